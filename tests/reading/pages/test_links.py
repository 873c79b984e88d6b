"""One address for one article, and plain words for what is no address."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.reading.pages.links import (
    BadLink,
    canonical,
    domain,
    first_link,
    same_site,
    spellings,
)

ARTICLE = "https://www.harbour-post.example/2031/05/quay-four"


@pytest.mark.parametrize(
    "shared",
    [
        f"{ARTICLE}?utm_source=chat&utm_medium=share",
        f"{ARTICLE}?fbclid=IwAR0x&UTM_Campaign=x#comments",
        f"  {ARTICLE}\u200b ",
        "HTTPS://WWW.Harbour-Post.Example:443/2031/05/quay-four",
        "https://www.harbour-post.example./2031/05/quay-four",
        "https://www.harbour-post.example/2031/04/../05/quay-four",
        f"{ARTICLE}/amp",
        f"{ARTICLE}.amp",
        f"{ARTICLE}?amp=1",
        f"{ARTICLE}?outputType=amp",
        "https://www.google.com/amp/s/www.harbour-post.example/2031/05/quay-four",
        "https://www-harbour--post-example.cdn.ampproject.org/c/s/www.harbour-post.example/2031/05/quay-four?amp_js_v=0.1",
    ],
)
def test_the_same_article_shared_in_other_ways_has_one_address(shared: str) -> None:
    assert canonical(shared) == ARTICLE


@pytest.mark.parametrize(
    "link",
    [
        "https://harbour-post.example/?cid=4711",
        "https://harbour-post.example/show.php?reference=A12&gallery=3",
        "https://harbour-post.example/list?page=2&ref=B",
        "https://harbour-post.example/?4711",
        "https://harbour-post.example/check?claim=https://rumour.example/a",
        "https://harbour-post.example/a%2Fb/%C3%A9t%C3%A9",
        "https://harbour-post.example/amp",
        "https://harbour-post.example/amperes-law",
        "http://harbour-post.example:8080/x",
    ],
)
def test_what_may_identify_the_article_stays(link: str) -> None:
    assert canonical(link) == link


def test_names_in_other_scripts_become_ascii() -> None:
    assert canonical("http://Газета.рф/а?б=в") == (
        "http://xn--80aahjj1e.xn--p1ai/%D0%B0?%D0%B1=%D0%B2"
    )


@pytest.mark.parametrize(
    ("link", "words"),
    [
        ("ftp://harbour-post.example/a", "does not begin with http"),
        ("javascript:alert(1)", "does not begin with http"),
        ("file:///etc/passwd", "does not begin with http"),
        ("quay four", "does not begin with http"),
        ("", "does not begin with http"),
        ("https://", "names no site"),
        ("https:///path", "names no site"),
        ("https://ana:secret@harbour-post.example/", "user name or a password"),
        ("https://ana@harbour-post.example/", "user name or a password"),
        ("https://harbour-post.example@10.0.0.1/", "user name or a password"),
        ("https://harbour-post.example\\@10.0.0.1/", "not a valid address"),
        ("https://harbour post.example/", "blank"),
        ("https://harbour-post.example/\u202etxt.exe", "invisible"),
        ("https://%31%32%37.0.0.1/", "not a valid address"),
        ("https://harbour-post.example:99999/", "not a valid address"),
        ("https://[::1/", "not a valid address"),
        ("https://a..b/", "not a valid address"),
        ("https://harbour-post.example/" + "a" * 2000, "longer than 2000"),
    ],
)
def test_what_is_no_link_is_told_in_plain_words(link: str, words: str) -> None:
    with pytest.raises(BadLink, match=words) as refused:
        canonical(link)
    assert "secret" not in str(refused.value)


@given(
    st.text(max_size=200),
    st.sampled_from(["", "https://", "http://a.example/", "https://a.example/?"]),
)
def test_any_text_is_a_stable_address_or_refused(text: str, start: str) -> None:
    try:
        once = canonical(start + text)
    except BadLink:
        return
    assert canonical(once) == once
    assert once.isascii()
    assert once.startswith(("http://", "https://"))


def test_a_domain_is_the_registrants() -> None:
    assert domain("https://news.bbc.co.uk/1") == "bbc.co.uk"
    assert domain("https://www.lemonde.fr/") == "lemonde.fr"
    assert domain("http://intranet/cms") == "intranet"
    assert domain("http://192.0.2.7:8080/") == "192.0.2.7"
    assert domain("http://вести.газета.рф/") == "xn--80aahjj1e.xn--p1ai"
    assert same_site("https://m.lemonde.fr/a", "https://www.lemonde.fr/a")
    assert not same_site("https://ana.github.io/", "https://ben.github.io/")


@pytest.mark.parametrize(
    ("link", "others"),
    [
        ("https://a.example/b", 7),
        ("http://www.a.example/b/?id=1", 7),
        ("https://a.example/", 3),
        ("https://a.example:8443/b", 1),
        ("http://192.0.2.7/b", 1),
        ("http://[2001:db8::1]/b", 1),
        ("http://intranet/b", 1),
    ],
)
def test_an_address_is_the_same_however_it_is_spelled(link: str, others: int) -> None:
    every = spellings(canonical(link))
    assert every[0] == link
    assert len(set(every)) == 1 + others
    assert all(canonical(each) == each for each in every)
    assert all(set(spellings(each)) == set(every) for each in every)


def test_only_what_leads_nowhere_else_is_another_spelling() -> None:
    assert set(spellings("https://a.example/b?id=1")) == {
        f"{scheme}://{www}a.example/b{slash}?id=1"
        for scheme in ("https", "http")
        for www in ("", "www.")
        for slash in ("", "/")
    }


@pytest.mark.parametrize(
    ("message", "link"),
    [
        ("look: https://a.example/b.", "https://a.example/b"),
        ("(https://a.example/b)", "https://a.example/b"),
        ("https://a.example/wiki/Quay_(port)", "https://a.example/wiki/Quay_(port)"),
        ("[text](https://a.example/b), or so", "https://a.example/b"),
        ("<https://a.example/b>", "https://a.example/b"),
        ("« https://a.example/b?x=1,2 »", "https://a.example/b?x=1,2"),
        ("voir www.a.example/b !", "https://www.a.example/b"),
        ("HTTPS://A.example/b then https://c.example", "HTTPS://A.example/b"),
        ("https://... then http://c.example/", "http://c.example/"),
        ("mail ana@www.a.example", None),
        ("no link, http is a protocol", None),
    ],
)
def test_the_link_in_a_message(message: str, link: str | None) -> None:
    assert first_link(message) == link


def test_a_message_of_brackets_takes_no_time() -> None:
    assert first_link("https://a.example/" + ")" * 40_000) == "https://a.example/"
