"""Whether the bytes of a picture are all there and unchanged, as far as its format tells."""

import hashlib

import pytest

from plansite.reading.picture_bytes import is_whole
from tests.support import pictures

SOUND = {
    "JPEG": pictures.photograph(300, 200),
    "PNG": pictures.drawing(300, 200),
    "GIF": pictures.plain("gif", 300, 200),
    "WEBP": pictures.plain("webp", 300, 200),
    "AVIF": pictures.plain("avif", 300, 200),
}
STAGES = pictures.saved(pictures.halves(300, 200), "JPEG", progressive=True)
SEQUEL = pictures.saved(pictures.halves(300, 200), "MPO", save_all=True)
RESTARTS = pictures.saved(pictures.halves(300, 200), "JPEG", restart_marker_rows=1)
SHARES = (0.1, 0.3, 0.5, 0.7, 0.9, 0.99)


def pixels_at(photograph: bytes) -> int:
    """Return where the pixels of a JPEG without a further picture behind it begin."""
    return photograph.rindex(b"\xff\xda") + 14


@pytest.mark.parametrize("kind", SOUND)
def test_a_sound_picture_is_whole_whatever_stands_behind_it(kind: str) -> None:
    assert is_whole(SOUND[kind], kind)
    assert is_whole(SOUND[kind] + bytes(100), kind)
    assert is_whole(SOUND[kind] + b"\xff\xd8\xff\xe1ftypmp42" * 9, kind)


@pytest.mark.parametrize("photograph", [STAGES, SEQUEL, RESTARTS])
def test_every_kind_of_jpeg_is_whole(photograph: bytes) -> None:
    assert is_whole(photograph, "JPEG")


@pytest.mark.parametrize("share", SHARES)
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "GIF", "AVIF"])
def test_a_picture_cut_off_anywhere_is_not_whole(kind: str, share: float) -> None:
    data = SOUND[kind]
    assert not is_whole(data[: int(len(data) * share)], kind)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "GIF", "AVIF"])
def test_a_picture_without_its_last_byte_is_not_whole(kind: str) -> None:
    assert not is_whole(SOUND[kind][:-1], kind)


def test_the_end_of_the_small_picture_inside_a_photograph_is_not_its_end() -> None:
    photograph = SOUND["JPEG"]
    cut = photograph[: pixels_at(photograph) + 40]
    assert b"\xff\xd9" in cut
    assert not is_whole(cut, "JPEG")


def test_an_end_before_the_pixels_is_none() -> None:
    assert not is_whole(b"\xff\xd8\xff\xd9", "JPEG")


def test_any_flipped_byte_of_a_drawing_is_noticed() -> None:
    data = SOUND["PNG"]
    for at in range(8, len(data)):
        flipped = data[:at] + bytes([data[at] ^ 0x40]) + data[at + 1 :]
        assert not is_whole(flipped, "PNG"), at


@pytest.mark.parametrize(
    "stray",
    [
        pytest.param(b"\xff\x3a", id="no mark at all"),
        pytest.param(b"\xff\xc0\0\3\0", id="a second header"),
        pytest.param(b"\xff\xc4\0\4\0\0\1", id="a table with pixels behind it"),
        pytest.param(b"\xff\xda\0\5\1\1\1", id="a stage of another length than it needs"),
    ],
)
def test_what_pixels_cannot_hold_is_noticed_in_a_photograph(stray: bytes) -> None:
    photograph = SOUND["JPEG"]
    at = pixels_at(photograph) + 40
    assert not is_whole(photograph[:at] + stray + photograph[at:], "JPEG")


def test_garbage_in_the_middle_of_a_photograph_is_noticed() -> None:
    photograph = SOUND["JPEG"]
    at = pixels_at(photograph) + 40
    garbage = hashlib.shake_256(b"5").digest(2_000)
    assert not is_whole(photograph[:at] + garbage + photograph[at:], "JPEG")


def test_blocks_of_a_gif_that_lead_nowhere_are_noticed() -> None:
    data = SOUND["GIF"]
    palette = 3 * 2 ** ((data[10] & 7) + 1)
    at = 13 + palette
    assert data[at : at + 1] in (b"!", b",")
    assert not is_whole(data[:at] + b"?" + data[at + 1 :], "GIF")


def test_a_gif_with_an_empty_block_too_many_is_whole() -> None:
    data = SOUND["GIF"]
    assert is_whole(data[:-1] + b"\0;", "GIF")


def test_a_modern_picture_that_ends_behind_its_description_is_not_whole() -> None:
    data = SOUND["AVIF"]
    assert not is_whole(data[: data.index(b"mdat") - 4], "AVIF")
