"""`python -m bot import`: claims from elsewhere come into a newsroom under their own dates."""

import sys
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path

from bot.commands.articles import article_at
from bot.commands.lookup import is_part_of
from bot.core.import_tables import from_table
from bot.core.imports import BadLine, Brought, BroughtArticle, Refused, from_lines, refusing
from bot.core.newsroom_settings import ZONE
from bot.core.text import WORDING_LENGTH, shorten
from bot.newsrooms import chosen, opened
from bot.platforms.console.visible import visible
from bot.reading.pages.language import language_of
from bot.reading.pages.links import BadLink, canonical
from bot.settings import Settings
from storage.database import Database
from storage.records import Article, Verdict
from storage.statements import StatementFields
from storage.work import Work

BATCH = 100  # claims of one transaction: nobody waits long for it
_NAMED = 20  # lines that are named to whoever imports
_TABLES = (".csv", ".tsv")
FROM = "import"  # the platform of people known by their names alone


def main(settings: Settings, file: Path, newsroom: str) -> int:
    """Bring the claims of a file into a newsroom; returns the exit status.

    The whole file is looked through before anything is written. What is there already, by date and
    wording, is left alone, so an import that was cut off is simply run again.

    Args:
        settings: which database.
        file: `.csv` for a table, else an object of JSON on each line.
        newsroom: its name; may be "" where there is only one.
    """
    with opened(settings.database_url) as database:
        where = chosen(database.newsrooms(), newsroom)
        if isinstance(where, str):
            return _refused(where)
        with database.read(where.id) as work:
            zone = ZONE.of(work.settings.kept()) or settings.timezone
        try:
            many, notes = _looked_through(file, zone)
        except UnicodeDecodeError:
            return _refused(f"Nothing was imported. {file} is not in UTF-8: save it so.")
        except (BadLine, OSError) as problem:
            first, *others = problem.args if isinstance(problem, BadLine) else (problem,)
            return _refused(f"Nothing was imported. {file}: {first}", *others)
        added = _bring(database, where.id, file, zone)
    known = many - added
    there = f"; {known:,} {'was' if known == 1 else 'were'} there already" if known else ""
    print(f"{added:,} of {many:,} claims imported into {where.name}{there}.")  # noqa: T201
    for note in notes:
        print(note)  # noqa: T201
    return 0


def _refused(*lines: str) -> int:
    for words in lines:
        print(visible(words), file=sys.stderr)  # noqa: T201 - the command line answers here
    return 1


def _claims(file: Path, zone: str, refused: Refused = refusing) -> Iterator[Brought]:
    read = from_table if file.suffix.lower() in _TABLES else from_lines
    with file.open(encoding="utf-8-sig", newline="") as lines:
        yield from read(lines, zone, refused)


def _notes(too_long: Sequence[int], left_out: Sequence[int]) -> Iterator[str]:
    """What whoever imports should know of lines that were not taken whole."""
    if too_long:
        yield (
            f"A claim's wording has at most {WORDING_LENGTH:,} characters, and {len(too_long):,} "
            f"had more: what is beyond was left out. See the lines {_which(too_long)}."
        )
    if left_out:
        yield (
            "A title, author and date of publication are kept with a url only, and "
            f"{len(left_out):,} had none: they were left out. See the lines {_which(left_out)}."
        )


def _which(lines: Sequence[int]) -> str:
    return ", ".join(f"{line}" for line in lines[:_NAMED]) + ("" if len(lines) <= _NAMED else " …")


def _looked_through(file: Path, zone: str) -> tuple[int, list[str]]:
    """How many claims the file holds, all of which can be taken; and what is left out of them.

    Raises:
        BadLine: some cannot; its words are those of the first ones.
    """
    lines: dict[int, int] = {}  # by the numbers of the file
    into: dict[int, int] = {}
    bad: list[BadLine] = []
    many = 0
    too_long, left_out = list[int](), list[int]()
    for many, one in enumerate(_claims(file, zone, bad.append), 1):  # noqa: B007 - the last is asked for
        if len(one.wording) > WORDING_LENGTH:
            too_long.append(one.line)
        if one.left_out:
            left_out.append(one.line)
        try:
            _check(one, lines, into)
        except BadLine as problem:
            bad.append(problem)
    if bad:
        raise BadLine(*_first(bad))
    for number in into:
        _check_way(number, into, lines)
    return many, list(_notes(too_long, left_out))


