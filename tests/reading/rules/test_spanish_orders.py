"""Spanish: what stands beside who speaks, in all orders of the sentence: a grid of our own."""

from functools import partial

import pytest

from bot.reading.rules.statements import find_statements
from tests.reading.rules.readings import heard_in, told_in

told = partial(told_in, lang="es")
heard = partial(heard_in, lang="es")


_BEHIND = (
    *("el lunes", "este lunes", "la semana pasada", "el 3 de mayo", "poco después", "la víspera"),
    *(
        "con firmeza",
        "visiblemente molesta",
        "hace dos días",
        "desde Lorca",
        "al salir del juzgado",
    ),
)


@pytest.mark.parametrize("behind", _BEHIND)
@pytest.mark.parametrize("who", ["Ana Roy", "el sindicato"])
def test_when_and_how_it_was_said_stands_behind_who_said_it(who: str, behind: str) -> None:
    said = [("asserts", who, "El plan es caro")]
    assert told(f"El plan es caro, dijo {who} {behind}.") == said
    assert told(f"«El plan es caro», dijo {who} {behind}.") == said
    assert told(f"El plan es caro. Así lo dijo {who} {behind}.") == said
    said = [("asserts", who, "el plan es caro")]
    assert told(f"Según dijo {who} {behind}, el plan es caro.") == said
    said = [("confirms", who, "El plan … es caro")]
    assert told(f"El plan, confirmó {who} {behind}, es caro.") == said


@pytest.mark.parametrize(
    ("who", "name"),
    [
        ("Ana Roy, que preside el club", "Ana Roy"),
        ("la profesora Ana Roy, de la Universidad de Lorca", "Ana Roy"),
        ("Ana Roy, cuya empresa gestiona el agua", "Ana Roy"),
        ("la alcaldesa, Ana Roy", "Ana Roy"),
        ("la presidenta del club Ana Roy", "Ana Roy"),
        ("un vecino que vive allí", "un vecino"),
    ],
)
def test_who_is_cited_with_what_tells_who_that_is(who: str, name: str) -> None:
    for lead in ("Según", "Según explicó", "Como dijo"):
        assert told(f"{lead} {who}, el plan es caro.") == [("asserts", name, "el plan es caro")]
    assert told(f"El plan es caro, según {who}.") == [("asserts", name, "El plan es caro")]
    assert told(f"El plan es caro según {who}.") == [("asserts", name, "El plan es caro")]
    assert told(f"El plan, según {who}, es caro.") == [("asserts", name, "El plan … es caro")]


def test_what_is_true_by_somebodys_account_follows_him() -> None:
    text = "Es cierto, según Ana Roy, que el plan es caro."
    assert told(text) == [("asserts", "Ana Roy", "el plan es caro")]


@pytest.mark.parametrize("role", ["portavoz", "abogada", "jefa de prensa"])
@pytest.mark.parametrize(
    ("of", "principal"),
    [
        ("de Renfe", "Renfe"),
        ("del Partido Verde", "Partido Verde"),
        ("de la empresa Mareva", "empresa Mareva"),
        ("del club", "club"),
    ],
)
def test_a_name_follows_whom_its_bearer_speaks_for(role: str, of: str, principal: str) -> None:
    for who in (f"la {role} {of} Ana Roy", f"la {role} {of}, Ana Roy,", f"Ana Roy, {role} {of},"):
        assert heard(f"Ayer {who} dijo que es caro.") == [("Ana Roy", principal)]
    beside = f"«El plan —dijo Ana Roy, {role} {of}— es caro»."
    assert told(beside) == [("asserts", "Ana Roy", "El plan … es caro")]
    assert heard(f"Ana Roy ({role} {of}): «Es caro».") == [("Ana Roy", principal)]


def test_a_body_may_be_called_after_a_person() -> None:
    ((_, principal),) = heard("La portavoz de la Fundación Juan Roy dijo que es caro.")
    assert principal == "Fundación Juan Roy"
    assert heard("Ana Roy, que habló en nombre del club, dijo que es caro.") == [
        ("Ana Roy", "club")
    ]


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        ("Fue Ana Roy quien negó el fraude.", "Ana Roy", "el fraude"),
        ("Fue Ana Roy la que negó el fraude.", "Ana Roy", "el fraude"),
        ("Fue el alcalde quien negó el fraude.", "el alcalde", "el fraude"),
        ("El fraude lo niega Ana Roy.", "Ana Roy", "El fraude"),
        ("Su papel en el robo lo negó el lunes Ana Roy.", "Ana Roy", "Su papel en el robo"),
        ("En Lorca, el club volvió a negar el fraude.", "el club", "el fraude"),
        ("La noticia la han rechazado los vecinos.", "los vecinos", "La noticia"),
    ],
)
def test_who_denies_what_in_other_orders(text: str, speaker: str, words: str) -> None:
    assert told(text) == [("denies", speaker, words)]


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        ("No quiso hacer declaraciones el alcalde.", "el alcalde", ""),
        ("No quiso hacer declaraciones la ministra de Obras, Ana Roy.", "Ana Roy", ""),
        ("El club rechazó comentar el caso.", "El club", "el caso"),
        ("Este diario preguntó al alcalde, que no respondió.", "alcalde", ""),
    ],
)
def test_who_is_silent(text: str, speaker: str, words: str) -> None:
    assert told(text) == [("declines", speaker, words)]


