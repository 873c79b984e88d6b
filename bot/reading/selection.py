"""Which of an article's statements are put before a person: a live blog must not flood the desk."""

from collections.abc import Sequence

from bot.reading.reading import FoundStatement
from storage.records import Act

MOST_STATEMENTS = 60  # of one article; nobody reviews more on a card
MOST_TOPICS = 12

_TELLING = frozenset({Act.DENIES, Act.DECLINES, Act.WITHDRAWS, Act.CONFIRMS})


def most_telling(text: str, statements: Sequence[FoundStatement]) -> tuple[FoundStatement, ...]:
    """At most `MOST_STATEMENTS`, in the order of the text.

    Args:
        text: the article's, its headline in the first line.
        statements: in the order of the text.

    Returns:
        First what reacts (denials, silences, withdrawals, confirmations) and what stands in the
        headline, then the rest, each the earliest first.
    """
    order = sorted(range(len(statements)), key=lambda i: (not _tells(text, statements[i]), i))
    return tuple(statements[i] for i in sorted(order[:MOST_STATEMENTS]))


def main_topics(
    text: str, statements: Sequence[FoundStatement], topics: Sequence[tuple[int, ...]]
) -> tuple[tuple[FoundStatement, ...], tuple[tuple[int, ...], ...]]:
    """At most `MOST_TOPICS`, with the statements that are gathered under them.

    Args:
        text: the article's, its headline in the first line.
        statements: in the order of the text.
        topics: indices into `statements`, the main claim first.

    Returns:
        The statements that stay, in the order of the text, and the topics that stay, in theirs,
        with indices into what stays. The main claim stays, then those with a reaction or the
        headline in them, then the largest.
    """

    def rank(number: int) -> tuple[bool, bool, int]:
        tells = any(_tells(text, statements[i]) for i in topics[number])
        return (number > 0, not tells, number)

    stay = [topics[n] for n in sorted(sorted(range(len(topics)), key=rank)[:MOST_TOPICS])]
    indices = sorted(i for topic in stay for i in topic)
    moved = {index: place for place, index in enumerate(indices)}
    return (
        tuple(statements[i] for i in indices),
        tuple(tuple(moved[i] for i in topic) for topic in stay),
    )


def _tells(text: str, statement: FoundStatement) -> bool:
    """It reacts to a claim, or stands in the headline."""
    return statement.act in _TELLING or statement.start < text.find("\n")
