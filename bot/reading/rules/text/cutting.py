"""A text is cut into tokens, quotations, sentences and paragraphs, without loss of offsets.

This is one pass over the text: reading a megabyte of quotation marks takes as long per character
as reading a newspaper.
"""

import re

from bot.reading.rules.languages.lexicon import Lexicon
from bot.reading.rules.text.dialogues import turns
from bot.reading.rules.text.marks import add_said, mark_quotes
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
    for line in readable.split("\n"):
        first = len(passage.tokens)
        passage.tokens.extend(tokens_of(readable, low, start, start + len(line), lexicon))
        mark_quotes(passage, first, lexicon)
        if lexicon.dialogues:
            for begin, last in turns(passage, first):
                add_said(passage, begin, last)
        passage.sentences.extend(sentences_of(passage, first, number, lexicon))
        number += len(passage.tokens) > first  # an empty line is no paragraph
        start += len(line) + 1
    return passage


def _with_accents(text: str, low: str, lexicon: Lexicon) -> str:
    """The plain text with the accents that its capitals lack: "A la mairie" is "à la mairie"."""
    kept = 0
    parts: list[str] = []
    for match in lexicon.bare_capitals.finditer(text):
        parts += [low[kept : match.start()], lexicon.accented]
        kept = match.end()
    return "".join((*parts, low[kept:]))