@pytest.mark.parametrize("what", ["El tiempo", "El motor", "El mercado", "El volcán"])
def test_what_cannot_answer_is_not_silent(what: str) -> None:
    assert told(f"{what} no respondió.") == []


@pytest.mark.parametrize("opens", ["", "Ayer ", "En Lorca ", "En un comunicado ", "El lunes "])
@pytest.mark.parametrize("who", ["algunos", "otros", "fuentes policiales", "Ana Roy"])
def test_who_opens_a_sentence_behind_when_and_where(opens: str, who: str) -> None:
    said = "afirmó" if who == "Ana Roy" else "afirmaron"
    text = f"{opens}{who} {said} que es caro."
    ((act, speaker, words),) = told(text[0].upper() + text[1:])
    assert (act, speaker.lower(), words) == ("asserts", who.lower(), "es caro")


@pytest.mark.parametrize("words", ["Quería volver", "Llegaron tarde", "Vendrá pronto"])
def test_a_verb_that_opens_what_was_said_is_no_name(words: str) -> None:
    assert told(f"{words}, dijo el sindicato.") == [("asserts", "el sindicato", words)]


def test_a_verb_of_saying_between_dashes_whoever_speaks() -> None:
    text = "«El plan —dijeron fuentes del club— es caro»."
    assert told(text) == [("asserts", "fuentes del club", "El plan … es caro")]


@pytest.mark.parametrize(
    "between", ["", " Llovía.", " Blas Gil la escuchaba.", " El juez es Blas Gil."]
)
@pytest.mark.parametrize(
    "said",
    ["Añadió que habrá huelga.", "También dijo que habrá huelga.", "«Habrá huelga», agregó."],
)
def test_who_spoke_last_goes_on_whoever_is_named_between(between: str, said: str) -> None:
    speakers = [who for _, who, _ in told(f"Ana Roy dijo que es caro.{between} {said}")]
    assert speakers == ["Ana Roy", "Ana Roy"]


def test_why_somebody_asked_for_it_is_no_subject() -> None:
    text = "Ana Roy dijo que es caro. Por eso pidió que se retire."
    assert told(text)[1:] == [("asserts", "Ana Roy", "se retire")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("«Es caro —dijo Ana Roy—. No se hará».", "Es caro … No se hará"),
        ("«Es caro —dijo Ana Roy, la jefa— y largo».", "Es caro … y largo"),
        ("Dijo Ana Roy, portavoz del club: «Es caro».", "Es caro"),
        ("«Es caro», dijo Ana Roy en Radio Lorca.", "Es caro"),
    ],
)
def test_quotations_in_pieces(text: str, words: str) -> None:
    assert told(text) == [("asserts", "Ana Roy", words)]


def test_that_it_was_said_plainly_says_nothing() -> None:
    assert told("Ana Roy lo dijo claro.") == []


@pytest.mark.parametrize(
    "text", ["Lo dijo Ana Roy ayer: «Es caro».", "Así lo dijo Ana Roy: «Es caro»."]
)
def test_what_follows_a_colon_is_what_is_pointed_to(text: str) -> None:
    assert told(text) == [("asserts", "Ana Roy", "Es caro")]


def test_a_paper_may_be_called_after_a_day() -> None:
    assert told("El plan es caro, dijo el diario Hoy.")[0][1] == "el diario Hoy"
    assert told("El diario Hoy dijo que es caro.")[0][1] == "El diario Hoy"


@pytest.mark.parametrize("who", ["El propio", "El mismo", "El general"])
def test_who_is_told_before_a_name_is_nothing_denied(who: str) -> None:
    (found,) = find_statements(f"{who} Juan Roy lo negó: «Estoy bien».", "es")
    assert (found.speaker.removeprefix("El mismo "), found.quote) == ("Juan Roy", "Estoy bien")
