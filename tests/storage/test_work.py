from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest

from storage.database import Database, Work
from storage.errors import NoSuchRecord
from storage.filters import Filter
from storage.records import Act, Article, OriginKind, ReadState, Role, Verdict, Workflow
from tests.storage.desk import Clock, Failed, fail, log, word


def read(work: Work, article: Article, text: str) -> Article:
    return work.articles.save_reading(
        article.id,
        outlet="Le Monde",
        domain="lemonde.fr",
        title="Musk et Poutine",
        author="A. Dupont",
        published_at=datetime(2024, 10, 25, tzinfo=UTC),
        lang="fr",
        text=text,
    )


def test_a_claim_comes_back_whole(database: Database, newsroom: int) -> None:
    with database.begin(newsroom) as work:
        ana = work.people.meet("slack", "T1", "U1", "Ana")
        article = work.articles.add("https://lemonde.fr/a", "lemonde.fr")
        post, new = work.posts.add(
            "slack", "T1", "C1", "#monde", "17.2", "https://x/17", ana.id, "lisez", work.now
        )
        assert new
        logged = work.claims.add(
            wording="Musk parle à Poutine",
            lang="fr",
            workflow=Workflow.PROPOSED,
            person_id=ana.id,
            post_id=post.id,
            article_id=article.id,
            read_state=ReadState.WAITING,
        )
        article = read(work, article, "Musk et Poutine\nLe Kremlin dément.")
        late = work.statements.add(
            logged.id,
            act=Act.DENIES,
            speaker="Le Kremlin",
            quote="dément",
            start=27,
            end=33,
            hedged=True,
            origin_kind=OriginKind.NAMED,
            article_id=article.id,
            snapshot_id=article.snapshot_id,
            said_at=work.now,
        )
        early = work.statements.add(logged.id, act=Act.ASSERTS, article_id=article.id)
    with database.read(newsroom) as work:
        claim = work.claims.by_number(1)
        assert claim == work.claims.by_id(logged.id)
        assert claim
        assert (claim.logged_by, claim.logged_at, claim.verdict) == (
            "Ana",
            work.now,
            Verdict.UNVERIFIED,
        )
        assert claim.statements == (early, late)  # in the order of the text
        assert claim.article == article
        assert claim.post == post
        assert post.author_name == "Ana"
        assert work.claims.of_article(article.id) == [claim]
        assert work.claims.of_post(post.id) == [claim]
        assert work.articles.text_of(article.snapshot_id or 0)[27:33] == late.quote
        assert work.newsroom().name == "Le Monde"


def test_a_message_delivered_twice_is_kept_once(database: Database, newsroom: int) -> None:
    message = ("slack", "T1", "C1", "#monde", "17.2", "")
    with database.begin(newsroom) as work:
        first = work.posts.add(*message, 0, "un", work.now)
        again = work.posts.add(*message, 0, "deux", work.now)
        assert (first[1], again[1]) == (True, False)
        assert again[0] == first[0]
        assert work.deliveries.first("slack", "Ev1")
        assert not work.deliveries.first("slack", "Ev1")
        assert work.deliveries.first("discord", "Ev1")


def test_an_event_whose_transaction_failed_was_not_seen(database: Database, newsroom: int) -> None:
    def see_and_fail() -> None:
        with database.begin(newsroom) as work:
            assert work.deliveries.first("slack", "Ev1")
            fail()

    with pytest.raises(Failed):
        see_and_fail()
    with database.begin(newsroom) as work:
        assert work.deliveries.first("slack", "Ev1")


def test_an_article_is_known_under_all_its_addresses(database: Database, newsroom: int) -> None:
    with database.begin(newsroom) as work:
        one = work.articles.add("https://lemonde.fr/a", "lemonde.fr")
        assert work.articles.add("https://lemonde.fr/a", "lemonde.fr") == one
        other = work.articles.add("https://lemonde.fr/b", "lemonde.fr")
        assert work.articles.also_at(one.id, "https://amp.lemonde.fr/a") == one.id
        assert work.articles.also_at(one.id, "https://lemonde.fr/b") == other.id
        assert work.articles.known_at(["https://amp.lemonde.fr/a"]) == [one]
        assert work.articles.known_at(["https://lemonde.fr/c"]) == []
        every = ["https://lemonde.fr/b", "https://lemonde.fr/c", "https://lemonde.fr/a"]
        assert work.articles.known_at(every) == [other, one]


