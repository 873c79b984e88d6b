"""What is on a page beside the article, and is thrown out.

It would put other articles' words into this one's mouth: navigation, "most read" lists, links
to other articles between the paragraphs, readers' comments, cookie notices, author boxes.
trafilatura throws out much of this too; here stands what it does not know.
"""

import re
from collections.abc import Callable

from lxml import etree  # type: ignore[import-untyped] # lxml ships no annotations

from bot.reading.pages.page import Tree

_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])|[^A-Za-z]+")
_UNSEEN_TAGS = frozenset(
    """applet audio button canvas datalist embed frame frameset iframe input map noscript object
    script select style svg template textarea video""".split()  # noqa: SIM905 (reads better)
)
_STRANGE_TAGS = frozenset({"aside", "dialog", "fieldset", "footer", "label", "menu", "nav"})
_JUNK = re.compile(
    r"""\b(?:
      cookies?|consent|gdpr|rgpd|onetrust|didomi|newsletters?|subscri(?:be|ption)|abonnement
    | most\ (?:read|popular|viewed|shared|recent|commented)|plus\ lus|meistgelesen|mas\ leid[oa]s
    | trending|popular|related|recommend(?:ed|ation|ations)|recirc\w*|outbrain|taboola
    | (?:read|see)\ (?:more|also|next)|(?:lire|voir)\ aussi|a\ lire|mehr\ zum|mas\ sobre
    | shar(?:e|es|ing)|social|partage\w*|breadcrumbs?|fil\ d?\ ?ariane|advert\w*|sponsor\w*|promo
    | byline|signature|author(?:\ (?:box|bio|card|info|about))?|about\ (?:the\ )?author|auteur
    | comments?|commentaires?|kommentare?|comentarios?|disqus|coral\ talk|talkbacks?|replies
    | (?:users?|readers?)\ (?:opinions?|reviews?|letters?|posts?)
    )\b""",
    re.VERBOSE,
)
_NOTE = re.compile(r"\[\w{1,3}\]|\(\d{1,3}\)|\*{1,3}|†")  # a footnote's mark
_MARKS = {"de": "„“", "fr": "«»", "es": "«»", "ru": "«»", "uk": "«»"}  # as browsers draw them
_QUOTES = "“”„«»\"'‘’"
_LONGEST_BOX = 400  # characters; a sign-up box says little
_MOST_BOXES = 20
_LEAVES = ("p", "li", "h2", "h3", "h4", "h5", "h6", "dt", "dd", "td", "div")
_BLOCKS = frozenset({"p", "div", "ul", "ol", "li", "table", "section", "article", "blockquote"})
_KEEP = ("article", "main", "body", "html")
_LINKED = 0.7  # share of a block's characters that stand in links: it leads elsewhere
_SENTENCE = 100  # characters; a paragraph of that length with a full stop is prose, link or not


def drop_unseen(tree: Tree) -> None:
    """Throw out, in place, what a reader does not see or cannot read: code, forms, menus."""
    _name_sign_ups(tree)
    for element in list(tree.iter(*_UNSEEN_TAGS)):
        element.drop_tree()
    _drop(tree, _is_hidden)


def drop_strangers(tree: Tree) -> None:
    """Throw out, in place, what a reader sees beside the article."""
    for mark in list(tree.iter("sup")):
        if _is_note(mark):
            mark.drop_tree()
    marks = _MARKS.get((tree.get("lang") or "")[:2].lower(), "“”")
    for quoted in tree.iter("q"):
        _mark_quoted(quoted, marks)
    etree.strip_tags(tree, "q")
    for paragraph in tree.iter("p"):  # words of a sentence stay in it, whatever their class says
        etree.strip_tags(paragraph, "span")
    for header in tree.iter("header"):  # trafilatura drops it, the standfirst with it
        if header.find(".//h1") is not None:
            header.tag = "div"
    _drop(tree, _is_stranger)
    _drop_links_elsewhere(tree)
    for heading in tree.iter("h2", "h3", "h4"):  # trafilatura takes a linked one for a teaser
        etree.strip_tags(heading, "a")


