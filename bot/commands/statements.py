"""One statement set right: its wording, its speaker, its act, the claim it belongs to."""

from collections.abc import Mapping

from bot.commands import announce
from bot.commands.editable import require_editable
from bot.commands.likenesses import notice
from bot.commands.lookup import claim_meant
from bot.commands.merging import merge, move, own_claim
from bot.commands.opened import refuse_stale, shown
from bot.commands.spec import ActionSpec, Context, action_id
from bot.core.cards import button
from bot.core.correcting import statement_card
from bot.core.errors import Refusal
from bot.core.quoting import ACT_WORDS
from bot.core.reply import Bold, ButtonStyle, Choice, Field, Line, Modal, Reply
from bot.core.text import WORDING_LENGTH, shorten
from storage.records import Act, Claim, OriginKind, Statement, Workflow
from storage.work import Work

NAME_LENGTH = 200  # characters of a speaker or a principal
_FIELDS = ("speaker", "principal", "act", "concedes")
_ALL = "all"
_UNKNOWN = "unknown"  # of an origin's kind
_RESERVES = {"yes": True, "no": False}


def view(context: Context, args: tuple[str, ...], _: Mapping[str, str]) -> Reply:
    """One statement, for the asker alone, with what can be done about it."""
    statement, claim = _meant(context.work, args)
    return _shown(context.work, statement, claim)


def _shown(work: Work, statement: Statement, claim: Claim, *lines: Line) -> Reply:
    buttons = [button(action_id("putback", statement.id), "Put it back")]
    if not statement.dropped:
        buttons = [
            button(action_id("correct", statement.id), "Edit…", ButtonStyle.PRIMARY),
            button(action_id("vouch", statement.id), "Origin…"),
            button(action_id("attach", statement.id), "Attach to a claim…"),
            button(action_id("own", statement.id), "Claim of its own"),
            button(action_id("drop", statement.id), "Drop", ButtonStyle.DANGER),
        ]
    article = work.articles.by_id(statement.article_id) if statement.article_id else None
    card = statement_card(statement, claim, article, buttons)
    return Reply(lines=lines, cards=(card,), replaces=bool(lines))


def correct(context: Context, args: tuple[str, ...], fields: Mapping[str, str]) -> Reply:
    """The form of a statement: opened by its button, carried out when it comes back."""
    statement, claim = _meant(context.work, args)
    require_editable(context, claim, statement)
    if not fields:
        return Reply(modal=_correct_form(statement, claim))
    if fields.get("act") not in set(Act):
        raise Refusal("That is nothing a statement can do.")
    work = context.work
    values = {name: _typed(fields.get(name, ""), getattr(statement, name)) for name in _FIELDS}
    refuse_stale(args, _what_is_said(statement, claim), claim, field="wording")
    changed = work.statements.change(statement.id, **values)
    claim_changed = set_wording(context, claim, fields.get("wording", claim.wording))
    if changed == statement and claim_changed == claim:
        return _shown(work, statement, claim, ("Nothing was changed.",))
    return _set_right(work, changed, claim)


def _typed(typed: str, before: str) -> str:
    """What was typed; what was left as it is, unless platforms show its blanks otherwise."""
    return before if typed.split() == before.split() else typed.strip()


def _set_right(work: Work, changed: Statement, claim: Claim) -> Reply:
    after = announce.as_it_is(work, claim)
    notice(work, after)
    announce.redraw(work, after)
    return _shown(work, changed, after, ("Changed. /mark undo takes that back.",))


def _what_is_said(statement: Statement, claim: Claim) -> str:
    return shown(claim.wording, *(getattr(statement, name) for name in _FIELDS))


def _correct_form(statement: Statement, claim: Claim) -> Modal:
    acts = tuple(Choice(act.value, ACT_WORDS[act]) for act in Act)
    return Modal(
        id=action_id("correct", statement.id, _what_is_said(statement, claim)),
        title="Set a statement right",
        fields=(
            Field(
                "wording",
                f"What claim #{claim.number} says",
                value=claim.wording,
                multiline=True,
                max_length=WORDING_LENGTH,
            ),
            _name("speaker", "Who speaks", statement.speaker),
            _name("principal", "For whom", statement.principal),
            Field("act", "Does what", value=statement.act, choices=acts),
            Field(
                "concedes",
                "What a denial concedes",
                value=statement.concedes,
                required=False,
                multiline=True,
                max_length=WORDING_LENGTH,
            ),
        ),
    )


