"""Whom a sentence without a statement is about: what is told next, or a pronoun, is theirs."""

from bot.reading.rules.forms.quotations import State, whole_quote
from bot.reading.rules.grammar import phrases, verbal
from bot.reading.rules.people import bearers
from bot.reading.rules.people.memory import runs_before
from bot.reading.rules.people.persons import bears_surname, is_person
from bot.reading.rules.people.runs import Run
from bot.reading.rules.speakers import speakers
from bot.reading.rules.speakers.described_persons import described_person
from bot.reading.rules.speakers.speakers import Memory, Speaker
from bot.reading.rules.speakers.spoken_of import about
from bot.reading.rules.text import names
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.segments import Passage

_OPENS = 4  # tokens in which a sentence names whom it is about


def note_subject(passage: Passage, memory: Memory, state: State, number: int) -> None:
    """Whom a sentence without a statement is about: what is told next, or a pronoun, is theirs."""
    sentence = passage.sentences[number]
    tokens, lexicon = passage.tokens, passage.lexicon
    asks = lexicon.have | lexicon.be | lexicon.modals if lexicon.verb_second else frozenset()
    begin = sentence.first + (tokens[sentence.first].low in asks)  # "Hat (der Präsident) gelogen?"
    found = phrases.phrase_right(passage, begin, sentence.last) if begin < sentence.last else None
    if found is None or found.last >= sentence.last:
        return
    surname = lexicon.verb_second and bears_surname(
        memory, Run(found.first, found.last, number, oblique=False)
    )
    if found.last - found.first < 2 and not surname:
        return
    low = tokens[found.first].low
    said = tokens[found.last].start, tokens[sentence.last - 1].end
    accused = lexicon.charged.search(passage.low, *said)  # "Dem Kassierer wird Betrug vorgeworfen"
    oblique = low in lexicon.objective and not accused
    if low in lexicon.pronouns or oblique or found.first > begin:
        return
    found = verbal.before_deed(passage, found) if lexicon.analytic else found
    if lexicon.free_order:
        found = about(passage, found.first, found.last, within=_OPENS) or found
    words = passage.low[tokens[found.first].start : tokens[found.last - 1].end]
    speaks_for = lexicon.subjects_dropped and lexicon.roles.search(words) is not None
    if not (lexicon.verb_second or speaks_for):
        memory.about = found if lexicon.persons.search(words) else memory.about
        quoted = lexicon.woman_ends and _is_before_quotation(passage, number)
        if quoted and (who := _who_opens(memory, found)) is not None:
            state.about[number] = who
        if lexicon.woman_ends and lexicon.persons.search(words):
            _see_again(memory, found)
    elif lexicon.persons.search(words) or accused or surname or _is_aged(passage, found):
        at = found.extra[1] if found.extra else found.last
        memory.last = speakers.resolve(memory, found, at)
        memory.last.human = True
        state.about[number] = memory.last
    elif lexicon.bodies.search(words):
        state.about[number] = speakers.resolve(memory, found, found.last)


def _is_before_quotation(passage: Passage, number: int) -> bool:
    """The next sentence is a quotation and nothing else."""
    after = number + 1
    return after < len(passage.sentences) and whole_quote(passage, passage.sentences[after]) >= 0


def _who_opens(memory: Memory, found: NounPhrase) -> Speaker | None:
    """A person by name or office with whom a sentence opens, and his verb behind him."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    tokens = passage.tokens
    at = found.extra[1] if found.extra else found.last
    verb = at + (at < len(tokens) and tokens[at].text == ",")
    if verb >= len(tokens) or not tokens[verb].is_word:
        return None
    noun = found.first + (tokens[found.first].low in lexicon.definite)
    kinds = (lexicon.persons, lexicon.critics)
    office = noun > found.first and any(k.match(passage.low, tokens[noun].start) for k in kinds)
    named = bearers.name_in(passage, found.first, found.last)
    full = named is not None and named[1] - named[0] > 1 and named[1] == found.last
    run = next(runs_before(memory, found.last), None) if full else None
    person = run is not None and run.last == found.last and is_person(memory, run)
    closed = (
        lexicon.be | lexicon.have | lexicon.modals | lexicon.negations | lexicon.self_reflexives
    )
    acts = tokens[verb].low in closed or tokens[verb].low in lexicon.verbs
    after = tokens[verb + 1].low if verb + 1 < len(tokens) else ""
    if tokens[verb].low in lexicon.have and after in lexicon.be:
        return None  # "X a été arrêté"
    return speakers.resolve(memory, found, at) if person or (office and acts) else None


def _is_aged(passage: Passage, found: NounPhrase) -> bool:
    """A person by age alone: "Die 43-Jährige"."""
    return found.last - found.first == 2 and bool(
        passage.lexicon.aged.fullmatch(passage.tokens[found.first + 1].low)
    )


def _see_again(memory: Memory, found: NounPhrase) -> None:
    """A person called again is spoken of: "Le reporter a été relâché. (Il) a porté plainte"."""
    again = described_person(memory, found, alone=True)
    if again is not None and not names.is_named(memory.passage, found):
        memory.last = speakers.resolve(memory, found, found.last)
        memory.last.human = True
