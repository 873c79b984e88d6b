"""German: parts of patterns that several files share."""

CLAIM = (
    r"(?:\w*vorw[uü]rf(?:e|en|s)?|\w*anschuldigung(?:en)?|\w*behauptung(?:en)?|\w*gerüchte?n?|"
    r"\w*berichte?n?|\w*darstellung(?:en)?|\w*meldung(?:en)?|\w*spekulation(?:en)?|\w*unterstellung(?:en)?|"
    r"verdacht|\w*angaben?|\w*aussagen?|zahlen|\w*verdächtigung(?:en)?|\w*äußerung(?:en)?|\w*geständnis|"
    r"worte|artikel|\w*interpretation(?:en)?|\w*deutung(?:en)?|\w*vermutung(?:en)?|posts?|tweets?)"
)