def vouch(context: Context, args: tuple[str, ...], fields: Mapping[str, str]) -> Reply:
    """The form of a statement's origin: who vouches at the root, and with what reserve."""
    statement, claim = _meant(context.work, args)
    require_editable(context, claim, statement)
    if not fields:
        return Reply(modal=_origin_form(statement))
    kind, hedged = fields.get("kind", _UNKNOWN), fields.get("hedged", "")
    if kind not in {_UNKNOWN, *OriginKind} or hedged not in _RESERVES:
        raise Refusal("That is nothing an origin can be.")
    refuse_stale(args, _on_whose_word(statement), claim, field="origin")
    changed = context.work.statements.change(
        statement.id,
        origin=_typed(fields.get("origin", ""), statement.origin),
        origin_kind=None if kind == _UNKNOWN else OriginKind(kind),
        hedged=_RESERVES[hedged],
    )
    if changed == statement:
        return _shown(context.work, statement, claim, ("Nothing was changed.",))
    return _set_right(context.work, changed, claim)


def _on_whose_word(statement: Statement) -> str:
    return shown(statement.origin, statement.origin_kind, statement.hedged)


def _origin_form(statement: Statement) -> Modal:
    kinds = (Choice(_UNKNOWN, "not told"), *(Choice(kind.value, kind.value) for kind in OriginKind))
    reserves = (Choice("no", "as a fact"), Choice("yes", "with reserve (reportedly, aurait, soll)"))
    return Modal(
        id=action_id("vouch", statement.id, _on_whose_word(statement)),
        title="On whose word",
        fields=(
            _name("origin", "Who vouches at the root", statement.origin),
            Field("kind", "What kind of word", statement.origin_kind or _UNKNOWN, choices=kinds),
            Field("hedged", "It is told", "yes" if statement.hedged else "no", choices=reserves),
        ),
    )


def _name(field: str, label: str, value: str) -> Field:
    return Field(field, label, value=value, required=False, max_length=NAME_LENGTH)


def set_wording(context: Context, claim: Claim, wording: str) -> Claim:
    """Word a claim anew, if it differs; what was reviewed takes an editor.

    Raises:
        Refusal: there is no word in it, or more than a claim's wording holds.
    """
    wording = " ".join(wording.split())
    if not wording:
        raise Refusal(f"#{claim.number} needs a wording.")
    if wording == " ".join(claim.wording.split()):
        return claim
    require_editable(context, claim)
    if len(wording) > WORDING_LENGTH:
        raise Refusal(
            f"A claim's wording has at most {WORDING_LENGTH} characters; this one has "
            f"{len(wording):,}. #{claim.number} stays as it is."
        )
    return context.work.claims.change(claim.id, wording=wording)


def attach(context: Context, args: tuple[str, ...], fields: Mapping[str, str]) -> Reply:
    """Attach a statement, or its whole claim, to another claim by its number."""
    work = context.work
    statement, claim = _meant(work, args)
    require_editable(context, claim, statement)
    if not fields:
        return Reply(modal=_attach_form(statement, claim))
    refuse_stale(args, str(claim.number), claim, field="claim")
    target = claim_meant(work, fields.get("claim", ""))
    if fields.get("what") == _ALL or _leaves_nothing(claim):
        require_editable(context, claim)
        target = merge(work, claim, target)
        line: Line = (
            "All of ",
            Bold(f"#{claim.number}"),
            " is part of ",
            Bold(f"#{target.number}"),
        )
    else:
        target = move(work, statement, claim, target)
        line = ("Attached to ", Bold(f"#{target.number}"))
    statement = work.statements.by_id(statement.id) or statement
    return _shown(work, statement, target, (*line, " now. /mark undo takes that back."))


