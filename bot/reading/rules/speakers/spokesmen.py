"""Who speaks for somebody is met again by that alone: "представитель МЧС", named before."""

from itertools import islice

from bot.reading.rules.people.memory import Memory, Person, latest_persons, runs_before
from bot.reading.rules.people.offices import introduced_as
from bot.reading.rules.people.persons import is_person, name_words, person_of, stem_of
from bot.reading.rules.principals.introductions import introduced
from bot.reading.rules.text.names import NounPhrase

_NEAREST = 40  # names that are looked through
_LEAST = 3  # letters of a word that tells for whom somebody speaks


def spokesman_again(memory: Memory, found: NounPhrase, principal: str) -> Person | None:
    """The person who spoke before for the same principal in the same role, where no article tells.

    Args:
        memory: what the text has named.
        found: a description without a name: "представитель МЧС", "агент хоккеиста".
        principal: for whom its bearer speaks, by name if the text tells it.
    """
    passage, lexicon = memory.passage, memory.passage.lexicon
    role = passage.tokens[found.first].low
    if not lexicon.free_order or not lexicon.roles.fullmatch(role) or lexicon.many.fullmatch(role):
        return None
    stem, whose = stem_of(passage, role), _stems(memory, principal)
    for person in latest_persons(memory):
        same = person.seen < found.first and stem in person.roles
        if same and person.principal and whose & _stems(memory, person.principal):
            return person
    for run in islice(runs_before(memory, found.first), _NEAREST):
        office = introduced_as(passage, run)
        if office and stem_of(passage, office) == stem and is_person(memory, run):
            words = name_words(passage, run.first, run.last)
            if whose & _stems(memory, introduced(memory, words, found.first)):
                return person_of(memory, (run.first, run.last))
    return None


def _stems(memory: Memory, principal: str) -> set[str]:
    """The words of a principal without the endings of their cases."""
    words = (word.strip('«»"„“') for word in principal.lower().split())
    return {stem_of(memory.passage, word) for word in words if len(word) >= _LEAST}
