"""English: for whom a lawyer, a spokesman or an office speaks that is only called one."""

import pytest

from bot.reading.rules.statements import find_statements


@pytest.mark.parametrize(
    ("text", "principal"),
    [
        ("The office of Mayor Ana Holt said she was ill.", "Mayor Ana Holt"),
        ("Ana Holt is ill, her office said. A spokesman, Paul Osei, said she slept.", "Ana Holt"),
        ("The singer Ana Holt cancelled. A spokesman said she was ill.", "Ana Holt"),
        ("The poet Ana Holt has died, her publisher said.", "Ana Holt"),
        ("The aide said that Ana Holt had left. Her agent said she slept.", "Ana Holt"),
        (
            "The claims about the mayor are old, her lawyer, Paul Osei, said. Ana Holt slept.",
            "Ana Holt",
        ),
        ("Police charged Ana Holt. Paul Osei waved. Her lawyer said she slept.", "Ana Holt"),
        ("Ana Holt, 47, has pleaded not guilty. The solicitor said she slept.", "Ana Holt"),
        (
            "It was denied by the army, whose spokesman, Colonel Paul Osei, said it held.",
            "the army",
        ),
        ("A bus left the road near Isk, a police spokeswoman said.", "police"),
        ("Lawyers for Ana Holt denied it. “She slept,” they said.", "Ana Holt"),
        ("Nobody was hurt, said a spokesman for the plant's owner, Solveta.", "Solveta"),
        ("Staff left at dawn. The museum's press office said it was shut.", "The museum"),
        ("Mining group Solveta shut a shaft. A spokesman for the company said so.", "Solveta"),
        (
            "Baking minister Ana Holt ate. The prime minister's spokesman said so.",
            "The prime minister",
        ),
    ],
)
def test_for_whom_somebody_speaks(text: str, principal: str) -> None:
    assert find_statements(text, "en")[-1].principal == principal


@pytest.mark.parametrize(
    "text",
    [
        "Ana Holt was charged. District Attorney Paul Osei said the trial was near.",
        "The rider Ana Holt fell. Her team, Solveta, said she would rest.",
        "Reports said she had left. The agent said there was no request.",
        "Ana Holt was cleared. Tax lawyer Paul Osei said the law was unclear.",
    ],
)
def test_who_speaks_for_himself(text: str) -> None:
    assert find_statements(text, "en")[-1].principal == ""
