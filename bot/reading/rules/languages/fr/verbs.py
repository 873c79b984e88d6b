"""French: the verbs of saying, denying, confirming, blaming and taking back, in all forms."""

from bot.reading.rules.languages.forms import Form, Takes, Verb, conjugate
from bot.reading.rules.languages.patterns import listed
from storage.records import Act

_CLAUSE = Takes.CLAUSE | Takes.QUOTE | Takes.INFINITIVE
_WIDE = _CLAUSE | Takes.OBJECT
_OBJECT = Takes.OBJECT | Takes.QUOTE

_IRREGULAR = {
    "dire": ("dit disent disait disaient dirent dira diront dirait", "disant", "dit"),
    "prédire": ("prédit prédisent prédisait prédirent", "prédisant", "prédit"),
    "redire": ("redit redisent redisait", "redisant", "redit"),
    "démentir": (
        "dément démentent démentait démentaient démentit démentirent démentira démentirait",
        "démentant",
        "démenti",
    ),
    "soutenir": (
        "soutient soutiennent soutenait soutenaient soutint soutinrent soutiendra",
        "soutenant",
        "soutenu",
    ),
    "maintenir": (
        "maintient maintiennent maintenait maintenaient maintint",
        "maintenant_",
        "maintenu",
    ),
    "convenir": ("convient_ conviennent_ convenait_", "convenant", "convenu"),
    "prévenir": ("prévient préviennent prévenait prévenaient prévint", "prévenant", "prévenu"),
    "retenir": ("retient_", "retenant_", "retenu_"),
    "écrire": ("écrit écrivent écrivait écrivaient écrivit écrivirent écrira", "écrivant", "écrit"),
    "décrire": ("décrit décrivent décrivait décrivaient décrivit", "décrivant", "décrit"),
    "dépeindre": ("dépeint dépeignent dépeignait dépeignaient", "dépeignant", "dépeint"),
    "répondre": (
        "répond répondent répondait répondaient répondit répondirent répondra",
        "répondant",
        "répondu",
    ),
    "prétendre": (
        "prétend prétendent prétendait prétendaient prétendit",
        "prétendant",
        "prétendu",
    ),
    "défendre": ("défend défendent défendait défendaient défendit", "défendant", "défendu"),
    "reconnaître": (
        "reconnaît reconnait reconnaissent reconnaissait reconnaissaient reconnut reconnurent",
        "reconnaissant",
        "reconnu",
    ),
    "admettre": (
        "admet admettent admettait admettaient admit admirent admettra",
        "admettant",
        "admis",
    ),
    "promettre": ("promet promettent promettait promit promirent", "promettant", "promis"),
    "croire": ("croit croient croyait croyaient", "croyant", "cru"),
    "savoir": ("fait_savoir", "faisant_savoir", "fait_savoir"),
    "voir": ("voit_", "voyant_", "vu_"),
    "avertir": ("avertit avertissent avertissait avertissaient avertira", "avertissant", "averti"),
    "glisser": ("glisse glissent glissait glissa", "glissant", "glissé"),
    "renchérir": ("renchérit renchérissent renchérissait", "renchérissant", "renchéri"),
    "surenchérir": ("surenchérit", "surenchérissant", "surenchéri"),
    "garantir": ("garantit garantissent garantissait", "garantissant", "garanti"),
    "se_plaindre": ("plaint plaignent plaignait plaignaient plaignit", "plaignant_", "plaint"),
    "craindre": ("craint craignent craignait craignaient", "craignant", "craint"),
    "poursuivre": ("poursuit poursuivent poursuivait poursuivit", "poursuivant", "poursuivi"),
    "conclure": ("conclut concluent concluait conclurent", "concluant", "conclu"),
    "contredire": ("contredit contredisent contredisait", "contredisant", "contredit"),
    "récuser": ("récuse récusent récusait récusaient récusa", "récusant", "récusé"),
    "réagir": ("réagit réagissent réagissait", "réagissant", "réagi"),
    "inscrire": ("", "", ""),
    "sourire": ("sourit sourient souriait", "souriant_", "souri"),
}
VERBS: dict[str, Verb] = {}
_NOUNS = listed(
    "analyse chiffre réclame pointe relève cite avance réplique poste tempête attaque juge lance "
    "conseil marque crainte rejet montre garde doutes demandes attaques notes critiques "
    "rapporte_ critique critiques rapport signale_ note notes annonce annonces raconte_ conteste_ "
    "réplique demande demandes déclare_ promesse doute espère_ affiche réclame_ estime "
    "accuse_ accusé accusée accusés accusées blâme regrette_ compte souffle répète_ pointe fustige_ peste relève_ lance plaide_ taxe taxes "
    "suspecte suspectes présage postule alerte alertes"
)


