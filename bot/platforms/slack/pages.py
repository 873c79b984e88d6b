"""The pages that whoever installs the app sees in a browser: plain words, and what to do next."""

from collections.abc import Sequence
from html import escape

from bot.platforms.slack.manifest import INSTALL_PATH

# No script, nothing from elsewhere, in no frame.
_ALLOWED = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'"
HEADERS = {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
    "Content-Security-Policy": _ALLOWED,
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}

_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>{title}</title>
<style>
body {{ font: 1.1rem/1.5 system-ui, sans-serif; max-width: 34rem; margin: 4rem auto;
padding: 0 1rem; color: #1d1c1d; background: #fff; }}
a.button {{ display: inline-block; padding: .6rem 1.2rem; border-radius: .3rem;
background: #1f3a5f; color: #fff; text-decoration: none; }}
</style>
</head>
<body>
<h1>{title}</h1>
{body}
</body>
</html>
"""

_CANCELLED = (
    "Nothing was installed",
    "You cancelled it, or your workspace wants one of its admins to allow the app first.",
)
_EXPIRED = (
    "This did not begin here",
    """An installation is ended in the browser in which it was begun, within ten minutes, and only
    once. Nothing was changed.""",
)
_UNCONFIRMED = (
    "Slack did not confirm it",
    """Begin again, please. If it happens once more, tell whoever runs this Claimdesk: its log says
    what Slack said.""",
)
NOT_NOW = (
    "Not now, please",
    "Claimdesk cannot reach its database. Begin again in a few minutes.",
)
ORGANISATION = (
    "One workspace at a time",
    """This was for a whole organisation, which Claimdesk does not do. Begin again and choose a
    single workspace of it; each that should have Claimdesk is installed by itself.""",
)
ROTATING = (
    "The app is not set up for this",
    """It has token rotation switched on, so its tokens would be good for hours only. Whoever runs
    this Claimdesk makes the app anew from the manifest that Claimdesk prints.""",
)
FAILURES = {
    "access_denied": _CANCELLED,
    "invalid_browser": _EXPIRED,
    "invalid_state": _EXPIRED,
    "missing_code": _EXPIRED,
}


def start(slack: str) -> str:
    """Where installing begins; `slack` is the address at which Slack asks for the permissions."""
    words = (
        """Claimdesk keeps track of who claims what, who denies it, and how far your newsroom has
        got with checking it.""",
        """Slack asks you next what it may do in your workspace. Your claims are your newsroom's
        own: no other workspace sees them.""",
    )
    return _page("Claimdesk for your Slack workspace", words, ("Add to Slack", slack))


def installed(workspace: str) -> str:
    """The end of it, in the workspace of this name."""
    words = (
        """You can close this page. In Slack, invite it where you want cards: /invite @Claimdesk.
        Then post: /claim https://…""",
        "/desk help tells the rest.",
    )
    return _page(f"Claimdesk is in {workspace}", words)


def failed(title: str, words: str) -> str:
    """Why it was not installed, and the way to begin again."""
    return _page(title, [words], ("Begin again", INSTALL_PATH.rpartition("/")[2]))


def failure(reason: str) -> tuple[str, str]:
    """Title and words for what Slack or slack-bolt calls the reason."""
    return FAILURES.get(reason, _UNCONFIRMED)


def _page(title: str, words: Sequence[str], button: tuple[str, str] | None = None) -> str:
    told = [f"<p>{escape(paragraph)}</p>" for paragraph in words]
    if button:
        label, address = button
        told.append(f'<p><a class="button" href="{escape(address)}">{escape(label)}</a></p>')
    return _PAGE.format(title=escape(title), body="\n".join(told))
