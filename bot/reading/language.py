"""Which language a text is written in."""

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # py3langid ships no annotations
    from py3langid.langid import LanguageIdentifier  # type: ignore[import-untyped]

_SAMPLE = 4000  # characters; more does not change the answer
_PLAUSIBLE = 0.2  # below, two names or a number were seen, not a language
_SURE = 0.6  # below, what the page says of itself is the better witness


def language_of(text: str, hint: str = "") -> str:
    """The language of a text.

    Args:
        text: anything from a few words up.
        hint: what the page says of itself ("fr-FR"), believed only where the words leave it
            open: many pages carry the language of their template.

    Returns:
        An ISO 639-1 code, or "" where the words and the hint leave it open.
    """
    hinted = hint.strip().lower().replace("_", "-").partition("-")[0]
    hinted = hinted if len(hinted) == len("fr") and hinted.isascii() and hinted.isalpha() else ""
    sample = text[:_SAMPLE].strip()
    if not any(map(str.isalpha, sample)):
        return hinted
    lang, confidence = _identifier().classify(sample)
    if confidence >= _SURE or (confidence >= _PLAUSIBLE and not hinted):
        return str(lang)
    return hinted


@cache
def _identifier() -> "LanguageIdentifier":
    """The model: 0.7 s and 80 MB with numpy, so it is loaded when it is first needed."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415 (see above)

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    # Pidgins and dialects have three-letter codes, and take short sentences from their big kin.
    identifier.set_languages([code for code in identifier.labels if len(code) == len("fr")])
    return identifier
