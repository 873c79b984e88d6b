from hypothesis import given
from hypothesis import strategies as st

from bot.core import names
from bot.core.aliases import shipped
from bot.core.own_names import SHIPPED, OwnNames, of_newsroom
from storage.folding import words
from storage.records import Name, NameKind, Told

named = st.text(min_size=1, max_size=20).filter(words)
of_the_table = st.sampled_from(sorted(shipped().words)).flatmap(
    lambda word: st.sampled_from([word, word.title(), word.upper(), f"Bank of {word.title()}"])
)
told = st.lists(st.builds(Name, st.integers(1), st.sampled_from(NameKind), named, named))


def spelling(name: str, other: str) -> Name:
    return Name(1, NameKind.SPELLING, name, other)


@given(st.text(max_size=60))
def test_who_added_nothing_has_the_shipped_names(text: str) -> None:
    assert of_newsroom(Told(0)) is SHIPPED
    assert SHIPPED.keys(text) == names.keys(text)
    assert SHIPPED.alternatives(text) == names.alternatives(text)
    assert SHIPPED.names_a_thing(text) == names.names_a_thing(text)
    assert SHIPPED.other_names(text) == names.other_names(text)


@given(told, st.text(max_size=60))
def test_whatever_is_told_nothing_breaks_and_no_word_is_lost(rows: list[Name], text: str) -> None:
    own = OwnNames(rows)
    own.keys(text)
    own.other_names(text)
    own.principal_of(text)
    if words(text):
        assert tuple(words(text)) in own.alternatives(text)


@given(told, st.lists(of_the_table | st.text(max_size=20), max_size=5), of_the_table | named)
def test_an_index_is_asked_with_fewer_words_and_finds_the_same(
    rows: list[Name], texts: list[str], asked: str
) -> None:
    own, text = OwnNames(rows), " ".join(texts)
    held = f" {' '.join(words(text))} _ {' '.join(own.keys(text))} "
    indexed = f" {' '.join(words(text))} _ {' '.join(own.indexed(text))} "
    assert _stands(own.searched(asked), indexed) == _stands(own.alternatives(asked), held)


def _stands(alternatives: tuple[tuple[str, ...], ...], text: str) -> bool:
    return any(f" {' '.join(tokens)} " in text for tokens in alternatives)


def test_where_a_word_is_a_name_its_key_says_so_and_where_it_is_none_the_word() -> None:
    assert not {"w_macron", "w_bush"} & SHIPPED.indexed("Macron met Bush.")
    assert "w_bush" in SHIPPED.indexed("Macron hid behind a bush.")
    assert "macron" not in {token for (token,) in SHIPPED.searched("Macron")}
    assert SHIPPED.searched("quay") == SHIPPED.alternatives("quay")


def test_spellings_lead_on_and_a_circle_ends() -> None:
    own = OwnNames((spelling("Holmowa", "Holmova"), spelling("Holmova", "Ida Holm")))
    assert own.keys("Holmowa") & own.keys("Ida Holm") >= {"e_own_ida_holm", "k_n_holm"}
    assert ("e_own_ida_holm",) in own.alternatives("holmowa")
    assert ("k_n_holm",) in own.alternatives("holmowa"), "one word stands for the surname"
    assert ("k_n_ida",) not in own.alternatives("holmowa")
    circle = OwnNames((spelling("Anders", "Berg"), spelling("Berg", "Anders")))
    assert circle.alternatives("anders")


def test_an_outlet_is_found_under_all_its_names() -> None:
    own = OwnNames((spelling("La Gazette", "Harbour Gazette"),))
    assert set(own.other_names("harbour gazette")) == {"la gazette", "harbour gazette"}
    assert set(own.other_names("la gazette")) == {"la gazette", "harbour gazette"}
    assert own.names_a_thing("la gazette")
