"""A newsroom's records made up by dice: claims with three statements each, over eight years.

The same size gives the same records, chunk by chunk, so that several processes can make them.
Claims come in groups, as they do from articles: one post, one article, one language, one day. The
audit log and the articles' texts are left out; no search asks them.
"""

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import NamedTuple, TypeVar

from benchmarks.vocabulary import LANGUAGE_SHARES, LANGUAGES, SEED, Skewed, outlets, vocabulary
from storage.ids import Ids
from storage.records import (
    Act,
    Article,
    Claim,
    OriginKind,
    Person,
    Post,
    ReadState,
    Role,
    Statement,
    Verdict,
    Workflow,
)

CHUNK = 1000  # claims that are made together
STATEMENTS = 3  # for each claim, on average
START = datetime(2018, 1, 1, tzinfo=UTC)
END = datetime(2026, 1, 1, tzinfo=UTC)
DESK = 60  # people who log

T = TypeVar("T")


WORKFLOWS = (tuple(Workflow), (20, 10, 5, 55, 10))
VERDICTS = (tuple(Verdict), (70, 10, 8, 6, 4, 2))
ACTS = (tuple(Act), (60, 15, 8, 8, 8, 1))
ORIGINS = ((None, *OriginKind), (60, 15, 10, 10, 5))


class Chunk(NamedTuple):
    """Records that belong together."""

    articles: list[Article]
    posts: list[Post]
    claims: list[Claim]  # with all of their statements, dropped ones too


