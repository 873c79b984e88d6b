"""French: saying and admitting in words that are no single verb."""

from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.languages.fr.claims import AVOIR, MANNER
from bot.reading.rules.languages.idioms import phrase
from storage.records import Act

_SEEMS = (
    r"se (?:dit|disent|disait|veut|veulent|voulait|montre|montrent|montrait|déclare|fait|font|faisait)|"
    r"s'(?:est|était) (?:\w+ment )?(?:dite?|montrée?|voulue?|déclarée?|faite?)"
)
_TONE = (
    r"(?:rassurante?s?|formel(?:le)?s?|catégoriques?|prudente?s?|confiante?s?|optimistes?|pessimistes?|sereine?s?|inquiète?s?|inquiet|"
    r"étonnée?s?|surprise?s?|fermes?|définitifs?|définitives?|claire?s?|sans appel|affirmatifs?|affirmatives?|lucides?|am(?:er|ère)s?|"
    r"sceptiques?|satisfaite?s?|déçue?s?|stupéfaite?s?|désolée?s?|réalistes?|philosophes?|laconiques?|lapidaires?|cinglante?s?|"
    r"directe?s?|explicites?|implacables?|tranchante?s?|mesurée?s?|nuancée?s?|alarmistes?|alarmante?s?|soulagée?s?|ravie?s?|intarissables?)"
)
_ADVICE = (  # and no body: "Conseil des ministres : ..."
    r"conseil(?! (?:des (?:ministres|prud|droits|sages)|d'(?:administration|état|orientation)|"
    r"de (?:sécurité|surveillance|discipline|l[a']|paris)))"
)
_SPEECH = (
    r"avertissements?|mises? en garde|annonces?|promesses?|constats?|réponses?|répliques?|riposte|confidences?|verdict|conclusions?|"
    r"explications?|prédictions?|pronostic|message|diagnostic|réaction|commentaires?|analyse|argument|consigne|appel|témoignage|"
    rf"déclaration|précisions?|mise au point|coup de (?:gueule|colère|sang)|cri d'alarme|cri du cœur|version|récit|souvenir|{_ADVICE}|credo|leitmotiv|antienne|justification|fin de non-recevoir"
)

_NUMBER = (
    r"(?:\d[\d.]*|deux|trois|quatre|cinq|six|sept|huit|neuf|dix(?:-\w+)?|onze|douze|treize|quatorze|quinze|seize|"
    r"vingt(?:-\w+)?|trente|quarante|cinquante|soixante|cent|mille|une (?:dizaine|quinzaine|vingtaine|trentaine|centaine)|"
    r"(?:dizaines|centaines|milliers))"
)

