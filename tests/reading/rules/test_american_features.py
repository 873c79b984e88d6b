"""English: long features of American papers, with titles, campaigns and clauses inside clauses."""

from functools import partial

import pytest

from bot.reading.rules.statements import find_statements
from storage.records import Act
from tests.reading.rules.readings import said_in

read = partial(said_in, lang="en")


@pytest.mark.parametrize(
    ("text", "speaker", "said"),
    [
        (
            "Ms. Holt, who angered many when she said that coal was over, has since softened.",
            "Holt",
            "coal was over",
        ),
        (
            "The mayor, who says the pier is safe, faces a tough race.",
            "The mayor",
            "the pier is safe",
        ),
        (
            (
                "On a gray day in the hollow below Route 9, Dale Reed points at a mill he left "
                "and says he is done."
            ),
            "Dale Reed",
            "he is done",
        ),
        (
            (
                "Economists at the Keller Institute, a group that is paid by firms, say cheap "
                "gas, not regulation, explains most of the decline."
            ),
            "Economists",
            "cheap gas, not regulation, explains most of the decline",
        ),
        (
            "The pessimists, argues Paul Eddy, a professor at Dunmore, have been wrong since May.",
            "Paul Eddy",
            "The pessimists … have been wrong since May",
        ),
        (
            "Ana Holt said the mill would gain, Al Reed said, from repeal of the tax.",
            "Al Reed",
            "Ana Holt said the mill would gain … from repeal of the tax",
        ),
    ],
)
def test_a_clause_inside_another_ends_with_it(text: str, speaker: str, said: str) -> None:
    assert (speaker, said) in read(text)
    assert {who for who, _ in read(text)} <= {speaker, "Ana Holt"}


def test_who_agreed_first_and_then_did_not_says_two_things() -> None:
    text = "Mayor Ana Cole, a Democrat, said that she backed it, then told a station she did not."
    assert read(text) == [("Ana Cole", "she backed it"), ("Ana Cole", "she did not")]


@pytest.mark.parametrize(
    ("before", "body"),
    [
        ("Analysts who looked at the plan said it would fail.", "The campaign"),
        ("Protesters say the police fired tear gas.", "The city"),
        ("“It is late,” said Marcel Obst, the fund's chief economist.", "The administration"),
        ("The harbour authority said the pier was shut.", "The council"),
    ],
)
def test_a_body_that_was_not_named_is_nobody_who_spoke_before(before: str, body: str) -> None:
    assert read(f"{before} {body} denied it was true.")[-1][0] == body


def test_a_body_is_known_again_behind_its_officer() -> None:
    text = (
        "The Credit Fund warned that trade was weak. “It is late,” said Marcel Obst, the fund's "
        "chief economist. The fund said it could do more."
    )
    assert read(text)[-1] == ("Credit Fund", "it could do more")


def test_an_american_title_is_no_part_of_a_name_and_tells_who_is_meant() -> None:
    text = "Mr. Hale's running mate, Gov. Mark Dunn, left. “Folks get it,” Mr. Dunn said."
    assert read(text) == [("Mark Dunn", "Folks get it")]
    text = "Dale Reed left. “It is over,” Mr. Reed said. “She is sorry,” Mrs. Reed said."
    assert [who for who, _ in read(text)] == ["Dale Reed", "Mrs. Reed"]


