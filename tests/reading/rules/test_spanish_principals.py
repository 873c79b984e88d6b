"""Spanish: for whom somebody speaks, and who is called again: sentences of our own."""

from functools import partial

import pytest

from tests.reading.rules.readings import heard_in

heard = partial(heard_in, lang="es")


@pytest.mark.parametrize(
    ("text", "speaker", "principal"),
    [
        (
            "El portavoz económico del Partido Verde, Luis Cano, dijo que falta dinero.",
            "Luis Cano",
            "Partido Verde",
        ),
        (
            "La abogada de oficio de Tomás Ruiz, Ana Sanz, dijo que recurrirá.",
            "Ana Sanz",
            "Tomás Ruiz",
        ),
        ("Ana Sanz, quien representa a las víctimas, dijo que recurrirá.", "Ana Sanz", "víctimas"),
        ("La familia, a través de su abogado, Luis Cano, dijo que sigue.", "Luis Cano", "familia"),
        ("Hidronor aseguró a través de un portavoz que está lista.", "un portavoz", "Hidronor"),
        ("Luis Cano dijo, en nombre de los vecinos, que seguirán.", "Luis Cano", "vecinos"),
        ("La mánager de la cantante Inés Roca dijo que volverá.", "La mánager", "Inés Roca"),
        ("El mánager del grupo Los Grillos dijo que habrá gira.", "El mánager", ""),
        ("El embajador de Sural, Luis Cano, dijo que hay avances.", "Luis Cano", ""),
        ("El defensor del pueblo, Luis Cano, dijo que hay avances.", "Luis Cano", ""),
        ("La ministra portavoz, Ana Sanz, dijo que hay avances.", "Ana Sanz", ""),
    ],
)
def test_for_whom_somebody_speaks(text: str, speaker: str, principal: str) -> None:
    ((who, whom),) = heard(text)
    assert who.startswith(speaker)
    assert bool(whom) is bool(principal)
    assert principal in whom


@pytest.mark.parametrize(
    ("before", "said", "principal"),
    [
        ("Tomás Ruiz fue detenido ayer.", "Su abogada dijo que recurrirá.", "Tomás Ruiz"),
        ("Tomás Ruiz fue detenido ayer.", "La defensa dijo que recurrirá.", "Tomás Ruiz"),
        (
            "La juez condenó a Tomás Ruiz por estafar a su socio, el joyero Luis Gil.",
            "Su abogada dijo que recurrirá.",
            "Tomás Ruiz",
        ),
        ("El acusado, Luis Gil, calla.", "La defensa dijo que recurrirá.", "Luis Gil"),
        ("Los bomberos siguen allí.", "Su portavoz dijo que tardarán.", "Los bomberos"),
        (
            "El comité electoral espera.",
            "La portavoz dijo que tardarán.",
            "comité electoral",
        ),
        ("La Policía de Lerma busca a dos.", "Un portavoz del cuerpo dijo que huyen.", "Policía"),
        ("El Gobierno de Sural cede.", "El portavoz del Ejecutivo dijo que es justo.", "Gobierno"),
        ("La petrolera Petrosur calla.", "En Lima, un vocero dijo que hay tiempo.", "Petrosur"),
        ("La embajada de Sural calla.", "El agregado de prensa dijo que espera.", "embajada"),
        ("La ministra Ana Gil está enferma.", "En su entorno dicen que volverá.", "Ana Gil"),
    ],
)
def test_whose_spokesman_it_is_the_sentence_before_tells(
    before: str, said: str, principal: str
) -> None:
    assert principal in heard(f"{before} {said}")[-1][1]


def test_who_was_introduced_for_somebody_goes_on_for_him() -> None:
    text = "La portavoz de Caixa Sur, Marta Soler, compareció. Dijo que hubo un fallo."
    assert heard(text) == [("Marta Soler", "Caixa Sur")]
    text = "Pedro Lobo, abogado de Tomás Ruiz, llegó tarde. El letrado dijo que recurrirá."
    assert heard(text) == [("Pedro Lobo", "Tomás Ruiz")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("El concejal de Obras, Blas Ruiz, calla. El edil dijo que lloverá.", "Blas Ruiz"),
        ("La cantante Inés Roca calla. La artista dijo que volverá.", "Inés Roca"),
        ("El actor Iván Rey y la actriz Inés Roca callan. «Ya», dijo la intérprete.", "Inés Roca"),
        ("Inés Roca vive en el hielo. La glacióloga dijo que se derrite.", "Inés Roca"),
        ("El portavoz militar, mayor Iván Paz, calla. «Ya», dijo el oficial.", "Iván Paz"),
        ("Ana Roca calla. El técnico dijo que lloverá.", "El técnico"),
        ("El alcalde, Blas Ruiz, calla. El fiscal dijo que lloverá.", "El fiscal"),
    ],
)
def test_who_is_called_again_by_a_wider_word(text: str, name: str) -> None:
    assert heard(text)[-1][0] == name
