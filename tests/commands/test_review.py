import pytest

from bot.commands.publish import public_reply
from bot.core.reply import Reply
from bot.core.request import Form
from storage.records import Act
from tests.newsroom import Room, buttons_of, text_of
from tests.reading_done import read, read_waiting, review, said

LINK = "https://journal.example/harbour"


@pytest.fixture(autouse=True)
def _article(room: Room) -> None:
    """#1 with two statements, #2 with one, proposed."""
    read(
        room,
        LINK,
        "The ferry was overloaded, a union says",
        (
            said("The ferry carried 300 people too many", "Ida Holm"),
            said("the ferry was not overloaded", "Jon Berg", Act.DENIES),
        ),
        (said("The harbour will be closed in May", "the port", concedes="perhaps June"),),
    )


def fill(room: Room, form: Reply, person: str = "Ana", *, manager: bool = False, **new: str) -> str:
    """Send a form with the values it holds but for `new`; what is said to that."""
    assert form.modal, text_of(form)
    values = {field.id: field.value for field in form.modal.fields}
    assert new.keys() <= values.keys()
    return text_of(room.ask(Form(form.modal.id, values | new), person, manager=manager))


def one(room: Room, number: int, person: str = "Ana") -> Reply:
    return room.press(review(room, LINK), f"Edit {number}…", person)


def test_a_statement_and_its_claim_are_set_right_in_a_form(room: Room) -> None:
    chosen = one(room, 2)
    assert "Jon Berg denies" in text_of(chosen)
    form = room.press(chosen, "Edit…")
    said_then = fill(
        room,
        form,
        wording="The ferry was overloaded on 3 May",
        speaker="Jon Bergh",
        principal="the shipping company",
        act="declines",
    )
    assert "Jon Bergh (for the shipping company) does not comment" in said_then
    now = text_of(review(room, LINK))
    assert "#1 The ferry was overloaded on 3 May" in now
    assert "2. Jon Bergh (for the shipping company) does not comment" in now
    assert room.says('/claims by:"shipping company"').startswith("1 claim")
    assert room.says("/denials berg").startswith("No denial")

    room.type("/mark undo")
    now = text_of(review(room, LINK))
    assert "#1 The ferry was overloaded, a union says" in now
    assert "2. Jon Berg denies" in now
    room.type("/mark undo")
    assert "3 May" in text_of(review(room, LINK))


def test_a_form_sent_as_it_came_changes_nothing(room: Room) -> None:
    assert fill(room, room.press(one(room, 3), "Edit…")).startswith("Nothing was changed.")
    assert room.type("/mark undo").error


@pytest.mark.parametrize("opened", ["Edit…", "Origin…"])
def test_blanks_that_a_platform_shows_otherwise_are_no_change(room: Room, opened: str) -> None:
    odd = {"speaker": "the  port", "principal": "City\u00a0of Harth ", "origin": " a\tlog"}
    with room.database.begin(room.database.newsroom_of("slack", "T1") or 0) as work:
        (third,) = work.claims.by_number(2).statements
        work.statements.change(third.id, **odd)
    form = room.press(one(room, 3), opened)
    assert form.modal
    flat = {field.id: " ".join(field.value.split()) for field in form.modal.fields}
    assert fill(room, form, **flat).startswith("Nothing was changed.")


@pytest.mark.parametrize(
    ("opened", "first", "second"),
    [
        ("Edit…", {"speaker": "Jon Bergh"}, {"act": "declines"}),
        ("Edit…", {"wording": "The ferry sank"}, {"speaker": "Jon Bergh"}),
        ("Origin…", {"origin": "the log"}, {"hedged": "yes"}),
    ],
)
def test_of_two_who_save_the_same_form_the_second_does_not_undo_the_first(
    room: Room, opened: str, first: dict[str, str], second: dict[str, str]
) -> None:
    forms = [room.press(one(room, 2, who), opened, who) for who in ("Ana", "Bo")]
    assert fill(room, forms[0], "Ana", **first).startswith("Changed.")
    then = text_of(review(room, LINK))
    told = fill(room, forms[1], "Bo", **second)
    assert told.startswith("Somebody changed this after you had opened the form (/desk log #1")
    assert text_of(review(room, LINK)) == then
    again = room.press(one(room, 2, "Bo"), opened, "Bo")
    assert fill(room, again, "Bo", **second).startswith("Changed.")


