"""A message whose claim was put away may be pointed at again, and whoever does is answered."""

from bot.core.request import about_message
from storage.records import Claim
from storage.work import Work


def ask_anew(work: Work, claim: Claim) -> None:
    """Let 🗞 on the message that brought `claim` in ask once more: it did what it did, and no more.

    What it is answered is that the claim was put away, and how it comes back.
    """
    post = claim.post
    if post:
        work.deliveries.forget(post.platform, about_message(post.channel, post.message))
