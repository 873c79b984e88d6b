"""Records drawn as cards: what a claim, a denial and an article under review look like.

Every function is pure: the same records give the same card, so a card can be drawn again in
place wherever it stands.
"""

import re
from collections.abc import Sequence

from bot.core.elsewhere import also_in
from bot.core.headings import QUOTE_LENGTH, STATEMENTS_SHOWN, TITLE_LENGTH, heading, in_full
from bot.core.quoting import ACT_WORDS, circumstances_dated, speaker_words, statement_quote
from bot.core.reply import (
    Bold,
    Button,
    ButtonStyle,
    Card,
    Line,
    Link,
    Muted,
    Quote,
    Span,
    Tone,
    When,
)
from bot.core.sourcing import Same, deniers, origins
from bot.core.text import apart, shorten
from bot.core.unread import unread_lines
from bot.core.verdict_signs import VERDICT_SIGNS
from storage.records import (
    Article,
    Claim,
    Likeness,
    Post,
    ReadState,
    Relation,
    Statement,
    Verdict,
    Workflow,
)

LIKENESS_WORDS = {
    Relation.SAME: "Looks like",
    Relation.DENIES: "Denies",
    Relation.DENIED: "Denied in",
}
_ADDRESS = re.compile(r"<?(?:https?://|\bwww\.)\S+", re.IGNORECASE)
_CALLED = re.compile(r"@\S+")  # who names the bot beside a link has said nothing of it
_ALIKE_LENGTH = 100  # characters of another claim's wording
_TONES = {
    Verdict.UNVERIFIED: Tone.NEUTRAL,
    Verdict.CONFIRMED: Tone.GOOD,
    Verdict.FALSE: Tone.BAD,
    Verdict.MISLEADING: Tone.MIXED,
    Verdict.UNPROVABLE: Tone.MIXED,
    Verdict.RETRACTED: Tone.MIXED,
}
_PLATFORMS = {"slack": "Slack", "discord": "Discord", "console": "the console"}


def status_line(claim: Claim, same: Same) -> Line:
    """The four axes in one line: verdict, contested by whom, sourcing, workflow."""
    parts: list[Span] = [VERDICT_SIGNS[claim.verdict]]
    who = [apart(name) for name in deniers(claim.statements, same)]
    if who:
        parts.append(f"⚔ denied by {_some(who)}")
    roots = origins(claim.statements, same)
    if roots:
        count = "1 origin" if len(roots) == 1 else f"{len(roots)} origins"
        names = [f"{apart(o.name)}, {o.kind}" if o.kind else apart(o.name) for o in roots]
        parts.append(f"{count}: {_some(names)}")
    parts.append(_workflow_words(claim))
    return tuple(_joined(parts, " · "))


def _workflow_words(claim: Claim) -> str:
    if claim.workflow is Workflow.PROPOSED:
        read = claim.read_state is ReadState.READ
        return "proposed, read by the machine" if read else "proposed, not read"
    if claim.workflow is Workflow.CHECKING and claim.assignee:
        return f"checking ({apart(claim.assignee)})"
    return str(claim.workflow)


def logged_line(claim: Claim) -> Line:
    """Who logged it, where and when; with a link to the message where the platform gave one."""
    post = claim.post
    nobody = "Logged" if post else "Imported"
    line: list[Span] = [f"Logged by {claim.logged_by}" if claim.logged_by else nobody]
    if post:
        where = where_words(post)
        line += [" in ", Link(post.permalink, where) if post.permalink else where]
    return (*line, " · ", When(claim.logged_at))


def where_words(post: Post) -> str:
    """Say where a message stands, for readers on any platform: "#monde (Slack)"."""
    channel = f"#{post.channel_name}" if post.channel_name else "a channel"
    return f"{channel} ({_PLATFORMS.get(post.platform, post.platform)})"


def article_line(article: Article) -> Line:
    """Outlet, byline, date and title of an article, the title as a link."""
    line: list[Span] = [Bold(article.outlet or article.domain)]
    if article.author:
        line += [" · ", article.author]
    if article.published_at:
        line += [" · ", When(article.published_at)]
    return (*line, " · ", Link(article.url, shorten(article.title or article.url, TITLE_LENGTH)))


def undecided(claim: Claim) -> bool:
    """Whether nobody has yet looked if the desk has this claim already."""
    typed = claim.workflow is Workflow.NEW and claim.read_state is ReadState.NONE
    return (typed or claim.workflow is Workflow.PROPOSED) and claim.merged_into is None


