"""German: what one stands by, rejects, counts and leaves without an answer, in idioms."""

import pytest

from bot.reading.rules.statements import find_statements
from storage.records import Act


@pytest.mark.parametrize(
    ("text", "act", "speaker", "said"),
    [
        ("Die Zeitung bleibt bei ihrer Darstellung.", Act.CONFIRMS, "Die Zeitung", None),
        ("Die Redaktion steht zu ihrem Bericht.", Act.CONFIRMS, "Die Redaktion", "ihrem Bericht"),
        ("Der Kollege stützte seine Darstellung.", Act.CONFIRMS, "Der Kollege", None),
        ("Die Gewerkschaft lehnt das Angebot ab.", Act.CRITICISES, "Die Gewerkschaft", None),
        ("Die Lokführer schlagen das Angebot aus.", Act.CRITICISES, "Die Lokführer", "das Angebot"),
        ("Die Zeitung zerpflückte den Plan.", Act.CRITICISES, "Die Zeitung", "den Plan"),
        ("Der Konzern zerstreute Gerüchte.", Act.DENIES, "Der Konzern", "Gerüchte"),
        ("Der Trainer legte auf.", Act.DECLINES, "Der Trainer", ""),
        ("Der Minister nahm seinen Satz zurück.", Act.WITHDRAWS, "Der Minister", "seinen Satz"),
        ("Die Zeitung druckte eine Gegendarstellung.", Act.WITHDRAWS, "Die Zeitung", None),
        ("Die Polizei zählte halb so viele.", Act.ASSERTS, "Die Polizei", "halb so viele"),
        (
            "Ein Urlauber schätzt ihre Zahl auf fünfzig.",
            Act.ASSERTS,
            "Ein Urlauber",
            "ihre Zahl auf fünfzig",
        ),
        ("Glaubt man dem Wirt, fehlten zwei Betten.", Act.ASSERTS, "dem Wirt", None),
    ],
)
def test_an_idiom_states(text: str, act: Act, speaker: str, said: str | None) -> None:
    (found,) = find_statements(text, "de")
    assert (found.act, found.speaker) == (act, speaker)
    assert said is None or found.quote == said


@pytest.mark.parametrize(
    "text",
    [
        "Sie stand zu ihrem Mann.",
        "Das Gericht lehnte das Angebot ab.",
        "Die Bäume schlagen aus.",
        "Die Wolken zerstreuten sich.",
        "Der Wirt legte den Mantel auf den Stuhl.",
        "Der Verein zählt 300 Mitglieder.",
        "Der Pfeiler stützt das Dach.",
        "Der Junge ließ die Tasse fallen.",
    ],
)
def test_the_same_words_may_state_nothing(text: str) -> None:
    assert find_statements(text, "de") == ()


@pytest.mark.parametrize(
    ("lang", "text", "said"),
    [
        ("fr", "Les infirmières rejettent l'offre de la direction.", "l'offre de la direction"),
        ("es", "El sindicato rechaza la oferta de la empresa.", "la oferta de la empresa"),
    ],
)
def test_who_rejects_an_offer_blames(lang: str, text: str, said: str) -> None:
    (found,) = find_statements(text, lang)
    assert (found.act, found.quote) == (Act.CRITICISES, said)


def test_who_is_sorry_for_what_he_called_somebody_takes_it_back() -> None:
    text = "Das Museum hat sich bei ihr dafür entschuldigt, sie eine Spionin genannt zu haben."
    (found,) = find_statements(text, "de")
    assert (found.act, found.speaker) == (Act.WITHDRAWS, "Das Museum")
    assert found.quote == "sie eine Spionin genannt zu haben"


def test_who_was_to_lie_denies_nothing() -> None:
    (found,) = find_statements("„Wir sollten lügen“, sagt eine der Pflegerinnen.", "de")
    assert found.act is Act.ASSERTS
