"""Who goes on two sentences later, with something or somebody else told in between."""

from itertools import product

import pytest

from bot.reading.rules.statements import find_statements
from storage.records import Act

WHO = [
    ("Al Bell", "Al Bell", ["he", "Mr Bell", "Bell"]),
    ("Norvik spokeswoman Ida Holm", "Ida Holm", ["she", "Ms Holm", "the spokeswoman"]),
    ("Norvik", "Norvik", ["it", "the company", "the firm"]),
    ("The teachers' union", "union", ["it", "the union"]),
    ("The airline", "airline", ["the airline"]),
    ("Residents", "Residents", ["they"]),
    ("Police", "Police", ["they", "police"]),
    ("A doctor at the clinic", "A doctor at the clinic", ["the doctor"]),
]
FIRST = [
    "{} said the pier was safe.",
    "“The pier is safe,” {} said.",
    "The pier is safe, according to {}.",
]
BETWEEN = [
    "The pier was built in 1902.",
    "Hugo Reed, a nurse's son, runs the café.",
    "Eva Lunt fell.",
]
THEN = ["{} said the storm had passed.", "“The storm has passed,” {} added."]


@pytest.mark.parametrize(("who", "speaker", "again"), WHO)
def test_who_goes_on(who: str, speaker: str, again: list[str]) -> None:
    """The same speaker, and nobody who was only named in between."""
    for first, between, then, by in product(FIRST, BETWEEN, THEN, again):
        if (by == "he" and "Hugo" in between) or (by == "she" and "Eva" in between):
            continue
        inside = who if first.startswith("{}") or who[0] in "AN" else who[0].lower() + who[1:]
        text = f"{first.format(inside)} {between} "
        text += then.format(by if "“" in then else by[0].upper() + by[1:])
        told = find_statements(text, "en")
        assert "storm" in told[-1].quote, text
        assert speaker.lower() in told[-1].speaker.lower(), text


def test_a_company_spokesman_speaks_for_the_company() -> None:
    """And for nobody who was named in between."""
    text = "Norvik denied the report. Hugo Reed fell. A spokesman for the company said it was safe."
    assert find_statements(text, "en")[-1].principal == "Norvik"


def test_a_person_named_next_is_not_who_spoke() -> None:
    """Unless he or she speaks: a lead is told by a description, and then by a name."""
    lead = "A doctor said the pier was safe."
    assert find_statements(f"{lead} Tom Reed was hurt.", "en")[0].speaker == "A doctor"
    named = find_statements(f"{lead} Tom Reed, who lives there, said he had seen it.", "en")
    assert named[0].speaker == "Tom Reed"


@pytest.mark.parametrize(
    ("first", "principal"),
    [
        ("“It is safe,” said Al Bell, a spokesman for Norvik.", "Norvik"),
        ("It is safe, according to State Department spokesman Al Bell.", "State Department"),
        ("Al Bell, a Tarn campaign spokesman, said it was safe.", "Tarn campaign"),
        ("“It is safe,” said Sgt Al Bell, a police spokesman.", "police"),
    ],
)
def test_a_spokesman_keeps_whom_he_speaks_for(first: str, principal: str) -> None:
    """By a pronoun and by the surname, and the name is his whichever stands first."""
    for by in ("He", "Bell"):
        told = find_statements(f"{first} {by} said the storm had passed.", "en")
        assert len(told) == 2, first
        assert {s.speaker.removeprefix("Sgt ") for s in told} == {"Al Bell"}, first
        assert {s.principal for s in told} == {principal}, first


@pytest.mark.parametrize(
    ("text", "principal"),
    [
        ("The union is angry. Norvik denied it. A spokeswoman said it was safe.", "Norvik"),
        ("Ida Roth left. Arn Films denied it. “She is well,” a representative said.", "Arn Films"),
        ("Ida Roth left. “She is well,” a representative said.", "Ida Roth"),
    ],
)
def test_a_spokesman_speaks_for_the_firm_that_spoke(text: str, principal: str) -> None:
    assert find_statements(text, "en")[-1].principal == principal


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Norvik denied it. The 14-page report is long. It notes that pilots slept.", "report"),
        (
            "The union had warned. The regulator disagreed. All was well, it said.",
            "regulator",
        ),
        ("The club denied it. The firm said it was sorry. It denied blame.", "firm"),
    ],
)
def test_it_is_what_the_sentence_before_was_about(text: str, speaker: str) -> None:
    assert find_statements(text, "en")[-1].speaker.endswith(speaker)


@pytest.mark.parametrize(
    ("text", "act", "content"),
    [
        ("Pat Moor won't say who paid.", Act.DECLINES, "who paid"),
        ("Pat Moor cannot say who paid.", Act.DECLINES, "who paid"),
        ("The club won't discuss it.", Act.DECLINES, "it"),
        ("Pat Moor can't comment on the deal.", Act.DECLINES, "the deal"),
        ("“Fake. I am at home,” Pat Moor posted.", Act.DENIES, "Fake. I am at home"),
        ("“Yes. Since May,” replied Pat Moor.", Act.CONFIRMS, "Yes. Since May"),
        ("“Please don't share it,” Pat Moor said.", Act.ASSERTS, "Please don't share it"),
        ("Pat Moor told Radio Seven his dog was well.", Act.ASSERTS, "his dog was well"),
        ("Pat Moor told Channel Four News the dog was well.", Act.ASSERTS, "the dog was well"),
        ("Norvik denies that it lied, a claim made by the union.", Act.DENIES, "it lied"),
    ],
)  # fmt: skip
def test_wordings_of_every_day(text: str, act: Act, content: str) -> None:
    (found,) = find_statements(text, "en")
    assert (found.act, found.quote) == (act, content)


def test_neither_would_be_drawn() -> None:
    found = find_statements("Neither Arn Bank nor the regulator would be drawn on the fine.", "en")
    assert [(s.act, s.speaker) for s in found] == [
        (Act.DECLINES, "Arn Bank"),
        (Act.DECLINES, "the regulator"),
    ]


def test_a_forecast_is_no_verb_behind_its_owner() -> None:
    assert find_statements("Norvik on Friday cut its annual profit forecast for May.", "en") == ()
