"""Spanish: who says nothing: refusals to comment, silence, neither confirming nor denying."""

from bot.reading.rules.languages.es.claims import ASIDE, HABER, WHEN
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.languages.idioms import phrase
from storage.records import Act

_SAY = (
    r"(?:(?:entrar a |llegar a |ni siquiera )?(?:(?:hacer|realizar|formular|efectuar|emitir|ofrecer) (?:ningún |más |ningun[ao] otr[ao] |"
    r"ningún tipo de |ninguna clase de )?(?:comentarios?|declaraci(?:ón|ones)|valoraci(?:ón|ones)|"
    r"explicaciones|opini(?:ón|ones)|pronunciamientos?|juicios?|manifestaciones)|"
    r"(?:dar|ofrecer|entregar|facilitar|aportar|avanzar|adelantar|proporcionar|entrar en) (?:su |la |una (?:nueva |nuevas )?|ninguna |"
    r"ningún |más |mayores |otros |los |las |sobre |en )?(?:detalles?|explicaci(?:ón|ones)|datos?|cifras?|"
    r"(?<!su )nombres?|pormenores|pistas|fechas?|información|informaciones|versión|respuestas?|opinión|plazos?|"
    r"polémicas?|valoraciones|precisiones|especulaciones|el fondo|el asunto|la cuestión|el tema)|"
    r"(?:comentar|declarar|responder|contestar|pronunciarse|manifestarse|hablar|opinar|revelar|desvelar|"
    r"precisar|concretar|especificar|detallar|decir|confirmar|desmentir|valorar|aclarar|explicar|referirse|"
    r"aludir|abundar|ahondar|profundizar|extenderse|explayarse|mojarse|posicionarse|significarse|"
    r"expresarse|atender|reaccionar|argumentar|entrevistarse|contar|informar|"
    r"adelantar|añadir|ser entrevistad\w+|conceder entrevistas?|conceder una entrevista|ponerse al teléfono|coger el teléfono|abrir la puerta|"
    r"dar la cara)(?:l[oae]s?|nos|me|se)?))"
)
_QUESTION = (
    r"(?:llamadas?|mensajes?|preguntas?|solicitud(?:es)?|correos?(?: electrónicos?)?|petici(?:ón|ones)|"
    r"requerimientos?|consultas?|cuestion(?:es|ario)|interrogantes|emails?|whatsapps?|teléfono|invitación)"
)
_ASKED = (  # "... a las preguntas de este diario", "... a este diario"
    r"(?:al? (?:(?:las|los|la|el|sus|nuestras?|nuestros?|una|un|varias|varios|ninguna de las|"
    r"numerosas|repetidas|reiteradas|insistentes|segunda|tercera|nuevas?|nuevos?|ningún) ){0,4}(?:"
    + _QUESTION
    + r"(?: (?:de|del|en busca de|formulad\w+ por|realizad\w+ por|remitid\w+ por|enviad\w+ por) (?:la |las |los |el |"
    r"este |esta |un |una ){0,4}(?:\w+))?|prensa|medios|periodistas|este (?:diario|periódico|medio)|"
    r"esta (?:redacción|agencia|cadena|revista|web|radio)))"
)
_NO = r"(?:no|tampoco|nunca|nadie)"
_VERB = (
    r"(?:confirm|afirm|desm[ei]nt|desmient|neg|nieg|corrobor|ratific|admit|aclar|asegur|reconoc)\w+"
)

