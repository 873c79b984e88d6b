"""German as agencies, papers and broadcasters write it."""

import pytest

from bot.reading.rules.statements import find_statements


def told(text: str) -> list[tuple[str, str, str]]:
    """Act, speaker and content of each statement."""
    return [
        (s.act.value, s.speaker, " | ".join(text[a:b] for a, b in s.spans))
        for s in find_statements(text, "de")
    ]


@pytest.mark.parametrize(
    ("text", "act", "speaker", "content"),
    [
        (
            "„Wir suchen noch“, hatte Landrätin Mia Drohl zuvor erklärt.",
            "asserts",
            "Mia Drohl",
            "Wir suchen noch",
        ),
        (
            "„Wir suchen noch“, hat ein Sprecher der Stadt dem Lohrer Boten gesagt, bevor er ging.",
            "asserts",
            "ein Sprecher der Stadt",
            "Wir suchen noch",
        ),
        (
            "Wenn das Werk schließe, sei die Stadt am Ende, hatte der Betriebsrat kritisiert.",
            "criticises",
            "der Betriebsrat",
            "Wenn das Werk schließe, sei die Stadt am Ende",
        ),
        (
            "Das Werk wird schließen, hat die Firma am Dienstag bestätigt.",
            "confirms",
            "die Firma",
            "Das Werk wird schließen",
        ),
    ],
)
def test_the_perfect_closes_what_was_said(text: str, act: str, speaker: str, content: str) -> None:
    assert told(text) == [(act, speaker, content)]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Als er ging, hatte Drohl gesagt, er komme wieder.", ["er komme wieder"]),
        ("Auch wenn es regnete, hat Drohl den Vorwurf bestritten.", ["den Vorwurf"]),
        ("Die Frau, die den Brief schrieb, hatte alles bestritten.", ["alles"]),
        ("Was er gesehen habe, hat Drohl nicht gesagt.", []),
    ],
)
def test_a_perfect_that_closes_nothing_said(text: str, content: list[str]) -> None:
    assert [c for _, _, c in told(text)] == content


@pytest.mark.parametrize(
    ("who", "principal"),
    [
        ("KVP-Mediensprecher Tomas Drohl", "KVP"),
        ("BVO-Pressesprecherin Mia Drohl", "BVO"),
        ("ein Norvens-Sprecher", "Norvens"),
        ("FC-Lohn-Sprecherin Mia Drohl", "FC-Lohn"),
        ("US-Regierungssprecherin Mia Drohl", "US-Regierung"),
        ("Kanzleramts-Sprecherin Mia Drohl", "Kanzleramt"),
    ],
)
def test_a_party_has_a_spokesman_for_something(who: str, principal: str) -> None:
    found = find_statements(f"„Es bleibt dabei“, sagte {who} am Dienstag.", "de")
    assert [s.principal for s in found] == [principal]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Der Deich sei dicht, sagte ein Ingenieur der Agentur Tarfax zufolge in Brenkau.",
            [
                ("ein Ingenieur", "Der Deich sei dicht"),
                ("der Agentur Tarfax", "Der Deich sei dicht"),
            ],
        ),
        (
            "„Das Tor bleibt zu“, sagte Ole Drohl Medienberichten zufolge.",
            [("Ole Drohl", "Das Tor bleibt zu"), ("Medienberichten", "Das Tor bleibt zu")],
        ),
        (
            "Die Werft Norvens hat eigenen Angaben zufolge zwei Fähren verkauft.",
            [("Die Werft Norvens", "Die Werft Norvens hat | zwei Fähren verkauft")],
        ),
        (
            "Der Wirt war übereinstimmenden Medienberichten zufolge betrunken.",
            [("übereinstimmenden Medienberichten", "Der Wirt war | betrunken")],
        ),
        (
            "Tausende flohen Berichten zufolge über den Fluss.",
            [("Berichten", "Tausende flohen | über den Fluss")],
        ),
    ],
)
def test_who_stands_before_zufolge(text: str, found: list[tuple[str, str]]) -> None:
    assert [(speaker, content) for _, speaker, content in told(text)] == found


def test_who_is_cited_goes_on_and_not_who_cites() -> None:
    text = "„Das Tor bleibt zu“, sagte Ole Drohl laut der Agentur Tarfax. Der Zaun sei neu."
    assert told(text)[-1] == ("asserts", "Ole Drohl", "Der Zaun sei neu")


