"""One address for one article: finding, checking and normalising links.

Only what is surely no part of an article's identity is removed from a link. What is left over
(a printer version, a mobile host) is joined later by the page's own canonical link; two
articles that were wrongly made one could not be told apart again. That is why courlan's own
query cleaning is not used: it takes `cid`, `reference` and `gallery` for trackers.
"""

import re
from collections.abc import Iterator
from itertools import product

from tld import get_fld
from yarl import URL

LONGEST = 2000  # characters; what browsers and sitemaps take for granted

# Tracking parameters, lower case: only names that identify a page nowhere. `ref`, `source`,
# `cid` or `id` are left alone.
_TRACKERS = frozenset(
    {
        "fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "ysclid", "twclid",
        "ttclid", "igshid", "igsh", "epik", "_ga", "_gl", "li_fat_id", "mkt_tok", "mibextid",
        "rdid", "xtor", "smid", "smtyp", "cmpid", "ocid", "ncid", "s_cid", "spm", "guccounter",
        "guce_referrer", "guce_referrer_sig", "ref_src", "ref_url", "fb_ref", "fb_source",
        "fb_action_ids", "__twitter_impression", "action_object_map", "action_type_map",
        "_openstat", "wickedid", "mc_cid", "mc_eid", "pk_campaign", "pk_kwd", "pk_source",
        "pk_medium", "_hsenc", "_hsmi", "at_medium", "at_campaign", "at_format", "at_link_id",
        "at_link_origin", "at_link_type", "at_ptr_name", "at_bbc_team",
    }
)  # fmt: skip
_TRACKER_PREFIXES = ("utm_", "mtm_", "matomo_", "piwik_", "hsa_", "vero_", "oly_", "itm_")

# How an AMP copy of a page is addressed, https://amp.dev/documentation/guides-and-tutorials
_AMP_QUERY = {"amp": ("", "1", "true"), "outputtype": ("amp",), "amp_js_v": None, "amp_gsa": None}
_AMP_PATH = re.compile(r"(?<=[^/])(?:/amp(?=/?$)|\.amp(?=\.html$)|\.amp$)")
_AMP_CACHE = re.compile(
    r"https?://(?:(?:www\.)?google\.[a-z.]+/amp|[^/]+\.cdn\.ampproject\.org/[a-z])/(s/)?([^/].*)",
    re.IGNORECASE,
)

_HOST = re.compile(r"[a-z0-9_-]+(?:\.[a-z0-9_-]+)*|[0-9a-f:.]*:[0-9a-f:.]*")
_INVISIBLE = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad"  # stick to what is pasted
_LINK = re.compile(r"""(?:https?://|(?<![\w.@/-])www\.)[^\s<>"`|\\^{}]{1,4000}""", re.IGNORECASE)
_TRAILING = ".,;:!?…*_~'’”»"  # the sentence's, not the link's
_BRACKETS = {")": "(", "]": "["}


class BadLink(ValueError):
    """The link cannot be followed; the words say why, in a sentence without a capital."""


def checked(url: str) -> URL:
    """A link as an address that may be asked, otherwise unchanged.

    Args:
        url: as typed or as found; blanks around it do not matter.

    Returns:
        An absolute http(s) address with an ASCII host in lower case, without fragment.

    Raises:
        BadLink: it is no link, too long, not http(s), or carries a user name or password.
    """
    url = url.strip().strip(_INVISIBLE).strip()
    if len(url) > LONGEST:
        raise BadLink(f"the link is longer than {LONGEST} characters")
    if not re.match(r"https?://", url, re.IGNORECASE):
        raise BadLink("the link does not begin with http:// or https://")
    if any(character.isspace() or not character.isprintable() for character in url):
        raise BadLink("the link has a blank or an invisible character in it")
    try:
        parsed = URL(url)
        host = (parsed.raw_host or "").rstrip(".")
        credentials = parsed.raw_user is not None or parsed.raw_password is not None
    except ValueError as error:
        raise BadLink("the link is not a valid address") from error
    if credentials:
        raise BadLink("the link carries a user name or a password")
    if not host:
        raise BadLink("the link names no site")
    if not _HOST.fullmatch(host) or parsed.explicit_port == 0:
        raise BadLink("the link is not a valid address")
    if host != parsed.raw_host:
        parsed = parsed.with_host(host)
    if parsed.explicit_port == {"http": 80, "https": 443}[parsed.scheme]:
        parsed = parsed.with_port(None)
    return parsed.with_fragment(None)


