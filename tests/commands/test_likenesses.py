from typing import Any

import pytest
from sqlalchemy import event

from storage.records import Act
from tests.newsroom import Room, buttons_of, text_of
from tests.reading_done import compare, read, review, said

CALLS = "https://journal.example/calls"
DENIAL = "https://gazette.example/denial"
REPORT = "Musk has spoken with Putin regularly since late 2022"


def noticed(shown: str) -> list[str]:
    return [line for line in shown.splitlines() if line.startswith("🔎")]


def log(room: Room, line: str) -> None:
    room.type(line)
    compare(room)


def report(room: Room) -> None:
    """#1, in French."""
    read(
        room,
        CALLS,
        "Musk et Poutine se parleraient en secret depuis 2022",
        (said("Elon Musk et Vladimir Poutine auraient des échanges", "Le Quotidien"),),
        lang="fr",
    )


def test_the_same_report_in_another_language_is_noticed_with_reasons(room: Room) -> None:
    report(room)
    log(room, f'/claim {REPORT} by:"The Daily"')
    shown = room.type("/claims #2")
    [line] = noticed(text_of(shown))
    assert line.startswith("🔎 Looks like #1 Musk et Poutine se parleraient en secret depuis 2022?")
    assert line.endswith("both name Musk and Putin; both say 2022")

    done = room.press(shown, "Attach #2 to #1")
    assert "#2 is part of #1 now" in text_of(done)
    assert "The Daily says" in room.says("/claims #1")
    room.type("/mark undo")
    assert "#2 Musk has spoken" in room.says("/claims #2")


def test_who_presses_late_does_not_attach_another_claim(room: Room) -> None:
    report(room)
    log(room, f'/claim {REPORT} by:"The Daily"')
    shown = room.type("/claims #2")
    room.type("/claim The bridge is closed")
    room.type("/desk merge #2 #3", manager=True)
    late = room.press(shown, "Attach #2 to #1", manager=True)
    assert late.error
    assert text_of(late).startswith("#2 is part of #3 by now, so nothing was changed.")
    assert "#3 The bridge is closed" in room.says("/claims #3")


def test_a_denial_is_never_the_same_but_said_to_deny(room: Room) -> None:
    log(room, f"/claim {REPORT}")
    read(
        room,
        DENIAL,
        "Peskov denies that Putin and Musk spoke regularly",
        (said("Putin and Musk had no regular contact", "Dmitri Peskov", Act.DENIES, "Kremlin"),),
    )
    card = review(room, DENIAL)
    [line] = noticed(text_of(card))
    assert line.startswith(f"🔎 Denies #1 {REPORT}?")
    room.press(card, "#2 denies #1", "Bo")
    assert "denied by Kremlin (Dmitri Peskov)" in room.says("/claims #1")
    assert not noticed(text_of(review(room, DENIAL)))


def test_an_assertion_finds_its_denial_that_came_first(room: Room) -> None:
    read(
        room,
        DENIAL,
        "Peskov denies that Putin and Musk spoke regularly",
        (said("Putin and Musk had no regular contact", "Dmitri Peskov", Act.DENIES),),
    )
    log(room, f"/claim {REPORT}")
    shown = room.type("/claims #2")
    assert noticed(text_of(shown))[0].startswith("🔎 Denied in #1 Peskov denies")
    room.press(shown, "#1 denies #2")
    assert "denied by Dmitri Peskov" in room.says("/claims #1"), "its number leads on"
    assert f"#2 {REPORT}" in room.says("/claims #1")


@pytest.mark.parametrize(
    ("known", "typed"),
    [
        ("Musk bought a newspaper in Texas", REPORT),
        ("The ferry was overloaded", "The ferry is late"),
        ("The fire killed 12 people in the warehouse", "The fire killed 30 people in the school"),
        ("Donald Trump met Putin in Helsinki", "Melania Trump opened a school in Slovenia"),
    ],
)
def test_what_shares_little_is_not_taken_for_alike(room: Room, known: str, typed: str) -> None:
    log(room, f"/claim {known}")
    log(room, f"/claim {typed}")
    assert not noticed(room.says("/claims #2"))


@pytest.mark.parametrize(
    ("known", "typed", "why"),
    [
        (
            "The ministry has lost 15,000 files",
            "Le ministère a perdu 15 000 dossiers à Kyiv",
            "",
        ),
        (
            "The bridge at Valbrune is closed until May",
            "Bridge at Valbrune closed for repairs",
            "both name Valbrune; both speak of bridge and closed",
        ),
        (
            "Zelensky will meet Macron in Paris",
            "Зеленский встретится с Макроном в Париже",
            "both name Зеленский, Макроном and Париже",
        ),
    ],
)
def test_reasons_are_names_figures_and_words(room: Room, known: str, typed: str, why: str) -> None:
    log(room, f"/claim {known}")
    log(room, f"/claim {typed}")
    lines = noticed(room.says("/claims #2"))
    assert [line.partition("? ")[2] for line in lines] == ([why] if why else [])


def test_the_likeliest_comes_first_and_what_is_decided_is_not_asked_again(room: Room) -> None:
    report(room)
    log(room, "/claim Musk and Putin met Xi in 2021")
    log(room, f"/claim {REPORT}, by telephone and in secret")
    log(room, "/claim Musk has spoken in secret with Putin since 2022, by telephone")
    lines = noticed(room.says("/claims #4"))
    assert lines[0].startswith("🔎 Looks like #3")
    assert lines[1].startswith("🔎 Looks like #1")

    room.type("/mark #4 checking")
    assert not noticed(room.says("/claims #4")), "somebody has looked"
    room.type("/desk delete #1", manager=True)
    assert not noticed(room.says("/claims #3")), "what was put away is no use"


def test_what_one_article_says_in_two_claims_is_not_alike(room: Room) -> None:
    read(
        room,
        CALLS,
        "Musk and Putin spoke",
        (said("Musk and Putin spoke in 2022", "The Daily"),),
        (said("Musk and Putin spoke in 2022 about Taiwan", "The Weekly"),),
    )
    card = review(room, CALLS)
    assert not noticed(text_of(card))
    assert not any("Attach #" in label for label in buttons_of(card))


def test_a_card_is_drawn_with_as_many_queries_for_ten_claims_as_for_one(room: Room) -> None:
    def queries(link: str) -> int:
        counted: list[str] = []

        def count(*execution: Any) -> None:
            counted.append(execution[2])

        event.listen(room.database._connections.reader, "before_cursor_execute", count)
        review(room, link)
        event.remove(room.database._connections.reader, "before_cursor_execute", count)
        return len(counted)

    log(room, f"/claim {REPORT}")
    many = [(said(f"Musk and Putin have spoken {n} times since 2022", f"S{n}"),) for n in range(10)]
    read(room, CALLS, "Musk and Putin spoke", *many)
    read(room, DENIAL, "Musk and Putin spoke", (said("Musk and Putin spoke in 2022", "Xi"),))
    assert queries(CALLS) == queries(DENIAL) < 15