def test_a_bracket_that_opens_in_the_content_closes_there() -> None:
    text = "Ole Drohl hat die Vorwürfe gegen den Wasserverband (WVB) bestritten."
    assert told(text) == [("denies", "Ole Drohl", "die Vorwürfe gegen den Wasserverband (WVB)")]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "Ole Drohl sagte, es spreche viel dafür, dass die Fähre ausfällt.",
            "es spreche viel dafür, dass die Fähre ausfällt",
        ),
        (
            "Ole Drohl sagte dem Lohrer Boten, er habe nie gehört, dass das Tor offen sei.",
            "er habe nie gehört, dass das Tor offen sei",
        ),
        (
            "Ole Drohl bestritt, davon gewusst zu haben, dass das Tor offen war.",
            "davon gewusst zu haben, dass das Tor offen war",
        ),
        ("Ole Drohl betonte, als er ging, dass das Tor zu sei.", "das Tor zu sei"),
        ("Ole Drohl sagte, ohne zu zögern, dass das Tor zu sei.", "das Tor zu sei"),
        ("Der Bote meldete, dass das Tor zu ist.", "das Tor zu ist"),
        (
            "Als der Nebel kam, verkündete die Werft, dass die Fähre ausfalle.",
            "die Fähre ausfalle",
        ),
        ("Als der Nebel kam, sagte die Werft, der Kapitän sei neu.", "der Kapitän sei neu"),
        (
            "Weil der Nebel kam, sagte Ole Drohl, sei die Fähre weg.",
            "Weil der Nebel kam | sei die Fähre weg",
        ),
        ("Ole Drohl warf der Werft etwa vor, Kunden zu vergessen.", "Kunden zu vergessen"),
        ("Ole Drohl rügte unter anderem, der Plan sei teuer.", "der Plan sei teuer"),
        (
            "Die Werft machte keine Angaben dazu, ob die Fähre fährt.",
            "ob die Fähre fährt",
        ),
        (
            "Zu den Kosten, etwa zum Preis der Karten, machte die Werft keine Angaben.",
            "Zu den Kosten",
        ),
    ],
)
def test_where_what_is_said_begins(text: str, content: str) -> None:
    assert [c for _, _, c in told(text)] == [content]


def test_a_pronoun_behind_the_verb_is_who_asks() -> None:
    text = "Ole Drohl kam am Montag. Die Ruderer forderte er auf, den Hafen zu meiden."
    assert told(text) == [("asserts", "Ole Drohl", "den Hafen zu meiden")]


@pytest.mark.parametrize(
    "text",
    [
        "In Lohr sind nur bestätigte Buchungen gezählt worden.",
        "Wirte sollen nicht nur bestätigte Buchungen zählen.",
        "Die Boote von Norvens haben am Montag unter Wasser gestanden.",
    ],
)
def test_what_only_looks_like_a_confirmation(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Um den Verkauf Norvens ging es Ole Drohl: Er rügte, der Preis sei hoch.",
            "Ole Drohl",
        ),
        (
            "Im Rat lief die Debatte Hafenbau. Er sei müde, so der Traditionsverein.",
            "der Traditionsverein",
        ),
        (
            "Rot sei die Ampel, hieß es von der Polizei. Ein Gutachter kam. Es war Nacht, hieß es.",
            "Polizei",
        ),
        ("Die Fähre sei fest, hieß es in der Nacht von der Hafenwacht.", "Hafenwacht"),
        (
            "Nationalrat Ole Drohl schwieg. Laut zwei Zeitungen lügt er. Es reiche, meinte er.",
            "Ole Drohl",
        ),
        ("Kritik an der Fähre kam am Sonntag von der Werft.", "Werft"),
    ],
)
def test_who_speaks_is_somebody(text: str, speaker: str) -> None:
    assert told(text)[-1][1] == speaker


