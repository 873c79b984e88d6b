"""Who a description is not though nobody else is named: whom he spoke of, who only asked."""

from itertools import islice

from bot.reading.rules.people.memory import Memory, Person, Speaker, latest_persons, runs_before
from bot.reading.rules.people.runs import Run
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.segments import Passage

_PLAIN = 2  # words of "the man"
_NEAREST = 20  # names that are looked through
_OUTLET = 3  # words of an outlet's name


def is_another(memory: Memory, found: NounPhrase, person: Person) -> bool:
    """Somebody else than the only person named, where nouns have no gender."""
    if not memory.passage.lexicon.analytic:
        return False
    return _spoke_of(memory, found, person) or _is_of_outlet(memory, found.first, person)


def _spoke_of(memory: Memory, found: NounPhrase, person: Person) -> bool:
    """As in "Sergeant Bell said the man had run. (The man) told him": Bell spoke of him."""
    last, passage = memory.last, memory.passage
    if last is None or last.name != person.name or found.last - found.first != _PLAIN:
        return False
    noun = passage.tokens[found.last - 1].low
    spoken = (passage.low[start:end].split() for start, end in memory.said)
    return any(noun in words for words in spoken)


def _is_of_outlet(memory: Memory, at: int, person: Person) -> bool:
    """As in "A witness spoke to Radio 4's Al Bell. (The witness) said": he only asked."""
    near = islice(runs_before(memory, at), _NEAREST)
    named = (run for run in near if run.first <= person.seen < run.last)
    run = next(named, None)
    return run is not None and _asks(memory.passage, run)


def _asks(passage: Passage, run: Run) -> bool:
    tokens, owner = passage.tokens, run.first - 1
    if owner > 1 and f"'{tokens[owner].low}" in passage.lexicon.owner_marks:
        owner -= 1  # "Radio 4's"
    if owner < 1 or not tokens[owner].low.startswith("'"):
        return False
    begin = max(0, owner - _OUTLET)
    words = passage.low[tokens[begin].start : tokens[owner].start]
    short = tokens[owner - 1].text
    coded = short.isupper() or any(letter.isdigit() for letter in short)
    return coded or passage.lexicon.outlets.search(words) is not None


def is_of_other_gender(memory: Memory, last: Speaker, kind: str) -> bool:
    """Who spoke last is known as a woman where a man is meant: "Ann Lund spoke. (He) denied it"."""
    known = next((p for p in latest_persons(memory) if p.name == last.name), None)
    told = known is not None and {known.gender, kind} == {"m", "f"}
    return memory.passage.lexicon.analytic and told
