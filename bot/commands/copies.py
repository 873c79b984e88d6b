"""An article that prints what another one printed before: it tells the desk nothing new."""

from bot.reading.copies import prints, same_text
from bot.reading.reading import Reading
from storage.folding import words
from storage.records import Article
from storage.work import Work

_COMPARED = 5  # articles with most in common


def original_of(work: Work, article_id: int, reading: Reading) -> Article | None:
    """The article whose text this one prints again, if it states nothing beyond it.

    A copy with a denial of its own is read like any other article: nothing may be lost.

    Args:
        work: the open transaction.
        article_id: the one that was read.
        reading: what was read.
    """
    text = reading.article.text
    for known in work.copies.sharing(prints(text), _COMPARED):
        before = work.articles.text_of(known.snapshot_id) if known.snapshot_id else ""
        if known.id != article_id and same_text(before, text) and not _adds(before, reading):
            return known
    return None


def _adds(before: str, reading: Reading) -> bool:
    """Whether a statement of the reading does not stand in the text known before."""
    has = f" {' '.join(words(before))} "
    body = reading.article.text.find("\n")  # a headline is the paper's own
    said = (s.quote or s.cue for s in reading.statements if s.start > body)
    return any(f" {' '.join(words(one))} " not in has for one in said)