def test_another_text_is_a_new_snapshot_and_old_offsets_stay_valid(
    database: Database, newsroom: int, clock: Clock
) -> None:
    with database.begin(newsroom) as work:
        article = work.articles.add("https://lemonde.fr/a", "lemonde.fr")
        first = read(work, article, "Le Kremlin dément.")
        assert read(work, article, "Le Kremlin dément.").snapshot_id == first.snapshot_id
    clock.turn(hours=2)
    with database.begin(newsroom) as work:
        second = read(work, article, "Mis à jour. Le Kremlin dément.\x00\ud83d")
        assert second.snapshot_id != first.snapshot_id
        text = work.articles.text_of(second.snapshot_id or 0)
        assert text == "Mis à jour. Le Kremlin dément.\ufffd\ufffd"
        assert second.read_at == clock.now
        assert work.articles.text_of(first.snapshot_id or 0) == "Le Kremlin dément."


def test_numbers_have_no_gaps_and_no_doubles_under_many_threads(
    database: Database, newsroom: int
) -> None:
    def one(n: int) -> int | None:
        try:
            with database.begin(newsroom) as work:
                number = log(work, f"claim {n}").number
                if n % 3 == 0:
                    fail()  # and takes no number with it
        except Failed:
            return None
        return number

    with ThreadPoolExecutor(8) as threads:
        given = [number for number in threads.map(one, range(60)) if number]
    assert sorted(given) == list(range(1, 41))
    with database.read(newsroom) as work:
        assert work.claims.last_number() == 40
        assert work.claims.find(Filter(terms=(word("claim"),))).total == 40


def test_a_reader_sees_one_moment_and_waits_for_nobody(database: Database, newsroom: int) -> None:
    with database.begin(newsroom) as work:
        log(work, "before")
    with database.read(newsroom) as reading:
        assert reading.claims.last_number() == 1
        with database.begin(newsroom) as work:
            log(work, "meanwhile")
        assert reading.claims.find(Filter()).total == 1
    with database.read(newsroom) as reading:
        assert reading.claims.find(Filter()).total == 2


def test_every_change_is_in_the_log_and_a_transaction_is_undone_from_it(
    database: Database, newsroom: int, clock: Clock
) -> None:
    with database.begin(newsroom) as work:
        editor = work.people.meet("slack", "T1", "U1", "Ana")
        work.people.set_role(editor.id, Role.EDITOR, "new here")
        claim = log(work, "Musk parle à Poutine")
        said = work.statements.add(claim.id, act=Act.DENIES, said_at=work.now)
    clock.turn(hours=1)
    with database.begin(newsroom) as work:
        work.acts_as(editor)
        work.claims.change(claim.id, workflow="reviewed", reason="call log")
        changed = work.claims.change(claim.id, verdict=Verdict.FALSE, wording=claim.wording)
        work.statements.change(said.id, dropped=True, said_at=None)
        assert changed.verdict is Verdict.FALSE
        assert work.claims.by_id(claim.id) == changed.__class__(
            **{name: getattr(changed, name) for name in changed.__slots__} | {"statements": ()}
        )
    with database.begin(newsroom) as work:
        log_of = [
            (c.field, c.before, c.after, c.reason) for c in work.changes.of("claim", claim.id)
        ]
        assert log_of == [
            ("verdict", "unverified", "false", ""),
            ("workflow", "new", "reviewed", "call log"),
            ("added", "", "Musk parle à Poutine", ""),
        ]
        [role, _] = work.changes.of("person", editor.id)
        assert (role.before, role.after, role.reason, role.person_id) == (
            "reporter",
            "editor",
            "new here",
            0,
        )
        last = work.changes.last_batch(editor.id, {"claim": ("workflow", "verdict")})
        assert [(c.field, c.person_name) for c in last] == [("verdict", "Ana"), ("workflow", "Ana")]
        dropped = work.changes.last_batch(editor.id, {"statement": ("dropped",)})
        assert {c.batch for c in last} == {c.batch for c in dropped}
        assert work.changes.last_batch(0, {"claim": ("verdict",)}) == []
        for change in last:
            work.claims.change(claim.id, **{change.field: change.before})
        for change in work.changes.of("statement", said.id)[:2]:
            work.statements.change(said.id, **{change.field: change.before})
        assert work.claims.by_id(claim.id) == claim.__class__(
            **{name: getattr(claim, name) for name in claim.__slots__} | {"statements": (said,)}
        )
    with database.read(newsroom) as work:
        page = work.changes.recent(0, 3)
        assert page.total > len(page.items) == 3
        hour = timedelta(hours=1)
        lately = work.changes.between(work.now, work.now + hour, "claim", 10)
        assert {c.field for c in lately} == {"verdict", "workflow"}
        assert work.changes.between(work.now - 3 * hour, work.now - 2 * hour, "claim", 9) == []


