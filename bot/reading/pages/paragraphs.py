"""Paragraphs that a page shows without saying that they are some.

What finds an article looks for `p`. Many pages write their paragraphs in `div`s, or break the
lines of one long text: all of it would be one line, the heading glued to it; and a lead in a
`div` over the `p`s would be lost.
"""

import re
from collections.abc import Iterator
from typing import TypeAlias

from lxml import html  # type: ignore[import-untyped] # lxml ships no annotations

from bot.reading.pages.decoding import line
from bot.reading.pages.page import Tree

_INLINE = frozenset(
    """a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd mark q s
    samp small span strike strong sub sup time tt u var wbr""".split()  # noqa: SIM905
)
_WHOLE = frozenset(  # what is a block by itself, or none of the article's paragraphs
    """address caption dd dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 head li menu
    ol option p pre select table title tr ul""".split()  # noqa: SIM905 (reads better)
)
_SENTENCE = re.compile(r"""(?:[.!?…]["'’”“»«)\]]{0,3}|[»”“"])\Z""")
_TAIL = 4  # characters at the end of a text that tell whether it is a sentence
_LEADING = 40  # characters before a colon: "The minister, asked about it on Monday, said:"
_HEADINGS = ("h1", "h2", "h3")  # one of which is the headline
_LEAST = 60  # characters of a lead
_FIRST_LINES, _FIRST = 20, 20_000  # lines and characters among which the text's first one is
_LONG = 100  # characters; a `p` of that length is the article's
_MOST = 0.5  # of the prose outside of `p`: the page does not know the element
_LINKED = 0.7

# Words and inline elements in one piece: the element they stand in, the child of it that they
# follow (None for its first words), and the inline elements among them.
Run: TypeAlias = tuple[Tree, Tree | None, list[Tree]]


def mark_paragraphs(tree: Tree, title: str) -> None:
    """Put, in place, a `p` around each paragraph that has none.

    Everywhere on a page most of whose prose stands in no `p`; else between the headline, which is
    `title`, and the last long paragraph, where nothing but the article is.
    """
    for paragraph in tree.iter("p"):  # in old pages one begins within another's font
        if paragraph.find(".//p") is not None:
            paragraph.tag = "div"
    holding = _with_blocks(tree)
    loose = [run for element in list(_open(tree, holding)) for run in _runs(element, holding)]
    prose = [run for run in loose if _is_prose(run)]
    written = sum(len(element.text_content()) for element in tree.iter("p"))
    unwritten = sum(len(_text(run)) for run in prose)
    if unwritten <= _MOST * (written + unwritten):
        within = _article(tree, title)
        prose = [run for run in prose if run[0] in within]
    for run in prose:
        _wrap(*run)


def lead(tree: Tree, lines: list[str], title: str) -> list[str]:
    """The paragraphs between the headline, `title`, and an article's first line, found without.

    trafilatura takes the element that holds the text, and a lead often stands over it.
    """
    found = _letters(" ".join(lines[:_FIRST_LINES])[:_FIRST])
    above: list[str] | None = None
    for element in tree.iter(*_HEADINGS, "p"):
        text = line(element.text_content())
        if above is not None and len(text) > _LEAST and _letters(text) in found:
            return above
        if element.tag != "p":
            above = [] if above is None and _is_headline(element, title) else above
        elif above is not None and len(text) > _LEAST and _is_sentence(text):
            above.append(text)
    return []


def _is_headline(heading: Tree, title: str) -> bool:
    return bool(title) and _letters(line(heading.text_content())) == _letters(title)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))  # lines are joined with a blank, or without


def _with_blocks(tree: Tree) -> set[Tree]:
    """The elements that hold, at any depth, what begins a line of its own."""
    holding: set[Tree] = set()
    for element in reversed(list(tree.iter())):
        parent = element.getparent()
        if parent is not None and (element in holding or element.tag not in _INLINE):
            holding.add(parent)
    return holding


def _open(tree: Tree, holding: set[Tree]) -> Iterator[Tree]:
    """The elements whose own words may be paragraphs."""
    waiting = [tree]
    while waiting:
        element = waiting.pop()
        if element.tag in _WHOLE and element not in holding:
            continue
        if element.tag not in _WHOLE and (element.tag not in _INLINE or element in holding):
            yield element
        if element.tag not in ("p", "head", "figure"):
            waiting += reversed(element)


def _runs(element: Tree, holding: set[Tree]) -> Iterator[Run]:
    """The stretches of words and inline elements between an element's blocks and empty lines."""
    before: Tree | None = None
    inside: list[Tree] = []
    for child in element:
        is_inline = child.tag in _INLINE and child not in holding
        if is_inline and not (child.tag == "br" and _is_empty_line(child)):
            inside.append(child)
            continue
        yield element, before, inside
        before, inside = child, []
    yield element, before, inside


def _is_empty_line(br: Tree) -> bool:
    after = br.getnext()
    return after is not None and after.tag == "br" and not (br.tail or "").strip()


def _text(run: Run) -> str:
    element, before, inside = run
    first = element.text if before is None else before.tail
    return (first or "") + "".join(part.text_content() + (part.tail or "") for part in inside)


def _is_prose(run: Run) -> bool:
    text = _text(run).strip()
    if not _is_sentence(text):
        return False
    links = (link for part in run[2] for link in part.iter("a"))
    return sum(len(link.text_content()) for link in links) < _LINKED * len(text)


def _is_sentence(text: str) -> bool:
    """Whether words end as a sentence does, or lead to one."""
    leads = len(text) > _LEADING and text.endswith(":")
    ends = leads or _SENTENCE.search(text[-_TAIL:]) is not None
    return ends and any(map(str.isalpha, text))


def _article(tree: Tree, title: str) -> set[Tree]:
    """The elements that begin behind the headline and before the last long paragraph."""
    elements = list(tree.iter())
    heads = [
        place
        for place, element in enumerate(elements)
        if element.tag in _HEADINGS and _is_headline(element, title)
    ]
    ends = [
        place
        for place, element in enumerate(elements)
        if element.tag == "p" and len(element.text_content()) > _LONG
    ]
    return set(elements[heads[0] : ends[-1]]) if heads and ends else set()


def _wrap(element: Tree, before: Tree | None, inside: list[Tree]) -> None:
    """Move a run into a `p` at its place."""
    paragraph = html.Element("p")
    if before is None:
        paragraph.text, element.text = element.text, None
        element.insert(0, paragraph)
    else:
        paragraph.text, before.tail = before.tail, None
        before.addnext(paragraph)
    for part in inside:
        paragraph.append(part)
