"""Spanish: withdrawals, confirmations and blame in words that are no single verb."""

from bot.reading.rules.languages.es.claims import HABER, SETTING, WHEN
from bot.reading.rules.languages.es.denials import DENIALS
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.languages.idioms import phrase
from storage.records import Act

_CLAUSE = Takes.CLAUSE | Takes.QUOTE | Takes.INFINITIVE
_WIDE = _CLAUSE | Takes.OBJECT
_PRINTED = (
    r"(?:noticia|artículo|reportaje|informaci\w+|titular|crónica|publicación|palabras|declaraci\w+|afirmaci\w+|acusaci\w+|mensaje|tuit|tuits|error|"
    r"vídeo|palabra|balance|recuento|despacho|comentarios?|cifras?|datos?|versión|malentendido|confusión|equivocación|ocurrencia)"
)
# Where a paper takes something back from: "eliminó de su web la noticia".
_PLACE = r"(?:de (?:su|sus|la|las) (?:página|web|edición|portada|hemeroteca|archivo|redes|cuenta|canal|perfil|sitio|portal|muro|parrilla)(?: (?:web|digital|sociales|oficial))?,? )?"
_HARSH = (
    r"(?:injust\w+|inadmisibles?|inaceptables?|insuficientes?|intolerables?|indignantes?|vergonzos\w+|lamentables?|absurd\w+|escandalos\w+|"
    r"bochornos\w+|irresponsables?|desproporcionad\w+|abusiv\w+|ridícul\w+|tardí\w+|indign\w+|un insulto|una vergüenza|un error|un disparate|"
    r"una burla|un atropello|excesiv\w+|decepcionantes?|una barbaridad|un despropósito|una tomadura de pelo)"
)
_WITHDRAWALS = (
    phrase(  # Marcha atrás del gobierno: ...
        Act.WITHDRAWS,
        r"(?<!\w )(?<!, )(?:rectificación|marcha atrás|retractación|recule) de(?:l)?(?: la| los| las)?(?= [^:.;«]{2,60}:)",
        Takes.CLAUSE | Takes.QUOTE,
        "right",
    ),
    phrase(
        Act.WITHDRAWS,
        r"(?:fue|fueron|ha sido|han sido) (?:\w+mente )?(?:retractad|despublicad|rectificad|desmentid)[oa]s? por (?=(?:la|el|su|los|las) (?:propi[oa]s? )?(?:revista|diario|periódico|editorial|autores|medio|cadena))",
        Takes.OBJECT,
        "right",
    ),
    phrase(
        Act.WITHDRAWS,
        rf"(?:{HABER} )?retract(?:a|an|ó|aron) (?=(?:el|la|los|las|su|sus) (?:\w+ )?(?:estudio|artículo|trabajo|paper|investigación))|(?:dijo|dice|reconoció|admitió|reconoce|admite) (?=haberse (?:equivocado|precipitado|expresado mal))",
        Takes.OBJECT | Takes.INFINITIVE,
    ),
    phrase(
        Act.WITHDRAWS,
        rf"(?:{HABER} )?(?:rectific|corrig|correg|enmend|enmiend|retir|matiz)(?:ó|a|an|aron|ado|ió|e|en|ieron|ido) {WHEN}(?:por la \w+ )?"
        rf"(?=(?:(?:toda|parte|buena parte) (?:de )?)?(?:su|sus|la|las|lo|el|esa|ese|esas|esos|los) (?:[\w-]+ )?{_PRINTED}\b)|"
        rf"(?:{HABER} )?rectific(?:ó|a|an|aron|ado)(?=[.;]| (?:ayer|hoy|al día siguiente|el lunes|el martes|el miércoles|el jueves|el viernes|el sábado|el domingo|después|"
        r"poco después|más tarde|horas después|por la noche|este \w+)|$)|"
        rf"(?:{HABER} )?(?:pid|ped)\w+ {WHEN}(?:perdón|disculpas) {WHEN}(?:a (?:sus|los|la|el|su|las) \w+ )?por (?=(?:la|el|lo|sus?|esa|una|un|las|los) (?:\w+ )?{_PRINTED}\b|"
        r"lo (?:dicho|publicado)|haber(?:l[oae]s?)? (?:dicho|afirmado|publicado|acusado|llamado|difundido|insinuado|escrito|tachado|insultado)|(?:llamar|acusar|insultar|tachar|afirmar|decir)(?:l[oae]s?)? )|"
        rf"se (?:{HABER} )?disculp(?:ó|a|an|aron|ado) {WHEN}(?:(?:con|ante) [\w ]{{2,25}} )?por (?=(?:llamar|acusar|insultar|tachar|afirmar|decir)(?:l[oae]s?)? |(?:sus?|las?|lo|el|esa|una?) (?:\w+ )?{_PRINTED}\b|lo dicho|haber (?:dicho|"
        r"afirmado|publicado|acusado|llamado|difundido|insinuado|escrito))|"
        rf"(?:{HABER} )?(?:lament|deplor)(?:ó|a|an|aron) (?=sus (?:\w+ )?(?:palabras|declaraciones|acusaciones)\b|haber(?:l[oae]s?)? (?:dicho|llamado|"
        rf"acusado|afirmado))",
        Takes.OBJECT | Takes.CLAUSE | Takes.TOPIC,
    ),
    phrase(
        Act.WITHDRAWS,
        rf"se (?:ha |han |había )?(?:retract|desdi|desdij|retráct|desdec)\w+(?: {WHEN}de|(?: (?:ayer|hoy|este \w+|ante \w+ \w+)){{0,4}}(?: de)?)|"
        rf"(?:{HABER} )?(?:retir|rectific|correg|corrig|enmend|enmiend|matiz|borr|elimin|suprim|anul|despublic)\w+ {WHEN}{_PLACE}"
        r"(?=(?:sus|su|las|lo|la|el|esa|esas|aquellas|aquella|un|una) (?:\w+ )?(?:palabras|declaraci\w+|"
        r"afirmaci\w+|acusaci\w+|noticia|artículo|reportaje|información|informaciones|testimonio|confesión|"
        r"publicación|dicho|dato|datos|cifra|cifras|comunicado|mensaje|tuit|tuits|denuncia|versión|titular|crónica|estudio|"
        r"entrevista|post|vídeo|video|fotografía|mención|menciones|alusión|alusiones|referencia|referencias|comentario|comentarios|nota|error|errata|imputación)\b)|"
        r"(?:dio|dieron|da|dan|ha dado|han dado) marcha atrás(?: (?:en|con|a))?|"
        r"(?:se )?(?:come|comió|tragó|traga) sus palabras|(?:tuvo|tuvieron|ha tenido|han tenido|tendrá) que (?:(?:tragarse|comerse) sus palabras|rectificar(?=[.,;]|$))|"
        r"ya no (?:est[áa]n?|estaba) (?:tan segur[oa]s?|segur[oa]s?(?= de (?:que|haber)))|ya no lo (?:tiene|ve|tenía|veía) (?:tan )?claro|(?:no|ya no) (?:mantiene|mantuvo|sostiene) (?=(?:su|sus) (?:\w+ )?(?:acusaci|versi|denunci|declaraci|palabr|testimoni))|ya no acusa(?:n|ba)? (?=al? )|"
        r"(?:suaviz|retir)(?:a|an|ó|aron) (?=(?:sus palabras|la palabra) )|suaviz(?:a|an|ó|aron) (?=sus (?:palabras|declaraciones|críticas|acusaciones))|(?:hizo|hace|ha hecho) una rectificación(?: de)?|"
        rf"(?:public|emit|difund)\w+ {WHEN}una (?:rectificación|corrección|fe de errores|fe de erratas)(?: (?:de|sobre))?|"
        rf"(?:{HABER} )?(?:recul)(?:ó|a|an|aron|ado)(?= |[,.:]|$)|(?:{HABER} )?(?:recog|pleg|plieg)(?:ió|ieron|e|en|ó|aron|a|an|ido|ado) (?:velas|cable)|(?:da|dio|dieron|dado) un paso atrás(?! en el)|se la (?:{HABER} )?envain(?:a|an|ó|aron|ado)|"
        rf"(?:{HABER} )?(?:rectific|corrig|correg)(?:ó|a|an|aron|ado|ió|e|en|ieron|ido)(?: {SETTING}){{0,3}}(?=:)|(?:pid|ped)\w+ (?:perdón|disculpas)(?: públic\w+)?(?: a(?:l| la| los| las| sus?)? [^.,;:«»]{{2,40}})?(?=:)|ya no (?:sostien|mantien|"
        r"afirm|asegur|dice|defiend)\w* (?=que )|"
        r"(?:ha cambiado|cambia|cambió|cambiaron) (?:de|su) (?:versión|declaración|testimonio|relato)|se (?:ha )?(?:arrepinti|arrepient|arrepent)\w+ "
        r"(?:públicamente )?de (?=(?:lo |sus |las |haber|su ))|se desm(?:iente|intió) a sí mism[oa]|(?:reneg|renieg)\w+ de (?=(?:sus|su|lo|las) )|"
        r"se (?:ha )?(?:echó|echado|echa) atrás|"
        r"(?:pid|ped)\w+ (?:perdón|disculpas) por (?:haber (?:dicho|afirmado|publicado|acusado)|sus (?:palabras|declaraciones))",
        Takes.OBJECT | Takes.CLAUSE | Takes.TOPIC,
    ),
)
_CONFESSIONS = (
    phrase(  # "stood by his testimony before the judge"
        Act.CONFIRMS,
        rf"(?:{HABER} )?(?:ratific|corrobor|reafirm)(?:ó|a|an|aron|ado|ando|ar) {WHEN}(?=(?:su|sus|la|el|las|los|lo) (?:\w+ )?(?:versión|declaraci\w+|testimonios?|denuncias?|"
        r"acusaci\w+|relatos?|confesión|dicho|palabras|datos?|cifras?|noticias?|informaci\w+|informes?|diagnóstico|muertes?|fallecimiento|hallazgo|existencia)\b)",
        Takes.OBJECT,
    ),
    phrase(  # "apologised for not having warned the parents"
        Act.CONFIRMS,
        rf"(?:(?:{HABER} )?(?:pid|ped)\w+ {WHEN}(?:perdón|disculpas) {WHEN}(?:(?:a|al|ante) [^.,;:«»]{{2,40}}? )?|se (?:{HABER} )?(?:disculp|excus)(?:ó|a|an|aron|ado) "
        rf"{WHEN}(?:(?:con|ante) [^.,;:«»]{{2,40}}? )?)por (?=(?:no )?haber)|(?:{HABER} )?(?:lament|deplor)(?:ó|a|an|aron|ado) {WHEN}(?=(?:no )?haber)",
        Takes.INFINITIVE | Takes.OBJECT,
    ),
    phrase(
        Act.CONFIRMS,
        rf"(?:{HABER} )?(?:dio|dieron|da|dan|dado) (?:por )?(?:buen[oa]s?|auténtic[oa]s?|ciert[oa]s?|válid[oa]s?|veraz|"
        r"veraces) (?=(?:la|las|los|el|que|lo|esa|su) )|(?:(?:termin|acab)\w+ (?:por|de) )?(?:da|dio|dieron|dan|dar|dado|dando) la razón a(?:l)?|"
        rf"(?:{HABER} )?(?:asum|acept)\w+ {WHEN}(?=(?:la |su |toda la |el |los |las |sus )(?:plena |total )?(?:culpa|"
        r"responsabilidad|error|errores|autoría|fallo|fallos|cargos|hechos|acusaci\w+|positivo|derrota|fracaso|irregularidades|retrasos?|delitos?|fraude|engaño|pagos?|sobornos?)\b)|"
        r"(?:no )?(?:ocult|escond)\w+ que|(?:reconoc|admit|confes|confies)\w+ {WHEN}(?=(?:en parte|parcialmente) )",
        Takes.OBJECT | Takes.CLAUSE | Takes.INFINITIVE,
    ),
    phrase(  # claims an attack
        Act.CONFIRMS,
        rf"(?:reivindic|(?<=\bse )(?:atribuy|atribu|adjudic))(?:a|an|ó|aron|ado|e|en|eron|ido) {WHEN}(?=(?:el|la|los|las|un|una) (?:\w+ )?(?:ataques?|"
        r"atentados?|autoría|acción|acciones|explosi\w+|asaltos?|secuestros?|emboscada|crimen|asesinatos?|bombas?|hackeo|sabotajes?|incendios?)\b)",
        Takes.OBJECT,
    ),
    phrase(
        Act.CONFIRMS,
        r"se (?:ha |han |había )?(?:declar|confes|reconoc|confies)\w+ (?:culpables?|autor\w*|responsables?)|"
        r"(?:enton|ha entonado|hizo|hace)\w* (?:el|su) mea culpa|(?:contest|respond)\w+ (?:afirmativamente|que sí)",
        Takes.TOPIC | Takes.QUOTE,
    ),
)
_BLAME = (
    phrase(  # "was very critical of the rescue"
        Act.CRITICISES,
        rf"(?:fue|fueron|es|son|se (?:{HABER} )?(?:mostr|muestr|manifest)\w+|ha sido|han sido) (?:(?:muy|especialmente|bastante|más|menos|sumamente|\w+mente) )?"
        rf"(?:crític|dur|sever)[oa]s? {WHEN}con(?= )",
        Takes.OBJECT,
    ),
    phrase(  # "sees 'a blow' in the tax"
        Act.ASSERTS,
        rf"(?:ven?|vio|vieron|veían?|ha visto|han visto) {WHEN}(?=en (?:la|el|los|las|esta|este|esa|ese|su|sus) [^.;:,«»“”\"]{{2,50}} [«“\"])",
        Takes.OBJECT,
    ),
    phrase(  # a headline: "Duro ataque del gremio al peaje"
        Act.CRITICISES,
        r"(?<!\w )(?<!, )(?:(?:nuev|dur|dur[ií]sim|fuert|feroz|enérgic|áspe?r|unánim|rotund|airad|sever|furibund)\w* )?(?P<cue>(?:ataque|críticas?|reproches?|reprimenda|"
        r"arremetida|embestida|varapalo|dardos?|rapapolvo|condena|repudio|rechazo|quejas?|protestas?|malestar|indignación|enfado)(?: (?!de |del |en |entre )\w+)?) "
        r"(?:del|de(?: la| los| las)?|en(?: el| la| los| las)?|entre(?: los| las)?) (?P<speaker>[^.,;:«»]{2,50}?) (?:al?|contra|hacia|por|ante|con)(?: el| la| los| las)? "
        r"(?P<content>[^.,;:«»]{3,90})(?=[.;:]|$)",
        Takes.OBJECT,
    ),
    phrase(  # "finds that condition 'unacceptable'"
        Act.CRITICISES,
        rf"(?:ven?|(?:consider|juzg|estim|encuentr|encontr|halla)(?:a|an|ó|aron|aba|aban|ado)) {WHEN}(?P<content>(?:la|el|los|las|esa|ese|esta|este|esas|esos) "
        rf"(?!que )[^.;:,«»]{{3,50}} (?:«|“|\")?(?:muy |del todo |totalmente |tan |\w+mente )?(?:{_HARSH}|in\w+bles?)(?:»|”|\")?)",
        Takes.OBJECT,
    ),
    phrase(
        Act.CRITICISES,
        rf"(?:{HABER} )?(?:consider|juzg|estim|encuentr|encontr|v|cre|halla)(?:a|an|ó|aron|aba|e|en|io|ieron|ado|eía) {WHEN}(?=(?:«|“|\")?(?:muy |del todo |totalmente |\w+mente )?"
        rf"{_HARSH}(?: [ye] \w+)?(?:»|”|\")? (?:que|el|la|los|las|en|este|esta|esa|ese|un|una)\b)|"
        rf"(?:{HABER} )?(?:responsabiliz|culpabiliz|culp)(?:a|an|ó|aron|aba|ado) {WHEN}(?=a|al )|"
        rf"(?:{HABER} )?dispar(?:a|an|ó|aron) {WHEN}contra (?=(?:el|la|los|las) (?:\w+ )?(?:gobierno|ministr\w+|alcald\w+|oposición|partido|consejer\w+|president\w+|"
        r"dirección|prensa|empresa|federación|árbitr\w+|directiva|junta|ejecutivo)\b)|"
        r"no (?:ahorr|escatim|regate)\w+ (?:en )?críticas (?:a|al|contra|hacia)|pus\w+ el grito en el cielo|"
        rf"(?:{HABER} )?señal(?:a|an|ó|aron) {WHEN}(?=(?:a|al) [^.;:]{{2,50}} como (?:culpable|responsable))|"
        rf"(?:{HABER} )?(?:lament|deplor)(?:a|an|ó|aron|aba) {WHEN}(?=(?:la|el|los|las) (?:[«“\"]?\w+[»”\"]? )?[«“\"]?(?:falta|ausencia|carencia|escasez|pasividad|desidia|silencio|actitud|"
        r"inacción|dejadez|lentitud|opacidad|improvisación|nula|retraso|abandono|precariedad|recortes?|tardanza|desinterés)\b)|"
        rf"(?:{HABER} )?ataca(?:n|ron)? {WHEN}(?=(?:a la|al|a los|a las) (?:gobierno|ministr\w+|alcald\w+|oposición|partido|consejer\w+|president\w+|prensa|rival))",
        Takes.OBJECT | Takes.CLAUSE | Takes.TOPIC,
    ),
    phrase(
        Act.CRITICISES,
        r"(?:recib|cosech|suscit|provoc|desat|levant|despert|merec)\w+ (?:\w+ )?(?:críticas|censuras|reproches|la crítica|el rechazo|la indignación|las críticas|la ira|"
        r"la condena) (?:de|del|por parte de|entre)(?! público)|"
        rf"(?:fue|fueron|ha sido|han sido) (?:\w+mente )?(?:criticad|censurad|condenad|denunciad|rechazad|reprobad|cuestionad|afead)[oa]s? {WHEN}por(?= )",
        Takes.OBJECT,
        "right",
    ),
    phrase(
        Act.CRITICISES,
        rf"(?:{HABER} )?(?:arremet|carg|embist|despotric|protest|clam|la emprend|se revolv|se revuelv|"
        rf"se rebel)\w+ {WHEN}(?:[\w ]{{3,20}} )?contra(?! (?:los|las|unos|un grupo de) (?:\w+ )?(?:manifestantes|vecinos|aficionados|trabajadores|jóvenes|hinchas|asistentes|estudiantes|huelguistas))|(?:tach|tild|calific)\w+ {WHEN}de|"
        rf"(?:{HABER} )?(?:puso|pusieron|puesto) el grito en el cielo(?: por| ante| contra)?|se (?:{HABER} )?quej\w+ {WHEN}(?:del|de(?! que )|por)|(?:ech|solt)\w+ pestes (?:de(?:l)?|contra)|la emprendi\w+ {WHEN}contra|"
        r"(?:se )?(?:ech|afe)\w+ en cara|(?:pus|pon|pone)\w* (?:el grito en el cielo|verde)|"
        r"(?:mostr|expres|manifest|muestr)\w+ su (?:(?:más|total|profund[oa]|firme|rotund[oa]|enérgic[oa]) ){0,4}"
        r"(?:rechazo|indignación|malestar|repulsa|condena|enfado|desacuerdo|disconformidad|repudio) "
        r"(?:a|al|por|con|ante|contra)|alz\w+ la voz contra|(?:lanz|dirig)\w+ (?:duras )?críticas (?:a|al|contra)|"
        r"(?:critic|censur|reproch)\w+ \w+mente|(?:carg|arremet)\w+ las tintas contra|se (?:ha )?(?:despach|ceb)\w+ (?:con|contra)",
        Takes.OBJECT,
    ),
    phrase(
        Act.CRITICISES,
        rf"se (?:{HABER} )?quej\w+ {WHEN}(?:amargamente )?de(?= que )",
        Takes.CLAUSE,
    ),
    phrase(  # definió la gestión como «un desastre»
        Act.ASSERTS,
        rf"(?:{HABER} )?(?:defin|retrat|pint)(?:a|an|e|en|ó|ió|aron|ieron|aba|ía|ado|ido) {WHEN}"
        r"(?=[^.;:«»“”\"]{3,60} como [«“\"])",
        Takes.OBJECT,
    ),
    phrase(
        Act.CRITICISES,
        rf"(?:{HABER} )?(?:tach|tild|calific)\w+ (?=[^.;:«»]{{3,70}} de )",
        Takes.OBJECT,
    ),
)
# What is asked for in public: "pidió calma", "pide la dimisión del edil", and no coffee.
_DEMAND = (
    r"(?:(?:la|el|los|las|un|una|dos|tres|cuatro|cinco|\d+|más|mayor|mucha|mucho|su|máxim[oa]|inmediata|nuev[oa]s?) ){0,2}(?:respeto|calma|paciencia|prudencia|cautela|serenidad|responsabilidad(?:es)?|comprensión|"
    r"confianza|intimidad|privacidad|unidad|diálogo|consenso|justicia|transparencia|celeridad|medidas|compromisos?|soluciones|inversiones|"
    r"dimisión|renuncia|cese|retirada|reforma|cierre|refuerzos?|apoyos?|garantías|pruebas|sanciones|elecciones|cambios|recursos|medios|"
    r"explicaciones|rectificación|igualdad|sensatez|tiempo|altura de miras|nulidad|absolución|prisión|cárcel|años de|meses de|verdad|aplazamiento|archivo|penas?|perpetua|mano dura|firmeza|libertad|ayudas|control(?:es)?|vigilancia|"
    r"tregua|paz|fin|aumento|rebaja|regreso|auxilio|colaboración ciudadana|(?!atención)\w{3,}(?:aci|iza|tuci|isi|nsi|cci|ici)(?:ón|ones)|\w{3,}[ai]mientos?)"
)
_WHERE = (  # something is said, and not insisted on: "insistió en una entrevista"
    r"(?:(?:una|la|esta|su|sus|un|el|este|varias|unas) )?(?:entrevistas?|ruedas?|conferencia|comparecencia|intervención|carta|nota|red|redes|"
    r"comunicado|mensaje|vídeo|video|acto|tuit|post|hilo|referencia|alusión|respuesta|declaraciones|x|twitter|facebook|instagram|telegram)"
)
_REPORTS = (
    phrase(  # llamó a la huelga, apeló a no votar
        Act.ASSERTS,
        rf"(?:{HABER} )?(?:llam|apel|exhort|inst)(?:ó|a|an|aron|ado) {WHEN}(?=(?:a|al) (?:(?:la|el|una?) )?(?:huelga|calma|contención|diálogo|movilizaci\w+|unidad|"
        r"prudencia|responsabilidad|desobediencia|boicot|voto|cordura|serenidad|tranquilidad|población|ciudadanía|no \w+r|(?!juicio|declarar|filas)\w{3,}(?:ar|er|ir)se?\b))",
        Takes.OBJECT,
    ),
    phrase(
        Act.ASSERTS,
        rf"(?:{HABER} )?(?:pid(?:e|en|ió|ieron|iendo)|ped(?:ir|ía|ían|ido|irá|irán)) {WHEN}(?={_DEMAND}\b)",
        Takes.OBJECT,
    ),
    phrase(  # "declared himself 'optimistic'", "informed of the sale"
        Act.ASSERTS,
        rf"se (?:{HABER} )?(?:declar|mostr|muestr|dijo|dice|confes|confies|manifest)\w* (?=[«“\"])|"
        rf"(?:{HABER} )?expres\w+ {WHEN}(?=su (?:\w+ )?[«“\"])|"
        rf"(?:{HABER} )?inform(?:ó|a|an|aron|ado) {WHEN}(?:del(?= )|de(?= (?!que |forma |manera |modo )))",
        Takes.OBJECT | Takes.QUOTE,
    ),
    phrase(
        Act.ASSERTS,
        r"(?:(?:alert|avis|inform|presum)(?:a|an|ó|aron|aba|aban|ado|ando)|(?:advirt|adviert|previn|previen|jact|convenc)\w+) de(?= que )|coincid\w+ en(?= (?:que|señalar|"
        r"destacar|afirmar) )|se (?:ha |han )?(?:compromet\w+) a|se (?:ha )?(?:mostr|muestr)\w+ (?:a favor|partidari\w+|en contra) de",
        _WIDE,
    ),
    phrase(
        Act.ASSERTS,
        rf"(?:{HABER} )?(?:dio|da|dieron|dan|dado) a conocer|(?:{HABER} )?(?:hizo|hace|hicieron|hacen|hecho) (?:saber|constar|notar|ver|"
        rf"hincapié en|público)|(?:{HABER} )?(?:puso|pone|pusieron|ponen|puesto) (?:de manifiesto|de relieve|sobre la mesa|el acento en|"
        rf"el foco en)|(?:{HABER} )?(?:quiso )?(?:dejó|dejaron|deja|dejan|dejado|dejar) (?:bien |muy )?(?:claro|caer|constancia de|sentado)|"
        r"(?:se )?(?:mostr|muestr|manifest|manifiest|dijo|dice|declar)\w* (?:convencid|segur|confiad|partidari|"
        r"satisfech|preocupad|esperanzad|dispuest|orgullos|sorprendid|decepcionad)\w+ (?:de|en|por|con|ante)|"
        r"(?:est[áa]|están|estaba) (?:convencid|segur)\w+ de|(?:puso|ponen|pone|pusieron) en valor|"
        rf"(?:{HABER} )?(?:llam|hizo un llamamiento)\w* la atención sobre|(?:recalc|insist|incid|abund|ahond)\w+ {WHEN}en(?! (?:negar|desmentir|rechazar|afirmar|asegurar|decir)\b| {_WHERE}\b)|"
        r"(?:tuvo|tiene|tienen) claro|(?:cree|confí|conf)\w+ en(?= que\b)|(?:tem|sospech)\w+ (?=que\b)",
        _WIDE,
    ),
    phrase(
        Act.ASSERTS,
        rf"(?:{HABER} )?(?:dio|da|dieron|dan|dado|deja|dejó|dejaron) (?:a entender|entrever|intuir|traslucir)",
        _WIDE,
        hedged=True,
    ),
    phrase(
        Act.ASSERTS,
        rf"(?:se )?(?:{HABER} )?(?!\w+ci(?:ón|ones)\b)(?:defin|calific|describ|defini|retrat|presenta)\w+ (?=(?:como|de) )|"
        rf"(?:quit|rest)\w+ (?:hierro|importancia|gravedad|trascendencia) a(?:l)?|"
        r"habl(?:a|an|ó|aron|aba|aban|ado|ando) (?:a|al|ante|en|durante|desde|por|sin|tras|con|ayer|hoy|anoche|el|este) "
        r"(?!(?:la |el |su )?(?:presentación|estreno|libro|película|obra|gala|lanzamiento|rodaje|autor))[^.,;:«»“”\"]{2,60}? de(?= [«“\"])|"
        r"(?:(?:habl|alert|avis|inform)(?:a|an|ó|aron|aba|aban|ado|ando)|(?:advirt|adviert|previn|previen)\w+) (?:de|del|contra|sobre)(?= (?!que ))|"
        r"apunt(?:a|an|ó|aron|aba|aban) (?:a|al)(?= (?:un|una|la|el|los|las) )|se (?:ha )?refi\w+ a(?= [^.;:,]{3,60} como )|"
        r"(?:llam|inst|exhort|anim|inv|invit|emplaz|urg)\w+ a (?=\w+[aei]r\b)|"
        r"(?:(?:ha|han|había) )?(?:inst|exhort|anim|invit|emplaz|urgi|llam)(?:a|an|ó|aron|ado|aba|aban) al? (?=[^.;:,«»]{2,50}? a (?:no )?\w+[aei]r(?:se|l[aeo]s?)?\b)|"
        r"(?:(?:ha|han|había) )?(?:advirt|adviert|previn|previen)\w+ al? [^.;:,«»]{2,40}? (?:contra|sobre|de(?! que)) (?=\w)",
        Takes.OBJECT | Takes.QUOTE,
    ),
    phrase(  # aludió a «pruebas abrumadoras»
        Act.ASSERTS,
        rf"(?:{HABER} )?(?:alud(?:e|en|ió|ieron|ía|ían|ido)|se (?:{HABER} )?refi(?:ere|eren|rió|rieron)) {WHEN}a(?:l)?(?= (?:un |una |unos |unas )?[«“\"])",
        Takes.OBJECT | Takes.QUOTE,
    ),
    phrase(
        Act.ASSERTS,
        rf"se (?:{HABER} )?(?:expres|pronunci|manifest|mostr|muestr|sum|reafirm|ratific|reiter)\w+ (?:en (?:términos (?:parecidos|similares|idénticos)|"
        r"(?:el mismo sentido|parecidos términos|la misma línea|idéntico sentido|esos términos|estos términos))|"
        r"contundente|tajante|rotund\w+|cautel\w+|optimista|escéptic\w+|categóric\w+|crític\w+)|"
        r"(?:fue|se mostró|estuvo) (?:tajante|contundente|rotund\w|categóric\w|clar\w|explícit\w)",
        Takes.QUOTE,
    ),
)
_ACCOUNTS = (
    phrase(  # "puts the toll at forty"
        Act.ASSERTS,
        rf"(?:elev|rebaj|reduc|redu|sitú|situ|fij|cifr)(?:a|an|ó|aron|ado|e|en|jo|jeron|cido) {WHEN}(?P<content>(?:a|en|hasta) (?:más de |unos |unas |casi |al menos )?[\d.]+ "
        r"[^.;:,«»]{3,50}|(?:la|el|los|las) (?:cifra|número|balance|recuento|saldo|total|daños|pérdidas|coste|víctimas|muertos|heridos)\b[^.;:,«»]{0,60}? (?:a|en|hasta) [^.;:,«»]{2,40})",
        Takes.OBJECT,
    ),
    phrase(  # "gave another version: ..."
        Act.ASSERTS,
        r"(?:ofrec|dio|da|dan|dieron|aport|present|mantien|sostien)\w* (?:otra|una|su|su propia) versión(?: (?!de |del )(?:muy |bien )?\w+| de los hechos)?(?=:)",
        Takes.CLAUSE | Takes.QUOTE,
    ),
)
ANSWERS = _ACCOUNTS + _WITHDRAWALS + _CONFESSIONS + DENIALS + _BLAME + _REPORTS
