"""The query language of `/claims`, `/denials` and `/summary`, and the filters of `/claim`.

    musk putin             both, each in all spellings and languages of a name
    "secret calls"         this phrase, as written
    -trump                 without it (also -"a phrase", -by:trump)
    exact:may              this word only, not as a name
    status:denied,false    any of these; a value of any axis
    by:kremlin             the speaker or the principal
    source:lemonde.fr      the outlet, its domain or the origin
    lang:fr since:7d until:2024-10-31 logged-by:ana sort:new

A value of several words stands in quotes: by:"dmitry peskov".
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from babel import Locale

from bot.core.dates import parse_until, parse_when
from bot.core.errors import Refusal
from bot.core.names import is_article
from bot.core.nearest import did_you_mean, one_of
from bot.core.own_names import SHIPPED, OwnNames
from storage.filters import Filter, Sort, Term
from storage.folding import fold, words
from storage.records import Act, OriginKind, Verdict, Workflow

QUERY_LENGTH = 500  # characters
MOST_TERMS = 20
STATUSES = (*Workflow, *Verdict, "denied", "contested", "unread", *OriginKind)
FILTERS = ("exact", "status", "by", "source", "lang", "since", "until", "logged-by", "sort")

_MAY_BE_EXCLUDED = ("exact", "by")
_ONLY_ONCE = ("since", "until", "sort")
_SORTS = {"relevance": Sort.RELEVANT, "newest": Sort.NEW, "oldest": Sort.OLD}
_LONGEST_NAME = 5  # words of a name of the alias table that are looked for side by side
_SHORTEST_PART = 3  # letters of a part of a hyphenated name: e-mail stays one word

_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»〝〞＂", '"'))
# A quotation mark without its partner is a sign like any other. A filter's value may be several,
# each in quotes or not: status:denied,"own reporting".
_SIGNS = r'[^\s"]|"(?![^"]*")'
_TOKEN = re.compile(
    rf"""(?P<minus1>-?)(?P<name>[A-Za-z][A-Za-z-]{{0,29}}):(?!//)
         (?P<value>(?:"[^"]*"|{_SIGNS})*)
       | (?P<minus2>-?)(?:"(?P<phrase>[^"]*)"|(?P<word>(?:{_SIGNS})+))""",
    re.VERBOSE,
)
_ADDRESS = re.compile(r"^[a-z][a-z0-9+.-]*://(?:www\.)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Token:
    """One piece of a typed line.

    Attributes:
        text: all of it as typed, without quotation marks and the minus.
        name: the filter's name in lower case, "" if it is none.
        value: what the filter says, or `text`.
        quoted: the value stood in quotation marks.
        exclude: there was a minus before it.
        start, end: where it stood in the line.
    """

    text: str
    name: str
    value: str
    quoted: bool
    exclude: bool
    start: int
    end: int


def tokens(text: str) -> list[Token]:
    """The words, "quoted phrases" and name:values of a line, in order; never fails."""
    return [_token(found) for found in _TOKEN.finditer(text.translate(_QUOTES))]


def _token(found: re.Match[str]) -> Token:
    name = (found["name"] or "").lower()
    if name:
        value, quoted = found["value"].replace('"', ""), found["value"].startswith('"')
    else:
        value, quoted = found["word"] or found["phrase"] or "", found["word"] is None
    value = value.strip()
    return Token(
        text=f"{found['name']}:{value}" if name else value,
        name=name,
        value=value,
        quoted=quoted,
        exclude=bool(found["minus1"] or found["minus2"]),
        start=found.start(),
        end=found.end(),
    )


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
    parsed = _parse(text, _Asked(now, zone, names))
    free = [term for one in _grouped(parsed.free, names) for term in _terms(one, names)]
    return replace(parsed.wanted, terms=(*parsed.wanted.terms, *free))


def parse_denials_query(
    text: str, *, now: datetime, zone: str, names: OwnNames = SHIPPED
) -> Filter:
    """What `/denials` is asked for: free words name who denies, unless `by:` does.

    Arguments and errors are as for `parse_query`.
    """
    parsed = _parse(text, _Asked(now, zone, names))
    if parsed.wanted.by:
        free = tuple(term for one in _grouped(parsed.free, names) for term in _terms(one, names))
        return replace(parsed.wanted, terms=(*parsed.wanted.terms, *free), act=Act.DENIES)
    by = tuple(_who(parsed.free, names))
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


@dataclass(frozen=True, slots=True)
class _Asked:
    """When and where it was asked, and what names mean there."""

    now: datetime
    zone: str
    names: OwnNames


@dataclass(slots=True)
class _Parsed:
    wanted: Filter = field(default_factory=Filter)
    free: list[Token] = field(default_factory=list)


def _parse(text: str, asked: _Asked) -> _Parsed:
    if len(text) > QUERY_LENGTH:
        raise Refusal(
            f"A query has at most {QUERY_LENGTH} characters; this one has {len(text):,}. "
            "Fewer words find more."
        )
    typed = list(_with_values(tokens(text)))
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
        _check(token, seen)
        seen.add(token.name)
        parsed.wanted = _READERS[token.name](parsed.wanted, token, asked)
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


def _with_values(typed: Sequence[Token]) -> Iterator[Token]:
    """The tokens, a filter with a blank after its colon joined to the word that follows.

    A word with a colon after it that is no filter ("putin:") is a word.
    """
    waiting: Token | None = None
    for token in typed:
        if waiting and not token.name and not token.exclude:
            yield replace(waiting, value=token.value, quoted=token.quoted)
            waiting = None
            continue
        if waiting:
            yield waiting
            waiting = None
        if token.name and not token.value and not token.quoted:
            if token.name in FILTERS:
                waiting = token
            else:
                yield replace(token, name="", value=token.name)
        else:
            yield token
    if waiting:
        yield waiting


def _check(token: Token, seen: Iterable[str]) -> None:
    name = token.name
    if name not in FILTERS:
        near = did_you_mean(name, FILTERS).replace("?", ":?")
        raise Refusal(
            f"There is no filter {name}:.{near} The filters are {_listed(FILTERS)}. "
            f'To search for the words, put them in quotes: "{token.text}"'
        )
    if not token.value:
        raise Refusal(f"{name}: needs a value, as in {_EXAMPLES[name]}")
    if token.exclude and name not in _MAY_BE_EXCLUDED:
        raise Refusal(f"{name}: cannot be excluded; only words, phrases, exact: and by: can.")
    if name in _ONLY_ONCE and name in seen:
        raise Refusal(f"{name}: stands twice in this query; say it once.")


def _listed(names: Iterable[str]) -> str:
    return one_of(f"{name}:" for name in names)


def _status(wanted: Filter, token: Token, _: _Asked) -> Filter:
    return replace(wanted, statuses=(*wanted.statuses, *map(_one_status, _several(token))))


def _one_status(value: str) -> str:
    said = " ".join(value.lower().replace("-", " ").replace("_", " ").split())
    if said not in STATUSES:
        near = did_you_mean(said, STATUSES)
        raise Refusal(f'There is no status "{value}".{near} It is one of {one_of(STATUSES)}.')
    return said


def _by(wanted: Filter, token: Token, asked: _Asked) -> Filter:
    value = [replace(part, exclude=token.exclude) for part in tokens(token.value)]
    typed = (replace(part, name="", value=part.text, quoted=False) for part in value)
    terms = tuple(_who(typed, asked.names))
    if not terms:
        raise Refusal(f"by: needs a name, as in {_EXAMPLES['by']}")
    return replace(wanted, by=(*wanted.by, *terms))


def _exact(wanted: Filter, token: Token, _: _Asked) -> Filter:
    phrase = tuple(words(token.value))
    if not phrase:
        raise Refusal(f"exact: needs a word, as in {_EXAMPLES['exact']}")
    return replace(wanted, terms=(*wanted.terms, Term((phrase,), token.exclude)))


def _source(wanted: Filter, token: Token, asked: _Asked) -> Filter:
    found: list[str] = []
    for value in _several(token):
        outlet = value
        if _ADDRESS.match(value):
            outlet = _ADDRESS.sub("", value).partition("/")[0]
        if not words(outlet):
            raise Refusal(f"source: needs an outlet or a domain, as in {_EXAMPLES['source']}")
        found += [fold(outlet).removeprefix("www."), *asked.names.other_names(outlet)]
    return replace(wanted, sources=(*wanted.sources, *dict.fromkeys(found)))


def _lang(wanted: Filter, token: Token, _: _Asked) -> Filter:
    return replace(wanted, langs=(*wanted.langs, *map(_one_language, _several(token))))


def _one_language(value: str) -> str:
    names = Locale.parse("en").languages
    said = value.lower()
    code = re.split("[-_]", said)[0]
    if code in names:
        return code
    by_name = {name.lower(): code for code, name in names.items()}
    if said in by_name:
        return str(by_name[said])
    raise Refusal(
        f'"{value}" is no language.{did_you_mean(said, by_name)} '
        "Write its code, as in lang:fr, or its English name."
    )


def _since(wanted: Filter, token: Token, asked: _Asked) -> Filter:
    return replace(wanted, since=parse_when(token.value, asked.now, asked.zone))


def _until(wanted: Filter, token: Token, asked: _Asked) -> Filter:
    return replace(wanted, until=parse_until(token.value, asked.now, asked.zone))


def _logged_by(wanted: Filter, token: Token, _: _Asked) -> Filter:
    name = fold(token.value.lstrip("@"))
    if not words(name):
        raise Refusal(f"logged-by: needs a name, as in {_EXAMPLES['logged-by']}")
    return replace(wanted, logged_by=(*wanted.logged_by, name))


def _sort(wanted: Filter, token: Token, _: _Asked) -> Filter:
    said = token.value.lower()
    orders = {order.value: order for order in Sort}
    if said not in orders and said not in _SORTS:
        raise Refusal(
            f'There is no order "{token.value}".{did_you_mean(said, orders)} '
            f"It is one of {one_of(orders)}."
        )
    return replace(wanted, sort=orders.get(said) or _SORTS[said])


_READERS: dict[str, Callable[[Filter, Token, _Asked], Filter]] = {
    "exact": _exact,
    "status": _status,
    "by": _by,
    "source": _source,
    "lang": _lang,
    "since": _since,
    "until": _until,
    "logged-by": _logged_by,
    "sort": _sort,
}
_EXAMPLES = {
    "exact": "exact:may",
    "status": "status:denied",
    "by": 'by:kremlin or by:"dmitry peskov"',
    "source": 'source:lemonde.fr or source:"wall street journal"',
    "lang": "lang:fr",
    "since": "since:7d or since:monday",
    "until": "until:2024-10-31",
    "logged-by": "logged-by:ana",
    "sort": "sort:new",
}


def _several(token: Token) -> list[str]:
    """The values between commas."""
    return [value.strip() for value in token.value.split(",") if value.strip()] or [token.value]


def _who(typed: Iterable[Token], names: OwnNames) -> Iterator[Term]:
    """Terms for who speaks: an article ("the Kremlin") is no part of a name."""
    searchable = [token for token in typed if words(token.value)]
    named = [t for t in searchable if t.quoted or not is_article(t.value)] or searchable
    for token in _grouped(named, names):
        yield from _terms(token, names)


def _grouped(free: Sequence[Token], names: OwnNames) -> Iterator[Token]:
    """Words that together name one thing ("white house") as one; all else as it is."""
    at = 0
    while at < len(free):
        for end in range(min(len(free), at + _LONGEST_NAME), at + 1, -1):
            run = free[at:end]
            name = " ".join(token.value for token in run)
            if all(_plain(token) for token in run) and names.names_a_thing(name):
                yield replace(free[at], value=name)
                at = end
                break
        else:
            yield from _parts(free[at], names)
            at += 1


def _parts(token: Token, names: OwnNames) -> Iterator[Token]:
    """The parts of a name with a hyphen (Kara-Murza), each to be found in all its spellings."""
    parts = [part for part in token.value.split("-") if part]
    if (
        _plain(token)
        and all(len(part) >= _SHORTEST_PART and part.isalpha() for part in parts)
        and not names.names_a_thing(token.value)
    ):
        yield from (replace(token, value=part) for part in parts)
    else:
        yield token


def _plain(token: Token) -> bool:
    return not token.quoted and not token.exclude


def _terms(token: Token, names: OwnNames) -> Iterator[Term]:
    if _ADDRESS.match(token.value):
        # A post holds the address as it was posted: found by its words, however it begins.
        phrase = tuple(words(_ADDRESS.sub("", token.value)))
        found: tuple[tuple[str, ...], ...] = (phrase,) if phrase else ()
    elif token.quoted:
        found = (tuple(words(token.value)),)
    else:
        found = names.searched(token.value)
    if found:
        yield Term(found, token.exclude)
