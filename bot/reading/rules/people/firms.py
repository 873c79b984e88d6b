"""Names that may be a firm's, though they do not tell: "Norvik", and no "Tom Reed"."""

from collections.abc import Iterable

from bot.reading.rules.people.again import is_noun
from bot.reading.rules.people.introduced import holds_office
from bot.reading.rules.people.kinds import may_be_firm
from bot.reading.rules.people.memory import Memory, Mention


def firms_named(memory: Memory, mentions: Iterable[Mention], at: int) -> list[Mention]:
    """Those that a company before token `at` may be, the likeliest first.

    The nearest, unless that may be a person who has said nothing, and a firm has spoken.
    """
    lexicon = memory.passage.lexicon
    firms = [
        mention
        for mention in mentions
        if may_be_firm(lexicon, mention)
        and not is_noun(lexicon, mention)
        and not holds_office(memory.passage, mention.where, mention.text)
        and not only_where(memory, mention, at)
    ]
    if lexicon.analytic and firms and _only_named(memory, firms[0]):
        firms.sort(key=lambda mention: not _spoke_by_one_name(memory, mention))
    return firms


def only_where(memory: Memory, mention: Mention, at: int) -> bool:
    """Where or by whom, in the sentence of a noun: "Interrogé sur (TF1), le club ..."; or no name.

    A participle that opens a sentence has a capital too: "(Mis) en cause, un porte-parole".
    """
    passage, lexicon, first = memory.passage, memory.passage.lexicon, mention.where
    if not lexicon.woman_ends:
        return False
    if mention.opens and " " not in mention.text:
        return mention.text.lower().endswith(lexicon.participle_endings)
    same = passage.sentence_at(first) == passage.sentence_at(at)
    same = same and all(token.text != ":" for token in passage.tokens[first:at])
    led = lexicon.prepositions - lexicon.speaks_for  # not "chez Norval, le groupe ..."
    return same and first > 0 and passage.tokens[first - 1].low in led


def _only_named(memory: Memory, mention: Mention) -> bool:
    """Two words that may be a person's name, of nobody who has spoken: "Tom Reed was hurt"."""
    return " " in mention.text and not mention.told and mention.text not in memory.spoke


def _spoke_by_one_name(memory: Memory, mention: Mention) -> bool:
    """It has spoken by a name of one word, which is nobody's surname."""
    tokens, name = memory.passage.tokens, mention.text
    if " " in name or name not in memory.spoke:
        return False
    longer = (run for run in memory.runs if run.last - run.first > 1)
    return not any(tokens[run.last - 1].text == name for run in longer)
