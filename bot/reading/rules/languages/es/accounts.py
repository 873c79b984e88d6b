"""Spanish: what somebody states told by a noun: "the thesis of X is that", "in X's words"."""

from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.languages.idioms import phrase
from storage.records import Act

_WORDS = (
    r"(?:tesis|versión|versiones|opinión|impresión|conclusión|explicación|interpretación|lectura|valoración|reflexión|"
    r"respuesta|réplica|promesa|advertencia|previsión|predicción|estimación|teoría|hipótesis|idea|convicción|sensación|"
    r"queja|frase|cita|sentencia|confidencia|afirmación|aseveración|declaración|palabras?|consigna|apuesta|receta|"
    r"propuesta|denuncia|coartada|excusa|justificación|justificaciones|"
    r"pronóstico|diagnóstico|cálculo|relato|testimonio|argumento|mensaje|aviso|análisis|resumen|balance|veredicto|dictamen|"
    r"parecer|juicio|criterio|temor|lamento|consejo|lema|vaticinio|augurio|recado)"
)
_KIND = r"(?:primer[oa]? |segund[oa] |otra? |gran |principal |nueva? |últim[oa] |escuet[oa] |lacónic[oa] )?"
_OF = r"(?: (?!de\b|del\b)\w+)? de(?= )(?! que )|(?: (?!de\b|del\b)\w+)? del"
# "X", "the mayor, X": who stands between "of" and what follows.
_WHO = r"(?P<speaker>(?!que )[^.,;:«»“”\"]{2,50}(?:, [^.,;:«»“”\"]{2,40})??),?"

ACCOUNTS = (
    phrase(  # "can be read in the statement"
        Act.ASSERTS,
        r"(?:se (?:puede|podía|pudo) leer|(?:puede|podía) leerse|se (?:lee|leía)) (?:en|sobre)(?= )",
        Takes.CLAUSE | Takes.QUOTE,
        "right",
    ),
    phrase(  # "of sabotage speak the neighbours"
        Act.ASSERTS,
        r"(?<!\w )(?<!, )de (?P<content>[^.,;:«»“”]{3,60}?) (?P<cue>(?:habla|hablan|habló|hablaron)(?: también)?)"
        r"(?= (?:el|la|los|las|un|una|en|su|sus)\b)",
        Takes.OBJECT,
        "right",
    ),
    phrase(  # "Those are the words of X"
        Act.ASSERTS,
        r"(?:y )?(?:(?:esa|esta|ese|este|eso|esas|estas|así|tal|tales)(?: mism[oa])? )?(?:es|son|era|fue|fueron),? "
        rf"(?:[^.;:,«»]{{3,30}}, )?(?:(?:el|la|los|las|un|una) )?{_KIND}{_WORDS}(?:{_OF})",
        Takes.BACK,
        "right",
    ),
    phrase(  # "X. So firm was the mayor"
        Act.ASSERTS,
        r"así de (?:tajantes?|rotund[oa]s?|clar[oa]s?|contundentes?|categóric[oa]s?|firmes?|explícit[oa]s?|dur[oa]s?|seguros?|segura|escuet[oa]s?|"
        r"directos?|directa|críptic[oa]s?|optimistas?|pesimistas?|sincer[oa]s?|lacónic[oa]s?) (?:se (?:ha |han |había )?(?:mostr|muestr|expres|pronunci|manifest)\w+|fue|fueron|es|ha sido|"
        r"estuvo|respond\w+|contest\w+|habl\w+)(?: (?:ayer|hoy|anoche|(?:este|el) (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)))?",
        Takes.BACK,
        "right",
    ),
    phrase(  # "A disgrace. So the mayor called the sale"
        Act.ASSERTS,
        r"así (?:lo |la |los |las )?(?:ha |han |había )?(?:defin|calific|describ|tach|tild|resum|valor|juzg|sintetiz)(?:ó|ió|a|e|en|an|aron|ieron|ía|aba|ado|ido)"
        r"(?= (?:el|la|los|las|un|una|su) )",
        Takes.BACK,
        "right",
    ),
    phrase(  # "the diagnosis is X's", "word of X"
        Act.ASSERTS,
        rf"(?:la|el|las|los) {_KIND}{_WORDS} (?:es|son|era|fue) del?|"
        r"(?<!\w )palabras? de(?:l)?|(?:quien|el que|la que) (?:habla|hablaba|habló|lo dice|lo decía|lo dijo|lo cuenta|opina|piensa)"
        r"(?: así)? (?:es|era|fue)",
        Takes.BACK,
        "right",
    ),
    phrase(  # "X's thesis is that ..."
        Act.ASSERTS,
        rf"(?<!\w )(?:el|la|los|las) {_KIND}{_WORDS}(?: (?!de\b|del\b)\w+)? (?:de|del) {_WHO} (?:es|era|fue|son) (?=que )",
        Takes.CLAUSE | Takes.QUOTE,
    ),
    phrase(  # "X's answer: ..."
        Act.ASSERTS,
        rf"(?<!\w )(?:(?:el|la|los|las) )?{_KIND}{_WORDS}(?: (?!de\b|del\b)\w+)? (?:de|del) {_WHO}(?=:)",
        Takes.CLAUSE | Takes.QUOTE,
    ),
    phrase(  # "X is of the opinion that", "takes it for granted that"
        Act.ASSERTS,
        r"(?:es|son|era|eran) (?:de la opinión|del parecer) de(?= que )|(?:tiene|tienen|tenía|tuvo) (?:la )?(?:certeza|impresión|"
        r"convicción|sensación|seguridad|sospecha|esperanza) de(?= que )|(?:da|dan|dio|dieron|ha dado|daba) por (?:hech|segur|"
        r"sentad|descontad)[oa](?= que )|(?:cuenta|cuentan|contaba) con(?= que )|(?:parte|parten|partió) de la base de(?= que )|"
        r"(?:abriga|alberga|mantiene|expres\w+) (?:la )?(?:esperanza|confianza|convicción|sospecha) (?:de|en)(?= que )|(?:llega|"
        r"llegó|llegaron) a la conclusión de(?= que )|(?:deja|dejó|dejaron) constancia de(?= que )|(?:da|dio|dieron) fe de(?= que )|"
        r"(?:trasmit|transmit)\w+ (?:la idea|el mensaje) de(?= que )|(?:lanz|envi)\w+ el mensaje de(?= que )",
        Takes.CLAUSE,
    ),
)
