"""Only what stands in the text: proposals of a language model are held to the article's words.

A model may shorten, translate or invent. Whatever does not stand in the text verbatim – but for
the shape of quotation marks, dashes and spaces – is dropped, so that every quote keeps offsets
at which it can be checked.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from bot.reading.reading import FoundStatement
from storage.records import Act, OriginKind

# One character for one: offsets in the plain text are offsets in the text.
_PLAIN = str.maketrans("’‘ʼ“”„«»–—‑\u00a0\u202f\u2009\n", '\'\'\'"""""---    ')


@dataclass(frozen=True, slots=True)
class Proposal:
    """A statement as a model proposes it; every text is meant to be copied from the article.

    Attributes:
        act: what it does.
        quotes: the content, in more than one part where other words come between.
        speaker, principal, origin, concedes: as of a `FoundStatement`; "" for none.
        cue: the words that make it a statement.
        hedged: the words carry a mark of reserve.
        origin_kind: what kind of word the origin's is.
    """

    act: Act
    quotes: list[str] = field(default_factory=list)
    speaker: str = ""
    principal: str = ""
    cue: str = ""
    hedged: bool = False
    origin: str = ""
    origin_kind: OriginKind | None = None
    concedes: str = ""


def stand(text: str, proposals: Iterable[Proposal]) -> tuple[FoundStatement, ...]:
    """The proposals that stand in the text, as statements in its order, each once.

    Dropped are: a quote or a speaker that the text does not have; an act other than `declines`
    without a quote; a silence whose cue the text does not have. Of the rest, what the text does
    not have (principal, origin, concession, cue) is left empty.

    Args:
        text: what offsets count in.
        proposals: in any order.
    """
    plain = text.translate(_PLAIN)
    found: dict[tuple[int, int, str, Act], FoundStatement] = {}
    for proposal in proposals:
        statement = _held(text, plain, proposal)
        if statement is not None:
            key = (statement.start, statement.end, statement.speaker, statement.act)
            found.setdefault(key, statement)
    return tuple(sorted(found.values(), key=lambda s: (s.start, s.end)))


def _held(text: str, plain: str, proposal: Proposal) -> FoundStatement | None:
    spans = _spans(plain, proposal.quotes)
    speaker = _printed(text, plain, proposal.speaker)
    if spans is None or (proposal.speaker.strip() and not speaker):
        return None
    cue = _nearest(plain, proposal.cue, spans[0][0] if spans else 0)
    if not spans and (cue is None or proposal.act is not Act.DECLINES):
        return None
    start, end = (spans[0][0], spans[-1][1]) if spans else (cue or (0, 0))[:1] * 2
    origin = _printed(text, plain, proposal.origin)
    return FoundStatement(
        speaker=speaker,
        principal=_printed(text, plain, proposal.principal),
        act=proposal.act,
        hedged=proposal.hedged,
        quote=text[start:end],
        start=start,
        end=end,
        spans=spans,
        cue=text[slice(*cue)] if cue else "",
        cue_spans=(cue,) if cue else (),
        concedes=_printed(text, plain, proposal.concedes),
        origin=origin,
        origin_kind=proposal.origin_kind if origin else None,
        source=_nearest(plain, proposal.speaker, start) or (start, start),
    )


def _spans(plain: str, quotes: Iterable[str]) -> tuple[tuple[int, int], ...] | None:
    """Where the parts of a quote stand, one after the other; None if one of them does not."""
    spans: list[tuple[int, int]] = []
    for quote in quotes:
        span = _find(plain, quote, spans[-1][1] if spans else 0)
        if span is None:
            return None
        spans.append(span)
    return tuple(spans)


def _printed(text: str, plain: str, words: str) -> str:
    """The words as the text prints them, "" if it does not."""
    span = _find(plain, words, 0)
    return text[slice(*span)] if span else ""


def _nearest(plain: str, words: str, place: int) -> tuple[int, int] | None:
    """Of all places where the words stand, the nearest to `place`."""
    pattern = _pattern(words)
    if pattern is None:
        return None
    spans = (match.span() for match in pattern.finditer(plain))
    return min(spans, key=lambda span: abs(span[0] - place), default=None)


def _find(plain: str, words: str, begin: int) -> tuple[int, int] | None:
    pattern = _pattern(words)
    match = pattern.search(plain, begin) if pattern else None
    return match.span() if match else None


def _pattern(words: str) -> re.Pattern[str] | None:
    """Whole words only: "no" does not stand in "nobody"."""
    bare = words.translate(_PLAIN).strip(' "')
    return re.compile(rf"(?<!\w){re.escape(bare)}(?!\w)") if bare else None
