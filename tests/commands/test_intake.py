import pytest

from bot.core.request import Asker, Command, Posted
from storage.records import ReadState
from tests.newsroom import Room, text_of

LINK = "https://journal.example/monde/appels"


def test_words_are_logged_at_once_with_source_and_speaker(room: Room) -> None:
    said = room.says('/claim The ferry was overloaded source:"Harbour Gazette" by:"Ida Holm"')
    assert said == "Logged as #1."

    shown = room.says("/claims #1")
    assert "#1 The ferry was overloaded" in shown
    assert "1 origin: Harbour Gazette" in shown
    assert "Ida Holm says" in shown
    assert "Logged by Ana in #monde (Slack)" in shown


def test_a_link_is_logged_before_it_is_read(room: Room) -> None:
    assert "Logged as #1. I am reading journal.example" in room.says(f"/claim {LINK} look at this")
    shown = room.says("/claims look")
    assert "#1 look at this" in shown
    assert "The article is being read" in shown
    assert room.rung, "the worker was told"


def test_the_second_to_post_a_link_is_told_who_was_first_on_whichever_platform(room: Room) -> None:
    room.type(f"/claim {LINK}?utm_source=x")
    code = room.says("/desk link", manager=True).split("/desk link ")[1].split()[0]
    discord = room.elsewhere(platform="discord", workspace="G1", channel="news")
    assert discord.says(f"/desk link {code}", "Bo", manager=True).startswith("Linked.")

    said = discord.says(f"/claim {LINK}#top", "Bo")
    assert said.startswith("Already logged as #1 by Ana in #monde (Slack)")
    assert "1 claim" in discord.says("/claims journal.example", "Bo").splitlines()[0]


@pytest.mark.parametrize(
    "message",
    [
        "https://desk.slack.com/archives/C1/p1700000000000000?thread_ts=1.2",
        "https://app.slack.com/client/T1/C1",
        "https://discord.com/channels/1/2/3",
        "<https://ptb.discord.com/channels/1/2/3>",
    ],
)
def test_a_link_to_a_chat_message_is_no_article(room: Room, message: str) -> None:
    refused = room.type(f"/claim {message}")
    assert refused.error
    assert "choose Log as claim in its own menu" in text_of(refused)
    assert room.says(f"/claim The bridge is closed, see {message}") == "Logged as #1."
    shown = room.says("/claims #1")
    assert f"#1 The bridge is closed, see {message}" in shown
    assert "not read" not in shown
    both = room.says(f"/claim {LINK} as said in {message}")
    assert (
        both
        == "Logged as #2. I am reading journal.example; what is stated there comes to this channel."
    )


def test_an_event_delivered_three_times_is_one_record(room: Room) -> None:
    answers = [room.ask(Command("claim", "The bridge is closed"), delivery="e1") for _ in range(3)]
    assert [answer is not None for answer in answers] == [True, False, False]
    assert room.says("/claims bridge").startswith("1 claim")


def test_a_repeat_after_a_restart_is_still_known(room: Room) -> None:
    room.ask(Command("claim", "The bridge is closed"), delivery="e1")
    restarted = room.elsewhere()
    restarted.gate = type(room.gate)(room.database, room.gate._table, wake=lambda: None)
    assert restarted.ask(Command("claim", "The bridge is closed"), delivery="e1") is None


def test_a_message_is_logged_with_where_it_stands(room: Room) -> None:
    posted = Posted("m7", "They never met.", "https://chat.example/m7", Asker("U-Cy", "Cy"))
    room.ask(Command("claim", "They never met."), posted=posted)
    with room.database.read(room.database.newsroom_of("slack", "T1") or 0) as work:
        claim = work.claims.by_number(1)
    assert claim
    assert claim.post
    assert (claim.post.message, claim.post.permalink) == ("m7", "https://chat.example/m7")


def test_what_cannot_be_read_is_logged_all_the_same(room: Room) -> None:
    said = room.says("/claim ftp://files.example/list.txt the list is out")
    assert "Logged as #1." in said
    assert "not read" in said
    assert "#1" in room.says("/claims status:unread")


def test_nothing_to_log_says_what_to_write(room: Room) -> None:
    reply = room.type("/claim   ")
    assert reply.error
    assert "/claim <link or words>" in text_of(reply)


