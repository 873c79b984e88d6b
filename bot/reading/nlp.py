"""Statements found by the rules and by a spaCy pipeline together (extra `[nlp]`).

The rules read every text. Where a pipeline is installed for its language, its parse adds what
they missed; where there is none, or it fails, or has no more time, theirs is the reading.
"""

import logging
import time
from collections.abc import Iterator
from importlib.metadata import entry_points
from threading import Lock

import spacy
from spacy.language import Language

from bot.core.checked import Checked, ok, warn
from bot.reading.finders import Finder
from bot.reading.reading import FoundStatement
from bot.reading.rules.statements import find_with_parser
from bot.reading.rules.told import Told
from bot.reading.trees import LABELS, told_by
from bot.settings import Settings

log = logging.getLogger(__name__)

SECONDS = 10.0  # that the parse of one text may take; what follows then is the rules'
AT_ONCE = 16  # paragraphs: parsed together they take less than half as long
LONGEST = 4_000  # characters; a paragraph that is longer is a list or noise, and costs memory
_NOT_NEEDED = ("ner", "entity_linker", "textcat", "textcat_multilabel", "spancat")


def finder_of(_settings: Settings) -> Finder:
    """A finder that reads by rules and by whatever pipelines are installed."""
    parsers = Parsers()

    def find(text: str, lang: str) -> tuple[FoundStatement, ...]:
        return find_with_parser(text, lang, parsers.tell(text, lang))

    return find


def checked(_settings: Settings) -> Checked:
    """Which pipelines there are, and whether they can be used."""
    found = installed()
    useless = {name: why for name in found.values() if (why := _why_useless(name))}
    if useless:
        words = "; ".join(f"{name} {why}" for name, why in useless.items())
        return warn("reading", words, "The rules read alone in its language.")
    if not found:
        words = "no spaCy pipeline is installed; the rules read alone"
        return warn("reading", words, 'Install one for your languages: README.md, "A parser".')
    return ok("reading", f"by rules and {', '.join(found.values())}; elsewhere by rules alone")


def installed() -> dict[str, str]:
    """The pipeline of each language that has one: the first by name where there are several."""
    found: dict[str, str] = {}
    # spaCy's own list would import every one of them.
    for name in sorted(entry_points(group="spacy_models").names):
        found.setdefault(name.partition("_")[0], name)
    return found


class Parsers:
    """The pipelines installed, each loaded when the first text in its language is read."""

    def __init__(self) -> None:
        self._lock = Lock()  # a pipeline is no place for two threads
        self._installed = installed()
        self._loaded: dict[str, Language | None] = {}

    def tell(self, text: str, lang: str) -> tuple[Told, ...]:
        """What the language's pipeline tells of a text, in the order of its verbs. Never raises.

        Args:
            text: what offsets count in.
            lang: ISO 639-1.
        """
        with self._lock:
            try:
                pipeline = self._pipeline(lang)
                told = _told(pipeline, text) if pipeline is not None else ()
                return tuple(sorted(told, key=lambda one: one.verb))
            except Exception:  # a pipeline is anybody's code: whatever it raises, the rules read
                log.exception("the spaCy pipeline for %r failed; the rules read alone", lang)
                return ()

    def _pipeline(self, lang: str) -> Language | None:
        if lang not in self._loaded:
            self._loaded[lang] = None  # also if loading fails: it would fail again
            name = self._installed.get(lang)
            if name is None:
                log.warning("no spaCy pipeline is installed for %r; the rules read alone", lang)
            else:
                self._loaded[lang] = _load(name)
                log.info("%s reads %r with the rules", name, lang)
        return self._loaded[lang]


def _load(name: str) -> Language:
    return spacy.load(name, exclude=_NOT_NEEDED)


def _why_useless(name: str) -> str:
    """What is wrong with a pipeline, "" if nothing."""
    try:
        labels = {label for some in _load(name).pipe_labels.values() for label in some}
    except Exception as failed:  # noqa: BLE001 - as above
        return f"cannot be loaded ({type(failed).__name__})"
    return "" if labels >= LABELS else "labels its trees in a way that is not known here"


def _told(pipeline: Language, text: str) -> Iterator[Told]:
    """Paragraph by paragraph, as the rules read, until the time is up."""
    deadline = time.monotonic() + SECONDS
    with pipeline.memory_zone():  # else every new word of every article stays in memory
        for doc, start in pipeline.pipe(_paragraphs(text), as_tuples=True, batch_size=AT_ONCE):
            yield from told_by(doc, start)
            if time.monotonic() > deadline:
                log.warning("parsing was too slow; the rules read the rest alone")
                return


def _paragraphs(text: str) -> Iterator[tuple[str, int]]:
    """The lines worth parsing, each with its offset."""
    start = 0
    for line in text.split("\n"):
        if line.strip() and len(line) <= LONGEST:
            yield line, start
        start += len(line) + 1
