"""Whom the lead of a text is about, who is named only behind it."""

from bot.reading.rules.people.memory import Memory, Person, runs_after
from bot.reading.rules.people.persons import after_office, is_person, people_before, person_of
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
    passage, lexicon = memory.passage, memory.passage.lexicon
    tokens = passage.tokens
    number = passage.sentence_at(found.first)
    if number >= _LEAD or people_before(memory, found.first):
        return None
    for run in runs_after(memory, found.last):
        if run.sentence > number + _SOON:
            return None
        if run.sentence == number or not _LEAST <= run.last - run.first <= _MOST:
            continue
        if not is_person(memory, run):
            continue
        behind = [t for t in tokens[run.last : run.last + 3] if t.low not in lexicon.links]
        aged = len(behind) > 1 and behind[0].text == "," and behind[1].text.isdigit()
        opens = run.first == passage.sentences[run.sentence].first
        head = passage.low[tokens[run.first].start : tokens[run.first].end]
        beside = passage.low[tokens[run.last - 1].end : tokens[run.last - 1].end + _BESIDE]
        office = beside.startswith(",") and bool(lexicon.persons.search(beside))
        offices = {tokens[i].low for i in range(run.first, after_office(passage, run))}
        offices = {low for low in offices if not lexicon.titles.get(low)}  # "Sir" is no office
        roles = role_words(passage, found.first, found.last, (found.last, found.last))
        if lexicon.analytic and head in roles:  # "the governor said. Governor Ida Holm ..."
            return person_of(memory, (run.first + 1, run.last))
        known = offices & roles
        if lexicon.capital_nouns:  # "Ministerin", then "Verkehrsministerin Ana Preis"
            known = {office for office in offices if office.endswith(tuple(roles))}
        office = office or bool(offices and not known) or lexicon.titles.get(head) == ""
        headed = passage.sentences[number].paragraph < passage.sentences[run.sentence].paragraph
        said = tokens[run.first - 1].low in lexicon.verbs and number == 0 and headed
        opens = opens and _speaks(passage, run.last)
        if aged or ((opens or said) and not office):
            return person_of(memory, (after_office(passage, run), run.last))
        return None
    return None


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
