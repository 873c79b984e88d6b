"""English: what is denied and what is only negated; silences of several; halves of what is said."""

from functools import partial

import pytest

from bot.reading.rules.statements import find_statements
from tests.reading.rules.readings import acts_in

acts = partial(acts_in, lang="en")


@pytest.mark.parametrize(
    "text",
    [
        "Ana Holt insisted the mill would not be sold.",
        "Her lawyer, Paul Osei, said no hearing would be held before June.",
        "Lawyer Paul Osei said her client did not yet have the papers.",
        "The line said it had not received the letter.",
        "Miners said the council had never answered them.",
        "Divers said there was no evidence that the hull had cracked.",
        "The cook said she was not paid for three months.",
        "“I didn't sleep a wink,” Ana Holt said.",
        "“We never gave up,” Ana Holt said.",
        "The head said there was no bullying policy when she came.",
        "The baker said it was the wrong time to sell.",
        "Ana Holt downplayed the danger.",
    ],
)
def test_what_is_negated_is_not_denied(text: str) -> None:
    assert acts(text) == ["asserts"]


@pytest.mark.parametrize(
    "text",
    [
        "“I never met this man,” Ana Holt said.",
        "“We did not, at any point, open the sluice,” the mill wrote.",
        "The army said it had not attacked the convoy.",
        "The mill dismissed as “nonsense” a trade magazine article that it was bust.",
        "Reports that the mill was for sale were dismissed by its owner.",
        "The mill called the report false and threatened its author.",
        "The mayor rejected, however, the accusations.",
        "The mayor has dismissed, in a letter, claims that he lied.",
        "The mill shrugged off, on Monday, rumours of a sale.",
        "The guard said the claims were wrong.",
        "The ministry branded the report propaganda.",
        "Ana Holt denied the mill had a licence.",
        "Ana Holt denied it broke the law.",
        "Ana Holt slammed “baseless” claims.",
        "The mill called the suit meritless.",
        "“They are lying,” Ana Holt said.",
        "No plans to sell the mill, the council said.",
        "The mill said it strongly refuted the claims.",
    ],
)
def test_what_is_said_to_be_untrue_is_denied(text: str) -> None:
    assert acts(text)[0] == "denies"


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Paul Osei is accused of theft. Ana Holt said she had never met him.", "denies"),
        ("Paul Osei keeps bees. Ana Holt said she had never met him.", "asserts"),
        ("Ana Holt is accused of theft. The police said no date had been set.", "asserts"),
        ("Talks were held, the union said. “We never held any talks,” said Ana Holt.", "denies"),
        ("Ana Holt is accused of theft. Ana Holt said there was no missing money.", "denies"),
        ("Ana Holt is on trial. The prosecutor said she had never paid.", "asserts"),
        ("Ana Holt is on trial. She said she had never paid.", "denies"),
        ("Ana Holt told police she was not the driver.", "denies"),
        ("Ana Holt told police she did not see the driver.", "asserts"),
        ("Ana Holt is on trial. “They never asked us,” said Paul Osei.", "asserts"),
    ],
)
def test_a_no_denies_where_something_is_disputed(text: str, act: str) -> None:
    assert acts(text)[-1] == act


@pytest.mark.parametrize(
    "text",
    [
        "The keeper denied league leaders Hull a point.",
        "The council denied the family access to the hall.",
        "Shareholders rejected the board's pay plan.",
        "Hull lies on one of the world's most active fault lines.",
    ],
)
def test_what_is_withheld_or_voted_down_is_no_statement(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Ana Holt called the ban wrong.", "criticises"),
        ("Ana Holt called the rumour wrong.", "denies"),
        ("Ana Holt criticised the false statements in the leaflet.", "criticises"),
        ("Ana Holt said the sentence was far too lenient.", "criticises"),
        ("Ana Holt was accused by two bakers of bullying.", "criticises"),
    ],
)
def test_a_verdict_on_a_plan_is_blame_and_on_a_claim_a_denial(text: str, act: str) -> None:
    assert acts(text) == [act]


def test_what_another_claims_is_denied_without_that_or_which() -> None:
    text = "Norland accused Velm of shelling its port, a charge the army in Velm rejected."
    denied = [s for s in find_statements(text, "en") if s.act.value == "denies"]
    assert [(s.speaker, s.quote) for s in denied] == [("the army in Velm", "shelling its port")]


def test_what_is_said_in_two_halves_is_denied_in_the_one() -> None:
    text = "Ana Holt said the claims were untrue but that she did not want to be a burden."
    found = find_statements(text, "en")
    assert [(s.act.value, s.quote) for s in found] == [
        ("denies", "the claims were untrue"),
        ("asserts", "she did not want to be a burden"),
    ]


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        (
            "Ana Holt denied moving the books, hiding them and lying to the auditor.",
            "moving the books, hiding them and lying to the auditor",
        ),
        ("Ana Holt denied moving the books, leaving by the back door.", "moving the books"),
        ("Ana Holt denied moving the books, saying she was abroad.", "moving the books"),
    ],
)
def test_a_list_of_deeds_is_denied_as_a_whole(text: str, denied: str) -> None:
    assert find_statements(text, "en")[0].quote == denied


def test_what_is_taken_back_is_not_said_once_more() -> None:
    assert acts("An MP has withdrawn her claim that a rival was paid.") == ["withdraws"]


@pytest.mark.parametrize(
    ("lang", "text", "silent"),
    [
        ("en", "The mill declined to comment, while the union did not respond.", 2),
        ("en", "The mill declined to comment on the ban and the union did not respond.", 2),
        ("en", "The mill declined to say whether the union had refused to comment.", 1),
        ("en", "Neither the mill nor the union commented.", 2),
        ("en", "Neither the mill nor the baker's agent, Paul Osei, responded to calls.", 2),
        ("en", "Neither mill would comment.", 1),
        ("en", "Neither the mill nor the baker would say who paid.", 2),
        ("fr", "Le moulin a refusé de commenter, tandis que le syndicat n'a pas répondu.", 2),
        ("es", "El molino declinó hacer comentarios, mientras que el sindicato no respondió.", 2),
        ("de", "Das Werk lehnte einen Kommentar ab, und der Verband war nicht zu erreichen.", 2),
        ("ru", "Завод отказался от комментариев, а профсоюз не ответил на запрос.", 2),
        ("uk", "Завод відмовився від коментарів, а профспілка не відповіла на запит.", 2),
    ],
)
def test_each_silence_of_a_sentence_counts(lang: str, text: str, silent: int) -> None:
    found = find_statements(text, lang)
    assert [s.act.value for s in found] == ["declines"] * silent
    assert len({s.speaker for s in found}) == silent
