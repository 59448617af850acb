"""What was pasted into a body is mended as it was meant, and nothing else is touched."""

import pytest

from plansite.cleaning.lines import Rule, numbered
from plansite.cleaning.texts import cleaned_body, cleaned_letters

LONG = "Sáng nay Sở họp về cải cách hành chính với ba mươi đại biểu của các xã" + " và phường" * 6
VERSE = (
    "Công cha như núi Thái Sơn",
    "Nghĩa mẹ như nước trong nguồn chảy ra.",
    "Một lòng thờ mẹ, kính cha",
    "Cho tròn chữ hiếu mới là đạo con.",
)
WORDS = ("viết", "nói", "đọc", "hát")

MENDED = {
    "particulars above a line that is none": (
        "Thời gian: 8 giờ\nĐịa điểm: Hội trường\nmột dòng thường",
        "Thời gian: 8 giờ\\\nĐịa điểm: Hội trường\\\nmột dòng thường",
        Rule.STACKED,
    ),
    "particulars around a line that is none, and below one": (
        "Kính mời dự họp\nThời gian: 8 giờ\nThứ hai\nĐịa điểm: Xã\nTrân trọng kính mời.",
        "Kính mời dự họp\\\nThời gian: 8 giờ\\\nThứ hai\\\nĐịa điểm: Xã\\\nTrân trọng kính mời.",
        Rule.STACKED,
    ),
    "particulars of which some go on": (
        (
            "Địa điểm: Hội trường tầng 2 của trụ sở Ủy ban\ntỉnh\n"
            "Thành phần: Sở Nội vụ,\nSở Y tế\nHọ tên: “A\nb”"
        ),
        (
            "Địa điểm: Hội trường tầng 2 của trụ sở Ủy ban\ntỉnh\\\n"
            "Thành phần: Sở Nội vụ,\nSở Y tế\\\nHọ tên: “A\nb”"
        ),
        Rule.STACKED,
    ),
    "persons above a line that is none": (
        "Lê A - Giám đốc\nTrần B - Phó Giám đốc\nphụ trách",
        "Lê A - Giám đốc\\\nTrần B - Phó Giám đốc\\\nphụ trách",
        Rule.STACKED,
    ),
    "bullets of Word": ("Gồm:\n• Một\n• Hai", "Gồm:\n- Một\n- Hai", Rule.MARK),
    "a bullet without a blank": ("•Một", "- Một", Rule.MARK),
    "levels by their signs": (
        "·\tMột\no\tMột a\n§\tSâu\no\tMột b\n·\tHai",
        "- Một\n  - Một a\n    - Sâu\n  - Một b\n- Hai",
        Rule.MARK,
    ),
    "levels by their blanks": ("• Một\n   ▪ a\n• Hai", "- Một\n  - a\n- Hai", Rule.MARK),
    "the levels of Vietnamese documents": (
        "- Một\n+ a\n+ b\n- Hai",
        "- Một\n  - a\n  - b\n- Hai",
        Rule.MARK,
    ),
    "a level below stars": (
        "* Ưu điểm\n+ Nhanh\n* Nhược điểm\n+ Chậm",
        "* Ưu điểm\n  - Nhanh\n* Nhược điểm\n  - Chậm",
        Rule.MARK,
    ),
    "a level below numbers": (
        "1. Ưu điểm\n+ Nhanh\n+ Gọn\n2. Nhược điểm\n+ Chậm",
        "1. Ưu điểm\n   - Nhanh\n   - Gọn\n2. Nhược điểm\n   - Chậm",
        Rule.MARK,
    ),
    "a star among other items": (
        "- Nhanh\n+ Con\n* Sao\n- Hai",
        "- Nhanh\n  - Con\n* Sao\n- Hai",
        Rule.MARK,
    ),
    "marks of three levels": ("• Một\n– a\n+ b", "- Một\n  - a\n    - b", Rule.MARK),
    "marks in no known order": (
        "\uf0b7 Một\n\uf0d8 Hai\n➢ Ba\n– Bốn\n+ Năm\n* Sáu",
        "- Một\n- Hai\n- Ba\n- Bốn\n  - Năm\n* Sáu",
        Rule.MARK,
    ),
    "private letters of Wingdings": (
        "\uf0b7 Một\n\n\uf0a7\tHai",
        "- Một\n\n  - Hai",
        Rule.MARK,
    ),
    "letters of Wingdings and Courier with a blank for the tab": (
        "\n\n".join(f"{sign} Đội\n{sign} **Hai**" for sign in "oüà§Øv"),
        "\n\n".join(["- Đội\n- **Hai**"] * 6),
        Rule.MARK,
    ),
    "letters of Courier below bullets": (
        "• Một\no Một a\no Một b\n\n• Hai",
        "- Một\n  - Một a\n  - Một b\n\n- Hai",
        Rule.MARK,
    ),
    "several long dashes": ("– Một\n- Hai\n— Ba", "- Một\n- Hai\n- Ba", Rule.MARK),
    "bullets below a number": ("1. Một\n   • a\n2. Hai", "1. Một\n   - a\n2. Hai", Rule.MARK),
    "bullets between numbers": ("1. Một\n• a\n2. Hai", "1. Một\n   - a\n2. Hai", Rule.MARK),
    "bullets in a quotation": ("> • Một\n> • Hai", "> - Một\n> - Hai", Rule.MARK),
    "bullets behind a tab": ("\t• Một\n\t• Hai", "- Một\n- Hai", Rule.MARK),
    "a tab behind a mark": ("-\tMột\n1.\tHai", "- Một\n1. Hai", Rule.MARK_TAB),
    "paragraphs that stand one on a line": (
        f"{LONG}.\nKết quả đạt được\n{LONG}:\nCòn ba xã chưa có.",
        f"{LONG}.\n\nKết quả đạt được\n\n{LONG}:\n\nCòn ba xã chưa có.",
        Rule.APART,
    ),
    "a sentence below a list": (
        "- Rà soát;\n- Công khai.\nNgười dân hoan nghênh.\n\n1. Một.\nỞ đây có hai.",
        "- Rà soát;\n- Công khai.\n\nNgười dân hoan nghênh.\n\n1. Một.\n\nỞ đây có hai.",
        Rule.APART,
    ),
    "what began above a list goes on below it": (
        "a) Công tác:\n- Một;\n- Hai.\nb) Kết quả:\n- Ba.",
        "a) Công tác:\n- Một;\n- Hai.\n\nb) Kết quả:\n- Ba.",
        Rule.APART,
    ),
    "a title in capitals below a list": (
        "I. MỤC ĐÍCH\n1. Một.\n2. Hai\nII. YÊU CẦU\n1. Ba.",
        "I. MỤC ĐÍCH\n1. Một.\n2. Hai\n\nII. YÊU CẦU\n1. Ba.",
        Rule.APART,
    ),
    "the head of a section below a list": (
        "1. Một.\n2. Đối tượng\nĐiều 2. Áp dụng\n1. Một\n\n- Hai;\nChương II. Ba",
        "1. Một.\n2. Đối tượng\n\nĐiều 2. Áp dụng\n1. Một\n\n- Hai;\n\nChương II. Ba",
        Rule.APART,
    ),
    "paragraphs that stand one on a line in a quotation": (
        f"> {LONG}.\n> Kết quả đạt được\n> Còn ba xã chưa có.",
        f"> {LONG}.\n>\n> Kết quả đạt được\n>\n> Còn ba xã chưa có.",
        Rule.APART,
    ),
    "a sentence below a list in an item": (
        "1. Gồm:\n   - Rà soát;\n   - Công khai.\n   Người dân hoan nghênh.",
        "1. Gồm:\n   - Rà soát;\n   - Công khai.\n\n   Người dân hoan nghênh.",
        Rule.APART,
    ),
    "a signature below a list": (
        "- Như trên;\n- Lưu: VT.\nGIÁM ĐỐC\nNguyễn Văn A",
        "- Như trên;\n- Lưu: VT.\n\nGIÁM ĐỐC\nNguyễn Văn A",
        Rule.APART,
    ),
    "a signature below a list, its office in small letters": (
        "- Như trên;\n- Lưu: VT.\nGiám đốc\n(Đã ký)\nNguyễn Văn A",
        "- Như trên;\n- Lưu: VT.\n\nGiám đốc\n(Đã ký)\nNguyễn Văn A",
        Rule.APART,
    ),
    "columns that tabs align": (
        "Đơn vị\t\tSố\tTrễ\nVăn phòng\t120\t3\nThanh tra\t80\t1",
        "| Đơn vị | Số | Trễ |\n|---|---|---|\n| Văn phòng | 120 | 3 |\n| Thanh tra | 80 | 1 |",
        Rule.TABBED,
    ),
    "a line end in code and in the title of a link": (
        'Gõ `lệnh\u2028hai` và [a](/a/ "t\u2028u")',
        'Gõ `lệnh hai` và [a](/a/ "t u")',
        Rule.SEPARATED,
    ),
    "a line end behind a break": ("Một\\\u2028hai", "Một\\\nhai", Rule.SEPARATED),
    "signs that would begin more than a line": (
        "Chữ\u2028---\n\nChữ\u2028# một",
        "Chữ\\\n\\---\n\nChữ\\\n\\# một",
        Rule.SEPARATED,
    ),
    "a line end in the title of a link that is defined": (
        '[a]: /a/ "t\u2028u"\n\n[a](/a(1)/ "t\u2028u")',
        '[a]: /a/ "t u"\n\n[a](/a(1)/ "t u")',
        Rule.SEPARATED,
    ),
    "a line end before what is raw HTML or a note only where it begins a line": (
        "Chữ\u2028<div>\n\nChữ\u2028[^1]: một\n\nXem\u2028<https://a.example/>",
        "Chữ <div>\n\nChữ [^1]: một\n\nXem\\\n<https://a.example/>",
        Rule.SEPARATED,
    ),
    "who receives a copy": (
        "Nơi nhận:\nNhư trên;\nUBND TP. Vũng Tàu;\nLưu: VT.",
        "Nơi nhận:\\\nNhư trên;\\\nUBND TP. Vũng Tàu;\\\nLưu: VT.",
        Rule.STACKED,
    ),
    "a title in capitals": (
        "I. KẾT QUẢ\nÔng Nguyễn Văn A",
        "I. KẾT QUẢ\\\nÔng Nguyễn Văn A",
        Rule.STACKED,
    ),
    "counts below a head in small letters": (
        "Xã\tsố hồ sơ\nMột\t5",
        "| Xã | số hồ sơ |\n|---|---|\n| Một | 5 |",
        Rule.TABBED,
    ),
    "names below whom a letter is for": (
        "Kính gửi:\nCác phòng, đơn vị\nTrực thuộc Sở",
        "Kính gửi:\\\nCác phòng, đơn vị\\\nTrực thuộc Sở",
        Rule.STACKED,
    ),
    "names below whom a letter is for, behind tabs": (
        "Kính gửi:\tSở Nội vụ\n\tSở Tài chính",
        "Kính gửi:\tSở Nội vụ\\\n\tSở Tài chính",
        Rule.STACKED,
    ),
    "cells parted by tabs": (
        "Bảng: Hồ sơ\nXã\tSố\nMột\t5|6\nSau bảng",
        "Bảng: Hồ sơ\n\n| Xã | Số |\n|---|---|\n| Một | 5\\|6 |\n\nSau bảng",
        Rule.TABBED,
    ),
    "a table whose rows lack their last cells": (
        "STT\tNội dung\tGhi chú\n1\tTin bài\n2\tTờ rơi\tchưa có\n3\tBài",
        (
            "| STT | Nội dung | Ghi chú |\n|---|---|---|\n| 1 | Tin bài |  |\n"
            "| 2 | Tờ rơi | chưa có |\n| 3 | Bài |  |"
        ),
        Rule.TABBED,
    ),
    "a table in which one cell has no words below its head": (
        "STT\tNội dung\tGhi chú\n1\tTin\n2\tBài",
        "| STT | Nội dung | Ghi chú |\n|---|---|---|\n| 1 | Tin |  |\n| 2 | Bài |  |",
        Rule.TABBED,
    ),
    "a table with an empty corner": (
        "\tQuý một\tQuý hai\nMột\t5\t6",
        "|  | Quý một | Quý hai |\n|---|---|---|\n| Một | 5 | 6 |",
        Rule.TABBED,
    ),
    "a table in an item of a list, set in or not": (
        "1. Một\nXã\tSố\nA\t5\n2. Hai\n\n   Xã\tSố\n   A\t5\n\n3. Ba",
        (
            "1. Một\n\n   | Xã | Số |\n   |---|---|\n   | A | 5 |\n\n2. Hai\n\n"
            "   | Xã | Số |\n   |---|---|\n   | A | 5 |\n\n3. Ba"
        ),
        Rule.TABBED,
    ),
    "years at the head of figures": (
        "\t2017\t2018\nMột\t5\t6",
        "|  | 2017 | 2018 |\n|---|---|---|\n| Một | 5 | 6 |",
        Rule.TABBED,
    ),
    "long dashes below the head of a table": (
        "| a | b |\n|––|:—:|\n| c | d |",
        "| a | b |\n|---|:---:|\n| c | d |",
        Rule.RULED,
    ),
    "lines of an address": (
        "Sở Mẫu\nĐịa chỉ: 1 đường A\nĐiện thoại: 0254",
        "Sở Mẫu\\\nĐịa chỉ: 1 đường A\\\nĐiện thoại: 0254",
        Rule.STACKED,
    ),
    "lines of an address in bold": (
        "**Số:** 1\n**Nơi:** A",
        "**Số:** 1\\\n**Nơi:** A",
        Rule.STACKED,
    ),
    "particulars behind tabs": (
        "Họ tên:\tA\nChức vụ:\tB",
        "Họ tên:\tA\\\nChức vụ:\tB",
        Rule.STACKED,
    ),
    "lines of an address, one label without words": (
        "Số: 1\nGiờ làm việc:\nSáng: 7h30",
        "Số: 1\\\nGiờ làm việc:\\\nSáng: 7h30",
        Rule.STACKED,
    ),
    "people and what they are": (
        "Nguyễn Văn A - Giám đốc\nTrần Thị B – Phó Giám đốc",
        "Nguyễn Văn A - Giám đốc\\\nTrần Thị B – Phó Giám đốc",
        Rule.STACKED,
    ),
    "whom a letter is for": (
        "Kính gửi: UBND tỉnh\n          Sở Nội vụ\n          Sở Tài chính",
        "Kính gửi: UBND tỉnh\\\n          Sở Nội vụ\\\n          Sở Tài chính",
        Rule.STACKED,
    ),
    "a title of an item": (
        "1. Công tác chỉ đạo\nSở đã ban hành.\n2.1 Trên báo\nĐăng 3 bài.",
        "1. Công tác chỉ đạo\\\nSở đã ban hành.\n2.1 Trên báo\\\nĐăng 3 bài.",
        Rule.STACKED,
    ),
    "particulars in a quotation and in items": (
        "> Số: 1\n> Nơi: A\n\n- Họp\n  Số: 1\n  Nơi: A\n  - Hai\n\n    Số: 1\n    Nơi: A",
        ("> Số: 1\\\n> Nơi: A\n\n- Họp\\\n  Số: 1\\\n  Nơi: A\n  - Hai\n\n    Số: 1\\\n    Nơi: A"),
        Rule.STACKED,
    ),
    "titles of a series, above what has no end": (
        "I. Kết quả\nHoàn thành 12 nhiệm vụ\nII. Tồn tại, hạn chế\nCòn 2 nhiệm vụ",
        "I. Kết quả\\\nHoàn thành 12 nhiệm vụ\nII. Tồn tại, hạn chế\\\nCòn 2 nhiệm vụ",
        Rule.STACKED,
    ),
    "bold titles with what is below each": (
        "**Điều kiện**\nCó hộ khẩu\n**Hồ sơ**\nĐơn xin",
        "**Điều kiện**\\\nCó hộ khẩu\\\n**Hồ sơ**\\\nĐơn xin",
        Rule.STACKED,
    ),
    "particulars below a number that is one of them": (
        "1. Họ tên: A\nChức vụ: Chủ tịch\nĐơn vị: Xã",
        "1. Họ tên: A\\\nChức vụ: Chủ tịch\\\nĐơn vị: Xã",
        Rule.STACKED,
    ),
    "particulars below an item that is one of them": (
        "- Họ tên: A\nChức vụ: Chủ tịch\nĐơn vị: Xã",
        "- Họ tên: A\\\nChức vụ: Chủ tịch\\\nĐơn vị: Xã",
        Rule.STACKED,
    ),
    "what an item with a colon leads to": (
        "- Điều kiện:\nCó hộ khẩu\n- Hồ sơ:\nĐơn xin",
        "- Điều kiện:\\\nCó hộ khẩu\n- Hồ sơ:\\\nĐơn xin",
        Rule.STACKED,
    ),
    "clauses that semicolons end": (
        "Căn cứ Luật A;\nCăn cứ Nghị định B;\nTheo đề nghị của Văn phòng.",
        "Căn cứ Luật A;\\\nCăn cứ Nghị định B;\\\nTheo đề nghị của Văn phòng.",
        Rule.STACKED,
    ),
    "verse of six and eight syllables": (
        "\n".join(VERSE),
        "\\\n".join(VERSE),
        Rule.STACKED,
    ),
    "verse below what leads to it": (
        "\n".join(("Ca dao có câu:", *VERSE, "(Ca dao)")),
        "\\\n".join(("Ca dao có câu:", *VERSE, "(Ca dao)")),
        Rule.STACKED,
    ),
    "verse of seven syllables in a quotation": (
        "\n".join(f"> Bảy chữ một dòng thơ {word} ra" for word in WORDS),
        "\\\n".join(f"> Bảy chữ một dòng thơ {word} ra" for word in WORDS),
        Rule.STACKED,
    ),
    "a title in bold": (
        "**1. Kết quả**\nSở đã làm.\n\n**Tồn tại**\nCòn chậm.",
        "**1. Kết quả**\\\nSở đã làm.\n\n**Tồn tại**\\\nCòn chậm.",
        Rule.STACKED,
    ),
    "Word's end of a line": ("Một\u2028Hai\u000bBa", "Một\\\nHai\\\nBa", Rule.SEPARATED),
    "Word's end of a line before an item": ("Một:\u2028- Hai", "Một:\n- Hai", Rule.SEPARATED),
    "Word's end of a line in a heading": ("## Một\u2028hai", "## Một hai", Rule.SEPARATED),
    "Word's end of a paragraph": ("Một\u2029Hai", "Một\n\nHai", Rule.SEPARATED),
    "a strange blank behind a mark": ("-\u00a0Một\n##\u00a0Hai", "- Một\n## Hai", Rule.BLANK),
    "strange blanks alone": ("Một\n\u00a0\nHai", "Một\n\nHai", Rule.BLANK),
    "strange blanks before a line": ("- a\n\u00a0\u00a0- b", "- a\n  - b", Rule.BLANK),
    "curly quotes round the address of a link": (
        "Xem [a](“/tin-bai/”) và ![b]( “b.jpg” ).",
        "Xem [a](/tin-bai/) và ![b](b.jpg).",
        Rule.LINK_QUOTE,
    ),
    "curly quotes round the title of a link": (
        "[a](https://a.example “Cổng”)",
        '[a](https://a.example "Cổng")',
        Rule.LINK_QUOTE,
    ),
    "cells parted by semicolons": (
        "Gồm:\nSTT;Tên;Số\n1;Một;5\n2;Hai;\nHết.",
        "Gồm:\n\n| STT | Tên | Số |\n|---|---|---|\n| 1 | Một | 5 |\n| 2 | Hai |  |\n\nHết.",
        Rule.DRAWN,
    ),
    "a drawn table": (
        "+----+----+\n| Xã | Số |\n+====+====+\n| A  | 2  |\n+----+----+",
        "| Xã | Số |\n|---|---|\n| A | 2 |",
        Rule.DRAWN,
    ),
    "a drawn table without lines between its rows": (
        "Gồm:\n Xã | Số\n----+----\n A | 2\n B | 3",
        "Gồm:\n\n| Xã | Số |\n|---|---|\n| A | 2 |\n| B | 3 |",
        Rule.DRAWN,
    ),
    "a table drawn in boxes": (
        "┌────┬────┐\n│ Xã │ Số │\n├────┼────┤\n│ A  │ 2  │\n└────┴────┘",
        "| Xã | Số |\n|---|---|\n| A | 2 |",
        Rule.DRAWN,
    ),
    "a drawn table set in below an item": (
        "1. Một\n   Gồm:\n\n   +---+---+\n   | Xã | Số |\n   +---+---+\n   | A | 2 |\n\n2. Hai",
        "1. Một\n   Gồm:\n\n   | Xã | Số |\n   |---|---|\n   | A | 2 |\n\n2. Hai",
        Rule.DRAWN,
    ),
    "semicolons set in below an item": (
        "1. Một\n\n   Xã;Loại;Số\n   A;B;2\n   C;D;3",
        "1. Một\n\n   | Xã | Loại | Số |\n   |---|---|---|\n   | A | B | 2 |\n   | C | D | 3 |",
        Rule.DRAWN,
    ),
    "cells parted by tabs set in below a note": (
        "Chữ[^1].\n\n[^1]: Gồm:\n\n    Xã\tSố\n    A\t2",
        "Chữ[^1].\n\n[^1]: Gồm:\n\n    | Xã | Số |\n    |---|---|\n    | A | 2 |",
        Rule.TABBED,
    ),
    "lines drawn within the cell of a drawn table": (
        "┌────┬────┐\n│ Xã │ Số │\n├────┼────┤\n│ A ─ B ═ C │ 2 │\n└────┴────┘",
        "| Xã | Số |\n|---|---|\n| A ─ B ═ C | 2 |",
        Rule.DRAWN,
    ),
    "more than a number, right below a table": (
        "Xã\tSố\nA\t2\n> 5 xã đạt chuẩn nông thôn mới nâng cao.",
        "| Xã | Số |\n|---|---|\n| A | 2 |\n\n\\> 5 xã đạt chuẩn nông thôn mới nâng cao.",
        Rule.TABBED,
    ),
    "a number with its sign, right below a table": (
        "Xã;Loại;Số\nA;B;2\nC;D;3\n+ 5 xã đạt chuẩn",
        "| Xã | Loại | Số |\n|---|---|---|\n| A | B | 2 |\n| C | D | 3 |\n\n\\+ 5 xã đạt chuẩn",
        Rule.DRAWN,
    ),
    "telephone numbers below one another": (
        "Tổng đài 1022\nHotline 0254 000 000\nZalo 0900 000 001 (giờ hành chính)",
        "Tổng đài 1022\\\nHotline 0254 000 000\\\nZalo 0900 000 001 (giờ hành chính)",
        Rule.STACKED,
    ),
    "a level below a colon that begins with a number": (
        "- Tổ chức:\n+ 5 hội nghị",
        "- Tổ chức:\n  - 5 hội nghị",
        Rule.MARK,
    ),
    "several items with numbers": (
        "- Tổ chức\n+ 5 hội nghị\n+ 3 lớp",
        "- Tổ chức\n  - 5 hội nghị\n  - 3 lớp",
        Rule.MARK,
    ),
    "the title of a list that begins at one again": (
        "Tập thể:\n1. Sở\n2. Thanh tra\nCá nhân:\n1. Ông A",
        "Tập thể:\n1. Sở\n2. Thanh tra\n\nCá nhân:\n1. Ông A",
        Rule.APART,
    ),
    "the title of such a list without a colon": (
        "1) Sở Mẫu\n2) Phòng A\nCá nhân\n1) Ông A",
        "1) Sở Mẫu\n2) Phòng A\n\nCá nhân\n1) Ông A",
        Rule.APART,
    ),
    "what goes on with the series above a list, below a line of that": (
        "I. Một\n1. Hai\na) Ba.\nII. Bốn",
        "I. Một\n1. Hai\na) Ba.\n\nII. Bốn",
        Rule.APART,
    ),
    "several empty lines": ("Một\n\n\n \nHai\n\n\n", "Một\n\nHai\n", Rule.EMPTY),
}


