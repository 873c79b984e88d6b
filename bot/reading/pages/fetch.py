"""Getting a page from a site that may be slow, broken or hostile.

The address is checked where it is used: at the socket, for every attempt, so neither a name
that resolves differently the second time nor a redirect can lead inside.
"""

import asyncio
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from http import HTTPStatus
from importlib import metadata
from types import TracebackType
from typing import Self

import aiohttp
from yarl import URL

from bot.reading.pages.connecting import Guard, Resolver, Turns
from bot.reading.pages.links import BadLink, checked
from bot.reading.pages.retry_after import retry_after
from bot.reading.reading import CannotRead
from storage.validators import NO_VALIDATORS, Validators

SECONDS = 10.0
MEGABYTES = 5
REDIRECTS = 5
RESOLVER_THREADS = 4
_LONGEST_VALIDATOR = 200  # characters; what is longer is not kept
_REDIRECT = frozenset({301, 302, 303, 307, 308})
_LOCKED = ("the site asks for a login or a subscription, or keeps bots out", False)
_REFUSED = {  # status: why there is no page, and whether that may pass
    401: _LOCKED,
    402: _LOCKED,
    403: _LOCKED,
    404: ("the page was not found", False),
    408: ("the site was too slow", True),
    410: ("the page was taken down", False),
    429: ("the site says that it was asked too often", True),
    451: ("the page is blocked for legal reasons", False),
}
_HTML = frozenset({"text/html", "application/xhtml+xml"})
_KINDS = {"image": "a picture", "video": "a video", "audio": "a sound recording"}


class NotModified(Exception):
    """The page is as it was when it was fetched before."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page as the site sent it, decoded from its transfer encoding only.

    Attributes:
        url: where it was found after redirects.
        body: bytes in the page's own charset, at most `MEGABYTES`.
        content_type: the header as sent, with its charset.
        validators: what the site says of the page's state.
    """

    url: str
    body: bytes
    content_type: str
    validators: Validators


class Fetcher:
    """Fetches pages politely: one request at a time per host, no cookies, nothing kept.

    Args:
        allowed_hosts: host names an admin trusts (a newsroom's own CMS); these may stand on a
            private address and on any port.
        contact: a link or an address that sites may write to, sent with the name of the bot.
        seconds: what one page may take in all, redirects included; waiting for an earlier
            request to the same host is not counted.
    """

    def __init__(
        self, allowed_hosts: Iterable[str] = (), *, contact: str = "", seconds: float = SECONDS
    ) -> None:
        self._allowed = frozenset(map(_as_host, allowed_hosts))
        self._seconds = seconds
        self._turns = Turns()
        # A name server that does not answer holds its thread for minutes; these are not the
        # threads that the rest of the bot works in.
        self._threads = ThreadPoolExecutor(RESOLVER_THREADS, thread_name_prefix="resolve")
        about = "reads links posted to a newsroom" + (f"; +{contact}" if contact else "")
        self._headers = {
            "User-Agent": f"ClaimdeskBot/{_version()} ({about})",
            "Accept": "text/html,application/xhtml+xml;q=0.9",
            "Accept-Encoding": "gzip, deflate",
        }

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the resolver's threads; a look-up under way ends by itself."""
        self._threads.shutdown(wait=False, cancel_futures=True)

    async def fetch(self, url: str, known: Validators = NO_VALIDATORS) -> Page:
        """Get a page, by http or https.

        Args:
            url: where it is.
            known: what came with it when it was fetched before.

        Raises:
            CannotRead: with the reason, and whether it may pass by itself.
            NotModified: the site says that it is as it was then.
        """
        left = self._seconds
        clock = asyncio.get_running_loop().time
        address = url
        for _ in range(REDIRECTS + 1):
            target = self._may_ask(address, url)
            async with self._turns.at(target.raw_host or "", url):
                started = clock()
                answer = await self._ask(target, left, url, known)
                left -= clock() - started
            if isinstance(answer, Page):
                return answer
            address = answer
        raise CannotRead(f"the link is redirected more than {REDIRECTS} times", url=url)

    def _may_ask(self, address: str, url: str) -> URL:
        try:
            target = checked(address)
        except BadLink as error:
            reason = str(error) if address == url else f"the link is redirected, but {error}"
            raise CannotRead(reason, url=url) from error
        if target.explicit_port is not None and target.raw_host not in self._allowed:
            raise CannotRead(f"the link leads to port {target.port}, not to a web page", url=url)
        return target

    async def _ask(self, target: URL, seconds: float, url: str, known: Validators) -> Page | str:
        """One request: the page, or the address it is redirected to."""
        guard = Guard(anywhere=target.raw_host in self._allowed)
        headers = self._headers | (_conditions(known) if str(target) == known.url else {})
        try:
            async with (
                asyncio.timeout(max(seconds, 0)),
                self._session(guard) as session,
                session.get(target, headers=headers, allow_redirects=False) as response,
            ):
                if response.status in _REDIRECT and "Location" in response.headers:
                    return str(target.join(URL(response.headers["Location"])))
                if response.status == HTTPStatus.NOT_MODIFIED and headers != self._headers:
                    raise NotModified
                _check_status(response, url)
                _check_kind(response, url)
                return Page(
                    url=str(target),
                    body=await _body(response, url),
                    content_type=response.headers["Content-Type"],
                    validators=_validators(response, target),
                )
        except (TimeoutError, aiohttp.ClientError, OSError, ValueError) as error:
            raise _as_reason(error, guard, url, self._seconds) from error

    def _session(self, guard: Guard) -> aiohttp.ClientSession:
        return aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(
                socket_factory=guard.socket,
                resolver=Resolver(self._threads),
                use_dns_cache=False,
                force_close=True,
            ),
            cookie_jar=aiohttp.DummyCookieJar(),
            timeout=aiohttp.ClientTimeout(total=None),  # the deadline is ours, over all redirects
            max_line_size=16 * 1024,
            max_field_size=64 * 1024,  # news sites send long security policies
            trust_env=False,
        )


