"""German: adverbs that stand before a subject, in a verb group, or alone before a verb."""

from bot.reading.rules.languages.patterns import listed

_MANNER = (
    "abermals ähnlich ausdrücklich beharrlich bereitwillig deutlich einhellig einstimmig direkt emotional explizit energisch "
    "entschieden entschlossen erbost ernüchtert freimütig gelassen gemeinsam hartnäckig heftig indirekt "
    "inoffiziell kategorisch klar kleinlaut knapp lakonisch lapidar mehrfach nachdrücklich offen "
    "offenherzig offiziell öffentlich pauschal postwendend prompt reumütig rundheraus rundweg sachlich "
    "scharf schlicht schmallippig schriftlich sichtlich stellvertretend strikt telefonisch trocken umgehend unmissverständlich "
    "unumwunden unverblümt vehement wiederholt wortreich wörtlich zähneknirschend zerknirscht zögerlich"
)
_TIME = (
    "anfangs anschließend zuerst danach hinterher hernach bereits bisher bislang damals daraufhin derweil derzeit erneut erst erstmals "
    "immer inzwischen jetzt mittlerweile nachher neuerdings noch nun nunmehr schließlich schon sofort "
    "stets unlängst unterdessen vorerst vorher weiter weiterhin wieder zuletzt zunächst zuvor zwischenzeitlich "
    "zugleich gleichzeitig kürzlich jüngst indessen indes seither seitdem"
)
_LINK = (
    "aber allerdings allenfalls andererseits auch außerdem beispielsweise dafür dagegen dann dennoch ebenfalls ebenso eher "
    "ebensowenig etwa ferner freilich gleichfalls gleichwohl hingegen immerhin insgesamt jedenfalls jedoch lediglich "
    "nur obendrein sogar stattdessen tatsächlich trotzdem überdies vielmehr wiederum zudem zumindest zwar"
)
ADVERBS = listed(f"{_MANNER} {_TIME} {_LINK}")
