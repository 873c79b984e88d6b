"""A statement as a card shows it: its words, and who does what on whose word."""

from bot.core.headings import QUOTE_LENGTH, TITLE_LENGTH
from bot.core.names import without_article
from bot.core.reply import Bold, Muted, Quote, Span, When
from bot.core.text import shorten
from storage.records import Act, OriginKind, Statement

ACT_WORDS = {
    Act.ASSERTS: "says",
    Act.DENIES: "denies",
    Act.CONFIRMS: "confirms",
    Act.DECLINES: "does not comment",
    Act.CRITICISES: "criticises",
    Act.WITHDRAWS: "withdraws",
}


def statement_quote(statement: Statement, number: int | None = None) -> Quote:
    """A statement: the words as printed, under who does what on whose word."""
    line: list[Span] = []
    if number is not None:
        line.append(Bold(f"{number}. "))
    line += [Bold(speaker_words(statement)), f" {ACT_WORDS[statement.act]}"]
    if statement.act is Act.DECLINES and statement.said_at:
        line += [" as of ", When(statement.said_at)]  # a silence is a fact with a date
    return Quote(shorten(statement.quote, QUOTE_LENGTH), (*line, *_circumstances(statement)))


def circumstances_dated(statement: Statement) -> list[Span]:
    """When it was said, then its circumstances; for a statement apart from its article."""
    said: list[Span] = [When(statement.said_at)] if statement.said_at else []
    return [*said, *_circumstances(statement)]


def _circumstances(statement: Statement) -> list[Span]:
    """With what reserve, on whose word, what is conceded, and whether it was taken out since."""
    line: list[Span] = []
    if statement.hedged:
        line.append(Muted(" (with reserve)"))
    if statement.origin and statement.origin != statement.speaker:
        line.append(f", on the word of {without_article(statement.origin)}")
    if statement.origin_kind and statement.origin_kind is not OriginKind.NAMED:
        line.append(Muted(f" [{statement.origin_kind}]"))
    if statement.concedes:
        line.append(f" · concedes: {shorten(statement.concedes, TITLE_LENGTH)}")
    if statement.gone_at:
        line += [" · no longer in the article as of ", When(statement.gone_at)]
    return line


def speaker_words(statement: Statement) -> str:
    """Who speaks and for whom: "Dmitry Peskov (for the Kremlin)", or "somebody unnamed"."""
    speaker = without_article(statement.speaker) or "somebody unnamed"
    principal = without_article(statement.principal)
    if principal and principal.lower() not in speaker.lower():
        return f"{speaker} (for {principal})"
    return speaker
