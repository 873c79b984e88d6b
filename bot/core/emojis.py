"""Emojis as both platforms have them: Discord sends the character, Slack a name of its own for it.

`emojis.tsv` beside this file has each with its names. A skin tone, and the variation selector that
not every client sends, make no other emoji of one. Custom emojis belong to one workspace, so no
other would have them: they are none here.
"""

import re
from collections.abc import Iterable, Sequence
from functools import cache
from importlib.resources import files

from bot.core.errors import Refusal
from bot.core.nearest import did_you_mean
from bot.core.text import shorten

_LOOKS = re.compile("[\ufe0e\ufe0f\U0001f3fb-\U0001f3ff]")
_NAME = re.compile(r"(:[^\s:]+:)")
_SKIN = re.compile(r":skin-tone-\d:")
_BREAKS = re.compile(r"[\s,;]+")
_CUSTOM = re.compile(r"<a?(:\w+:)\d+>")  # as Discord writes it
_LONGEST = 10  # code points: families


def bare(character: str) -> str:
    """An emoji without what only changes its looks."""
    return _LOOKS.sub("", character)


def named(name: str) -> str:
    """The emoji that Slack calls so ("newspaper", "+1::skin-tone-2"); "" for a custom one."""
    return _by_name().get(name.partition("::")[0], "")


def emojis_in(typed: str, also: Sequence[str]) -> list[str]:
    """The emojis that were typed, as characters or by Slack's names for them, each once.

    Args:
        typed: with spaces or commas between, or nothing.
        also: what else could have been meant.

    Raises:
        Refusal: something is none; names the nearest one.
    """
    known = (*_by_name(), *also)
    if custom := _CUSTOM.search(typed):
        raise _refusal(custom[1], known)
    spaced = _NAME.sub(r" \1 ", _SKIN.sub("", typed))
    found: list[str] = []
    for word in filter(None, _BREAKS.split(spaced)):
        several = [named(word.strip(":").lower())] if named(word.strip(":").lower()) else _in(word)
        if not several:
            raise _refusal(word, known)
        found += several
    return list(dict.fromkeys(found))


def _in(word: str) -> list[str]:
    """The emojis of which a word consists; [] if of something else, too."""
    rest, found = bare(word), list[str]()
    while rest:
        emoji = next((rest[:n] for n in range(_LONGEST, 0, -1) if rest[:n] in _known()), "")
        if not emoji:
            return []
        found.append(emoji)
        rest = rest[len(emoji) :]
    return found


def _refusal(word: str, known: Iterable[str]) -> Refusal:
    near = did_you_mean(word.strip(":"), known)
    custom = " A workspace's own emojis cannot be used: other workspaces do not have them."
    return Refusal(
        f"“{shorten(word, 40)}” is no emoji that Slack and Discord share.{near}"
        f"{custom if ':' in word else ''} Write it as 👀 or :eyes:."
    )


@cache
def _by_name() -> dict[str, str]:
    names: dict[str, str] = {}
    with files("bot.core").joinpath("emojis.tsv").open(encoding="utf-8") as file:
        for line in file:
            if not line.startswith("# "):  # one of the emojis begins with this sign, too
                emoji, called = line.rstrip("\n").split("\t")
                names |= dict.fromkeys(called.split("|"), emoji)
    return names


@cache
def _known() -> frozenset[str]:
    return frozenset(_by_name().values())
