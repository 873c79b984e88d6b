"""Which buttons stand under which card."""

from collections.abc import Mapping, Sequence

from bot.commands.spec import action_id
from bot.core.cards import button
from bot.core.headings import STATEMENTS_SHOWN
from bot.core.reply import Button, ButtonStyle
from bot.core.reviewing import to_review
from storage.records import Article, Claim, Likeness, ReadState, Relation, Verdict, Workflow


def claim_buttons(claim: Claim, first: int) -> tuple[Button, ...]:
    """What can be done with a claim next; its card shows the statements from `first` on."""
    buttons: list[Button] = []
    if claim.workflow is Workflow.ARCHIVED:
        buttons.append(button(action_id("mark", claim.number, Workflow.NEW), "Bring it back"))
    waits = claim.read_state is ReadState.WAITING
    being_read = waits and not claim.unread_reason
    if claim.read_state is ReadState.UNREAD or (waits and not being_read):
        buttons.append(button(action_id("reread", claim.number), "Try again", ButtonStyle.PRIMARY))
    if claim.workflow is Workflow.PROPOSED and not being_read:
        buttons.append(button(action_id("accept", claim.number), "Accept", ButtonStyle.PRIMARY))
    if claim.workflow is Workflow.NEW:
        buttons.append(button(action_id("mark", claim.number, Workflow.CHECKING), "I am checking"))
    if claim.workflow is Workflow.CHECKING and claim.verdict is Verdict.UNVERIFIED:
        buttons.append(button(action_id("mark", claim.number, Workflow.REVIEWED), "Reviewed"))
    if claim.workflow is not Workflow.ARCHIVED:
        buttons.append(button(action_id("verdict", claim.number), "Verdict…"))
        buttons.append(button(action_id("edit", claim.number, 0), "Edit…"))
        if claim.read_state is ReadState.READ and claim.article:
            buttons.append(button(action_id("reread", claim.number), "Read again"))
    return (*buttons, *_statement_buttons(claim, first))


def _statement_buttons(claim: Claim, first: int) -> list[Button]:
    """To the statements that the card has no room for."""
    buttons: list[Button] = []
    if first:
        earlier = max(0, first - STATEMENTS_SHOWN)
        buttons.append(button(action_id("said", claim.number, earlier), "Earlier statements"))
    if len(claim.statements) > first + STATEMENTS_SHOWN:
        later = first + STATEMENTS_SHOWN
        buttons.append(button(action_id("said", claim.number, later), "Further statements"))
    return buttons


def entry_buttons(claim: Claim) -> tuple[Button, ...]:
    """Under a claim in a listing."""
    return (button(action_id("open", claim.number), f"Open #{claim.number}"),)


def review_buttons(
    article: Article,
    claims: Sequence[Claim],
    first: int,
    alike: Mapping[int, Sequence[Likeness]],
) -> tuple[Button, ...]:
    """Accept all, open single ones of the page shown, say what is alike, leaf through the rest."""
    buttons: list[Button] = []
    if any(to_review(claim, article.id) for claim in claims):
        buttons.append(
            button(action_id("acceptall", article.id), "Accept all", ButtonStyle.PRIMARY)
        )
    listed = [statement for claim in claims for statement in claim.statements]
    for number, statement in enumerate(listed[first : first + STATEMENTS_SHOWN], start=first + 1):
        if not statement.reviewed:
            buttons.append(button(action_id("statement", statement.id), f"Edit {number}…"))
    shown = {s.claim_id for s in listed[first : first + STATEMENTS_SHOWN]}
    for claim in claims:
        if claim.id in shown:
            buttons += likeness_buttons(claim, alike.get(claim.id, ()))
    if first:
        earlier = max(0, first - STATEMENTS_SHOWN)
        buttons.append(button(action_id("review", article.id, earlier), "Earlier ones"))
    if len(listed) > first + STATEMENTS_SHOWN:
        later = first + STATEMENTS_SHOWN
        buttons.append(button(action_id("review", article.id, later), "Further ones"))
    return tuple(buttons)


def likeness_buttons(claim: Claim, alike: Sequence[Likeness]) -> tuple[Button, ...]:
    """Say that what was noticed about a claim is so; the likeliest has its button."""
    words = {
        Relation.SAME: "Attach #{claim} to #{other}",
        Relation.DENIES: "#{claim} denies #{other}",
        Relation.DENIED: "#{other} denies #{claim}",
    }
    return tuple(
        button(
            action_id("like", claim.number, each.other, each.relation),
            words[each.relation].format(claim=claim.number, other=each.other),
        )
        for each in alike[:1]
    )


def correcting_buttons(claim: Claim, first: int) -> tuple[Button, ...]:
    """Choose what to set right: the wording, or one of the statements shown."""
    buttons = [button(action_id("wording", claim.number), "Wording…", ButtonStyle.PRIMARY)]
    shown = claim.statements[first : first + STATEMENTS_SHOWN]
    for number, statement in enumerate(shown, start=first + 1):
        buttons.append(button(action_id("statement", statement.id), f"Edit {number}…"))
    if first:
        earlier = max(0, first - STATEMENTS_SHOWN)
        buttons.append(button(action_id("edit", claim.number, earlier), "Earlier ones"))
    if len(claim.statements) > first + STATEMENTS_SHOWN:
        later = first + STATEMENTS_SHOWN
        buttons.append(button(action_id("edit", claim.number, later), "Further ones"))
    return tuple(buttons)


def page_buttons(
    verb: str, query_id: str, offset: int, limit: int, total: int
) -> tuple[Button, ...]:
    """Earlier and further pages of a listing; `query_id` brings the query back."""
    buttons: list[Button] = []
    if offset:
        buttons.append(button(action_id(verb, max(0, offset - limit), query_id), "Previous"))
    if offset + limit < total:
        buttons.append(
            button(action_id(verb, offset + limit, query_id), "Next", ButtonStyle.PRIMARY)
        )
    return tuple(buttons)
