import pytest

from bot.commands.desk import DESK
from tests.newsroom import Room, buttons_of, text_of


def test_words_are_joined_with_and_across_languages(room: Room) -> None:
    room.type('/claim Musk aurait parlé à Poutine source:"Le Journal" by:"des sources"')
    room.type("/claim Маск говорил с Путиным")
    room.type("/claim Musk bought a newspaper")
    assert room.says("/claims musk putin").startswith("2 claims for musk putin")
    assert room.says("/claims musk -putin").startswith("1 claim for musk -putin")


def test_a_long_listing_is_leafed_through_by_buttons_that_carry_the_query(room: Room) -> None:
    for number in range(12):
        room.type(f"/claim The bridge is closed, report {number}")
    first = room.type("/claims bridge")
    assert text_of(first).startswith("12 claims for bridge, 1 to 5")
    assert "Previous" not in buttons_of(first)

    second = room.press(first, "Next", "Bo")
    assert second.replaces
    assert text_of(second).startswith("12 claims for bridge, 6 to 10")
    last = room.press(second, "Next")
    assert text_of(last).startswith("12 claims for bridge, 11 to 12")
    assert "Next" not in buttons_of(last)


@pytest.mark.parametrize("asked", ["/claims bridge", "/denials holm"])
def test_what_comes_in_while_somebody_leafs_through_shifts_nothing(room: Room, asked: str) -> None:
    for number in range(6):
        room.type(f"/claim Ida Holm denies that the bridge is closed, report {number}")
    first = room.type(asked)
    for late in ("late", "later"):
        room.type(f"/claim Ida Holm denies that the bridge is {late} closed")
    second = room.press(first, "Next")
    assert "6 to 6" in text_of(second).splitlines()[0]
    assert "report 0" in text_of(second)
    assert text_of(room.press(second, "Previous")) == text_of(first)
    assert "later closed" in room.says(asked), "asked anew, it is there"


def test_a_query_too_long_for_a_button_is_leafed_through_too(room: Room) -> None:
    for number in range(6):
        room.type(f"/claim The bridge is closed, report {number}")
    query = "bridge -" + " -".join(f"without{n}" for n in range(15))
    first = room.type(f"/claims {query}")
    assert text_of(room.press(first, "Next")).startswith(f"6 claims for {query}, 6 to 6")


def test_denials_are_found_by_whom_they_are_for(room: Room) -> None:
    newsroom_claim = '/claim "Ils n’ont pas parlé" by:"Dmitri Peskov"'
    room.type(newsroom_claim)
    with room.database.begin(room.database.newsroom_of("slack", "T1") or 0) as work:
        claim = work.claims.by_number(1)
        assert claim
        work.statements.add(
            claim.id,
            act="denies",
            speaker="Dmitri Peskov",
            principal="le Kremlin",
            quote="toute communication",
            concedes="un seul appel",
        )
    for query in ("kremlin", "песков", "by:kremlin communication"):
        found = room.says(f"/denials {query}")
        assert found.startswith("1 denial"), query
        assert "Dmitri Peskov (for Kremlin) denies" in found
        assert "concedes: un seul appel" in found
    assert room.says("/denials macron").startswith("No denial matches macron")
    assert "denied by Kremlin (Dmitri Peskov)" in room.says("/claims status:denied")


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("/claims stauts:new", "status"),
        ("/claims status:nwe", "new"),
        ("/claims since:someday", "someday"),
        ("/claims #12", "There is no claim #12. Nothing has been logged yet."),
        ("/claim #12", "A number is no claim. /claims #12 shows that one."),
        ("/clams musk", "Did you mean"),
        ("/desk hlep", "Did you mean help?"),
        ("/desk help clams", "Did you mean claims?"),
        ("/desk roles ana chief", "It is reporter, editor or admin"),
    ],
)
def test_what_was_wrong_is_named_with_the_nearest_right_thing(
    room: Room, line: str, words: str
) -> None:
    reply = room.type(line, manager=True)
    assert reply.error
    assert words in text_of(reply)


@pytest.mark.parametrize(
    ("query", "told"),
    [
        ("#1 #2", "A claim's number stands alone: /claims #1"),
        ("#1,#2", "A claim's number stands alone: /claims #1"),
        ("musk OR putin", "-word leaves one out"),
        ('musk "OR"', "try less"),
        ("musk", "try less"),
    ],
)
def test_who_finds_nothing_is_told_what_to_try(room: Room, query: str, told: str) -> None:
    room.type("/claim The bridge is closed")
    assert told in room.says(f"/claims {query}")


def test_nothing_leaks_from_one_newsroom_to_another(room: Room) -> None:
    room.type("/claim The bridge is closed")
    other = room.elsewhere(workspace="T2")
    assert other.says("/claims bridge").startswith("No claim matches")
    assert "There is no claim #1" in other.says("/claims #1")
    other.type("/claim The tunnel is closed")
    for code in ("0123456789abcdef", "\ud800"):
        assert "not valid" in other.says(f"/desk link {code}", manager=True)