def test_of_two_who_word_a_claim_anew_the_second_does_not_undo_the_first(room: Room) -> None:
    forms = [room.type("/desk edit #1", who) for who in ("Ana", "Bo")]
    assert "#1 is worded anew" in fill(room, forms[0], "Ana", wording="The ferry sank")
    told = fill(room, forms[1], "Bo", wording="The ferry was overloaded")
    assert told.startswith("Somebody changed this")
    assert "#1 The ferry sank" in room.says("/claims #1")


def test_a_form_of_a_claim_that_was_merged_since_does_not_word_the_other(room: Room) -> None:
    form = room.type("/desk edit #2")
    room.type("/desk merge #2 #1", "Bo", manager=True)
    assert fill(room, form, wording="The port closes in June").startswith("Somebody changed this")
    assert "#1 The ferry was overloaded" in room.says("/claims #1")


def test_a_statement_is_attached_to_a_claim_that_the_desk_has(room: Room) -> None:
    room.type("/claim The harbour closes in spring")
    form = room.press(one(room, 1), "Attach to a claim…")
    assert "There is no claim #9" in fill(room, form, claim="9")
    assert "That is #1 itself" in fill(room, form, claim="#1")
    assert fill(room, form, claim="#3").startswith("Attached to #3 now.")
    assert "Ida Holm says" in room.says("/claims #3")
    assert "Ida Holm" not in room.says("/claims #1")
    shown = text_of(review(room, LINK))
    assert "#3 The harbour closes in spring ✓ new" in shown
    assert "Ida Holm says" in shown, "what was read in the article stays on its card"

    room.press(review(room, LINK), "Accept all")
    assert "Ida Holm says" in room.says("/claims #3")
    room.type("/mark undo")
    room.type("/mark undo")
    assert "brings it back" in room.says("/mark undo"), "undo of undo"


def test_a_whole_claim_is_attached_and_its_number_leads_on(room: Room) -> None:
    room.type("/claim The harbour closes in spring")
    alone = room.press(one(room, 3), "Attach to a claim…")
    assert [field.id for field in alone.modal.fields] == ["claim"]
    assert "All of #2 is part of #3 now" in fill(room, alone, claim="3")
    assert "#3 The harbour closes in spring" in room.says("/claims #2")

    both = room.press(one(room, 1), "Attach to a claim…")
    assert "All of #1 is part of #3 now" in fill(room, both, claim="3", what="all")
    assert "Jon Berg denies" in room.says("/claims #1")
    assert "Accept all" not in buttons_of(review(room, LINK))

    assert "Undone: #1, #3" in room.says("/mark undo")
    assert "#1 The ferry was overloaded" in room.says("/claims #1")
    assert "Jon Berg" not in room.says("/claims #3")


def test_a_whole_claim_is_not_attached_in_place_of_another(room: Room) -> None:
    room.type("/claim The ferry was full")
    form = room.press(one(room, 2), "Attach to a claim…")
    other = room.press(one(room, 2, "Bo"), "Attach to a claim…", "Bo")
    fill(room, other, "Bo", claim="#2", what="this")
    assert fill(room, form, claim="#3", what="all").startswith("Somebody changed this")
    assert "#2 The harbour will be closed" in room.says("/claims #2")


def test_a_statement_gets_a_claim_of_its_own_and_undo_takes_that_one_back(room: Room) -> None:
    moved = room.press(one(room, 1), "Claim of its own")
    assert text_of(moved).startswith("A claim of its own: #3.")
    assert "#3 The ferry carried 300 people too many" in room.says("/claims status:proposed")
    again = room.press(moved, "Claim of its own")
    assert "It is the only statement of #3 already." in text_of(again)

    room.type("/mark undo")
    assert "Ida Holm says" in room.says("/claims #1")
    assert "#1 The ferry" in room.says("/claims #3"), "its number leads back"
    assert room.says("/claims ferry").startswith("2 claims")
    room.type("/mark undo")
    assert "#3 The ferry carried" in room.says("/claims #3")
    assert "Ida Holm" not in room.says("/claims #1")


def test_a_wording_that_is_too_long_is_refused_and_not_cut(room: Room) -> None:
    said_then = room.says("/desk edit #1 " + "ferry " * 200, manager=True)
    assert "at most 1000 characters; this one has 1,199. #1 stays as it is." in said_then
    assert "#1 The ferry was overloaded, a union says" in room.says("/claims #1")


def test_a_claim_of_its_own_is_worded_by_the_beginning_of_a_long_quote(room: Room) -> None:
    read(
        room,
        f"{LINK}/two",
        "The harbour answers",
        (said("word " * 600, "Ida Holm"), said("It is closed", "Jon Berg")),
    )
    room.press(room.press(review(room, f"{LINK}/two"), "Edit 1…"), "Claim of its own")
    form = room.type("/desk edit #4").modal
    assert form
    assert len(form.fields[0].value) <= form.fields[0].max_length


