import pytest

from bot.core.emojis import bare
from bot.core.request import Form, Press
from bot.core.verdict_signs import VERDICT_SIGNS
from storage.records import Verdict
from tests.newsroom import Room, text_of


@pytest.fixture(autouse=True)
def _claim(room: Room) -> None:
    room.type("/claim The bridge is closed")


def test_a_reporter_takes_a_claim_on_and_the_card_says_who(room: Room) -> None:
    assert "#1 is now checking" in room.says("/mark #1 checking", "Bo")
    assert "checking (Bo)" in room.says("/claims #1")


@pytest.mark.parametrize(
    ("verdict", "name"),
    [
        (Verdict.UNVERIFIED, ":grey_question:"),
        (Verdict.CONFIRMED, ":white_check_mark:"),
        (Verdict.FALSE, ":x:"),
        (Verdict.MISLEADING, ":warning:"),
        (Verdict.UNPROVABLE, ":no_entry_sign:"),
        (Verdict.RETRACTED, ":leftwards_arrow_with_hook:"),
    ],
)
def test_a_verdict_is_named_by_the_sign_that_cards_show(
    room: Room, verdict: Verdict, name: str
) -> None:
    """Slack sends its own name for a sign."""
    sign, _, word = VERDICT_SIGNS[verdict].partition(" ")
    for typed in (sign, bare(sign), name, f"{sign} {word}"):
        room.type('/mark 1 misleading "half of it"', manager=True)
        if verdict is Verdict.MISLEADING:
            room.type("/mark 1 unverified", manager=True)
        said = room.says(f"/mark #1 {typed} it is open, he said", manager=True)
        assert f"#1 is now {sign} {word}" in said
        assert room.says(f"/claims status:{sign}").startswith("1 claim")
        if verdict is not Verdict.UNVERIFIED:
            assert "Why: it is open, he said" in said
    assert room.type(f"/mark 1 {sign}", "Bo").error, "a verdict takes an editor"


def test_a_sign_that_no_card_shows_is_refused(room: Room) -> None:
    assert "is nothing a claim can be" in room.says("/mark 1 🍇 because", manager=True)
    assert "is nothing a claim can be" in room.says("/mark 1 :grapes: because", manager=True)


@pytest.mark.parametrize("number", ["１", "＃１", "#１", "١", "१"])
def test_a_number_is_one_in_whatever_digits(room: Room, number: str) -> None:
    assert "#1 is now checking" in room.says(f"/mark {number} checking")
    assert room.says(f"/claims {number}").startswith("#1 The bridge is closed")
    assert "#1 is now ❌ False" in room.says(f"/mark {number} ｆａｌｓｅ it is open", manager=True)
    assert "what becomes of #1" in room.says(f"/watch {number}")
    assert "is not a claim number" in room.says("/mark ①① checking")


def test_a_verdict_takes_an_editor(room: Room) -> None:
    refused = room.type('/mark 1 false "it is open"')
    assert refused.error
    assert "you need to be an editor; you are a reporter" in text_of(refused)

    room.type("/mark 1 checking", "Bo")
    asked = room.type("/desk roles @bo editor", manager=True)
    assert "Bo (slack, U-Bo) is reporter" in text_of(asked)
    assert room.press(asked, "Make Bo editor", "Bo").error, "nobody appoints himself"
    assert "Bo is now editor." in text_of(room.press(asked, "Make Bo editor", manager=True))
    said = room.says('/mark 1 false "it is open" https://roads.example/map', "Bo")
    assert "#1 is now ❌ False" in said
    assert "Why: it is open evidence" in said


def test_a_name_of_signs_alone_is_meant_too(room: Room) -> None:
    room.type("/claim The port is closed", "👩‍🚀")
    asked = room.type("/desk roles 👩‍🚀 editor", manager=True)
    assert "👩‍🚀 (slack, U-👩‍🚀) is reporter" in text_of(asked)
    assert "Bo" not in text_of(asked)
    assert "Nobody named 🛰" in room.says("/desk roles 🛰 editor", manager=True)


def test_a_role_without_a_name_asks_for_the_name(room: Room) -> None:
    assert "Say who is to be editor" in room.says("/desk roles editor", manager=True)


