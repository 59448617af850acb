"""TCVN3 and VNI come back letter for letter; whatever is good stays as it is."""

import itertools
import random
import re
from collections.abc import Callable
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plansite.cleaning.legacy import decoded, passages
from plansite.cleaning.legacy_codes import TCVN3, VNI
from plansite.cleaning.legacy_left import left
from tests.support.legacy import as_tcvn3, as_vni, good_sentences, good_texts, made_sentences

TURNED = {
    "a line in TCVN3": ("C¶i c¸ch hµnh chÝnh", "Cải cách hành chính"),
    "a line in VNI": ("Caûi caùch haønh chính", "Cải cách hành chính"),
    "VNI in capitals": ("ÑAÛNG COÄNG SAÛN VIEÄT NAM", "ĐẢNG CỘNG SẢN VIỆT NAM"),
    "a capital of VNI with a small mark": ("Aùnh saùng", "Ánh sáng"),
    "breve and asking tone of VNI": ("aúng baûng thaúng", "ẳng bảng thẳng"),
    "one word alone": ("V¨n", "Văn"),
    "the soft hyphen is a letter": ("Nhµ n\u00adíc", "Nhà nước"),
    "words that could be Unicode before one that could not": ("Hé nghÌo", "Hộ nghèo"),
    "capitals that TCVN3 does not have": (
        "CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM\n§éc lËp - Tù do - H¹nh phóc",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
    ),
    "the beginning of a sentence": (
        "¶nh chôp t¹i x·. ñy ban nh©n d©n.",
        "Ảnh chụp tại xã. Ủy ban nhân dân.",
    ),
    "what is short for something": ("Sè 12/Q§-UBND, H§ND, 5.000®", "Số 12/QĐ-UBND, HĐND, 5.000đ"),
    "a number of a document": ("12/Q§-UBND", "12/QĐ-UBND"),
    "a number of a document in VNI": ("12/QÑ-UBND", "12/QĐ-UBND"),
    "a point of a law": ("®iÓm ® kho¶n 2 (§/c An)", "điểm đ khoản 2 (Đ/c An)"),
    "a point of a law in VNI": ("ñieåm ñ khoaûn 2", "điểm đ khoản 2"),
    "names of other tongues of the country": ("B¾c K¹n, Kr«ng P¾k", "Bắc Kạn, Krông Pắk"),
    "a name from abroad stays": ("Word® cña São Paulo vµ Müller", "Word® của São Paulo và Müller"),
    "signs stay signs": (
        "© 2025, § 5, 3 × 4, 10 µm: §o c¹nh nµy · cña thöa",
        "© 2025, § 5, 3 × 4, 10 µm: Đo cạnh này · của thửa",
    ),
    "marks of lists stay": ("§ C¶i c¸ch hµnh chÝnh", "§ Cải cách hành chính"),
    "quotes and dashes of Windows stay": ("“C¶i c¸ch” – hµnh chÝnh…", "“Cải cách” – hành chính…"),
    "an address stays": (
        "Xem t¹i https://a.example/c¶i-c¸ch",
        "Xem tại https://a.example/c¶i-c¸ch",
    ),
    "names of files with blanks in them": (
        'Theo "KÕ ho¹ch.pdf" vµ [kÕ ho¹ch](../KÕ ho¹ch n¨m.pdf) cña tØnh\nfile: KÕ ho¹ch n¨m.pdf',
        'Theo "KÕ ho¹ch.pdf" và [kế hoạch](../KÕ ho¹ch n¨m.pdf) của tỉnh\nfile: KÕ ho¹ch n¨m.pdf',
    ),
    "code, and the files that links lead to, stay": (
        "Xem `c¸ch` vµ [c¸ch](b¸o-c¸o.pdf) cña së\n\n```\nc¶i c¸ch\n```\n\n[c¸ch]: /c¸ch/ 'C¸ch'",
        "Xem `c¸ch` và [cách](b¸o-c¸o.pdf) của sở\n\n```\nc¶i c¸ch\n```\n\n[c¸ch]: /c¸ch/ 'Cách'",
    ),
    "files of front matter stay": (
        "title: B¸o c¸o\nattachments:\n  - b¸o-c¸o.docx\n",
        "title: Báo cáo\nattachments:\n  - b¸o-c¸o.docx\n",
    ),
    "a paragraph below a good one": (
        "Cải cách có ích cho xã hội.\n\nC¶i c¸ch cã Ých cho x· héi.",
        "Cải cách có ích cho xã hội.\n\nCải cách có ích cho xã hội.",
    ),
    "a line above a good one": (
        "Caûi caùch coù ích cho xaõ hoäi.\nCó khoá học hoá, toà nhà.",
        "Cải cách có ích cho xã hội.\nCó khoá học hoá, toà nhà.",
    ),
    "signs that no other tongue has in a word, among good sentences": (
        "Sở họp với các xã. Mçi h×nh thøc đều có điểm.",
        "Sở họp với các xã. Mỗi hình thức đều có điểm.",
    ),
    "a quotation among good words": (
        'Ông có nói: "C¶i c¸ch hµnh chÝnh cã Ých" là gì',
        'Ông có nói: "Cải cách hành chính có ích" là gì',
    ),
    "a good quotation among others": (
        "Héi nghÞ ®· bµn “Cải cách có ích” vµ c¸c viÖc kh¸c",
        "Hội nghị đã bàn “Cải cách có ích” và các việc khác",
    ),
    "a cell of a good table": (
        "| Họ tên | Chức vụ |\n|---|---|\n| Lò Văn Á | C¸n bé |",
        "| Họ tên | Chức vụ |\n|---|---|\n| Lò Văn Á | Cán bộ |",
    ),
    "words next to each other": (
        "Tài liệu về c¶i c¸ch hµnh chÝnh đã có ở xã.",
        "Tài liệu về cải cách hành chính đã có ở xã.",
    ),
    "a quotation in « », and one in “ ” beside it": (
        "Cộng hòa «B¸o c¸o» và “cña”",
        "Cộng hòa «Báo cáo» và “của”",
    ),
    "one word in « »": ("Cải cách có «C¶i»", "Cải cách có «Cải»"),
    "a quotation of VNI in « »": ("Cải cách: «Caûi caùch»", "Cải cách: «Cải cách»"),
    "ô is no quote": ("«ng «n b»ng", "ông ôn bằng"),
    "cells that could be Unicode, below a good text": (
        "Cộng hòa xã hội.\n\n| Tªn | Sè |\n|---|---|\n| A | Mét |\n\nBáo cáo được gửi.",
        "Cộng hòa xã hội.\n\n| Tên | Số |\n|---|---|\n| A | Một |\n\nBáo cáo được gửi.",
    ),
    "a row of a good table": (
        "| Họ tên | Số |\n|---|---|\n| TrÇn ThÞ A | Mét |\n| Lò Văn Á | Mét |",
        "| Họ tên | Số |\n|---|---|\n| Trần Thị A | Một |\n| Lò Văn Á | Mét |",
    ),
    "names from abroad in another paragraph": (
        "Bà Hän và ông Weiß.\n\nC¶i c¸ch hµnh chÝnh.",
        "Bà Hän và ông Weiß.\n\nCải cách hành chính.",
    ),
    "who is quoted, in Unicode": (
        "“Së Khoa häc tæ chøc héi nghÞ n¨m 2018.”, ông Lê Hùng nói.",
        "“Sở Khoa học tổ chức hội nghị năm 2018.”, ông Lê Hùng nói.",
    ),
    "a good sentence before another": (
        "Ông Hùng nói rõ. Së Khoa häc tæ chøc héi nghÞ.",
        "Ông Hùng nói rõ. Sở Khoa học tổ chức hội nghị.",
    ),
    "a name below": (
        "Së Khoa häc tæ chøc héi nghÞ.\nLê Hùng",
        "Sở Khoa học tổ chức hội nghị.\nLê Hùng",
    ),
    "a title of names above": (
        "title: Võ Lê Hùng\n---\nSë Khoa häc tæ chøc héi nghÞ.",
        "title: Võ Lê Hùng\n---\nSở Khoa học tổ chức hội nghị.",
    ),
    "a name of little known words below": (
        "Së Khoa häc tæ chøc héi nghÞ.\nLê Bé",
        "Sở Khoa học tổ chức hội nghị.\nLê Bé",
    ),
    "an answer behind a colon": ("KÕt qu¶: không có.", "Kết quả: không có."),
    "an answer behind a colon in VNI": ("Keát quaû: không có.", "Kết quả: không có."),
    "a name of another tongue behind a sentence in VNI": (
        "Caûi caùch haønh chính. Ông René Pélé nói",
        "Cải cách hành chính. Ông René Pélé nói",
    ),
    "who is named behind a comma": (
        "Së Khoa häc tæ chøc héi nghÞ, ông Lê Hùng nói.",
        "Sở Khoa học tổ chức hội nghị, ông Lê Hùng nói.",
    ),
    "a name of another tongue behind a comma in VNI": (
        "Caûi caùch haønh chính, Ông René Pélé nói",
        "Cải cách hành chính, Ông René Pélé nói",
    ),
    "names behind a hyphen, a dash, a slash, dots, a tab": (
        "C¶i c¸ch - Lê Hùng – Lê Hùng/Lê Hùng… ông Lê Hùng\tLê Hùng",
        "Cải cách - Lê Hùng – Lê Hùng/Lê Hùng… ông Lê Hùng\tLê Hùng",
    ),
    "a row of names": (
        "T¹i héi nghÞ, Hùng, Bé, Nam, Bé.\nC¶i c¸ch, Hùng, Bé ®· ph¸t biÓu.",
        "Tại hội nghị, Hùng, Bé, Nam, Bé.\nCải cách, Hùng, Bé đã phát biểu.",
    ),
    "what is no name in a row": (
        "C¸c Së, Bé, Ngµnh; Héi Phô n÷, Bé, Së.",
        "Các Sở, Bộ, Ngành; Hội Phụ nữ, Bộ, Sở.",
    ),
    "a name behind which a ministry stands": (
        "T¹i héi nghÞ, Hùng, Bé Y tÕ cïng dù.",
        "Tại hội nghị, Hùng, Bộ Y tế cùng dự.",
    ),
    "good words with no mark before them": (
        "Së tæ chøc héi nghÞ tuyªn truyÒn ông Lê Hùng nói",
        "Sở tổ chức hội nghị tuyên truyền ông Lê Hùng nói",
    ),
    "a name of which one word is common in either": (
        "Së tæ chøc héi nghÞ (Hùng Bé)",
        "Sở tổ chức hội nghị (Hùng Bé)",
    ),
    "words that in TCVN3 are none, wherever they stand": (
        "Ng\u00adêi d©n ë xóm 3 vµ thôn 4 không häp (bò, thú).",
        "Người dân ở xóm 3 và thôn 4 không họp (bò, thú).",
    ),
    **{
        f"a common word alone behind {before}": (
            f"C¶i c¸ch hµnh chÝnh ®· lµm rÊt tèt{before}{word}{behind}",
            f"Cải cách hành chính đã làm rất tốt{before}{word}{behind}",
        )
        for before, word, behind in (
            *((" (", "sót", ")"), (" “", "mã", "”"), (", ", "lô", ""), (" – ", "xóm", "")),
        )
    },
    "a word likelier in TCVN3 behind one that is nothing else": (
        "Ng\u00adêi d©n ®i lµm rÊt sím. Ông Hùng nói về ruéng lóa, lúa",
        "Người dân đi làm rất sớm. Ông Hùng nói về ruộng lúa, lúa",
    ),
    "both codes": (
        "C¶i c¸ch hµnh chÝnh.\n\nCaûi caùch haønh chính.",
        "Cải cách hành chính.\n\nCải cách hành chính.",
    ),
    "values, and keys": (
        "title: Héi nghÞ tæng kÕt\ndate: 2018-03-05\nsummary: 'Kú mét: c¶i c¸ch'\n",
        "title: Hội nghị tổng kết\ndate: 2018-03-05\nsummary: 'Kỳ một: cải cách'\n",
    ),
    "names of files with blanks, turned whole": (
        "T¶i B¸o c¸o quý mét.pdf, xem §¬n xin nghØ.doc vµ n¨m_nay.xls, B¸o_c¸o.pdf cña tØnh",
        "Tải Báo cáo quý một.pdf, xem Đơn xin nghỉ.doc và năm_nay.xls, B¸o_c¸o.pdf của tỉnh",
    ),
    "a name with blanks in VNI": (
        "Xem Keá hoaïch naêm moät.docx cuûa tænh",
        "Xem Kế hoạch năm một.docx của tỉnh",
    ),
}


