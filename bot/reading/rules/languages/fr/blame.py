"""French: blame and withdrawals in words that are no single verb."""

from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.languages.fr.claims import AVOIR, MANNER
from bot.reading.rules.languages.fr.evaluations import EVIL
from bot.reading.rules.languages.idioms import phrase
from storage.records import Act

_OWN = r"(?:tou(?:te)?s )?(?:s[aeo]n?s?|ses|leurs?|cette?|ces|ce|les?|la|l'|une?) ?"
_WORDS = (
    r"(?:déclarations?|propos|dépositions?|témoignages?|annonces?|versions?|promesses?|affirmations?|accusations?|bilans?|"
    r"paroles?|mots?|engagements?|aveux|récits?|dires|allégations?)"
)
_PRINTED = r"(?:articles?|reportages?|enquêtes?|billets?|entretiens?|dépêches?|informations?|messages?|tweets?|publications?|vidéos?|études?|chiffres?|bilans?|erreurs?|textes?|communiqués?)"
_ANGER = (
    r"(?:indignation|colère|opposition|désaccord|consternation|réprobation|désapprobation|incompréhension|"
    r"mécontentement|écœurement|exaspération|stupéfaction|rejet)"
)
_FAULTS = (
    r"(?:défaillances?|manquements?|lacunes?|carences?(?! en)|dysfonctionnements?|failles?|négligences?|incohérences?|dérives?|abus|irrégularités|"
    r"insuffisances?|faiblesses?|absence de|manque de|manque d'|opacité|inaction|gabegie|fautes?)\b"
)
_DISPUTED = (  # who contests these blames them
    r"(?=(?:l[ae]s? |l'|cette |ce |ces |s[ae]s? |son |leurs? )(?:[\w'-]+ )?(?:décisions?|mesures?|réformes?|projets?|choix|méthodes?|"
    r"calendrier|gestion|politiques?|loi|décrets?|arrêtés?|licenciements?|sanctions?|nominations?|tracé|hausses?|suppressions?|fermetures?)\b)"
)
_HARSH = (
    r"(?:absurdes?|scandaleu\w+|inacceptables?|honteu\w+|indignes?|choquante?s?|ridicules?|grotesques?|"
    r"insuffisante?s?|tardive?s?|injustes?|lamentables?|incompréhensibles?|irresponsables?|disproportionnée?s?)"
)

_SORRY = (  # of whoever says sorry, for what stands behind
    rf"(?:(?:{AVOIR} )?(?:présent|fai)\w+ {MANNER}(?:ses|leurs|des) (?:plus plates |sincères )?excuses|"
    r"s'excus(?:e|ent|ait)|s'(?:est|était) excusée?)"
)
_WHOM = r"(?:(?:auprès d(?:e |u |es |')|à |aux? |devant )(?:m\. )?[^.,;:«»]{2,40}? ?)?"

