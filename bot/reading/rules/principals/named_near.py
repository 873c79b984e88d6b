"""Who is named near "his lawyer": in the words quoted before, or right behind."""

from bot.reading.rules.people.memory import (
    Memory,
    runs_after,
    text_of,
)
from bot.reading.rules.people.persons import after_office, is_person, person_of
from bot.reading.rules.people.runs import Run
from bot.reading.rules.principals.described_clients import (
    told_next,
)
from bot.reading.rules.text.names import is_name
from bot.reading.rules.text.segments import Passage


def else_named(memory: Memory, at: int) -> str:
    """Who is named in the words quoted before, or right behind."""
    return _quoted_before(memory, at) or named_next(memory, at, near=True) or told_next(memory, at)


def _quoted_before(memory: Memory, at: int) -> str:
    """Who is named in the words quoted before: "« Ana Bel ment », a dit son avocat"."""
    passage = memory.passage
    tokens = passage.tokens
    for first in range(passage.sentences[passage.sentence_at(at)].first, at):
        last = first
        while last < at and tokens[last].quote >= 0 and is_name(passage, last):
            last += 1
        if last - first > 1:
            return text_of(passage, first, last)
    return ""


def named_next(memory: Memory, at: int, *, near: bool = False) -> str:
    """The person named first behind, where none is named before: "her office said".

    `near`: in the same sentence ("Pour ses avocats, Ana Bel est innocente").
    """
    lexicon, tokens = memory.passage.lexicon, memory.passage.tokens
    sentence = memory.passage.sentence_at(at)
    for number, run in enumerate(runs_after(memory, at)):
        if near and run.sentence > sentence:
            break
        if lexicon.bare_nouns and lexicon.roles.fullmatch(tokens[run.first - 1].low):
            continue  # "его адвокат Анна Белова": her own name
        if number == 0 and run.sentence == sentence and _bears(memory.passage, at, run):
            continue  # "her lawyer, Ana Bell,"
        if lexicon.capital_nouns and lexicon.roles.fullmatch(tokens[run.first].low):
            continue  # "Ihr Sprecher Jan Roth"
        full = run.last - run.first > 1 or (run.sentence == sentence and _is_told_of(memory, run))
        if full and is_person(memory, run):
            return person_of(memory, (after_office(memory.passage, run), run.last)).name
    return ""


def _is_told_of(memory: Memory, run: Run) -> bool:
    """A surname is the subject of what is told: "Her lawyer said that (Ms Lowe) would appeal"."""
    tokens, lexicon, first = memory.passage.tokens, memory.passage.lexicon, run.first
    first -= tokens[first - 1].text == "."  # "que M. (Lowe)"
    titled = tokens[first - 1].low in lexicon.titles
    first -= titled
    before = tokens[first - 1].low
    if titled and before == "," and lexicon.adjectives_behind:
        return True  # "Selon son avocat, Me Paul Dray, M. (Durel) nie"
    return before in lexicon.complementizers or before in lexicon.verbs


def _bears(passage: Passage, at: int, run: Run) -> bool:
    """Between a possessive and a name stands who bears it: "her lawyer, (Ana Bell)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    between = passage.low[tokens[at].end : tokens[run.first].start]
    role = lexicon.roles.search(between)
    if role is None or lexicon.analytic:
        return role is not None
    beside = between[role.end() :].replace(",", " ").replace(".", " ").split()
    pleads = any(map(lexicon.advocates.fullmatch, beside))
    apposed = run.last < len(tokens) and tokens[run.last].text == ","
    return (pleads or apposed) and all(word in lexicon.titles for word in beside)
