"""Statements of one article under the claims they are about."""

from bot.reading.gather import gather
from bot.reading.rules.statements import find_statements

ARTICLE = """\
Harbour firm denies secret deal
Northlock Marine signed a secret deal with the ferry line in 2021, the Quay Courier reported on \
Friday. According to port officials, the deal included a payment of two million crowns.
The firm's spokeswoman, Rita Holm, denied any deal with the ferry line.
The ferry line did not respond to requests for comment.
Separately, the fishermen's union condemned the closure of the eastern quay.
"""


def groups() -> list[set[tuple[str, str]]]:
    found = find_statements(ARTICLE, "en")
    return [
        {(found[i].act.value, found[i].speaker) for i in topic}
        for topic in gather(ARTICLE, found, "en")
    ]


def test_a_denial_and_a_silence_belong_to_the_claim_they_answer() -> None:
    main = groups()[0]
    assert ("asserts", "the Quay Courier") in main
    assert ("denies", "Rita Holm") in main
    assert any(act == "declines" for act, _ in main)


def test_another_matter_is_another_claim() -> None:
    assert any({act for act, _ in topic} == {"criticises"} for topic in groups()[1:])


MATTER = """\
Night buses in Aldmere will be cut by half, the Quay Courier reported on Monday.
"It is the only way I get home," said Petra Lind, a nurse.
The operator, Busline, denied that a decision had been taken.
A councillor called the silence of the town hall "shameful".
"""


def test_who_talks_about_the_matter_in_other_words_belongs_to_it() -> None:
    found = find_statements(MATTER, "en")
    assert len(found) == 4
    assert gather(MATTER, found, "en") == ((0, 1, 2, 3),)


def test_another_allegation_with_names_of_its_own_is_another_claim() -> None:
    text = MATTER + "Rita Holm of Northlock reportedly paid for a flat in Lisbon, sources said.\n"
    found = find_statements(text, "en")
    assert [len(topic) for topic in gather(text, found, "en")] == [4, 1]


def test_far_down_the_page_other_words_are_another_matter() -> None:
    filler = "Nobody was hurt when the snow fell and the lamps went out one by one. " * 5
    text = f"{MATTER}{filler}\nThe museum said its clock had been repaired.\n"
    found = find_statements(text, "en")
    assert [len(topic) for topic in gather(text, found, "en")] == [4, 1]


def test_nothing_gathers_to_nothing() -> None:
    assert gather("", (), "en") == ()
