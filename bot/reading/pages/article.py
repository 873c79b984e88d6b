"""From a page to an article: its text, and what is known of it."""

import logging
import re
from collections.abc import Iterable, Iterator

from lxml import etree  # type: ignore[import-untyped] # lxml ships no annotations

from bot.reading.pages import junk, page
from bot.reading.pages.decoding import decode, is_text, line
from bot.reading.pages.language import language_of
from bot.reading.pages.metadata import Metadata, read_metadata
from bot.reading.pages.page import Tree
from bot.reading.pages.paragraphs import lead, mark_paragraphs
from bot.reading.pages.pointers import is_of_the_article
from bot.reading.reading import CannotRead, ReadArticle

_BLOCKS = frozenset({"p", "head", "item", "quote", "cell", "row", "list", "table", "code", "lb"})
_LONGEST_TEXT = 100_000  # characters; two hours of reading
_SHORT = 2000  # characters; a page that says it is not free and has less shows its beginning
_LEAST = 200  # characters, for a page that does not call itself an article
_LEAST_FLASH = 60  # and for one that does: a news flash is a sentence
_LONGEST_BYLINE = 90
_PULLED = 20  # letters; a shorter line may well stand within another

_BYLINE = re.compile(r"(?i)(?:by|par|von|por|texte?|автор|текст)\b[\s:]")
_PAYWALL = re.compile(
    r"""(?ix)
      (?:subscribe|sign\ in|log\ in|register)\ (?:now\ )?to\ (?:continue|keep|read)
    | (?:article|content|story)\ is\ (?:only\ )?(?:for|available\ to|reserved\ for)
      \ (?:\w+\ )?subscribers
    | r[ée]serv[ée]e?\ (?:à|aux)\ (?:nos\ )?abonn[ée]s
    | il\ vous\ reste\ [\d.,]+\s?%
    | (?:abonnez|inscrivez)-vous\ pour\ (?:lire|continuer)
    | (?:nur\ für\ abonnenten|jetzt\ weiterlesen)
    | (?:exclusiv[oa]\ para\ suscriptores|suscr[ií]bete\ para)
    | только\ (?:для\ )?подписчик(?:ов|ам)|оформите\ подписку
    | (?:лише|тільки)\ (?:для\ передплатників|за\ передплатою)
    """
)
_COOKIES = re.compile(
    r"(?i)\bcookies?\b|файл\w* cookie|\bconsent\b|information on (?:a|your) device"
    r"|\b(?:we and our|wir und unsere|nous et nos|nosotros y nuestros|мы и наши|ми та наші)"
    r" (?:\d+ )?(?:partn|socios|партн)"
)
_NOTICE = 0.5  # of a short page's words in lines about cookies: that is all it shows
_ROBOT_CHECK = re.compile(
    r"(?i)just a moment|attention required|access denied|are you (?:a )?(?:human|robot)|captcha"
    r"|checking your browser|verify you are human"
)

# What trafilatura warns of ("discarding data: None") is said to the user by `_check_is_whole`.
_TRAFILATURA = logging.getLogger("trafilatura")
_TRAFILATURA.addHandler(logging.NullHandler())
_TRAFILATURA.propagate = False


def read_article(body: bytes, url: str, content_type: str | None = None) -> ReadArticle:
    """Read a page.

    Args:
        body: the page as sent, in its own charset.
        url: where it was found, "" for a file.
        content_type: the header, if there was one.

    Returns:
        The article. `text` is printable, in NFC, its title in the first line and its
        sub-headings in lines of their own.

    Raises:
        CannotRead: there is no article on it, or only its beginning; `title` and `outlet` say
            what it is nevertheless.
    """
    about: Metadata | None = None
    if not is_text(body):
        raise CannotRead("the site sent no text under the name of a web page", url=url)
    try:
        tree = page.parse(decode(body, content_type))
        about = read_metadata(tree, url)
        junk.drop_unseen(tree)
        shown = line(tree.text_content())
        junk.drop_strangers(tree)
        page.check_size(tree)
        mark_paragraphs(tree, about.title)
        lines = _own(_paragraphs(tree, about.title), about)
        if sum(map(len, lines)) < _LEAST and about.is_free:
            lines = _own(about.body, about) or lines
        _check_is_whole(about, lines, shown)
    except CannotRead as error:
        raise CannotRead(
            error.reason,
            passing=error.passing,
            url=about.url if about else url,
            title=about.title if about else "",
            outlet=about.outlet if about else "",
        ) from error
    text = _shortened("\n".join(filter(None, (about.title, *lines))))
    return ReadArticle(
        url=about.url,
        outlet=about.outlet,
        title=about.title,
        author=about.author,
        published_at=about.published_at,
        lang=language_of(text, about.lang),
        text=text,
    )


