"""Pages as they are: whatever stands around an article, its own statements are what is found."""

import json
from html import escape

import pytest

from bot.reading.reader import read_page
from bot.reading.reading import CannotRead
from storage.records import Act

TITLE = "Board denies sale of quay four"
PARAGRAPHS = (
    (
        "The harbour board denied on Monday that quay four had been sold to a foreign company. "
        "“A quay is worth more than money,” said its chairwoman, Ida Holm."
    ),
    (
        "The dockers’ union says that the board met the buyers twice in April, in a hotel outside "
        "the town. The mayor declined to comment on the meetings."
    ),
    (
        "The board runs four quays and a shipyard with three hundred workers, and it has been "
        "looking for a partner since last year."
    ),
)
ARTICLE = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
HEADING = f"<h1>{TITLE}</h1>"
ELSEWHERE = "".join(
    f'<li><a href="/{number}">{title}</a></li>'
    for number, title in enumerate(
        ("Minister denies affair with singer", "Coach denies rift", "Bank denies losses")
    )
)
COMMENTS = (
    "<p>Tom: The mayor said that he knows nothing, but my brother was there.</p>"
    "<p>Bea: Holm denied it last year too, and she lied to all of us.</p>"
)
DATA = {"@type": "NewsArticle", "headline": TITLE, "articleBody": "\n\n".join(PARAGRAPHS)}


def page(body: str, head: str = "", attributes: str = "") -> bytes:
    return (
        f'<!doctype html><html lang="en"{attributes}><head><meta charset="utf-8">'
        f"<title>{TITLE}</title>{head}</head><body>{body}</body></html>"
    ).encode()


def data(**more: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(DATA | more)}</script>'


PAGES = {
    "with a list of what is read most, comments and a cookie banner": page(
        f"<nav><a href='/'>Home</a></nav><article>{HEADING}{ARTICLE}</article>"
        f"<aside class='most-read'><h2>Most read</h2><ul>{ELSEWHERE}</ul></aside>"
        f"<section id='comments'>{COMMENTS}</section>"
        "<div id='cookie-banner'><p>We said that we and our 812 partners store cookies.</p></div>"
    ),
    "of nothing but divisions": page(
        f"<div class='top'><a href='/'>Home</a></div><div class='wrap'><div>{HEADING}{ARTICLE}"
        f"</div><div class='side'><ul>{ELSEWHERE}</ul></div>"
        f"<div class='reader-comments'><h3>214 comments</h3>{COMMENTS}</div></div>"
    ),
    "with links elsewhere between its paragraphs": page(
        f"<article>{HEADING}<p>{PARAGRAPHS[0]}</p><ul>{ELSEWHERE}</ul><p>{PARAGRAPHS[1]}</p>"
        "<div><strong>Read also:</strong> <a href='/9'>Actor denies he will leave</a></div>"
        f"<p>{PARAGRAPHS[2]}</p></article>"
    ),
    "for telephones (AMP)": page(
        f"<article><amp-img src='a.jpg'></amp-img>{HEADING}{ARTICLE}<amp-ad></amp-ad></article>"
        f"<amp-sidebar><ul>{ELSEWHERE}</ul></amp-sidebar><amp-consent id='c'><p>The site said "
        "that its partners use cookies.</p></amp-consent>",
        attributes=" amp",
    ),
    "whose paragraphs are divisions": page(
        f"<div id='app'><div>{HEADING}</div>"
        + "".join(f"<div>{p}</div>" for p in PARAGRAPHS)
        + "</div>"
    ),
    "whose paragraphs are elements of its own": page(
        f"<x-art>{HEADING}" + "".join(f"<x-par><b>{p}</b></x-par>" for p in PARAGRAPHS) + "</x-art>"
    ),
    "whose text is one, with empty lines in it": page(HEADING + "<br><br>".join(PARAGRAPHS)),
    "whose text is one, with lines in it": page(f"{HEADING}<div>{'<br>'.join(PARAGRAPHS)}</div>"),
    "whose lead is a division": page(
        f"<div class='article'><header>{HEADING}</header><div class='lead'>{PARAGRAPHS[0]}</div>"
        f"<div class='text'><p>{PARAGRAPHS[1]}</p><p>{PARAGRAPHS[2]}</p></div></div>"
        "<div>The site says that it stores cookies.</div>"
    ),
    "with the paper's name and other news over it": page(
        "<h1>The Harbour Post</h1><div class='left'><p>The bank denied on Monday that it had lost "
        "any of its customers' money in the spring.</p><div>The coach denied on Sunday that he "
        f"had talked to a rival club about next year.</div></div><div class='text'><h2>{TITLE}</h2>"
        f"{ARTICLE}</div>"
    ),
    "with fonts around its paragraphs": page(
        f"<table><tr><td>{HEADING}<p><font size=2>{'<p>'.join(PARAGRAPHS)}</font></table>"
    ),
    "with what readers think of it": page(
        f"<article>{HEADING}{ARTICLE}<div class='user-opinions'>{COMMENTS}</div></article>"
    ),
    "with a quote pulled out of it": page(
        f"{HEADING}<p>{PARAGRAPHS[0]}</p><blockquote>A quay is worth more than money</blockquote>"
        f"<p>{PARAGRAPHS[1]}</p><p>{PARAGRAPHS[2]}</p>"
    ),
    "with footnotes": page(
        (HEADING + ARTICLE)
        .replace("company.", "company.<sup><a href='#1'>1</a></sup>")
        .replace("union", "union<a href='#2'><sup>2</sup></a>")
        .replace("partner", "partner<sup>[3]</sup>")
    ),
    "with its quote marked by an element": page(
        (HEADING + ARTICLE).replace("“", "<q>").replace("”", "</q>")
    ),
    "with a box to sign up": page(
        f"<article>{HEADING}<p>{PARAGRAPHS[0]}</p><div class='x'><div><p>Our editor says that he "
        "reads it all: have the day by mail.</p><form><input type='email'></form></div></div>"
        f"<p>{PARAGRAPHS[1]}</p><p>{PARAGRAPHS[2]}</p></article>"
    ),
    "that holds its text as HTML": page("<div id='app'></div>", data(articleBody=ARTICLE)),
    "that holds its text as HTML, written out": page(
        "<div id='app'></div>", data(articleBody=escape(ARTICLE))
    ),
    "that holds its text in lines": page(
        "", data(articleBody="<br /><br>".join((*PARAGRAPHS, "Read also: Bank denies losses")))
    ),
    "that a script would show": page(
        "<div id='app'></div><noscript>Please enable JavaScript.</noscript>", data()
    ),
}