def test_taking_back_is_for_the_one_who_logged_and_for_editors(room: Room) -> None:
    logged = room.type("/claim The bridge is closed")
    refused = room.press(logged, "Undo #1", "Bo")
    assert refused.error
    assert "Only Ana or an editor" in text_of(refused)

    assert "#1 is archived" in text_of(room.press(logged, "Undo #1"))
    assert room.says("/claims bridge").startswith("No claim matches")
    assert "Undone: #1" in room.says("/mark undo")
    assert room.says("/claims bridge").startswith("1 claim")


def test_a_message_whose_claim_was_put_away_is_asked_anew(room: Room) -> None:
    posted, delivery = Posted("m7", "The bridge is closed"), "message:C-monde:m7"

    def sign(person: str) -> str:
        answer = room.ask(Command("claim", posted.text), person, posted=posted, delivery=delivery)
        return text_of(answer) if answer else ""

    logged = room.ask(Command("claim", posted.text), posted=posted, delivery=delivery)
    assert logged
    assert sign("Bo") == "", "once, however many do it"
    for number, away in enumerate(("Undo #1", "/desk delete #1", "/mark #1 archived")):
        if number:
            room.type(away)
        else:
            room.press(logged, away)
        told = sign("Bo")
        assert told.startswith("Already logged as #1 by Ana")
        assert "It was put away since: /desk restore #1 brings it back." in told
        assert sign("Cy") == "", "told once"
        assert "#1 is now" in room.says("/desk restore #1", "Cy")
        assert sign("Bo") == "", "it stands again"
    assert room.says("/claims bridge").startswith("1 claim")


def test_a_claim_longer_than_a_heading_can_be_read_in_full(room: Room) -> None:
    long = " ".join(f"word{number}" for number in range(80))
    room.type(f"/claim {long}")
    room.type(f'/claim {long} by:"Ida Holm"')
    room.type(f'/claim {long} {long[:400]} by:"Ida Holm"')
    shown = [room.says(f"/claims #{number}") for number in (1, 2, 3)]
    assert [long in card for card in shown] == [True, True, True]
    assert shown[1].count("word79") == 1, "it is quoted already"
    assert f"{long} {long[:400]}" in shown[2]
    assert "In full" not in room.says("/claims word1"), "a listing stays short"


def test_very_long_words_lose_nothing(room: Room) -> None:
    words = "word " * 8000
    room.type(f"/claim {words}")
    with room.database.read(room.database.newsroom_of("slack", "T1") or 0) as work:
        claim = work.claims.by_number(1)
    assert claim
    assert claim.post
    assert claim.post.text.count("word") == 8000
    assert claim.read_state is ReadState.NONE


def test_nothing_typed_beside_a_link_is_lost(room: Room) -> None:
    said = room.says(f"/claim a whistleblower says so {LINK} and {LINK}/two by:Peskov source:TASS")
    assert "#1" in said
    assert "#2" in said
    shown = room.says("/claims #1")
    assert "Peskov says" in shown
    assert "TASS" in shown
    with room.database.begin(room.database.newsroom_of("slack", "T1") or 0) as work:
        work.claims.change(work.claims.by_number(1).id, wording="What the page is called")
    assert "a whistleblower says so" in room.says("/claims #1")


def test_what_joins_two_links_is_no_claim(room: Room) -> None:
    room.type(f"/claim {LINK} and www.journal.example/two")
    assert f"#1 {LINK}" in room.says("/claims #1")
    second = room.says("/claims #2")
    assert "#2 https://www.journal.example/two" in second
    assert "Posted with the words\n“and”" in second


def test_a_link_is_one_without_its_protocol_too(room: Room) -> None:
    said = room.says("/claim look, www.journal.example/monde/appels. And https://b.example/two")
    assert "Logged as #1. I am reading journal.example" in said
    assert "Logged as #2. I am reading b.example" in said
    assert "“look, And”" in room.says("/claims #1")
    assert "Already logged as #1" in room.says("/claim https://www.journal.example/monde/appels")


@pytest.mark.parametrize(
    "typed",
    [
        "http://journal.example/monde/appels",
        "https://www.journal.example/monde/appels/",
        "www.journal.example/monde/appels",
        "http://www.journal.example/monde/appels/?utm_source=chat",
    ],
)
def test_a_link_is_known_however_it_is_spelled(room: Room, typed: str) -> None:
    """It took a number of its own until it was read."""
    room.type("/claim https://journal.example/monde/appels")
    assert "Already logged as #1" in room.says(f"/claim {typed}", "Bo")
    posted = Posted("m7", typed)
    assert "Already logged as #1" in text_of(room.ask(Command("claim", typed), posted=posted))
    room.type(f"/claim They met by:Ida source:{typed}")
    assert "There is no claim #3" in room.says("/claims #3")


