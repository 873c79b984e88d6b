"""Spanish: who says what, wherever the sentence tells when and where: a grid of our own."""

import itertools
from functools import partial

import pytest

from tests.reading.rules.readings import told_in

told = partial(told_in, lang="es")

_WHO = ("El alcalde", "Blas Ruiz")
_DENIES = ("negó", "ha desmentido", "rechazó")
_WHEN = (
    "",
    " ayer",
    " este jueves en Sevilla",
    " el lunes en La Paz",
    " de forma tajante",
    " en un comunicado",
    " en una nota oficial",
)
_WHAT = (
    "las acusaciones de fraude",
    "los rumores de dimisión",
    "cualquier relación con la empresa",
    "su participación en el robo",
)
_BY = ("", " ayer", " el lunes", " este jueves en Sevilla", " en un comunicado", " rotundamente")


@pytest.mark.parametrize("what", _WHAT)
def test_when_and_where_it_was_denied_stands_between(what: str) -> None:
    for who, verb, when in itertools.product(_WHO, _DENIES, _WHEN):
        assert told(f"{who} {verb}{when} {what}.") == [("denies", who, what)]


@pytest.mark.parametrize("when", _BY)
def test_what_was_denied_by_somebody_on_a_day(when: str) -> None:
    for was in ("fue negada", "ha sido desmentida", "fue rechazada"):
        text = f"La noticia {was}{when} por la ministra."
        assert told(text) == [("denies", "la ministra", "La noticia")]


def test_who_defends_himself_against_a_charge_denies_it() -> None:
    text = "El alcalde se defendió ayer de las acusaciones de fraude."
    assert told(text) == [("denies", "El alcalde", "las acusaciones de fraude")]
    text = "El club dio un rotundo mentís a la noticia."
    assert told(text) == [("denies", "El club", "la noticia")]


@pytest.mark.parametrize(
    "text", ["El juez negó la fianza al acusado.", "El club negó el voto a los socios."]
)
def test_what_is_not_granted_is_no_claim(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize("who", ["el alcalde, Blas Ruiz", "Blas Ruiz, alcalde de Lugo"])
@pytest.mark.parametrize(("opens", "closes"), ["«»", "“”", '""'])
def test_a_quotation_goes_on_behind_who_the_speaker_is(who: str, opens: str, closes: str) -> None:
    text = f"{opens}Es caro{closes}, dijo {who}, {opens}pero lo haremos{closes}."
    assert told(text) == [("asserts", "Blas Ruiz", "Es caro … pero lo haremos")]


@pytest.mark.parametrize("where", ["en Sevilla", "ayer en La Paz", "este jueves en Lugo"])
def test_where_somebody_blamed_it_is_no_part_of_it(where: str) -> None:
    said = ("criticises", "El alcalde", "la gestión del presupuesto")
    assert told(f"El alcalde criticó {where} la gestión del presupuesto.") == [said]


@pytest.mark.parametrize("when", ["", " ayer", " el lunes", " este jueves"])
def test_by_whom_it_was_confirmed_or_blamed_on_a_day(when: str) -> None:
    text = f"La venta fue confirmada{when} por el alcalde."
    assert told(text) == [("confirms", "el alcalde", "La venta")]
    text = f"La gestión fue criticada{when} por el alcalde."
    assert told(text) == [("criticises", "el alcalde", "La gestión")]


@pytest.mark.parametrize("just", ["Tal y como", "Tal como"])
def test_just_as_somebody_said_is_around_what_he_said(just: str) -> None:
    said = [("asserts", "el alcalde", "el plan es caro")]
    assert told(f"{just} explicó el alcalde, el plan es caro.") == said
    said = [("asserts", "el alcalde", "El plan es caro")]
    assert told(f"El plan es caro, {just.lower()} explicó el alcalde.") == said
