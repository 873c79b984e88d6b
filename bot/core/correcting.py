"""Records drawn for whoever sets them right: one statement alone, or a claim's numbered through."""

from collections.abc import Sequence

from bot.core.cards import article_line, logged_line
from bot.core.headings import STATEMENTS_SHOWN, TITLE_LENGTH, heading
from bot.core.quoting import statement_quote
from bot.core.reply import Bold, Button, Card, Line, Muted, Quote, Tone
from bot.core.text import shorten
from storage.records import Article, Claim, Statement


def statement_card(
    statement: Statement,
    claim: Claim,
    article: Article | None,
    buttons: Sequence[Button],
) -> Card:
    """One statement with the claim it is about and the article it stands in."""
    body: list[Line | Quote] = [
        statement_quote(statement),
        ("On claim ", Bold(f"#{claim.number}"), f": {shorten(claim.wording, TITLE_LENGTH)}"),
    ]
    if article:
        body.append(article_line(article))
    if statement.dropped:
        body.append((Muted("Dropped: it counts for nothing and is found no more."),))
    return Card(
        title=f"One statement on #{claim.number}",
        body=tuple(body),
        footer=("Looked at by a person",) if statement.reviewed else ("Read by the machine",),
        tone=Tone.NEUTRAL if statement.reviewed else Tone.WAITING,
        buttons=tuple(buttons),
    )


def correcting_card(claim: Claim, first: int, buttons: Sequence[Button]) -> Card:
    """A claim's wording and its statements from `first` on, numbered, so that one can be chosen."""
    shown = claim.statements[first : first + STATEMENTS_SHOWN]
    body: list[Line | Quote] = [
        statement_quote(statement, first + offset)
        for offset, statement in enumerate(shown, start=1)
    ]
    if not body:
        body.append(("No statement is kept with it.",))
    return Card(
        title=shorten(f"Set right: #{claim.number} {claim.wording}", TITLE_LENGTH),
        body=tuple(body),
        footer=logged_line(claim),
        buttons=tuple(buttons),
    )


def merged_card(claim: Claim, into: Claim, buttons: Sequence[Button]) -> Card:
    """What stands in place of a claim that became part of another."""
    wording = shorten(into.wording, TITLE_LENGTH)
    return Card(
        title=heading(claim),
        body=(("Is part of ", Bold(f"#{into.number}"), f" {wording} now."),),
        footer=logged_line(claim),
        buttons=tuple(buttons),
    )
