"""Every subject with every verb, wherever the day and the place stand: what sentences share."""

from itertools import product

import pytest

from bot.reading.rules.statements import find_statements

SUBJECTS = [
    ("Al Bell", "Al Bell", ""),
    ("The mayor, Al Bell,", "Al Bell", ""),
    ("The company", "The company", ""),
    ("Police", "Police", ""),
    ("Ida Holm, 43,", "Ida Holm", ""),
    ("Ida Holm, who runs the club,", "Ida Holm", ""),
    ("A spokesman for Norvik", "A spokesman for Norvik", "Norvik"),
    ("Norvik spokeswoman Ida Holm", "Ida Holm", "Norvik"),
    ("The union's attorney, Al Bell,", "Al Bell", "The union"),
    ("A former Norvik spokesman", "A former Norvik spokesman", ""),
    ("Two witnesses", "Two witnesses", ""),
]
ADJUNCTS = ["", "on Monday ", "later ", "in a statement ", "in court on Tuesday "]
VERBS = [
    ("said", "asserts"),
    ("told reporters", "asserts"),
    ("said on Friday", "asserts"),
    ("admitted", "confirms"),
    ("denied", "denies"),
    ("rejected claims", "denies"),
]
ANSWERS = [
    "{} denied it.",
    "{} called the claim “nonsense”.",
    "“That is a lie,” {} said.",
    "Asked about that, {} said it was false.",
    "{} says otherwise.",
    "{} hit back, saying the claim was absurd.",
]


@pytest.mark.parametrize(("subject", "speaker", "principal"), SUBJECTS)
def test_a_clause(subject: str, speaker: str, principal: str) -> None:
    """One statement, whole, by whoever is named, wherever else it was told."""
    for adjunct, (verb, act), that in product(ADJUNCTS, VERBS, ("that ", "")):
        if not that and act == "denies":
            continue
        text = f"{subject} {adjunct}{verb} {that}the bridge was unsafe."
        told = [(s.speaker, s.principal, s.act.value, s.quote) for s in find_statements(text, "en")]
        assert told == [(speaker, principal, act, "the bridge was unsafe")], text


@pytest.mark.parametrize(("subject", "speaker", "principal"), SUBJECTS)
def test_an_answer(subject: str, speaker: str, principal: str) -> None:
    """Who answers a report denies it, and its source does not."""
    for answer in ANSWERS:
        inside = subject if answer.startswith("{}") else subject[0].lower() + subject[1:]
        inside = subject if subject.startswith(("Al ", "Ida ", "Norvik ")) else inside
        text = f"Tom Crane says the firm paid bribes. {answer.format(inside)}"
        first, second = find_statements(text, "en")
        assert (first.speaker, first.act.value) == ("Tom Crane", "asserts"), text
        assert second.act.value == "denies", text
        assert (second.speaker.lower(), second.principal.lower()) == (
            speaker.lower(),
            principal.lower(),
        ), text


NAMED = [
    ("the head of the union", "the head of the union"),
    ("people living near the pier", "people living near the pier"),
    ("Bell, a 43-year-old teacher from Leeds,", "Bell"),
    ("Rep. Al Bell (D-Ohio)", "Al Bell"),
    ("Prof Al Bell, of Leeds University,", "Al Bell"),
    ("Lt. Gen. Al Bell", "Al Bell"),
    ("Human Rights Watch", "Human Rights Watch"),
    ("Maria del Carmen Ruiz", "Maria del Carmen Ruiz"),
    ("sources close to the deal", "sources close to the deal"),
    ("one of the doctors", "one of the doctors"),
    ("local resident Ida Holm, 43,", "Ida Holm"),
    ("Detective Inspector Al Bell, of Leeds police,", "Al Bell"),
    ("a mother of three", "a mother of three"),
    ("relatives of the victims", "relatives of the victims"),
    ("Shelter, the housing charity,", "Shelter"),
    ("a report by the council", "a report by the council"),
    ("Al Bell, who is 43,", "Al Bell"),
    ("opposition MPs", "opposition MPs"),
]
SAID = [
    "{} said that the pier was safe.",
    "“The pier was safe,” {} said.",
    "“The pier was safe,” said {}.",
    "The pier was safe, according to {}.",
    "According to {}, the pier was safe.",
    "At a hearing {} insisted the pier was safe.",
]


@pytest.mark.parametrize(("subject", "speaker"), NAMED)
def test_who_speaks(subject: str, speaker: str) -> None:
    """All that names somebody, and no word of what stands beside it, wherever it stands."""
    for said in SAID:
        opens, ends = said.startswith("{}"), said.endswith("{}.")
        inside = subject[0].upper() + subject[1:] if opens else subject
        text = said.format(inside.rstrip(",") if ends else inside).replace(",,", ",")
        (told,) = find_statements(text, "en")
        assert told.speaker.lower() == speaker.lower(), text
        assert told.quote.lower() == "the pier was safe", text
