"""What is taken from a page, what is left on it, and pages that are none."""

import gzip
import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.reading.pages.article import article_from_text, read_article
from bot.reading.pages.decoding import decode, line
from bot.reading.pages.language import language_of
from bot.reading.reading import CannotRead, ReadArticle

HERE = Path(__file__).parent
AT = "https://www.harbour-post.example/2024/05/quay-four?page=1"
PROSE = (
    "<p>The harbour master said on Tuesday that the old crane would be taken down before winter, "
    "because its foundations are no longer safe.</p>"
    "<p>Residents of the quarter welcomed the plan, while the heritage society wants the crane to "
    "be listed and kept as it stands.</p>"
)


def page(body: str = PROSE, head: str = "<title>Crane to go</title>") -> bytes:
    return f"<!doctype html><html><head>{head}</head><body>{body}</body></html>".encode()


def read(body: str = PROSE, head: str = "<title>Crane to go</title>", url: str = AT) -> ReadArticle:
    return read_article(page(body, head), url, "text/html; charset=utf-8")


def harbour() -> ReadArticle:
    return read_article((HERE / "harbour.html").read_bytes(), AT, "text/html")


def refused(body: bytes, url: str = AT) -> CannotRead:
    with pytest.raises(CannotRead) as failed:
        read_article(body, url, "text/html")
    return failed.value


def attempt(body: bytes) -> ReadArticle | CannotRead:
    try:
        return read_article(body, "https://a.example/x", "text/html")
    except CannotRead as failed:
        return failed


@pytest.mark.parametrize("joint", [" ", "</p><p>", "-"])
def test_a_very_long_article_keeps_its_beginning(joint: str) -> None:
    sentence = "Ana Bell said the crane would be taken down before winter."
    text = read("<p>" + joint.join([sentence] * 3000) + "</p>").text
    assert 90_000 < len(text) <= 100_000
    assert text.startswith(f"Crane to go\n{sentence}")
    assert joint == "-" or text.endswith(sentence)


def test_what_a_page_says_of_itself() -> None:
    article = harbour()
    assert article.url == "https://www.harbour-post.example/2024/05/quay-four"
    assert article.outlet == "The Harbour Post"
    assert article.title == "Port denies secret sale of quay four"
    assert article.author == "Ines Calloway, Tom Ferrant"
    assert article.published_at == datetime(2024, 5, 6, 7, 15, tzinfo=UTC)
    assert article.lang == "en"


def test_the_text_is_the_article_line_by_line_and_nothing_beside_it() -> None:
    assert harbour().text.split("\n") == [
        "Port denies secret sale of quay four",
        "The authority insists that no contract was ever signed with a foreign buyer.",
        (
            "The Port of Dunhallow denied on Monday that quay four had been sold to Brightwater "
            "Holdings, as a leaflet passed around the docks has claimed since Friday."
        ),
        (
            "“Nobody has sold anything,” said Marta Ellingham, a spokeswoman for the port. She "
            "conceded that two visits had taken place in April."
        ),
        "Union denies leaking the leaflet",
        "The dockers’ union said it had nothing to do with the paper.",
        "Its secretary, Paul Wren, did not answer further questions.",
        "Brightwater, which runs three terminals in the north, declined to comment.",
        "Friday: the leaflet is found in the canteen.",
        "Sunday: the union calls it a forgery.",
    ]


FOUNDING = HERE.parents[3] / "shared"


@pytest.mark.skipif(not FOUNDING.exists(), reason="the founding article is not here")
def test_the_founding_article_is_read_whole() -> None:
    body = (FOUNDING / "articles/musk-poutine.html").read_bytes()
    gold = json.loads((FOUNDING / "eval/founding_article.jsonl").read_text().splitlines()[0])
    article = read_article(body, "http://127.0.0.1/musk", "text/html")
    title, _, text = article.text.partition("\n")
    assert title == article.title
    assert text == gold["text"]  # without the byline, the cookies, the other article's denial
    assert article.url == "http://127.0.0.1/musk"  # it may not speak for another site
    assert (article.outlet, article.lang) == ("Exemple", "fr")


