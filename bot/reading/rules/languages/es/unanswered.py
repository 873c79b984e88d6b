"""Spanish: telephones that nobody answers, letters without a reply, and other ways of not speaking."""

from bot.reading.rules.languages.es.claims import HABER, WHEN
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.languages.idioms import phrase
from storage.records import Act

_LISTENS = r"(?:descuelg|descolg|cog|atiend|atend|contest|respond)\w+ (?:el teléfono|al teléfono|las llamadas|la llamada|los correos|las preguntas)"
UNANSWERED = (
    phrase(  # En el despacho de su abogada no descuelgan el teléfono
        Act.DECLINES,
        rf"(?:en|desde) (?P<speaker>(?:el|la|los|las|su) [^.,;:«»]{{2,50}}?),? (?P<cue>(?:nadie|no|tampoco) (?:{HABER} )?{_LISTENS})",
        Takes.NOTHING,
    ),
    phrase(
        Act.DECLINES,
        rf"(?:tampoco|ni siquiera) (?:en|desde) (?P<speaker>(?:el|la|los|las|su) [^.,;:«»]{{2,50}}?) (?P<cue>(?:{HABER} )?{_LISTENS})",
        Takes.NOTHING,
    ),
    phrase(  # El teléfono del club está apagado
        Act.DECLINES,
        r"(?:el|la) (?:teléfono|móvil|celular|línea|centralita) de(?:l)? (?!(?:la |el |los )?(?:víctimas?|desaparecid|fallecid|menor|joven|muert))(?P<speaker>[^.,;:«»]{2,50}?) (?P<cue>(?:est[áa]|estaba|permanec\w+|sigue) (?:apagad[oa]|fuera de cobertura|desconectad[oa])|(?:suena|sonó|sonaba) (?:sin respuesta|en vano)|no responde|no contesta)",
        Takes.NOTHING,
    ),
    phrase(  # Mutismo absoluto en el club
        Act.DECLINES,
        r"(?<!\w )(?<!, )(?P<cue>(?:silencio|mutismo|hermetismo)(?: (?:absoluto|total|sepulcral|oficial))?) (?:en|desde) (?P<speaker>(?:el|la|los|las) (?:(?!ante|sobre|acerca|por|tras)[\w-]+ ?){1,6})(?=\.|$)",
        Takes.NOTHING,
    ),
    phrase(
        Act.DECLINES,
        r"(?:no (?:fue|ha sido|resultó) posible|(?:fue|ha sido|resultó) imposible) (?:localizar|contactar con|hablar con|recabar la (?:versión|opinión) de(?:l)?|obtener (?:una )?(?:respuesta|la versión) de(?:l)?)(?: a(?:l)?)?(?= )",
        Takes.NOTHING,
        "right",
    ),
    phrase(
        Act.DECLINES,
        rf"(?:{HABER} )?(?:hac|hiz|hic|hech)\w+ {WHEN}oídos sordos(?: a (?:las|nuestras|sus) (?:preguntas|llamadas|peticiones)(?: de [^.,;:]{{2,30}})?)?|(?:{HABER} )?colg(?:ó|aron) sin (?:responder|contestar|más|decir \w+)|(?:{HABER} )?(?:evit|rehuy|rehúy|esquiv|sorte)(?:ó|a|an|aron|e|en|ado|eron|ido) "
        rf"(?:a )?(?:los micrófonos|las cámaras|los medios|la prensa|los periodistas|los focos)|(?:{HABER} )?(?:da|dio|dieron|dado) (?:plantón|esquinazo|largas) a (?:la prensa|los (?:medios|periodistas|reporteros)|este (?:diario|periódico))|"
        rf"no se moj(?:a|an|ó|aron)|(?:{HABER} )?(?:tir(?:a|ó|aron)|recurr\w+) (?:de|a) evasivas|se (?:{HABER} )?(?:fue|fueron|va|van|ido) por (?:los cerros de úbeda|las ramas)|se limit(?:ó|a|aron|an) a (?:sonreír|encogerse de hombros|negar con la cabeza)|"
        rf"(?:{HABER} )?cambi(?:ó|a|aron|an|ado) de tema|se (?:{HABER} )?neg(?:ó|aron|ado) en redondo a (?:hablar|responder|contestar|comentar|declarar|hacer \w+)|no (?:dice|dicen|dijo|dijeron|soltó) (?:ni pío|ni mu|esta boca es mía)|"
        rf"(?:{HABER} )?(?:dio|da|dieron|dado) por (?:terminada|concluida|zanjada) la (?:entrevista|conversación|llamada)|(?:{HABER} )?(?:zanj|cort)(?:ó|a|aron) la (?:entrevista|conversación|llamada)|"
        rf"(?<!no )se (?:{HABER} )?mord(?:ió|ieron|ido) la lengua",
        Takes.NOTHING,
    ),
    phrase(  # mantiene el misterio sobre el fichaje
        Act.DECLINES,
        rf"(?:{HABER} )?(?:mant|aliment|guard)(?:iene|ienen|uvo|uvieron|enido|a|an|ó) {WHEN}(?:el|la) (?:misterio|incógnita|secreto|intriga|incertidumbre)(?= (?:sobre|acerca|en torno|respecto))|(?:{HABER} )?dej(?:a|an|ó|aron|ado) {WHEN}(?:en el aire|sin aclarar|sin responder|sin concretar|sin despejar)(?= (?:su|sus|si|el|la|los|las|cuánd|cómo|qué) )|"
        rf"(?:{HABER} )?(?:declin|rechaz|rehus|rehús)(?:ó|a|an|aron|ado) {WHEN}(?:la |una |nuestra )?(?:invitación|ofrecimiento|oferta|solicitud|petición)(?: de (?:este|esta) \w+)? (?:a|para|de) (?:dar|ofrecer|exponer|explicar|hablar|comentar|responder|entrevista)(?: (?:su|una) (?:versión|opinión|entrevista|respuesta))?",
    ),
)