def _version() -> str:
    try:
        return metadata.version("claimdesk")
    except metadata.PackageNotFoundError:  # run from a source tree that was not installed
        return "0"


def _as_host(name: str) -> str:
    """A host name from the settings as it stands in an address: ASCII, lower case, no brackets."""
    name = name.strip().strip("[]")
    return checked(f"http://[{name}]" if ":" in name else f"http://{name}").raw_host or ""


def _conditions(known: Validators) -> dict[str, str]:
    """The headers by which a site sends a page only if it has changed."""
    asked = {"If-None-Match": known.etag, "If-Modified-Since": known.last_modified}
    return {name: value for name, value in asked.items() if value}


def _validators(response: aiohttp.ClientResponse, target: URL) -> Validators:
    sent = (response.headers.get(name, "") for name in ("ETag", "Last-Modified"))
    etag, modified = (value if len(value) <= _LONGEST_VALIDATOR else "" for value in sent)
    return Validators(str(target), etag, modified)


def _check_status(response: aiohttp.ClientResponse, url: str) -> None:
    status = response.status
    if status == HTTPStatus.OK:
        return
    if status in _REFUSED:
        reason, passing = _REFUSED[status]
    elif status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        reason, passing = "the site has a fault of its own", True
    else:
        reason, passing = "the site did not send the page", False
    wait = retry_after(response.headers) if passing else None
    raise CannotRead(f"{reason} ({status})", passing=passing, retry_after=wait, url=url)


def _check_kind(response: aiohttp.ClientResponse, url: str) -> None:
    if "Content-Type" not in response.headers:
        raise CannotRead("the site does not say that this is a web page", url=url)
    kind = response.content_type
    if kind in _HTML:
        return
    if kind == "application/pdf":
        what = "a PDF"
    else:
        what = _KINDS.get(kind.partition("/")[0], f"a file of type {kind[:50]}")
    raise CannotRead(f"the link is {what}, not an article", url=url)


async def _body(response: aiohttp.ClientResponse, url: str) -> bytes:
    """The decoded body; the limit is on what comes out of the decoder, piece by piece."""
    limit = MEGABYTES * 1_000_000
    body = bytearray()
    async for piece in response.content.iter_chunked(64 * 1024):
        body += piece
        if len(body) > limit:
            raise CannotRead(f"the page is larger than {MEGABYTES} MB", url=url)
    return bytes(body)


def _as_reason(error: Exception, guard: Guard, url: str, seconds: float) -> CannotRead:
    """What went wrong in words for a reporter. A refused address outranks what came after it."""
    if guard.refused:
        return CannotRead("the link leads to a private address", url=url)
    match error:
        case TimeoutError():
            reason, passing = f"the site did not answer within {seconds:g} seconds", True
        case aiohttp.ClientConnectorCertificateError():
            reason, passing = "the site's certificate is not valid", False
        case aiohttp.ClientSSLError():
            reason, passing = "no secure connection to the site could be made", True
        case aiohttp.ClientConnectorDNSError():
            reason, passing = "no site was found under that name", True
        case aiohttp.ClientConnectorError():
            reason, passing = "the site could not be reached", True
        case aiohttp.InvalidURL() | ValueError():
            reason, passing = "the link is not a valid address", False
        case aiohttp.ClientPayloadError() | aiohttp.ClientResponseError():
            reason, passing = "the site's answer is broken", True
        case _:
            reason, passing = "the connection to the site broke off", True
    return CannotRead(reason, passing=passing, url=url)
