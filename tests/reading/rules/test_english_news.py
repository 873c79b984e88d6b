"""What daily news has on every page: datelines, quotations over several paragraphs, offices."""

import pytest

from bot.reading.reading import FoundStatement
from bot.reading.rules.statements import find_statements
from storage.records import Act


def only(text: str) -> FoundStatement:
    """The one statement of a text."""
    found = find_statements(text, "en")
    assert len(found) == 1, [(s.speaker, s.quote) for s in found]
    return found[0]


@pytest.mark.parametrize(
    "dateline",
    [
        "PORT ISK (NPA) -- ",
        "PORT ISK, May 3 (NPA) -- ",
        "Port Isk, Oct 9 (NPA) ",
        "Port Isk, May 03: ",
        "PORT ISK, May 3 (NPA): ",
        "PORT ISK, (Isk Lantern / Norland Wire - 3rd May, 2023 ) :",
        "Upper Isk, N.L. (AP) - ",
        "Friday May 5, 2023 - ",
        "PORT ISK: ",
        "PORT ISK, NORLAND: ",
    ],
)
def test_a_dateline_is_nobodys_words(dateline: str) -> None:
    """Neither of the speaker nor of what is said."""
    told = (
        "The Norland bakers' guild on Monday said it was sick of paying for other people's flour."
    )
    assert only(f"Bread\n{dateline}{told}").speaker == "The Norland bakers' guild"
    kept = "The old mill in the valley will grind until the spring"
    assert only(f"Bread\n{dateline}{kept}, Ann Field said.").quote == kept


@pytest.mark.parametrize(("opens", "closes"), ["“”", '""'])
def test_a_quotation_runs_on_from_behind_said(opens: str, closes: str) -> None:
    """Each paragraph opens with a mark, only the last one closes."""
    statement = only(
        f"Ann Field said: {opens}Our ovens are cold. The flour is wet.\n"
        f"{opens}It will take two weeks.\n"
        f"{opens}Then there will be rolls.{closes}\n"
        "The bakery was built in 1902.\n"
        "It was the oldest of the town."
    )
    assert statement.speaker == "Ann Field"
    assert statement.quote.startswith("Our ovens")
    assert statement.quote.endswith("be rolls.")


def test_what_is_denied_inside_leaves_a_quotation_open() -> None:
    """The paragraph behind it is still hers, and only the next is introduced anew."""
    first, second = find_statements(
        "Ann Field said of the rumour: “My rolls are fresh, the guild has denied the rest.\n"
        "“Come and taste one.\n"
        "She added: “They cost a penny.”",
        "en",
    )
    assert first.quote.endswith("taste one.")
    assert second.quote == "They cost a penny."


@pytest.mark.parametrize(
    ("full", "again", "name"),
    [
        ("Deputy President Ida Holm", "The Deputy President", "Ida Holm"),
        ("Deputy President Ida Holm", "The DP", "Ida Holm"),
        ("Prime Minister Ann Field", "The PM", "Ann Field"),
        ("Chief Minister Ann Field", "The CM", "Ann Field"),
        ("Guild Warden Otto Brisk", "The Guild Warden", "Otto Brisk"),
        ("Landgrave Otto Brisk", "The Landgrave", "Otto Brisk"),
    ],
)
def test_a_title_or_its_initials_mean_who_was_called_so(full: str, again: str, name: str) -> None:
    """And nobody else who was named in between."""
    text = f"{full} cut the ribbon. Bob Roy played the tuba. {again} said the cake was dry."
    assert only(text).speaker.endswith(name)


@pytest.mark.parametrize("body", ["The Army", "The Home Office", "The FA"])
def test_a_body_is_nobody_who_works_there(body: str) -> None:
    """A name that begins as the body's does tells of somebody else."""
    name = body.removeprefix("The ")
    text = f"{name} Minister Ann Field came. Fred Abbot Roy left. {body} said the cake was dry."
    assert only(text).speaker not in {"Ann Field", "Fred Abbot Roy", "Roy"}


