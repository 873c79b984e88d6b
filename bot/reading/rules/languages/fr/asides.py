"""French: when and how something was said, beside who said it."""

from bot.reading.rules.languages.patterns import words

_DAY = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
_MONTH = r"(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)"
_PART = r"(?:matin|après-midi|midi|soir|nuit|matinée|soirée)"
_SOME = r"(?:une?|deux|trois|quatre|cinq|six|dix|quelques|plusieurs|\d{1,2})"
_UNITS = r"(?:instants?|minutes?|heures?|jours?|semaines?|mois|ans?|années?)"

ASIDES = words(
    rf"(?:le|ce) {_DAY}(?: (?:dernier|soir|matin|après-midi|\d{{1,2}}(?: {_MONTH})?))?|"
    rf"ce(?:tte)? (?:même )?{_PART}|"
    rf"{_DAY} (?:dernier|{_PART}|\d{{1,2}} {_MONTH})|"
    rf"le (?:\d{{1,2}}|1er) {_MONTH}(?: \d{{4}})?|"
    r"(?:la|cette) semaine(?: (?:dernière|passée))?|"
    r"(?:le|ce) (?:mois|week-end)(?: (?:dernier|passé))?|l'(?:an|année) (?:dernier|dernière|passée?)|"
    rf"la veille(?: au soir)?|le lendemain(?: {_PART})?|(?:le|ce) jour même|le même jour|"
    rf"{_SOME} {_UNITS} (?:plus tard|plus tôt|après|avant|auparavant)|"
    rf"il y a (?:{_SOME} {_UNITS}|peu|longtemps)|(?:peu|juste) (?:après|avant)|plus (?:tard|tôt)|"
    r"(?:à|en) (?:plusieurs|maintes|de (?:nombreuses|multiples)) (?:reprises|occasions)|"
    r"(?:lui|elle|eux|elles) (?:aussi|non plus)|(?:à (?:son|leur) tour|pour (?:sa|leur) part|de (?:son|leur) côté)|"
    r"(?:à|de) nouveau|une (?:nouvelle fois|fois de plus)|à (?:demi-mot|la fois)|"
    r"d'une? (?:voix|ton|air|geste) \w+|visiblement \w+"
)
