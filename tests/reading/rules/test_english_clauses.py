"""English: who says what in the longer sentences of news articles, by where each of them stands."""

from functools import partial

import pytest

from bot.reading.rules.statements import find_statements
from tests.reading.rules.readings import said_in

read = partial(said_in, lang="en")


@pytest.mark.parametrize(
    ("text", "speaker", "said"),
    [
        ("The baker and the miller praise the ferry.", "The baker and the miller", "the ferry"),
        ("Those close to him say the ferry is old.", "Those close to him", "the ferry is old"),
        (
            "The mother of four replied, “The ferry is old.”",
            "The mother of four",
            "The ferry is old.",
        ),
        (
            "Ana Holt, who in 2011 said the ferry was old, ran.",
            "Ana Holt",
            "the ferry was old",
        ),
        ("There are some pilots who argue that it leaks.", "some pilots", "it leaks"),
        ("The fund plans to sell the ferry.", "The fund", "to sell the ferry"),
        ("Ana Holt asked the pilot, “Who pays for it?”", "Ana Holt", "Who pays for it?"),
        ("Ana Holt vowed not to sell the ferry.", "Ana Holt", "not to sell the ferry"),
        ("The ferry was praised by the pilot.", "the pilot", "The ferry"),
        ("The ferry was described by Ana Holt as a joy.", "Ana Holt", "The ferry … as a joy"),
        ("Ana Holt can be heard yelling that it leaks.", "Ana Holt", "it leaks"),
        ("Before praising the ferry, Ana Holt sang.", "Ana Holt", "the ferry"),
        ("Although the pilot said the ferry leaked, it ran.", "the pilot", "the ferry leaked"),
        (
            "The line, which says the ferry leaks, is a good example of it.",
            "The line",
            "the ferry leaks",
        ),
        (
            "He came as pilots praised Monday's crossing.",
            "pilots",
            "Monday's crossing",
        ),
        ("But Ana Holt said that, if it rains, it leaks.", "Ana Holt", "if it rains, it leaks"),
        ("Most said that the ferry leaked.", "Most", "the ferry leaked"),
        ("Ana Holt argued the ferry “is a joy.”", "Ana Holt", "the ferry “is a joy.”"),
        ("The ferry leaks, Ana Holt announced in a letter.", "Ana Holt", "The ferry leaks"),
        ("The pilot went home and praised the ferry.", "The pilot", "the ferry"),
    ],
)
def test_a_sentence_says_one_thing(text: str, speaker: str, said: str) -> None:
    assert read(text) == [(speaker, said)]


def test_a_reason_is_stated_and_a_source_is_none() -> None:
    reason = "The ferry will close, the line said, citing its rising costs."
    source = "The ferry will close, the line said, citing two pilots."

    assert read(reason) == [
        ("the line", "The ferry will close"),
        ("the line", "its rising costs"),
    ]
    assert read(source) == [("the line", "The ferry will close")]
    assert [s.origin for s in find_statements(reason, "en")] == ["", ""]
    assert [s.origin for s in find_statements(source, "en")] == ["two pilots"]


@pytest.mark.parametrize(
    "text",
    [
        "The ferry was blasted by a storm.",
        "The pilot was arrested and accused of theft.",
        "The pilot asked not to be named.",
        "The line wants to paint the ferry and declare a holiday.",
    ],
)
def test_traps_stay_silent(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "speaker", "said"),
    [
        ("A man who was at the hearing said prices fell.", "A man", "prices fell"),
        ("The firm that runs the line said trains were late.", "The firm", "trains were late"),
        ("One of the nurses who saw it said it was loud.", "One of the nurses", "it was loud"),
        (
            "Pilots briefed on the plan said it was over.",
            "Pilots briefed on the plan",
            "it was over",
        ),
        (
            "Aid groups said at least 40 people had fled.",
            "Aid groups",
            "at least 40 people had fled",
        ),
        (
            "Sleep was short in May, say the researchers.",
            "the researchers",
            "Sleep was short in May",
        ),
        ("Two men are held, the force confirmed in a note.", "the force", "Two men are held"),
        ("Ana Holt said nobody had voted for it.", "Ana Holt", "nobody had voted for it"),
        ('One described the mood as "bleak".', "One", 'the mood as "bleak"'),
        ("The bank expects growth to slow.", "The bank", "growth to slow"),
    ],
)
def test_who_says_what_in_constructions_of_english(text: str, speaker: str, said: str) -> None:
    (found,) = find_statements(text, "en")
    assert (found.speaker, found.quote) == (speaker, said)


def test_a_participle_behind_an_article_is_no_verb() -> None:
    assert find_statements("Neighbours of the proposed plant filled the hall.", "en") == ()


def test_a_court_that_confirms_something_states_nothing_by_a_pronoun_either() -> None:
    text = "The High Court of Norland threw out the suit. It confirmed an older ruling."
    assert find_statements(text, "en") == ()


@pytest.mark.parametrize("verb", ["contradicted", "supported", "rejected"])
def test_a_gerund_is_of_who_stands_before_it_not_of_whose_claim_follows(verb: str) -> None:
    told = f"the director had {verb} her claim that the fund was empty"
    first = find_statements(f"Anna Roy left the room, noting that {told}.", "en")[0]
    assert (first.speaker, first.quote) == ("Anna Roy", told)


@pytest.mark.parametrize(
    "told",
    [
        "he had watched the mill rise and thought of the days when it was a barn",
        "he knew the miller and hoped for a deal",
    ],
)
def test_a_second_verb_of_what_is_told_belongs_to_it(told: str) -> None:
    assert read(f"Tom Berg said {told}.") == [("Tom Berg", told)]


def test_a_second_verb_that_says_something_stands_for_itself() -> None:
    said = read("Tom Berg said he was tired and wrote on Monday that he would go.")
    assert said == [("Tom Berg", "he was tired"), ("Tom Berg", "he would go")]