def test_who_a_description_is_not() -> None:
    """Neither a road, nor who spoke of him, nor the reporter to whom it was told."""
    text = "The circus came down Marigold Avenue. The juggler told Isk FM it was a long walk."
    assert only(text).speaker == "The juggler"
    found = find_statements(
        "Beekeeper Otto Brisk said the boy was stung. The boy told him it was a wasp.", "en"
    )
    assert [s.speaker.split()[-1] for s in found] == ["Brisk", "boy"]
    text = "A farmer spoke to Radio 9's Ida Holm. “The cows were not amused at all,” {} said."
    assert only(text.format("the farmer")).speaker == "the farmer"


def test_he_is_nobody_behind_a_preposition() -> None:
    """Nor the second of two there."""
    text = "At supper with Al Bay and Tim Dorn, Mr Brisk said he was full. “No pudding,” he said."
    assert {s.speaker for s in find_statements(text, "en")} == {"Brisk"}


@pytest.mark.parametrize(
    "cue",
    [
        "has on Sunday denied",
        "had Saturday denied",
        "“flatly denied”",
        "termed as “nonsense”",
        "dubbed “nonsense”",
    ],
)
def test_more_ways_to_deny(cue: str) -> None:
    """A day inside the verb, an adverb in quotation marks, and other verbs of calling."""
    statement = only(f"Mr Brisk {cue} the claims by the guild.")
    assert (statement.speaker, statement.act) == ("Brisk", Act.DENIES)
    assert statement.quote.endswith("the claims by the guild")


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Brisk condemned the remarks by the guild.", "the remarks by the guild"),
        ("Brisk described the report by the guild as false.", "the report by the guild as false"),
        ("Brisk told the baker not to burn the rolls.", "not to burn the rolls"),
        ("Brisk told a press briefing that the rolls were burnt.", "the rolls were burnt"),
        ("Brisk's letter also states he hated the cake.", "he hated the cake"),
    ],
)
def test_where_what_is_said_begins_and_ends(text: str, content: str) -> None:
    """A claim by somebody is no passive, and "not" belongs to what somebody is told to do."""
    statement = only(text)
    assert statement.quote == content
    assert "Brisk" in statement.speaker


@pytest.mark.parametrize(
    "who", ["senior baker at Orlan", "keeper of Norland's lighthouse", "a baker at the mill"]
)
def test_the_comma_behind_an_office_may_be_missing(who: str) -> None:
    """The name before it is who speaks."""
    assert only(f"Otto Brisk, {who} said the rats were gone.").speaker == "Otto Brisk"
    assert only("Otto Brisk, a neighbour said, was asleep.").speaker == "a neighbour"


def test_another_and_reports_speak() -> None:
    """ "Another" alone, and a noun that is as often a verb."""
    assert only("Another said: “The soup was cold.”").speaker == "Another"
    reports = only("The circus will winter in Isk, reports say.")
    assert (reports.speaker, reports.quote) == ("reports", "The circus will winter in Isk")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Bakers raised their prices and the Norland guild said it was time.", "the Norland"),
        ("At noon, guards greeted pilgrims and told reporters the well was dry.", "guards"),
        ("Elders of the Isk sect which runs the mill said they ground rye.", "Elders"),
        ("Otto Brisk, Ida Holm and Tim Dorn said the soup was cold.", "Otto Brisk, Ida Holm and"),
        ("On Monday, Otto Brisk, Ida Holm and Tim Dorn said it was cold.", "Otto Brisk, Ida"),
        ("“It is cold,” Otto Brisk, Ida Holm and Tim Dorn said.", "Otto Brisk, Ida Holm and"),
        ("The cook, Ida Holm and Tim Dorn said the soup was cold.", "Ida Holm and Tim Dorn"),
        ("They tried Al Bay, 67, of Elm Lane, Port Isk, who denies theft.", "Al Bay"),
        ("According to the Sunday Star, the mill will grind on.", "the Sunday Star"),
        ("Ida Holm left. “The soup is cold,” the weekly quoted her as saying.", "Ida Holm"),
    ],
)
def test_who_speaks_in_the_news(text: str, speaker: str) -> None:
    """No clause of others, all of several, and whom a paper quotes."""
    assert only(text).speaker.startswith(speaker)


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("Brisk called the recipe 'false' adding that it lacked salt.", "it lacked salt"),
        ("Brisk said the oven was cold adding that it would warm up.", "it would warm up"),
        ("Brisk refuted the charges by the cook saying that he ate it.", "he ate it"),
    ],
)
def test_who_spoke_goes_on_without_a_comma(text: str, second: str) -> None:
    """A gerund and "that" begin a second statement of the same speaker."""
    found = find_statements(text, "en")
    assert [s.speaker for s in found] == ["Brisk", "Brisk"]
    assert found[1].quote == second
    assert only("Brisk denied reports saying that the oven is cold.").quote == "the oven is cold"


