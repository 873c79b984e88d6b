from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager, nullcontext
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any
from unittest import mock

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import event

from storage import fts, gin, ids, listing
from storage.database import Database, Work
from storage.filters import Filter, Sort, Term
from storage.records import Act, Claim, OriginKind, ReadState, Statement, Verdict, Workflow
from tests.conftest import DATABASES
from tests.indexed import documents
from tests.storage.desk import Clock, Failed, fail, keys, log, word
from tests.storage.reference import listed_claims, listed_statements

# --- what a person sees -------------------------------------------------------------------


@pytest.fixture
def story(database: Database, newsroom: int, clock: Clock) -> int:
    """#1 the report, denied by the Kremlin; #2 a later claim that mentions Putin in a quote."""
    with database.begin(newsroom) as work:
        ana = work.people.meet("slack", "T1", "U1", "Ana Petrova")
        article = work.articles.add("https://www.lemonde.fr/a", "lemonde.fr")
        work.articles.save_reading(
            article.id,
            outlet="Le Monde",
            domain="lemonde.fr",
            title="Musk aurait parlé à Poutine",
            author="",
            published_at=None,
            lang="fr",
            text="…",
        )
        report = work.claims.add(
            wording="Musk parle en secret à Poutine",
            lang="fr",
            workflow=Workflow.NEW,
            person_id=ana.id,
            article_id=article.id,
        )
        work.statements.add(
            report.id,
            act=Act.ASSERTS,
            speaker="The Wall Street Journal",
            origin="The Wall Street Journal",
            origin_kind=OriginKind.ANONYMOUS,
        )
        work.statements.add(
            report.id,
            act=Act.DENIES,
            speaker="Dmitry Peskov",
            principal="Kremlin",
            quote="tout est faux",
            concedes="un appel",
        )
    clock.turn(hours=1)
    with database.begin(newsroom) as work:
        later = log(work, "Starlink was switched off")
        work.statements.add(later.id, act=Act.ASSERTS, speaker="Kyiv", quote="Poutine asked for it")
    return newsroom


def numbers(work: Work, wanted: Filter) -> list[int]:
    page = work.claims.find(wanted)
    assert page.total == len(page.items)
    return [claim.number for claim in page.items]


def test_a_name_in_the_headline_comes_before_a_newer_mention(
    database: Database, story: int
) -> None:
    with database.read(story) as work:
        putin = Filter(terms=(Term((("putin",), ("poutine",), ("k_poutine",))),))
        assert numbers(work, putin) == [1, 2]
        assert numbers(work, replace(putin, sort=Sort.NEW)) == [2, 1]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Filter(terms=(word("musk"), word("poutine"))), [1]),
        (Filter(terms=(word("musk", exclude=True),)), [2]),
        (Filter(terms=(word("parle en secret"),)), [1]),
        (Filter(terms=(word("secret parle"),)), []),
        (Filter(terms=(word("faux un"),)), []),  # the end of one text, the beginning of another
        (Filter(terms=(Term(()),)), []),
        (Filter(by=(word("kremlin"),)), [1]),
        (Filter(by=(word("dmitry peskov"),)), [1]),
        (Filter(by=(word("peskov kremlin"),)), []),  # two names, no phrase
        (Filter(by=(Term((("k_kyiv",),)),)), [2]),
        (Filter(sources=("wall street journal",)), [1]),
        (Filter(sources=("lemonde.fr", "bild")), [1]),
        (Filter(statuses=("denied",)), [1]),
        (Filter(statuses=("contested", "false")), [1]),
        (Filter(statuses=("anonymous",)), [1]),
        (Filter(statuses=("archived",)), []),
        (Filter(langs=("fr",)), [1]),
        (Filter(logged_by=("ana",)), [1]),
        (Filter(logged_by=("ana petrova",)), [1]),
        (Filter(logged_by=("petrova ana",)), []),
        (Filter(act=Act.DENIES), [1]),
        (Filter(since=datetime(2024, 10, 25, 10, tzinfo=UTC)), [2]),
        (Filter(until=datetime(2024, 10, 25, 10, tzinfo=UTC)), [1]),
    ],
)
def test_each_condition_finds_what_it_names(
    database: Database, story: int, wanted: Filter, found: list[int]
) -> None:
    with database.read(story) as work:
        assert numbers(work, wanted) == found


