"""Spanish: who says nothing: refusals to comment, silence, neither confirming nor denying."""

from bot.reading.rules.languages.es.claims import HABER
from bot.reading.rules.languages.lexicon import phrase
from storage.records import Act

_SAY = (
    r"(?:hacer (?:ningún |más )?(?:comentarios?|declaraciones)|comentar\w*|declarar|responder|"
    r"pronunciarse|hablar|dar (?:más )?(?:detalles|explicaciones)|opinar|contestar|revelar|precisar|"
    r"decir|confirmar|valorar\w*|entrar en detalles|aclarar|referirse)"
)

REFUSALS = (
    phrase(
        Act.DECLINES,
        r"ni (?:confirm|desm[ei]nt|desmient|neg|nieg)\w+ ni (?:lo )?(?:confirm|desm[ei]nt|desmient|neg|"
        r"nieg)\w+|no (?:ha |han |había )?(?:confirm|quiso confirmar)\w* ni (?:desm|neg|nieg)\w+",
    ),
    phrase(
        Act.DECLINES,
        rf"(?:{HABER} )?(?:declin|rehus|evit|rehúy|elud)\w+ (?:a )?(?:{_SAY}|(?:todo|cualquier) "
        r"comentario|preguntas|las preguntas|la pregunta)",
    ),
    phrase(Act.DECLINES, rf"se (?:{HABER} )?(?:neg|nieg|resist)\w+ a {_SAY}"),
    phrase(
        Act.DECLINES,
        rf"no (?:{HABER} )?(?:quiso|quisieron|quiere|quieren|querido|ha querido|desea|deseó) {_SAY}",
    ),
    phrase(
        Act.DECLINES,
        rf"no (?:{HABER} )?(?:respond|contest|atend|comentó|comentado|comenta|se (?:ha |han )?pronunci|"
        r"devolv|devuelt|hizo comentarios|hicieron comentarios|ofreció|dio respuesta|reaccion|se refir)"
        r"\w*(?: a)?(?: (?:las|los|la|el|sus|nuestras?) (?:llamadas|mensajes|preguntas|solicitud(?:es)?|"
        r"correos?|peticion(?:es)?)(?: de (?:comentarios?|este diario|la redacción|prensa))?)?",
    ),
    phrase(
        Act.DECLINES,
        r"(?:guard|mantuv|mantien|mantien|conserv)\w+ (?:el |un )?(?:absoluto )?silencio|"
        r"(?:permanec|sig|qued)\w+ (?:en silencio|callad\w+|mud\w+)|sin (?:hacer )?comentarios|"
        r"(?:se )?(?:ha )?acog(?:ió|e|ido|ieron) a su derecho a no declarar|colg(?:ó|aron)(?: el "
        r"teléfono)?|dio la callada por respuesta|se encogió de hombros|se remit\w+ a",
    ),
)
