"""English: denials, refusals, confessions and blame by families of wording, with their traps."""

from functools import partial

import pytest

from bot.reading.rules.statements import find_statements
from tests.reading.rules.readings import acts_in

acts = partial(acts_in, lang="en")


@pytest.mark.parametrize(
    ("act", "text"),
    [
        ("denies", "Ana Holt said the tale was a figment of somebody's imagination."),
        ("denies", "Ana Holt said she “did not recognise” that description."),
        ("denies", "“None of this is true,” said Ana Holt."),
        ("denies", "Ana Holt was adamant that she had never met him."),
        ("denies", "The firm rejected that characterisation."),
        ("denies", "The Treasury slapped down speculation about a new tax."),
        ("denies", "Claims that the firm knew are “categorically false”, a clerk said."),
        ("denies", "The claim was branded “laughable” by Ana Holt."),
        ("denies", "A denial came swiftly from the palace."),
        ("denies", "The firm says otherwise."),
        ("denies", "Ana Holt denied that she wants to leave."),
        ("denies", "Ana Holt said the figure was grossly exaggerated."),
        ("denies", "Ana Holt said it was “a lie with a bow on it”."),
        ("denies", "“It wasn't me,” Ana Holt said."),
        ("denies", "The firm pushed back Friday on a post that it had sold the mill."),
        ("denies", "Ana Holt pleaded not guilty in Leeds on Monday to stealing a bus."),
        ("denies", "The firm does not accept that account."),
        ("declines", "The firm chose not to comment."),
        ("declines", "Ana Holt said there was nothing to announce."),
        ("declines", "The firm is yet to get back to us."),
        ("declines", "Ana Holt walked away without answering."),
        ("declines", "“You'll have to ask the club,” Ana Holt said."),
        ("declines", "“That's not something I can go into,” Ana Holt said."),
        ("confirms", "Ana Holt held up her hands to the mistake."),
        ("confirms", "“That was our failing,” Ana Holt said."),
        ("confirms", "Ana Holt told the court that she had indeed kept the key."),
        ("confirms", "Ana Holt says her team did make a mistake."),
        ("confirms", "The firm said it was true that jobs would go."),
        ("criticises", "Ana Holt called the payments “obscene”."),
        ("criticises", "Ana Holt said the offer “beggars belief”."),
        ("criticises", "The plan was condemned by Ana Holt."),
        ("criticises", "Ana Holt took a swipe at the mayor."),
        ("criticises", "Ana Holt came down hard on the police."),
        ("criticises", "Ana Holt called the scheme “a farce with seats”."),
        ("criticises", "Ana Holt described the hall as “a fridge with a door”."),
        ("criticises", "Ana Holt branded the mayor a coward."),
        ("criticises", "Unions reacted angrily to the plan."),
        ("asserts", "Ana Holt called it “a victory for common sense”."),
        ("asserts", "Ana Holt called the meeting “the heart of the town”."),
        ("withdraws", "Ana Holt said she had misspoken."),
        ("withdraws", "“I take it back,” Ana Holt said."),
        ("withdraws", "The Post said its report had been wrong."),
        ("withdraws", "Ana Holt abandoned her claim that the firm had lied."),
        ("asserts", "Ana Holt blamed delays at the mill."),
        ("asserts", "Ana Holt alleges that the firm had not tested the doors."),
        ("asserts", "Ana Holt shook her head: “We are open.”"),
    ],
)
def test_what_is_done_in_so_many_words(act: str, text: str) -> None:
    assert acts(text) == [act]


@pytest.mark.parametrize(
    "text",
    [
        "She dropped the charges.",
        "He withdrew money from the account.",
        "The machine rejected the coin.",
        "He took down the tent.",
        "The sale must be confirmed by the board.",
        "The crew was attacked by a shark.",
        "Asked about it, Ana Holt laughed.",
        "Neither account could be independently verified.",
        "Ana Holt, the keeper, had no answer to the third goal.",
        "Twice denied by the woodwork, Hull lost.",
    ],
)
def test_what_is_no_statement(text: str) -> None:
    assert acts(text) == []


def test_a_plain_no_to_what_another_has_said_is_a_denial() -> None:
    claim = "Paul Osei said the bank had been hacked."
    answer = "The bank said it had not been hacked."
    assert acts(f"{claim}\n{answer}") == ["asserts", "denies"]
    assert acts(answer) == ["asserts"]
    beside = "The owner said the server room was never locked."
    assert acts(f"Paul Osei said the server had been hacked.\n{beside}") == ["asserts", "asserts"]


def test_an_office_is_known_by_the_name_that_follows() -> None:
    text = "The tale is untrue, his agent said. “He stays,” Lorna Pike added."
    assert [s.speaker for s in find_statements(text, "en")] == ["Lorna Pike", "Lorna Pike"]


def test_an_agent_named_with_a_trade_is_another() -> None:
    text = "The tale is untrue, his agent said. “He stays,” coach Lorna Pike added."
    assert [s.speaker for s in find_statements(text, "en")] == ["his agent", "Lorna Pike"]


def test_a_bare_spokesman_speaks_for_who_spoke_before() -> None:
    text = "Lister Docks denied the report.\n“The pier is safe,” a spokesman said."
    assert [s.principal for s in find_statements(text, "en")] == ["", "Lister Docks"]


@pytest.mark.parametrize(
    "who",
    [
        "Ana Holt, representing Paul Osei,",
        "Ana Holt, speaking on behalf of Paul Osei,",
        "Reps for Paul Osei",
        "Ana Holt, head of communications for Paul Osei,",
    ],
)
def test_for_whom_somebody_speaks(who: str) -> None:
    assert [s.principal for s in find_statements(f"{who} said it was safe.", "en")] == ["Paul Osei"]


def test_what_the_accused_man_s_lawyer_negates_is_denied() -> None:
    assert acts("Police suspect Paul Osei. His lawyer said he had not sold it.") == ["denies"]


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("Ana Holt denies murder, theft and arson.", "murder, theft and arson"),
        ("Ana Holt is accused of theft, which she denies.", "Ana Holt is accused of theft"),
        ("Reports that she had left were denied by the firm.", "she had left"),
        ("The firm has rejected an accusation by the union that it lied.", "it lied"),
        ("The firm moved quickly to scotch rumours that it was bust.", "it was bust"),
        ("Ana Holt pleaded not guilty to murder.", "murder"),
    ],
)
def test_what_is_denied(text: str, denied: str) -> None:
    (found,) = [s for s in find_statements(text, "en") if s.act.value == "denies"]
    assert found.quote == denied