@pytest.mark.parametrize(
    "text",
    [
        "„Wir reden, weil wir nicht im Urlaub sind“, betonte Ole Drohl.",
        "Mia Kehr warnte vor Nachrichten. Ole Drohl sagt, der Nachrichtendienst höre nicht mit.",
    ],
)
def test_a_plain_no_denies_nothing(text: str) -> None:
    assert told(text)[-1][0] == "asserts"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "„Der Deich hält“, sagt die Leiterin des Hafenamts, Borstel. Sie sei müde.",
            [("asserts", "Borstel", "Der Deich hält"), ("asserts", "Borstel", "Sie sei müde")],
        ),
        (
            "Der Leiter des Ruderklubs, Tamm, sagte, das Tor sei zu.",
            [("asserts", "Tamm", "das Tor sei zu")],
        ),
        (
            "Der Chef der Bahn, Jurist, sagte, das Tor sei zu.",
            [("asserts", "Der Chef der Bahn", "das Tor sei zu")],
        ),
        (
            "Ole Drohl wies den Vorwurf der KVP zurück, Briefe verbrannt zu haben.",
            [("denies", "Ole Drohl", "Briefe verbrannt zu haben")],
        ),
        (
            "Ole Drohl wies den Vorwurf der KVP zurück, um Zeit zu gewinnen.",
            [("denies", "Ole Drohl", "den Vorwurf der KVP")],
        ),
        (
            "Der Ruderklub hat sich lange gegen den Vorwurf gewehrt, Boote versenkt zu haben.",
            [("denies", "Der Ruderklub", "Boote versenkt zu haben")],
        ),
        (
            "Die KVP hat mit lauter Kritik auf den Umbau reagiert.",
            [("criticises", "Die KVP", "auf den Umbau")],
        ),
        (
            "Ole Drohl hat die Ruderer aufgerufen, den Hafen zu meiden.",
            [("asserts", "Ole Drohl", "den Hafen zu meiden")],
        ),
        (
            "Die Bank weist die Vorwürfe zurück, sagte Ole Drohl.",
            [
                ("denies", "Ole Drohl", "Die Bank weist die Vorwürfe zurück"),
                ("denies", "Die Bank", "die Vorwürfe"),
            ],
        ),
    ],
)
def test_news_says_it_so(text: str, found: list[tuple[str, str, str]]) -> None:
    assert told(text) == found


@pytest.mark.parametrize(
    ("words", "act"),
    [
        ("Das Gerücht, die Fähre sinke, weisen wir scharf zurück", "denies"),
        ("Das Werk weist die Vorwürfe entschieden zurück", "denies"),
        ("Die Werft widerspricht diesem Gerücht", "denies"),
        ("Wir weisen diesen Ton gegen unsere Leute zurück", "criticises"),
        ("Wir weisen darauf hin, dass die Frist läuft", "asserts"),
    ],
)
def test_what_somebody_rejects_in_his_own_words(words: str, act: str) -> None:
    assert [a for a, _, _ in told(f"„{words}“, sagte Ole Drohl.")] == [act]


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        (
            "Kurz zuvor hatte Minister Ole Drohl dem Boten gesagt, der Mann sei frei.",
            "Ole Drohl",
            "der Mann sei frei",
        ),
        (
            "Früher am Tag sagte der Kapitän, dass die Fähre sinke.",
            "der Kapitän",
            "die Fähre sinke",
        ),
        (
            "Im Sturm sind laut Landrat Ole Drohl Hunderte Bäume umgestürzt.",
            "Ole Drohl",
            "Im Sturm sind | Hunderte Bäume umgestürzt",
        ),
        (
            "Vor Gericht hat Ole Drohl der Aarer Werft fehlende Sorgfalt vorgeworfen.",
            "Ole Drohl",
            "fehlende Sorgfalt",
        ),
        (
            "Bootsbauerin Mia Drohl hatte Kehr zuvor Faulheit und Geiz vorgeworfen.",
            "Mia Drohl",
            "Faulheit und Geiz",
        ),
        (
            "Nach zwei Proben, so das Hafenamt am Freitag, sei das Wasser sauber.",
            "das Hafenamt",
            "Nach zwei Proben | sei das Wasser sauber",
        ),
        (
            "Wirtin Mia Kehr bestreitet, je mit dem Boten gesprochen zu haben.",
            "Mia Kehr",
            "je mit dem Boten gesprochen zu haben",
        ),
        (
            "Ole Drohl warf Wirten, die ihn kennen, regelmäßig vor, schlecht zu kochen.",
            "Ole Drohl",
            "schlecht zu kochen",
        ),
        (
            "Auch ein schweres Leck schloss die Firma lange aus.",
            "die Firma",
            "Auch ein schweres Leck",
        ),
        (
            "Der Steg sei neu, doch niemand kam, klagte der Leiter des Ruderklubs, Tamm.",
            "Tamm",
            "Der Steg sei neu, doch niemand kam",
        ),
        (
            "Ole Drohl ließ auf Anfrage offen, aus welchem Holz das Boot ist.",
            "Ole Drohl",
            "aus welchem Holz das Boot ist",
        ),
    ],
)
def test_who_and_what_in_the_middle_of_news(text: str, speaker: str, content: str) -> None:
    assert [(s, c) for _, s, c in told(text)] == [(speaker, content)]


