"""`/claim`: a link or words come in and are logged at once."""

import re

from bot.commands import announce, rereading
from bot.commands.articles import article_at, articles_at
from bot.commands.lookup import claim_meant, claim_number
from bot.commands.own_words import Worded, add_statements
from bot.commands.showing import whole
from bot.commands.spec import CommandSpec, Context, Options, OptionSpec, action_id, always
from bot.commands.typed_links import beside_chat_links, links_of, without_credentials
from bot.core.cards import button, where_words
from bot.core.errors import Refusal
from bot.core.query import parse_claim_text
from bot.core.reply import Bold, Button, Line, Reply, When
from bot.core.text import WORDING_LENGTH, shorten
from bot.reading.pages.language import language_of
from bot.reading.pages.links import canonical, first_link
from storage.folding import words as folded_words
from storage.records import Article, Claim, Logged, Post, ReadState, Workflow
from storage.work import Work

_ADDRESS = re.compile(r"\b[a-z][a-z0-9+.-]*://\S+", re.IGNORECASE)


def log(context: Context, options: Options) -> Reply:
    """Log a link, which is read in the background, or words, which stand at once."""
    text = without_credentials(options.get("what", "").strip())
    words, source, by = parse_claim_text(text)
    source = options.get("source", "").strip() or source
    by = options.get("by", "").strip() or by
    if not folded_words(words):
        raise Refusal("There is nothing to log. Write a link or the claim: /claim <link or words>")
    if (number := claim_number(words)) is not None:
        raise Refusal(f"A number is no claim. /claims #{number} shows that one.")
    links = links_of(words)
    post, known = _post(context, words)
    # Of a message that was logged, what somebody has set right in it since is new.
    new = [link for link in links if not known or _is_new(context.work, link)]
    if known and not new:
        return already_logged(context.work, known[0])
    if not links:
        said = Worded(words, source, by)
        if _ADDRESS.search(beside_chat_links(words)):
            reason = "only http and https links can be read"
            return _log_unreadable(context, post, said, reason)
        return _log_words(context, post, said)
    rest = words
    for written in links.values():
        rest = rest.replace(written, " ", 1)
    said = Worded(" ".join(rest.split()), source, by)
    # Beside several links the words are of none alone; they stay with the post.
    wording = said.words if len(links) == 1 else ""
    return _together([_log_link(context, post, link, said, wording) for link in new])


def _together(replies: list[Reply]) -> Reply:
    """The answers to several links as one."""
    return Reply(
        lines=tuple(line for reply in replies for line in reply.lines),
        cards=tuple(card for reply in replies for card in reply.cards),
        buttons=tuple(button for reply in replies for button in reply.buttons),
    )


def _log_words(context: Context, post: Post, said: Worded) -> Reply:
    work = context.work
    article = _source_article(context, said.source)
    lang = language_of(said.words)
    logged = work.claims.add(
        wording=shorten(said.words, WORDING_LENGTH),
        lang=lang,
        workflow=Workflow.NEW,
        person_id=context.person.id,
        post_id=post.id,
        article_id=article.id if article else None,
    )
    add_statements(context, logged.id, said, lang, article)
    return _logged(context, logged)


def _log_link(context: Context, post: Post, link: str, said: Worded, wording: str) -> Reply:
    try:
        url = canonical(link)
    except ValueError as reason:
        return _log_unreadable(context, post, Worded(link, said.source, said.by), str(reason))
    work = context.work
    for article in articles_at(work, url):
        if known := _logged_of(work, article):
            return already_logged(work, known, rereading.posted_again(context, article, known))
    article = article_at(work, url)
    lang = language_of(said.words) if said.words else ""
    logged = work.claims.add(
        wording=shorten(wording or url, WORDING_LENGTH),
        lang=lang,
        workflow=Workflow.PROPOSED,
        person_id=context.person.id,
        post_id=post.id,
        article_id=article.id,
        read_state=ReadState.WAITING,
    )
    if said.by or said.source:
        add_statements(context, logged.id, said, lang, _source_article(context, said.source))
    announce.read_later(work, article, logged.id, context.request.place)
    reading = f". I am reading {article.domain}; what is stated there comes to this channel."
    line = ("Logged as ", Bold(f"#{logged.number}"), reading)
    return Reply(lines=(line,), buttons=(_undo_button(logged),))


