"""A timeline as a picture, where Pillow is installed (the extra `pictures`).

Pillow is loaded at the first picture and takes 13 MB and a twentieth of a second; it draws what
matplotlib needs 69 MB and a second for.
"""

import io
import logging
from functools import cache
from typing import Any

from bot.core.timeline import Series, Timeline

WIDTH, HEIGHT = 1_200, 480
FILE_NAME = "timeline.png"
ALT = 1_000  # characters of the words for people who do not see it; Discord takes 1,024

_LEFT, _TOP, _RIGHT, _BOTTOM = 70, 80, 20, 60  # margins, in pixels
_PAPER, _INK, _GRID = "#ffffff", "#33383f", "#dfe3e8"
_COLOURS = ("#2f6fab", "#d9822b", "#5b8c5a")  # told apart by whoever sees colours otherwise, too
_TITLE, _SMALL = 28, 20  # letters, in pixels
_MOST_LABELS = 9  # room for "30 Aug 2016" each
_LINES = 4  # of the grid

_log = logging.getLogger(__name__)


@cache
def _pillow() -> tuple[Any, Any, Any] | None:
    try:
        from PIL import Image, ImageDraw, ImageFont  # noqa: PLC0415 - only where it is used
    except ImportError:
        _log.info("timelines are told in words: the extra `pictures` is not installed")
        return None
    return Image, ImageDraw, ImageFont


def png(timeline: Timeline) -> bytes | None:
    """The bars as a PNG of 1200 × 480 pixels; None where nothing can draw them."""
    pillow = _pillow()
    if pillow is None:
        return None
    image, draw, fonts = pillow
    picture = image.new("RGB", (WIDTH, HEIGHT), _PAPER)
    _Canvas(draw.Draw(picture), fonts).draw(timeline)
    out = io.BytesIO()
    picture.save(out, "PNG", optimize=True)
    return out.getvalue()


def alt(timeline: Timeline) -> str:
    """The picture in words, within what the platforms take."""
    return timeline.alt[:ALT]


def scale(most: int) -> int:
    """The top of the axis: the least of 4, 8, 12, 20, 40, 80 … that holds `most`."""
    top = _LINES
    factors = (2, 3, 5)
    power = 1
    while top < most:
        for factor in factors:
            top = _LINES * factor * power
            if top >= most:
                return top
        power *= 10
        top = _LINES * power
    return top


class _Canvas:
    """One picture being drawn; `draw` and `fonts` are Pillow's."""

    def __init__(self, draw: Any, fonts: Any) -> None:
        self._draw = draw
        self._small = fonts.load_default(_SMALL)
        self._title = fonts.load_default(_TITLE)

    def draw(self, timeline: Timeline) -> None:
        top = scale(max(max(each.counts) for each in timeline.series))
        self._draw.text((_LEFT, 24), timeline.title, font=self._title, fill=_INK)
        self._grid(top)
        for number, each in enumerate(timeline.series):
            self._bars(each, number, len(timeline.series), top)
        self._labels(timeline.labels)
        self._legend(timeline.series)

    def _grid(self, top: int) -> None:
        for line in range(_LINES + 1):
            value = top * line // _LINES
            y = self._y(value, top)
            self._draw.line((_LEFT, y, WIDTH - _RIGHT, y), fill=_GRID, width=2)
            self._draw.text((_LEFT - 12, y), f"{value:,}", font=self._small, fill=_INK, anchor="rm")

    def _bars(self, series: Series, number: int, among: int, top: int) -> None:
        room = self._room(len(series.counts))
        wide = max(room * 0.8 / among, 2)
        for bar, count in enumerate(series.counts):
            if count:
                left = _LEFT + bar * room + room * 0.1 + number * wide
                box = (left, self._y(count, top), left + wide - 1, self._y(0, top))
                self._draw.rectangle(box, fill=_COLOURS[number % len(_COLOURS)])

    def _labels(self, labels: tuple[str, ...]) -> None:
        room, every = self._room(len(labels)), -(-len(labels) // _MOST_LABELS)
        for bar in range(0, len(labels), every):
            at = (_LEFT + (bar + 0.5) * room, HEIGHT - _BOTTOM + 12)
            self._draw.text(at, labels[bar], font=self._small, fill=_INK, anchor="ma")

    def _legend(self, series: tuple[Series, ...]) -> None:
        right = WIDTH - _RIGHT
        for number in reversed(range(len(series))):
            words = series[number].total
            right -= int(self._draw.textlength(words, font=self._small))
            self._draw.text((right, 30), words, font=self._small, fill=_INK)
            colour = _COLOURS[number % len(_COLOURS)]
            self._draw.rectangle((right - 26, 34, right - 8, 50), fill=colour)
            right -= 50

    @staticmethod
    def _room(bars: int) -> float:
        return (WIDTH - _LEFT - _RIGHT) / bars

    @staticmethod
    def _y(value: int, top: int) -> float:
        floor = HEIGHT - _BOTTOM
        return floor - (floor - _TOP) * value / top
