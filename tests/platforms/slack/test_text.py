"""Cutting and cleaning words for Slack."""

from html import escape

from hypothesis import given
from hypothesis import strategies as st

from bot.platforms.display import clean
from bot.platforms.slack.text import cut, size

words = st.text(st.one_of(st.characters(), st.sampled_from("&<> \n\u202e\u2067\u202c\u2069")))


@given(words, st.integers(1, 80))
def test_a_cut_keeps_the_beginning_and_the_limit(text: str, most: int) -> None:
    short = cut(text, most)
    assert len(escape(short, quote=False).encode("utf-16-le")) // 2 <= most
    if short == clean(text):
        return
    marks = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
    kept = short.removesuffix("…").translate(dict.fromkeys(map(ord, marks)))
    assert short.endswith("…")
    assert clean(text).translate(dict.fromkeys(map(ord, marks))).startswith(kept)


@given(words)
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    assert clean(clean(text)) == clean(text)


def test_cuts_between_words_where_it_can() -> None:
    assert cut("Musk has been in contact", 15) == "Musk has been…"
    assert cut("x" * 20, 10) == "x" * 9 + "…"
    assert cut("one\ntwo", 7) == "one\ntwo"
    assert cut("a & b", 5) == "a…"  # Slack may count &amp; as five
    assert size("a & b") == 9


def test_what_cannot_be_shown_goes() -> None:
    assert clean("a\x00b\x1bc\ud800d\r\ne\rf") == "abcd\ne\nf"
    assert clean("zero\u200bwidth") == "zero\u200bwidth"
    assert clean("\u202e" * 20 + "x") == "x"
    assert clean("שלום \u2067x") == "שלום \u2067x\u2069"
