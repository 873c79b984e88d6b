"""German: the verbs of saying, denying, confirming, blaming and taking back, whole and in two halves."""

from bot.reading.rules.languages.forms import Form, Takes, Verb, conjugate, spelled
from storage.records import Act

_CLAUSE = Takes.CLAUSE | Takes.QUOTE
_WIDE = _CLAUSE | Takes.OBJECT | Takes.INFINITIVE
_OBJECT = Takes.OBJECT | Takes.QUOTE
VERBS: dict[str, Verb] = {}


SEPARABLE: dict[str, dict[str, Verb]] = {}


def _enter(act: Act, takes: Takes, finite: str, participles: str, hedged: bool = False) -> None:
    forms = [*spelled(finite), *spelled(participles, Form.PARTICIPLE)]
    conjugate(VERBS, act, takes, forms, hedged)


def _apart(act: Act, takes: Takes, half: str, finite: str, participle: str) -> None:
    """A separable verb: "teilte ... mit", "mitteilte", "mitgeteilt"."""
    for form, _ in spelled(finite):
        SEPARABLE.setdefault(form, {})[half] = Verb(act, Form.FINITE, takes)
        VERBS.setdefault(half + form, Verb(act, Form.FINITE, takes))
    conjugate(VERBS, act, takes, [(half + participle, Form.PARTICIPLE)])


_enter(
    Act.ASSERTS,
    _CLAUSE,
    "sag|t|te|ten|en erklär|t|te|ten|en erläuter|t|te|ten|n mein|t|te|ten|en schrieb|-|en schreib|t|en "
    "antworte|t|te|ten|n konter|t|te|ten entgegn|et|ete|eten erwider|t|te|ten entgegne|t|te|ten beton|t|te|ten|en behaupte|t|te|ten|n "
    "versicher|t|te|ten|n bemerk|t|te|ten ergänz|t|te|ten folger|t|te klag|t|te|ten|en "
    "prophezei|t|te rief|-|en appellier|t|te|ten argumentier|t|te|ten|en bekräftig|t|te|ten|en unterstrich|-|en "
    "unterstreich|t|en spekulier|t|te mahn|t|te|ten|en schätz|t|te|ten|en glaub|t|te|ten|en urteil|t|te|ten "
    "formulier|t|te twitter|t|te poste|t|te fand|-|en find|et|en heißt hieß "
    "verkünde|t|te|ten ergab|-|en ergib|t resümier|t|te|ten schwor|-|en schwör|t vermeld|et|ete "
    "kommentier|t|te|ten|en zitier|t|te prognostizier|t|te|ten|en beteuer|t|te|ten|n "
    "wiederhol|t|te|ten vermute|t|te|ten|n beobachte|t|te|ten befürchte|t|te|ten|n fürchte|t|te|ten|n "
    "beschied|-|en begründe|t|te|ten bedauer|t|te|ten|n bilanzier|t|te|ten "
    "präzisier|t|te|ten konstatier|t|te|ten|en witzel|t|te scherz|t|te "
    "erinner|t|te|ten|n hoff|t|te|ten|en unterstell|t|te|ten|en signalisier|t|te|ten "
    "äußer|t|te|ten|n "
    # louder, lower, gladder, sadder
    "ruft blaff|t|te|ten raun|t|te|ten flüster|t|te|ten|n murr|t|te|ten|en knurr|t|te|ten "
    "jammer|t|te|ten|n frohlock|t|te|ten schwärm|t|te|ten|en prahl|t|te|ten "
    "frotzel|t|te|ten unk|t|te|ten tön|t|te|ten plauder|t|te|ten|n "
    # what will be, what is thought
    "mutmaß|t|te|ten|en orakel|t|te|ten|n droh|t|te|ten|en bang|t|te|ten|en gelob|t|te|ten|en garantier|t|te|ten|en "
    "sinnier|t|te|ten philosophier|t|te|ten befand|-|en befind|et|en weiß wissen denk|t|en dachte|-|n ahn|t|te|ten zweifel|t|te|ten|n "
    # as those who know
    "analysier|t|te|ten|en dozier|t|te|ten|en erwähn|t|te|ten|en proklamier|t|te|ten postulier|t|te|ten insistier|t|te|ten "
    "beharr|t|te|ten|en schlussfolger|t|te|ten|n diagnostizier|t|te|ten suggerier|t|te|ten|en untermauer|t|te|ten notier|t|te|ten|en "
    "verlautbar|t|te|ten rechtfertig|t|te|ten|en mail|t|te|ten simst simste titel|t|te|ten rät raten riet|-|en ermahn|t|te|ten|en",
    "gesagt erklärt betont versichert behauptet geschrieben geantwortet gewarnt geäußert "
    "ergänzt bekräftigt geschildert geschworen beteuert erwidert entgegnet",
)
_enter(
    Act.ASSERTS,
    _CLAUSE | Takes.OF,
    "bericht|et|ete|eten|en warn|t|te|ten|en erzähl|t|te|ten|en schilder|t|te|ten|n sprach|-|en sprich|t "
    "wisse|- rechne|t|te|ten|n",
    "",
)
for _form, _ in spelled("vermute|t|te|ten|n bedauer|t|te|ten|n"):
    VERBS[_form] = Verb(Act.ASSERTS, Form.FINITE, _CLAUSE | Takes.OBJECT)
