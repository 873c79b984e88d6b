"""Pictures on Slack: uploaded first, then shown by a block of the message that is posted.

So there is one message, which carries the delivery's key like any other. Slack goes on working
on an upload after it said that it was complete, and until then refuses a message that shows it
(slackapi/python-slack-sdk#1521): such a post is tried again a few times.
"""

import asyncio
import logging
from typing import Any

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.core.reply import Reply
from bot.platforms import picture as drawing
from bot.platforms.slack.render import Block
from bot.platforms.slack.trouble import BAD_BLOCKS, TROUBLE, reason

WAITS = (0.5, 1.0, 2.0, 4.0)  # seconds before each further try to show what was uploaded

_log = logging.getLogger(__name__)


async def picture(web: AsyncWebClient, reply: Reply) -> list[Block]:
    """A block with the reply's timeline; none if there is none, or it cannot be drawn or sent."""
    timeline = reply.timeline
    drawn = await asyncio.to_thread(drawing.png, timeline) if timeline else None
    if timeline is None or drawn is None:
        return []
    try:
        uploaded = await web.files_upload_v2(
            content=drawn,
            filename=drawing.FILE_NAME,
            title=timeline.title,
            alt_txt=drawing.alt(timeline),
            highlight_type="png",
        )
        file = str(uploaded["files"][0]["id"])
    except TROUBLE as error:  # an app installed before it had files:write, for one
        _log.warning("a picture could not be uploaded (%s); it is told in words", reason(error))
        return []
    shown = {"type": "image", "slack_file": {"id": file}, "alt_text": drawing.alt(timeline)}
    return [shown]


async def post(web: AsyncWebClient, call: dict[str, Any]) -> Any:
    """Post a message that shows an upload; None if Slack does not take it even after a while."""
    for wait in (*WAITS, None):
        try:
            return await web.api_call("chat.postMessage", json=call)
        except SlackApiError as error:
            if reason(error) not in BAD_BLOCKS:
                raise
            if wait is not None:
                await asyncio.sleep(wait)
    _log.warning("Slack did not show a picture; it is told in words")
    return None
