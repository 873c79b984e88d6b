"""What becomes of an article that was read again: what is new in it, and what stands there no more.

What the desk has of it stays, reviewed or not, and says when the article was found without it.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.commands import announce
from bot.commands.articles import articles_at
from bot.commands.keeping import keep_found
from bot.commands.lookup import claim_meant
from bot.commands.proposals import add_claim, save_article
from bot.core.own_names import of_newsroom
from bot.reading.copies import prints
from bot.reading.reader import Known
from bot.reading.reading import FoundStatement, Reading
from bot.reading.revising import known_as, same_article, stated_anew, stated_no_more
from storage.arrangements import Job
from storage.records import Act, Article, Claim, Statement, Workflow
from storage.validators import Validators
from storage.work import Work

_REASON = "the article was read again"


def known(work: Work, job: Job) -> tuple[str, Known] | None:
    """The address that is to be read again, and what was read there before; None if nothing was."""
    article = work.articles.by_id(int(job.payload["article"]))
    if article is None or article.snapshot_id is None:
        return None
    text = work.articles.text_of(article.snapshot_id)
    return article.url, Known(text, work.articles.validators(article.id))


def keep_revision(work: Work, job: Job, found: Reading | Validators) -> None:
    """Keep what was read: another text as a snapshot, with what it states anew and no more.

    Who asked for it is told. Where nothing has changed, `found` is what `Reader.read_again` gives.
    """
    article = work.articles.by_id(int(job.payload["article"]))
    if not work.jobs.done(job.id) or article is None:
        return  # its lease ran out, and somebody else did it
    claims = _claims_of(work, article)
    if not claims:
        return  # all of them were put away meanwhile
    if isinstance(found, Validators):
        work.articles.read_as_before(article.id, found)
        announce.tell_of_revision(work, job)
    elif leads := _elsewhere(work, article, found):
        announce.tell_of_revision(work, job, f"the link leads to another page now, {leads}")
    else:
        changed = _Revision(work, article, claims, found).keep(job)
        announce.tell_of_revision(work, job, changed=changed)


def note_unread(work: Work, job: Job, reason: str) -> None:
    """Tell who asked that the article could not be read again; what is kept of it stays."""
    if work.jobs.done(job.id):
        announce.tell_of_revision(work, job, reason)


def _elsewhere(work: Work, article: Article, reading: Reading) -> str:
    """The address of what its link leads to by now, if that is not the article any more.

    Sites lead links of what they took down to their front page, for one.
    """
    url = reading.article.url
    known = articles_at(work, url)
    if not known and article.snapshot_id:
        before = work.articles.text_of(article.snapshot_id)
        return "" if same_article(before, reading.article.text) else url
    return "" if article.id in {each.id for each in known} else url


class _Revision:
    """An article with another text than before."""

    def __init__(
        self, work: Work, article: Article, claims: Sequence[Claim], reading: Reading
    ) -> None:
        self._work = work
        self._article = article
        self._reading = reading
        self._same = of_newsroom(work.names.told()).same
        self._own = work.statements.of_article(article.id)
        self._claims = claims
        said = [s for claim in claims for s in claim.statements]
        self._kept = [_as_read(work, each) for each in self._own or said]

    def keep(self, job: Job) -> bool:
        """Save the text, add what is new and mark what is gone; whether there was anything."""
        work, reading, article = self._work, self._reading, self._article
        new = stated_anew(self._text(article.snapshot_id), reading, self._kept, self._same)
        gone = self._mark_gone()
        work.articles.also_at(article.id, reading.article.url)
        after = save_article(work, article.id, reading)
        work.copies.note(article.id, prints(reading.article.text))
        added = [self._add(job, after, number, new) for number in range(len(reading.topics))]
        announce.redraw(work, *(announce.as_it_is(work, claim) for claim in self._claims))
        if any(added):
            place = announce.place_of(job.payload)
            announce.compare_and_post(work, announce.REVIEW, article.id, place)
        return bool(new) or gone

    def _text(self, snapshot_id: int | None) -> str:
        return self._work.articles.text_of(snapshot_id) if snapshot_id else ""

    def _mark_gone(self) -> bool:
        """Say of each statement whether the article makes it; whether that has changed for any.

        What was taken out may come back.
        """
        work = self._work
        texts = {id_: self._text(id_) for each in self._own if (id_ := each.snapshot_id)}
        gone = stated_no_more(texts, self._reading, self._kept, self._same)
        other = [each for each in self._own if (each.id in gone) is (each.gone_at is None)]
        for each in other:
            gone_at = work.now if each.id in gone else None
            work.statements.change(each.id, gone_at=gone_at, reason=_REASON)
        return bool(other)

    def _add(self, job: Job, article: Article, topic: int, new: frozenset[int]) -> bool:
        """Add what is new of one topic; whether a claim was made for it."""
        members = self._reading.topics[topic]
        found = [self._reading.statements[index] for index in members if index in new]
        if not found:
            return False
        rest = [self._reading.statements[index] for index in members if index not in new]
        claim_id = self._claim_of(rest) or (self._claims[0].id if not topic else None)
        made = claim_id is None
        if claim_id is None:
            wording = self._reading.wordings[topic]
            by = int(job.payload["person_id"])
            claim_id = add_claim(self._work, self._claims[0], article, wording, by)
        said_at = self._said_at(article)
        keep_found(self._work, claim_id, found, article=article, said_at=said_at, reason=_REASON)
        return made

    def _claim_of(self, rest: Sequence[FoundStatement]) -> int | None:
        """The claim that most of these statements, which are not new, are about."""
        kept = [s for s in self._kept if not s.dropped]
        meant = [known_as(one, kept, self._same) for one in rest]
        under = Counter(self._open(each.claim_id) for each in meant if each)
        return under.most_common(1)[0][0] if under else None

    def _open(self, claim_id: int) -> int:
        """The claim, or where it went; where it was put away, the article's main one."""
        claim = self._work.claims.by_id(claim_id)
        claim = claim_meant(self._work, f"#{claim.number}") if claim else self._claims[0]
        return self._claims[0].id if claim.workflow is Workflow.ARCHIVED else claim.id

    def _said_at(self, article: Article) -> datetime:
        """When something new was said, as near as is known: since it was read before."""
        before, printed = self._article.read_at, article.published_at
        return printed if printed and before and printed > before else self._work.now


def _claims_of(work: Work, article: Article) -> list[Claim]:
    """The claims that an article is about, its main one first, but for those put away."""
    own = work.claims.of_article(article.id)
    if not own and (merged := work.claims.merged_of(article.id)):
        own = [claim_meant(work, f"#{merged.number}")]

    def rank(claim: Claim) -> tuple[bool, int]:
        return (claim.article is None or claim.article.id != article.id, claim.number)

    return sorted((c for c in own if c.workflow is not Workflow.ARCHIVED), key=rank)


def _as_read(work: Work, statement: Statement) -> Statement:
    """The statement as the machine read it, whatever people have set right in it since."""
    first: dict[str, str] = {}
    for change in work.changes.of("statement", statement.id, limit=None):  # the newest first
        first[change.field] = change.before
    act, speaker = first.get("act", statement.act), first.get("speaker", statement.speaker)
    return replace(statement, act=Act(act), speaker=speaker)
