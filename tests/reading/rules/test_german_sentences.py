"""German: where sentences end and go on, objects before subjects, what somebody says of himself."""

import pytest

from bot.reading.rules.statements import find_statements
from storage.records import Act

ANSWERED = [
    ("Der Wirt soll gelogen haben. Das weist er zurück.", "Der Wirt soll gelogen haben"),
    ("Kern soll gelogen haben. Dies weist die Anwältin zurück.", "Kern soll gelogen haben"),
    ("Eine Gefahr besteht laut Stadt nicht, was Anwohner bestreiten.",
     "Eine Gefahr besteht nicht"),
    ("Der Verkauf wurde von der Werft dementiert.", "Der Verkauf"),
    ("Vorwürfe des Vereins, es fehle Geld, wurden von der Stadt zurückgewiesen.", "es fehle Geld"),
    ("Der Fahrer will nie in Aurach gewesen sein.", "nie in Aurach gewesen sein"),
    ("Der Fahrer will am 3. Mai gar nicht in Aurach gewesen sein.",
     "am 3. Mai gar nicht in Aurach gewesen sein"),
    ("Beide streiten die Tat ab.", "die Tat"),
    ("Die Firma teilt diese Auffassung nicht.", "diese Auffassung"),
    ("Die Firma nannte die Vorwürfe absurd und kündigte Klage an.", "die Vorwürfe absurd"),
    ("Davon könne nicht die Rede sein, sagte Kern.", "Davon könne nicht die Rede sein"),
    ("Streit um die Klinik – Anwalt: „Alles erfunden“", "Alles erfunden"),
    ("Ölpest? Reederei: Tanker hat kein Leck", "Tanker hat kein Leck"),
    ("Stadtwerke Aurach: Kein Chlor im Wasser", "Kein Chlor im Wasser"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "content"), ANSWERED)
def test_what_is_denied(text: str, content: str) -> None:
    """In the passive, by "will", taken up by "das", in a headline."""
    denied = [one for one in find_statements(text, "de") if one.act is Act.DENIES]
    assert content in [" ".join(text[a:b] for a, b in one.spans) for one in denied]


SAID = [
    ("Der Mann, der gesucht werde, sei bewaffnet, sagte die Ministerin.",
     ("die Ministerin", "Der Mann, der gesucht werde, sei bewaffnet")),
    ("Der Bericht diene nur dazu, Zeit zu gewinnen, fügte der Oberst hinzu.",
     ("der Oberst", "Der Bericht diene nur dazu, Zeit zu gewinnen")),
    ("Für einen Umbau sehe er keinen Anlass, sagte der Rektor.",
     ("der Rektor", "Für einen Umbau sehe er keinen Anlass")),
    ("Auf Fragen der Zeitung antwortete ihr Anwalt mit einem einzigen Satz: Das sei privat.",
     ("ihr Anwalt", "Das sei privat")),
    ("Auf den Brief angesprochen, sagte Kern, das sei privat.", ("Kern", "das sei privat")),
    ("Gefragt, ob sie klage, sagte die Bank, das werde geprüft.",
     ("die Bank", "das werde geprüft")),
    ("„Das reicht“, sagte Kern, und auch der Rat sei müde.", ("Kern", "auch der Rat sei müde")),
    ("Laut Polizei war die Brücke frei; der Fahrer sei wohlauf.",
     ("Polizei", "der Fahrer sei wohlauf")),
    ("Der Verwalter bezifferte den Schaden auf 23. Kern sprach von 30.",
     ("Der Verwalter", "den Schaden auf 23")),
    ("Eine Studie, laut der die Preise steigen, liegt vor.", ("Eine Studie", "die Preise steigen")),
    ("Der Wirt will davon aus der Zeitung erfahren haben.",
     ("Der Wirt", "davon aus der Zeitung erfahren haben")),
    ("Ein Mann namens Udo Kern sagte, es habe gebrannt.", ("Udo Kern", "es habe gebrannt")),
    ("Der Kapitän sieht die Ursache im Motor.", ("Der Kapitän", "die Ursache im Motor")),
]  # fmt: skip


