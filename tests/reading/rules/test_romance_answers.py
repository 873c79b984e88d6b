"""What one says and another answers in the same breath, or in the next: French and Spanish."""

import pytest

from bot.reading.rules.statements import find_statements
from storage.records import Act

ANSWERED = [
    ("fr", "Selon le syndicat, il y a eu 40 blessés, ce que dément la police.", "la police"),
    ("fr", "Le syndicat dit qu'il y a eu 40 blessés, ce que la police dément.", "la police"),
    ("fr", "Le syndicat dit qu'il y a eu 40 blessés, mais la police le nie.", "la police"),
    ("es", "Según el sindicato, hubo 40 heridos, lo que niega la policía.", "la policía"),
    ("es", "El sindicato dijo que hubo 40 heridos, lo que la policía niega.", "la policía"),
    ("es", "El sindicato dijo que hubo 40 heridos. La policía lo niega.", "La policía"),
]
DEEDS = [
    ("fr", "Le club accuse Belin d'avoir menti, ce que Belin nie.", "Belin", "avoir menti"),
    (
        "es",
        "El club acusó a la firma de ocultar datos. La firma lo niega.",
        "La firma",
        "ocultar datos",
    ),
    ("fr", "Selon le parquet, l'élu a menti, ce qu'il nie.", "l'élu", "l'élu a menti"),
    (
        "fr",
        "Belin est accusé d'avoir menti, ce qu'il nie.",
        "Belin",
        "Belin est accusé d'avoir menti",
    ),
    (
        "fr",
        "Le conducteur a fui, a dit le maire, ce que Belin nie.",
        "Belin",
        "Le conducteur a fui",
    ),
    ("es", "El conductor huyó, dijo el alcalde, lo que Belda niega.", "Belda", "El conductor huyó"),
    ("fr", "Belin ne reconnaît pas les faits.", "Belin", "les faits"),
    ("fr", "Belin n'a jamais reconnu avoir menti.", "Belin", "avoir menti"),
    ("fr", "Après avoir nié les faits, Belin a quitté la salle.", "Belin", "les faits"),
    ("es", "Tras negar los hechos, Belda abandonó la sala.", "Belda", "los hechos"),
    ("es", "La empresa fue multada en mayo. Niega haber mentido.", "La empresa", "haber mentido"),
    ("es", "La alcaldesa dimitió. Negó haber mentido.", "La alcaldesa", "haber mentido"),
    ("es", "El fiscal dice que Belda cobró. Él lo niega.", "Belda", "Belda cobró"),
    ("fr", "Trois semaines plus tard, Belin l'a démenti.", "Belin", ""),
]
BLAMED = [
    ("fr", "Le maire est accusé par l'opposition d'avoir menti.", "l'opposition"),
    ("fr", "Le maire a été accusé de fraude par deux anciens associés.", "deux anciens associés"),
    ("es", "El alcalde fue acusado por la oposición de mentir.", "la oposición"),
    ("en", "The mayor was criticised by residents for the delays.", "residents"),
    ("en", "He's been accused of fraud by two former partners.", "two former partners"),
]
SAID = [
    ("fr", "La famille du défunt, Luc Morin, s'est dite « écœurée ».", "La famille du défunt"),
    ("fr", "Le 6 juillet, Marc Brun a fait la déclaration suivante : « Non. »", "Marc Brun"),
    ("fr", "La ville a appelé l'entreprise à cesser ses rejets.", "La ville"),
    ("es", "El consejo instó a la empresa a cesar los vertidos.", "El consejo"),
    ("es", "El diario informa de que la alcaldesa mintió.", "El diario"),
    ("es", "El ministro aseguró que no dimitirá.", "El ministro"),
]


@pytest.mark.parametrize(("lang", "text", "who"), ANSWERED)
def test_both_are_read(lang: str, text: str, who: str) -> None:
    """One states, and the other denies just that."""
    said, denied = find_statements(text, lang)
    assert (said.act, denied.act, denied.speaker) == (Act.ASSERTS, Act.DENIES, who)
    assert said.quote == denied.quote
    assert "40" in said.quote


@pytest.mark.parametrize(("lang", "text", "who", "what"), DEEDS)
def test_what_is_denied(lang: str, text: str, who: str, what: str) -> None:
    """A deed of which somebody is accused, or what he denies first and then goes."""
    denial = next(s for s in find_statements(text, lang) if s.act is Act.DENIES)
    assert (denial.speaker, denial.quote) == (who, what)


@pytest.mark.parametrize(("lang", "text", "who"), BLAMED)
def test_who_blames(lang: str, text: str, who: str) -> None:
    """Behind "by", and without of what."""
    (blame,) = find_statements(text, lang)
    assert (blame.speaker, blame.act) == (who, Act.CRITICISES)


@pytest.mark.parametrize(("lang", "text", "who"), SAID)
def test_who_says_it(lang: str, text: str, who: str) -> None:
    """One statement, which denies nothing by itself."""
    (said,) = find_statements(text, lang)
    assert said.speaker == who
    assert said.act is Act.ASSERTS or "Non." in said.quote


@pytest.mark.parametrize(
    ("lang", "text", "parts"),
    [
        ("fr", "Belin, selon le procureur, a volé 40 vélos.", ["Belin", "a volé 40 vélos"]),
        ("es", "Belda, según el fiscal, robó 40 bicicletas.", ["Belda", "robó 40 bicicletas"]),
        (
            "fr",
            "Selon le maire, les débats, qui ont commencé en mai, ont échoué.",
            ["les débats, qui ont commencé en mai, ont échoué"],
        ),
        (
            "es",
            "Según el alcalde, las obras, que empezaron en mayo, han fracasado.",
            ["las obras, que empezaron en mayo, han fracasado"],
        ),
    ],
)
def test_what_stands_around_its_source_is_whole(lang: str, text: str, parts: list[str]) -> None:
    (statement,) = find_statements(text, lang)
    assert [text[a:b] for a, b in statement.spans] == parts


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("es", "La consejera negó {} haber visto el informe que desaconsejaba la obra."),
        ("fr", "La maire a nié {} avoir vu le rapport que le conseil a rejeté."),
    ],
)
@pytest.mark.parametrize("where", [0, 1, 2])
def test_a_relative_clause_inside_what_is_denied_is_not_all_of_it(
    lang: str, text: str, where: int
) -> None:
    places = {
        "es": ("en sede parlamentaria", "ante el juez", "este martes en el pleno"),
        "fr": ("au tribunal", "devant la presse", "mardi en séance"),
    }
    (found,) = find_statements(text.format(places[lang][where]), lang)
    assert found.quote.startswith(("haber visto", "avoir vu"))


def test_a_verdict_behind_a_claim_belongs_to_what_is_said() -> None:
    (found,) = find_statements("Su abogado calificó la versión de «absolutamente falsa».", "es")
    assert found.quote == "la versión de «absolutamente falsa»"


def test_whom_an_age_makes_known_after_the_lead() -> None:
    text = "El exalcalde admitió que viajó. Ovidio Carral, de 66 años, sigue en casa."
    assert [s.speaker for s in find_statements(text, "es")] == ["Ovidio Carral"]
