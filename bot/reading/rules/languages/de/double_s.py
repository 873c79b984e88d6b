"""German as the Swiss write it: every word with "ß" is one with "ss" as well ("äussern", "liess")."""

import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any

_CLASS = re.compile(r"(\[[^\]]*\])")  # of characters, where one letter stands for itself alone


def spelled_both_ways(value: Any) -> Any:
    """Words, endings and patterns with "ß", and the same with "ss", wherever a field holds them."""
    if isinstance(value, re.Pattern):
        return _pattern(value)
    if isinstance(value, frozenset):
        return value | {_swiss(word) for word in value}
    if isinstance(value, Mapping):
        both = {_swiss(key): spelled_both_ways(held) for key, held in value.items()}
        return both | {
            spelled_both_ways(key): spelled_both_ways(held) for key, held in value.items()
        }
    if isinstance(value, tuple):
        inner = tuple(spelled_both_ways(held) for held in value)
        return inner + tuple(_swiss(held) for held in value if _swiss(held) not in value)
    if is_dataclass(value) and not isinstance(value, type):
        names = (field.name for field in fields(value) if field.init)
        return replace(value, **{name: spelled_both_ways(getattr(value, name)) for name in names})
    return value


def _swiss(word: Any) -> Any:
    return word.replace("ß", "ss") if isinstance(word, str) else word


def _pattern(pattern: re.Pattern[str]) -> re.Pattern[str]:
    if "ß" not in pattern.pattern:
        return pattern
    parts = _CLASS.split(pattern.pattern)
    parts[::2] = [part.replace("ß", "(?:ß|ss)") for part in parts[::2]]
    return re.compile("".join(parts), pattern.flags)
