"""Who does not mean himself: "Al Bell had done no wrong, (he) said" is said of Bell, by another."""

from dataclasses import replace

from bot.reading.rules.grammar.clause import Spans
from bot.reading.rules.grammar.main_subjects import main_subject
from bot.reading.rules.grammar.somebody import is_told
from bot.reading.rules.people.memory import Memory, Speaker, runs_before
from bot.reading.rules.people.persons import is_person
from bot.reading.rules.text.names import COMMAS, NounPhrase
from bot.reading.rules.text.segments import Passage

_NAMED = 2  # tokens of a full name
_BESIDE = 2  # tokens from a comma to the pronoun: ", he said", ", sagte er"


def told_of_another(memory: Memory, kind: str, at: int) -> NounPhrase | Speaker | None:
    """Whom "he" means behind what is said of somebody who is named there in full.

    Args:
        memory: whom the text has named.
        kind: the pronoun's, as in `Grammar.pronouns`.
        at: its token.

    Returns:
        Who spoke last, or whom the sentence before was about; None where nothing of the kind is
        said, or nobody else is told of.
    """
    passage = memory.passage
    number = passage.sentence_at(at)
    first = passage.sentences[number].first
    near = passage.tokens[max(first, at - _BESIDE) : at]
    if kind not in ("m", "f") or not any(token.text in COMMAS for token in near):
        return None
    subject = main_subject(passage, first, at)
    if subject is None or subject.first != first or subject.last - subject.first != _NAMED:
        return None
    told = next((run for run in runs_before(memory, at) if run.first == first), None)
    if told is None or passage.tokens[first].quote >= 0 or not is_person(memory, told):
        return None
    return _before(memory, number, {token.low for token in passage.tokens[first : subject.last]})


def unless_named(passage: Passage, speaker: Speaker, spans: Spans) -> Speaker:
    """Who speaks as he is printed, where his words name in full the one he was taken for.

    As in "Ida Holm denied it. The mayor said Ida Holm was away": the mayor is somebody else.
    """
    printed = passage.text[speaker.start : speaker.end]
    words = speaker.name.split()
    lexicon, low = passage.lexicon, printed.lower()
    office = lexicon.persons.search(low) or lexicon.roles.search(low)  # no "the company"
    if len(words) < _NAMED or not office or any(word in printed for word in words):
        return speaker
    apposed = passage.text.startswith(speaker.name, speaker.end + len(", "))
    told = any(speaker.name in passage.text[start:end] for start, end in spans)
    if apposed or not told:
        return speaker
    return replace(speaker, name=printed, principal="")


def _before(memory: Memory, number: int, words: set[str]) -> NounPhrase | Speaker | None:
    """Who spoke in the sentence before, whom it was about, or who is named in it."""
    passage, last, about = memory.passage, memory.last, memory.about
    other = last is not None and not words & set(last.name.lower().split())
    known = last is not None and (
        last.human or any(person.name == last.name for person in memory.persons)
    )
    if other and known and memory.said_in >= number - 1:
        return last
    if about is not None and passage.sentence_at(about.first) == number - 1:
        return about
    before = passage.sentences[number - 1]
    subject = main_subject(passage, before.first, before.last) if number else None
    return subject if subject is not None and is_told(passage, subject) else None