def test_the_kremlins_denial_is_found_with_the_claim_it_denies(
    database: Database, story: int
) -> None:
    with database.read(story) as work:
        page = work.statements.find(Filter(by=(word("kremlin"),), act=Act.DENIES))
        [(denial, claim)] = page.items
        assert (denial.speaker, denial.quote, claim.number) == ("Dmitry Peskov", "tout est faux", 1)
        assert not work.statements.find(Filter(by=(word("kyiv"),), act=Act.DENIES)).items
        assert work.statements.find(Filter(terms=(word("starlink"),), act=Act.ASSERTS)).total == 1
        only = work.statements.find(Filter(ids=(claim.id,)))
        assert {found.claim_id for found, _ in only.items} == {claim.id}
        assert only.total == 2


def test_a_withdrawn_denial_contests_nothing(database: Database, story: int, clock: Clock) -> None:
    clock.turn(hours=1)
    with database.begin(story) as work:
        report = work.claims.by_number(1)
        assert report
        work.statements.add(
            report.id, act=Act.WITHDRAWS, speaker="Maria Zakharova", principal="Kremlin"
        )
        assert numbers(work, Filter(statuses=("denied",))) == []


def test_who_denies_is_asked_of_archived_claims_only_by_name(
    database: Database, newsroom: int
) -> None:
    with database.begin(newsroom) as work:
        kept, put_away = log(work, "Secret calls"), log(work, "Frequent visits")
        for claim in (kept, put_away):
            work.statements.add(claim.id, act=Act.DENIES, speaker="Peskov")
        work.claims.change(put_away.id, workflow=Workflow.ARCHIVED)
        asked = Filter(by=(word("peskov"),), act=Act.DENIES)
        archived = replace(asked, statuses=(Workflow.ARCHIVED,))
        assert [claim.id for _, claim in work.statements.find(asked).items] == [kept.id]
        assert [claim.id for _, claim in work.statements.find(archived).items] == [put_away.id]
        work.claims.change(put_away.id, workflow=Workflow.NEW)
        assert work.statements.find(asked).total == 2


def test_a_claim_is_found_by_what_an_article_merged_into_it_is_called_later(
    database: Database, newsroom: int
) -> None:
    with database.begin(newsroom) as work:
        article = work.articles.add("https://lemonde.fr/a", "lemonde.fr")
        person = work.people.meet("slack", "T1", "U1", "Ana")
        copy = work.claims.add(
            wording="Calls",
            lang="en",
            workflow=Workflow.NEW,
            person_id=person.id,
            article_id=article.id,
        )
        target = log(work, "Secret calls")
        work.claims.change(copy.id, merged_into=target.id)
    with database.begin(newsroom) as work:
        work.articles.save_reading(
            article.id,
            outlet="Le Monde",
            domain="lemonde.fr",
            title="Calls",
            author="",
            published_at=None,
            lang="fr",
            text="Calls",
        )
        found = work.claims.find(Filter(sources=("le monde",))).items
        assert [claim.id for claim in found] == [target.id]


def test_no_words_forge_a_tag_or_are_taken_as_syntax(database: Database, newsroom: int) -> None:
    nasty = [
        "s_denied n_1 s_archived t_unreviewed k_Putin",
        'musk" OR tags : "s_new',
        "NEAR(musk putin) AND * ^ - + { } head:",
        "\x00 \ud800 e\u0301 \u202e",
    ]
    with database.begin(newsroom) as work:
        for wording in nasty:
            log(work, wording)
        assert numbers(work, Filter(statuses=("denied",))) == []
        assert numbers(work, Filter(terms=(Term((("k_putin",),)),))) == []
        for wording in nasty:
            terms = tuple(Term(((part,),)) for part in wording.split())
            work.claims.find(Filter(terms=terms, by=terms, sources=(wording,), langs=(wording,)))
            work.statements.find(Filter(statuses=(wording,), logged_by=(wording,)))


def test_newsrooms_do_not_find_each_others_claims(database: Database, story: int) -> None:
    with database.directory() as directory:
        other = directory.open_newsroom("discord", "G1", "Der Spiegel")
    with database.read(story) as work:
        claim = work.claims.by_number(1)
        assert claim
    with database.read(other) as work:
        assert work.claims.find(Filter()).total == 0
        assert work.statements.find(Filter()).total == 0
        assert work.claims.by_id(claim.id) is None
        assert work.claims.by_number(1) is None


