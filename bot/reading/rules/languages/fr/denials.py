"""French: denials in words that are no single verb."""

from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.languages.fr.claims import ASIDE, AVOIR, CLAIM, DETERMINER, FAULT, MANNER
from bot.reading.rules.languages.fr.untruth import TALES, UNTRUE
from bot.reading.rules.languages.idioms import phrase
from bot.reading.rules.languages.patterns import listed, words
from storage.records import Act

_SAYS = r"(?:assur|affirm|jur|clam|soutien|soutenu|certifi|prétend|mainti?en|martel|martèl|répèt|répét|réaffirm|plaid)\w*"
_UNTRUE = (
    r"(?:fausses? (?:informations?|nouvelles?|rumeurs?|accusations?)|désinformation|accusations? (?:mensongères?|infondées?|"
    r"calomnieuses?)|allégations? (?:mensongères?|infondées?|calomnieuses?)|rumeurs?|calomnies?|"
    r"affabulations?|mensonges?|inventions?|montage|faux|intox|fake news|diffamation|contre-vérités?|cabale|complot|machination|"
    r"manipulation|coup monté|campagne de (?:dénigrement|calomnies?|désinformation)|procès d'intention)"
)
_SELF = r"se (?:dit|disent|disait|prétend|déclare|proclame|estime)|s'(?:est|était) (?:dite?|déclarée?)|s'estim\w+|se sont dite?s"
_NO_COURT = "".join(  # a court that clears somebody decides
    f"(?<!{court} {have})"
    for court in sorted(listed("tribunal tribunaux juge cour appel justice jury jurés assises"))
    for have in ("", "a ", "ont ")
)
_EVENT = (  # what may be planned
    r"(?:démission|hausse|retrait|fermeture|report|accord|retour|plan|vente|cession|licenciement|augmentation|baisse|"
    r"candidature|dissolution|remaniement|reconfinement|départ|fusion|alliance|négociation|compromis|divorce|transfert)"
)
_VERDICT = rf"(?:{UNTRUE}|{TALES}|absurdités?)"

