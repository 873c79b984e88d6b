"""The matters of one article: pieces that a line heads, told apart by the names they share."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.reading.gather import gather
from bot.reading.matters import matters
from bot.reading.rules.statements import find_statements
from storage.records import Act

QUAY = """\
Norvik denies it will close its Aldmere quay
Norvik Marine will close its quay in Aldmere, the Harbour Post reported on Monday.
The firm's spokeswoman, Rita Holm, denied the report.
"""
SCHOOL = """\
Mould found in Larch Road school
Mould was found in two rooms of the Larch Road school, headmaster Owen Pell said.
The council's press office declined to comment.
"""
STRIKE = """\
Ferry crews to strike
Crews of the Tamber ferries will strike from Sunday, their union said.
"""

CHOIR = """\
Choir looks for a hall
The Larkfield choir needs a new hall by spring, conductor Eve Sands said.
"""
DAY = f"{QUAY}\n{SCHOOL}\n{STRIKE}\n{CHOIR}"


def by_claim(text: str, lang: str = "en") -> list[set[tuple[str, str | None]]]:
    found = find_statements(text, lang)
    return [{(found[i].act.value, found[i].speaker) for i in t} for t in gather(text, found, lang)]


def test_in_a_round_up_each_piece_is_a_claim_of_its_own() -> None:
    quay, school, strike, _ = by_claim(DAY)
    assert ("denies", "Rita Holm") in quay
    assert {act for act, _ in school} == {"asserts", "declines"}
    assert {act for act, _ in strike} == {"asserts"}


def test_a_denial_contests_only_the_claim_of_its_own_piece() -> None:
    entries = "\n".join(
        f"{hour}.15 {town} bridge shut\nThe {town} bridge is unsafe, engineer {name} said.\n"
        for hour, (town, name) in enumerate(
            [("Aldmere", "Ida Frost"), ("Corwen", "Leo Nash"), ("Tamber", "Una Pike")], start=9
        )
    )
    denial = (
        "12.40 Town hall\nThe mayor of Corwen, Jon Tarn, denied that the Corwen bridge is unsafe."
    )
    text = f"Live: the storm\n\n{entries}\n{denial}\n"
    found = find_statements(text, "en")
    with_denial = next(
        topic
        for topic in gather(text, found, "en")
        if any(found[i].act is Act.DENIES for i in topic)
    )
    assert {found[i].speaker for i in with_denial} == {"Leo Nash", "Jon Tarn"}


@pytest.mark.parametrize(
    "more",
    [
        "What happens next\nNorvik meets the Aldmere council on Friday, Rita Holm said.\n",
        "One call\nThe spokesman for the port, Ian Vale, denied any contact between the two.\n",
    ],
)
def test_a_line_within_one_story_changes_nothing(more: str) -> None:
    assert len(by_claim(QUAY + more)) == 1


def test_a_live_blog_may_begin_with_its_first_entry() -> None:
    first, second = "The pass is open, engineer Ida Frost said.", "The port is shut, Leo Nash said."
    text = f"22.10 The pass\n{first}\n22.25 The port\n{second}\n"
    assert len(by_claim(text)) == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("8.05am:", "11.40pm:"),
        ("9am", "2pm"),
        ("9:05 a.m.", "10:20 p.m."),
        ("[14:20]", "[14:45]"),
        ("10:20 GMT –", "10:45 GMT –"),
    ],
)
def test_entries_have_their_times_in_many_ways(one: str, other: str) -> None:
    first, second = (
        "The pass is open on Sunday, Ida Frost said.",
        "Snow fell on Sunday, Leo Nash said.",
    )
    text = f"Fenland live\n\n{one} {first}\n\n{other} {second}\n"
    assert by_claim(text) == [{("asserts", "Ida Frost")}, {("asserts", "Leo Nash")}]
    assert [said.quote for said in find_statements(text, "en")] == [
        "The pass is open on Sunday",
        "Snow fell on Sunday",
    ]


def test_a_paragraph_that_begins_with_a_figure_is_no_entry() -> None:
    text = QUAY + "10.50 crowns an hour is what the crane drivers ask, their union said.\n"
    assert len(by_claim(text)) == 1


@pytest.mark.parametrize(
    "line",
    [
        "- the quay is old\n- the cranes are older",  # a list's items head nothing
        "(Ada Moss)",
        "What will happen to the cranes?",
    ],
)
def test_not_every_short_line_heads_something(line: str) -> None:
    text = DAY + line + "\nThe cranes were built long ago.\n"
    assert len(matters(text).starts) == len(matters(DAY).starts) == 4


def test_headline_byline_and_items_are_one_heading() -> None:
    day = f"{SCHOOL}\n{STRIKE}\n{CHOIR}"
    text = f"{day}\nQuay to close\n\n* Shares fall\n* Union angry\n\nBy Ada Moss\n\n{QUAY}"
    headed = [text[start:].splitlines()[0] for start in matters(text).starts]
    assert headed[3:] == ["Quay to close", "By Ada Moss"]


@given(st.text(alphabet="aA.?: \n9-(«»ёŁ", max_size=200))
def test_any_text_has_its_matters(text: str) -> None:
    told = matters(text)
    assert list(told.starts) == sorted(set(told.starts))
    assert len(told.starts) == len(told.numbers)
    assert all(told.at(offset) in told.numbers for offset in range(0, len(text) + 1, 7))


@pytest.mark.timeout(20)  # it takes no time; what grew with the square took five minutes
@pytest.mark.parametrize("blank", [" ", "\u00a0", "\t"])
def test_a_line_of_blanks_takes_no_time(blank: str) -> None:
    text = f"Port denies sale{blank * 200_000}\n{blank * 200_000}\nThe end."
    assert matters(text).starts[0] == 0