def test_an_imported_claim_ranks_by_its_own_date(database: Database, story: int) -> None:
    with database.begin(story) as work:
        old = work.claims.add(
            wording="Musk in 2003",
            lang="en",
            workflow=Workflow.NEW,
            person_id=0,
            logged_at=datetime(2003, 5, 1, tzinfo=UTC),
        )
        assert numbers(work, Filter(terms=(word("musk"),))) == [1, 3]
        assert numbers(work, Filter(until=datetime(2004, 1, 1, tzinfo=UTC))) == [3]
        assert work.claims.existing(old.id).logged_at.year == 2003


def test_what_one_transaction_changed_it_finds_and_a_rollback_takes_it_back(
    database: Database, story: int
) -> None:
    def change_and_fail() -> None:
        with database.begin(story) as work:
            report = work.claims.by_number(1)
            assert report
            work.claims.change(report.id, wording="Bezos", workflow=Workflow.CHECKING)
            assert numbers(work, Filter(terms=(word("bezos"),))) == [1]
            fail()

    with pytest.raises(Failed):
        change_and_fail()
    with database.read(story) as work:
        assert numbers(work, Filter(terms=(word("bezos"),))) == []
        assert numbers(work, Filter(terms=(word("secret"),))) == [1]


# --- the number of queries ----------------------------------------------------------------


@pytest.mark.parametrize("searched", [False, True])
def test_what_a_transaction_logged_merged_split_and_undid_is_found_as_it_ended(
    database: Database, newsroom: int, *, searched: bool
) -> None:
    monde = Filter(sources=("lemonde.fr",))
    with database.begin(newsroom) as work:

        def look() -> None:
            """A search puts what is there so far into the indexes."""
            if searched:
                work.claims.find(Filter())

        article = work.articles.add("https://lemonde.fr/a", "lemonde.fr")
        copy = work.claims.add(
            wording="Calls", lang="fr", workflow=Workflow.NEW, person_id=0, article_id=article.id
        )
        target = log(work, "Secret calls")
        said = work.statements.add(copy.id, act=Act.DENIES, speaker="Peskov")
        dropped = work.statements.add(target.id, act=Act.ASSERTS, speaker="Ushakov")
        look()
        work.statements.change(said.id, claim_id=target.id)
        work.claims.change(copy.id, merged_into=target.id)
        look()
        assert not searched or numbers(work, monde) == [2]
        work.claims.change(copy.id, merged_into=None)
        look()
        work.statements.change(dropped.id, dropped=True)
        split = log(work, "A denial")
        work.statements.change(said.id, claim_id=split.id)
        work.statements.change(said.id, dropped=True)
    with database.read(newsroom) as work:
        assert numbers(work, Filter()) == [3, 2, 1]
        assert numbers(work, monde) == [1]
        assert work.statements.find(Filter()).total == 0
    _is_as_made_anew(database, newsroom)


@pytest.mark.parametrize("searched", [False, True])
def test_what_a_transaction_logged_and_merged_is_found_as_it_is(
    database: Database, newsroom: int, *, searched: bool
) -> None:
    with database.begin(newsroom) as work:
        article = work.articles.add("https://lemonde.fr/a", "lemonde.fr")
        copy = work.claims.add(
            wording="Calls", lang="fr", workflow=Workflow.NEW, person_id=0, article_id=article.id
        )
        target = log(work, "Secret calls")
        if searched:
            work.claims.find(Filter())
        work.claims.change(copy.id, merged_into=target.id)
    with database.read(newsroom) as work:
        assert numbers(work, Filter(sources=("lemonde.fr",))) == [target.number]
    _is_as_made_anew(database, newsroom)


@contextmanager
def counted(database: Database) -> Iterator[list[str]]:
    asked: list[str] = []

    def note(_c: Any, _cur: Any, statement: str, *_: Any) -> None:
        asked.append(statement)

    event.listen(database._connections.reader, "before_cursor_execute", note)
    yield asked
    event.remove(database._connections.reader, "before_cursor_execute", note)


def test_a_page_of_five_costs_as_many_queries_as_a_page_of_one(
    database: Database, newsroom: int
) -> None:
    with database.begin(newsroom) as work:
        ana = work.people.meet("slack", "T1", "U1", "Ana")
        for n in range(8):
            post, _ = work.posts.add("slack", "T1", "C1", "#m", f"m{n}", "", ana.id, "x", work.now)
            article = work.articles.add(f"https://example.org/{n}", "example.org")
            claim = work.claims.add(
                wording="Musk",
                lang="en",
                workflow=Workflow.NEW,
                person_id=ana.id,
                post_id=post.id,
                article_id=article.id,
            )
            for _ in range(3):
                work.statements.add(claim.id, act=Act.DENIES, article_id=article.id)
    wanted = Filter(terms=(word("musk"),), logged_by=("ana",))
    for store, limit in (("claims", 8), ("statements", 11)):
        costs = []
        for size in (1, 5):
            with database.read(newsroom) as work, counted(database) as asked:
                page = getattr(work, store).find(wanted, 0, size)
                assert len(page.items) == size
            costs.append(len(asked))
        assert costs[0] == costs[1] <= limit