REFUSALS = (
    phrase(  # "made use of her right not to testify"
        Act.DECLINES,
        rf"se (?:{HABER} )?(?:acog|acoj|ampar)\w+ {WHEN}(?:a|en|al) (?:su |el )?derecho (?:constitucional )?a (?:no declarar|guardar silencio|callar)",
        Takes.NOTHING,
    ),
    phrase(  # "Nor did the insurer want to comment"
        Act.DECLINES,
        rf"(?<!\w )tampoco (?P<speaker>(?:el|la|los|las|su|sus) [^.,;:«»]{{2,40}}?) (?:{HABER} )?(?:quis\w+|querido|dese\w+|accedi\w+ a) {_SAY}",
        Takes.NOTHING,
    ),
    phrase(  # "tried in vain to get the firm's side"
        Act.DECLINES,
        r"(?:trat|intent)\w+ (?:sin éxito|en vano) (?:de )?(?:recabar|obtener|conocer) (?:la versión|la opinión|una respuesta|declaraciones|un comentario|la postura) (?:del?|con|al?)",
        Takes.NOTHING,
        "right",
    ),
    phrase(  # "hides behind the law not to tell of it"
        Act.DECLINES,
        r"se (?:ha |han |había )?(?:escud|ampar|refugi|parapet)\w+ (?:en|tras) [^.;:,«»]{3,60} para (?:no|evitar) (?:informar|responder|contestar|hablar|declarar|dar|facilitar|"
        r"revelar|pronunciar|comentar|aclarar|explicar|detallar)\w*(?: (?:explicaciones|detalles|información|datos))?(?: (?:de(?= )|del|sobre|acerca de|a(?= )|al))?",
    ),
    phrase(  # "the calls to X went unanswered"
        Act.DECLINES,
        r"(?:llamadas?|correos?|mensajes?|preguntas?|petici(?:ón|ones)|solicitud(?:es)?|cartas?)(?: \w+){0,5}? a(?:l| la| los| las)? "
        r"(?P<speaker>[^,.;:«»]{2,60}?) (?P<cue>(?:siguen|sigue|continúan|quedaron|quedó|permanecen) sin (?:respuesta|contestar|responder)|"
        r"no (?:obtuvieron|obtuvo|recibieron|recibió|tuvieron|tuvo|han obtenido|han tenido|encontraron|hallaron) (?:respuesta|"
        r"contestación)|no (?:fueron|han sido) (?:contestad|atendid|devuelt|respondid)[oa]s)",
        Takes.NOTHING,
    ),
    phrase(  # "nobody at X would talk"
        Act.DECLINES,
        rf"nadie (?:del|de la|de los|de|en el|en la|en) (?P<speaker>[^,.;:«»]{{2,60}}?) (?P<cue>(?:quiso|ha querido|quería|quiere) "
        rf"{_SAY}|(?:ha )?(?:atendió|contestó|respondió|atendido|contestado|respondido|coge|cogió)(?= (?:a|al|las|los|el|en) |[.,;]|$))",
    ),
    phrase(  # "neither of the two firms answered"
        Act.DECLINES,
        rf"ningun[oa] de (?P<speaker>(?:los|las|sus|estos|estas) [^,.;:«»]{{2,60}}?) (?P<cue>(?:quiso|quisieron|ha querido|quería|quiere) {_SAY}|"
        r"(?:ha |había )?(?:atend|contest|respond|devolv|devuelt)\w+(?= (?:a|al|las|los|la|el|en|nuestr\w+) |[.,;]|$))",
    ),
    phrase(  # "no answer came from the embassy"
        Act.DECLINES,
        r"(?:no|tampoco) (?:hubo|ha habido|llegó|ha llegado|llegaron|se obtuvo|se recibió) (?:ninguna |más |una )?(?:respuestas?|contestación|reacción|comentarios?|aclaración)"
        r"(?: alguna| oficial)? (?:por parte |de parte )?(?:de(?= )|del|desde)",
        Takes.NOTHING,
        "right",
    ),
    phrase(  # "did not give the victim's name"
        Act.DECLINES,
        rf"(?:no|tampoco) (?:{HABER} )?(?:quiso |quisieron )?(?:facilit|difund|divulg|d[ai]|dieron|precis|desvel|proporcion|aport|detall|aclar)\w* {WHEN}"
        r"(?=(?:la|el|los|las) (?:identidad(?:es)?|nombres?|edad(?:es)?|cifras?|número|causas?|motivos?|razones|paradero|fechas?|lugar|importe|estado|contenido|origen|"
        r"cuantía|nacionalidad|alcance)\b)",
    ),
    phrase(  # "at the council nobody would talk"
        Act.DECLINES,
        rf"(?<!\w )(?:en|desde) (?P<speaker>[^,.;:«»]{{2,60}}?),? (?P<cue>nadie (?:quiso|ha querido|quería|quiere|se atrev\w+ a|acced\w+ a) {_SAY}|"
        r"nadie (?:ha |había )?(?:atend|contest|respond)\w+(?= (?:a|al|las|los|el|en) |[.,;]|$))",
    ),
    phrase(  # "from the mayor no answer came"
        Act.DECLINES,
        r"(?:del?|desde) (?P<speaker>[^,.;:«»]{3,60}?) (?P<cue>(?:no|tampoco) (?:hubo|llegó|ha llegado|ha habido|se obtuvo|"
        r"se recibió) (?:respuesta|contestación|reacción|comentario|aclaración)(?: alguna)?)",
    ),
    phrase(
        Act.DECLINES,
        rf"(?:no|sin) (?:{HABER} )?(?:obtuv|obten|recib|logr|consigu|tuv)\w* (?:una |ninguna |ningún )?(?:respuesta|"
        r"contestación|declaraciones|comentarios?|reacción|versión)(?: alguna)? (?:por parte )?(?:del|de|en|desde)",
        Takes.NOTHING,
        "right",
    ),
    phrase(
        Act.DECLINES,
        rf"(?:no {HABER} querido |no (?:quiso|quisieron|quiere|quieren) |sin )?ni (?:lo |la |los )?{_VERB} ni "
        rf"(?:lo |la |los |tampoco )?{_VERB}|"
        rf"no (?:{HABER} (?:querido )?|quiso |quisieron |quiere |quieren |desea )?(?:lo |la )?{_VERB} (?:ni|o) "
        rf"(?:lo |tampoco )?{_VERB}|sin (?:confirmar|desmentir|negar)\w* (?:ni|o) (?:confirmar|desmentir|negar)\w*",
    ),
    phrase(
        Act.DECLINES,
        rf"(?:{HABER} )?rechaz(?:ó|a|an|aron|aba|ado) {WHEN}(?=(?:hacer|comentar|valorar|responder|contestar|pronunci|hablar|opinar|ofrecer|dar) ?){_SAY}",
    ),
    phrase(
        Act.DECLINES,
        rf"(?:{HABER} )?(?:declin|rehus|rehús|evit|rehúy|rehuy|elud|soslay|esquiv|omit|descart|excus|prefier|prefir|prefer|opt|elig|elij)"
        rf"\w*{ASIDE} {WHEN}(?:por |de )?(?:no |a )?(?:{_SAY}|(?:todo|cualquier|hacer todo) (?:tipo de )?(?:comentario|"
        r"declaración|pregunta|valoración)\w*|(?:las |la |toda )?preguntas?(?! \w+ que)|la polémica|"
        r"la cuestión|el asunto|el tema|la invitación a (?:hablar|comentar)|nuestra petición|"
        r"(?:la|una) (?:solicitud|petición) de (?:entrevista|comentarios?)|el silencio|guardar silencio|callar)"
        r"(?: \w+mente)?",
    ),
    phrase(
        Act.DECLINES,
        rf"se (?:{HABER} )?(?:neg|nieg|resist|abst[ue]v|abstien|absten|excus)\w+ {WHEN}"
        rf"(?:a|de|en|por) {_SAY}",
    ),
    phrase(
        Act.DECLINES,
        rf"(?!no (?:quiso|quiere|quería|quisieron) decir (?:que|eso)){_NO} (?:{HABER} )?(?:quiso|quisieron|quiere|quieren|quería|querían|querido|desea|desean|deseó|deseado|"
        r"deseaba|va a|van a|piensa|piensan|puede|pueden|pudo|pudieron|podía|accedió a|accedieron a|accedido a|"
        r"acced\w+ a|llegó a|llegaron a|supo|supieron|se atrev\w+ a|estim\w+ oportuno|consider\w+ oportuno|"
        r"tien\w+ intención de|prevé|acept\w+|se prest\w+ a|es partidari\w+ de|está autorizad\w+ (?:a|para)|"
        r"est\w+ en condiciones de|le correspond\w+|procede|cabe) "
        rf"{WHEN}(?:ni )?{_SAY}",
    ),
    phrase(
        Act.DECLINES,
        rf"{_NO} (?:{HABER} )?(?:l[oa]s? |nos |le |les )?(?:respond|contest|atend|reaccion|devolv|devuelt)\w*"
        rf"(?: {WHEN}(?:de inmediato |inmediatamente )?{_ASKED}|(?: (?:a )?(?:la|el|las|los|nuestras|nuestros|sus|ninguna de las|ninguno de los) (?:\w+ )?"
        rf"{_QUESTION}(?: (?:de|del|realizad\w+ por|hech\w+ por|enviad\w+ por) (?:la |las |los |el |este |esta |un |una ){{0,4}}\w+"
        r"(?: (?!(?:sobre|acerca|para|tras|ni|y|pero|hasta|al|ayer|hoy|cuando|por|en|pese|a)\b)[\w-]+){0,2})?)|(?: de inmediato| inmediatamente)?(?=[,.;:»]|$| hasta | al cierre| antes de| cuando | tras | "
        r"sobre | si | por qué| a est| ni | pese | a pesar | todavía| aún| para ))",
    ),
    phrase(
        Act.DECLINES,
        rf"{_NO} (?:{HABER} )?(?:l[oa]s? |nos |le |les |se )?(?:(?:{HABER} )?(?:pronunci|manifest|posicion|refir|refer)\w+|"
        r"coment\w+|dijo nada|dicho nada|dijo más|dice nada|dijo una palabra|dijo ni una palabra|solt\w+ prenda|"
        r"suelt\w+ prenda|abr\w+ la boca|aclar\w+|precis\w+|concret\w+|detall\w+|especific\w+|"
        r"explic(?:a|an|ó|aron|ado)|revel\w+|dijo|dicho)(?: (?:aún|todavía|por ahora|de momento|hasta ahora)){0,4}(?= (?:si|cuánt\w+|cuál\w*|cómo|qué|quién\w*|cuándo|dónde|por qué|el|la|los|las|nada|sobre|al "
        r"respecto|en|a|su|sus|más|cuántas|ni|casos|asuntos|detalles|ante|acerca|hasta|tras|pese)\b|[,.;:]|$)",
    ),
    phrase(
        Act.DECLINES,
        rf"{_NO} (?:{HABER} )?(?:hizo|hicieron|hace|hacen|hará|harán|hecho|realiz\w+|ofrec\w+|dio|dieron|dado|da|dan|"
        r"formul\w+|emit\w+|facilit\w+|aport\w+|hubo|obtuv\w+|recib\w+|efectu\w+) (?:ningún|ninguna|ningun[oa]s|"
        r"más|mayores|otras?|tampoco|nuevas?)? ?(?:tipo de )?(?:comentarios?|declaraci(?:ón|ones)|valoraci(?:ón|ones)|"
        r"explicaci(?:ón|ones)|respuestas?|detalles?|señales? de vida|reacci(?:ón|ones)|opinión|pronunciamiento|"
        r"precisi(?:ón|ones)|versión)(?: alguna?)?",
    ),
    phrase(
        Act.DECLINES,
        rf"{_NO} (?:{HABER} )?(?:habl|declar)\w+ (?:todavía |aún )?(?:con|ante|a) (?:los|las|la|ningún|este|esta) "
        r"(?:\w+ )?(?:medios?|prensa|periodistas|cámaras|micrófonos|agencia|diario|periódico|redacción)",
        Takes.NOTHING,
    ),
    phrase(  # "silence of the mayor about the fine"
        Act.DECLINES,
        r"(?<!\w )(?<!, )(?:(?:absoluto|total|nuevo) )?(?P<cue>(?:silencio|mutismo|hermetismo|mutis|ni (?:una )?(?:sola )?palabra|"
        r"ni mu)(?: (?:\w+o|total))?) (?:del|de|en|por parte del?|desde) (?:la |el |los |las )?(?P<speaker>(?:(?!ante|sobre|acerca)"
        r"[\w-]+ ?){1,8}?) (?:ante|sobre|acerca del?|respecto al?) (?P<content>[^.;:,]{3,80})",
    ),
    phrase(
        Act.DECLINES,
        r"(?<=, )(?:sin comentarios|mutis|mud[oa]s?|en silencio|callad[oa]s?|ni palabra|ni mu)(?=[.;]|$)",
        Takes.NOTHING,
        "main",
    ),
    phrase(
        Act.DECLINES,
        rf"(?:{HABER} )?(?:(?:calla|callan|calló|callaron|enmudece|enmudeció|enmudecen)(?: (?:ante|sobre))?(?=[.;:]|$| (?:el|la|"
        rf"los|las|su|sus|de momento|por ahora|desde)\b)|hac\w+ mutis(?: por el foro)?|hizo mutis(?: por el foro)?|pas\w+ de "
        rf"puntillas (?:por|sobre)|se (?:escud|ampar|parapet)\w+ en el secreto|se limit\w+ a remitir(?:se)?|{_NO} entr\w+ "
        r"(?:al trapo|a valorar|en (?:la polémica|el fondo|detalles|valoraciones|el asunto))(?: de(?:l)?)?|(?:dej\w+ (?:la|las) "
        r"preguntas? (?:en el aire|sin (?:respuesta|contestar))|(?:aplaz|pospus|demor)\w+ su respuesta|se reserv\w+ (?=(?:la|el|su) )|"
        r"guard\w+ en secreto (?=(?:su|sus|los detalles|el nombre)\b))|no (?:hizo|hace|ha hecho) (?:ninguna )?(?:mención|referencia|alusión)(?: alguna)? a(?:l)?|"
        r"no comparec\w+ ante (?:la prensa|los medios|los periodistas)|(?:esquiv|evit|rehuy|rehúy|sorte)\w+ a (?:la prensa|los "
        r"medios|los periodistas|las cámaras|los micrófonos|los reporteros)|nadie (?:coge|cogió|atiende|atendió|descuelga|descolgó) "
        r"(?:el teléfono|la llamada|las llamadas))",
    ),
    phrase(
        Act.DECLINES,
        r"solo (?:respondió|contestó|respondieron|contestaron|quiso responder) a (?:las preguntas de )?su "
        r"(?:abogad[oa]|letrad[oa]|defensa)|sin (?:atender|responder|contestar|hablar con|comparecer ante) a?(?:l)? ?(?:los|las|la) "
        r"(?:medios|prensa|periodistas|preguntas|cámaras)|sin (?:mediar palabra|admitir preguntas|aceptar preguntas|abrir la boca|dar "
        r"explicaciones|decir (?:nada|palabra|ni (?:una )?palabra|esta boca es mía))",
        Takes.NOTHING,
        "main",
    ),
    phrase(
        Act.DECLINES,
        r"(?:guard|mantuv|mantien|conserv|optó por el|opt\w+ por el|se (?:ha )?(?:refugi|escud|encerr)\w+ en (?:el|su)|"
        r"se mantuv\w* en|se mantien\w* en|romp\w+ su)\w* "
        r"(?:de momento |por ahora |por el momento )?(?:el |un |su )?(?:más |total |absoluto |estricto |completo |"
        r"prudente |hermético ){0,4}(?:silencio|hermetismo|mutismo)(?: (?:absoluto|total|sepulcral|oficial|prudente|obstinado|incómodo))?",
    ),
    phrase(
        Act.DECLINES,
        r"(?:permanec|sig|segu|qued|continú|continu|se (?:qued|mantuv|mantien))\w+ (?:en silencio|callad\w+|mud\w+|"
        r"en un silencio \w+|sin (?:hablar|pronunciarse|dar explicaciones|contestar|responder|dar señales de vida|"
        r"comparecer|aclarar)(?! al? (?:la |los )?(?:tratamiento|fármaco|estímulo|maniobra|descarga)))",
    ),
    phrase(
        Act.DECLINES,
        r"sin (?:hacer |más )?(?:comentarios|declaraciones)|(?:no|tampoco) (?:acept|admit)\w+ (?:más )?preguntas(?: de (?:la prensa|los periodistas))?|(?:se )?(?:ha )?(?:acog(?:ió|e|ido|ieron|en)) a su derecho "
        r"a (?:no declarar|guardar silencio|no contestar)|(?:ejerc|us|hizo uso de|hicieron uso de)\w* su derecho a "
        r"(?:no declarar|guardar silencio)|colg(?:ó|aron)(?: el teléfono|(?=[.,;:]|$| cuando| nada más))|dio la callada por respuesta|"
        r"(?:dieron|dan|da|han dado|ha dado) la callada por respuesta|se encog\w+ de hombros|"
        r"(?:se )?(?:salió|salieron|salir|sale) por la tangente|(?:echó|echaron|echa|tiró|tiraron) balones fuera|"
        r"(?:despach\w+|salv\w+) (?:el asunto|la pregunta) con (?:evasivas|un)|respond\w+ con evasivas|(?:pid|ped)\w+ (?:«|“|\")?(?:otra|la siguiente) pregunta(?:»|”|\")?|"
        r"(?:dej|ha dejado|dejaron)\w* sin (?:respuesta|contestar|responder)(?: (?:las|los) \w+)?|"
        r"(?:rest|qued)\w+ a la espera de|(?:pas|pasó) de largo(?: \w+){0,3}|"
        r"(?:abandon|sal|entr|march|se march|lleg|se fue|acud|dej)\w* (?:(?:ayer|hoy|anoche|este \w+|el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)) )?"
        r"(?:(?:el|la|del|de la|por la|a la|al|en el|en la) \w+ )?(?:de(?:l| la)? \w+ )?sin (?:hablar|hacer (?:más )?declaraciones|responder|querer hablar|hacer comentarios)\w*",
        Takes.NOTHING,
    ),
    phrase(
        Act.DECLINES,
        r"(?:se )?(?:(?:ha|han|había) (?:remitido|derivado|redirigido)|(?:remit|deriv|redirig)(?:ió|e|en|ieron|ía|ó|aron|a|an)) "
        r"(?:a los periodistas |a la prensa |a este diario |a este periódico |cualquier (?:pregunta|comentario) |"
        r"todas las preguntas |las preguntas )?(?=(?:a|al) )",
    ),
    phrase(
        Act.DECLINES,
        r"(?:estaba|está|están|estaban|estuvo|resultó|se encontraba|se hallaba) (?:ilocalizable|ilocalizables)|"
        r"no (?:estaba|está|estuvo|estaban|estuvieron|se encontraba|se encontraban) (?:disponibles?|localizables?)"
        r"(?: para (?:hacer )?(?:comentarios?|comentar\w*|declaraciones))?|no (?:pudo|pudieron|ha podido|han podido|"
        r"fue posible) (?:ser (?:contactad|localizad|consultad)|contact|localiz)\w+",
    ),
    phrase(
        Act.DECLINES,
        r"sin (?:haber )?(?:obtener |recibir |obtenido |recibido |que hubiera |que haya )?respuesta(?: alguna)? "
        r"(?:por parte |de parte )?(?:de(?= )|del)",
        Takes.NOTHING,
        "right",
    ),
    phrase(
        Act.DECLINES,
        r"ni [^.;:«»,]{2,60}? ni [^.;:«»,]{2,50}?(?:, [^.;:«»,]{2,40},)?(?= (?:ha |han |había |habían |quiso |quisieron |se ){0,4}(?:querido|"
        r"quiso|quisieron|respond|contest|atend|pronunci|devolv|devuelt|hicieron (?:comentarios|declaraciones)))",
        Takes.NOTHING,
        "inside",
    ),
    phrase(
        Act.DECLINES,
        r"(?:(?:trat|intent)\w+ )?(?:,? ?sin éxito,? )(?:recabar|obtener|conocer|contactar con|hablar con|"
        r"localizar|contactar) (?:la versión|la opinión|una respuesta|declaraciones|un comentario)? ?(?:de |del |con |"
        r"a |al )?",
        Takes.NOTHING,
        "right",
    ),
)
