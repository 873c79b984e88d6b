"""What each name:value of a query asks for, and what is said when it cannot."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from itertools import product
from math import prod

from babel import Locale

from bot.core.dates import parse_until, parse_when
from bot.core.errors import Refusal
from bot.core.nearest import did_you_mean, one_of
from bot.core.own_names import OwnNames
from bot.core.terms import ADDRESS, who
from bot.core.typed import Token, tokens
from bot.core.verdict_signs import verdict_shown_as
from storage.filters import Filter, Sort, Term
from storage.folding import fold, words
from storage.records import OriginKind, Verdict, Workflow

STATUSES = (*Workflow, *Verdict, "denied", "contested", "unread", *OriginKind)
FILTERS = ("exact", "status", "by", "source", "lang", "since", "until", "logged-by", "sort")
_MAY_BE_EXCLUDED = ("exact", "by")
_ONLY_ONCE = ("since", "until", "sort")
_MOST_TERMS = 16  # that one by: may need; four names of two words each
_WRITTEN_IN = ("en", "fr", "de", "es", "ru", "uk")
_SORTS = {"relevance": Sort.RELEVANT, "newest": Sort.NEW, "oldest": Sort.OLD}


@dataclass(frozen=True, slots=True)
class Asked:
    """When and where it was asked, and what names mean there."""

    now: datetime
    zone: str
    names: OwnNames


def with_values(typed: Sequence[Token]) -> Iterator[Token]:
    """The tokens, a filter with a blank after its colon joined to the word that follows.

    A word with a colon after it that is no filter ("putin:") is a word.
    """
    waiting: Token | None = None
    for token in typed:
        if waiting and not token.name and not token.exclude:
            yield replace(waiting, value=token.value, values=token.values, quoted=token.quoted)
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


def check(token: Token, seen: Iterable[str]) -> None:
    """Refuse a name:value that says nothing; `seen` are the names that stood before it.

    Raises:
        Refusal: no such filter, no value, or a second one where there can be but one.
    """
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


def _status(wanted: Filter, token: Token, _: Asked) -> Filter:
    return replace(wanted, statuses=(*wanted.statuses, *map(_one_status, _several(token))))


def _one_status(value: str) -> str:
    said = " ".join(value.lower().replace("-", " ").replace("_", " ").split())
    if verdict := verdict_shown_as(value):
        return verdict
    if said not in STATUSES:
        near = did_you_mean(said, STATUSES)
        raise Refusal(f'There is no status "{value}".{near} It is one of {one_of(STATUSES)}.')
    return said


def _by(wanted: Filter, token: Token, asked: Asked) -> Filter:
    """All words of a name; of several names with nothing but commas between them, any."""
    names = token.values or (token.value,)
    each = [_one_speaker(replace(token, value=name), asked) for name in names]
    if any(term.exclude for terms in each for term in terms):
        return replace(wanted, by=(*wanted.by, *(term for terms in each for term in terms)))
    return replace(wanted, by=(*wanted.by, *_any_of(each)))


def _any_of(names: Sequence[tuple[Term, ...]]) -> Iterator[Term]:
    """Terms that are all found where all those of one of the names are.

    (ana and bell) or musk is (ana or musk) and (bell or musk).

    Raises:
        Refusal: they would be too many.
    """
    if prod(map(len, names)) > _MOST_TERMS:
        raise Refusal("These are too many names of several words for one by:; ask for fewer.")
    for one_of_each in product(*names):
        found = (alternative for term in one_of_each for alternative in term.alternatives)
        yield Term(tuple(dict.fromkeys(found)))


def _one_speaker(token: Token, asked: Asked) -> tuple[Term, ...]:
    parts = tokens(token.value)
    value = [replace(part, exclude=token.exclude or part.exclude) for part in parts]
    typed = (replace(part, name="", value=part.text, quoted=False) for part in value)
    terms = tuple(who(typed, asked.names))
    if not terms:
        raise Refusal(f"by: needs a name, as in {_EXAMPLES['by']}")
    return terms


def _exact(wanted: Filter, token: Token, _: Asked) -> Filter:
    phrase = tuple(words(token.value))
    if not phrase:
        raise Refusal(f"exact: needs a word, as in {_EXAMPLES['exact']}")
    return replace(wanted, terms=(*wanted.terms, Term((phrase,), token.exclude)))


def _source(wanted: Filter, token: Token, asked: Asked) -> Filter:
    found: list[str] = []
    for value in _several(token):
        outlet = value
        if ADDRESS.match(value):
            outlet = ADDRESS.sub("", value).partition("/")[0]
        if not words(outlet):
            raise Refusal(f"source: needs an outlet or a domain, as in {_EXAMPLES['source']}")
        found += [fold(outlet).removeprefix("www."), *asked.names.other_names(outlet)]
    return replace(wanted, sources=(*wanted.sources, *dict.fromkeys(found)))


def _lang(wanted: Filter, token: Token, _: Asked) -> Filter:
    return replace(wanted, langs=(*wanted.langs, *map(_one_language, _several(token))))


def _one_language(value: str) -> str:
    if code := language_code(value):
        return code
    raise Refusal(
        f'"{value}" is no language.{did_you_mean(value.lower(), _languages())} '
        "Write its code, as in lang:fr, or its name."
    )


def language_code(value: str) -> str:
    """The code of a language, told by a code or by its name; "" if there is none such."""
    said = value.lower()
    code = re.split("[-_]", said)[0]
    return code if code in Locale.parse("en").languages else _languages().get(said, "")


@cache
def _languages() -> dict[str, str]:
    """Codes of languages by their names in those that a desk is most likely to write."""
    return {
        str(name).lower(): str(code)
        for written_in in reversed(_WRITTEN_IN)  # where two disagree, the first is right
        for code, name in Locale.parse(written_in).languages.items()
    }


def _since(wanted: Filter, token: Token, asked: Asked) -> Filter:
    since = parse_when(token.value, asked.now, asked.zone)
    if since > asked.now:
        raise Refusal(f'since:"{token.value}" has not come yet, so nothing was logged since.')
    return replace(wanted, since=since)


def _until(wanted: Filter, token: Token, asked: Asked) -> Filter:
    return replace(wanted, until=parse_until(token.value, asked.now, asked.zone))


def _logged_by(wanted: Filter, token: Token, _: Asked) -> Filter:
    names = [fold(name.lstrip("@")) for name in token.values or (token.value,)]
    if not all(map(words, names)):
        raise Refusal(f"logged-by: needs a name, as in {_EXAMPLES['logged-by']}")
    return replace(wanted, logged_by=(*wanted.logged_by, *names))


def _sort(wanted: Filter, token: Token, _: Asked) -> Filter:
    said = token.value.lower()
    orders = {order.value: order for order in Sort}
    if said not in orders and said not in _SORTS:
        raise Refusal(
            f'There is no order "{token.value}".{did_you_mean(said, orders)} '
            f"It is one of {one_of(orders)}."
        )
    return replace(wanted, sort=orders.get(said) or _SORTS[said])


READERS: dict[str, Callable[[Filter, Token, Asked], Filter]] = {
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
    "by": 'by:kremlin, by:"dmitry peskov" or by:kremlin,musk',
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
