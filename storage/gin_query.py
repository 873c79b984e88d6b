"""A filter as conditions in SQL on the index tables of PostgreSQL (see `storage.gin`).

Whatever can be is asked of the index, in the very words it was made with. What it cannot tell,
side by side and not at all, is looked up in the texts of what it found.
"""

import hashlib
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from storage import ids
from storage.columns import storable
from storage.documents import tag
from storage.filters import Filter, Sort, Term
from storage.folding import words
from storage.index import Kind
from storage.shelves import DENIALS, DENIES, IN_WORK

LONGEST = 200  # characters of a token; an index entry has room for some 2,700 bytes
REVIEWED, UNREVIEWED, LISTED = "t_reviewed", "t_unreviewed", "t_listed"


class Part(NamedTuple):
    """A part of a document: as the index has it, and its text between blanks."""

    tokens: str
    text: str


HEAD = Part("string_to_array(head, ' ')", "' ' || head || ' '")
ANYWHERE = Part(
    "string_to_array(head || ' _ ' || body, ' ')", "' ' || head || ' _ ' || body || ' '"
)
BY = Part("string_to_array(by, ' ')", "' ' || by || ' '")
SOURCE = Part("string_to_array(source, ' ')", "' ' || source || ' '")
TAGS = Part("string_to_array(tags, ' ')", "' ' || tags || ' '")


_STATEMENTS_OF = """
ANY (ARRAY(SELECT said.id FROM statements AS said
    WHERE said.newsroom_id = %(newsroom)s AND said.claim_id = {claims}))
"""


