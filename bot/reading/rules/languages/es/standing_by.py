"""Spanish: owning up, standing by what one said and bearing out another's account."""

from bot.reading.rules.languages.es.claims import HABER, WHEN
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.languages.idioms import phrase
from storage.records import Act

_ACCOUNT = (
    r"(?:\w+ )?(?:versi(?:ón|ones)|relatos?|tesis|testimonios?|declaraci(?:ón|ones)|acusaci(?:ón|ones)|informaci(?:ón|ones)|hipótesis|"
    r"denuncias?|coartada|sospechas?|datos|cifras?|noticias?|firmas?|cartas?|documentos?|fotos?|fotografías?|vídeos?|grabaci(?:ón|ones)|"
    r"audios?|palabras|teorías?)\b"
)
_REMORSE = (
    r"(?:culpa|responsabilidad|error(?:es)?|fallos?|fracaso|derrota|delitos?|crimen|robo|pecado)"
)
STANDING_BY = (
    phrase(  # se ratifica en su información
        Act.CONFIRMS,
        rf"se (?:{HABER} )?(?:ratific|reafirm|mant|afianz)(?:a|an|ó|aron|ado|iene|ienen|uvo|uvieron|enido) {WHEN}(?:firme |firmes )?en (?=(?:su|sus|la|lo|las|esa) (?:\w+ )?(?:{_ACCOUNT}|publicado|dicho|declarado|afirmado|denunciado))|"
        rf"(?<!no )(?:{HABER} )?(?:mant(?:iene|ienen|uvo|uvieron|enido|enía)|sost(?:iene|uvo|enido)) {WHEN}(?=(?:su|sus) {_ACCOUNT})",
        Takes.OBJECT,
    ),
    phrase(  # avaló la versión de la víctima
        Act.CONFIRMS,
        rf"(?:{HABER} )?(?:aval|respald|apoy|refrend|corrobor|ratific|autentific|certific|apuntal|refuerz|reforz)(?:a|an|ó|aron|ado) {WHEN}(?:punto por punto |en parte |plenamente )?"
        rf"(?=(?:la|el|las|los|su|sus|esta|esa|este|ese|dicha) {_ACCOUNT})|"
        rf"(?:{HABER} )?(?:da|dio|dan|dieron|dado) {WHEN}(?:crédito|credibilidad|verosimilitud|verosimilitud) a(?:l)? (?=(?:(?:la|los|las|su|esa|esta) )?{_ACCOUNT})|"
        rf"(?:{HABER} )?(?:oficializ(?:a|an|ó|aron|ado)|(?:hac|hiz|hech|hic)\w+ oficial) {WHEN}(?=(?:el|la|los|las|su|sus) )",
        Takes.OBJECT,
    ),
    phrase(  # cargó con la culpa; se inculpó del robo
        Act.CONFIRMS,
        rf"(?:{HABER} )?carg(?:a|an|ó|aron|ado) {WHEN}con (?=(?:toda )?(?:la|su|el) (?:\w+ )?{_REMORSE}\b)|se (?:{HABER} )?(?:auto)?(?:inculp|acus|culp)(?:a|an|ó|aron|ado) {WHEN}de(?:l)?(?= )(?! que)|"
        rf"(?:pid|ped)\w+ {WHEN}(?:perdón|disculpas) {WHEN}por (?=(?:el|la|los|las|su|sus) (?:\w+ )?(?:retrasos?|fallos?|error(?:es)?|molestias|daños?|trato|demora|caos|accidente|abusos|tragedia|negligencia|comportamiento|incidente)\b)",
        Takes.OBJECT,
    ),
    phrase(
        Act.CONFIRMS,
        rf"se (?:{HABER} )?(?:autoinculp|derrumb)(?:ó|a|aron|ado)(?: y (?:lo )?confesó(?: todo)?)?(?=[.,;]|$| (?:ante|ayer|en))|(?:{HABER} )?(?:lo )?confes(?:ó|aron|ado)(?=[.;]|$)|(?:{HABER} )?(?:hizo|hace|hicieron|hecho) (?:autocrítica|acto de contrición|propósito de enmienda)|"
        rf"se (?:{HABER} )?(?:declar|confes)(?:ó|a|aron|ado) {WHEN}culpables?(?=[.,;]|$| (?:ante|en|y|durante|tras)\b)",
        Takes.NOTHING,
    ),
    phrase(
        Act.CONFIRMS,
        r"(?:fue|fueron|ha sido|han sido) (?:\w+mente )?(?:reivindicad|oficializad|avalad|refrendad)[oa]s? por(?= (?!aclamación|unanimidad|mayoría))",
        Takes.OBJECT,
        "right",
    ),
    phrase(  # reconoce con la boca pequeña los fallos
        Act.CONFIRMS,
        rf"(?:{HABER} )?(?:reconoc|admit|confirm|confes|confies)\w+ (?:con la boca (?:pequeña|chica)|a regañadientes|a medias|entre dientes)",
        Takes.OBJECT | Takes.CLAUSE | Takes.INFINITIVE | Takes.QUOTE | Takes.TOPIC,
    ),
)