@pytest.mark.parametrize(
    "typed",
    [
        "https://journal.example/monde/appels?page=2",
        "https://journal.example:8443/monde/appels",
        "https://m.journal.example/monde/appels",
        "https://journal.example/monde/appels/2",
        "https://journal.example/Monde/appels",
    ],
)
def test_what_may_be_something_else_is_logged_for_itself(room: Room, typed: str) -> None:
    room.type("/claim https://journal.example/monde/appels")
    assert "Logged as #2" in room.says(f"/claim {typed}")


def test_that_the_bot_was_named_with_a_link_is_no_word_about_it(room: Room) -> None:
    for number, beside in enumerate(("", " they met"), start=1):
        posted = Posted(f"m{number}", f"@Claimdesk {LINK}/{number}{beside}")
        room.ask(Command("claim", f"{LINK}/{number}{beside}"), posted=posted)
    with room.database.begin(room.database.newsroom_of("slack", "T1") or 0) as work:
        for number in (1, 2):
            work.claims.change(work.claims.by_number(number).id, wording="What the page is called")
    assert "Claimdesk" not in room.says("/claims #1")
    assert "@Claimdesk they met" in room.says("/claims #2")


def test_a_denial_in_somebodys_own_words_is_a_denial(room: Room) -> None:
    room.type("/claim The Kremlin denies any contact with the magnate source:TASS")
    assert room.says("/denials kremlin").startswith("1 denial for kremlin")


def test_a_message_logged_twice_is_told_and_its_author_kept(room: Room) -> None:
    posted = Posted("m7", "They never met.", "", Asker("U-Cy", "Cy"))
    room.ask(Command("claim", posted.text), posted=posted)
    again = room.ask(Command("claim", posted.text), "Bo", posted=posted)
    assert "Already logged as #1 by Ana" in text_of(again)
    with room.database.read(room.database.newsroom_of("slack", "T1") or 0) as work:
        claim = work.claims.by_number(1)
    assert claim
    assert claim.post
    assert claim.post.author_name == "Cy"


def test_a_link_that_was_set_right_in_a_message_is_logged(room: Room) -> None:
    for text, told in (
        (f"{LINK} they met", "Logged as #1."),
        (f"{LINK} they met", "Already logged as #1"),
        (f"{LINK}/right they met", "Logged as #2."),
        (f"{LINK}/right and {LINK}, or https://x.example/{'x' * 2000}", "Already logged as #1"),
        ("they never met", "Already logged as #1"),
    ):
        answer = room.ask(Command("claim", text), posted=Posted("m7", text))
        assert text_of(answer).startswith(told)


def test_a_link_that_was_only_a_source_is_read_when_it_is_posted(room: Room) -> None:
    room.type(f"/claim They met by:Ida source:{LINK}")
    assert "I am reading journal.example" in room.says(f"/claim {LINK}")


def test_a_password_in_a_link_is_kept_nowhere(room: Room) -> None:
    room.type("/claim https://ana:hunter2@cms.example/draft")
    room.type("/claim ftp://ana:hunter2@cms.example/draft")
    assert "hunter2" not in room.says("/claims #1") + room.says("/claims #2")
    with room.database.read(room.database.newsroom_of("slack", "T1") or 0) as work:
        claims = [work.claims.by_number(n) for n in (1, 2)]
    assert all("hunter2" not in repr(claim) for claim in claims)


def test_of_a_password_with_an_at_sign_nothing_is_kept(room: Room) -> None:
    assert "I am reading cms.example" in room.says("/claim https://ana:hun@ter2@cms.example/draft")
    assert "ter2" not in room.says("/claims #1")


def test_an_at_sign_in_a_query_leaves_the_link_as_it_is(room: Room) -> None:
    said = room.says("/claim https://journal.example?by=ana@cms.example")
    assert "I am reading journal.example" in said
    assert "https://journal.example/?by=ana@cms.example" in room.says("/claims #1")


def test_words_without_a_letter_are_no_claim(room: Room) -> None:
    for nothing in ('""', "-", "\u200b\u200b", "…"):
        assert room.type(f"/claim {nothing}").error


def test_for_whom_the_person_named_speaks_is_kept_from_the_words(room: Room) -> None:
    words = "Port Authority spokeswoman Ida Holm denied that the ferry was overloaded"
    room.type(f'/claim {words} by:"Ida Holm"')
    room.type(f'/claim {words} again by:"Al Dee"')
    assert room.says('/denials "port authority"').startswith("1 denial")
    assert "Al Dee" in room.says('/denials "al dee"')