@pytest.mark.parametrize("verb", ["dismissed as “piffle”", "denied", "rejected"])
def test_a_claim_denied_by_somebody(verb: str) -> None:
    """Behind a comma, of all that was said before it, or of what somebody is blamed for."""
    denial = only(f"The cook salted the tea, a claim {verb} by Warden Ann Field.")
    assert denial.speaker.endswith("Ann Field")
    assert (denial.act, denial.quote) == (Act.DENIES, "The cook salted the tea")
    blame, answer = find_statements(f"Field accused Brisk of greed, a charge {verb} by him.", "en")
    assert (blame.act, answer.act) == (Act.CRITICISES, Act.DENIES)
    assert blame.quote == answer.quote == "Brisk of greed"


def test_a_paragraph_that_is_all_quoted() -> None:
    """It is whose words the sentence before it told, and no paper's."""
    quote = "“My grandmother baked it with rye and with a little honey.”"
    said, quoted = find_statements(f"Ann Field said the loaf was old.\n{quote}\nIt rained.", "en")
    assert quoted.speaker == said.speaker == "Ann Field"
    paper = only(f"The report said the loaf was old.\n{quote}\nIt rained.")
    assert paper.speaker == "The report"


def test_what_others_claim_is_only_answered() -> None:
    """Who responds to a claim does not make it."""
    assert only("Brisk responded to claims by the cook that he ate it.").speaker == "the cook"
    assert not find_statements("Peeling an egg, Brisk responded to reports that he snores.", "en")


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The circus said it would move on if there was no deal.", Act.ASSERTS),
        ("Brisk accused the chemist of selling false stamps.", Act.CRITICISES),
        ("The judge said the boy would be not guilty of theft if he was asleep.", Act.ASSERTS),
        ("A spokesman said he had no immediate comment on the tuba.", Act.DECLINES),
        ("Brisk told guests he wasn't going to discuss the tuba.", Act.DECLINES),
        ("No immediate reaction was available from Orlan on the tuba.", Act.DECLINES),
        ("There was no immediate response to the joke from Orlan.", Act.DECLINES),
        ("Brisk said that when the mill shut its owner had not said anything.", Act.ASSERTS),
    ],
)
def test_what_is_no_denial_and_what_is_a_silence(text: str, act: Act) -> None:
    """One statement each."""
    assert only(text).act is act


@pytest.mark.parametrize("verb", ["“firmly refutes”", "firmly refutes", "denies"])
def test_a_lawyer_denies_for_a_client(verb: str) -> None:
    """One denial, the lawyer's, with the verb in quotation marks or without."""
    for that in ("said", "said on Monday that", "told the guild that"):
        told = f"The lawyer for the cook {that} her client {verb} having salted the tea."
        assert (only(told).act, only(told).principal) == (Act.DENIES, "cook")


def test_a_quotation_in_a_line_that_is_broken_is_read_to_its_mark() -> None:
    text = "“The quay is old and the\ncrane will fall tomorrow,” said the mayor, Tom Bell."
    (said,) = find_statements(text, "en")
    assert said.speaker == "Tom Bell"
    assert [text[a:b] for a, b in said.spans] == [
        "The quay is old and the",
        "crane will fall tomorrow",
    ]
