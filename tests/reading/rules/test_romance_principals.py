"""French and Spanish: for whom somebody speaks in a story of several sentences."""

import pytest

from bot.reading.rules.statements import find_statements
from tests.reading.rules.readings import heard_last


@pytest.mark.parametrize(
    ("lang", "text", "principal"),
    [
        ("es", "La mánager de la actriz no contestó. Marta Solís rueda en Sural.", "Marta Solís"),
        ("fr", "L'agent de l'actrice n'a pas répondu. Marthe Solis tourne.", "Marthe Solis"),
        (
            "es",
            "La cantante no actúa. «Va bien», dijo su representante. Inés Roca, de 40 años, canta.",
            "Inés Roca",
        ),
        (
            "fr",
            "La star a annulé. Son camp évoque une grippe. Mila Ferr, 40 ans, chante.",
            "Mila",
        ),
        (
            "es",
            "Desde el entorno del ministro lo niegan. El juez Luis Gil calla. Tomás Ruiz, no.",
            "Tomás Ruiz",
        ),
    ],
)
def test_whom_a_description_means_the_text_may_tell_later(
    lang: str, text: str, principal: str
) -> None:
    assert principal in " ".join(s.principal for s in find_statements(text, lang))


@pytest.mark.parametrize(
    ("lang", "before", "said", "principal"),
    [
        ("es", "La Fiscalía acusa a Luis Cano.", "Su abogada dijo que recurrirá.", "Luis Cano"),
        ("fr", "Le parquet poursuit Luc Canot.", "Son avocate a nié tout délit.", "Luc Canot"),
        (
            "es",
            "Fue detenido un maestro acusado de estafa. Según la Fiscalía, huía.",
            "«Mi cliente es inocente», dijo su abogada.",
            "un maestro",
        ),
        (
            "fr",
            "Le procès de Guy Perrin s'est ouvert. Il risque dix ans.",
            "« Il n'a rien volé », a plaidé Me Ana Sorel, qui l'assiste.",
            "Guy Perrin",
        ),
        (
            "fr",
            "Le parquet enquête.",
            "« Le maire répondra », a réagi son avocat, Me Pierre Loup.",
            "Le maire",
        ),
        (
            "fr",
            "Le président Omar Paz n'est pas malade, a assuré la présidence.",
            "« Le président travaille », a indiqué son porte-parole.",
            "Omar Paz",
        ),
        (
            "es",
            "El joyero Luis Gil calla. La jueza Ana Roca le citó. El joyero no contestó.",
            "Su defensa negó el fraude.",
            "Luis Gil",
        ),
        (
            "es",
            "“No hay pacto”, dijo el ministro Luis Gil cuando los reporteros le preguntaron.",
            "Su gabinete no quiso precisar la fecha.",
            "Luis Gil",
        ),
        (
            "es",
            "“Todo está bien”, dijo la senadora Ana Gil en un video que difundió.",
            "Su abogado dijo que recurrirá.",
            "Ana Gil",
        ),
        (
            "es",
            "La Policía lo niega.",
            "El vocero de la institución dijo que cayó solo.",
            "Policía",
        ),
        (
            "fr",
            "La ministre de la Culture, Ana Gil, part.",
            "Ses services parlent d'affabulations.",
            "Ana Gil",
        ),
        (
            "fr",
            "Le sénateur Luc Canot se tait.",
            "Un collaborateur du sénateur évoque une cabale.",
            "Luc Canot",
        ),
        (
            "es",
            "La actriz Ana Gil calla.",
            "El despacho Ruiz & Lobo, que la representa, habla de un montaje.",
            "Ana Gil",
        ),
        (
            "es",
            "Ni el club ni la jugadora hablan.",
            "Una portavoz de la federación confirmó el caso.",
            "federación",
        ),
    ],
)
def test_whose_lawyer_or_spokesman_it_is(lang: str, before: str, said: str, principal: str) -> None:
    assert heard_last(f"{before} {said}", lang)[1].endswith(principal)


@pytest.mark.parametrize(
    ("lang", "text", "speaker", "principal"),
    [
        # By name, the lawyer speaks; without one, she herself does.
        ("es", "Ana Gil negó a través de sus abogados los cargos.", "Ana Gil", ""),
        (
            "es",
            "Ana Gil negó los cargos a través de su abogado, Luis Cano.",
            "Luis Cano",
            "Ana Gil",
        ),
        ("fr", "Par la voix de son avocat, Ana Gil a nié les faits.", "Ana Gil", ""),
        # A firm beside "the firm" is that firm; a person is its spokesman.
        (
            "fr",
            "Un porte-parole de l'exploitant, Nordchimie, a nié.",
            "Un porte-parole",
            "Nordchimie",
        ),
        ("fr", "Un porte-parole de l'exploitant, Luc Canot, a nié.", "Luc Canot", "exploitant"),
        (
            "es",
            "El vocero presidencial, Luis Cano, negó que el mandatario Omar Paz esté enfermo.",
            "Luis Cano",
            "Omar Paz",
        ),
        # Who spoke goes on by another noun.
        (
            "es",
            "Un portavoz de Ibersol admitió el fallo. Hay vuelos, según la misma fuente.",
            "Un portavoz de Ibersol",
            "Ibersol",
        ),
        (
            "fr",
            "Une porte-parole d'Air Sud a admis la panne. Le vol est annulé, a-t-elle ajouté.",
            "Une porte-parole d'Air Sud",
            "Air Sud",
        ),
        (
            "es",
            "La portavoz del Partido Verde, Ana Gil, se fue. «Nadie cede», ironizó la diputada.",
            "Ana Gil",
            "Partido Verde",
        ),
    ],
)
def test_who_speaks_for_whom(lang: str, text: str, speaker: str, principal: str) -> None:
    who, whom = heard_last(text, lang)
    assert who.startswith(speaker)
    assert whom.endswith(principal)
    assert bool(whom) is bool(principal)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "fr",
            (
                "Jean Mabel quitte la scène. Plusieurs journaux avaient évoqué une maladie. "
                "« C'est faux », a dit son attachée de presse, Lise Corde."
            ),
        ),
        (
            "es",
            (
                "Juan Mabel deja la escena. Varios diarios habían hablado de una enfermedad. "
                "«Es falso», dijo su representante, Lisa Corde."
            ),
        ),
    ],
)
def test_papers_have_no_spokesman_however_many_they_are(lang: str, text: str) -> None:
    assert heard_last(text, lang)[1].endswith("Mabel")