def _leaves_nothing(claim: Claim) -> bool:
    """A proposed claim whose only statement goes elsewhere goes with it."""
    return claim.workflow is Workflow.PROPOSED and len(claim.statements) == 1


def _attach_form(statement: Statement, claim: Claim) -> Modal:
    number = Field("claim", "Number of the claim it belongs to (#42)", max_length=12)
    fields = [number]
    if not _leaves_nothing(claim):
        choices = (
            Choice("this", "This statement"),
            Choice(_ALL, f"All of #{claim.number}, whose number leads on"),
        )
        fields.append(Field("what", "What is attached", value="this", choices=choices))
    return Modal(
        id=action_id("attach", statement.id, claim.number),
        title="Attach to a claim",
        fields=tuple(fields),
        submit="Attach",
    )


def own(context: Context, args: tuple[str, ...], _: Mapping[str, str]) -> Reply:
    """Give a statement a claim of its own."""
    work = context.work
    statement, claim = _meant(work, args)
    require_editable(context, claim, statement)
    made = own_claim(work, statement, claim, context.person.id)
    line = ("A claim of its own: ", Bold(f"#{made.number}"), ". /mark undo takes that back.")
    return _shown(work, work.statements.by_id(statement.id) or statement, made, line)


def drop(context: Context, args: tuple[str, ...], _: Mapping[str, str]) -> Reply:
    """Take one statement out: the machine misread it. It can be put back."""
    return _set_dropped(context, args, dropped=True)


def put_back(context: Context, args: tuple[str, ...], _: Mapping[str, str]) -> Reply:
    """Put a dropped statement back."""
    return _set_dropped(context, args, dropped=False)


def _set_dropped(context: Context, args: tuple[str, ...], *, dropped: bool) -> Reply:
    work = context.work
    statement, claim = _meant(work, args)
    if statement.dropped is dropped:
        raise Refusal("That was done already.")
    require_editable(context, claim, statement)
    # A merger leaves what was dropped behind; put back, it goes on to where its claim went.
    under = claim if dropped else claim_meant(work, f"#{claim.number}")
    changed = work.statements.change(statement.id, dropped=dropped, claim_id=under.id)
    after = _closed_if_empty(work, announce.as_it_is(work, under), under)
    announce.redraw(work, claim, after)
    done = "Dropped" if dropped else "Put back"
    return _shown(work, changed, after, (f"{done}: {_words(statement)}",))


def _closed_if_empty(work: Work, claim: Claim, before: Claim) -> Claim:
    """A proposition whose every statement was a misreading is none; put back, it is one again.

    The claim that stands for the article itself stays: somebody posted its link.
    """
    of_article = work.claims.of_article(claim.article.id) if claim.article else []
    emptied = before.workflow is Workflow.PROPOSED and not claim.statements
    filled = before.workflow is Workflow.ARCHIVED and not before.statements
    if claim.id == min((c.id for c in of_article), default=claim.id) or not (emptied or filled):
        return claim
    workflow = Workflow.ARCHIVED if emptied else Workflow.PROPOSED
    return work.claims.change(claim.id, workflow=workflow, reason="every statement dropped")


def _meant(work: Work, args: tuple[str, ...]) -> tuple[Statement, Claim]:
    statement = work.statements.by_id(int(args[0]))
    claim = work.claims.by_id(statement.claim_id) if statement else None
    if statement is None or claim is None:
        raise Refusal("That statement is not there.")
    return statement, claim


def _words(statement: Statement) -> str:
    return shorten(f"{statement.speaker or 'somebody'}: {statement.quote or statement.cue}", 150)


ACTIONS = (
    ActionSpec("statement", view, writes=False, numbers=1),
    ActionSpec("correct", correct, writes=True, numbers=1),
    ActionSpec("vouch", vouch, writes=True, numbers=1),
    ActionSpec("attach", attach, writes=True, numbers=1),
    ActionSpec("own", own, writes=True, numbers=1),
    ActionSpec("drop", drop, writes=True, numbers=1),
    ActionSpec("putback", put_back, writes=True, numbers=1),
)
