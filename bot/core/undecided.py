"""What the desk is not done with: nobody gave a verdict, and nobody reviewed it or put it away."""

from storage.records import Claim, Verdict, Workflow

OPEN = (Workflow.PROPOSED, Workflow.NEW, Workflow.CHECKING)
"""How far such a claim has got; its verdict is `Verdict.UNVERIFIED`."""


def is_open(claim: Claim) -> bool:
    """Whether the desk is not done with a claim."""
    return claim.workflow in OPEN and claim.verdict is Verdict.UNVERIFIED
