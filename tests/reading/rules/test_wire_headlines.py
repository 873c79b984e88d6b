"""Headlines as agencies send them: slugs, alerts in capitals, and who says so at the end."""

import pytest

from bot.reading.rules.statements import find_statements
from storage.records import Act

_BELOW = {
    "en": "It was a long week in the port.",
    "fr": "Le port est ouvert depuis lundi.",
    "de": "Der Hafen ist seit Montag offen.",
    "es": "El puerto está abierto desde el lunes.",
    "ru": "Порт открыт с понедельника.",
    "uk": "Порт відкрито з понеділка.",
}


@pytest.mark.parametrize(
    ("lang", "headline", "act", "speaker", "said"),
    [
        # slugs
        ("en", "UPDATE 2-Bank denies it knew", Act.DENIES, "Bank", "it knew"),
        ("en", "EXCLUSIVE-Bank knew, sources say", Act.ASSERTS, "sources", "Bank knew"),
        ("en", "LIVE Kremlin denies attack", Act.DENIES, "Kremlin", "attack"),
        ("en", "URGENT - KREMLIN DENIES ATTACK", Act.DENIES, "KREMLIN", "ATTACK"),
        ("fr", "VIDÉO Luc Roy dément le vol", Act.DENIES, "Luc Roy", "le vol"),
        ("es", "EXCLUSIVA | El banco calla, según fuentes", Act.ASSERTS, "fuentes", None),
        ("ru", "СРОЧНО | Кремль опроверг атаку", Act.DENIES, "Кремль", "атаку"),
        # capitals
        ("en", "PALACE DENIES ATTACK ON PORT", Act.DENIES, "PALACE", "ATTACK ON PORT"),
        ("ru", "КРЕМЛЬ ОПРОВЕРГ АТАКУ НА ПОРТ", Act.DENIES, "КРЕМЛЬ", "АТАКУ НА ПОРТ"),
        ("uk", "КРЕМЛЬ СПРОСТУВАВ АТАКУ НА ПОРТ", Act.DENIES, "КРЕМЛЬ", "АТАКУ НА ПОРТ"),
        # who says so
        ("en", "Bank to cut jobs -sources", Act.ASSERTS, "sources", "Bank to cut jobs"),
        ("en", "Bank to cut jobs: report", Act.ASSERTS, "report", "Bank to cut jobs"),
        ("fr", "Le port va fermer (préfecture)", Act.ASSERTS, "préfecture", "Le port va fermer"),
        ("de", "Bank streicht Stellen - Insider", Act.ASSERTS, "Insider", "Bank streicht Stellen"),
        ("ru", "Источник: банк сократит штат", Act.ASSERTS, "Источник", "банк сократит штат"),
        ("uk", "Банк скоротить штат — джерело", Act.ASSERTS, "джерело", "Банк скоротить штат"),
    ],
)
def test_who_says_what(lang: str, headline: str, act: Act, speaker: str, said: str | None) -> None:
    (found,) = find_statements(f"{headline}\n{_BELOW[lang]}", lang)
    assert (found.act, found.speaker) == (act, speaker)
    assert said is None or found.quote == said


@pytest.mark.parametrize(
    ("lang", "headline"),
    [
        ("fr", "Le port ferme (vidéo)"),
        ("fr", "Lens bat Lorient (3-0)"),
        ("de", "Streit um die Klinik – Bericht"),
        ("en", "Well-known chef - and father - dies"),
    ],
)
def test_nobody_says_so(lang: str, headline: str) -> None:
    assert find_statements(f"{headline}\n{_BELOW[lang]}", lang) == ()


def test_a_word_with_a_hyphen_is_no_slug() -> None:
    (found,) = find_statements(f"US-led talks failed, envoy says\n{_BELOW['en']}", "en")
    assert found.quote == "US-led talks failed"


@pytest.mark.parametrize(
    ("lang", "text", "speaker", "said"),
    [
        ("uk", "Київ. 29 листопада. УНН. Банк відкинув звинувачення.", "Банк", "звинувачення"),
        (
            "en",
            "The bank did not respond to a Harbour Times request for comment on the loan.",
            "The bank",
            "the loan",
        ),
    ],
)
def test_an_agency_is_not_who_speaks(lang: str, text: str, speaker: str, said: str) -> None:
    (found,) = find_statements(text, lang)
    assert (found.speaker, found.quote) == (speaker, said)