def _logged_of(work: Work, article: Article) -> Claim | None:
    """The claim that an article's link was logged as, or the one that took it over."""
    known = work.claims.of_article(article.id)
    if any(claim.read_state is not ReadState.NONE for claim in known):
        return known[0]
    merged = work.claims.merged_of(article.id)
    return claim_meant(work, f"#{merged.number}") if merged else None


def _is_new(work: Work, link: str) -> bool:
    """Whether a link can be read and was not logged."""
    try:
        known = articles_at(work, canonical(link))
    except ValueError:
        return False
    return not any(_logged_of(work, article) for article in known)


def _log_unreadable(context: Context, post: Post, said: Worded, reason: str) -> Reply:
    work = context.work
    logged = work.claims.add(
        wording=shorten(said.words, WORDING_LENGTH),
        lang="",
        workflow=Workflow.PROPOSED,
        person_id=context.person.id,
        post_id=post.id,
        read_state=ReadState.UNREAD,
    )
    work.claims.change(logged.id, unread_reason=reason)
    if said.by or said.source:
        add_statements(context, logged.id, said, "", _source_article(context, said.source))
    return _logged(context, logged, reason)


def _logged(context: Context, logged: Logged, unread_reason: str = "") -> Reply:
    announce.compare_and_post(context.work, announce.CLAIM, logged.id, context.request.place)
    line: Line = ("Logged as ", Bold(f"#{logged.number}"), ".")
    if unread_reason:
        line = (*line, f" The link was not read: {unread_reason}.")
    return Reply(lines=(line,), buttons=(_undo_button(logged),))


def _undo_button(logged: Logged) -> Button:
    return button(action_id("takeback", logged.number), f"Undo #{logged.number}")


def already_logged(work: Work, claim: Claim, more: Line = ()) -> Reply:
    """Tell who logged it first, on whichever platform, and `more`, and show the claim."""
    where = f" in {where_words(claim.post)}" if claim.post else ""
    line: Line = (
        "Already logged as ",
        Bold(f"#{claim.number}"),
        f" by {claim.logged_by}{where}, ",
        When(claim.logged_at),
        ".",
    )
    if claim.workflow is Workflow.ARCHIVED:
        line = (*line, f" It was put away since: /desk restore #{claim.number} brings it back.")
    return Reply(lines=(line, more) if more else (line,), cards=(whole(work, claim),))


def _post(context: Context, text: str) -> tuple[Post, list[Claim]]:
    """The message that brought it in, and the claims it brought in before.

    It is the message pointed at, by whoever wrote it, or the command itself.
    """
    request, work = context.request, context.work
    posted, place = request.posted, request.place
    author = context.person
    if posted and posted.author:
        who = posted.author
        author = work.people.meet(place.platform, place.workspace, who.id, who.name)
    post, new = work.posts.add(
        platform=place.platform,
        workspace=place.workspace,
        channel=place.channel,
        channel_name=place.channel_name,
        message=posted.message if posted else request.delivery,
        permalink=posted.permalink if posted else "",
        author_id=author.id,
        text=without_credentials(posted.text) if posted else text,
        posted_at=work.now,
    )
    return post, [] if new else work.claims.of_post(post.id)


def _source_article(context: Context, source: str) -> Article | None:
    """The article behind `source:` where that is a link; it is noted, not read."""
    link = first_link(source)
    if link is None:
        return None
    try:
        url = canonical(link)
    except ValueError as reason:
        raise Refusal(f"The source cannot be used: {reason}.") from None
    return article_at(context.work, url)


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
