"""Statements of one article gathered under the claims they are about.

The report asserts the claim, a spokesman denies it, somebody else will not comment on it: three
statements, one claim. An editor wants few: an article has one matter, unless it is plain that it
comes to another, or it is a round-up or a live blog (see `matters`). So what is not told apart
belongs to the first claim; how much two statements share is told by their words, weighed by how
rare they are in the article.
"""

import math
import re
from collections import Counter
from collections.abc import Sequence

from bot.reading.matters import matters
from bot.reading.reading import FoundStatement
from bot.reading.rules.languages import lexicon_of
from bot.reading.rules.languages.lexicon import Lexicon
from bot.reading.rules.text.segments import plain
from storage.records import Act

_WORD = re.compile(r"[^\W_]+")
_SENTENCE = re.compile(r"[.!?…\n]+")
_STEM = 6  # letters by which words count as the same
_SHORT = 4  # shorter words are function words, unless they are names or figures
_SAME = 0.3  # of the rarer words shared: about the same matter
_FAR = 250  # characters without a statement, after which something else may be the matter
_LITTLE = 0.15  # of the rarer words shared: not enough across such a gap
_NAMES = 4  # names that were not there before make a matter of its own,
_FEWER = 2  # and so many where the article keeps its distance: another allegation
_MEMBERS = 10  # statements of a topic that a new one is compared with
_TOPICS = 20  # topics at either end that it is compared with


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
    read = _Read(text, statements, lexicon)
    told = matters(text, lexicon.times)
    of_matter: dict[int, list[int]] = {}
    for index, statement in enumerate(statements):
        of_matter.setdefault(told.at(statement.start), []).append(index)
    topics = [topic for indices in of_matter.values() for topic in _topics(indices, read)]
    ordered = sorted(topics, key=lambda topic: (-len(topic), topic[0]))
    return tuple(tuple(topic) for topic in ordered)


def _topics(indices: Sequence[int], read: "_Read") -> list[list[int]]:
    """The statements of one matter by claim."""
    topics: list[list[int]] = []
    last = before = 0  # the topic of the statement before, and which it was
    for index in indices:
        last = _topic_of(index, before, read, topics, last)
        before = index
        if last == len(topics):
            topics.append([])
        topics[last].append(index)
    return topics


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


class _Read:
    """The statements with what is compared of them."""

    def __init__(self, text: str, statements: Sequence[FoundStatement], lexicon: Lexicon) -> None:
        self.text = text
        self.lexicon = lexicon
        self.statements = statements
        self.weights = _weights(text)
        self.words = [_words(text, statement) for statement in statements]

    def alike(self, index: int, topic: Sequence[int]) -> float:
        """How much a statement shares with the one of a topic that is most like it: 0 to 1."""
        return max(
            _alike(self.words[index], self.words[other], self.weights) for other in _sample(topic)
        )

    def gap(self, before: int, index: int) -> str:
        """The text between a statement and the one before."""
        return self.text[self.statements[before].end : self.statements[index].start]

    def turns(self, gap: str) -> bool:
        """Whether a sentence since the statement before begins with what opens another matter."""
        since = _SENTENCE.split(plain(gap))
        return any(self.lexicon.other_matters.match(sentence.lstrip()) for sentence in since)

    def new_names(self, index: int) -> int:
        """How many names it has that no statement shortly before has or comes from."""
        if self.lexicon.capital_nouns:
            return 0
        shortly = range(max(0, index - _MEMBERS), index)
        known = frozenset().union(*(self.words[n] for n in shortly))
        said_by = (self.statements[n] for n in shortly)
        known |= {_stem(w) for s in said_by for w in _WORD.findall(f"{s.speaker} {s.principal}")}
        return len(_names(self.text, self.statements[index]) - known)


def _topic_of(index: int, before: int, read: _Read, topics: list[list[int]], last: int) -> int:
    """The topic that a statement belongs to; how many there are, for one of its own.

    `before` is the statement of the same matter before, `last` its topic.
    """
    own = len(topics)
    if not topics:
        return own
    statement = read.statements[index]
    alike = {n: read.alike(index, topics[n]) for n in _recent(len(topics))}
    best = max(alike, key=lambda n: (alike[n], n))
    if alike[best] >= _SAME:
        return best
    gap = read.gap(before, index)
    if read.turns(gap) or (len(gap) > _FAR and alike[best] < _LITTLE):
        return own
    in_one_breath = "\n" not in gap
    if in_one_breath and read.statements[before].speaker == statement.speaker:
        return last
    if statement.act is not Act.ASSERTS:  # an answer is to what was just said, or to it all
        return last if in_one_breath else 0
    many = read.new_names(index) >= (_FEWER if statement.hedged else _NAMES)
    return own if many else 0


def _names(text: str, statement: FoundStatement) -> frozenset[str]:
    """The capitalised words of what is said, but for the first."""
    words = [w for start, end in statement.spans for w in _WORD.findall(text[start:end])]
    return frozenset(_stem(word) for word in words[1:] if word[0].isupper())


def _sample(topic: Sequence[int]) -> list[int]:
    """Of a long topic, its first and last statements: reading stays linear."""
    if len(topic) <= _MEMBERS:
        return list(topic)
    return [*topic[: _MEMBERS // 2], *topic[-_MEMBERS // 2 :]]


def _recent(count: int) -> list[int]:
    """The first topics and the last ones."""
    return [n for n in range(count) if n < _TOPICS or n >= count - _TOPICS]


def _alike(a: frozenset[str], b: frozenset[str], weights: dict[str, float]) -> float:
    """The weight two statements share, by the weight of the lighter one: 0 to 1."""
    lighter = min(sum(weights.get(w, 0.0) for w in side) for side in (a, b))
    shared = sum(weights.get(w, 0.0) for w in a & b)
    return shared / lighter if lighter > 0 else 0.0
