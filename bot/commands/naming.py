"""`/desk names`: what a name stands for here, and the newsroom's own spellings and spokespeople."""

from collections.abc import Iterable
from dataclasses import replace

from bot.commands import announce
from bot.commands.spec import Context
from bot.core.aliases import shipped
from bot.core.errors import Refusal
from bot.core.nearest import one_of
from bot.core.own_names import OwnNames, of_newsroom
from bot.core.permissions import require
from bot.core.query import parse_query
from bot.core.reply import Bold, Code, Line, Muted, Reply, say
from bot.core.text import shorten
from storage.filters import Sort
from storage.folding import words
from storage.records import Name, NameKind, Role, Statement
from storage.work import Work

NAME_LENGTH = 100  # characters
_SHOWN = 25  # of a newsroom's own names
_SPELLINGS = 25  # of one name
_BEARERS = 5  # people of one surname
_BATCH = 50  # statements whose principal is set in one transaction
_REASON = "/desk names"  # in the audit log
_WORDS = {
    NameKind.SPELLING: "is another spelling of",
    NameKind.APART: "is not",
    NameKind.FOR: "speaks for",
}
_VERBS = {
    "add": NameKind.SPELLING,
    "merge": NameKind.SPELLING,
    "split": NameKind.APART,
    "for": NameKind.FOR,
}


def names(context: Context, rest: str) -> Reply:
    """What a name stands for; or add, merge, split, say for whom somebody speaks, forget."""
    verb, _, typed = rest.partition(" ")
    verb = verb.lower()
    if tells(rest):
        require(context.person, Role.ADMIN, "change what names mean")
        return _forget(context, typed) if verb == "forget" else _tell(context, verb, typed)
    if "=" in rest:
        raise Refusal(
            f"There is no {shorten(verb, 40)} of names; there is {one_of((*_VERBS, 'forget'))}, as "
            "in: /desk names add Dmitri Peskow = Dmitry Peskov"
        )
    return _what_is(context, rest) if rest else _own(context)


def tells(rest: str) -> bool:
    """Whether it changes what names mean, or only asks."""
    verb = rest.strip().partition(" ")[0].lower()
    return verb in _VERBS or verb == "forget"


def _tell(context: Context, verb: str, typed: str) -> Reply:
    work, kind = context.work, _VERBS[verb]
    one, equals, other = (_bare(part) for part in typed.partition("="))
    if not equals or "=" in other or not words(one) or not words(other):
        raise Refusal(f'Write both names: /desk names {verb} "Dmitri Peskow" = Dmitry Peskov')
    if max(len(one), len(other)) > NAME_LENGTH:
        raise Refusal(f"A name has at most {NAME_LENGTH} characters.")
    if words(one) == words(other):
        raise Refusal(f"{one} and {other} are written the same already, but for signs.")
    told = work.names.all()
    contrary = NameKind.SPELLING if kind is NameKind.APART else NameKind.APART
    undone = [row for row in told if row.kind is contrary and _pair(row) == _pair_of(one, other)]
    for row in undone:
        work.names.remove(row)
    if undone and kind is NameKind.APART:
        return _changed(context, (f"{one} is no longer a spelling of {other} here.",))
    _check(of_newsroom(work.names.told()), kind, one, other)
    if kind is not NameKind.APART:
        _check_for_one(told, kind, one, other)
    if not work.names.add(kind, one, other):
        raise Refusal(f"That is known already: {one} {_WORDS[kind]} {other}.")
    [row] = [r for r in work.names.all() if (r.kind, r.name, r.other) == (kind, one, other)]
    return _changed(context, (Bold(one), f" {_WORDS[kind]} ", Bold(other), " here."), row)


def _check(known: OwnNames, kind: NameKind, one: str, other: str) -> None:
    if kind is NameKind.APART and not (known.keys_asked(one) & known.keys_asked(other)):
        raise Refusal(f"{one} and {other} are two names already.")
    if kind is NameKind.SPELLING and known.leads_to(other, one):
        raise Refusal(f"{other} is a spelling of {one} here: one of them has to stay.")


def _check_for_one(told: Iterable[Name], kind: NameKind, one: str, other: str) -> None:
    """Nobody is two people, and nobody speaks for two: what was told first would go on silently."""
    for row in told:
        if row.kind is kind and words(row.name) == words(one) and words(row.other) != words(other):
            raise Refusal(
                f"{row.name} {_WORDS[kind]} {row.other} here already. If that is over, first: "
                f"/desk names forget {row.name} = {row.other}"
            )


