"""An agency's text in many papers is one text; what a paper adds is kept."""

from storage.records import Act
from tests.newsroom import Room, text_of
from tests.reading_done import read, read_waiting, review, said

FIRST = "https://gazette.example/ferry"
SECOND = "https://courier.example/news/ferry-too-full"
AGENCY = (
    "The ferry Aurora carried 300 people too many on Sunday, the seamen’s union said.",
    "“It sat a metre deeper than it ever has before,” said the union’s Ida Holm.",
    "The shipping company Nordline denied that the ferry was overloaded at any time.",
    "Nordline bought the Aurora from a Danish yard eleven years ago for nine million euros.",
    "The harbour police will look at the tickets that were sold over the whole weekend.",
)
QUOTE = "It sat a metre deeper than it ever has before"
DENIAL = "the ferry was overloaded at any time"


def first(room: Room) -> None:
    """#1."""
    statements = (said(QUOTE, "Ida Holm"), said(DENIAL, "Nordline", Act.DENIES))
    read(room, FIRST, "Ferry too full", statements, text="\n".join(AGENCY))


def test_a_copy_in_another_paper_goes_into_the_claim_that_is_there(room: Room) -> None:
    first(room)
    cut = "\n".join(AGENCY[:4]).replace("“", '"').replace("”", '"').upper()
    again = (said(QUOTE.upper(), "IDA HOLM"), said(DENIAL.upper(), "NORDLINE", Act.DENIES))
    read(room, SECOND, "Nordline denies all", again, text=cut, outlet="The Courier")
    shown = room.says("/claims #2")
    assert shown.startswith("#1 Ferry too full")
    assert "Also in The Courier" in shown
    assert "1 origin" in shown or "origins" not in shown
    assert room.says("/denials nordline").startswith("1 denial")
    assert room.says("/claims source:courier").startswith("1 claim")
    assert room.says("/claims status:proposed").startswith("1 claim")
    assert "Already logged as #1" in room.says(f"/claim {SECOND}", "Bo")


def test_an_article_under_a_second_address_is_told_once_and_a_papers_second_by_its_title(
    room: Room,
) -> None:
    """It was "Also in The Gazette, The Gazette, The Gazette" below an article of The Gazette."""
    again = (said(QUOTE, "Ida Holm"), said(DENIAL, "Nordline", Act.DENIES))
    first(room)
    for number, (link, title, outlet) in enumerate(
        (
            (f"{FIRST}?page=1", "Ferry too full", "The Gazette"),
            (SECOND, "Nordline denies all", "The Courier"),
            (f"{SECOND}?page=1", "Nordline denies all", "The Courier"),
            (f"{FIRST}-police", "Police look at tickets", "The Gazette"),
        ),
        start=2,
    ):
        read(room, link, title, again, text="\n".join(AGENCY), outlet=outlet)
        assert room.says(f"/claims #{number}").startswith("#1 Ferry too full")
    assert "\nAlso in The Courier, The Gazette: Police look at tickets\n" in room.says("/claims #1")


def test_a_link_that_leads_to_a_known_article_is_that_however_the_site_spells_it(
    room: Room,
) -> None:
    first(room)
    room.type("/claim https://short.example/7", "Bo")
    again = (said("They are to look at the tickets", "The police"),)
    read_waiting(room, f"{FIRST.replace('https://', 'http://www.')}/", "Too full", again)
    assert room.says("/claims #2").startswith("#1 Ferry too full")


def test_a_copy_of_what_was_put_away_is_read_for_itself(room: Room) -> None:
    first(room)
    room.type("/desk delete #1 not ours")
    again = (said(QUOTE, "Ida Holm"), said(DENIAL, "Nordline", Act.DENIES))
    read(room, SECOND, "Nordline denies all", again, text="\n".join(AGENCY), outlet="The Courier")
    assert "#2 Nordline denies all" in room.says("/claims nordline")
    assert "To review: 2 statements under #2" in text_of(review(room, SECOND))


def test_what_was_no_copy_stands_alone_again_and_is_read_for_itself(room: Room) -> None:
    first(room)
    again = (said(QUOTE, "Ida Holm"), said(DENIAL, "Nordline", Act.DENIES))
    text = "\n".join(AGENCY)
    read(room, SECOND, "Nordline denies all", again, text=text, outlet="The Courier")
    assert room.says("/claims #2").startswith("#1 Ferry too full")
    assert "no part of another claim" in room.says("/desk split #1")
    assert "#2 stands alone again" in room.says("/desk split #2")
    assert "being read" in room.says("/claims #2")
    read_waiting(room, SECOND, "Nordline denies all", again, text=text, outlet="The Courier")
    assert room.says("/claims #2").startswith("#2 Nordline denies all")
    assert room.says("/denials nordline").startswith("2 denials")
    assert "Also in" not in room.says("/claims #1")
    assert room.says("/mark undo").startswith("Undone: #2")
    assert room.says("/claims #2").startswith("#1 Ferry too full")


def test_what_is_one_again_before_it_was_read_stays_one(room: Room) -> None:
    first(room)
    again = (said(QUOTE, "Ida Holm"),)
    text = "\n".join(AGENCY)
    read(room, SECOND, "Nordline denies all", again, text=text, outlet="The Courier")
    room.type("/desk split #2")
    assert room.says("/mark undo").startswith("Undone: #2")
    read_waiting(room, SECOND, "Nordline denies all", again, text=text, outlet="The Courier")
    assert room.says("/claims #2").startswith("#1 Ferry too full")
    assert room.says("/denials nordline").startswith("1 denial")
    assert room.says("/claims status:proposed").startswith("1 claim")


def test_a_copy_with_a_statement_of_its_own_is_read_like_any_article(room: Room) -> None:
    first(room)
    own = "the mayor knew of it"
    text = "\n".join((*AGENCY, f"Her office denied that {own}."))
    statements = (said(QUOTE, "Ida Holm"), said(own, "the mayor’s office", Act.DENIES))
    read(room, SECOND, "The mayor knew nothing", statements, text=text, outlet="The Courier")
    assert room.says("/claims #2").startswith("#2 The mayor knew nothing")
    assert room.says("/denials mayor").startswith("1 denial")


def test_two_short_notes_that_share_a_line_are_two(room: Room) -> None:
    read(room, FIRST, "Ferry late", (said("it is late", "Ida Holm"),), text=AGENCY[0])
    read(room, SECOND, "Ferry full", (said("it is late", "Ida Holm"),), text=AGENCY[0])
    assert room.says("/claims #2").startswith("#2 Ferry full")


def test_what_stands_in_an_article_beyond_the_card_is_told(room: Room) -> None:
    read(room, FIRST, "Live: the storm", (said("the storm is over", "Ida Holm"),), left_out=12)
    assert "12 statements more stand in it" in text_of(review(room, FIRST))