# --- the same as going through all records ------------------------------------------------

WORDS = ("musk", "putin", "call", "gas", "Musk", "Putin")
text = st.lists(st.sampled_from(WORDS), min_size=1, max_size=3).map(" ".join)
name = st.sampled_from(("", "Peskov", "Dmitry Peskov", "Kremlin", "Musk"))
source = st.sampled_from(("", "Le Monde", "The Wall Street Journal", "lemonde.fr", "Journal"))
lang = st.sampled_from(("en", "fr", "pt-BR", ""))
hours = st.integers(0, 5) | st.sampled_from((24, 1000, 9000, 200_000))  # to 23 years

statement_drafts = st.fixed_dictionaries(
    {
        "act": st.sampled_from(Act),
        "speaker": name,
        "principal": name,
        "quote": text,
        "concedes": text,
        "origin": source,
        "origin_kind": st.none() | st.sampled_from(OriginKind),
        "reviewed": st.booleans(),
    }
)
claim_drafts = st.fixed_dictionaries(
    {
        "wording": text,
        "lang": lang,
        "workflow": st.sampled_from(Workflow),
        "verdict": st.just(Verdict.UNVERIFIED) | st.sampled_from(Verdict),
        "read_state": st.sampled_from(ReadState),
        "person": st.integers(0, 2),
        "post": st.none() | text,
        "article": st.none() | st.integers(0, 1),
        "hours": hours,
        "imported": st.booleans(),
        "statements": st.lists(statement_drafts, max_size=3),
    }
)
changes = st.one_of(
    st.tuples(st.just("claim"), st.integers(0, 9), st.fixed_dictionaries({"wording": text})),
    st.tuples(
        st.just("claim"),
        st.integers(0, 9),
        st.fixed_dictionaries(
            {"workflow": st.sampled_from(Workflow), "verdict": st.sampled_from(Verdict)}
        ),
    ),
    st.tuples(st.just("merge"), st.integers(0, 9), st.integers(0, 9)),
    st.tuples(st.just("attach"), st.integers(0, 9), st.integers(0, 9)),
    st.tuples(
        st.just("statement"),
        st.integers(0, 9),
        st.fixed_dictionaries(
            {"dropped": st.booleans(), "reviewed": st.booleans(), "speaker": name}
        ),
    ),
    st.tuples(st.just("title"), st.integers(0, 1), text),
    st.tuples(st.just("say"), st.integers(0, 9), statement_drafts),
    st.tuples(st.just("find"), st.just(0), st.just(0)),
    st.tuples(st.just("rename"), st.integers(0, 1), st.sampled_from(("Ana", "Jo Ann", "Jo"))),
)
tokens = st.sampled_from(
    (("musk",), ("putin",), ("musk", "putin"), ("k_musk",), ("journal",), ("peskov",), ("nix",))
)
terms = st.builds(Term, st.lists(tokens, max_size=2).map(tuple), exclude=st.booleans())
names = st.builds(
    Term,
    st.sampled_from(((("peskov",),), (("dmitry", "peskov"),), (("kremlin",), ("k_musk",)))),
    exclude=st.booleans(),
)
STATUSES = (*Workflow, *Verdict, *OriginKind, "denied", "contested", "unread", "nonsense")
instant = st.builds(lambda h: datetime(2024, 10, 25, tzinfo=UTC) + timedelta(hours=h), hours)