def test_what_cannot_be_changed_says_so(database: Database, newsroom: int) -> None:
    with database.begin(newsroom) as work:
        claim = log(work, "x")
        with pytest.raises(ValueError, match="number"):
            work.claims.change(claim.id, number=7)
        with pytest.raises(ValueError, match="maybe"):
            work.claims.change(claim.id, verdict="maybe")
        for id_ in (0, -1, 7, 2**63, 10**40):
            assert work.claims.by_id(id_) is None
            assert work.claims.by_number(id_ + 1 if id_ == 0 else id_) in {None, claim}
            assert work.statements.by_id(id_) is None
            with pytest.raises(NoSuchRecord):
                work.claims.change(id_, wording="y")
            with pytest.raises(NoSuchRecord):
                work.statements.add(id_, act=Act.DENIES)


def test_people_keep_their_role_and_follow_their_name(database: Database, newsroom: int) -> None:
    with database.begin(newsroom) as work:
        ana = work.people.meet("slack", "T1", "U1", "Ana Petrova")
        assert work.people.find("discord", "T1", "U1") is None
        work.people.set_role(ana.id, Role.ADMIN)
        assert work.people.meet("slack", "T1", "U1", "").name == "Ana Petrova"
        renamed = work.people.meet("slack", "T1", "U1", "Áña")
        assert (renamed.id, renamed.role, renamed.name) == (ana.id, Role.ADMIN, "Áña")
        assert work.people.named("ana") == [renamed]
        assert work.people.named("ana petrova") == []
        assert work.people.all() == [renamed]


def test_cards_are_noted_once_and_forgotten(database: Database, newsroom: int) -> None:
    with database.begin(newsroom) as work:
        card = work.cards.put("claim", 7, "slack", "T1", "C1", "17.3")
        assert work.cards.put("claim", 7, "slack", "T1", "C1", "17.3") == card
        work.cards.put("review", 7, "slack", "T1", "C1", "17.3")
        assert work.cards.of("claim", 7) == [card]
        work.cards.forget(card.id)
        assert work.cards.of("claim", 7) == []


def test_a_workspace_joins_another_newsroom_by_a_code_that_works_once(
    database: Database, newsroom: int, clock: Clock
) -> None:
    with database.directory() as directory:
        other = directory.open_newsroom("discord", "G1", "Le Monde sur Discord")
        assert directory.open_newsroom("discord", "G1", "again") == other
        assert directory.open_newsroom("discord", "G2", "third") != other
    with database.begin(newsroom) as work:
        work.links.offer("hash", work.now + timedelta(hours=1))
        work.links.offer("short", work.now + timedelta(minutes=1))
    clock.turn(minutes=2)
    with database.begin(other) as work:
        assert not work.links.accept("guess", "discord", "G1")
        assert not work.links.accept("short", "discord", "G1")
        assert work.links.accept("hash", "discord", "G1")
    with database.begin(other) as work:
        assert not work.links.accept("hash", "discord", "G2")
        assert work.workspaces.all() == []
    assert database.newsroom_of("discord", "G1") == newsroom
    assert database.newsroom_of("discord", "G2") not in {newsroom, other}
    with database.read(newsroom) as work:
        assert [w.platform for w in work.workspaces.all()] == ["slack", "discord"]
