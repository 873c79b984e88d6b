"""English: the ordinary idioms in which people deny, keep silent, admit, blame and take back."""

import pytest

from bot.reading.rules.statements import find_statements
from storage.records import Act

_D, _S, _C = Act.DENIES, Act.DECLINES, Act.CONFIRMS
_B, _W, _A = Act.CRITICISES, Act.WITHDRAWS, Act.ASSERTS


@pytest.mark.parametrize(
    ("text", "act", "speaker", "said"),
    [
        ("The village priest would have none of it.", _D, "The village priest", ""),
        ("The answer from the trustees was a firm no.", _D, "the trustees", ""),
        (
            "“There is no list, and there never was one,” the minister said.",
            _D,
            "the minister",
            "There is no list, and there never was one",
        ),
        ("The claims bore no relation to reality, she said.", _D, "she", None),
        ("The team let five emails go unanswered.", _S, "The team", ""),
        ("The firm did not get back to us.", _S, "The firm", ""),
        ("No reply came from the ministry.", _S, "the ministry", ""),
        ("The phone at the clinic rang out.", _S, "the clinic", ""),
        ("The trainer clammed up when asked about the horse.", _S, "The trainer", ""),
        ("The paper stands by its story.", _C, "The paper", "its story"),
        ("“It was me who leaked it,” she said.", _C, "she", "It was me who leaked it"),
        (
            "The officer said the letter was genuine.",
            _C,
            "The officer",
            "the letter was genuine",
        ),
        ("The nurses turned down the pay offer.", _B, "The nurses", "the pay offer"),
        ("The captain pinned the blame on the cook.", _B, "The captain", "the cook"),
        ("The union gave the plan short shrift.", _B, "The union", None),
        ("A key witness recanted on the stand yesterday.", _W, "A key witness", ""),
        (
            "Police corrected an earlier statement that two had died.",
            _W,
            "Police",
            "two had died",
        ),
        (
            "The professor regretted his choice of words.",
            _W,
            "The professor",
            "his choice of words",
        ),
        ("Police counted half as many.", _A, "Police", "half as many"),
        ("The council puts it at twice that.", _A, "The council", "it at twice that"),
        ("A witness placed him at the scene.", _A, "A witness", "him at the scene"),
        ("Al Reed professed himself “astonished”.", _A, "Al Reed", "himself “astonished”"),
        ("The view in Brussels is that it is dead.", _A, "Brussels", "it is dead"),
        ("To hear the coach tell it, the title is gone.", _A, "the coach", "the title is gone"),
        ("The firm's position is that nobody knew.", _A, "The firm", "nobody knew"),
        ("By the union's count, 400 stayed out.", _A, "the union", "400 stayed out"),
    ],
)
def test_an_idiom_states(text: str, act: Act, speaker: str, said: str | None) -> None:
    (found,) = find_statements(text, "en")
    assert (found.act, found.speaker) == (act, speaker)
    assert said is None or found.quote == said


@pytest.mark.parametrize(
    "text",
    [
        "The court turned down his bid for bail.",
        "He turned down the volume.",
        "She stood by the door.",
        "The nurse counted three pills into his hand.",
        "The court placed him on probation.",
        "The mayor placed a wreath at the memorial.",
        "The council's plan: a new pool.",
        "The problem with the plan is that nobody paid.",
        "The coach put him at left back.",
    ],
)
def test_the_same_words_may_state_nothing(text: str) -> None:
    assert find_statements(text, "en") == ()


def test_he_is_no_saint() -> None:
    text = "A clerk has confessed to the fire at St Olave’s hall. He told us he was cold."
    assert [s.speaker for s in find_statements(text, "en")] == ["A clerk", "A clerk"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The company at first said that it knew nothing.", "The company"),
        ("The mayor in the end admitted that she had lied.", "The mayor"),
        ("The firm for years denied that it knew.", "The firm"),
        ("The bank in turn denied that it knew.", "The bank"),
        ("Liberal MP Ana Crane denied it.", "Ana Crane"),
        ("Nobody at the embassy would say who had paid.", "the embassy"),
    ],
)
def test_when_and_how_are_no_part_of_who_speaks(text: str, speaker: str) -> None:
    assert [s.speaker for s in find_statements(text, "en")] == [speaker]