@pytest.mark.parametrize(
    ("link", "url"),
    [
        ("https://harbour-post.example/story?utm_source=x", "https://harbour-post.example/story"),
        ("/2024/05/other", "https://www.harbour-post.example/2024/05/other"),
        ("https://elsewhere.example/story", None),
        ("https://harbour-post.example.evil.example/story", None),
        ("https://www.harbour-post.example/", None),
        ("https://www.harbour-post.example/2024/05/", None),
        ("/2024", None),
        ("?page=2", "https://www.harbour-post.example/2024/05/quay-four?page=2"),
        ("javascript:alert(1)", None),
        ("https://ana:x@www.harbour-post.example/story", None),
        ("http://[", None),
    ],
)
def test_a_canonical_link_is_believed_only_of_its_own_site(link: str, url: str | None) -> None:
    article = read(head=f'<title>Crane to go</title><link rel="canonical" href="{link}">')
    assert article.url == (url or AT)


@pytest.mark.parametrize("view", ["comments", "print", "2", "amp"])
def test_a_view_of_an_article_is_the_article(view: str) -> None:
    address = "https://a.example/news/quay-four-98765"
    head = f'<title>Crane to go</title><link rel="canonical" href="{address}">'
    assert read(head=head, url=f"{address}/{view}").url == address


@pytest.mark.parametrize(
    ("title", "site"),
    [
        ("Crane to go | The Harbour Post", "The Harbour Post"),
        ("Crane to go - harbour-post.example", ""),
        ("Crane to go — Harbour Post", ""),
        ("The Harbour Post | Crane to go", "The Harbour Post"),
    ],
)
def test_the_outlet_is_no_part_of_the_title(title: str, site: str) -> None:
    head = (
        f'<meta property="og:title" content="{title}">'
        f'<meta property="og:site_name" content="{site}">'
    )
    assert read(head=head, url="https://www.harbour-post.example/a").title == "Crane to go"


def test_a_very_long_title_is_cut_and_ends_with_no_blank() -> None:
    assert (
        read(head=f"<title>{'Crane to go ' * 100}</title>").title
        == "Crane to go " * 24 + "Crane to go"
    )


NAMED = '<meta property="og:site_name" content="Post">'


@pytest.mark.parametrize(
    ("head", "top"),
    [
        ("<title>Crane denies it all | The Harbour Post</title>", "<h1>The Harbour Post</h1>"),
        ("<title>The Harbour Post » Crane denies it all</title>", ""),
        (f"<title>Crane denies it all | News | Post</title>{NAMED}", ""),
    ],
)
def test_the_name_of_the_outlet_is_no_headline(head: str, top: str) -> None:
    article = read(f"{top}<h2>Crane denies it all</h2>{PROSE}", head)
    assert article.title == "Crane denies it all"


def test_a_dash_in_a_headline_stays() -> None:
    head = '<meta property="og:title" content="Crane – the long goodbye">'
    assert read(head=head).title == "Crane – the long goodbye"


@pytest.mark.parametrize(
    ("head", "moment"),
    [
        ('<meta property="article:published_time" content="2024-05-06T08:15:00Z">', (8, 15)),
        ('<meta property="article:published_time" content="2024-05-06T08:15:00+0200">', (6, 15)),
        ('<meta name="date" content="Mon, 06 May 2024 08:15:00 GMT">', (8, 15)),
        ('<meta name="pubdate" content="2024-05-06">', (0, 0)),
        ('<meta name="pubdate" content="Mon May 06 2024 08:15:00 GMT+0200 (CEST)">', (6, 15)),
        ('<meta name="pubdate" content="1714983300">', (8, 15)),
        ('<meta name="pubdate" content="1714983300000">', (8, 15)),
        ('<meta property="article:published_time" content="9999-99-99">', None),
        ('<meta property="article:published_time" content="2999-01-01">', None),
    ],
)
def test_the_date_with_its_time_where_the_page_gives_one(
    head: str, moment: tuple[int, int] | None
) -> None:
    published = read(
        head=f"<title>Crane to go</title>{head}", url="https://a.example/x"
    ).published_at
    assert published == (moment and datetime(2024, 5, 6, *moment, tzinfo=UTC))


