"""Requests as Slack sends them over HTTP: encoded, signed, and sent again where nobody answers.

Written from https://docs.slack.dev/apis/events-api/using-http-request-urls and
https://docs.slack.dev/authentication/verifying-requests-from-slack, without Slack's library.
"""

import hashlib
import hmac
import json
import time
from dataclasses import dataclass
from io import BytesIO
from typing import Any
from urllib.parse import urlencode

from aiohttp import ClientError, ClientSession, ClientTimeout

from tests.doors.slack_standin.world import Json

SIGNING_SECRET = "8f742231b10e8888abcd99yyyzzz85a5"
AWAY = (ClientError, OSError, TimeoutError)
TRIES = 4  # an event is sent once, and three times more
GIVES_UP = 30.0  # seconds; tests look themselves whether it was within three


@dataclass(frozen=True)
class Signed:
    """A request ready to be sent."""

    body: bytes
    headers: dict[str, str]


@dataclass(frozen=True)
class Answer:
    """What came back."""

    status: int
    body: str

    @property
    def told(self) -> Json:
        """What it says, {} for nothing."""
        return dict(json.loads(self.body)) if self.body.startswith("{") else {}


def encoded(kind: str, payload: Json) -> tuple[bytes, str]:
    """The body of a request, and its content type."""
    if kind == "events_api":
        return json.dumps(payload).encode(), "application/json"
    form = payload if kind == "slash_commands" else {"payload": json.dumps(payload)}
    told = {name: _word(value) for name, value in form.items()}
    return urlencode(told).encode(), "application/x-www-form-urlencoded"


def signed(
    body: bytes,
    content_type: str = "application/json",
    *,
    secret: str = SIGNING_SECRET,
    at: float | None = None,
    attempt: int = 0,
) -> Signed:
    """The request with its signature, of now or of a time; `attempt` counts from 0."""
    stamp = str(int(time.time() if at is None else at))
    made = hmac.new(secret.encode(), b"v0:" + stamp.encode() + b":" + body, hashlib.sha256)
    headers = {
        "Content-Type": content_type,
        "User-Agent": "Slackbot 1.0 (+https://api.slack.com/robots)",
        "X-Slack-Request-Timestamp": stamp,
        "X-Slack-Signature": f"v0={made.hexdigest()}",
    }
    if attempt:
        headers |= {"X-Slack-Retry-Num": str(attempt), "X-Slack-Retry-Reason": "http_timeout"}
    return Signed(body, headers)


async def send(url: str, request: Signed) -> Answer:
    """Send a request.

    Raises:
        ClientError: nobody listens, or who did is gone without an answer.
    """
    timeout = ClientTimeout(total=GIVES_UP)
    async with (
        ClientSession(timeout=timeout) as session,
        session.post(url, data=BytesIO(request.body), headers=request.headers) as response,
    ):
        return Answer(response.status, await response.text())


async def delivered(url: str, kind: str, payload: Json, secret: str, attempt: int) -> Answer | None:
    """The answer to a request; events are sent again until there is a good one.

    None where there was none: the person sees that the app did not respond.
    """
    answer = None
    for number in range(attempt, TRIES if kind == "events_api" else attempt + 1):
        request = signed(*encoded(kind, payload), secret=secret, attempt=number)
        try:
            answer = await send(url, request)
        except AWAY:
            answer = None
        if answer and answer.status == 200:
            break
    return answer


def _word(value: Any) -> str:
    return json.dumps(value) if isinstance(value, bool) else str(value)
