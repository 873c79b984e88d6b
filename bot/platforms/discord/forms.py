"""Forms: drawn as Discord's modals, and read back when they are sent.

Limits: https://discord.com/developers/docs/components/reference (label, text input, select).
"""

from collections.abc import Iterator, Mapping
from typing import Any

import discord

from bot.core.reply import Field, Modal
from bot.platforms.discord.text import as_it_is, fitted, flat, label, size

TITLE, LABEL = 45, 45
FIELDS = 5
TEXT = 4_000
OPTIONS, OPTION = 25, 100
PLACEHOLDER = 100


def modal(form: Modal) -> discord.ui.Modal:
    """A form of at most five fields; Discord words its submit button itself."""
    drawn = discord.ui.Modal(title=label(form.title, TITLE), custom_id=form.id)
    for field in form.fields[:FIELDS]:
        drawn.add_item(
            discord.ui.Label(text=label(field.label, LABEL), component=_component(field))
        )
    return drawn


def filled(components: object) -> dict[str, str]:
    """What was filled in, by the fields' ids; a list where nothing was picked gives ""."""
    return {str(each["custom_id"]): _value(each) for each in _inputs(components)}


def _component(field: Field) -> discord.ui.Item[Any]:
    values = [choice.value for choice in field.choices]
    takes_all = len(values) <= OPTIONS and len(set(values)) == len(values)
    if values and takes_all and all(0 < len(value) <= OPTION for value in values):
        return _select(field)
    return _text_input(field)


def _select(field: Field) -> discord.ui.Select[Any]:
    return discord.ui.Select(
        custom_id=field.id,
        required=field.required,
        min_values=1 if field.required else 0,
        options=[
            discord.SelectOption(
                label=label(choice.label, OPTION),
                value=choice.value,
                default=choice.value == field.value,
            )
            for choice in field.choices
        ],
    )


def _text_input(field: Field) -> discord.ui.TextInput[Any]:
    value = field.value if field.multiline else flat(field.value)
    # Room for all that stands in it: who saves a form saves what was cut off, too.
    most = max(1, min(max(field.max_length, size(value)), TEXT))
    one_of = ", ".join(choice.value for choice in field.choices)
    style = discord.TextStyle.paragraph if field.multiline else discord.TextStyle.short
    return discord.ui.TextInput(
        custom_id=field.id,
        style=style,
        default=fitted(value, most, as_it_is) or None,
        placeholder=fitted(flat(one_of), PLACEHOLDER, as_it_is) or None,
        required=field.required,
        max_length=most,
    )


def _inputs(component: object) -> Iterator[Mapping[str, Any]]:
    """All components that have an id, in whatever they are wrapped."""
    if isinstance(component, list):
        for each in component:
            yield from _inputs(each)
    elif isinstance(component, Mapping):
        if component.get("custom_id"):
            yield component
        yield from _inputs(component.get("components"))
        yield from _inputs(component.get("component"))


def _value(component: Mapping[str, Any]) -> str:
    if "values" in component:
        values = component["values"]
        return str(values[0]) if values else ""
    return str(component.get("value") or "")