def _forms(lemma: str) -> list[tuple[str, Form]]:
    if lemma in _IRREGULAR:
        finite, gerund, participle = _IRREGULAR[lemma]
        pairs = [(form, Form.FINITE) for form in finite.replace("fait_savoir", "").split()]
        return [
            *pairs,
            (gerund, Form.GERUND),
            *((participle + ending, Form.PARTICIPLE) for ending in ("", "e", "s", "es")),
            (lemma, Form.INFINITIVE),
        ]
    if lemma.endswith("_"):
        return []
    stem = lemma[:-2]
    soft = stem + ("e" if stem.endswith("g") else "")
    soft = soft[:-1] + "ç" if soft.endswith("c") else soft
    open_stem = stem
    if len(stem) > 1 and stem[-2] in "éeè" and stem[-1] not in "aeiouéèyrnt":
        open_stem = stem[:-2] + "è" + stem[-1]
    if stem.endswith(("pét", "lèv", "èr", "ér", "pél", "quiét", "vél", "rrél")):
        open_stem = stem[:-2] + "è" + stem[-1]
    if stem.endswith("égu"):
        open_stem = stem[:-3] + "ègu"
    if stem.endswith("pel"):
        open_stem = stem + "l"
    found = [(form + ending, Form.FINITE) for form in {open_stem} for ending in ("e", "ent")]
    found += [(soft + ending, Form.FINITE) for ending in ("ait", "aient", "a")]
    found += [
        (stem + ending, Form.FINITE) for ending in ("èrent", "era", "eront", "erait", "eraient")
    ]
    found += [(soft + "ant", Form.GERUND), (lemma, Form.INFINITIVE)]
    found += [(stem + ending, Form.PARTICIPLE) for ending in ("é", "ée", "és", "ées")]
    return found


def _enter(act: Act, takes: Takes, lemmas: str, hedged: bool = False) -> None:
    for lemma in lemmas.split():
        conjugate(VERBS, act, takes, _forms(lemma), hedged, _NOUNS)


def _enter_reflexive(act: Act, takes: Takes, lemmas: str) -> None:
    """Verbs that are always reflexive (s'indigner): "s'indigne", "s'est indignée"."""
    for lemma in lemmas.split():
        vowel = lemma[0] in "aeéèêiouyhœ"
        one, several = ("s' ", "s' ") if vowel else ("se ", "se ")
        forms = []
        for form, kind in _forms(lemma):
            if kind is Form.PARTICIPLE:
                forms += [(f"s' {be} {form}", Form.FINITE) for be in ("est", "était")]
                forms += [(f"s' est {who} {form}", Form.FINITE) for who in ("-il", "-elle")]
                forms += [(f"se sont{who} {form}", Form.FINITE) for who in ("", " -ils", " -elles")]
            elif kind is not Form.INFINITIVE:
                forms.append(((several if form.endswith("ent") else one) + form, kind))
        conjugate(VERBS, act, takes, forms)


_enter(
    Act.ASSERTS,
    _CLAUSE,
    "dire affirmer déclarer assurer soutenir ajouter expliquer préciser indiquer estimer répondre "
    "rétorquer répliquer raconter rappeler souligner insister avertir prévenir prétendre écrire "
    "juger considérer penser croire noter remarquer observer constater conclure poursuivre renchérir "
    "marteler lâcher lancer confier témoigner jurer résumer commenter réagir relativiser "
    "ironiser plaisanter s'exclamer souffler murmurer glisser expliciter détailler plaider arguer alléguer "
    "argumenter avancer alerter relater narrer révéler rapporter signaler relever spécifier "
    "tempérer nuancer marteler clamer proclamer maintenir certifier garantir espérer craindre "
    "supposer se_plaindre promettre annoncer publier tweeter poster informer redouter "
    "objecter riposter balayer_ reprendre_ enchaîner compléter s'indigner s'insurger "
    "déplorer_ rassurer analyser décrypter pronostiquer prédire redire répéter réaffirmer "
    "questionner interroger_ demander calculer scander hurler crier trancher "
    "soupirer justifier rectifier développer corriger évacuer_ défendre éclairer prolonger opiner",
)
_enter(
    Act.ASSERTS,
    _WIDE,
    "annoncer révéler rapporter promettre évoquer dévoiler montrer démontrer préconiser "
    "réclamer exiger proposer décrire saluer vanter encenser imputer prôner revendiquer prévoir_ "
    "recommander détailler souligner pointer rappeler mentionner invoquer évaluer chiffrer attribuer féliciter "
    "remercier_ établir_ relever expliquer demander appeler_ suggérer_",
)
for _lemma in (
    "annoncer",
    "révéler",
    "rapporter",
    "promettre",
    "souligner",
    "rappeler",
    "expliquer",
    "relever",
    "détailler",
):
    for _form, _kind in _forms(_lemma):
        VERBS[_form] = Verb(Act.ASSERTS, _kind, _WIDE, noun=_form in _NOUNS)
