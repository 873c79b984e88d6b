"""Spanish: denials, withdrawals, confirmations and blame in words that are no single verb."""

from bot.reading.rules.languages.es.claims import CLAIM, HABER
from bot.reading.rules.languages.lexicon import Takes, phrase
from storage.records import Act

_CLAUSE = Takes.CLAUSE | Takes.QUOTE | Takes.INFINITIVE
_WIDE = _CLAUSE | Takes.OBJECT

ANSWERS = (
    phrase(
        Act.DENIES,
        rf"(?:{HABER} )?(?:rechaz|descart|desech)\w+ (?:\w+mente |de plano |con rotundidad )?"
        rf"(?:las|los|la|el|estas|estos|esas|esos|tales|toda|cualquier) (?:\w+ )?{CLAIM}",
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
