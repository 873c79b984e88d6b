"""Spanish: the verbs of saying, denying, confirming, blaming and taking back, in all forms."""

from bot.reading.rules.languages.lexicon import Form, Takes, Verb, conjugate, listed, spelled
from storage.records import Act

_CLAUSE = Takes.CLAUSE | Takes.QUOTE | Takes.INFINITIVE
_WIDE = _CLAUSE | Takes.OBJECT
_OBJECT = Takes.OBJECT | Takes.QUOTE
VERBS: dict[str, Verb] = {}
_NOUNS = listed("denuncia denuncias critica_ informe informa_ anuncio confirma_ cita nota critica")


def _regular(lemma: str) -> list[tuple[str, Form]]:
    """Third persons of the present, imperfect, preterite and future; participle and gerund."""
    stem, kind = lemma[:-2], lemma[-2:]
    if kind == "ar":
        finite = ("a", "an", "aba", "aban", "ó", "aron", "ará", "arán", "aría")
        participle, gerund = "ado", "ando"
    else:
        finite = ("e", "en", "ía", "ían", "ió", "ieron", kind + "á", kind + "án", kind + "ía")
        participle, gerund = "ido", "iendo"
    return [
        *((stem + ending, Form.FINITE) for ending in finite),
        (stem + participle, Form.PARTICIPLE),
        (stem + gerund, Form.GERUND),
        (lemma, Form.INFINITIVE),
    ]


_IRREGULAR = {
    "decir": "dice dicen decía decían dijo dijeron dirá dicho+ diciendo*",
    "desmentir": "desmiente desmienten desmentía desmintió desmintieron desmentirá desmentido+ "
    "desmintiendo*",
    "negar": "niega niegan negaba negaban negó negaron negará negado+ negando*",
    "reconocer": "reconoce reconocen reconocía reconoció reconocieron reconocerá reconocido+ "
    "reconociendo*",
    "admitir": "admite admiten admitía admitió admitieron admitirá admitido+ admitiendo*",
    "sostener": "sostiene sostienen sostenía sostenían sostuvo sostuvieron sostenido+ sosteniendo*",
    "mantener": "mantiene mantienen mantenía mantuvo mantuvieron mantenido+",
    "advertir": "advierte advierten advertía advirtió advirtieron advertido+ advirtiendo*",
    "sugerir": "sugiere sugieren sugería sugirió sugirieron sugerido+ sugiriendo*",
    "contar": "cuenta cuentan contaba contó contaron contado+",
    "reprobar": "reprueba reprueban reprobó reprobaron reprobado+",
    "escribir": "escribe escriben escribió escribieron escrito+ escribiendo*",
    "describir": "describe describen describió describieron descrito+",
    "pedir": "pide piden pedía pidió pidieron pedido+ pidiendo*",
    "exigir": "exige exigen exigía exigió exigieron exigido+ exigiendo*",
    "prometer": "promete prometen prometió prometieron prometido+",
    "responder": "responde responden respondía respondió respondieron respondido+",
    "referir": "refirió refirieron referido+",
    "concluir": "concluye concluyen concluyó concluyeron concluido+",
    "proponer": "propone proponen propuso propusieron propuesto+",
    "contradecir": "contradice contradicen contradijo contradijeron",
    "desdecir": "desdice desdijo",
    "recordar": "recuerda recuerdan recordaba recordó recordaron recordado+ recordando*",
    "confesar": "confiesa confiesan confesaba confesó confesaron confesado+",
    "reiterar": "reitera reiteran reiteró reiteraron reiterado+ reiterando*",
    "zanjar": "zanja zanjan zanjó zanjaron",
    "espetar": "espeta espetó espetaron",
}


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


_enter(
    Act.ASSERTS,
    _CLAUSE,
    "decir afirmar declarar asegurar sostener mantener señalar indicar explicar añadir agregar "
    "precisar apuntar subrayar insistir recalcar manifestar comentar contestar responder replicar "
    "relatar contar narrar opinar considerar estimar advertir alertar avisar recordar reiterar "
    "matizar aclarar argumentar alegar apostillar zanjar espetar exclamar lamentar confiar creer "
    "escribir publicar tuitear jurar ironizar bromear remachar concluir resumir testificar "
    "declarar vaticinar pronosticar calcular sentenciar aseverar expresar enfatizar destacar "
    "informar comunicar notificar detallar revelar",
)
_enter(
    Act.ASSERTS,
    _WIDE,
    "anunciar revelar informar prometer pedir exigir proponer describir defender destacar detallar "
    "denunciar_ reclamar atribuir cifrar situar_ demandar recomendar saludar elogiar",
)
_enter(Act.ASSERTS, _WIDE, "sugerir insinuar", hedged=True)
_enter(Act.DENIES, _WIDE, "negar desmentir refutar rebatir contradecir")
_enter(Act.CONFIRMS, _WIDE, "confirmar admitir reconocer confesar corroborar ratificar")
_enter(
    Act.CRITICISES,
    _OBJECT | Takes.CLAUSE,
    "criticar condenar denunciar censurar reprochar acusar culpar repudiar deplorar rechazar tachar "
    "tildar lamentar_ cuestionar fustigar recriminar reprobar cargar_",
)
conjugate(VERBS, Act.ASSERTS, _CLAUSE, spelled("según_explica según_dice"))