BY_WHOM = [
    ("Dementiert wurde die Meldung am Abend vom Sprecher des Palasts.", "Sprecher des Palasts"),
    ("Vonseiten des Vereins wurde die Darstellung umgehend dementiert.", "Vereins"),
    ("Aus dem Bauministerium werden solche Berichte bestritten.", "Bauministerium"),
    ("Eine Behauptung, der die Stadt entschieden widerspricht.", "die Stadt"),
    ("Es gibt Gerüchte, denen der Klub inzwischen entgegengetreten ist.", "der Klub"),
    ("Keinesfalls habe man davon gewusst, sagte der Rektor.", "der Rektor"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speaker"), BY_WHOM)
def test_by_whom_it_is_denied(text: str, speaker: str) -> None:
    """What is done in front, or who does it; behind a claim in a relative clause."""
    assert [(one.act, one.speaker) for one in find_statements(text, "de")] == [
        (Act.DENIES, speaker)
    ]


@pytest.mark.parametrize(("text", "said"), SAID)
def test_who_says_what(text: str, said: tuple[str, str]) -> None:
    """What stands before, between and behind does not hide it."""
    assert said in [(one.speaker, one.quote) for one in find_statements(text, "de")]


def test_a_no_to_an_accusation_is_not_said_by_whom_it_answers() -> None:
    """What follows a claim behind its comma is the claim's."""
    text = "„Nein“, sagte Kern auf den Vorwurf des Rates, er habe geschwiegen."
    assert "er habe geschwiegen" not in [one.quote for one in find_statements(text, "de")]


BLAMED = [
    ("Die Präsidentin warf dem Land in einer Rede vor, Zusagen gebrochen zu haben.",
     "Zusagen gebrochen zu haben"),
    ("Der Rektor warf dem Amt „Hohn“ vor.", "Hohn"),
    ("Die Kammer hält die Schließung für „einen Anschlag auf das Dorf“.",
     "die Schließung für „einen Anschlag auf das Dorf“"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "content"), BLAMED)
def test_of_what_somebody_is_blamed(text: str, content: str) -> None:
    """Where and when it was said is no part of it."""
    (found,) = find_statements(text, "de")
    assert (found.act, found.quote) == (Act.CRITICISES, content)


NOTHING = [
    "Weder der Rat noch die Stadt dementierten den Bericht.",
    "Dem widersprach die Stadt am Freitag nicht ausdrücklich.",
    "Der Konzern will bis 2030 alle Schulden getilgt haben.",
    "In der Halle war es laut geworden.",
    "Ob sie klagen wollen, ist offen.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_nobody_states_anything(text: str) -> None:
    """No denial by neither, none that is not made; plans; and words that are no sources."""
    assert find_statements(text, "de") == ()


FOR_WHOM = [
    ("Ein Sprecher Kerns bestritt das.", "Kerns"),
    ("Kerns persönliche Referentin Lea Roth bestritt das.", "Kern"),
    ("Der frühere Bahnsprecher Udo Roth bestritt das.", ""),
    ("Stürmer Jan Kern bleibt. Das bestätigte Berater Udo Roth.", "Jan Kern"),
    ("Die Bank schweigt. Auch die Finanzaufsicht sagt nichts: „Kein Wort“, sagte deren Sprecher.",
     "Finanzaufsicht"),
    ("Eine Sprecherin des Amtsgerichts Aurach schwieg. Rechtsanwalt Udo Roth sprach von Hohn.", ""),
    ("Rathaussprecher Udo Roth bestritt das.", "Rathaus"),
    ("Die Bank, die Kanzlei und der Notar bestritten das.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "principal"), FOR_WHOM)
def test_for_whom_somebody_speaks(text: str, principal: str) -> None:
    """The nearest body, the player, nobody any more."""
    assert find_statements(text, "de")[-1].principal == principal


def test_a_spokesman_is_known_again_by_the_end_of_his_office() -> None:
    """And no spokeswoman of somebody else."""
    text = (
        "Es habe gebrannt, sagte Ida Holm, Sprecherin des Bündnisses Ufer. "
        "Polizeisprecher Udo Roth widersprach. Später gab der Sprecher zu, man habe gezögert."
    )
    last = find_statements(text, "de")[-1]
    assert (last.speaker, last.principal) == ("Udo Roth", "Polizei")


@pytest.mark.parametrize("source", ["heißt es in dem Buch", "heißt es im Dossier", "sagte Kern"])
def test_a_body_told_of_before_a_name_is_not_that_name(source: str) -> None:
    """ "Der Konzern" was there before whoever said it."""
    text = f"Der Konzern habe Geld versteckt, {source}. Der Konzern weist das zurück."
    last = find_statements(text, "de")[-1]
    assert (last.act, last.speaker) == (Act.DENIES, "Der Konzern")
