from datetime import UTC, datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.core.errors import Refusal
from bot.core.names import keys
from bot.core.query import (
    MOST_TERMS,
    QUERY_LENGTH,
    parse_claim_text,
    parse_denials_query,
    parse_query,
)
from bot.core.typed import tokens
from storage.filters import Filter, Sort, Term
from storage.folding import words
from storage.records import Act

NOW = datetime(2024, 10, 30, 12, tzinfo=UTC)


def ask(text: str) -> Filter:
    return parse_query(text, now=NOW, zone="Europe/Paris")


def denials(text: str) -> Filter:
    return parse_denials_query(text, now=NOW, zone="Europe/Paris")


def matches(terms: tuple[Term, ...], text: str) -> bool:
    """What the index does: every term stands in the text, or does not if excluded."""
    held = f" {' '.join(words(text))} _ {' '.join(keys(text))} "
    return all(
        term.exclude != any(f" {' '.join(tokens)} " in held for tokens in term.alternatives)
        for term in terms
    )


def test_words_are_joined_with_and_each_in_all_its_spellings() -> None:
    wanted = ask("musk putin").terms
    assert matches(wanted, "Musk aurait parlé à Poutine")
    assert matches(wanted, "Илон Маск говорил с Путиным")
    assert not matches(wanted, "Poutine a parlé")


def test_words_that_together_name_one_thing_are_one_term() -> None:
    assert matches(ask("white house").terms, "Le démenti de la Maison-Blanche")
    assert matches(ask("musk wall street journal").terms, "Musk, selon le WSJ, nie")
    assert not matches(ask("european union").terms, "the African Union")


def test_words_with_only_a_comma_between_them_are_words_of_their_own() -> None:
    assert ask("musk,putin").terms == ask("musk putin").terms
    assert ask("musk,white house").terms == ask("musk white house").terms
    assert ask("-musk,putin").terms == ask("-musk -putin").terms
    assert denials("kremlin,peskov").by == denials("kremlin peskov").by
    assert matches(ask("40,000").terms, "It cost 40,000 euros")
    assert matches(ask("covid-19,vaccines").terms, "Vaccines against Covid-19")
    assert not matches(ask('"musk,putin"').terms, "Putin, Musk")
    link = "https://gazette.example/a,b"
    assert len(ask(link).terms) == 1


def test_a_phrase_is_taken_as_written() -> None:
    wanted = ask('"secret calls" putin').terms
    assert matches(wanted, "Poutine: the secret calls")
    assert not matches(wanted, "Putin's calls were secret")
    assert not matches(ask('"putin"').terms, "Poutine")


@pytest.mark.parametrize(
    "query", ["«secret calls»", "“secret calls”", "„secret calls“", '"secret calls']
)
def test_quotes_of_every_keyboard(query: str) -> None:
    assert matches(ask(query).terms, "the secret calls of a billionaire")


def test_minus_leaves_out_words_phrases_and_speakers() -> None:
    assert not matches(ask("musk -putin").terms, "Musk et Poutine")
    assert matches(ask('musk -"the end"').terms, "Musk: the very end")
    assert ask("-by:kremlin").by[0].exclude
    assert ask("by:-kremlin").by[0].exclude
    assert ask("logged_by:ana").logged_by == ("ana",)


def test_exact_finds_the_word_but_no_other_spelling() -> None:
    assert matches(ask("exact:putin").terms, "Putin said")
    assert not matches(ask("exact:putin").terms, "Poutine a dit")


def test_filters_with_values_and_quotes() -> None:
    wanted = ask(
        'status:Denied,"own reporting" source:"Le Monde",https://www.lemonde.fr/x lang:fr-FR '
        "since:2024-10-25 until:2024-10-25 logged-by:@Ana sort:oldest"
    )
    assert wanted.statuses == ("denied", "own reporting")
    assert {"le monde", "lemonde.fr"} <= set(wanted.sources)
    assert wanted.langs == ("fr",)
    assert wanted.since == datetime(2024, 10, 24, 22, tzinfo=UTC)
    assert wanted.until == datetime(2024, 10, 25, 22, tzinfo=UTC)
    assert wanted.logged_by == ("ana",)
    assert wanted.sort is Sort.OLD
    assert wanted.terms == ()


@pytest.mark.parametrize("name", ["français", "Französisch", "francés", "французский", "French"])
def test_a_language_is_known_by_its_name_in_several(name: str) -> None:
    assert ask(f"lang:{name}").langs == ("fr",)
    assert ask(f"lang:Deutsch,{name}").langs == ("de", "fr")


def test_a_filter_takes_the_next_word_after_a_blank() -> None:
    assert ask("status: denied").statuses == ("denied",)


def test_an_outlet_is_found_under_its_other_names() -> None:
    assert "wall street journal" in ask("source:wsj").sources


def test_by_finds_every_word_of_a_name_in_any_script_without_the_article() -> None:
    assert matches(ask('by:"dmitry peskov"').by, "Дмитрий Песков")
    assert matches(ask('by:"the kremlin"').by, "Кремля")


def test_by_takes_any_of_several_names_with_commas_between() -> None:
    """As a status and an outlet do; it was looked for as one name, and nothing was found."""
    (term,) = ask("by:kremlin,musk").by
    assert matches((term,), "Кремль")
    assert matches((term,), "Elon Musk")
    assert not matches((term,), "The port")
    assert ask('by:"holm, ida"').by == ask('by:"holm ida"').by, "a name as lists have it"
    assert ask("-by:kremlin,musk").by == ask("-by:kremlin -by:musk").by
    assert len(ask("by:jean-luc").by) == 2