def test_workspaces_are_linked_only_where_no_claim_is_left_behind(room: Room) -> None:
    room.type("/claim The bridge is closed")
    other, empty = room.elsewhere(workspace="T2"), room.elsewhere(workspace="T3")
    other.type("/claim The tunnel is closed")

    def code(of: Room) -> str:
        return of.says("/desk link", manager=True).split("/desk link ")[1].split()[0]

    assert "own code" in room.says(f"/desk link {code(room)}", manager=True)
    assert "Both workspaces have claims" in other.says(f"/desk link {code(room)}", manager=True)
    assert "other way round" in room.says(f"/desk link {code(empty)}", manager=True)
    assert empty.says(f"/desk link {code(room)}", manager=True).startswith("Linked.")
    assert "#1 The bridge" in empty.says("/claims bridge")


def test_help_names_every_command(room: Room) -> None:
    helped = room.says("/desk help")
    for name in ("claim", "claims", "denials", "summary", "mark", "desk"):
        assert f"/{name} " in helped


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("digest", "/desk digest weekdays 08:00 kremlin"),
        ("desk merge", "/desk merge #7 #4"),
        ("/desk restore", "/desk restore #42 brings it back"),
    ],
)
def test_help_with_one_thing_that_desk_does(room: Room, asked: str, told: str) -> None:
    helped = room.says(f"/desk help {asked}")
    assert told in helped
    assert "/desk settings" not in helped
    assert "Did you mean digest?" in room.says("/desk help digets")


def test_each_thing_that_desk_does_has_an_example(room: Room) -> None:
    for action in DESK.options[0].choices:
        (card,) = room.type(f"/desk help {action}").cards
        assert card.body, f"no example tells of {card.title}"


def test_a_fault_gives_a_reference_that_is_in_the_log_too(
    room: Room, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("the disk is full of bees")

    monkeypatch.setattr("storage.claims.Claims.find", broken)
    reply = room.type("/claims bridge")
    assert reply.error
    reference = text_of(reply).rsplit(" ", 1)[1].rstrip(".")
    assert reference in caplog.text
    assert "bees" not in text_of(reply)
    monkeypatch.undo()
    assert room.says("/claims bridge").startswith("No claim matches")


def test_a_claim_with_many_statements_shows_them_all_page_by_page(room: Room) -> None:
    room.type('/claim The bridge is closed by:"Speaker 0"')
    with room.database.begin(room.database.newsroom_of("slack", "T1") or 0) as work:
        claim = work.claims.by_number(1)
        assert claim
        for number in range(1, 14):
            work.statements.add(claim.id, act="asserts", speaker=f"Speaker {number}", quote="yes")
    page = room.type("/claims #1")
    seen = text_of(page)
    for _ in range(2):
        page = room.press(page, "Further statements")
        seen += text_of(page)
    assert "Further statements" not in buttons_of(page)
    assert all(f"Speaker {number} says" in seen for number in range(14))


def test_who_joins_is_told_what_is_left_behind_and_it_ends_there(room: Room) -> None:
    room.type("/claim The ferry was overloaded")
    other = room.elsewhere(platform="discord", workspace="G1", channel="news")
    other.type("/watch ferry", "Bo")
    appointed = other.type("/desk roles Bo editor", "Ada", manager=True)
    other.press(appointed, "Make Bo editor", "Ada", manager=True)
    other.type("/desk intake on", "Ada", manager=True)
    other.type("/desk digest daily 08:00", "Bo")
    other.type("/desk settings zone Europe/Kyiv", "Ada", manager=True)
    before = room.database.newsroom_of("discord", "G1") or 0

    code = room.says("/desk link", manager=True).split("/desk link ")[1].split()[0]
    said = other.says(f"/desk link {code}", "Ada", manager=True)
    assert said.startswith("Linked.")
    assert said.endswith(
        "is to be set up again: Bo is editor; channels that log themselves: 1; "
        "digests: 1; watches: 1; zone is Europe/Kyiv."
    )
    with room.database.read(before) as work:
        assert [*work.digests.all(), *work.watches.all(), *work.intakes.all()] == []


def test_by_finds_what_any_of_several_people_said_in_every_command(room: Room) -> None:
    for words, speaker in (
        ("The bridge is closed", "Ana Bell"),
        ("The tunnel is closed", "Elon Musk"),
        ("The port is closed", "Ana Holm"),
        ("The station is closed", "Bo Bell"),
    ):
        room.type(f'/claim {words} by:"{speaker}"')
        room.type(f'/claim {speaker} denies that, {words} by:"{speaker}"')
    either = 'by:"ana bell",musk'
    assert room.says(f"/claims closed {either} -denies").startswith("2 claims")
    found = room.says(f"/denials {either}")
    assert found.startswith("2 denials")
    assert "Holm" not in found
    assert "Bo Bell" not in found
    assert "Came in: 4" in room.says(f"/summary 24h {either}")
    assert "told when something new matches" in room.says(f"/watch {either}", "Bo")
    assert room.says('/claims logged-by:"nobody known",ana closed').startswith("8 claims")
