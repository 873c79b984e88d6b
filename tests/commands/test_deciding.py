import re

import pytest
from sqlalchemy import event

from bot.core.newsroom_settings import SETTINGS, Setting
from bot.core.request import Asker, Command, Form, Request
from storage.records import Role
from tests.newsroom import Room, buttons_of, text_of


def admin(room: Room, line: str) -> str:
    return text_of(room.type(line, manager=True))


def in_discord(room: Room, line: str) -> str:
    """What somebody is told whose platform tells no time zone."""
    name, _, text = line.removeprefix("/").partition(" ")
    asker = Asker("U-Ana", "Ana", manager=True)
    return text_of(room.gate.answer(Request(line, room.place(), asker, Command(name, text))))


def test_everybody_may_look_and_admins_change(room: Room) -> None:
    listed = room.type("/desk settings", "Bo")
    for line in (
        "zone: UTC, which is the default",
        "waiting: 2d, which is the default",
        "reactions: 🗞 📰, which is the default",
        "evidence: wanted, which is the default",
    ):
        assert f"\n{line}\n" in text_of(listed)
    assert list(buttons_of(listed)) == [f"Change {each.name}…" for each in SETTINGS]
    assert "to be an admin; you are a reporter" in room.says("/desk settings waiting 3d", "Bo")
    assert room.press(listed, "Change waiting…", "Bo").error
    room.gate.give_role(room.place(), Asker("U-Bo", "Bo"), Role.EDITOR)
    assert "to be an admin; you are an editor" in room.says("/desk settings waiting 3d", "Bo")

    said = room.type("/desk settings waiting 3 days", manager=True)
    assert "waiting is now 3d." in text_of(said)
    shown = room.says("/desk settings waiting", "Bo")
    assert "\nwaiting: 3d, changed by Ana 2024-10-25\n" in shown
    assert "zone:" not in shown
    assert "Ana: setting waiting: default → 3d" in admin(room, "/desk log")


def test_a_form_changes_one_and_a_button_takes_that_back(room: Room) -> None:
    listed = room.type("/desk settings", manager=True)
    form = room.press(listed, "Change zone…", manager=True).modal
    assert form
    assert [(field.id, field.value) for field in form.fields] == [("value", "UTC")]
    changed = room.ask(Form(form.id, {"value": "europe/kyiv"}), manager=True)
    assert changed
    assert "zone is now Europe/Kyiv." in text_of(changed)

    undone = room.press(changed, "Undo", manager=True)
    assert "Undone: zone is now UTC, the default." in text_of(undone)
    assert "changed since" in text_of(room.press(changed, "Undo", manager=True))
    assert "zone is now Europe/Kyiv." in text_of(room.press(undone, "Undo that", manager=True))
    assert "zone is now UTC, the default." in admin(room, "/desk settings zone default")
    assert "zone: UTC, which is the default, changed by Ana" in room.says("/desk settings zone")

    form = room.press(listed, "Change evidence…", manager=True).modal
    assert form
    assert [choice.value for choice in form.fields[0].choices] == ["wanted", "required"]


def test_what_is_wrong_is_said_with_the_nearest_right_thing(room: Room) -> None:
    for typed, words in (
        ("zoen UTC", "There is no setting zoen. Did you mean zone? There is zone, waiting, "),
        ("zone Kyiv", "Did you mean Europe/Kyiv? Write it as Europe/Kyiv."),
        ("zone Europe/Pariss", "Did you mean Europe/Paris?"),
        ("waiting 90d", "1 to 60 days, not for 90. Did you mean 60d?"),
        ("waiting 0", "Did you mean 1d?"),
        ("waiting soon", "no number of days. Write it as 3d."),
        ("waiting 2d", "waiting is 2d already."),
        ("reactions :newspapr:", "Did you mean newspaper?"),
        ("reactions <:pepe:123456789012345678>", "A workspace's own emojis cannot be used"),
        ("reactions off", "Did you mean none?"),
        ("reactions 1 2 3", "“1” is no emoji that Slack and Discord share"),
        ("reactions 😀😃😄😁😆😅🤣😂🙂🙃🫠", "At most 10 emojis can log a message; these are 11."),
        ("evidence requierd", "Did you mean required? It can be wanted or required."),
    ):
        told = room.type(f"/desk settings {typed}", manager=True)
        assert told.error
        assert words in text_of(told)
    assert "setting" not in admin(room, "/desk log")