def _forget(context: Context, typed: str) -> Reply:
    name, equals, other = (_bare(part) for part in typed.partition("="))
    if not words(name) or (equals and not words(other)):
        raise Refusal("Say which name: /desk names forget Dmitri Peskow")
    told = context.work.names.all()
    gone = [
        row
        for row in told
        if words(row.name) == words(name) and (not equals or words(row.other) == words(other))
    ]
    if not gone:
        raise Refusal(_nothing_of(told, name))
    for row in gone:
        context.work.names.remove(row)
    lines = [f"{row.name} {_WORDS[row.kind]} {row.other}" for row in gone]
    return _changed(context, (f"Forgotten: {'; '.join(lines)}.",), *gone)


def _nothing_of(told: Iterable[Name], name: str) -> str:
    if leading := [row for row in told if words(row.other) == words(name)]:
        known = "; ".join(f"{row.name} {_WORDS[row.kind]} {row.other}" for row in leading[:_SHOWN])
        return f"What was added is: {known}. Say it so: /desk names forget {leading[0].name}"
    return (
        f"Nothing was added here about {shorten(name, 60)}. "
        "/desk names lists what was; a shipped name is taken apart with split."
    )


def _changed(context: Context, line: Line, *rows: Name) -> Reply:
    """Say so, and have old records follow; `rows` are what was added, or forgotten."""
    announce.names_changed(context.work, *(row for row in rows if row.kind is NameKind.FOR))
    return say(line, "Old claims follow in the background; search goes on meanwhile.")


def _own(context: Context) -> Reply:
    told = context.work.names.all()
    lines: list[Line] = [_told_line(row) for row in told[:_SHOWN]]
    if not told:
        lines.append(("This newsroom has added no names; those that ship are known.",))
    if len(told) > _SHOWN:
        lines.append((Muted(f"… and {len(told) - _SHOWN} more; ask for one by its name."),))
    lines.append(("What a name stands for: ", Code("/desk names peskov")))
    return say(*lines, *indexing_lines(context.work))


def _what_is(context: Context, typed: str) -> Reply:
    name = _bare(typed)
    told = context.work.names.all()
    known = of_newsroom(context.work.names.told())
    keys = known.keys_asked(name)
    whole = {key for key in keys if key.startswith("e_")} or keys
    found = shipped().spellings(sorted(whole))
    lines: list[Line] = [
        (Bold(one[0]), f": {', '.join(dict.fromkeys(one[1:_SPELLINGS]))}")
        for one in found[:_BEARERS]
    ]
    if len(found) > _BEARERS:
        lines.append((Muted(f"… and {len(found) - _BEARERS} more of that name."),))
    lines += [
        _told_line(row) for row in told if known.same(row.name, name) or known.same(row.other, name)
    ]
    if not lines:
        lines.append((f"{shorten(name, 60)} stands for nothing but itself, however it sounds.",))
    return say(*lines, *indexing_lines(context.work))


def indexing_lines(work: Work) -> list[Line]:
    """How far the records have followed a change of names; nothing if all have."""
    progress = work.names.indexing()
    if progress is None:
        return []
    done, total = progress
    return [(Muted(f"Old claims are following a change: {done:,} of {total:,} so far."),)]


def _told_line(row: Name) -> Line:
    return ("• ", Bold(row.name), f" {_WORDS[row.kind]} ", Bold(row.other), Muted(" (added here)"))


def _bare(typed: str) -> str:
    return " ".join(typed.translate(dict.fromkeys(map(ord, '"“”„«»'))).split())


def _pair(row: Name) -> frozenset[str]:
    return _pair_of(row.name, row.other)


def _pair_of(one: str, other: str) -> frozenset[str]:
    return frozenset((" ".join(words(one)), " ".join(words(other))))


def speak_for(work: Work, name: str, other: str, offset: int) -> int | None:
    """Give old statements of a spokesperson the principal, where they have none; one batch.

    Where it was forgotten that `name` speaks for `other`, the principal that they had from here
    alone is taken back; what an article or a person said of it stays.

    Returns:
        The offset of the next batch, None after the last.
    """
    known = of_newsroom(work.names.told())
    by = parse_query(f'by:"{name}"', now=work.now, zone="UTC", names=known)
    page = work.statements.find(replace(by, sort=Sort.OLD), offset, _BATCH)
    for statement, _ in page.items:
        if not known.same(name, statement.speaker):
            continue
        principal = known.principal_of(statement.speaker)
        had = statement.principal
        if had != principal and (not had or (had == other and _is_from_here(work, statement))):
            work.statements.change(statement.id, principal=principal, reason=_REASON)
    return offset + _BATCH if offset + _BATCH < page.total else None


def _is_from_here(work: Work, statement: Statement) -> bool:
    """Whether nobody but `speak_for` has said for whom a statement's speaker speaks."""
    changes = work.changes.of("statement", statement.id, limit=None)
    last = next((change for change in changes if change.field == "principal"), None)
    return last is not None and not last.person_id and last.reason == _REASON


DESK = {"names": names}
