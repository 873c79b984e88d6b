"""Spanish: the verbs of saying, denying, confirming, blaming and taking back, in all forms."""

from bot.reading.rules.languages.forms import Form, Takes, Verb, conjugate
from bot.reading.rules.languages.patterns import listed
from storage.records import Act

_CLAUSE = Takes.CLAUSE | Takes.QUOTE | Takes.INFINITIVE
_WIDE = _CLAUSE | Takes.OBJECT
_OBJECT = Takes.OBJECT | Takes.QUOTE
VERBS: dict[str, Verb] = {}
_NOUNS = listed(
    "denuncia denuncias informe anuncio cita nota reclamo defensa demanda demandas duda dudas condena "
    "condenas censura ataque protesta protestas queja quejas cuenta cuentas adelanto avance avances detalle "
    "reproche alerta alertas aviso avisos cargo cargos apunte apuntes comunicado escrito dicho sentencia "
    "sentencias pregunta preguntas amenaza sospecha espera muestra culpa tacha cifra conjetura glosa excusa "
    "disculpa consigna reseña relato comentario ironía lamento publica_ creencia suplica_ resumen"
)

# Present and, for -ir verbs, preterite stems that differ from the infinitive's.
_STEMS = {
    "desmentir": ("desmient", "desmint"),
    "advertir": ("adviert", "advirt"),
    "sugerir": ("sugier", "sugir"),
    "referir": ("refier", "refir"),
    "aferrar": ("aferr", "aferr"),
    "inferir": ("infier", "infir"),
    "pedir": ("pid", "pid"),
    "repetir": ("repit", "repit"),
    "negar": ("nieg", "neg"),
    "contar": ("cuent", "cont"),
    "reprobar": ("reprueb", "reprob"),
    "recordar": ("recuerd", "record"),
    "confesar": ("confies", "confes"),
    "recomendar": ("recomiend", "recomend"),
    "entender": ("entiend", "entend"),
    "defender": ("defiend", "defend"),
    "pensar": ("piens", "pens"),
    "rogar": ("rueg", "rog"),
    "concretar": ("concret", "concret"),
    "comentar": ("coment", "coment"),
    "mostrar": ("muestr", "mostr"),
    "demostrar": ("demuestr", "demostr"),
    "asentir": ("asient", "asint"),
    "transmitir": ("transmit", "transmit"),
}
_IRREGULAR = {
    "decir": "dice dicen decía decían dijo dijeron dirá dirán diría dijera dicho+ diciendo*",
    "sostener": "sostiene sostienen sostenía sostenían sostuvo sostuvieron sostendrá sostenido+ "
    "sosteniendo*",
    "mantener": "mantiene mantienen mantenía mantenían mantuvo mantuvieron mantenido+ manteniendo*",
    "escribir": "escribe escriben escribía escribió escribieron escrito+ escribiendo*",
    "describir": "describe describen describía describió describieron descrito+ describiendo*",
    "concluir": "concluye concluyen concluía concluyó concluyeron concluido+ concluyendo*",
    "argüir": "arguye arguyen argüía arguyó arguyeron argüido+ arguyendo*",
    "proponer": "propone proponen proponía propuso propusieron propuesto+ proponiendo*",
    "exponer": "expone exponen exponía expuso expusieron expuesto+ exponiendo*",
    "suponer": "supone suponen suponía supuso supusieron",
    "reponer": "repone reponen repuso repusieron",
    "contradecir": "contradice contradicen contradecía contradijo contradijeron contradiciendo*",
    "desdecir": "desdice desdijo",
    "sonreír": "sonríe sonríen sonreía sonreían sonrió sonrieron",
    "reír": "ríe ríen rio rió rieron",
    "predecir": "predice predicen predijo predijeron predicho+",
    "prever": "prevé prevén preveía previó previeron previsto_",
    "creer": "cree creen creía creían creyó creyeron creído+ creyendo*",
    "aducir": "aduce aducen aducía aducían adujo adujeron aducido+ aduciendo*",
    "deducir": "deduce deducen dedujo dedujeron",
    "atribuir": "atribuye atribuyen atribuía atribuyó atribuyeron atribuido+ atribuyendo*",
}