@pytest.mark.parametrize(("typed", "meant"), TURNED.values(), ids=TURNED)
def test_what_was_typed_in_another_code_is_turned(typed: str, meant: str) -> None:
    assert decoded(typed) == meant


LEFT = (
    *("cải cách", "có", "hoà", "văn hoá, khoá học, toà nhà, thuỷ lợi, cô, thuê, quê", "CÁN BỘ XÃ"),
    *("São Paulo", "Zürich", "naïve", "Đà Nẵng", "Müller", "Bà Märta Hän", "bún, né, thé, cá, té"),
    *(
        "§ 5",
        "§",
        "±",
        "10 µm",
        "µm",
        "N·m",
        "m×n",
        "10 m²",
        "© 2025",
        "® ",
        "½",
        "·",
        "¸",
        "ñ",
        "ö",
    ),
    *("© 2025 Sở Khoa học · Bà Rịa", "Trang chủ · Tin · Năm", "a × b ÷ c", "«Bonjour» les amis"),
    "The café’s naïve façade: coöperate, résumé, 5 £ or ¥ 7, jalapeño, Motörhead.",
    "Où étaient-ils, à la fête ? Il a dû être là même l’été, tout était déjà prêt ; ça va, maïs.",
    "Können Sie über die Straße gehen? Schöne Grüße, Tür, Öl, für Männer: größer, müde.",
    "Mañana habrá más niños aquí: ¿qué sé yo? ¡Él está en España! Año, señor, tú, así.",
    "A organização não é só para São João; há três irmãs, avô, pão, você, bênção, às mãos.",
    "Så det är då få som går på gården; än så länge.",
    "x = naive(ß=1, ø=2); print('µ', “€”) # © ñ",
    "Cải cách được “Hän” và «Tür» ở «Café» rồi",
    "`C:\\Tài liệu\\tệp.md` https://vi.example/t%C3%ACm?q=cải+cách#mục",
    "Cải\u00adcách hành\u00adchính trong năm, hy\u00adphen\u00ada\u00adtion",
)


