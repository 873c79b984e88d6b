"""Who speaks for somebody is met again by that alone: "представитель МЧС", named before."""

from itertools import islice

from bot.reading.rules.people.memory import Memory, Person, latest_persons, runs_before
from bot.reading.rules.people.offices import introduced_as
from bot.reading.rules.people.persons import after_office, is_person, name_words, person_of, stem_of
from bot.reading.rules.people.runs import Run
from bot.reading.rules.people.salience import may_be
from bot.reading.rules.principals.introductions import introduced
from bot.reading.rules.text.names import NounPhrase

_NEAREST = 40  # names that are looked through
_BESIDE = 10  # tokens before and behind a name in which its bearer's role stands
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
    if lexicon.adjectives_behind:
        return _again_by_article(memory, found, principal)
    if not lexicon.free_order or not lexicon.roles.fullmatch(role) or lexicon.many.fullmatch(role):
        return None
    stem, whose = stem_of(passage, role), _stems(memory, principal)
    sorts = [before for again, before in lexicon.called.items() if again.fullmatch(role)]
    for person in latest_persons(memory):
        same = person.seen < found.first and stem in person.roles
        if same and person.principal and whose & _stems(memory, person.principal):
            return person
    for run in islice(runs_before(memory, found.first), _NEAREST):
        office = introduced_as(passage, run)
        alike = any(sort.fullmatch(office) for sort in sorts)  # "представитель", "пресс-секретарь"
        same = bool(office) and (alike or stem_of(passage, office) == stem)
        if same and is_person(memory, run):
            words = name_words(passage, run.first, run.last)
            if whose & _stems(memory, introduced(memory, words, found.first)):
                return person_of(memory, (run.first, run.last))
    return None


def speaks_for_other(memory: Memory, person: Person, principal: str, at: int) -> bool:
    """Somebody known to speak for a body of another kind than a description tells, as printed."""
    lexicon = memory.passage.lexicon
    known = person.principal or introduced(memory, person.words, at)
    bodies = (lexicon.bodies, lexicon.own_house, lexicon.parties, lexicon.accused, *lexicon.kinds)
    heads = [text.lower().split()[0] for text in (known, principal) if text]
    plain = all(any(kind.fullmatch(head) for kind in bodies) for head in heads)
    both = lexicon.adjectives_behind and len(heads) > 1 and plain
    return bool(both and not _stems(memory, known) & _stems(memory, principal))


def _again_by_article(memory: Memory, found: NounPhrase, principal: str) -> Person | None:
    """The same where an article tells that somebody is known: "la porte-parole du ministère"."""
    tokens, lexicon = memory.passage.tokens, memory.passage.lexicon
    article, role = tokens[found.first].low, found.first + 1
    if article not in lexicon.definite or role >= found.last:
        return None
    match = lexicon.roles.match(memory.passage.low, tokens[role].start)
    if match is None or lexicon.gendered.get(article) == "p":
        return None
    gender, whose = lexicon.gendered.get(article, ""), _stems(memory, principal)
    for run in islice(runs_before(memory, found.first), _NEAREST):
        if not (run.last - run.first > 1 and is_person(memory, run)):
            continue
        words = name_words(memory.passage, run.first, run.last)
        if not may_be(memory, run, gender) or not _is_called(memory, run, match.group()):
            continue
        if whose & _stems(memory, introduced(memory, words, found.first)):
            return person_of(memory, (after_office(memory.passage, run), run.last))
    return None


def _is_called(memory: Memory, run: Run, role: str) -> bool:
    """The role stands beside a name: before it, or behind it and a comma."""
    passage, sentence = memory.passage, memory.passage.sentences[run.sentence]
    first, last = max(sentence.first, run.first - _BESIDE), min(sentence.last, run.last + _BESIDE)
    start, end = passage.tokens[first].start, passage.tokens[last - 1].end
    return passage.low.find(role, start, end) >= 0


def _stems(memory: Memory, principal: str) -> set[str]:
    """The words of a principal without the endings of their cases."""
    words = (word.strip('«»"„“') for word in principal.lower().split())
    return {stem_of(memory.passage, word) for word in words if len(word) >= _LEAST}
