"""Tables of old claims as spreadsheets write them: a row becomes the fields of a line of JSON.

What stands in a table is taken or refused, never passed over: a column that comes twice, cells
under no name, a quotation mark that swallows the rows behind it.
"""

import csv
from collections.abc import Iterator, Mapping
from itertools import chain
from typing import Any, TextIO

from bot.core.exports import COLUMNS, FORMULA, MARK
from bot.core.imports import BadLine, Brought, Refused, brought, known, refusing
from storage.records import Act, OriginKind

_SEPARATORS = ",;\t"  # European spreadsheets write semicolons, as commas are in their numbers
_EXCEL = "sep="  # what Excel may be told in a line of its own
_BETWEEN = ";"  # the names in one cell
_OF_ARTICLES = ("outlet", "title", "author", "published_at")


def from_table(file: TextIO, zone: str = "UTC", refused: Refused = refusing) -> Iterator[Brought]:
    """The claims of a table, whose first line names its columns, in any order.

    Commas, semicolons or tabs stand between them. Empty rows and columns say nothing.

    Args:
        file: opened with newline="".
        zone: the IANA name of the zone of what has none.
        refused: told of each row that cannot be taken.

    Raises:
        BadLine: the table itself cannot be read.
    """
    first = file.readline()
    skipped = first.lower().startswith(_EXCEL)
    if skipped:
        first = file.readline()
    separator = max(_SEPARATORS, key=first.count)
    table = csv.reader(chain([first] if first else [], file), delimiter=separator, strict=True)
    columns: list[str] | None = None
    for line, cells in _rows(table, skipped):
        if columns is None:
            columns = _columns(line, cells)
            continue
        try:
            if row := _named(line, columns, cells):
                left_out = _left_out(row)
                yield brought(line, _of_row(row), zone, left_out)
        except BadLine as problem:
            refused(problem)


def _rows(table: Any, skipped: bool) -> Iterator[tuple[int, list[str]]]:
    """Each row with the number of the line that it begins on."""
    while True:
        line = table.line_num + 1 + skipped
        try:
            yield line, next(table)
        except StopIteration:
            return
        except csv.Error as error:
            raise BadLine(
                f"line {line}: this is no row of a table ({error}). "
                "Is a quotation mark not closed there, or not written twice?"
            ) from None


def _columns(line: int, cells: list[str]) -> list[str]:
    columns = [cell.strip().lower() for cell in cells]
    known(line, filter(None, columns), frozenset(COLUMNS), "column")
    for name in filter(None, columns):
        if columns.count(name) > 1:
            raise BadLine(f"line {line}: there are two columns “{name}”: leave one out")
    return columns


def _named(line: int, columns: list[str], cells: list[str]) -> dict[str, str]:
    """The cells of a row by their columns; nothing if all are empty.

    Raises:
        BadLine: something stands where no column has a name.
    """
    if not any(cell.strip() for cell in cells):
        return {}
    beyond = [""] * (len(cells) - len(columns))
    for number, (name, cell) in enumerate(zip([*columns, *beyond], cells, strict=False), 1):
        if not name and cell.strip():
            more = "there are more cells than columns" if number > len(columns) else "no name"
            raise BadLine(f"line {line}: {more}: column {number} of it holds “{cell[:40]}”")
    row = dict.fromkeys(filter(None, columns), "")
    return row | {n: _cell(c) for n, c in zip(columns, cells, strict=False) if n}


def _cell(text: str) -> str:
    """A cell without the mark that `export` puts before what a spreadsheet would run."""
    return text.removeprefix(MARK) if text[1:].startswith((*FORMULA, MARK)) else text


def _left_out(row: Mapping[str, str]) -> bool:
    """Whether the row tells of an article what cannot be kept where its link is not known."""
    told = (row.get(name, "").strip() for name in _OF_ARTICLES if name != "outlet")
    return not row.get("url", "").strip() and any(told)


def _of_row(row: dict[str, str]) -> dict[str, Any]:
    """A row as JSON would have it: names in cells become statements.

    An outlet whose article is not known is whose word the claim stands on.
    """
    url = row.pop("url", "").strip()
    article = {name: row.pop(name, "") for name in _OF_ARTICLES}
    acts = {"origins": Act.ASSERTS, "denied_by": Act.DENIES}
    said: list[dict[str, Any]] = [
        {"act": act, "speaker": name.strip()}
        for column, act in acts.items()
        for name in row.pop(column, "").split(_BETWEEN)
        if name.strip()
    ]
    if (outlet := article["outlet"].strip()) and not url:
        said.append({"act": Act.ASSERTS, "origin": outlet, "origin_kind": OriginKind.OWN})
    return row | {"statements": said} | ({"article": article | {"url": url}} if url else {})
