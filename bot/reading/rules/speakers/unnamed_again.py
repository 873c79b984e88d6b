"""Somebody without a name called again: "L'attaquant du FC Orlan part. (Le joueur) se tait"."""

from bot.reading.rules.grammar.main_subjects import before_act, main_subject
from bot.reading.rules.people.bearers import name_in
from bot.reading.rules.people.endings import gender_told
from bot.reading.rules.people.memory import Memory, runs_before, text_of
from bot.reading.rules.people.persons import is_person, person_of
from bot.reading.rules.people.runs import Run
from bot.reading.rules.people.salience import may_be
from bot.reading.rules.text.names import NounPhrase, is_name
from bot.reading.rules.text.segments import Passage

_WORDS = 2  # of "le joueur"
_BACK = 12  # sentences


def unnamed_again(memory: Memory, found: NounPhrase, *, anybody: bool = False) -> str:
    """Who was told of by a narrower noun, as printed; "" where nobody was.

    Args:
        memory: the names of the text.
        found: a noun phrase that may call somebody again.
        anybody: only a noun that calls anybody again is asked for ("l'intéressé").
    """
    passage, lexicon = memory.passage, memory.passage.lexicon
    tokens, number = passage.tokens, passage.sentence_at(found.first)
    if tokens[found.first].low not in lexicon.definite or found.last - found.first != _WORDS:
        return ""
    noun = tokens[found.last - 1].low
    sorts = [before for again, before in lexicon.called.items() if again.fullmatch(noun)]
    whoever = any(before.fullmatch("") for before in sorts)
    if not sorts or (anybody and not whoever):
        return ""
    kind = gender_told(lexicon, tokens[found.first].low, noun)
    for sentence in reversed(passage.sentences[max(0, number - _BACK) : number]):
        subject = main_subject(passage, sentence.first, sentence.last)
        head = subject.first + 1 if subject is not None else sentence.last
        if subject is None or head >= subject.last or tokens[head].quote >= 0:
            continue
        run = _named_in(memory, subject)
        if run is not None:
            name = name_in(passage, run.first, run.last) or (run.first, run.last)
            person = person_of(memory, name) if whoever and may_be(memory, run, kind) else None
            if person is not None and memory.last and memory.last.name != person.name:
                return person.name
            continue
        low, article = tokens[head].low, tokens[subject.first].low
        told = lexicon.persons.fullmatch(low) and not lexicon.roles.fullmatch(low)
        one = article in lexicon.singular and low != noun
        agrees = gender_told(lexicon, article, low) in (kind, "") or not kind
        if told and one and agrees and any(before.fullmatch(low) for before in sorts):
            return text_of(passage, subject.first, _ends(passage, before_act(passage, subject)))
    return ""


def _named_in(memory: Memory, subject: NounPhrase) -> Run | None:
    """The person whom a subject names, in it or in apposition."""
    tokens = memory.passage.tokens
    last = subject.extra[1] if subject.extra else subject.last
    beside = last + 1 if last < len(tokens) and tokens[last].text == "," else last
    runs = (
        run for run in runs_before(memory, beside + 1, whole=False) if run.first >= subject.first
    )
    behind = memory.passage.lexicon.prepositions | memory.passage.lexicon.contracted.keys()
    named = (run for run in runs if tokens[run.first - 1].low not in behind)  # no "du Orlan"
    return next((run for run in named if is_person(memory, run)), None)


def _ends(passage: Passage, subject: NounPhrase) -> int:
    """Where the description ends: a verb in small letters behind a name is none of it."""
    tokens = passage.tokens
    inside = range(subject.first + 2, subject.last)
    behind = (i for i in inside if is_name(passage, i - 1) and not is_name(passage, i))
    acts = (i for i in behind if tokens[i].text.islower() and not _links(passage, i))
    return next(acts, subject.last)


def _links(passage: Passage, index: int) -> bool:
    lexicon, low = passage.lexicon, passage.tokens[index].low
    return low in lexicon.prepositions | lexicon.determiners | lexicon.conjunctions
