# ruff: noqa: E501  # what an editor reads stands whole on its line
"""What was pasted and reads otherwise than it was meant is told, once, with how to mend it."""

from pathlib import Path

import pytest

from tests.support.site_builder import SiteBuilder

BODIES = {
    "bullets": (
        "Gồm:\n• Một\n• Hai\n\n• Ba",
        [
            "8: cảnh báo [chu-chep/dau-dong] các dòng từ đây đến dòng 11 bắt đầu bằng dấu không tạo thành mục danh sách, hay mục con, trên trang: `• Một`; hãy viết `- ` ở đầu mỗi mục, mục con lùi vào hai dấu cách, hoặc chạy `python3 tasks.py check --fix` để máy tự sửa",
        ],
    ),
    "a long dash twice, far apart": (
        "– Một\n– Hai\n\nChữ\n\nChữ\n\n– Ba\n– Bốn",
        [
            "7: cảnh báo [chu-chep/dau-dong] các dòng từ đây đến dòng 8 bắt đầu bằng dấu không tạo thành mục danh sách, hay mục con, trên trang: `– Một`; hãy viết `- ` ở đầu mỗi mục, mục con lùi vào hai dấu cách, hoặc chạy `python3 tasks.py check --fix` để máy tự sửa",
            "14: cảnh báo [chu-chep/dau-dong] các dòng từ đây đến dòng 15 bắt đầu bằng dấu không tạo thành mục danh sách, hay mục con, trên trang: `– Ba`; hãy viết `- ` ở đầu mỗi mục, mục con lùi vào hai dấu cách, hoặc chạy `python3 tasks.py check --fix` để máy tự sửa",
        ],
    ),
    "a level of its own": (
        "- Một\n+ Hai",
        [
            "8: cảnh báo [chu-chep/dau-dong] dòng này bắt đầu bằng dấu không tạo thành mục danh sách, hay mục con, trên trang: `+ Hai`; hãy viết `- ` ở đầu mỗi mục, mục con lùi vào hai dấu cách, hoặc chạy `python3 tasks.py check --fix` để máy tự sửa",
        ],
    ),
    "a sentence below a list": (
        "- Rà soát;\n- Công khai.\nNgười dân hoan nghênh.",
        [
            "8: cảnh báo [chu-chep/lien-doan] các dòng từ đây đến dòng 9 không có dòng trống ở giữa nên trang nối thành một đoạn: `- Công khai.`; hãy để một dòng trống trước mỗi đoạn mới, cả sau một danh sách, hoặc chạy `python3 tasks.py check --fix` để máy tự sửa",
        ],
    ),
    "cells parted by tabs": (
        "Xã\tSố\nMột\t5",
        [
            "7: cảnh báo [chu-chep/bang-tab] các dòng từ đây đến dòng 8 có ô ngăn bằng phím Tab nên không thành bảng: `Xã⟨Tab⟩Số`; hãy viết dòng đầu bảng là `| Xã | Số |`, dưới nó một dòng `|---|---|`, hoặc chạy `python3 tasks.py check --fix` để máy tự sửa",
        ],
    ),
    "rows with another number of cells": (
        "Xã\tSố\nMột\t5\t2\nHai\t3",
        [
            "7: cảnh báo [chu-chep/bang-lech] các dòng từ đây đến dòng 9 có phím Tab như một bảng, nhưng số ô của các dòng không khớp; hãy viết thành bảng có dấu `|`, mỗi dòng đủ số ô, ô trống thì để trống, ô có nhiều dòng thì nối thành một dòng; nếu không phải bảng, hãy thay phím Tab bằng dấu cách",
        ],
    ),
    "a cell that runs over two lines": (
        'STT\tViệc\tSố\n1\t"Rà soát\nthủ tục"\t5\n2\tKhác\t6',
        [
            "7: cảnh báo [chu-chep/bang-lech] các dòng từ đây đến dòng 10 có phím Tab như một bảng, nhưng số ô của các dòng không khớp; hãy viết thành bảng có dấu `|`, mỗi dòng đủ số ô, ô trống thì để trống, ô có nhiều dòng thì nối thành một dòng; nếu không phải bảng, hãy thay phím Tab bằng dấu cách",
        ],
    ),
    "figures that have no head": (
        "1.234\t5.678\t12%\n3.456\t7.890\t13%",
        [
            "7: cảnh báo [chu-chep/bang-thieu-dau] các dòng từ đây đến dòng 8 có phím Tab như một bảng, nhưng thiếu dòng đầu bảng cho biết mỗi cột là gì; hãy viết thành bảng có dấu `|`: dòng đầu ghi tên các cột, dưới nó một dòng `|---|---|`, rồi mới đến các con số",
        ],
    ),
    "a table that begins behind the sign of a note": (
        "Chữ[^1].\n\n[^1]: Xã\tSố\n    Một\t5\n    Hai\t6",
        [
            "9: cảnh báo [chu-chep/bang-sau-dau] các dòng từ đây đến dòng 11 có phím Tab như một bảng, nhưng bắt đầu ngay sau dấu của chú thích, mục danh sách hoặc lời trích nên trang sẽ nối thành một đoạn; hãy viết dòng đầu bảng là `[^1]: | Xã | Số |`, dưới nó một dòng `|---|---|`, mỗi dòng sau có dấu `|` giữa các ô; các dòng dưới lùi vào bốn dấu cách ở chú thích, hai dấu cách ở mục danh sách",
        ],
    ),
    "a table that begins behind the sign of an item, and of a quotation": (
        "- Xã\tSố\n  Một\t5\n\n> Xã\tSố\n> Một\t5",
        [
            "7: cảnh báo [chu-chep/bang-sau-dau] các dòng từ đây đến dòng 8 có phím Tab như một bảng, nhưng bắt đầu ngay sau dấu của chú thích, mục danh sách hoặc lời trích nên trang sẽ nối thành một đoạn; hãy viết dòng đầu bảng là `- | Xã | Số |`, dưới nó một dòng `|---|---|`, mỗi dòng sau có dấu `|` giữa các ô; các dòng dưới lùi vào bốn dấu cách ở chú thích, hai dấu cách ở mục danh sách",
            "10: cảnh báo [chu-chep/bang-sau-dau] các dòng từ đây đến dòng 11 có phím Tab như một bảng, nhưng bắt đầu ngay sau dấu của chú thích, mục danh sách hoặc lời trích nên trang sẽ nối thành một đoạn; hãy viết dòng đầu bảng là `> | Xã | Số |`, dưới nó một dòng `> |---|---|`, mỗi dòng sau có dấu `|` giữa các ô; các dòng dưới lùi vào bốn dấu cách ở chú thích, hai dấu cách ở mục danh sách",
        ],
    ),
    "an item, a note and a quotation with tabs that are no table": (
        "- Họ tên\tAn làm\n  việc\tở xã\n\n- Xã\t5\n- Hai\t6\n\n> một\thai\n> ba",
        [],
    ),
    "a rule of long dashes": (
        "| a | b |\n|–|–|\n| c | d |",
        [
            "8: cảnh báo [chu-chep/bang-gach-dai] dòng `|–|–|` có gạch dài nên đây không thành bảng; hãy viết dòng đó là `|---|---|`, hoặc chạy `python3 tasks.py check --fix` để máy tự sửa",
        ],
    ),
    "a drawn table": (
        "+----+----+\n| Xã | Số |\n+----+----+\n| A  | 2  |\n| B  | 3  |\n+----+----+",
        [
            "7: cảnh báo [chu-chep/bang-ve] các dòng từ đây đến dòng 12 là bảng vẽ bằng dấu `+`, `-`, `|` hoặc ngăn ô bằng dấu `;`, trên trang không thành bảng: `+----+----+`; hãy viết dòng đầu bảng là `| Xã | Số |`, dưới nó một dòng `|---|---|`, mỗi dòng sau cũng có dấu `|` giữa các ô, hoặc chạy `python3 tasks.py check --fix` để máy tự sửa",
        ],
    ),
    "columns set by blanks": (
        "Kết quả:\nSTT   Tên   Số\n1  Xã Một  5\n2   Xã Hai   6\nHết.",
        [
            "8: cảnh báo [chu-chep/bang-cot] các dòng từ đây đến dòng 10 được gõ thành cột bằng nhiều dấu cách liền nhau, trên trang sẽ dồn lại một đoạn; hãy viết thành bảng: dòng đầu là `| Cột một | Cột hai |`, dưới nó `|---|---|`, rồi mỗi dòng của bảng một dòng có dấu `|` giữa các ô",
        ],
    ),
    "semicolons that may part cells": (
        "Ban;Sở;Xã\nMột;Hai;Ba\nBốn;Năm;Sáu",
        [
            "7: cảnh báo [chu-chep/bang-cot] các dòng từ đây đến dòng 9 được gõ thành cột bằng dấu `;`, trên trang sẽ dồn lại một đoạn; hãy viết thành bảng: dòng đầu là `| Cột một | Cột hai |`, dưới nó `|---|---|`, rồi mỗi dòng của bảng một dòng có dấu `|` giữa các ô",
        ],
    ),
    "semicolons and blanks in sentences": (
        "Ba xã; hai phường; một huyện\n" * 3 + "\nXong.  Hai xã\nđã làm.  Ba xã\nchưa có.  Hết.\n\n"
        "cải  cách   hành\nchính của   các  xã\nvà các  phường   năm\n\na)   Một\nb)   Hai\nc)   Ba",
        [],
    ),
    "the head and the foot of a letter": (
        (
            "SỞ MẪU   CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 5/KH   Vũng Tàu, ngày 5 tháng 3 năm 2018\n\n"
            "Ba xã.\n\nNơi nhận:\tGIÁM ĐỐC\n- Như trên."
        ),
        [
            "7: cảnh báo [chu-chep/dau-cong-van] các dòng từ đây đến dòng 8 là phần đầu hoặc phần ký tên của văn bản hành chính (Quốc hiệu, số, nơi nhận), không thuộc nội dung của bài và trên trang sẽ dồn lại một đoạn; hãy xóa phần ấy, chỉ giữ nội dung bài; số và ngày của văn bản ghi trong câu, còn bản gốc thì đính kèm",
            "12: cảnh báo [chu-chep/dau-cong-van] các dòng từ đây đến dòng 13 là phần đầu hoặc phần ký tên của văn bản hành chính (Quốc hiệu, số, nơi nhận), không thuộc nội dung của bài và trên trang sẽ dồn lại một đoạn; hãy xóa phần ấy, chỉ giữ nội dung bài; số và ngày của văn bản ghi trong câu, còn bản gốc thì đính kèm",
        ],
    ),
    "a plus that may be a mark": (
        "- Tổ chức\n+ 5 hội nghị\n- Tăng\n+ 5%",
        [
            "8: cảnh báo [chu-chep/dau-cong] `+ 5 hội nghị` có thể là một mục con, cũng có thể là dấu cộng của câu ở dòng trên; nếu là mục con, hãy viết `  - 5 hội nghị`; nếu là dấu cộng, hãy viết liền vào dòng trên",
        ],
    ),
    "a number of a sentence that seems to begin an item": (
        "1. Đến năm\n2018. Sau đó\n2. Hai\n\n- Bão số\n10. Các xã\n- Ba",
        [
            "8: cảnh báo [chu-chep/so-dau-dong] số ở đầu dòng `2018. Sau đó` thành số của một mục mới, nhưng có thể thuộc câu ở dòng trên; nếu thuộc câu ở dòng trên, hãy viết liền vào cuối dòng ấy; nếu là mục mới, hãy xem lại số thứ tự và kết thúc dòng trên bằng dấu `;` hoặc dấu chấm",
            "12: cảnh báo [chu-chep/so-dau-dong] số ở đầu dòng `10. Các xã` thành số của một mục mới, nhưng có thể thuộc câu ở dòng trên; nếu thuộc câu ở dòng trên, hãy viết liền vào cuối dòng ấy; nếu là mục mới, hãy xem lại số thứ tự và kết thúc dòng trên bằng dấu `;` hoặc dấu chấm",
        ],
    ),
    "a number of a sentence in the order of the items": (
        "1. Theo khoản\n2. Điều này\n2. Hai\n\n1. Căn cứ tại khoản\n2. Điều 5",
        [
            "8: cảnh báo [chu-chep/so-dau-dong] số ở đầu dòng `2. Điều này` thành số của một mục mới, nhưng có thể thuộc câu ở dòng trên; nếu thuộc câu ở dòng trên, hãy viết liền vào cuối dòng ấy; nếu là mục mới, hãy xem lại số thứ tự và kết thúc dòng trên bằng dấu `;` hoặc dấu chấm",
            "12: cảnh báo [chu-chep/so-dau-dong] số ở đầu dòng `2. Điều 5` thành số của một mục mới, nhưng có thể thuộc câu ở dòng trên; nếu thuộc câu ở dòng trên, hãy viết liền vào cuối dòng ấy; nếu là mục mới, hãy xem lại số thứ tự và kết thúc dòng trên bằng dấu `;` hoặc dấu chấm",
        ],
    ),
    "numbers of items, in their order or in another": (
        (
            "1. Khảo sát địa điểm\n2. Chuyển đổi số\n3. Ba\n\n2016. Một\n2018. Hai\n\n1. Một\n1. Hai\n\n"
            "- Các xã\n5. Một\n6. Hai\n\n3. Ba\n2. Hai\n\n1. Chuyển đổi số.\n3. Ba\n\n1. Một\n   - Hai\n2. Ba"
        ),
        [],
    ),
    "a number that may be quoted": (
        "> 5 ngày làm việc.\n\n> 5 ngày\n\n> 12 xã đã hoàn thành việc rà soát trong quý.",
        [
            "7: cảnh báo [chu-chep/dau-lon-hon] `> 5 ngày làm việc.` có thể là lời trích, cũng có thể là “lớn hơn” một con số; nếu là lời trích, hãy đặt trong ngoặc kép: `> “5 ngày làm việc.”`; nếu là lớn hơn, hãy viết bằng chữ: `Hơn 5 ngày làm việc.`",
        ],
    ),
    "a star that a note explains": (
        "Số 5*\n\n* : số tạm tính",
        [
            "9: cảnh báo [chu-chep/dau-sao] `* : số tạm tính` giải thích dấu sao, nhưng trên trang dấu ấy thành dấu đầu dòng của danh sách; hãy viết `(*): số tạm tính`",
        ],
    ),
    "an address": (
        "Sở Mẫu\nĐịa chỉ: 1\nĐiện thoại: 2",
        [
            "7: cảnh báo [chu-chep/dong-rieng] các dòng từ đây đến dòng 9 được gõ thành từng dòng nhưng trang sẽ nối thành một đoạn; hãy thêm dấu `\\` ở cuối mỗi dòng, trừ dòng cuối: `Sở Mẫu\\`, hoặc chạy `python3 tasks.py check --fix` để máy tự sửa",
        ],
    ),
    **{
        f"short lines that run together: {name}": (
            body.replace("|", "\n"),
            [
                f"{line}: cảnh báo [chu-chep/dong-ngan] các dòng từ đây đến dòng {last} có dòng ngắn và sẽ nối thành một đoạn trên trang: `{before}`; nếu mỗi dòng đứng riêng, hãy thêm dấu `\\` ở cuối dòng trên: `{before}\\`, hoặc để một dòng trống ở giữa nếu là đoạn mới, không thuộc mục phía trên; nếu là một câu, hãy viết liền trên một dòng"
            ],
        )
        for name, (body, line, last, before) in {
            "what a step is": ("Bước 1|Nộp hồ sơ đầy đủ|Bước 2|Nhận giấy hẹn", 7, 10, "Bước 1"),
            "a title behind a sign": (
                "📢 THÔNG BÁO|Lịch tiếp công dân tháng 3",
                7,
                8,
                "📢 THÔNG BÁO",
            ),
            "a title of a notice": ("THÔNG BÁO|Lịch tiếp công dân tháng 3", 7, 8, "THÔNG BÁO"),
            "a title between two lists": (
                "Tập thể:|- Sở|- Thanh tra|Cá nhân:|- Ông A",
                9,
                10,
                "- Thanh tra",
            ),
            "one label below a list": (
                "Gồm:|- Đơn|- Giấy phép|Lệ phí: không",
                9,
                10,
                "- Giấy phép",
            ),
            "the source below a list": ("- Mở cửa|- Nghỉ lễ|(Theo Báo Mẫu)", 8, 9, "- Nghỉ lễ"),
            "who wrote it, and where": ("Chữ.||Nguyễn Văn A|Văn phòng Sở", 9, 10, "Nguyễn Văn A"),
            "a day above an office": (
                "Ví Dụ, ngày 5 tháng 3|GIÁM ĐỐC|Nguyễn Văn A",
                7,
                8,
                "Ví Dụ, ngày 5 tháng 3",
            ),
            "days": ("Thứ Hai|Họp|Thứ Ba|Tiếp dân", 7, 10, "Thứ Hai"),
            "a list of names without dots": (
                "Danh sách|1 Nguyễn Văn A|2 Trần Thị B",
                7,
                9,
                "Danh sách",
            ),
            "addresses of the web": (
                "Xem thêm:|https://a.example/|https://b.example/",
                7,
                9,
                "Xem thêm:",
            ),
            "what is counted": ("10 tin bài|5 phóng sự|3 tọa đàm", 7, 9, "10 tin bài"),
            "what was shown": ("*Quang cảnh hội nghị*|Sở họp", 7, 8, "*Quang cảnh hội nghị*"),
            "sentences": ("Đoạn một.|Đoạn hai.|Hết", 7, 9, "Đoạn một."),
            "who wrote it, below a long sentence": (
                f"Sở họp{' về cải cách' * 5}.|Nguyễn Văn A",
                7,
                8,
                "…cải cách về cải cách.",
            ),
            "the source below a long sentence": (
                f"Sở họp{' về cải cách' * 5}.|Nguồn: Báo Mẫu",
                7,
                8,
                "…cải cách về cải cách.",
            ),
            "a quotation": ("> Làm nhanh|> Bà Trần Thị B", 7, 8, "> Làm nhanh"),
        }.items()
    },
    "lines that a sentence goes on with": (
        (
            "Trước bảng\nBảng: Số liệu\n\n| Xã | Số |\n|---|---|\n| Một | 5 |\n\nTừ năm\n2018 đến nay\n\n"
            "Hội nghị do ông\nTrần Văn B chủ trì\n\nBa xã,\nTân An và\nMỹ Hòa\n\nKết quả:\nBa xã\n\nHọp tại (Hội\nTrường) và “Nhà\nVăn hóa”\n\n"
            "Sáng nay Sở Khoa học và Công nghệ tỉnh họp\nvề việc ba năm qua của Ủy ban\nMặt trận Tổ quốc tỉnh và các xã\n\n[Xem\nKế hoạch năm](../2018/bai.md)\n\nMột\\\nHai\n\na) Một\nb) Hai"
        ),
        [],
    ),
    "titles of items": (
        "1. Công tác\nĐã làm.\n2. Tồn tại\nCòn chậm.",
        [
            "7: cảnh báo [chu-chep/dong-rieng] các dòng từ đây đến dòng 8 được gõ thành từng dòng nhưng trang sẽ nối thành một đoạn; hãy thêm dấu `\\` ở cuối mỗi dòng, trừ dòng cuối: `1. Công tác\\`, hoặc chạy `python3 tasks.py check --fix` để máy tự sửa",
            "9: cảnh báo [chu-chep/dong-rieng] các dòng từ đây đến dòng 10 được gõ thành từng dòng nhưng trang sẽ nối thành một đoạn; hãy thêm dấu `\\` ở cuối mỗi dòng, trừ dòng cuối: `2. Tồn tại\\`, hoặc chạy `python3 tasks.py check --fix` để máy tự sửa",
        ],
    ),
    "a long line of an address is cut between words": (
        "Địa chỉ: Số 4 Nguyễn Tất Thành, phường Phước Trung\nĐiện thoại: 2",
        [
            "7: cảnh báo [chu-chep/dong-rieng] các dòng từ đây đến dòng 8 được gõ thành từng dòng nhưng trang sẽ nối thành một đoạn; hãy thêm dấu `\\` ở cuối mỗi dòng, trừ dòng cuối: `…phường Phước Trung\\`, hoặc chạy `python3 tasks.py check --fix` để máy tự sửa",
        ],
    ),
    "Word's end of a line": (
        "Một\u2028Hai",
        [
            "7: cảnh báo [chu-chep/ngat-dong] dòng này có ký tự ngắt dòng của Word, trang không hiểu là xuống dòng: `Một⟨U+2028⟩Hai`; hãy xóa ký tự ấy và bấm Enter, muốn xuống dòng trong đoạn thì thêm dấu `\\` ở cuối dòng, hoặc chạy `python3 tasks.py check --fix` để máy tự sửa",
        ],
    ),
    "a strange blank behind a sharp": (
        "##\u00a0Kết quả\n\nChữ",
        [
            "7: cảnh báo [chu-chep/dau-cach] dòng này có dấu cách đặc biệt của Word ở đầu dòng hoặc sau dấu đầu dòng: `##⟨U+00A0⟩Kết quả`; hãy xóa khoảng trống ấy và gõ lại bằng dấu cách thường, hoặc chạy `python3 tasks.py check --fix` để máy tự sửa",
        ],
    ),
    "what shows as it was meant": ("-\tMột\n-\tHai\n\n\n\nChữ – “chữ”", []),
    "Word's other end of a line, a control character": (
        "Một\u000bHai",
        [
            "7: lỗi [ky-tu/dieu-khien] có ký tự điều khiển U+000B không nhìn thấy được; hãy xóa ký tự đó và gõ lại",
        ],
    ),
}


