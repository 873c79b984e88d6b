"""German: where something was said, which is a part of nothing that was said."""

from bot.reading.rules.languages.patterns import words

_WORDS = (
    r"[\w-]*(?:ansprache|aussage|brief|erklärung|gespräch|interview|konferenz|mail|mitteilung|podcast|post|rede|"
    r"schreiben|sendung|sitzung|stellungnahme|video|verhandlung|beitrag|anhörung|vernehmung|befragung|gastbeitrag)"
)
_SEATS = (
    r"(?:[\w-]*(?:ausschuss|tag|rat|gericht|parlament|senat|prozess|fernsehen|hörfunk|rundfunk|radio|"
    r"interview|gespräch|podcast)|plenum|zeugenstand|netz|internet)"
)

VENUES = words(
    rf"(?:in|auf|bei|während|über|nach) (?:ein|sein|ihr)(?:er|em) (?:[\w-]+(?:en|er) ){{0,2}}?{_WORDS}|"
    rf"im {_SEATS}(?! (?:de[rs]|von|vom)\b)|"
    r"vor (?:dem [\w-]*(?:gericht|ausschuss|parlament)|gericht|journalist\w*|reportern|der presse|"
    r"medienvertreter\w*|der kamera)|"
    r"auf (?:x|twitter|facebook|instagram|telegram|linkedin|nachfrage|anfrage)|unter (?:eid|tränen|applaus)|"
    r"per (?:e-?mail|brief|telefon|video\w*)"
)
