"""Who looks for statements in an article: the rules, or an extra behind the same interface."""

from collections.abc import Callable, Iterator
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from typing import NamedTuple

from bot.core.checked import Checked, fail
from bot.reading.reading import FoundStatement
from bot.reading.rules.statements import find_statements
from bot.settings import BadSetting, Finding, Settings

Finder = Callable[[str, str], tuple[FoundStatement, ...]]
"""From an article's text and its language (ISO 639-1) to the statements in it, in its order, with
offsets in exactly this text. It never raises: whatever goes wrong, the rules have read the text."""


class _Extra(NamedTuple):
    needs: str  # what is imported
    module: str  # of ours, with `finder_of` and `checked`
    install: str


_EXTRAS = {
    Finding.LLM: _Extra("openai", "bot.reading.llm", "llm"),
    Finding.NLP: _Extra("spacy", "bot.reading.nlp", "nlp"),
}


def finder_of(settings: Settings) -> Finder:
    """The finder that the settings name; extras are imported here and nowhere else.

    Raises:
        BadSetting: its packages are not installed; the words say how to install them.
    """
    if settings.read_with is Finding.RULES:
        return find_statements
    finder: Finder = _extra(settings).finder_of(settings)
    return finder


def check_finder(settings: Settings) -> Iterator[Checked]:
    """Whether the finder that the settings name can work here; of the rules there is no doubt."""
    if settings.read_with is Finding.RULES:
        return
    try:
        extra = _extra(settings)
    except BadSetting as bad:
        yield fail("reading", str(bad), "The bot does not start before that is right.")
    else:
        yield extra.checked(settings)


def _extra(settings: Settings) -> ModuleType:
    extra = _EXTRAS[settings.read_with]
    if find_spec(extra.needs) is None:
        raise BadSetting(
            f"READ_WITH={settings.read_with} needs what is not installed: "
            f'python -m pip install -e ".[{extra.install}]"'
        )
    return import_module(extra.module)
