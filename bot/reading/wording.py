"""How a claim of an article is worded when nobody has worded it yet: in the article's words."""

from collections.abc import Sequence

from bot.reading.reading import FoundStatement
from bot.reading.rules.languages import lexicon_of
from bot.reading.rules.text.cutting import cut
from storage.records import Act

_SAYS_IT = frozenset({Act.ASSERTS, Act.CONFIRMS})


def wordings(
    text: str, statements: Sequence[FoundStatement], topics: Sequence[Sequence[int]], lang: str
) -> tuple[str, ...]:
    """One wording a topic.

    Args:
        text: the text the statements were found in.
        statements: in the order of the text.
        topics: indices into `statements`, as `gather` gives them.
        lang: ISO 639-1.

    Returns:
        What is first asserted in the topic, as quoted. Where nothing is, the sentence of its
        first statement: "the peace plan" alone does not tell that somebody criticised it.
    """
    sentences = _sentences(text, lang)
    return tuple(_wording(text, [statements[i] for i in topic], sentences) for topic in topics)


def _wording(
    text: str, topic: Sequence[FoundStatement], sentences: Sequence[tuple[int, int]]
) -> str:
    for statement in topic:
        if statement.act in _SAYS_IT and statement.quote:
            return statement.quote
    first = topic[0]
    at = first.cue_spans[0][0] if first.cue_spans else first.start
    return next((text[a:b] for a, b in sentences if a <= at < b), first.quote)


def _sentences(text: str, lang: str) -> list[tuple[int, int]]:
    passage = cut(text, lexicon_of(lang))
    return [
        (passage.tokens[s.first].start, passage.tokens[s.last - 1].end)
        for s in passage.sentences
        if s.last > s.first
    ]
