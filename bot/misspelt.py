"""Names of settings that were meant to be others: nobody reads them, and nothing says so."""

from collections.abc import Collection, Mapping

from bot.core.nearest import nearest

_ALIKE = 0.8  # of 1; other programs have names such as SLACK_CHANNEL_ID beside ours


def misspelt(given: Mapping[str, str], known: Collection[str]) -> tuple[str, ...]:
    """What to say of each name that is none of ours but nearly one which is not set.

    The words hold no value, which may be a token.

    Args:
        given: what the environment and `.env` set.
        known: the names that are read.
    """
    set_ = {name for name, value in given.items() if value.strip()}
    found = ((name, nearest(name, known, _ALIKE)) for name in sorted(set_ - set(known)))
    return tuple(
        f"{name} is no setting. Did you mean {meant}?"
        for name, meant in found
        if meant and meant not in set_
    )