for _form, _ in spelled("klag|t|te|ten|en"):
    VERBS[_form] = Verb(Act.ASSERTS, Form.FINITE, _CLAUSE | Takes.OF)
for _form in (
    "sprach",
    "sprachen",
    "spricht",
    "sprechen",
    "rechnet",
    "rechnete",
    "rechneten",
    "rechnen",
):
    VERBS[_form] = Verb(Act.ASSERTS, Form.FINITE, Takes.OF)
for _half, _finite, _participle in (
    ("mit", "teil|t|te|ten|en", "geteilt"),
    ("an", "gab|-|en gib|t geb|en", "gegeben"),
    ("hinzu", "füg|t|te|ten|en", "gefügt"),
    ("aus", "sag|t|te|ten|en", "gesagt"),
    ("aus", "führ|t|te|ten|en", "geführt"),
    ("klar", "stell|t|te|ten|en", "gestellt"),
    ("fest", "stell|t|te|ten|en", "gestellt"),
    ("fest", "hält halten hielt|-|en", "gehalten"),
    ("hin", "wies|-|en weis|t|en", "gewiesen"),
    ("dar", "leg|t|te|ten|en", "gelegt"),
    ("voraus", "sag|t|te|ten|en", "gesagt"),
    ("nach", "leg|t|te|ten", "gelegt"),
    ("preis", "gab|-|en gib|t", "gegeben"),
    ("zu", "sag|t|te|ten|en", "gesagt"),
    ("auf", "forder|t|te|ten|n", "gefordert"),
    ("auf", "ruf|t rief|-|en", "gerufen"),
    ("dagegen", "hielt|-|en hält halten setz|te|ten|t|en", "gehalten"),
    ("entgegen", "hielt|-|en hält halten", "gehalten"),
    ("nach", "schob schieb|t", "geschoben"),
    ("an", "merk|t|te|ten|en mahn|t|te|ten|en", "gemerkt"),
    ("ein", "wand|te|ten wend|et|ete|en", "gewandt"),
    ("ein", "warf wirft schränk|t|te|ten|en", "geworfen"),
    ("an", "deut|et|ete|eten|en nimmt nahm|-|en nehmen reg|t|te|ten|en", "gedeutet"),
    ("hervor", "heb|t|en hob|-|en", "gehoben"),
    ("nahe", "leg|t|te|ten|en", "gelegt"),
    ("vor", "rechne|t|te|ten|n", "gerechnet"),
    ("zurück", "gab|-|en gib|t frag|t|te|ten", "gegeben"),
    ("nach", "hak|t|te|ten|en", "gehakt"),
    ("zu", "sicher|t|te|ten|n", "gesichert"),
    ("bei", "pflichte|t|te|ten|n", "gepflichtet"),
):
    _apart(Act.ASSERTS, _CLAUSE, _half, _finite, _participle)
