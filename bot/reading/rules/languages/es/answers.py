"""Spanish: withdrawals, confirmations and blame in words that are no single verb."""

from bot.reading.rules.languages.es.claims import HABER, WHEN
from bot.reading.rules.languages.es.denials import DENIALS
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.languages.idioms import phrase
from storage.records import Act

_CLAUSE = Takes.CLAUSE | Takes.QUOTE | Takes.INFINITIVE
_WIDE = _CLAUSE | Takes.OBJECT
_WITHDRAWALS = (
    phrase(
        Act.WITHDRAWS,
        r"se (?:ha |han |había )?(?:retract|desdi|desdij|retráct|desdec)\w+(?: (?:ayer|hoy|este \w+|ante \w+ \w+))*(?: de)?|"
        rf"(?:{HABER} )?(?:retir|rectific|correg|corrig|enmend|enmiend|matiz|borr|elimin|suprim|anul)\w+ {WHEN}"
        r"(?=(?:sus|su|las|lo|la|el|esa|esas|aquellas|aquella|un|una) (?:\w+ )?(?:palabras|declaraci\w+|"
        r"afirmaci\w+|acusaci\w+|noticia|artículo|reportaje|información|informaciones|testimonio|confesión|"
        r"publicación|dicho|dato|datos|cifra|cifras|comunicado|mensaje|tuit|tuits|denuncia|versión|titular|crónica|estudio|"
        r"entrevista|post|comentario|comentarios|nota|error|errata|imputación)\b)|"
        r"(?:dio|dieron|da|dan|ha dado|han dado) marcha atrás(?: (?:en|con|a))?|"
        r"(?:se )?(?:come|comió|tragó|traga) sus palabras|(?:hizo|hace|ha hecho) una rectificación(?: de)?|"
        r"(?:public|emit|difund)\w+ una (?:rectificación|corrección|fe de errores|fe de erratas)(?: (?:de|sobre))?|"
        rf"(?:{HABER} )?(?:recul|reculad|recog)(?:ó|a|an|aron|ado)(?: (?:velas|cable))?(?= |[,.]|$)|"
        r"(?:ha cambiado|cambia|cambió|cambiaron) (?:de|su) versión|se (?:ha )?(?:echó|echado|echa) atrás|"
        r"(?:pid|ped)\w+ (?:perdón|disculpas) por (?:haber (?:dicho|afirmado|publicado|acusado)|sus (?:palabras|declaraciones))",
        Takes.OBJECT | Takes.CLAUSE | Takes.TOPIC,
    ),
)
_CONFESSIONS = (
    phrase(
        Act.CONFIRMS,
        rf"(?:{HABER} )?(?:dio|dieron|da|dan|dado) (?:por )?(?:buen[oa]s?|auténtic[oa]s?|ciert[oa]s?|válid[oa]s?|veraz|"
        r"veraces) (?=(?:la|las|los|el|que|lo|esa|su) )|(?:da|dio|dieron|dan) la razón a(?:l)?|"
        rf"(?:{HABER} )?(?:asum|acept)\w+ {WHEN}(?=(?:la |su |toda la |el |los |las |sus )(?:plena |total )?(?:culpa|"
        r"responsabilidad|error|errores|autoría|fallo|fallos|cargos|hechos|acusaci\w+)\b)|"
        r"(?:no )?(?:ocult|escond)\w+ que|(?:reconoc|admit|confes|confies)\w+ {WHEN}(?=(?:en parte|parcialmente) )",
        Takes.OBJECT | Takes.CLAUSE | Takes.INFINITIVE,
    ),
    phrase(
        Act.CONFIRMS,
        r"se (?:ha |han |había )?(?:declar|confes|reconoc|confies)\w+ (?:culpables?|autor\w*|responsables?)|"
        r"(?:enton|ha entonado|hizo|hace)\w* (?:el|su) mea culpa|(?:contest|respond)\w+ (?:afirmativamente|que sí)|"
        r"(?:reconoc|admit)\w+ los hechos",
        Takes.TOPIC | Takes.QUOTE,
    ),
)
_BLAME = (
    phrase(
        Act.CRITICISES,
        rf"(?:{HABER} )?(?:arremet|carg|embist|despotric|protest|clam|la emprend|se revolv|se revuelv|"
        rf"se rebel)\w+ {WHEN}(?:[\w ]{{3,20}} )?contra(?! (?:los|las|unos|un grupo de) (?:\w+ )?(?:manifestantes|vecinos|aficionados|trabajadores|jóvenes|hinchas|asistentes|estudiantes|huelguistas))|(?:tach|tild|calific)\w+ {WHEN}de|"
        rf"puso el grito en el cielo|se (?:{HABER} )?quej\w+ {WHEN}(?:de(?:l)?|por)|la emprendi\w+ {WHEN}contra|"
        r"(?:se )?(?:ech|afe)\w+ en cara|(?:pus|pon|pone)\w* (?:el grito en el cielo|verde)|"
        r"(?:mostr|expres|manifest|muestr)\w+ su (?:(?:más|total|profund[oa]|firme|rotund[oa]|enérgic[oa]) )*"
        r"(?:rechazo|indignación|malestar|repulsa|condena|enfado|desacuerdo|disconformidad|repudio) "
        r"(?:a|al|por|con|ante|contra)|alz\w+ la voz contra|(?:lanz|dirig)\w+ (?:duras )?críticas (?:a|al|contra)|"
        r"(?:critic|censur|reproch)\w+ \w+mente|(?:carg|arremet)\w+ las tintas contra|se (?:ha )?(?:despach|ceb)\w+ (?:con|contra)",
        Takes.OBJECT,
    ),
    phrase(
        Act.CRITICISES,
        rf"(?:{HABER} )?(?:tach|tild|calific)\w+ (?=[^.;:«»]{{3,70}} de )",
        Takes.OBJECT,
    ),
)
_REPORTS = (
    phrase(
        Act.ASSERTS,
        r"(?:alert|advirt|adviert|avis|previn|previen|inform|jact|convenc|presum)\w+ de(?= que )|coincid\w+ en(?= (?:que|señalar|"
        r"destacar|afirmar) )|se (?:ha |han )?(?:compromet\w+) a|se (?:ha )?(?:mostr|muestr)\w+ (?:a favor|partidari\w+|en contra) de",
        _WIDE,
    ),
    phrase(
        Act.ASSERTS,
        rf"(?:{HABER} )?(?:dio|da|dieron|dan|dado) a conocer|(?:{HABER} )?(?:hizo|hace|hicieron|hacen|hecho) (?:saber|constar|notar|ver|"
        rf"hincapié en|público)|(?:{HABER} )?(?:puso|pone|pusieron|ponen|puesto) (?:de manifiesto|de relieve|sobre la mesa|el acento en|"
        rf"el foco en)|(?:{HABER} )?(?:quiso )?(?:dejó|dejaron|deja|dejan|dejado|dejar) (?:bien |muy )?(?:claro|caer|constancia de|sentado)|"
        r"(?:se )?(?:mostr|muestr|manifest|manifiest|dijo|dice|declar)\w* (?:convencid|segur|confiad|partidari|"
        r"satisfech|preocupad|esperanzad|dispuest|orgullos|sorprendid|decepcionad)\w+ (?:de|en|por|con|ante)|"
        r"(?:est[áa]|están|estaba) (?:convencid|segur)\w+ de|(?:puso|ponen|pone|pusieron) en valor|"
        rf"(?:{HABER} )?(?:llam|hizo un llamamiento)\w* la atención sobre|(?:recalc|insist|incid|abund|ahond)\w+ {WHEN}en|"
        r"(?:tuvo|tiene|tienen) claro|(?:cree|confí|conf)\w+ en(?= que)|(?:tem|sospech)\w+ (?=que)",
        _WIDE,
    ),
    phrase(
        Act.ASSERTS,
        rf"(?:{HABER} )?(?:dio|da|dieron|dan|dado|deja|dejó|dejaron) (?:a entender|entrever|intuir|traslucir)",
        _WIDE,
        hedged=True,
    ),
    phrase(
        Act.ASSERTS,
        rf"(?:se )?(?:{HABER} )?(?:defin|calific|describ|defini|retrat|presenta)\w+ (?=(?:como|de) )|"
        rf"(?:quit|rest)\w+ (?:hierro|importancia|gravedad|trascendencia) a(?:l)?|"
        r"(?:habl|alert|advirt|adviert|avis|previn|previen|inform)\w+ (?:de|del|contra|sobre)(?= (?!que ))|"
        r"apunt(?:a|an|ó|aron|aba|aban) (?:a|al)(?= (?:un|una|la|el|los|las) )|se (?:ha )?refi\w+ a(?= [^.;:,]{3,60} como )|"
        r"(?:llam|inst|exhort|anim|inv|invit|emplaz|urg)\w+ a (?=\w+[aei]r\b)",
        Takes.OBJECT | Takes.QUOTE,
    ),
    phrase(
        Act.ASSERTS,
        rf"se (?:{HABER} )?(?:expres|pronunci|manifest|mostr|muestr|sum|reafirm|ratific|reiter)\w+ (?:en (?:términos (?:parecidos|similares|idénticos)|"
        r"(?:el mismo sentido|parecidos términos|la misma línea|idéntico sentido|esos términos|estos términos))|"
        r"contundente|tajante|rotund\w+|cautel\w+|optimista|escéptic\w+|categóric\w+|crític\w+)|"
        r"(?:fue|se mostró|estuvo) (?:tajante|contundente|rotund\w|categóric\w|clar\w|explícit\w)",
        Takes.QUOTE,
    ),
)
ANSWERS = _WITHDRAWALS + _CONFESSIONS + DENIALS + _BLAME + _REPORTS
