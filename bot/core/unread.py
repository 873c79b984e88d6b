"""What a card says of a link that was not read, or not yet."""

from bot.core.reply import Line, TimeStyle, When
from bot.core.undecided import is_open
from storage.records import Claim, ReadState


def unread_lines(claim: Claim) -> list[Line]:
    """How far the reading of its link has got; nothing where it was read."""
    if is_put_off(claim) and claim.again_at:
        why = f"⏳ Could not be read yet: {claim.unread_reason}. I will try again by myself, next: "
        return [(why, When(claim.again_at, TimeStyle.FULL), ".")]
    waits = claim.read_state is ReadState.WAITING
    if waits and not claim.unread_reason:
        return [("⏳ The article is being read.",)]
    if waits or claim.read_state is ReadState.UNREAD:
        return [(f"📕 Not read: {claim.unread_reason}.",)]
    return []


def is_put_off(claim: Claim) -> bool:
    """Whether its link could not be read and will be tried again by itself."""
    waits = claim.read_state is ReadState.WAITING and claim.unread_reason != ""
    return waits and wants_reading(claim)


def wants_reading(claim: Claim) -> bool:
    """Whether the desk is not done with it: what was decided is not disturbed any more."""
    return claim.merged_into is None and is_open(claim)
