"""What one says and another answers in the same breath, or in the next: English."""

import pytest

from bot.reading.rules.statements import find_statements
from storage.records import Act

ANSWERED = [
    ("The union says 40 were hurt, which the police deny.", "the police", "40 were hurt"),
    ("The union says 40 were hurt, a figure the police dispute.", "the police", "40 were hurt"),
    ("Bell spoke of 20 injured, a figure that Crane later denied.", "Crane", "20 injured"),
    ("According to police, the mayor lied, which he denies.", "the mayor", "the mayor lied"),
    ("According to police, Bell took a bribe, a claim he denies.", "Bell", "Bell took a bribe"),
    ("According to police, Bell lied, which Crane denies.", "Crane", "Bell lied"),
    ("The driver fled, police said, which his family denies.", "his family", "The driver fled"),
    ("The firm was fined, which it disputes.", "The firm", "The firm was fined"),
    ("The firm faces claims that it hid a leak; it denies them.", "The firm", "it hid a leak"),
    ("Claims by the union that 40 were hurt were denied by police.", "police", "40 were hurt"),
]
POINTED = [
    ("Tom Bell said the pier was safe, but Crane denied it.", "Crane", "it"),
    ("Bell said the pier was safe, while Crane denied this.", "Crane", "this"),
    ("Bell said the pier was safe; Crane dismissed that as talk.", "Crane", "that as talk"),
    ("According to the union, 40 were hurt. The police deny it.", "The police", "it"),
    ("The paper reports that the mayor lied. She denies this.", "the mayor", "this"),
    ("The mayor is ill. Her deputy denies this.", "Her deputy", "The mayor is ill"),
]
ITSELF = [
    ("The council met on Monday. It denied that the road was closed.", "The council"),
    ("A hospital in Leeds was fined in May. It denies any wrongdoing.", "A hospital in Leeds"),
    ("The player Tom Bell left. Bell says he was never paid; the club denies it.", "the club"),
    ("In the past two weeks the ministry has repeatedly denied a leak.", "the ministry"),
    ("A company called Norvik denied the report.", "A company called Norvik"),
    ("After denying the charge, Bell left the court.", "Bell"),
    ("Despite denying the charge, Bell paid the fine.", "Bell"),
]
SAID = [
    ("The council warned the firm to stop dumping waste.", "the firm to stop dumping waste"),
    ("Yet, as Mr. Brown observed, in May the law was clear.", "in May the law was clear"),
    ("As Bell put it, the plan was dead.", "the plan was dead"),
    ('On 6 July Mr Bell made the following comment: "We lost."', "We lost."),
    ("The mayor took bribes, the paper reports.", "The mayor took bribes"),
    ("Prosecutors allege the mayor stole 40 bikes.", "the mayor stole 40 bikes"),
    ("The prosecutor alleges Bell lied.", "Bell lied"),
    ("Bell denied the claim and left the room.", "the claim"),
    ("According to a police report, the driver fled.", "the driver fled"),
    (
        "According to the ministry, the talks, which began in May, have failed.",
        "the talks, which began in May, have failed",
    ),
    (
        "Bell, according to his lawyer, stole 40 bikes.",
        "Bell, according to his lawyer, stole 40 bikes",
    ),
    ("The vote came despite warnings from Bell that it was illegal.", "it was illegal"),
]
SILENT = [
    "The firm faces claims from two buyers.",
    "The group has plans to open a mill.",
    "They made plans to build a hall in the hills.",
    "She gives credit to the miners because of their courage.",
    "Weir and Duggan did not react as if these people were victims.",
    "A law called the Fair Rents Act was passed.",
    "Neither Bell nor Crane denied it.",
]


@pytest.mark.parametrize(("text", "who", "what"), ANSWERED)
def test_the_denial_is_of_what_was_said(text: str, who: str, what: str) -> None:
    """Who answers with "which" answers what another has said."""
    denial = next(s for s in find_statements(text, "en") if s.act is Act.DENIES)
    assert (denial.speaker, denial.quote) == (who, what)


@pytest.mark.parametrize(("text", "who", "what"), POINTED)
def test_this_stands_where_it_is_a_statement_of_its_own(text: str, who: str, what: str) -> None:
    """What a "this" means is repeated only where nobody is told to have stated it."""
    denial = next(s for s in find_statements(text, "en") if s.act is Act.DENIES)
    assert (denial.speaker, denial.quote) == (who, what)


@pytest.mark.parametrize(("text", "who"), ITSELF)
def test_who_denies(text: str, who: str) -> None:
    """Whom a pronoun, or a subject far off, stands for."""
    denial = next(s for s in find_statements(text, "en") if s.act is Act.DENIES)
    assert denial.speaker == who


@pytest.mark.parametrize(("text", "what"), SAID)
def test_plain_words_are_read(text: str, what: str) -> None:
    """One statement, whole."""
    (said,) = find_statements(text, "en")
    assert said.quote == what


@pytest.mark.parametrize("text", SILENT)
def test_nobody_says_anything(text: str) -> None:
    """Words that look like a verb of saying."""
    assert find_statements(text, "en") == ()
