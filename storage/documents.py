"""What the search indexes hold of a claim and of a statement.

Every text is put in as its folded words followed by the keys of the names in it, so that one
phrase lookup finds a name in all its spellings. What is not words (status, language, logger,
newsroom) is put in as *tags*, which are tokens too: a filter is then one lookup in one index,
without joins. Tags hold a "_", folded words never do, and they stand in a column of their own.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from storage.denials import standing_denials
from storage.folding import words
from storage.records import Act, Article, Claim, ReadState, Statement, Workflow
from storage.shelves import marked, shelves_of_claim, shelves_of_statement

FORMAT = 5  # raise it when documents are made differently, and they are made anew at the start

UNREVIEWED = "t_unreviewed"  # the tag of what nobody has reviewed
APART = " _ "  # between two texts, so that no phrase runs from one into the other


@dataclass(frozen=True, slots=True)
class Document:
    """The searchable side of one claim or statement: tokens separated by spaces.

    Attributes:
        head: the claim's wording, who speaks and for whom. Words found here count more. The
            article's title is not of them: all its claims have that in common.
        body: the article's title, quotes, concessions, origins, the post, the outlet.
        by: who speaks and for whom.
        source: outlets, domains and origins.
        tags: newsroom, status, language, logger, acts.
        shelves: the marks under which the words of head and body stand once more.
    """

    head: str
    body: str
    by: str
    source: str
    tags: str
    shelves: tuple[str, ...] = ()


def shelved(document: Document) -> str:
    """What follows its tags: its words once more for each of its shelves, each with its mark."""
    text = f"_ {document.head}{APART}{document.body}"
    return "".join(f" {marked(shelf, text)}" for shelf in document.shelves)


def is_listed_denial(tags: str) -> bool:
    """Whether a document's tags say that somebody denies, and not that it is archived."""
    every = tags.split()
    return tag("a", Act.DENIES) in every and tag("s", Workflow.ARCHIVED) not in every


@lru_cache(maxsize=4096)
def tag(kind: str, value: str | int) -> str:
    """The token for one value of one axis: `tag("s", "own reporting")` is "s_own_reporting"."""
    return "_".join((kind, *words(str(value))))


class Documents:
    """Makes documents. Each text's tokens are made once, for a title stands in many."""

    def __init__(self, newsroom_id: int, keys: Callable[[str], Iterable[str]]) -> None:
        self._newsroom = tag("n", newsroom_id)
        self._tokens = cache(lambda text: " ".join((*words(text), "_", *sorted(keys(text)))))

    def of_claim(
        self, claim: Claim, articles: dict[int, Article], merged: Sequence[Article] = ()
    ) -> Document:
        """The document of a claim.

        Args:
            claim: as it is now.
            articles: those that its statements come from, by id.
            merged: those of the claims that were merged into it.
        """
        said = claim.statements
        speakers = [name for one in said for name in (one.speaker, one.principal)]
        cited = [_article(one, articles) for one in said]
        sources = _sources([claim.article, *cited, *merged])
        origins = [one.origin for one in said]
        title = claim.article.title if claim.article else ""
        post = claim.post.text if claim.post else ""
        quotes = [text for one in said for text in (one.quote, one.concedes)]
        return Document(
            head=self._join([claim.wording, *speakers]),
            body=self._join([title, *quotes, *origins, *sources, post]),
            by=self._join(speakers),
            source=self._join([*sources, *origins]),
            tags=self._tags(
                claim,
                {one.act for one in said},
                said,
                reviewed=claim.workflow is not Workflow.PROPOSED,
            ),
            shelves=tuple(shelves_of_claim(claim)),
        )

    def of_statement(
        self, statement: Statement, claim: Claim, articles: dict[int, Article]
    ) -> Document:
        """The document of a statement: its own words and those of its claim."""
        speakers = [statement.speaker, statement.principal]
        article = _article(statement, articles) or claim.article
        sources = _sources([article])
        return Document(
            head=self._join([claim.wording, *speakers]),
            body=self._join(
                [
                    article.title if article else "",
                    statement.quote,
                    statement.concedes,
                    statement.origin,
                    *sources,
                ]
            ),
            by=self._join(speakers),
            source=self._join([*sources, statement.origin]),
            tags=self._tags(claim, {statement.act}, [statement], reviewed=statement.reviewed),
            shelves=tuple(shelves_of_statement(statement, claim)),
        )

    def _join(self, texts: Iterable[str]) -> str:
        """Each different text once: a speaker often speaks ten times."""
        return APART.join(self._tokens(text) for text in dict.fromkeys(texts) if text)

    def _tags(
        self, claim: Claim, acts: Iterable[str], said: Iterable[Statement], *, reviewed: bool
    ) -> str:
        return " ".join(
            (
                self._newsroom,
                tag("l", claim.lang),
                tag("p", claim.logged_by_id),
                *([UNREVIEWED] if not reviewed else []),
                *(tag("s", status) for status in _statuses(claim, said)),
                *sorted(tag("a", act) for act in acts),
            )
        )


def _statuses(claim: Claim, said: Iterable[Statement]) -> Iterator[str]:
    """Every value that `status:` finds this by: the claim's axes, and the statements' origins."""
    yield claim.workflow
    yield claim.verdict
    if standing_denials(claim.statements):
        yield "denied"
        yield "contested"
    put_off = claim.read_state is ReadState.WAITING and claim.unread_reason
    if claim.read_state is ReadState.UNREAD or put_off:
        yield "unread"
    yield from sorted({one.origin_kind for one in said if one.origin_kind})


def _article(statement: Statement, articles: dict[int, Article]) -> Article | None:
    return articles.get(statement.article_id) if statement.article_id else None


def _sources(articles: Iterable[Article | None]) -> list[str]:
    return [name for one in articles if one for name in (one.outlet, one.domain)]