@pytest.mark.parametrize("text", LEFT)
def test_good_text_and_other_tongues_are_left_alone(text: str) -> None:
    assert decoded(text) is None
    assert list(passages(text)) == []


TOLD = {
    "small letters between good words": ("Sở họp. Xin nãi râ với bà con.", ["râ"]),
    "several": ("Sở họp. Néi dung thø hai do Sở chủ trì.", ["Néi", "thø"]),
    "a capital in a common word": ("Mçi xã một sản phẩm.", ["Mçi"]),
    "VNI": ("Sở họp. Moãi hình thöùc do Sở chủ trì.", ["thöùc"]),
    "what no other tongue writes": ("Sở c¶i cách.", ["c¶i"]),
    "a name": ("Bà Hän đã gặp ông Müller.\n\nHän đã về.", []),
    "words of another tongue, marked as such": ("Gọi là “râ” hay *thø*.", []),
    "words of another tongue": ("Il a dû être là.", []),
    "units and products": ("Khổ m×n, lực N·m tại xã, 10 µm.", []),
    "code": ("Gõ `c¶i` và tệp râ.pdf.", []),
}


@pytest.mark.parametrize(("text", "told"), TOLD.values(), ids=TOLD)
def test_odd_words_that_are_too_few_to_be_turned_are_told_of(text: str, told: list[str]) -> None:
    assert decoded(text) is None
    assert [word.written for word in left(text)] == told