@pytest.mark.parametrize(("pasted", "meant", "rule"), MENDED.values(), ids=MENDED)
def test_what_was_pasted_becomes_what_was_meant(pasted: str, meant: str, rule: Rule) -> None:
    cleaned = cleaned_body(numbered(pasted))
    assert cleaned.text == meant
    assert {rule for mend in cleaned.mends for rule in mend.rules} == {rule}


SYMBOLS = {
    "what Word makes of typed arrows": ("a \uf0e0 b \uf0e8 c \uf0df d \uf04a", "a → b ⇒ c ← d ☺"),
    "boxes of a form": ("\uf0fe Có\n\uf0a8 Không\n\uf06f\uf0a3 \uf0fd", "☑ Có\n☐ Không\n☐☐ ☒"),
    "a tick in a cell": ("| \uf0fc |", "| ✓ |"),
    "a tick and a cross before lines": ("> \uf0fc Một\n> \uf0fb Hai", "> ✓ Một\n> ✗ Hai"),
    "a bullet of Wingdings": ("\uf0d8 Một", "\uf0d8 Một"),
    "what may be ≤ of another font": ("x \uf0a3 5", "x \uf0a3 5"),
    "what nobody knows": ("a \uf028 \ue123", "a \uf028 \ue123"),
}


@pytest.mark.parametrize(("pasted", "meant"), SYMBOLS.values(), ids=SYMBOLS)
def test_letters_of_wingdings_become_what_they_show(pasted: str, meant: str) -> None:
    assert cleaned_letters(numbered(pasted)).text == meant


