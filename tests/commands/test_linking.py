"""A workspace that was linked is taken out again, and sees no more of what it shared."""

from dataclasses import replace

import pytest

from bot.commands import announce
from bot.core.request import Press
from tests.newsroom import Room, buttons_of, text_of


def linked(room: Room) -> tuple[Room, Room]:
    """The newsroom's first workspace, and a Discord server that shares its claims."""
    room.type("/claim The ferry was overloaded")
    other = room.elsewhere(platform="discord", workspace="G1", channel="news")
    code = room.says("/desk link", manager=True).split("/desk link ")[1].split()[0]
    assert other.says(f"/desk link {code}", "Ada", manager=True).startswith("Linked.")
    return room, other


def taken_out(room: Room, name: str = "The G1 desk") -> str:
    asked = room.press(room.type("/desk link", manager=True), f"Take out {name}…", manager=True)
    assert "What was logged from there stays here." in text_of(asked)
    return text_of(room.press(asked, "Take it out", manager=True))


def test_who_is_taken_out_begins_anew_and_what_was_set_up_there_ends(room: Room) -> None:
    room, other = linked(room)
    other.type("/claim The ferry was late", "Bo")
    other.type("/watch ferry", "Bo")
    other.type("/desk digest daily 08:00", "Ada", manager=True)
    room.type("/desk settings zone Europe/Kyiv", manager=True)
    code = other.says("/desk link", "Ada", manager=True).split("/desk link ")[1].split()[0]

    told = taken_out(room)
    assert told == (
        "The G1 desk is out: it has a newsroom of its own now. "
        "What was set up there ended: digests: 1; watches: 1."
    )
    assert other.says("/claims ferry").startswith("No claim")
    assert "not valid" in other.says(f"/desk link {code}", "Ada", manager=True)
    assert other.says("/claim The harbour is closed", "Bo").startswith("Logged as #1")
    assert room.says("/claims ferry").startswith("2 claims")
    assert room.says("/claims harbour").startswith("No claim")
    assert "In this newsroom: The T1 desk (slack)." in room.says("/desk link", manager=True)
    assert "workspace left: The G1 desk → –" in room.says("/desk log", manager=True)
    assert room.database.stale() == []


def test_a_workspace_that_was_renamed_is_called_by_its_new_name(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    room, other = linked(room)
    renamed = replace(other.place(), workspace_name="Die Redaktion")
    with monkeypatch.context() as patched:
        patched.setattr(Room, "place", lambda _: renamed)
        assert "Die Redaktion (discord)" in other.says("/desk link", "Ada", manager=True)
    assert "Die Redaktion (discord)" in room.says("/desk link", manager=True)


def test_who_comes_back_has_no_role_from_before(room: Room) -> None:
    room, other = linked(room)
    other.type("/watch ferry", "Bo")
    appointed = other.type("/desk roles Bo editor", "Ada", manager=True)
    other.press(appointed, "Make Bo editor", "Ada", manager=True)
    assert "ended: Bo is editor; watches: 1." in taken_out(room)
    code = room.says("/desk link", manager=True).split("/desk link ")[1].split()[0]
    assert other.says(f"/desk link {code}", "Ada", manager=True).startswith("Linked.")
    assert "Bo is editor" not in other.says("/desk roles", "Bo")
    assert "you need to be an editor" in other.says('/mark #1 false "no"', "Bo")


def test_cards_that_stand_there_are_not_brought_up_to_date_any_more(room: Room) -> None:
    room, other = linked(room)
    newsroom = room.database.newsroom_of("slack", "T1") or 0
    with room.database.begin(newsroom) as work:
        claim = work.claims.by_number(1)
        assert claim
        work.cards.put(announce.CLAIM, claim.id, "discord", "G1", "C-news", "m1")
        work.cards.put(announce.CLAIM, claim.id, "slack", "T1", "C-monde", "m2")
    taken_out(room)
    with room.database.read(newsroom) as work:
        assert [card.workspace for card in work.cards.of(announce.CLAIM, claim.id)] == ["T1"]
    assert "There is no claim #1" in text_of(other.ask(Press("mark:1:checking"), "Bo"))


def test_nobody_takes_out_who_was_here_before_him(room: Room) -> None:
    room, other = linked(room)
    offered = buttons_of(other.type("/desk link", "Ada", manager=True))
    assert [*offered] == ["Take out The G1 desk…"], "itself"
    with room.database.read(room.database.newsroom_of("slack", "T1") or 0) as work:
        first, second = work.workspaces.all()
    for verb in ("unlink", "unlinked"):
        pressed = other.ask(Press(f"{verb}:{first.id}"), "Ada", manager=True)
        assert "or was here first" in text_of(pressed)
        pressed = room.ask(Press(f"{verb}:{second.id}"), "Bo")
        assert "you need to be an admin" in text_of(pressed)
    assert not buttons_of(room.elsewhere(workspace="T9").type("/desk link", manager=True))
    assert "is out" in taken_out(other)


def test_who_is_given_a_role_by_id_is_found_in_whichever_workspace(room: Room) -> None:
    room, other = linked(room)
    newsroom = room.database.newsroom_of("slack", "T1") or 0
    with room.database.begin(newsroom) as work:
        work.people.meet("slack", "T1", "U0NELL0000", "Nell")
    asked = other.type("/desk roles U0NELL0000 editor", "Ada", manager=True)
    assert "Nell (slack, The T1 desk, U0NELL0000) is reporter" in text_of(asked)
    other.press(asked, "Make Nell editor", "Ada", manager=True)
    assert "Nell is editor (slack, The T1 desk)" in other.says("/desk roles", "Ada")
    with room.database.read(newsroom) as work:
        assert all(one.platform == "slack" for one in work.people.all() if one.name != "Ada")
    for unknown in ("U0JULE0000", "<@U0JULE0000>"):
        refused = other.says(f"/desk roles {unknown} editor", "Ada", manager=True)
        assert "type it in the one that they are in" in refused
