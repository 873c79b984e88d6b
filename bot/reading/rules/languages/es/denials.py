"""Spanish: denials in words that are no single verb."""

from bot.reading.rules.languages.es.claims import ASIDE, CLAIM, HABER, THE, WHEN
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.languages.idioms import phrase
from storage.records import Act

_CLAUSE = Takes.CLAUSE | Takes.QUOTE | Takes.INFINITIVE
_FALSE = (
    r"(?:«|“|\")?(?:una |un |unas |unos |pur[oa]s? |total(?:es)? |absolut[oa]s? |simples? |mer[oa]s? |burd[oa]s? |"
    r"gran |auténtic[oa]s? |rotundamente |absolutamente |totalmente |completamente |vil |vulgar ){0,4}"
    r"(?:fals[oa]s?|falsedad(?:es)?|mentiras?|mendac\w+|bulos?|infundi?ad\w+|infundios?|inventos?|"
    r"invenci(?:ón|ones)|humo|sarta de \w+|cúmulo de \w+|cadena de mentiras|fantasías?|fantasios\w+|calumni\w+|difama\w+|rumor(?:es)?|patrañas?|montaje|ficción|leyendas? urbanas?|"
    r"inciert\w+|inexact\w+|erróne\w+|habladurías|especulaci(?:ón|ones)|cuentos?|fábulas?|leyenda|embustes?|"
    r"tergiversaci\w+|manipulaci\w+|disparate falso|sin fundamento|carentes? de (?:todo )?fundamento|"
    r"fake news|desinformación|película|novela)(?:»|”|\")?"
)
# What nobody can believe, of a claim: "«del todo inverosímil»".
_ABSURD = (
    r"(?:«|“|\")?(?:una? |unas |unos |\w+mente |del todo |tan |más que |muy |poco ){0,3}(?:absurd|ridícul|grotesc|descabellad|"
    r"falt[oa] de|carente|delirant|delirio|disparat|surrealist|inverosím|inaceptab|difamatori|malintencionad|interesad|temerari|tendencios|gratuit|"
    r"rocambolesc|peregrin|insostenib|risib|kafkian|fantasios|increíb|sinsentido|despropósito|creíb)\w*(?:»|”|\")?"
)
# What may be planned or happen, so that "rules it out" is said of no thing.
_EVENT = (
    r"(?:\w+ )?(?:\w+(?:ci|si)(?:ón|ones)|\w+mientos?|marcha|salida|candidatura|fichaje|venta|compra|ruptura|riesgos?|peligro|"
    r"cierre|regreso|vuelta|adelanto|pacto|acuerdo|despidos?|recortes?|subida|bajada|cambios?|traslado|boda|huelga|crisis|"
    r"contagios?|casos?|brotes?|víctimas?|heridos|daños|fugas?|vertidos?|pérdidas|represalias|elecciones|alianzas?|injerencias?|amaños?|irregularidades|"
    r"negligencias?|homicidio|asesinato|suicidio|dopaje|quiebra|rebrotes?|móvil|ataques?|accidente|reuniones|reunión|"
    r"culpa|sabotaje|atentado|fraude|autoría|relevo|aplazamiento|retraso|rescate|divorcio|embarazo|entrada|presencia)"
)

