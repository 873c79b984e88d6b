"""German: verbs that take what is said with a preposition: "rechnet mit X", "damit, dass ..."."""

from bot.reading.rules.languages.de.claims import CLAIM
from bot.reading.rules.languages.de.refusals import BRACKETS
from bot.reading.rules.languages.idioms import Bracket, bracketed
from bot.reading.rules.languages.patterns import words
from storage.records import Act


def _takes(
    verb: str, preposition: str, pointer: str, *, noun: bool = True, act: Act = Act.ASSERTS
) -> None:
    """Enter a verb with its preposition, and with the word that a clause follows.

    `noun`: what is said may also be a noun ("hofft auf Regen"); else only a clause.
    """
    bracketed(BRACKETS, verb, Bracket(act, words(rf"{pointer}$")))
    if noun:
        content = rf"{preposition} (?P<content>[^.;:,]{{3,100}})"
        bracketed(BRACKETS, verb, Bracket(act, words(content)))


_takes("rechne|t|te|ten|n", "mit", "damit")
_takes("droh|t|te|ten|en", "mit", "damit")
_takes("hoff|t|te|ten|en", "auf", "darauf")
_takes("geht gehen gehe ging|-|en", "von", "davon aus", noun=False)
_takes("verwies|-|en verweis|t|en", "auf", "darauf(?: hin)?")
_takes("poch|t|te|ten|en dräng|t|te|ten|en dring|t|en drang|-|en", "auf", "darauf")
_takes("warn|t|te|ten|en", "vor", "davor", noun=False)
_takes("sprach|-|en sprich|t sprech|en", "von", "davon", noun=False)
_takes("bericht|et|ete|eten|en erzähl|t|te|ten|en", "von", "davon", noun=False)
_takes("zweifel|t|te|ten|n", "an", "daran", act=Act.DENIES)
_takes("appellier|t|te|ten|en", "an", "an [^.;:,]{2,80}", noun=False)
_takes("erinner|t|te|ten|n", "an", "daran", noun=False)
_takes("mach|t|te|ten|en", "", "(?:deutlich|klar|geltend|darauf aufmerksam)", noun=False)
_takes(
    "vertritt vertreten vertrat|-|en",
    "",
    "(?:die|den|eine) (?:auffassung|ansicht|meinung|standpunkt|these|position)",
    noun=False,
)


def _told(verb: str, closes: str, act: Act = Act.ASSERTS) -> None:
    """Enter an idiom whose second half holds what is said."""
    bracketed(BRACKETS, verb, Bracket(act, words(closes)))