@pytest.mark.parametrize(
    ("text", "speaker", "said"),
    [
        (
            "The gap between what Reed says his plan would do, and what it would do, began in May.",
            "Reed",
            "what Reed says his plan would do",
        ),
        (
            "A gap between what Reed says it would do and how experts say it would work has grown.",
            "experts",
            "how experts say it would work",
        ),
        (
            "When Holt noted that he had paid no tax ― as was true ― Reed left.",
            "Holt",
            "he had paid no tax ― as was true",
        ),
        ("The council condemned the raid as rebels shelled the town.", "The council", "the raid"),
        (
            "The council condemned the raid as a crime.",
            "The council",
            "the raid as a crime",
        ),
        (
            "As the senator argued that it was dead, a group of protesters shouted from a gallery.",
            "the senator",
            "it was dead",
        ),
        (
            "It is the only way, he said, to save the mill.",
            "he",
            "It is the only way … to save the mill",
        ),
        (
            "The firm paid a sum the union says is far too small.",
            "the union",
            "a sum … is far too small",
        ),
        ("Dr. Holt issued a letter stating that she was well.", "Holt", "she was well"),
        ("Reed came under fire for saying that nurses lied.", "Reed", "nurses lied"),
        ("Ana Holt is a senator who says the wall is late.", "Ana Holt", "the wall is late"),
        ("By his own account, Reed never read the report.", "Reed", "Reed never read the report"),
        ("Word from the palace is that the talks failed.", "the palace", "the talks failed"),
        ("Reed used the speech to argue that it was over.", "Reed", "it was over"),
        ("''The workers' pay is late,'' Ms. Holt said.", "Holt", "The workers' pay is late"),
    ],
)
def test_who_says_what_and_where_it_ends(text: str, speaker: str, said: str) -> None:
    found = read(text)
    assert found[-1] == (speaker, said)
    assert len(found) == 1 + ("experts" in text)


def test_two_verbs_of_several_say_two_things() -> None:
    text = "Critics reject the plan and call it a mess."
    assert read(text) == [("Critics", "the plan"), ("Critics", "it a mess")]


@pytest.mark.parametrize(
    "text",
    [
        "The mill will close if the union rejects the deal.",
        "Voters were struck from the rolls if they did not confirm their status.",
        "Customers lose the discount unless they confirm their address.",
        "It is unclear whether the mayor denies it.",
        "Not everyone agrees that the bridge is safe.",
        "She advises President Dorn on trade.",
        "Ana Roy, who has advised both parties, sang.",
        "The council has shown it knows how.",
        "The host confronted him with insulting remarks he had made about nurses.",
        "He is overweight according to his body mass index.",
        "What he says is true.",
    ],
)
def test_what_is_supposed_or_done_states_nothing(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "He said it was late, and many said they were cold.",
            [("He", "it was late"), ("many", "they were cold")],
        ),
        ("It was late, but some argue that it was early.", [("some", "it was early")]),
        (
            "Holt said the mill would close, as Reed has said.",
            [("Holt", "the mill would close"), ("Reed", "the mill would close")],
        ),
        (
            "Holt accused Reed of a race “built on lies,” drawing an angry response from him.",
            [("Holt", "Reed of a race “built on lies,”")],
        ),
    ],
)
def test_what_another_adds_or_answers_is_no_part_of_it(
    text: str, told: list[tuple[str, str]]
) -> None:
    assert read(text) == told


def test_whom_a_manager_works_for_does_not_tell_who_she_is() -> None:
    text = "“It is late,” said Mr. Dunn's manager, Kate Lowell. Ms. Lowell said it was cold."
    assert read(text) == [("Kate Lowell", "It is late"), ("Kate Lowell", "it was cold")]