def _name_sign_ups(tree: Tree) -> None:
    """Call a box that asks for an address what it is, before its field is gone."""
    for field in tree.xpath('.//input[@type="email"]')[:_MOST_BOXES]:
        box = field
        while (parent := box.getparent()) is not None and _words(parent) <= _LONGEST_BOX:
            box = parent
        if box.tag not in _KEEP:
            box.set("class", "newsletter")


def _mark_quoted(quoted: Tree, marks: str) -> None:
    """Write the quotation marks that a browser shows around it, unless they are there."""
    text = quoted.text_content().strip()
    if text and text[0] not in _QUOTES:
        quoted.text = f"{marks[0]}{(quoted.text or '').lstrip()}"
        quoted.tail = f"{marks[1]}{quoted.tail or ''}"


def _is_note(raised: Tree) -> bool:
    """A footnote's mark, and not the power of a number."""
    text = raised.text_content().strip()
    leads = raised.getparent().tag == "a" or raised.find(".//a") is not None
    return bool(_NOTE.fullmatch(text)) or (leads and text.isdecimal())


def _drop(tree: Tree, is_unwanted: Callable[[Tree], bool]) -> None:
    """Drop elements, but none that holds the heading or most of the page's prose.

    Whatever its class says: sections are called "social" too.
    """
    length = _paragraphs if tree.find(".//p") is not None else _words
    most = length(tree) / 2
    waiting = [tree]
    while waiting:
        for child in list(waiting.pop()):
            if is_unwanted(child) and child.find(".//h1") is None and length(child) <= most:
                child.drop_tree()
            elif child.tag != "p" or is_unwanted is _is_hidden:
                waiting.append(child)


def _paragraphs(element: Tree) -> int:
    return sum(map(_words, element.iter("p")))


def _words(element: Tree) -> int:
    return len(element.text_content())


def _is_hidden(element: Tree) -> bool:
    get = element.attrib.get
    return (
        "hidden" in element.attrib
        or get("aria-hidden") == "true"
        or bool(_HIDDEN.search(get("style", "")))
    )


def _is_stranger(element: Tree) -> bool:
    if element.tag in _STRANGE_TAGS or element.get("role") in ("navigation", "complementary"):
        return True
    if element.tag in _KEEP or element.tag == "h1":
        return False
    get = element.attrib.get
    names = _CAMEL.sub(" ", f"{get('class', '')} {get('id', '')} {get('data-component', '')}")
    return bool(_JUNK.search(names.lower()))


def _drop_links_elsewhere(tree: Tree) -> None:
    """Drop blocks that are nothing but a link to another page, and the headings over them."""
    over: dict[Tree, None] = {}
    for element in list(tree.iter(*_LEAVES)):
        parent = element.getparent()
        if any(child.tag in _BLOCKS for child in element) or not _leads_elsewhere(element):
            continue
        element.drop_tree()
        over[parent] = None
    while over:  # one round a level: what has nothing left but a heading goes too
        bare = [
            element
            for element in over
            if element.getparent() is not None and element.tag not in _KEEP and _is_bare(element)
        ]
        over = {element.getparent(): None for element in bare}
        for element in bare:
            element.drop_tree()


def _leads_elsewhere(element: Tree) -> bool:
    text = element.text_content().strip()
    is_heading = element.tag not in _BLOCKS and element.tag.startswith("h")
    links = [
        link
        for link in element.iter("a")
        if not link.get("href", "#").startswith("#")
        and not (is_heading and "#" in link.get("href"))  # a heading's link to itself
    ]
    linked = sum(len(link.text_content().strip()) for link in links)
    if not linked or linked < _LINKED * len(text):
        return False
    is_prose = element.tag == "p" and len(text) > _SENTENCE and text[-1] in ".!?»”"
    return not is_prose


def _is_bare(element: Tree) -> bool:
    """Nothing is left in it but headings."""
    words = element.text_content().split()
    headings = [
        word
        for heading in element.iter("h2", "h3", "h4", "h5", "h6")
        for word in heading.text_content().split()
    ]
    return len(words) == len(headings) and element.find(".//h1") is None
