"""Who is named between an office and an age, or by what he is known as, in every language."""

import pytest

from bot.reading.rules.statements import find_statements
from storage.records import Act


@pytest.mark.parametrize(
    ("lang", "text", "speaker", "said"),
    [
        (
            "en",
            "The mayor, Ana Bell, 50, told the court she was sorry.",
            "Ana Bell",
            "she was sorry",
        ),
        ("en", "The owner, Al Reed, 34, told friends he was afraid.", "Al Reed", "he was afraid"),
        (
            "en",
            "The owner, named by police as Al Reed, 34, told friends he was afraid.",
            "Al Reed",
            "he was afraid",
        ),
        (
            "en",
            "The plaintiff, a former clerk identified only as Ana Holt, says she was never paid.",
            "Ana Holt",
            "she was never paid",
        ),
        ("en", "A spotter, known only as Kestrel, said the gull fell.", "Kestrel", "the gull fell"),
        ("en", "The outgoing Ana Bell said the pier was shut.", "Ana Bell", "the pier was shut"),
        (
            "fr",
            "Une habitante, prénommée Nadia, assure avoir vu la voiture.",
            "Nadia",
            "avoir vu la voiture",
        ),
        ("fr", "Le jeune Luc Roy a dit que le pont fermait.", "Luc Roy", "le pont fermait"),
        (
            "es",
            "La denunciante, identificada como Ana Ruiz, asegura que cobró.",
            "Ana Ruiz",
            "cobró",
        ),
        (
            "de",
            "Der 50-jährige Karl Ahl sagte, die Brücke sei gesperrt.",
            "Karl Ahl",
            "die Brücke sei gesperrt",
        ),
        (
            "de",
            "Der Besitzer der Werft, der 50-jährige Karl Ahl, sagte, er gehe.",
            "Karl Ahl",
            "er gehe",
        ),
        ("ru", "50-летний Олег Дин заявил, что мост закрыт.", "Олег Дин", "мост закрыт"),
        (
            "ru",
            "Владелец лавки, 50-летний Олег Дин, заявил, что мост закрыт.",
            "Олег Дин",
            "мост закрыт",
        ),
        (
            "ru",
            "Местная жительница, известная как Анна, сказала, что видела пожар.",
            "Анна",
            "видела пожар",
        ),
        ("ru", "Водитель, житель Орла, заявил, что спал.", "Водитель", "спал"),
        (
            "ru",
            "Анна Белова, владелица лавки, рассказала полиции, что спала.",
            "Анна Белова",
            "спала",
        ),
        ("uk", "Водій, 50-річний Олег Дин, сказав, що міст закрито.", "Олег Дин", "міст закрито"),
        ("uk", "Олена Дин, власниця, розповіла судді, що спала.", "Олена Дин", "спала"),
    ],
)
def test_the_name_beside_an_office_is_who_speaks(
    lang: str, text: str, speaker: str, said: str
) -> None:
    (found,) = find_statements(text, lang)
    assert (found.speaker, found.quote) == (speaker, said)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The mayor's account differs. She says that she left early.", "The mayor"),
        ("The mayor's lawyer was in court. She said that it was late.", "The mayor's lawyer"),
    ],
)
def test_she_is_no_account(text: str, speaker: str) -> None:
    (found,) = find_statements(text, "en")
    assert found.speaker == speaker


@pytest.mark.parametrize(
    ("text", "act", "said"),
    [
        (
            "She accused them of putting profit before safety.",
            Act.CRITICISES,
            "them of putting profit before safety",
        ),
        ("The bank refused five times to say who paid.", Act.DECLINES, "who paid"),
        ("The firm declined a third time to comment on the leak.", Act.DECLINES, "the leak"),
        ("An aide conceded privately that the plan was dead.", Act.CONFIRMS, "the plan was dead"),
        ("Reed said he withdrew the remark.", Act.WITHDRAWS, "the remark"),
        ("Reed said he admitted taking the money.", Act.CONFIRMS, "taking the money"),
        (
            "Lawyers for Reed dismissed the lawsuit as a shakedown.",
            Act.CRITICISES,
            "the lawsuit as a shakedown",
        ),
    ],
)
def test_one_statement_whole(text: str, act: Act, said: str) -> None:
    (found,) = find_statements(text, "en")
    assert (found.act, found.quote) == (act, said)


@pytest.mark.parametrize(
    "text",
    [
        "The firm has reported the matter to police.",
        "The judge dismissed the lawsuit as premature.",
        "A neighbour reported him to the council.",
    ],
)
def test_what_is_reported_to_the_police_is_no_statement(text: str) -> None:
    assert find_statements(text, "en") == ()