for _noun in ("angaben", "zusagen", "hinweisen"):  # nouns at the head of a sentence
    VERBS.pop(_noun, None)
for _half, _act in (
    ("zurückweisen", Act.DENIES),
    ("dementieren", Act.DENIES),
    ("bestreiten", Act.DENIES),
    ("bestätigen", Act.CONFIRMS),
):
    for _form in ("ließ", "ließen", "lässt", "lassen"):
        SEPARABLE.setdefault(_form, {})[_half] = Verb(_act, Form.FINITE, _WIDE)
for _half in ("ausrichten", "mitteilen", "wissen", "verlauten", "erklären", "durchblicken"):
    for _form in ("ließ", "ließen", "lässt", "lassen"):
        SEPARABLE.setdefault(_form, {})[_half] = Verb(Act.ASSERTS, Form.FINITE, _CLAUSE)
for _done in (
    *("mitteilen", "ausrichten", "wissen", "verlauten", "erklären", "durchblicken", "verkünden"),
    *("vortragen", "verbreiten", "versichern"),
):
    conjugate(VERBS, Act.ASSERTS, _CLAUSE, [(f"{_done} lassen", Form.PARTICIPLE)])
for _done, _act in (
    *(("zurückweisen", Act.DENIES), ("dementieren", Act.DENIES), ("bestreiten", Act.DENIES)),
    ("bestätigen", Act.CONFIRMS),
):
    conjugate(VERBS, _act, _WIDE, [(f"{_done} lassen", Form.PARTICIPLE)])
for _half, _finite, _participle in (
    ("an", "kündig|t|te|ten|en", "gekündigt"),
    ("bekannt", "gab|-|en gib|t geb|en", "gegeben"),
    ("vor", "schlägt schlag|en schlug|-|en", "geschlagen"),
):
    _apart(Act.ASSERTS, _WIDE, _half, _finite, _participle)
