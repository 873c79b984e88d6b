"""Completion of commands, their first words, filters and values, from the command table."""

import re
from collections.abc import Iterable, Iterator

from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document

from bot.commands.spec import CommandSpec
from storage.filters import Sort
from storage.records import Verdict, Workflow

_OWN = {
    "!press": "press a button by its number",
    "!fill": "send the form that is open",
    "!as": "go on as somebody else",
    "!help": "what can be typed here",
    "/quit": "leave",
}
_VALUES: dict[str, tuple[str, ...]] = {
    "status": (*Workflow, *Verdict, "denied", "contested", "unread"),
    "sort": tuple(Sort),
}
_FILTER = re.compile(r"\b([a-z][a-z-]*):")


class CommandCompleter(Completer):
    """Completes what stands before the cursor.

    Args:
        commands: the command table.
    """

    def __init__(self, commands: Iterable[CommandSpec]) -> None:
        self._commands = {spec.name: spec for spec in commands}

    def get_completions(
        self,
        document: Document,
        complete_event: CompleteEvent,  # noqa: ARG002 - prompt_toolkit's signature
    ) -> Iterator[Completion]:
        """What may follow, for prompt_toolkit."""
        before = document.text_before_cursor.lstrip()
        word = "" if before.endswith(" ") else before.split()[-1] if before else ""
        if before == word:
            yield from self._names(word)
        elif before.startswith("/"):
            spec = self._commands.get(before[1:].split()[0].lower())
            if spec:
                yield from self._within(spec, word)

    def _names(self, word: str) -> Iterator[Completion]:
        summaries = {f"/{name}": spec.summary for name, spec in self._commands.items()} | _OWN
        if word:
            yield from _starting(word, summaries)

    def _within(self, spec: CommandSpec, word: str) -> Iterator[Completion]:
        name, colon, value = word.partition(":")
        if colon:
            yield from _starting(value, dict.fromkeys(_VALUES.get(name, ()), name))
            return
        words = {f"{name}:": "filter" for name in filters(spec)}
        for option in spec.options:
            words |= dict.fromkeys(option.choices, option.name)
        yield from _starting(word, words)


def filters(spec: CommandSpec) -> tuple[str, ...]:
    """The filters that a command's usage, options and examples speak of, each once."""
    told = " ".join(
        (
            spec.usage,
            *(option.summary for option in spec.options),
            *(typed for typed, _ in spec.examples),
        )
    )
    known = dict.fromkeys(_FILTER.findall(told))
    return tuple(name for name in known if name not in ("http", "https"))


def _starting(word: str, choices: dict[str, str]) -> Iterator[Completion]:
    for choice, meaning in choices.items():
        if choice.startswith(word.lower()):
            yield Completion(choice, start_position=-len(word), display_meta=meaning)
