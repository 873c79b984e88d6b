"""Spanish: who speaks where clauses stand inside subjects, and where no subject is."""

from functools import partial

import pytest

from bot.reading.rules.statements import find_statements
from tests.reading.rules.readings import told_in

told = partial(told_in, lang="es")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("La cooperativa que lo vende dijo que es bueno.", "La cooperativa"),
        ("La empresa que gestiona el parque dijo que es bueno.", "La empresa"),
        ("Los vecinos que viven allí dijeron que es bueno.", "Los vecinos"),
        ("Una persona que pidió el anonimato dijo que es bueno.", "Una persona"),
        ("Un rebelde que se identifica como Abu Karim dijo que es bueno.", "Abu Karim"),
        ("Un portavoz rebelde, que se hace llamar Abu Karim, dijo que es bueno.", "Abu Karim"),
    ],
)
def test_a_clause_may_stand_between_subject_and_verb(text: str, speaker: str) -> None:
    assert [(who, what) for _, who, what in told(text)] == [(speaker, "es bueno")]


@pytest.mark.parametrize(
    "said",
    [
        "dijo entre risas a la emisora Radio Sur",
        "contó en una entrevista con la revista Nexo",
        "dice mientras remueve el café",
        "dice cuando llega al teatro",
        "escribió en la red social X",
    ],
)
def test_where_and_to_whom_it_was_said_is_no_subject(said: str) -> None:
    text = f"La actriz Lola Vega vuelve. «Tengo ganas», {said}. El viernes estrena."
    assert told(text) == [("asserts", "Lola Vega", "Tengo ganas")]


def test_two_verbs_before_their_subjects_say_the_same() -> None:
    text = "Habrá recortes, adelantó el portal Nexo y confirmó después la empresa Mareva."
    assert told(text) == [
        ("asserts", "el portal Nexo", "Habrá recortes"),
        ("confirms", "la empresa Mareva", "Habrá recortes"),
    ]


def test_who_speaks_between_dashes_inside_a_quotation() -> None:
    text = "«Vamos a seguir —recalcó la jefa del Gobierno, Ana Roca—, y quien quiera se va»."
    assert told(text) == [("asserts", "Ana Roca", "Vamos a seguir … y quien quiera se va")]


def test_a_silence_that_somebody_tells_of_is_part_of_what_he_says() -> None:
    text = "El club no hará más declaraciones, indica la entidad en una nota."
    assert [act for act, _, _ in told(text)] == ["asserts"]
    text = "El ministro dijo en conferencia de prensa que hay una persona detenida."
    assert told(text) == [("asserts", "El ministro", "hay una persona detenida")]


@pytest.mark.parametrize("end", ["", " tal", ", tal", ", tal y"])
def test_a_text_cut_off_behind_just_keeps_what_was_said(end: str) -> None:
    (found,) = find_statements(f"Como dijo Ana Roy, el plan es caro{end}", "es")
    assert found.speaker == "Ana Roy"
