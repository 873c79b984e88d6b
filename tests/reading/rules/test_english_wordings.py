"""English: the press's many words for one act, each sentence beside a trap that looks like it."""

import pytest

from bot.reading.rules.statements import find_statements
from storage.records import Act


def _only(text: str) -> tuple[str, Act, str]:
    """Speaker, act and words of the one statement of a text."""
    (found,) = find_statements(text, "en")
    return found.speaker, found.act, found.quote


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Orla Finch hosed down gossip that she would stand again.", "she would stand again"),
        ("Orla Finch rejected out of hand the charge that she hid it.", "she hid it"),
        ("Orla Finch tried to dispel rumours of a rift.", "rumours of a rift"),
        ("Orla Finch downplayed reports of danger.", "reports of danger"),
        ("Orla Finch disagreed that the kiln was unsafe.", "the kiln was unsafe"),
        ("Orla Finch refused to accept that the kiln was unsafe.", "the kiln was unsafe"),
        ("Orla Finch entered a plea of not guilty to perjury.", "perjury"),
        ("Orla Finch stood by her denial of the affair.", "the affair"),
        ("Orla Finch protested her innocence.", "her innocence"),
        ('"What a heap of twaddle," Orla Finch said.', "What a heap of twaddle"),
        ('"No, we have not," Orla Finch said.', "No, we have not"),
    ],
)
def test_a_denial_has_many_words(text: str, words: str) -> None:
    assert _only(text) == ("Orla Finch", Act.DENIES, words)


@pytest.mark.parametrize(
    "text",
    [
        "The linesman ruled out the equaliser.",
        "Orla Finch brushed aside her fringe and sat down.",
        "The hall does not accept that card.",
        "The gale pushed back the boats.",
        "The statutes deny lodgers the right to vote.",
        "The lanes were quiet after dark.",
    ],
)
def test_what_is_pushed_aside_is_denied_only_if_it_was_claimed(text: str) -> None:
    assert find_statements(text, "en") == ()


@pytest.mark.parametrize(
    ("text", "principal"),
    [
        ('"It stays open," said Pia Lund, the Kremlin\'s spokeswoman.', "Kremlin"),
        ('"It stays open," said Pia Lund on behalf of the pickers.', "pickers"),
        ("Pia Lund, Arvo's agent for the tour, said it was over.", "Arvo"),
        ("The baker's camp said it was over.", "The baker"),
        ("An aide to the senator said it was over.", "senator"),
        ("Home Office spokeswoman Pia Lund said it was over.", "Home Office"),
        ("The Home Office said it was over.", ""),
        ("Solveta spokesman Olav Dahl waved. The barge, he said, was old.", "Solveta"),
        ("Solveta hired at dawn. The barge, a spokesman said, was old.", "Solveta"),
        ("Solveta sold its barge. Its press chief, Pia Lund, said it was old.", "Solveta"),
    ],
)
def test_for_whom_somebody_speaks(text: str, principal: str) -> None:
    assert find_statements(text, "en")[-1].principal == principal


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Orla Finch would not be pinned down on the price.", Act.DECLINES),
        ("Orla Finch has refused to publish the minutes.", Act.DECLINES),
        ("Letters to Orla Finch have gone unanswered.", Act.DECLINES),
        ("Efforts to reach Orla Finch failed.", Act.DECLINES),
        ("Orla Finch directed queries to the parish.", Act.DECLINES),
        ("Orla Finch never replied.", Act.DECLINES),
        ("Orla Finch said it was premature to comment.", Act.DECLINES),
        ("Orla Finch fessed up to the prank.", Act.CONFIRMS),
        ("Orla Finch entered a guilty plea to perjury.", Act.CONFIRMS),
        ("Orla Finch dialled back her remarks.", Act.WITHDRAWS),
        ("Orla Finch rowed back on Friday from her claim that it burned.", Act.WITHDRAWS),
        ("Orla Finch apologised to the nun for calling her a thief.", Act.WITHDRAWS),
        ("The Tarn Echo accepts that its story was untrue.", Act.WITHDRAWS),
        ("Orla Finch vented her fury at the toll.", Act.CRITICISES),
        ('Orla Finch called the toll "economic illiteracy".', Act.CRITICISES),
        ('"What a shambles," Orla Finch said.', Act.CRITICISES),
        ("Orla Finch warned of delays.", Act.ASSERTS),
        ("In Orla Finch's view, the toll was unwise.", Act.ASSERTS),
        ("If Orla Finch is to be believed, the toll was unwise.", Act.ASSERTS),
    ],
)
def test_each_act_has_many_words(text: str, act: Act) -> None:
    assert _only(text)[1] is act


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("In a belated admission, Orla Finch said the kiln was cold.", Act.CONFIRMS),
        ("In a curt rebuttal, Orla Finch said the kiln was cold.", Act.DENIES),
        ("In a sudden climbdown, Orla Finch said the kiln was cold.", Act.WITHDRAWS),
        ("In a note, Orla Finch said the kiln was cold.", Act.ASSERTS),
    ],
)
def test_what_opens_a_sentence_says_what_it_does(text: str, act: Act) -> None:
    assert _only(text) == ("Orla Finch", act, "the kiln was cold")


def test_a_silence_is_about_what_was_asked() -> None:
    found = _only("Orla Finch gave no answer when pressed about the kiln.")
    assert found == ("Orla Finch", Act.DECLINES, "the kiln")
