"""Spanish: the words that show that somebody states something."""

from bot.reading.rules.languages.cues import Cues
from bot.reading.rules.languages.es.accounts import ACCOUNTS
from bot.reading.rules.languages.es.answers import ANSWERS
from bot.reading.rules.languages.es.blame import BLAME
from bot.reading.rules.languages.es.dismissals import DISMISSALS
from bot.reading.rules.languages.es.estimates import ESTIMATES
from bot.reading.rules.languages.es.refusals import REFUSALS
from bot.reading.rules.languages.es.standing_by import STANDING_BY
from bot.reading.rules.languages.es.unanswered import UNANSWERED
from bot.reading.rules.languages.es.verbs import VERBS
from bot.reading.rules.languages.patterns import listed, words

CUES = Cues(
    verbs=VERBS,
    phrases=UNANSWERED
    + DISMISSALS
    + REFUSALS
    + STANDING_BY
    + ANSWERS
    + ACCOUNTS
    + BLAME
    + ESTIMATES,
    attributions=words(
        r"(?:según|de acuerdo con) (?:el (?:testimonio|relato)|las informaciones|la información) de(?:l)?(?!\w)|"
        r"según (?:(?:ha|han) podido|pudo|pudieron) (?:saber|constatar|averiguar|comprobar|confirmar)(?! este| esta)|"
        r"(?:en|a|según) su (?:opinión|juicio|entender|parecer|versión|relato|testimonio)|según(?! (?:ha |han |había |se |le |les |nos |lo |"
        r"supo|pudo|pudieron|consta|parece|cuál|cuánto|cómo|vayan|avanza|las? previsi|el calendario|lo previsto|la ley|el caso|las normas|que))(?!(?:(?<=información según)|(?<=informaciones según)|(?<=noticia según)|(?<=noticias según)|(?<=versión según)|(?<=rumor según)|(?<=rumores según)|(?<=acusación según)|(?<=acusaciones según)|(?<=hipótesis según)|(?<=tesis según)|(?<=idea según)) (?:la|el|los|las) cual)|de acuerdo con|"
        r"para(?= (?!\w+[aei]r(?:se|l[oae]s?|nos)?\b|\d|mañana|hoy|est|es[ae]|ello|eso|quien|que|colmo|entonces|siempre)(?:[^,.;:«»]{2,60}|[^,.;:«»]{2,40}, [^,.;:«»]{3,40}), "
        r"(?:(?=[«“\"])|[\w ]{3,60} (?=[«“\"])|(?:[\w ]{3,60} )?(?:es|son|era|fue|sería|serían|se trata|supone|constituye|representa|resulta|no hay|no es|"
        r"está|equivale|significa)\b))|a juicio de(?:l)?|desde el punto de vista de(?:l)?(?! (?:la (?:seguridad|salud|ley)|los derechos))|en palabras de(?:l)?(?! su [^,.;:]{3,40}, [^,.;:]{3,40}, \w+(?:ó|a|aba|aron)\b)|en opinión de(?:l)?|a decir de(?:l)?|según (?:consta|figura|se recoge|se lee|se desprende)(?: también)? (?:en|de(?=l? ))|a ojos de(?:l)?|al decir de(?:l)?|en boca de(?:l)?|"
        r"a entender de(?:l)?|en la versión de|siempre según"
    ),
    views=words(r"para"),
    as_words=listed("como según"),
    just_as=listed("tal"),
    admitting=listed("reconoce reconocen reconoció reconocieron reconocía reconocían reconocido"),
    finite_endings=("a", "an", "e", "en", "ó", "aron", "ieron"),
    participle_endings=("ado", "ido"),
    adding=words(
        r"(?:añad|agreg|reiter|prosig|prosegu|apostill|remach|abund|remat)\w+|también|además|"
        r"asimismo|igualmente|por (?:último|otra parte|otro lado)"
    ),
    past_endings=(
        *("ó", "aron", "ieron", "ará", "arán", "erá", "erán", "irá", "irán"),
        *("drá", "drán", "brá", "brán", "rrá", "rrán"),
    ),
    hypothetical=listed("podría puede pueden podrían"),
    firm=listed(
        "deja dejan dejó dejaron dejado dejar asegura aseguran aseguró aseguraron aseguraba asegurado asegurar asegurando insiste insisten insistió insistieron "
        "insistido insistía insistiendo jura juran juró juraron jurado sostiene sostienen sostuvo sostuvieron "
        "sostenido sostener mantiene mantienen mantuvo mantuvieron mantenido afirma afirman afirmó afirmaron "
        "recalca recalcó subraya subrayó reitera reiteran reiteró reiteraron zanja zanjó alega alegan alegó "
        "replica replicó replicaron responde respondió aclara aclaró aclararon garantiza garantizó rebate "
        "puntualiza puntualizó contesta contestó defiende defendió apostilla apostilló argumenta argumentó"
    ),
    negative=words(
        r"^\W*(?:[^\s,.;:]+ ){0,6}?(?:(?:nunca|jamás)(?! (?:ha|había|han|habían|he) (?:visto|vivido|sentido|oído))|en ningún momento|en modo alguno|ningún|ninguna|tampoco|ni|no (?:se |lo |"
        r"la |los |las |le |les |me |nos ){0,4}(?:ha|han|había|habían|hubo|haber|fue|fueron|estuvo|estaba|tuvo|tenía|tiene "
        r"(?:nada|relación|ningún|ninguna)|hizo|hay|había|existe|existía|sabía|conocía|es (?:cierto|verdad|responsable|"
        r"culpable|suy[oa]s?|mí[oa]s?|nuestr[oa]s?|el autor|la autora)|\w+ó|\w+aron|\w+ieron|\w{2,}(?:aba|ía)n?|tien\w+ (?:nada|ningún|ninguna)))\b"
    ),
    contrary=words(
        r"(?:no|tampoco) (?:se |lo |la |los |las |le |les |nos |me ){0,4}(?:ha|han|había|habían|hay|hubo|es|son|era|eran|fue|fueron|"
        r"está|están|estaba|existe|existen|tiene|tienen|tenía|\w+ó|\w+aron|\w+ieron|\w+aba|\w+aban|\w+ía|\w+ían)"
        r"(?! (?:visto|podido|sabido|querido|decidido|más|todavía|aún|solo|sólo|nuevas?))|(?:nunca|jamás|nadie|nada|ningún|ninguna|"
        r"ninguno)(?! (?:víctima|herid|muert|detenid|decisión|fecha))"
    ),
    both_not=listed("ni"),
    aspects=listed(
        "vuelve vuelven volvió volvieron vuelto volvía apresuró apresuraron apresurado tiene tuvo tuvieron tenido quiso quisieron querido "
        "deja dejan dejó dejaron dejado dejaba limitó limitaron limitado obligado obligada forzado continuó continúa continúan sigue siguen seguía insiste insisten insistió "
        "tarda tardan tardó tardaron tardado duda dudan dudó dudaron dudado"
    ),
    ceasing=listed(
        "deja dejan dejó dejaron dejado dejaba tarda tardan tardó tardaron tardado duda dudan dudó "
        "dudaron dudado"
    ),
    aspect_links=listed("a en de que"),
)
