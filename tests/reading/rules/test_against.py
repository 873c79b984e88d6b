"""All languages: what is said against others' words denies them, and leaves them out."""

import pytest

from bot.reading.rules.statements import find_statements
from storage.records import Act


def told(text: str, lang: str) -> list[tuple[Act, str, str]]:
    """Act, speaker and words of each statement."""
    return [
        (s.act, s.speaker, " … ".join(text[a:b] for a, b in s.spans))
        for s in find_statements(text, lang)
    ]


@pytest.mark.parametrize(
    ("lang", "text", "denied"),
    [
        ("en", "Contrary to reports, no gas escaped, Ana Bel said.", "no gas escaped"),
        ("en", "No gas escaped, contrary to what the Echo wrote, Ana Bel said.", "No gas escaped"),
        ("en", "Ana Bel said that, contrary to claims, no gas escaped.", "no gas escaped"),
        ("fr", "Contrairement aux rumeurs, le port reste, dit Ana Bel.", "le port reste"),
        ("es", "Contrariamente a los rumores, el puerto sigue, dijo Ana Bel.", "el puerto sigue"),
        ("de", "Entgegen Berichten werde kein Werk schließen, sagte Ana Bel.", "kein Werk"),
        ("ru", "Вопреки слухам, порт не закроют, заявил Пётр Лунин.", "порт не закроют"),
        ("uk", "Всупереч чуткам, порт не закриють, заявив Петро Лунін.", "порт не закриють"),
    ],
)
def test_others_words_are_denied(lang: str, text: str, denied: str) -> None:
    ((act, speaker, words),) = told(text, lang)
    assert act is Act.DENIES
    assert speaker in ("Ana Bel", "Пётр Лунин", "Петро Лунін")
    assert denied in words
    assert len(words) <= len(denied) + len("werde  schließen")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Contrary to popular belief, the plant is loud, Ana Bel said."),
        ("es", "Frente a las críticas, la empresa crecerá, dijo Ana Bel."),
        ("de", "Anders als im Vorjahr werde das Werk geschlossen, sagte Ana Bel."),
    ],
)
def test_what_nobody_claimed_is_not(lang: str, text: str) -> None:
    ((act, _, _),) = told(text, lang)
    assert act is Act.ASSERTS
