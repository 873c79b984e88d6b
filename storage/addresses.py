"""The address of a database, taken apart."""

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from storage.errors import UnsupportedDatabase

_EXAMPLES = "sqlite:///claimdesk.db or postgresql://user:password@host/claimdesk"
_KINDS = ("sqlite", "postgresql", "postgres")


def parsed(url: str) -> URL:
    """The address of a SQLite or PostgreSQL database.

    Raises:
        UnsupportedDatabase: it is of another kind, or not understood. The words hold nothing of
            it: what stands in the wrong place may be a part of the password.
    """
    try:
        address = make_url(url)
    except ArgumentError:
        raise UnsupportedDatabase(
            f"The database address is not understood. Give one such as {_EXAMPLES}"
        ) from None
    except ValueError:  # what stands behind a colon should be a port
        raise UnsupportedDatabase(_misplaced("has no number as its port")) from None
    kind = address.get_backend_name()
    if kind not in _KINDS:
        raise UnsupportedDatabase(
            f"Records are kept in SQLite or PostgreSQL, not in {kind}. "
            f"Give an address such as {_EXAMPLES}"
        )
    if kind != "sqlite" and _is_cut_early(url):
        raise UnsupportedDatabase(_misplaced("has an @ behind its host"))
    return address


def _is_cut_early(url: str) -> bool:
    """Whether an @ of the password was taken for the one before the host; %40 is no such."""
    address = make_url(url.replace("%40", ""))
    return "@" in f"{address.host}{address.database}"


def _misplaced(what: str) -> str:
    return (
        f"The database address {what}. Where user or password hold one of @ : / ? # %, "
        "write %40 %3A %2F %3F %23 %25 for it."
    )
