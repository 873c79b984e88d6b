"""French: what makes words a denial, a confession, a refusal or blame, whatever their verb."""

from bot.reading.rules.languages.fr.refusals import SPEAK
from bot.reading.rules.languages.meaning import Meaning
from bot.reading.rules.languages.patterns import listed, words
from storage.records import Act

# After "je n'ai jamais": who has not seen or thought something denies nothing.
_PERCEIVED = (
    r"(?:vu|entendu|pensé|cru|imaginé|connu|su|compris|eu (?:peur|autant|aussi|l'occasion|le temps|besoin|envie|le choix)|"
    r"aussi|autant|si|été (?:aussi|si|autant)|caché|voulu|oublié|pu|dormi|regretté|douté|trouvé|lu|vécu|"
    r"arrêté|cessé|baissé|rien)\b"
)
_QUITE = r"(?:(?:\w+ment|tout|tout à fait|tout simplement|bien|une?|des?|la|l'|du|de la|pure?s?|archi|vraiment|même) ?){0,4}"
_UNTRUE = (
    r"(?:faux|fausses?|mensong\w+|infondée?s?|inexacte?s?|injustifiée?s?|sans fondement|dénuée?s? (?:de|d')|inventions?|"
    r"inventée?s?|intox\w*|calomni\w+|fake news|fantaisistes?|fables?|affabulations?|diffam\w+|erronée?s?|"
    r"farfelue?s?|fantasm\w+|délirante?s?|abracadabrant\w*|mythe|hoax|canular|désinformation|"
    r"n'importe quoi|science-fiction|imaginaires?|montée?s? de toutes pièces|contraires? à la vérité)"
)
_TALES = (
    r"(?:légende urbaine|fables?|farce|fumisterie|mensonges?|balivernes?|sornettes?|calomnies?|inventions?|"
    r"affabulations?|fausses? informations?|fantaisies?|ragots?|foutaises?|fake news|intox|n'importe quoi|racontars|"
    r"bobards?|salades|fadaises|billevesées|élucubrations?|diffamation|désinformation|fantasmes?|"
    r"blagues?|plaisanteries?|supercheries?|légendes?|spéculations?|fictions?|manipulation|propagande|science-fiction|(?:du |de la )?(?:pur )?délire)"
)
_CANNOT = (
    r"(?:peu[xt]|pouvons|peuvent|souhait(?:e|ons|ent)|veu[xt]|voulons|vais|allons|tiens? à|tenons à|suis (?:en mesure|"
    r"autorisée?|habilitée?) (?:de|à)|sommes pas (?:en mesure|autorisés|habilités) (?:de|à)|compte|comptons)"
)
_WONT_SAY = (
    r"(?:comment(?:e|ons|erai|erons|era|ent)|répond(?:s|ons|rai|rons|ra)|exprim(?:e|ons|erai|erons|era)|"
    r"prononc(?:e|erai|erons)|réagi(?:s|rai|rons|ssons)|parler(?:ai|ons|a)|entre(?:rai|rons)|communiqu(?:e|ons|erai|erons)|"
    r"polémiqu(?:e|ons|erai|erons)|épilogu(?:erai|erons)|spécul(?:e|ons|erai|erons)|m'attarderai|dir(?:ai|ons|a)|"
    r"débat(?:s|trai|trons))"
)
SAID_QUOTED = (
    (
        Act.DECLINES,
        words(
            r"^\W*(?:(?:pas de|aucun|sans) (?:\w+ )?(?:commentaires?|réponse|réaction)|no comment)(?: (?:à ce stade|pour l'instant|pour l'heure))?\W*$|"
            r"(?:je|nous|on) (?:ne |n')(?:ferai|ferons|fera|fais|faisons|fait) (?:pas|aucune?) (?:de |d')?(?:\w+ )?(?:commentaires?|déclarations?)|"
            r"(?:je n'ai|nous n'avons|on n'a) (?:donc |strictement |absolument )?(?:rien|aucune? \w+|pas de \w+|pas) à (?:\w+ )?(?:dire|déclarer|"
            r"ajouter|faire|commenter|répondre|donner|apporter|communiquer|le commenter)\b(?! du mal)|"
            rf"(?:je|nous|on) ne (?:me |m'|nous |vous |le |la |l'|y |en )?{_WONT_SAY} (?:pas|jamais|plus|rien|point)|"
            rf"(?:je|nous|on) n'(?:y |en )?{_WONT_SAY} (?:pas|jamais|plus|rien)|"
            rf"(?:je|nous|on) ne (?:le |la |l'|vous |nous |me )?{_CANNOT}(?: toujours| malheureusement)? ?(?:pas|rien)? (?:vous |(?:à|de) )?(?:en )?{SPEAK}|"
            r"réserv\w+ (?:mes|nos|ma|notre) (?:réponses?|explications?|déclarations?|commentaires?)|"
            r"(?:ce n'est pas à (?:moi|nous)|il ne (?:m'|nous )appartient pas) de (?:\w+ )?(?:commenter|répondre|juger|dire|m'exprimer)|"
            r"je vous renvoie (?:à|vers|au|aux)|c'est à la justice de (?:répondre|parler)|laissons (?:la justice|les enquêteurs|les juges) (?:faire|travailler)"
        ),
    ),
    (
        Act.WITHDRAWS,
        words(
            r"je (?:retire|reviens sur) (?:ce que|ce|mes|cette|ces|le (?:mot|terme|propos)|l'expression|la phrase|mon (?:mot|propos|message)|l'accusation|tout ce)|"
            r"je (?:les?|la) retire(?! de)|nous (?:les? )?retirons|(?:mes|nos) (?:propos|mots|paroles|accusations) (?:étaient|ont été|sont) (?:\w+ment )?"
            r"(?:déplacés?e?s?|infondée?s|faux|fausses|maladroite?s|injustes|excessi\w+|inexacte?s)|"
            r"j'ai (?:supprimé|effacé|retiré) (?:ce|mon|le) (?:message|tweet|post|billet)|"
            r"(?:mes|nos) (?:mots|propos|paroles) (?:ont|avaient) dépassé|je me suis (?:mal exprimée?|trompée?|emballée?)|"
            r"j'ai (?:parlé trop vite|eu tort de (?:dire|affirmer|écrire|parler)|confondu|fait erreur)|nous (?:nous sommes trompés|avons "
            r"eu tort de (?:dire|affirmer|écrire|publier|annoncer))|je n'aurais "
            r"(?:jamais|pas) dû (?:dire|affirmer|écrire|tenir|accuser|employer)|je (?:regrette|retire) (?:mes propos|mes mots|ces mots|cette phrase)|"
            r"nous n'aurions (?:jamais|pas) dû (?:dire|affirmer|écrire|publier|annoncer)"
        ),
    ),
    (
        Act.DENIES,
        words(
            rf"(?:je|nous|on) n(?:e |')(?:\w+ )?(?:\w+ )?jamais (?!{_PERCEIVED})\w+|"
            r"(?:je n'ai|nous n'avons|on n'a) (?:strictement |absolument )?(?:rien|jamais|aucune?)\b"
            r"(?: (?:à voir|fait|reçu|volé|pris|touché|caché|signé|à nous reprocher|à me reprocher|à cacher)|(?= lien| contrat| compte| rapport))|"
            r"(?:je n'ai|nous n'avons|on n'a) pas "
            r"(?!vu|entendu|pensé|cru|compris|eu|voulu|pu|su|besoin|peur|le|les|de|d'|l'|la|encore|assez|fini|à|dormi|beaucoup|été (?:informé|prévenu|consulté|entendu|associé|averti))\w+|"
            r"(?:je n'ai|nous n'avons|on n'a|je n'y ai) (?!vu|entendu|rencontré|trouvé|reconnu|compris|besoin)\w+ personne|"
            r"(?:on|nous) ne (?:s'est|nous sommes) (?:pas|jamais) \w+|nous n'(?:interven|fais|finan|particip|exerç|utilis|"
            r"stock|vend|livr|achet|effectu|employ|impos|oblig|organis|exig)\w+ (?:pas|jamais|aucune?|personne)|"
            rf"^\W*(?:(?:une?|des|de la|du) )?(?:pures? |vulgaires? |grossi\w+ )?{_TALES}\W*(?:$|(?=[^,]{{0,40}}$))|"
            r"^\W*(?:pas question|jamais|faux|absurde|ridicule|non|aucunement|absolument pas|du tout|pas du tout|"
            r"bien sûr que non|certainement pas|en aucune façon|rien de tel)\b[^,]{0,40}$|"
            r"(?:m'accus|nous accus|me reproch|nous reproch|m'attaqu)\w+ (?:à tort|injustement|sans preuve)|(?:on|nous) nageo?n?s? en plein (?:délire|fantasme)|"
            r"en plein (?:délire|fantasme|roman|science-fiction)|nous n'avons (?:reçu|eu|signé|conclu|pris|engagé|donné|formulé|versé) (?:aucune?|ni|nulle?)|"
            r"^\W*non,|(?:me|m'|nous) (?:fait|font|faire) dire|(?:me|m'|nous) prêt\w+ (?:des|de|cette|ces)|"
            r"je (?:le |la |les )?(?:conteste|réfute|récuse|démens|nie|rejette|m'inscris en faux)|"
            r"nous (?:le |la |les )?(?:contestons|réfutons|récusons|démentons|nions|rejetons|nous inscrivons en faux)|"
            r"(?:je|nous) (?:suis|sommes) (?:totalement |parfaitement )?(?:innocente?s?|étrang\w+ à)"
        ),
    ),
    (
        Act.CRITICISES,
        words(
            r"(?:nous |se |vous )(?:mépris|moqu|ment|abandonn|sacrifi|trahi|pren(?:d|nent) pour)\w*|march\w+ sur la tête|"
            r"ras[- ]le[- ]bol|ça suffit|en a (?:assez|marre)|c'est (?:du|de la|de l') ?(?:grand )?n'importe"
        ),
    ),
    (
        Act.CONFIRMS,
        words(
            r"^\W*oui\b.*|(?:j'ai|nous avons|on a) (?:menti|commis|failli|fauté|merdé|(?:peut-être |sans doute )?(?:fait|commis) (?:une?|des|cette|l') ?(?:\w+ )?(?:erreurs?|"
            r"fautes?|bêtises?|manquements?)|manqué (?:de vigilance|à)|eu tort\W*$|sous-estimé)|"
            r"(?:je|nous) (?:le |la |l')?(?:reconnais|admets|reconnaissons|admettons|avoue|avouons|confirme|confirmons|concède|concédons|assume|assumons)(?! pas)|"
            r"c'est (?:tout à fait |parfaitement |malheureusement )?(?:exact|vrai|juste|la vérité)\W*$|^\W*c'est (?:exact|vrai)|"
            r"l'erreur (?:est|était) (?:la nôtre|de notre|la mienne)|de notre (?:faute|part|fait)|c'est (?:ma|notre) (?:faute|erreur)|"
            r"(?:nous aurions|j'aurais|on aurait) (?:effectivement |bien sûr |sans doute )?dû|^\W*(?:effectivement|en effet)\b|"
            r"mea culpa|j'en (?:prends|assume) la responsabilité"
        ),
    ),
)
SAID = (
    (
        Act.WITHDRAWS,
        words(
            r"contrairement à ce que nous (?:avons|avions) (?:\w+ment )?(?:écrit|annoncé|indiqué|publié|affirmé|rapporté)|"
            r"^\W*(?:s'être trompée?s?|avoir (?:parlé trop vite|fait erreur))"
        ),
    ),
    (
        Act.DECLINES,
        words(
            r"ne (?:commente(?:nt|ra|ront|rait|raient)? (?:pas|jamais)|(?:fera|feront|ferait|feraient|fait|font|faisait) "
            r"(?:pas|aucune?|plus) (?:de )?(?:\w+ )?(?:commentaires?|déclarations?)|s'exprimer(?:a|ait|ont|aient) pas|"
            rf"(?:souhait(?:e|ent|ait|aient)|désir(?:e|ait)) pas {SPEAK})|n'(?:a|ont|avait|avaient) (?:aucun commentaire|rien) à (?:faire|dire|ajouter|"
            r"déclarer|commenter)"
        ),
    ),
    (
        Act.DENIES,
        words(
            rf"(?:est|sont|était|étaient|c'est|serait|seraient|tout|il est|relèv\w+|relever|relevait) {_QUITE}(?:de la |d'une? |du |de l'|de |d')?{_QUITE}{_UNTRUE}|"
            r"(?:totalement|strictement|rigoureusement|absolument|entièrement|complètement|parfaitement) (?:faux|fausses?|mensong\w+|infondée?s?|"
            r"inexacte?s?|inventée?s?|erronée?s?)|"
            r"rumeurs? (?:infondée?s?|sans fondement|mensong\w+|absurdes?)|"
            r"rien (?:de tel|de tout cela|de tout ça|n'est vrai|n'est plus faux|à voir avec|de vrai|à se reprocher|à me reprocher)|"
            r"(?:pure et simple|purement et simplement) (?:une? )?(?:inventions?|affabulations?|calomnies?|mensonges?|fictions?|fantaisies?|diffamation)|"
            r"(?:affabulations?|inventions?|calomnies?|mensonges?|fictions?) pures? et simples?|dossier (?:est |était )?(?:totalement |désespérément )?vide|"
            r"pures? (?:inventions?|fantaisies?|spéculations?|fictions?|calomnies?|affabulations?|diffamation|propagande|désinformation|élucubrations?)|"
            r"fantasmes?|(?:n'a|n'ont|n'avait|n'est|n'y a|n'existe|n'avoir|n'ayant|n'entretient|n'a eu|n'a entretenu) (?:donc |strictement |absolument |eu |jamais )*"
            r"(?:jamais (?:eu lieu|existé|été question|été envisagé\w*|reçu|touché|versé|demandé)|(?:eu lieu|existé)(?= jamais)|"
            r"aucun (?:fondement|lien|rapport|sens)|aucune (?:réalité|vérité|base))|"
            r"(?:n'a|n'ont) (?:jamais )?(?:pas )?(?:eu lieu|existé)|dénuée?s? de (?:tout |toute )?(?:fondement|vérité|"
            r"sens)|sans (?:aucun |le moindre )?fondement|ne (?:correspond\w*|repos\w+) (?:pas|en rien|absolument pas|sur "
            r"(?:rien|aucun))|démens|démentons|je nie|nous nions|(?:n'ai|n'avons|n'a|n'ont|n'avait) rien à voir|"
            rf"(?:aussi|si) (?:faux|fausses?|mensong\w+|absurdes?|infondée?s?)|(?:n'ai|n'avons|n'a|n'avoir|n'ont|n'avait|n'avaient|n'y ai|n'y a|n'est|n'être)"
            rf"(?:\W+)?(?: (?:strictement |absolument )?jamais (?!{_PERCEIVED})\w+| rien (?:demandé|"
            r"obtenu|reçu|touché|volé|signé|versé|fait|caché))|ne (?:\w+ )?jamais (?:avoir|être)|"
            r"(?:mon|ma|notre|son|sa|nos|mes|ses) clien(?:t|te)s? (?:\W+)?n(?:'|e )(?:a|est|avait|était|ont|sont|conna\w+|se) (?!pas (?:souhait|encore))|"
            r"n'aur\w+ (?:jamais|pas) fait de mal|légende urbaine|chiffres? (?:[\w-]+ )?(?:sont|est) grotesques?|"
            r"^\W*non, [^.]{0,80}?(?:ne |n'\w+)|^\W*contrairement (?:à|aux) [^,]{3,60}, [^.]{0,80}?(?:ne |n'\w+)|"
            r"n'exist\w+ (?:tout simplement |\w+ment )?pas|(?:n'est|ne sont|n'était|n'étaient|ne serait|ne suis|ne sommes|n'êtes|n'être) "
            r"(?:\w+ment )?(?:pas|en rien|nullement) (?:en cause|responsables?|impliquée?s?|concernée?s?|mêlée?s?|coupables?|liée?s?|à l'origine)|"
            r"archifaux|contre-vérités?|tissu de mensonges|c'est faux|(?:ça|cela|tout ça|tout cela) (?:n'(?:existe|a aucun sens|est pas vrai|a ni queue|est pas exact|a aucun)|ne tient pas)|"
            r"ni queue ni tête|ne (?:tient|tiennent) pas (?:debout|la route)|cousue?s? de fil blanc|de toutes pièces|n'importe quoi|"
            r"ce n'(?:est|était) (?:tout simplement |absolument |évidemment |bien sûr )?pas (?:vrai|exact|le cas|la vérité|la réalité)|(?:n'est|n'était|n'ont|n'a) (?:\w+ment |en rien )?(?:pas )?(?:exacte?|conforme à la (?:vérité|réalité))|"
            r"il n'(?:a jamais|est pas|y a jamais|est nullement|est aucunement|en a jamais|a nullement|a pas) "
            r"(?:été |eu )?(?:question|d'accord|prévu|de )|il n'en (?:est|était|a|sera) (?:rien|jamais|absolument rien|aucunement)|"
            r"jamais (?:dit|tenu|prononcé|écrit) (?:cela|ça|ces mots|ces propos|une? tel\w*|de tel\w*)|"
            r"(?:étrang(?:er|ère|ers|ères) (?:à|aux?)|(?:n'y|n'être|n'est|ne sont|n'y être|n'y est) pour rien|totalement innocente?|(?:est|être|sont) innocente?s?)|"
            r"à aucun moment|en aucun cas"
        ),
    ),
    (
        Act.CRITICISES,
        words(
            r"(?:est|sont|était|c'est|^\W*|serait|une?|un véritable|quel|quelle|comme) ?(?:une? |"
            r"totalement |tout simplement |proprement |absolument |parfaitement |profondément |"
            r"véritable |du |de la |de l'|un vrai |franchement |vraiment |purement et simplement )*(?:scandal\w*|honte\w*|inacceptables?|indignes?|inadmissibles?|insultes?|"
            r"gâchis|farce|mascarade|trahison|irresponsables?|choquante?s?|révoltante?s?|honteu\w+|"
            r"consternante?s?|affligeante?s?|absurdes?|aberrante?s?|ubuesques?|grotesques?|lamentables?|pitoyables?|"
            r"navrante?s?|indécente?s?|obscènes?|cyniques?|cynisme|hypocrites?|hypocrisie|déplorables?|désolante?s?|inhumaine?s?|méprisante?s?|"
            r"irrespectueu\w+|mesquine?s?|minables?|fiasco|massacre|sabotage|hérésie|non-sens|aberration|supercherie|"
            r"arnaque|escroquerie|poudre aux yeux|coup de poignard|crime contre|légèreté coupable|intolérables?|inqualifiables?|"
            r"insupportables?|ignoble|abject\w*|bricolage|amateurisme|usine à gaz|double peine|hold-up|racket|matraquage|"
            r"rideau de fumée|cache-misère|communication politique|coup de com\w*|cadeau (?:aux|fait aux)|parodie|simulacre|"
            r"dangereu\w+|bâclée?s?|insuffisante?s?|liberticides?|inapplicables?|disproportionnée?s?|"
            r"désastreu\w+|catastroph\w+|recul|provocation|affront|chantage|"
            r"injust\w+|brutale?s?|scandale|lâche|lâcheté|mépris|déni de \w+|camouflet|gifle)"
        ),
    ),
)
VERDICTS = (
    (
        Act.DENIES,
        words(
            r"(?:pure?s? |simples? )?(?:inventions?|mensong\w+|rumeurs?|fantasmes?|fake news|faux|fausses?|"
            r"affabulations?|fables?|calomni\w+|intox\w*|fictions?|infondée?s?|diffamatoires?|"
            r"élucubrations?|contre-vérités?|ragots?|foutaises?|sans fondement|fantaisistes?|inexacte?s?|farfelue?s?|"
            r"erronée?s?|mensongères?|théories? du complot|allégations?|dénuée?s? (?:de|d')|désinformation|délirante?s?|racontars|"
            r"imaginaires?|grotesques? (?=l'(?:idée|accusation|hypothèse|information)|les (?:accusations|rumeurs|informations))|"
            r"(?:grotesques?|ridicules?|absurdes?|abracadabrantes?)(?: »|”)? (?:l'(?:idée|accusation|hypothèse|information)|les (?:accusations|rumeurs|informations)|ces (?:accusations|rumeurs|informations)))"
        ),
    ),
    (
        Act.CRITICISES,
        words(
            r"scandal\w*|hont\w*|inacceptables?|indignes?|inadmissibles?|insult\w*|gâchis|farce|"
            r"mascarade|trahison|irresponsables?|choquante?s?|brutale?s?|bâclée?s?|injust\w*|"
            r"disproportionnée?s?|absurdes?|dangereu\w+|cyni\w+|arbitraires?|autoritaires?|acharnement|"
            r"catastroph\w+|désastr\w+|incompéten\w+|provocation|erreur|faute|échec|hypocri\w+|"
            r"populis\w+|racistes?|lâche\w*|mépris\w*|injurieu\w*|tardi(?:ve|f|ves|fs)|insuffisante?s?|bricolage|"
            r"cadeau|coup de (?:force|com\w*)|usine à gaz|inapplicables?|incohérente?s?|inutiles?|opaques?|opacité|"
            r"précipitée?s?|cosmétiques?|hors-sol|floue?s?|excessi(?:f|ve|fs|ves)|abusi(?:f|ve)s?|maladroite?s?|cruelle?s?|"
            r"inhumaine?s?|intolérables?|indécente?s?|punitif|punitive|démagogi\w+|électoralistes?|liberticides?"
        ),
    ),
)
MEANING = Meaning(
    said=SAID,
    said_quoted=SAID_QUOTED,
    negated=words(
        r"^\W*[^.;:]{0,50}? ?(?:ne |n')(?:[\w'-]+ ){0,3}?(?:pas|jamais|rien|aucune?|plus|personne|nullement|ni)"
    ),
    retorts=listed(
        "rétorque rétorqué rétorquent réplique répliqué riposte riposté défend défendu corrige corrigé rectifie rectifié"
    ),
    regrets=words(
        r"désolée?s?|excus\w+|pardon|regrett?\w*|erreurs?|trompée?s?|(?:eu|avais|avait|ai) tort|retir\w+|déplacée?s?|maladroite?s?|"
        r"n'aurai\w+ (?:pas|jamais) dû|dépassé (?:ma|sa|notre) pensée|trop vite|emballée?s?|mea culpa|malheureu\w+"
    ),
    headline_no=words(
        r"^\W*(?:(?:pas|aucune?|nul|nulle|rien|personne|jamais|non)(?! (?:de (?:neige|pluie|répit|quoi|temps)|assez|encore|seulement))|"
        r"[^.;:]{0,60}? ?(?:ne |n')(?:[\w'-]+ ){0,3}?(?:pas(?! (?:assez|encore|seulement))|jamais|rien|aucune?|personne|nullement|ni))"
    ),
    perceived=words(
        r"vu|entendu|aperçue?s?|remarqué|signalée?s?|constatée?s?|observée?s?|blessée?s?|victimes?|compris|"
        r"rien (?:n'est )?(?:décidé|exclu|tranché|arrêté)|encore|plus (?:d'|de )|surpris\w*|étonn\w+|attend\w*|prévenus?|"
        r"informés?|consultés?|retrouvée?s?|revendiquée?s?|pu|peur|été (?:prévenu|informé|consulté)\w*|"
        r"(?:ne )?(?:reculer|lâcher|céder|accepter|laisser|baisser|renoncer)\w*|faut pas|sais|savons"
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
    backward=words(r"(?:c'est|voilà)(?: du moins| en tout cas| en substance)? ce qu(?:e |')"),
    hedges=words(
        r"(?:aurait|auraient|serait|seraient)(?! (?:dû|pu|dit|fallu|souhait|préféré|aimé|voulu))"
        r"(?: (?:\w+ment|pas|déjà|aussi|encore|bien|été|également|donc|ainsi|même|plus|jamais))* "
        r"(?:\w+(?:é|ée|és|ées|i|ie|is|it|u|us|ert|int)|mort|morte|en|dans|au|à|un|une)|"
        r"est soupçonnée?|sont soupçonnés?|présumément|prétendument|apparemment|vraisemblablement"
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
        r"condamnations?|motions?|amendements?|candidatures?|offre"
    ),
    ruled=words(r"(?:a |ont |avait )?(?:rejet|confirm|condamn|infirm)\w+"),
    feats=words(
        r"(?:(?:s[aeo]n?s?|leurs?|l[ea]s?|une?|des|deux|trois|quatre|cinq|\d+|nouveaux?|premi\w+|second\w*|ses|l') ?)*(?:[\w-]+ )?"
        r"(?:étoile|statut|place|forme|talent|réputation|rang|tendance|promesses de|penaltys?|penalties|buts?|points?|essais?|"
        r"l'état (?:de|d')|(?:l')?indépendance|souveraineté|frère|agresseur|fils|père|mari|ravisseur|sœur|femme|mère|"
        r"(?:nouveaux |nouvelles )?(?:membres|adhérents|recrues|convives|candidats)|adhésion|inscription|réservation|patients|visiteurs|élèves|étudiants|clients|spectateurs|"
        r"pronostics?|attentes|apparences|craintes|clichés|sceptiques|mauvaises langues|prévisions des bookmakers|décisions? de l'arbitre|domination|supériorité|progrès|redressement|reprise|victoire|titre|succès)(?= |$)|[^,.;:«]{1,60} devant (?:le tribunal|la justice|les tribunaux|le conseil d'état|la cour)|"
        r"(?!avoir|être|que |qu')[\w' -]{1,40} comme (?=\w)"
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
    venues=words(
        r"dans la (?:soirée|journée|matinée|nuit|foulée|semaine)|dans l'après-midi|dans (?:un|une|son|sa|leur|les colonnes)|lors d|devant (?:la presse|les)|sur (?:x|twitter|facebook|instagram|telegram|linkedin|"
        r"son|sa|leur|les réseaux|le réseau|place|france|rtl|bfm\w*|cnews|lci|tf1|europe)|au micro|à l'antenne|par (?:communiqué|courriel|"
        r"mail|téléphone|écrit|sms)|en (?:conférence|marge|réaction|réponse|début|fin)|via|au lendemain|à l'issue|hors micro"
    ),
    aftermath=listed(
        "soulevant suscitant provoquant relançant alimentant déclenchant entraînant jetant"
    ),
    nouns=listed(
        "affirmation affirmations allégation allégations accusation accusations information "
        "informations rumeur rumeurs idée thèse version hypothèse annonce déclaration promesse fait "
        "soupçon soupçons reproche reproches propos insinuations chiffre"
    ),
)