def test_the_zone_is_for_whom_the_platform_tells_none(room: Room) -> None:
    room.clock.pass_(hours=11)  # 23:00 in UTC, and on the next day in Kyiv
    room.type("/claim The bridge is closed")
    room.clock.pass_(hours=1, minutes=30)
    assert "1 claim" in in_discord(room, "/claims bridge until:yesterday")
    admin(room, "/desk settings zone Europe/Kyiv")
    assert "No claim" in in_discord(room, "/claims bridge  until:yesterday")
    assert "daily 08:00 (Europe/Kyiv)" in in_discord(room, "/desk digest daily 08:00")
    assert "(Europe/Paris)" in admin(room, "/desk digest daily 08:00"), "Slack tells it"


def test_what_waits_too_long_is_what_the_newsroom_says(room: Room) -> None:
    room.type("/claim The bridge is closed")
    room.clock.pass_(days=1, hours=1)
    assert "Waiting for more than 2 days: 0" in room.says("/summary")
    admin(room, "/desk settings waiting 1d")
    assert "Waiting for more than 1 day: 1" in room.says("/summary")


def test_a_verdict_without_evidence_is_refused_where_it_is_required(room: Room) -> None:
    room.type("/claim The bridge is closed")
    admin(room, "/desk settings evidence required")
    refused = room.type('/mark #1 false "it is open, I was there"', manager=True)
    assert refused.error
    assert refused.private
    assert "a verdict needs a link to its evidence, so #1 stays as it is" in text_of(refused)
    assert "/mark #1 false it is open, I was there https://…" in text_of(refused)

    form = room.type("/mark #1 false", manager=True).modal
    assert form
    assert [field.required for field in form.fields] == [True, True, True]
    filled = {"value": "false", "reason": "it is open", "link": ""}
    assert "needs a link" in text_of(room.ask(Form(form.id, filled), manager=True))
    filled["link"] = "https://roads.example/map"
    assert "#1 is now ❌ False" in text_of(room.ask(Form(form.id, filled), manager=True))
    assert "#1 is now" in admin(room, "/mark #1 unverified"), "no evidence is no verdict"


def test_all_workspaces_of_a_newsroom_share_them_and_no_other_does(room: Room) -> None:
    there, apart = room.elsewhere(workspace="T2"), room.elsewhere(workspace="T3")
    code = re.findall(r"/desk link (\S+)", admin(room, "/desk link"))[0]
    admin(there, f"/desk link {code}")
    admin(apart, "/desk settings waiting 9d")
    admin(there, "/desk settings zone Europe/Kyiv")
    assert "zone: Europe/Kyiv, changed by Ana" in room.says("/desk settings")
    assert "waiting: 2d" in room.says("/desk settings")
    assert "zone: UTC" in apart.says("/desk settings")


def test_no_request_takes_a_statement_more_for_what_was_decided(room: Room) -> None:
    def sent() -> int:
        heard: list[str] = []
        reader = room.database._connections.reader

        def hear(*args: object) -> None:
            heard.append(str(args[2]))

        event.listen(reader, "before_cursor_execute", hear)
        room.type("/claims bridge")
        event.remove(reader, "before_cursor_execute", hear)
        return len(heard)

    room.type("/claim The bridge is closed")
    before = sent()
    admin(room, "/desk settings zone Europe/Kyiv")
    room.type("/claims bridge")  # the first in each process reads what changed
    assert sent() == before


def test_what_a_form_opened_before_cannot_know_is_refused_in_words(room: Room) -> None:
    assert "There is no setting colour" in text_of(
        room.ask(Form("setting:colour", {"value": "red"}), manager=True)
    )
    assert "an older version" in text_of(room.ask(Form("unsetting:x:y", {}), manager=True))
    assert "changed since" in text_of(room.ask(Form("unsetting:1:2", {}), manager=True))


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda each: each.name)
def test_every_setting_takes_its_example_and_its_default(
    room: Room, setting: Setting[object]
) -> None:
    name = setting.name
    assert setting.parse(setting.example) == setting.example
    assert len(setting.label) <= 45
    if setting.default:
        assert setting.parse(setting.default) == setting.default
    said = admin(room, f"/desk settings {name} {setting.example}")
    assert f"{name} is now {setting.example}." in said
    assert f"{name} is {setting.example} already" in admin(
        room, f"/desk settings {name} {setting.example}"
    )
    assert ", the default." in admin(room, f"/desk settings {name} Default")