def test_who_represents_a_district_does_not_speak_for_it() -> None:
    text = "Councilman Ray Ford, who represents the neighborhood where Reed lived, said he was sad."
    assert [s.principal for s in find_statements(text, "en")] == [""]
    text = "Ana Bell, a lawyer who represents the family, said she was sad."
    assert [s.principal for s in find_statements(text, "en")] == ["the family"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("My father died of cancer in May, which confirmed what I knew.", []),
        ("The bias begins to show when looking at how the site rated the tape.", []),
        ("The euro crisis highlighted sharp differences over trade.", []),
        ("The bank has not said as much.", []),
        ("Reed said as much on Thursday.", [("Reed", "as much")]),
        (
            "They would not answer many of the questions that have followed him.",
            [("They", "many of the questions that have followed him")],
        ),
        ("They did not respond to queries seeking to confirm it.", [("They", "")]),
        (
            "They left the system, which advocates say disadvantages needy schools.",
            [("advocates", "the system … disadvantages needy schools")],
        ),
        ("Some voters, however, question the wisdom of it.", [("Some voters", "the wisdom of it")]),
        ("These voters point to the bill.", [("These voters", "the bill")]),
        (
            "The city council plans to close the pier, which opened in 1990.",
            [("The city council", "to close the pier, which opened in 1990")],
        ),
    ],
)
def test_things_and_silences_and_plans(text: str, told: list[tuple[str, str]]) -> None:
    assert read(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Brisk has told anyone who would listen that it did not need a partner.",
            [("Brisk", "it did not need a partner")],
        ),
        ("Reed denied any wrongdoing through his lawyer.", [("Reed", "any wrongdoing")]),
        (
            "Holt said that Mr. Orr, whom he did not mention by name, had “lied his way up.”",
            [("Holt", "Mr. Orr, whom he did not mention by name, had “lied his way up.”")],
        ),
        (
            "A state report released on Friday said it was late.",
            [("A state report", "it was late")],
        ),
        (
            "Holt said that residents who disagree with a finding may appeal.",
            [("Holt", "residents who disagree with a finding may appeal")],
        ),
        ("They open the pier once the mayor says it is safe.", [("the mayor", "it is safe")]),
    ],
)
def test_whom_it_was_told_and_who_may_do_it(text: str, told: list[tuple[str, str]]) -> None:
    assert read(text) == told


def test_people_are_no_firm_and_any_lawyers_have_no_client() -> None:
    text = (
        "People here say the pier is old. The agency insists that it is safe. In a letter, a "
        "spokesman, Dan Roe, wrote that it was."
    )
    found = find_statements(text, "en")
    assert [(s.speaker, s.principal) for s in found[1:]] == [
        ("The agency", ""),
        ("Dan Roe", "The agency"),
    ]
    text = "Harold Dunne said he was glad. Lawyers say the merger would be hard."
    assert [s.principal for s in find_statements(text, "en")] == ["", ""]


def test_the_reverend_goes_on() -> None:
    text = "Ana Guidry says it is late. “It is,” the Rev. Amos Tate said. He said it was cold."
    assert [who for who, _ in read(text)] == ["Ana Guidry", "Amos Tate", "Amos Tate"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "In May, according to the police, the man fled.",
            [("the police", "In May … the man fled")],
        ),
        (
            "Last week, according to the mayor, the pier fell.",
            [("the mayor", "Last week … the pier fell")],
        ),
        (
            "At the mill, according to Al Roe, its owner, nobody was hurt.",
            [("Al Roe", "At the mill … nobody was hurt")],
        ),
        (
            "She would take it, an offer Mr. Marsh's chief of staff described as “low.”",
            [("Mr. Marsh's chief of staff", "an offer … as “low.”")],
        ),
        ("Neither candidate has explained how they would pay for it.", []),
        ("No official has said that it is safe.", []),
        ("The wall would cost more than he says, and he knows it.", []),
    ],
)
def test_when_it_was_before_who_is_cited_and_who_said_nothing(
    text: str, told: list[tuple[str, str]]
) -> None:
    assert read(text) == told


def test_whom_somebody_told_it_does_not_go_on() -> None:
    text = (
        "Sen. Al Roper called on Holt to release them, telling Mark Devlin the public deserves to "
        "know. He said it was late."
    )
    assert read(text)[-1][0] == "Al Roper"


def test_what_neither_confirmed_is_confirmed_by_nobody() -> None:
    found = find_statements("Neither Norvik nor Brisk confirmed the deal.", "en")
    told = [(s.speaker, s.act) for s in found]
    assert told == [("Norvik", Act.DECLINES), ("Brisk", Act.DECLINES)]
    assert read("Neither Norvik nor Brisk has said that it is safe.") == []


def test_a_kicker_over_a_headline_speaks_for_nobody() -> None:
    assert read("WATCH: Holt dodges it, blames media\nNobody came.") == [("Holt", "media")]
    assert read("OPINION: Holt is wrong\nNobody came.") == []