@pytest.mark.parametrize(
    "query",
    [
        'by:"ana bell",musk',
        "by:“ana bell”,musk",
        'by:musk,"ana bell"',
        'by:"musk","ana bell"',
        "by: musk,ana-bell",
        "by:ana-bell,musk",
    ],
)
def test_by_takes_names_of_several_words_among_several(query: str) -> None:
    """They were taken for one name, of which all words had to be found."""
    wanted = ask(query).by
    for found in ("Ana Bell", "Ana M. Bell", "Маск", "Elon Musk"):
        assert matches(wanted, found), found
    for other in ("Ana Holm", "Bo Bell", "the port"):
        assert not matches(wanted, other), other
    assert denials(query).by == wanted


def test_by_takes_no_more_names_than_can_be_looked_for() -> None:
    names = [f'"ana bell{number}"' for number in range(5)]
    assert len(ask(f"by:{','.join(names[:4])}").by) == 16
    with pytest.raises(Refusal, match="too many names"):
        ask(f"by:{','.join(names)}")


def test_logged_by_takes_any_of_several_names() -> None:
    assert ask('logged-by:@ana,"bo lund"').logged_by == ("ana", "bo lund")
    assert ask('logged-by:"lund, bo"').logged_by == ("lund, bo",)


def test_denials_take_free_words_for_the_speaker_unless_by_is_given() -> None:
    wanted = denials("the Kremlin")
    assert wanted.act is Act.DENIES
    assert matches(wanted.by, "Кремль")
    assert not wanted.terms

    about = denials("by:kremlin musk")
    assert matches(about.by, "le Kremlin")
    assert matches(about.terms, "Маск")


def test_colons_that_are_no_filters_are_words() -> None:
    assert matches(ask("12:30").terms, "um 12:30 Uhr")
    assert matches(ask("putin:").terms, "Poutine")
    assert matches(ask("Песков: нет").terms, "Песков: нет")
    link = "https://www.example.org/a/b?c=1"
    assert matches(ask(link).terms, f"look {link}&utm=2")


@pytest.mark.parametrize(
    ("query", "says"),
    [
        ("stauts:denied", "There is no filter stauts:. Did you mean status:?"),
        ("foo:bar", 'put them in quotes: "foo:bar"'),
        ("status:denyed", 'There is no status "denyed". Did you mean denied?'),
        ("status:", "status: needs a value, as in status:denied"),
        ("-status:denied", "status: cannot be excluded"),
        ("since:whenever", '"whenever" is not a date'),
        ("since:2100", "has not come yet"),
        ("since:tomorrow", "has not come yet"),
        ("since:7d since:8d", "since: stands twice"),
        ("lang:frenhc", "Did you mean french?"),
        ("sort:best", 'There is no order "best"'),
        ('by:"—"', "by: needs a name"),
        ("— !!!", "no word in this query"),
        ("x" * (QUERY_LENGTH + 1), "at most 500 characters; this one has 501"),
        ("x " * (MOST_TERMS + 1), "at most 20 words"),
    ],
)
def test_what_is_wrong_is_named_with_the_nearest_right_thing(query: str, says: str) -> None:
    with pytest.raises(Refusal) as refusal:
        ask(query)
    assert says in str(refusal.value)


def test_a_claim_keeps_its_words_and_gives_up_its_filters() -> None:
    assert parse_claim_text(
        'Breaking: Musk "never called" at 12:30 source:https://example.org/a by:"Dmitry Peskov"'
    ) == ('Breaking: Musk "never called" at 12:30', "https://example.org/a", "Dmitry Peskov")
    assert parse_claim_text("he said “source:x is mine”") == ("he said “source:x is mine”", "", "")


def test_the_tokens_of_a_marks_reason() -> None:
    assert [
        token.text for token in tokens('#42 false "the log shows" https://example.org/a:b')
    ] == [
        "#42",
        "false",
        "the log shows",
        "https://example.org/a:b",
    ]


SYNTAX = st.lists(
    st.sampled_from(
        ['"', "“", "-", ":", " ", "by:", "status:", "since:", "musk", "7d", "://", ",", "é", "\0"]
    ),
    max_size=30,
).map("".join)


@given(st.text(max_size=80) | SYNTAX)
@example('by:"')
@example("since:")
@example("ſource:x")
def test_any_text_is_a_query_or_refused(text: str) -> None:
    for parse in (ask, denials):
        try:
            wanted = parse(text)
        except Refusal:
            pass
        else:
            for term in (*wanted.terms, *wanted.by):
                assert term.alternatives
                assert all(all(tokens) for tokens in term.alternatives)
    assert all(0 <= token.start < token.end <= len(text) for token in tokens(text))
    parse_claim_text(text)


@given(st.text(max_size=60).filter(lambda text: not set(text) & set('"“”„‟«»〝〞＂')))
def test_what_stands_in_quotes_comes_back_whole(text: str) -> None:
    (phrase,) = tokens(f'-"{text}"')
    assert (phrase.value, phrase.quoted, phrase.exclude) == (text.strip(), True, True)
    (value,) = tokens(f'by:"{text}"')
    assert (value.name, value.value, value.quoted) == ("by", text.strip(), True)