def test_somebody_who_has_written_nothing_is_appointed_by_the_id(room: Room) -> None:
    refused = text_of(room.type("/desk roles @nell editor", manager=True))
    assert "/desk roles U02ABCDEFGH editor" in refused
    asked = room.type("/desk roles U0NELL0000 editor", manager=True)
    assert "U0NELL0000 (slack, U0NELL0000) is reporter" in text_of(asked)
    given = room.press(asked, "Make U0NELL0000 editor", manager=True)
    assert "U0NELL0000 is now editor." in text_of(given)
    assert "U0NELL0000 is editor" in room.says("/desk roles", manager=True)


def test_a_reason_keeps_its_signs(room: Room) -> None:
    said = room.says(
        '/mark 1 false He said "never", at -5 degrees: https://roads.example/map see there',
        manager=True,
    )
    assert 'Why: He said "never", at -5 degrees: see there evidence' in said
    assert "Why: “never” evidence" not in room.says("/mark 1 false “never”", manager=True)
    assert "Why: never" in room.says("/claims #1")


def test_a_verdict_without_a_reason_asks_for_it_in_a_form(room: Room) -> None:
    form = room.type("/mark 1 misleading", manager=True).modal
    assert form
    assert [field.id for field in form.fields] == ["value", "reason", "link"]
    assert form.fields[0].value == "misleading"

    wrong = [{"reason": " ", "link": ""}, {"reason": "one lane only", "link": "somewhere"}]
    told = [room.ask(Form(form.id, {"value": "false"} | each), manager=True) for each in wrong]
    assert [(reply.error, reply.field) for reply in told] == [(True, "reason"), (True, "link")]

    filled = {"value": "misleading", "reason": "one lane only", "link": ""}
    reply = room.ask(Form(form.id, filled), manager=True)
    assert "#1 is now ⚠️ Misleading" in text_of(reply)


def test_undo_gives_back_what_was_and_never_overwrites_others(room: Room) -> None:
    room.type('/mark 1 unprovable "nobody saw it"', manager=True)
    assert "❔ Unverified" in room.says("/mark undo", manager=True)
    assert "🚫 Unprovable" in room.says("/mark undo", manager=True)

    room.type("/mark 1 checking", "Bo")
    room.type("/mark 1 reviewed", "Cy")
    refused = room.type("/mark undo", "Bo")
    assert refused.error
    assert "was changed by somebody since" in text_of(refused)


@pytest.mark.parametrize("typed", ["reviewed", 'false "it is open" https://roads.example/map'])
def test_what_is_so_already_is_told_and_undo_does_not_take_back_something_else(
    room: Room, typed: str
) -> None:
    room.type("/claim The port is closed")
    room.type("/mark 2 checking", "Bo", manager=True)
    room.type(f"/mark 1 {typed}", manager=True)
    again = room.type(f"/mark 1 {typed}", "Bo", manager=True)
    assert again.error
    assert "already, so nothing was changed: /desk log #1 shows who did it." in text_of(again)
    assert "/mark undo" not in text_of(again)
    assert "Undone: #2" in room.says("/mark undo", "Bo", manager=True)


def test_of_two_who_press_the_same_button_the_second_takes_nothing_over(room: Room) -> None:
    card = room.type("/claims #1")
    assert "#1 is now checking" in text_of(room.press(card, "I am checking", "Bo"))
    late = room.press(card, "I am checking", "Cy")
    assert late.error
    assert "#1 is being checked by Bo by now" in text_of(late)
    assert "/mark #1 checking" in text_of(late)
    assert "checking (Bo)" in room.says("/claims #1")

    reviewed = room.type("/claims #1")
    room.press(reviewed, "Reviewed", "Bo")
    assert "#1 is reviewed by now" in text_of(room.press(card, "I am checking", "Cy"))
    assert "#1 is reviewed by now" in text_of(room.press(reviewed, "Reviewed", "Cy"))


def test_undo_of_one_claim_by_its_number_does_not_undo_another(room: Room) -> None:
    room.type("/claim The port is closed")
    room.type("/mark 1 checking")
    room.type("/mark 2 checking")
    refused = room.type("/mark undo #1")
    assert refused.error
    assert "/mark #42 new" in text_of(refused)
    assert "checking" in room.says("/claims #2")
    assert "Undone: #2" in room.says("/mark undo")


