"""What a page says of itself: title, outlet, byline, date, its own address, whether it is free.

trafilatura reads most of it. Here stands what it leaves out (the time of day, whether the page
is free) and what must not be believed as it comes (the canonical link).
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from itertools import islice
from urllib.parse import urljoin, urlsplit

from bot.reading.pages import held
from bot.reading.pages.decoding import line
from bot.reading.pages.links import BadLink, canonical, domain, same_site
from bot.reading.pages.page import Tree

_LONGEST_JSON = 500_000  # characters; an article's whole text may stand in it
_DEEPEST_JSON = 6
_LONGEST_TITLE = 300
_LONGEST_NAME = 120
_MOST_HEADINGS = 20  # of the first rank; a page has one, a bad one several
_SHORTEST_HEADING = 15  # characters; "Live" is no headline
_ARTICLE_TYPES = ("article", "posting", "report", "review")
_EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)

# https://ogp.me/#no_vertical, schema.org and what content systems write beside them.
_DATES = (
    "article:published_time", "og:article:published_time", "datepublished", "date",
    "dc.date", "dc.date.issued", "dcterms.created", "dcterms.date", "parsely-pub-date", "pubdate",
    "publish-date", "publication_date", "sailthru.date", "cxenseparse:recs:publishtime",
)  # fmt: skip
_GMT = re.compile(r"\bGMT(?=[+-]\d{4}\b)")  # JavaScript: "Fri Oct 25 2024 09:30:00 GMT+0200 (CEST)"
_UNIX = re.compile(r"\d{10}(?:\d{3})?", re.ASCII)
_OWN = re.compile(r"[-_]|\d{5}|\.html?\b")  # in what is an article's own part of an address
# Scripts were once hidden from browsers that did not know them, and from XML.
_WRAPPED = re.compile(r"\A\s*(?://\s*)?<!(?:--|\[CDATA\[)|(?://\s*)?(?:--|\]\])>\s*\Z")
_SEPARATOR = re.compile(r"\s+[|–—·•:»«/-]+\s+|\s*\|\s*")


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a page says of itself.

    Attributes:
        url: its address, canonical; "" if it was not fetched and names none.
        outlet: the name of the site, or its domain.
        title: without the name of the site.
        author: names, separated by commas; "" if none is given.
        published_at: aware, in UTC; midnight if only the day is given.
        lang: as the page claims.
        is_article: it declares itself to be one.
        is_free: False where it declares that it is behind a paywall.
        body: the paragraphs of an article held as data (JSON-LD), for where the page shows none.
    """

    url: str
    outlet: str
    title: str
    author: str
    published_at: datetime | None
    lang: str
    is_article: bool
    is_free: bool
    body: tuple[str, ...]


def read_metadata(tree: Tree, url: str) -> Metadata:
    """What a page says of itself, where that can be believed.

    Args:
        tree: the page before anything was thrown out of it.
        url: where it was found, "" if it was not fetched.
    """
    from trafilatura.metadata import extract_metadata  # noqa: PLC0415 (0.3 s to import)

    metas = _metas(tree)
    data = list(_linked_data(tree))
    article = next((node for node in data if _is_article(node)), {})
    found = extract_metadata(tree, default_url=url or None, extensive=False)
    address = _address(tree, metas, url)
    outlet = _outlet(metas, article, found.sitename or "", address)
    return Metadata(
        url=address,
        outlet=outlet,
        title=_title(tree, found.title or _text(article.get("headline")), outlet, address),
        author=_author(article, found.author or ""),
        published_at=_published(tree, metas, article, found.date or ""),
        lang=tree.get("lang") or tree.get("xml:lang") or _text(article.get("inLanguage")),
        is_article=bool(article) or metas.get("og:type", "").lower() == "article",
        is_free=not any(_is_paid(node) for node in data),
        body=held.paragraphs(article.get("articleBody")),
    )


def _metas(tree: Tree) -> dict[str, str]:
    """The page's meta elements by lower-case name, the first of each."""
    metas: dict[str, str] = {}
    for element in tree.iter("meta"):
        get = element.attrib.get
        name = (get("property") or get("name") or get("itemprop") or "").strip().lower()
        content = line(get("content", ""))
        if name and content:
            metas.setdefault(name, content)
    return metas


def _linked_data(tree: Tree) -> Iterator[dict[str, object]]:
    """All JSON-LD objects of a page, containers before what they hold."""
    for script in tree.xpath(".//script[@type]"):
        if script.get("type").partition(";")[0].strip().lower() != "application/ld+json":
            continue
        source = _WRAPPED.sub("", script.text or "")
        try:
            parsed = json.loads(source, strict=False) if len(source) < _LONGEST_JSON else None
        except (ValueError, RecursionError):
            parsed = None
        if parsed is None:
            script.drop_tree()  # trafilatura would go through it with regular expressions
        else:
            yield from _objects(parsed, _DEEPEST_JSON)


def _objects(value: object, depth: int) -> Iterator[dict[str, object]]:
    if depth and isinstance(value, list):
        for item in value:
            yield from _objects(item, depth - 1)
    elif depth and isinstance(value, dict):
        yield value
        for key in ("@graph", "mainEntity", "hasPart", "mainEntityOfPage"):
            yield from _objects(value.get(key), depth - 1)


def _is_article(node: dict[str, object]) -> bool:
    types = node.get("@type")
    names = types if isinstance(types, list) else [types]
    return any(isinstance(name, str) and name.lower().endswith(_ARTICLE_TYPES) for name in names)