@pytest.mark.parametrize(("body", "told"), BODIES.values(), ids=BODIES)
def test_the_check_says_of_a_body(body: str, told: list[str], tmp_path: Path) -> None:
    lines = SiteBuilder(tmp_path).article(body=body).lines()
    assert lines == [f"content/articles/2018/bai.md:{line}" for line in told]


FRONTS = {
    "curly quotes": (
        "author: “Phòng: một”",
        [
            '5: lỗi [chu-chep/yaml] `author: “Phòng: một”` có dấu nháy cong thay cho dấu nháy thẳng; hãy viết `author: "Phòng: một"`, hoặc chạy `python3 tasks.py check --fix` để máy tự sửa',
        ],
    ),
    "a list behind long dashes": (
        "tasks:\n  – NV1\n  – NV2",
        [
            "6: lỗi [chu-chep/yaml] `– NV1` có dấu đầu dòng của Word thay cho dấu gạch nối; hãy viết `- NV1`, hoặc chạy `python3 tasks.py check --fix` để máy tự sửa",
            "7: lỗi [chu-chep/yaml] `– NV2` có dấu đầu dòng của Word thay cho dấu gạch nối; hãy viết `- NV2`, hoặc chạy `python3 tasks.py check --fix` để máy tự sửa",
        ],
    ),
    "a blank of Word behind a key": (
        "author:\u00a0Phòng",
        [
            "5: lỗi [chu-chep/yaml] `author:⟨U+00A0⟩Phòng` có dấu cách đặc biệt của Word; hãy viết `author: Phòng`, hoặc chạy `python3 tasks.py check --fix` để máy tự sửa",
        ],
    ),
    "blanks of Word before a key": (
        "source:\n\u00a0\u00a0name: Báo",
        [
            "6: lỗi [chu-chep/yaml] `⟨U+00A0⟩⟨U+00A0⟩name: Báo` có dấu cách đặc biệt của Word; hãy viết `name: Báo`, hoặc chạy `python3 tasks.py check --fix` để máy tự sửa"
        ],
    ),
    "what is wrong besides": (
        "tasks: [“NV9”]\nupdated: “2018-03-06”",
        [
            '5: lỗi [chu-chep/yaml] `tasks: [“NV9”]` có dấu nháy cong thay cho dấu nháy thẳng; hãy viết `tasks: ["NV9"]`, hoặc chạy `python3 tasks.py check --fix` để máy tự sửa',
            "5: lỗi [ma-la/nhiem-vu] không có nhiệm vụ “NV9” trong kế hoạch 2018; hãy dùng mã đang có: NV1, NV2; nếu nhiệm vụ này đã bị xóa khỏi plan.yaml, hãy ghi nó lại ở đó và thêm “cancelled: {on: NGÀY, reason: lý do}”, để địa chỉ của nó vẫn còn",
            '6: lỗi [chu-chep/yaml] `updated: “2018-03-06”` có dấu nháy cong thay cho dấu nháy thẳng; hãy viết `updated: "2018-03-06"`, hoặc chạy `python3 tasks.py check --fix` để máy tự sửa',
        ],
    ),
    "a list beside what cannot be mended": (
        "author: [a\ntasks:\n– NV1",
        [
            "5: lỗi [yaml/ngoac] danh sách hoặc nhóm trong ngoặc không được đóng, hoặc thiếu dấu phẩy; hãy đóng bằng ] hoặc } và ngăn các mục bằng dấu phẩy",
            "7: lỗi [chu-chep/yaml] `– NV1` có dấu đầu dòng của Word thay cho dấu gạch nối; hãy viết `- NV1`; sửa xong dòng 5 thì `python3 tasks.py check --fix` mới tự sửa được",
        ],
    ),
    "quotes in a text in quotes": ("author: 'Phòng\n\n  date: “2018”'", []),
}