def test_the_time_of_day_stands_in_the_page_itself() -> None:
    news = '<ul><li><time datetime="2024-05-06T23:00+02:00">x</time> Ferry late</li></ul>'
    told = '<h1>Crane to go</h1><time datetime="2024-05-06T08:15+02:00">x</time>'
    article = read(news + told + PROSE)
    assert article.published_at == datetime(2024, 5, 6, 6, 15, tzinfo=UTC)


@pytest.mark.parametrize(
    ("kind", "script"),
    [
        ("application/ld+json; charset=utf-8", "{}"),
        ("Application/LD+JSON", "{}"),
        ("application/ld+json", "//<![CDATA[\n{}\n//]]>"),
        ("application/ld+json", "<!--\n{}\n-->"),
    ],
)
def test_data_is_read_however_it_is_wrapped(kind: str, script: str) -> None:
    data = json.dumps({"@type": "Article", "headline": "x", "author": {"name": "Ann Hale"}})
    head = f'<script type="{kind}">{script.replace("{}", data)}</script>'
    assert read(head=f"<title>Crane to go</title>{head}").author == "Ann Hale"


RUSSIAN = (
    "<p>Представитель порта Игорь Левшин опроверг сообщения о продаже четвёртого причала и назвал "
    "их выдумкой, передаёт местная газета.</p><p>Он признал, что в апреле в порт дважды приезжали "
    "гости из соседней области, но переговоров с ними никто не вёл.</p>"
)


@pytest.mark.parametrize(
    ("header", "declared"),
    [
        ("text/html; charset=windows-1251", ""),
        ("text/html", '<meta charset="windows-1251">'),
        (
            "text/html; charset=nonsense",
            '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
        ),
        ("text/html", ""),
        ("text/html; charset=utf-8", '<meta charset="windows-1251">'),
        ("text/html; charset=utf-8", '<meta charset="utf-8">'),
        ("text/html; charset=ISO-8859-1", '<meta charset="windows-1251">'),
    ],
)
def test_a_page_in_windows_1251(header: str, declared: str) -> None:
    source = f"<html><head>{declared}<title>Причал не продан</title></head><body>{RUSSIAN}"
    article = read_article(source.encode("cp1251"), "https://gazeta.example/1", header)
    assert article.title == "Причал не продан"
    assert "опроверг сообщения о продаже четвёртого причала" in article.text
    assert article.lang == "ru"


def test_utf8_is_believed_over_what_is_declared() -> None:
    assert (
        decode("<meta charset=iso-8859-1>été".encode(), "text/html; charset=latin1")[-3:] == "été"
    )
    assert decode(b"\xff\xfe" + "été".encode("utf-16-le"), None) == "été"
    assert decode(b"\x93quay\x94", "text/html; charset=iso-8859-1") == "“quay”"
    for header in (None, "text/html; charset=ISO-8859-1"):
        assert decode("été ".encode() * 5 + b"\xe9", header).startswith("été été")


@pytest.mark.parametrize("order", ["le", "be"])
def test_utf16_without_a_mark(order: str) -> None:
    source = f"<html><head><title>Причал не продан</title></head><body>{RUSSIAN}"
    sent = source.encode(f"utf-16-{order}")
    assert decode(sent, "text/html; charset=utf-16") == source
    assert read_article(sent, AT, "text/html; charset=utf-16").title == "Причал не продан"


@pytest.mark.parametrize(
    "body",
    [
        b"%PDF-1.7\n" + b"(The port denied that quay four had been sold.) Tj\n" * 40,
        gzip.compress(page()),
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)) * 40,
    ],
    ids=["PDF", "gzip", "PNG"],
)
def test_what_is_no_text_is_no_article(body: bytes) -> None:
    assert "no text" in refused(body).reason


@given(st.binary(max_size=300), st.sampled_from(["utf-8", "idna", "zlib", "rot13", "é", "utf-16"]))
def test_any_bytes_are_some_text(body: bytes, charset: str) -> None:
    assert isinstance(decode(body, f"text/html; charset={charset}"), str)


