"""Lines within a paragraph: which stay lines of their own, and which go on."""

import pytest

from plansite.markdown.convert import Converter
from plansite.markdown.own_lines import stands_apart

SERIES = [
    *("A. 5|B. Sáu|C. 7", "i) một|ii) hai|iii) ba", "i. một|ii. hai", "a/ một|b/ hai"),
    *("A/ một|B/ hai", "I- một|II- hai", "I – Một|II – Hai", "1 - Một|2 - Hai", "(i) a|(ii) b"),
    *("A.1. Một|A.2. Hai", "II.1. Một|II.2. Hai", "1a) a|1b) b", "a1) a|a2) b", "a.1) a|a.2) b"),
    *("8h00: Đón tiếp|8h30: Khai mạc", "08:00 Đón tiếp|08:30 Khai mạc", "8h00 - 9h00: a|9h00: b"),
    *("7 giờ 30: a|8 giờ: b", "01/3: Họp|02/3: Nghỉ", "Sáng 5/3/2018: a|Chiều 5/3/2018: b"),
    *(
        "[ ] a|[x] b",
        "-[ ] a|-[x] b",
        "√ a|√ b",
        "1️⃣ a|2️⃣ b",
        "-Một|-Hai",
        "– a|– b",
        "1.Một|2.Hai",
        "2.1 A|2.2 B",
    ),
    *(
        "**Điều 1. Một**|**Điều 2. Hai**",
        "a) một, dài|b) hai",
        "Chữ|a) một|b) hai",
        "> a) b|> c) d",
    ),
    *("> a) b|> c) d", "- a) một|  b) hai", "Chữ|2. hai|3. ba"),
    *("a) Ưu điểm|b) Nhược điểm|c) Kiến nghị", "A. Kết quả|B. Tồn tại|C. Nguyên nhân"),
    *(
        "Điều 1. Phạm vi và địa điểm|Điều 2. Đối tượng",
        "9h00: Thăm Trung tâm Chuyển đổi số|10h00: Bế mạc",
    ),
    *("**8h00:** Đón|**8h30:** Họp", "**a)** Một|**b)** Hai", "**1.1.** Một|**1.2.** Hai"),
    *("**Điều 1.** Phạm vi|**Điều 2.** Đối tượng", "**I.** Một|**II.** Hai"),
    *("UBND TỈNH MẪU|SỞ NỘI VỤ", "KT. GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Trần Văn B"),
    *(
        "- Lưu: VT.|GIÁM ĐỐC|(Đã ký)|Nguyễn Văn A",
        "Giám đốc|(Đã ký)|Lê A",
        "Xếp loại:|> 90 điểm: tốt|> 80 điểm: khá",
    ),
    *("a)Cấp tỉnh|b)Cấp huyện", "A.Sáu|B.Bảy", "I.Kết quả|II.Tồn tại", "(3)Ba|(4)Bốn"),
    *("->Bước 3|=>Xong", "+5,2%|+3%", "-5 độ|-3 độ", "≥ 95%: tốt|≤ 50%: kém|< 30%|= 0"),
    *("Câu 1. Ai làm|Câu 2. Làm gì", "Hình 1. Hội nghị|Hình 2. Đại biểu", "( ) Nam|( ) Nữ"),
    *("Bảng 3: Hồ sơ|Bảng 4: Đơn", "[v] Một|[-] Hai|[✓] Ba", "¹ Một|² Hai", "Ⅰ. Một|Ⅱ. Hai"),
    *("[1]: Nguồn A|[2]: Nguồn B", "(1): Một|(2): Hai", "¹: Một|²: Hai"),
    *("[1] Nguồn|[2] Nguồn", "» Một|» Hai", "1, Một|2, Hai", "(*): một|(**): hai"),
    *("Sáng 5/3:|8h00 khai mạc|9h00 tham luận", "* Một|** Hai|** Ba", "*) Một|**) Hai"),
    *("_a) Một_|_b) Hai_|_c) Ba_", "[a) Một](/a/)|[b) Hai](/b/)", "~~a) Một~~|~~b) Hai~~"),
    *("Ưu điểm|a) một|b) hai", "Tồn tại|1/ Một|2/ Hai", "a) Thu và chi|b) Nợ của xã|c) Ba"),
    *("a.Một|b.Hai", "A/Một|B/Hai", "1/Một|2/Hai", "I-Một|II-Hai", "+Một|+Hai", "I.KẾT QUẢ|II.TỒN"),
    *("Điều 1.Phạm vi|Điều 2.Đối", "Bước 1:Vào|Bước 2:Ra", "8h00:Đón|8h30:Họp", "[a] Một|[b] Hai"),
    *("Câu 1) Một|Câu 2) Hai", "Ngày 5/3 họp|Ngày 6/3 nghỉ", "“a) Một”|“b) Hai”", "–5%|–3%"),
    *("± 5|± 3", "1 . Một|2 . Hai", "a ) Một|b ) Hai", "(+) Tăng|(-) Giảm", "8h00’: Họp|9h00’: a"),
    *(
        "Bước 1 Nộp hồ sơ|Bước 2 Nhận kết quả",
        "Bước 1 - Nộp|Bước 2 - Nhận",
        "Ba bước|Bước 1 A|Bước 2 B",
    ),
    *(
        "Điều 1 Phạm vi|Điều 2 Đối tượng",
        "Tháng 5 Khảo sát|Tháng 6 Thiết kế",
        "Quý I: Thu|Quý II: Chi",
    ),
    *(
        "Một là, nhanh|Hai là, gọn",
        "Một là nhanh|Hai là gọn",
        "Thứ nhất, nhanh|Thứ hai, gọn|Thứ ba: rẻ",
    ),
    *("Việc thứ nhất, nhanh|Việc thứ hai, gọn", "**Bước 1** Nộp|**Bước 2** Nhận", "Bước 1|Bước 2"),
    *("**Thứ nhất**, nhanh|**Thứ hai**, gọn", "Thứ Hai: họp|Thứ Ba: nghỉ"),
    *("– Nguyễn Văn A|– Trần Văn B", "Các xã Long Sơn|– Một|– Hai", "Việc của|a) Sở|b) Xã"),
]
ALONE = [
    *("Gồm:|a) một", "Đã họp xong.|Điều 5. Phạm vi", "**Kết quả**|a) một", "KẾT QUẢ|1/ một"),
    *("Chương I. Quy định|Điều 1. Phạm vi", "Chữ|Ghi chú: hai"),
    *(
        "Chủ tịch|đã ký",
        "Chủ tịch|Đã ký|Lê A",
        "Chủ tịch huyện đảo|(ký, đóng dấu)",
        "CHỦ TỊCH|[đã ký]|Lê A",
    ),
    *("Giám đốc|Nguyễn Văn A", "Phó Chủ tịch tỉnh|**Lê Thị B**", "Đoàn đến Gò Công|Ghi chú: xong"),
    *("Kính gửi:\t- Sở A;|\t- Sở B;|\t\t- Sở C.", "Kính gửi|    – Sở A"),
]
RUNNING = [
    *("> trong đó có|> 80 xã và 17 phường", "dương tính (+) và âm tính|(-) đều ghi vào sổ"),
    *("nộp hồ sơ → thẩm định|→ trình ký", "chạy từ 5 giờ đến 6 giờ|– 18 giờ; giá vé 2"),
    *("Cuộc họp do ông|A. Nguyễn chủ trì", "quy định tại|Điều 5. Nghị định", "Hà Nội|– Hải Phòng"),
    *("Căn cứ điểm|a) khoản 2 và điểm|b) khoản 3", "từ|8h00 đến|9h00", "hơn|2.1 lần", "từ|1/3 tới"),
    *("tăng|    - 5%", "dài|    dòng", "giá|\tmới", "của UBND|Tỉnh giao", "gồm A. và|b) khoản 2"),
    *("theo|Điều 6. từ", "Hà Nội|-Huế", "số|10 - 12 người", "Tổng là|15. Trong đó", "Chữ|**đậm**"),
    *("Nghị quyết về|→ hỗ trợ", "dự họp có|A. Nguyễn, kể cả vitamin|B. Complex.", "lúc|8h00 họp"),
    "Tuyến Hà Nội|– Lào Cai dài 265 km, tuyến Hà Nội|– Hải Phòng dài 105 km.",
    *("năm 2016|-2020, năm 2021|-2025", "sáng nay họp|8h00 khai mạc|9h00 tham luận"),
    *("từ|-5 độ đến|-3 độ", "số|1, Một", "thuộc TP.|HCM", "đạt khoảng|≥ 95%", "Mã số|[1] hai"),
    *(
        "quy định tại|Điều 5 Luật A,|Điều 6 Luật B",
        "họp xong.|Tháng 5 Sở họp",
        "quy định.|Điều 5 Luật A",
    ),
    *("làm xong Bước|1 rồi sang việc thứ hai|và việc thứ nhất", "gồm Giai đoạn 1 và|Giai đoạn 2"),
    *("Hai bên|đã ký kết", "chia theo|Giai đoạn 1 Khảo sát", "vào ngày|Thứ hai, tuần tới"),
    *(
        "có Phó Giám đốc|Nguyễn Văn A dự",
        "do|chủ tịch xã|Lê A",
        "Chủ tịch|Thành phố Mẫu",
        "mỗi Năm|Hai là",
    ),
    *("là 5/QĐ-SM,|6/QĐ-SM,|7/QĐ-SM", "điện thoại|A/H5N1, cúm|A/H1N1"),
]


@pytest.mark.parametrize("lines", [*SERIES, *ALONE])
def test_lines_of_one_series_and_those_below_an_end_stay_apart(lines: str) -> None:
    html = Converter().convert(lines.replace("|", "\n"))
    assert html.count("<br>") == lines.count("|")


@pytest.mark.parametrize("lines", RUNNING)
def test_running_text_goes_on(lines: str) -> None:
    assert "<br" not in Converter().convert(lines.replace("|", "\n"))


def test_a_line_is_judged_in_its_own_paragraph() -> None:
    lines = ["Chữ", "a) một", "", "b) hai"]
    assert not stands_apart(lines, 1)
