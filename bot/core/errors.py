"""Errors that are meant for the asker."""

from collections.abc import Iterator
from contextlib import contextmanager


class Refusal(Exception):
    """Something the asker has to change; the words say what was wrong and what to do next.

    The gate turns it into a private error reply and rolls the transaction back.

    Args:
        words: for the asker.
        field: the id of the form's field that is at fault, where one is.
    """

    def __init__(self, words: str, *, field: str = "") -> None:
        super().__init__(words)
        self.field = field


class NotAllowed(Refusal):
    """The asker's role is not enough; the words say which role is, and who can give it."""


@contextmanager
def in_field(field: str) -> Iterator[None]:
    """What is refused within is at fault in this field of the form, if a form was filled in."""
    try:
        yield
    except Refusal as refusal:
        refusal.field = refusal.field or field
        raise
