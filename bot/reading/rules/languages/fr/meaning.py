"""French: what makes words a denial, a confession, a refusal or blame, whatever their verb."""

import re

from bot.reading.rules.languages.fr.claims import CLAIM, DETERMINER, FAULT, MANNER
from bot.reading.rules.languages.fr.evaluations import BAD, EVIL, GOOD
from bot.reading.rules.languages.fr.negations import NEGATED, PERCEIVED, RETORTS
from bot.reading.rules.languages.fr.prospects import OWN_NO, PROSPECTIVE
from bot.reading.rules.languages.fr.said import SAID, SAID_QUOTED
from bot.reading.rules.languages.fr.untruth import TALES, UNTRUE
from bot.reading.rules.languages.meaning import Meaning
from bot.reading.rules.languages.patterns import listed, words
from storage.records import Act

VERDICTS = (
    (  # a rejeté dans un communiqué ces accusations: whatever stands before the claim
        Act.DENIES,
        words(
            rf"(?:rejet|repouss|récus)\w* {MANNER}(?:{DETERMINER}(?:[\w'-]+ )?(?:{CLAIM}|faits)|"
            rf"toute? {FAULT}|l'existence)"
        ),
    ),
    (
        Act.DENIES,
        words(
            rf"(?:{UNTRUE}|(?!(?:vent|cinéma|romans?|fumée|flan|bluff|montages?|manipulations?|légendes?)\b){TALES}|allégations?|"
            r"grotesques? (?=l'(?:idée|accusation|hypothèse|information)|les (?:accusations|rumeurs|informations))|"
            r"(?:accusations?|rumeurs?|allégations?|insinuations?|informations?|hypothèses?) (?:[^.;:,]{0,40} )?(?:« ?)?(?:totalement |parfaitement |tout simplement )?(?:grotesques?|ridicules?|absurdes?|délirantes?|ubuesques?|loufoques?)|"
            r"(?:grotesques?|ridicules?|absurdes?|abracadabrantes?)(?: »|”)? (?:l'(?:idée|accusation|hypothèse|information)|les (?:accusations|rumeurs|informations)|ces (?:accusations|rumeurs|informations)))"
        ),
    ),
    (
        Act.CRITICISES,
        words(
            rf"(?:{BAD}|{EVIL}|erreurs?|fautes?|échecs?|injurieu\w*|inutiles?|floue?s?|maladroite?s?|cadeau|démagogi\w+|incompéten\w+)"
        ),
    ),
    (
        Act.ASSERTS,
        words(rf"qualifi\w+ (?:[^.;]{{1,60}} )?(?:de |d')(?:« ?)?(?:\w+ment |très )?{GOOD}"),
    ),
)
MEANING = Meaning(
    connectives=words(
        r"(?:de (?:son|leur) côté|pour (?:sa|leur) part|en revanche|par ailleurs|en effet|du reste|au contraire|en outre|de plus|dès lors|pour autant|malgré tout|quant à (?:lui|elle|eux|elles)|en tout cas|dans le même temps|d'un autre côté|de fait|en réalité|pendant ce temps)"
    ),
    too=words(r"aussi|également|non plus|de même|idem"),
    likewise=words(
        r"(?:tout comme|de même que|à l'instar d(?:e|u|es)|comme l'(?:a|ont|avait|avaient) (?:aussi |également )?fait)"
    ),
    joints_of_said=re.compile(r",? (?:mais|et) qu(?:e |')"),
    said=SAID,
    said_quoted=SAID_QUOTED,
    compared=words(r"jamais (?:(?:été|vu|eu|connu|senti\w*) )?(?:aussi|si|autant)"),
    openings=(
        (
            Act.DENIES,  # Dans un bref démenti, la banque assure que ...
            words(
                r"(?:dans|par|via|selon) (?:un|le|son|leur|ce) (?:(?:bref|court|long|ferme|vif|rare|second|nouveau|simple|laconique|cinglant) )?"
                r"(?:(?:communiqué|message|tweet|texte|courrier|post|billet) (?:\w+ )?de )?démenti\b(?: (?:transmis|adressé|envoyé|publié|diffusé)\b)?[^.;:«»]{0,70}?,"
            ),
        ),
        (
            Act.DENIES,
            words(
                r"contrairement (?:à (?:ce qu(?:i|e|') ?(?!nous\b)|la rumeur|l'(?:affirmation|information))|aux (?:rumeurs?|informations|affirmations|"
                r"allégations|accusations|dires))[^,;:]{0,90}?,"
            ),
        ),
    ),
    negated=NEGATED,
    retorts=RETORTS,
    regrets=words(
        r"désolée?s?|excus\w+|pardon|regrett?\w*|erreurs?|trompée?s?|(?:eu|avais|avait|ai) tort|retir\w+|déplacée?s?|maladroite?s?|"
        r"n'aurai\w+ (?:pas|jamais) dû|dépassé (?:ma|sa|notre) pensée|trop vite|emballée?s?|mea culpa|malheureu\w+"
    ),
    headline_no=words(
        r"^\W*(?:(?:pas|aucune?|nul|nulle|rien|personne|jamais|non)(?! (?:de (?:neige|pluie|répit|quoi|temps)|assez|encore|seulement))|"
        r"[^.;:]{0,60}? ?(?:ne |n')(?:[\w'-]+ ){0,3}?(?:pas(?! (?:assez|encore|seulement|avant|moins|plus))|jamais|rien|aucune?|personne|nullement|ni))"
    ),
    perceived=PERCEIVED,
    prospective=PROSPECTIVE,
    own_no=OWN_NO,
    claim_as=words(r"selon l(?:a|es)?quel(?:le|les|s)?|d'après l(?:a|es)?quel(?:le|les|s)?"),
    guilt=words(
        r"(?:(?:l[ea]s?|toutes?|ces|cette|sa|son) |l'){0,4}(?:faits|accusations?|charges|repro"
        r"ches|culpabilité|implication|responsabilité|soupçons|allégations)(?: reproch\w+)"
        r"?"
    ),
    disputed=words(
        r"rumeurs?|accus(?:e|ent|é|ée|és|ées|ation|ations)|soupçon\w*|mise?s? en cause|allégations?|reproch\w+|"
        r"prétend\w*|le bruit court|dénonc\w+|polémique|fuites?|vidéo|selon (?:la presse|le site|le journal|le quotidien)|"
        r"(?:avait|avaient) (?:annoncé|affirmé|écrit|publié|rapporté)|démenti\w*|démente?n?t?|enquête sur|ouvert une enquête|poursuivie?s? pour|mise?s? en examen"
    ),
    dismissive=words(
        r"absurdes?|ridicules?|grotesques?|n'importe quoi|délirant\w*|insensée?s?|ubuesques?"
    ),
    verdicts=VERDICTS,
    but_not=re.compile(
        r"(?: ?»)?,? (?:mais |et )?(?:certainement |en aucun cas |sûrement |absolument |surtout |nullement |en rien )?(?:pas|non|nullement|aucunement) "
        r"(?=l[ae]s? |l'|une? |d'|de |des |du |avoir |être |qu)"
    ),
    no=re.compile(r"non, "),
    reported=words(
        r"affirm\w+|prétend\w*|écri\w+|di[ts]|disent|rapport\w+|entendre|assur\w+|avanc\w+|indiqu\w+|publi\w+|relay\w+|soutien\w+|pens\w+|circul\w+"
    ),
    contrast=re.compile(r"contrairement (?:à|aux) (?!ce que nous )[^,;:]{3,90}, "),
    backward=words(r"(?:c'est|voilà)(?: du moins| en tout cas| en substance)? ce qu(?:e |')"),
    hedges=words(
        r"(?:aurait|auraient|serait|seraient)(?! (?:dû|pu|dit|fallu|souhait|préféré|aimé|voulu))"
        r"(?: (?:\w+ment|pas|déjà|aussi|encore|bien|été|également|donc|ainsi|même|plus|jamais)){0,4} "
        r"(?:\w+(?:é|ée|és|ées|i|ie|is|it|u|us|ert|int)|mort|morte|en|dans|au|à|un|une)|"
        r"est soupçonnée?|sont soupçonnés?|présumément|prétendument|apparemment|vraisemblablement"
    ),
    pleas=words(
        r"(?:plaid|clam|proclam)\w+ (?:\w+ment )?(?:non[ -]coupables?|(?:son|leur) innocence)"
    ),
    suffered=words(
        r"accus\w+ (?:(?:déjà|encore|toujours|ainsi|désormais|\w+ment) )?(?:(?:une?|des|de|le|la|son|sa) )?(?:[\w-]+ )?(?:pertes?|baisses?|hausses?|retards?|reculs?|repli|"
        r"déficits?|chutes?|coups?|réception|fatigue|âge|ralentissement|dettes?|contrecoup|choc|\d+ (?:ans|kilos|points))"
    ),
    foretold=words(r"(?:serait|seraient)(?! (?:mort|décédé|né))"),
    said_then=words(
        r"(?:a|ont|avait|avaient|s'est|s'était|se sont|s'étaient)(?: [\w'-]+){1,5}|\w+(?:ait|aient|èrent)"
    ),
    hearsay=words(
        r"(?!(?:dev|voud|faud|sau|souhait|préfér|aim|conviend|vaud|suffi)\w*rai)(?:\w*(?:erait|eraient|endrait|endraient|evrait|evraient|ondrait|ettrait|"
        r"partirait|sortirait|finirait|agirait|aurait|auraient))"
    ),
    only=words(r"seule?|seulement|uniquement|qu'une?|hormis|sauf|excepté|tout au plus|rien que"),
    origins=words(
        r"(?:en )?(?:s'appuyant|se fondant|se basant) sur|sur la foi d|citant|qui cite|qui citent|en citant|cité[es]* par|citées? par|citant elle-même"
    ),
    courts=words(
        r"cours?|tribuna\w+|juges?|conseil (?:d'état|constitutionnel)|jury|magistrats?|députés|"
        r"parlement|sénat\w*|assemblée|électeurs|conseil (?:municipal|régional|départemental|communautaire)|conseillers|"
        r"actionnaires|adhérents|commission|comité"
    ),
    rulings=words(
        r"requêtes?|recours|appels?|pourvois?|demandes?|plaintes?|jugements?|amendes?|peines?|"
        r"condamnations?|motions?|amendements?|candidatures?"
    ),
    ruled=words(r"(?:a |ont |avait )?(?:rejet|refus|repouss|retoqu|confirm|condamn|infirm)\w+"),
    feats=words(
        r"(?:(?:s[aeo]n?s?|leurs?|l[ea]s?|une?|des|deux|trois|quatre|cinq|\d+|nouveaux?|premi\w+|second\w*|ses|l') ?){0,4}(?:[\w-]+ )?"
        r"(?:étoile|statut|place|forme|talent|réputation|rang|tendance|promesses de|penaltys?|penalties|buts?|points?|essais?|"
        r"juges?|jurés?|magistrats?|interprète|experts?|témoins?|l'état (?:de|d')|(?:l')?indépendance|souveraineté|frère|agresseur|fils|père|mari|ravisseur|sœur|femme|mère|"
        r"(?:nouveaux |nouvelles )?(?:membres|adhérents|recrues|convives|candidats)|adhésion|inscription|réservation|patients|visiteurs|élèves|étudiants|clients|spectateurs|"
        r"pronostics?|attentes|apparences|craintes|clichés|sceptiques|mauvaises langues|prévisions des bookmakers|décisions? de l'arbitre|domination|supériorité|progrès|redressement|reprise|victoire|titre|succès|passe|forme|défaites?|invincibilité|revers)(?= |$)|[^,.;:«]{1,60} devant (?:le tribunal|la justice|les tribunaux|le conseil d'état|la cour)|"
        r"(?!avoir|être|que |qu')[\w' -]{1,40} comme (?=\w)"
    ),
    asked_first=words(
        r"(?:interrogée?s?|questionnée?s?|relancée?s?|interpellée?s?)(?: par [\w' ]{2,30}?)? (?:sur|à propos d[eu]s?|au sujet d[eu]s?)"
    ),
    deadlines=words(
        r"(?:au moment|à l'heure|lors) (?:où|de) [^,;.]{0,30}?(?:publi\w+|parution|écri\w+|lignes|bouclage|"
        r"rédaction|mise en ligne)|(?:avant|lors de|au moment de|jusqu'à) (?:la |sa |notre |le )?(?:publication|"
        r"parution|mise en ligne|bouclage)(?: de (?:cet |l'|notre |nos |ces )?(?:article|enquête|lignes|"
        r"édition))?(?=\W*$|[,;])|tant que|alors que|(?:à|jusqu'à) (?:ce stade|présent)"
    ),
    other_matters=words(r"par ailleurs|séparément|dans (?:une autre affaire|un autre dossier)"),
    charges=listed("d' de pour"),
    circumstances=listed("après avant lorsque lorsqu' tandis"),
    answering=listed("après"),
    venues=words(
        r"(?<!de )(?<!du )(?<!le )(?<!ce )(?<!dès )(?<!ici )(?<!pour )(?<!chaque )(?<!un )(?<!avant )(?<!après )(?<!depuis )(?<!à )(?<!jusqu'à )"
        r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)(?: matin| soir| midi| après-midi| dernier)?(?=\W*$)|"
        r"dans la (?:soirée|journée|matinée|nuit|foulée|semaine)|dans l'après-midi|dans (?:un|une|son|sa|leur|les colonnes)|lors d|devant (?:la presse|les|l[ae'] ?(?:tribunal|cour|juges?|commission|assemblée|conseil|caméra|barre))|"
        r"depuis (?:le|la|l'|son|sa|les)|face (?:à|aux?)|en garde à vue|à (?:la barre|l'audience|la sortie|l'ouverture|son arrivée|sa sortie|l'antenne|la télévision|la radio|la tribune)|"
        r"sur (?:(?:ses|leurs|les) réseaux\b|x|twitter|facebook|instagram|telegram|linkedin|"
        r"son|sa|leur|les réseaux|le réseau (?:social|x)|place|france|rtl|bfm\w*|cnews|lci|tf1|europe)|au micro|à l'antenne|par (?:(?:la (?:voix|bouche|plume)|l'(?:intermédiaire|entremise)|le (?:biais|truchement|canal)) (?:de|du|des|d')|(?:son|sa|leur|une?) (?:porte-parole|avocate?|conseil|agent|service de presse)|voie de (?:presse|communiqué)|communiqué|courriel|"
        r"mail|téléphone|écrit|sms)|en (?:conférence|marge|réaction|réponse|début|fin)|via|au lendemain|à l'issue|hors micro|"
        r"(?:auprès (?:de |du |des |d')|à |au |aux )(?:la |l'|nos |notre |des )?(?:afp|reuters|agences?|presse|médias|journalistes|quotidien|journal|"
        r"chaîne|radio|site|rédaction|confrères|hebdomadaire|magazine|(?:figaro|monde|parisien)(?= ?[.,;]|$))"
    ),
    unsaid=words(
        r"sans (?:toutefois |pour autant |cependant |plus |autre |davantage )?(?:vouloir |pouvoir |souhaiter )?(?:(?:le|la|les|l'|en|y|se|s') ?)?"
        r"(?:préciser|donner|détailler|citer|nommer|fournir|dire|expliquer|révéler|indiquer|confirmer|infirmer|commenter|communiquer|développer|"
        r"apporter|livrer|avancer|précisions?|détails?|désigner|chiffrer|étayer|prouver|évoquer|mentionner)"
    ),
    aftermath=listed(
        "soulevant suscitant provoquant relançant alimentant déclenchant entraînant jetant"
    ),
    things_said=listed(
        "chose accusation critique critiques conclusion conclusions constat lecture point"
    ),
    replies=words(
        r"réponses?|réactions?|commentaires?|verdict|explications?|messages?|conclusion|"
        r"répliques?|avertissement|promesse|constat|bilan|avis|analyse|justification|credo"
    ),
    received=words(
        r"(?:"
        r"reçus?|reçoi(?:t|vent)|trouv(?:é|e|ent|a)|découv(?:ert|re|rent|rit)|obtenu|intercepté"
        r")(?= (?:[^:]{0,60} )?(?:lettres?|messages?|mots?|réponses?|courriels?|mails?|textes?|communiqués?|avertissements?|courriers?)(?!\w))"
    ),
    worded=words(
        r"suivante?s?|ceci|ainsi|comme suit|en (?:ces|ses) (?:mots|termes)|"
        r"(?:cette|ce|ces|une|un|sa|son|ses|la|le|les) (?:[\w-]+ ){0,2}?(?:réponse|explication|déclaration|message|lettre|"
        r"communiqué|commentaire|mot|tweet|avertissement|version|verdict|constat|annonce|texte|courriel)s?"
    ),
    nouns=listed(
        "affirmation affirmations allégation allégations accusation accusations information "
        "informations rumeur rumeurs idée thèse version hypothèse annonce déclaration promesse fait "
        "soupçon soupçons reproche reproches propos insinuations chiffre"
    ),
)
