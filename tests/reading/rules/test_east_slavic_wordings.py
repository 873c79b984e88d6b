"""Ordinary words in which people deny, keep silent, admit, blame, take back and state."""

from pathlib import Path

import pytest

from bot.reading.rules.statements import find_statements

HERE = Path(__file__).parent
# One a line: the act, the text, who says it, of what; "-" before what states nothing.
LINES = [
    (lang, line)
    for lang, name in (("ru", "russian"), ("uk", "ukrainian"))
    for line in (HERE / f"{name}_wordings.txt").read_text(encoding="utf-8").splitlines()
]


@pytest.mark.parametrize(("lang", "line"), LINES)
def test_an_idiom_does_what_it_means_and_nothing_elsewhere(lang: str, line: str) -> None:
    act, text, *rest = (part.strip() for part in f"{line} ".split(" |"))
    told = [
        (s.act.value, s.speaker, " … ".join(text[a:b] for a, b in s.spans))
        for s in find_statements(text, lang)
    ]
    assert told == ([] if act == "-" else [(act, *rest)])
