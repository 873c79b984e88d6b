"""Spanish as agencies and newspapers write it every day: sentences of our own."""

import pytest

from bot.reading.rules.statements import find_statements


def told(text: str, lang: str = "es") -> list[tuple[str, str, str]]:
    """Act, speaker and words of each statement."""
    return [
        (s.act.value, s.speaker, " … ".join(text[a:b] for a, b in s.spans))
        for s in find_statements(text, lang)
    ]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "El ministro de Justicia, Trabajo y Pesca, Luis Orve, critica el plan.",
            "Luis Orve",
        ),
        (
            "La portavoz y ministra de Aduanas, Pesca y Costas, Ana Sil, critica el plan.",
            "Ana Sil",
        ),
        (
            "El abogado de una de las socias de un molino que cerró en mayo criticó el plan.",
            "El abogado de una de las socias de un molino",
        ),
        ("Los abogados que representan a los pescadores criticaron el plan.", "Los abogados"),
        ("Lo apoya Luis Orve, padre de la víctima, quien criticó el plan.", "Luis Orve"),
        ("El ministro de Pesca ha sido el que ha criticado el plan.", "El ministro de Pesca"),
        (
            "Dos de los ediles, incluido el de Pesca, Luis Orve, criticaron el plan.",
            "Dos de los ediles",
        ),
    ],
)
def test_who_speaks_before_the_verb(text: str, speaker: str) -> None:
    assert told(text) == [("criticises", speaker, "el plan")]


def test_an_office_with_a_list_in_french() -> None:
    text = "Le ministre de la Mer, de la Pêche et des Ports, Luc Orval, critique le plan."
    assert told(text, "fr") == [("criticises", "Luc Orval", "le plan")]


@pytest.mark.parametrize(
    "text",
    [
        "Luis Orve criticó ayer el plan del alcalde, Juan Paz. «Es caro», ha señalado.",
        "Luis Orve criticó ayer el plan. «Es caro», dijo después de que Juan Paz saliera.",
        "Luis Orve criticó ayer el plan. «Es caro», dijo a la prensa con el fin de calmar a Paz.",
        "Luis Orve criticó ayer el plan. «Es caro», ha recalcado también en alusión al alcalde.",
    ],
)
def test_who_spoke_goes_on_where_nobody_else_stands_beside_the_verb(text: str) -> None:
    assert told(text) == [
        ("criticises", "Luis Orve", told(text)[0][2]),
        ("asserts", "Luis Orve", "Es caro"),
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Por su parte, Luis Orve emitió un comunicado en el que dijo que el plan es caro.",
            [("asserts", "Luis Orve", "el plan es caro")],
        ),
        (
            "Luis Orve dijo que el plan es caro, al tiempo que pidió que se retire.",
            [
                ("asserts", "Luis Orve", "el plan es caro"),
                ("asserts", "Luis Orve", "se retire"),
            ],
        ),
        (
            "Si bien la jueza admitió que hubo una cita, aseguró que fue legal.",
            [("confirms", "la jueza", "hubo una cita"), ("asserts", "la jueza", "fue legal")],
        ),
        (
            "La jueza denunció públicamente que hay robos.",
            [("criticises", "La jueza", "hay robos")],
        ),
        (
            "Según el parte, el coche volcó sobre la vía, lo que cortó el paso.",
            [("asserts", "el parte", "el coche volcó sobre la vía, lo que cortó el paso")],
        ),
        (
            "El alcalde Orve ha dicho que el plan pasará a través del Senado.",
            [("asserts", "Orve", "el plan pasará a través del Senado")],
        ),
        (
            "Orve, 3 de mayo de 2031.- La jueza dice que hay robos.",
            [("asserts", "La jueza", "hay robos")],
        ),
        (
            "Confirma fiscalía hallazgo de fosa en rancho de Orve",
            [("confirms", "fiscalía", "hallazgo de fosa en rancho de Orve")],
        ),
        (
            "Luis Orve calló. Anticipó que se irá.",
            [("declines", "Luis Orve", ""), ("asserts", "Luis Orve", "se irá")],
        ),
    ],
)
def test_where_the_words_begin_and_end(text: str, said: list[tuple[str, str, str]]) -> None:
    assert told(text) == said


def test_what_suits_somebody_admits_nothing() -> None:
    assert not told("A la ciudad le conviene cerrar el puerto.")


def test_whose_spokesman_his_party_tells() -> None:
    text = "El Ministerio duda. «Es tarde», ha señalado el portavoz socialista, Luis Orve."
    said = [(s.speaker, s.principal) for s in find_statements(text, "es")]
    assert said[-1] == ("Luis Orve", "")
