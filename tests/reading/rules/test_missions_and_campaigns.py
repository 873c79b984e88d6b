"""An embassy speaks for its state, a campaign for its candidate, and its spokesman for it."""

import pytest

from bot.reading.rules.statements import find_statements


@pytest.mark.parametrize(
    ("lang", "text", "principal"),
    [
        ("en", "Tarsia's embassy in Lindhaven said visas would be issued.", "Tarsia"),
        ("en", "The embassy of Tarsia said visas would be issued.", "Tarsia"),
        ("en", "Tarsia shut the border. The Tarsian embassy said visas were valid.", "Tarsia"),
        ("en", "The embassy said visas would be issued.", ""),
        ("de", "Die Botschaft Tarsiens erklärte, Visa gebe es wieder.", "Tarsiens"),
        (
            "de",
            "Tarsien schloss die Grenze. Die tarsische Botschaft erklärte, Visa gebe es wieder.",
            "Tarsien",
        ),
        ("fr", "L'ambassade de Tarsie a confirmé la rencontre.", "Tarsie"),
        ("es", "La embajada de Tarsia confirmó el encuentro.", "Tarsia"),
        ("ru", "В посольстве Велмарка подтвердили участие делегации.", "Велмарка"),
        ("uk", "Посольство Велмарку підтвердило участь делегації.", "Велмарку"),
        ("uk", "Посол Велмарку Ян Новак заявив, що візи діють.", ""),
    ],
)
def test_an_embassy_speaks_for_its_state(lang: str, text: str, principal: str) -> None:
    assert find_statements(text, lang)[-1].principal == principal


@pytest.mark.parametrize(
    ("text", "principal"),
    [
        ("The embassy of Tarsia denied it. A spokesman said visas were valid.", "embassy"),
        ("The campaign of Leonora Vance said it took no money.", "Leonora Vance"),
        ("Leonora Vance lost. Her campaign said it took no money.", "Leonora Vance"),
        ("Dale Hutch, campaign manager for Leonora Vance, said it took no money.", "Leonora Vance"),
        (
            'Leonora Vance\'s campaign denied it. "It is a lie," said campaign manager Dale Hutch.',
            "Leonora Vance",
        ),
    ],
)
def test_a_campaign_speaks_for_its_candidate(text: str, principal: str) -> None:
    assert principal in find_statements(text, "en")[-1].principal