def test_a_claim_taken_on_before_its_link_was_read_is_reviewed_all_the_same(room: Room) -> None:
    link = f"{LINK}/two"
    room.type(f"/claim {link}")
    room.type("/mark #3 checking", "Bo")
    read_waiting(room, link, "The harbour answers", (said("It is closed", "Jon Berg"),))
    card = review(room, link)
    assert text_of(card).startswith("To review: 1 statement under #3")
    assert "Accepted #3 with 1 statement." in text_of(room.press(card, "Accept all", "Cy"))
    assert "checking (Bo)" in room.says("/claims #3")
    assert text_of(review(room, link)).startswith("Reviewed: 1 statement under #3")
    assert room.press(card, "Accept all", "Cy").error
    room.type("/mark undo", "Cy")
    assert text_of(review(room, link)).startswith("To review: 1 statement under #3")


def test_a_statement_never_goes_back_into_what_was_merged_since(room: Room) -> None:
    room.type("/claim The harbour is full")
    fill(room, room.press(one(room, 2), "Attach to a claim…"), claim="#2", what="this")
    room.type("/desk merge #1 #3", "Bo", manager=True)
    assert "Undone: #2, #3" in room.says("/mark undo")
    assert "Jon Berg denies" in room.says("/claims #3")
    assert room.says("/denials berg").startswith("1 denial")
    room.type("/mark undo")
    assert "Jon Berg denies" in room.says("/claims #2")


@pytest.mark.parametrize("how", ["Put it back", "/mark undo"])
def test_what_was_dropped_comes_back_where_its_claim_went(room: Room, how: str) -> None:
    dropped = room.press(one(room, 2), "Drop")
    room.type("/desk merge #1 #2", "Bo", manager=True)
    assert "Jon Berg" not in room.says("/claims #2")
    if how.startswith("/"):
        room.type(how)
    else:
        room.press(dropped, how)
    assert "Jon Berg denies" in room.says("/claims #2")
    assert room.says("/denials berg").startswith("1 denial")


def test_a_claim_stands_alone_again_out_of_what_was_merged_on(room: Room) -> None:
    room.type("/claim The harbour is full")
    room.type("/desk merge #1 #2", manager=True)
    room.type("/desk merge #2 #3", manager=True)
    assert "Ida Holm says" in room.says("/desk split #1", manager=True)
    shown = room.says("/claims #3")
    assert "Ida Holm" not in shown
    assert "the port says" in shown


@pytest.mark.timeout(20)
def test_undo_never_merges_claims_in_a_circle(room: Room) -> None:
    room.type("/desk merge #1 #2", manager=True)
    room.type("/desk split #1", "Bo", manager=True)
    room.type("/desk merge #2 #1", manager=True)
    refused = room.type("/mark undo", "Bo")
    assert refused.error
    assert "#2 became a part of #1 since" in text_of(refused)
    assert room.says("/claims #2").startswith("#1 The ferry was overloaded")


def test_what_was_reviewed_takes_an_editor(room: Room) -> None:
    before = one(room, 1)
    room.press(review(room, LINK), "Accept all")
    assert not any(label.startswith("Edit") for label in buttons_of(review(room, LINK)))
    for label in ("Edit…", "Attach to a claim…", "Claim of its own", "Drop"):
        refused = room.press(before, label, "Bo")
        assert refused.error
        assert "you need to be an editor" in text_of(refused)
    for line in ("/desk edit #1", "/desk merge #1 #2", "/desk delete #1"):
        assert room.type(line, "Bo").error

    chosen = room.press(room.type("/claims #1"), "Edit…", "Ed")
    assert "2. Jon Berg denies" in text_of(chosen)
    form = room.press(room.press(chosen, "Edit 2…"), "Edit…", "Ed", manager=True)
    assert "Jon Bergh denies" in fill(room, form, "Ed", manager=True, speaker="Jon Bergh")
    form = room.press(chosen, "Wording…", "Ed", manager=True)
    assert "is worded anew" in fill(room, form, "Ed", manager=True, wording="The ferry was full")
    assert "Ed: claim #1 wording:" in room.says("/desk log #1")


