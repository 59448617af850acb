"""What the header of a picture says; no file, however odd, raises."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from plansite.model.picture import PictureFault, PictureHeader
from plansite.reading.pictures import read_picture
from tests.support import pictures

SEEDS = {
    "JPEG": pictures.photograph(300, 200, turn=6),
    "PNG": pictures.drawing(300, 200),
    "GIF": pictures.moving("GIF"),
    "WEBP": pictures.plain("webp"),
    "AVIF": pictures.plain("avif"),
}


def read(tmp_path: Path, data: bytes) -> PictureHeader:
    path = tmp_path / "file"
    path.write_bytes(data)
    return read_picture(path, len(data))


@pytest.mark.parametrize(("turn", "size"), [(1, (300, 200)), (3, (300, 200)), (6, (200, 300))])
def test_the_size_is_that_of_the_upright_picture(
    turn: int, size: tuple[int, int], tmp_path: Path
) -> None:
    header = read(tmp_path, pictures.photograph(300, 200, turn))
    assert (header.width, header.height, header.turn) == (*size, turn)


def test_transparency_is_told(tmp_path: Path) -> None:
    glass = pictures.halves(9, 9, "RGBA")
    glass.putalpha(90)
    assert read(tmp_path, pictures.saved(glass, "WEBP")).has_alpha
    assert not read(tmp_path, pictures.plain("webp")).has_alpha


def test_a_bomb_is_not_unpacked(tmp_path: Path) -> None:
    assert read(tmp_path, pictures.bomb(2**31 - 1, 2**31 - 1)).fault is not None
    assert read(tmp_path, pictures.bomb(60_000, 60_000)).fault is PictureFault.HUGE


def test_what_cannot_be_opened_is_not_called_broken(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_picture(tmp_path / "gone.jpg", 9)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], derandomize=True)
@given(
    kind=st.sampled_from(sorted(SEEDS)),
    cut=st.integers(0, 3_000),
    at=st.integers(0, 3_000),
    put=st.binary(max_size=12),
)
def test_no_damage_raises(kind: str, cut: int, at: int, put: bytes, tmp_path: Path) -> None:
    data = SEEDS[kind][: len(SEEDS[kind]) - cut % len(SEEDS[kind])]
    header = read(tmp_path, data[:at] + put + data[at + len(put) :])
    assert header.fault is not None or header.width * header.height > 0


@given(st.binary(max_size=200))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], derandomize=True)
def test_no_bytes_raise(tmp_path: Path, data: bytes) -> None:
    assert read(tmp_path, data).fault is not None
