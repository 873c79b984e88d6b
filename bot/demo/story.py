"""The founding story as steps: who types what where, and what must then be seen."""

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that somebody does.

    Attributes:
        told: what happens here, for who watches.
        person: who types; a reporter.
        channel: where.
        typed: the line; `{link}` stands for the article's address, `{button:Label}` for the
            number of that button on the last message that has it.
        shows: words that must be seen in what this step shows, or the demo has failed.
        pictured: whether it stands in the README's picture.
    """

    told: str
    person: str
    channel: str
    typed: str
    shows: tuple[str, ...]
    pictured: bool = False


STORY = (
    Step(
        "Ana finds an article in French and posts its link.",
        "Ana",
        "monde",
        "{link}",
        (
            "Logged as #1",
            "To review",
            "Wall Street Journal says",
            "Des sources de renseignement says [anonymous]",
            "Taïwan",
            "Dmitri Peskov (for Kremlin) denies",
            "Volodymyr Zelensky criticises",
            "Elon Musk does not comment",
        ),
        pictured=True,
    ),
    Step(
        "The bot has read it: who says what, on whose word. Ana agrees with it all.",
        "Ana",
        "monde",
        "!press {button:Accept all}",
        ("Accepted #1", "Reviewed"),
    ),
    Step(
        "Omar, elsewhere, comes across the same article.",
        "Omar",
        "desk",
        "{link}",
        ("Already logged as #1 by Ana in #monde",),
    ),
    Step(
        "What does the desk know? Any spelling of a name will do.",
        "Omar",
        "desk",
        "/claims musk putin",
        ("#1", "Wall Street Journal", "denied by"),
    ),
    Step(
        "What does the Kremlin deny? Its spokesman speaks for it.",
        "Omar",
        "desk",
        "/denials kremlin",
        ("Peskov", "denies", "un seul appel"),
        pictured=True,
    ),
    Step(
        "One claim with everything that is said about it.",
        "Omar",
        "desk",
        "/claims #1",
        ("#1", "Wall Street Journal", "Peskov", "La Gazette d’essai"),
    ),
    Step(
        "Omar takes it on. Every card that shows the claim says so from now on.",
        "Omar",
        "desk",
        "/mark #1 checking",
        ("#1 is now checking", "checking (Omar)"),
    ),
    Step(
        "The end of the day: what came in, what is denied, what waits.",
        "Ana",
        "monde",
        "/summary",
        ("Summary of the desk", "Came in", "Denied"),
    ),
)


def missing(step: Step, seen: str) -> Iterator[str]:
    """The words that a step should have shown and did not."""
    return (words for words in step.shows if words not in seen)
