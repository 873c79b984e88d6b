"""French: what is not to be, or not wanted: a promise or a refusal, and no denial by itself."""

from bot.reading.rules.languages.patterns import words

_NO = r"(?:pas|jamais|plus|rien|personne|aucune?|nullement|guère|nulle part|que|ni)"
_PRONOUNS = r"(?:(?:me |m'|te |se |s'|nous |vous |le |la |les |l'|lui |leur |y |en ){0,2})"
# "tirait", "désirait" are told of the past; "n'aurait pas payé" is hearsay.
_FUTURE = (
    r"(?!aur(?:ait|aient)\b)(?:\w+r(?:ai|as|a|ons|ez|ont)\b|"
    r"(?!\w*(?:tir|désir|admir|respir|inspir)ai)\w*(?:[eidv]r|rr|ettr|attr|aîtr)(?:ait|aient|ions|iez)\b)"
)
_WILL = r"(?:va|vais|vont|allons|allait|allaient|compte|comptent|comptons|entend|entendent|veu[tx]|veulent|voulons|souhaite|souhaitent|souhaitons|envisage|envisagent)"
_WANT = r"(?:vouloir|souhaiter|envisager|compter|entendre)"
PROSPECTIVE = words(
    rf"(?:ne |n'){_PRONOUNS}(?:{_FUTURE}|{_WILL}) (?:\w+ment |donc |toutefois |cependant )?{_NO}|"
    rf"(?:personne|rien|aucune?|nulle?|jamais) [^.;,]{{0,60}}?(?:ne |n'){_PRONOUNS}{_FUTURE}|"
    rf"ne pas {_WANT}|(?:n'a|n'ai|n'ont|n'avons|n'avoir) (?:pas|aucune|nullement) (?:l')?intention|"
    r"n'aur(?:ait|aient) (?:pas|jamais|plus|aucune?) (?:lieu|d'(?:impact|effet)|de conséquences?)"
)
# What was or was done by somebody, and faults and dangers: "n'est pas finie" is nobody's claim.
_FAULT = r"(?:dangers?|risques?|négligences?|fautes?|fraudes?|crise|problèmes?|pollution|menaces?|fuites?|liens?|conflits?|pénuries?|tirs?)"
OWN_NO = words(
    rf"(?:ne pas|ne jamais|n'avoir|n'être|n'y être)|il n'y a (?:pas|jamais) eu|pas (?:de |d'|le moindre |la moindre ){_FAULT}|"
    r"(?:je|nous|on|il|elle|ils|elles) (?:ne |n')(?!(?:y|en) )(?:(?:l'|lui |leur |les )?(?:ai|avons|a|ont|avais|avions|suis|sommes) |conn\w+ )|"
    r"(?:ne |n')(?:\w+[ '])?\w+(?:ais|ait|aient|ions) (?:\w+ment )?(?:pas|jamais|rien|aucun\w*|nullement|personne|plus)|"
    r"(?:n'a|n'ont) (?:\w+ment )?(?:pas|jamais|rien|aucun\w*|nullement) (?:été |eu )?\w+(?:é|ée|és|ées|i|ie|is|u|ue|us)\b|"
    r"n'est pas (?:une?|des|du|le|la|l'|d')[^,.;]{2,40},? (?:mais|c'est)|"
    r"(?:pas|rien) (?:de|à) (?:chez )?(?:nous|moi|lui|elle|sa|son|notre|nos|mon|ma)\b"
)
