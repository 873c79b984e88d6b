"""Claims: the propositions the desk follows."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, and_, bindparam, func, select, update

from storage.coerce import CLAIM, coerced
from storage.columns import storable
from storage.errors import NoSuchRecord
from storage.filters import Filter
from storage.ids import LARGEST, floor
from storage.index import Kind
from storage.loading import load_claims
from storage.page import Page
from storage.records import Claim, Logged, ReadState, Verdict, Workflow
from storage.search import Search
from storage.tables import claims, newsrooms, statements
from storage.transaction import LARGEST_NUMBER, Transaction

_NEXT_NUMBER = (
    update(newsrooms)
    .where(newsrooms.c.newsroom_id == bindparam("newsroom"))
    .values(last_number=newsrooms.c.last_number + 1)
    .returning(newsrooms.c.last_number)
)


class Claims:
    """The claims of one newsroom."""

    def __init__(self, transaction: Transaction, search: Search) -> None:
        self._transaction = transaction
        self._search = search

    def add(  # noqa: PLR0913  (the fields of the record, by name)
        self,
        *,
        wording: str,
        lang: str,
        workflow: Workflow,
        person_id: int,
        post_id: int | None = None,
        article_id: int | None = None,
        read_state: ReadState = ReadState.NONE,
        logged_at: datetime | None = None,
    ) -> Logged:
        """Log a claim under the newsroom's next number.

        Args:
            wording: the proposition.
            lang: language code of the wording, "" if unknown.
            workflow: where it starts.
            person_id: who logged it, 0 for the program itself.
            post_id: the message that brought it in.
            article_id: the article it comes from.
            read_state: how far the reading of its link has got.
            logged_at: aware; for records brought in from elsewhere, which rank by that date.
        """
        at = logged_at or self._transaction.now
        id_ = self._transaction.ids.new(at)
        # The newsroom's row is locked until the end: no number is given twice or lost.
        number = self._transaction.connection.execute(
            _NEXT_NUMBER, {"newsroom": self._transaction.newsroom_id}
        ).scalar_one()
        self._transaction.add(
            claims,
            id=id_,
            number=number,
            wording=wording,
            lang=lang,
            workflow=workflow,
            verdict=Verdict.UNVERIFIED,
            person_id=person_id or None,
            logged_at=at,
            read_state=read_state,
            post_id=post_id,
            article_id=article_id,
        )
        self._transaction.log("claim", id_, "added", "", wording)
        self._transaction.touched.add(id_)
        self._transaction.fresh.add(id_)
        return Logged(id_, number)

    def by_id(self, claim_id: int) -> Claim | None:
        """The claim with this id. Ids come out of buttons, so any integer is taken."""
        return self.by_ids([claim_id]).get(claim_id) if 0 < claim_id <= LARGEST else None

    def existing(self, claim_id: int) -> Claim:
        """The claim with this id.

        Raises:
            NoSuchRecord: there is none.
        """
        found = self.by_id(claim_id)
        if found is None:
            raise NoSuchRecord(f"no claim {claim_id}")
        return found

    def by_number(self, number: int) -> Claim | None:
        """The claim that people call #number."""
        if not 0 < number <= LARGEST_NUMBER:
            return None
        id_ = self._transaction.connection.execute(
            self._transaction.of(claims, claims.c.id).where(claims.c.number == number)
        ).scalar_one_or_none()
        return None if id_ is None else self.existing(id_)

    def brought_in(self, wording: str, logged_at: datetime) -> Claim | None:
        """The claim that was logged with this date and wording, merged and archived ones too."""
        spilt = logged_at + timedelta(minutes=1)  # ids of a full millisecond go into the next
        ids = self._transaction.connection.execute(
            self._transaction.of(claims, claims.c.id)
            .where(
                claims.c.id.between(floor(logged_at), floor(spilt)),
                claims.c.logged_at == logged_at,
                claims.c.wording == storable(wording),
            )
            .limit(1)
        )
        id_ = ids.scalar_one_or_none()
        return None if id_ is None else self.existing(id_)

    def after(self, number: int, limit: int) -> list[Claim]:
        """The next claims by number, merged and archived ones too."""
        rows = self._transaction.connection.execute(
            self._transaction.of(claims, claims.c.id)
            .where(claims.c.number > number)
            .order_by(claims.c.number)
            .limit(limit)
        )
        return load_claims(self._transaction, [row.id for row in rows])

    def of_article(self, article_id: int) -> list[Claim]:
        """The claims that come from an article or have a statement from it, by number.

        Merged ones are left out, archived ones are not.
        """
        own = self._transaction.of(claims, claims.c.id).where(claims.c.article_id == article_id)
        cited = self._transaction.of(statements, statements.c.claim_id).where(
            statements.c.article_id == article_id, statements.c.dropped.is_(False)
        )
        return self._listed(claims.c.id.in_(own.union(cited)), claims.c.merged_into.is_(None))

    def merged_of(self, article_id: int) -> Claim | None:
        """The earliest claim of an article that became part of another one."""
        merged = self._listed(claims.c.article_id == article_id, claims.c.merged_into.is_not(None))
        return merged[0] if merged else None

    def of_post(self, post_id: int) -> list[Claim]:
        """The claims that a message brought in, by number; merged ones are left out."""
        return self._listed(claims.c.post_id == post_id, claims.c.merged_into.is_(None))

    def numbers(self, records: Iterable[tuple[str, int]]) -> dict[tuple[str, int], int]:
        """The claim number that each ("claim", id) or ("statement", id) belongs to."""
        wanted = {kind: {id_ for k, id_ in records if k == kind} for kind in ("claim", "statement")}
        found: dict[tuple[str, int], int] = {}
        own = self._transaction.of(claims, claims.c.id, claims.c.number)
        for row in self._transaction.connection.execute(
            own.where(claims.c.id.in_(wanted["claim"]))
        ):
            found["claim", row.id] = row.number
        same_newsroom = and_(
            statements.c.newsroom_id == claims.c.newsroom_id, statements.c.claim_id == claims.c.id
        )
        said = self._transaction.of(claims, statements.c.id, claims.c.number)
        for row in self._transaction.connection.execute(
            said.join_from(claims, statements, same_newsroom).where(
                statements.c.id.in_(wanted["statement"])
            )
        ):
            found["statement", row.id] = row.number
        return found

    def last_number(self) -> int:
        """The highest number given so far, 0 if there is none."""
        row = self._transaction.connection.execute(
            select(newsrooms.c.last_number).where(
                newsrooms.c.newsroom_id == self._transaction.newsroom_id
            )
        ).one()
        return int(row.last_number)

    def change(self, claim_id: int, *, reason: str = "", **fields: object) -> Claim:
        """Set fields and log what they were; what stays as it is leaves no trace.

        Args:
            claim_id: which claim.
            reason: for the audit log.
            fields: wording, lang, workflow, verdict, verdict_reason, verdict_link, assignee,
                read_state, unread_reason, merged_into, article_id. Values may also be texts
                out of the audit log, so that a change is undone by `field=change.before`.

        Raises:
            NoSuchRecord: there is no such claim.
            ValueError: a field that cannot be changed, or a value that it cannot have.
        """
        values = coerced(CLAIM, fields)
        before = self._transaction.alter("claim", claims, claim_id, values, reason)
        self._transaction.touch(claim_id)
        if "merged_into" in values:  # a claim is found by what was merged into it
            self._transaction.touch(*{before.merged_into, values["merged_into"]} - {None})
        return self.existing(claim_id)

    def judge_as_of(
        self, claim_id: int, at: datetime, verdict: Verdict, reason: str, link: str
    ) -> None:
        """Set a verdict that was given elsewhere at `at` (aware): so the audit log says too."""
        values = {"verdict": verdict, "verdict_reason": reason, "verdict_link": link}
        self._transaction.alter("claim", claims, claim_id, values, "", at=at)
        self._transaction.touch(claim_id)

    def find(self, wanted: Filter, offset: int = 0, limit: int = 5) -> Page[Claim]:
        """One page of the claims that the filter asks for.

        Merged claims are never listed, archived ones only where a status asks for them.
        """
        found = self._search.find(Kind.CLAIM, wanted, offset, limit)
        items = tuple(load_claims(self._transaction, found.ids))
        return Page(items, found.total, offset, limit, exact=found.exact)

    def matching(self, wanted: Filter) -> list[int]:
        """Which of the claims `wanted.ids` the filter asks for, the newest first."""
        return self._search.newest(Kind.CLAIM, wanted, len(wanted.ids)) if wanted.ids else []

    def by_ids(self, claim_ids: Iterable[int]) -> dict[int, Claim]:
        """Those of these claims that there are, merged ones too, by their ids."""
        return {claim.id: claim for claim in load_claims(self._transaction, list(claim_ids))}

    def times(self, wanted: Filter, most: int) -> list[datetime]:
        """When the newest `most` that the filter asks for were logged, the newest first."""
        return self._search.times(Kind.CLAIM, wanted, most)

    def candidates(self, wanted: Sequence[Filter], each: int, most: int) -> list[Claim]:
        """The newest claims that one of the filters asks for: `each` of a filter, `most` in all."""
        ids = {id_ for one in wanted for id_ in self._search.newest(Kind.CLAIM, one, each)}
        return load_claims(self._transaction, sorted(ids, reverse=True)[:most])

    def count(self) -> dict[Workflow, int]:
        """How many claims stand where; merged ones are left out."""
        rows = self._transaction.connection.execute(
            self._transaction.of(claims, claims.c.workflow, func.count())
            .where(claims.c.merged_into.is_(None))
            .group_by(claims.c.workflow)
        )
        return {row[0]: row[1] for row in rows}

    def _listed(self, *conditions: ColumnElement[bool]) -> list[Claim]:
        """Claims by number; sorted here, for SQLite would go through all of them in that order."""
        rows = self._transaction.connection.execute(
            self._transaction.of(claims, claims.c.id).where(*conditions)
        )
        found = load_claims(self._transaction, [row[0] for row in rows])
        return sorted(found, key=lambda claim: claim.number)