def test_what_was_done_stands_in_the_log_with_its_reason(room: Room) -> None:
    room.type('/mark 1 false "it is open"', manager=True)
    logged = room.says("/desk log #1")
    assert "Ana: claim #1 verdict: unverified → false (it is open)" in logged
    assert room.says("/desk log", manager=True).splitlines()[1:] != []
    assert room.type("/desk log", "Bo").error, "the whole log is for admins"


@pytest.mark.parametrize("log", ["/desk log", "/desk log #1"])
def test_what_is_changed_while_somebody_leafs_through_the_log_shifts_nothing(
    room: Room, log: str
) -> None:
    for number in range(6):
        room.type("/mark 1 checking", f"Ana{number}")
        room.type("/mark 1 new", f"Ana{number}")
    first = room.type(log, manager=True)
    room.type("/mark 1 reviewed", "Bo")
    second = room.press(first, "Earlier ones", manager=True)
    assert not set(text_of(first).splitlines()[1:]) & set(text_of(second).splitlines()[1:])
    assert text_of(room.press(second, "Later ones", manager=True)) == text_of(first)
    assert "reviewed" in room.says(log, manager=True)


def test_the_log_names_claims_by_their_numbers(room: Room) -> None:
    room.type('/claim The port is closed by:"Ida Holm"')
    room.type("/desk merge #2 #1", manager=True)
    logged = room.says("/desk log", manager=True)
    assert "Ana: claim #2 merged into: – → #1 (merged)" in logged
    assert "Ana: statement of #1 claim: #2 → #1" in logged
    room.type("/mark undo")
    assert "Ana: claim #2 merged into: #1 → – (undo)" in room.says("/desk log", manager=True)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("/mark 7 checking", "There is no claim #7. The latest claim is #1."),
        ("/mark seven checking", "“seven” is not a claim number"),
        ("/mark 1 cheking", "Did you mean checking?"),
        ("/mark 1", "Say what #1 is to be"),
        ("/mark", "/mark undo"),
        ("/mark undo", "You have not marked anything"),
    ],
)
def test_what_was_wrong_is_named_with_the_nearest_right_thing(
    room: Room, line: str, words: str
) -> None:
    reply = room.type(line, "Dee")
    assert reply.error
    assert words in text_of(reply)


def test_a_verdict_given_meanwhile_is_not_overwritten(room: Room) -> None:
    form = room.press(room.type("/claims #1"), "Verdict…", manager=True).modal
    assert form
    room.type('/mark 1 confirmed "seen by two" https://roads.example/map', "Ed", manager=True)
    late = room.ask(Form(form.id, {"value": "false", "reason": "no"}), manager=True)
    assert "after you had opened the form: it is confirmed now" in text_of(late)
    assert "seen by two" in room.says("/claims #1")


def test_a_reason_given_meanwhile_is_not_overwritten(room: Room) -> None:
    room.type('/mark 1 confirmed "seen by two"', manager=True)
    form = room.press(room.type("/claims #1"), "Verdict…", manager=True).modal
    assert form
    room.type('/mark 1 confirmed "seen by three"', "Ed", manager=True)
    late = {"value": "confirmed", "reason": "seen by two, again", "link": ""}
    refused = room.ask(Form(form.id, late), manager=True)
    assert refused
    assert refused.error
    assert "its reason or its link was changed" in text_of(refused)
    assert "found confirmed" not in text_of(refused), "it was before, too"
    assert "Why: seen by three" in room.says("/claims #1")


def test_who_is_no_editor_any_more_cannot_undo_a_verdict(room: Room) -> None:
    room.type('/mark 1 false "it is open"', "Ed", manager=True)
    assert "you need to be an editor" in room.says("/mark undo", "Ed")


def test_taking_over_is_said_and_a_bracketed_link_is_evidence(room: Room) -> None:
    room.type("/mark 1 checking", "Bo")
    assert "taken over from Bo" in room.says("/mark 1 checking", "Cy")
    said = room.type("/mark 1 false closed (https://roads.example/map)", manager=True)
    assert "evidence" in text_of(said)


def test_a_button_that_nobody_drew_is_refused(room: Room) -> None:
    for forged in (
        "claims:x:=a",
        "drop:abc",
        "mark:1",
        "mark",
        "like:1:2",
        "role:1:king",
        "post:@9",
    ):
        reply = room.ask(Press(forged), manager=True)
        assert reply
        assert reply.error, forged
        assert "reference" not in text_of(reply), forged
