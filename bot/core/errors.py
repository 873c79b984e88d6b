"""Errors that are meant for the asker."""


class Refusal(Exception):
    """Something the asker has to change; the words say what was wrong and what to do next.

    The gate turns it into a private error reply and rolls the transaction back.
    """


class NotAllowed(Refusal):
    """The asker's role is not enough; the words say which role is, and who can give it."""
