"""A chain of shops by its bare name, "la chaîne Savora", where the text tells of no channel."""

from bot.reading.rules.people.memory import Memory, Mention
from storage.records import Act

_ANSWERS = (Act.DENIES, Act.CRITICISES)  # "rejette" is either
_HEAD = 3  # tokens from where a sentence begins to the name of its subject


def is_chain_of_shops(memory: Memory, mention: Mention) -> bool:
    """A chain that opens a sentence in which it rejects something; a channel tells of others.

    Args:
        memory: what the text has named.
        mention: what is called a chain, by a word that channels are called by too.
    """
    passage, lexicon = memory.passage, memory.passage.lexicon
    called = [word for word in mention.words if lexicon.outlets.fullmatch(word)]
    if not called or not all(map(lexicon.chains.fullmatch, called)):
        return False
    sentence = passage.sentences[passage.sentence_at(mention.where)]
    if mention.where - sentence.first >= _HEAD or _tells_of_channels(memory):
        return False
    inside = passage.tokens[mention.where : sentence.last]
    verbs = (lexicon.verbs.get(token.low) for token in inside)
    return any(verb is not None and verb.act in _ANSWERS for verb in verbs)


def _tells_of_channels(memory: Memory) -> bool:
    """The text has a word for what is broadcast, or for who does that."""
    if memory.broadcasts is None:
        found = memory.passage.lexicon.broadcasting.search(memory.passage.low)
        memory.broadcasts = found is not None
    return memory.broadcasts
