"""When and where it was said may open a sentence, in every language, before whoever said it."""

from itertools import product

import pytest

from bot.reading.rules.statements import find_statements

OPENINGS = {
    "en": [
        *("On Monday", "Last week", "In a statement", "In court", "On 5 May", "This week"),
        *(
            "After the crash",
            "During the trial",
            "In Leeds",
            "A day later",
            "At a press conference",
        ),
    ],
    "fr": ["Lundi", "Ce lundi", "Le 5 mai,", "Dans un communiqué,", "La semaine dernière,"],
    "es": ["El lunes", "Este lunes", "El 5 de mayo,", "En un comunicado,", "Poco después,"],
    "de": ["Am Montag", "Vergangene Woche", "Kurz darauf", "Zwei Tage später", "Auf Anfrage"],
    "ru": ["В понедельник", "5 мая", "Позже", "Вечером", "На прошлой неделе"],
    "uk": ["У понеділок", "5 травня", "Пізніше", "Увечері"],
}
SPEAKERS = {
    "en": [
        *("residents", "police", "the council", "Mr Bell", "two witnesses"),
        *("local residents", "defence lawyers"),
    ],
    "fr": ["la mairie", "l'entreprise", "Jean Lor", "le groupe Athor"],
    "es": ["el ayuntamiento", "la empresa", "Juan Lor", "el grupo Athor"],
    "de": ["die Stadt", "die Firma", "Karl Bell", "eine Zeugin", "ein Sprecher von Nordag"],
    "ru": ["компания", "полиция", "пресс-служба завода"],
    "uk": ["компанія", "поліція", "пресслужба заводу"],
}
SENTENCES = {
    "en": "{} {} said the bridge was safe.",
    "fr": "{} {} a affirmé que le pont était sûr.",
    "es": "{} {} afirmó que el puente era seguro.",
    "de": "{} erklärte {}, dass die Brücke sicher sei.",
    "ru": "{} {} заявила, что мост безопасен.",
    "uk": "{} {} заявила, що міст безпечний.",
}


@pytest.mark.parametrize("language", sorted(OPENINGS))
def test_when_and_where_come_first(language: str) -> None:
    """One statement, by whoever stands behind the day or the place."""
    for opening, speaker in product(OPENINGS[language], SPEAKERS[language]):
        text = SENTENCES[language].format(opening, speaker)
        told = find_statements(text, language)
        assert len(told) == 1, text
        assert speaker.split()[-1].lower() in told[0].speaker.lower(), text
        assert len(told[0].speaker) <= len(speaker), text
