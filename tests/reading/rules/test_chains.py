"""The chain from an outlet to its source: whom it cites, and what kind of source that is."""

import pytest

from bot.reading.rules.statements import find_statements
from storage.records import OriginKind

_UNNAMED, _PAPER = OriginKind.ANONYMOUS, OriginKind.DOCUMENT


@pytest.mark.parametrize(
    ("lang", "text", "speaker", "origin", "kind"),
    [
        (
            "en",
            "Citing two sources, the Harbour Times said the bank lost £3m.",
            "the Harbour Times",
            "two sources",
            _UNNAMED,
        ),
        (
            "en",
            "The bank lost £3m, Radio Lund reported, quoting two aides.",
            "Radio Lund",
            "two aides",
            _UNNAMED,
        ),
        ("en", "Sources in the Kremlin said it failed.", "Sources in the Kremlin", "", _UNNAMED),
        (
            "de",
            "Unter Berufung auf Insider berichtet der Hafenkurier, die Bank schließe.",
            "der Hafenkurier",
            "Insider",
            _UNNAMED,
        ),
        ("de", "Zwei Berater sagten, der Minister gehe.", "Zwei Berater", "", _UNNAMED),
        ("es", "El banco cerrará, según fuentes citadas por El Faro.", None, "", _UNNAMED),
        (
            "ru",
            "По данным «Гавани», которая ссылается на документ, банк разорён.",
            "Гавани",
            "документ",
            _PAPER,
        ),
        ("ru", "Источник в МВД сообщил, что мэр уйдёт.", "Источник в МВД", "", _UNNAMED),
        (
            "uk",
            "За даними «Гавані», яка посилається на документ, банк збанкрутував.",
            "Гавані",
            "документ",
            _PAPER,
        ),
    ],
)
def test_who_vouches(
    lang: str, text: str, speaker: str | None, origin: str, kind: OriginKind
) -> None:
    (found,) = find_statements(text, lang)
    assert (found.origin, found.origin_kind) == (origin, kind)
    assert speaker is None or found.speaker == speaker


@pytest.mark.parametrize(
    ("lang", "text", "speaker", "said"),
    [
        ("fr", "Selon Ana Roy, citée par Le Courrier, le pont ferme.", "Ana Roy", "le pont ferme"),
        (
            "fr",
            "Selon le maire, interrogé lundi par Le Courrier, le pont ferme.",
            "le maire",
            "le pont ferme",
        ),
        (
            "es",
            "Según Ana Gil, consultada por este diario, el banco cerrará.",
            "Ana Gil",
            "el banco cerrará",
        ),
        (
            "ru",
            "По словам мэра, слова которого приводит «Гавань», банк закроют.",
            "мэра",
            "банк закроют",
        ),
        ("en", "It lost £3m, Radio Lund reported, quoting two aides.", "Radio Lund", "It lost £3m"),
    ],
)
def test_by_whom_it_was_heard_is_not_said(lang: str, text: str, speaker: str, said: str) -> None:
    (found,) = find_statements(text, lang)
    assert (found.speaker, found.quote) == (speaker, said)
