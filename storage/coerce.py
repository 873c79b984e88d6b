"""Between a field's value and the audit log's text, so that a change can be undone."""

from collections.abc import Callable, Mapping
from datetime import datetime
from enum import Enum
from typing import Any

from storage.records import Act, OriginKind, ReadState, Verdict, Workflow

Fields = Mapping[str, Callable[[Any], Any]]


def _optional(make: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda value: None if value in {None, ""} else make(value)


def _instant(value: datetime | str) -> datetime:
    return value if isinstance(value, datetime) else datetime.fromisoformat(value)


CLAIM: Fields = {
    "wording": str,
    "lang": str,
    "workflow": Workflow,
    "verdict": Verdict,
    "verdict_reason": str,
    "verdict_link": str,
    "assignee": str,
    "read_state": ReadState,
    "unread_reason": str,
    "merged_into": _optional(int),
    "article_id": _optional(int),
}
STATEMENT: Fields = {
    "claim_id": int,
    "act": Act,
    "speaker": str,
    "principal": str,
    "quote": str,
    "start": int,
    "end": int,
    "cue": str,
    "hedged": bool,
    "concedes": str,
    "origin": str,
    "origin_kind": _optional(OriginKind),
    "said_at": _optional(_instant),
    "reviewed": bool,
    "dropped": bool,
    "gone_at": _optional(_instant),
}


def coerced(fields: Fields, values: Mapping[str, Any]) -> dict[str, Any]:
    """The values in their fields' types; each may also be what `as_text` made of it.

    Raises:
        ValueError: a field that cannot be changed, or a value that it cannot have.
    """
    if unknown := values.keys() - fields.keys():
        raise ValueError(f"cannot be changed: {', '.join(sorted(unknown))}")
    return {name: fields[name](value) for name, value in values.items()}


def as_text(value: Any) -> str:
    """A field's value as the audit log keeps it: "" for nothing, "yes" for true."""
    if value is None or value is False:
        return ""
    if value is True:
        return "yes"
    if isinstance(value, Enum):
        return str(value.value)
    return value.isoformat() if isinstance(value, datetime) else str(value)