def test_nothing_is_told_of_good_texts() -> None:
    assert [found for text in good_texts() for found in left(text)] == []
    assert [
        found for text in itertools.islice(made_sentences(1), 2000) for found in left(text)
    ] == []


def test_two_thousand_good_sentences_are_left_alone() -> None:
    sentences = good_sentences() + list(itertools.islice(made_sentences(1), 2000))
    assert len(sentences) > 3000
    assert [text for text in sentences if decoded(text) is not None] == []


def test_good_articles_are_left_alone_as_a_whole() -> None:
    assert [text for text in good_texts() if decoded(text) is not None] == []


def _is_in_tcvn3(text: str) -> bool:
    """Whether TCVN3 has all of a text: no capitals with a tone, no signs that are its letters."""
    letters = set(TCVN3.values())
    toned = {letter.upper() for letter in letters} - letters
    return not any(char in toned or (char in TCVN3 and not char.isalpha()) for char in text)


def _articles() -> list[str]:
    """Return 200 articles of sentences of this repository and of made ones."""
    chance = random.Random(7)  # noqa: S311  # the same in every run
    # Parts of sentences are not put where a sentence begins.
    whole = (text for text in good_sentences() if next(filter(str.isalpha, text), "").isupper())
    plain = [text for text in whole if _is_in_tcvn3(text)]
    made = made_sentences(2)
    articles = []
    for number in range(200):
        pieces = chance.sample(plain, 6) if number % 2 else list(itertools.islice(made, 6))
        pieces += chance.sample(plain, 3)
        articles.append(f"Việc đã làm, kỳ {number}\n\n" + "\n\n".join(pieces) + "\n")
    return articles