_enter(Act.ASSERTS, _WIDE, "suggérer", hedged=True)
for _lemma in ("redouter", "craindre"):
    for _form, _kind in _forms(_lemma):
        VERBS[_form] = Verb(Act.ASSERTS, _kind, _WIDE, noun=_form in _NOUNS)
_enter(Act.DENIES, _WIDE, "nier démentir infirmer contester réfuter contredire dénier_")
_enter(Act.CONFIRMS, _WIDE, "confirmer admettre reconnaître avouer concéder corroborer convenir")
_enter(Act.CONFIRMS, Takes.OBJECT, "officialiser")
_enter(
    Act.CRITICISES,
    _OBJECT | Takes.CLAUSE,
    "condamner dénoncer critiquer fustiger déplorer regretter blâmer vilipender étriller "
    "éreinter conspuer stigmatiser pourfendre réprouver s'indigner désapprouver",
)
_enter(Act.CRITICISES, _OBJECT, "rejeter")
_enter(Act.WITHDRAWS, _OBJECT, "rétracter")
_enter(
    Act.ASSERTS,
    _CLAUSE,
    "anticiper escompter marteler asséner professer décréter confesser_ exhorter implorer "
    "supplier enjoindre soupçonner suspecter chuchoter bredouiller balbutier grommeler grogner "
    "bougonner maugréer persifler railler ricaner acquiescer approuver louer résumer "
    "rappeler exposer pronostiquer réitérer certifier attester ressasser admonester "
    "protester recadrer embrayer rebondir objecter persister râler temporiser pondérer dédramatiser "
    "énoncer énumérer exulter jubiler gémir geindre sangloter rigoler susurrer bafouiller articuler marmonner "
    "théoriser extrapoler hasarder énumérer présager augurer subodorer parier_ diagnostiquer postuler "
    "rassurer confirmer_ claironner vociférer ajouter rembobiner philosopher",
)
_enter(Act.ASSERTS, _OBJECT, "qualifier taxer dépeindre")
_enter(Act.CRITICISES, _OBJECT, "accuser")
_enter(
    Act.CRITICISES, _OBJECT, "tacler épingler brocarder tancer sermonner égratigner moquer fusiller"
)
_enter(
    Act.CRITICISES,
    Takes.QUOTE,
    "attaquer pester fulminer tempêter tonner vitupérer gronder grincer cingler",
)
_enter(Act.ASSERTS, Takes.QUOTE, "sourire conseiller")
_enter(Act.DENIES, Takes.QUOTE, "balayer balaier")
_enter(Act.DENIES, _WIDE, "récuser")
_enter(Act.DECLINES, Takes.QUOTE, "éluder esquiver")
_enter_reflexive(
    Act.ASSERTS,
    _CLAUSE,
    "exclamer agacer alarmer inquiéter réjouir féliciter étonner désoler lamenter justifier "
    "souvenir_ excuser interroger targuer enorgueillir_ enflammer esclaffer amuser étrangler "
    "énerver emporter émouvoir_ insurger rassurer engager enthousiasmer impatienter plaindre",
)
_enter_reflexive(Act.CRITICISES, _WIDE, "indigner offusquer scandaliser insurger")
for _form in ("rejette", "rejettent"):
    VERBS[_form] = Verb(Act.CRITICISES, Form.FINITE, _OBJECT)
# "Elle contestera la décision": in court, and not now.
for _form in (
    "contestera",
    "contesteront",
    "contesterait",
    "contesteraient",
    "jette",
    "interpelle",
    "attaquant",
):
    VERBS.pop(_form, None)