def _one(**condition: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries(condition)


def _some(values: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(values, min_size=1, max_size=2).map(tuple)


# One condition or two: with more, hardly anything would ever be found.
conditions = st.one_of(
    _one(terms=_some(terms)),
    _one(terms=_some(terms)),
    _one(by=_some(names)),
    _one(statuses=_some(st.sampled_from(STATUSES))),
    _one(among=st.lists(_some(st.sampled_from(STATUSES)), max_size=2).map(tuple)),
    _one(sources=_some(st.sampled_from(("lemonde.fr", "wall street journal", "monde", "nix")))),
    _one(langs=_some(st.sampled_from(("en", "fr", "pt-br")))),
    _one(logged_by=_some(st.sampled_from(("ana", "jo", "jo ann", "zoe")))),
    _one(since=instant),
    _one(until=instant),
    _one(act=st.sampled_from(Act)),
)
# What has shelves of its own in the indexes is asked for together with words.
sought = st.builds(Term, st.just((("musk",), ("putin",)))).map(lambda term: (term,))
shelved = _one(
    terms=sought, statuses=st.sampled_from([("checking",), *((verdict,) for verdict in Verdict)])
)
shelved |= _one(terms=sought | _some(terms), act=st.just(Act.DENIES))
shelved |= _one(by=_some(names), act=st.just(Act.DENIES))
filters = st.builds(
    lambda one, other, sort: Filter(**(one | other), sort=sort),
    st.just({}) | conditions,
    conditions | shelved,
    st.sampled_from(Sort),
)


@pytest.fixture(scope="module", params=DATABASES)
def shared(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Database, Clock]]:
    """One database for all examples, each in a newsroom of its own."""
    with ExitStack() as stack:
        if request.param == "sqlite":
            url = f"sqlite:///{tmp_path_factory.mktemp('search') / 'desk.db'}"
        else:
            url = stack.enter_context(request.getfixturevalue("postgres").database())
        clock = Clock()
        database = Database(url, keys, clock)
        database.migrate()
        yield database, clock
        database.close()


fresh = count()


@settings(max_examples=80)
@given(
    drafts=st.lists(claim_drafts, min_size=2, max_size=6),
    altered=st.lists(changes, max_size=4),
    together=st.booleans(),
    asked=st.lists(filters, min_size=8, max_size=8),
    offset=st.integers(0, 4),
    many=st.sampled_from(
        ((listing.MANY, listing.FEW, gin.NEAR), (1, 1, 0), (3, 2, 1), (2, 9, 0), (9, 0, 2))
    ),
)
def test_find_gives_what_going_through_all_records_gives(
    shared: tuple[Database, Clock],
    drafts: list[dict[str, Any]],
    altered: list[tuple[str, int, Any]],
    together: bool,
    asked: list[Filter],
    offset: int,
    many: int,
) -> None:
    """And the indexes are as if they had been made anew after all that was altered.

    Each claim is logged and each change made in a transaction of its own, or all of it in one.
    """
    database, clock = shared
    with database.directory() as directory:
        newsroom = directory.open_newsroom("slack", f"T{next(fresh)}", "Desk")
    with _transactions(database, newsroom, together=together) as begin:
        claims = _log(begin, clock, drafts)
        for change in altered:
            with begin() as work:
                _alter(work, claims, *change)
    _is_as_made_anew(database, newsroom)
    limits = mock.patch.multiple(listing, MANY=many[0], FEW=many[1])
    windows = mock.patch.object(gin, "NEAR", many[2])
    with limits, windows, database.read(newsroom) as work:
        records = [claim for id_ in claims if (claim := work.claims.by_id(id_))]
        people = work.people.all()
        for wanted in asked:
            expected = listed_claims(records, people, wanted, keys)
            _same(work.claims.find(wanted, offset, 2), expected, offset)
            pairs = listed_statements(records, people, wanted, keys)
            _same(work.statements.find(wanted, offset, 2), pairs, offset)


Begin = Callable[[], AbstractContextManager[Work]]


@contextmanager
def _transactions(database: Database, newsroom: int, *, together: bool) -> Iterator[Begin]:
    """What begins a transaction; of all that are begun `together`, only one is made."""
    if not together:
        yield lambda: database.begin(newsroom)
        return
    with database.begin(newsroom) as work:
        yield lambda: nullcontext(work)


def _is_as_made_anew(database: Database, newsroom: int) -> None:
    """The indexes hold what they hold after `reindex`."""
    kept = documents(database)
    assert sum(1 for _ in database.reindex(newsroom)) == 1
    assert documents(database) == kept


def _same(page: Any, expected: Sequence[Any], offset: int) -> None:
    """The same page of the same listing; of a long one its beginning, and that there is more."""
    told = len(expected) if page.exact else listing.MANY
    assert page.items == tuple(expected[:told][offset : offset + 2])
    assert page.total == told
    assert page.exact or len(expected) > told


def _log(begin: Begin, clock: Clock, drafts: list[dict[str, Any]]) -> list[int]:
    made = []
    for draft in drafts:
        at = datetime(2024, 10, 25, tzinfo=UTC) + timedelta(hours=draft["hours"])
        # What is imported is put in later, with its own date.
        clock.now = at + timedelta(days=9) if draft["imported"] else at
        logged_at = at if draft["imported"] else None
        with begin() as work:
            people = [0, *(work.people.meet("slack", "T", f"U{n}", "Ana").id for n in range(2))]
            articles = [work.articles.add(f"https://x/{n}", "lemonde.fr").id for n in range(2)]
            post = None
            if draft["post"] is not None:
                message = (str(len(made)), "", people[1], draft["post"], work.now)
                post = work.posts.add("slack", "T", "C", "#c", *message)[0].id
            article = None if draft["article"] is None else articles[draft["article"]]
            claim = work.claims.add(
                wording=draft["wording"],
                lang=draft["lang"],
                workflow=draft["workflow"],
                read_state=draft["read_state"],
                person_id=people[draft["person"]],
                post_id=post,
                article_id=article,
                logged_at=logged_at,
            )
            if draft["verdict"] is not Verdict.UNVERIFIED:
                work.claims.change(claim.id, verdict=draft["verdict"])
            for said in draft["statements"]:
                work.statements.add(claim.id, article_id=article, logged_at=logged_at, **said)
            made.append(claim.id)
    return made


def _alter(work: Work, claims: list[int], what: str, which: int, how: Any) -> None:
    if what == "title":
        for article in work.articles.known_at([f"https://x/{which}"]):
            work.articles.save_reading(
                article.id,
                outlet="Le Monde",
                domain="lemonde.fr",
                title=how,
                author="",
                published_at=None,
                lang="fr",
                text=how,
            )
    elif what == "find":
        work.claims.find(Filter())
    elif what == "rename":
        work.people.meet("slack", "T", f"U{which}", how)
    else:
        _alter_claim(work, claims, what, claims[which % len(claims)], how)


def _alter_claim(work: Work, claims: list[int], what: str, id_: int, how: Any) -> None:
    said: Sequence[Statement] = work.claims.existing(id_).statements
    if what == "claim":
        work.claims.change(id_, **how)
    elif what == "merge":
        target = claims[how % len(claims)]
        work.claims.change(id_, merged_into=None if target == id_ else target)
    elif what == "say":
        work.statements.add(id_, **how)
    elif said and what == "attach":
        work.statements.change(said[0].id, claim_id=claims[how % len(claims)])
    elif said:
        work.statements.change(said[-1].id, **how)


def test_the_reference_itself_knows_the_founding_example(database: Database, story: int) -> None:
    with database.read(story) as work:
        records: list[Claim] = list(work.claims.find(Filter(), 0, 9).items)
        found = listed_claims(records, work.people.all(), Filter(by=(word("kremlin"),)), keys)
    assert [claim.number for claim in found] == [1]
    assert ids.instant(found[0].id) == found[0].logged_at


# --- other spellings ----------------------------------------------------------------------


def test_old_records_are_found_by_new_name_keys_after_reindexing(
    story: int, url: str, clock: Clock
) -> None:
    def more(text: str) -> list[str]:
        return ["e_putin"] if "Poutine" in text else []

    taught = Database(url, more, clock, keys_version="2")
    putin = Filter(terms=(Term((("e_putin",),)),))
    with taught.read(story) as work:
        assert numbers(work, putin) == []
    assert taught.stale() == [story]
    assert list(taught.reindex(story, batch=1)) == [(1, 2), (2, 2)]
    assert taught.stale() == []
    with taught.read(story) as work:
        assert numbers(work, putin) == [1, 2]
    taught.close()


def test_what_an_older_program_indexed_is_found_before_and_while_it_is_indexed_anew(
    database: Database, story: int, url: str, clock: Clock
) -> None:
    """Older ones put no word on a shelf, see `storage.shelves`."""
    musk = (word("musk"),)
    with ExitStack() as older:
        for index in (fts, gin):
            older.enter_context(mock.patch.object(index, "shelved", return_value=""))
        with database.begin(story) as work:
            report = work.claims.find(Filter(terms=musk)).items[0]
            work.claims.change(report.id, workflow=Workflow.CHECKING)

    def found(work: Work) -> tuple[list[int], int]:
        denials = work.statements.find(Filter(terms=musk, act=Act.DENIES))
        return numbers(work, Filter(terms=musk, statuses=("checking",))), denials.total

    newer = Database(url, keys, clock, keys_version="newer")
    with newer.read(story) as work:
        assert found(work) == ([1], 1)
    assert list(newer.reindex(story))
    with newer.read(story) as work:
        assert found(work) == ([1], 1)
    newer.close()
