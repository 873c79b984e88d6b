"""German: who answers whom in plain sentences, and who blames whom for what."""

from functools import partial

import pytest

from bot.reading.rules.statements import find_statements
from tests.reading.rules.readings import told_in

told = partial(told_in, lang="de")


SAFE = "die Mole sei sicher gewesen"


@pytest.mark.parametrize(
    "answer",
    [
        ", die Stadt bestreitet das jedoch",
        ", die Stadt dementierte",
        ", das bestreitet die Stadt",
        ", dem widerspricht die Stadt",
        ", doch die Stadt bestreitet das",
        " – die Stadt weist das zurück",
        ", aber die Stadt hat das bestritten",
        ", eine Behauptung, die die Stadt bestreitet",
        ", während die Stadt das bestreitet",
    ],
)
def test_an_answer_is_no_part_of_what_it_answers(answer: str) -> None:
    """Who answers in a clause of his own denies what the other has stated, and no more."""
    said = told(f"Ole Brinkholt sagt, {SAFE}{answer}.")
    assert [one[0] for one in said] == ["asserts", "denies"]
    assert said[1][1] == "die Stadt"
    assert said[0][2] == said[1][2] == SAFE


def test_reported_denial_goes_on_with_what_is_said() -> None:
    """A denial in the mood of reported speech is the speaker's own words."""
    [(act, who, what)] = told("Brinkholt sagte, er sei krank, die Stadt bestreite das.")
    assert (act, who) == ("asserts", "Brinkholt")
    assert what.endswith("bestreite das")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Die Anklage wirft dem Wirt Betrug vor. Er bestreitet das.",
            ("denies", "dem Wirt", "Betrug"),
        ),
        (
            "Die Anklage wirft Ole Brinkholt vor, Geld veruntreut zu haben. Er bestreitet das.",
            ("denies", "Ole Brinkholt", "Geld veruntreut zu haben"),
        ),
        (
            "Obwohl er den Diebstahl bestritt, zahlte Brinkholt die Strafe.",
            ("denies", "Brinkholt", "den Diebstahl"),
        ),
        (
            "Drei Wochen später dementierte Brinkholt den Bericht.",
            ("denies", "Brinkholt", "den Bericht"),
        ),
        (
            "Die Ministerin räumte in einem Brief an den Ausschuss ein, gelogen zu haben.",
            ("confirms", "Die Ministerin", "gelogen zu haben"),
        ),
        (
            "Ein Sprecher nannte den Termin. Er lehnte nähere Angaben ab.",
            ("declines", "Ein Sprecher", ""),
        ),
        (
            "Die Familie des Opfers, Jan Mertzig, sagte, sie sei erschüttert.",
            ("asserts", "Die Familie des Opfers", "sie sei erschüttert"),
        ),
        (
            "Der Verband warnte die Sparer vor höheren Gebühren.",
            ("asserts", "Der Verband", "höheren Gebühren"),
        ),
        (
            "Am 6. Juli gab Brinkholt folgende Erklärung ab: «Wir haben verloren.»",
            ("asserts", "Brinkholt", "Wir haben verloren."),
        ),
    ],
)
def test_who_speaks_last(text: str, expected: tuple[str, str, str]) -> None:
    """The last statement of the text is this one."""
    assert told(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "who", "what"),
    [
        (
            "Der Minister wird von Fischern wegen seines Umgangs mit dem Sturm kritisiert.",
            "Fischern",
            "Der Minister … wegen seines Umgangs mit dem Sturm",
        ),
        (
            "Der Reeder wurde von zwei früheren Partnern des Betrugs beschuldigt.",
            "zwei früheren Partnern",
            "Der Reeder … des Betrugs",
        ),
        (
            "Der Reederin wird von der Opposition vorgeworfen, gelogen zu haben.",
            "Opposition",
            "gelogen zu haben",
        ),
        (
            "Am Montag wurde die Reederin von der Opposition scharf kritisiert.",
            "Opposition",
            "die Reederin",
        ),
    ],
)
def test_blame_in_the_passive(text: str, who: str, what: str) -> None:
    """Who blames stands behind "von", and what for behind him."""
    assert told(text) == [("criticises", who, what)]


@pytest.mark.parametrize(
    "text",
    [
        "Der Reeder wurde von einem Gericht in Altmoor wegen Mordes verurteilt.",
        "Ein Kind wurde von einem Hund angegriffen.",
        "Die Abstimmung fand trotz der Warnungen seines Anwalts statt, dass sie illegal sei.",
    ],
)
def test_nobody_says_anything(text: str) -> None:
    """Courts, dogs and what takes place blame nobody."""
    assert not told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Der Klub teilte mit, der Trainer sei entlassen, dieser sagte, er wisse von nichts.",
            ("asserts", "der Trainer", "er wisse von nichts"),
        ),
        (
            "Brinkholt sagte, er sei krank, seine Frau sagte, er sei verreist.",
            ("asserts", "seine Frau", "er sei verreist"),
        ),
        (
            "Der Ärzteverband verklagte die Klinik. Diese bestreitet den Fehler.",
            ("denies", "die Klinik", "den Fehler"),
        ),
        (
            "Die Stadt sagt, der Damm sei dicht. Die Gewerkschaft bezweifelt das.",
            ("denies", "Die Gewerkschaft", "der Damm sei dicht"),
        ),
        (
            "Gerüchte, die Ministerin werde zurücktreten, dementierte sie.",
            ("denies", "die Ministerin", "die Ministerin werde zurücktreten"),
        ),
        (
            "Nach dem Tod einer Frau hat die Klinik Vorwürfe der Familie zurückgewiesen.",
            ("denies", "die Klinik", "Vorwürfe der Familie"),
        ),
        (
            "Gefragt, ob er gelogen habe, sagte Brinkholt: «Nein.»",
            ("denies", "Brinkholt", "Nein."),
        ),
        (
            "Brinkholt soll Geld gestohlen haben. Er bestreitet die Tat.",
            ("denies", "Brinkholt", "die Tat"),
        ),
        (
            "Die Stadt, die Polizei und die Bank wiesen den Vorwurf zurück.",
            ("denies", "Die Stadt, die Polizei und die Bank", "den Vorwurf"),
        ),
    ],
)
def test_whom_pronouns_and_lists_mean(text: str, expected: tuple[str, str, str]) -> None:
    """The last statement of the text is this one."""
    assert told(text)[-1] == expected


