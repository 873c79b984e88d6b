"""What a language model says is held to the words of the article."""

from hypothesis import given
from hypothesis import strategies as st

from bot.reading.verbatim import Proposal, stand
from storage.records import Act, OriginKind

TEXT = (
    "Harbour deal denied\n"
    "“Nobody sold quay four”, said Ida Holm, who speaks for the port. The mayor’s office did not "
    "answer. Nobody else spoke."
)


def test_a_proposal_that_stands_in_the_text_keeps_its_place() -> None:
    said = Proposal(
        Act.DENIES, ["Nobody sold quay four"], "Ida Holm", "the port", "said", concedes="the port"
    )
    [found] = stand(TEXT, [said])
    assert TEXT[found.start : found.end] == found.quote == "Nobody sold quay four"
    assert (found.speaker, found.principal, found.act) == ("Ida Holm", "the port", Act.DENIES)
    assert [TEXT[a:b] for a, b in found.cue_spans] == ["said"]
    assert TEXT[slice(*found.source)] == "Ida Holm"
    assert found.concedes == "the port"


def test_only_the_shape_of_marks_may_differ_and_the_text_is_what_is_kept() -> None:
    silent = Proposal(Act.DECLINES, [], "The mayor's office", cue="did not answer")
    [found] = stand(TEXT, [silent])
    assert found.speaker == "The mayor’s office"
    assert (found.quote, found.start, found.end) == ("", found.start, found.start)
    [quoted] = stand(TEXT, [Proposal(Act.ASSERTS, ['"Nobody sold quay four"'], "Ida Holm")])
    assert quoted.quote == "Nobody sold quay four"


def test_what_is_invented_is_dropped() -> None:
    invented = [
        Proposal(Act.DENIES, ["Quay four was not sold"], "Ida Holm"),  # her meaning, not her words
        Proposal(Act.DENIES, ["Nobody sold quay four"], "Ida Holmgren"),
        Proposal(Act.ASSERTS, ["quay four", "Nobody sold"], "Ida Holm"),  # the wrong way round
        Proposal(Act.ASSERTS, ["body sold"], "Ida Holm"),  # half a word
        Proposal(Act.ASSERTS, [], "Ida Holm", cue="said"),  # says nothing
        Proposal(Act.DECLINES, [], "Ida Holm", cue="hung up"),
        Proposal(Act.ASSERTS, [" "], "Ida Holm"),
    ]
    assert stand(TEXT, invented) == ()


def test_what_stands_beside_an_invention_is_kept_without_it() -> None:
    half = Proposal(
        Act.ASSERTS,
        ["Nobody sold quay four"],
        "Ida Holm",
        principal="the ministry",
        cue="shouted",
        origin="two clerks",
        origin_kind=OriginKind.ANONYMOUS,
        concedes="a visit",
    )
    [found] = stand(TEXT, [half, half])
    assert (found.principal, found.cue, found.origin, found.origin_kind) == ("", "", "", None)
    assert found.concedes == ""


WORDS = st.lists(st.one_of(st.sampled_from(TEXT.split()), st.text(max_size=12)), max_size=4).map(
    " ".join
)


@given(
    text=st.one_of(st.just(TEXT), st.text(max_size=200)),
    proposals=st.lists(
        st.builds(
            Proposal,
            act=st.sampled_from(Act),
            quotes=st.lists(WORDS, max_size=3),
            speaker=WORDS,
            principal=WORDS,
            cue=WORDS,
            origin=WORDS,
            concedes=WORDS,
        ),
        max_size=5,
    ),
)
def test_every_offset_points_at_what_is_said(text: str, proposals: list[Proposal]) -> None:
    for found in stand(text, proposals):
        assert found.quote == text[found.start : found.end]
        assert all(found.start <= a < b <= found.end for a, b in found.spans)
        assert found.act is Act.DECLINES or found.spans
        for words in (found.speaker, found.principal, found.origin, found.concedes, found.cue):
            assert words in text