@given(st.text(max_size=200))
def test_a_stored_line_is_printable_and_stays_as_it_is(text: str) -> None:
    stored = line(text)
    assert line(stored) == stored
    assert "\n" not in stored
    assert stored.replace("\u200c", "").replace("\u200d", "").isprintable()


def test_what_turns_or_hides_words_is_gone() -> None:
    assert line("e\u0301te\u0301\u00a0 \u202eno\u202c\u200b so\u00adft\ufeff\x07") == "été no soft"
    assert line("e\x07\u0301te\u200b\u0301") == "été"


def test_a_teaser_in_a_list_goes_whole_with_the_heading_over_it() -> None:
    teasers = (
        "<div><h2>Elsewhere</h2><ul><li><h3><a href='/a'>Mayor denies all</a></h3></li>"
        "<li><h3><a href='/b'>Bishop denies all</a></h3></li></ul></div>"
    )
    assert read(PROSE + teasers).text == read(PROSE).text


def test_a_paywall_keeps_title_and_outlet() -> None:
    data = {"@type": "NewsArticle", "isAccessibleForFree": "False", "headline": "Crane to go"}
    head = (
        '<title>Crane to go | Harbour Post</title><meta property="og:site_name" '
        f'content="Harbour Post"><script type="application/ld+json">{json.dumps(data)}</script>'
    )
    failed = refused(page(PROSE, head))
    assert failed.reason == "the article is behind a paywall: only its beginning can be seen"
    assert (failed.title, failed.outlet, failed.passing) == ("Crane to go", "Harbour Post", False)
    assert failed.url == AT
    whole = read_article(page(varied(30), head), AT)  # not free, but shown whole: it is read
    assert len(whole.text) > 2000


def varied(paragraphs: int) -> str:
    return "".join(PROSE.replace("crane", f"crane number {n}") for n in range(paragraphs))


@pytest.mark.parametrize(
    "words",
    [
        "Subscribe to continue reading",
        "This article is for subscribers only",
        "Il vous reste 85 % de cet article à lire. La suite est réservée aux abonnés.",
        "Только для подписчиков",
    ],
)
def test_a_paywall_is_known_by_its_words(words: str) -> None:
    wall = f"<div class='wall'><p>{words}</p></div>"
    assert "paywall" in refused(page(PROSE + wall)).reason
    assert read(PROSE + f"<div hidden>{wall}</div><script>'{words}'</script>").title


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("", "there is no article"),
        ("<h1>Crane to go</h1><p>Video</p>", "there is no article"),
        ("<p>We and our partners use cookies.</p><button>Accept</button>", "a cookie notice"),
        ("<h1>Just a moment...</h1><p>Checking your browser</p>", "whether a human is reading"),
        (
            "<h1>News</h1>"
            + "".join(
                f'<h2><a href="/{n}">Mayor denies rumour number {n}</a></h2>' for n in range(40)
            ),
            "there is no article",
        ),
    ],
)
def test_a_page_without_an_article_says_so(body: str, words: str) -> None:
    failed = refused(
        page(body, '<title>Crane to go</title><meta property="og:site_name" content="Post">')
    )
    assert words in failed.reason
    assert failed.outlet == "Post"


def test_a_news_flash_is_an_article_if_it_says_so() -> None:
    flash = "<h1>Port</h1><p>The port authority denied on Monday that quay four had been sold.</p>"
    assert "no article" in refused(page(flash)).reason
    article = read(flash, '<title>Port</title><meta property="og:type" content="article">')
    assert article.text.endswith("quay four had been sold.")