@pytest.mark.parametrize("typed", [as_tcvn3, as_vni])
def test_two_hundred_articles_come_back_letter_for_letter(typed: Callable[[str], str]) -> None:
    wrong = [
        (one, other)
        for article in _articles()
        for one, other in zip(
            article.splitlines(), (decoded(typed(article)) or "").splitlines(), strict=True
        )
        if one != other
    ]
    assert wrong == []


@pytest.mark.parametrize("typed", [as_tcvn3, as_vni])
def test_the_articles_of_this_site_come_back_but_for_capitals(typed: Callable[[str], str]) -> None:
    signs = re.compile("[×·§]")
    for text in (signs.sub("", text) for text in good_texts()):
        found = decoded(typed(text)) or typed(text)
        assert found.lower() == text.lower()
        assert typed is as_tcvn3 or found == text


LETTERS = st.sampled_from([*'aeioucnhgmtx ,.|\n"', *TCVN3, *VNI, "ả", "ế", "đ", "có", " là "])
PIECES = st.sampled_from(
    ["c¶i", "c¸ch", "caûi", "caùch", "cải", "có", "hoà", "Müller", "the", "Héi"]
)
TEXTS = st.one_of(
    st.text(),
    st.lists(LETTERS, max_size=60).map("".join),
    st.lists(st.one_of(PIECES, st.sampled_from([",", "\n", '"', "|"])), max_size=30).map(" ".join),
)


@given(TEXTS)
def test_what_was_turned_is_not_turned_again(text: str) -> None:
    once = decoded(text)
    assert once is None or (once != text and decoded(once) is None)


@given(TEXTS)
def test_lines_stay_and_passages_tell_what_is_turned(text: str) -> None:
    once, found = decoded(text), list(passages(text))
    assert (once is None) == (found == [])
    before, after = text.split("\n"), (once or text).split("\n")
    assert len(before) == len(after)
    for passage in found:
        assert passage.written in before[passage.line - 1]
        assert before[passage.line - 1] != after[passage.line - 1]


def test_a_passage_tells_its_line_and_its_first_words() -> None:
    first, second = passages("Tốt\n\nC¶i c¸ch | hµnh chÝnh\n\nCải cách đã tốt\n\nCaûi caùch\nhaønh")
    assert (first.line, first.code.value) == (3, "TCVN3")
    assert (first.written, first.meant) == ("C¶i c¸ch", "Cải cách")
    assert (second.line, second.code.value, second.meant) == (7, "VNI", "Cải cách")


def test_a_thousand_good_articles_take_a_moment() -> None:
    article = next(text for text in good_texts() if len(text) > 3000)[:3000]
    began = process_time()
    for _ in range(1000):
        decoded(article)
    assert process_time() - began < 0.6  # some 0.05 on an idle machine
