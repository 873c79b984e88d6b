"""A claim's wording: as much of it as a heading holds, and all of it where that is not all."""

from bot.core.reply import Quote
from bot.core.text import shorten
from storage.records import Claim

TITLE_LENGTH = 200  # characters of a wording in a heading; Discord's title holds 256
STATEMENTS_SHOWN = 6  # on one card; the rest is a press away
QUOTE_LENGTH = 500  # characters of a quote on a card; the article has it all


def heading(claim: Claim) -> str:
    """The claim's number and its wording."""
    return shorten(f"#{claim.number} {claim.wording}", TITLE_LENGTH)


def in_full(claim: Claim) -> list[Quote]:
    """The wording, where its heading has no room for all of it, and no statement shown has it."""
    wording = " ".join(claim.wording.split())
    said = (" ".join(each.quote.split()) for each in claim.statements[:STATEMENTS_SHOWN])
    whole = heading(claim).endswith(wording) or any(wording in q[:QUOTE_LENGTH] for q in said)
    return [] if whole else [Quote(wording, ("In full",))]
