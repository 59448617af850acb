"""What is advised for a sum of money is the sum that was typed, or none."""

from plansite.reading.written_counts import count_example

SUMS = {
    "45 triệu": "45000000",
    "1.250,5 triệu đồng": "1250500000",
    "1.500 triệu": "1500000000",
    "12.5 triệu": "12500000",
    "4,5 tỷ": "4500000000",
    "2 nghìn tỷ": "2000000000000",
    "5 TRIỆU": "5000000",
    "5 trieu": "5000000",
    "500 tr": "500000000",
    "500k": "500000",
    # A sign may be for thousands or for tenths; two sums.
    "1,500 triệu": "…",
    "1.2.3 triệu": "…",
    "4 tỷ 500 triệu": "…",
    "2 tỷ rưỡi": "…",
    "12 triệu lệ phí": "12000000",
    # Words that only begin like those.
    "5 trường": "5",
    "12 kênh": "12",
    "5 tỷ lệ": "5",
}


def test_a_range_is_advised_by_whole_numbers() -> None:
    assert count_example("quantity", "1.000 - 2.000 người").startswith("quantity: 1000 ")
    assert count_example("amount", "5.500 đến 6.000").endswith("amount: 5500 hoặc amount: 6000")
    assert count_example("quantity", "1,5 - 2,5").endswith("quantity: …")


def test_a_sum_is_advised_whole() -> None:
    said = {typed: count_example("amount", typed).rpartition(": ")[2] for typed in SUMS}
    assert said == SUMS
