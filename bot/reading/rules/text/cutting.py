"""A text is cut into tokens, quotations, sentences and paragraphs, without loss of offsets.

This is one pass over the text: reading a megabyte of quotation marks takes as long per character
as reading a newspaper.
"""

import re

from bot.reading.rules.languages.lexicon import Lexicon
from bot.reading.rules.text.dialogues import turns
from bot.reading.rules.text.enclosed import enclosing_commas
from bot.reading.rules.text.marks import add_running, add_said, leave_open, mark_quotes
from bot.reading.rules.text.running import closed_later
from bot.reading.rules.text.segments import Passage, plain
from bot.reading.rules.text.sentences import sentences_of
from bot.reading.rules.text.tokens import tokens_of

# No word of the six languages is so long; what it is (a rule of hyphens, an address, an attack)
# would keep patterns busy that look at each part of a word.
_ENDLESS = re.compile(r"[\w'’ʼ-]{101,}")


def cut(text: str, lexicon: Lexicon) -> Passage:
    """Cut a text into its parts by the language's marks and abbreviations."""
    readable = _ENDLESS.sub(lambda match: " " * len(match[0]), text)
    low = _with_accents(readable, plain(readable), lexicon)
    passage = Passage(text, low, lexicon)
    start = 0
    number = 0
    lines = readable.split("\n")
    running: tuple[int, int] | None = None  # where an open quotation ends: its line, its mark
    for at, line in enumerate(lines):
        first = len(passage.tokens)
        passage.tokens.extend(tokens_of(readable, low, start, start + len(line), lexicon))
        opened = _mark(passage, first, start, at, running)
        if running is None or at >= running[0]:
            running = None
            if opened >= 0:
                running = closed_later(lines, at, passage.tokens[opened].text, lexicon)
        if running is not None and opened >= 0:
            leave_open(passage, opened)
        if lexicon.dialogues:
            for begin, last in turns(passage, first):
                add_said(passage, begin, last)
        sentences = sentences_of(passage, first, number, lexicon)
        passage.sentences.extend(sentences)
        for sentence in sentences:
            passage.enclosing |= enclosing_commas(passage, sentence)
        number += len(passage.tokens) > first  # an empty line is no paragraph
        start += len(line) + 1
    return passage


def _mark(
    passage: Passage, first: int, start: int, line: int, running: tuple[int, int] | None
) -> int:
    """Mark a paragraph's quotations, the one included that runs on from before it.

    Returns:
        The token that opens one which is not closed, or -1.
    """
    tokens = passage.tokens
    if running is None or first >= len(tokens):
        return mark_quotes(passage, first, passage.lexicon)
    if line < running[0]:
        add_running(passage, first, len(tokens) - 1, closed=False)
        return -1
    ends = (i for i in range(first, len(tokens)) if tokens[i].start >= start + running[1])
    last = next(ends, len(tokens) - 1)
    if last > first:
        add_running(passage, first, last, closed=True)
    return mark_quotes(passage, last + 1, passage.lexicon)


def _with_accents(text: str, low: str, lexicon: Lexicon) -> str:
    """The plain text with the accents that its capitals lack: "A la mairie" is "à la mairie"."""
    kept = 0
    parts: list[str] = []
    for match in lexicon.bare_capitals.finditer(text):
        parts += [low[kept : match.start()], lexicon.accented]
        kept = match.end()
    return "".join((*parts, low[kept:]))
