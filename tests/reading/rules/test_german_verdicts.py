"""German: what somebody is said to call true or false, and who answers whom."""

from functools import partial

import pytest

from tests.reading.rules.readings import told_in

told = partial(told_in, lang="de")


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("laut Landrat Karl Abt", "Karl Abt"),
        ("nach Angaben der Klinik", "Klinik"),
        ("nach Darstellung von Velor", "Velor"),
        ("dem Ministerium zufolge", "dem Ministerium"),
    ],
)
@pytest.mark.parametrize(
    ("verdict", "act"),
    [
        ("falsch", "denies"),
        ("unwahr", "denies"),
        ("richtig", "confirms"),
        ("skandalös", "criticises"),
    ],
)
def test_a_verdict_beside_its_source(source: str, speaker: str, verdict: str, act: str) -> None:
    claim = "Kranke, die warteten, abgewiesen wurden"
    for text in (
        f"{verdict.capitalize()} ist {source}, dass {claim}.",
        f"Es ist {source} {verdict}, dass {claim}.",
        f"{source[0].upper()}{source[1:]} ist es {verdict}, dass {claim}.",
    ):
        [(does, who, what)] = told(text)
        assert (does, who.lower(), what) == (act, speaker.lower(), claim)


@pytest.mark.parametrize(
    ("before", "who"),
    [
        ("„Wir wurden getäuscht“, sagte Kern.", "Kern"),
        ("Kern sagte: „Der Konzern hat uns getäuscht.“", "Kern"),
        ("Kern warf der Firma Täuschung vor.", "Kern"),
    ],
)
@pytest.mark.parametrize("answer", ["wies den Vorwurf zurück", "bestritt das", "dementierte"])
def test_who_blames_a_firm_is_not_the_firm(before: str, who: str, answer: str) -> None:
    speakers = [speaker for _, speaker, _ in told(f"{before} Das Unternehmen {answer}.")]
    assert speakers == [who, "Das Unternehmen"]


def test_a_firm_by_any_name_is_called_again() -> None:
    text = "Velor teilte mit, die Anlage stehe still. Das Unternehmen wies Vorwürfe zurück."
    assert [speaker for _, speaker, _ in told(text)] == ["Velor", "Velor"]