def _is_paid(node: dict[str, object]) -> bool:
    """https://developers.google.com/search/docs/appearance/structured-data/paywalled-content."""
    free = node.get("isAccessibleForFree")
    return free is False or (isinstance(free, str) and free.strip().lower() in ("false", "no"))


def _text(value: object) -> str:
    """The words of a JSON-LD value: a text, an object's name, or the first of a list."""
    for _ in range(_DEEPEST_JSON):
        if isinstance(value, list) and value:
            value = value[0]
        elif isinstance(value, dict):
            value = value.get("name")
    return line(value) if isinstance(value, str) else ""


def _address(tree: Tree, metas: dict[str, str], url: str) -> str:
    """The address the page gives itself, if it may: one site cannot speak for another.

    A page that calls its site's front page, or a section, its own address is misconfigured: its
    articles would all become one.
    """
    links = tree.xpath(
        './/link[contains(concat(" ", translate(@rel, "C", "c"), " "), " canonical ")]'
    )
    hrefs = [link.get("href", "") for link in links[:1]] + [metas.get("og:url", "")]
    for href in filter(None, hrefs):
        try:
            claimed = canonical(urljoin(url, href.strip()))
            if not url or (same_site(claimed, url) and not _is_listing(claimed, url)):
                return claimed
        except ValueError:  # urljoin's too: a link that is none
            continue
    return canonical(url) if url else ""


def _is_listing(claimed: str, url: str) -> bool:
    """Whether it is the site's front page, or a section over the page: /news of /news/quay-four."""
    if not _depth(claimed):
        return bool(_depth(url))
    section, path = (urlsplit(address).path.rstrip("/") + "/" for address in (claimed, url))
    inside = path.removeprefix(section) if path.startswith(section) else ""
    return _OWN.search(inside) is not None  # else a view of the same: /quay-four/comments


def _depth(url: str) -> int:
    parts = urlsplit(url)
    return len(parts.path.strip("/")) + len(parts.query)


def _outlet(metas: dict[str, str], article: dict[str, object], found: str, url: str) -> str:
    for name in (metas.get("og:site_name", ""), _text(article.get("publisher")), line(found)):
        if name and "://" not in name:
            return name[:_LONGEST_NAME].rstrip()
    try:
        return domain(url)
    except BadLink:
        return ""


def _title(tree: Tree, found: str, outlet: str, url: str) -> str:
    """The headline. Pages write "Headline | Section | Outlet", and the headline alone over it.

    Where their first heading is the outlet's name, what was found is that; the headline is then
    the heading that stands in the browser's title as well.
    """
    title = line(found)
    letters = _letters(title)
    whole = _letters(tree.findtext(".//head/title") or "")
    headings = {_letters(heading): heading for heading in _headings(tree)}
    longer = (told for told in headings if len(told) > len(letters) and letters not in told)
    in_title = (told for told in longer if told == whole or (told in whole and letters in whole))
    beginning = (told for told in headings if letters.startswith(told))
    if told := next(in_title, None) or next(beginning, None):
        return headings[told][:_LONGEST_TITLE].rstrip()
    own_names = {_letters(outlet)}
    if url:
        own_names |= {_letters(domain(url)), _letters(domain(url).partition(".")[0])}
    separators = list(_SEPARATOR.finditer(title))
    if separators and _letters(title[separators[-1].end() :]) in own_names:
        title = title[: separators[-1].start()]
    elif separators and _letters(title[: separators[0].start()]) in own_names:
        title = title[separators[0].end() :]
    return title[:_LONGEST_TITLE].rstrip()


def _headings(tree: Tree) -> Iterator[str]:
    for rank in ("h1", "h2"):
        for element in islice(tree.iter(rank), _MOST_HEADINGS):
            if len(heading := line(element.text_content())) >= _SHORTEST_HEADING:
                yield heading


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold())).removeprefix("www")


def _author(article: dict[str, object], found: str) -> str:
    given = article.get("author")
    authors = given if isinstance(given, list) else [given]
    names = list(dict.fromkeys(filter(None, map(_text, authors)))) or found.split("; ")
    return ", ".join(name for name in map(line, names) if "://" not in name)[
        :_LONGEST_NAME
    ].rstrip()


def _published(
    tree: Tree, metas: dict[str, str], article: dict[str, object], found: str
) -> datetime | None:
    candidates = [metas[name] for name in _DATES[:2] if name in metas]
    candidates.append(_text(article.get("datePublished")))
    candidates += [metas[name] for name in _DATES[2:] if name in metas]
    candidates += [
        time.get("datetime", "") for time in tree.xpath('.//time[@itemprop="datePublished"]')
    ]
    # Behind the headline: lists of news, with times of the same day, stand before it.
    shown = tree.xpath("(.//h1)[1]/following::time/@datetime") if found else []
    candidates += [time for time in shown if time.strip().startswith(found)]  # found: the day alone
    candidates.append(found)
    return next(filter(None, map(_moment, candidates)), None)


def _moment(text: str) -> datetime | None:
    """An instant from ISO 8601, RFC 5322, JavaScript or Unix; without a zone taken for UTC."""
    text = _GMT.sub("", text.strip())
    try:
        if _UNIX.fullmatch(text):
            return _plausible(datetime.fromtimestamp(int(text[:10]), UTC))
        return _plausible(datetime.fromisoformat(text))
    except ValueError:
        pass
    try:
        return _plausible(parsedate_to_datetime(text))
    except ValueError:
        return None


def _plausible(moment: datetime) -> datetime | None:
    try:
        moment = moment.replace(tzinfo=moment.tzinfo or UTC).astimezone(UTC)
    except OverflowError:
        return None
    return moment if _EARLIEST < moment < datetime.now(UTC) + timedelta(days=2) else None
