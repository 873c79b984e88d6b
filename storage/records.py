"""The nouns of the claims database, as frozen records.

A record is what a store gives back: plain data, detached from the database. Times are aware
and in UTC. Ids are the application's own time-ordered 64-bit numbers (see `storage.ids`); the
number a person sees (`#42`) is `Claim.number`, counted per newsroom.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Act(StrEnum):
    """What a statement does to the claim it is about (RumourEval's support, deny, comment)."""

    ASSERTS = "asserts"
    DENIES = "denies"
    CONFIRMS = "confirms"
    DECLINES = "declines"
    CRITICISES = "criticises"
    WITHDRAWS = "withdraws"


class Workflow(StrEnum):
    """How far the desk has got with a claim. Any reporter moves it."""

    PROPOSED = "proposed"
    NEW = "new"
    CHECKING = "checking"
    REVIEWED = "reviewed"
    ARCHIVED = "archived"


class Verdict(StrEnum):
    """What the desk found. Editors give it, with a reason; a denial never does."""

    UNVERIFIED = "unverified"
    CONFIRMED = "confirmed"
    FALSE = "false"
    MISLEADING = "misleading"
    UNPROVABLE = "unprovable"
    RETRACTED = "retracted"


class OriginKind(StrEnum):
    """On what kind of word a statement stands at its root."""

    OWN = "own reporting"
    NAMED = "named"
    ANONYMOUS = "anonymous"
    DOCUMENT = "document"


class Role(StrEnum):
    """What a person may do; each role may do all that the ones before it may."""

    REPORTER = "reporter"
    EDITOR = "editor"
    ADMIN = "admin"


class ReadState(StrEnum):
    """How far the reading of a claim's link has got."""

    NONE = "none"  # the claim was typed, there is nothing to read
    WAITING = "waiting"  # with an `unread_reason`: to be tried again, as that may pass
    READ = "read"
    UNREAD = "unread"  # it failed; `Claim.unread_reason` says why


class Relation(StrEnum):
    """How one claim may stand to another."""

    SAME = "same"
    DENIES = "denies"  # the claim denies the other one
    DENIED = "denied"  # the other one denies the claim


class NameKind(StrEnum):
    """What a newsroom tells of a name."""

    SPELLING = "spelling"  # it is another way to write the other one
    APART = "apart"  # it is not the other one, whatever the shipped table says
    FOR = "for"  # who is called so speaks for the other one


@dataclass(frozen=True, slots=True)
class Newsroom:
    """The tenant: one desk, one numbering, one set of rules."""

    id: int
    name: str
    created_at: datetime
    opened_as: str = ""  # the name that it began with, which scripts may go on using


@dataclass(frozen=True, slots=True)
class Workspace:
    """A Slack workspace, a Discord server or the local console."""

    id: int
    platform: str
    external_id: str
    name: str


@dataclass(frozen=True, slots=True)
class Person:
    """A platform identity in a workspace, with its role in the newsroom."""

    id: int
    platform: str
    workspace: str
    external_id: str
    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class Post:
    """The chat message that brought something in."""

    id: int
    platform: str
    workspace: str
    channel: str
    channel_name: str
    message: str
    permalink: str
    author_id: int
    author_name: str
    text: str
    posted_at: datetime


@dataclass(frozen=True, slots=True)
class Article:
    """A page that was, or is to be, read. `snapshot_id` is of its latest text, if it has one.

    `left_out` is how many statements more stood in it than are put before a person.

    Statements point into a snapshot, so an article that changes later leaves their offsets
    valid. Texts are long and on no card: `storage.articles.Articles.text_of` gives them.
    """

    id: int
    url: str
    outlet: str
    domain: str
    title: str
    author: str
    published_at: datetime | None
    lang: str
    snapshot_id: int | None
    read_at: datetime | None
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class Statement:
    """Somebody's act about a claim.

    `quote` is what the article printed at code points `start:end` of its snapshot's text, or
    the words as posted (then `snapshot_id` is None and the offsets are those of the post's
    text). `concedes` is what a denial admits in the same breath. `gone_at` is when the article,
    read again, was found not to say it any more.
    """

    id: int
    claim_id: int
    act: Act
    speaker: str
    principal: str
    quote: str
    start: int
    end: int
    cue: str
    hedged: bool
    concedes: str
    origin: str
    origin_kind: OriginKind | None
    article_id: int | None
    snapshot_id: int | None
    said_at: datetime | None
    reviewed: bool
    dropped: bool
    gone_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """A proposition the desk follows, with all that its card shows.

    `statements` are those not dropped, in the order of the text. `again_at` is when its link is
    read again, where that failed for a reason that may pass.
    """

    id: int
    number: int
    wording: str
    lang: str
    workflow: Workflow
    verdict: Verdict
    verdict_reason: str
    verdict_link: str
    assignee: str
    logged_by: str
    logged_by_id: int
    logged_at: datetime
    read_state: ReadState
    unread_reason: str
    merged_into: int | None
    post: Post | None
    article: Article | None
    statements: tuple[Statement, ...]
    again_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Logged:
    """What a claim that was just logged is found by."""

    id: int
    number: int


@dataclass(frozen=True, slots=True)
class Name:
    """What a newsroom tells of one name beside the shipped table; `other` as `kind` says."""

    id: int
    kind: NameKind
    name: str
    other: str


@dataclass(frozen=True, slots=True, eq=False)
class Told:
    """All that a newsroom tells of names; one object as long as nothing of it changes.

    So what is made of it can be kept by it.
    """

    version: int
    names: tuple[Name, ...] = ()


@dataclass(frozen=True, slots=True)
class Kept:
    """What a newsroom set for itself: values by name, none for what is as by default."""

    version: int
    values: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Likeness:
    """What the program noticed between a claim and an earlier one; a person decides.

    `other` is the earlier one's number and `wording` its wording; `reasons` are words to show;
    a greater `score` is a likelier guess, and means nothing beside that.
    """

    claim_id: int
    other: int
    wording: str
    relation: Relation
    score: float
    reasons: str


@dataclass(frozen=True, slots=True)
class Change:
    """One row of the append-only audit log."""

    id: int
    batch: int  # the same for all that one transaction changed, so that it is undone together
    at: datetime
    person_id: int
    person_name: str
    record: str  # "claim", "statement", "person", "workspace", …
    record_id: int
    field: str
    before: str
    after: str
    reason: str
