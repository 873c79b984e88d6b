import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from bot.core.timeline import Series, Timeline
from bot.platforms import picture


def timeline(*counts: int) -> Timeline:
    labels = tuple(f"{day} Oct" for day in range(len(counts)))
    series = (Series("claims", counts), Series("denials", tuple(reversed(counts))))
    return Timeline("Claims and denials per day", labels, series)


def drawn(of: Timeline) -> Image.Image:
    made = picture.png(of)
    assert made
    return Image.open(io.BytesIO(made)).convert("RGB")


def blue(image: Image.Image, part: tuple[float, float]) -> int:
    """How many pixels of the first series stand in a part of the width."""
    left, right = (int(image.width * edge) for edge in part)
    counts = image.crop((left, 70, right, image.height)).getcolors(100_000) or []
    return sum(count for count, colour in counts if colour == (0x2F, 0x6F, 0xAB))


def test_the_higher_the_count_the_longer_the_bar() -> None:
    image = drawn(timeline(1, 0, 0, 8))
    assert image.size == (picture.WIDTH, picture.HEIGHT)
    assert 6 < blue(image, (0.75, 1)) / blue(image, (0, 0.25)) < 10
    assert blue(image, (0.35, 0.6)) == 0


@settings(max_examples=15)
@given(st.lists(st.integers(0, 10**7), min_size=1, max_size=31))
def test_anything_counted_can_be_drawn(counts: list[int]) -> None:
    top = picture.scale(max(counts))
    assert max(counts) <= top <= max(4, 3 * max(counts))
    assert top % 4 == 0
    assert drawn(timeline(*counts))


def test_without_pillow_there_is_no_picture(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(picture, "_pillow", lambda: None)
    assert picture.png(timeline(1, 2)) is None
