"""Whatever somebody is called: a name that means something else too, small words, initials."""

import pytest

from bot.reading.rules.statements import find_statements

DENIED = {
    "en": "{name} denied the report on Monday.",
    "fr": "{name} a démenti lundi ces informations.",
    "de": "{name} dementierte den Bericht am Montag.",
    "es": "{name} desmintió el lunes la información.",
}
QUOTED = {
    "en": "“It is false,” said {name}.",
    "fr": "« C'est faux », a déclaré {name}.",
    "de": "„Das ist falsch“, sagte {name}.",
    "es": "«Es falso», dijo {name}.",
}
NAMES = [
    ("en", "Mette van der Steen"),
    ("en", "Omar al-Hakim"),
    ("en", "Olaf de Rooij"),
    ("fr", "Omar al-Hakim"),
    ("fr", "Victoire Aubin"),
    ("fr", "J.-P. Rocher"),
    ("de", "Dennis Rauch"),
    ("de", "Hermann Lamprecht"),
    ("de", "Karl-Hermann Seiler"),
    ("de", "Constantin Wolf"),
    ("de", "Hans-J. Ahlers"),
    ("de", "H.-Dieter Ahlers"),
    ("de", "Oscar van der Heide"),
    ("de", "João da Mota"),
    ("es", "Victoria Prado"),
    ("es", "Luisina Mercado"),
    ("es", "Elvira Cadena"),
    ("es", "Mette van der Steen"),
    ("es", "María del Carmen Palau"),
]


@pytest.mark.parametrize(("lang", "name"), NAMES)
@pytest.mark.parametrize("frames", [DENIED, QUOTED], ids=["denied", "quoted"])
def test_who_says_it_is_the_whole_name(lang: str, name: str, frames: dict[str, str]) -> None:
    found = find_statements(frames[lang].format(name=name), lang)

    assert [s.speaker for s in found] == [name]


MEANT = [
    ("en", "Olaf de Rooij lives in Fenmouth. He denied the report on Monday."),
    ("de", "Dennis Rauch lebt in Fallburg. Er dementierte den Bericht am Montag."),
    ("de", "Khoa Bui lebt in Fallburg. Er dementierte den Bericht am Montag."),
    ("es", "Zacarías de la Torre vive en Lugareja. Él desmintió el lunes la información."),
    ("es", "María del Carmen Palau vive en Lugareja. Ella desmintió el lunes la información."),
    ("es", "Khoa Bui vive en Lugareja. Él desmintió el lunes la información."),
]


@pytest.mark.parametrize(("lang", "text"), MEANT)
def test_he_and_she_mean_who_was_named_so(lang: str, text: str) -> None:
    (denial,) = find_statements(text, lang)

    assert text.startswith(f"{denial.speaker} ")
    assert len(denial.speaker.split()) > 1


CLIENTS = [
    ("de", "Hermann Lamprecht wurde am Freitag angeklagt. Sein Anwalt Kai Lutz dementierte das."),
    ("es", "Faustino de la Torre fue detenido. Su abogado, Luis Mora, negó las acusaciones."),
    ("es", "Elvira Cadena fue detenida. Su abogado, Luis Mora, negó las acusaciones."),
]


@pytest.mark.parametrize(("lang", "text"), CLIENTS)
def test_a_lawyer_speaks_for_who_was_named_so(lang: str, text: str) -> None:
    (denial,) = find_statements(text, lang)

    assert denial.principal
    assert text.startswith((f"{denial.principal} fue", f"{denial.principal} wurde"))


@pytest.mark.parametrize(
    "text",
    ["La victoria desmiente los pronósticos.", "El mercado desmintió el lunes la información."],
)
def test_what_only_sounds_like_a_name_says_nothing(text: str) -> None:
    assert not find_statements(text, "es")


@pytest.mark.parametrize(
    ("text", "client"),
    [
        ("Will Ida Holm resign? Her spokesman, Al Bell, said she would stay.", "Ida Holm"),
        ("Could Ida Holm resign? Her spokesman, Al Bell, said she would stay.", "Ida Holm"),
        ("Will Carter was charged. His lawyer, Al Bell, said he was innocent.", "Will Carter"),
    ],
)
def test_the_verb_that_opens_a_question_is_no_first_name(text: str, client: str) -> None:
    assert find_statements(text, "en")[-1].principal == client


def test_will_is_a_first_name_too() -> None:
    (denial,) = find_statements("Will Carter denied the report on Monday.", "en")

    assert denial.speaker == "Will Carter"
