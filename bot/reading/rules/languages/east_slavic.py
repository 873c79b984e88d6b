"""What Russian and Ukrainian do alike: habits of writing and grammar, and idioms of one shape.

Each of the two fills an idiom's shape with its own words, given as patterns.
"""

import re
from dataclasses import dataclass

from bot.reading.rules.languages.endings import Endings
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.languages.grammar import Grammar
from bot.reading.rules.languages.idioms import Phrase, phrase
from bot.reading.rules.languages.patterns import words
from storage.records import Act

ENDINGS = Endings(
    feminine_endings=("а", "я"),
    neuter_ending="о",
    soft_cases=("я",),
    owners_of_several=("х",),
    men_endings=("", "й", "ь"),
    neuter_men_endings=("о",),
)

QUOTES = {"«": "»", "„": "“”", "“": "”", '"': '"'}
GRAMMAR = Grammar(
    that_needed=True,
    colon_tells=True,
    verb_first=True,
    free_order=True,
    bare_nouns=True,
    genitive=True,
)
_SAID = Takes.CLAUSE | Takes.QUOTE
_HELD = Takes.OBJECT | Takes.TOPIC


@dataclass(frozen=True, kw_only=True)
class Calling:
    """The words of "назвал это полной ложью".

    Attributes:
        calls: the verb, in all its forms (назвал).
        this: what it points to, with the space behind (это).
        how: "as", with the space behind.
        empty: what strengthens the verdict (полной), which may be missing.
        instrumental: looks ahead for the verdict's case, where the verdict comes first.
    """

    calls: str
    this: str
    how: str
    empty: str
    instrumental: str


def verdicts(calling: Calling, act: Act, verdict: str, rest: str = "") -> tuple[Phrase, ...]:
    """Idioms that call something a lie or a shame, whatever the order of their words.

    Args:
        calling: the words around the verdict.
        act: what the verdict does.
        verdict: what something is called (ложью).
        rest: what belongs to the verdict behind it.
    """
    # Not in "назвал это «нелепой жестокостью»", where a noun of its own follows.
    called = rf"(?:{calling.how})?{calling.empty}(?:«)?{verdict}(?: {verdict})?(?! [\w-]+»)"
    verdict_first = rf"{calling.empty}{calling.instrumental}{verdict}"
    return (
        phrase(act, rf"{calling.calls} (?:{calling.this})?{called}{rest}(?:»)?", _HELD),
        phrase(act, rf"{verdict_first} (?:\w+ ){{0,2}}?{calling.calls}", _HELD | Takes.QUOTE),
        phrase(act, rf"{calling.calls}(?= [^.;:!?,]{{2,90}} {called})", Takes.OBJECT),
    )


def denials_from(
    *, denial: str, came: str, source: str, when: str, was: str
) -> tuple[Phrase, Phrase]:
    """A denial that comes from somebody: "Опровержение пришло из мэрии: ...".

    Args:
        denial: the noun.
        came: how it came or appeared.
        source: what leads to whom it came from (из).
        when: when it came, behind that.
        was: "was", of what it was like.
    """
    who = r"(?P<speaker>[^.,;:«»]{2,60}?)"
    return (
        phrase(
            Act.DENIES,
            rf"{denial} {came}(?: [^.,;:]{{2,30}})?? {source} {who}(?: {when})?(?=:)",
            _SAID,
        ),
        phrase(
            Act.DENIES,
            rf"{denial} (?:{source} )?{who}(?: (?:{came}|{was})(?: [^.,;:]{{2,40}})?)?(?=:)",
            _SAID,
        ),
    )


def acting_for(
    *, acts: str, interests: str, court: str, which: str
) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Whose interests somebody looks after: behind his name, and before it.

    Args:
        acts: the verb (представляет).
        interests: what it looks after; behind a name the first of them only.
        court: where it may do so (в суде).
        which: "who", behind a name.
    """
    whose, there = r"(?P<principal>[^.,;:]{3,60}?)", rf"(?:{court} )?"
    first = interests.split("|", maxsplit=1)[0]
    behind = rf"(?:, {which} )?{acts} {there}{first} {whose}(?= {court}|[,.;:])"
    before = rf"(?:{interests}) {whose} {there}{acts} {there}(?:[\w-]+ ){{0,2}}"
    return re.compile(behind), words(before)


def blamed_or_confirmed(
    *, agent: str, courts: str, proofs: str, confirmed: str, blamed: str, drew: str
) -> tuple[Phrase, Phrase, Phrase]:
    """The passive with who acts in the instrumental: "раскритикован профсоюзами".

    Args:
        agent: looks ahead for the case.
        courts: who condemns to prison, and not a plan (судом).
        proofs: what confirms and is nobody (анализами).
        confirmed: the participle of confirming.
        blamed: those of blaming.
        drew: the plan has drawn blame "from" somebody (подвергся критике со стороны).
    """
    return (
        phrase(Act.CONFIRMS, rf"{confirmed}(?= (?!{proofs}){agent})", Takes.OBJECT, "right"),
        phrase(Act.CRITICISES, rf"{blamed}(?= (?!{courts}){agent})", Takes.OBJECT, "right"),
        phrase(Act.CRITICISES, rf"{drew}(?= \w)", Takes.OBJECT, "right"),
    )