_enter(
    Act.ASSERTS,
    _WIDE,
    "meld|et|ete|eten|en beantrag|t|te|ten|en "
    "forder|t|te|ten verlang|t|te|ten versprich|t versprach|-|en empfahl|-|en empfiehlt lobt lobte "
    "begrüß|t|te|ten enthüll|t|te beschreib|t|en beschrieb|-|en "
    "beziffer|t|te|ten erwarte|t|te|ten|n verteidig|t|te|ten|en befürworte|t|te|ten|n",
    "gefordert verlangt versprochen enthüllt begrüßt verteidigt gemeldet beziffert beantragt",
)
_enter(
    Act.ASSERTS,
    Takes.OBJECT,
    "bezeichne|t|te|ten|n nann|te|ten nenn|t|en",
    "bezeichnet genannt",
)
_enter(
    Act.DENIES,
    _WIDE,
    "bestreit|et|en bestritt|-|en dementier|t|te|ten|en leugne|t|te|ten|n verneint verneinte verneinten "
    "widerspricht widersprechen widersprach|-|en widerleg|t|te|ten bezweifel|t|te|ten|n",
    "bestritten dementiert geleugnet verneint widersprochen widerlegt",
)
_apart(Act.DENIES, _WIDE | Takes.CLAIM, "zurück", "wies|-|en weis|t|en", "gewiesen")
_apart(Act.DENIES, Takes.OBJECT | Takes.CLAIM, "ab", "tat|-|en tut tun", "getan")
_apart(Act.DENIES, _WIDE, "ab", "stritt|-|en streit|et|en", "gestritten")
_apart(Act.DENIES, _WIDE, "aus", "schloss|-|en schließ|t|en", "geschlossen")
_apart(Act.DENIES, _WIDE | Takes.CLAIM, "entgegen", "tritt trat|-|en tret|en", "getreten")
_enter(
    Act.CONFIRMS, _WIDE | Takes.TOPIC, "gestand|-|en gesteh|t|en", "gestanden"
)  # also without a word of what: "Der Mann hat gestanden"
_enter(
    Act.CONFIRMS,
    _WIDE,
    "bestätig|t|te|ten|en bejah|t|te|ten|en beicht|et|ete|eten",
    "bestätigt bejaht gebeichtet",
)
_apart(Act.CONFIRMS, _WIDE, "ein", "räum|t|te|ten|en gestand|-|en gesteh|t|en", "geräumt")
_apart(Act.CONFIRMS, _WIDE, "zu", "gab|-|en gib|t geb|en", "gegeben")
conjugate(VERBS, Act.CONFIRMS, _WIDE, [("eingestanden", Form.PARTICIPLE)])
_enter(
    Act.CRITICISES,
    _OBJECT | Takes.CLAUSE,
    "kritisier|t|te|ten|en verurteil|t|te|ten|en rüg|t|te|ten tadel|t|te|ten beklag|t|te|ten geißel|t|te|ten "
    "verdamm|t|te|ten bemängel|t|te|ten beanstande|t|te|ten moniert monierte monierten attackier|t|te|ten",
    "kritisiert verurteilt gerügt getadelt beklagt bemängelt attackiert",
)
_enter(
    Act.CRITICISES,
    Takes.OBJECT,
    "zerpflück|t|te|ten|en verriss|-|en verreiß|t|en",
    "zerpflückt verrissen",
)
_enter(
    Act.DENIES,
    Takes.OBJECT | Takes.CLAIM,
    "entkräft|et|ete|eten|en",
    "entkräftet",
)
_enter(Act.ASSERTS, _CLAUSE, "beleg|t|te|ten|en", "belegt")
_apart(Act.CRITICISES, _OBJECT | Takes.CLAUSE, "ab", "lehn|t|te|ten|en", "gelehnt")
_apart(Act.CRITICISES, _OBJECT, "an", "prangert prangerte|-|n", "geprangert")
_BLAMES = _OBJECT | Takes.CLAUSE | Takes.ADDRESSEE
_apart(Act.CRITICISES, _BLAMES, "vor", "wirft warf|-|en werf|en", "geworfen")
_apart(Act.CRITICISES, _BLAMES, "vor", "hält hielt|-|en halten", "gehalten")
_enter(
    Act.CRITICISES,
    _BLAMES,
    "beschuldig|t|te|ten|en bezichtig|t|te|ten|en",
    "beschuldigt bezichtigt",
)
_enter(
    Act.CRITICISES,
    _OBJECT | Takes.CLAUSE,
    "ätz|t|te|ten gift|et|ete|eten polter|t|te|ten wetter|t|te|ten schimpf|t|te|ten|en höhn|t|te|ten spott|et|ete|eten "
    "läster|t|te|ten schelt|et schilt schalt missbillig|t|te|ten brandmark|t|te|ten verspott|et|ete|eten verhöhn|t|te|ten "
    "beschimpf|t|te|ten rügen tadeln geißeln monieren beanstanden empör|t|te|ten wüt|et|ete|eten",
    "missbilligt gebrandmarkt beschimpft verspottet gescholten",
)
_apart(
    Act.WITHDRAWS,
    _OBJECT | Takes.CLAIM,
    "zurück",
    "zog|-|en zieh|t|en nahm|-|en nimmt nehm|en",
    "gezogen",
)
conjugate(VERBS, Act.WITHDRAWS, _OBJECT | Takes.CLAIM, [("zurückgenommen", Form.PARTICIPLE)])
_apart(Act.WITHDRAWS, _OBJECT | Takes.CLAIM, "richtig", "stell|t|te|ten|en", "gestellt")
conjugate(
    VERBS,
    Act.WITHDRAWS,
    _OBJECT | Takes.TOPIC,
    [*spelled("widerrief|-|en widerruf|t|en"), ("widerrufen", Form.PARTICIPLE)],
)
_enter(
    Act.WITHDRAWS,
    _OBJECT | Takes.CLAIM,
    "korrigier|t|te|ten|en berichtig|t|te|ten|en revidier|t|te|ten|en relativier|t|te|ten|en",
    "korrigiert berichtigt revidiert relativiert",
)
_enter(
    Act.ASSERTS,
    _OBJECT | Takes.CLAUSE | Takes.ADDRESSEE,
    "attestier|t|te|ten|en bescheinig|t|te|ten|en",
    "attestiert bescheinigt",
)
