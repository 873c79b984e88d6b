"""A source that stands before its pronoun: "a poll, according to which the mayor is losing"."""

import pytest

from bot.reading.rules.statements import find_statements

SENTENCES = [
    ("en", "The Beacon Institute withdrew (a poll), according to which [the mayor is losing]."),
    ("en", "The party backs (Anna Bell), according to whom [prices are rising]."),
    ("fr", "Le maire affronte (une étude) d'après laquelle [les prix montent]."),
    ("es", "El centro publicó (un informe) según el cual [los precios suben]."),
    ("es", "El partido apoya a la alcaldesa (Ana Gil), según la cual [los precios suben]."),
    ("ru", "Институт «Маятник» отозвал (опрос), согласно которому [мэр проигрывает выборы]."),
    ("ru", "С мэром спорит депутат (Анна Лис), по словам которой [цены растут]."),
    ("uk", "Центр оприлюднив (звіт), згідно з яким [ціни зростають]."),
    ("uk", "З мером сперечається депутатка (Анна Лис), за словами якої [ціни зростають]."),
]


@pytest.mark.parametrize(("lang", "marked"), SENTENCES)
def test_who_is_meant_by_which_says_it(lang: str, marked: str) -> None:
    speaker = marked[marked.index("(") + 1 : marked.index(")")]
    content = marked[marked.index("[") + 1 : marked.index("]")]
    text = marked.translate(str.maketrans("", "", "()[]"))
    found = {(s.speaker, s.quote) for s in find_statements(text, lang)}
    assert (speaker, content) in found
    assert not any(source in who for who, _ in found for source in ("which", "котор", "laquelle"))


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    [
        ("de", "Die Brücke ist sicher, laut der Polizei.", "der Polizei"),
        ("es", "El puente es seguro, según el alcalde.", "el alcalde"),
    ],
)
def test_a_source_behind_its_article_speaks_itself(lang: str, text: str, speaker: str) -> None:
    assert [s.speaker for s in find_statements(text, lang)] == [speaker]
