"""Statements by their mood alone: what is told in reported speech without a verb of saying."""

from bot.reading.rules.forms.behind_colons import who_acts
from bot.reading.rules.forms.draft import Draft
from bot.reading.rules.forms.quotations import State, whole_quote
from bot.reading.rules.grammar.clause import Clause, span
from bot.reading.rules.grammar.cue import Cue, Kind
from bot.reading.rules.grammar.mood import reported_at
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.speakers import speakers
from bot.reading.rules.speakers.speakers import Memory
from bot.reading.rules.text.segments import Passage
from storage.records import Act

_GAP = 2  # sentences to the one before what the text itself tells


def goes_on(passage: Passage, memory: Memory, state: State, number: int) -> Draft | None:
    """A sentence in the mood of reported speech goes on with what was said before it."""
    sentence, last = passage.sentences[number], state.drafts[-1] if state.drafts else None
    before = passage.sentences[number - 1] if number else None
    said = last is not None and last.sentence >= _behind_quotations(passage, number) - 1
    at = reported_at(passage, sentence)
    speaker = memory.last if said else state.about.get(number - 1)
    if said and last is not None and passage.tokens[last.clause.cue.first].text == ":":
        speaker = last.speaker  # 'Wirt Abt: „Es reicht.“ (Er gehe)'
    if speaker is None and last is not None and last.sentence == number - _GAP:
        speaker = memory.last  # "X sagt, er gehe. Es regnete. Klar sei, wer zahle"
    own = _behind_comma(passage, memory, number, at) if at >= 0 else None
    beside = before is not None and (before.paragraph == sentence.paragraph or said)
    if own is not None or at < 0 or speaker is None or not beside:
        return own
    cue = Cue(at, at + 1, Act.ASSERTS, Takes.CLAUSE, Kind.VERB, hedged=True)
    cue.start, cue.end = passage.tokens[at].start, passage.tokens[at].end
    spans = span(passage, sentence.first, sentence.last)
    return Draft(Clause(cue, None, at, at), speaker, spans, number)


def _behind_quotations(passage: Passage, number: int) -> int:
    """The first of the sentences before one that are quotations: '"...", sagte X. "..." Er sei'."""
    while number > 1 and whole_quote(passage, passage.sentences[number - 1]) >= 0:
        number -= 1
    return number


def _behind_comma(passage: Passage, memory: Memory, number: int, at: int) -> Draft | None:
    """As in "The mayor backed him, he had ..." in the mood of reported speech, whose verb is `at`.

    Somebody does something before a comma, and what follows tells what he says.
    """
    tokens, sentence = passage.tokens, passage.sentences[number]
    commas = [i for i in range(sentence.first + 2, at) if tokens[i].text in ",;:"]
    comma = commas[-1] if commas else -1
    lexicon = passage.lexicon
    if len(commas) != 1 or tokens[comma + 1].low not in lexicon.pronouns.keys() | lexicon.anaphors:
        return None
    subject = who_acts(passage, sentence.first, comma)
    if subject is None or subject.last >= comma or subject.first > sentence.first:
        return None
    cue = Cue(at, at + 1, Act.ASSERTS, Takes.CLAUSE, Kind.VERB, hedged=True)
    cue.start, cue.end = tokens[at].start, tokens[at].end
    speaker = speakers.resolve(memory, subject, comma)
    clause = Clause(cue, subject, sentence.first, comma + 1)
    spans = span(passage, comma + 1, sentence.last)
    return Draft(clause, speaker, spans, number) if speaker.name and spans else None
