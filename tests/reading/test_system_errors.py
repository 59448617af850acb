import errno

from plansite.reading.plain import reason_of


def test_why_the_system_refused_is_told_in_vietnamese() -> None:
    assert reason_of(OSError(errno.ENOSPC, "No space left on device")) == "ổ đĩa đã đầy"
    assert reason_of(OSError(errno.ENXIO, "No such device")) == "No such device"
    assert reason_of(TimeoutError()) == "TimeoutError"
