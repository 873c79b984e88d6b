"""A stand-in for Slack: enough of it, on loopback, for the real slack-bolt client.

It speaks the Web API, Socket Mode, signed requests over HTTP and response URLs, keeps channels,
messages and views, and lets tests act as people. What Slack refuses by its documentation, it
refuses too.
"""

from tests.doors.slack_standin.people import People, Sent
from tests.doors.slack_standin.server import StandIn
from tests.doors.slack_standin.world import Channel, Message, User, View, World

__all__ = ["Channel", "Message", "People", "Sent", "StandIn", "User", "View", "World"]