@pytest.mark.parametrize(
    ("office", "again", "speaker"),
    [
        ("Präsident Ole Drohl", "der Staatschef", "Ole Drohl"),
        ("Kanzler Ole Drohl", "der KVP-Vorsitzende", "Ole Drohl"),
        ("Kanzlerin Mia Drohl", "der KVP-Vorsitzende", "der KVP-Vorsitzende"),
        ("Senatorin Mia Drohl", "die Sozialdemokratin", "Mia Drohl"),
    ],
)
def test_another_word_for_who_holds_an_office(office: str, again: str, speaker: str) -> None:
    assert told(f"{office} kam am Montag. Der Bau sei neu, sagte {again}.")[-1][1] == speaker


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "„Es brennt“, sagte Ole Drohl. „Wir gehen.“ Er sei müde.",
            ["Es brennt | Wir gehen.", "Er sei müde"],
        ),
        (
            "„Es brennt“, sagte Ole Drohl. „Wir gehen.“ Ziel sei es, das Vieh zu retten.",
            ["Es brennt | Wir gehen.", "Ziel sei es, das Vieh zu retten"],
        ),
        (
            "Man sei bereit, sagte Ole Drohl. Es regnete noch immer. Klar sei der Preis.",
            ["Man sei bereit", "Klar sei der Preis"],
        ),
        (
            "„Ich bin müde“, sagte Ole Drohl, und: „Das Boot ist neu.“",
            ["Ich bin müde | Das Boot ist neu."],
        ),
    ],
)
def test_who_spoke_goes_on(text: str, found: list[str]) -> None:
    assert [(s, c) for _, s, c in told(text)] == [("Ole Drohl", content) for content in found]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Die Zahl stieg, teilte das Bundesamt für Wasser mit.", "das Bundesamt für Wasser"),
        ("Nach Angaben des Instituts für Wasser stieg die Zahl.", "Instituts für Wasser"),
        ("Ole Drohl rief Kehr nicht nur an, sondern hielt ihm vor, er lüge.", "Ole Drohl"),
    ],
)
def test_a_body_is_named_with_its_field(text: str, speaker: str) -> None:
    assert [s for _, s, _ in told(text)] == [speaker]


def test_so_before_a_verb_cites_nobody() -> None:
    assert told("Man habe gefeiert, so liefen auch Hunde durch das Dorf.") == []


@pytest.mark.parametrize(
    ("lead", "speaker"),
    [
        ("Bad Lohr (dpa/lno) - ", "Die KVP"),
        ("Lohr (APA/dpa) - ", "Die KVP"),
        ("Lohr (AFP) ", "Die KVP"),
        ("(Keystone-SDA) ", "Die KVP"),
        ("Lohr/Brenkau (epd). ", "Die KVP"),
        ("Brenkau · ", "Die KVP"),
        ("dpa-afx BRENKAU. ", "Die KVP"),
        ("", "Die KVP"),
    ],
)
def test_the_agency_heads_the_report(lead: str, speaker: str) -> None:
    text = f"{lead}Die KVP bestreitet die Vorwürfe."
    assert told(text) == [("denies", speaker, "die Vorwürfe")]


def test_a_party_in_brackets_is_no_agency() -> None:
    text = "Ole Drohl (KVP) bestreitet die Vorwürfe."
    assert told(text) == [("denies", "Ole Drohl", "die Vorwürfe")]


