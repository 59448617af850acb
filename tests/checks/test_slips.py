# ruff: noqa: E501  # what an editor reads stands whole on its line
"""What was meant as markup and is none is told with what to write."""

from pathlib import Path

import pytest

from tests.support.site_builder import SiteBuilder

CASES = {
    "a blank before the closing stars": (
        "Đã xử lý **đúng hạn ** 95% hồ sơ.",
        "7: cảnh báo [dinh-dang/sao-thua] dấu `**` ở `Đã xử lý **đúng hạn ** 95% hồ sơ.` không làm chữ đậm mà hiện nguyên trên trang; hãy viết `**chữ đậm**`, không có dấu cách giữa `**` và chữ, có dấu cách hoặc dấu câu ở phía ngoài; nếu muốn hiện dấu sao, hãy viết `\\*\\*`",
    ),
    "stars beside words that are bold": (
        "Hai\n**chữ đậm ** và ** chữ** xong",
        "8: cảnh báo [dinh-dang/sao-thua] dấu `**` ở `**chữ đậm ** và ** chữ** xong` không làm chữ đậm mà hiện nguyên trên trang; hãy viết `**chữ đậm**`, không có dấu cách giữa `**` và chữ, có dấu cách hoặc dấu câu ở phía ngoài; nếu muốn hiện dấu sao, hãy viết `\\*\\*`",
    ),
    "stars in a long line": (
        "Một câu rất dài đứng phía trước để dòng này không hiện trọn vẹn `mã` &amp; \\* rồi **đậm ** hết",
        "7: cảnh báo [dinh-dang/sao-thua] dấu `**` ở `dòng này không hiện trọn vẹn `mã` &amp; \\* rồi **đậm ** hết` không làm chữ đậm mà hiện nguyên trên trang; hãy viết `**chữ đậm**`, không có dấu cách giữa `**` và chữ, có dấu cách hoặc dấu câu ở phía ngoài; nếu muốn hiện dấu sao, hãy viết `\\*\\*`",
    ),
    "stars that are escaped, or stand in code": ("\\*\\*x và `**` **đậm**", None),
    "a box without a blank in it": (
        "- [] Hai",
        "7: cảnh báo [dinh-dang/o-danh-dau] dấu ngoặc vuông ở đầu mục `[] Hai` không thành ô đánh dấu mà hiện nguyên trên trang; hãy viết `- [ ] Hai`: giữa hai dấu ngoặc là một dấu cách hoặc chữ x, sau dấu ngoặc là một dấu cách",
    ),
    "a box with a blank too many": (
        "1. [ x] Hai",
        "7: cảnh báo [dinh-dang/o-danh-dau] dấu ngoặc vuông ở đầu mục `[ x] Hai` không thành ô đánh dấu mà hiện nguyên trên trang; hãy viết `- [x] Hai`: giữa hai dấu ngoặc là một dấu cách hoặc chữ x, sau dấu ngoặc là một dấu cách",
    ),
    "a box without a blank behind it": (
        "> - [X]Hai",
        "7: cảnh báo [dinh-dang/o-danh-dau] dấu ngoặc vuông ở đầu mục `[X]Hai` không thành ô đánh dấu mà hiện nguyên trên trang; hãy viết `- [x] Hai`: giữa hai dấu ngoặc là một dấu cách hoặc chữ x, sau dấu ngoặc là một dấu cách",
    ),
    "a box with another sign": (
        "- [v] Hai",
        "7: cảnh báo [dinh-dang/o-danh-dau] dấu ngoặc vuông ở đầu mục `[v] Hai` không thành ô đánh dấu mà hiện nguyên trên trang; hãy viết `- [x] Hai`: giữa hai dấu ngoặc là một dấu cách hoặc chữ x, sau dấu ngoặc là một dấu cách",
    ),
    "brackets that are no box": (
        "- [x] Một\n- \\[\\] Hai\n- [a] Ba\n\n[] Bốn\n\n| [] Năm | Sáu |\n|---|---|\n| [x] a | b |",
        None,
    ),
    "stars for a bullet": (
        "* Một\n** Hai",
        "8: cảnh báo [dinh-dang/sao-dau-dong] các dấu sao ở đầu dòng `** Hai` không tạo thành mục danh sách mà hiện nguyên trên trang; nếu là mục danh sách, hãy viết `- Hai`, mục con thì lùi vào hai dấu cách: `  - Hai`; nếu là chữ đậm, hãy viết `**Hai**`; nếu giải thích dấu sao, hãy viết `(**) Hai`",
    ),
    "a rule that an empty line parts from its head": (
        "| Xã | Số |\n\n|---|---|\n| Một | 5 |",
        "9: lỗi [dinh-dang/bang-dut-dong] dòng `|---|---|` đứng sau một dòng trống nên không thuộc bảng ở trên mà hiện nguyên các dấu `|`; hãy xóa dòng trống ở phía trên dòng ấy",
    ),
    "stars with blanks within, at the beginning of a line": (
        "** Thời gian ** : 8h00",
        "7: cảnh báo [dinh-dang/sao-thua] dấu `**` ở `** Thời gian ** : 8h00` không làm chữ đậm mà hiện nguyên trên trang; hãy viết `**chữ đậm**`, không có dấu cách giữa `**` và chữ, có dấu cách hoặc dấu câu ở phía ngoài; nếu muốn hiện dấu sao, hãy viết `\\*\\*`",
    ),
    "stars that mark notes": ("Số liệu (*) và (**); [*] rồi (***)", None),
    "a backslash in a number": (
        "Công văn 12\\/KH-UBND; 5\\.",
        "7: cảnh báo [dinh-dang/mat-gach-cheo] `12\\/KH-UBND` sẽ mất dấu `\\` khi hiện trên trang; nếu là một đường dẫn, hãy đặt nó giữa hai dấu huyền (phím ở bên trái phím số 1): `` `12\\/KH-UBND` ``; nếu dấu ấy gõ thừa, hãy xóa",
    ),
    "stars that mask the rest of a number, or all of it": (
        "Thẻ **** **** 1234, **********12, 123***. ***123 và 123***",
        None,
    ),
    "stars behind a number that a note explains": (
        "OCOP 3***: 5*****. Giá 6.000đ** (*: tạm tính; **: ước)",
        None,
    ),
    "stars behind a word": (
        "chữ đậm** và **95% **của",
        "7: cảnh báo [dinh-dang/sao-thua] dấu `**` ở `chữ đậm** và **95% **của` không làm chữ đậm mà hiện nguyên trên trang; hãy viết `**chữ đậm**`, không có dấu cách giữa `**` và chữ, có dấu cách hoặc dấu câu ở phía ngoài; nếu muốn hiện dấu sao, hãy viết `\\*\\*`",
    ),
    "stars that begin notes": ("*) Số tạm tính\n**) Số ước tính", None),
    "stars within words": ("0912***456; 12**34**56; (*) đến 31/5; 3*4*5 mét", None),
    "a link with a blank in it": (
        "[Liên hệ] (/lien-he/)",
        "7: cảnh báo [dinh-dang/lien-ket-tach-roi] có dấu cách giữa `]` và `(` ở `[Liên hệ] (/lien-he/)` nên đây không thành đường dẫn; hãy viết `[Liên hệ](/lien-he/)`",
    ),
    "words in brackets": ("[Sơ kết] (quý một)", None),
    "a note that is not there": (
        "Chữ[^9]",
        "7: lỗi [than-bai/chu-thich-khong-co] `[^9]` không có lời chú thích nào nên sẽ hiện nguyên trên trang; hãy thêm một dòng `[^9]: lời chú thích` ở cuối bài, hoặc xóa `[^9]`",
    ),
    "a note that is there twice": (
        "Chữ[^1]\n\n[^1]: Một.\n\n[^1]: Hai.",
        "11: lỗi [than-bai/chu-thich-trung] chú thích `[^1]` đã có ở phía trên; hãy đặt tên khác cho một trong hai chú thích, ví dụ `[^1-2]`, hoặc gộp hai lời làm một",
    ),
    "notes whose names differ": ("Chữ[^ghi chú] và[^1]\n\n[^ghi chú]: Một.\n\n[^1]: Hai.", None),
    "a table with a line of another width": (
        "| a | b |\n|---|\n| c | d |",
        "8: lỗi [dinh-dang/bang-lech-cot] dòng `|---|` không có cùng số cột với dòng đầu bảng nên đây không thành bảng; hãy viết dòng đó là `|---|---|`",
    ),
    "rows without the line below their head": (
        "Chữ\n| a | b |\n| c | d |\n| e | f |",
        "9: lỗi [dinh-dang/bang-thieu-gach] dưới dòng `| a | b |` không có dòng gạch ngang nên đây không thành bảng; hãy thêm một dòng `|---|---|` ngay dưới dòng ấy",
    ),
    "rows without bars around them": (
        "Chữ\nSTT | Nội dung | Kết quả\n1 | Tin | 12",
        "9: lỗi [dinh-dang/bang-thieu-gach] dưới dòng `STT | Nội dung | Kết quả` không có dòng gạch ngang nên đây không thành bảng; hãy thêm một dòng `|---|---|---|` ngay dưới dòng ấy",
    ),
    "rows with one bar alone": (
        "Nội dung | Kết quả\nTin | 12\nBài | 3",
        "8: lỗi [dinh-dang/bang-thieu-gach] dưới dòng `Nội dung | Kết quả` không có dòng gạch ngang nên đây không thành bảng; hãy thêm một dòng `|---|---|` ngay dưới dòng ấy",
    ),
    "bars in a sentence": ("| a |\n\nSở | Ban\nNgành | Xã\n\n`| b |`\n`| c |`", None),
    "a table right below a list": (
        "- Một\n| a | b |\n|---|---|\n| c | d |",
        "9: lỗi [dinh-dang/bang-lien-danh-sach] bảng có dòng đầu `| a | b |` đứng liền dưới danh sách hoặc lời trích nên không thành bảng; hãy để một dòng trống phía trên bảng",
    ),
    "a blank before the closing star": (
        "Theo *Ví Dụ * số mới.",
        "7: cảnh báo [dinh-dang/sao-don-thua] dấu `*` ở `*Ví Dụ *` không làm chữ nghiêng mà hiện nguyên trên trang; hãy viết `*chữ nghiêng*`, không có dấu cách giữa `*` và chữ; nếu muốn hiện dấu sao, hãy viết `\\*`",
    ),
    "stars that are signs": ("*Ghi chú: 2 * 3 *4 * 5 và \\*a *", None),
    "what is no id of a heading": (
        "## Kết quả {#Quý một}",
        "7: cảnh báo [dinh-dang/neo-sai] `{#Quý một}` ở cuối đề mục không phải neo nên hiện nguyên trên trang; hãy viết `{#quy-mot}`: chữ thường không dấu, chữ số và gạch nối; hoặc xóa đi",
    ),
    "a paragraph above a line of dashes": (
        "Ba xã đã tham gia.\n---\nBốn xã vắng.",
        "7: cảnh báo [dinh-dang/gach-duoi-doan] dòng gạch `---` liền dưới “Ba xã đã tham gia.” làm chữ ấy thành đề mục; hãy để một dòng trống phía trên `---`; nếu đúng là đề mục, hãy viết `## ` ở đầu dòng và bỏ dòng gạch",
    ),
    "a line above a line of dashes": (
        "---\nmục hai\n---",
        "8: cảnh báo [dinh-dang/gach-duoi-doan] dòng gạch `---` liền dưới “mục hai” làm chữ ấy thành đề mục; hãy để một dòng trống phía trên `---`; nếu đúng là đề mục, hãy viết `## ` ở đầu dòng và bỏ dòng gạch",
    ),
    "dashes that stay as they are": ("Giám đốc\n-\n\n- Một\n  ---\n\n## Ba xã, bốn thôn.", None),
    "a cell with a line end": (
        "| a | b |\n|---|---|\n| c | một\nhai |",
        "10: lỗi [dinh-dang/o-xuong-dong] ô của bảng bị xuống dòng, nên “hai |” thành một dòng riêng của bảng; hãy viết cả dòng của bảng liền một dòng; muốn xuống dòng trong ô thì gõ `<br>`",
    ),
    "a row with more cells than the head": (
        "| a | b |\n|---|---|\n| c | d | e |",
        "9: lỗi [dinh-dang/bang-thua-o] dòng `| c | d | e |` có nhiều ô hơn dòng đầu bảng; các ô thừa sẽ mất; hãy thêm cột vào dòng đầu và dòng `|---|` ngay dưới, hoặc gộp bớt ô; dấu `|` trong chữ phải viết là `\\|`",
    ),
    "rows with fewer cells, or with escaped bars": (
        "a | b\n--|--\nc |\n| d \\| e | f |\n| g | h |",
        None,
    ),
    "a row without outer bars that an empty line parts from its table": (
        "a | b\n---|---\n1 | Tin\n\n2 | Bài\n3 | Báo",
        "11: lỗi [dinh-dang/bang-dut-dong] dòng `2 | Bài` đứng sau một dòng trống nên không thuộc bảng ở trên mà hiện nguyên các dấu `|`; hãy xóa dòng trống ở phía trên dòng ấy",
    ),
    "a sentence with a bar below a table": ("| a | b |\n|---|---|\n\nSở | Ban", None),
    "a row that an empty line parts from its table": (
        "| a |\n|---|\n\n| b |",
        "10: lỗi [dinh-dang/bang-dut-dong] dòng `| b |` đứng sau một dòng trống nên không thuộc bảng ở trên mà hiện nguyên các dấu `|`; hãy xóa dòng trống ở phía trên dòng ấy",
    ),
    "tildes that strike nothing out": (
        "Hạn ~~5/3 ~~ 12/3",
        "7: cảnh báo [dinh-dang/nga-thua] dấu `~` ở `~~5/3 ~~` không gạch ngang chữ như ý muốn; hãy viết `~~chữ~~`: hai dấu `~` ở mỗi bên, không có dấu cách giữa dấu và chữ; nếu muốn hiện dấu ấy, hãy viết `\\~`",
    ),
    "tildes that open code": (
        "~~~bỏ~~~",
        "7: lỗi [dinh-dang/chu-sau-dau-ma] chữ `bỏ~~~` đứng sau dấu mở khối mã nên không hiện trên trang; hãy viết chữ ấy ở dòng dưới; nếu muốn gạch ngang chữ, hãy viết `~~chữ~~`, hai dấu ở mỗi bên",
    ),
    "an abbreviation in a list": (
        "Việc CCHC.\n\n- *[CCHC]: cải cách",
        "9: cảnh báo [dinh-dang/viet-tat-lac-cho] dòng `*[CCHC]: …` nằm trong danh sách, đề mục hoặc bảng nên hiện nguyên trên trang, không giải nghĩa chữ viết tắt; hãy viết `*[CCHC]: …` từ đầu dòng, thành một đoạn riêng có dòng trống phía trên",
    ),
    "a backslash at the end of an item": (
        "- Ba xã\\\n- Bốn thôn",
        "7: cảnh báo [dinh-dang/gach-cheo-cuoi-doan] dấu `\\` sau “Ba xã” đứng cuối đoạn hoặc cuối mục nên hiện nguyên trên trang; hãy xóa dấu ấy: chỉ cần nó khi dòng dưới thuộc cùng một đoạn",
    ),
    "tildes and backslashes that are meant": (
        "\\~\\~a \\~\\~ `~~b ~~` ~~c~~ 7~8\n\nThư mục C:\\VanBan\\\n\nd\\\\",
        None,
    ),
    "words behind the sign of code": (
        "```Mẫu đơn\nKính gửi\n```",
        "7: lỗi [dinh-dang/chu-sau-dau-ma] chữ `Mẫu đơn` đứng sau dấu mở khối mã nên không hiện trên trang; hãy viết chữ ấy ở dòng dưới; nếu muốn gạch ngang chữ, hãy viết `~~chữ~~`, hai dấu ở mỗi bên",
    ),
    "the language of code": ("```yaml\na: b\n```\n\n~~~ c++\nx\n~~~", None),
    "an address to which nothing refers": (
        "Chữ.\n\n[Lưu ý]: /lien-he/",
        "9: cảnh báo [lien-ket/dinh-nghia-thua] dòng `[Lưu ý]: …` nêu địa chỉ cho `[Lưu ý]` nhưng bài không dùng tới, nên cả dòng không hiện trên trang; hãy xóa dòng ấy, hoặc viết `\\[Lưu ý]` nếu đó là lời văn",
    ),
    "words that seem to be an address, and lead nowhere": (
        "[Nguồn]: Báo",
        "7: cảnh báo [lien-ket/dinh-nghia-thua] dòng `[Nguồn]: …` nêu địa chỉ cho `[Nguồn]` nhưng bài không dùng tới, nên cả dòng không hiện trên trang; hãy xóa dòng ấy, hoặc viết `\\[Nguồn]` nếu đó là lời văn",
    ),
    "addresses to which links refer": (
        "[Một][a], [B\nb] và [C][].\n\n[A]: /lien-he/\n[b B]: /lien-he/\n[c]: /lien-he/",
        None,
    ),
    "a line right below a table": (
        "| a | b |\n|---|---|\n| - | -- |\nNguồn: Sở",
        "10: lỗi [dinh-dang/chu-lien-duoi-bang] dòng “Nguồn: Sở” đứng liền dưới bảng nên thành một dòng của bảng; hãy để một dòng trống phía trên dòng ấy; nếu đúng là một dòng của bảng, hãy viết `| ` ở đầu và ` |` ở cuối dòng",
    ),
    "a table right below a table": (
        "| a | b |\n|---|---|\n| c | d |\n| e | f |\n|---|---|\n| g | h |",
        "11: lỗi [dinh-dang/bang-lien-bang] dòng gạch `|---|---|` đứng giữa bảng nên hiện thành các ô `---`; nếu là bảng mới, hãy để một dòng trống phía trên dòng đầu của nó; nếu không, hãy xóa dòng gạch ấy",
    ),
    "a tag that its paragraph does not close": (
        "Chữ <b>đậm</b>\nvà <s>bỏ.\n\nGiữ.",
        "8: lỗi [than-bai/the-khong-dong] thẻ `<s>` không được đóng trong đoạn của nó, nên có tác dụng lên cả phần sau của bài; hãy viết `</s>` ngay sau chữ cần định dạng, trong cùng đoạn; nếu là lời văn, hãy viết `&lt;s>`",
    ),
    "a tag between letters": (
        "- a<b>c\n- d",
        "7: lỗi [than-bai/the-khong-dong] thẻ `<b>` không được đóng trong đoạn của nó, nên có tác dụng lên cả phần sau của bài; hãy viết `</b>` ngay sau chữ cần định dạng, trong cùng đoạn; nếu là lời văn, hãy viết `&lt;b>`",
    ),
    "a tag alone on its line": (
        "<u>\nChữ\n\nChữ",
        "7: lỗi [than-bai/the-khong-dong] thẻ `<u>` không được đóng trong đoạn của nó, nên có tác dụng lên cả phần sau của bài; hãy viết `</u>` ngay sau chữ cần định dạng, trong cùng đoạn; nếu là lời văn, hãy viết `&lt;u>`",
    ),
    "tags that are closed": (
        "<u><b>a</b> b</u> c<br>d\n\n| <s>a</s> | H<sub>2</sub>O |\n|---|---|\n\n<p>a <i>b</i></p>",
        None,
    ),
    "a link with a note in its words": (
        "[x[^4]](/lien-he/).\n\n[^4]: Chữ.",
        "7: lỗi [dinh-dang/lien-ket-hien-nguyen] `[x](/lien-he/)` không thành đường dẫn hay hình mà hiện nguyên trên trang; nếu giữa `[` và `]` có chú thích `[^…]` thì hãy chuyển nó ra sau dấu `)`; nếu không, hãy xem lại các dấu ngoặc",
    ),
    "a picture with a note in its words": (
        "![Tờ[^1] trên bảng](../../media/x.png)\n\n[^1]: Chữ.",
        "7: lỗi [dinh-dang/lien-ket-hien-nguyen] `![Tờ trên bảng](../../media/x.png)` không thành đường dẫn hay hình mà hiện nguyên trên trang; nếu giữa `[` và `]` có chú thích `[^…]` thì hãy chuyển nó ra sau dấu `)`; nếu không, hãy xem lại các dấu ngoặc",
    ),
    "brackets that are escaped": ("\\[a](b) [c]\\(d)", None),
    "a colon that begins a line": (
        "Tỷ lệ 3\n: 5",
        "8: cảnh báo [dinh-dang/hai-cham-dau-dong] dấu hai chấm ở đầu dòng `: 5` sẽ mất, và dòng trên thành từ được giải nghĩa; hãy viết dòng ấy liền vào cuối dòng trên; nếu là lời giải nghĩa, hãy viết `**Từ**: lời giải nghĩa` trên một dòng",
    ),
    "one word and what it means twice": (
        "Một\n\n: Hai\n: Ba",
        "9: cảnh báo [dinh-dang/hai-cham-dau-dong] dấu hai chấm ở đầu dòng `: Hai` sẽ mất, và dòng trên thành từ được giải nghĩa; hãy viết dòng ấy liền vào cuối dòng trên; nếu là lời giải nghĩa, hãy viết `**Từ**: lời giải nghĩa` trên một dòng",
    ),
    "a face, and words with what they mean": (
        "Chào\n:-) vui\n\nMột\n: Hai\n\nBa\n: Bốn",
        None,
    ),
    "a date that becomes a list": (
        "Họp:\n\n15. 3. 2025: họp\n16. Bốn\n    1. Năm",
        "9: cảnh báo [dinh-dang/ngay-thanh-danh-sach] các số ở đầu dòng `15. 3. 2025: họp` thành danh sách trong danh sách; nếu là ngày tháng, hãy viết như `15/3/2025`; nếu muốn hiện đúng như đã gõ, hãy viết `15\\. 3. 2025: họp`",
    ),
    "a path on a disk": (
        "Lưu ở **D:\\-a** và",
        "7: cảnh báo [dinh-dang/mat-gach-cheo] `D:\\-a` sẽ mất dấu `\\` khi hiện trên trang; nếu là một đường dẫn, hãy đặt nó giữa hai dấu huyền (phím ở bên trái phím số 1): `` `D:\\-a` ``; nếu dấu ấy gõ thừa, hãy xóa",
    ),
    "a path on a server": (
        "Một\n\\\\maychu\\chung\\_luu\\(x)",
        "8: cảnh báo [dinh-dang/mat-gach-cheo] `\\\\maychu\\chung\\_luu\\(x` sẽ mất dấu `\\` khi hiện trên trang; nếu là một đường dẫn, hãy đặt nó giữa hai dấu huyền (phím ở bên trái phím số 1): `` `\\\\maychu\\chung\\_luu\\(x` ``; nếu dấu ấy gõ thừa, hãy xóa",
    ),
    "paths that stay as they are": ("C:\\tam\\a và `\\\\may\\_b`, \\*c\\* D:\\\\-d", None),
    "a name between underscores": (
        "Tệp __init__ và __chữ đậm__, a__b__c",
        "7: cảnh báo [dinh-dang/gach-duoi-thanh-dam] các dấu `_` ở `__init__` sẽ mất và làm chữ đậm; nếu là một cái tên, hãy đặt nó giữa hai dấu huyền (phím ở bên trái phím số 1): `` `__init__` ``; nếu muốn chữ đậm, hãy viết `**init**`",
    ),
    "blanks that are too short": (
        "Có (_) hoặc không (_)",
        "7: cảnh báo [dinh-dang/cho-trong-mat] các dấu `_` ở `_) hoặc không (_` sẽ mất và làm đổi kiểu chữ; nếu là chỗ trống để điền, hãy viết từ ba dấu trở lên: `___`; nếu muốn hiện đúng như đã gõ, hãy viết `\\_`",
    ),
    "a day to fill in": (
        "Chữ\n__/__/2025",
        "8: cảnh báo [dinh-dang/cho-trong-mat] các dấu `_` ở `__/__` sẽ mất và làm đổi kiểu chữ; nếu là chỗ trống để điền, hãy viết từ ba dấu trở lên: `___`; nếu muốn hiện đúng như đã gõ, hãy viết `\\_`",
    ),
    "blanks, and words between underscores": ("(___) (____), _“a”_ và __(b)__ __c.__", None),
    "an abbreviation that nothing uses": (
        "Chữ.\n\n*[CCHC]: cải cách hành chính",
        "9: cảnh báo [dinh-dang/viet-tat-thua] dòng `*[CCHC]: …` giải nghĩa chữ viết tắt “CCHC” nhưng bài không có chữ ấy, nên cả dòng không hiện trên trang; hãy xóa dòng ấy, hoặc viết `\\*[CCHC]` nếu đó là lời văn",
    ),
    "an abbreviation that is explained twice": (
        "CCHC, QĐ-UBND.\n\n*[CCHC]: cải cách\n*[QĐ-UBND]: quyết định\n*[CCHC]: cải cách hành chính",
        "11: cảnh báo [dinh-dang/viet-tat-trung] chữ viết tắt “CCHC” đã được giải nghĩa ở phía trên; lời ở trên sẽ mất; hãy giữ một dòng `*[CCHC]: …`, xóa dòng kia",
    ),
    "what only looks like an abbreviation": ("*[Ảnh: Nguyễn Văn A]: chụp ngày 5/6 tại Sở", None),
    "an address that is defined twice": (
        "[Một][a]\n\n[a]: /lien-he/\n[A]: /lien-he/\n\n```\n[a]: x\n```",
        "10: lỗi [lien-ket/dinh-nghia-trung] địa chỉ của `[A]` đã nêu ở phía trên, nên dòng `[A]: …` này không có tác dụng; hãy đặt tên khác cho một trong hai dòng, ví dụ `[A 2]: …`, hoặc xóa một dòng",
    ),
    "a table right below a line in HTML": (
        "<hr>\n| a | b |\n|---|---|",
        "8: cảnh báo [dinh-dang/nam-trong-html] `| a | b |` đứng liền dưới thẻ HTML nên hiện nguyên trên trang; hãy để một dòng trống sau thẻ mở và một dòng trống trước thẻ đóng",
    ),
    "a table without bars at its sides in HTML": (
        "<hr>\na | b\n--|--",
        "9: cảnh báo [dinh-dang/nam-trong-html] `--|--` đứng liền dưới thẻ HTML nên hiện nguyên trên trang; hãy để một dòng trống sau thẻ mở và một dòng trống trước thẻ đóng",
    ),
    "slanted words right below a break in HTML": (
        "<br>\n*Nghiêng*",
        "8: cảnh báo [dinh-dang/nam-trong-html] `*Nghiêng*` đứng liền dưới thẻ HTML nên hiện nguyên trên trang; hãy để một dòng trống sau thẻ mở và một dòng trống trước thẻ đóng",
    ),
    "a quotation right below a line in HTML": (
        "<hr>\n> Trích",
        "8: cảnh báo [dinh-dang/nam-trong-html] `> Trích` đứng liền dưới thẻ HTML nên hiện nguyên trên trang; hãy để một dòng trống sau thẻ mở và một dòng trống trước thẻ đóng",
    ),
    "signs in HTML that are no Markdown": (
        "<p>3*4*5, (*) a (*), a_b_c ____ ~5\n\n<div\ntitle='a'\n>\nb</div>",
        None,
    ),
    "Markdown right below HTML": (
        "<details>\n<summary>Một</summary>\n**Hai**\n</details>",
        "9: cảnh báo [dinh-dang/nam-trong-html] `**Hai**` đứng liền dưới thẻ HTML nên hiện nguyên trên trang; hãy để một dòng trống sau thẻ mở và một dòng trống trước thẻ đóng",
    ),
}


@pytest.mark.parametrize(("body", "told"), CASES.values(), ids=CASES)
def test_the_check_says(body: str, told: str | None, tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path).write(
        "content/pages/lien-he.md", "---\ntitle: Liên hệ\n---\n\nChữ\n"
    )
    expected = [] if told is None else [f"content/articles/2018/bai.md:{told}"]
    assert site.article(body=body).lines() == expected
