"""What the header of a picture says; no file, however odd, raises."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plansite.model.picture import PictureFault
from plansite.reading.pictures import read_picture
from tests.support import pictures

SEEDS = {
    "JPEG": pictures.photograph(300, 200, turn=6),
    "PNG": pictures.drawing(300, 200),
    "GIF": pictures.moving("GIF"),
    "WEBP": pictures.plain("webp"),
    "AVIF": pictures.plain("avif"),
}


@pytest.mark.parametrize(("turn", "size"), [(1, (300, 200)), (3, (300, 200)), (6, (200, 300))])
def test_the_size_is_that_of_the_upright_picture(turn: int, size: tuple[int, int]) -> None:
    header = read_picture(pictures.photograph(300, 200, turn))
    assert (header.width, header.height, header.turn) == (*size, turn)


def test_transparency_is_told() -> None:
    glass = pictures.halves(9, 9, "RGBA")
    glass.putalpha(90)
    assert read_picture(pictures.saved(glass, "WEBP")).has_alpha
    assert not read_picture(pictures.plain("webp")).has_alpha


def test_a_bomb_is_not_unpacked() -> None:
    assert read_picture(pictures.bomb(2**31 - 1, 2**31 - 1)).fault is not None
    assert read_picture(pictures.bomb(60_000, 60_000)).fault is PictureFault.HUGE


@settings(derandomize=True)
@given(
    kind=st.sampled_from(sorted(SEEDS)),
    cut=st.integers(0, 3_000),
    at=st.integers(0, 3_000),
    put=st.binary(max_size=12),
)
def test_no_damage_raises(kind: str, cut: int, at: int, put: bytes) -> None:
    data = SEEDS[kind][: len(SEEDS[kind]) - cut % len(SEEDS[kind])]
    header = read_picture(data[:at] + put + data[at + len(put) :])
    assert header.fault is not None or header.width * header.height > 0


@given(st.binary(max_size=200))
@settings(derandomize=True)
def test_no_bytes_raise(data: bytes) -> None:
    assert read_picture(data).fault is not None
