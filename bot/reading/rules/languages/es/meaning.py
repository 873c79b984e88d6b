"""Spanish: what a statement does, whatever its verb, and what is none."""

import re

from bot.reading.rules.languages.es.claims import CLAIM, THE
from bot.reading.rules.languages.es.said import SAID, SAID_QUOTED, UNTRUE
from bot.reading.rules.languages.meaning import Meaning
from bot.reading.rules.languages.patterns import listed, words
from storage.records import Act

# Who asked, and not what about: "preguntado por los periodistas".
_ASKERS = r"(?:por )?(?:(?:este|esta|la|el|los|las|un|una) )?(?:diario|periódico|medios?|prensa|periodistas?|redacción|agencia|cadena|radio|canal|reporteros?|informadores|revista|portal|emisora|diputados|senadores|oposición|concejales|juez|jueza|fiscal|tribunal|comisión|agentes|vecinos)(?: \w+)?"

_GOOD = (  # what nobody is blamed for
    r"(?:históric[oa]s?|positiv[oa]s?|constructiv[oa]s?|importantes?|esencial(?:es)?|excelentes?|excepciona\w+|fructífer[oa]s?|"
    r"alentador\w*|cordial(?:es)?|satisfactori[oa]s?|notables?|necesari[oa]s?|imprescindibles?|legítim[oa]s?|normal(?:es)?|"
    r"casual(?:es)?|fortuit[oa]s?|amistos[oa]s?|útil(?:es)?|sólid[oa]s?|seren[oa]s?|prometedor\w*|crucial(?:es)?|clave|"
    r"(?:buen|gran|primer)[oa]?s? \w+|éxitos?|victorias?|avances?|progresos?|pas[oa]s?|hitos?|héroes?|heroínas?|prioridad(?:es)?|"
    r"modelos?|urgencias?|urgentes?|valientes?|ejemplar(?:es)?)\b"
)
# Of these "false" tells what they are, and of no claim that it is untrue: "habla de facturas falsas".
_FORGED = listed(
    "factura facturas documento documentos contrato contratos firma firmas billete billetes pasaporte pasaportes "
    "nombre nombres perfil perfiles cuenta cuentas título títulos nómina nóminas empresa empresas"
)
_NOT_FORGED = "".join(rf"(?<!\b{thing} )" for thing in sorted(_FORGED))
VERDICTS = (
    (  # rechazó ante el juez las acusaciones: whatever stands before the claim
        Act.DENIES,
        words(rf"rechaz\w+ {THE} (?:\w+ ){{0,2}}?{CLAIM}(?! de (?:oferta|trabajo|paz))"),
    ),
    (
        Act.DENIES,
        words(_NOT_FORGED + UNTRUE + r"|sin fundamento|carentes? de (?:todo )?(?:fundamento|base)"),
    ),
    (
        Act.CRITICISES,
        words(
            r"vergüenza|vergonzos\w+|inadmisible|inaceptable|intolerable|burla|escándalo|atropello|"
            r"indign\w+|insult\w+|farsa|despropósito|injust\w+|cobard\w+|disparate|chapuza|desastre|"
            r"error|brutal|abus\w+|desproporcionad\w+|barbaridad|lamentab\w+|irresponsab\w+|temerari\w+|"
            r"provocación|traición|insuficien\w+|fracaso|parche|opac\w+|bochornos\w+|nefast\w+|arbitrari\w+|golpe|castigo|amenaza|"
            r"autoritari\w+|electoralis\w+|populis\w+|hipócrit\w+|ridícul\w+|absurd\w+|"
            r"inhuman\w+|cruel\w*|racistas?|machistas?|demagog\w+|caos|caótic\w+|propaganda|maquillaje"
        ),
    ),
    (
        Act.ASSERTS,
        words(rf"calific\w+ (?:[^.;]{{1,60}} )?de (?:«|“|\")?(?:\w+mente |muy |un |una )?{_GOOD}"),
    ),
)
MEANING = Meaning(
    connectives=words(
        r"(?:sin embargo|no obstante|por su parte|por otra parte|por otro lado|ahora bien|en cambio|con todo|en todo caso|mientras tanto|entre ?tanto|de hecho|en realidad|a su vez|al mismo tiempo|por el contrario|además de ello|en efecto|eso sí|aun así)"
    ),
    too=words(r"también|tampoco|igualmente"),
    likewise=words(
        r"(?:al igual que|igual que|lo mismo que|como (?:también )?(?:hizo|hicieron|hace|hacen|ha hecho|han hecho))"
    ),
    joints_of_said=re.compile(r",? (?:pero|y|aunque) que "),
    said=SAID,
    said_quoted=SAID_QUOTED,
    compared=words(
        r"(?:nunca|jamás) (?:(?:me|nos|he|había|hemos|habíamos|sido|estado|sentido|visto|tenido) ){0,3}tan"
    ),
    regrets=words(
        r"perdón|disculpas?|disculp\w+|lo siento|lament\w+|arrepient\w+|error(?:es)?|equivoqu\w+|equivoc\w+|retir[oa]\w*|"
        r"no deb(?:í|ió|imos)|sin (?:conocer|saber|contrastar|pensar)|desafortunad\w+|me (?:pasé|excedí|precipité)|nos precipitamos|"
        r"fuera de lugar|rectific\w+"
    ),
    headline_no=words(
        r"^\W*(?:[^\s,.;:]+ ){0,8}?(?:no(?! (?:lloverá|nevará|llueve|solo|sólo|basta|todo|antes|menos|más))|nunca|jamás|ningún|ninguna|nadie|nada|tampoco|ni)"
    ),
    perceived=words(
        r"herid\w+|víctimas|muert\w+|detenid\w+|fallecid\w+|visto|oído|sabe\w*|todavía|aún|más que|sorprend\w+|decidid\w+|"
        r"notifica\w+|(?:hay|había|ha habido|tienen|tenemos|tengo|queda|quedan|llega|llegan) (?:ni )?(?:agua|luz|electricidad|gas|comida|medicinas|medicamentos|"
        r"vacunas|médicos?|enfermer\w+|personal|medios|camas?|sitio|espacio|dinero|fondos|tiempo|plazas|recursos|combustible|gasolina|trabajo|"
        r"cobertura|internet|wifi|calefacción|ambulancias?|autobuses|noticias|dónde|adónde)|habl\w+|opin\w+|coment\w+|pronunci\w+|declar\w+|valor\w+|respond\w+|contest\w+|detalles"
    ),
    claim_as=words(r"según (?:la|el|las|los) cual(?:es)?"),
    guilt=words(
        r"(?:(?:l[ao]s?|tod[ao]s?|es[ao]s|cualquier|su) ){0,4}(?:hechos|acusaci(?:ón|ones)|car"
        r"gos?|imputaciones|culpa|culpabilidad|responsabilidad|implicación|señalamientos)"
    ),
    disputed=words(
        r"rumor(?:es)?|rumorolog\w+|acus(?:a|an|ó|aron|ad[oa]s?|aci(?:ón|ones))|denunci\w+|sospech\w+|señalad[oa]s?|imputad[oa]s?|"
        r"investigad[oa]s? por|bulos?|filtraci(?:ón|ones)|polémica|desm(?:ient|int|ent)\w+|(?<!\bles )(?<!\ble )(?:niegan?|neg(?:ó|aron))|"
        r"especulaci(?:ón|ones)|lo publicado|publicad[oa]s? por|(?:había|habían) (?:publicado|anunciado|asegurado|afirmado|informado)"
    ),
    reported=words(
        r"publicad[oa]s?|publica|publicó|afirm\w+|dich[oa]s?|dice|dijo|sostien\w+|sosten\w+|asegur\w+|difundid[oa]s?|inform(?:a|ó|ado|ada)s?|apunt\w+|señal\w+|circul\w+"
    ),
    contrast=re.compile(
        r"(?:contrariamente a|al contrario de|a diferencia de|en contra de|frente a) [^,;:]{3,90}, "
    ),
    retorts=listed(
        "replica replicó replicaron replicado retruca retrucó rebate rebatió rebatieron defiende defendió "
        "contraataca contraatacó puntualiza puntualizó corrige corrigió refuta refutó contesta contestó"
    ),
    dismissive=words(
        r"absurd\w+|ridícul\w+|grotesc\w+|delirantes?|delirios?|descabellad\w+|surrealistas?|disparates?|"
        r"disparatad\w+|tonterías?|sandez|sandeces|sinsentidos?|de risa|de locos"
    ),
    charges=listed("de por con"),
    circumstances=listed("tras después antes mientras cuando durante"),
    answering=listed("tras después"),
    venues=words(
        r"en (?:un|una|su|sus|el|la|dos|rueda|conferencia|declaraciones|redes) ?(?:\w+ )?(?:comunicado|nota|entrevista|comparecencia|"
        r"rueda de prensa|conferencia de prensa|vídeo|video|carta|escrito|mensaje|tuit|post|entrada|misiva|circular|"
        r"de prensa|declaraciones|redes sociales|cuenta|perfil|web|muro|blog|acto|mitin|pleno|programa|publicación|página|conversación|charla|intervención|discurso|hilo|artículo|columna|tribuna|podcast)|"
        r"en (?:declaraciones|conversación|charla|redes sociales|rueda de prensa|conferencia de prensa|twitter|facebook|instagram|x|telegram|sede "
        r"(?:judicial|parlamentaria))|ante (?:la|el|los|las|un|una) (?:juez|jueza|prensa|medios|periodistas|fiscal|tribunal|"
        r"jurado|pleno|cámaras|micrófonos|magistrad[oa]|comisión|instructor[a]?)|a (?:preguntas|través) de|al término|a la (?:salida|entrada)|"
        r"por (?:escrito|carta|teléfono|correo|boca)|a las puertas|durante (?:una|un|su|la|el)|mediante (?:un|una)|"
        r"(?:a|ante) (?:la |el |los |este |esta |nuestro )?(?:efe|reuters|afp|agencia|prensa|medios|periodistas|diario|periódico|emisora|cadena|"
        r"redacción|televisión|radio)|en (?:la|una) red social|al (?:diario|periódico|canal|portal)"
    ),
    verdicts=VERDICTS,
    backward=words(
        r"(?:y |o )?(?:(?:así|(?:eso|esto|ello)(?! (?:es|fue|sería) (?!lo que|lo mismo|al menos)))(?:,? (?:al menos|mismo|es|fue|de \w+)){0,4},?(?: (?:lo que|como))?|(?:es|era) lo que|lo(?! que\b)|con "
        r"(?:esta|esa|estas|esas|este|ese) (?:misma |mismas )?(?:frase|palabras|rotundidad|claridad|contundencia|respuesta|"
        r"mensaje))"
    ),
    hedges=words(
        r"habría|habrían|estaría|estarían|sería|serían|tendría|tendrían|presunt\w+|supuest\w+|"
        r"al parecer|aparentemente"
    ),
    hearsay=words(
        r"(?<!la )(?<!las )(?<!una )(?<!de )(?<!y )(?:\w{2,}(?:arían?|irían?)|\w{2,}(?:[ctv]|nd|rd|ond)erían?|har[íi]an?|"
        r"(?:con|man|ob|re)?tendrían?|(?:sal|ven|pon|val|dispon|propon|proven)drían?)"
    ),
    only=words(r"solo|sólo|solamente|únicamente|salvo|excepto|un único|una única"),
    origins=words(
        r"citando(?: a)?|que cit(?:an?|ó|aron|aba)(?: a)?|con base en|basándose en|sobre la base de"
    ),
    courts=words(
        r"pleno|cámara|senado|asamblea|cortes|diputados|cabildo|tribunal\w*|juzgado|juez\w*|corte|audiencia|supremo|sala|parlamento|congreso|jurado|comité de (?:apelación|competición|disciplina|ética)|var|árbitr[oa]|colegiad[oa]"
    ),
    rulings=words(
        r"recursos?|apelaci\w+|demandas?|solicitud\w*|querellas?|multas?|condenas?|sentencias?|"
        r"peticion\w*|mociones?|moción|enmiendas?|vetos?|penaltis?|balón|disparos?|remates?|centros?|córner|invitación|premios?|regalos?|entrevistas?|indemnización"
    ),
    ruled=words(r"(?:ha |han )?(?:rechaz|confirm|ratific|conden|respald|aval|refrend)\w+"),
    feats=words(
        r"(?:(?:al final|por fin|al fin|ya|también|de nuevo|así|además|ayer|hoy|este \w+|en \w+),? ){0,2}(?:(?:l[ao]s?|el|una?|su|sus|dos|tres|cuatro|cinco|\d+|al?|nuev[oa]s?|primer\w*|segund[oa]) ){0,4}(?:[\w-]+ )?"
        r"(?:entrada|ingreso|visas?|acceso(?! (?:no autorizado|ilegal|indebido|ilícito|irregular))|paso|permiso|visados?|saludo|asilo|licencia|custodia|extradición|libertad|palabra|auxilio|"
        r"ayuda|voto|fianza|gol(?:es)?|penaltis?|penalti|tantos?|puntos?|trámite|favor|pan|tanto|crédito|refugio|victoria|título|"
        r"liderato|mejoría|estado|país|gobierno|independencia|clasificación|condición|buen momento|talento|pacientes|alumnos|visitantes|embarque|nacionalidad|"
        r"ascenso|descenso|pase|permanencia|billete|indulto|prórroga|amparo|atención|plaza)(?= |$)|con (?:la cabeza|la mano|el dedo|un gesto)"
    ),
    asked_first=words(
        r"(?:(?:preguntad|interrogad|cuestionad|inquirid|interpelad)[oa]s?(?: (?:por|sobre|acerca de)(?: si)?| si)|(?:preguntad|interrogad|cuestionad|consultad|"
        rf"interpelad)[oa]s? (?:ayer |hoy |{_ASKERS} )?(?:sobre|acerca de|si))(?! {_ASKERS})|(?:a|ante) la pregunta de si"
    ),
    questioned=words(
        r"(?:cuando|al) (?:se (?:le|les) (?:preguntó|preguntaba|pregunta|inquirió)|(?:fue|ser|fueron|era) (?:preguntad|consultad|interrogad|interpelad|cuestionad)[oa]s?|"
        r"(?:preguntarle|preguntársele))(?: (?:por|sobre|acerca de|si))|a preguntas (?:de [^,.;:]{2,40}? )?(?:sobre|por|acerca de)"
    ),
    deadlines=words(
        r"(?:antes de|al momento de|en el momento de|hasta) (?:la |su )?(?:publicación|cierre|publicar)"
        r"(?: de (?:este|esta) (?:artículo|nota|edición|noticia|información))?|al cierre de|hasta el momento|"
        r"cuando (?:fue|se le)"
    ),
    other_matters=words(
        r"por otra parte|por otro lado|aparte de esto|en otro (?:caso|orden de cosas)"
    ),
    aftermath=listed("provocando desatando generando"),
    made_by=listed("de del por"),
    things_said=listed("declaración declaraciones comunicado comentario mensaje respuesta"),
    replies=words(
        r"respuestas?|reacci(?:ón|ones)|comentarios?|veredicto|explicaci(?:ón|ones)|mensajes?|"
        r"conclusi(?:ón|ones)|réplicas?|advertencias?|promesas?|balance|"
        r"opini(?:ón|ones)|análisis|justificaci(?:ón|ones)"
    ),
    received=words(
        r"(?:"
        r"recib(?:i[óe]\w*|ido|en?)|(?:encontr|hall)(?:ó|aron|ado|a|an)|descubri(?:ó|eron)"
        r")(?= (?:[^:]{0,60} )?(?:cartas?|mensajes?|notas?|respuestas?|correos?|textos?|comunicados?|advertencias?)(?!\w))"
    ),
    nouns=listed(
        "advertencia advertencias acusación acusaciones rumor rumores información informaciones versión afirmación afirmaciones noticia "
        "hecho hechos denuncia informe extremo algo punto cosa idea tesis hipótesis sospecha sospechas dato cifra "
        "bulo teoría relato supuesto imputación insinuación alegación cifras bulos teorías relatos imputaciones insinuaciones "
        "alegaciones señalamientos cargos reproches críticas denuncias especulaciones filtraciones"
    ),
)