class Query:
    """A filter's conditions. `people` are the ids of the persons that `logged_by` names.

    `shelf` is where words are looked for, "" for all; `is_whole`: see `storage.gin`.

    Attributes:
        kind: of which index.
        newsroom_id: whose.
        sort: the order asked for.
        archived: whether what is archived may be found, too.
        span: the smallest and the largest id that may be found.
        values: what the conditions name as parameters, and the span as `oldest` and `newest`.
        order: SQL's word for the order of ids within a level.
        reverse: the other one.
        within: the condition that a record lies in one of the stretches `tags`.
        headed: the condition that all words stand in the head.
        finds_few: whether all of it can be fetched at once: only certain claims are asked for, two
            things of what is being checked, or what somebody denies about something. (A desk may
            have given most of its claims a verdict.)
    """

    within = f"{TAGS.tokens} && CAST(%(tags)s AS text[])"

    def __init__(
        self,
        kind: Kind,
        newsroom_id: int,
        wanted: Filter,
        people: Collection[int],
        shelf: str,
        is_whole: bool,
    ) -> None:
        self.kind = kind
        self.newsroom_id = newsroom_id
        self.sort = wanted.sort
        self.archived = not wanted.listed_only
        self._is_whole = is_whole
        self._wanted = wanted
        self._mark = DENIES if wanted.who_denies else ""
        self._shelf = shelf
        self._listed_denials = wanted.who_denies or shelf == DENIALS  # the mark says so
        oldest = ids.floor(wanted.since) if wanted.since else 0
        newest = ids.floor(wanted.until) - 1 if wanted.until else ids.LARGEST
        self.span = (oldest, newest)
        self.values: dict[str, object] = {
            "newsroom": newsroom_id,
            "oldest": oldest,
            "newest": newest,
        }
        asked = [term for term in wanted.terms if not term.exclude]
        by = [term for term in wanted.by if not term.exclude]
        two_in_work = shelf == IN_WORK and len(asked) + len(by) > 1
        self.finds_few = bool(wanted.ids or two_in_work or (shelf == DENIALS and by))
        orders = ("ASC", "DESC") if wanted.sort is Sort.OLD else ("DESC", "ASC")
        self.order, self.reverse = orders
        self._limits = [*self._tagged(people), *self._limited(), *self._never()]
        if must := list(self._must()):
            self._limits.append(f"{TAGS.tokens} @> {self._value(must)}")
        within = TAGS if self._shelf else ANYWHERE
        self._anywhere = [self._stands(within, term, self._shelf) for term in asked]
        self._head = [self._stands(HEAD, term) for term in asked]
        self._head += self._anywhere if self._shelf else []
        self.headed = _all([self._reads(HEAD, term) for term in asked])

    def anywhere(self) -> str:
        """All that is asked for."""
        return _all([*self._limits, *self._anywhere])

    def levels(self) -> Iterator[str]:
        """The parts of `anywhere`, the most relevant first: reviewed before not, head first."""
        if self._wanted.sort is not Sort.RELEVANT:
            yield self.anywhere()
            return
        for reviewed in (REVIEWED, UNREVIEWED):
            tagged = f"{TAGS.tokens} @> ARRAY['{reviewed}']"
            yield _all([*self._limits, tagged, *self._head])
            if self._head:
                yield _all([*self._limits, tagged, *self._anywhere, f"NOT ({self.headed})"])

    def _value(self, value: object, type_: str = "text[]") -> str:
        """A parameter of this value."""
        name = f"v{len(self.values)}"
        self.values[name] = value
        return f"CAST(%({name})s AS {type_})"

    def _must(self) -> Iterator[str]:
        if self._listed_denials:
            return  # the mark says both
        walked = self._is_whole and not self.finds_few  # through listed records alone
        if self._wanted.listed_only and not self._shelf and not walked:
            yield LISTED
        if self._wanted.act:
            yield tag("a", self._wanted.act)

    def _tagged(self, people: Collection[int]) -> Iterator[str]:
        wanted = self._wanted
        if wanted.statuses and (not self._shelf or self._listed_denials):
            yield self._one_of([tag("s", status) for status in wanted.statuses])
        for statuses in wanted.among:
            yield self._one_of([tag("s", status) for status in statuses])
        if wanted.langs:
            yield self._one_of([tag("l", lang) for lang in wanted.langs])
        if wanted.logged_by:
            yield self._one_of([tag("p", person) for person in people])

    def _one_of(self, tags: list[str]) -> str:
        return f"{TAGS.tokens} && {self._value(tags)}"

    def _limited(self) -> Iterator[str]:
        """Speakers, sources and claims."""
        wanted = self._wanted
        for term in wanted.by:
            if not term.exclude:
                yield self._stands(BY, term, self._mark)
        if wanted.sources:
            phrases = tuple(tuple(words(source)) for source in wanted.sources)
            yield self._stands(SOURCE, Term(phrases))
        if wanted.ids:
            among = f"ANY ({self._value(list(wanted.ids), 'bigint[]')})"
            if self.kind is Kind.STATEMENT:
                among = _STATEMENTS_OF.replace("{claims}", among)
            yield f"id = {among}"

    def _never(self) -> Iterator[str]:
        for part, terms in ((ANYWHERE, self._wanted.terms), (BY, self._wanted.by)):
            for term in terms:
                if term.exclude:
                    yield f"NOT ({self._reads(part, term)})"

    def _stands(self, part: Part, term: Term, mark: str = "") -> str:
        """One of the term's alternatives stands there, as the index can be asked for it."""
        alternatives = _alternatives(term, mark)
        single = [tokens[0] for tokens in alternatives if len(tokens) == 1]
        phrases = [tokens for tokens in alternatives if len(tokens) > 1]
        found = [f"{part.tokens} && {self._value(single)}"] if single else []
        found += [f"{part.tokens} @> {self._value(tokens)}" for tokens in phrases]
        held = _any(found)
        return f"{held} AND {self._reads(part, term, mark)}" if phrases else held

    def _reads(self, part: Part, term: Term, mark: str = "") -> str:
        """The same, by looking through the text."""
        phrases = [" ".join(["", *tokens, ""]) for tokens in _alternatives(term, mark)]
        return _any([f"strpos({part.text}, {self._value(each, 'text')}) > 0" for each in phrases])


def shortened(token: str) -> str:
    """A token; instead of one that is too long, a digest that no text can hold."""
    if len(token) <= LONGEST:
        return token
    return f"x_{hashlib.sha256(token.encode(errors='replace')).hexdigest()}"


def _alternatives(term: Term, mark: str) -> list[list[str]]:
    """Single tokens first: they are found the most, and then no phrase is looked for."""
    ordered = sorted(term.alternatives, key=len)
    return [[mark + storable(shortened(each)) for each in tokens] for tokens in ordered if tokens]


def _all(conditions: Sequence[str]) -> str:
    return " AND ".join(conditions) or "true"


def _any(conditions: Sequence[str]) -> str:
    return f"({' OR '.join(conditions) or 'false'})"
