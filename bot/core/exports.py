"""Claims as other programs want them: JSON lines, a table for spreadsheets, and ClaimReview.

ClaimReview is schema.org's vocabulary for fact checks (https://schema.org/ClaimReview), with the
five-step rating that its readers know: 1 is false, 5 is true.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.core.own_names import SHIPPED, OwnNames
from bot.core.sourcing import deniers, origins
from storage.records import Article, Claim, Statement, Verdict

COLUMNS = (
    *("number", "wording", "lang", "workflow", "verdict", "verdict_reason", "verdict_link"),
    *("denied_by", "origins", "outlet", "title", "author", "url", "published_at"),
    *("logged_by", "logged_at", "permalink", "merged_into"),
)
_RATINGS = {Verdict.CONFIRMED: 5, Verdict.MISLEADING: 3, Verdict.FALSE: 1}
# What makes a spreadsheet run a cell, the wide signs too (https://owasp.org/www-community/attacks/CSV_Injection).
FORMULA = (*"=+-@", *"＝＋－＠", "\t", "\r", "\n")
MARK = "'"  # before such a cell; one of somebody's own at the beginning gets it too


@dataclass(frozen=True, slots=True)
class Exported:
    """A claim, and what its record does not hold.

    Attributes:
        claim: as it is now.
        merged_into: the number of the claim that it is part of, if it is.
        judged_at: when its verdict was given.
        newsroom: the name of the newsroom.
        names: what names mean in the newsroom.
    """

    claim: Claim
    merged_into: int | None = None
    judged_at: datetime | None = None
    newsroom: str = ""
    names: OwnNames = SHIPPED


def as_object(one: Exported) -> dict[str, Any]:
    """All that is known of a claim, its statements and its article, JSON-able."""
    claim = one.claim
    return {
        "number": claim.number,
        "wording": claim.wording,
        "lang": claim.lang,
        "workflow": claim.workflow,
        "verdict": claim.verdict,
        "verdict_reason": claim.verdict_reason,
        "verdict_link": claim.verdict_link,
        "judged_at": _instant(one.judged_at),
        "denied_by": list(deniers(claim.statements, one.names.same)),
        "origins": [
            {"name": origin.name, "kind": origin.kind}
            for origin in origins(claim.statements, one.names.same)
        ],
        "logged_by": claim.logged_by,
        "logged_at": _instant(claim.logged_at),
        "permalink": claim.post.permalink if claim.post else "",
        "merged_into": one.merged_into,
        "article": _article(claim.article) if claim.article else None,
        "statements": [_statement(each) for each in claim.statements],
    }


def _article(article: Article) -> dict[str, Any]:
    return {
        "url": article.url,
        "outlet": article.outlet or article.domain,
        "title": article.title,
        "author": article.author,
        "published_at": _instant(article.published_at),
        "lang": article.lang,
    }


def _statement(said: Statement) -> dict[str, Any]:
    return {
        "act": said.act,
        "speaker": said.speaker,
        "principal": said.principal,
        "quote": said.quote,
        "hedged": said.hedged,
        "concedes": said.concedes,
        "origin": said.origin,
        "origin_kind": said.origin_kind,
        "said_at": _instant(said.said_at),
        "reviewed": said.reviewed,
        "gone_at": _instant(said.gone_at),
    }


def as_row(one: Exported) -> dict[str, str]:
    """The claim in one row of `COLUMNS`; no cell is one that a spreadsheet would run."""
    whole = as_object(one)
    row = whole | (whole["article"] or {})
    row["lang"] = one.claim.lang
    row["denied_by"] = "; ".join(whole["denied_by"])
    row["origins"] = "; ".join(origin["name"] for origin in whole["origins"])
    return {column: _cell(row.get(column)) for column in COLUMNS}


def _cell(value: object) -> str:
    text = "" if value is None else str(value)
    return MARK + text if text.startswith((*FORMULA, MARK)) else text


def as_review(one: Exported) -> dict[str, Any] | None:
    """The verdict as a ClaimReview, None where no verdict was given."""
    claim = one.claim
    if claim.verdict is Verdict.UNVERIFIED or one.merged_into:
        return None
    return _without_empty(
        {
            "@context": "https://schema.org",
            "@type": "ClaimReview",
            "claimReviewed": claim.wording,
            "inLanguage": claim.lang,
            "datePublished": _instant(one.judged_at),
            "url": claim.verdict_link,
            "author": {"@type": "Organization", "name": one.newsroom},
            "reviewBody": claim.verdict_reason,
            "reviewRating": _rating(claim.verdict),
            "itemReviewed": _reviewed(one),
        }
    )


def _rating(verdict: Verdict) -> dict[str, Any]:
    rating: dict[str, Any] = {"@type": "Rating", "alternateName": verdict.capitalize()}
    if verdict in _RATINGS:
        rating |= {"ratingValue": _RATINGS[verdict], "bestRating": 5, "worstRating": 1}
    return rating


def _reviewed(one: Exported) -> dict[str, Any]:
    claim = one.claim
    item: dict[str, Any] = {"@type": "Claim", "name": claim.wording}
    # A source may be a person, an outlet or a ministry: which of them is nowhere recorded.
    item["author"] = [
        {"@type": "Thing", "name": origin.name}
        for origin in origins(claim.statements, one.names.same)
    ]
    if claim.article:
        item["datePublished"] = _instant(claim.article.published_at)
        item["appearance"] = {"@type": "CreativeWork", "url": claim.article.url}
    return item


def _instant(at: datetime | None) -> str | None:
    """In one form throughout, whole seconds too: who reads a column goes by its first cell."""
    return at.isoformat(timespec="microseconds") if at else None


def _without_empty(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: _without_empty(value) if isinstance(value, Mapping) else value
        for name, value in fields.items()
        if value not in (None, "", [], {})
    }