HOSTILE = {
    "nested": "<div>" * 450_000 + PROSE,
    "nested and closed": "<div>" * 450_000 + PROSE + "</div>" * 450_000,
    "nested inline": "<p>" + "<b>" * 1_600_000 + PROSE,
    "many paragraphs": "<article>" + "<p>x y z.</p>" * 380_000,
    "spans": "<p>" + "<span>a</span>" * 19_000,
    "links": "<ul>" + '<li><a href="/a">A denies B</a>' * 9_900 + "</ul>" + PROSE,
    "attributes": "<div " + " ".join(f"a{n}=1" for n in range(500_000)) + ">" + PROSE,
    "attributes with >": "<div " + " ".join(f'a{n}=">"' for n in range(300_000)) + ">" + PROSE,
    "attributes with /": "<div " + "/".join(f"a{n}" for n in range(500_000)) + ">" + PROSE,
    "one line": "<div>" + "a " * 2_500_000,
    "lines": "<div>" + "a<br>" * 19_000,
    "angles": "<" * 5_000_000,
    "one word": "<p>" + "a" * 5_000_000,
    "quotes": "<a ='" * 1_000_000,
    "scripts": "<script>" * 600_000,
    "data": '<script type="application/ld+json">' + "[" * 400_000 + "</script>" + PROSE,
    "author": '<script type="application/ld+json">{"author":'
    + '{"name":' * 400
    + '"x"'
    + "}" * 401
    + "</script>"
    + PROSE,
    "metas": '<meta property="og:title" content="x">' * 39_000,
    "headings": "<title>" + "a " * 40_000 + "</title>" + "<h1>the bridge is shut</h1>" * 18_000,
    "title": "<title>" + " - " * 1_500_000 + "</title>",
}


@pytest.mark.timeout(60)  # it takes seconds; what grows with the square takes hours
@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_page_of_5_mb_is_read_or_refused_in_seconds(kind: str) -> None:
    body = f"<!doctype html><html><body>{HOSTILE[kind]}".encode()[:5_000_000]
    outcome = attempt(body)
    assert isinstance(outcome, ReadArticle | CannotRead)
    if isinstance(outcome, ReadArticle):
        assert len(outcome.text) <= 100_000
        assert len(outcome.title) <= 300


@given(
    st.lists(
        st.sampled_from(
            [
                "<p>", "</p>", "<div class='related'>", "</div>", "<h1>", "</h1>", "<article>",
                "<ul><li>", "<a href='/x'>", "</a>", "<script>", "</script>", "<!--", "-->",
                "<table><td>", "&#0;", "&#xD800;", "\x00", "\u202e", "words here. ", "<br>",
                "<?xml version='1.0' encoding='utf-16'?>", "<meta name=date content='x'>",
                '<script type="application/ld+json">', '{"@type":"NewsArticle","author":[[{}]],',
                '"datePublished":5,"publisher":{"name":[]}}', "<link rel=canonical href='//'>",
                "<title>", "</title>", "<html lang='x'>", "<h3>", "</h3>", "<li>", PROSE,
            ]
        ),
        max_size=30,
    )
)  # fmt: skip
def test_no_mixture_of_markup_is_a_crash(parts: list[str]) -> None:
    outcome = attempt("".join(parts).encode())
    if isinstance(outcome, ReadArticle):
        assert outcome.text == "\n".join(map(line, outcome.text.split("\n")))


def test_plain_text_stays_as_it_is() -> None:
    text = "\ufeff  Le port\u00a0nie.\r\n\r\n\tTrès\u200b bien.\n"
    article = article_from_text(text)
    assert article.text == text
    assert article.lang == "fr"
    assert article_from_text(text, "de").lang == "de"


@pytest.mark.parametrize(
    ("text", "hint", "lang"),
    [
        ("The port authority denied that the quay had been sold.", "fr-FR", "en"),
        ("Порт заперечує, що причал продано за кордон.", "", "uk"),
        ("Порт отрицает, что причал продан за границу.", "", "ru"),
        ("Das Ministerium weist die Vorwürfe zurück.", "", "de"),
        ("La autoridad del puerto negó la venta del muelle.", "", "es"),
        ("Quay 4", "en_GB", "en"),
        ("Порт отрицает", "", "ru"),
        ("Démenti formel du ministère", "", "fr"),
        ("\ud83d The port denied that the quay had been sold.", "", "en"),
        ("42", "", ""),
        ("", "x-default", ""),
    ],
)
def test_the_language_is_the_words_own(text: str, hint: str, lang: str) -> None:
    assert language_of(text, hint) == lang
