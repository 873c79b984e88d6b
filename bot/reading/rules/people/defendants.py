"""Who is accused in a text, and so a lawyer's client: "Al Bell, 47, has pleaded not guilty"."""

from bot.reading.rules.people.memory import Memory, runs_before
from bot.reading.rules.people.persons import after_office, is_person, person_of
from bot.reading.rules.people.runs import Run
from bot.reading.rules.people.salience import may_be

_LOOK = 90  # characters behind a name, or before it, in which it is told
_FULL = 2  # words of a name that tells who it is


def defendant(memory: Memory, at: int, kind: str = "") -> str:
    """The person of that gender, last named before a token as one who is accused; or ""."""
    for run in runs_before(memory, at):
        if not (_is_tried(memory, run) and is_person(memory, run) and may_be(memory, run, kind)):
            continue
        person = person_of(memory, (after_office(memory.passage, run), run.last))
        if len(person.words) >= _FULL and not person.principal:
            return person.name
    return ""


def _is_tried(memory: Memory, run: Run) -> bool:
    """The words behind the name, or right before it, tell of an accusation."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    start, end = passage.tokens[run.first].start, passage.tokens[run.last - 1].end
    if lexicon.tried.match(passage.low, end, end + _LOOK):
        return True
    return lexicon.trying.search(passage.low, max(0, start - _LOOK), start) is not None
