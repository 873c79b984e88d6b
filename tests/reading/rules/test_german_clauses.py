"""German: reported speech that goes on, verbs at the end of their clause or at its head."""

from functools import partial

import pytest

from tests.reading.rules.readings import told_in

told = partial(told_in, lang="de")


@pytest.mark.parametrize(
    "more",
    [
        "Den Zeitplan habe der Bezirk im März mitgeteilt",
        "Größter Nachteil bleibe der Lärm",
        "Ein Gutachter habe das bestätigt",
        "Dies bestätige ein Protokoll",
        "Zudem fehle es an Geld",
        "Davor habe sie schon im Herbst gewarnt",
        "Die Anlage rechne sich nicht",
        "Seine Vorgängerin habe den Umbau angekündigt",
    ],
)
def test_a_sentence_in_the_mood_of_reported_speech_is_told_by_who_spoke_before(more: str) -> None:
    text = f"Stadtbaurätin Gesa Oltmann sagte, die Brücke werde erneuert. {more}."
    assert [(speaker, words) for _, speaker, words in told(text)] == [
        ("Gesa Oltmann", "die Brücke werde erneuert"),
        ("Gesa Oltmann", more),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Landrat Imo Harms lobte den Umbau. Zuletzt große Freude auch bei den Wirten.",
        "Landrat Imo Harms lobte den Umbau. Das neue Konzept überzeugte.",
        "Landrat Imo Harms lobte den Umbau. Das Amt prüft, ob die Halle sicher sei.",
    ],
)
def test_what_only_looks_like_that_mood_goes_on_with_nothing(text: str) -> None:
    assert told(text) == [("asserts", "Imo Harms", "den Umbau")]


def test_the_clause_behind_a_comma_is_told_by_who_acts_before_it() -> None:
    text = (
        "Minister Arno Pless wies die Kritik zurück. "
        "Kanzlerin Thea Rohde stellte sich hinter ihn, er habe ihr Vertrauen."
    )
    assert told(text)[1] == ("asserts", "Thea Rohde", "er habe ihr Vertrauen")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Während sich die Werft nicht äußern wollte, hofft die Stadt.",
            ("declines", "die Werft", ""),
        ),
        (
            "Die Stadt wartet, weil der Betreiber auf Anfragen nicht antwortete.",
            ("declines", "der Betreiber", ""),
        ),
        (
            "Da das Amt keine Fragen beantwortete, bleibt vieles offen.",
            ("declines", "das Amt", ""),
        ),
        (
            "Obwohl die Bank den Verlust bestritt, brach der Kurs ein.",
            ("denies", "die Bank", "den Verlust"),
        ),
        (
            "Nachdem der Minister den Vorwurf bestritten hatte, fuhr er heim.",
            ("denies", "der Minister", "den Vorwurf"),
        ),
        (
            "Die Verlegerin, die den Verkauf bestätigte, sucht ein Haus.",
            ("confirms", "Die Verlegerin", "den Verkauf"),
        ),
        (
            "Die Berichte, die der Konzern dementierte, stammen aus Tirol.",
            ("denies", "der Konzern", "Die Berichte"),
        ),
        (
            "Der Plan, den die Opposition kritisierte, ist vom Tisch.",
            ("criticises", "die Opposition", "Der Plan"),
        ),
    ],
)
def test_a_verb_closes_its_clause(text: str, expected: tuple[str, str, str]) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Weil das Geld fehlte, kritisierte Landrat Imo Harms den Bund.",
            ("criticises", "Imo Harms", "den Bund"),
        ),
        (
            "Sein Anwalt, der lange in Linz lebte, kündigte Berufung an.",
            ("asserts", "Sein Anwalt", "Berufung"),
        ),
        (
            "Wenn das stimme, sagte Landrat Imo Harms, müsse man handeln.",
            ("asserts", "Imo Harms", "Wenn das stimme … müsse man handeln"),
        ),
    ],
)
def test_the_main_clause_begins_behind_another(text: str, expected: tuple[str, str, str]) -> None:
    assert told(text)[-1] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Wenn er sich nicht äußern will, ist das sein Recht.",
        "Der Mann, der die Tat gestanden haben soll, sitzt in Haft.",
        "Der Gast, der nicht schwimmen konnte, wurde gerettet.",
        "Das Gericht erklärte die Wahl für ungültig.",
        "Zurückgenommen hat er den Vorwurf bis heute nicht.",
    ],
)
def test_a_clause_that_states_nothing(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Den Vorwurf der Untreue lässt der Kassenwart, Uwe Dorn, nicht gelten.",
            ("denies", "Uwe Dorn", "Den Vorwurf der Untreue"),
        ),
        (
            "Eine Anfrage ließ der Anwalt der Reederei, Karl Dorn, unbeantwortet.",
            ("declines", "Karl Dorn", "Eine Anfrage"),
        ),
        (
            "Dem „Seekurier“ sagte Reederin Maren Toft, das Schiff fahre wieder.",
            ("asserts", "Maren Toft", "das Schiff fahre wieder"),
        ),
        (
            "Davon, dass Geld fehlte, will der Kassenwart nichts gewusst haben.",
            ("denies", "der Kassenwart", "Geld fehlte"),
        ),
        (
            "Von Entlassungen will man bei der Reederei nichts wissen.",
            ("denies", "Reederei", "Von Entlassungen"),
        ),
        (
            "Bestätigen wollte das der Verein nicht.",
            ("declines", "der Verein", "das"),
        ),
        (
            "Eingeräumt hat der Verein nur ein Treffen.",
            ("confirms", "der Verein", "ein Treffen"),
        ),
        (
            "Am Montag warfen ihm mehrere Gäste vor, zu lügen.",
            ("criticises", "mehrere Gäste", "zu lügen"),
        ),
        (
            "Der Beirat wiederum rückte von seiner Aussage vom Mai ab, die Halle sei sicher.",
            ("withdraws", "Der Beirat", "die Halle sei sicher"),
        ),
        (
            "Stadtrat Urs Kern zeigt sich «überrascht vom Ausmass».",
            ("asserts", "Urs Kern", "überrascht vom Ausmass"),
        ),
    ],
)
def test_object_and_subject_stand_around_the_verb(
    text: str, expected: tuple[str, str, str]
) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ministerin Ida Roth traf den Landrat Karl Abt. Er sprach von Frieden.", "Karl Abt"),
        ("Ministerin Ida Roth traf den Landrat Karl Abt. Sie sprach von Frieden.", "Ida Roth"),
        ("Vera Holm entließ Max Rau. Sie sprach von einem Neuanfang.", "Vera Holm"),
        ("In Olm tobt ein Streit um Intendant Jost Marl. Marl sprach von Neid.", "Jost Marl"),
    ],
)
def test_a_pronoun_or_surname_is_somebody_named_before(text: str, speaker: str) -> None:
    assert [who for _, who, _ in told(text)] == [speaker]
