"""The query language of `/claims`, `/denials` and `/summary`, and the filters of `/claim`.

    musk putin             both (also musk,putin), each in all spellings and languages of a name
    "secret calls"         this phrase, as written
    -trump                 without it (also -"a phrase", -by:trump)
    exact:may              this word only, not as a name
    status:denied,false    any of these; a value of any axis
    by:kremlin             the speaker or the principal; by:"ana bell",musk any of these
    source:lemonde.fr      the outlet, its domain or the origin
    lang:fr since:7d until:2024-10-31 logged-by:ana sort:new

A value of several words stands in quotes: by:"dmitry peskov".
"""

from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.core.errors import Refusal
from bot.core.own_names import SHIPPED, OwnNames
from bot.core.query_filters import READERS, Asked, check, with_values
from bot.core.terms import terms, who, without_commas
from bot.core.typed import Token, tokens
from storage.filters import Filter
from storage.folding import words
from storage.records import Act

QUERY_LENGTH = 500  # characters
MOST_TERMS = 20


def parse_query(text: str, *, now: datetime, zone: str, names: OwnNames = SHIPPED) -> Filter:
    """What a query asks for.

    Args:
        text: as typed, at most 500 characters and 20 words, phrases and filters.
        now: the present, aware.
        zone: the asker's zone as an IANA name, for dates.
        names: what names mean to the asker.

    Raises:
        Refusal: the query cannot be understood; the words name what was wrong and what is near.
    """
    parsed = _parse(text, Asked(now, zone, names))
    return replace(parsed.wanted, terms=(*parsed.wanted.terms, *terms(parsed.free, names)))


def parse_denials_query(
    text: str, *, now: datetime, zone: str, names: OwnNames = SHIPPED
) -> Filter:
    """What `/denials` is asked for: free words name who denies, unless `by:` does.

    Arguments and errors are as for `parse_query`.
    """
    parsed = _parse(text, Asked(now, zone, names))
    if parsed.wanted.by:
        free = terms(parsed.free, names)
        return replace(parsed.wanted, terms=(*parsed.wanted.terms, *free), act=Act.DENIES)
    by = tuple(who(parsed.free, names))
    return replace(parsed.wanted, by=by, act=Act.DENIES)


def parse_claim_text(text: str) -> tuple[str, str, str]:
    """The words of a claim as typed, and what `source:` and `by:` say in them ("" if nothing).

    Every other name and colon ("Breaking: …") and all quotation marks belong to the words.
    """
    said = {"source": "", "by": ""}
    rest, at = [], 0
    for token in tokens(text):
        if token.name in said and token.value and not token.exclude:
            said[token.name] = token.value
            rest.append(text[at : token.start])
            at = token.end
    rest.append(text[at:])
    return " ".join("".join(rest).split()), said["source"], said["by"]


@dataclass(slots=True)
class _Parsed:
    wanted: Filter = field(default_factory=Filter)
    free: list[Token] = field(default_factory=list)


def _parse(text: str, asked: Asked) -> _Parsed:
    if len(text) > QUERY_LENGTH:
        raise Refusal(
            f"A query has at most {QUERY_LENGTH} characters; this one has {len(text):,}. "
            "Fewer words find more."
        )
    typed = list(without_commas(with_values(tokens(text))))
    if len(typed) > MOST_TERMS:
        raise Refusal(
            f"A query has at most {MOST_TERMS} words, phrases and filters; this one has "
            f"{len(typed)}. Fewer words find more."
        )
    parsed = _Parsed()
    seen: set[str] = set()
    for token in typed:
        if not token.name:
            parsed.free.append(token)
            continue
        check(token, seen)
        seen.add(token.name)
        parsed.wanted = READERS[token.name](parsed.wanted, token, asked)
    since, until = parsed.wanted.since, parsed.wanted.until
    if since and until and since >= until:
        raise Refusal("That period ends before it begins: since: comes before until:.")
    parsed.free = [
        token for token in parsed.free if token.quoted or token.text != "AND"
    ]  # what is meant anyway
    searchable = [token for token in parsed.free if words(token.value)]
    if parsed.free and not searchable and not seen:
        raise Refusal("There is no word in this query. Try: /claims musk putin")
    parsed.free = searchable
    return parsed