def test_a_dropped_statement_is_put_back_by_a_button_or_by_undo(room: Room) -> None:
    dropped = room.press(one(room, 2), "Drop")
    assert "Jon Berg" not in text_of(review(room, LINK))
    assert text_of(room.press(dropped, "Put it back")).startswith("Put back: Jon Berg")
    room.press(one(room, 2), "Drop")
    room.type("/mark undo")
    assert "2. Jon Berg denies" in text_of(review(room, LINK))


def test_undo_never_overwrites_what_somebody_else_set_right(room: Room) -> None:
    fill(room, room.press(one(room, 1), "Edit…"), speaker="I. Holm")
    fill(room, room.press(one(room, 1, "Bo"), "Edit…", "Bo"), "Bo", speaker="Ida M. Holm")
    refused = room.type("/mark undo")
    assert refused.error
    assert "#1 was changed by somebody since" in text_of(refused)
    assert "Ida M. Holm says" in text_of(review(room, LINK))


def test_two_claims_are_merged_and_told_apart_again(room: Room) -> None:
    room.type('/claim The ferry was full by:"Al Dee"')
    assert "#3 is part of #1 now." in room.says("/desk merge #3 #1", manager=True)
    assert "Al Dee says" in room.says("/claims #1")
    with room.database.read(room.database.newsroom_of("slack", "T1") or 0) as work:
        merged = work.claims.by_number(3)
        assert merged
        card = public_reply(work, {"what": "claim", "id": merged.id})
    assert "Is part of #1 The ferry was overloaded" in text_of(card)
    assert "Al Dee" in text_of(room.press(card, "Open #1"))
    room.type("/mark undo", manager=True)
    assert "#3 The ferry was full" in room.says("/claims #3")


def test_what_became_part_of_another_claim_does_not_take_that_away(room: Room) -> None:
    logged = room.type("/claim The ferry was full")
    room.type("/claim The bridge is closed")
    room.type("/desk merge #3 #1", manager=True)
    told = [text_of(room.press(logged, "Undo #3", manager=True))]
    told += [room.says(f"/desk {what}", manager=True) for what in ("delete #3", "merge #3 #4")]
    for each in told:
        assert each.startswith("#3 is part of #1 by now, so nothing was changed.")
        assert "/desk split #3" in each
    assert "proposed" in room.says("/claims #1")
    assert "#4 is part of #1 now." in room.says("/desk merge #4 #3", manager=True)


def test_a_merger_is_taken_back_later_by_anybody_who_may(room: Room) -> None:
    room.type('/claim The ferry was full by:"Al Dee"')
    room.type("/desk merge #3 #1", manager=True)
    room.type("/mark #1 checking", manager=True)
    assert "#3 stands alone again" in room.says("/desk split #3", "Eve", manager=True)
    assert "Al Dee says" in room.says("/claims #3")
    assert "Al Dee" not in room.says("/claims #1")
    room.type("/mark undo", "Eve", manager=True)
    assert room.says("/claims #3").startswith("#1 The ferry was overloaded")


def test_a_claim_is_put_away_with_a_reason_and_comes_back_to_where_it_stood(room: Room) -> None:
    room.type("/mark #1 checking")
    room.type('/desk delete #1 "logged twice"', manager=True)
    assert "(logged twice)" in room.says("/desk log #1")
    assert room.says("/claims overloaded status:archived").startswith("1 claim")
    assert "#1 is now checking" in room.says("/desk restore #1")


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("/desk edit", "/desk edit #42"),
        ("/desk edit forty", "is not a claim number"),
        ("/desk split", "/desk split #7"),
        ("/desk delete #1 #2", "one at a time"),
        ("/desk merge #1", "/desk merge #7 #4"),
        ("/desk merge #1 #1", "That is #1 itself"),
        ("/desk delete", "/desk delete #42"),
        ("/desk restore #1", "it is proposed"),
    ],
)
def test_what_was_wrong_is_named(room: Room, line: str, words: str) -> None:
    refused = room.type(line)
    assert refused.error
    assert words in text_of(refused)


def test_on_whose_word_and_with_what_reserve_is_set_right_too(room: Room) -> None:
    form = room.press(one(room, 1), "Origin…")
    said_then = fill(room, form, origin="the port's log", kind="document", hedged="yes")
    assert "(with reserve), on the word of the port's log [document]" in said_then
    assert "1 origin: the port's log, document" in room.says("/claims #1")
    assert room.says("/claims status:document").startswith("1 claim")

    room.type("/mark undo")
    assert "with reserve" not in text_of(one(room, 1))
    assert room.says("/claims status:document").startswith("No claim")
    assert "Nothing was changed" in fill(room, room.press(one(room, 1), "Origin…"))
