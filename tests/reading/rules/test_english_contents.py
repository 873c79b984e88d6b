"""What was said, whole and no more, in every frame that a sentence of a newspaper has for it."""

from itertools import product

import pytest

from bot.reading.rules.statements import find_statements

CONTENTS = [
    "the pier was safe",
    "40 people were hurt",
    "prices had doubled since May",
    "there was no evidence of fraud",
    "neither side was ready",
    "not all options were open",
    "mistakes were made",
    "police had arrested three men, aged 20 to 30",
    "Ms Crane had lied to the court",
    "the bridge, which opened in 1902, was unsafe",
    "the firm, based in Leeds, had lost money",
    "the mayor, Hugo Lunt, had lied",
    "anyone who stayed was safe",
    "the car that hit her was stolen",
    "the strike, the third this year, would go ahead",
    "the pier would close, and the café would move",
    "he was sorry",
    "she hoped to return",
    "closing the pier was wrong",
    "the U.S. would not take part",
]
FRAMES = [
    "{S} said {c}.",
    "{S} said that {c}.",
    "{S} said on Monday that {c}.",
    "{S} told reporters {c}.",
    "{S} told the court that {c}.",
    "According to {s}, {c}.",
    "{C}, {s} said.",
    "{C}, according to {s}.",
    "“{C},” said {s}.",
    "In a statement, {s} insisted {c}.",
]


@pytest.mark.parametrize("content", CONTENTS)
def test_all_of_it(content: str) -> None:
    """The words between the marks of the frame are the content, without the speaker."""
    capital = content[0].upper() + content[1:]
    for frame, who in product(FRAMES, ("Al Bell", "the union")):
        opens = who[0].upper() + who[1:]
        text = frame.format(S=opens, s=who, c=content, C=capital)
        told = [s for s in find_statements(text, "en") if s.speaker.lower() == who.lower()]
        assert [s.quote.lower() for s in told] == [content.lower()], text


@pytest.mark.parametrize(
    ("text", "language", "speaker"),
    [
        ("Russia would not take part. The company said it was late.", "en", "The company"),
        ("The U.S. said it was safe. The union said it was late.", "en", "The union"),
        ("Norvik has left Norway. The company said it was late.", "en", "Norvik"),
        ("Norway lost to Spain. The team said it was tired.", "en", "Norway"),
        ("La Russie est absente. L'entreprise dit qu'il est tard.", "fr", "L'entreprise"),
        ("Rusia no irá. La empresa dice que es tarde.", "es", "La empresa"),
        ("Russland fehlt. Die Firma sagt, es sei spät.", "de", "Die Firma"),
    ],
)
def test_a_country_is_no_company(text: str, language: str, speaker: str) -> None:
    """A firm or a union is called again, a country by these words never; a team may be one's."""
    assert find_statements(text, language)[-1].speaker == speaker


def test_half_of_it_behind_who_says_it() -> None:
    """What was spoken of goes on behind "and", or in quotation marks, with its own verb."""
    told = find_statements("The pier was safe, Al Bell said, and had been checked.", "en")
    assert [len(s.spans) for s in told] == [2]
    told = find_statements("It is “quite safe,” Al Bell said, and “has been checked.”", "en")
    assert [len(s.spans) for s in told] == [2]
    told = find_statements("The pier was safe, Al Bell said, and left the room.", "en")
    assert [len(s.spans) for s in told] == [1]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Ida Holm calls the report a fabrication: the money was moved to another account.",
            [("denies", "the report a fabrication"), ("asserts", "the money was moved")],
        ),
        (
            "The mayor described the report as fiction: “No money has been moved.”",
            [("denies", "the report as fiction"), ("denies", "No money has been moved.")],
        ),
        (
            "The mayor called the plan a disgrace: nobody had been asked.",
            [("criticises", "the plan a disgrace"), ("asserts", "nobody had been asked")],
        ),
    ],
)
def test_behind_a_verdict_and_a_colon_stands_another_statement(
    text: str, told: list[tuple[str, str]]
) -> None:
    found = find_statements(text, "en")

    assert [s.act.value for s in found] == [act for act, _ in told]
    assert all(s.quote.startswith(words) for s, (_, words) in zip(found, told, strict=True))
