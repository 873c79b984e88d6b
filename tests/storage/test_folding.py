import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.folding import fold, words


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("L’Élysée, Łódź", "elysee, lodz"),
        ("Qu'il parle d’Artagnan, aujourd'hui", "il parle artagnan, aujourdhui"),
        ("Putin's «no»", "putin «no»"),
        ("Weißes Haus, Ærø, Gdańsk, smørrebrød", "weisses haus, aero, gdansk, smorrebrod"),
        ("ЁЖ й Їжак у Дем’янюка", "еж и іжак у демянюка"),
        ("sna\u200bke_case \u202eevil\u202c so\u00adft", "snake case evil soft"),
        ("ﬁnal Ⅷ ＷＩＤＥ 🅐", "final viii wide a"),
        ("بُوتِين", "بوتين"),
        ("İstanbul", "istanbul"),
        ("\ud800 half a pair", "half a pair"),
        ("Путiн, Kиїв, Hordlinе", "путін, киів, hordline"),  # i, K and е of the other keyboard
        ("Донбасsport", "донбасsport"),  # in neither alphabet
    ],
)
def test_one_written_form_for_many_spellings(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_an_elided_article_does_not_hide_its_word() -> None:
    assert "ukraine" in words("le président de l’Ukraine")


def test_signs_of_scripts_without_spaces_are_words_so_a_run_is_a_phrase() -> None:
    assert words("据北京市12报道") == ["据", "北", "京", "市", "12", "报", "道"]
    assert words("우크라이나는")[:5] == words("우크라이나")


def test_vowel_signs_do_not_cut_a_word() -> None:
    assert words("हिन्दी में।") == ["हिन्दी", "में"]


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    once = fold(text)
    assert fold(once) == once
    assert words(once) == words(text)


@given(st.text())
def test_no_text_can_forge_a_name_key(text: str) -> None:
    assert "_" not in fold(text)
    assert not any(sign.isupper() for sign in fold(text))
    assert all(word and not word.isspace() for word in words(text))


@pytest.mark.timeout(60)  # it takes about half a second; a clumsy pattern takes hours
@pytest.mark.parametrize("sign", ["'", "l'", "é", "北", "a's ", "_"])
def test_a_megabyte_takes_a_moment(sign: str) -> None:
    text = (sign * 1_000_000)[:1_000_000]
    assert " " not in "".join(words(text))
