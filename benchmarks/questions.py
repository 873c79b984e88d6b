"""What the benchmarks ask: `/claims` and `/denials`, each in several ways."""

from collections.abc import Iterator

Asked = tuple[str, str]  # a command and its text

# Ordinary pairs, of the hundred names that are in the news most.
PAIRS = (
    *("macron biden", "spacex musk", "nato macron", "biden xi", "zelensky macron", "peskov nato"),
    *("trump peskov", "zelensky biden", "kremlin macron", "xi nato"),
)
BIGGEST = ("putin trump",)
WORDS = ("government war", "guerre police")
WITH = {
    "": "",
    ", status": " status:checking",
    ", dates": " since:2025-06-01 until:2025-09-01",
    ", status and dates": " status:reviewed since:2024-01-01",
}
DENIALS = {
    "by whom": ("kremlin", "putin", "nato", "white house", "peskov"),
    "by whom, about": ("by:kremlin musk", "by:nato putin", "by:trump police"),
    "by whom, dates": ("kremlin since:2025-06-01", "putin until:2019-06-01"),
}


def cases() -> Iterator[tuple[str, list[Asked]]]:
    """What is asked, by what it is called in the table."""
    kinds = {"popular pairs": PAIRS, "two biggest names": BIGGEST, "two frequent words": WORDS}
    for kind, queries in kinds.items():
        for what, filters in WITH.items():
            yield f"/claims, {kind}{what}", [("claims", query + filters) for query in queries]
    for what, queries in DENIALS.items():
        yield f"/denials, {what}", [("denials", query) for query in queries]
