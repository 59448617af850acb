# ruff: noqa: E501  # what an editor reads stands whole on its line
"""Values of the wrong kind: every one, each with its own line."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pydantic_core import ErrorDetails

from plansite.model.article import Article
from plansite.model.location import LineMap
from plansite.reading.complaints import problem_of
from tests.support.site_builder import SiteBuilder

CASES: dict[str, tuple[Callable[[SiteBuilder], SiteBuilder], list[str]]] = {
    "all missing keys at once": (
        lambda site: site.write("content/articles/2018/bai.md", "---\nkind: article\n---\n\nChữ\n"),
        [
            "content/articles/2018/bai.md:2: lỗi [thieu-khoa/khong-co] thiếu khóa bắt buộc `date`; hãy thêm “date: …” (năm-tháng-ngày, ví dụ date: 2018-03-05)",
            "content/articles/2018/bai.md:2: lỗi [thieu-khoa/khong-co] thiếu khóa bắt buộc `summary`; hãy thêm “summary: …” (một, hai câu, tối đa 300 ký tự)",
            "content/articles/2018/bai.md:2: lỗi [thieu-khoa/khong-co] thiếu khóa bắt buộc `title`; hãy thêm “title: …” (tiêu đề)",
        ],
    ),
    "a key with nothing behind it": (
        lambda site: site.article(date="", summary="").plan(
            ("period: {start: 2018-01-01, end: 2018-12-31}", "period: {start: , end: 2018-12-31}")
        ),
        [
            "content/articles/2018/bai.md:3: lỗi [thieu-khoa/de-trong] khóa `date` để trống; hãy điền giá trị vào sau dấu hai chấm (năm-tháng-ngày, ví dụ date: 2018-03-05)",
            "content/articles/2018/bai.md:4: lỗi [thieu-khoa/de-trong] khóa `summary` để trống; hãy điền giá trị vào sau dấu hai chấm (một, hai câu, tối đa 300 ký tự)",
            "plan.yaml:9: lỗi [thieu-khoa/de-trong] khóa `start` để trống; hãy điền giá trị vào sau dấu hai chấm (năm-tháng-ngày, ví dụ start: 2018-01-01)",
        ],
    ),
    "a misspelt key is not missing too": (
        lambda site: site.write(
            "content/articles/2018/bai.md",
            "---\ntitel: Bài\ndate: 2018-03-05\nsummary: Tóm tắt.\n---\n\nNội dung.\n",
        ),
        [
            "content/articles/2018/bai.md:2: lỗi [khoa-la/khong-co-trong-mau] khóa `titel` không có trong mẫu; có phải `title`?",
        ],
    ),
    "an unknown key with nothing near": (
        lambda site: site.write(
            "content/articles/2018/bai.md",
            "---\ntitle: Một bài\ndate: 2018-03-05\nsummary: Tóm tắt.\nxyzzy: 1\n---\n\nNội dung.\n",
        ),
        [
            f"content/articles/2018/bai.md:5: lỗi [khoa-la/khong-co-trong-mau] khóa `xyzzy` không có trong mẫu; hãy dùng một trong các khóa: {', '.join(Article.model_fields)}",
        ],
    ),
    "a word for a list": (
        lambda site: site.write(
            "content/articles/2018/bai.md",
            "---\ntitle: Một bài\ndate: 2018-03-05\nsummary: Tóm tắt.\ntopics: the-che\n---\n\nNội dung.\n",
        ),
        [
            "content/articles/2018/bai.md:5: lỗi [kieu/sai-kieu] `topics` phải là một danh sách, không phải một dòng chữ; hãy viết topics: [the-che] hoặc mỗi mục một dòng bắt đầu bằng dấu gạch ngang",
        ],
    ),
    "a list for a word": (
        lambda site: site.write(
            "content/articles/2018/bai.md",
            "---\ntitle: [Bài]\ndate: 2018-03-05\nsummary: Tóm tắt.\n---\n\nNội dung.\n",
        ),
        [
            'content/articles/2018/bai.md:2: lỗi [yaml/ky-tu-dau] giá trị bắt đầu bằng ký tự đặc biệt “[”; hãy bọc cả giá trị trong dấu nháy: title: "[Bài]"',
        ],
    ),
    "a word for a group": (
        lambda site: site.write(
            "content/articles/2018/bai.md",
            "---\ntitle: Một bài\ndate: 2018-03-05\nsummary: Tóm tắt.\nkind: event\nevent: hội nghị\n---\n\nNội dung.\n",
        ),
        [
            "content/articles/2018/bai.md:6: lỗi [kieu/sai-kieu] `event` phải là một nhóm khóa, không phải một dòng chữ; hãy viết event: {start: …, place: hội nghị}",
        ],
    ),
    "a group for a word": (
        lambda site: site.write(
            "content/articles/2018/bai.md",
            "---\ntitle: {a: b}\ndate: 2018-03-05\nsummary: Tóm tắt.\n---\n\nNội dung.\n",
        ),
        [
            'content/articles/2018/bai.md:2: lỗi [yaml/ky-tu-dau] giá trị bắt đầu bằng ký tự đặc biệt “{”; hãy bọc cả giá trị trong dấu nháy: title: "{a: b}"',
        ],
    ),
    "a number that is none": (
        lambda site: site.write(
            "content/articles/2018/bai.md",
            "---\ntitle: Một bài\ndate: 2018-03-05\nsummary: Tóm tắt.\ntasks: [NV1]\ncounts: hai\n---\n\nNội dung.\n",
        ),
        [
            "content/articles/2018/bai.md:6: lỗi [kieu/sai-kieu] `counts` phải là một số nguyên, không phải “hai”; hãy viết bằng chữ số, ví dụ counts: 4",
        ],
    ),
    "a number with a fraction": (
        lambda site: site.write(
            "content/articles/2018/bai.md",
            "---\ntitle: Một bài\ndate: 2018-03-05\nsummary: Tóm tắt.\ntasks: [NV1]\ncounts: 1.5\n---\n\nNội dung.\n",
        ),
        [
            "content/articles/2018/bai.md:6: lỗi [kieu/sai-kieu] `counts` phải là một số nguyên, không phải “1.5”; hãy viết một số nguyên, không có phần lẻ hay phần trăm: counts: …",
        ],
    ),
    "a number below one": (
        lambda site: site.write(
            "content/articles/2018/bai.md",
            "---\ntitle: Một bài\ndate: 2018-03-05\nsummary: Tóm tắt.\ntasks: [NV1]\ncounts: 0\n---\n\nNội dung.\n",
        ),
        [
            "content/articles/2018/bai.md:6: lỗi [so/ngoai-khoang] `counts` là 0, ngoài khoảng cho phép; hãy viết một số nguyên từ 1 trở lên",
        ],
    ),
    "an enormous number": (
        lambda site: site.write(
            "content/articles/2018/bai.md",
            "---\ntitle: Một bài\ndate: 2018-03-05\nsummary: Tóm tắt.\ntasks: [NV1]\ncounts: 99999999999999999999\n---\n\nNội dung.\n",
        ),
        [
            "content/articles/2018/bai.md:6: lỗi [so/ngoai-khoang] `counts` là 99999999999999999999, ngoài khoảng cho phép; hãy viết một số nguyên không quá 1000000",
        ],
    ),
    "an unknown choice": (
        lambda site: site.write(
            "content/articles/2018/bai.md",
            "---\ntitle: Một bài\ndate: 2018-03-05\nsummary: Tóm tắt.\nstatus: nháp\n---\n\nNội dung.\n",
        ),
        [
            "content/articles/2018/bai.md:5: lỗi [lua-chon/khong-co] `status` không thể là “nháp”; có phải `draft`? Các giá trị được dùng: published (đăng), draft (bản nháp, chưa đăng)",
        ],
    ),
    "a choice misspelt": (
        lambda site: site.write(
            "content/articles/2018/bai.md",
            "---\ntitle: Một bài\ndate: 2018-03-05\nsummary: Tóm tắt.\nstatus: drafts\n---\n\nNội dung.\n",
        ),
        [
            "content/articles/2018/bai.md:5: lỗi [lua-chon/khong-co] `status` không thể là “drafts”; có phải `draft`? Các giá trị được dùng: published (đăng), draft (bản nháp, chưa đăng)",
        ],
    ),
    "a country for a language": (
        lambda site: site.article("lang: vn"),
        [
            "content/articles/2018/bai.md:5: lỗi [ngon-ngu/sai-ma] “vn” không phải mã ngôn ngữ; hãy viết vi (tiếng Việt), en (tiếng Anh), hoặc mã hai, ba chữ cái của ngôn ngữ khác, ví dụ km (tiếng Khmer)",
        ],
    ),
    "a language": (
        lambda site: site.write(
            "content/articles/2018/bai.md",
            "---\ntitle: Một bài\ndate: 2018-03-05\nsummary: Tóm tắt.\nlang: tiếng Việt\n---\n\nNội dung.\n",
        ),
        [
            "content/articles/2018/bai.md:5: lỗi [ngon-ngu/sai-ma] “tiếng Việt” không phải mã ngôn ngữ; hãy viết vi (tiếng Việt), en (tiếng Anh), hoặc mã hai, ba chữ cái của ngôn ngữ khác, ví dụ km (tiếng Khmer)",
        ],
    ),
    "a web address without scheme": (
        lambda site: site.write(
            "content/articles/2018/bai.md",
            "---\ntitle: Một bài\ndate: 2018-03-05\nsummary: Tóm tắt.\nsource: {name: Báo, url: www.example.vn}\n---\n\nNội dung.\n",
        ),
        [
            "content/articles/2018/bai.md:5: lỗi [dia-chi-web/thieu-phan-dau] “www.example.vn” thiếu https:// ở đầu; hãy viết https://www.example.vn",
        ],
    ),
    "a web address that runs": (
        lambda site: site.write(
            "content/articles/2018/bai.md",
            '---\ntitle: Một bài\ndate: 2018-03-05\nsummary: Tóm tắt.\nsource: {name: Báo, url: "javascript:x"}\n---\n\nNội dung.\n',
        ),
        [
            "content/articles/2018/bai.md:5: lỗi [dia-chi-web/sai-dang] “javascript:x” không phải địa chỉ web đầy đủ; hãy viết địa chỉ bắt đầu bằng https:// hoặc http://, không có dấu cách",
        ],
    ),
    "a file outside": (
        lambda site: site.write(
            "content/articles/2018/bai.md",
            "---\ntitle: Một bài\ndate: 2018-03-05\nsummary: Tóm tắt.\nattachments:\n  - {file: /etc/passwd, title: Tệp}\n---\n\nNội dung.\n",
        ),
        [
            "content/articles/2018/bai.md:6: lỗi [duong-dan/ngoai-media] “/etc/passwd” không phải đường dẫn trong content/media/; hãy viết tên tệp tính từ content/media/, ví dụ 2018/ra-quan.jpg",
        ],
    ),
    "an id with marks": (
        lambda site: site.plan(("{id: NV2,", "{id: Nhiệm vụ 2,")),
        [
            "plan.yaml:23: lỗi [ma/ky-tu-la] mã “Nhiệm vụ 2” có ký tự không dùng được trong địa chỉ; hãy chỉ dùng chữ cái không dấu, chữ số và dấu gạch nối, ví dụ nhiem-vu-2",
        ],
    ),
    "a plan of an unknown format": (
        lambda site: site.plan(("schema: 1", "schema: 2")),
        [
            "plan.yaml:1: lỗi [lua-chon/khong-co] `schema` không thể là “2”; hãy viết schema: 1",
        ],
    ),
    "a weight of nothing": (
        lambda site: site.plan(("lead: vp", "lead: vp, weight: 0")),
        [
            "plan.yaml:22: lỗi [so/ngoai-khoang] `weight` là 0, ngoài khoảng cho phép; hãy viết một số nguyên từ 1 trở lên",
        ],
    ),
    "two wrong values in one task": (
        lambda site: site.plan(
            ("start: 2018-03-01, due: 2018-09-30", "start: 1/3/2018, due: cuối năm")
        ),
        [
            "plan.yaml:23: lỗi [ngay/khong-co-han] “cuối năm” không nêu một ngày, một tháng hay một quý, nên không phải hạn; hãy bỏ `due` và viết when: cuối năm; đừng tự đặt ra một ngày mà văn bản không nêu",
            'plan.yaml:23: lỗi [ngay/khong-iso] "1/3/2018" không phải ngày viết theo dạng năm-tháng-ngày; hãy viết 2018-03-01',
        ],
    ),
    "columns of the agency's own": (
        lambda site: site.plan(("lead: vp", "lead: vp, extra: {Kinh phí: 5 triệu, Ghi chú: 12}")),
        [],
    ),
    "a list in an own column": (
        lambda site: site.plan(("lead: vp", "lead: vp, extra: {Kinh phí: [5]}")),
        [
            "plan.yaml:22: lỗi [kieu/sai-kieu] `Kinh phí` phải là một dòng chữ, không phải một danh sách; hãy viết Kinh phí: 5",
        ],
    ),
    "a word for a task": (
        lambda site: site.plan(("tasks:\n", "tasks:\n  - Việc\n")),
        [
            "plan.yaml:22: lỗi [kieu/muc-sai-kieu] mục này của `tasks` phải là một nhóm khóa, không phải một dòng chữ; hãy viết - {id: …, title: Việc}",
        ],
    ),
    "a list for an id": (
        lambda site: site.plan(("goals: [MD1]", "goals: [[MD1]]")),
        [
            "plan.yaml:22: lỗi [kieu/muc-sai-kieu] mục này của `goals` phải là một dòng chữ, không phải một danh sách; hãy viết chữ ngay sau dấu gạch ngang: “- …”",
        ],
    ),
    "keys in Vietnamese": (
        lambda site: site.write(
            "content/articles/2018/bai.md",
            "---\ntiêu đề: Một bài\nngày: 05/03/2018\nTóm tắt: Tóm tắt.\n---\n\nNội dung.\n",
        ),
        [
            "content/articles/2018/bai.md:2: lỗi [khoa-la/khong-co-trong-mau] khóa `tiêu đề` không có trong mẫu; có phải `title`?",
            "content/articles/2018/bai.md:3: lỗi [khoa-la/khong-co-trong-mau] khóa `ngày` không có trong mẫu; có phải `date`?",
            "content/articles/2018/bai.md:4: lỗi [khoa-la/khong-co-trong-mau] khóa `Tóm tắt` không có trong mẫu; có phải `summary`?",
        ],
    ),
    "a number with a separator": (
        lambda site: site.write(
            "content/articles/2018/bai.md",
            "---\ntitle: Một bài\ndate: 2018-03-05\nsummary: Tóm tắt.\nkind: event\nevent: {start: 2018-03-05, participants: 1.200}\n---\n\nNội dung.\n",
        ),
        [
            "content/articles/2018/bai.md:6: lỗi [kieu/sai-kieu] `participants` phải là một số nguyên, không phải “1.200”; hãy viết bằng chữ số, ví dụ participants: 1200",
        ],
    ),
    "a number with words": (
        lambda site: site.write(
            "content/articles/2018/bai.md",
            "---\ntitle: Một bài\ndate: 2018-03-05\nsummary: Tóm tắt.\nkind: event\nevent: {start: 2018-03-05, participants: khoảng 50 người}\n---\n\nNội dung.\n",
        ),
        [
            "content/articles/2018/bai.md:6: lỗi [kieu/sai-kieu] `participants` phải là một số nguyên, không phải “khoảng 50 người”; hãy viết bằng chữ số, ví dụ participants: 50",
        ],
    ),
    "a word for a picture": (
        lambda site: site.write(
            "content/articles/2018/bai.md",
            "---\ntitle: Một bài\ndate: 2018-03-05\nsummary: Tóm tắt.\nimage: anh.jpg\n---\n\nNội dung.\n",
        ),
        [
            "content/articles/2018/bai.md:5: lỗi [kieu/sai-kieu] `image` phải là một nhóm khóa, không phải một dòng chữ; hãy viết image: {file: anh.jpg, alt: …}",
        ],
    ),
    "a word for an attachment": (
        lambda site: site.write(
            "content/articles/2018/bai.md",
            "---\ntitle: Một bài\ndate: 2018-03-05\nsummary: Tóm tắt.\nattachments: [bien-ban.pdf]\n---\n\nNội dung.\n",
        ),
        [
            "content/articles/2018/bai.md:5: lỗi [kieu/muc-sai-kieu] mục này của `attachments` phải là một nhóm khóa, không phải một dòng chữ; hãy viết - {file: bien-ban.pdf, title: …}",
        ],
    ),
    "a word for the corrections": (
        lambda site: site.write(
            "content/articles/2018/bai.md",
            "---\ntitle: Một bài\ndate: 2018-03-05\nsummary: Tóm tắt.\ncorrections: Sửa\n---\n\nNội dung.\n",
        ),
        [
            "content/articles/2018/bai.md:5: lỗi [kieu/sai-kieu] `corrections` phải là một danh sách, không phải một dòng chữ; hãy viết mỗi mục một dòng: - {date: …, text: Sửa}",
        ],
    ),
    "a unit without a name": (
        lambda site: site.plan(("{id: vp, name: Văn phòng Sở}", "{id: vp}")),
        [
            "plan.yaml:20: lỗi [thieu-khoa/khong-co] thiếu khóa bắt buộc `name`; hãy thêm “name: …” (tên đơn vị)",
        ],
    ),
}


PARTED = {
    "1.000": "1000",
    "24.000.000": "24000000",
    "1,000": "1000",
    "1_000": "1000",
    "1 000": "1000",
    "35_000.000": "35000000",
    "5.0000": "…",  # a slip of 5.000 or 50.000, or five: none to be guessed
    "1.0": "…",
    "0.000": "…",
}


@pytest.mark.parametrize(("written", "meant"), PARTED.items())
def test_a_number_with_a_sign_in_it_is_refused_with_the_one_to_write(
    written: str, meant: str, tmp_path: Path
) -> None:
    (said,) = SiteBuilder(tmp_path).article(f"counts: '{written}'").lines()
    assert f"`counts` phải là một số nguyên, không phải “{written}”" in said
    assert said.endswith(f"counts: {meant}")


@pytest.mark.parametrize(("change", "expected"), CASES.values(), ids=CASES)
def test_reading_says(
    change: Callable[[SiteBuilder], SiteBuilder], expected: list[str], tmp_path: Path
) -> None:
    assert change(SiteBuilder(tmp_path)).lines() == expected


def test_an_error_of_a_kind_that_nobody_foresaw_names_its_key_and_line() -> None:
    detail = ErrorDetails(type="unheard_of", loc=("title",), msg="", input="x")
    source = LineMap("content/articles/2018/bai.md", {("title",): 2})
    assert str(problem_of(Article, ("title",), detail, source)) == (
        "content/articles/2018/bai.md:2: lỗi [gia-tri/khong-hop-le] `title` có giá trị không "
        "dùng được (mã cho người bảo trì: unheard_of); hãy xem mẫu trong docs/bien-tap.md"
    )


@pytest.mark.parametrize("period", ["", "  period:\n"])
def test_the_period_of_an_explanation_is_no_span_of_days(period: str, tmp_path: Path) -> None:
    site = SiteBuilder(tmp_path)
    site.write("content/explanations.yaml", f"- task: NV1\n{period}  text: Vì mưa.\n")
    (line,) = site.lines()
    assert line.endswith("(ví dụ period: q1)")


TWO_DAYS = "[ngay/hai-moc] “{}” có hai mốc thời gian, mà `{}` chỉ ghi một; hãy viết {}"


@pytest.mark.parametrize(
    ("front", "said"),
    [
        (
            "kind: event\nevent:\n  start: 05/3/2018 - 06/3/2018",
            TWO_DAYS.format(
                "05/3/2018 - 06/3/2018",
                "start",
                "hai dòng: start: 2018-03-05 và end: 2018-03-06",
            ),
        ),
        (
            "kind: event\nevent:\n  start: 31/02/2018 - 5/3/2018",
            '[ngay/khong-co-that] "31/02/2018 - 5/3/2018": không có ngày này, tháng 2 năm 2018 chỉ có 28 ngày; hãy viết một ngày có trong lịch, ví dụ 2018-02-28',
        ),
        (
            "updated: 05/3/2018 - 06/3/2018",
            TWO_DAYS.format(
                "05/3/2018 - 06/3/2018",
                "updated",
                "một trong hai: updated: 2018-03-05 hoặc updated: 2018-03-06",
            ),
        ),
        (
            "kind: event\nevent:\n  start: sáng 05/3 - chiều 06/3/2018",
            '[ngay/khong-iso] "sáng 05/3 - chiều 06/3/2018" không phải ngày viết theo dạng năm-tháng-ngày; hãy viết đủ năm, tháng, ngày bằng số, ví dụ 2018-03-05',
        ),
    ],
)
def test_none_of_two_days_is_dropped(front: str, said: str, tmp_path: Path) -> None:
    (line,) = SiteBuilder(tmp_path).article(front).lines()
    assert line.endswith(said)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("due: 2018-09-30", "due: 01/9/2018 - 30/9/2018", "due: 2018-09-30"),
        (
            "start: 2018-03-01",
            "start: 01/3 - 30/9/2018",
            "hai dòng: start: 2018-03-01 và due: 2018-09-30",
        ),
    ],
)
def test_a_task_ends_on_the_last_of_two_days(old: str, new: str, said: str, tmp_path: Path) -> None:
    (line,) = SiteBuilder(tmp_path).plan((old, new)).lines()
    assert line.endswith(f"chỉ ghi một; hãy viết {said}")


def test_two_days_in_the_place_of_a_period_are_its_ends(tmp_path: Path) -> None:
    old = "period: {start: 2018-01-01, end: 2018-12-31}"
    (line,) = SiteBuilder(tmp_path).plan((old, "period: 01/01/2018 - 31/12/2018")).lines()
    assert line.endswith(f"hãy viết {old}")


DASHED = "[kieu/thua-gach] dấu gạch trước `{0}` tách các khóa của một mục thành nhiều mục; hãy chỉ giữ dấu gạch ở dòng đầu của mỗi mục; ở các dòng sau, thay dấu gạch bằng dấu cách: “  {0}: …”"
DOCUMENT = "  - number: {}/QĐ-UBND\n  - type: QĐ\n  - issued: 2018-02-01\n  - title: Quyết định\n"


@pytest.mark.parametrize(
    ("path", "text", "key", "line"),
    [
        ("documents", f"documents:\n{DOCUMENT.format(12)}{DOCUMENT.format(13)}", "type", 3),
        ("explanations", "- task: NV1\n- period: q1\n- text: Vì mưa.\n", "period", 2),
        ("explanations", "- task: NV1\n  period: q1\n- text: Vì mưa.\n", "text", 3),
    ],
)
def test_a_dash_before_every_key_is_told_once(
    path: str, text: str, key: str, line: int, tmp_path: Path
) -> None:
    path = f"content/{path}.yaml"
    assert SiteBuilder(tmp_path).write(path, text).lines() == [
        f"{path}:{line}: lỗi {DASHED.format(key)}"
    ]


@pytest.mark.parametrize(
    ("front", "key"),
    [
        ("corrections:\n  - date: 2018-03-12\n  - text: Sửa số xã.", "text"),
        (
            "image:\n  file: 2018/a.jpg\n  alt: Tập huấn\ncorrections:\n- text: Sửa.\n- date: 12/3",
            "date",
        ),
    ],
)
def test_what_a_dash_parted_is_checked_as_one(front: str, key: str, tmp_path: Path) -> None:
    lines = SiteBuilder(tmp_path).media("2018/a.jpg").article(front).lines()
    assert [DASHED.format(key) in line for line in lines] == [True, *[False] * (len(lines) - 1)]
    assert "thieu-khoa" not in "".join(lines)


def test_items_that_lack_the_same_keys_are_items(tmp_path: Path) -> None:
    lines = SiteBuilder(tmp_path).article("corrections:\n  - text: A\n  - text: B").lines()
    assert [line.count("thiếu khóa bắt buộc `date`") for line in lines] == [1, 1]


@pytest.mark.parametrize(
    ("front", "said"),
    [
        (
            "image: {file: 2018/a.jpg, title: Tập huấn ở xã}",
            "khóa `title` không có trong mẫu; có phải `alt`?",
        ),
        (
            "attachments: [{file: 2018/a.jpg, name: A}]",
            "khóa `name` không có trong mẫu; có phải `title`?",
        ),
        ("source: {title: Báo Ví Dụ}", "khóa `title` không có trong mẫu; có phải `name`?"),
    ],
)
def test_a_name_for_a_title_is_one_mistake(front: str, said: str, tmp_path: Path) -> None:
    lines = SiteBuilder(tmp_path).media("2018/a.jpg").article(front).lines()
    assert said in lines[0]
    assert "thieu-khoa" not in "".join(lines)


def test_a_day_before_a_correction_is_its_date(tmp_path: Path) -> None:
    (line,) = SiteBuilder(tmp_path).article("corrections:\n  - 2018-03-12: Sửa ngày").lines()
    assert line.endswith("hãy viết - {date: 2018-03-12, text: Sửa ngày}")


@pytest.mark.parametrize(
    ("path", "text", "said"),
    [
        (
            "documents",
            "- {type: QĐ, number: 12/QĐ-UBND, title: Quyết định}\n",
            "hãy thêm một dòng “documents:” ở trên cùng, và giữ nguyên các dấu gạch ở dưới",
        ),
        (
            "explanations",
            "explanations:\n  - {task: NV1, period: q1, text: Vì mưa.}\n",
            "hãy xóa dòng “explanations:”, và giữ nguyên các dòng ở dưới",
        ),
    ],
)
def test_a_list_has_its_name_above_or_none(path: str, text: str, said: str, tmp_path: Path) -> None:
    (line,) = SiteBuilder(tmp_path).write(f"content/{path}.yaml", text).lines()
    assert line.endswith(said)
