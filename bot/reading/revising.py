"""What an article that was rewritten states anew, and what it states no more.

A paragraph that stands as it stood says nothing new and has lost nothing, whatever a reading makes
of it. In the others a statement is known by who does what in which words.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache

from bot.reading.reading import FoundStatement, Reading
from storage.folding import words
from storage.records import Act, Statement

Same = Callable[[str, str], bool]
"""Whether two mentions name the same."""

_Said = Statement | FoundStatement
_TELLS = 6  # words of a paragraph; shorter ones stand in many articles


def same_article(before: str, after: str) -> bool:
    """Whether two texts, found under different addresses, have a paragraph in common."""
    had = set(map(_folded, before.split("\n")))
    return any(len(words(line)) >= _TELLS and _folded(line) in had for line in after.split("\n"))


def new_paragraphs(before: str, after: str) -> list[str]:
    """The paragraphs of a text that did not stand in the one before, in this wording."""
    had = _folded(before)
    return [line for line in after.split("\n") if words(line) and _folded(line) not in had]


def stated_anew(
    before: str, reading: Reading, kept: Sequence[Statement], same: Same
) -> frozenset[int]:
    """Which of a reading's statements the article did not make before.

    Args:
        before: the text that it had, its headline in the first line.
        reading: of the text that it has now.
        kept: what is known that it states, as read.
        same: see `Same`.

    Returns:
        Indices into the reading's statements.
    """
    text, had, found = reading.article.text, _folded(before), reading.statements
    headline = text.find("\n")
    below: list[_Said] = [*kept, *(one for one in found if one.start > headline)]
    return frozenset(
        index
        for index, one in enumerate(found)
        if _paragraph(text, one.start, one.end) not in had
        and not any(_covers(known, one, same) for known in kept)
        # A headline says in other words what stands below it; only what does not is news.
        and not (one.start < headline and any(_alike(one, other, same) for other in below))
    )


def stated_no_more(
    texts: Mapping[int, str], reading: Reading, kept: Sequence[Statement], same: Same
) -> frozenset[int]:
    """The ids of the statements that an article was read to make, and makes no more.

    Args:
        texts: those that it had, by the ids of their snapshots.
        reading: of the text that it has now.
        kept: what it stated, as read; what was not read in one of `texts` is left alone.
        same: see `Same`.
    """
    was_read = [(known, text) for known in kept if (text := texts.get(known.snapshot_id or 0))]
    return frozenset(
        known.id for known, text in was_read if not _still_stated(known, text, reading, same)
    )


def known_as(one: FoundStatement, kept: Sequence[Statement], same: Same) -> Statement | None:
    """The statement that was kept when the same was read before."""
    holding = (known for known in kept if _overlap(known, one))
    return next((known for known in holding if _alike(known, one, same)), None)


def _alike(one: _Said, other: _Said, same: Same) -> bool:
    """Whether both do the same, and are not known to be of different speakers."""
    unnamed = not one.speaker or not other.speaker
    return one.act is other.act and (unnamed or same(one.speaker, other.speaker))


def _covers(known: Statement, one: FoundStatement, same: Same) -> bool:
    """Whether a statement says nothing beyond what is known. One silence is like another."""
    says_nothing = one.act is Act.DECLINES or not one.quote
    nothing_more = says_nothing or _folded(one.quote) in _folded(known.quote)
    return nothing_more and _alike(known, one, same)


def _still_stated(known: Statement, text: str, reading: Reading, same: Same) -> bool:
    """Whether a statement of `text` stands in the text read now, maybe in a reworded paragraph.

    Words that are somebody else's there, or denied, where they were not before, are another one.
    """
    now, had, has = reading.article.text, _folded(text), _folded(reading.article.text)
    found = (*reading.statements, *reading.rest)
    if _paragraph(text, known.start, known.end) in has:
        return True
    in_headline = known.start < text.find("\n")  # which says in other words what stands below it
    if in_headline or known.act is Act.DECLINES or not known.quote:
        return any(_alike(known, one, same) for one in found)
    holding = [one for one in found if _overlap(known, one)]
    as_before = (
        _alike(known, one, same) or _paragraph(now, one.start, one.end) in had for one in holding
    )
    return _folded(known.quote) in has and (not holding or any(as_before))


def _overlap(known: Statement, one: FoundStatement) -> bool:
    """Whether the words of one are among those of the other."""
    before, now = _folded(known.quote), _folded(one.quote)
    return before in now or now in before


def _paragraph(text: str, start: int, end: int) -> str:
    """The words of the lines that a stretch of a text stands in."""
    last = text.find("\n", end)
    return _folded(text[text.rfind("\n", 0, start) + 1 : last if last >= 0 else len(text)])


@lru_cache(maxsize=1024)
def _folded(text: str) -> str:
    return f" {' '.join(words(text))} "
