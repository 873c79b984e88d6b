"""A claim that a sentence is about ends before what the sentence tells of it."""

import pytest

from bot.reading.rules.statements import find_statements
from storage.records import Act


def told(lang: str, text: str) -> list[tuple[str, str, Act]]:
    """Who says what, and what that does."""
    return [(said.speaker, said.quote, said.act) for said in find_statements(text, lang)]


@pytest.mark.parametrize(
    "predicate",
    [
        "is untrue",
        "surprised the council",
        "came as a shock",
        "has not been proved",
        "angered those who live there",
    ],
)
@pytest.mark.parametrize(
    ("claim", "words"),
    [
        ("Ana Roy's claim that the crane was unsafe", "the crane was unsafe"),
        ("The claim by Ana Roy that the crane was unsafe", "the crane was unsafe"),
        (
            "Ana Roy's claim that the firm paid and then hid the bill",
            "the firm paid and then hid the bill",
        ),
        (
            "Ana Roy's claim that the man who fell was drunk",
            "the man who fell was drunk",
        ),
        (
            "Ana Roy's claim that the port would close in May",
            "the port would close in May",
        ),
    ],
)
def test_an_english_claim_ends_before_its_verb(claim: str, words: str, predicate: str) -> None:
    assert told("en", f"{claim} {predicate}.") == [("Ana Roy", words, Act.ASSERTS)]


@pytest.mark.parametrize(
    ("lang", "text", "speaker", "denied"),
    [
        (
            "en",
            "Ana Roy's claim that the crane was unsafe is untrue, the council says.",
            "the council",
            "Ana Roy's claim that the crane was unsafe is untrue",
        ),
        (
            "en",
            "The claim by Ana Roy that it fell and that nobody cared is absurd, said Ed Lowe.",
            "Ed Lowe",
            "The claim by Ana Roy that it fell and that nobody cared is absurd",
        ),
        (
            "es",
            "La afirmación de Ana Roy de que la grúa era insegura es falsa, según el ayuntamiento.",
            "el ayuntamiento",
            "La afirmación de Ana Roy de que la grúa era insegura es falsa",
        ),
        (
            "es",
            "La denuncia de Ana Roy de que la grúa era vieja no tiene base, dijo el ayuntamiento.",
            "el ayuntamiento",
            "La denuncia de Ana Roy de que la grúa era vieja no tiene base",
        ),
    ],
)
def test_who_makes_a_claim_does_not_deny_it(
    lang: str, text: str, speaker: str, denied: str
) -> None:
    assert told(lang, text) == [(speaker, denied, Act.DENIES)]


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    [
        ("ru", "Заявление профсоюза о том, что порт закроют, удивило мэрию.", "порт закроют"),
        (
            "ru",
            "Заявление профсоюза о том, что мэр солгал, украл и сбежал, удивило мэрию.",
            "мэр солгал, украл и сбежал",
        ),
        ("uk", "Заява профспілки про те, що порт закриють, здивувала мерію.", "порт закриють"),
    ],
)
def test_where_words_agree_the_noun_s_own_verb_tells(lang: str, text: str, words: str) -> None:
    assert [quote for _, quote, _ in told(lang, text)] == [words]
