"""Whatever a parser tells, what the rules found stays and offsets are exact."""

from hypothesis import given
from hypothesis import strategies as st

from bot.reading.rules.statements import find_statements, find_with_parser
from bot.reading.rules.told import Told

TEXT = """Quay four
The divers, all of whom work for the port, agree that the quay sank.
“It did not,” Ida Holm said. “Never.” The port denies it; others, it says, may claim the quay rose.

Ida Holm, now the harbour master, insists (in a letter) that Bo Lund “agrees that it sank”.
"""


def at(words: str) -> tuple[int, int]:
    start = TEXT.index(words)
    return start, start + len(words)


SPANS = st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT)))
VERBS = [
    at(verb) for verb in ("agree", "said", "denies", "says", "claim", "insists", "agrees", "Quay")
]
ANYTHING = st.builds(
    Told,
    verb=st.sampled_from(VERBS) | SPANS,
    lemma=st.sampled_from(["", "agree", "deny"]),
    subject=SPANS.map(sorted).map(tuple),
    apposed=st.none() | SPANS,
    content=SPANS,
    participle=st.booleans(),
)


@given(st.lists(ANYTHING, max_size=8))
def test_whatever_a_parser_tells(told: list[Told]) -> None:
    by_rules = find_statements(TEXT, "en")
    found = find_with_parser(TEXT, "en", sorted(told, key=lambda one: one.verb))
    assert [one for one in found if one in by_rules] == list(by_rules)
    for statement in found:
        assert TEXT[statement.start : statement.end] == statement.quote
        assert statement.speaker


def test_a_clause_is_told_without_what_introduces_it() -> None:
    told = Told(at("agree"), "agree", at("The divers"), None, at("that the quay sank"))
    (new,) = set(find_with_parser(TEXT, "en", [told])) - set(find_statements(TEXT, "en"))
    assert (new.speaker, new.cue, new.quote) == ("The divers", "agree", "the quay sank")


def test_what_a_quotation_holds_its_speaker_says() -> None:
    inside = Told(at("agrees"), "agree", at("Bo Lund"), None, at("that it sank"))
    assert find_with_parser(TEXT, "en", [inside]) == find_statements(TEXT, "en")
