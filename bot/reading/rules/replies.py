"""Few words that are an answer by themselves: "Wrong", "Not at all", "No comment"."""

from bot.reading.rules.segments import Passage

_MOST = 4  # words of an answer without a verb


def is_reply(passage: Passage, first: int, last: int) -> bool:
    """The tokens `first:last` say yes or no, or refuse to, and nothing else."""
    tokens = passage.tokens
    words = sum(t.is_word for t in tokens[first:last])
    if not 0 < words <= _MOST:
        return False
    low = passage.low[tokens[first].start : tokens[last - 1].end].strip(" ,.!–—-")
    return any(pattern.search(low) for _, pattern in passage.lexicon.said_quoted)
