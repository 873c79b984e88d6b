"""English: parts of patterns that several files share."""

CLAIM = (
    r"(?:claims?|reports?|allegations?|accusations?|charges?|rumou?rs?|suggestions?|assertions?|"
    r"notions?|speculation|ideas?|stor(?:y|ies)|statements?|insinuations?|media reports?)"
)
