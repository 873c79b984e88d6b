import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.mentions import mentions


@pytest.mark.parametrize(
    ("text", "lang", "named"),
    [
        ("Musk et Poutine se parleraient en secret", "fr", ("Musk", "Poutine")),
        ("Depuis deux ans, Elon Musk parle à l’Élysée", "fr", ("Elon Musk", "Élysée")),
        ("President Trump met Ida Holm. Holm agreed.", "en", ("Trump", "Ida Holm")),
        ("Musk And Putin Have Been Talking In Secret", "en", ("Musk", "Putin")),
        ("Die Sprecherin des Kremls sah Elon Musk", "de", ("Kremls", "Elon Musk")),
        ("Маск не говорил с Путиным", "ru", ("Маск", "Путиным")),
        ("Musk's Starlink is off", "en", ("Musk", "Starlink")),
        ("Nobody said anything in 2022", "en", ()),
        ("", "", ()),
    ],
)
def test_names_are_told_by_the_table_and_by_capitals(
    text: str, lang: str, named: tuple[str, ...]
) -> None:
    assert mentions(text, lang) == named


@given(st.text(max_size=200), st.sampled_from(["", "en", "de", "ru"]))
def test_any_text_has_at_most_twelve_and_each_stands_in_it_once(text: str, lang: str) -> None:
    found = mentions(text, lang)
    assert len(found) == len(set(found)) <= 12
    assert all(found)


@pytest.mark.timeout(60)  # quadratic time would need hours
def test_a_long_text_is_read_to_its_end() -> None:
    text = "Ida Holm met Jon Berg at the bridge, she said. " * 20_000
    assert mentions(f"{text}Only Vera Lund did not.", "en")
