"""Headlines whose words all have capitals: whose name is in them, and what is said in them."""

import pytest

from bot.reading.rules.statements import find_statements


@pytest.mark.parametrize(
    "headline",
    [
        "Harriet Quill Goes On The Attack",
        "Meet Harriet Quill, Who Won the Debate",
        "Is Harriet Quill the Next Senator?",
        "Democrats Back Harriet Quill",
        "Judge Orders Harriet Quill To Testify",
        "Poll: Harriet Quill Up Five Points",
    ],
)
@pytest.mark.parametrize(
    "below",
    [
        "The debate was long. Quill said that she had won.",
        "The debate was long. Ms. Quill told us that she had won.",
    ],
)
def test_a_surname_means_the_full_name_in_the_headline(headline: str, below: str) -> None:
    found = find_statements(f"{headline}\n{below}", "en")
    assert [s.speaker for s in found if s.start > len(headline)] == ["Harriet Quill"]


@pytest.mark.parametrize(
    ("headline", "speaker", "said"),
    [
        ("White House Denies Report Of Rift", "White House", "Report Of Rift"),
        ("Palace Denies Claim Of Fraud", "Palace", "Claim Of Fraud"),
    ],
)
def test_a_report_with_a_capital_is_nobody(headline: str, speaker: str, said: str) -> None:
    (found,) = find_statements(f"{headline}\nIt has been talked of for a week.", "en")
    assert (found.speaker, found.quote) == (speaker, said)
