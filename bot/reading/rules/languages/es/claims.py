"""Spanish: parts of patterns that several files share."""

CLAIM = (
    r"(?:acusaci(?:ón|ones)|rumor(?:es)?|rumorología|informaci(?:ón|ones)|versi(?:ón|ones)|alegatos?|"
    r"alegaci(?:ón|ones)|afirmaci(?:ón|ones)|noticias?|hechos|señalamientos?|imputaci(?:ón|ones)|"
    r"sospechas?|especulaci(?:ón|ones)|cifras?|datos|extremos?|denuncias?|insinuaci(?:ón|ones)|"
    r"habladurías?|comentarios|bulos?|relatos?|tesis|teorías?|hipótesis|cargos|aseveraci(?:ón|ones)|"
    r"declaraci(?:ón|ones)|publicaci(?:ón|ones)|reproches?|conjeturas?|supuestos?|chismes|lectura|"
    r"vinculaci(?:ón|ones)|ideas?|suposici(?:ón|ones)|filtraci(?:ón|ones)|pistas?|balances?|recuentos?|vínculos?|relación|implicación|responsabilidad|participación)"
)
# What opens the noun phrase of a claim.
THE = (
    r"(?:las|los|la|el|estas|estos|esta|este|esas|esos|esa|ese|tales|toda|todas las|todos los|todas esas|"
    r"cualquier|las supuestas|los supuestos|sus|su|unas|unos|una|semejantes|dichas|dichos)"
)
# Auxiliaries before the verb: "ha vuelto a", "quiso", "se apresuró a".
HABER = (
    r"(?:(?:ha|han|había|habían|habría|habrían|hayan?|habiendo)(?: (?:querido|vuelto a|tenido que|llegado a|"
    r"salido a|optado por))?|quiso|quisieron|volvió a|volvieron a|vuelve a|vuelven a|tuvo que|tuvieron que|llegó a|"
    r"se apresuró a|se apresuraron a|salió a|salieron a|acabó por|terminó por|acaba de|sigue|siguen|siguió|siguieron|continúa|continúan|continuó|continuaron|se limitó a|"
    r"se vio obligad[oa] a|prefirió|prefiere|optó por)"
)
# What stands between a verb and what it takes: "negó este martes en Lima que ..."
# Between a verb and what it tells: "descartó, no obstante, que hubiera fuga".
ASIDE = (
    r"(?:, (?:no obstante|sin embargo|en cambio|por (?:otro lado|otra parte|su parte|lo demás)|"
    r"eso sí|en (?:todo caso|cualquier caso)|además|asimismo|a su vez|ayer|hoy),)?"
)
_WHERE = (  # "ante el juez", "durante una rueda de prensa", "en Vigo", "a Efe"
    r"(?:ante|en|tras|durante|desde) (?:(?:el|la|los|las|un|una|su|sus) )?(?!que\b)[\w-]+"
    r"(?: (?:a|de|del|de la|social|publicado en|publicada en) [\w-]+)?|"
    r"en declaraciones a (?:la |el )?[\w-]+(?: [\w-]+)?|a (?:efe|mediodía|(?:primera|última) hora|los periodistas|la prensa|este diario)"
)
SETTING = (
    r"(?:"
    + _WHERE
    + r"|ayer|hoy|anoche|también|además|luego|después|incluso|asimismo|igualmente|siempre|ya|"
    r"(?:est[ea]|el|la|el pasado) (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana|tarde|"
    r"noche|madrugada)(?: \d{1,2}(?: de \w+)?)?(?: en (?!un)(?:(?:el|la|las|los|san|santa|nueva) )?\w+)?|en (?:rueda|conferencia) de prensa|"
    r"(?:en|mediante|a través de) (?:un|una|su) (?:\w+ )?(?:comunicado|nota|mensaje|vídeo|video|carta|entrevista|comparecencia|tuit)(?: de prensa| oficial| conjunto)?|sin embargo|no obstante|por ahora|por el momento|de momento|por escrito|por teléfono|una vez más|"
    r"la víspera|la semana pasada|el día anterior|horas antes|días antes|de nuevo|en cambio|en todo momento|de plano|de forma \w+|de manera \w+|con \w+|\w+mente)"
)
WHEN = rf"(?:{SETTING} ){{0,3}}"
