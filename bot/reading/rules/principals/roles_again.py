"""Roles that a pronoun tells again: "l'avocat de la défense ..., celui de la famille, Me Roy"."""

from bot.reading.rules.people.memory import Memory
from bot.reading.rules.principals.wordings import as_named, trim


def role_again(memory: Memory, first: int, last: int, name: tuple[int, int]) -> str:
    """Whom "celui de la famille" speaks for, behind somebody's who speaks for others.

    Args:
        memory: what the text has named.
        first: where the words begin that tell who speaks.
        last: where they end.
        name: where his name stands.
    """
    passage, lexicon = memory.passage, memory.passage.lexicon
    tokens, number = passage.tokens, passage.sentence_at(first)
    if lexicon.role_again.match(passage.low, tokens[first].start) is None:
        return ""
    begin = passage.sentences[max(0, number - 1)].first
    if lexicon.roles.search(passage.low, tokens[begin].start, tokens[first].start) is None:
        return ""
    of = first + 1
    stop = last if name[0] < of else min(last, name[0])
    return as_named(memory, trim(passage, of + 1, stop, preposition=of), first)