@pytest.mark.parametrize(
    "text",
    [
        "Wie „Rundblick“ meldet, sei der Bau neu.",
        "„Rundblick“ hatte zuvor gemeldet, der Bau sei neu.",
        "Zuvor hatte „Rundblick“ gemeldet, der Bau sei neu.",
        "Der Bau sei neu, meldet „Rundblick“.",
    ],
)
def test_a_paper_in_quotation_marks_reports(text: str) -> None:
    assert [(a, s) for a, s, _ in told(text)] == [("asserts", "Rundblick")]


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        (
            "Am Abend warnte Wirt Ole Drohl (53) seine Gäste davor, im Fluss zu baden.",
            "Ole Drohl",
            "im Fluss zu baden",
        ),
        (
            "Im Rat hat Landrat Ole Drohl (KVP) Schulden der Stadt eingestanden.",
            "Ole Drohl",
            "Schulden der Stadt",
        ),
        (
            "Kurz nach Ostern gab Ole Drohl bekannt, dass der Steg neu sei.",
            "Ole Drohl",
            "der Steg neu sei",
        ),
        (
            "Der Hafen koste 30 Mio. Euro, sagte Ole Drohl.",
            "Ole Drohl",
            "Der Hafen koste 30 Mio. Euro",
        ),
    ],
)
def test_who_stands_before_a_bracket_or_behind_a_time(
    text: str, speaker: str, content: str
) -> None:
    assert [(s, c) for _, s, c in told(text)] == [(speaker, content)]


@pytest.mark.parametrize(
    ("told_by", "speaker"),
    [
        ("Ole Drohl der Deutschen Presse-Agentur", "Ole Drohl"),
        ("Ole Drohl der Neuen Lohrer Zeitung", "Ole Drohl"),
        ("Ole Drohl der dpa", "Ole Drohl"),
        ("ein Sprecher der Stadt der Deutschen Presse-Agentur", "ein Sprecher der Stadt"),
        ("der Chef der Lohrer Zeitung", "der Chef der Lohrer Zeitung"),
    ],
)
def test_whom_it_was_told_is_no_part_of_who_told_it(told_by: str, speaker: str) -> None:
    assert [s for _, s, _ in told(f"Der Preis sei hoch, sagte {told_by}.")] == [speaker]


@pytest.mark.parametrize("whose", ["des „Rundblicks“", "der „Rundschau“"])
def test_a_report_is_a_papers(whose: str) -> None:
    text = f"Laut einem Bericht {whose} sinkt der Preis."
    assert [c for _, _, c in told(text)] == ["sinkt der Preis"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Die Bahn war zunächst nicht für eine Stellungnahme zu erreichen.",
            [("declines", "Die Bahn", "")],
        ),
        (
            "Ole Drohl hat den Bericht dementiert, der gestern erschien.",
            [("denies", "Ole Drohl", "den Bericht")],
        ),
        (
            "Vor der Richterin war der 19-Jährige nicht geständig.",
            [("denies", "der 19-Jährige", "")],
        ),
    ],
)
def test_small_things_of_the_day(text: str, found: list[tuple[str, str, str]]) -> None:
    assert told(text) == found


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Ole Drohl sagte in der LRF-Sendung „Lohr live“, man müsse los.", "man müsse los"),
        ("Ole Drohl sagte in der Sendung „Lohr live“: „Wir müssen.“", "Wir müssen."),
        ("„Wir müssen“, sagte Ole Drohl in der Talkshow „Lohr live“.", "Wir müssen"),
        ("„Wir müssen“, sagte Ole Drohl im LRF-„Frühmagazin“.", "Wir müssen"),
    ],
)
def test_the_broadcast_is_not_what_was_said(text: str, content: str) -> None:
    assert told(text) == [("asserts", "Ole Drohl", content)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Ole Drohl verurteilte den Angriff scharf.",
            [("criticises", "Ole Drohl", "den Angriff")],
        ),
        (
            "Die Meldung wurde von Brenkau umgehend dementiert.",
            [("denies", "Brenkau", "Die Meldung")],
        ),
        (
            "Ein Sprecher der Bahn wollte den Bericht auf Anfrage nicht kommentieren.",
            [("declines", "Ein Sprecher der Bahn", "den Bericht")],
        ),
    ],
)
def test_how_it_was_said_is_not_what_was_said(text: str, found: list[tuple[str, str, str]]) -> None:
    assert told(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Es regnete. Wirtin Mia Kehr: „Die Halle ist neu.“ Man sei froh. Sie ging.",
            [("Mia Kehr", "Die Halle ist neu."), ("Mia Kehr", "Man sei froh")],
        ),
        (
            "Ole Drohl: „Die Halle ist neu.“ Er ging heim.",
            [("Ole Drohl", "Die Halle ist neu.")],
        ),
        ("Es regnete. Das Motto: „Die Halle ist neu.“", []),
    ],
)
def test_a_name_a_colon_and_a_quotation(text: str, found: list[tuple[str, str]]) -> None:
    assert [(s, c) for _, s, c in told(text)] == found