def _regular(lemma: str) -> list[tuple[str, Form]]:
    """Third persons of present, imperfect, preterite and future; participle and gerund."""
    strong, weak = _STEMS.get(lemma, (lemma[:-2], lemma[:-2]))
    stem, kind = lemma[:-2], lemma[-2:]
    if kind == "ar":
        finite = [strong + ending for ending in ("a", "an")]
        finite += [weak + ending for ending in ("aba", "aban", "ó", "aron", "ará", "arán", "aría")]
        participle, gerund = stem + "ado", stem + "ando"
    else:
        finite = [strong + ending for ending in ("e", "en")]
        finite += [stem + ending for ending in ("ía", "ían", kind + "á", kind + "án", kind + "ía")]
        finite += [weak + ending for ending in ("ió", "ieron")]
        participle, gerund = stem + "ido", weak + "iendo"
    return [
        *((form, Form.FINITE) for form in finite),
        *((participle[:-1] + ending, Form.PARTICIPLE) for ending in ("o", "a", "os", "as")),
        (gerund, Form.GERUND),
        (lemma, Form.INFINITIVE),
    ]


def _forms(lemma: str) -> list[tuple[str, Form]]:
    if lemma not in _IRREGULAR:
        return _regular(lemma)
    found = []
    for form in _IRREGULAR[lemma].split():
        kind = {"+": Form.PARTICIPLE, "*": Form.GERUND}.get(form[-1], Form.FINITE)
        found.append((form.rstrip("+*"), kind))
    return [*found, (lemma, Form.INFINITIVE)]


def _enter(act: Act, takes: Takes, lemmas: str, hedged: bool = False) -> None:
    for lemma in lemmas.split():
        conjugate(VERBS, act, takes, _forms(lemma), hedged, _NOUNS)


def _enter_reflexive(act: Act, takes: Takes, lemmas: str) -> None:
    """Verbs of speaking only where reflexive (quejarse): "se queja", "se ha quejado"."""
    for lemma in lemmas.split():
        forms = []
        for form, kind in _forms(lemma):
            if kind is Form.PARTICIPLE:
                forms += [(f"se {have} {form}", Form.FINITE) for have in ("ha", "han", "había")]
            elif kind is Form.FINITE:
                forms.append((f"se {form}", Form.FINITE))
        conjugate(VERBS, act, takes, forms)


_enter(Act.ASSERTS, _OBJECT | Takes.CLAUSE, "sugerir insinuar", hedged=True)
_enter(
    Act.ASSERTS,
    _WIDE,
    "anunciar revelar prometer exigir proponer describir defender destacar detallar "
    "alegar achacar reclamar calcular estimar atribuir cifrar demandar lamentar recomendar elogiar desvelar subrayar  "
    "temer aconsejar aplaudir ensalzar alabar vaticinar pronosticar augurar",
)
_enter(
    Act.ASSERTS,
    _CLAUSE,
    "pedir decir afirmar declarar asegurar sostener mantener señalar indicar explicar añadir agregar "
    "precisar apuntar insistir remarcar deslizar recalcar manifestar comentar contestar responder replicar "
    "relatar contar narrar opinar considerar estimar advertir alertar avisar recordar reiterar "
    "matizar aclarar argumentar apostillar zanjar espetar exclamar lamentar confiar creer "
    "escribir publicar tuitear jurar ironizar bromear remachar concluir resumir testificar "
    "calcular sentenciar aseverar expresar enfatizar informar comunicar notificar "
    "adelantar anticipar avanzar abundar acotar puntualizar rematar ahondar incidir proclamar pregonar "
    "aventurar predecir prever temer sospechar intuir entender pensar juzgar celebrar agradecer "
    "aducir argüir esgrimir evocar rememorar razonar reflexionar garantizar certificar constatar "
    "observar notar concretar especificar divulgar gritar susurrar musitar murmurar balbucear "
    "rogar suplicar implorar instar exhortar amenazar inquirir preguntar plantear abogar mencionar "
    "valorar diagnosticar repetir reafirmar reivindicar atestiguar testimoniar presumir alardear "
    "protestar justificar exponer reponer interpretar barruntar aspirar prevenir "
    "denotar  agregar  consignar reseñar  objetar  contraatacar retrucar "
    "rezongar refunfuñar soltar_ terciar  corear clamar enumerar pormenorizar "
    "ejemplificar  sintetizar recapitular glosar confiar inferir deducir conjeturar "
    "blasonar desear esperar anhelar trasladar transmitir reportar tranquilizar verificar",
)
_enter(Act.ASSERTS, Takes.QUOTE, "sonreír reír suspirar")
_enter(Act.DENIES, _WIDE, "negar desmentir refutar rebatir contradecir")
_enter(Act.CONFIRMS, _WIDE, "confirmar admitir reconocer confesar corroborar")
_enter(Act.CONFIRMS, _CLAUSE, "asumir conceder aceptar asentir ratificar refrendar")
# "tuvo que desmentirlo", "quiso negarlas"
for _lemma in ("negar", "desmentir", "confirmar", "admitir", "reconocer"):
    _act = Act.DENIES if _lemma in ("negar", "desmentir") else Act.CONFIRMS
    for _it in ("lo", "la", "los", "las"):
        VERBS[_lemma + _it] = Verb(_act, Form.INFINITIVE, Takes.QUOTE | Takes.CLAUSE)
