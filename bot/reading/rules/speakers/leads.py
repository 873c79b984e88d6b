"""Whom the lead of a text is about, who is named only behind it."""

from bot.reading.rules.people.memory import Memory, Person, runs_after
from bot.reading.rules.people.persons import after_office, is_person, people_before, person_of
from bot.reading.rules.people.runs import Run
from bot.reading.rules.speakers.offices import role_words
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.segments import Passage

_LEAST, _MOST = 2, 3  # words of a full name
_LEAD = 2  # sentences in which somebody may be described before being named
_SOON = 3  # sentences within which the name follows
_BESIDE = 40  # characters after a name in which its bearer's office stands
_ASIDE = 16  # tokens between commas behind a name
_VERB = 3  # tokens in which a verb stands, with its auxiliary and an adverb


def named_soon(memory: Memory, found: NounPhrase) -> Person | None:
    """As in "A former scout leader has admitted theft. Al Bell, 47, ...": who the lead is about.

    The first full name after the lead counts if it opens its sentence, says something and brings
    no other office with it, or has an age beside it.
    """
    passage = memory.passage
    number = passage.sentence_at(found.first)
    if number >= _LEAD or people_before(memory, found.first):
        return None
    run = _first_named(memory, found, number)
    if run is None:
        return None
    roles = role_words(passage, found.first, found.last, (found.last, found.last))
    if passage.lexicon.analytic and _head(passage, run) in roles:
        return person_of(memory, (run.first + 1, run.last))  # "the governor. Governor Ida Holm"
    said = _opens(passage, run) or _told_headline(passage, run, number)
    told = said and not _brings_office(passage, run, roles)
    if told or _has_age(passage, run):
        return person_of(memory, (after_office(passage, run), run.last))
    return None


def _first_named(memory: Memory, found: NounPhrase, number: int) -> Run | None:
    """The first full name of a person behind the lead, if it follows soon."""
    for run in runs_after(memory, found.last):
        if run.sentence > number + _SOON:
            return None
        full = _LEAST <= run.last - run.first <= _MOST
        if run.sentence != number and full and is_person(memory, run):
            return run
    return None


def _head(passage: Passage, run: Run) -> str:
    """The first word of a name."""
    return passage.tokens[run.first].low


def _has_age(passage: Passage, run: Run) -> bool:
    """A number between commas stands beside the name: "Al Bell, 47,"."""
    links = passage.lexicon.links
    behind = [t for t in passage.tokens[run.last : run.last + 3] if t.low not in links]
    return len(behind) > 1 and behind[0].text == "," and behind[1].text.isdigit()


def _opens(passage: Passage, run: Run) -> bool:
    """The name opens its sentence and says something."""
    return run.first == passage.sentences[run.sentence].first and _speaks(passage, run.last)


def _told_headline(passage: Passage, run: Run, number: int) -> bool:
    """The lead is the headline, and the name stands behind a verb of saying below it."""
    sentences, before = passage.sentences, passage.tokens[run.first - 1].low
    headed = sentences[number].paragraph < sentences[run.sentence].paragraph
    return number == 0 and headed and before in passage.lexicon.verbs


def _brings_office(passage: Passage, run: Run, roles: set[str]) -> bool:
    """Beside the name stands an office, or a title, that is none of those in the lead."""
    tokens, lexicon = passage.tokens, passage.lexicon
    end = tokens[run.last - 1].end
    beside = passage.low[end : end + _BESIDE]
    if beside.startswith(",") and lexicon.persons.search(beside):
        return True
    offices = {tokens[i].low for i in range(run.first, after_office(passage, run))}
    offices = {low for low in offices if not lexicon.titles.get(low)}  # "Sir" is no office
    known = offices & roles
    if lexicon.capital_nouns:  # "Ministerin", then "Verkehrsministerin Ana Preis"
        known = {office for office in offices if office.endswith(tuple(roles))}
    return bool(offices and not known) or lexicon.titles.get(_head(passage, run)) == ""


def _speaks(passage: Passage, last: int) -> bool:
    """A verb of saying stands behind a name, and what is told of its bearer between commas.

    Where verbs may stand last, any but "is" or "was" will do.
    """
    tokens = passage.tokens
    if passage.lexicon.verb_final:
        return last < len(tokens) and tokens[last].low not in passage.lexicon.be
    if last < len(tokens) and tokens[last].text == ",":
        behind = range(last + 1, min(last + _ASIDE, len(tokens)))
        last = next((i + 1 for i in behind if tokens[i].text == ","), last)
    return any(t.low in passage.lexicon.verbs for t in tokens[last : last + _VERB])
