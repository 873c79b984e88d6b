"""Statements of one article gathered under the claims they are about.

The report asserts the claim, a spokesman denies it, somebody else will not comment on it: three
statements, one claim. What belongs together is told by the words two statements share, weighed
by how rare they are in the article: in a piece about one person his name tells nothing.
"""

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.reading.reading import FoundStatement
from bot.reading.rules.languages import lexicon_of
from bot.reading.rules.languages.lexicon import Lexicon
from bot.reading.rules.segments import plain
from storage.records import Act

_WORD = re.compile(r"[^\W_]+")
_SENTENCE = re.compile(r"[.!?…\n]+")
_STEM = 6  # letters by which words count as the same
_SHORT = 4  # shorter words are function words, unless they are names or figures
_SAME = 0.3  # of the rarer words shared: about the same claim
_MEMBERS = 10  # statements of a topic that a new one is compared with
_TOPICS = 20  # topics at either end that it is compared with
_NEAR = 0.15  # enough beside the statement before, in one paragraph
_ANSWERS = 0.12  # enough for what answers a claim anyway
_REACTIONS = frozenset({Act.DENIES, Act.CONFIRMS, Act.DECLINES, Act.WITHDRAWS})


@dataclass(slots=True)
class _Topics:
    """The topics so far: indices of statements, and which topics a bare reaction may be about."""

    members: list[list[int]] = field(default_factory=list)
    before: int = 0  # the topic of the statement before
    largest: int = 0  # the one of most statements, at a tie the first

    def put(self, index: int, chosen: int | None) -> None:
        """Put a statement under a topic, or under a new one."""
        if chosen is None:
            chosen = len(self.members)
            self.members.append([])
        self.members[chosen].append(index)
        self.before = chosen
        self.largest = max(
            chosen, self.largest, key=lambda number: (len(self.members[number]), -number)
        )


def gather(
    text: str, statements: Sequence[FoundStatement], lang: str
) -> tuple[tuple[int, ...], ...]:
    """Group statements by claim.

    Args:
        text: the text the statements were found in.
        statements: in the order of the text.
        lang: ISO 639-1.

    Returns:
        Tuples of indices into `statements`, each statement in exactly one. The article's main
        claim comes first: the one most statements are about, at a tie the one stated first.
    """
    lexicon = lexicon_of(lang)
    weights = _weights(text)
    words = [_words(text, s) for s in statements]
    topics = _Topics()
    for index in range(len(statements)):
        topics.put(index, _topic_of(index, text, statements, words, weights, topics, lexicon))
    ordered = sorted(topics.members, key=lambda topic: (-len(topic), topic[0]))
    return tuple(tuple(topic) for topic in ordered)


def _weights(text: str) -> dict[str, float]:
    """The weight of each word of the text: the rarer among its sentences, the heavier."""
    counts: Counter[str] = Counter()
    sentences = 0
    for sentence in _SENTENCE.split(text):
        found = {_stem(w) for w in _WORD.findall(sentence)}
        sentences += bool(found)
        counts.update(found)
    return {word: math.log((sentences + 2) / count) for word, count in counts.items()}


def _stem(word: str) -> str:
    return plain(word)[:_STEM]


def _words(text: str, statement: FoundStatement) -> frozenset[str]:
    spans = statement.spans or ((statement.start, statement.end),)
    return frozenset(
        _stem(word)
        for start, end in spans
        for word in _WORD.findall(text[start:end])
        if len(word) > _SHORT or word[0].isupper() or word[0].isdigit()
    )


def _topic_of(
    index: int,
    text: str,
    statements: Sequence[FoundStatement],
    words: list[frozenset[str]],
    weights: dict[str, float],
    topics: _Topics,
    lexicon: Lexicon,
) -> int | None:
    """The topic that a statement belongs to, or None for one of its own.

    A bare denial or silence is about the main claim so far, at a tie about the last one.
    """
    members, before = topics.members, topics.before
    if not members:
        return None
    statement = statements[index]
    scores = {
        n: max(_alike(words[index], words[other], weights) for other in _sample(members[n]))
        for n in _recent(len(members))
    }
    best = max(scores, key=lambda n: (scores[n], n))
    if scores[best] >= _SAME:
        return best
    if statement.act in _REACTIONS:
        if scores[best] >= _ANSWERS:
            return best
        is_largest = len(members[before]) == len(members[topics.largest])
        return before if is_largest else topics.largest
    near = text.find("\n", statements[index - 1].end, statement.start) < 0
    if near and scores.get(before, 0.0) >= _NEAR:
        return before
    if _goes_on(statements[index - 1], statement) or _points_back(statement, lexicon):
        return before
    return None


def _sample(topic: list[int]) -> list[int]:
    """Of a long topic, its first and last statements: reading stays linear."""
    return topic if len(topic) <= _MEMBERS else topic[: _MEMBERS // 2] + topic[-_MEMBERS // 2 :]


def _recent(count: int) -> list[int]:
    """The first topics and the last ones."""
    return [n for n in range(count) if n < _TOPICS or n >= count - _TOPICS]


def _alike(a: frozenset[str], b: frozenset[str], weights: dict[str, float]) -> float:
    """The weight two statements share, by the weight of the lighter one: 0 to 1."""
    lighter = min(sum(weights.get(w, 0.0) for w in side) for side in (a, b))
    shared = sum(weights.get(w, 0.0) for w in a & b)
    return shared / lighter if lighter > 0 else 0.0


def _goes_on(before: FoundStatement, statement: FoundStatement) -> bool:
    """The same speaker goes on in the same breath."""
    near = statement.start - before.end < 40
    return (
        near
        and before.speaker == statement.speaker
        and before.act
        in (
            Act.DENIES,
            Act.CONFIRMS,
            statement.act,
        )
    )


def _points_back(statement: FoundStatement, lexicon: Lexicon) -> bool:
    """It begins with "these contacts", "this": what was said just before."""
    first = _WORD.search(plain(statement.quote))
    return first is not None and first.group() in lexicon.demonstratives
