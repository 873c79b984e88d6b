"""German: idioms that lead to an infinitive which states: "beeilte sich, den Bericht zu dementieren"."""

from bot.reading.rules.languages.idioms import Bracket, bracketed
from bot.reading.rules.languages.patterns import words
from storage.records import Act

LEADING: dict[str, tuple[Bracket, ...]] = {}

_PERFECT = "hat haben hatte|-|n"
_FORCED = r"(?:genötigt|gezwungen|veranlasst|bemüßigt|verpflichtet|gedrängt|berufen)"
_EAGER = r"sich (?:[\w-]+ ){0,3}?(?:beeilt|bemüht|befleißigt|nicht gescheut|genötigt gesehen|gezwungen gesehen|veranlasst gesehen)"


def _leads(opens: str, closes: str, act: Act = Act.ASSERTS) -> None:
    """Enter an idiom; with `Act.DECLINES` whoever uses it does not state what follows."""
    bracketed(LEADING, opens, Bracket(act, words(closes)))


# Does it
_leads("beeil|t|te|ten|en bemüh|t|te|ten|en befleißig|t|te|ten|en", r"sich(?: (?:redlich|sehr))?")
_leads("sieht sehen sah|-|en fühl|t|te|ten|en", rf"sich (?:[^.;:,]{{0,60}} )?{_FORCED}")
_leads("sieht sehen sah|-|en fühl|t|te|ten|en", _FORCED)
_leads("ist sind war|-|en", r"(?:\w+ )?(?:bemüht|gezwungen|genötigt|bestrebt|so frei)(?: gewesen)?")
_leads("wird werden wurde|-|n", r"(?:nicht|nie|niemals) müde(?: geworden)?")
_leads(
    "zöger|t|te|ten|n scheu|t|te|ten|en",
    r"(?:sich )?(?:auch )?(?:nicht|keine sekunde|keinen moment)",
)
_leads("lässt lassen ließ|-|en", r"(?:es )?sich (?:auch )?nicht nehmen")
_leads("hört hören hörte|-|n", r"nicht auf")
_leads("geht gehen ging|-|en", r"(?:sogar |gar |noch )?(?:so weit|weiter)")
_leads(
    "nutz|t|te|ten|en ergriff|-|en",
    r"(?:die|diese|jede) (?:\w+ )?(?:gelegenheit|chance|bühne)|die flucht nach vorn",
)
_leads("leg|t|te|ten|en", r"(?:großen |viel )?wert darauf")
_leads("beschränk|t|te|ten|en begnüg|t|te|ten|en", r"sich (?:[^.;:,]{0,40} )?(?:darauf|damit)")
_leads("versäum|t|te|ten|en vergaß|-|en vergisst", r"es (?:auch )?nicht|nicht")
_leads("kam|-|en komm|t|en", r"nicht umhin")
_leads(_PERFECT, _EAGER)
_leads(_PERFECT, rf"sich {_FORCED} gefühlt")
# Does not
_leads(
    "weiger|t|te|ten|n hüt|et|ete|eten|en sträub|t|te|ten|en", r"sich(?: [\w-]+){0,3}", Act.DECLINES
)
_leads("vermeid|et|en vermied|-|en unterl|ässt|ieß|ießen", r"es(?: [\w-]+){0,3}", Act.DECLINES)
_leads("verzichte|t|te|ten|n", r"(?:[\w-]+ ){0,3}darauf", Act.DECLINES)
_leads("lehn|t|te|ten|en", r"(?:es )?(?:[\w-]+ ){0,3}ab", Act.DECLINES)
_leads(
    _PERFECT,
    r"sich (?:[\w-]+ ){0,3}?geweigert|es (?:[\w-]+ ){0,3}?(?:vermieden|abgelehnt|unterlassen)|darauf verzichtet",
    Act.DECLINES,
)

_STATED = (
    (
        Act.DENIES,
        (
            r"zu (?:dementieren|bestreiten|leugnen|verneinen|widersprechen|widerlegen|entkräften)|zurückzuweisen|abzustreiten|auszuschließen|"
            r"entgegenzutreten|in abrede zu stellen|von sich zu weisen|abzutun|als (?:[\w-]+ )?(?:unsinn|erfunden|lügen?|falsch|unwahr|falschmeldung) (?:zu bezeichnen|abzutun|zurückzuweisen)"
        ),
    ),
    (
        Act.CONFIRMS,
        (r"zu (?:bestätigen|gestehen|bekennen|bejahen)|einzuräumen|zuzugeben|einzugestehen"),
    ),
    (
        Act.WITHDRAWS,
        r"zurückzunehmen|zurückzuziehen|richtigzustellen|zurückzurudern|zu (?:korrigieren|berichtigen|widerrufen|revidieren|relativieren)",
    ),
    (
        Act.CRITICISES,
        (
            r"zu (?:kritisieren|verurteilen|rügen|geißeln|tadeln|bemängeln|beklagen|attackieren)|anzuprangern|vorzuwerfen|anzugreifen"
        ),
    ),
    (
        Act.ASSERTS,
        (
            r"zu (?:betonen|versichern|erklären|sagen|behaupten|beteuern|verkünden|unterstreichen|bekräftigen|wiederholen|fordern|warnen|"
            r"erwähnen|melden|loben|versprechen|erinnern)|mitzuteilen|klarzustellen|festzustellen|festzuhalten|hinzuzufügen|anzumerken|hinzuweisen|"
            r"anzukündigen|hervorzuheben|anzumahnen"
        ),
    ),
)
STATED = tuple((act, words(pattern)) for act, pattern in _STATED)
# What one refuses, beside these.
WITHHELD = words(
    r"(?:(?:stellung|auskunft|angaben|sich|dazu|hierzu) ){0,4}(?:zu (?:kommentieren|beantworten|nennen|erläutern|"
    r"äußern|nehmen|geben|machen|antworten|sprechen|reden|sagen|erteilen|beziffern|bewerten|verraten|spekulieren)|preiszugeben|einzugehen|abzugeben|offenzulegen|mitzuteilen)"
)
