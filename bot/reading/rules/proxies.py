"""Who speaks for somebody who lets him: "Лунин через своего адвоката передал, что"."""

from bot.reading.rules.clause import Clause
from bot.reading.rules.memory import Speaker, text_of
from bot.reading.rules.names import is_name
from bot.reading.rules.segments import Passage

_NEAR = 6  # tokens on either side of the cue
_FULL = 2  # words of a name
_ENDS = frozenset(".;?!")


def by_proxy(passage: Passage, clause: Clause, speaker: Speaker) -> Speaker:
    """The one through whom a speaker speaks, if beside the cue he is told; else the speaker."""
    tokens, lexicon = passage.tokens, passage.lexicon
    first = last = clause.cue.first
    while first > max(0, clause.cue.first - _NEAR) and tokens[first - 1].text not in _ENDS:
        first -= 1
    while last < min(len(tokens), clause.cue.last + _NEAR) and tokens[last].text not in _ENDS:
        last += 1
    match = lexicon.through.search(passage.low, tokens[first].start, tokens[last - 1].end)
    if match is None:
        return speaker
    role = next((i for i in range(first, last) if tokens[i].start >= match.end()), -1)
    if role < 0 or not lexicon.roles.fullmatch(tokens[role].low):
        return speaker
    end = role + 1
    while end < len(tokens) and is_name(passage, end):
        end += 1
    if lexicon.capital_nouns and end - role <= _FULL:  # "über eine Sprecherin Fehler"
        end = role + 1
    name = text_of(passage, role + 1 if end > role + 1 else role, end)
    return Speaker(name, speaker.name, tokens[role].start, tokens[end - 1].end, name)
