"""`/mark`: move a claim along the desk's two axes, workflow and verdict."""

import re
import unicodedata
from collections.abc import Mapping

from bot.commands import announce
from bot.commands.asked_anew import ask_anew
from bot.commands.lookup import claim_meant
from bot.commands.opened import shown
from bot.commands.showing import whole
from bot.commands.spec import (
    ActionSpec,
    CommandSpec,
    Context,
    Options,
    OptionSpec,
    action_id,
    always,
)
from bot.commands.undo import undo
from bot.core.errors import Refusal
from bot.core.nearest import did_you_mean, one_of
from bot.core.newsroom_settings import EVIDENCE
from bot.core.permissions import require
from bot.core.reply import Bold, Choice, Field, Modal, Reply
from bot.core.text import shorten
from bot.core.typed import tokens
from bot.core.verdict_signs import VERDICT_SIGNS, verdict_shown_as
from bot.reading.pages.links import canonical
from storage.records import Claim, Role, Verdict, Workflow

REASON_LENGTH = 1000  # characters
_LINK = re.compile(r"[(<\[]*https?://", re.IGNORECASE)
_WORKFLOWS = tuple(w.value for w in Workflow if w is not Workflow.PROPOSED)
_VERDICTS = tuple(v.value for v in Verdict)
_VALUES = _WORKFLOWS + _VERDICTS
_WITH_SIGN = 2  # tokens before a verdict's word, where its sign stands there, too
_OFFERED_FOR: Mapping[str, Workflow] = {
    Workflow.NEW: Workflow.ARCHIVED,
    Workflow.CHECKING: Workflow.NEW,
    Workflow.REVIEWED: Workflow.CHECKING,
}


def parse_mark(text: str) -> Options:
    """`#42 false "reason" https://…` to options; the first link is the evidence.

    The reason stays as it was typed, with its signs, but for quotation marks around all of it.
    A verdict may be named as cards do, by its sign and its word.
    """
    found = tokens(text)
    if len(found) > _WITH_SIGN and verdict_shown_as(found[1].text) == found[2].text.lower():
        del found[1]
    options = {name: token.text for name, token in zip(("claim", "value"), found, strict=False)}
    words = found[2:]
    link = next((token for token in words if _LINK.match(token.text)), None)
    if link:
        options["link"] = link.text.strip("()<>[]")
        words.remove(link)
    if len(words) == 1 and words[0].quoted and not (words[0].name or words[0].exclude):
        options["reason"] = words[0].value
    elif words:
        start, end = (link.start, link.end) if link else (len(text), len(text))
        options["reason"] = " ".join(f"{text[found[1].end : start]} {text[end:]}".split())
    return options


def _value(typed: str) -> str:
    """The word for what a claim is to be, which may be typed in full width, or as its sign."""
    plain = unicodedata.normalize("NFKC", typed).strip().lower()
    return verdict_shown_as(plain) or plain


def mark(context: Context, options: Options) -> Reply:
    """Set the workflow or the verdict of a claim; without a reason, ask for it in a form."""
    number = options.get("claim", "").strip()
    value = _value(options.get("value", ""))
    if number.lower() == "undo":
        if value:
            raise Refusal(
                "/mark undo takes back what you did last, whatever claim that was: type it alone. "
                "To move another claim back, say to what: /mark #42 new."
            )
        return undo(context)
    if not number:
        raise Refusal("Say which claim and what: /mark #42 checking, or /mark undo.")
    claim = claim_meant(context.work, number)
    if not value:
        raise Refusal(f"Say what #{claim.number} is to be: {one_of(_VALUES)}.")
    if value in _WORKFLOWS:
        return _set_workflow(context, claim, Workflow(value), options.get("reason", ""))
    if value in _VERDICTS:
        verdict, reason = Verdict(value), options.get("reason", "").strip()
        require(context.person, Role.EDITOR, "give a verdict")
        link = options.get("link", "").strip()
        if not reason and verdict is not Verdict.UNVERIFIED:
            return _verdict_form(context, claim, verdict, link)
        return _set_verdict(context, claim, verdict, reason, link)
    raise Refusal(
        f"“{shorten(value, 40)}” is nothing a claim can be.{did_you_mean(value, _VALUES)} "
        f"It can be {one_of(_VALUES)}."
    )


def _set_workflow(context: Context, claim: Claim, workflow: Workflow, reason: str) -> Reply:
    if claim.workflow is Workflow.PROPOSED:
        for statement in claim.statements:
            context.work.statements.change(statement.id, reviewed=True)
    assignee = context.person.name if workflow is Workflow.CHECKING else claim.assignee
    changed = context.work.claims.change(
        claim.id, reason=reason[:REASON_LENGTH], workflow=workflow, assignee=assignee
    )
    if workflow is Workflow.ARCHIVED:
        ask_anew(context.work, changed)
    taken = claim.workflow is Workflow.CHECKING and claim.assignee not in ("", changed.assignee)
    over = f" and taken over from {claim.assignee}" if taken else ""
    return _marked(context, claim, changed, f"{workflow}{over}")


