"""From a URL, or from plain text, to a reading: the article and what is stated in it."""

import asyncio
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from dataclasses import dataclass, replace
from functools import partial
from typing import ParamSpec, TypeVar

from bot.reading.finders import Finder
from bot.reading.gather import gather
from bot.reading.pages.article import article_from_text, read_article
from bot.reading.pages.fetch import SECONDS, Fetcher, NotModified
from bot.reading.pages.leading_on import leads_on
from bot.reading.pages.links import BadLink, canonical
from bot.reading.reading import CannotRead, ReadArticle, Reading
from bot.reading.rules.statements import find_statements
from bot.reading.selection import main_topics, most_telling
from bot.reading.wording import wordings
from storage.validators import NO_VALIDATORS, Validators

P = ParamSpec("P")
T = TypeVar("T")

_THREADS = 2  # that read; of their own, so that a long article keeps nobody else waiting
_THREADS_THAT_WAIT = 8  # as many as the worker reads links at once


@dataclass(frozen=True, slots=True)
class Known:
    """What was read at a link before: its text, and what the site said of the page's state."""

    text: str
    validators: Validators


class Reader:
    """Reads links, politely and one page of a site at a time.

    Args:
        allowed_hosts: host names that may stand on a private address (see `fetch.Fetcher`).
        contact: where a site may complain, sent along with the bot's name.
        seconds: what fetching one page may take.
        finder: who looks for the statements.
        waits: the finder waits for a network, not for a core: more pages are read at once.
    """

    def __init__(
        self,
        allowed_hosts: Iterable[str] = (),
        *,
        contact: str = "",
        seconds: float = SECONDS,
        finder: Finder = find_statements,
        waits: bool = False,
    ) -> None:
        self._fetcher = Fetcher(allowed_hosts, contact=contact, seconds=seconds)
        self._finder = finder
        threads = _THREADS_THAT_WAIT if waits else _THREADS
        self._threads = ThreadPoolExecutor(threads, thread_name_prefix="read")

    async def read(
        self,
        url: str,
        progress: Callable[[str], None] | None = None,
        *,
        lang: str | None = None,
    ) -> Reading:
        """Fetch a page and read it.

        Args:
            url: as it was posted.
            progress: told what is being done, in a word or two, on the event loop.
            lang: ISO 639-1, or None to find out.

        Raises:
            CannotRead: with a reason for a reporter and what is known of the page.
        """
        tell = progress or (lambda _: None)
        article = await self._article(url, NO_VALIDATORS, tell)
        tell("looking for statements")
        return await self._run(read_statements, article, lang, self._finder)

    async def read_again(
        self,
        url: str,
        known: Known,
        progress: Callable[[str], None] | None = None,
    ) -> Reading | Validators:
        """Fetch a page that was read before, and read it if its text has changed since.

        Args:
            url: as it was posted.
            known: what was read then.
            progress: as in `read`.

        Returns:
            The reading; where nothing has changed, what the site says of the page's state now.

        Raises:
            CannotRead: with a reason for a reporter.
        """
        tell = progress or (lambda _: None)
        try:
            article = await self._article(url, known.validators, tell)
        except NotModified:
            return known.validators
        if article.text == known.text:
            return article.validators
        tell("looking for statements")
        return await self._run(read_statements, article, None, self._finder)

    async def _article(
        self, url: str, known: Validators, tell: Callable[[str], None]
    ) -> ReadArticle:
        """The article behind a link; `NotModified` where the site says that it is as known."""
        tell("fetching")
        try:
            address = canonical(url)
        except BadLink as error:
            raise CannotRead(str(error), url=url) from error
        page = await self._fetcher.fetch(address, known)
        if further := leads_on(page.body, page.url):
            page = await self._fetcher.fetch(further, known)
        tell("reading")
        article = await self._run(read_article, page.body, page.url, page.content_type)
        return replace(article, validators=page.validators)

    async def _run(self, do: Callable[P, T], *args: P.args, **named: P.kwargs) -> T:
        """Do it in a thread of ours; what is logged there carries the job's reference too."""
        here = partial(copy_context().run, do, *args, **named)
        return await asyncio.get_running_loop().run_in_executor(self._threads, here)

    def close(self) -> None:
        """Let go of the threads; a page that is being read is read to its end, for nobody."""
        self._fetcher.close()
        self._threads.shutdown(wait=False, cancel_futures=True)


def read_page(body: bytes, lang: str | None = None, finder: Finder = find_statements) -> Reading:
    """Read a page that is at hand, in whatever charset it declares.

    Args:
        body: HTML.
        lang: ISO 639-1, or None to find out.
        finder: who looks for the statements.

    Raises:
        CannotRead: there is no article on it.
    """
    return read_statements(read_article(body, ""), lang, finder)


def read_text(text: str, lang: str | None = None, finder: Finder = find_statements) -> Reading:
    """Read plain text; offsets count in exactly this text.

    Args:
        text: any.
        lang: ISO 639-1, or None to find out.
        finder: who looks for the statements.
    """
    return read_statements(article_from_text(text, lang), lang, finder)


def read_statements(
    article: ReadArticle, lang: str | None = None, finder: Finder = find_statements
) -> Reading:
    """What is stated in an article, and under which claims it gathers.

    Args:
        article: as read.
        lang: ISO 639-1, instead of the article's own.
        finder: who looks for the statements.
    """
    article = replace(article, lang=lang or article.lang)
    text = article.text
    found = finder(text, article.lang)
    statements = most_telling(text, found)
    topics = gather(text, statements, article.lang)
    statements, topics = main_topics(text, statements, topics)
    worded = wordings(text, statements, topics, article.lang)
    kept = set(map(id, statements))
    rest = tuple(statement for statement in found if id(statement) not in kept)
    return Reading(article, statements, topics, worded, len(rest), rest)