def likeness_line(likeness: Likeness) -> Line:
    """What the program noticed: "Looks like #42 …: both name Musk and Putin"."""
    return (
        f"🔎 {LIKENESS_WORDS[likeness.relation]} ",
        Bold(f"#{likeness.other}"),
        f" {shorten(likeness.wording, _ALIKE_LENGTH)}? ",
        Muted(shorten(likeness.reasons, TITLE_LENGTH)),
    )


def claim_card(
    claim: Claim,
    buttons: Sequence[Button],
    first: int,
    alike: Sequence[Likeness],
    merged: Sequence[Article],
    same: Same,
) -> Card:
    """The whole claim: status, reasons, where it came from, and its statements from `first` on.

    Args:
        claim: as it is now.
        buttons: what can be done about it.
        first: index of the first statement shown.
        alike: what was noticed about it and nobody has decided yet.
        merged: the articles of the claims that were merged into it.
        same: whether two mentions name the same, in this newsroom.
    """
    body: list[Line | Quote] = [status_line(claim, same), *map(likeness_line, alike)]
    if claim.verdict is not Verdict.UNVERIFIED and claim.verdict_reason:
        body.append(_verdict_line(claim))
    body += unread_lines(claim)
    body += in_full(claim)
    body += _posted_words(claim)
    shown = claim.statements[first : first + STATEMENTS_SHOWN]
    body += [statement_quote(s) for s in shown]
    if len(claim.statements) > len(shown):
        last = first + len(shown)
        body.append((Muted(f"Statements {first + 1} to {last} of {len(claim.statements)}"),))
    if claim.article:
        body.append(article_line(claim.article))
    body += also_in(claim, merged)
    return Card(
        title=heading(claim),
        body=tuple(body),
        footer=logged_line(claim),
        tone=_tone(claim),
        url=claim.article.url if claim.article else "",
        buttons=tuple(buttons),
    )


def claim_entry(claim: Claim, buttons: Sequence[Button], same: Same) -> Card:
    """A claim in a listing: its heading, its status and its source, no quotes."""
    body: list[Line | Quote] = [status_line(claim, same), *unread_lines(claim)]
    if claim.article:
        body.append(article_line(claim.article))
    return Card(
        title=heading(claim),
        body=tuple(body),
        footer=logged_line(claim),
        tone=_tone(claim),
        buttons=tuple(buttons),
    )


def denial_entry(denial: Statement, claim: Claim, buttons: Sequence[Button], same: Same) -> Card:
    """A denial in a listing: the quote, what it concedes, and the claim it denies."""
    body: list[Line | Quote] = [
        Quote(shorten(denial.quote, QUOTE_LENGTH), tuple(circumstances_dated(denial))),
        ("On claim ", Bold(f"#{claim.number}"), f": {shorten(claim.wording, TITLE_LENGTH)}"),
        status_line(claim, same),
    ]
    if claim.article:
        body.append(article_line(claim.article))
    title = f"⚔ {speaker_words(denial)} {ACT_WORDS[denial.act]}"
    return Card(
        title=shorten(title, TITLE_LENGTH),
        body=tuple(body),
        footer=logged_line(claim),
        tone=_tone(claim),
        buttons=tuple(buttons),
    )


def button(action: str, label: str, style: ButtonStyle = ButtonStyle.PLAIN) -> Button:
    """A button whose label fits every platform (75 characters on Slack, 80 on Discord)."""
    return Button(action, shorten(label, 75), style)


def _tone(claim: Claim) -> Tone:
    if claim.workflow is Workflow.PROPOSED and claim.verdict is Verdict.UNVERIFIED:
        return Tone.WAITING
    return _TONES[claim.verdict]


def _verdict_line(claim: Claim) -> Line:
    line: list[Span] = [Bold("Why: "), claim.verdict_reason]
    if claim.verdict_link:
        line += [" ", Link(claim.verdict_link, "evidence")]
    return tuple(line)


def _some(names: Sequence[str], most: int = 3) -> str:
    if len(names) <= most:
        return "; ".join(names)
    return f"{'; '.join(names[:most])} and {len(names) - most} more"


def _posted_words(claim: Claim) -> list[Line | Quote]:
    """What somebody wrote beside a link, once the article's title is the claim's wording."""
    words = " ".join(_ADDRESS.sub(" ", claim.post.text).split()) if claim.post else ""
    if claim.article is None or words in claim.wording or _CALLED.fullmatch(words):
        return []
    return [Quote(shorten(words, QUOTE_LENGTH), ("Posted with the words",))]


def _joined(parts: Sequence[Span], between: str) -> list[Span]:
    line: list[Span] = []
    for part in parts:
        line += [between, part] if line else [part]
    return line