DENIALS = (
    phrase(
        Act.DENIES,
        rf"(?:{HABER} )?(?:pus|pon|puest|pone|poner|pusi)\w* (?:las cosas en su (?:sitio|lugar)|los puntos sobre las íes)|"
        rf"(?:{HABER} )?(?:atribuy|achac)\w+ {WHEN}(?=(?:la|las|el|los|esa|esas) (?:\w+ )?(?:noticias?|informaci\w+|rumor\w*|acusaci\w+|denuncias?) a (?:una|un) "
        r"(?:campaña|montaje|bulo|malentendido|error|confusión|maniobra))",
        Takes.OBJECT | Takes.TOPIC | Takes.QUOTE,
    ),
    phrase(
        Act.DENIES,
        rf"se (?:{HABER} )?(?:defiend|defend)\w+ {WHEN}(?:de|ante|frente a) (?={THE} (?:\w+ )?{CLAIM}\b)",
        Takes.OBJECT,
    ),
    phrase(Act.DENIES, rf"se (?:{HABER} )?(?:defiend|defend)\w+", Takes.QUOTE | Takes.CLEAR),
    phrase(  # las acusaciones fueron rechazadas por la defensa; la hipótesis de que saltó ha sido descartada por
        Act.DENIES,
        rf"(?:(?:idea|hipótesis|posibilidad|noticia|información|acusación|versión) de que (?P<content>[^.;:«»]{{3,120}}?)|{CLAIM}\b[^.;:«»]{{0,60}}?) "
        rf"(?P<cue>(?:fue|fueron|es|son|{HABER} sido) (?:\w+mente )?(?:rechazad|refutad|descartad|desmentid|negad|rebatid)[oa]s? {WHEN}por)(?= )",
        Takes.OBJECT,
        "right",
    ),
    phrase(  # no cree en el suicidio; opone un desmentido; declina toda responsabilidad; salió ayer a desmentir
        Act.DENIES,
        rf"no cre(?:en?|ía|ían|yó) {WHEN}en (?=(?:el|la|los|un|una|esa|ese) (?:\w+ )?(?:{CLAIM}|suicidio|accidente|casualidad|error|versión|coincidencias?)\b)|"
        rf"(?:{HABER} )?(?:opon|opus|opuest|da\b|dan\b|dio|dieron|dado)\w* {WHEN}un (?:\w+ )?(?:desmentido|mentís)(?: \w+)?(?: (?:a|al))?|"
        rf"(?:{HABER} )?declin(?:ó|a|an|aron|ado) {WHEN}(?=(?:toda|cualquier) responsabilidad)|"
        r"sal(?:ió|ieron|e|en) (?:(?:ayer|hoy|este \w+|rápidamente|pronto|enseguida|de inmediato) )?a (?:desmentir|negar|rebatir|refutar|rechazar)(?: que)?",
        Takes.OBJECT | Takes.CLAUSE | Takes.TOPIC,
    ),
    phrase(  # llamó mentiroso al alcalde
        Act.DENIES,
        rf"(?:{HABER} )?llam(?:ó|a|an|aron|ado) {WHEN}(?:«|“|\")?(?:mentiros[oa]s?|embuster[oa]s?|farsantes?|difamador(?:a|es)?)(?:»|”|\")? (?=(?:a|al) )",
        Takes.OBJECT,
    ),
    phrase(
        Act.DENIES,
        rf"se (?:{HABER} )?(?:declar|proclam|confes|dice|dijo)\w* {WHEN}(?:inocentes?|no culpables?|ajen[oa]s?)(?: {WHEN}|, ante [^.;:,«»]{{3,50}}, )(?=(?:de|del|a|al) )",
        Takes.TOPIC,
    ),
    phrase(
        Act.DENIES,
        rf"se (?:{HABER} )?(?:dice|dijo|declar\w+|consider\w+|confes\w+) (?P<content>víctimas? de (?:una?|la) (?:\w+ )?(?:campaña|"
        r"montaje|bulo|difamación|caza de brujas|conspiración|persecución|encerrona|trampa)[^.;:,]{0,60})",
        Takes.OBJECT | Takes.TOPIC,
    ),
    phrase(
        Act.DENIES,
        r"(?<=[»”\"], )(?:descart|rechaz)(?:a|an|ó|aron)|(?:descart|rechaz)(?:a|an|ó|aron)(?=[.;:]|$)",
        Takes.QUOTE,
    ),
    phrase(
        Act.DENIES,
        rf"(?:{HABER} )?(?:rechaz|descart|desech|desautoriz|desmont|desacredit|repel|repud|neg|nieg|desm[ie]+nt)\w*{ASIDE} {WHEN}"
        rf"(?={THE} (?:\w+ ){{0,2}}?{CLAIM}\b(?! de (?:oferta|trabajo|paz)))",
        Takes.CLAUSE | Takes.OBJECT | Takes.TOPIC,
    ),
    phrase(
        Act.DENIES,
        rf"(?:{HABER} )?(?:rechaz|descart|desech)(?:a|an|ó|aron|aba|aban|ado|ando|ar){ASIDE} {WHEN}(?=(?:que|haber(?:se|l[oae]s?)?|tener|ser|estar|"
        r"(?<!rechaza )(?<!rechazan )(?<!rechazó )(?<!rechazaron )(?<!rechazado )(?<!rechazar )una?|tajantemente|cualquier|toda|todo|la (?:posibilidad|hipótesis|idea|existencia|opción)|el (?:escenario|"
        r"extremo)|ningún|ninguna) )",
        Takes.CLAUSE | Takes.OBJECT | Takes.INFINITIVE,
    ),
    phrase(
        Act.DENIES,
        rf"(?:{HABER} )?(?:ataj|zanj|acall|sofoc|desactiv|fren|cort|par|enfr[ií]|disip|despej|desinfl|apag|silenci)"
        rf"(?:a|an|ó|aron|ado|ando|ar) {WHEN}(?:de raíz |en seco )?(?:[\w ]{{3,40}} )??(?P<content>{THE} (?:\w+ )?"
        r"(?:rumor(?:es)?|especulaciones|habladurías|bulos?|rumorología))",
        Takes.OBJECT | Takes.TOPIC,
    ),
    phrase(
        Act.DENIES,
        rf"(?:{HABER} )?(?:sal(?:e|en|ió|ieron|ido) {WHEN}al (?:paso|cruce) {WHEN}de|(?:ech|tir)\w+ (?:por tierra|abajo|por el suelo)|(?:d[ai]|dieron)\w* por tierra con|(?:le )?baj\w+ el pulgar a|(?:quit|rest)\w+ "
        r"(?:toda |cualquier )?(?:credibilidad|veracidad|fundamento|crédito) a|no (?:da|dan|dio|dieron|otorg\w+) "
        r"(?:ninguna |ningún )?(?:crédito|credibilidad|veracidad) a|(?:pus|pon|pone|puesto)\w* (?:en duda|en entredicho|"
        r"fin a (?:los|las) (?=rumor|especul))|se (?:ha |han )?(?:desvincul|desmarc|deslig|desentend|desentiend|desentendi)\w+"
        rf" {WHEN}de|(?:desminti|desmient)\w+ \w+mente|(?:tap|cerr)\w+ la boca a)(?:l)?",
        Takes.CLAUSE | Takes.OBJECT | Takes.TOPIC,
    ),
    phrase(  # what is denied stands before
        Act.DENIES,
        rf"(?<!vídeos )(?<!vídeo )(?<!imágenes )(?<!datos )(?<!cifras )(?<!hechos )(?<!realidad )(?<!pruebas )(?<!documentos )(?<!encuestas )"
        rf"(?:{HABER} )?(?:sost\w+|manten\w+|mantien\w+|mantuv\w+|afirm\w+|asegur\w+|dice|dicen|dijo|dijeron|dicho) {WHEN}"
        r"(?:justo |exactamente |justamente |todo )?lo contrario|no (?:se lo|le) (?:cree|creen|creyó|creyeron|traga|tragan)(?=[.,;:]|$)",
        Takes.TOPIC | Takes.QUOTE | Takes.CLAUSE,
    ),
    phrase(
        Act.DENIES,
        rf"(?:se )?(?:{HABER} )?(?:declar|proclam|confes|dice|dicen|dijo|sostuvo|sostien)\w* (?:\w+mente )?inocentes?(?! de)|"
        r"(?:defiend|defend|proclam|clam|sostien|mantien|mantuv|reiter|insist)\w+ (?:en )?(?:siempre )?su (?:total )?inocencia|"
        r"(?:aseguró|asegura|afirmó|afirma|jura|juró|contestó|contesta|contestaron|respondió|responde|respondieron|replicó|dijo|dice|dijeron) "
        r"que (?:no|de eso nada|en absoluto|para nada)(?=[,.;]|$| a (?:la|las|esa|esta) preguntas?)|"
        r"respond\w+ (?:con un (?:rotundo )?«?no»?|negativamente)|no se reconoc\w+ (?:en|culpable)|se (?:declar|confes)\w+ no culpable",
        Takes.NOTHING,
    ),
    phrase(  # "shut the door on a deal", "doubts the figures"
        Act.DENIES,
        rf"(?:(?:cerr|cierr)(?:a|an|ó|aron|ado) {WHEN}(?:en redondo |definitivamente )?la puerta|(?:d[ai]\w*|dieron|dado) (?:un )?(?:portazo|carpetazo)) "
        rf"a(?:l)?(?= (?:(?:un|una|la|el|cualquier|su|toda|nuev[oa]s?) (?:\w+ )?{_EVENT}|\w+[aei]r(?:se)?)\b)|"
        rf"dud(?:a|an|ó|aron|aba|aban|ado)(?<!(?:la|na|in|ay|su|da) duda) {WHEN}(?:seriamente |mucho )?de(?:l)?(?= )",
        Takes.CLAUSE | Takes.OBJECT | Takes.TOPIC,
    ),
    phrase(
        Act.DENIES,
        r"no (?:tiene|tienen|tenía|tenían|tuvo) (?:noticias?|constancia|conocimiento) (?:algun[oa] )?(?:del|de(?= que )|de)",
        Takes.CLAUSE | Takes.OBJECT,
    ),
    phrase(  # "X knows of no closure"
        Act.DENIES,
        r"(?:al|a la|a los|a las|a) (?P<speaker>[^,.;:«»]{2,50}?) (?P<cue>no les? constan?)(?= (?!«))",
        Takes.CLAUSE | Takes.OBJECT,
    ),
    phrase(  # "X's no was firm: ..."
        Act.DENIES,
        r"(?<!\w )(?:(?:el|la|un|una|su) )?(?:rotund[oa] |tajante |nuev[oa] )?(?:no|negativa|desmentido|mentís)(?: (?!de\b|del\b)\w+)? "
        r"(?:de|del) (?P<speaker>(?!que )[^.,;:«»“”]{2,50}?(?:, [^.,;:«»“”]{2,40}?)?),?(?: (?:es|fue|ha sido|no tardó|no se hizo "
        r"esperar|llegó|sonó)\b[^:.;«»]{0,40})?(?=:)",
        Takes.CLAUSE | Takes.QUOTE,
    ),
    phrase(Act.DENIES, rf"(?:{HABER} )?(?:neg|nieg)\w+ la mayor", Takes.CLAUSE | Takes.QUOTE),
    phrase(  # "what he does not accept is that"
        Act.DENIES,
        r"lo que (?:\w+ )?(?:no (?:acept|admit|reconoc|asum|compart)|nieg|desmient|rechaz)\w+ (?:(?P<speaker>[^,.;:]{2,40}) )?es(?= (?:que|haber) )|"
        rf"(?:no|tampoco) (?:{HABER} )?(?:acept|admit|reconoc|asum)\w+ {WHEN}(?=(?:que|haber) )|no lo (?:es|era)(?= que )",
        Takes.CLAUSE | Takes.INFINITIVE,
    ),
    phrase(
        Act.DENIES,
        rf"(?:{HABER} )?descart\w+{ASIDE} {WHEN}(?=(?:(?:su|sus|la|el|los|las|un|una|nuev[oa]s?|más) )?{_EVENT}\b|(?!ayer\b)\w+[aei]r(?:se|l[oae]s?)?\b)",
        Takes.CLAUSE | Takes.OBJECT | Takes.INFINITIVE,
    ),
    phrase(  # "the rumour, which X calls false", "calls the rumour false"
        Act.DENIES,
        rf"(?:{HABER} )?(?:calific|consider|juzg|describ|presentad|ve|vio|tach)\w* {WHEN}(?P<content>{THE} [^.;:,«»“”]{{3,80}}? "
        rf"(?:como|de) {_FALSE})",
        Takes.OBJECT | Takes.TOPIC,
    ),
    phrase(  # "'A fable' the mayor called the rumour"
        Act.DENIES,
        rf"(?<!\w )de {_FALSE} (?:{HABER} )?(?:calific|tach|tild|motej)(?:ó|a|an|aron|ado) (?P<speaker>(?:el|la|los|las|su) [^.,;:«»“”]{{2,60}}?)(?<! de) "
        rf"(?P<content>{THE} [^.;:«»“”]{{3,90}}?)(?=[.,;]|$)",
        Takes.OBJECT,
    ),
    phrase(  # "Descarta el club la venta"
        Act.DENIES,
        rf"(?<!\w )(?P<cue>(?:descart|rechaz)(?:a|an|ó|aron)) (?P<speaker>(?:el|la|los|las) [^.,;:«»“”]{{2,50}}?)(?<! de) (?P<content>(?:(?:su|la|el|un|una|los|las) {_EVENT}|"
        r"(?:que|haber|cualquier|ningún|ninguna) )[^.;:«»“”]{0,90}?)(?=[.,;]|$)",
        Takes.OBJECT,
    ),
    phrase(  # "false: so X calls the rumour"
        Act.DENIES,
        rf"{_FALSE}(?: y \w+)?: así (?:{HABER} )?(?:calific|defin|describ|tach|juzg|consider|ve|despach|resum)\w*",
        Takes.OBJECT,
    ),
    phrase(  # "the rumours of a merger, denied by both firms,"
        Act.DENIES,
        rf"(?P<content>(?:{THE} )?(?:\w+ )?{CLAIM}\b(?: [^,.;:«»]{{2,60}}?)?),? (?<!fue )(?<!fueron )(?<!sido )(?<!es )(?<!son )"
        r"(?P<cue>(?:desmentid|negad|rechazad|refutad|rebatid|descartad)[oa]s? (?:(?:\w+mente|ya|luego|después|también|ayer|hoy|de inmediato|de plano|en redondo) ){0,2}por)(?= )",
        Takes.OBJECT,
        "right",
    ),
    phrase(  # fue tachada de «infundio» por el gobierno
        Act.DENIES,
        rf"(?:fue|fueron|es|son|era|eran|{HABER} sido) (?:tach|tild|calific|motej|catalog)ad[oa]s? "
        rf"(?:de|como) {_FALSE}(?: ?[»”\"])? por",
        Takes.OBJECT,
        "right",
    ),
    phrase(
        Act.DENIES,
        rf"(?<!fue )(?<!fueron )(?<!sido )(?<!es )(?<!son )(?:{HABER} )?(?:tach|tild|calific|tildad|motej|cataloga)\w* {WHEN}(?:(?P<content>[^.;:«»“”]{{3,90}}? de {_FALSE})|de {_FALSE})"
        r"(?: e \w+| y \w+)?(?: \w+mente)?(?= (?:las|los|la|el|que|est[eao]s?|es[eao]s?|dichas|tales|todo|lo)\b|[,.;]|$| y | en | por )",
        Takes.CLAUSE | Takes.OBJECT | Takes.TOPIC,
    ),
    phrase(
        Act.DENIES,
        rf"(?:{HABER} )?(?:tach|tild|calific)\w* {WHEN}de {_ABSURD} (?={THE} (?:\w+ )?{CLAIM}\b)|"
        rf"(?:{HABER} )?(?:consider|juzg|estim|encuentr|encontr|halla|ve|vio)(?:a|an|ó|aron|ado|n|) {WHEN}{_ABSURD} "
        rf"(?={THE} (?:\w+ )?{CLAIM}\b)",
        Takes.CLAUSE | Takes.OBJECT,
    ),
    phrase(  # "calls the charge absurd"
        Act.DENIES,
        rf"(?:{HABER} )?(?:calific|describ|tach|tild)\w* {WHEN}(?P<content>{THE} (?:\w+ )?{CLAIM}\b[^.;:,«»“”]{{0,80}}? "
        rf"(?:como|de) {_ABSURD})",
        Takes.OBJECT | Takes.TOPIC,
    ),
    phrase(
        Act.DENIES,
        rf"(?:{HABER} )?(?:(?:consider|juzg|dio|dieron|da|dado|estim|encuentr|encontr)\w*|ven?|vio|vieron|hall(?:a|an|ó)) {WHEN}(?:por )?{_FALSE}"
        r"(?= (?:las|los|la|el|que|estas|estos|esta|este|esas|esos|esa|ese|tales|dichas|todo|lo|sus|su)\b)",
        Takes.CLAUSE | Takes.OBJECT | Takes.TOPIC,
    ),
    phrase(  # considera la acusación «carente de todo fundamento»; descartó por «absurda» la hipótesis
        Act.DENIES,
        rf"(?:{HABER} )?(?:consider|juzg|estim|encuentr|encontr|ve|vio)\w* {WHEN}(?P<content>{THE} (?:\w+ )?{CLAIM}\b[^.;:,«»“”]{{0,50}}?) "
        rf"(?:«|“)?(?:del todo |totalmente |absolutamente |completamente )?(?:fals[oa]s?|infundad[oa]s?|carentes? de (?:todo |cualquier )?(?:fundamento|base|sentido)|sin (?:ningún )?fundamento|inciert[oa]s?|mendaz|mendaces)(?:»|”)?|"
        rf"(?:{HABER} )?(?:descart|rechaz|desech)(?:a|an|ó|aron|ado) {WHEN}por (?:«|“)?(?:\w+mente )?\w+(?: [ye] \w+)?(?:»|”)? (?={THE} (?:\w+ )?{CLAIM}\b)",
        Takes.OBJECT,
    ),
    phrase(
        Act.DENIES,
        rf"(?:lo|la|las|los) (?:{HABER} )?(?:niegan?|desmienten?|negó|negaron|negaba|negado|desmintió|desmintieron|"
        r"desmentido|descartan?|descartó|descartaron|descartado|rechazan?|rechazó|rechazaron|rechazado|refuta|refutó|rebate|rebatió|"
        r"contradicen?|contradijo)(?: \w+mente| de plano| tajante| con rotundidad| todo| en redondo)?"
        r"(?! (?:a|como) (?:la|los|las|el|un))",
        Takes.QUOTE,
    ),
    phrase(
        Act.DENIES,
        r"(?<!ha )(?<!han )(?<!había )(?<!habían )(?<!haber )(?<!sido )(?:el |su |un |hubo )?(?:desmentido|mentís)(?: (?!de\b|del\b)\w+)? (?:llegó |vino |corrió )?(?:también )?(?:a cargo de|de boca de|por boca de|"
        r"de parte de|de la mano de|por parte de|de)",
        Takes.CLAUSE,
        "right",
    ),
    phrase(
        Act.DENIES,
        rf"(?:{HABER} )?(?:emit|public|difund|lanz|hizo público|hicieron público|realiz|formul|divulg|hech|hizo|envi)\w*"
        r" un (?:\w+ )?(?:desmentido|mentís)(?: \w+)?(?: (?:a|de|sobre))?|"
        rf"(?:{HABER} )?(?:neg|nieg|desmient|desmint|rechaz)\w+ (?:todo|de plano|en redondo|con rotundidad|la mayor)"
        r"(?=[,.;:]|$)",
        Takes.OBJECT | Takes.TOPIC | Takes.QUOTE,
    ),
    phrase(
        Act.DENIES,
        rf"(?:{HABER} )?(?:asegur|afirm|sostien|sostuv|sosten|jur|dijo|dice|dicho|insist|mantien|mantuv|declar|aleg|reiter)"
        rf"\w* {WHEN}(?:en )?(?=(?:no|nunca|jamás) (?:haber(?:l[oae]s?|se|nos)? (?!visto|oído|sentido|imaginado|"
        r"dormido|vivido|pensado|podido|decidido)|tener (?:nada|relación|ningún|ninguna|conocimiento|constancia|noticias?|vínculos?|que ver|intención)|ser (?:el|la|responsable)|estar "
        r"(?:implicad|detrás|vinculad)|conocer|saber nada|guardar relación))",
        Takes.INFINITIVE | Takes.QUOTE | Takes.CLAUSE,
    ),
    phrase(
        Act.DENIES,
        rf"(?:{HABER} )?(?:denunci|atribuy|atribuyó|habl|aludi)\w* {WHEN}(?P<content>(?:a |de )?(?:«|“|\")?(?:(?:una|un|unas) )?"
        r"(?:«|“|\")?(?:pur[ao] |simple |mer[ao] |auténtic[ao] )?(?:invenci(?:ón|ones)|inventos?|infundios?|patrañas?|mentiras|falsedades|sarta de \w+|noticias? falsas?|bulos?|campaña de (?:desprestigio|difamación|desinformación|acoso|mentiras|"
        r"intoxicación|calumnias)|montaje|manipulación|difamación|calumnia)[^.;:,!?«»]{0,60})",
        Takes.OBJECT | Takes.TOPIC,
    ),
    phrase(
        Act.DENIES,
        rf"(?:{HABER} )?(?:aclar|puntualiz)(?:a|an|ó|aron|ado|ando) {WHEN}(?=que (?:[\w-]+ ){{0,6}}?no (?:es|son|está|están|hay|"
        r"tiene|tienen|existe|existen|se trata|se ha|se han|ha|han|era|eran|fue|fueron|hubo|había|guarda|consta|pertenec\w+)\b)",
        _CLAUSE,
    ),
    phrase(
        Act.DENIES,
        rf"(?:se )?(?:{HABER} )?(?:dice|dijo|declar\w+|confes\w+|mostr\w+|consider\w+) {WHEN}(?P<content>ajen[oa]s? a(?:l)? [^.;:,«»]{{3,60}})|"
        rf"(?:{HABER} )?(?:asegur|afirm|dijo|dice|aleg|sostien|sostuv|jur)\w* {WHEN}(?=(?:desconocer|ignorar|ser ajen\w+|"
        r"estar al margen|ser inocente) )",
        Takes.INFINITIVE,
    ),
    phrase(
        Act.DENIES,
        rf"(?:{HABER} )?(?:pon|pus|pone|puesto)\w* en (?:duda|entredicho|tela de juicio|cuarentena) |"
        r"(?:no )?(?:le )?(?:merec\w+|conced\w+) (?:ningún|ninguna|escaso) crédito (?:a )?|discrep\w+ (?:de|con) |"
        r"no compart\w+ (?=(?:la|esa|esta|el|ese) (?:versión|tesis|relato|lectura|interpretación|diagnóstico))|"
        r"(?:acus\w+|tach\w+) de (?:mentir|mentiros\w+|faltar a la verdad) a |desmont\w+ (?=(?:la|el|las|los|esa) )",
        Takes.OBJECT,
    ),
)