def _first(bad: Sequence[BadLine]) -> list[str]:
    more = [f"… and {len(bad) - _NAMED:,} more"] if len(bad) > _NAMED else []
    return [*map(str, bad[:_NAMED]), *more]


def _check(one: Brought, lines: dict[int, int], into: dict[int, int]) -> None:
    for link in (one.verdict_link, one.article.url if one.article else ""):
        _check_link(one.line, link)
    if one.number and lines.setdefault(one.number, one.line) != one.line:
        raise BadLine(f"line {one.line}: there is a claim {one.number} already")
    if one.merged_into:
        if not one.number:
            raise BadLine(f"line {one.line}: what is merged needs a number of its own")
        into[one.number] = one.merged_into


def _check_link(line: int, link: str) -> None:
    try:
        canonical(link or "https://none.example")
    except BadLink as reason:
        raise BadLine(f"line {line}: {reason}") from None


def _check_way(number: int, into: Mapping[int, int], lines: Mapping[int, int]) -> None:
    """Whoever follows where a claim went must arrive."""
    line, way = lines[number], {number}
    while number in into:
        number = into[number]
        if number not in lines:
            raise BadLine(f"line {line}: there is no claim {number} to be merged into")
        if number in way:
            raise BadLine(f"line {line}: it would be a part of itself")
        way.add(number)


def _bring(database: Database, newsroom: int, file: Path, zone: str) -> int:
    """Bring the claims in, batch by batch, with progress; how many were not there before.

    Mergers come last, for a claim may go into a later one, and are made up for when an import
    that was cut off is run again.
    """
    ids: dict[int, int] = {}  # by the numbers of the file
    merged: list[tuple[int, int]] = []
    added, claims = 0, _claims(file, zone)
    while batch := list(islice(claims, BATCH)):
        with database.begin(newsroom) as work:
            for one in batch:
                known = work.claims.brought_in(_wording(one), one.logged_at)
                ids[one.number] = known.id if known else _add(work, one)
                added += known is None
                if one.merged_into and (known is None or known.merged_into is None):
                    merged.append((ids[one.number], one.merged_into))
        print(f"{batch[-1].line:,} lines …", end="\r", file=sys.stderr)  # noqa: T201
    for claim_id, into in merged:
        with database.begin(newsroom) as work:
            # What was there already may have been merged the other way round.
            if not is_part_of(work, work.claims.existing(ids[into]), claim_id):
                work.claims.change(claim_id, merged_into=ids[into])
    return added


def _wording(one: Brought) -> str:
    return shorten(one.wording, WORDING_LENGTH)


def _add(work: Work, one: Brought) -> int:
    """Add a claim with its statements; its id."""
    person = work.people.meet(FROM, "", one.logged_by, one.logged_by) if one.logged_by else None
    article = _article(work, one.article) if one.article else None
    claim = work.claims.add(
        wording=_wording(one),
        lang=one.lang or language_of(one.wording),
        workflow=one.workflow,
        person_id=person.id if person else 0,
        article_id=article.id if article else None,
        logged_at=one.logged_at,
    )
    if one.verdict is not Verdict.UNVERIFIED or one.verdict_reason or one.verdict_link:
        judged_at = one.judged_at or one.logged_at
        work.claims.judge_as_of(
            claim.id,
            judged_at,
            one.verdict,
            one.verdict_reason,
            canonical(one.verdict_link) if one.verdict_link else "",
        )
    work.statements.add_all(
        claim.id,
        [
            StatementFields(
                act=said.act,
                speaker=said.speaker,
                principal=said.principal,
                quote=said.quote,
                hedged=said.hedged,
                concedes=said.concedes,
                origin=said.origin,
                origin_kind=said.origin_kind,
                article_id=article.id if article else None,
                said_at=said.said_at,
                reviewed=said.reviewed,
                gone_at=said.gone_at,
                logged_at=one.logged_at,
            )
            for said in one.statements
        ],
    )
    return claim.id


def _article(work: Work, told: BroughtArticle) -> Article:
    """The article with this address; what is told of one that was read before is not taken."""
    url = canonical(told.url)
    article = article_at(work, url)
    if article.read_at or article.title:
        return article
    return work.articles.describe(
        article.id,
        outlet=told.outlet,
        title=told.title,
        author=told.author,
        published_at=told.published_at,
        lang=told.lang,
    )
