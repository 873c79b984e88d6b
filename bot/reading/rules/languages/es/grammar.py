"""Spanish: words by what they do in a sentence."""

import re

from bot.reading.rules.languages.es.asides import ASIDES
from bot.reading.rules.languages.grammar import Grammar
from bot.reading.rules.languages.patterns import listed, words

GRAMMAR = Grammar(
    complementizers=listed("que"),
    whether=listed("si cómo por_qué cuándo quién"),
    that_needed=True,
    subordinators=listed("que cuando mientras si porque como aunque pero donde pues sino"),
    degrees=listed("tan tanto tanta tantos tantas tal tales"),
    relatives=listed("que quien quienes cual"),
    object_relatives=listed("que"),
    relative_sources=listed("cual cuales quien quienes"),
    conjunctions=listed("y e o u pero ni"),
    anybody=listed("los las quienes quien"),
    prepositions=listed(
        "a al de del en por para con sin sobre desde hasta entre tras ante bajo contra durante según "
        "mediante consultado consultada preguntado preguntada contactado contactada interrogado interrogada "
        "cuestionado cuestionada interpelado interpelada inquirido abordado abordada consultados consultadas preguntados interrogados"
    ),
    links=listed("de del"),
    by=listed("por"),
    about=listed("a al sobre de del acerca"),
    to_the=listed("al"),
    to_persons=listed("a al ante"),
    leaning=listed(
        "próximo próxima próximos próximas cercano cercana cercanos cercanas allegado allegada allegados allegadas "
        "ajeno ajena ajenos ajenas vinculado vinculada vinculados vinculadas presente presentes cercanísimas afín afines"
    ),
    amounts=words(
        r"(?:al menos|más de|menos de|cerca de|unos|unas|hasta|entre) (?:\d[\d,. ]*|una? (?:decena|docena|"
        r"veintena|treintena|centenar|millar|millón)|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|"
        r"veinte|treinta|cuarenta|cincuenta|cien|mil)"
    ),
    determiners=listed(
        "el la los las un una unos unas este esta estos estas ese esa esos esas su sus mi varios varias "
        "algunos algunas dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte muchos muchas numerosos numerosas todos todas toda cualquier cada ningún ninguna otro otra otros otras lo"
    ),
    counts=words(r"dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|ambos|ambas"),
    definite=listed("el la los las"),
    singular=listed("el la un una este esta su"),
    articles=listed("el la los las"),
    neuter=listed("lo algo extremo cosa"),
    gendered={
        "este": "m",
        "ese": "m",
        "aquel": "m",
        "esta": "f",
        "esa": "f",
        "aquella": "f",
        "del": "m",
        "al": "m",
        "el": "m",
        "la": "f",
        "un": "m",
        "una": "f",
        "los": "p",
        "las": "p",
    },
    demonstratives=listed("este esta esto estos estas eso esa ese esas esos ello"),
    anaphors=listed("lo la los las eso esto ello"),
    plain_anaphors=listed("eso esto ello"),
    folk=words(
        r"(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|[2-9]|[1-9]\d) (?:hombres|"
        r"mujeres|personas|jóvenes|chicos|chicas|menores|sospechosos|detenidos|hermanos|"
        r"hermanas|amigos|agentes|soldados|[\w-]+(?:dores|doras|istas|eros|eras|ados))"
    ),
    each_counted=words(r"ambos|ambas|los (?:dos|tres|cuatro)|las (?:dos|tres|cuatro)"),
    arrest=words(
        r"(?:la |los )?(?:policía(?: \w+)?|guardia civil|fiscalía|agentes|mossos|ertzaintza)"
    ),
    possessives={
        "cuyo": "r",
        "cuya": "r",
        "cuyos": "r",
        "cuyas": "r",
        "su": "",
        "sus": "",
        "mi": "",
        "nuestro": "",
    },
    pronouns={
        "él": "m",
        "ella": "f",
        "ellos": "p",
        "ellas": "p",
        "quien": "",
        "nadie": "",
        "alguien": "",
        "nada": "",
        "todo": "",
        "quienes": "p",
        "yo": "",
        "nosotros": "",
        "él mismo": "m",
        "ella misma": "f",
        "ellos mismos": "p",
        "ellas mismas": "p",
        "éste": "m",
        "ésta": "f",
        "este último": "m",
        "esta última": "f",
        "estos últimos": "p",
        "estas últimas": "p",
    },
    oblique={"él": "m", "ella": "f", "ellos": "p", "ellas": "p"},
    of_two=(words(r"(?:el|la) primer[oa]"), words(r"(?:el|la) segund[oa]")),
    proximal={
        "este": "m",
        "esta": "f",
        "estos": "p",
        "estas": "p",
        "éste": "m",
        "ésta": "f",
        "este último": "m",
        "esta última": "f",
        "estos últimos": "p",
        "estas últimas": "p",
    },
    contracted={"al": "m", "del": "m"},
    owned_gender={"sus": "p"},
    women_by_ending=("a", "triz"),
    datives=listed("le les me nos te os"),
    subjects_dropped=True,
    verbs_of_several=("n",),
    first_person=listed(
        "yo me mi mis mí conmigo mío mía soy estoy he tengo fui hice hago sé voy quiero puedo"
    ),
    participles=words(r"\w{2,}(?:ad|id)[oa]s?|(?:ex)?puest[oa]s?|descubiert[oa]s?|absuelt[oa]s?"),
    adjectives_behind=True,
    bare_links=listed("de"),
    bodies_after=listed("por contra con"),
    copulas=listed(
        "sigue siguen seguía permanece permanecen continúa continúan parece parecen resulta"
    ),
    be=listed(
        "es son era eran fue fueron ser sido está están estaba estaban será sea siendo queda quedan quedó quedaron quedado"
    ),
    have=listed("ha han había habían habrá habrán haber hubo habría he hemos hay"),
    modals=listed("puede pueden podría va van debe deben quiere quieren"),
    infinitive=re.compile(
        r"(?!ayer)(?:no |nunca |jamás |ni siquiera ){0,4}(?:haber|habér(?:se)?l[oa]s?|\w{1,14}(?:ar|er|ir)|\w{1,14}(?:ár|ér|ír)sel[oa]s?)(?:se|lo|la|los|las|le|les)?(?!\w)"
    ),
    negations=listed("no nunca jamás tampoco ni sin"),
    verb_negations=listed("no"),
    reflexives=listed("se lo la los las le les me nos"),
    self_reflexives=listed("se"),
    adverbs=listed(
        "también ya además después luego antes ayer hoy aún todavía siempre así entonces asimismo "
        "solo sólo hasta tampoco tal mientras ahora anoche anteayer incluso igualmente quizá quizás allí aquí nunca "
        "bien jamás finalmente mismo encima apenas casi recién acto_seguido"
    ),
    adverb_endings=("mente",),
    manners=listed(
        "tajante tajantes rotundo rotunda rotundos rotundas categórico categórica categóricos airado airada molesto molesta firme escueto escueta sereno serena"
    ),
    including=listed("incluido incluida incluidos incluidas"),
    concessive=listed("aunque si_bien pese_a_que aun_cuando"),
    meanwhile=listed("tiempo vez par"),
    shared_marks=listed("en"),
    gerund_marks=listed("al tras pese_a después_de luego_de además_de"),
    manner_endings=("ando", "iendo", "yendo"),
    verb_endings=("ía", "ían", "aba", "aban", "é", "emos", "imos", "amos"),
    times=listed(
        "lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio "
        "agosto septiembre octubre noviembre diciembre ayer hoy mañana tarde noche semana mes año día "
        "pasado próximo después luego anoche anteayer más_tarde poco_después horas_después horas_antes días_antes días_después minutos_después poco_antes"
    ),
    small_times=True,
    asides=ASIDES,
    openers=listed("pero y sin_embargo además asimismo también no sí ayer hoy entonces así por"),
    perfects=listed("haber"),
    verb_first=True,
    contrasting=re.compile(
        r" ?(?:siempre|también|además|asimismo)(?= (?:el|la|los|las|su|sus|una?|cualquier|tod[oa]s?|es[ae]s?|esos|est[ae]s?|estos|que|haber)\b)|"
        r"(?:, ?| )?(?:por su parte|a su vez|en cambio|de inmediato|de plano|en redondo|con (?:rotundidad|firmeza|contundencia|vehemencia|energía)|"
        r"eso sí|sin embargo|no obstante|una (?:y otra vez|vez más)|por otra parte|por el contrario)(?: ?,|(?= ?[.;]| |$))"
    ),
    several=("n",),
)
