"""Reading holds on any text: offsets point at the quote, nothing raises, work grows linearly."""

import sys
from collections.abc import Callable
from types import FrameType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.reading.gather import gather
from bot.reading.rules.languages import LANGUAGES, lexicon_of
from bot.reading.rules.statements import find_statements
from bot.reading.rules.text.segments import plain

WORDS = [
    "said", "denied", "dément", "a nié", "a-t-il dit", "selon", "laut", "según", "заявил",
    "за словами", "negó", "wies", "zurück", "the", "le", "der", "que", "that", "dass", "что",
    "Anna", "Berg", "M.", "Mr.", "he", "il", "qui", "who", "not", "n'a", "pas", "ni", "neither",
    "nor", "spokesman for", "’s", "'", "l’", "“", "”", "«", "»", '"', "''", "„", "—", "–", "-",
    ",", ".", "?", "!", "…", ":", ";", "(", ")", "\n", "\u00a0", "\u202e", "İ", "ß", "ﬁ", "1",
    "2024", "3²", "on Monday", "é", "e\u0301", "𝔄", "👍", "citing", "citant",
]  # fmt: skip
NASTY = st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join) | st.text(max_size=200)
LANGS = st.sampled_from([*LANGUAGES, "da", ""])


@given(text=NASTY, lang=LANGS)
@settings(max_examples=300)
def test_offsets_point_at_the_quote_whatever_the_text(text: str, lang: str) -> None:
    found = find_statements(text, lang)
    for s in found:
        assert 0 <= s.start <= s.end <= len(text)
        assert text[s.start : s.end] == s.quote
        assert all(s.start <= a < b <= s.end for a, b in s.spans)
        assert all(b <= c for (_, b), (c, _) in zip(s.spans, s.spans[1:], strict=False))
        assert all(text[a:b] == s.cue for a, b in s.cue_spans)
        assert 0 <= s.source[0] <= s.source[1] <= len(text)
        assert s.speaker
    topics = gather(text, found, lang)
    assert sorted(i for topic in topics for i in topic) == list(range(len(found)))


@given(text=st.text(max_size=50))
def test_plain_text_keeps_its_length(text: str) -> None:
    assert len(plain(text)) == len(text)


