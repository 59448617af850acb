# ruff: noqa: E501  # a page stands whole on its line
"""What clerks type comes out as they mean it; what CommonMark says is in test_specifications.py."""

import pytest

from plansite.markdown.convert import Converter

LIST = "<ul><li>a</li><li>b</li></ul>"

MEANT = {
    "a list right below a paragraph": ("Chữ\n- a\n- b", f"<p>Chữ</p>{LIST}"),
    "a numbered list right below a paragraph": (
        "Chữ\n1) a\n2) b",
        "<p>Chữ</p><ol><li>a</li><li>b</li></ol>",
    ),
    "a table right below its name": (
        "Bảng: Tên\n| a |\n|---|\n\nChữ",
        "<table><caption>Tên</caption><thead><tr><th>a</th></tr></thead></table><p>Chữ</p>",
    ),
    "a name of a table right below a paragraph": (
        "Chữ\nBảng: Tên\n| a |\n|---|",
        "<p>Chữ</p><table><caption>Tên</caption><thead><tr><th>a</th></tr></thead></table>",
    ),
    "a name of a table below words in bold": (
        "Chữ **đậm** nữa\nBảng: Tên\n\n| a |\n|---|",
        "<p>Chữ <strong>đậm</strong> nữa</p><table><caption>Tên</caption><thead><tr><th>a</th></tr></thead></table>",
    ),
    "a name of a table below a line that was ended": (
        "Chữ\\\nBảng: Tên *a*\n\n| a |\n|---|",
        "<p>Chữ</p><table><caption>Tên <em>a</em></caption><thead><tr><th>a</th></tr></thead></table>",
    ),
    "a name of a table in bold": (
        "**Bảng: Tên**\n\n| a |\n|---|",
        "<table><caption><strong>Tên</strong></caption><thead><tr><th>a</th></tr></thead></table>",
    ),
    "a name of a table with its word in bold": (
        "**Bảng:** Tên\n\n| a |\n|---|",
        "<table><caption>Tên</caption><thead><tr><th>a</th></tr></thead></table>",
    ),
    "a name of a table with its word alone in bold": (
        "**Bảng**: Tên\n\n| a |\n|---|",
        "<table><caption>Tên</caption><thead><tr><th>a</th></tr></thead></table>",
    ),
    "a name of a table with its word in bold, all slanted": (
        "***Bảng:** Tên*\n\n| a |\n|---|",
        "<table><caption><em>Tên</em></caption><thead><tr><th>a</th></tr></thead></table>",
    ),
    "a name of a table that is a comment": (
        "Bảng: <!-- x -->\n\n| a |\n|---|",
        "<p>Bảng: <!-- x --></p><table><thead><tr><th>a</th></tr></thead></table>",
    ),
    "a name of a table in capitals": (
        "BẢNG: TÊN\n\n| a |\n|---|",
        "<table><caption>TÊN</caption><thead><tr><th>a</th></tr></thead></table>",
    ),
    "a name of a table without words": (
        "Bảng:\n\n| a |\n|---|",
        "<p>Bảng:</p><table><thead><tr><th>a</th></tr></thead></table>",
    ),
    "letters": ("Gồm:\na) một\nđ) hai", "<p>Gồm:<br>a) một<br>đ) hai</p>"),
    "lines of other marks": (
        "(1) a\n(2) b\n1.1. c\nII. d\n1.Một\n-Hai",
        "<p>(1) a<br>(2) b<br>1.1. c<br>II. d<br>1.Một<br>-Hai</p>",
    ),
    "lines of marks that Markdown does not know": (
        "1/ a\n2- b\na. c\nđ. d\n(*) e\n=> f\n==> g\n--> h\nI/ i\nGhi chú: j",
        (
            "<p>1/ a<br>2- b<br>a. c<br>đ. d<br>(*) e<br>=&gt; f<br>==&gt; g<br>--&gt; h<br>"
            "I/ i<br>Ghi chú: j</p>"
        ),
    ),
    "lines of signs": (
        "👉 a\n✅b\n① c\n→ d\n☐ e\n⇒ f\n🇻🇳 g",
        "<p>👉 a<br>✅b<br>① c<br>→ d<br>☐ e<br>⇒ f<br>🇻🇳 g</p>",
    ),
    "lines of numbers and names without a mark": (
        "2.1 Một\n2.2 Hai\nĐiều 1. Phạm vi\nChương II. Quy định\nA. Bốn\nBước 2: Năm",
        (
            "<p>2.1 Một<br>2.2 Hai<br>Điều 1. Phạm vi<br>Chương II. Quy định<br>A. Bốn<br>"
            "Bước 2: Năm</p>"
        ),
    ),
    "prose that goes on with a number or a name": (
        "tăng\n2.1 lần, từ\n10 - 12 giờ, theo\nĐiều 5 và\nĐiều 6. từ\n18/1/2018 tới – hết",
        "<p>tăng2.1 lần, từ10 - 12 giờ, theoĐiều 5 vàĐiều 6. từ18/1/2018 tới – hết</p>",
    ),
    "a number that begins no list": ("Gồm:\n2. hai", "<p>Gồm:<br>2. hai</p>"),
    "a number that a sentence leads to": (
        "Tiếp dân ở tầng\n1. Trùng ngày nghỉ thì làm bù.\n\n> tại quầy số\n> 1) hoặc 2.",
        (
            "<p>Tiếp dân ở tầng1. Trùng ngày nghỉ thì làm bù.</p><blockquote><p>tại quầy số"
            "1) hoặc 2.</p></blockquote>"
        ),
    ),
    "lists below words that lead on, or say what is in them": (
        "Việc của\n1. Một\n2. Hai\n\nGồm\n1. Một\n\nTại quầy\n1. Một\n   - con",
        (
            "<p>Việc của</p><ol><li>Một</li><li>Hai</li></ol><p>Gồm</p><ol><li>Một</li></ol>"
            "<p>Tại quầy</p><ol><li>Một<ul><li>con</li></ul></li></ol>"
        ),
    ),
    "a year at the end of a sentence": ("năm\n2018. Hai", "<p>năm2018. Hai</p>"),
    "a list below a bullet by three blanks": (
        "- a\n   - b",
        "<ul><li>a<ul><li>b</li></ul></li></ul>",
    ),
    "a list below a number by two blanks": (
        "10. a\n  - b\n    - c\n  - d\n11. e",
        '<ol start="10"><li>a<ul><li>b<ul><li>c</li></ul></li><li>d</li></ul></li><li>e</li></ol>',
    ),
    "a list below a number by a tab": (
        "1. a\n\t1. b\n2. c",
        "<ol><li>a<ol><li>b</li></ol></li><li>c</li></ol>",
    ),
    "numbers as they are written": (
        "2018. a\n12. b\n13. c",
        '<ol start="2018"><li>a</li><li value="12">b</li><li>c</li></ol>',
    ),
    "numbers that begin anew": (
        "1. a\n2. b\n\n1. c\n2. d\n1. e",
        (
            "<ol><li><p>a</p></li><li><p>b</p></li>"
            '<li value="1"><p>c</p></li><li><p>d</p></li><li value="1"><p>e</p></li></ol>'
        ),
    ),
    "blanks to fill in": (
        "(_____) và (_____), _x_ y___ _[a](b___.md)_ `____` \\____\n\n[c]: d___.md\n\n____\n\n[c]",
        (
            '<p>(_____) và (_____), <em>x</em> y___ <em><a href="b___.md">a</a></em> '
            '<code>____</code> ____</p><hr><p><a href="d___.md">c</a></p>'
        ),
    ),
    "one or two signs below a line": (
        "Giám đốc\n-\n\nTổng\n==\n\n> a\n> --\n\nb\n---",
        (
            "<p>Giám đốc<br>-</p><p>Tổng<br>==</p><blockquote><p>a<br>--</p></blockquote>"
            '<h2 id="b">b</h2>'
        ),
    ),
    "signs below the words of an item": (
        "- Bản sao\n  -\n- b\n  ---\n\n1. c\n   ===",
        ("<ul><li>Bản sao<br>-</li><li>b<br>---</li></ul><ol><li>c<br>===</li></ol>"),
    ),
    "a colon that begins a line": ("Chào\n:-) vui\n:a", "<p>Chào:-) vui:a</p>"),
    "signs of what is more": (
        ">= 5 ngày\n\n>5% và <3%\n\nSố\n>5 ngày: 10\n>9 ngày: 2\n\n- > 5\n\n> a\n> >= 5",
        (
            "<p>&gt;= 5 ngày</p><p>&gt;5% và &lt;3%</p><p>Số<br>&gt;5 ngày: 10<br>&gt;9 ngày: 2</p>"
            "<ul><li>&gt; 5</li></ul><blockquote><p>a&gt;= 5</p></blockquote>"
        ),
    ),
    "quotations that begin with a number": (
        "> 5 năm\n> qua\n\n---\n\n> 1. a\n\n---\n\n> b\n>> 5",
        (
            "<blockquote><p>5 nămqua</p></blockquote><hr><blockquote><ol><li>a</li></ol>"
            "</blockquote><hr><blockquote><p>b</p><blockquote><p>5</p></blockquote></blockquote>"
        ),
    ),
    "signs of numbers within a sentence": (
        "từ 5\n- 7 tháng 3\ntại xã\n\n> Đạt\n> + 5%",
        "<p>từ 5- 7 tháng 3tại xã</p><blockquote><p>Đạt+ 5%</p></blockquote>",
    ),
    "lists of numbers": (
        "Đạt:\n- 5 xã\n\n**Đạt**\n+ 5 xã\n\nĐạt\n- 5 xã\n- 3 thôn",
        (
            "<p>Đạt:</p><ul><li>5 xã</li></ul><p><strong>Đạt</strong></p><ul><li>5 xã</li></ul>"
            "<p>Đạt</p><ul><li>5 xã</li><li>3 thôn</li></ul>"
        ),
    ),
    "a word and what it means": ("a\n: b", "<dl><dt>a</dt><dd>b</dd></dl>"),
    "two words, an empty line between": (
        "a\n: b\n\nc\n: d",
        "<dl><dt>a</dt><dd>b</dd><dt>c</dt><dd>d</dd></dl>",
    ),
    "a colon at the beginning of a line": ("a\n\\: b", "<p>a: b</p>"),
    "levels that dashes show": ("- a\n-- b\n--- c", "<ul><li>a<br>-- b<br>--- c</li></ul>"),
    "another fence within code": (
        "1. a\n\n```\n~~~\n1. b\n  - c\n~~~ d\n  - e\n```\n1. f\n  - g",
        (
            "<ol><li>a</li></ol><pre><code>~~~1. b  - c~~~ d  - e</code></pre>"
            "<ol><li>f<ul><li>g</li></ul></li></ol>"
        ),
    ),
    "numbers that are to be counted": (
        "1. a\n1. b\n3. c",
        "<ol><li>a</li><li>b</li><li>c</li></ol>",
    ),
    "paragraphs that begin with blanks": (
        "\ta\n\n    b **c**",
        "<p>a</p><p>b <strong>c</strong></p>",
    ),
    "paragraphs that begin with a mass of blanks": (" " * 40 + "a", "<p>a</p>"),
    "a list that Word indented": (
        "    - a\n        - b",
        "<ul><li>a<ul><li>b</li></ul></li></ul>",
    ),
    "code in a fence": ("```\n    a\n```", "<pre><code>    a</code></pre>"),
    "a hard break": ("a\\\nb", "<p>a<br>b</p>"),
    "escapes": ('\\" \\~ \\< \\$ \\@ \\&amp;', '<p>" ~ &lt; $ @ &amp;amp;</p>'),
    "stars that mark notes": (
        "Số liệu (*) của **quý (**)**; [*] `(*)` (***) 3 (*x*)\n\n(*) Ghi chú; (*) hai",
        (
            "<p>Số liệu (*) của <strong>quý (**)</strong>; [*] <code>(*)</code> (***) 3 "
            "(<em>x</em>)</p><p>(*) Ghi chú; (*) hai</p>"
        ),
    ),
    "stars that mask a number": (
        "0912***456, 0913***789; 12**34**56\n\n**07*****12** ng***a@b.vn, tr***b@b.vn",
        (
            "<p>0912***456, 0913***789; 12**34**56</p><p><strong>07*****12</strong> ng***a@b.vn, "
            "tr***b@b.vn</p>"
        ),
    ),
    "stars behind signs that notes explain": (
        "50%* và 60%*; năm trước 7,5%*, đạt 5%**, 6%**; (1)**, (2)**; **chữ**: *“a”*, **(b)**",
        (
            "<p>50%* và 60%*; năm trước 7,5%*, đạt 5%**, 6%**; (1)**, (2)**; "
            "<strong>chữ</strong>: <em>“a”</em>, <strong>(b)</strong></p>"
        ),
    ),
    "a dash in a sentence that is wrapped before it": (
        "Việc trả kết quả tại quầy diễn ra trong 15 phút\n- nhanh hơn mọi khi - và không phải chờ.",
        (
            "<p>Việc trả kết quả tại quầy diễn ra trong 15 phút- nhanh hơn mọi khi - "
            "và không phải chờ.</p>"
        ),
    ),
    "one item with a dash below a title": (
        "Thành phần\n- Chủ trì - ông A",
        "<p>Thành phần</p><ul><li>Chủ trì - ông A</li></ul>",
    ),
    "a number that goes on with an item": (
        "- Ở tầng\n  1. Nếu trùng",
        "<ul><li>Ở tầng1. Nếu trùng</li></ul>",
    ),
    "stars that mask two numbers": (
        "Thẻ ***123 và 456***, ***12/3***; ***123***, ***2018 là năm***",
        (
            "<p>Thẻ ***123 và 456***, <em><strong>12/3</strong></em>; <em><strong>123</strong></em>, "
            "<em><strong>2018 là năm</strong></em></p>"
        ),
    ),
    "stars that mask a number in a note": (
        "[^1]: 0912***456, 0913***789",
        (
            '<div class="footnote"><hr><ol><li id="fn:1"><p>0912***456, 0913***789</p></li></ol>'
            "</div>"
        ),
    ),
    "stars that multiply": (
        "60cm*40cm*20cm 3*4 5* hệ số*mức lương*tỷ lệ, SL*ĐG=TT (a+b)*2*(c) 5%*x*2 m²*3m*4m",
        (
            "<p>60cm*40cm*20cm 3*4 5* hệ số*mức lương*tỷ lệ, SL*ĐG=TT (a+b)*2*(c) 5%*x*2 m²*3m*4m"
            "</p>"
        ),
    ),
    "stars beside a dot or a dash": (
        "H12.*.001, H13.*.002; 43A-***.12, 43A-***.34; ***-***-123; ****-****-5678; *) và (*",
        (
            "<p>H12.*.001, H13.*.002; 43A-***.12, 43A-***.34; ***-***-123; ****-****-5678; "
            "*) và (*</p>"
        ),
    ),
    "stars before a figure that multiply": (
        "2,5m *3m; 10%*5tr*2 người; a*b\n\n(3*4)cm*2 tấm; “A*”",
        "<p>2,5m *3m; 10%*5tr*2 người; a*b</p><p>(3*4)cm*2 tấm; “A*”</p>",
    ),
    "names of files with underscores": (
        "_mẫu_01_.docx, _bao_cao_.pdf, _nghiêng_. Sau",
        "<p>_mẫu_01_.docx, _bao_cao_.pdf, <em>nghiêng</em>. Sau</p>",
    ),
    "stars beside words": (
        "*a*, **b**c (*d*) “*e*” _f*g*h_ `i*j*k`",
        (
            "<p><em>a</em>, <strong>b</strong>c (<em>d</em>) “<em>e</em>” <em>f*g*h</em> "
            "<code>i*j*k</code></p>"
        ),
    ),
    "an entity in code": ("`&lt;`", "<p><code>&amp;lt;</code></p>"),
    "one tilde": ("7~8 giờ ~9~", "<p>7~8 giờ ~9~</p>"),
    "two tildes": ("~~a~~", "<p><del>a</del></p>"),
    "tasks": ("- [ ] a\n- [x] b", "<ul><li>☐ a</li><li>☑ b</li></ul>"),
    "an address behind a colon": (
        "Xem tại:https://a.vn/b",
        '<p>Xem tại:<a href="https://a.vn/b">https://a.vn/b</a></p>',
    ),
    "an address": (
        "Xem (https://a.vn/b).",
        '<p>Xem (<a href="https://a.vn/b">https://a.vn/b</a>).</p>',
    ),
    "underscores in addresses": (
        "https://a.vn/x_(a)_(b) [c](https://a.vn/_d_) `https://a.vn/_e_` www.a.vn/_f_ g_",
        (
            '<p><a href="https://a.vn/x_(a)_(b)">https://a.vn/x_(a)_(b)</a> '
            '<a href="https://a.vn/_d_">c</a> <code>https://a.vn/_e_</code> '
            '<a href="http://www.a.vn/_f">www.a.vn/_f</a>_ g_</p>'
        ),
    ),
    "stars in addresses": (
        "https://a.vn/x*y*z **https://a.vn/b** *https://a.vn/c*",
        (
            '<p><a href="https://a.vn/x*y*z">https://a.vn/x*y*z</a> '
            '<strong><a href="https://a.vn/b">https://a.vn/b</a></strong> '
            '<em><a href="https://a.vn/c">https://a.vn/c</a></em></p>'
        ),
    ),
    "underscores in the targets of references": (
        '[a][b] ![c][d] _https://a.vn/e_f_\n\n[b]: https://a.vn/_1_\n[d]: <https://a.vn/_2_> "g"',
        (
            '<p><a href="https://a.vn/_1_">a</a> <img alt="c" src="https://a.vn/_2_" title="g"> '
            '<em><a href="https://a.vn/e_f">https://a.vn/e_f</a></em></p>'
        ),
    ),
    "an e-mail address": ("a@b.vn,", '<p><a href="mailto:a@b.vn">a@b.vn</a>,</p>'),
    "an address in a link, in code": (
        "[https://a.vn](b.md) `https://a.vn`",
        '<p><a href="b.md">https://a.vn</a> <code>https://a.vn</code></p>',
    ),
    "an address in a link of HTML": (
        '<a href="b.md">https://a.vn</a> www.b.vn',
        '<p><a href="b.md">https://a.vn</a> <a href="http://www.b.vn">www.b.vn</a></p>',
    ),
    "Markdown in HTML": (
        "<details>\n\n**a**\n\n</details>",
        "<details><p><strong>a</strong></p></details>",
    ),
    "abbreviations": (
        "CCHC &c.\n\n*[CCHC]: cải cách",
        '<p><abbr title="cải cách">CCHC</abbr> &amp;c.</p>',
    ),
    "HTML below an abbreviation": (
        "a\n\n*[b]: c\n\n<ul><li>d</li></ul>\n\n*[e]: f\n\n<!-- g -->",
        "<p>a</p><ul><li>d</li></ul><!-- g -->",
    ),
    "HTML between a name and its table": (
        "Bảng: a\n\n<div>b</div>\n\n| c |\n|---|",
        "<p>Bảng: a</p><div>b</div><table><thead><tr><th>c</th></tr></thead></table>",
    ),
    "a plus below an item that goes on": (
        "- Tăng\n+ 5%\n- Hồ sơ\ntăng\n+ 5 bộ\n- Gồm:\n+ 5 lớp",
        "<ul><li>Tăng+ 5%</li><li>Hồ sơtăng+ 5 bộ</li><li>Gồm:</li></ul><ul><li>5 lớp</li></ul>",
    ),
    "items with a plus": (
        "- Họp\n+ 5 hội nghị\n\nChữ\n\n- Tăng\n+ 5%\n+ 6%",
        (
            "<ul><li>Họp</li></ul><ul><li>5 hội nghị</li></ul><p>Chữ</p>"
            "<ul><li>Tăng</li></ul><ul><li>5%</li><li>6%</li></ul>"
        ),
    ),
    "stars that part brackets, or multiply": (
        "SL*ĐG (tạm tính*)\n\n(*tạm tính) a*b\n\nSL*ĐG, tính*.",
        "<p>SL*ĐG (tạm tính*)</p><p>(*tạm tính) a*b</p><p>SL*ĐG, tính*.</p>",
    ),
    "stars that stress": (
        "Lưu ý*nộp (sớm)* và *Một*hai",
        "<p>Lưu ý<em>nộp (sớm)</em> và <em>Một</em>hai</p>",
    ),
    "a sentence that is quoted, with a number first": (
        "A nói:\n\n> 12 xã đã hoàn thành.\n\n- B\n\n  > 5 xã đã báo cáo xong…",
        (
            "<p>A nói:</p><blockquote><p>12 xã đã hoàn thành.</p></blockquote>"
            "<ul><li><p>B</p><blockquote><p>5 xã đã báo cáo xong…</p></blockquote></li></ul>"
        ),
    ),
    "more than a number": (
        (
            "> 5 ngày\n\n> 5 ngày làm việc.\n\nTrễ\n> 5 ngày thì phải xin lỗi.\n\n"
            "- > 5 ngày thì phải xin lỗi."
        ),
        (
            "<p>&gt; 5 ngày</p><p>&gt; 5 ngày làm việc.</p><p>Trễ&gt; 5 ngày thì phải xin lỗi.</p>"
            "<ul><li>&gt; 5 ngày thì phải xin lỗi.</li></ul>"
        ),
    ),
    "a picture in bold words": ("![a **b**](c.png)", '<p><img alt="a b" src="c.png"></p>'),
}


@pytest.mark.parametrize(("body", "html"), MEANT.values(), ids=MEANT)
def test_it_comes_out_as_it_is_meant(body: str, html: str) -> None:
    assert Converter().convert(body).replace("\n", "") == html


def test_footnotes_are_numbered_as_the_text_refers_to_them() -> None:
    html = Converter().convert(
        "## Mục[^ghi chú]\n\nMột[^1] và[^1]\n\n[^1]: Hai.\n\n[^ghi chú]: - Danh sách\n\n[^thừa]: Ba"
    )
    for piece in (
        '<h2 id="muc">Mục<sup id="fnref:1"><a class="footnote-ref" href="#fn:1">1</a></sup></h2>',
        '<sup id="fnref:2">',
        '<sup id="fnref2:2">',
        '<li id="fn:1">',
        'href="#fnref2:2"',
        '<li id="fn:3">\n<p>Ba</p>',
    ):
        assert piece in html


def test_signs_of_its_own_do_not_fool_the_renderer() -> None:
    html = Converter().convert("<b>a</b> \x02wzxhzdk:0\x03 &#2;wzxhzdk:0&#3; \x02amp\x03")
    assert html == "<p><b>a</b> wzxhzdk:0 wzxhzdk:0 amp</p>"
