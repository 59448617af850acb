from plansite.commands import hints


def test_the_nearest_word_is_asked_for() -> None:
    assert hints.nearest("nv1", ["NV1", "NV2"]) == " (có phải “NV1”?)"
    assert hints.nearest("xyz", ["NV1"]) == ""
