"""Claims that come from elsewhere: lines of JSON as `export` writes them; for tables, see there.

What a line may hold is what `bot.core.exports` writes; only the wording and the date must be
there. What is old is taken as reviewed unless it says otherwise: it waits for nobody. Who denies a
claim and on whose word it stands are statements in JSON, and names in a table.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, NoReturn, TextIO, TypeVar

from bot.core.dates import zone_of
from bot.core.nearest import did_you_mean, one_of
from bot.core.query_filters import language_code
from storage.ids import EPOCH
from storage.records import Act, OriginKind, Verdict, Workflow

_CLAIM = frozenset(
    {"number", "wording", "lang", "workflow", "verdict", "verdict_reason", "verdict_link"}
    | {"judged_at", "denied_by", "origins", "logged_by", "logged_at", "permalink"}
    | {"merged_into", "article", "statements"}
)
_ARTICLE = frozenset({"url", "outlet", "title", "author", "published_at", "lang"})
_STATEMENT = frozenset(
    {"act", "speaker", "principal", "quote", "hedged", "concedes", "origin", "origin_kind"}
    | {"said_at", "reviewed", "gone_at"}
)
_DIGITS = 9  # of a claim's number, more than any newsroom counts
Kind = TypeVar("Kind", bound=StrEnum)


class BadLine(ValueError):
    """A line cannot be taken; the words say which, and what it should hold."""


Refused = Callable[[BadLine], None]
"""Told of a line that cannot be taken; may raise it, or let the next one come."""


def refusing(problem: BadLine) -> NoReturn:
    """Take nothing at all where one line cannot be taken."""
    raise problem


@dataclass(frozen=True, slots=True)
class BroughtStatement:
    """A statement of a claim; see `storage.records.Statement` for the fields."""

    act: Act
    speaker: str = ""
    principal: str = ""
    quote: str = ""
    hedged: bool = False
    concedes: str = ""
    origin: str = ""
    origin_kind: OriginKind | None = None
    said_at: datetime | None = None
    reviewed: bool = True
    gone_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class BroughtArticle:
    """The article that a claim comes from, as far as it is known."""

    url: str
    outlet: str = ""
    title: str = ""
    author: str = ""
    published_at: datetime | None = None
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Brought:
    """One claim of a file.

    Attributes:
        line: where it stands, from 1.
        number: the number that it has there, 0 if none; others are `merged_into` it.
        judged_at: when its verdict was given.
        logged_by: the name of who logged it, "" if unknown.
        logged_at: when; under this date it is listed.
        merged_into: the number of the claim that it is part of, 0 if it is not.
        left_out: it told of an article what cannot be kept, for there was no link.
    """

    line: int
    number: int
    wording: str
    lang: str
    workflow: Workflow
    verdict: Verdict
    verdict_reason: str
    verdict_link: str
    judged_at: datetime | None
    logged_by: str
    logged_at: datetime
    merged_into: int
    article: BroughtArticle | None
    statements: tuple[BroughtStatement, ...]
    left_out: bool = False


def from_lines(file: TextIO, zone: str = "UTC", refused: Refused = refusing) -> Iterator[Brought]:
    """The claims of a file with an object of JSON on each line.

    Args:
        file: as opened.
        zone: the IANA name of the zone of dates and times that tell none.
        refused: told of each line that cannot be taken.

    Raises:
        BadLine: a line is no JSON at all.
    """
    for number, line in enumerate(file, 1):
        if not line.strip():
            continue
        fields = _object(number, line)
        try:
            yield brought(number, fields, zone)
        except BadLine as problem:
            refused(problem)


def _object(line: int, text: str) -> dict[str, Any]:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise BadLine(
            f"line {line}: this is no JSON ({error}). A table is taken from a file in .csv or .tsv"
        ) from None
    if not isinstance(found, dict):
        raise BadLine(f"line {line}: this is no object of JSON")
    return found


def brought(line: int, fields: Mapping[str, Any], zone: str, left_out: bool = False) -> Brought:
    """The claim that these fields tell of; `zone` is that of dates which tell none.

    Raises:
        BadLine: they cannot be taken.
    """
    known(line, fields, _CLAIM, "field")
    wording, logged_at = _text(fields, "wording"), _instant(line, fields, "logged_at", zone)
    if not wording:
        raise BadLine(f"line {line}: a claim needs a wording")
    if logged_at is None:
        raise BadLine(f"line {line}: a claim needs a date: logged_at, such as 2024-10-25")
    judged_at, article = _instant(line, fields, "judged_at", zone), fields.get("article")
    for at in (logged_at, judged_at or logged_at):
        if not EPOCH <= at <= datetime.now(UTC):
            raise BadLine(f"line {line}: {at:%Y-%m-%d} is before {EPOCH.year} or yet to come")
    said = _list(line, fields, "statements")
    return Brought(
        line=line,
        number=_whole(line, fields, "number"),
        wording=wording,
        lang=_language(line, fields),
        workflow=_one(line, fields, "workflow", Workflow, Workflow.REVIEWED),
        verdict=_one(line, fields, "verdict", Verdict, Verdict.UNVERIFIED),
        verdict_reason=_text(fields, "verdict_reason"),
        verdict_link=_text(fields, "verdict_link"),
        judged_at=judged_at,
        logged_by=_text(fields, "logged_by"),
        logged_at=logged_at,
        merged_into=_whole(line, fields, "merged_into"),
        article=_article(line, article, zone) if article else None,
        statements=tuple(_statement(line, each, zone) for each in said),
        left_out=left_out,
    )


def _article(line: int, fields: Any, zone: str) -> BroughtArticle:
    known(line, _mapping(line, fields), _ARTICLE, "field of an article")
    texts = {name: _text(fields, name) for name in _ARTICLE - {"published_at"}}
    return BroughtArticle(**texts, published_at=_instant(line, fields, "published_at", zone))


def _statement(line: int, fields: Any, zone: str) -> BroughtStatement:
    known(line, _mapping(line, fields), _STATEMENT, "field of a statement")
    kind = _text(fields, "origin_kind")
    return BroughtStatement(
        act=_one(line, fields, "act", Act, Act.ASSERTS),
        speaker=_text(fields, "speaker"),
        principal=_text(fields, "principal"),
        quote=_text(fields, "quote"),
        hedged=bool(fields.get("hedged")),
        concedes=_text(fields, "concedes"),
        origin=_text(fields, "origin"),
        origin_kind=_one(line, fields, "origin_kind", OriginKind, OriginKind.OWN) if kind else None,
        said_at=_instant(line, fields, "said_at", zone),
        reviewed=bool(fields.get("reviewed", True)),
        gone_at=_instant(line, fields, "gone_at", zone),
    )


# --- one field ----------------------------------------------------------------------------


def known(line: int, names: Iterable[object], there: frozenset[str], what: str) -> None:
    """See that each of these names is one of those that there are; `what` they name.

    Raises:
        BadLine: one is not; names the nearest.
    """
    for name in names:
        if name not in there:
            near = did_you_mean(str(name), there) or f" There is {one_of(sorted(there))}."
            raise BadLine(f"line {line}: there is no {what} “{name}”.{near}")


def _mapping(line: int, value: Any) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise BadLine(f"line {line}: this is no object of JSON: {value!r}")
    return value


def _list(line: int, fields: Mapping[str, Any], name: str) -> list[Any]:
    value = fields.get(name) or []
    if not isinstance(value, list):
        raise BadLine(f"line {line}: {name} is no list")
    return value


def _text(fields: Mapping[str, Any], name: str) -> str:
    value = fields.get(name)
    return "" if value is None else str(value).strip()


def _whole(line: int, fields: Mapping[str, Any], name: str) -> int:
    text = _text(fields, name)
    if not text:
        return 0
    if not (text.isascii() and text.isdigit() and len(text) <= _DIGITS):
        raise BadLine(f"line {line}: {name} is no number: {text}")
    return int(text)


def _one(
    line: int, fields: Mapping[str, Any], name: str, kind: Callable[[str], Kind], usual: Kind
) -> Kind:
    text = _text(fields, name).lower()
    try:
        return kind(text) if text else usual
    except ValueError:
        every = one_of([str(each) for each in type(usual)])
        raise BadLine(f"line {line}: {name} is {every}, not “{text}”") from None


def _language(line: int, fields: Mapping[str, Any]) -> str:
    text = _text(fields, "lang")
    code = language_code(text)
    if text and not code:
        raise BadLine(f"line {line}: lang is a code such as fr, or a language's name, not “{text}”")
    return code


def _instant(line: int, fields: Mapping[str, Any], name: str, zone: str) -> datetime | None:
    """An instant in ISO 8601; one without a zone is of `zone`."""
    text = _text(fields, name)
    if not text:
        return None
    try:
        at = datetime.fromisoformat(text)
        return (at if at.tzinfo else at.replace(tzinfo=zone_of(zone))).astimezone(UTC)
    except (ValueError, OverflowError):  # the year 1 has no yesterday
        raise BadLine(
            f"line {line}: {name} is a date such as 2024-10-25 or 2024-10-25T12:00+02:00, "
            f"not “{text}”"
        ) from None
