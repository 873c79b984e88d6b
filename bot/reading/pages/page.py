"""From a page's characters to a tree that is safe to work on."""

import re
from typing import Any, TypeAlias

from lxml import etree, html  # type: ignore[import-untyped] # lxml ships no annotations

from bot.reading.reading import CannotRead

Tree: TypeAlias = Any  # an lxml.html.HtmlElement

# A page is worked on in memory by algorithms that were not made for enemies: some take quadratic
# time. Measured on one core: 20,000 elements of the worst kind found (bare spans) take 3 s.
_MOST_ELEMENTS = 40_000  # on the whole page
MOST_CONTENT = 20_000  # after the junk is gone
_TOO_COMPLICATED = "the page is too complicated to be read"

_XML_DECLARATION = re.compile(r"\A\s*<\?xml[^>]{0,200}\?>")

# libxml2 takes quadratic time over the attributes of one tag: 50,000 of them take 3 s, and 5 MB
# of them five minutes. A tag's quoted values do not count.
_MOST_ATTRIBUTE_COST = 2e8  # bytes squared: one tag of 14,000
_LONG = 1000
_NO_TAGS = re.compile(r"(?is)<(script|style|textarea)\b.*?(?:</\1|\Z)|<!--.*?(?:-->|\Z)")
_TAG = re.compile(r"""(?s)<[a-zA-Z](?>(?:[^>=]++|=\s*+(?:"[^"]*+(?:"|\Z)|'[^']*+(?:'|\Z)|))*)""")
_QUOTED = re.compile(r"""(?s)=\s*(?:"[^"]*"?|'[^']*'?)""")


def parse(source: str) -> Tree:
    """A page's tree.

    libxml2 itself cuts what is nested deeper than 256.

    Raises:
        CannotRead: the page is made to be hard to read, or empty.
    """
    if _attribute_cost(source) > _MOST_ATTRIBUTE_COST:
        raise CannotRead(_TOO_COMPLICATED)
    source = _XML_DECLARATION.sub("", source.replace("\0", ""))
    parser = html.HTMLParser(remove_comments=True, remove_pis=True, collect_ids=False)
    try:
        tree = html.document_fromstring(source, parser=parser)
    except (etree.ParserError, ValueError) as error:
        raise CannotRead("the page is empty") from error
    check_size(tree, _MOST_ELEMENTS)
    return tree


def check_size(tree: Tree, most: int = MOST_CONTENT) -> None:
    """Refuse a tree with more than `most` elements.

    Raises:
        CannotRead: it has.
    """
    for count, _ in enumerate(tree.iter()):
        if count > most:
            raise CannotRead(_TOO_COMPLICATED)


def _attribute_cost(source: str) -> float:
    cost = 0
    for tag in _TAG.finditer(_NO_TAGS.sub("", source)):
        if tag.end() - tag.start() > _LONG:
            bare = len(_QUOTED.sub("=", tag[0]))
            cost += bare * bare if bare > _LONG else 0
    return cost
