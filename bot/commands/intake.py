"""`/claim`: a link or words come in and are logged at once."""

import re
from collections.abc import Mapping

from bot.commands import announce
from bot.commands.likenesses import notice
from bot.commands.lookup import claim_meant
from bot.commands.showing import whole
from bot.commands.spec import (
    ActionSpec,
    CommandSpec,
    Context,
    Options,
    OptionSpec,
    action_id,
    always,
)
from bot.core.cards import button, where_words
from bot.core.errors import NotAllowed, Refusal
from bot.core.query import parse_claim_text
from bot.core.reply import Bold, Line, Reply, When
from bot.core.text import shorten
from bot.reading.language import language_of
from bot.reading.links import canonical, domain, first_link
from storage.records import (
    Act,
    Article,
    Claim,
    OriginKind,
    Post,
    ReadState,
    Role,
    Workflow,
)
from storage.work import Work

WORDING_LENGTH = 1000  # characters; the whole text is kept with the post
_ADDRESS = re.compile(r"\b[a-z][a-z0-9+.-]*://\S+", re.IGNORECASE)


def log(context: Context, options: Options) -> Reply:
    """Log a link, which is read in the background, or words, which stand at once."""
    text = options.get("what", "").strip()
    words, source, by = parse_claim_text(text)
    source = options.get("source", "").strip() or source
    by = options.get("by", "").strip() or by
    if not words:
        raise Refusal("There is nothing to log. Write a link or the claim: /claim <link or words>")
    link = first_link(words)
    if link is None and _ADDRESS.search(words):
        return _log_unreadable(context, words, "only http and https links can be read")
    if link is None:
        return _log_words(context, words, source, by)
    try:
        url = canonical(link)
    except ValueError as reason:
        return _log_unreadable(context, words, str(reason))
    return _log_link(context, url, " ".join(words.replace(link, " ").split()))


def _log_words(context: Context, words: str, source: str, by: str) -> Reply:
    work = context.work
    post = _post(context, words)
    article = _source_article(context, source)
    claim = work.claims.add(
        wording=shorten(words, WORDING_LENGTH),
        lang=language_of(words),
        workflow=Workflow.NEW,
        person_id=context.person.id,
        post_id=post.id,
        article_id=article.id if article else None,
    )
    origin = article.domain if article else source
    if by or origin:
        work.statements.add(
            claim.id,
            act=Act.ASSERTS,
            speaker=by,
            quote=shorten(words, WORDING_LENGTH),
            origin=origin,
            origin_kind=OriginKind.NAMED if by else OriginKind.OWN,
            article_id=article.id if article else None,
            said_at=work.now,
            reviewed=True,
        )
    claim = announce.as_it_is(work, claim)
    notice(work, claim)
    return _logged(context, claim)


def _log_link(context: Context, url: str, words: str) -> Reply:
    work = context.work
    article = work.articles.by_url(url)
    if article:
        known = work.claims.of_article(article.id)
        if known:
            return already_logged(work, known[0])
    article = article or work.articles.add(url, domain(url))
    post = _post(context, f"{url} {words}".strip())
    claim = work.claims.add(
        wording=shorten(words or url, WORDING_LENGTH),
        lang=language_of(words) if words else "",
        workflow=Workflow.PROPOSED,
        person_id=context.person.id,
        post_id=post.id,
        article_id=article.id,
        read_state=ReadState.WAITING,
    )
    announce.read_later(work, article, claim, context.request.place)
    return Reply(
        lines=(
            (
                "Logged as ",
                Bold(f"#{claim.number}"),
                f". I am reading {article.domain}; what is stated there comes to this channel.",
            ),
        ),
        buttons=(button(action_id("takeback", claim.number), "Undo"),),
    )


def _log_unreadable(context: Context, words: str, reason: str) -> Reply:
    work = context.work
    claim = work.claims.add(
        wording=shorten(words, WORDING_LENGTH),
        lang="",
        workflow=Workflow.NEW,
        person_id=context.person.id,
        post_id=_post(context, words).id,
        read_state=ReadState.UNREAD,
    )
    claim = work.claims.change(claim.id, unread_reason=reason)
    return _logged(context, claim)


def _logged(context: Context, claim: Claim) -> Reply:
    announce.post_claim(context.work, claim, context.request.place)
    line: Line = ("Logged as ", Bold(f"#{claim.number}"), ".")
    if claim.read_state is ReadState.UNREAD:
        line = (*line, f" The link was not read: {claim.unread_reason}.")
    return Reply(lines=(line,), buttons=(button(action_id("takeback", claim.number), "Undo"),))


