"""A claim's whole card as it stands: what was noticed about it, and what can be done next."""

from bot.commands.buttons import claim_buttons, likeness_buttons
from bot.commands.likenesses import noticed
from bot.core.cards import claim_card
from bot.core.own_names import of_newsroom
from bot.core.reply import Card
from storage.records import Claim
from storage.work import Work


def whole(work: Work, claim: Claim, first: int = 0) -> Card:
    """The card of a claim, with its statements from `first` on."""
    alike = noticed(work, [claim]).get(claim.id, ())
    merged = work.copies.merged_into([claim.id])[claim.id]
    buttons = (*claim_buttons(claim, first), *likeness_buttons(claim, alike))
    same = of_newsroom(work.names.told()).same
    return claim_card(claim, buttons, first, alike, merged, same)
