"""What a site says of the state of a page, so that it can be asked for what changed since."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Validators:
    """The headers `ETag` and `Last-Modified` that came with a page from `url`; "" for none.

    They are sent back to that address only: another one counts its states in its own way.
    """

    url: str = ""
    etag: str = ""
    last_modified: str = ""


NO_VALIDATORS = Validators()