_TEXT = (  # what may have said what is denied
    r"(?:tracts?|articles?|reportages?|livres?|rapports?|messages?|vidéos?|communiqués?|courriers?|lettres?|documents?|enquêtes?|notes?|tweets?|publications?|"
    r"dépêches?|sondages?|posts?|billets?|témoignages?|plaintes?)"
)
DENIALS = (
    phrase(  # s'inscrit en faux contre un tract, distribué lundi, qui annonçait la fermeture
        Act.DENIES,
        rf"(?P<cue>(?:{AVOIR} )?(?:dément(?:ent|i|ait)?|contest(?:e|ent|é)|réfut(?:e|ent|é)|récus(?:e|ent|é))|(?:s'inscri\w+|s'est inscrite?) en faux contre) "
        rf"(?:une?|l[ea]s?|l'|des|cet|cette|ces|ce)[ ]?(?:[\w-]+ )?{_TEXT}(?: [^.,;:«»]{{2,40}}?)?(?:, [^.,;:«»]{{3,60}},)? qui (?:annonç|affirm|prétend|assur|évoqu|fai\w+ état d|laiss\w+ entendre|soutenai|soutien|indiqu)\w*(?:e | )"
        r"(?:qu(?:e |'))?(?P<content>[^.;«»]{3,160}?)(?=[.;]|$)",
        Takes.NOTHING,
        needs=words(_TEXT),
    ),
    phrase(
        Act.DENIES,
        rf"(?:{AVOIR} )?répond(?:u|ait|aient|ent)? {MANNER}par (?:la négative|un démenti(?: \w+)?)|"
        rf"ne cro(?:it|ient|yait|yaient) pas (?:un (?:traître )?mot|une (?:seule )?seconde|un (?:seul )?instant) (?:de |du |des |d'|à |au |aux )(?=\w)|"
        rf"(?:{AVOIR} )?coup(?:e|ent|é) {MANNER}l'herbe sous le pied (?=(?:à |aux )(?:l[ae] |l'|ces |cette )?(?:rumeurs?|spéculations?|bruits?))(?:à|aux)|"
        rf"(?:{AVOIR} )?(?:fai(?:t|sait)|font) litière de (?={DETERMINER}(?:[\w'-]+ )?{CLAIM})|(?:{AVOIR} )?rédui(?:t|sent|sait) à néant (?={DETERMINER}(?:[\w'-]+ )?{CLAIM})|"
        rf"(?:{AVOIR} )?(?:met|mettent|mis) à mal (?={DETERMINER}(?:[\w'-]+ )?{CLAIM})|(?:{AVOIR} )?rang\w+ (?=(?:la|cette|les|ces) (?:\w+ )?{CLAIM} (?:au rayon|parmi) )|"
        rf"{_NO_COURT}(?:{AVOIR} )?(?:disculp|innocent|blanchi|dédouan)(?:e|ent|é|t|ssent|ait|) (?=(?:(?:totalement|complètement|en partie) )?(?:l[ea]s? |l'|son |sa |ses |ce |cet |cette )(?:\w+ )?(?:suspects?|accusée?s?|prévenue?s?|maire|élue?|ministre|directeur|directrice|chauffeur|pilote|conducteur|conductrice|mari|frère|fils|époux|épouse|"
        rf"client|collègue|patron|président|présidente|joueur|médecin|policiers?|gendarmes?|vaccin|entreprise|député|sénateur|adjointe?|chien|capitaine)\b)|"
        rf"{_NO_COURT}(?:{AVOIR} )?(?:met|mettent|mis) hors de cause(?= (?:l[ea]s? |l'|son |sa ))|"
        rf"(?:{AVOIR} )?(?:tourn(?:e|ent|é|ait) (?:en ridicule|en dérision)|ri(?:t|ent)? de|moqu(?:e|ent|é)) (?={DETERMINER}(?:[\w'-]+ )?{CLAIM})|"
        rf"(?:{AVOIR} )?(?:enterr|torpill|évacu)(?:e|ent|é|ait) {MANNER}(?=(?:l'idée|l'hypothèse|la rumeur|la piste|le scénario|l'éventualité|toute idée)\b)|"
        rf"(?:{AVOIR} )?ferm(?:e|ent|é|ait|aient) {MANNER}la porte (?=(?:à (?:une?|l'|la|son|sa|tout|toute) ?|au )(?:[\w'-]+ )?(?:{_EVENT}))(?:à|au)",
        Takes.TOPIC,
    ),
    phrase(
        Act.DENIES,
        rf"(?:{AVOIR} )?(?:remet|remis|remettre|remettent)\w* les pendules à l'heure|(?:{AVOIR} )?(?:met|mettent|mis) les points sur les i|(?:{AVOIR} )?(?:tenu à |souhaité |voulu )?(?:rétabli\w*|rétablir) "
        rf"(?:la vérité|les faits)(?: sur)?|(?:{AVOIR} )?(?:mis|met|mettent|mettre) les choses au (?:point|clair)(?: sur)?|"
        rf"(?:{AVOIR} )?(?:parl|évoqu)(?:e|ent|é|ait) (?:d'un )(?=dossier vide)",
        Takes.OBJECT | Takes.TOPIC | Takes.QUOTE,
    ),
    phrase(
        Act.DENIES,
        rf"n'en cro(?:it|ient|yait) pas un mot|(?:{AVOIR} )?(?:absolument )?tout nié(?: en bloc)?|(?:{AVOIR} )?ni(?:e|ent|é|ait|aient) (?:absolument )?tout(?: en bloc)?(?=[.,;]|$| (?:devant|lors|depuis|pendant|en garde)\b)|"
        rf"(?:(?:persist|continu|s'obstin|s'est obstin)\w+|s'entêt\w+) (?:à|de) (?:tout )?nier(?: en bloc)?(?=[.,;]|$)|(?:{AVOIR} )?(?:persist\w+|s'enferm\w+|s'est enfermée?) dans (?:ses|leurs) dénégations|s'en (?:tient|est tenue?|tiennent) à (?:ses|leurs) dénégations|"
        rf"(?:{_SAYS}|répond\w*) que non(?! \w)|répond(?:u|it|) (?:par la négative|(?:«\s?)?non(?:\s?»)?)(?=[.,;]|$)|"
        rf"(?:{AVOIR} )?plaid\w+ non coupables?|"
        rf"(?:(?:continu|persist|tien)\w* (?:de |à )|n(?:e cess(?:e|ent|ait)|'(?:a|ont|avait) (?:jamais )?cessé) de |{AVOIR} (?:\w+ )?)?(?:(?:pro)?clam(?:e|ent|ait|aient|é|er)|cri(?:e|ent|ait|er)|"
        rf"protest(?:e|ent|ait|é|er) de|(?:main|sou)ti(?:ent|ennent)|jur(?:e|ent|é|er) de|plaid(?:e|ent|é|er)) {MANNER}(?:de )?(?P<content>(?:son|leur) innocence)|"
        rf"(?:{_SELF}) {MANNER}(?:innocente?s?|non coupables?)",
        Takes.NOTHING,
    ),
    phrase(
        Act.DENIES,
        rf"(?:{_SELF}) {MANNER}(?=(?:« ?)?(?:hors de cause|victimes? d'une? (?:\w+ )?(?:machination|cabale|complot|manipulation|coup monté|campagne|cabale|erreur|lynchage)))|"
        rf"(?:{AVOIR} )?protest\w+ {MANNER}(?=de (?:sa|leur) bonne foi)|(?:{AVOIR} )?(?:minimis|relativis|dédramatis)(?:e|ent|é|ait|aient|ant)(?= (?:l[ea]s? |l'|ces? |cette |cet |son |sa |ses ))|"
        rf"(?:{AVOIR} )?(?:démont|démol|déconstrui|taill|bat)\w*(?: en pièces| en brèche)? (?:point par point |une à une |un à un )?(?=(?:l[ea]s? |l'|ces? |cette )(?:\w+ )?{CLAIM})",
        Takes.OBJECT | Takes.CLAUSE | Takes.QUOTE,
    ),
    phrase(  # assure n'avoir rien signé; dit n'être pour rien dans
        Act.DENIES,
        rf"(?:{AVOIR} )?{_SAYS} {MANNER}(?=(?:n'avoir(?! [^.,;]{{1,30}}qu[e'])|ne (?:\w+ )?(?:pas|rien|jamais|plus|point)|n'être|n'y|n'en|n'entretenir|ne l'avoir|ne les? avoir) )"
        r"(?!ne (?:pas|plus) (?:savoir|comprendre|croire|vouloir|souhaiter|pouvoir|craindre|regretter|renoncer|reculer|céder))|"
        rf"(?:dit|disent|disait|a dit) (?=(?:n'avoir (?:«\W*)?(?:jamais|rien|aucun|pas|nullement|commis|strictement)|n'être pour|n'y être|ne (?:pas|jamais|rien) (?:avoir|être) ))"
        r"(?!n'avoir (?:pas|jamais) (?:peur|compris|su|vu|entendu|eu))",
        Takes.INFINITIVE | Takes.CLAUSE,
    ),
    phrase(
        Act.DENIES,
        rf"(?:{AVOIR} {MANNER})?(?:exclu(?:t|ent|ait|aient)?|écart(?:é|e|ent|ait)){ASIDE} {MANNER}"
        r"(?=(?:[^.;:,«»]{2,30} )??(?:que |qu'|de (?=\w+(?:er|ir|re)\b)|toute? \w+|une? (?!élèves?|joueu|membres?|élue?|salariée?|élus|député|candidat|étudiant)|l'hypothèse|l'idée|la piste|l'éventualité|"
        r"le scénario|la possibilité|"
        rf"une? {_EVENT}))",
        Takes.OBJECT | Takes.CLAUSE,
    ),
    phrase(  # juge sans fondement les informations selon lesquelles
        Act.DENIES,
        rf"(?:{AVOIR} )?(?:jug(?:e|ent|é|ait|aient)|(?:estim|trouv)(?:e|ent|é|ait|aient)|qualifi(?:e|ent|é) de) {MANNER}(?:« ?)?(?:\w+ment |tout à fait )?{UNTRUE}(?: ?»)?"
        r"(?= (?:l[ea]s? |l'|ces? |cette |toutes? ))",
        Takes.OBJECT | Takes.CLAUSE,
    ),
    phrase(  # refuse de reconnaître une faute; ne croit pas à la thèse du suicide; plaide l'innocence de son client
        Act.DENIES,
        rf"(?:{AVOIR} {MANNER})?refus(?:e|ent|é|ait|aient) {MANNER}(?:de (?:reconnaître|croire(?: à)?|admettre)|d'(?:admettre|avouer|endosser|assumer))(?= )|"
        rf"ne cro(?:it|ient|yait|yaient) (?:\w+ment |toujours )?(?:pas|plus) (?:un instant |une seconde )?(?=(?:à |au |aux )(?!(?:\w+ )?(?:dieu|père noël|chance|victoire|avenir|projet|miracles?)))|"
        rf"(?:{AVOIR} )?plaid(?:e|ent|é|ait|aient) {MANNER}(?=(?:l'innocence|l'irresponsabilité)(?: d(?:e|u|es)\b|\W*$))",
        Takes.OBJECT | Takes.CLAUSE | Takes.INFINITIVE | Takes.TOPIC,
    ),
    phrase(  # a rejeté « fermement » ces « accusations sans preuve »
        Act.DENIES,
        rf"(?:{AVOIR} {MANNER})?(?:rejet|réfut|balay|repouss|récus|contest)\w+ (?:«\s?[^»]{{3,40}} » )?"
        rf"(?P<content>{DETERMINER}(?:«\s?)?(?:[\w'-]+ )?{CLAIM}(?:[^«»,.;:]{{0,40}} »)?)",
        Takes.CLAUSE | Takes.OBJECT,
    ),
    phrase(  # rejette en bloc; réfute toute faute
        Act.DENIES,
        rf"(?:{AVOIR} {MANNER})?(?:rejet|réfut|balay|balai|repouss|récus)\w+ (?:en bloc|d'un revers de (?:la )?main|fermement)"
        r"(?:, [^.;:«»]{2,30},)? (?=l[ea]s? |l'|ces |cette |toute)|"
        rf"(?:{AVOIR} {MANNER})?(?:rejet|réfut|balay|balai|repouss|récus|déclin)\w+{ASIDE} {MANNER}"
        rf"(?=toute? {FAULT})",
        Takes.CLAUSE | Takes.OBJECT,
    ),
    phrase(
        Act.DENIES,
        rf"(?:{AVOIR} {MANNER})?(?:rejet|réfut|balay|balai|repouss|écart|récus|contest|démont|battu en brèche|bat en brèche)\w*{ASIDE} {MANNER}"
        rf"(?P<content>{DETERMINER}(?:[\w'-]+ )?(?:{CLAIM}|critiques?|arguments?|objections?|inquiétudes?|termes?|qualificatif|expression|étiquette|lecture|analyse))",
        Takes.CLAUSE | Takes.OBJECT,
    ),
    phrase(
        Act.DENIES,
        r"(?:tenu à|contrainte?s? (?:de|à)|obligée?s? (?:de|à)|forcée?s? (?:de|à)|empressée?s? de|venue?s? |"
        r"pris la (?:parole|plume) pour|(?:publié|diffusé|posté) un (?:communiqué|message) pour|monté au créneau pour) ?"
        r"(?:démentir|nier|réfuter|contester)",
        Takes.CLAUSE | Takes.OBJECT | Takes.INFINITIVE,
    ),
    phrase(
        Act.DENIES,
        rf"(?:{AVOIR} {MANNER})?dénon(?:ce|cent|cé|çant|çait|çaient) {MANNER}(?P<content>(?:une?|des|de|d'|la|le) ?(?:« |“)?(?:pures? )?"
        rf"{_UNTRUE}[^.;:!?,]{{0,60}})",
        Takes.OBJECT | Takes.TOPIC,
    ),
    phrase(
        Act.DENIES,
        rf"(?:s'inscri\w+|s'est inscrite?|se sont inscrits|inscriv\w+) {MANNER}en faux(?: {MANNER}contre)?|"
        rf"(?:{AVOIR} )?(?:tor[dt]\w*|tordu) {MANNER}le cou (?:{MANNER}(?:à|aux?))?|"
        rf"(?:{AVOIR} )?(?:oppos|appor[t]|adress|formul|publi|diffus|inflig|envoy)\w* {MANNER}(?:un|son|le) (?:[\w-]+ )?démenti(?: (?!aux?\b|à\b)[\w-]+)?(?: (?:à|aux?)(?! (?:pronostics|sceptiques|observateurs|bookmakers|parieurs|sondages|prévisions|apparences|cassandres)))?(?! aux?\b)|"
        rf"(?:{AVOIR} )?(?:coup|met|mis|mett)\w* {MANNER}(?:court|fin|un (?:terme|point final|coup d'arrêt)) {MANNER}(?=(?:à (?:la|cette|toute) |aux |à ces |à l'|à toutes ces )(?:folles |nombreuses )?"
        r"(?:rumeurs?|spéculations?|bruits?|suspense|supputations?|conjectures?|hypothèses?|idée|polémique|fantasmes?))(?:à|aux)|"
        rf"(?:{AVOIR} )?(?:étei(?:nt|gnent)|étouff\w+|douch(?:e|ent|é)|calm(?:e|ent|é)|tempèrent?|tempéré|démont(?:e|ent|é)|dissip\w+|désamorc\w+|tu(?:e|é) dans l'œuf) (?=(?:la|les|cette|ces|le|tout|toute) (?:\w+ )?(?:rumeurs?|malentendus?|bruits?|polémique|ambiguïté|équivoque|spéculations?|doutes?|soupçons?))|"
        rf"(?:y )?(?:{AVOIR} )?coup(?:e|ent|ait|é|èrent) court(?! à (?:la conversation|l'entretien)| aux questions)(?: (?:à|aux?))?|"
        rf"(?:{AVOIR} )?fai(?:t|re|saient) (?:taire|justice de) (?:la|les|ces) rumeurs?|dégonfl\w+ la rumeur|"
        rf"se défend\w* {MANNER}(?=(?:de |d'))|(?:s'est|se sont) {MANNER}défendue?s? {MANNER}(?=(?:de |d'))|"
        rf"(?:{_SELF}) {MANNER}étrang(?:er|ère|ers|ères) (?:à|aux?)|"
        rf"(?:{AVOIR} )?(?:dégag|déclin|rejet)\w+ {MANNER}toute responsabilité(?: dans)?|"
        rf"se (?:dédouan|disculp)\w+(?: de)?|se lav\w+ (?=de tout)|s'élèv\w+ en faux contre",
        Takes.CLAUSE | Takes.OBJECT | Takes.TOPIC | Takes.INFINITIVE,
    ),
    phrase(  # s'en défend; assure le contraire: what is denied stands before
        Act.DENIES,
        rf"s'en défend\w*|s'en (?:est|sont) {MANNER}défendue?s?|"
        rf"(?<!vidéos )(?<!vidéo )(?<!images )(?<!chiffres )(?<!faits )(?<!réalité )(?<!documents )(?<!sondages )"
        rf"(?:{AVOIR} )?(?:{_SAYS}|dit|disent|déclar\w+|répond\w*) {MANNER}(?:exactement |tout )?(?:le contraire|l'inverse)|"
        rf"(?:{AVOIR} )?cri(?:e|ent|ait|é|aient) (?:aussitôt )?(?:à la |au |à l'|aux ){_UNTRUE}|"
        rf"(?:{AVOIR} )?oppos\w+ (?:un |son )?(?:« ?)?non(?: ?»)?(?: \w+)?|"
        rf"ne se reconn\w+ (?:\w+ment )?pas dans|(?:{AVOIR} )?(?:{_SAYS}|dit|disent) (?=(?:tout )?ignorer\b)",
        Takes.TOPIC | Takes.QUOTE | Takes.CLAUSE,
    ),
    phrase(  # ce dont il se défend
        Act.DENIES,
        r"dont (?:il|elle|ils|elles|on) (?P<cue>se défend\w*|s'est (?:\w+ )?défendue?s?|se sont (?:\w+ )?défendue?s?)",
        Takes.TOPIC | Takes.QUOTE,
    ),
    phrase(
        Act.DENIES,
        rf"(?:est|sont|était|étaient|a été|ont été) (?:\w+ment )?(?:qualifi|jug|tax|trait)ée?s? (?:de |d')?(?:« ?)?(?:\w+ment )?{_VERDICT}(?: ?»)? par",
        Takes.OBJECT,
        "right",
    ),
    phrase(  # la version est battue en brèche par la famille
        Act.DENIES,
        rf"{CLAIM}[^.;:«]{{0,80}}? (?P<cue>(?:(?:est|sont|a été|ont été|était|étaient) )?(?:«\s?)?(?:\w+ment |aussitôt )?(?:battue?s? en brèche|balayée?s?|repoussée?s?|récusée?s?|"
        r"écartée?s?|rejetée?s?|réduite?s? à néant|(?<=« )(?:\w+ment )?(?:démentie?s?|contestée?s?|réfutée?s?|niée?s?))(?: \w+ment| en bloc)?(?:\s?»)? par)",
        Takes.OBJECT,
        "right",
    ),
    phrase(  # une accusation que rejette le maire
        Act.DENIES,
        rf"{CLAIM}(?: [\w' ]{{0,25}})? qu(?:e |'(?:il|elle|ils|elles|on) )(?P<cue>(?:{AVOIR} )?(?:rejet|repouss|balay|balai|écart|récus)\w+)",
        Takes.OBJECT | Takes.TOPIC,
    ),
    phrase(Act.ASSERTS, r"se défend\w*|s'est défendue?|se défendit|se sont défendus", Takes.QUOTE),
    phrase(
        Act.DENIES,
        rf"(?<!sont )(?<!est )(?<!été )(?:{AVOIR} )?(?:qualifi\w+|trait\w+|tax\w+) {MANNER}(?:de |d')(?:« ?)?(?:pure?s? |totalement |"
        rf"simples? |grossi\w+ |complètement )?{_VERDICT}(?: \w+)?(?: ?»)?",
        Takes.OBJECT | Takes.CLAUSE,
    ),
    phrase(  # des accusations qu'il juge mensongères
        Act.DENIES,
        rf"(?:(?<=qu'il )|(?<=qu'elle ))(?:{AVOIR} )?(?:jug|estim|trouv|consid[éè]r)(?:e|é|ée|és|ées|ait) (?:comme )?{MANNER}{UNTRUE}(?= ?(?:[.,;]|$))|"
        rf"(?:(?<=qu'ils )|(?<=qu'elles ))(?:{AVOIR} )?(?:jug|estim|trouv|consid[éè]r)(?:ent|é|ée|és|ées|aient) (?:comme )?{MANNER}{UNTRUE}(?= ?(?:[.,;]|$))",
        Takes.OBJECT,
    ),
    phrase(
        Act.DENIES,
        r"(?<!a )(?<!ont )(?<!avait )(?<!avaient )(?<!aurait )(?<!ment )(?<!aussitôt )(?<!revanche )(?<!toutefois )(?<!cependant )(?<!vite )(?<!depuis )(?<!jamais )(?<!pas )(?<!aussi )(?<!déjà )(?<!ensuite )démenti (?:(?!transmis|adress|envoy|publi|diffus|remis|parvenu|donné|avant|après|en|par|lors|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)[\w-]+ )?(?:de |du |de la |de l'|des |d'|chez |à la |à l'|au )(?=\w)",
        Takes.CLAUSE,
        "right",
    ),
    phrase(
        Act.DENIES,
        rf"(?:{AVOIR} )?(?:ni(?:e|ent|ait|aient|é)|dément(?:ent|ait|aient|i)?|contest(?:e|ent|ait|é)|réfut(?:e|ent|ait|é)) "
        r"(?:(?!clément )\w+ment |avec (?:force|vigueur|véhémence|fermeté) |en bloc ){1,2}(?=\w)|"
        r"(?:me[t]|mett|mis)\w* en doute|remet\w* en cause(?= les? (?:chiffres?|récits?|version))|"
        r"(?:fait|font|a fait|ont fait) (?:mentir)",
        Takes.CLAUSE | Takes.OBJECT | Takes.TOPIC | Takes.INFINITIVE,
    ),
    phrase(
        Act.DENIES,
        rf"(?:{AVOIR} )?(?:parl|évoqu|plaid|invoqu)(?:e|ent|ait|é|aient|ant) {MANNER}(?=(?:d'|de )?(?:une? |de |des |la |le )?(?:« ?|“|\")?(?:pures? |simples? |vulgaires? |véritables? )?"
        r"(?:fausses? (?:rumeurs?|informations?|nouvelles?)|erreurs? (?:d'interprétation|de lecture|de traduction)|(?:mauvaise )?(?:interprétation|lecture|traduction) (?:erronée|abusive|fautive|hâtive)|rumeurs? (?:infondée?s?|sans fondement|malveillante?s?|absurdes?)|raccourcis?|amalgames?|manipulations?|inventions?|mensonges?|affabulations?|fake news|intox|"
        r"désinformation|calomnies?|fables?|élucubrations?|fantasmes?|contre-vérités?|montages?|cabales?|machination|coup monté|"
        r"complot|procès d'intention|campagne de (?:dénigrement|désinformation|calomnies?)))",
        Takes.OBJECT,
    ),
)
