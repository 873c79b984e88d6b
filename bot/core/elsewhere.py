"""Where else what a claim says was printed, for its card."""

from collections.abc import Sequence

from bot.core.reply import Line, Link, Quote, Span
from bot.core.text import shorten
from storage.records import Article, Claim

ALSO_SHOWN = 8  # named, of those that print the same
_TITLE = 100  # characters of one


def also_in(claim: Claim, merged: Sequence[Article]) -> list[Line | Quote]:
    """A line on copies of its article, and on articles of claims that were merged into it.

    An article under a second address is told once, and a paper's second one by its title.
    """
    told = {_printed(claim.article)} if claim.article else set[tuple[str, str]]()
    links: list[Span] = []
    for one in merged:
        outlet, title = printed = _printed(one)
        if printed not in told and len(links) < ALSO_SHOWN:
            named = any(outlet == other for other, _ in told)
            label = f"{outlet}: {shorten(title or one.url, _TITLE)}" if named else outlet
            links.append(Link(one.url, label))
        told.add(printed)
    between = [part for link in links for part in (", ", link)][1:]
    return [("Also in ", *between)] if links else []


def _printed(article: Article) -> tuple[str, str]:
    return article.outlet or article.domain, article.title