# Whom one warns stands between: "warnte die Banken vor Gebühren"; before whom it was said is no danger.
_told(
    "warn|t|te|ten|en",
    r"(?!vor )[^.;:,]{2,60}? vor (?!(?:[\w-]+ )?(?:\w*(?:journalist|reporter|anhänger|mitarbeiter|kolleg|delegiert|abgeordnet)\w*|medien|publikum|"
    r"\w*(?:ausschuss|gericht|parlament|landtag|bundestag|rat|presse|versammlung|woche|monat|tag|jahr|stunde)\w*)\b)(?P<content>[^.;:,]{3,100})",
)
_told("geht gehen ging|-|en", r"von (?P<content>[^.;:,]{3,80}?) aus")
_told(
    "gab|-|en gibt geben",
    r"(?:folgende|diese|eine|die folgende|seine|ihre) (?:[\w-]+ ){0,2}?(?:erklärung|stellungnahme|auskunft|mitteilung|garantie|prognose|einschätzung) ab$",
)
_OWN = r"(?:seine[rmn]?|ihre[rmn]?) (?:\w+ )?(?:version|darstellung|aussage|schilderung|position|standpunkt|meinung|einschätzung)"
_told("beharr|t|te|ten|en besteh|t|en bestand|-|en", rf"auf {_OWN}$")
_told(
    "bleib|t|en blieb|-|en",
    r"(?:dabei|bei (?:der|seiner|ihrer|seinen|ihren) (?:\w+ )?(?:haltung|position|forderung))$",
)
_told(
    "verlas|-|en verlies|t veröffentlich|te|ten verbreite|te|ten verschick|te|ten",
    r"(?:eine|ihre|seine|folgende) (?:\w+ )?(?:erklärung|stellungnahme|mitteilung)$",
)
_told("leg|t|te|ten|en", r"(?:großen |viel )?wert auf die feststellung$")
_told("führ|t|te|ten|en", r"(?P<content>[^.;:,]{3,80}? auf [^.;:,]{3,80}?) zurück")
_told("begründe|t|te|ten|n", r"(?P<content>[^.;:,]{3,80}? mit [^.;:,]{3,80})")
_told("ruft rufen rief|-|en", r"(?P<content>(?:zu|zum|zur) [^.;:,]{3,80}?) auf")
_told("forder|t|te|ten|n", r"(?:[^.;:,]{2,60} )?(?P<content>(?:zu|zum|zur) [^.;:,]{3,80}?) auf")
_told("mahn|t|te|ten|en", r"(?P<content>(?:zu|zum|zur) [^.;:,]{3,80})")
_told(
    "sieht sehen sah|-|en",
    r"(?P<content>[^.;:,]{2,80}?) (?:kritisch|skeptisch|mit (?:großer )?(?:sorge|skepsis|unbehagen))",
    Act.CRITICISES,
)
_told(
    "sieht sehen sah|-|en",
    r"(?P<content>die (?:\w+ )?\w*(?:schuld|verantwortung) [^.;:,]{3,80})",
    Act.CRITICISES,
)
_told(
    "sieht sehen sah|-|en",
    r"(?P<content>(?:die|den|das) (?:\w+ )?\w*(?:ursachen?|grund|gründe|problem) [^.;:,]{3,80})",
)
_told(
    "sieht sehen sah|-|en",
    r"(?P<content>(?:darin|(?:in|im) [^.;:,]{2,60}?) (?:einen|eine|ein|den|die|das|keinen|keine) [^.;:,]{3,80})",
)
# What somebody does not see; whether that denies anything, what was said before tells.
_SIGNS = r"kein(?:e|en|erlei)? (?:[\w-]+ )?(?:anhaltspunkte?|hinweise?|anzeichen|belege?|beweise?|indizien|spuren)"
_NEED = r"kein(?:e|en|erlei)? (?:[\w-]+ )?(?:anlass|grund|gründe|\w*bedarf|notwendigkeit|veranlassung|risiken|gefahr|alternativen?|spielraum|möglichkeit(?:en)?)"
_told(
    "sieht sehen sah|-|en erkenn|t|en erkannt|e|en",
    rf"(?P<content>(?:{_SIGNS}|{_NEED})(?: [^.;:,]{{2,90}})?)",
)
_told(
    "hat haben hatte|-|n",
    rf"(?P<content>{_SIGNS}(?: (?:für|auf|dafür|darauf)(?: [^.;:,]{{2,90}})?)?)$",
)
_PERFECT = "hat haben hatte|-|n"
_told(_PERFECT, r"(?P<content>(?:zu|zum|zur) [^.;:,]{3,80}?) (?:aufgerufen|aufgefordert|gemahnt)")
_told(
    _PERFECT,
    rf"sich (?:\w+ )?gegen (?P<content>[^.;:,]{{0,40}}?{CLAIM}(?: [^.;:,]{{2,60}}?)?) (?:gewehrt|verwahrt)",
    Act.DENIES,
)
_told(
    _PERFECT,
    r"mit (?:[\w-]+ )?(?:kritik|unverständnis|empörung|entsetzen|ablehnung) (?P<content>auf [^.;:,]{3,80}?) reagiert",
    Act.CRITICISES,
)
_told(_PERFECT, r"von (?P<content>[^.;:,]{3,80}?) (?:berichtet|gesprochen|erzählt)")
_told(_PERFECT, r"vor (?P<content>[^.;:,]{3,80}?) gewarnt")
_told(_PERFECT, r"über (?P<content>[^.;:,]{3,80}?) geklagt")
PREPOSITIONAL = BRACKETS
