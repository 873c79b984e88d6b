"""The article that a link means, however its address is spelled."""

from bot.reading.pages.links import domain, spellings
from storage.records import Article
from storage.work import Work


def articles_at(work: Work, url: str) -> list[Article]:
    """The articles known under an address or another spelling of it, that of `url` itself first.

    There may be several: such as came in before it was known that they are one.
    """
    return work.articles.known_at(spellings(url))


def article_at(work: Work, url: str) -> Article:
    """The article known under an address or another spelling of it; a new one if none is."""
    known = articles_at(work, url)
    return known[0] if known else work.articles.add(url, domain(url))