def test_claims_of_others_are_theirs() -> None:
    """Whose claim it is that somebody denies states it."""
    assert told(
        "Die Behauptung der Stadt, es habe 40 Verletzte gegeben, wies die Polizei zurück."
    ) == [
        ("asserts", "Stadt", "es habe 40 Verletzte gegeben"),
        ("denies", "die Polizei", "es habe 40 Verletzte gegeben"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Der Minister Karl Emsing bestreitet das.", ("denies", "Karl Emsing", "das")),
        (
            "Damals räumte der Konzern schwere Fehler ein.",
            ("confirms", "der Konzern", "schwere Fehler"),
        ),
        (
            "Die Echtheit des Papiers wollte Brinkholt nicht bestätigen.",
            ("declines", "Brinkholt", "Die Echtheit des Papiers"),
        ),
        ("Weitere Angaben lehnte sie ab.", ("declines", "sie", "Weitere Angaben")),
        (
            "Der «Woche» sagte Brinkholt, er trete zurück.",
            ("asserts", "Brinkholt", "er trete zurück"),
        ),
        (
            "Die Stadt habe zu spät gewarnt, kritisieren Anwohner.",
            ("criticises", "Anwohner", "Die Stadt habe zu spät gewarnt"),
        ),
        (
            "Laut Polizei gab es 40 Verletzte, die Gewerkschaft spricht von 60.",
            ("asserts", "die Gewerkschaft", "60"),
        ),
        (
            "Die Kritik, die Stadt habe zu spät gewarnt, wies Ida Kranz zurück.",
            ("denies", "Ida Kranz", "die Stadt habe zu spät gewarnt"),
        ),
        (
            "Die Ministerin wollte den Bericht nicht kommentieren, ihr Sprecher nannte ihn falsch.",
            ("denies", "ihr Sprecher", "ihn falsch"),
        ),
    ],
)
def test_who_does_what_to_what(text: str, expected: tuple[str, str, str]) -> None:
    """Subjects and objects where only the place, the number or the sense tells them."""
    assert told(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Einem Bericht der Zeitung zufolge soll Brinkholt gehen.",
            ("asserts", "Zeitung", "soll Brinkholt gehen"),
        ),
        (
            "Die Brücke ist einem Bericht der Zeitung zufolge gesperrt.",
            ("asserts", "Zeitung", "Die Brücke ist … gesperrt"),
        ),
        (
            "Ein Bericht der «Woche», wonach Brinkholt gehe, wurde vom Verein dementiert.",
            ("denies", "Verein", "Brinkholt gehe"),
        ),
        (
            "Die Polizei nahm einen Mann fest, er bestreitet die Tat.",
            ("denies", "einen Mann", "die Tat"),
        ),
        (
            "Die Stadt kündigte an, den Fall zu prüfen, die Opposition fordert ihren Rücktritt.",
            ("asserts", "die Opposition", "ihren Rücktritt"),
        ),
    ],
)
def test_accounts_and_second_clauses(text: str, expected: tuple[str, str, str]) -> None:
    """The account is no part of what it tells, nor a second clause of the first."""
    assert told(text)[-1] == expected


def test_words_end_before_what_else_one_does() -> None:
    """What is spoken of ends where the speaker's next deed begins."""
    said = told("Der Minister sprach von einem Irrtum und wies jede Schuld von sich.")
    assert said[0] == ("asserts", "Der Minister", "einem Irrtum")


@pytest.mark.parametrize(
    "answer",
    ["bestritt die Vorwürfe zum Auftakt", "bestritt alle Anschuldigungen zur Eröffnung"],
)
def test_charges_are_denied_at_the_opening_of_a_trial(answer: str) -> None:
    text = f"Ein Pfleger steht vor Gericht. Der Angeklagte {answer}. „Ich nahm nichts“, sagte er."
    acts = [(said.speaker, said.act.value) for said in find_statements(text, "de")]
    assert acts == [("Ein Pfleger", "denies")] * 2


def test_the_accused_is_who_was_introduced_by_age_and_trade() -> None:
    text = "Ein 39-jähriger Pfleger steht vor Gericht. Der Angeklagte bestritt den Diebstahl."
    assert told(text) == [("denies", "Ein 39-jähriger Pfleger", "den Diebstahl")]