KEPT = {
    "labels that a wrapped sentence leads to": (
        "Cuộc họp do Sở chủ trì bàn về ba việc chính của năm 2018 như sau của\n"
        "Kết quả: đạt 95 phần trăm số việc được giao trong quý một và\nTồn tại: còn chậm\nở xã"
    ),
    "one label in a paragraph": "Ba xã họp\nLưu ý: chưa có số\nhết quý",
    "minus signs": "− 5,2% nông nghiệp\n− 3 xã\n\n+ 5 tỷ thu\n− 2 tỷ chi",
    "dashes for minus signs": "– 2,5%\n– 5 độ\n– 3 °C",
    "numbers with tabs": "I.\ta\nII.\tb\n\na.\ta\nb.\tb\n\n1.1\ta\n1.2\tb\n\n(1)\ta\n(2)\tb",
    "articles of a law with tabs": "Điều 1.\ta\nĐiều 2.\tb",
    "quotes of a link's words": "[“Một cửa”](/a/) (“hai”) `[a](“/b/”)`",
    "a dash that begins one sentence": "“Đúng hẹn.”\n\n— Một công dân",
    "dashes and quotes in running text": "Từ 7:00 – 11:30, “một cửa”…",
    "dashes between two names": (
        "Tuyến Hà Nội\n– Lào Cai dài 265 km, tuyến Hà Nội\n– Hải Phòng dài 105 km."
    ),
    "plus signs alone": "+ Một\n+ Hai",
    "lists as they should be": "- Một\n  - a\n    - b\n* c\n1. d",
    "code": "```\n• Một\n• Hai\n\n\na\tb\nc\td\n```",
    "code that is not closed": "~~~\n• Một\n• Hai",
    "raw HTML": "<div>\n• Một\n• Hai\nĐịa chỉ: a\nSố: b\n</div>",
    "a comment": "<!--\n• Một\n\n\n• Hai\n-->",
    "inline code over two lines": "Gõ `a\n• b` rồi",
    "a link over two lines": "Xem [sổ\n• mới](https://a.example/)",
    "the word o": "o bế\no nào",
    "words and signs that are letters of Wingdings": (
        "à Ông ấy\nnói\n\nà thế\nà ừ\n\nv Một\n\nChữ\n\n§ 5\n§ 6\n\nØ 20\nØ 30\n\n§ Một\nHai"
    ),
    "one row with a tab": "Một\tHai",
    "rows that differ": "a\tb\nc\td\te",
    "a line of prose with a colon": "Sáng nay: họp.\nChiều nay đi xã.",
    "items whose rest is no paragraph, since their list goes on": (
        "1. Ai phải làm giấy khai sinh?\nCha hoặc mẹ của trẻ\n2. Nộp ở đâu?\nỦy ban nhân dân xã"
    ),
    "an item that is wrapped by hand": (
        "- Hai.\n\n1. Tập huấn cho cán bộ xã về kỹ năng giao tiếp.\n"
        "Mỗi huyện mở một lớp, mời giảng viên của trường\nchính trị tỉnh lên lớp"
    ),
    "ranges in running text": (
        "Xe chạy từ 5\ngiờ – 22 giờ; tuyến Sóc Trăng chạy từ 6 giờ\n"
        "– 18 giờ; giá vé 120.000 – 150.000 đồng; đặt chỗ trước 2\n– 3 ngày ở bến xe."
    ),
    "words that a line leads on to": "đổi tên theo\nLuật Hộ tịch: tối đa 5 ngày\nĐiện thoại: 2",
    "lines that are apart": "Địa chỉ: 1\\\nĐiện thoại: 2",
    "a blank of Word in running text": "Ngày\u00a018 tháng\u00a01",
    "an item that goes on": "1. Một việc đã làm trong\nquý\n2. Hai.\nBa",
    "lines that the page keeps apart": "Chương I. Chung\nĐiều 1. Phạm vi\nBước 1: A\nBước 2: B",
    "titles below one another": "1. Một\n1.1. Hai\nđ) Ba\n- Bốn",
    "prose with dashes": "Từ Sở Mẫu - nơi nhận\nhồ sơ - tới các xã.\nBa xã - vắng.",
    "bold words in prose": "**Đúng hẹn** là lời hứa\nSở giữ.\n**Ghi chú:**\nHai",
    "a ruled line": "Một\n\n———\n\nHai\n\n- - -",
    "short lines of prose, as many of one length as verse has": (
        "Sáng nay Sở Mẫu họp với\nhuyện Một và huyện Hai về\nKế hoạch ba năm của tỉnh\n"
        "Ví Dụ và các xã ở đó.\n\nBa xã Một Hai Ba\nSở họp. Ai cũng nói.\nMột cửa rất là tốt\n"
        "Ba. Bốn năm sáu bảy tám"
    ),
    "a text wrapped by hand": f"{LONG} và\n{LONG}.\nBa xã\ntham gia.",
    "a long text with a line that goes on": f"{LONG}.\n{LONG}.\nvà ba xã.",
    "short sentences below one another": "Một cửa.\nHai bước.\nBa ngày.",
    "an item that goes on as typed": "- Trưởng phòng là ông\nNguyễn Văn A.\n- Hai\n  Ba xã có.",
    "lines that end with a break": f"{LONG}.\\\n{LONG}.",
    "a numbered sentence that goes on with a name": (
        "1. Phối hợp với Bộ\nKhoa học và Công nghệ trong năm.\n\na) Do\nSở chủ trì.\n\n"
        "1. Phối hợp Báo\nBà Rịa - Vũng Tàu đăng tin.\n\n2. Họp với đồng chí\nNguyễn Văn A."
    ),
    "a numbered line above what does not end as a sentence": (
        "2. Thực hiện kế hoạch năm\nSở Nội vụ chủ trì"
    ),
    "rows that no number of tabs makes alike": "a\t\tb\nc\td\te\tf",
    "a head with fewer tabs than its rows": "Đơn vị\tSố\tTrễ\nVăn phòng\t\t1\t3\nThanh tra\t8\t1",
    "a cell of several lines in quotes": 'STT\tViệc\tSố\n1\t"Rà soát\nthủ tục"\t5\n2\tKhác\t6',
    "a cell of two lines": "STT\tViệc\tSố\n1\tRà soát\nthủ tục\t5\n2\tKhác\t6",
    "a cell of three lines": "STT\tViệc\tSố\n1\tRà soát\nthủ tục\nkhác\t5\n2\tKhác\t6",
    "a first cell of two lines": "Tên\tSố\nÔng A\nGiám đốc\t0236\nBà B\t0237",
    "figures without a head": "1.234\t5.678\t12%\n3.456\t7.890\t13%",
    "words and figures without a head": "Một\t5\t6\nHai\t7\t8",
    "prose with tabs": "Một đoạn văn\tchép từ PDF\nvà dòng\tthứ hai",
    "prose with tabs, its lines with capitals": "Một đoạn văn\tchép từ PDF\nSở dòng\tthứ hai",
    "prose with tabs, of whole sentences": "Sáng nay Sở họp.\tBàn việc\nSở Nội vụ dự\tCó ích",
    "prose with two tabs": "Một đoạn\tvăn chép\ttừ PDF\nvà dòng\tthứ hai\tnữa",
    "what semicolons enumerate": "\n".join(["a) Rà soát; b) Công khai; c) Báo cáo;"] * 3),
    "numbers that semicolons part": "\n".join(["Một 5; hai 6; ba 7"] * 3),
    "semicolons without a column of figures": "Ban;Sở;Xã\nMột;Hai;Ba\nBốn;Năm;Sáu",
    "a drawn table whose cells may go on": (
        "+----+----+\n| Xã | Số |\n+----+----+\n| A  | 2  |\n|    | 3  |\n+----+----+"
    ),
    "a drawn table without a head": "+---+---+\n| A | 2 |\n+---+---+\n| B | 3 |\n+---+---+",
    "two drawn tables": (
        "+--+--+\n| Xã | Số |\n+--+--+\n| A | 2 |\n+--+--+\n"
        "+--+--+\n| Tổ | Số |\n+--+--+\n| B | 3 |\n+--+--+"
    ),
    "cells of a drawn table that go on, the first one too": (
        "+--+--+\n| Xã | Việc |\n+--+--+\n| Xã | rà soát |\n| Một | hồ sơ |\n+--+--+"
    ),
    "semicolons within a cell in quotes": 'Xã;Loại;Số;Năm\n"A;x";B;2\n"C;y";D;3',
    "semicolons in a note": "Chữ[^1].\n\n[^1]: Xã;Loại;Số\n    A;B;2\n    C;D;3",
    "a drawn table in a note": (
        "Chữ[^1].\n\n[^1]: +--+--+\n    | Xã | Số |\n    +--+--+\n    | a | 2 |\n    +--+--+"
    ),
    "tabs in a note": "Chữ[^1].\n\n[^1]: Xã\tLoại\tSố\n    A\tB\t2\n    C\tD\t",
    "the head of a letter in columns": (
        "SỞ MẪU\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nVĂN PHÒNG\tĐộc lập - Tự do - Hạnh phúc\n"
        "Số: 5/KH\tVũng Tàu, ngày 5 tháng 3 năm 2018"
    ),
    "a plus that goes on with an item": "- Tăng\n+ 5%\n\n- Hồ sơ\ntăng\n+ 5%\n\n- Lớp\n+ 5 bộ",
    "years in running text": "Kế hoạch của Sở năm 2018\nBáo cáo của tỉnh năm 2019",
    "the name of a table below words": (
        "Kết quả quý một như sau:\nBảng: Giờ nhận\n\n| a | b |\n|---|---|\n| c | d |"
    ),
    "the name of a table below bold words": (
        "Kết quả **quý một** như sau:\nBảng: Giờ nhận\n\n| a | b |\n|---|---|\n| c | d |"
    ),
    "the name of a table below a title": (
        "**Kết quả**\nBảng: Giờ nhận\n\n| a | b |\n|---|---|\n| c | d |"
    ),
    "the name of a table with its word in bold": (
        "Kết quả quý một như sau:\n**Bảng:** Giờ nhận\n\n| a | b |\n|---|---|\n| c | d |"
    ),
    "the name of a table with its word alone in bold": (
        "Kết quả quý một như sau:\n**Bảng**: Giờ nhận\n\n| a | b |\n|---|---|\n| c | d |"
    ),
    "a series that began within a list": (
        "1. Một\n1.1 Thuận lợi\n2. Hai\n2.1 Kết quả\n\n1. Một\na) Hai\n- Ba\nb) Bốn\n2. Năm"
    ),
    "a sentence that begins as a title, and the next one": (
        "Mục I nêu ba mục đích. Trang đặt mã\nMD1, MD2 theo thứ tự."
    ),
    "bold words that end a text": "Sở họp\n**Kết quả**",
    "bold words that end a quotation and an item": "> Sở họp\n> **Hết**\n\n- Sở họp\n  **Hết**\n",
    "the name of a table that is not there": "Lời dẫn\nBảng: Giờ nhận\n",
    "a tick and an empty box": "✓ Xong\n☐ Chưa",
}


@pytest.mark.parametrize("body", KEPT.values(), ids=KEPT)
def test_what_is_right_is_left_alone(body: str) -> None:
    cleaned = cleaned_body(numbered(body))
    assert (cleaned.text, cleaned.mends) == (body, ())


def test_particulars_below_an_item_that_is_none_are_no_more_of_it() -> None:
    cleaned = cleaned_body(numbered("1. Ảnh 3x4\nĐịa điểm: Sở\nĐiện thoại: 1"))
    assert cleaned.text == "1. Ảnh 3x4\n\nĐịa điểm: Sở\\\nĐiện thoại: 1"


def test_a_mend_tells_the_line_that_stood_there() -> None:
    cleaned = cleaned_body(numbered("Một\n\n\nXã\tSố\nHai\t5\n• Ba", 7))
    told = [(mend.line, mend.before, mend.after, mend.rules) for mend in cleaned.mends]
    assert told == [
        (9, "", (), (Rule.EMPTY,)),
        (10, "Xã\tSố", ("| Xã | Số |", "|---|---|"), (Rule.TABBED,)),
        (11, "Hai\t5", ("| Hai | 5 |", ""), (Rule.TABBED,)),
        (12, "• Ba", ("- Ba",), (Rule.MARK,)),
    ]
