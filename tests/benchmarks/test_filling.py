"""The benchmarks' records are such as the bot itself would have written."""

from contextlib import closing
from pathlib import Path

from benchmarks.filling import WORKSPACE, filled, opened
from storage.filters import Filter, Term
from tests.indexed import documents

CLAIMS = 60


def test_its_search_documents_are_those_that_the_bot_makes(url: str, tmp_path: Path) -> None:
    with closing(opened(filled(url, CLAIMS, tmp_path))) as database:
        newsroom = database.newsroom_of(*WORKSPACE)
        assert newsroom
        assert not database.stale()
        kept = documents(database)
        assert [*database.reindex(newsroom, batch=CLAIMS)] == [(CLAIMS, CLAIMS)]
        assert documents(database) == kept
        with database.read(newsroom) as work:
            assert work.claims.last_number() == CLAIMS
            assert work.claims.find(Filter(terms=(Term((("e_vladimir_putin",),)),))).total > 0