def canonical(url: str) -> str:
    """The one address under which an article is kept.

    Lower-case ASCII host, no default port, no fragment, no tracking parameters, no mark of an
    AMP copy. Applied twice it gives the same.

    Raises:
        BadLink: see `checked`.
    """
    parsed = checked(url)
    if cached := _AMP_CACHE.fullmatch(str(parsed)):
        parsed = checked(f"http{'s' if cached[1] else ''}://{cached[2]}")
    kept = "&".join(part for part in parsed.raw_query_string.split("&") if not _is_tracker(part))
    path = _AMP_PATH.sub("", parsed.raw_path)
    return str(
        URL.build(
            scheme=parsed.scheme,
            authority=parsed.raw_authority,
            path=path,
            query_string=kept,
            encoded=True,
        )
    )


def spellings(url: str) -> tuple[str, ...]:
    """An address, and others under which no site would show anything else.

    With http for https, with or without "www." before the site's name, and with or without a
    slash at the end: whoever types a link, or takes it out of an older text, has either. Where a
    port is named, or the site by its number, only the slash is of no account.

    Args:
        url: as `canonical` gives it.

    Returns:
        `url` itself first.
    """
    parsed = URL(url, encoded=True)
    schemes, hosts = [parsed.scheme], [parsed.raw_authority]
    if _is_a_name(parsed):
        schemes, host = ["https", "http"], hosts[0].removeprefix("www.")
        hosts = [host, f"www.{host}"]
    path = parsed.raw_path.rstrip("/")
    paths = [path, f"{path}/"] if path else ["/"]
    query = f"?{parsed.raw_query_string}" if parsed.raw_query_string else ""
    every = product(schemes, hosts, paths)
    others = (f"{scheme}://{host}{each}{query}" for scheme, host, each in every)
    return tuple(dict.fromkeys((url, *others)))


def _is_a_name(parsed: URL) -> bool:
    host = (parsed.raw_host or "").removeprefix("www.")
    numbered = ":" in host or host.replace(".", "").isdigit()
    return parsed.explicit_port is None and "." in host and not numbered


def _is_tracker(part: str) -> bool:
    name, _, value = part.partition("=")
    name = name.lower()
    if name in _AMP_QUERY:
        values = _AMP_QUERY[name]
        return values is None or value.lower() in values
    return not part or name in _TRACKERS or name.startswith(_TRACKER_PREFIXES)


def domain(url: str) -> str:
    """Who answers for a page: the registrable domain of a link ("bbc.co.uk"), in ASCII.

    By the Public Suffix List with its private part, so that two blogs on one blog host are two
    (https://github.com/publicsuffix/list/wiki/Format). An address, or a name without a dot,
    stands for itself.

    Raises:
        BadLink: see `checked`.
    """
    parsed = checked(url)
    host = parsed.raw_host or ""
    if ":" in host or host.replace(".", "").isdigit():
        return host
    # The list has its own alphabets, the answer is ASCII: count labels. Where no rule matches,
    # the list's default is that the last label is the suffix.
    registrable = get_fld(f"https://{parsed.host}/", fail_silently=True, search_private=True)
    labels = len(registrable.split(".")) if registrable else 2
    return ".".join(host.split(".")[-labels:])


def same_site(one: str, other: str) -> bool:
    """Whether two links are one registrant's, so that one page may speak for the other.

    Raises:
        BadLink: see `checked`.
    """
    return domain(one) == domain(other)


def links_in(text: str) -> Iterator[tuple[str, str]]:
    """The http(s) links in a chat message, each as written and as an address.

    They differ where somebody wrote "www.lemonde.fr/…"; neither has the sentence around it.
    """
    for found in _LINK.finditer(text):
        link = _without_the_sentence(found[0])
        if link.rpartition("/")[2] or link.count("/") > len("//"):
            yield link, link if "://" in link else f"https://{link}"


def first_link(text: str) -> str | None:
    """The address of the first http(s) link in a chat message."""
    return next((address for _, address in links_in(text)), None)


def _without_the_sentence(link: str) -> str:
    # A bracket at the end is the link's own if the link opened it: …/wiki/Minsk_(disambiguation)
    while link[-1] in _TRAILING or (
        link[-1] in _BRACKETS and link.count(link[-1]) > link.count(_BRACKETS[link[-1]])
    ):
        link = link[:-1]
    return link
