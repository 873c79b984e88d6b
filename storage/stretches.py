"""Stretches of time: how an index on PostgreSQL finds the newest of many matches at once.

A GIN index gives all that matches and in no order: of two words that stand in every second claim,
hundreds of thousands. So every document is tagged with the stretches of time that its id lies in,
from a minute to a decade, each four times as long as the one before. A search goes back through
them, longer ones as it gets further, until it has enough; of each, the index skips what lies
outside. How many records lie in an hour may differ from year to year and from newsroom to newsroom:
the walk begins with a minute, and does not stop where nothing was logged.
"""

from storage.ids import LOW_BITS

SHORTEST, LONGEST = 16, 38  # powers of two, in milliseconds: 66 seconds, 8.7 years
STEP = 2  # from one length to the next
BEFORE_LONGER = 2  # stretches of a length that are walked through, before longer ones are


def stretches_of(newsroom_id: int, id_: int) -> list[str]:
    """The tags of all stretches that a newsroom's record with this id lies in."""
    return [
        f"d_{newsroom_id}_{length}_{id_ >> LOW_BITS + length}"
        for length in range(SHORTEST, LONGEST + 1, STEP)
    ]


# A stretch's tag; the planner must know that it is the same each time, which it does of casts.
_NUMBERS = ("CAST(:newsroom AS bigint)", "stretch.length", "stretch.number")
TAG = "'d_' || " + " || '_' || ".join(f"CAST({number} AS text)" for number in _NUMBERS)

# The stretches that hold a newsroom's records from `:oldest` to `:newest`, one after the other and
# apart; what is longer begins where no part of it was walked through.
_WALK = """
RECURSIVE stretch (length, number, place) AS (
    (
        SELECT {shortest}, id >> ({low} + {shortest}), 1 FROM {kind}
        WHERE newsroom_id = :newsroom AND id BETWEEN :oldest AND :newest
        ORDER BY id {order} LIMIT 1
    )
    UNION ALL
    SELECT longer.length, next.id >> ({low} + longer.length),
        CASE WHEN longer.length = stretch.length THEN place + 1 ELSE 1 END
    FROM stretch
    CROSS JOIN LATERAL (
        SELECT id FROM {kind}
        WHERE newsroom_id = :newsroom AND id BETWEEN :oldest AND :newest AND id {beyond}
        ORDER BY id {order} LIMIT 1
    ) AS next
    CROSS JOIN LATERAL (
        SELECT stretch.length + CASE WHEN place >= {enough} AND stretch.length < {longest}
            AND next.id >> ({low} + {step} + stretch.length) <> number >> {step}
            THEN {step} ELSE 0 END AS length
    ) AS longer
)
"""
_BEGINNING = f"(number << ({LOW_BITS} + stretch.length))"
_END = f"({_BEGINNING} + ((CAST(1 AS bigint) << ({LOW_BITS} + stretch.length)) - 1))"


def _walk(order: str, beyond: str) -> str:
    return (
        _WALK.replace("{order}", order)
        .replace("{beyond}", beyond)
        .replace("{low}", str(LOW_BITS))
        .replace("{shortest}", str(SHORTEST))
        .replace("{longest}", str(LONGEST))
        .replace("{step}", str(STEP))
        .replace("{enough}", str(BEFORE_LONGER))
    )


# By the order of ids; the table, as {kind}, is to be filled in.
STRETCHES = {"DESC": _walk("DESC", f"< {_BEGINNING}"), "ASC": _walk("ASC", f"> {_END}")}
