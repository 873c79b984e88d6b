"""Spanish: everyday idioms of blaming, mocking and turning down."""

from bot.reading.rules.languages.es.claims import HABER, WHEN
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.languages.idioms import phrase
from storage.records import Act

_WORK = (  # what a critic may tear apart
    r"(?:libro|disco|filme?|serie|gestión|propuesta|reforma|plan|ley|decreto|balance|presupuestos?|"
    r"política|actuación|labor|programa|informe|debut|arbitraje)"
)
_OFFER = (  # what is turned down, and by no court
    r"(?:\w+ )?(?:ofertas?|propuestas?|contraofertas?|oferta|plan(?:es)?|acuerdo|ultimátum|condiciones|fusión|reforma|proyectos?|pacto|"
    r"ofrecimiento|invitación|borrador|preacuerdo)\b"
)
_LACKS = (
    r"(?:carencias?|deficiencias?|fallos?|errores|irregularidades|lagunas?|incoherencias|contradicciones|debilidades|abusos?|"
    r"incumplimientos?|descontrol|opacidad|negligencias?|despilfarro)"
)
_TO = r"(?:a(?:l)?|a la|a los|a las)"
BLAME = (
    phrase(
        Act.CRITICISES,
        rf"(?:{HABER} )?(?:sac(?:a|an|ó|aron|ado) {WHEN}los colores|pon(?:e|en|ía)? {WHEN}(?:a caldo|a parir|en la picota|a los pies de los caballos|contra las cuerdas)|"
        rf"(?:pus|puest)\w+ {WHEN}(?:a caldo|a parir|en la picota)|(?:da|dio|dan|dieron|dado) {WHEN}un (?:fuerte |buen |serio )?(?:tirón de orejas|toque de atención|rapapolvo|repaso|varapalo)|"
        rf"(?:lanz|envi|dirig|solt)(?:a|an|ó|aron|ado|e|en|ió|ieron) {WHEN}(?:un|varios|unos) (?:\w+ )?dardos?(?: \w+)?|(?:pon|pus|puest)\w+ {WHEN}(?:(?:muchos|serios|varios) )?(?:reparos|pegas|peros|objeciones)|"
        rf"(?:dice|dicen|dijo|dijeron|dicho|decía) {WHEN}(?:«|“)?no(?:»|”)?|(?:da|dan|dio|dieron|dado) {WHEN}(?:la espalda|calabazas|un portazo)|zarandea(?:n|ron|do)?|vapule(?:a|an|ó|aron|ado)) {_TO}(?= )",
        Takes.OBJECT,
    ),
    phrase(
        Act.CRITICISES,
        rf"se (?:{HABER} )?(?:ensañ|ceb|mof|burl|despach|encar)(?:a|an|ó|aron|ado|aba) {WHEN}(?:a gusto )?(?:con|de(?:l)?|contra)(?= )|"
        rf"(?:{HABER} )?(?:estall|explot|bram|trin|rug|claman?|truen?|tron)(?:a|an|ó|aron|ado|e|en) {WHEN}contra(?= )|"
        rf"(?:{HABER} )?ironiz(?:a|an|ó|aron|ado) {WHEN}(?:sobre|con)(?= )|(?:{HABER} )?(?:abomin|renieg|reneg)(?:a|an|ó|aron|ado) {WHEN}de(?:l)?(?= )|"
        rf"se (?:{HABER} )?(?:opon|opus|opuest|opondr)\w* {WHEN}(?:\w+mente )?a(?:l)?(?= )(?! (?:que se|juicio))|se (?:{HABER} )?plant(?:a|an|ó|aron|ado) {WHEN}(?:ante|contra|frente a)(?= )(?! (?:la|el|las|los) (?:puertas?|sede|ayuntamiento|casa|portería|meta|cámara))|"
        rf"(?:{HABER} )?protest(?:a|an|ó|aron|ado|aba|aban) {WHEN}por(?= (?:el|la|los|las|sus?|unos?|unas?|este|esta) )|"
        r"(?:est[áa]n?|estaban|se declaran?|se declaró|siguen?|,) (?:en pie de guerra|en contra|hart[oa]s) (?:contra|con|por|de(?:l)?)(?= )",
        Takes.OBJECT,
    ),
    phrase(
        Act.CRITICISES,
        rf"(?:{HABER} )?(?:destroz|despellej|despedaz|pulveriz|machac|ridiculiz|demol|masacr)(?:a|an|ó|aron|ado|e|en|ió|ieron|ido) {WHEN}(?=(?:a )?(?:la|el|las|los|su|sus|esta|este) (?:\w+ )?{_WORK}\b)|"
        rf"(?:es|son|fue|fueron|ha sido|resulta|resultó) (?:muy |especialmente |sumamente )?(?:demoledor(?:a|es|as)?|implacables?|devastador(?:a|es|as)?) con(?= )|"
        rf"(?:{HABER} )?(?:pon(?:e|en)|pus\w+|puesto|dej(?:a|an|ó|aron|ado)) {WHEN}(?:en evidencia|al descubierto|de manifiesto|al desnudo) (?=(?:(?:la|el|las|los|su|sus|graves|serias|numerosas) ){{0,2}}{_LACKS}\b)|"
        rf"(?:{HABER} )?(?:señal(?:a|an|ó|aron|ado)|apunt(?:a|an|ó|aron|ado)) {WHEN}(?=(?:al|a la|a los|a las|a su) [^.;:,]{{2,50}} como (?:\w+ )?(?:responsables?|culpables?|causantes?))|"
        rf"(?:{HABER} )?defin(?:e|en|ió|ieron|ido) {WHEN}(?=(?:la|el|las|los|su|esta|este) [^.;:,«»]{{2,50}} como (?:una?|un auténtico|una auténtica) (?:burla|farsa|vergüenza|desastre|chapuza|insulto|fracaso|error|"
        rf"atropello|disparate|escándalo|despropósito)\b)",
        Takes.OBJECT,
    ),
    phrase(  # rechaza la oferta de la empresa
        Act.CRITICISES,
        rf"(?:{HABER} )?(?:rechaz|declin|desestim|repudi)(?:a|an|ó|aron|ado) {WHEN}(?:en bloc |de plano )?(?=(?:la|el|las|los|esta|esa|ese|este|una|un|su|sus|cualquier) {_OFFER}(?! (?:a|para) (?:dar|hablar|comentar|responder|declarar|participar)))",
        Takes.OBJECT,
    ),
    phrase(  # considera la oferta «insultante»; llamó «payaso» al diputado
        Act.CRITICISES,
        rf"(?:{HABER} )?(?:consider|juzg|estim|encuentr|encontr|hall|v)(?:a|an|ó|aron|ado|e|en|io|ieron) {WHEN}(?=(?:la|el|los|las|esa|ese|esta|este|su) [^.;:,«»]{{3,50}} «(?:\w+mente |muy |tan |una |un )?(?:insult|humill|ofens|vergonz|indign|inacept|ridícul|irrisori|"
        rf"inadmis|intoler|vejatori|bochorn|insufic|burla|afrenta|broma)\w*)|"
        rf"(?:{HABER} )?llam(?:ó|a|an|aron|ado) {WHEN}(?=(?:«|“)(?!mentiros|embuster)\w+(?: \w+)?(?:»|”) (?:a|al) )",
        Takes.OBJECT,
    ),
    phrase(  # the plan angered the neighbours
        Act.CRITICISES,
        rf"(?:{HABER} )?(?:indign|enfad|enfurec|encend|soliviant|irrit|molest|escandaliz)(?:ó|aron|a|an|ió|ieron|ado|ido) {WHEN}a(?:l)? (?=(?:(?:los|las|la) )?(?:vecin|sindicat|padres|famili|oposición|agricultor|ecologist|trabajador|aficionad|comerciant|ganader|profesor|"
        rf"médic|alcald|pescador|hosteler|estudiant|taxist|afectad|víctimas|usuari|plantilla|afición|partido))|"
        rf"(?:(?:ha|han) sentado|sent(?:ó|aron)|cay(?:ó|eron)|(?:ha|han) caído|sienta|cae) {WHEN}(?:muy mal|mal|fatal|como un jarro de agua fría) (?:al?|entre)(?= (?:los|las|la|el|\w+))|"
        rf"(?:{HABER} )?(?:levant|provoc|desat|despert|encend|gener|suscit)(?:a|an|ó|aron|ado|e|en|ió) {WHEN}(?:ampollas|las iras|(?:un fuerte |un gran |un )?(?:malestar|rechazo|revuelo|enfado)) (?:entre|en|de)(?= )",
        Takes.OBJECT,
        "right",
    ),
    phrase(  # a headline: "Tirón de orejas del juez al alcalde"
        Act.CRITICISES,
        r"(?<!\w )(?<!, )(?P<cue>(?:duro |nuevo |fuerte |severo )?(?:tirón de orejas|toque de atención|repaso|bronca|andanada|rejonazo|zarpazo|pulla|lluvia de críticas|aluvión de críticas)(?: (?!de |del )\w+)?) (?:del|de(?: la| los| las)?) "
        r"(?P<speaker>[^.,;:«»]{2,50}?) (?:al?|contra|hacia|por)(?: el| la| los| las)? (?P<content>[^.,;:«»]{3,90})(?=[.;:]|$)",
        Takes.OBJECT,
    ),
)
