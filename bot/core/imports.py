"""Claims that come from elsewhere: lines of JSON as `export` writes them, or a table.

What a line may hold is what `bot.core.exports` writes; only the wording and the date must be
there. What is old is taken as reviewed unless it says otherwise: it waits for nobody. Who denies a
claim and on whose word it stands are statements in JSON, and names in a table.
"""

import csv
import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, TextIO, TypeVar

from bot.core.exports import COLUMNS, FORMULA, MARK
from bot.core.nearest import did_you_mean, one_of
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
    | {"said_at", "reviewed"}
)
_BETWEEN = ";"  # the names in one cell
_DIGITS = 9  # of a claim's number, more than any newsroom counts
Kind = TypeVar("Kind", bound=StrEnum)


class BadLine(ValueError):
    """A line cannot be taken; the words say which, and what it should hold."""


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


def from_lines(file: TextIO) -> Iterator[Brought]:
    """The claims of a file with an object of JSON on each line.

    Raises:
        BadLine: as soon as the line comes.
    """
    for number, line in enumerate(file, 1):
        if line.strip():
            yield _brought(number, _object(number, line))


def from_table(file: TextIO) -> Iterator[Brought]:
    """The claims of a table with commas, whose first line names its columns.

    Raises:
        BadLine: as soon as the line comes.
    """
    table = csv.DictReader(file, restkey="", restval="")
    try:
        columns = table.fieldnames or ()
        if len(columns) == 1 and re.search(r"\w[;\t]", columns[0]):
            raise BadLine("line 1: other signs than commas stand between the columns")
        _known(1, columns, frozenset(COLUMNS), "column")
        for row in table:
            if row.pop("", None):
                raise BadLine(f"line {table.line_num}: there are more cells than columns")
            yield _brought(table.line_num, _of_row({k: _cell(v) for k, v in row.items()}))
    except csv.Error as error:
        raise BadLine(f"line {table.line_num}: this is no table with commas ({error})") from None


def _object(line: int, text: str) -> dict[str, Any]:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise BadLine(f"line {line}: this is no JSON ({error})") from None
    if not isinstance(found, dict):
        raise BadLine(f"line {line}: this is no object of JSON")
    return found


def _cell(text: str) -> str:
    """A cell without the mark that `export` puts before what a spreadsheet would run."""
    return text.removeprefix(MARK) if text[1:].startswith((*FORMULA, MARK)) else text


def _of_row(row: dict[str, str]) -> dict[str, Any]:
    """A row as JSON would have it: names in cells become statements."""
    article = {name: row.pop(name, "") for name in ("url", "outlet", "title", "author")}
    article["published_at"] = row.pop("published_at", "")
    acts = {"origins": Act.ASSERTS, "denied_by": Act.DENIES}
    said = [
        {"act": act, "speaker": name.strip()}
        for column, act in acts.items()
        for name in row.pop(column, "").split(_BETWEEN)
        if name.strip()
    ]
    return row | {"statements": said} | ({"article": article} if article["url"] else {})


def _brought(line: int, fields: Mapping[str, Any]) -> Brought:
    _known(line, fields, _CLAIM, "field")
    wording, logged_at = _text(fields, "wording"), _instant(line, fields, "logged_at")
    if not wording:
        raise BadLine(f"line {line}: a claim needs a wording")
    if logged_at is None:
        raise BadLine(f"line {line}: a claim needs a date: logged_at, such as 2024-10-25")
    judged_at, article = _instant(line, fields, "judged_at"), fields.get("article")
    for at in (logged_at, judged_at or logged_at):
        if not EPOCH <= at <= datetime.now(UTC):
            raise BadLine(f"line {line}: {at:%Y-%m-%d} is before {EPOCH.year} or yet to come")
    return Brought(
        line=line,
        number=_whole(line, fields, "number"),
        wording=wording,
        lang=_text(fields, "lang"),
        workflow=_one(line, fields, "workflow", Workflow, Workflow.REVIEWED),
        verdict=_one(line, fields, "verdict", Verdict, Verdict.UNVERIFIED),
        verdict_reason=_text(fields, "verdict_reason"),
        verdict_link=_text(fields, "verdict_link"),
        judged_at=judged_at,
        logged_by=_text(fields, "logged_by"),
        logged_at=logged_at,
        merged_into=_whole(line, fields, "merged_into"),
        article=_article(line, article) if article else None,
        statements=tuple(_statement(line, each) for each in _list(line, fields, "statements")),
    )


def _article(line: int, fields: Any) -> BroughtArticle:
    _known(line, _mapping(line, fields), _ARTICLE, "field of an article")
    texts = {name: _text(fields, name) for name in _ARTICLE - {"published_at"}}
    return BroughtArticle(**texts, published_at=_instant(line, fields, "published_at"))


def _statement(line: int, fields: Any) -> BroughtStatement:
    _known(line, _mapping(line, fields), _STATEMENT, "field of a statement")
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
        said_at=_instant(line, fields, "said_at"),
        reviewed=bool(fields.get("reviewed", True)),
    )


# --- one field ----------------------------------------------------------------------------


def _known(line: int, names: Any, known: frozenset[str], what: str) -> None:
    for name in names:
        if name not in known:
            near = did_you_mean(str(name), known) or f" There is {one_of(sorted(known))}."
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
        known = one_of([str(each) for each in type(usual)])
        raise BadLine(f"line {line}: {name} is {known}, not “{text}”") from None


def _instant(line: int, fields: Mapping[str, Any], name: str) -> datetime | None:
    """An instant in ISO 8601; one without a zone is taken as UTC."""
    text = _text(fields, name)
    if not text:
        return None
    try:
        at = datetime.fromisoformat(text)
        return (at if at.tzinfo else at.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):  # the year 1 has no yesterday
        raise BadLine(
            f"line {line}: {name} is a date such as 2024-10-25 or 2024-10-25T12:00+02:00, "
            f"not “{text}”"
        ) from None
