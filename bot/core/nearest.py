"""Naming the nearest right thing when something was mistyped."""

import difflib
from collections.abc import Iterable


def nearest(word: str, known: Iterable[str], alike: float = 0.6) -> str:
    """The known word nearest to `word`, or "" if none is near: `alike` of 1 at least.

    Capitals make no difference; it is named as it is known.
    """
    written = {one.lower(): one for one in known}
    near = difflib.get_close_matches(word.lower(), list(written), n=1, cutoff=alike)
    return written[near[0]] if near else ""


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """The known word nearest to `word`, as " Did you mean X?", or "" if none is near."""
    near = nearest(word, known)
    return f" Did you mean {near}?" if near else ""


def one_of(known: Iterable[str]) -> str:
    """A list for a sentence: "a, b or c"."""
    words = list(known)
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}"
