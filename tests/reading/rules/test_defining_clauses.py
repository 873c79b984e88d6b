"""Clauses without commas that tell which one is meant: who "said he was hurt", and then what."""

from itertools import product

import pytest

from bot.reading.rules.statements import find_statements

HEADS = ["A senior official", "One resident", "A witness", "Three diplomats", "Local residents"]
WHICH = [
    "who asked not to be named",
    "who took part",
    "whose house had burned down",
    "not authorised to speak to the press",
    "whom Al Bell had met",
    "who called the police",
    "familiar with the matter",
]
SAYING = [
    "{} said the pier was safe.",
    "On Monday {} said that the pier was safe.",
    "“The pier is safe,” {} said.",
    "The pier was safe, {} told the Signal.",
    "“The pier is safe,” said {}.",
]
# What each says inside its clause, and behind it; nothing where it says nothing.
TOLD = [
    ("A man who said he was a doctor was held.", "en", ["he was a doctor"]),
    ("A man who claimed to be a doctor told police he ran.", "en", ["to be a doctor", "he ran"]),
    ("The man who told police he was ill has been held.", "en", ["he was ill"]),
    ("The man who denied the charges has died.", "en", ["the charges"]),
    ("The man who denied the charges resigned in May.", "en", ["the charges"]),
    ("The MP who backed the plan said it was late.", "en", ["it was late"]),
    ("The man who confirmed the visit declined to comment.", "en", ["the visit", ""]),
    ("The doctor who warned the city said nobody listened.", "en", ["nobody listened"]),
    (
        "Those who said it was safe when it was not should go.",
        "en",
        ["it was safe when it was not"],
    ),
    ("A man who first reported the leak later denied it.", "en", ["the leak", "it"]),
    ("Police held a man who said he was ill and left.", "en", ["he was ill and left"]),
    ("Bell called the police.", "en", []),
    ("She called her sister from the train.", "en", []),
    ("Bell called the mayor corrupt on Monday.", "en", ["the mayor corrupt"]),
    ("L'homme qui a dénoncé l'affaire a été arrêté.", "fr", ["l'affaire"]),
    ("Un voisin qui dit avoir été blessé nie les faits.", "fr", ["avoir été blessé", "les faits"]),
    ("Le juge qui a dit que c'était faux a démissionné.", "fr", ["c'était faux"]),
    ("La mujer que acusa al alcalde ha dejado la ciudad.", "es", ["al alcalde"]),
    ("El edil que confirmó la cita dijo que fue breve.", "es", ["la cita", "fue breve"]),
]


@pytest.mark.parametrize("which", WHICH)
def test_who_speaks_is_told_by_a_clause(which: str) -> None:
    """One statement by the head of the clause, whole, wherever it stands."""
    for head, saying in product(HEADS, SAYING):
        opens = saying.startswith("{}")
        text = saying.format(f"{head if opens else head[0].lower() + head[1:]} {which}")
        told = [(s.speaker.lower(), s.quote) for s in find_statements(text, "en")]
        assert len(told) == 1, text
        assert told[0][0].startswith(head.lower()), text
        assert told[0][1].lower() in ("the pier was safe", "the pier is safe"), text


@pytest.mark.parametrize(("text", "language", "contents"), TOLD)
def test_what_is_told_inside_and_behind(text: str, language: str, contents: list[str]) -> None:
    """The clause ends before the verb of the sentence, and that verb has the same speaker."""
    told = find_statements(text, language)
    assert [s.quote for s in told] == contents
    assert len({s.speaker for s in told}) <= 1
