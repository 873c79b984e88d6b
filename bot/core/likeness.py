"""Which of the desk's claims another one looks like, or denies; with reasons, for a person.

Two claims are compared by what they share: names, figures, rarer words. A denial is never taken
for the assertion it denies: the relation between the two is then that of a denial. Weights and
thresholds are ours: shared names carry it, for they are all that two languages have in common.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache
from sys import intern
from typing import NamedTuple

from bot.core.mentions import mentions
from bot.core.names import alternatives, same_name
from storage.filters import Filter, Sort, Term
from storage.folding import words
from storage.records import Act, Claim, Likeness, Relation

CANDIDATES = 25  # of each search, the newest
MOST_CANDIDATES = 40  # of all searches
MOST_SHOWN = 3

_QUOTES = 8  # statements of a claim that are compared
_LENGTH = 4000  # characters of its wording and quotes
_NAMES = 6  # names that are searched for
_WORDS = 8  # words that are searched for
_LETTERS = 5  # of a word that tells a topic; shorter ones are mostly grammar
_STEM = 6  # letters in which forms of one word agree
_FIGURE = re.compile(r"(?<![\w.,])\d{1,3}(?:[., \u00a0\u202f']\d{3})+(?![\d])|\d+(?:[.,]\d+)?")
_LONG_FIGURE = 3  # digits: 300 tells more than 12
_FEW = 4  # candidates, among which no word can be told to be frequent
_NEAR = timedelta(days=30)
_ENOUGH_NAMES = 2


@dataclass(frozen=True, slots=True)
class _Facts:
    """What of a claim is compared; `words` are longer ones as printed, one of each stem."""

    names: tuple[str, ...]
    voices: tuple[str, ...]
    figures: frozenset[str]
    words: tuple[str, ...]
    denial: bool

    def by_stem(self) -> dict[str, str]:
        """The words by their stems."""
        return {word[:_STEM]: word for word in self.words}


class _Compared(NamedTuple):
    """A claim with its facts."""

    claim: Claim
    facts: _Facts
    words: dict[str, str]


def searches(claim: Claim) -> tuple[Filter, ...]:
    """What to look for in the database to find candidates: at most three searches."""
    facts = _facts(claim)
    names = [_name_term(name) for name in facts.names[:_NAMES]]
    printed = sorted(facts.words, key=len, reverse=True)[:_WORDS]
    rest = [*sorted(facts.figures), *printed]
    found: list[tuple[Term, ...]] = []
    if len(names) >= _ENOUGH_NAMES:
        found.append((names[0], _any(names[1:])))
        if len(names) > _ENOUGH_NAMES:
            found.append((names[1], _any(names[2:])))
    if names and rest:
        found.append((_any(names), _any(map(_word_term, rest))))
    if not names and len(rest) > 1:
        found += [
            (_word_term(rest[at]), _any(map(_word_term, rest[at + 1 :])))
            for at in range(min(3, len(rest) - 1))
        ]
    return tuple(Filter(terms=terms, sort=Sort.NEW) for terms in found)


def ranked(claim: Claim, candidates: Sequence[Claim]) -> tuple[Likeness, ...]:
    """Which of the candidates it looks like, denies or is denied in; the likeliest first.

    Those of the same article are left out: their statements were told apart in reading it. So
    are later ones, which were compared with this one when they came in.
    """
    mine = _compared(claim)
    others = [
        _compared(other)
        for other in candidates
        if other.number < claim.number and not _same_article(claim, other)
    ]
    frequent = _frequent([other.words for other in others])
    found = [likeness for other in others if (likeness := _likeness(mine, other, frequent))]
    found.sort(key=lambda likeness: (-likeness.score, likeness.other))
    return tuple(found[:MOST_SHOWN])


def _compared(claim: Claim) -> _Compared:
    facts = _facts(claim)
    return _Compared(claim, facts, facts.by_stem())


def _likeness(one: _Compared, two: _Compared, frequent: frozenset[str]) -> Likeness | None:
    claim, mine, other, facts = one.claim, one.facts, two.claim, two.facts
    names = [name for name in mine.names if _names_it(facts.names, name)]
    figures = sorted(mine.figures & facts.figures, key=lambda figure: (-len(figure), figure))
    shared = (one.words.keys() & two.words.keys()) - frequent
    least = min(len(one.words.keys() - frequent), len(two.words.keys() - frequent))
    coverage = len(shared) / least if least else 0.0
    telling = sum(2 if len(figure) >= _LONG_FIGURE else 1 for figure in figures)
    apart = bool(mine.figures and facts.figures and not figures)
    relation = _relation(mine, facts)
    voices = [v for v in mine.voices if _names_it(facts.voices, v)]
    far = bool(claim.lang and other.lang and claim.lang != other.lang)
    near = abs(claim.logged_at - other.logged_at) <= _NEAR
    if not _enough(len(names), telling, len(shared), coverage, apart=apart, bridged=far and near):
        return None
    score = 2 * min(len(names), 4) + telling + 4 * coverage + 0.5 * len(voices) - apart
    reasons = [f"both name {_listed(names)}"] if names else []
    reasons += [f"both say {_listed(figures)}"] if figures else []
    printed = sorted((one.words[stem] for stem in shared), key=lambda word: (-len(word), word))
    reasons += [f"both speak of {_listed(printed)}"] if printed else []
    reasons += [f"both quote {_listed(voices)}"] if voices else []
    return Likeness(claim.id, other.number, other.wording, relation, score, "; ".join(reasons))


def _enough(
    names: int, telling: int, shared: int, coverage: float, *, apart: bool, bridged: bool
) -> bool:
    """Whether so much in common is worth a person's look.

    `bridged`: logged within a month in two languages, which share no words to tell by.
    """
    if names >= _ENOUGH_NAMES:
        return names > _ENOUGH_NAMES or bool(telling or shared) or (bridged and not apart)
    if names:
        return telling > 1 or (shared > 1 and coverage >= 0.25)  # noqa: PLR2004 - a quarter
    if apart:
        return False
    return shared > 1 and coverage >= (0.4 if telling > 1 else 0.6)


def _relation(mine: _Facts, other: _Facts) -> Relation:
    if mine.denial is other.denial:
        return Relation.SAME
    return Relation.DENIES if mine.denial else Relation.DENIED


def _facts(claim: Claim) -> _Facts:
    said = claim.statements[:_QUOTES]
    text = "\n".join(dict.fromkeys([claim.wording, *(s.quote for s in said)]))[:_LENGTH]
    vouching = [s for s in said if s.act in (Act.ASSERTS, Act.CONFIRMS)]
    voices = tuple(name for s in vouching for name in (s.speaker, s.origin) if name)
    denial = any(s.act is Act.DENIES for s in said) and not vouching
    return _facts_of(text, claim.lang, voices, denial=denial)


@lru_cache(maxsize=4_000)  # some 8 MB: what is in the news is compared again and again
def _facts_of(text: str, lang: str, speaking: tuple[str, ...], *, denial: bool) -> _Facts:
    voices = _distinct(speaking)
    found = mentions(text, lang)
    named = {word for name in found for word in words(name)}
    return _Facts(
        names=tuple(name for name in found if not _names_it(voices, name)),
        voices=voices,
        figures=frozenset(_figure(each) for each in _FIGURE.findall(text)),
        words=_topics(text, named),
        denial=denial,
    )


def _topics(text: str, named: Collection[str]) -> tuple[str, ...]:
    """The longer words that are no part of a name, one of each stem; many are in many texts."""
    by_stem = {
        word[:_STEM]: word
        for word in words(text)
        if len(word) >= _LETTERS and word.isalpha() and word not in named
    }
    return tuple(map(intern, by_stem.values()))


def _distinct(names: Sequence[str]) -> tuple[str, ...]:
    kept: list[str] = []
    for name in names:
        if not _names_it(kept, name):
            kept.append(name)
    return tuple(kept)


def _names_it(names: Sequence[str], name: str) -> bool:
    return any(same_name(known, name) for known in names)


def _figure(printed: str) -> str:
    """One writing for 15,000 and 15 000, and for 1,5 and 1.5."""
    bare = re.sub(r"(?<=\d)[., \u00a0\u202f'](?=\d{3}(?!\d))", "", printed)
    return bare.replace(",", ".")


def _frequent(candidates: Sequence[Collection[str]]) -> frozenset[str]:
    """Words that most candidates hold tell nothing apart."""
    if len(candidates) <= _FEW:
        return frozenset()
    held = Counter(stem for stems in candidates for stem in stems)
    return frozenset(stem for stem, count in held.items() if count > len(candidates) / 2)


def _same_article(claim: Claim, other: Claim) -> bool:
    return bool(_articles(claim) & _articles(other))


def _articles(claim: Claim) -> set[int]:
    cited = {s.article_id for s in claim.statements if s.article_id}
    return cited | ({claim.article.id} if claim.article else set())


def _name_term(name: str) -> Term:
    """A name as a whole, or its last word: elsewhere the surname may stand alone."""
    last = name.rsplit(maxsplit=1)[-1]
    return Term(tuple(dict.fromkeys((*alternatives(name), *alternatives(last)))))


def _word_term(word: str) -> Term:
    return Term((tuple(words(word)),))


def _any(terms: Iterable[Term]) -> Term:
    return Term(tuple(dict.fromkeys(each for term in terms for each in term.alternatives)))


def _listed(names: Sequence[str], most: int = 3) -> str:
    *head, last = names[:most]
    return f"{', '.join(head)} and {last}" if head else last