BLAME = (
    phrase(
        Act.WITHDRAWS,
        rf"(?:{AVOIR} )?(?:publi|diffus|post)(?:é|e|ent|ait) {MANNER}(?:un|une) (?:rectificatif|erratum|correctif|démenti de (?:son|ses)|mise au point|"
        rf"rectification)(?: (?:à|sur|de))?|(?:{AVOIR} )?(?:fait|fit|font) amende honorable|"
        rf"{_SORRY} {_WHOM}{MANNER}(?=(?:pour|après) (?:« ?)?(?:ces?|cet|cette|une?|des|son|sa|ses|leurs?|la|les?|l'|avoir)[ ]?(?:\w+ )?"
        r"(?:reportages?|articles?|publications?|informations?|dépêche|erreurs?|titre|accusations?|messages?|tweets?|confusion|propos|mots|paroles|affirmations?|termes?|déclarations?|"
        rf"écrit|dit|affirmé|publié|accusé|annoncé)\b)|{_SORRY}(?: {_WHOM})?(?= ?:)|"
        rf"(?:{AVOIR} )?(?:écrit|affirmé|annoncé|publié|indiqué|rapporté|attribué|présenté) (?:par erreur|à tort)|"
        rf"(?:{AVOIR} )?(?:reconn\w+|admi\w+) {MANNER}(?=(?:s'être trompée?s?|avoir (?:parlé trop vite|eu tort de dire)))",
        Takes.OBJECT | Takes.TOPIC | Takes.QUOTE,
    ),
    phrase(
        Act.CRITICISES,
        rf"(?:{AVOIR} )?(?:trouv|consid[éè]r|jug|estim)(?:e|ent|é|ait|aient) (?=(?:\w+ment |«\s?)?{_HARSH}[^.;:]{{0,4}} (?:que|qu'|de|d'))|"
        rf"(?:{AVOIR} )?eu (?:des|de) (?:mots|propos|paroles) (?:très |particulièrement )?(?:durs?|sévères?|cinglante?s?|dures?|acerbes?) (?:contre|envers|pour|à l'égard (?:de|du|des))|"
        rf"se plai(?:nt|gnent|gnait|gnaient) (?=du |de |des |d')|s'est plainte? (?=du |de |des |d')|ne décolèr\w+ pas|"
        rf"(?:{AVOIR} )?(?:pourfend|pourfendent|pourfendu|éreint\w+)(?= )|y voi(?:t|ent) (?=(?:une? |l[ae] )(?:\w+ )?(?:recul|scandale|trahison|provocation|"
        r"hypocrisie|injustice|danger|menace|aveu|mascarade|manœuvre|insulte|passage en force))",
        Takes.OBJECT | Takes.CLAUSE | Takes.TOPIC,
    ),
    phrase(
        Act.CRITICISES,
        r"(?:est|sont|était|étaient|a été|ont été|avait été) (?:\w+ment )?(?:critiquée?s?|dénoncée?s?|fustigée?s?|décriée?s?|étrillée?s?|"
        r"épinglée?s?|condamnée?s?|moquée?s?|raillée?s?|éreintée?s?)(?: \w+ment)? par|"
        rf"(?:{AVOIR} )?(?:fai(?:t|saient)|provoqu\w+|suscit\w+|déclench\w+) (?:bondir|hurler|sortir de (?:ses|leurs) gonds|(?:bondir|grincer des dents|des vagues|jaser)(?: chez| parmi| du côté d[eu]s?)|(?:la colère|l'ire|l'indignation|les critiques|"
        r"les foudres) (?:de|des|du|d'))(?! polémique)|(?:passe|passent|passait|est passée?) (?:très |plutôt )?mal (?:auprès des?|chez|parmi|du côté d[eu]s?)|"
        rf"{AVOIR} (?:indigné|scandalisé|ulcéré|révolté|outré)(?= (?:l[ea]s? |l'|son |sa |ses |plusieurs ))|"
        rf"(?:{AVOIR} )?(?:essuy|essui|subi|encaiss|reç|reçu|récolt)\w* (?:(?:l[ea]s|de|des|une|un) )?(?:vives? |nombreuses |sévères |feu (?:nourri )?de )?(?:critiques|foudres|reproches|railleries|remontrances|volée de bois vert|salve de critiques)(?: \w+)? (?:de la part )?(?:de|des|du|d')|"
        rf"s'(?:est|était|attire) (?:attirée? )?(?:les (?:foudres|critiques|reproches)|la colère|l'ire|les sarcasmes) (?:de|des|du|d')",
        Takes.OBJECT,
        "right",
    ),
    phrase(  # what is right now stands after the colon
        Act.WITHDRAWS,
        rf"(?:{AVOIR} )?(?:rectifi|corrig)(?:é|e|ent|ait) {MANNER}(?:{_OWN}(?:[\w-]+ )?{_PRINTED})?(?= ?:)",
        Takes.CLAUSE | Takes.QUOTE,
    ),
    phrase(
        Act.WITHDRAWS,
        rf"(?:(?:est|sont|était) revenue?s? |revien(?:t|nent|drait) )(?:{MANNER}|(?:\w+ ){{0,2}}?)(?=sur (?:s[aeo]n?s?|ses|leurs?|cette?|ces|les(?= \w+ qu'(?:il|elle)s?\b)) (?:[\w-]+ )?{_WORDS})",
        Takes.OBJECT | Takes.TOPIC,
    ),
    phrase(  # L'étude a été rétractée par la revue
        Act.WITHDRAWS,
        r"(?:(?:est|sont|a été|ont été|était|étaient) )(?:\w+ment )?(?:rétractée?s?|dépubliée?s?|désavouée?s?) (?:\w+ment )?par",
        Takes.OBJECT,
        "right",
    ),
    phrase(  # Volte-face du maire : ...
        Act.WITHDRAWS,
        r"(?<![\w,»'] )(?<!')(?:(?:la|le|l'|un|une) ?)?(?:volte-face|revirement|rétropédalage|rétractation|marche arrière) (?:\w+ )?(?:de |du |de la |de l'|des |d'|chez )(?=[^:.;«]{2,90} ?:)",
        Takes.CLAUSE | Takes.QUOTE,
        "right",
    ),
    phrase(  # ne soutient plus l'avoir vu
        Act.WITHDRAWS,
        r"(?:ne (?:soutien|maintien|préten|défen)(?:t|nent|d|dent|ait|aient) plus|n'affirm(?:e|ent|ait|aient) plus|n'accus(?:e|ent|ait|aient) plus)(?= (?:qu|que|l'|le |la |les |l'avoir|avoir|être|ces?|cette|s[aeo]n?s?|d'))",
        Takes.OBJECT | Takes.CLAUSE | Takes.INFINITIVE,
    ),
    phrase(
        Act.WITHDRAWS,
        rf"(?:{AVOIR} {MANNER})?(?:retir|rectifi|corrig|modifi|amend|désavou|tempér|nuanc|annul|reni|supprim|effac|dépubli|ravalé?)(?:é|e|ent|ait|aient|er|ant) {MANNER}(?:de (?:son|sa|ses|leur) (?:site|page|compte|antenne|plateforme|édition|catalogue|mur)(?: \w+)? )?"
        rf"(?={_OWN}(?:[\w-]+ )?(?:{_WORDS}|{_PRINTED}))|rectifi(?:e|ent|é) le tir|"
        rf"(?:s'(?:est|était) excus\w+|s'excus(?:e|ent|ait)|(?:{AVOIR} )?présent\w+ (?:ses|leurs|des) excuses|(?:(?:{AVOIR} )?(?:dit|disent|assure|affirme) )?regrett\w+) (?=(?:pour |de |d'avoir |d')?{_OWN}(?:[\w-]+ )?{_WORDS})|"
        rf"(?:s'(?:est|était) excus\w+|(?:{AVOIR} )?regrett\w+) (?=(?:d'avoir|avoir) (?:dit|affirmé|écrit|accusé|tenu|laissé entendre))",
        Takes.OBJECT | Takes.TOPIC,
    ),
    phrase(
        Act.WITHDRAWS,
        rf"(?:{AVOIR} )?(?:fait|font|fit|faire) (?:machine|marche) arrière(?: sur)?|(?:s'est |se sont |s'était )(?:\w+ment )?(?:rétractée?s?|dédite?s?|ravisée?s?)|"
        rf"se (?:rétract|déd|ravis)\w+|(?:{AVOIR} )?(?:revu sa copie|raval\w+ ses mots|viré de bord|fait (?:son |leur )?mea culpa public)|revien(?:t|nent) en arrière(?: sur)?|(?:{AVOIR} )?(?:fait|font|fit) volte-face|(?:{AVOIR} )?rétropédal\w+|(?:{AVOIR} )?chang\w+ (?:de version|son témoignage|sa version)(?! d[eu]\b)|(?:{AVOIR} )?corrig\w+ le tir(?! d[eu]\b)|(?:{AVOIR} )?(?:mis|met|mettent) de l'eau dans (?:son|leur) vin|(?:est|sont|était) revenue?s? en arrière(?= sur)|n'(?:est|était) plus (?:si|aussi|tout à fait|du tout) (?:sûre?|certaine?|catégorique|formel(?:le)?|affirmati(?:f|ve))(?: d'elle| de lui)?|(?:{AVOIR} )?mang\w+ son chapeau",
        Takes.TOPIC | Takes.QUOTE,
    ),
    phrase(  # s'indigne du sort réservé aux rescapés
        Act.CRITICISES,
        rf"s'(?:indign|offusqu|émeu|émou|irrit)\w* {MANNER}(?=(?:du|de la|de l'|des|de cette|de ces?|d'une?|de s[ao]n?|de leurs?) ?\w)|"
        rf"s'(?:est|était) {MANNER}(?:indignée?|offusquée?|irritée?|émue?) (?=(?:du|de la|de l'|des|de cette|de ces?|d'une?|de s[ao]n?|de leurs?) ?\w)|"
        rf"se sont {MANNER}(?:indignée?s|offusquée?s|irritée?s|émue?s) (?=(?:du|de la|de l'|des|de cette|de ces?|d'une?|de s[ao]n?|de leurs?) ?\w)",
        Takes.OBJECT,
    ),
    phrase(
        Act.CRITICISES,
        r"(?:(?:cri|hurl)(?:e|ent|ait|aient|é) (?:à |au )(?=(?:l[ae] |l')?(?:trahison|scandale|injustice|mépris|manipulation|"
        r"censure|imposture|complot|discrimination|arnaque|provocation|racket|hold-up))|"
        r"n'(?:a|ont|avait) pas (?:de mots assez durs|eu de mots assez durs|mâché ses mots|mâché leurs mots|été tendres?) (?:contre|pour|envers|avec|à l'égard (?:de|du|des))|ne décolèr\w+ pas(?: contre| après)?|"
        r"(?:mis|met|mettre) en pièces|s'en (?:est |sont |était )?pr(?:is|end|enn|enai)\w* (?:\w+ment )?(?:à|aux?)|"
        r"(?:tir|tap)\w+ à boulets rouges sur|s'attaqu\w+ (?:à|aux?)(?= (?:l[ae] (?:gouvernement|ministre|maire|direction|presse|justice|politique|gestion|méthode|projet|réforme)))|"
        r"(?:s'est |se |(?:a |ont |avait )?)(?:pest|fulmin|tempêt|tonn|vitupér|râl|vocifér|maugré|lâch|déchaîn|emport|éructe?)\w* (?:\w+ment )?(?:contre|après)|"
        r"(?:n'est|ne sont|ne s'est|n'était) (?:pas|guère) (?:montrée?s? )?tendres? (?:avec|envers|pour)|(?:a eu|ont eu|a|ont|garde) la dent dure (?:contre|envers)|"
        r"(?:(?:a|ont|avait) )?(?:règl|régl)\w+ ses comptes avec|(?:est|sont|était|se montre|se montrent|s'est montrée?|reste|restent) (?:\w+ment |très |plus |particulièrement )?(?:critiques?|sévères?|remontée?s?) (?:envers|à l'égard d[eu]|à l'encontre d[eu]|vis-à-vis d[eu]|avec)|"
        r"(?:(?:a|ont|avait) )?(?:pilonn|torpill)(?:e|ent|é|ait) (?=(?:le (?:gouvernement|budget|projet|plan|bilan|texte)|la (?:réforme|gestion|politique|loi|direction)|l'(?:accord|exécutif)|son |sa ))|"
        r"(?:(?:a|ont|avait) )?(?:descend|descendent|descendait|descendu) en flèche (?=(?:son|sa|ses|le (?:film|livre|projet|bilan|plan)|la (?:réforme|politique|pièce))\b)|(?:(?:a|ont|avait) )?(?:démoli\w*|étrill\w+|assassin\w+|massacr\w+) (?=(?:le (?:film|livre|roman|disque|projet|bilan)|la (?:pièce|réforme|politique|gestion)|l'(?:album|ouvrage)|son (?:film|livre|bilan)))|"
        r"(?:(?:a|ont|avait) )?clou\w+ au pilori|(?:(?:a|ont|avait) )?(?:met|mettent|mis) au pilori|(?:(?:a|ont|avait) )?(?:recadr|rabrou|houspill|apostroph|tanc)(?:e|ent|é|ait) (?=(?:l[ea]s? |son |sa |ses |leurs? ))|"
        r"(?:(?:a|ont|avait) )?(?:ironis|persifl)(?:e|ent|é|ait) sur|(?:se |s'est )défauss(?:e|ent|ée?) sur|(?:en )?(?:a|ont|avait) (?:ras le bol|ras-le-bol|assez|marre|soupé)(?= (?:de|du|des|d'))|(?:(?:a|ont|avait) )?(?:met|mettent|mis) (?:sévèrement )?en accusation|"
        r"(?:(?:a|ont|avait) )?point(?:e|ent|é|ait) (?:un|le) doigt (?:accusateur )?(?:vers|sur)|"
        r"(?:se sont |s'est |s'étaient )?(?:s'élèv\w+|s'élevaient|élevée?s?|insurgée?s?|indignée?s?|emportée?s?|s'insurg\w+|s'indign\w+|vent debout|remontée?s?|protest\w+) (?:contre|de|d')|"
        r"(?:mont|mont)\w+ au créneau contre|dress\w+ un réquisitoire contre|hauss\w+ le ton contre|"
        rf"(?:{AVOIR} )?(?:pointe|pointent|pointé|montre|montré) {MANNER}du doigt|"
        rf"(?:met|mettent|mettait|{AVOIR} mis) {MANNER}en cause|"
        rf"(?:{AVOIR} )?(?:vou|fai)\w+ (?:aux gémonies|le procès (?:de|du|des)))",
        Takes.OBJECT,
    ),
    phrase(
        Act.CRITICISES,
        rf"(?:(?:{AVOIR} )?(?:déjà )?(?:exprim|manifest|réitér|réaffirm|cri|dit|clam)\w*|(?:{AVOIR} )?(?:déjà )?fai(?:t|re|saient) part de) {MANNER}(?P<content>(?:son|sa|leur) (?:\w+ )?{_ANGER})",
        Takes.OBJECT | Takes.QUOTE,
    ),
    phrase(
        Act.CRITICISES,
        rf"(?:{AVOIR} )?reproch(?:e|ent|é|ait|aient) (?=(?:{MANNER})(?:à|aux?|de|d'))",
        Takes.OBJECT,
    ),
    phrase(  # Volée de bois vert de l'opposition contre le ministre
        Act.CRITICISES,
        r"(?<!\w )(?<!, )(?:(?:nouvelle|violente|vive|sévère|rude) )?(?P<cue>(?:volée de bois vert|charge|salve|attaques?|critiques?|coup de gueule|tir groupé|réquisitoire|diatribe|fronde|colère|levée de boucliers)(?: (?!d[eu]s?\b|chez\b)\w+)?) "
        r"(?:de la |de l'|des |de |du |d'|chez les? |chez )(?P<speaker>[^.,;:«»]{2,50}?) (?:contre|face à|face au|face aux|envers|visant) (?P<content>[^.;:«»]{3,90}?)(?=[.;:]|$)",
        Takes.OBJECT,
    ),
    phrase(  # refuse l'offre de la direction; dit non au projet
        Act.CRITICISES,
        rf"(?:{AVOIR} {MANNER})?(?:rejet|refus|déclin|repouss|retoqu)(?:te|tent|e|ent|é|ait|aient) {MANNER}(?:en bloc |net )?(?=(?:l[ea]s? |l'|cette |ces |ce |une |un |toute )(?:\w+ )?(?:offres?|propositions?|contre-propositions?|compromis|projets?|plans?|"
        r"accord|main tendue|ultimatum|conditions|fusion|rachat|réforme|revendications|exigences)\b(?! de loi| d'(?:emploi|interview|entretien)| d'embauche))|"
        rf"(?:{AVOIR} )?(?:dit|disent|disait|répète|redit|redisent) {MANNER}(?:« )?non(?: »)? (?:à|aux?)(?= )|(?:{AVOIR} )?oppos\w+ (?:un|une|son) (?:refus|veto|fin de non-recevoir)(?: \w+)? (?:à|aux?)(?! (?:nos|toute))|"
        rf"(?:se dit|se disent|se disait|s'est dite?|se déclare|se déclarent) (?:(?:\w+ment|très|toujours|résolument) )?(?:opposée?s?|hostiles?) (?:à|aux?)(?= )",
        Takes.OBJECT,
    ),
    phrase(
        Act.CRITICISES,
        rf"s'oppos(?:e|ent|ait|aient)(?: \w+ment)? (?:à|aux?) |(?:{AVOIR} )?(?:contest|récus|désapprouv)(?:e|ent|ait|é) {MANNER}{_DISPUTED}",
        Takes.OBJECT,
    ),
    phrase(
        Act.CRITICISES,
        rf"(?<!été )(?<!est )(?<!sont )(?:{AVOIR} {MANNER})?(?:qualifi\w+|trait(?:e|ent|é|ait)|tax(?:e|ent|é|ait)) {MANNER}(?=(?:de |d')(?!l[ae] |l'))",
        Takes.OBJECT,
    ),
    phrase(  # a été qualifié de « recul historique » par l'Union des maires
        Act.CRITICISES,
        rf"(?:est|sont|était|étaient|a été|ont été|avait été) {MANNER}(?:qualifi|tax|trait)ée?s? {MANNER}(?:de |d')(?!justesse|office)[^.;:,]{{3,70}}? par(?= )",
        Takes.OBJECT,
        "right",
    ),
    phrase(  # pointe des défaillances; parle d'un déni de démocratie
        Act.CRITICISES,
        rf"(?:{AVOIR} )?(?:point|relev|dénonc|stigmatis)(?:e|ent|é|ait) {MANNER}(?=(?:des|de|l[ea]s?|une?|plusieurs|l'|d')[ ]?(?:(?:graves|nombreu\w+|lourdes|multiples|sérieuses|importantes) )?{_FAULTS})|"
        rf"(?:{AVOIR} )?(?:parl|évoqu)(?:e|ent|é|ait|aient|ant) {MANNER}(?=(?:d'une? |de |des |d'un véritable |d'une véritable )(?:« ?)?(?:\w+ )?{EVIL})|"
        rf"(?:{AVOIR} )?jug(?:e|ent|é|eait) (?:très )?(?:sévèrement|durement)",
        Takes.OBJECT,
    ),
    phrase(  # en veut à ceux qui mentent
        Act.CRITICISES,
        rf"en (?:veu(?:t|lent)|voulai(?:t|ent)|{AVOIR} voulu) {MANNER}(?:à(?= )|aux?(?= ))",
        Takes.OBJECT,
    ),
    phrase(
        Act.CRITICISES,
        r"s'indign\w+|s'(?:est|sont) (?:indignée?s?|insurgée?s?|emportée?s?|agacée?s?|offusquée?s?|étranglée?s?)|"
        r"s'insurg\w+|s'emport\w+|s'agac\w+|s'étrangl\w+|s'offusqu\w+",
        Takes.QUOTE | Takes.CLAUSE,
    ),
    phrase(
        Act.CRITICISES,
        rf"(?:{AVOIR} )?(?:épingl|égratign|tacl|étrill|brocard|dézingu|raill|fustig|tanc|éreint)\w+(?= (?:le|la|les|l'|un|une|ce|cette|"
        r"son|sa|ses|des)\b)",
        Takes.OBJECT | Takes.QUOTE,
    ),
    phrase(
        Act.CRITICISES,
        rf"(?<!été )(?<!la )(?<!une )(?<!cette )(?<!de )(?:{AVOIR} )?(?:qualifi|tax|trait)(?:e|ent|é|ait|aient)(?= [^.;:«]{{2,60}} (?:de |d'|d')(?:« ?)?\w)",
        Takes.OBJECT,
    ),
    phrase(  # juge ces excuses tardives, juge insuffisantes les mesures
        Act.ASSERTS,
        r"(?<!, )(?<!\ble )(?<!la )(?<!du )(?<!un )(?<!une )(?<!au )(?<!de )(?<!les )(?<!des )(?<!ex-)jug(?:e|ent|eait|eaient|ea)(?! (?:que|qu'|d'|de |des |bon|utile|à |\d|\w+ (?:que|qu')))|"
        rf"{AVOIR} (?:\w+ment )?jugé(?! (?:que|qu'|bon|utile|opportun|nécessaire de|\d|\w+ment que|\w+ (?:que|qu')))|"
        rf"(?:{AVOIR} )?(?:trouv|estim)(?:e|ent|é|ait)(?= [^.;:]{{2,50}}{_HARSH})(?! que| qu')|consid[èé]r\w+(?= (?!que|qu')[^.;:]{{2,60}} comme )|"
        rf"(?:{AVOIR} )?(?:estim|jug|trouv)(?:e|ent|é|ait)(?= «| (?:l[ae]s? |l'|ces? |cette |cet |s[ao]n? |ses |leurs? )[^.;:«»]{{2,40}} ?« ?\w+(?: \w+)? ?»)",
        Takes.OBJECT,
    ),
)