# What one told before, which one stands by, or another supports.
_ACCOUNT = (
    r"(?:versions?|déclarations?|propos|accusations?|informations?|témoignages?|récits?|dires|chiffres?|bilan|affirmations?|thèses?|"
    r"soupçons?|hypothèses?|plaintes?|dépositions?|enquête|article|critiques?|lettres?|photos?|vidéos?|documents?|enregistrements?|rumeurs?|scénario)\b"
)
# What somebody "speaks of" who thereby says that it is so: "parle d'une fraude massive".
_EVENT = (
    r"(?:(?:une?|des|véritable) )?(?:«\s?)?(?:\w{3,} )?(?:fraudes?|accidents?|incidents?|attentats?|attaques?|explosions?|pannes?|erreurs?|fautes?|ratés?|bavures?|"
    r"coups?|tirs?|meurtres?|crimes?|assassinats?|massacres?|exécutions?|tortures?|viols?|violences?|agressions?|menaces?|pressions?|chantage|"
    r"acharnement|harcèlement|discriminations?|censure|corruption|détournements?|favoritisme|conflits?|ruptures?|plans?|licenciements?|fermetures?|"
    r"retards?|surcoûts?|dettes?|pertes?|impayés?|abandons?|négligences?|manquements?|irrégularités?|sabotages?|vengeance|suicide|"
    r"pièges?|complots?|machinations?|cabales?|manipulations?|malentendus?|méprises?|quiproquos?|maladresses?|mascarades?|"
    r"problèmes?|gouffres?|chaos|gaspillages?|gabegie|scandales?|échecs?|fiasco|catastrophes?|désastre|drame|tragédie|victoire|succès|progrès|avancées?|accord|compromis|trêve|"
    r"(?:dizaine|centaine|douzaine|vingtaine|trentaine|quinzaine|millier)s?)\b"
)
_CAUSE = (  # at which an inquiry may arrive
    r"(?:accidents?|suicides?|meurtres?|homicides?|mort|erreurs?|absence|existence|responsabilité|légalité|illégalité|échec|défaillance|"
    r"incendie|malveillance|origine|non-lieu|overdose|noyade|fautes?|fraude|négligence|nécessité|manquement|innocence|culpabilité)"
)
_SIGN = (  # what somebody sees in something
    r"(?:menaces?|signes?|chances?|dangers?|risques?|preuves?|reculs?|occasions?|opportunités?|avancées?|pièges?|manœuvres?|main d|conséquences?|"
    r"causes?|raisons?|atouts?|freins?|symboles?|marques?|volonté|aveux?|atteintes?|tentatives?|progrès|solutions?|remèdes?|symptômes?|"
    r"provocations?|victoires?|défaites?|échecs?|injustices?|insultes?|trahisons?|réponses?|leçons?|promesses?|preuve|avertissements?|modèles?)"
)
_FEELING = (
    r"(?:soulagée?s?|satisfaite?s?|déçue?s?|inquiète?s?|inquiets?|confiante?s?|sereine?s?|sereins?|ravie?s?|choquée?s?|optimistes?|pessimistes?|"
    r"prudente?s?|favorables?|prête?s?|prêts?|surprise?s?|étonnée?s?|consternée?s?|indignée?s?|fière?s?|fiers?|heureu\w+|perplexes?|sceptiques?|"
    r"préoccupée?s?|rassurée?s?|partagée?s?|désolée?s?|émue?s?|touchée?s?|attristée?s?|stupéfaite?s?|lassée?s?|fatiguée?s?|ouverte?s?)"
)
REPORTING = (
    phrase(  # se dit soulagée
        Act.ASSERTS,
        rf"(?:se (?:dit|disent|disait|déclare|montre|montrent|sent)|s'(?:est|était) (?:dite?|déclarée?|montrée?)|se sont dite?s) {MANNER}"
        rf"(?P<content>(?:(?:\w+ment|très|plutôt|assez|« ?) ?)?{_FEELING}(?: ?»)?(?: (?!que\b|qu'|:)[^.;:«»,]{{2,60}})?)(?=[.,;]|$)",
        Takes.NOTHING,
    ),
    phrase(  # Elle se veut rassurante : ...
        Act.ASSERTS,
        rf"(?:{_SEEMS}) (?:\w+ment |plus |très |bien plus |nettement plus |aussi )?{_TONE}(?= ?[:.,]| que | qu')|"
        rf"(?:est|sont|était|reste|demeure|a été|ont été|fut) (?:\w+ment |plus |très )?{_TONE}(?= ?:)",
        Takes.CLAUSE | Takes.QUOTE,
    ),
    phrase(  # Mise en garde de l'expert, Ana Bel : ...
        Act.ASSERTS,
        rf"(?<![\w,»'] )(?<!')(?:(?:le|la|l'|les|une?) ?)?(?:{_SPEECH}) (?:\w+ )?(?:de |du |de la |de l'|des |d'|chez )(?=[^:.;«]{{2,90}} ?:)",
        Takes.CLAUSE | Takes.QUOTE,
        "right",
    ),
    phrase(
        Act.CONFIRMS,
        r"(?<![\w,»'] )(?<!')(?:(?:l'|les |des |un )?(?:aveux?|confessions?|mea culpa)) (?:\w+ )?(?:de |du |de la |de l'|des |d')(?=[^:.;«]{2,90} ?:)",
        Takes.CLAUSE | Takes.QUOTE,
        "right",
    ),
    phrase(  # ... : c'est la conviction d'Ana Bel
        Act.ASSERTS,
        r"(?:c'est|telle est|ce serait) (?:du moins |en tout cas |aussi )?(?:la (?:conviction|thèse|version|position|conclusion|certitude)|"
        r"l'(?:avis|hypothèse|analyse|opinion)|le (?:sentiment|constat|pari|point de vue|diagnostic|souhait)) (?:de |du |des |de la |de l'|d')",
        Takes.CLAUSE | Takes.BACK,
        "right",
    ),
    phrase(  # Il ressort du rapport que ...
        Act.ASSERTS,
        r"(?:il )?(?:ressort|résulte|découle|ressortait|appert) (?:ainsi )?(?:de |du |des |de la |de l'|d')(?=[^.;:]{2,80} qu(?:e |'))",
        Takes.CLAUSE,
        "right",
    ),
    phrase(
        Act.CONFIRMS,
        rf"(?:{AVOIR} )?(?:assum|revendiqu|endoss)(?:e|ent|é|ait) {MANNER}(?=(?:avoir|être|n'avoir|(?:l[ea]s? |l'|sa |son |ses |leurs? |cette |toute la |l'entière |la pleine )(?:(?:pleine|entière|lourde) )?(?:erreurs?|part|faute|responsabilités?|échecs?|défaite|retards?|choix|propos|décision|paternité|actes?))\b)|"
        rf"(?:{AVOIR} )?pr(?:is|end|ennent) {MANNER}(?:la|sa|leur) (?:pleine |entière )?responsabilité(?= (?:de |du |des |d'|de l')(?:la |l'|cet |cette |ces |son |sa )?(?:\w+ )?(?:échecs?|défaites?|accidents?|erreurs?|fautes?|fiasco|drames?|retards?|tragédie|débâcle|panne|fuite|décision|attentat|attaque))|(?:{AVOIR} )?pris? sur (?:lui|elle) (?=(?:la|le|l'|cette|cet) ?(?:\w+ )?(?:faute|erreur|échec|défaite|responsabilité|accident|retard))|"
        rf"s'accus(?:e|ent|ait) (?=d'avoir|de (?:l|n))|s'est accusée? (?=d'avoir|de (?:l|n))|ne disconv(?:ient|iennent|enait) pas (?=qu|de|d')|"
        rf"s'excus(?:e|ent|ait) (?=(?:d'avoir|de ne pas|pour avoir|de n'avoir)\b)|(?:s'est |s'était )(?:excusée? (?=(?:d'avoir|de ne pas|pour avoir|de n'avoir)\b)|mise? à table (?=devant (?:l[ea]s? )(?:policiers|juges?|enquêteurs|gendarmes|police)))|(?:{AVOIR} )?(?:crach\w+|lâch\w+) le morceau|(?:{AVOIR} )?(?:pass\w+ à table|mang\w+ le morceau|fait acte de contrition|tout avoué|fait (?:des|ses) aveux(?: (?:complets|circonstanciés|partiels))?)|"
        rf"(?:{AVOIR} )?présent\w+ (?:ses|leurs|des) (?:plates |sincères )?excuses (?=(?:pour|de) (?:ne pas avoir|n'avoir|avoir|n'être)\b)|(?:{AVOIR} )?convien(?:t|nent) que|(?:{AVOIR} )?convenu (?:que|qu')",
        Takes.CLAUSE | Takes.QUOTE | Takes.INFINITIVE | Takes.OBJECT | Takes.TOPIC,
    ),
    phrase(
        Act.ASSERTS,
        rf"(?:{AVOIR} )?(?:tenu|tient|tiennent|tenait) à (?:rassurer|préciser|rappeler|souligner|dire|affirmer|"
        r"réaffirmer|indiquer|clarifier|saluer|remercier)|"
        r"(?:s'est |se sont |s'est-il |s'est-elle |se sont-ils |s'est-on )?(?:borné|contenté|limité|borne|contente|limite)e?(?:nt|s)? (?:à|de|d')(?= ?(?:répondre|indiquer|dire|rappeler|préciser|déclarer|renvoyer|souligner|"
        r"assurer|affirmer|expliquer|évoquer|lâcher|glisser)\b)(?: ?\w+)",
        Takes.CLAUSE | Takes.QUOTE | Takes.OBJECT,
    ),
    phrase(
        Act.ASSERTS,
        rf"(?:{AVOIR} )?(?:mis|met|mettent|mettait)(?: \w+| par ailleurs)? en garde (?:(?:les? |la |l' ?|ses |son |sa |nos |leurs? )[^.;:,«»]{{2,40}}? )?contre|"
        r"(?:(?:a|ont) )?(?:tabl|mis|pari|compt)(?:e|ent|ait|aient|é) (?:toujours |plutôt |encore |désormais |\w+ment )?(?=sur (?!place|pied|orbite))|(?:n')?y voi(?:t|ent)(?: qu(?:e |'))?|veu(?:t|lent) croire|"
        rf"(?:{AVOIR} )?(?:met|mettent|mettait|mis) (?:en avant|l'accent sur)",
        Takes.OBJECT | Takes.QUOTE,
    ),
    phrase(
        Act.ASSERTS,
        rf"(?:{AVOIR} )?(?:fait|font|faisait|fit|faisaient)(?:-(?:on|ils?|elles?))? (?:\w+ment |aussi |déjà |également |pourtant |toutefois |notamment )?(?:savoir|valoir|remarquer|observer|"
        rf"(?:part|état|mention) (?:{MANNER})(?:de|d'|du|des))|"
        r"(?:a |ont )?laiss(?:e|ent|é|ait) entendre",
        Takes.CLAUSE | Takes.QUOTE | Takes.INFINITIVE | Takes.OBJECT,
    ),
    phrase(
        Act.ASSERTS,
        r"(?:se|s') ?(?:dit|disent|félicit\w+|réjoui\w+|étonn\w+|inquièt\w+|souvien\w+|demand\w+|alarm\w+|exclam\w+|"
        r"interrog\w+|amus\w+|enthousiasm\w+|impatient\w+|est (?:\w+ment )?(?:dite?|félicitée?|réjouie?|étonnée?|demandée?|inquiétée?|"
        r"exclamée?|interrogée?|enthousiasmée?|amusée?|alarmée?)|sont (?:\w+ment )?(?:dite?s|félicitée?s|réjouie?s|étonnée?s|inquiétée?s|alarmée?s))",
        Takes.CLAUSE | Takes.QUOTE | Takes.OBJECT,
    ),
    phrase(
        Act.ASSERTS,
        r"croi(?:t|ent) savoir|(?:a|ont) cru savoir",
        Takes.CLAUSE | Takes.QUOTE | Takes.INFINITIVE,
        hedged=True,
    ),
    phrase(
        Act.ASSERTS,
        r"parl(?:e|ent|é|ait|aient|ant) (?:à|au|aux|auprès|devant|dans|en|sur|lors|hier|par|sans|dès|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\w)"
        r"(?! (?:la |le |l')?(?:présentation|sortie|livre|film|première|tournage))[^.,;:«»“”\"]{0,60}?(?= (?:de |d'|du |des )[\w' ]{0,12}[«“\"])|"
        r"(?:parl|évoqu)\w+(?:, (?:lui|elles?|eux),| au contraire| plutôt| désormais| en revanche| pour sa part| de son côté| quant à (?:lui|elle))?(?= (?:de |d'|du |des )[\w' ]{0,12}[«“\"])",
        Takes.OBJECT,
    ),
    phrase(  # Les rebelles parlent de dix-sept morts, la famille parle de coups
        Act.ASSERTS,
        rf"(?:{AVOIR} )?parl(?:e|ent|é|ait|aient|ant) {MANNER}(?:de |d')(?=(?:(?:au moins|près de|plus de|quelque) )?{_NUMBER}\b|{_EVENT})",
        Takes.OBJECT,
    ),
    phrase(  # Le collectif menace de saisir le tribunal
        Act.ASSERTS,
        rf"(?:{AVOIR} )?mena(?:ce|cent|cé|çait|çaient) {MANNER}(?:de |d')(?=(?:saisir|porter plainte|poursuivre|attaquer|bloquer|boycotter|"
        r"démissionner|se retirer|quitter|rompre|suspendre|licencier|faire grève|cesser|couper|fermer|riposter|frapper|expulser)\b)",
        Takes.INFINITIVE,
    ),
    phrase(  # Elle s'attend à une baisse
        Act.ASSERTS,
        r"s'attend(?:ent|ait|aient)? {MANNER}(?:à(?! ce )|aux?)(?= )".replace("{MANNER}", MANNER),
        Takes.OBJECT | Takes.INFINITIVE,
    ),
    phrase(
        Act.ASSERTS,
        rf"(?<!s')(?<!s' )(?:{AVOIR} )?(?:lanc\w+ un appel|(?<!l')appel(?:le|lent|ait|aient|é)) {MANNER}(?=«? ?(?:à |au |aux ))(?! ?(?:à témoins|au téléphone|au secours|à l'aide))",
        Takes.OBJECT | Takes.INFINITIVE,
    ),
    phrase(  # a exhorté les élus à voter; invite les habitants à « garder leur calme »
        Act.ASSERTS,
        rf"(?:{AVOIR} {MANNER})?(?:exhort|conjur|adjur)(?:e|ent|é|ait|aient|èrent)(?= [^.;:,«»]{{2,60}} (?:à|d[e'])\b)|"
        rf"(?<!de )(?<!la )(?<!d')(?:{AVOIR} {MANNER})?(?:invit|encourag|incit|press|somm|enjoign|appel)(?:e|ent|é|ait|aient|èrent|eait|eaient)(?= [^.;:,«»]{{2,60}} (?:à |de |d')«)",
        Takes.OBJECT | Takes.CLAUSE,
    ),
    phrase(  # a appelé l'entreprise à cesser ses rejets; demande à la ville de payer
        Act.ASSERTS,
        rf"(?<!de )(?<!la )(?:{AVOIR} {MANNER})?(?:press|somm|enjoi(?:gn|nt)|appel)(?:l?e|l?ent|é|ait|aient|èrent|eait|eaient|)"
        r"(?= (?:les? |la |l' ?|ses |son |sa |nos |leurs? |tou(?:s|tes) |chaque )[^.;:,«»]{2,50}? (?:à |de |d')(?:ne pas |se |s'|y |en )?\w{2,}(?:er|ir|re)\b)|"
        rf"(?:{AVOIR} {MANNER})?demand(?:e|ent|é|ait|aient|èrent) (?:à|aux?) (?=[^.;:,«»]{{2,50}}? (?:de |d')(?:ne pas |se |s'|y |en )?\w{{2,}}(?:er|ir|re)\b)",
        Takes.OBJECT,
    ),
    phrase(
        Act.ASSERTS,
        rf"(?:{AVOIR} )?plaid(?:e|ent|é|ait|aient) {MANNER}(?=la relaxe|l'acquittement|l'apaisement|la clémence)",
        Takes.OBJECT,
    ),
    phrase(
        Act.ASSERTS,
        r"(?:est|sont|était|étaient|se dit|se disent) (?:convaincue?s?|persuadée?s?|certaine?s?|d'avis|catégoriques?|formel(?:le)?s?)",
        Takes.CLAUSE | Takes.QUOTE,
    ),
    phrase(
        Act.ASSERTS,
        r"(?:peut|pouvait|pourra)-on (?:y )?lire (?:dans|sur|en)|(?:y )?lit-on (?:dans|sur|en)|"
        r"(?:est|était)-il (?:écrit|indiqué|précisé|mentionné|stipulé|noté|rappelé) (?:dans|sur|en)|apprend-on (?:dans|par)",
        Takes.CLAUSE | Takes.QUOTE,
        "right",
    ),
    phrase(
        Act.ASSERTS,
        rf"(?:{AVOIR} )?(?:fini|finit|finissent) par (?:lâcher|dire|répondre|expliquer|glisser|souffler)|"
        rf"(?:{AVOIR} )?plaid\w+ (?=(?:l'erreur|la bonne foi|l'accident|l'oubli|la maladresse|la légitime défense))",
        Takes.CLAUSE | Takes.QUOTE | Takes.OBJECT,
    ),
    phrase(
        Act.CONFIRMS,
        r"confirmation (?:officielle |immédiate |mardi |lundi )?(?:du |de la |de l'|des |de )(?=[^:.,;]{2,40} ?:)",
        Takes.CLAUSE | Takes.QUOTE,
        "right",
    ),
    phrase(
        Act.ASSERTS,
        rf"(?:{AVOIR} )?demand(?:e|ent|é|ait|aient) {MANNER}(?=(?:la |le |l'|les |une? |des )(?:\w+ )?(?:démissions?|retrait|ouverture|annulation|suspension|report|"
        r"enquêtes?|excuses|moratoire|abrogation|dissolution|libération|fermeture|réouverture|relaxe|acquittement|renvoi|comptes|explications|moyens|audit|vote|"
        r"débat|référendum|départ|limogeage|mise|création|gel|arrêt|interdiction|révision|classement|garanties|sanctions?)\b)",
        Takes.OBJECT,
    ),
    phrase(  # estiment à 40 % la part des fraudes; situe l'épave à deux milles
        Act.ASSERTS,
        rf"(?:{AVOIR} )?(?:estim|chiffr|évalu)(?:e|ent|é|ait|aient) {MANNER}(?=(?:(?:entre|à|à plus de|à près de|à environ|à au moins|à quelque) ){_NUMBER})|"
        rf"(?<!se )(?<!s')(?<!plan )(?<!carte )(?<!film )(?<!roman )(?<!action )(?:{AVOIR} )?situ(?:e|ent|é|ait|aient) {MANNER}(?=(?:l[ea]s? |l'|son |sa |ses |ce |cette |cet )[^.;:,«»]{{2,40}}? (?:à|au|aux|dans|sur|en|vers|entre|autour) )|"
        rf"(?:{AVOIR} )?voi(?:t|ent) {MANNER}(?=dans (?:l[ea]s? |l'|ce |cet |cette |ces |son |sa |ses |leurs? )[^.;:,«»]{{2,40}}? (?:«|(?:une?|l[ea]s?|des|de|l')[ ]?(?:\w+ )?{_SIGN}))|"
        rf"(?:{AVOIR} )?trouv(?:e|ent|é|ait) {MANNER}(?=(?:que )?(?:l[ea]s? |l'|ce |cet |cette |ces |son |sa |ses )[^.;:,«»]{{2,40}}? (?:trop|très|plutôt|assez|bien trop) \w+)|"
        rf"(?:{AVOIR} )?conclu(?:t|ent|ait|aient)? {MANNER}(?=(?:à (?:une?|l'|la) ?|au )(?:\w+ )?{_CAUSE})|(?:{AVOIR} )?(?:pench|opt)(?:e|ent|é|ait|aient) {MANNER}(?=pour (?:une?|la (?:piste|thèse|version|théorie)|l'hypothèse|le (?:suicide|scénario)))|"
        rf"(?:{AVOIR} )?privilégi(?:e|ent|é|ait|aient) {MANNER}(?=(?:la (?:piste|thèse)|l'(?:hypothèse|accident)|le scénario))|"
        rf"(?:{AVOIR} )?(?:prédi(?:t|sent)|pronostiqu(?:e|ent|é)) {MANNER}(?=(?:une?|des|l[ea]s?|l') ?[^.;:,]{{3,}})|"
        rf"se (?:rappell|remémor|souvien)\w+ {MANNER}(?=(?:l[ea]s? |l'|une? |des |son |sa |ses |d'une? |avoir |être ))|"
        rf"(?<!loi )(?<!texte )(?<!projet )(?<!contrat )(?<!accord )(?<!règlement )(?<!plan )(?<!code )(?<!article )(?<!décret )prévoi(?:t|ent) {MANNER}(?=qu(?:e |')(?!il soit|elle soit))|"
        rf"(?:s'(?:est |était )?(?:engag)(?:e|ée?|ent|ait)|(?:{AVOIR} )?(?:jur|promet|promis)(?:e|ent|é|tent|)) {MANNER}(?=(?:à|de|d') ?(?:ne (?:pas|plus|jamais) )?(?:se |s'|y |en |la |le |l'|les )?\w{{2,}}(?:er|ir|re)\b)",
        Takes.OBJECT | Takes.CLAUSE,
    ),
    phrase(  # s'est contenté d'un « C'est faux »
        Act.ASSERTS,
        r"(?:s'est|se sont|s'était|se) (?:content|fend|fendu)(?:ée?s?|e|ent|)? d'une? (?:[\w-]+ ){0,2}(?=«)",
        Takes.QUOTE,
    ),
    phrase(  # Elle n'en démord pas : ...
        Act.ASSERTS,
        r"n'en démord(?:ent|ait|aient)? pas(?= ?[:.])|persist(?:e|ent) et sign(?:e|ent)(?= ?[:.])|en (?:est|sont|reste|restent|demeure) (?:convaincue?s?|certaine?s?|sûre?s?|persuadée?s?)(?= ?[:.])",
        Takes.CLAUSE | Takes.QUOTE | Takes.TOPIC,
    ),
    phrase(
        Act.CONFIRMS,
        r"(?<!il )(?<!elle )(?<!-il )convien(?:t|nent) (?=(?:lui-même |elle-même |volontiers )?qu(?:e |'))",
        Takes.CLAUSE,
    ),
    phrase(  # maintient sa version; accrédite ces soupçons
        Act.CONFIRMS,
        rf"(?:{AVOIR} )?(?:maint(?:ient|iennent|enait|enu)) {MANNER}(?=(?:s[ao]n?|ses|leurs?|ces|cette) (?:\w+ )?{_ACCOUNT})|"
        rf"(?:{AVOIR} )?(?:accrédit|étay|étai|authentifi|valid|attest|corrobor|appui)(?:e|ent|é|ait|aient) {MANNER}(?=(?:l[ea]s? |l'|s[ao]n? |ses |leurs? |ces? |cette |cet )(?:\w+ )?{_ACCOUNT})|"
        rf"(?:{AVOIR} )?donn(?:e|ent|é|ait) {MANNER}(?:raison|crédit) (?:à|aux?)(?= (?:l[ea]s? |l'|cette |ces |ses |riverains|syndicats|plaignant|parents|opposants|familles|victimes|accusations|propos|maire|ministre|journal))|"
        rf"persist(?:e|ent) et sign(?:e|ent)|n'en (?:fait|font|faisait) pas mystère|camp(?:e|ent) sur (?:ses|leurs) (?:positions|déclarations|accusations)",
        Takes.OBJECT | Takes.TOPIC | Takes.QUOTE,
    ),
    phrase(  # confirme à demi-mot un départ
        Act.CONFIRMS,
        rf"(?:{AVOIR} )?(?:confirm|reconnaî|reconnu|admet|admis|avou|conc[éè]d)\w* (?:à demi-mot|du bout des lèvres|à mots couverts)",
        Takes.OBJECT | Takes.CLAUSE | Takes.INFINITIVE | Takes.QUOTE | Takes.TOPIC,
    ),
    phrase(
        Act.CONFIRMS,
        r"s'(?:est|était) (?:\w+ment )?dénoncée?(?=[.,;]|$| (?:à la police|aux? |lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))",
        Takes.NOTHING,
    ),
    phrase(  # ne cache pas ses difficultés
        Act.CONFIRMS,
        rf"n(?:e |'){AVOIR}?(?:(?<= )|(?<=')|(?<=\w) )(?:pas |jamais )?cach(?:e|ent|ait|aient|é) (?:\w+ment |d'ailleurs )?(?:pas )?"
        r"(?=(?:que |qu'|avoir |être |(?:son|sa|ses|leurs?) (?!(?:\w+ )?(?:inquiétude|colère|déception|satisfaction|joie|émotion|amertume|agacement|admiration|soulagement|lassitude|tristesse|enthousiasme|envie|ambitions?|bonheur|crainte|désarroi|dépit|doutes?|embarras|"
        r"étonnement|exaspération|fierté|frustration|gêne|impatience|irritation|malaise|mécontentement|optimisme|perplexité|pessimisme|peur|"
        r"plaisir|préoccupation|scepticisme|surprise))))",
        Takes.CLAUSE | Takes.OBJECT | Takes.INFINITIVE,
    ),
    phrase(
        Act.CONFIRMS,
        rf"(?:{AVOIR} )?(?:fini|finit|finissent) par (?:avouer|reconnaître|admettre|concéder|confirmer)|"
        rf"(?:{AVOIR} )?pass\w+ aux aveux|(?:{AVOIR} )?plaid\w+ coupables?|"
        rf"(?:{AVOIR} )?(?:fait|font|faisait) (?:son |leur |un )?(?:mea culpa|amende honorable|l'aveu d[e'])|(?:{AVOIR} )?batt?\w* (?:sa|leur) coulpe",
        Takes.CLAUSE | Takes.QUOTE | Takes.OBJECT | Takes.INFINITIVE,
    ),
    phrase(
        Act.ASSERTS,
        rf"n'en (?:{AVOIR} )?(?:compt|dénombr|recens)(?:é|e|ent) que(?= \d)|(?:{AVOIR} (?:\w+ment )?(?:compté|dénombré|recensé|comptabilisé)|(?:dénombre|recense|comptabilise)(?:nt)?)"
        r"(?= (?:(?:la )?moitié|le (?:double|triple)|douze|quinze|vingt|trente|quarante|cinquante|cent|mille|\d|une? |quelque|près|plus|entre|environ|au moins|moins|des |deux|trois|quatre|cinq|six|sept|huit|neuf|dix))",
        Takes.OBJECT,
    ),
    phrase(  # these point back
        Act.CONFIRMS,
        r"(?:en )?convien(?:t|nent)(?= ?[,.;!]| volontiers| \w+ment| [^.;]{0,40}$)|en est convenue?|ne (?:s'en|le) cach(?:e|ent|ait)(?: d'ailleurs)? pas|"
        r"ne dit pas autre chose|abond(?:e|ent) dans (?:ce|le même) sens",
        Takes.TOPIC | Takes.QUOTE,
    ),
    phrase(Act.CONFIRMS, r"de l'aveu(?: même)? (?:de |du |des |d')", Takes.CLAUSE, "right"),
)