@pytest.mark.parametrize(("front", "told"), FRONTS.values(), ids=FRONTS)
def test_the_check_says_of_front_matter(front: str, told: list[str], tmp_path: Path) -> None:
    lines = SiteBuilder(tmp_path).article(front).lines()
    assert lines == [f"content/articles/2018/bai.md:{line}" for line in told]


def test_a_line_of_blanks_alone_in_front_matter_is_to_be_deleted(tmp_path: Path) -> None:
    (said,) = SiteBuilder(tmp_path).article("\u00a0\nauthor: Văn phòng").lines()
    assert said.startswith("content/articles/2018/bai.md:5: lỗi [chu-chep/yaml] `⟨U+00A0⟩` có")
    assert "; hãy xóa dòng này, hoặc chạy" in said


def test_the_check_says_of_fences(tmp_path: Path) -> None:
    text = "—-\ntitle: Một bài\ndate: 2018-03-05\nsummary: Tóm tắt.\n–--\n\nChữ\n"
    assert SiteBuilder(tmp_path).write("content/articles/2018/bai.md", text).lines() == [
        "content/articles/2018/bai.md:1: lỗi [chu-chep/yaml] `—-` có gạch dài thay cho dấu gạch nối; hãy viết `---`, hoặc chạy `python3 tasks.py check --fix` để máy tự sửa",
        "content/articles/2018/bai.md:5: lỗi [chu-chep/yaml] `–--` có gạch dài thay cho dấu gạch nối; hãy viết `---`, hoặc chạy `python3 tasks.py check --fix` để máy tự sửa",
    ]