def already_logged(work: Work, claim: Claim) -> Reply:
    """Tell who logged it first, on whichever platform, and show the claim."""
    where = f" in {where_words(claim.post)}" if claim.post else ""
    line = (
        "Already logged as ",
        Bold(f"#{claim.number}"),
        f" by {claim.logged_by}{where}, ",
        When(claim.logged_at),
        ".",
    )
    return Reply(lines=(line,), cards=(whole(work, claim),))


def _post(context: Context, text: str) -> Post:
    """The message that brought it in: the one pointed at, or the command itself."""
    request, work = context.request, context.work
    posted, place = request.posted, request.place
    post, _ = work.posts.add(
        platform=place.platform,
        workspace=place.workspace,
        channel=place.channel,
        channel_name=place.channel_name,
        message=posted.message if posted else request.delivery,
        permalink=posted.permalink if posted else "",
        author_id=context.person.id,
        text=posted.text if posted else text,
        posted_at=work.now,
    )
    return post


def _source_article(context: Context, source: str) -> Article | None:
    """The article behind `source:` where that is a link; it is noted, not read."""
    link = first_link(source)
    if link is None:
        return None
    try:
        url = canonical(link)
    except ValueError as reason:
        raise Refusal(f"The source cannot be used: {reason}.") from None
    return context.work.articles.by_url(url) or context.work.articles.add(url, domain(url))


def take_back(context: Context, args: tuple[str, ...], _: Mapping[str, str]) -> Reply:
    """Undo a logging: the claim is archived, and who logged it or an editor may do so."""
    claim = claim_meant(context.work, args[0])
    if claim.logged_by_id != context.person.id and context.person.role is Role.REPORTER:
        raise NotAllowed(f"Only {claim.logged_by} or an editor can take #{claim.number} back.")
    if claim.workflow is Workflow.ARCHIVED:
        raise Refusal(f"#{claim.number} was taken back already.")
    together = _logged_together(context, claim)
    for each in together:
        context.work.claims.change(each.id, workflow=Workflow.ARCHIVED, reason="taken back")
    announce.redraw(context.work, *together)
    return Reply(
        lines=(
            ("Taken back: ", Bold(f"#{claim.number}"), " is archived. /mark undo brings it back."),
        )
    )


def _logged_together(context: Context, claim: Claim) -> list[Claim]:
    """The claim, or all proposed ones of its article: they came in with one link."""
    if claim.article is None or claim.workflow is not Workflow.PROPOSED:
        return [claim]
    together = context.work.claims.of_article(claim.article.id)
    return [each for each in together if each.workflow is Workflow.PROPOSED]


def read_again(context: Context, args: tuple[str, ...], _: Mapping[str, str]) -> Reply:
    """Try once more to read the link of a claim that could not be read."""
    claim = claim_meant(context.work, args[0])
    if claim.article is None:
        raise Refusal(f"#{claim.number} has no link that could be read.")
    if claim.read_state is ReadState.WAITING:
        raise Refusal(f"#{claim.number} is being read already.")
    if claim.read_state is ReadState.READ:
        raise Refusal(f"#{claim.number} was read already.")
    article = claim.article
    claim = context.work.claims.change(claim.id, read_state=ReadState.WAITING, unread_reason="")
    announce.read_later(context.work, article, claim, context.request.place)
    announce.redraw(context.work, claim)
    line = (f"Reading {article.domain} again for ", Bold(f"#{claim.number}"), ".")
    return Reply(lines=(line,))


CLAIM = CommandSpec(
    name="claim",
    summary="Log an article's link, or a claim in your own words",
    usage="<link or words> [source:<outlet or link>] [by:<speaker>]",
    options=(
        OptionSpec("what", "A link to an article, or the claim in words", required=True),
        OptionSpec("source", "The outlet or link it comes from"),
        OptionSpec("by", "Who says so"),
    ),
    parse=lambda text: {"what": text},
    run=log,
    writes=always,
    examples=(
        (
            "/claim https://example.org/2024/10/25/secret-calls",
            "reads the article and proposes what is stated in it",
        ),
        (
            '/claim The ferry was overloaded source:"Harbour Gazette" by:"Ida Holm"',
            "logs the claim at once, with its source and its speaker",
        ),
    ),
)
TAKE_BACK = ActionSpec("takeback", take_back, writes=True)
READ_AGAIN = ActionSpec("reread", read_again, writes=True)