_enter(Act.CRITICISES, Takes.OBJECT | Takes.QUOTE, "rechazar")
_enter(
    Act.CRITICISES,
    _OBJECT | Takes.CLAUSE,
    "criticar condenar denunciar censurar reprochar acusar culpar repudiar deplorar tachar "
    "tildar cuestionar fustigar recriminar reprobar afear vituperar execrar desaprobar "
    "desautorizar desacreditar ridiculizar zaherir vilipendiar increpar descalificar",
)
_enter(Act.CRITICISES, Takes.QUOTE, "arremeter  atacar  despotricar disparar_")
_enter_reflexive(Act.CRITICISES, _CLAUSE, "quejar indignar escandalizar")
_enter_reflexive(
    Act.ASSERTS,
    _CLAUSE,
    "preguntar felicitar congratular jactar ufanar vanagloriar lamentar disculpar excusar justificar "
    "reafirmar ratificar sincerar sorprender alegrar emocionar resignar explayar extrañar "
    "pronunciar expresar manifestar maravillar consolar",
)
_enter(Act.ASSERTS, Takes.CLAUSE, "recoger reflejar establecer consignar estipular evidenciar")

# Verbs before another one that then does the saying: "volvió a negar", "acabó admitiendo".
_LEADS = (
    (
        "volvió|volvieron|vuelve|vuelven|llegó|llegaron|salió|salieron|sale|se atrevió|entró|alcanzó",
        "a",
        Form.FINITE,
    ),
    (
        "se limitó|se limitaron|se limita|se limitan|se limitaba|se limitaban|se apresura|se apresuró|se apresuraron|se ha limitado|se han limitado",
        "a",
        Form.FINITE,
    ),
    ("vuelto|llegado|salido", "a", Form.PARTICIPLE),
    ("acaba|acaban|acababa|terminó|terminaron|acabó|acabaron", "de", Form.FINITE),
    ("terminó|terminaron|acabó|acabaron|termina|acaba|optó", "por", Form.FINITE),
    (
        "coincide|coinciden|coincidió|coincidieron|insiste|insisten|insistió|insistieron",
        "en",
        Form.FINITE,
    ),
    ("tuvo|tuvieron", "que", Form.FINITE),
    ("tenido", "que", Form.PARTICIPLE),
    ("quiso|quisieron|pudo|logró|necesitó", "", Form.FINITE),
    ("querido|podido", "", Form.PARTICIPLE),
    ("no tuvo más remedio|no tuvieron más remedio|no le quedó más remedio", "que", Form.FINITE),
    ("se vio obligado|se vio obligada|se vieron obligados", "a", Form.FINITE),
)
_LASTING = listed(
    "sigue siguen seguía seguían siguió continúa continúan acabó acabaron terminó terminaron acaba "
    "termina lleva llevan"
)


def _lead() -> None:
    """Enter "volvió a negar" and its like for every verb."""
    for form, verb in list(VERBS.items()):
        if verb.form is Form.INFINITIVE:
            told = (verb.takes | Takes.CLEAR) & ~Takes.OBJECT  # "al admitir que", "tras negar que"
            for mark in ("al", "tras") if Takes.CLAUSE in verb.takes else ():
                VERBS.setdefault(f"{mark} {form}", Verb(verb.act, Form.GERUND, told, verb.hedged))
            for heads, link, kind in _LEADS:
                for head in heads.split("|"):
                    whole = " ".join([head, *link.split(), form])
                    VERBS.setdefault(whole, Verb(verb.act, kind, verb.takes, verb.hedged))
        elif verb.form is Form.GERUND:
            for head in _LASTING:
                VERBS.setdefault(f"{head} {form}", Verb(verb.act, Form.FINITE, verb.takes))


_lead()
