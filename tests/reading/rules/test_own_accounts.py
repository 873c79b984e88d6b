"""By his own account, in answer to others, taken back: German acts without a verb of denying."""

import pytest

from bot.reading.rules.statements import find_statements
from storage.records import Act


@pytest.mark.parametrize(
    ("text", "speaker", "act"),
    [
        ("Der Verein hat nach eigener Darstellung nie Geld erhalten.", "Der Verein", Act.DENIES),
        ("Das Werk plant nach eigenen Angaben keine Kündigungen.", "Das Werk", Act.DENIES),
        ("Der Verein hat nach eigenen Angaben 300 Mitglieder.", "Der Verein", Act.ASSERTS),
        ("Noll löschte den Beitrag und schwieg.", "Noll", Act.WITHDRAWS),
        ("Noll bat für seine Wortwahl um Entschuldigung.", "Noll", Act.WITHDRAWS),
        ("„Ich bin einer Lüge aufgesessen“, schrieb Noll.", "Noll", Act.WITHDRAWS),
    ],
)
def test_who_answers_without_a_verb_of_denying(text: str, speaker: str, act: Act) -> None:
    found = find_statements(text, "de")
    assert (speaker, act) in [(one.speaker, one.act) for one in found]


@pytest.mark.parametrize(
    "text",
    [
        "Die Feuerwehr löschte den Brand.",
        "Die Bank zog ihr Geld zurück.",
        "Er zog sich aus der Politik zurück.",
    ],
)
def test_what_is_only_taken_away_is_no_withdrawal(text: str) -> None:
    assert not any(one.act is Act.WITHDRAWS for one in find_statements(text, "de"))