def _set_verdict(context: Context, claim: Claim, verdict: Verdict, reason: str, link: str) -> Reply:
    if verdict is not Verdict.UNVERIFIED and not link.strip() and _evidence_required(context):
        said = f"/mark #{claim.number} {verdict} {shorten(reason, REASON_LENGTH)} https://…"
        raise Refusal(
            f"In this newsroom a verdict needs a link to its evidence, so #{claim.number} stays "
            f"as it is. Give it once more, with the link: {said}",
            field="link",
        )
    try:
        link = canonical(link) if link.strip() else ""
    except ValueError as why:
        raise Refusal(f"The link to the evidence cannot be used: {why}.", field="link") from None
    changed = context.work.claims.change(
        claim.id,
        reason=reason[:REASON_LENGTH],
        verdict=verdict,
        verdict_reason=reason[:REASON_LENGTH],
        verdict_link=link,
    )
    return _marked(context, claim, changed, VERDICT_SIGNS[verdict])


def _marked(context: Context, before: Claim, claim: Claim, what: str) -> Reply:
    if claim == before:  # /mark undo would take back something else
        raise Refusal(
            f"#{claim.number} is {what} already, so nothing was changed: "
            f"/desk log #{claim.number} shows who did it."
        )
    announce.redraw(context.work, claim)
    return Reply(
        lines=((Bold(f"#{claim.number}"), f" is now {what}. /mark undo takes that back."),),
        cards=(whole(context.work, claim),),
    )


def _evidence_required(context: Context) -> bool:
    return EVIDENCE.of(context.work.settings.kept())


def _verdict_form(
    context: Context, claim: Claim, verdict: Verdict | None = None, link: str = ""
) -> Reply:
    """The form; it knows what its reader saw, and starts from it if the verdict stays the same."""
    choices = tuple(Choice(v.value, VERDICT_SIGNS[v]) for v in Verdict)
    same = verdict in (None, claim.verdict)
    return Reply(
        modal=Modal(
            id=action_id("verdict", claim.number, _as_found(claim)),
            title=f"Verdict on #{claim.number}",
            fields=(
                Field("value", "Verdict", value=str(verdict or ""), choices=choices),
                Field(
                    "reason",
                    "Why",
                    value=claim.verdict_reason if same else "",
                    multiline=True,
                    max_length=REASON_LENGTH,
                ),
                Field(
                    "link",
                    "Link to the evidence",
                    value=link or (claim.verdict_link if same else ""),
                    required=_evidence_required(context),
                ),
            ),
        )
    )


def _as_found(claim: Claim) -> str:
    return shown(claim.verdict, claim.verdict_reason, claim.verdict_link)


def pressed(context: Context, args: tuple[str, ...], _: Mapping[str, str]) -> Reply:
    """A button that marks: `mark:42:checking`.

    Others may have pressed theirs on the same card, or this one may be an old listing's: what it
    was offered for has to be so still.
    """
    value = "".join(args[1:2])
    claim = claim_meant(context.work, args[0])
    if claim.workflow is not _OFFERED_FOR.get(value, claim.workflow):
        checking = claim.workflow is Workflow.CHECKING and claim.assignee
        now = f"being checked by {claim.assignee}" if checking else claim.workflow
        raise Refusal(
            f"#{claim.number} is {now} by now, so nothing was changed. "
            f"If it is to be {value} all the same: /mark #{claim.number} {value}"
        )
    return mark(context, {"claim": args[0], "value": value})


def verdict(context: Context, args: tuple[str, ...], fields: Mapping[str, str]) -> Reply:
    """The verdict form: opened by its button, carried out when it comes back filled in."""
    require(context.person, Role.EDITOR, "give a verdict")
    claim = claim_meant(context.work, args[0])
    if not fields:
        return _verdict_form(context, claim)
    if args[1:] and args[1] != _as_found(claim):
        raise Refusal(
            f"The verdict on #{claim.number}, its reason or its link was changed after you had "
            f"opened the form: it is {claim.verdict} now. /claims #{claim.number} shows why, and "
            f"/desk log #{claim.number} who did it. Nothing was changed."
        )
    if not fields.get("reason", "").strip() and fields.get("value") != Verdict.UNVERIFIED:
        raise Refusal("A verdict needs a reason: say why.", field="reason")
    return mark(context, {"claim": args[0], **fields})


MARK = CommandSpec(
    name="mark",
    summary="Move a claim: checking, reviewed, archived, or a verdict with its reason",
    usage="#<number> <value> [reason] [link] | undo",
    options=(
        OptionSpec("claim", "The claim's number (#42), or undo", required=True),
        OptionSpec("value", "What it is to be", choices=_VALUES),
        OptionSpec("reason", "Why: wanted for a verdict"),
        OptionSpec("link", "A link to the evidence"),
    ),
    parse=parse_mark,
    run=mark,
    writes=always,
    examples=(
        ("/mark #42 checking", "you are checking it: the card says so wherever it stands"),
        (
            '/mark #42 false "the call log shows one call" https://example.org/log',
            "an editor's verdict, with reason and evidence",
        ),
        ("/mark #42 ❌ the log shows one call", "the same by the sign that cards show for it"),
        ("/mark undo", "takes back what you marked, edited, merged or dropped last"),
    ),
)
ACTIONS = (
    ActionSpec("mark", pressed, writes=True, numbers=1),
    ActionSpec("verdict", verdict, writes=True, numbers=1),
)
