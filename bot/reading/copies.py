"""Telling that two articles print one text: what an agency wrote stands in many papers.

A paper gives an agency's text a headline of its own, cuts its end, adds a line about itself. So
texts are compared sentence by sentence: the same words in the same order, whatever the case and
the marks. An article keeps the smallest hashes of its sentences as prints, a bottom-k sketch
(Broder, "On the resemblance and containment of documents", 1997): two texts that share most of
their sentences share most of their prints.
"""

import hashlib
import re

from storage.folding import words

PRINTS = 16  # kept of an article
ENOUGH = 0.6  # of the shorter text's sentences, for one text
LEAST = 4  # sentences in common; two notes of three lines may agree by chance

_END = re.compile(r"[.!?…]+[\s\"'”’»)]+|\n")
_WORDS = 6  # of a sentence that tells; "He declined to comment." stands in many articles


def prints(text: str) -> frozenset[int]:
    """At most `PRINTS` signed 64-bit numbers that stand for an article's text.

    Args:
        text: the title in the first line, which every paper words for itself and is left out.
    """
    hashes = (hashlib.blake2b(one.encode(), digest_size=8) for one in _sentences(text))
    return frozenset(sorted(int.from_bytes(h.digest(), signed=True) for h in hashes)[:PRINTS])


def same_text(one: str, other: str) -> bool:
    """Whether two articles print one text, one of them perhaps cut or with lines of its own."""
    mine, its = _sentences(one), _sentences(other)
    shared = len(mine & its)
    return shared >= LEAST and shared >= ENOUGH * min(len(mine), len(its))


def _sentences(text: str) -> set[str]:
    """The folded sentences of a text's body that are long enough to tell."""
    body = text.partition("\n")[2]
    folded = (words(sentence) for sentence in _END.split(body))
    return {" ".join(one) for one in folded if len(one) >= _WORDS}