def _work(read: Callable[[], object]) -> int:
    """How many calls a reading makes: work that no busy machine can change."""
    calls = 0

    def count(_frame: FrameType, event: str, _arg: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        read()
    finally:
        sys.setprofile(before)
    return calls


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    "unit", ['"', "'a ", "“", "« » ", "a", "he said, ", "A said “b”.\n", "selon X, "]
)
def test_work_grows_linearly(unit: str, lang: str) -> None:
    def read(size: int) -> int:
        text = unit * (size // len(unit))
        return _work(lambda: gather(text, find_statements(text, lang), lang))

    read(100)  # the language file is read once
    small, large = read(3_000), read(6_000)
    assert large < 2.6 * small + 1_000


@pytest.mark.timeout(60)
def test_quotation_marks_without_end_take_seconds() -> None:
    assert find_statements('"' * 400_000, "en") == ()


@pytest.mark.timeout(60)
@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    "unit", ["9", "-", "a-", " ", "also ", "jamais ", "bis a ", "einen ", "las ", "ses ", "ни "]
)
def test_what_is_repeated_without_end_is_read_in_seconds(unit: str, lang: str) -> None:
    for before in ("", "Anna Berg denied ", "Le maire dément ", "Der Wirt bestritt ", "acusado "):
        find_statements(before + unit * (20_000 // len(unit)), lang)


def test_an_endless_word_in_a_quotation_stays_as_it_is_printed() -> None:
    words = f"It is at {'a' * 300}-9, or was"
    (found,) = find_statements(f"“{words},” Anna Berg said.", "en")
    assert (found.quote, found.speaker) == (words, "Anna Berg")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "sagte laut M."),
        ("de", "sagte sie dem"),
        ("de", "er stellte in Abrede, dass "),
        ("de", "Ida Berg hat ihren Antrag auf einen Steg zurückgezogen"),
        ("de", "Man habe den Steg geprüft, lässt die Werft über ihre Sprecherin"),
        ("de", "„Kein Kommentar“, hieß es aus dem Büro des Bürgermeisters."),
        ("es", "negó este jueves "),
        ("es", "La consejería respondió, a través de un portavoz"),
        ("ru", "«Полная чушь»: мэр Усть-Лемминска "),
        ("uk", " запевняє агент гравця"),
        ("en", "said Anna Berg “It is over, and they hide it,”"),
        ("en", "The mayor, who according to the Signal has fled, denied it."),
        ("fr", "Le maire, qui, selon Le Phare, a fui, dément."),
        ("ru", "Мэр, который, по данным «Маяка», сбежал, это отрицает."),
        ("fr", "Par la voix de Me la banque a démenti."),
        ("fr", "Tom Berg « il va », selon cette dernière"),
        ("es", 'La presidenta Ana Gil lamentó becas a los "un trata recorte bajo Iturbe, de'),
        ("de", "Sie, ergänzt es, sowie :"),
        ("de", "Attackierten Betrug"),
        ("es", '"Es una mentira, y el que la\nlo va a tener", dijo el alcalde, Juan Roy.'),
        ("de", "Seine:» diesen Mann"),
        ("en", "Ministry Anna Berg who can't – Tom Berg but"),
    ],
)
def test_a_text_may_end_anywhere(lang: str, text: str) -> None:
    for end in range(len(text) + 1):
        for s in find_statements(text[:end], lang):
            assert text[s.start : s.end] == s.quote
            assert s.speaker
            assert list(s.spans) == sorted(set(s.spans))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_text_may_open_and_end_with_any_word_that_the_language_knows(lang: str) -> None:
    lexicon = lexicon_of(lang)
    fields = [getattr(lexicon, field) for field in dir(lexicon) if not field.startswith("_")]
    known = {str(w) for words in fields if isinstance(words, (frozenset, dict)) for w in words}
    assert len(known) > 1_000
    for word in sorted(known)[:: max(1, len(known) // 400)]:  # Spanish has 24 000 forms
        for text in (word, f"Anna Berg {word}", f"{word} Anna Berg", f"“Berg”, {word}"):
            assert all(text[s.start : s.end] == s.quote for s in find_statements(text, lang))


SENTENCES = [
    ("en", "Anna Berg said on Monday 40 homes had burned down, which the mayor, Tom Hale, denied."),
    ("en", "According to police, Anna Berg stole 40 bikes, which her lawyer, Tom Hale, denies."),
    ("en", "Neither Anna Berg nor the 'Harbour Club' would say who paid, but the mayor denied it."),
    ("fr", "Ni Anna Berg ni le port n'ont souhaité répondre à la mairie, qui juge faux le bilan."),
    ("fr", "Selon le parquet, Anna Berg a menti, ce que son avocat, Tom Hallé, dément en bloc."),
    ("de", "Sie habe ihren Rücktritt «im Zorn» angekündigt und nehme diesen Satz nicht zurück."),
    (
        "de",
        "Der Verein hatte am Montag geschrieben, der Wirt, Karl Abt, habe seine Leute geschlagen.",
    ),
    ("es", "La empresa, según la fiscal Ana Gil, ocultó 40 fugas, lo que su portavoz niega."),
    ("ru", "Лунина обвинили в краже двое соседей, заявил газете представитель полиции Олег Дин."),
    ("uk", "«Мосту не зносять», — сказав виданню «Межа» представник порту, але мер це заперечив."),
]


@pytest.mark.parametrize(("lang", "sentence"), SENTENCES)
def test_a_sentence_may_be_garbled_anywhere(lang: str, sentence: str) -> None:
    words = sentence.split()
    for at in range(len(words)):
        for odd in ("40", "3²", ",", "“", "—", ""):
            garbled = [*words[:at], odd, *words[at + 1 :]]
            for end in {*range(at + 1, at + 4), len(words)}:  # cut off near it, and whole
                text = " ".join(garbled[:end])
                for s in find_statements(text, lang):
                    assert s.speaker
                    assert text[s.start : s.end] == s.quote
