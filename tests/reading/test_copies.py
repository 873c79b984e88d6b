from hypothesis import given
from hypothesis import strategies as st

from bot.reading.copies import PRINTS, prints, same_text

WORDS = st.text("abcdefghij", min_size=1, max_size=6)
SENTENCES = st.lists(
    st.lists(WORDS, min_size=6, max_size=12).map(lambda words: " ".join(words) + "."),
    min_size=5,
    max_size=40,
    unique=True,
)


@given(st.text())
def test_any_text_has_prints_that_fit_the_database(text: str) -> None:
    found = prints(text)
    assert len(found) <= PRINTS
    assert all(-(2**63) <= one < 2**63 for one in found)


@given(SENTENCES)
def test_a_text_with_its_end_cut_and_a_new_headline_is_recognised(
    sentences: list[str],
) -> None:
    whole = "One headline\n" + "\n".join(sentences)
    cut = "Another headline\n" + " ".join(sentences[: max(5, len(sentences) * 3 // 4)]).upper()
    assert same_text(whole, cut)
    assert same_text(cut, whole)
    assert prints(whole) & prints(cut)


@given(SENTENCES)
def test_another_text_under_the_same_headline_is_another(sentences: list[str]) -> None:
    half = len(sentences) // 2
    one = "Headline\n" + "\n".join(f"{s[:-1]} here." for s in sentences[:half])
    other = "Headline\n" + "\n".join(f"{s[:-1]} there." for s in sentences[half:])
    assert not same_text(one, other)
