import re
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.request import Command
from bot.platforms.console.typed import (
    Filled,
    Help,
    Posted,
    Pressed,
    Quit,
    Speaker,
    Unclear,
    speaker,
    understood,
)
from storage.records import Role


@pytest.mark.parametrize(
    ("line", "meaning"),
    [
        ("/claims musk  putin ", Command("claims", "musk  putin")),
        ("/DESK", Command("desk", "")),
        ("  https://example.org/a look", Posted("https://example.org/a look")),
        ("look: HTTP://example.org", Posted("look: HTTP://example.org")),
        ("!press 2", Pressed(2)),
        ("!press 2 1", Pressed(2, 1)),
        ("!fill value=false reason=\"l'accord n'existe pas\"", None),
        ("!as Bo", Speaker("Bo")),
        ("!as Bo Li:editor", Speaker("Bo Li", Role.EDITOR)),
        ("!help", Help()),
        ("/quit", Quit()),
        ("   ", None),
    ],
)
def test_a_line_means(line: str, meaning: object) -> None:
    if line.startswith("!fill"):
        meaning = Filled({"value": "false", "reason": "l'accord n'existe pas"})
    assert understood(line) == meaning


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("claims musk", "Commands begin with a slash"),
        ("!pres 2", "There is no !pres. Did you mean press?"),
        ("!press two", "Say which button"),
        ("!press -1", "Say which button"),
        ('!fill reason="open', "A quotation mark is not closed"),
        ("!fill reason", "id=word"),
        ("!as Bo:editr", "“editr” is no role. Did you mean editor?"),
        ("!as :admin", "Say who"),
        ("/", "Which command?"),
    ],
)
def test_a_line_that_means_nothing_is_told_what_would(line: str, words: str) -> None:
    with pytest.raises(Unclear, match=re.escape(words)):
        understood(line)


@given(st.one_of(st.text(), st.text().map("!fill ".__add__), st.text().map("!press ".__add__)))
def test_no_line_is_too_odd(line: str) -> None:
    with suppress(Unclear):
        understood(line)


@given(st.dictionaries(st.from_regex(r"[a-z]{1,9}", fullmatch=True), st.text(), max_size=4))
def test_what_is_filled_in_comes_out_as_it_was(fields: dict[str, str]) -> None:
    def quoted(value: str) -> str:
        return value.replace("\\", "\\\\").replace('"', '\\"')

    line = "!fill " + " ".join(f'{name}="{quoted(value)}"' for name, value in fields.items())
    assert understood(line) == Filled(fields)


def test_a_name_may_hold_a_colon_only_before_a_role() -> None:
    assert speaker("Bo") == Speaker("Bo")
    with pytest.raises(Unclear, match="is no role"):
        speaker("Bo: the second")
