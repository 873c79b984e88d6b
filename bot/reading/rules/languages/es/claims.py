"""Spanish: parts of patterns that several files share."""

CLAIM = (
    r"(?:acusaci(?:ón|ones)|rumor(?:es)?|informaci(?:ón|ones)|versi(?:ón|ones)|alegaciones?|"
    r"afirmaci(?:ón|ones)|noticias?|hechos|señalamientos?|imputaciones?|sospechas?|especulaciones?|"
    r"cifras?|datos|extremos?|denuncias?)"
)
HABER = r"(?:ha|han|había|habían|habría)"
