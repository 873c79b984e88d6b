"""Spanish."""

import re

from bot.reading.rules.languages.lexicon import (
    Form,
    Lexicon,
    Takes,
    Verb,
    conjugate,
    listed,
    phrase,
    spelled,
    words,
)
from storage.records import Act

_CLAUSE = Takes.CLAUSE | Takes.QUOTE | Takes.INFINITIVE
_WIDE = _CLAUSE | Takes.OBJECT
_OBJECT = Takes.OBJECT | Takes.QUOTE
_VERBS: dict[str, Verb] = {}
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
        conjugate(_VERBS, act, takes, _forms(lemma), hedged, _NOUNS)


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
conjugate(_VERBS, Act.ASSERTS, _CLAUSE, spelled("según_explica según_dice"))

_CLAIM = (
    r"(?:acusaci(?:ón|ones)|rumor(?:es)?|informaci(?:ón|ones)|versi(?:ón|ones)|alegaciones?|"
    r"afirmaci(?:ón|ones)|noticias?|hechos|señalamientos?|imputaciones?|sospechas?|especulaciones?|"
    r"cifras?|datos|extremos?|denuncias?)"
)
_HA = r"(?:ha|han|había|habían|habría)"
_SAY = (
    r"(?:hacer (?:ningún |más )?(?:comentarios?|declaraciones)|comentar\w*|declarar|responder|"
    r"pronunciarse|hablar|dar (?:más )?(?:detalles|explicaciones)|opinar|contestar|revelar|precisar|"
    r"decir|confirmar|valorar\w*|entrar en detalles|aclarar|referirse)"
)
_PHRASES = (
    phrase(
        Act.DECLINES,
        r"ni (?:confirm|desm[ei]nt|desmient|neg|nieg)\w+ ni (?:lo )?(?:confirm|desm[ei]nt|desmient|neg|"
        r"nieg)\w+|no (?:ha |han |había )?(?:confirm|quiso confirmar)\w* ni (?:desm|neg|nieg)\w+",
    ),
    phrase(
        Act.DECLINES,
        rf"(?:{_HA} )?(?:declin|rehus|evit|rehúy|elud)\w+ (?:a )?(?:{_SAY}|(?:todo|cualquier) "
        r"comentario|preguntas|las preguntas|la pregunta)",
    ),
    phrase(Act.DECLINES, rf"se (?:{_HA} )?(?:neg|nieg|resist)\w+ a {_SAY}"),
    phrase(
        Act.DECLINES,
        rf"no (?:{_HA} )?(?:quiso|quisieron|quiere|quieren|querido|ha querido|desea|deseó) {_SAY}",
    ),
    phrase(
        Act.DECLINES,
        rf"no (?:{_HA} )?(?:respond|contest|atend|comentó|comentado|comenta|se (?:ha |han )?pronunci|"
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
    phrase(
        Act.DENIES,
        rf"(?:{_HA} )?(?:rechaz|descart|desech)\w+ (?:\w+mente |de plano |con rotundidad )?"
        rf"(?:las|los|la|el|estas|estos|esas|esos|tales|toda|cualquier) (?:\w+ )?{_CLAIM}",
        Takes.CLAUSE | Takes.OBJECT | Takes.TOPIC,
    ),
    phrase(
        Act.DENIES,
        r"(?:sal|sali|salió|salieron) al paso de|(?:puso|pone) en duda|ech\w+ por tierra|"
        r"(?:se )?declar\w+ inocente|(?:se )?desvincul\w+ de|desminti\w+ \w+mente|"
        r"(?:tach|tild|calific)\w+ de (?:«|“|\")?(?:pura |total |absoluta )?(?:falsa?s?|falsedad|mentira|"
        r"bulo|infundi?ad\w+|invento|invención|fantasía|calumnia|difamación|rumor|patraña|montaje|"
        r"disparate falso)(?:»|”|\")?",
        Takes.CLAUSE | Takes.OBJECT | Takes.TOPIC,
    ),
    phrase(
        Act.DENIES,
        r"(?:lo|los|la|las) (?:niega|niegan|desmiente|desmienten|negó|desmintió)"
        r"(?: \w+mente)?",
        Takes.TOPIC,
    ),
    phrase(
        Act.DENIES,
        r"(?:el )?desmentido (?:\w+ )?(?:llegó |vino )?(?:de boca de|por boca de|de parte de|de la mano de)"
        r"(?: su portavoz,)?",
        Takes.CLAUSE,
        "right",
    ),
    phrase(
        Act.WITHDRAWS,
        r"se (?:ha |han )?(?:retract|desdi|desdij|retráct)\w+(?: de)?|(?:ha )?(?:retir|rectific)\w+ "
        r"(?=(?:sus|su|las|lo|la) (?:\w+ )?(?:palabras|declaraci\w+|afirmaci\w+|acusaci\w+|noticia|"
        r"artículo|información|testimonio|confesión|publicación|dicho)\b)|dio marcha atrás(?: en)?",
        Takes.OBJECT | Takes.CLAUSE | Takes.TOPIC,
    ),
    phrase(
        Act.CRITICISES,
        r"(?:arremet|carg|embist|despotric)\w+ contra|(?:tach|tild|calific)\w+ de|"
        r"(?:protest|clam)\w+ contra|puso el grito en el cielo|se quej\w+ de|la emprendió contra",
        Takes.OBJECT,
    ),
    phrase(
        Act.ASSERTS,
        r"(?:dio|da|dieron|ha dado) a conocer|(?:hizo|hace|hicieron) saber|"
        r"(?:puso|pone) de manifiesto|dejó claro|(?:se )?(?:mostr|muestr)\w+ convencid\w+ de",
        _WIDE,
    ),
)
_SAID_QUOTED = (
    (
        Act.DECLINES,
        words(
            r"^\W*sin comentarios\W*$|no (?:voy|vamos) a (?:comentar|hablar|responder)|"
            r"no (?:tengo|tenemos) nada que (?:decir|declarar)"
        ),
    ),
    (Act.WITHDRAWS, words(r"retiro lo (?:dicho|que)|me retracto|retiramos")),
    (
        Act.DENIES,
        words(
            r"(?:yo )?(?:nunca|jamás) (?:he|hemos|me|nos|lo|la|estuve|tuve|hice|recib|firm|cobr|cog|robé|"
            r"supe de)\w*|no (?:he|hemos) (?:cobrado|recibido|robado|hecho|pagado|firmado|cometido)\w*|"
            r"^\W*(?:mentira|falso|eso es mentira|es mentira|ni hablar|para nada|en absoluto|bulos?|"
            r"tonterías|disparates?|nada de eso)\b[^,]{0,30}$"
        ),
    ),
    (
        Act.CONFIRMS,
        words(
            r"^\W*sí\b.*|(?:cometí|cometimos|fue) (?:un|mi|nuestro) (?:\w+ )?(?:error|fallo)|"
            r"(?:reconozco|admito|reconocemos|admitimos)|es (?:cierto|verdad)\W*$|"
            r"nos equivocamos|me equivoqué"
        ),
    ),
)
_SAID = (
    (
        Act.DENIES,
        words(
            r"(?:es|son|era|eran|fue|sea|sean|resulta) (?:\w+mente |todo |una |un |pura |puro )*(?:fals\w+|"
            r"mentira|infundad\w+|bulo|invento|inciert\w+|invención|patraña|difamación|calumnia|montaje)|"
            r"(?:no es|ni es|no son|no sea) (?:cierto|ciertos|verdad)|nada de (?:eso|ello|lo dicho)|"
            r"no (?:hubo|existe|existió|ha habido|hay|existía|había) (?:ningún|ninguna|tal|nada)|"
            r"carec\w+ de (?:todo )?fundamento|(?:nunca|jamás) (?:ocurrió|sucedió|existió|hubo|se produjo|"
            r"tuvo lugar)|sin (?:ningún )?fundamento"
        ),
    ),
    (
        Act.CRITICISES,
        words(
            r"(?:es|son|una|un|qué|^\W*|verdader[oa]) ?(?:una? |\w+mente )*(?:vergüenza|vergonzos\w+|"
            r"inadmisible|inaceptable|intolerable|burla|escándalo|atropello|indign\w+|insulto|farsa|"
            r"despropósito|tomadura de pelo|injust\w+|canallada|cobard\w+|disparate|bochorno\w*|chapuza|"
            r"desastre)"
        ),
    ),
)
_VERDICTS = (
    (
        Act.DENIES,
        words(
            r"fals\w+|mentiras?|bulos?|infundad\w+|inventos?|invención|calumnias?|patrañas?|montajes?|"
            r"rumor(?:es)?|difamación|sin fundamento"
        ),
    ),
    (
        Act.CRITICISES,
        words(
            r"vergüenza|vergonzos\w+|inadmisible|inaceptable|intolerable|burla|escándalo|atropello|"
            r"indign\w+|insult\w+|farsa|despropósito|injust\w+|cobard\w+|disparate|chapuza|desastre|"
            r"error|brutal|abus\w+|desproporcionad\w+"
        ),
    ),
)

LEXICON = Lexicon(
    code="es",
    quotes={"«": "»", "“": "”", '"': '"”', "‘": "’", "„": "“”"},
    abbreviations=listed("sr sra srta dr dra d dña prof gral ing lic arq av núm etc pág tel"),
    verbs=_VERBS,
    phrases=_PHRASES,
    attributions=words(
        r"según(?! (?:el calendario|lo previsto|la ley|el caso|las normas|que))|de acuerdo con|"
        r"a juicio de|en palabras de|en opinión de|a decir de"
    ),
    nouns=listed(
        "acusación rumor rumores información versión afirmación noticia hecho denuncia informe"
    ),
    origins=words(r"citando(?: a)?|que cit(?:a|ó) a|con base en|que cita"),
    said=_SAID,
    said_quoted=_SAID_QUOTED,
    verdicts=_VERDICTS,
    deadlines=words(
        r"(?:antes de|al momento de|en el momento de|hasta) (?:la |su )?(?:publicación|cierre|publicar)"
        r"(?: de (?:este|esta) (?:artículo|nota|edición|noticia|información))?|al cierre de|hasta el momento|"
        r"cuando (?:fue|se le)"
    ),
    hedges=words(
        r"habría|habrían|estaría|estarían|sería|serían|tendría|tendrían|presunt\w+|supuest\w+|"
        r"al parecer|aparentemente"
    ),
    complementizers=listed("que"),
    whether=listed("si cómo por_qué cuándo quién"),
    about=listed("a al sobre de del acerca"),
    to_persons=listed("a al ante"),
    determiners=listed(
        "el la los las un una unos unas este esta estos estas ese esa esos esas su sus mi varios varias "
        "algunos algunas dos tres cuatro cinco muchos todos todas cada ningún ninguna otro otra lo"
    ),
    possessives={"su": "", "sus": "", "mi": "", "nuestro": ""},
    pronouns={
        "él": "m",
        "ella": "f",
        "ellos": "p",
        "ellas": "p",
        "quien": "",
        "quienes": "p",
        "yo": "",
        "nosotros": "",
        "éste": "m",
        "ésta": "f",
        "este último": "m",
    },
    oblique={"él": "m", "ella": "f", "ellos": "p", "ellas": "p"},
    relatives=listed("que quien quienes cual"),
    prepositions=listed(
        "a al de del en por para con sin sobre desde hasta entre tras ante bajo contra durante según "
        "mediante consultado consultada preguntado preguntada contactado contactada interrogado"
    ),
    links=listed("de del"),
    conjunctions=listed("y e o u pero ni"),
    subordinators=listed("que cuando mientras si porque como aunque pero donde pues sino"),
    be=listed("es son era eran fue fueron ser sido está están estaba estaban será sea siendo"),
    have=listed("ha han había habían habrá habrán haber hubo habría he hemos"),
    modals=listed("puede pueden podría va van debe deben quiere quieren"),
    hypothetical=listed("podría puede pueden podrían"),
    negations=listed("no nunca jamás tampoco ni sin"),
    reflexives=listed("se lo la los las le les me nos"),
    self_reflexives=listed("se"),
    adverbs=listed(
        "también ya además después luego antes ayer hoy aún todavía siempre así entonces asimismo "
        "solo sólo hasta tampoco"
    ),
    adverb_endings=("mente",),
    subjects_dropped=True,
    times=listed(
        "lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio "
        "agosto septiembre octubre noviembre diciembre ayer hoy mañana tarde noche semana mes año día "
        "pasado próximo después luego"
    ),
    openers=listed("pero y sin_embargo además asimismo también no sí ayer hoy entonces así por"),
    by=listed("por"),
    object_relatives=listed("que"),
    roles=words(
        r"portavo(?:z|ces)|voceros?|vocera|abogad[oa]s?|representantes?|letrad[oa]|gabinete de prensa|"
        r"oficina de prensa|agentes?|entorno|defensa|equipo legal|apoderad[oa]|jef[ea] de prensa"
    ),
    persons=words(
        r"(?:ex ?)?(?:portavoz|vocer[oa]|abogad[oa]|ministr[oa]|president[ea]|alcald(?:e|esa)|"
        r"diputad[oa]|senador\w*|juez|jueza|fiscal|entrenador\w*|capitán|jugador\w*|director\w*|"
        r"consejer[oa]|concejal\w*|secretari[oa]|jef[ea]|líder|responsable|profesor\w*|médic[oa]|"
        r"escritor\w*|cantante|act(?:or|riz)|general|coronel|gobernador\w*|testigo|acusad[oa]|candidat[oa]|"
        r"empresari[oa]|agricultor\w*|vecin[oa]|tesorer[oa]|dirigente|sindicalista|atleta|delegad[oa])"
    ),
    titles={
        "sr": "m",
        "sra": "f",
        "don": "m",
        "doña": "f",
        "dr": "m",
        "dra": "f",
        "presidente": "m",
        "presidenta": "f",
        "ministro": "m",
        "ministra": "f",
        "senador": "m",
        "senadora": "f",
        "alcalde": "m",
        "alcaldesa": "f",
        "juez": "m",
        "jueza": "f",
        "general": "m",
        "cantante": "",
        "actor": "m",
        "actriz": "f",
        "rey": "m",
        "reina": "f",
        "papa": "m",
    },
    defends=words(r"que (?:defiende|representa)"),
    anonymous=words(
        r"fuentes?|anónim\w+|testigos?|allegados?|funcionarios?|agentes|empleados|acreedores"
    ),
    documents=words(
        r"documentos?|informes?|estudios?|carta|correos?|sentencia|auto|encuesta|acta|sumario"
    ),
    outlets=words(
        r"diario|periódico|semanario|revista|radio|televisión|cadena|agencia|portal|medio|voz"
    ),
    definite=listed("el la los las"),
    singular=listed("el la un una este esta su"),
    plural=words(r"fuentes|expertos|autoridades|vecinos"),
    mute=words(
        r"hechos?|urnas?|cifras?|datos?|resultados?|realidad|historia|pruebas?|imágenes|encuestas?"
    ),
    bodies=words(
        r"universidad|colegio|empresa|grupo|partido|comité|consejo|banco|sindicato|asociación|"
        r"federación|ministerio|agencia|instituto|fundación|museo|club|iglesia|ayuntamiento|"
        r"hospital|compañía|república|ciudad|puerto|san|santa|consejería|bufete|tribunal"
    ),
    speaks_for=listed("de del"),
    articles=listed("el la los las"),
    generic=listed("antiguo antigua ex nuevo nueva"),
    demonstratives=listed("este esta esto estos estas eso esa ese esas esos ello"),
    gendered={"el": "m", "la": "f", "un": "m", "una": "f", "los": "p", "las": "p"},
    courts=words(
        r"tribunal\w*|juzgado|juez\w*|corte|audiencia|supremo|sala|parlamento|congreso|jurado"
    ),
    rulings=words(
        r"recursos?|apelaci\w+|demandas?|solicitud\w*|querellas?|multas?|condenas?|sentencias?|"
        r"peticion\w*|mociones?|moción|ofertas?"
    ),
    ruled=words(r"(?:ha |han )?(?:rechaz|confirm|ratific|conden)\w+"),
    infinitive=re.compile(r"(?:no |haber|\w+(?:ar|er|ir)(?:se|lo|la)?(?!\w))"),
    that_needed=True,
    both_not=listed("ni"),
    anaphors=listed("lo la los las eso esto ello"),
    as_words=listed("como según"),
    incise=True,
    firm=listed("asegura aseguró insiste insistió jura juró sostiene sostuvo mantiene mantuvo"),
    negative=words(r"nunca|jamás|ningún|ninguna|nada|no|nadie|tampoco|ni"),
    only=words(r"solo|sólo|solamente|únicamente|salvo|excepto|un único|una única"),
    verb_first=True,
    aftermath=listed("provocando desatando generando"),
)