@pytest.mark.parametrize("body", PAGES.values(), ids=PAGES.keys())
def test_a_page(body: bytes) -> None:
    reading = read_page(body)
    assert reading.article.text == "\n".join((TITLE, *PARAGRAPHS))
    found = [(said.speaker, said.act) for said in reading.statements]
    assert found == [
        ("Board", Act.DENIES),
        ("The harbour board", Act.DENIES),
        ("Ida Holm", Act.ASSERTS),
        ("The dockers’ union", Act.ASSERTS),
        ("The mayor", Act.DECLINES),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Read also: <a href='/9'>Bank denies losses</a>",
        "READ MORE – Bank denies losses",
        "À lire aussi : La banque dément avoir perdu des millions",
        "Lesen Sie auch: Bank dementiert Verluste",
        "También te puede interesar: El banco niega las pérdidas",
        "Читайте также: <a href='/9'>Банк опроверг потери</a>",
        "Читайте також: Банк заперечує втрати",
        "Advertisement",
        "Подписывайтесь на наш канал, сказал редактор.",
    ],
)
def test_a_line_that_points_elsewhere_is_none_of_the_articles(line: str) -> None:
    first, *rest = PARAGRAPHS
    for between in (f"<p>{line}</p>", f"<blockquote>{line}</blockquote>"):
        body = f"{HEADING}<p>{first}</p>{between}" + "".join(f"<p>{text}</p>" for text in rest)
        assert read_page(page(body)).article.text == "\n".join((TITLE, *PARAGRAPHS))
    body = f"{HEADING}<p>{first}<br><br><b>{line}</b></p>" + "".join(
        f"<p>{text}</p>" for text in rest
    )
    assert read_page(page(body)).article.text == "\n".join((TITLE, *PARAGRAPHS))


@pytest.mark.parametrize(
    ("lang", "marks"), [("de-AT", "„“"), ("fr", "«»"), ("en", "“”"), ("", "“”")]
)
def test_a_quote_element_has_the_marks_of_its_language(lang: str, marks: str) -> None:
    body = f"{HEADING}{ARTICLE}<p>She smiled. <q>A <q>“quay”</q> is worth more</q>, she said.</p>"
    source = page(body).replace(b'lang="en"', f'lang="{lang}"'.encode())
    assert (
        f"{marks[0]}A “quay” is worth more{marks[1]}, she said." in read_page(source).article.text
    )


CONSENT = (
    "<h1>Before you continue</h1><p>We use cookies and data to deliver our services and to measure "
    "how they are used. If you accept all, we will use cookies to show you other advertisements, "
    "too. The publisher said that it lives by advertising.</p><p>You may reject all cookies.</p>"
)


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (page(CONSENT), "cookie notice"),
        (page(f"<div>{CONSENT}</div>", data(articleBody="")), "cookie notice"),
        (page("<div id='app'></div>", data(isAccessibleForFree=False)), "paywall"),
        (
            page(
                f"{HEADING}<p>{PARAGRAPHS[0]}</p><p>Полный текст доступен только подписчикам.</p>"
            ),
            "paywall",
        ),
        (page(f"{HEADING}<p>{PARAGRAPHS[0]}</p><p>Лише за передплатою.</p>"), "paywall"),
        (
            page(f"{HEADING}<p>We and our 812 partners store information on your device.</p>" * 4),
            "cookie",
        ),
        (page("<div id='app'></div>", data(articleBody="<p>Hello</p>" * 99)), "no article"),
    ],
)
def test_a_page_that_shows_none_says_why(body: bytes, reason: str) -> None:
    with pytest.raises(CannotRead, match=reason) as failed:
        read_page(body)
    assert failed.value.title == TITLE or "continue" in failed.value.title
