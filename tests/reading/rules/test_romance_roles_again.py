"""Who speaks as "celui de la famille, Me Roy", and for whom: French and Spanish."""

import pytest

from bot.reading.rules.statements import find_statements

_FR = "L'avocat de l'accusé a plaidé la relaxe. "
_ES = "El abogado del acusado pidió la absolución. "


@pytest.mark.parametrize(
    ("language", "text", "speaker", "principal"),
    [
        (
            "fr",
            _FR + "Celui des parties civiles, Me Anne Sol, a fait valoir que rien n'est réglé.",
            "Anne Sol",
            "parties civiles",
        ),
        ("fr", _FR + "Celle de la famille, Me Anne Sol, dénonce un oubli.", "Anne Sol", "famille"),
        (
            "fr",
            _FR + "Celui de la famille affirme que tout est vrai.",
            "Celui de la famille",
            "famille",
        ),
        ("es", _ES + "El de la familia, Juan Mir, dijo que recurrirá.", "Juan Mir", "familia"),
        ("es", _ES + "La de la familia, Ana Mir, dijo que recurrirá.", "Ana Mir", "familia"),
        # Behind nobody who speaks for others it tells of another thing.
        ("es", "El pueblo calla. El de la gorra, Juan Mir, dijo que no sabe.", "Juan Mir", ""),
    ],
)
def test_role_told_again(language: str, text: str, speaker: str, principal: str) -> None:
    said = find_statements(text, language)[-1]
    assert (said.speaker, said.principal) == (speaker, principal)