def article_from_text(text: str, lang: str | None = None) -> ReadArticle:
    """An article from plain text, which stays exactly as it is: offsets count in what was given.

    Args:
        text: as typed or read from a file.
        lang: ISO 639-1, or None to find out.
    """
    return ReadArticle(
        url="",
        outlet="",
        title="",
        author="",
        published_at=None,
        lang=lang or language_of(text),
        text=text,
    )


def _shortened(text: str) -> str:
    """The beginning of a very long text, to the end of a paragraph, a sentence or a word."""
    if len(text) <= _LONGEST_TEXT:
        return text
    head = text[:_LONGEST_TEXT]
    for mark in ("\n", ". ", " "):
        end = head.rfind(mark)
        if end > _LONGEST_TEXT // 2:
            return head[:end] + mark.strip()
    return head


def _own(lines: Iterable[str], about: Metadata) -> list[str]:
    """The article's paragraphs and headings, without its title, its byline and pointers."""
    return [
        text
        for text in _once(list(lines))
        if text != about.title and not _is_byline(text, about) and is_of_the_article(text)
    ]


def _once(lines: list[str]) -> list[str]:
    """Without what stands in another line too: a pulled quote stands twice, and is one."""
    by_letters: dict[str, str] = {}
    for text in lines:
        by_letters.setdefault("".join(filter(str.isalnum, text.casefold())), text)
    whole = "\n".join(by_letters)
    if len(whole) > _LONGEST_TEXT:  # what comes would grow with the square
        return list(by_letters.values())
    return [
        text
        for letters, text in by_letters.items()
        if len(letters) <= _PULLED or whole.count(letters) == 1
    ]


def _paragraphs(tree: Tree, title: str) -> list[str]:
    """What trafilatura takes for the article's body, strictly first, then less so."""
    from trafilatura import bare_extraction  # noqa: PLC0415 (0.3 s to import)

    lines: list[str] = []
    for strict in (True, False):
        found = bare_extraction(tree, fast=True, favor_precision=strict, include_comments=False)
        body = getattr(found, "body", None)
        lines = list(_blocks(body)) if body is not None else []
        if sum(map(len, lines)) >= _LEAST:
            break
    return [*lead(tree, lines, title), *lines]


def _blocks(body: Tree) -> Iterator[str]:
    """The text of each block, a line each."""
    parts: list[str] = []
    for event, element in etree.iterwalk(body, events=("start", "end")):
        if element.tag in _BLOCKS:
            if text := line("".join(parts)):
                yield text
            parts.clear()
        parts.append((element.text if event == "start" else element.tail) or "")
    if text := line("".join(parts)):
        yield text


def _is_byline(text: str, about: Metadata) -> bool:
    if len(text) > _LONGEST_BYLINE or text.endswith((".", "!", "?", "»", "”", '"')):
        return False
    names = [name for name in about.author.split(", ") if name]
    return text == about.author or bool(
        _BYLINE.match(text) and (any(name in text for name in names) or re.search(r"\d{4}", text))
    )


def _check_is_whole(about: Metadata, lines: list[str], shown: str) -> None:
    """Refuse what is no article, or only its beginning.

    Args:
        about: what the page says of itself.
        lines: what was found of an article.
        shown: all that stands on the page.
    """
    length = sum(map(len, lines))
    if length < _SHORT and (not about.is_free or _PAYWALL.search(shown)):
        raise CannotRead("the article is behind a paywall: only its beginning can be seen")
    asking = sum(len(text) for text in lines if _COOKIES.search(text))
    if length < _SHORT and asking > _NOTICE * length:
        raise CannotRead("the page shows a cookie notice instead of an article")
    if length >= (_LEAST_FLASH if about.is_article else _LEAST):
        return
    if _ROBOT_CHECK.search(f"{about.title} {shown[:_SHORT]}"):
        raise CannotRead("the site wants to know whether a human is reading")
    if _COOKIES.search(shown):
        raise CannotRead("the page shows a cookie notice instead of an article")
    raise CannotRead("there is no article on the page")
