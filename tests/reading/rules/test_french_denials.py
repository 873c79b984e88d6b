"""French denials by family, and what only looks like one: sentences of our own."""

import pytest

from bot.reading.rules.statements import find_statements


def told(text: str) -> list[tuple[str, str, str]]:
    """Act, speaker and words of each statement."""
    return [
        (s.act.value, s.speaker, " … ".join(text[a:b] for a, b in s.spans))
        for s in find_statements(text, "fr")
    ]


@pytest.mark.parametrize(
    ("text", "who", "words"),
    [
        ("Aucun quai ne sera vendu, recadre Ana Bel.", "Ana Bel", "Aucun quai ne sera vendu"),
        ("Rien n'a brûlé, dédramatise-t-on au port.", "port", "Rien n'a brûlé"),
        ("« C'est du pipeau », s'amuse, hilare, le gérant.", "le gérant", "C'est du pipeau"),
        ("Du vent, rétorque le gérant.", "le gérant", "Du vent"),
        ("« Y a jamais eu de vol », a lancé le gérant.", "le gérant", "Y a jamais eu de vol"),
        ("« Pas un sou », répond le gérant.", "le gérant", "Pas un sou"),
        ("L'institut du sondage affirme n'avoir rien publié.", "L'institut du sondage",
         "n'avoir rien publié"),
        ("La régie jure la main sur le cœur n'avoir rien signé.", "La régie", "n'avoir rien signé"),
        ("Le gérant exclut que la grue soit en cause.", "Le gérant", "la grue soit en cause"),
        ("Le gérant minimise la panne.", "Le gérant", "la panne"),
        ("Le gérant s'estime victime d'une cabale.", "Le gérant", "victime d'une cabale"),
        ("Vente du quai : le gérant crie au complot", "le gérant", "Vente du quai"),
    ],
)  # fmt: skip
def test_what_is_denied(text: str, who: str, words: str) -> None:
    assert told(text) == [("denies", who, words)]


def test_the_contrary_of_what_stands_before() -> None:
    text = "Le quai serait vendu, écrit Ana Bel. La mairie jure le contraire."
    assert told(text)[1] == ("denies", "La mairie", "Le quai serait vendu")


@pytest.mark.parametrize(
    "text",
    [
        "Au bout du quai, trône une grue.",
        "Le club exclut deux joueurs.",
        "Ils sont partis, faute de place.",
        "Le bateau a coulé, entraînant une barge.",
    ],
)
def test_what_states_nothing(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Aucun blessé n'a été signalé, assurent les secours.",
        "« Je n'ai jamais vu une telle foule », s'amuse le gérant.",
        "Rien n'est encore décidé, tempère Ana Bel.",
    ],
)
def test_what_says_no_and_denies_nothing(text: str) -> None:
    assert [act for act, _, _ in told(text)] == ["asserts"]
