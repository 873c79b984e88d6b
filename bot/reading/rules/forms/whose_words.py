"""Somebody's words by their noun, behind a colon: "Norvik's reply: 'No.'", "Sa réponse : ..."."""

from bot.reading.rules.forms.behind_colons import (
    before_quotation,
    by_colon,
    leads_to_quotation,
)
from bot.reading.rules.forms.draft import Draft
from bot.reading.rules.forms.line_heads import has_verb
from bot.reading.rules.grammar.clause import span
from bot.reading.rules.speakers import replies, speakers
from bot.reading.rules.speakers.speakers import Memory
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.segments import Passage

_LONGEST = 10  # tokens up to a colon
_REST = 6  # tokens between whose words they are and the colon: "was short and to the point"


def whose_words(passage: Passage, memory: Memory, number: int) -> Draft | None:
    """As in "The minister's answer was short: 'No.'", where nothing follows the quotation.

    The quotation may be a paragraph of its own: then the statement waits for it. A clause without
    marks stands right behind the noun: "The ministry's line: the bridge is safe."
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    sentence = passage.sentences[number]
    where = before_quotation(passage, number)
    bare = _before_clause(passage, number) if where is None else -1
    if where is None and bare < 0 and not leads_to_quotation(passage, number):
        return None
    first, colon = sentence.first, sentence.last - 1 if where is None else where[0]
    colon = bare if bare >= 0 else colon
    while first < colon and tokens[first].low in lexicon.conjunctions | lexicon.openers:
        first += 1  # "And (her reply)"
    noun = replies.reply_in(passage, first, colon)
    phrase = NounPhrase(first, noun + 1)
    owner = replies.whose(memory, phrase) if noun >= 0 else None
    end = owner.last if isinstance(owner, NounPhrase) else noun + 1
    if owner is None or colon - max(end, noun + 1) > (_REST if bare < 0 else 0):
        return None
    told = owner if isinstance(owner, NounPhrase) else phrase
    speaker = speakers.resolve(memory, told, colon)
    clause = by_colon(passage, phrase, first, colon)
    if not speaker.name:
        return None
    if bare >= 0:
        return Draft(clause, speaker, span(passage, bare + 1, sentence.last), number)
    if where is None:
        return Draft(clause, speaker, (), number, quoted=True)
    said = passage.quotes[where[1]]
    return Draft(
        clause, speaker, ((said.start, said.end),), number, quoted=True, open=not said.closed
    )


def _before_clause(passage: Passage, number: int) -> int:
    """The colon of a sentence behind which a clause without quotation marks stands; else -1."""
    tokens, sentence = passage.tokens, passage.sentences[number]
    near = range(sentence.first, min(sentence.last - 1, sentence.first + _LONGEST))
    colon = next((i for i in near if tokens[i].text == ":" and tokens[i].quote < 0), -1)
    told = colon >= 0 and all(t.quote < 0 for t in tokens[colon + 1 : sentence.last])
    return colon if told and has_verb(passage, colon + 1, sentence.last) else -1
