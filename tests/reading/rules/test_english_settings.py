"""English: where, when and how between a verb and its object, and denials in brackets."""

import pytest

from tests.reading.rules.readings import told_in


@pytest.mark.parametrize(
    "where",
    [
        "in court",
        "in a statement",
        "on Monday",
        "in court on Monday",
        "again",
        "once more",
        "outright",
        "through her lawyer",
        "in the strongest terms",
        "for the first time",
    ],
)
@pytest.mark.parametrize(
    ("verb", "act", "words"),
    [
        ("denied", "denies", "any link to the firm"),
        ("denied", "denies", "taking money"),
        ("admitted", "confirms", "taking money"),
        ("confirmed", "confirms", "the sale"),
        ("condemned", "criticises", "the sale of the pier"),
    ],
)
def test_where_stands_before_the_object(where: str, verb: str, act: str, words: str) -> None:
    assert told_in(f"Ida Holm {verb} {where} {words}.", "en") == [(act, "Ida Holm", words)]


@pytest.mark.parametrize(
    "text",
    [
        "The carer accused in court of theft left.",
        "The council denied on Monday the family access to the park.",
        "He was denied in May a visa for the trip.",
    ],
)
def test_nothing_is_stated(text: str) -> None:
    assert told_in(text, "en") == []


@pytest.mark.parametrize("marks", ["({})", "– {} –"])
@pytest.mark.parametrize(
    ("who", "inside", "told"),
    [
        ("Al Bell", "who denies the charges", ("denies", "Al Bell", "the charges")),
        ("The mayor", "who says he was ill", ("asserts", "The mayor", "he was ill")),
    ],
)
def test_what_is_put_in_ends_with_its_mark(
    marks: str, who: str, inside: str, told: tuple[str, str, str]
) -> None:
    assert told_in(f"{who} {marks.format(inside)} will stand trial in May.", "en") == [told]


@pytest.mark.parametrize("place", ["at a hearing in Leeds", "under oath", "in a note to the Star"])
def test_where_stands_before_the_verb(place: str) -> None:
    told = [("asserts", "The council", "the pier was safe")]
    assert told_in(f"The council {place} said that the pier was safe.", "en") == told


def test_a_denial_besides() -> None:
    told = [("denies", "Ida Holm", "the claims"), ("asserts", "Ida Holm", "the pier was safe")]
    assert told_in("Rejecting the claims, Ida Holm said the pier was safe.", "en") == told
    assert told_in("Ida Holm, rejecting the claims, said the pier was safe.", "en") == told


def test_refused_where() -> None:
    told = [("declines", "Ida Holm", "the report")]
    assert told_in("Ida Holm declined in court to comment on the report.", "en") == told


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("Whether the pier was safe", "Whether the pier was safe"),
        ("How the money was spent", "How the money was spent"),
    ],
)
def test_a_question_that_is_left_open(question: str, words: str) -> None:
    told = [("declines", "Ida Holm", words)]
    assert told_in(f"{question}, Ida Holm would not say.", "en") == told


def test_no_question_is_left_open() -> None:
    told = [("declines", "the club", "")]
    assert told_in("What is more, the club declined to comment.", "en") == told


@pytest.mark.parametrize("who", ["Ida Holm", "the mayor, Ida Holm,", "Ida Holm, 43,"])
@pytest.mark.parametrize("verb", ["rejects", "waved away on Monday"])
def test_a_charge_that_somebody_rejects(who: str, verb: str) -> None:
    told = ("denies", "Ida Holm", "the firm paid bribes")
    assert told_in(f"Al Bell says the firm paid bribes, a charge {who} {verb}.", "en")[1] == told
