"""A newsroom's records made up by dice: names and words as skewed as in the news.

The same number of claims gives the same records. Three statements a claim; the claims are spread
over five years.
"""

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import accumulate
from typing import Any

from sqlalchemy import insert

from storage.database import Database
from storage.ids import Ids
from storage.records import Act, OriginKind, ReadState, Verdict, Workflow
from storage.tables import claims, newsrooms, statements

BATCH = 500  # claims a transaction
SPAN = timedelta(days=5 * 365)
START = datetime(2020, 1, 1, tzinfo=UTC)
SPEAKERS = 3  # statements a claim
VOCABULARY = 5000  # words
LANGUAGES = ("en", "fr", "de", "es", "ru", "uk")

# The frequent ones first: the n-th is drawn 1/n as often as the first.
FAMOUS = (
    *("Vladimir Putin", "Elon Musk", "Donald Trump", "Volodymyr Zelensky", "Emmanuel Macron"),
    *("Dmitry Peskov", "Joe Biden", "Ursula von der Leyen", "Xi Jinping", "Giorgia Meloni"),
)
HOUSES = (
    *("Kremlin", "White House", "European Commission", "SpaceX", "Pentagon", "Elysee", "NATO"),
    *("Gazprom", "Airbus", "Bundesbank", "Red Cross", "Interpol", "Lufthansa", "Unesco"),
)
_SYLLABLES = tuple(f"{c}{v}" for c in "bdfgklmnprstvz" for v in "aeiou")


class _Skewed:
    """Draws the n-th of some values 1/n as often as the first."""

    def __init__(self, values: tuple[str, ...], dice: random.Random) -> None:
        self._values = values
        self._weights = list(accumulate(1 / n for n in range(1, len(values) + 1)))
        self._dice = dice

    def draw(self, count: int) -> list[str]:
        return self._dice.choices(self._values, cum_weights=self._weights, k=count)


def fill(database: Database, newsroom_id: int, count: int) -> Iterator[int]:
    """Put `count` claims into an empty newsroom, in batches; yields how many there are."""
    dice = random.Random(7)
    made = (_word(dice) for _ in range(600))
    people = _Skewed((*FAMOUS, *(f"{name.title()} {_word(dice).title()}" for name in made)), dice)
    houses = _Skewed(HOUSES, dice)
    words = _Skewed(tuple(_word(dice) for _ in range(VOCABULARY)), dice)
    ids = Ids(process=1)
    for first in range(0, count, BATCH):
        rows: list[dict[str, Any]] = []
        said: list[dict[str, Any]] = []
        for number in range(first + 1, min(first + BATCH, count) + 1):
            at = START + SPAN * (number / count)
            claim = {"newsroom_id": newsroom_id, "id": ids.new(at), "number": number}
            rows.append(claim | _claim(dice, people, words, at))
            for _ in range(SPEAKERS):
                one = {"newsroom_id": newsroom_id, "id": ids.new(at), "claim_id": claim["id"]}
                said.append(one | _statement(dice, people, houses, words, at))
        with database.begin(newsroom_id) as work:
            transaction = work._transaction  # noqa: SLF001  (one by one takes ten times as long)
            transaction.connection.execute(insert(claims), rows)
            transaction.connection.execute(insert(statements), said)
            mine = newsrooms.c.newsroom_id == newsroom_id
            last = newsrooms.update().where(mine).values(last_number=rows[-1]["number"])
            transaction.connection.execute(last)
            transaction.touched.update(row["id"] for row in rows)
        yield rows[-1]["number"]


def _word(dice: random.Random) -> str:
    return "".join(dice.choices(_SYLLABLES, k=dice.randint(2, 4)))


def _claim(dice: random.Random, people: _Skewed, words: _Skewed, at: datetime) -> dict[str, Any]:
    one, other = people.draw(2)
    text = words.draw(6)
    workflow = dice.choices(tuple(Workflow), weights=(10, 5, 10, 60, 15))[0]
    return {
        "wording": " ".join((one, *text[:3], other, *text[3:])),
        "lang": dice.choices(LANGUAGES, weights=(40, 25, 15, 10, 5, 5))[0],
        "workflow": workflow,
        "verdict": dice.choice(tuple(Verdict)),
        "verdict_reason": "",
        "verdict_link": "",
        "assignee": "",
        "logged_at": at,
        "read_state": ReadState.NONE,
        "unread_reason": "",
    }


def _statement(
    dice: random.Random, people: _Skewed, houses: _Skewed, words: _Skewed, at: datetime
) -> dict[str, Any]:
    return {
        "act": dice.choices((Act.ASSERTS, Act.DENIES, Act.DECLINES), weights=(70, 20, 10))[0],
        "speaker": people.draw(1)[0],
        "principal": houses.draw(1)[0],
        "quote": " ".join(words.draw(12)),
        "start": 0,
        "end": 0,
        "cue": "",
        "hedged": False,
        "concedes": "",
        "origin": "",
        "origin_kind": dice.choice((None, *OriginKind)),
        "said_at": at,
        "reviewed": True,
        "dropped": False,
    }
