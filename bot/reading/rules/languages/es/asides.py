"""Spanish: when, where and how something was said, beside who said it."""

from bot.reading.rules.languages.patterns import words

_DAY = r"(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)"
_MONTH = (
    r"(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|"
    r"diciembre)"
)
_PART = r"(?:mañana|tarde|noche|madrugada)"
_SOME = (
    r"(?:unos|unas|pocos|pocas|algunos|algunas|varios|varias|un|una|dos|tres|cuatro|cinco|\d{1,2})"
)
_UNITS = r"(?:minutos?|horas?|días?|semanas?|mes(?:es)?|años?|instantes?|momentos?|rato|tiempo)"

ASIDES = words(
    rf"(?:el|este|ese|aquel) (?:mismo |pasado |próximo |último )?{_DAY}(?: pasado| \d{{1,2}}(?: de {_MONTH})?)?"
    rf"(?: (?:por|a|de) la {_PART}| al mediodía)?|"
    rf"(?:ayer|hoy|anoche|anteayer|mañana)(?: (?:por|a) la {_PART}| al mediodía| mismo)?|"
    rf"(?:la|esta|esa|aquella) (?:misma |pasada )?(?:semana|{_PART}|víspera)(?: (?:pasada|anterior|del {_DAY}))?|"
    r"(?:el|este|ese) (?:pasado )?(?:mes|año|fin de semana)(?: pasado)?|(?:el|al) día (?:anterior|siguiente)|"
    rf"(?:el )?(?:pasado )?\d{{1,2}} de {_MONTH}(?: (?:de|del) \d{{4}})?|"
    rf"hace (?:\w+ )?{_SOME} {_UNITS}|hace (?:poco|tiempo|años|meses|semanas|días|horas)|"
    rf"(?:{_SOME} )?(?:poco|{_UNITS}) (?:después|antes|más tarde)|más (?:tarde|adelante)|"
    rf"a (?:primera|última|media) (?:hora|{_PART})(?: (?:del {_DAY}|de la {_PART}|de (?:ayer|hoy)))?|al mediodía|"
    rf"(?:por|a) la {_PART}|"
    r"al (?:salir|llegar|entrar|término|cierre|finalizar|concluir|terminar|acabar|inicio|final|comienzo)\b|"
    r"a (?:la|su) (?:salida|llegada|entrada)|"
    r"con (?:rotundidad|firmeza|contundencia|vehemencia|energía|ironía|sorna|orgullo|resignación|tristeza|"
    r"emoción|claridad|cautela|prudencia|humor|calma|serenidad|enfado|rabia|amargura|dureza|sinceridad|"
    r"franqueza|entusiasmo|optimismo|preocupación|indignación|sarcasmo|solemnidad|insistencia|nostalgia)|"
    r"(?:con|en) (?:tono|voz|aire|gesto) \w+|en tono (?:de )?\w+|entre (?:risas|lágrimas|aplausos|sollozos|bromas)|"
    r"sin (?:dudar|titubear|rodeos|ambages|tapujos|matices|pestañear|inmutarse|dar|ofrecer|entrar|precisar|citar|"
    r"mencionar|embargo|vacilar|más)(?!\w)|"
    r"desde (?!\d|hace|entonces|su |la fundación)(?:(?:el|la|los|las) )?\w+|por (?:teléfono|escrito|carta|correo)|de (?:forma|manera|modo) \w+|"
    r"en (?:(?:el|la|un|una) )?(?:radio|televisión|tele|emisora|cadena|canal|diario|periódico|revista|programa|"
    r"podcast|twitter|facebook|instagram|x|redes)(?!\w)|"
    r"en (?:varias|numerosas|repetidas|múltiples|reiteradas|diversas|algunas) ocasiones|a mediodía|"
    r"por (?:su|mi) (?:parte|lado)|a su vez|"
    r"de nuevo|por (?:el|este|ese) motivo|una y otra vez|una vez más|"
    r"visiblemente \w+|\w{4,}mente"
)
