"""Spanish: everyday idioms of not believing, laughing off and burying a claim."""

from bot.reading.rules.languages.es.claims import CLAIM, HABER, WHEN
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.languages.idioms import phrase
from bot.reading.rules.languages.patterns import listed
from storage.records import Act

_THE = r"(?:las|los|la|el|estas|estos|esta|este|esas|esos|esa|ese|tales|todas las|todos los|sus|su|dichas)"
_NO_COURT = "".join(  # a court that clears somebody decides
    f"(?<!{court} {have})"
    for court in sorted(listed("tribunal juez jueza audiencia supremo jurado sala sentencia fallo"))
    for have in ("", "ha ")
)
DISMISSALS = (
    phrase(  # desautorizó la noticia del portal según la cual un dron cayó
        Act.DENIES,
        rf"(?P<cue>(?:{HABER} )?(?:desautoriz|desm[ie]+nt|nieg|neg|refut|rechaz|rebat|descart)\w+) {WHEN}{_THE} (?:\w+ )?{CLAIM}(?: (?:de(?:l)?|en|publicad[oa]s? por|difundid[oa]s? por) [^.,;:«»]{{2,50}}?)? "
        r"(?:según|conforme a) (?:la|el|los|las) cual(?:es)? (?P<content>[^.;«»]{3,160}?)(?=[.;]|$)",
        Takes.NOTHING,
    ),
    phrase(  # no se cree la versión oficial
        Act.DENIES,
        rf"(?:no|tampoco) se (?:{HABER} )?(?:cree|creen|creyó|creyeron|creía|creían|traga|tragan|tragó|compra|compran) {WHEN}(?:una palabra de(?:l)? |ni una palabra de(?:l)? )?(?=(?:la |el |los |las |esa |ese |esta |este |lo )?(?:{CLAIM}\b|que ))|"
        rf"(?:{HABER} )?(?:da|dio|dan|dieron|dado) {WHEN}carpetazo a(?:l)?(?= (?:(?:los|las|la|esa|esos) )?(?:\w+ )?(?:rumor|especulac|bulo|habladur|polémica|{CLAIM}))|"
        rf"se (?:{HABER} )?(?:r[ií][eió]+|rieron|reía|tom\w+ a (?:risa|broma|chanza)) {WHEN}(?:de )?(?={_THE} (?:\w+ )?{CLAIM}\b)|se (?:{HABER} )?(?:sacud|zaf)(?:e|en|ió|ieron|ido|a|ó) {WHEN}(?:de )?(?={_THE} (?:\w+ )?{CLAIM}\b)|"
        rf"(?:{HABER} )?(?:desmont|desmenuz|rebat|refut|desbarat|pulveriz|tumb)(?:a|an|ó|aron|ado|e|en|ió|ieron|ido) {WHEN}(?:(?:una a una|uno a uno|una por una|uno por uno|punto por punto|en bloque) )?(?={_THE} (?:\w+ )?{CLAIM}\b)|"
        rf"(?:{HABER} )?cuestion(?:a|an|ó|aron|ado) {WHEN}(?={_THE} (?:\w+ )?(?:cifras|datos|versi(?:ón|ones)|veracidad|recuentos?|balances?|autenticidad|existencia|fiabilidad|hipótesis|tesis|relatos?|testimonios?)\b)",
        Takes.OBJECT | Takes.CLAUSE,
    ),
    phrase(  # exculpa al sospechoso
        Act.DENIES,
        rf"{_NO_COURT}(?:{HABER} )?(?:exculp|exoner|disculp)(?:a|an|ó|aron|ado) {WHEN}a(?:l)?(?= (?!los (?:presentes|invitados)))|{_NO_COURT}(?:{HABER} )?exim(?:e|en|ió|ieron|ido) {WHEN}de (?:toda )?(?:culpa|responsabilidad) a(?:l)?(?= )|"
        rf"(?:lo|la|los|las) (?:{HABER} )?(?:consider|reduc|achac|redujo)(?:a|an|ó|aron|e|en|) {WHEN}(?:a )?(?=(?:un|una) (?:simple |mero |mera )?(?:malentendido|error|confusión|bulo|infundio|calumnia|montaje|equívoco|broma|invento))",
        Takes.OBJECT,
    ),
    phrase(  # descarta adelantar las elecciones: no telling is meant
        Act.DENIES,
        rf"(?:{HABER} )?descart(?:a|an|ó|aron|ado) {WHEN}(?=(?:adelantar|avanzar|revelar|anunciar) (?:(?:las|unas|nuevas) )?(?:elecciones|comicios|el cierre|la vuelta))",
        Takes.INFINITIVE | Takes.OBJECT,
    ),
    phrase(  # La ministra despejó las dudas: ...
        Act.DENIES,
        rf"(?:{HABER} )?(?:despej|disip)(?:a|an|ó|aron|ado) {WHEN}(?:(?:las|todas las|cualquier) )?(?:dudas?|incógnitas?|sospechas?)(?: [^.;:]{{2,40}})?(?=:)",
        Takes.CLAUSE | Takes.QUOTE,
    ),
)
