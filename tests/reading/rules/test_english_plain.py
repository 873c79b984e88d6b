"""Plain English sentences, as any agency prints them every day."""

import pytest

from bot.reading.rules.statements import find_statements


def told(text: str) -> list[tuple[str, str, str]]:
    """Act, speaker and words of each statement."""
    return [(s.act.value, s.speaker, s.quote) for s in find_statements(text, "en")]


def spoken_for(text: str) -> list[tuple[str, str]]:
    """Speaker and principal of each statement."""
    return [(s.speaker, s.principal) for s in find_statements(text, "en")]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The bank closed its branch and said it was sorry.", "The bank"),
        ("The tenants met ministers and said it was sorry.", "The tenants"),
        ("The mayor resigned on Monday and said it was sorry.", "The mayor"),
        ("The jailed banker appeared by video and said it was sorry.", "The jailed banker"),
        ("The troupe based in Leeds won and said it was sorry.", "The troupe"),
        (
            "Kessia's foreign ministry left the talks and said it was sorry.",
            "Kessia's foreign ministry",
        ),
    ],
)
def test_who_did_something_and_then_said_something(text: str, who: str) -> None:
    assert told(text) == [("asserts", who, "it was sorry")]


def test_a_list_of_deeds_has_one_subject() -> None:
    text = "The minister visited the site, promised help and criticised the owner."
    assert [who for _, who, _ in told(text)] == ["The minister", "The minister"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Pryce told reporters Bell would stay.", "Bell would stay"),
        ("Pryce told the BBC Ms Lowe would stay.", "Ms Lowe would stay"),
        ("Pryce told the court her brother would stay.", "her brother would stay"),
        ("Pryce told the Herald by phone the river was clean.", "the river was clean"),
        ("Pryce said by email that the river was clean.", "the river was clean"),
        ('Pryce said only: "Wait and see."', "Wait and see."),
    ],
)
def test_what_is_said_begins_behind_whom_it_was_told(text: str, words: str) -> None:
    assert told(text) == [("asserts", "Pryce", words)]


@pytest.mark.parametrize(
    "text",
    [
        "Torva's president, Ana Bell, on Tuesday denied she had offered to resign.",
        "Ana Bell, the president, later on Tuesday denied she had offered to resign.",
    ],
)
def test_the_day_may_stand_behind_an_apposition(text: str) -> None:
    assert told(text) == [("denies", "Ana Bell", "she had offered to resign")]


@pytest.mark.parametrize(
    ("text", "act", "client"),
    [
        ("Her lawyer, Ana Pryce, said that Ms Lowe would appeal.", "asserts", "Ms Lowe"),
        ("Her lawyer, Ana Pryce, said that Lowe denied all charges.", "denies", "Lowe"),
        ("Her lawyer, Ana Pryce, said Ms Lowe would plead not guilty.", "denies", "Ms Lowe"),
        ("Lowe will plead not guilty, her lawyer, Ana Pryce, said.", "denies", "Lowe"),
    ],
)
def test_a_lawyer_denies_for_whom_she_names(text: str, act: str, client: str) -> None:
    assert spoken_for(text) == [("Ana Pryce", client)]
    assert [one for one, _, _ in told(text)] == [act]


def test_he_is_whoever_has_a_surname_only() -> None:
    text = "Bell has been accused of fraud. He denies the charges. His lawyer said he would appeal."
    assert spoken_for(text) == [("Bell", ""), ("His lawyer", "Bell")]


def test_a_regulator_is_no_person_that_was_named_before() -> None:
    text = "The trader, Al Crane, said he was innocent. The regulator said it was looking into it."
    assert [who for _, who, _ in told(text)] == ["Al Crane", "The regulator"]


@pytest.mark.parametrize(
    ("text", "silent"),
    [
        ("Neither the club nor the player has commented.", ["the club", "the player"]),
        ("Police have not named the man.", ["Police"]),
        ("Police have yet to say what happened.", ["Police"]),
        ("The ministry published its figures but would not explain them.", ["The ministry"]),
        ("The bank declined to comment through a spokeswoman.", ["The bank"]),
    ],
)
def test_who_keeps_silent(text: str, silent: list[str]) -> None:
    assert [(act, who) for act, who, _ in told(text)] == [("declines", who) for who in silent]


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("Kessia accused Torva of shelling a town, which Torva denied.", "shelling a town"),
        ("The union's account was contested by Torva.", "The union's account"),
        ("Torva denied the charges through a lawyer.", "the charges"),
        ('Torva said it "strongly disputes" the count.', 'it "strongly disputes" the count'),
        ('Torva said the report was "invented".', 'the report was "invented"'),
    ],
)
def test_what_is_denied(text: str, denied: str) -> None:
    assert told(text)[-1] == ("denies", "Torva", denied)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            'The port said it was open, its spokesman Tim Cole adding: "We are glad."',
            [("The port", "it was open"), ("Tim Cole", "We are glad.")],
        ),
        (
            "The port called on both sides to talk, with its head, Al Bay, saying it was late.",
            [("The port", "both sides to talk"), ("Al Bay", "it was late")],
        ),
        (
            "The port, which had said two cranes fell, later said one had.",
            [("The port", "two cranes fell"), ("The port", "one had")],
        ),
        ("The envoy, asked whether it was over, said it was late.", [("The envoy", "it was late")]),
    ],
)
def test_two_who_speak_in_one_sentence(text: str, said: list[tuple[str, str]]) -> None:
    assert [(who, words) for _, who, words in told(text)] == said


def test_several_are_nobodys_he() -> None:
    text = "Prosecutors say Al Bay, 61, hid losses. He denies fraud."
    assert told(text)[1] == ("denies", "Al Bay", "fraud")


def test_a_study_is_taken_back_by_its_journal() -> None:
    assert told("The study was later retracted by the journal that had printed it.") == [
        ("withdraws", "the journal", "The study")
    ]


def test_whom_an_outlet_cites_vouches() -> None:
    text = "The Harrow Gazette, citing two officials, reported that the bank would be sold."
    (statement,) = find_statements(text, "en")
    assert statement.origin == "two officials"
