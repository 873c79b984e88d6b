"""Whose "le communiqué" is: the body's that spoke in the sentence before; French and Spanish."""

import pytest

from bot.reading.rules.statements import find_statements

_DESK_FR = "Le festival dément, a indiqué son service de presse. « Tout est maintenu », "
_FIRM_FR = "La société Dalvo dément toute fuite. « Rien n'a fui », "
_FIRM_ES = "La empresa Dalvo desmintió la fuga. «Nada se vertió», "


@pytest.mark.parametrize(
    ("language", "text", "speaker", "principal"),
    [
        ("fr", _DESK_FR + "lit-on dans le communiqué.", "son service de presse", "Le festival"),
        ("fr", _FIRM_FR + "selon le communiqué.", "La société Dalvo", ""),
        ("fr", _FIRM_FR + "précise le communiqué de presse.", "La société Dalvo", ""),
        (
            "fr",
            "Le ministère de la Santé a réagi. Selon le communiqué, tout va bien.",
            "Le ministère de la Santé",
            "",
        ),
        (
            "fr",
            "La ministre part, a annoncé Matignon. « Elle s'en va », précise le communiqué.",
            "Matignon",
            "",
        ),
        ("es", _FIRM_ES + "según el comunicado.", "La empresa Dalvo", ""),
        ("es", _FIRM_ES + "reza la nota.", "La empresa Dalvo", ""),
        ("es", _FIRM_ES + "se lee en el comunicado.", "La empresa Dalvo", ""),
        ("es", _FIRM_ES + "se puede leer en el comunicado.", "La empresa Dalvo", ""),
        ("es", _FIRM_ES + "puede leerse en la nota de prensa.", "La empresa Dalvo", ""),
        # A paper or a person that spoke before issued none.
        (
            "fr",
            "L'usine ferme, selon le journal Le Phare. « C'est fini », dit le communiqué.",
            "le communiqué",
            "",
        ),
        ("fr", "Le maire Jo Mir nie. « Tout est faux », dit le communiqué.", "le communiqué", ""),
        (
            "fr",
            "Le comité est inquiet. « La route cède », indique le communiqué de la mairie.",
            "le communiqué de la mairie",
            "",
        ),
    ],
)
def test_statement_is_the_body_s(language: str, text: str, speaker: str, principal: str) -> None:
    said = find_statements(text, language)[-1]
    assert (said.speaker, said.principal) == (speaker, principal)
