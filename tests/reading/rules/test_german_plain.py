"""German: plain agency sentences: where and when, the perfect, what a clause takes up, Swiss."""

import pytest

from bot.reading.rules.statements import find_statements
from storage.records import Act

FRONTED = [
    ("Dem widerspricht der Betreiber: Die Anlage sei dicht.", "der Betreiber"),
    ("Dem widersprach am Montag ein Sprecher der Fähre.", "ein Sprecher der Fähre"),
    ("Das bestreitet nach wie vor der Betreiber.", "der Betreiber"),
    ("Den Vorwurf wies am Abend der Wahl die Werft zurück.", "die Werft"),
    ("Die Vorwürfe bestritt im Prozess der Angeklagte.", "der Angeklagte"),
    ("Am Dienstag wies vor Gericht die Verteidigerin die Vorwürfe zurück.", "die Verteidigerin"),
]


@pytest.mark.parametrize(("text", "speaker"), FRONTED)
def test_where_and_when_stand_before_the_subject(text: str, speaker: str) -> None:
    """Behind a verb that stands second, and before whoever denies."""
    (found,) = find_statements(text, "de")
    assert (found.act, found.speaker) == (Act.DENIES, speaker)


PERFECT = [
    ("Am Montag hat die Reederei den Bericht dementiert.", Act.DENIES, "den Bericht"),
    ("Inzwischen hat in Aarau der Rat den Abgang bestätigt.", Act.CONFIRMS, "den Abgang"),
    ("Vor Gericht hat der Angeklagte am Dienstag die Tat gestanden.", Act.CONFIRMS, "die Tat"),
    ("Gestern hat die Ministerin ihre Äußerung zurückgenommen.", Act.WITHDRAWS, "ihre Äußerung"),
]


@pytest.mark.parametrize(("text", "act", "content"), PERFECT)
def test_the_object_stands_before_its_participle(text: str, act: Act, content: str) -> None:
    """Behind the subject, which follows its auxiliary."""
    (found,) = find_statements(text, "de")
    assert (found.act, found.quote) == (act, content)


TAKEN_UP = [
    ("Die Gewerkschaft wirft dem Hafen vor, Zahlen zu fälschen, was dieser bestreitet.",
     ("dem Hafen", Act.DENIES, "Zahlen zu fälschen")),
    ("Das Blatt schreibt, die Ministerin wolle gehen, was das Ministerium dementierte.",
     ("das Ministerium", Act.DENIES, "die Ministerin wolle gehen")),
    ("Die Anlage soll undicht sein, was der Betreiber zurückweist.",
     ("der Betreiber", Act.DENIES, "Die Anlage soll undicht sein")),
    ("Sie sei gewarnt worden, sagte Wirth, was die Behörde bestreitet.",
     ("die Behörde", Act.DENIES, "Sie sei gewarnt worden")),
    ("Der Rat kündigte an, die Brücke zu sperren, was die Händler kritisierten.",
     ("die Händler", Act.CRITICISES, "die Brücke zu sperren")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "answer"), TAKEN_UP)
def test_a_clause_takes_up_all_before_it(text: str, answer: tuple[str, Act, str]) -> None:
    """The answer is another's, and no part of what it answers."""
    found = find_statements(text, "de")
    assert answer in [(one.speaker, one.act, one.quote) for one in found]
    assert not any(", was" in one.quote for one in found)


@pytest.mark.parametrize(
    "text", ["Er wisse nicht, was die Bank bestreite.", "Was die Bank bestreitet, steht im Buch."]
)
def test_a_question_takes_up_nothing(text: str) -> None:
    """A question, or an object, is no answer."""
    assert find_statements(text, "de") == ()


LED = [
    ("Die Bank beeilte sich, den Bericht zu dementieren.", Act.DENIES, "den Bericht"),
    ("Am Abend sah sich der Klub gezwungen, den Abgang zu bestätigen.", Act.CONFIRMS, "den Abgang"),
    ("Die Werft wurde nicht müde zu betonen, die Kassen seien voll.", Act.ASSERTS,
     "die Kassen seien voll"),
    ("Das Büro vermied es, die Summe zu bestätigen.", Act.DECLINES, "die Summe"),
    ("Wirth fühlte sich bemüßigt, ihre Aussage zurückzunehmen.", Act.WITHDRAWS, "ihre Aussage"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "act", "content"), LED)
def test_an_idiom_leads_to_an_infinitive_that_states(text: str, act: Act, content: str) -> None:
    """It tells what is done, and the idiom only how."""
    (found,) = find_statements(text, "de")
    assert (found.act, found.quote) == (act, content)


@pytest.mark.parametrize(
    "text",
    ["Die Bank beeilte sich, den Schaden zu beheben.",
     "Der Klub sah sich gezwungen, das Angebot zurückzuziehen."],
)  # fmt: skip
def test_other_infinitives_state_nothing(text: str) -> None:
    """A deed is no statement."""
    assert find_statements(text, "de") == ()