def chunks(count: int) -> range:
    """The numbers of the chunks that `count` claims come in."""
    return range(-(-count // CHUNK))


@cache
def desk() -> Skewed[Person]:
    """Who logs, in three workspaces; somebody logs the most."""
    ids, dice = Ids(process=1), random.Random(SEED + 2)
    known = vocabulary().people.values[-DESK:]
    return Skewed(
        [
            Person(
                ids.new(START),
                "slack" if number % 3 else "discord",
                f"T{number % 3}",
                f"U{number}",
                one.written("en", dice),
                Role.EDITOR if number % 5 == 0 else Role.REPORTER,
            )
            for number, one in enumerate(known)
        ]
    )


def make(number: int, count: int) -> Chunk:
    """One chunk of a corpus of `count` claims."""
    return _Maker(number, count).make()


def kept(claim: Claim) -> Claim:
    """The claim as it is loaded: without the statements that were dropped."""
    return replace(claim, statements=tuple(s for s in claim.statements if not s.dropped))


class _Maker:
    """Makes one chunk."""

    def __init__(self, number: int, count: int) -> None:
        self._dice = random.Random(SEED * 1_000_003 + number)
        self._ids = Ids(process=number % 1022 + 2)
        self._number = number * CHUNK
        self._many = min(CHUNK, count - self._number)
        self._total = count
        self._words = vocabulary()
        self._outlets = outlets()
        self._made = Chunk([], [], [])

    def make(self) -> Chunk:
        said = [1] * self._many
        for _ in range(self._many * (STATEMENTS - 1)):
            said[self._dice.randrange(self._many)] += 1
        waiting = iter(said)
        while len(self._made.claims) < self._many:
            self._group(waiting)
        return self._made

    def _group(self, waiting: Iterator[int]) -> None:
        """What one post brought in: an article's claims, or one that was typed."""
        at = START + (END - START) * ((self._number + len(self._made.claims)) / self._total)
        lang = self._one(LANGUAGES, LANGUAGE_SHARES)
        read = self._dice.random() < 0.7  # noqa: PLR2004
        author = desk().draw(self._dice)
        article = self._article(lang, at) if read else None
        post = self._post(author, article, lang, at)
        left = self._many - len(self._made.claims)
        for _ in range(min(left, self._dice.randint(1, 8) if article else 1)):
            self._claim(author, article, post, lang, at, next(waiting))

    def _article(self, lang: str, at: datetime) -> Article:
        outlet, domain = self._outlets.draw(self._dice)
        id_ = self._ids.new(at)
        article = Article(
            id=id_,
            url=f"https://{domain}/{id_}",
            outlet=outlet,
            domain=domain,
            title=self._sentence(lang, 7),
            author=self._words.people.draw(self._dice).written(lang, self._dice),
            published_at=at - timedelta(hours=2),
            lang=lang,
            snapshot_id=None,
            read_at=at,
        )
        self._made.articles.append(article)
        return article

    def _post(self, author: Person, article: Article | None, lang: str, at: datetime) -> Post:
        id_ = self._ids.new(at)
        words = " ".join(self._words.text(lang, self._dice, 5))
        post = Post(
            id=id_,
            platform=author.platform,
            workspace=author.workspace,
            channel=f"C{id_ % 12}",
            channel_name=f"desk-{id_ % 12}",
            message=str(id_),
            permalink=f"https://chat.example/{id_}",
            author_id=author.id,
            author_name=author.name,
            text=f"{words} {article.url}" if article else words,
            posted_at=at,
        )
        self._made.posts.append(post)
        return post

    def _claim(
        self,
        author: Person,
        article: Article | None,
        post: Post,
        lang: str,
        at: datetime,
        statements: int,
    ) -> None:
        id_ = self._ids.new(at)
        workflow = self._one(*WORKFLOWS) if article else Workflow.NEW
        verdict = self._one(*VERDICTS) if workflow is Workflow.REVIEWED else Verdict.UNVERIFIED
        said = tuple(
            replace(self._statement(id_, article, lang, at, workflow), start=300 * place)
            for place in range(statements)
        )
        claims = self._made.claims
        claims.append(
            Claim(
                id=id_,
                number=self._number + len(claims) + 1,
                wording=self._sentence(lang, 9),
                lang=lang,
                workflow=workflow,
                verdict=verdict,
                verdict_reason="" if verdict is Verdict.UNVERIFIED else "as the desk found",
                verdict_link="",
                assignee=author.name if workflow is Workflow.CHECKING else "",
                logged_by=author.name,
                logged_by_id=author.id,
                logged_at=at,
                read_state=ReadState.READ if article else ReadState.NONE,
                unread_reason="",
                merged_into=None,
                post=post,
                article=article,
                statements=said,
            )
        )

    def _statement(
        self, claim_id: int, article: Article | None, lang: str, at: datetime, workflow: Workflow
    ) -> Statement:
        dice = self._dice
        act = self._one(*ACTS)
        speaker = self._words.people.draw(dice)
        house = None if speaker.speaks_for < 0 else self._words.houses.values[speaker.speaks_for]
        principal = house.written(lang, dice) if house else ""
        origin = self._one(*ORIGINS)
        return Statement(
            id=self._ids.new(at),
            claim_id=claim_id,
            act=act,
            speaker=speaker.written(lang, dice),
            principal=principal,
            quote=self._sentence(lang, dice.randint(8, 20)),
            start=0,
            end=0,
            cue="",
            hedged=dice.random() < 0.2,  # noqa: PLR2004
            concedes=self._sentence(lang, 5) if act is Act.DENIES and dice.random() < 0.2 else "",  # noqa: PLR2004
            origin=self._outlets.draw(dice)[0] if origin else "",
            origin_kind=origin,
            article_id=article.id if article else None,
            snapshot_id=None,
            said_at=at - timedelta(hours=dice.randrange(48)),
            reviewed=workflow is not Workflow.PROPOSED,
            dropped=dice.random() < 0.01,  # noqa: PLR2004
        )

    def _sentence(self, lang: str, words: int) -> str:
        """Some words with a name or two among them."""
        some = self._words.text(lang, self._dice, words)
        for _ in range(self._dice.choice((1, 1, 2))):
            name = self._words.names.draw(self._dice).written(lang, self._dice)
            some.insert(self._dice.randrange(len(some)), name)
        return " ".join(some)

    def _one(self, values: tuple[T, ...], weights: tuple[int, ...]) -> T:
        return self._dice.choices(values, weights)[0]
