"""Who works for the press desk of a house speaks for it, by whatever title, in six languages."""

import pytest

from bot.reading.rules.statements import find_statements

TITLES = {
    "de": (
        "Die Werft Holm stoppte die Linie. „Es gab keine Klagen“, sagte {} Paula Teich.",
        "Werft Holm",
        "Kommunikationschefin | Leiterin der Unternehmenskommunikation | Medienverantwortliche",
    ),
    "es": (
        "El astillero Holm paró la línea. «No hubo quejas», dijo la {}, Paula Teich.",
        "Holm",
        "jefa de prensa | encargada de prensa | directora de comunicación | dircom",
    ),
    "fr": (
        "Le chantier Holm a arrêté la ligne. « Aucune plainte », a dit la {}, Paule Teich.",
        "Holm",
        "responsable presse | directrice des affaires publiques | chargée de communication",
    ),
    "ru": (
        "Завод «Волна» остановил линию. «Жалоб не было», — сказала {} Полина Ткач.",
        "Волна",
        (
            "руководитель пресс-службы | пиарщица | начальник управления коммуникаций | PR-директор"
            " | медиаменеджер | заместитель директора по коммуникациям | сотрудница пресс-центра"
            " | ответственная за коммуникации | глава департамента информации"
        ),
    ),
    "uk": (
        "Завод «Хвиля» зупинив лінію. «Скарг не було», — сказала {} Поліна Ткач.",
        "Хвиля",
        (
            "очільниця відділу комунікацій | піарниця | начальник управління комунікацій"
            " | керівниця пресслужби | медіаменеджерка | комунікаційниця | PR-директорка"
            " | заступниця директора з комунікацій | відповідальна за комунікації"
        ),
    ),
}


@pytest.mark.parametrize(
    ("lang", "text", "house"),
    [
        (lang, frame.format(title), house)
        for lang, (frame, house, titles) in TITLES.items()
        for title in titles.split(" | ")
    ],
)
def test_a_title_of_the_press_desk_tells_for_whom(lang: str, text: str, house: str) -> None:
    assert find_statements(text, lang)[-1].principal == house


@pytest.mark.parametrize(
    ("lang", "text", "principal"),
    [
        (
            "en",
            "Al Reed, who has represented Kai Holm since 2019, said no club had called.",
            "Kai Holm",
        ),
        ("en", "The chief negotiator of the Lake Party, Al Reed, denied a deal.", "Lake Party"),
        ("en", "Instructed by the family, barrister Al Reed denied the claim.", "family"),
        ("fr", "Mandaté par la famille, l'historien Jean Roul nie le vol.", "famille"),
        (
            "fr",
            "Marc Sol a été entendu. « Il conteste », dit Me Ana Roy, l'avocate de M. Sol.",
            "Marc Sol",
        ),
        (
            "es",
            "Ana Roy abrió un caso. En nombre de los vecinos, el abogado Al Gil negó un pacto.",
            "vecinos",
        ),
        (
            "ru",
            (
                "МИД Лагории отверг слухи. «Это ложь», — говорится в комментарии"
                " департамента информации."
            ),
            "МИД Лагории",
        ),
        (
            "uk",
            "Дана Гай спростувала чутки. Фірма «Обрій» готує позов, розповів її юрист Лев Яр.",
            "Обрій",
        ),
    ],
)
def test_for_whom_by_what_stands_around(lang: str, text: str, principal: str) -> None:
    assert find_statements(text, lang)[-1].principal == principal


def test_nothing_was_is_no_silence() -> None:
    (said,) = find_statements("The mayor, Ana Roy, said nothing was agreed.", "en")
    assert said.quote == "nothing was agreed"


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    [
        ("en", "“No,” said Ana Roy, a lawyer for Mr Sol, who called it a disgrace.", "Ana Roy"),
        (
            "de",
            "„Nein“, sagte Ana Roy, die Anwältin von Jan Sohl, die von Betrug sprach.",
            "Ana Roy",
        ),
        ("en", "“No,” said the lawyer of Jan Sol, who denies the charges.", "Jan Sol"),
        ("es", "Ana Gil lo negó. El director de Obras Juan Sol sonrió. «No sé», dijo.", "Juan Sol"),
        ("en", "Meridian Bank denied it. The central bank said it was safe.", "The central bank"),
        (
            "ru",
            "Банк «Гора» отверг слухи. Центральный банк сообщил о проверке.",
            "Центральный банк",
        ),
    ],
)
def test_who_is_meant_behind_a_description(lang: str, text: str, speaker: str) -> None:
    assert find_statements(text, lang)[-1].speaker == speaker


@pytest.mark.parametrize(
    ("text", "principal"),
    [
        ("A spokesman for the German carmaker Voss denied it.", "Voss"),
        ("A spokeswoman for energy giant Norvik denied it.", "Norvik"),
        ("Green Party transport spokeswoman Ana Roy denied it.", "Green Party"),
        ("Opposition education spokeswoman Ana Roy denied it.", "Opposition"),
        ("Tarn council spokesman Ed Lowe denied it.", "Tarn council"),
        ("Shares in Norvik Marine fell. A company spokesman denied losses.", "Norvik Marine"),
        ("Workers at Norvik Marine struck. A company spokesman denied losses.", "Norvik Marine"),
        ("The letter was signed by Ana Roy. A company spokesman denied losses.", "company"),
    ],
)
def test_a_house_goes_by_its_name(text: str, principal: str) -> None:
    assert find_statements(text, "en")[-1].principal == principal
