"""English: who puts out words that say something: "issued a statement (saying)"."""

from bot.reading.rules.languages.patterns import words

_VERB = (
    r"(?:issu|releas|publish|post|shar|circulat|fil|deliver|upload|record|sign|email|distribut|read|wrot|"
    r"writ|sen[dt]|giv|gav|mak|mad|put(?:s)? out|tweet)(?:e[ds]?|s|t)?(?: out)?"
)
_WORDS = (
    r"(?:statement|letter|e-?mail|post|message|tweet|video|memo|note|release|notice|speech|affidavit|"
    r"complaint|lawsuit|declaration|petition|thread|text|communiqu[eé]|bulletin|leaflet|report)s?"
)
# Where and to whom, between the words and the verb that tells what they say.
_WHERE = r"(?:,? (?:to|on|in|at|via|through|from|by|late|early|last|this|earlier) [^.;:,\"“”]{1,40}?){0,3}"

ISSUING = words(
    rf"(?P<verb>{_VERB})(?: [\w'-]+){{1,5}}? (?<=[ -]){_WORDS}{_WHERE},?(?: that| which)?(?=\W*$)"
)
