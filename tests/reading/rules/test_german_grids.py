"""German: small grids of who says, denies, blames or is silent, in all orders of the words."""

from itertools import product

import pytest

from bot.reading.rules.statements import find_statements


def told(text: str) -> list[tuple[str, str, str]]:
    """Act, speaker and principal of each statement."""
    return [(s.act.value, s.speaker, s.principal) for s in find_statements(text, "de")]


@pytest.mark.parametrize(
    ("who", "speaker", "principal"),
    [
        ("der Sprecher der Klinik, Karl Abt,", "Karl Abt", "Klinik"),
        ("Firmensprecherin Ida Holm", "Ida Holm", "Firma"),
        ("Behördensprecherin Ida Holm", "Ida Holm", "Behörde"),
        ("Sprecher Karl Abt von der Polizei Ohm", "Karl Abt", "Polizei Ohm"),
        ("Ida Holm, die Sprecherin des Vereins,", "Ida Holm", "Vereins"),
        ("Anwältin Ida Holm, die die Firma vertritt,", "Ida Holm", "die Firma"),
    ],
)
@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Das Dach halte, sagte {} am Montag.", "asserts"),
        ("Das Dach halte, teilte {} mit.", "asserts"),
        ("Dazu wollte sich {} nicht äußern.", "declines"),
        ("Auf Nachfrage wollte {} nichts sagen.", "declines"),
        ("Den Vorwurf wies {} zurück.", "denies"),
    ],
)
def test_whom_a_spokesman_speaks_for(
    who: str, speaker: str, principal: str, text: str, act: str
) -> None:
    assert told(text.format(who)) == [(act, speaker, principal)]


@pytest.mark.parametrize("whom", ["die Firma", "das Ministerium", "Velor", "Ida Holm"])
@pytest.mark.parametrize("verb", ["sagte {},", "teilte {} mit,", "erklärte {}:"])
def test_on_whose_behalf_opens_the_sentence(whom: str, verb: str) -> None:
    text = f"Für {whom} {verb.format('Anwalt Karl Abt')} das Dach halte."
    principal = whom.removeprefix("die ").removeprefix("das ")
    assert told(text) == [("asserts", "Karl Abt", principal)]


@pytest.mark.parametrize("opening", ["Doch", "Und doch", "Dennoch", "Auch auf Nachfrage", "Hierzu"])
@pytest.mark.parametrize(
    "silence",
    ["wollte {} nichts sagen", "äußerte sich {} nicht", "schwieg {}", "gab {} keine Auskunft"],
)
def test_silence_behind_whatever_opens(opening: str, silence: str) -> None:
    for who in ("die Firma", "Karl Abt"):
        assert told(f"{opening} {silence.format(who)}.") == [("declines", who, "")]


@pytest.mark.parametrize(
    "text", ["Doch schwiegen die Waffen.", "Am Abend schwiegen die Motoren.", "Zum Glück schwieg."]
)
def test_what_makes_no_noise_is_not_silent(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize("opening", ["Doch", "Dagegen", "Am Montag"])
def test_a_denial_behind_whatever_opens(opening: str) -> None:
    [found] = find_statements(f"{opening} wies die Firma den Vorwurf zurück.", "de")
    assert (found.act.value, found.speaker, found.quote) == ("denies", "die Firma", "den Vorwurf")


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Betrug bestreitet {}.", "denies"),
        ("Mängel räumte {} ein.", "confirms"),
        ("Schwere Vorwürfe wies {} zurück.", "denies"),
        ("Untätigkeit wirft {} dem Amt vor.", "criticises"),
    ],
)
def test_a_bare_thing_before_its_verb(text: str, act: str) -> None:
    for who in ("die Stadt", "der Fahrer", "Karl Abt"):
        [found] = find_statements(text.format(who), "de")
        assert (found.act.value, found.speaker) == (act, who)
        assert text.startswith(f"{found.quote} ")


@pytest.mark.parametrize(
    "text",
    [
        "Nun wirft {who} {whom} Betrug vor.",
        "Nun wirft {who} {whom} vor, dass Akten fehlen.",
        "Die Schuld am Unfall gab {who} {whom}.",
        "Nun gab {who} {whom} die Schuld.",
        "Untätigkeit wirft {who} {whom} vor.",
    ],
)
def test_whom_somebody_blames_is_no_part_of_him(text: str) -> None:
    for who, whom in product(("das Amt", "die Opposition"), ("der Firma", "Karl Abt", "dem Wirt")):
        assert told(text.format(who=who, whom=whom)) == [("criticises", who, "")]


@pytest.mark.parametrize(
    ("answer", "act"),
    [
        ("„Wir prüfen das“, sagte es.", "asserts"),
        ("Den Vorwurf wies es zurück.", "denies"),
        ("Dazu wollte es sich nicht äußern.", "declines"),
    ],
)
def test_es_is_the_ministry(answer: str, act: str) -> None:
    assert told(f"Das Ministerium prüft den Fall. {answer}") == [(act, "Das Ministerium", "")]


def test_es_is_nobody() -> None:
    assert told("Das Ministerium prüft den Fall. Am Montag gab es keinen Kommentar.") == []
    assert told("Die Polizei prüft den Fall. Dazu wollte es sich nicht äußern.") == []


@pytest.mark.parametrize(
    ("headline", "speaker"),
    [
        ("Polizei: Werk bleibt offen", "Polizei"),
        ("Velor: Wir bleiben hier", "Velor"),
        ("Rodena: Werk bleibt offen", "Rodena"),
    ],
)
def test_a_body_before_the_colon_of_a_headline(headline: str, speaker: str) -> None:
    text = f"{headline}\nDer Streit dauert an. Das teilte Rodena mit."
    assert told(text)[0] == ("asserts", speaker, "")


@pytest.mark.parametrize("headline", ["Ohmtal: Bad wird saniert", "Fußball: Abt fehlt im Derby"])
def test_a_place_or_topic_before_the_colon_says_nothing(headline: str) -> None:
    assert told(f"{headline}\nIn Ohmtal regnet es.") == []


@pytest.mark.parametrize("who", ["die Firma", "Ida Holm", "der Wirt"])
@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Nun sagte {}, das Dach halte, obwohl es alt sei.", "das Dach halte, obwohl es alt sei"),
        ("Dass das Dach hält, sagte {}.", "das Dach hält"),
        ("Am Montag gab {} zu, dass Geld floss.", "Geld floss"),
        ("Das Dach halte, teilte {} am Montag mit.", "Das Dach halte"),
    ],
)
def test_where_what_is_said_begins_and_ends(who: str, text: str, content: str) -> None:
    [found] = find_statements(text.format(who), "de")
    assert (found.speaker, found.quote) == (who, content)


def test_quoted_words_go_on() -> None:
    text = "„Es hält“, sagte Ida Holm. Und weiter: „Wir prüfen das.“"
    assert told(text) == [("asserts", "Ida Holm", "")] * 2
    [found] = find_statements("„Es hält“, sagte Ida Holm, Chefin der Bahn, „und wie.“", "de")
    assert len(found.spans) == 2


def test_silence_behind_a_confirmation() -> None:
    text = "Die Firma bestätigte den Vorfall, wollte sich aber nicht näher äußern."
    assert told(text) == [("confirms", "Die Firma", ""), ("declines", "Die Firma", "")]
    text = "Die Firma soll Geld genommen haben, bestreitet das aber."
    assert told(text) == [("denies", "Die Firma", "")]