SWISS = [
    ("Der Gemeinderat wollte sich zum Bericht nicht äussern.", Act.DECLINES),
    ("Eine Anfrage liess das Departement unbeantwortet.", Act.DECLINES),
    ("Bei der Bank heisst es, die Zahlen seien erfunden.", Act.DENIES),
    ("Die Sprecherin liess ausrichten, der Zug fahre.", Act.ASSERTS),
]


@pytest.mark.parametrize(("text", "act"), SWISS)
def test_the_swiss_write_ss(text: str, act: Act) -> None:
    """Where others write "ß"."""
    (found,) = find_statements(text, "de")
    assert found.act is act


IN_A_DENIAL = [
    "In einem knappen Dementi erklärte die Bank, sie sei zahlungsfähig.",
    "Die Bank reagierte mit einem Dementi.",
    "Ein Dementi der Bank folgte am Abend.",
    "Der Beschuldigte bekannte sich nicht schuldig.",
    "Der Beschuldigte zeigte sich nicht geständig.",
]


@pytest.mark.parametrize("text", IN_A_DENIAL)
def test_what_is_said_in_a_denial_denies(text: str) -> None:
    """Whatever the verb."""
    (found,) = find_statements(text, "de")
    assert found.act is Act.DENIES


def test_whose_name_opens_the_sentence() -> None:
    """Or stands behind the verb, where it is no part of what is asked for."""
    for text in (
        "Im Namen der Familie forderte Wirth neue Ermittlungen.",
        "Wirth forderte im Namen der Familie neue Ermittlungen.",
    ):
        (found,) = find_statements(text, "de")
        assert (found.principal, found.quote) == ("Familie", "neue Ermittlungen")


AROUND = [
    ("Die Firma bestätigte auf Anfrage Ermittlungen.", "Ermittlungen"),
    ("Der Rat räumte bei einer Anhörung Fehler ein.", "Fehler"),
    ("Am Montag räumte der Chef der Bank, Ole Funk, Fehler ein.", "Fehler"),
    ("Der Klub dementierte im Gespräch mit dem „Seeboten“ einen Verkauf.", "einen Verkauf"),
]


@pytest.mark.parametrize(("text", "content"), AROUND)
def test_where_it_was_said_is_no_content(text: str, content: str) -> None:
    """Nor is the second half of the verb."""
    (found,) = find_statements(text, "de")
    assert found.quote == content


ADVERBS = [
    ("Minister Kolb räumte aber ein Treffen ein.", "ein Treffen"),
    ("Die Opposition verlangt dennoch Akteneinsicht.", "Akteneinsicht"),
    ("Minister Kolb bestritt jedoch jede Absprache.", "jede Absprache"),
]


@pytest.mark.parametrize(("text", "content"), ADVERBS)
def test_adverbs_before_an_object_are_none_of_it(text: str, content: str) -> None:
    """But those that restrict it are."""
    (found,) = find_statements(text, "de")
    assert found.quote == content


def test_one_reported_to_know_nothing_says_so_once() -> None:
    """The infinitive belongs to "könne", and what follows it is told by the verb behind."""
    text = "Dazu könne er nichts sagen, er sei nicht dabei gewesen, sagte Bürgermeister Uhl."
    (found,) = find_statements(text, "de")
    assert (found.act, found.speaker) == (Act.DECLINES, "Bürgermeister Uhl")


def test_a_plan_that_is_wrong_is_no_false_claim() -> None:
    """Said of what is planned, "falsch" is blame; of what is reported, a denial."""
    (plan,) = find_statements("Der Verband hält die Pläne für falsch.", "de")
    (report,) = find_statements("Der Verband hält den Bericht für falsch.", "de")
    assert (plan.act, report.act) == (Act.CRITICISES, Act.DENIES)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Gemäss der Finanzplanung muss der Steuerfuss steigen.", "der Finanzplanung"),
        ("Gemäss «Kompass» verlangen die Täter vier Millionen.", "Kompass"),
        ("Der Umbau kostet gemäß Bürgermeister Karl Kern zwei Millionen.", "Karl Kern"),
        ("Gemäss Angaben der Polizei ist die Strasse frei.", "Polizei"),
    ],
)
def test_according_to_by_its_other_word(text: str, speaker: str) -> None:
    assert [s.speaker for s in find_statements(text, "de")] == [speaker]


@pytest.mark.parametrize("rule", ["Vertrag", "dem Gesetz", "den geltenden Vorschriften"])
def test_what_goes_by_the_rules_is_nobodys_word(rule: str) -> None:
    assert find_statements(f"Gemäß {rule} zahlt die Stadt den Umbau.", "de") == ()


@pytest.mark.parametrize("opens", ["Nach eigenen Angaben", "Laut eigener Aussage"])
@pytest.mark.parametrize(
    ("who", "rest"), [("Karl Kern", "hat {} den Unfall gesehen"), ("die Bank", "zahlte {} 40 Euro")]
)
def test_by_ones_own_account(opens: str, who: str, rest: str) -> None:
    (found,) = find_statements(f"{opens} {rest.format(who)}.", "de")
    assert (found.speaker, found.quote) == (who, rest.format(who))
