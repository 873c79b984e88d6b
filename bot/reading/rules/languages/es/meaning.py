"""Spanish: what makes words a denial, a confession, a refusal or blame, whatever their verb."""

from bot.reading.rules.languages.lexicon import words
from storage.records import Act

SAID_QUOTED = (
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
SAID = (
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
VERDICTS = (
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
