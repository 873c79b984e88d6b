"""What Slack's payloads tell beside what people ask: which workspace, when, who came and went.

As in `incoming`, a payload that lacks what it should have raises.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

Payload = Mapping[str, Any]

_JOINS = {"channel_join", "group_join"}


def installed_in(body: Payload) -> str:
    """The workspace that is told: an event's team is its author's where a channel is shared."""
    told = body.get("authorizations") or [{}]
    return told[0].get("team_id") or body.get("team_id") or ""


def joins(event: Payload, bot_user: str) -> bool:
    """Whether a message tells that the bot was invited into its channel."""
    return event.get("subtype") in _JOINS and event.get("user") == bot_user


def posted_at(message: Payload) -> datetime:
    """When it was posted, which is what Slack calls it by, too."""
    return datetime.fromtimestamp(float(message["ts"]), UTC)


def ended(body: Payload) -> tuple[str, datetime] | None:
    """Which workspace took the bot's token back, and when; None if only people took theirs."""
    event = body["event"]
    if event["type"] == "tokens_revoked" and not event["tokens"].get("bot"):
        return None
    return body["team_id"], datetime.fromtimestamp(body["event_time"], UTC)
