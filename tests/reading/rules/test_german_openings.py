"""German: what opens a sentence before its verb, and who goes on behind an apposition."""

import pytest

from tests.reading.rules.readings import told_in


@pytest.mark.parametrize("opening", ["Gefragt nach dem Dach", "Angesprochen auf die Kosten"])
@pytest.mark.parametrize("who", ["Ida Holm", "die Ministerin"])
def test_what_somebody_was_asked_is_not_said(opening: str, who: str) -> None:
    told = [("asserts", who, "das Dach halte")]
    assert told_in(f"{opening}, sagte {who}, das Dach halte.", "de") == told


@pytest.mark.parametrize("question", ["Ob das Dach hält", "Wann der Bau beginnt"])
@pytest.mark.parametrize("silence", ["sagte {} nicht", "teilte {} am Montag nicht mit"])
def test_a_question_that_is_left_open(question: str, silence: str) -> None:
    told = [("declines", "die Stadt", question)]
    assert told_in(f"{question}, {silence.format('die Stadt')}.", "de") == told


@pytest.mark.parametrize(
    "text", ["Wer ihn kennt, sagte das nicht.", "Was er sah, sagte ihm nichts."]
)
def test_no_question_is_left_open(text: str) -> None:
    assert [act for act, _, _ in told_in(text, "de") if act == "declines"] == []


@pytest.mark.parametrize("who", ["Leiterin des Heims", "die das Heim leitet", "47"])
def test_two_verbs_behind_an_apposition(who: str) -> None:
    text = f"Ida Holm, {who}, räumte den Diebstahl ein, bestritt aber die Fälschung."
    told = [("confirms", "Ida Holm", "den Diebstahl"), ("denies", "Ida Holm", "die Fälschung")]
    assert told_in(text, "de") == told
    text = "Karl Abt sagt, das Dach halte nicht, doch die Leiterin, Ida Holm, bestreitet das."
    assert told_in(text, "de")[-1][:2] == ("denies", "Ida Holm")


def test_letters_of_a_party_speak() -> None:
    text = "Die KVP beschuldigte die Stadt, den Bericht verheimlicht zu haben."
    assert told_in(text, "de") == [("criticises", "Die KVP", "den Bericht verheimlicht zu haben")]


def test_the_day_is_no_part_of_whom_it_was_denied_by() -> None:
    text = "Die Vorwürfe wurden von Ida Holm am Montag zurückgewiesen."
    assert told_in(text, "de") == [("denies", "Ida Holm", "Die Vorwürfe")]
