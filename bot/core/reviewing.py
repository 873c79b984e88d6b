"""The review card: what the machine read in an article, put before a person."""

from collections.abc import Mapping, Sequence

from bot.core.cards import article_line, likeness_line, logged_line
from bot.core.headings import STATEMENTS_SHOWN, TITLE_LENGTH
from bot.core.quoting import statement_quote
from bot.core.reply import Bold, Button, Card, Line, Muted, Quote, Tone
from bot.core.text import shorten
from storage.records import Article, Claim, Likeness, Workflow


def review_card(
    article: Article,
    claims: Sequence[Claim],
    first: int,
    buttons: Sequence[Button],
    alike: Mapping[int, Sequence[Likeness]],
) -> Card:
    """An article's proposed claims with their statements, numbered through, one page of them.

    Args:
        article: what was read.
        claims: its claims, the main one first.
        first: index of the first statement shown.
        buttons: accept, edit, more.
        alike: by claim, what was noticed about it; the likeliest is shown.
    """
    listed = [(claim, statement) for claim in claims for statement in claim.statements]
    shown = listed[first : first + STATEMENTS_SHOWN]
    body: list[Line | Quote] = [article_line(article)]
    previous = None
    for offset, (claim, statement) in enumerate(shown):
        if claim is not previous:
            wording = shorten(claim.wording, TITLE_LENGTH)
            mark = "" if claim.workflow is Workflow.PROPOSED else f" ✓ {claim.workflow}"
            body.append((Bold(f"#{claim.number}"), f" {wording}", Muted(mark)))
            body += map(likeness_line, alike.get(claim.id, ())[:1])
            previous = claim
        quote = statement_quote(statement, first + offset + 1)
        # What the claim is worded by need not stand there twice.
        body.append(quote.about if statement.quote == claim.wording else quote)
    rest = len(listed) - first - len(shown)
    if rest:
        body.append((Muted(f"… and {rest} more"),))
    if article.left_out:
        body.append((Muted(_left_out(article.left_out)),))
    if claims and not listed:
        body += [(Bold(f"#{c.number}"), f" {shorten(c.wording, TITLE_LENGTH)}") for c in claims[:5]]
        body.append(("No attributed statement stands in it.",))
    if not claims:
        body.append(("What was read in it is part of other claims now.",))
    open_claims = [claim for claim in claims if to_review(claim, article.id)]
    return Card(
        title=_review_heading(claims, len(listed), waiting=bool(open_claims)),
        body=tuple(body),
        footer=logged_line(claims[0]) if claims else (),
        tone=Tone.WAITING if open_claims else Tone.NEUTRAL,
        url=article.url,
        buttons=tuple(buttons),
    )


def _left_out(count: int) -> str:
    some = "1 statement more stands" if count == 1 else f"{count} statements more stand"
    return f"{some} in it: what reacts to a claim and what comes first was kept"


def to_review(claim: Claim, article_id: int) -> bool:
    """Whether a claim waits to be reviewed on the card of this article, not of another one.

    So does one that somebody took on before its article was read, for what was read then.
    """
    of_it = claim.article is not None and claim.article.id == article_id
    unseen = any(s.article_id == article_id and not s.reviewed for s in claim.statements)
    taken_on = claim.workflow not in (Workflow.PROPOSED, Workflow.ARCHIVED)
    return of_it and (claim.workflow is Workflow.PROPOSED or (taken_on and unseen))


def _review_heading(claims: Sequence[Claim], statements: int, *, waiting: bool) -> str:
    numbers = ", ".join(f"#{claim.number}" for claim in claims[:5])
    if len(claims) > 5:  # noqa: PLR2004 - the five named above
        numbers += ", …"
    what = "1 statement" if statements == 1 else f"{statements} statements"
    return f"{'To review' if waiting else 'Reviewed'}: {what} under {numbers}"
