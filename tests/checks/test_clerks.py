# ruff: noqa: E501  # what an editor reads stands whole on its line
"""What clerks type without meaning to, and the whole sentence that they read."""

from collections.abc import Callable
from pathlib import Path

import pytest

from plansite.checks import check_site
from plansite.commands.mending import mended
from plansite.reading.before import Before
from plansite.reading.site import read_site
from tests.support.site_builder import PLAN, SiteBuilder

BAI = "content/articles/2018/bai.md"
NOT_IN_PLAN = "lỗi [ma-la/nhiem-vu] không có nhiệm vụ “{}” trong kế hoạch 2018; "
TAKEN_OUT = "hãy dùng mã đang có: NV1, NV2; nếu nhiệm vụ này đã bị xóa khỏi plan.yaml, hãy ghi nó lại ở đó và thêm “cancelled: {on: NGÀY, reason: lý do}”, để địa chỉ của nó vẫn còn"
EVENT = "kind: event\nevent:\n  start: {}\n  end: {}"

CASES: dict[str, tuple[Callable[[SiteBuilder], SiteBuilder], list[str]]] = {
    "a file that Notepad gave a second ending": (
        lambda site: site.write("content/articles/2018/bai.md.txt", "x"),
        [
            "content/articles/2018/bai.md.txt:1: lỗi [duoi-tep/khong-doc] đuôi tệp “.txt” không được đọc ở đây; hãy đổi tên thành “bai.md”",
        ],
    ),
    "a file with marks and an ending in capitals": (
        lambda site: site.write("content/articles/2018/Bài.MD", "x"),
        [
            "content/articles/2018/Bài.MD:1: lỗi [duoi-tep/khong-doc] đuôi tệp “.MD” không được đọc ở đây; hãy đổi tên thành “bai.md”",
        ],
    ),
    "another ending of Markdown": (
        lambda site: site.write("content/articles/2018/bai.markdown", "x"),
        [
            "content/articles/2018/bai.markdown:1: lỗi [duoi-tep/khong-doc] đuôi tệp “.markdown” không được đọc ở đây; hãy đổi tên thành “bai.md”",
        ],
    ),
    "a day that its month does not have": (
        lambda site: site.article(date="30/02/2018"),
        [
            f'{BAI}:3: lỗi [ngay/khong-co-that] "30/02/2018": không có ngày này, tháng 2 năm 2018 chỉ có 28 ngày; hãy viết một ngày có trong lịch, ví dụ 2018-02-28',
        ],
    ),
    "day and month exchanged": (
        lambda site: site.article(date="2018-13-05"),
        [
            f'{BAI}:3: lỗi [ngay/khong-co-that] "2018-13-05": không có ngày này, một năm chỉ có 12 tháng; hãy viết một ngày có trong lịch, ví dụ 2018-05-13',
        ],
    ),
    "a day that is no day": (
        lambda site: site.article(date="tháng 3"),
        [
            f'{BAI}:3: lỗi [ngay/khong-iso] "tháng 3" không phải ngày viết theo dạng năm-tháng-ngày; hãy viết đủ năm, tháng, ngày bằng số, ví dụ 2018-03-05',
        ],
    ),
    "a time with a full stop": (
        lambda site: site.article(date="2018-03-05T14.30"),
        [
            f'{BAI}:3: lỗi [ngay/khong-iso] "2018-03-05T14.30" không phải ngày viết theo dạng năm-tháng-ngày; hãy viết 2018-03-05T14:30',
        ],
    ),
    "a time before its day": (
        lambda site: site.article(date="14h30 05/03/2018"),
        [
            f'{BAI}:3: lỗi [ngay/khong-iso] "14h30 05/03/2018" không phải ngày viết theo dạng năm-tháng-ngày; hãy viết 2018-03-05T14:30',
        ],
    ),
    "a time of twelve hours": (
        lambda site: site.article(date="2018-03-05 2:30 PM"),
        [
            f'{BAI}:3: lỗi [ngay/khong-iso] "2018-03-05 2:30 PM" không phải ngày viết theo dạng năm-tháng-ngày; hãy viết 2018-03-05T14:30',
        ],
    ),
    "a time that cannot be told is not dropped in silence": (
        lambda site: site.article(date="2018-03-05 buổi sáng"),
        [
            f'{BAI}:3: lỗi [ngay/khong-iso] "2018-03-05 buổi sáng" không phải ngày viết theo dạng năm-tháng-ngày; hãy viết 2018-03-05, hoặc kèm giờ như 2018-03-05T14:30',
        ],
    ),
    "an hour that no day has": (
        lambda site: site.article(date="2018-03-05 25:00"),
        [
            f"{BAI}:3: lỗi [ngay/gio-khong-co-that] “2018-03-05 25:00”: một ngày không có 25 giờ 00; hãy viết giờ từ 00:00 đến 23:59, ví dụ 2018-03-05T08:00",
        ],
    ),
    "an end that is a time gets the day of the start": (
        lambda site: site.article(EVENT.format("2018-03-05T14:00", "17:00")),
        [
            f"{BAI}:8: lỗi [ngay/chi-co-gio] “17:00” chỉ có giờ, thiếu ngày; hãy viết 2018-03-05T17:00",
        ],
    ),
    "an end that is a time after a start in the Vietnamese way": (
        lambda site: site.article(EVENT.format("14h00 ngày 05/03/2018", "17h30")),
        [
            f'{BAI}:7: lỗi [ngay/khong-iso] "14h00 ngày 05/03/2018" không phải ngày viết theo dạng năm-tháng-ngày; hãy viết 2018-03-05T14:00',
            f"{BAI}:8: lỗi [ngay/chi-co-gio] “17h30” chỉ có giờ, thiếu ngày; hãy viết 2018-03-05T17:30",
        ],
    ),
    "a start that is a time": (
        lambda site: site.article("kind: event\nevent: {start: 14h}"),
        [
            f"{BAI}:6: lỗi [ngay/chi-co-gio] “14h” chỉ có giờ, thiếu ngày; hãy viết cả ngày, ví dụ 2018-03-05T14:00",
        ],
    ),
    "a time where only a day may stand": (
        lambda site: site.article("updated: 06/03/2018 14h30"),
        [
            f"{BAI}:5: lỗi [ngay/thua-chu] “06/03/2018 14h30” có “14h30” bên cạnh ngày, mà `updated` chỉ ghi ngày; hãy viết 2018-03-06",
        ],
    ),
    "signs of web pages and of Markdown where neither is read": (
        lambda site: site.article(
            title="Sơ kết &amp; **tổng kết** <b>quý</b>", summary="AT&T; R&D"
        ),
        [
            f"{BAI}:2: cảnh báo [chu-thuong/dau-la] `title` là chữ thường, nên người đọc sẽ thấy nguyên `&amp;`; hãy viết title: Sơ kết & tổng kết quý",
        ],
    ),
    "signs of Markdown in one of several lines": (
        lambda site: site.write(
            "content/explanations.yaml",
            "- task: NV1\n  period: q1\n  text: |\n    Chậm:\n    - máy **cũ** # hai\n",
        ),
        [
            "content/explanations.yaml:3: cảnh báo [chu-thuong/dau-la] `text` là chữ thường, nên người đọc sẽ thấy nguyên `**cũ**`; hãy viết - máy cũ # hai",
        ],
    ),
    "a task's title in bold": (
        lambda site: site.plan(("title: Đăng tin bài", "title: Đăng <b>tin</b> bài")),
        [
            "plan.yaml:22: cảnh báo [chu-thuong/dau-la] `title` là chữ thường, nên người đọc sẽ thấy nguyên `<b>`; hãy viết title: Đăng tin bài",
        ],
    ),
    "blank lines above the front matter": (
        lambda site: site.write(
            BAI, "\n\n---\ntitle: A\ndate: 2018-03-05\nsummary: B.\n---\n\nx\n"
        ),
        [
            f"{BAI}:1: lỗi [phan-dau/co-dong-tren] phía trên dòng --- mở đầu còn 2 dòng trống; hãy xóa cho dòng --- ấy thành dòng đầu tiên của tệp",
        ],
    ),
    "a file as a chat program shows it": (
        lambda site: site.write(BAI, "```yaml\n---\ntitle: A\n---\n```\nx\n"),
        [
            f"{BAI}:1: lỗi [phan-dau/co-dong-tren] phía trên dòng --- mở đầu còn dòng “```yaml”; hãy xóa cho dòng --- ấy thành dòng đầu tiên của tệp",
        ],
    ),
    "no front matter at all": (
        lambda site: site.write("content/pages/lien-he.md", "Nội dung.\n"),
        [
            "content/pages/lien-he.md:1: lỗi [phan-dau/thieu] tệp không bắt đầu bằng dòng ---; hãy mở đầu tệp bằng một dòng ---, rồi các khóa (title; bài viết có thêm date và summary), rồi một dòng ---",
        ],
    ),
    "an article pasted whole into another": (
        lambda site: site.article(body="---\ntitle: A\ndate: 2018-03-05\n---\n\nNội dung."),
        [
            f"{BAI}:7: lỗi [phan-dau/hai-lan] phần đầu đã hết ở trên, mà ở đây lại có một phần đầu nữa, tới dòng 10; hãy giữ một phần đầu: chép những khóa còn thiếu lên trên rồi xóa các dòng này",
        ],
    ),
    "lines between two rules are no second front matter": (
        lambda site: site.article(body="Xem.\n\n---\n\nNội dung: a\n\n---\n"),
        [],
    ),
    "a link that is a telephone number": (
        lambda site: site.article('public_data: ["0254 3852 455"]', "[gọi](0254 3852 455)"),
        [
            f"{BAI}:8: lỗi [lien-ket/thieu-phan-dau] địa chỉ “0254 3852 455” thiếu phần đầu, như https:// hay mailto:; hãy viết tel:02543852455",
        ],
    ),
    "a link that is a host alone": (
        lambda site: site.article(body="[web](baobrvt.vn)"),
        [
            f"{BAI}:7: lỗi [lien-ket/thieu-phan-dau] địa chỉ “baobrvt.vn” thiếu phần đầu, như https:// hay mailto:; hãy viết https://baobrvt.vn",
        ],
    ),
    "hashtags at the beginning of a line": (
        lambda site: site.article(body="#CCHC #ThuTuc"),
        [
            f"{BAI}:7: lỗi [de-muc/dinh-lien] dòng bắt đầu bằng # liền chữ “CCHC #ThuTuc” sẽ không thành đề mục; nếu là đề mục, hãy viết “## CCHC #ThuTuc”; nếu là chữ như #CCHC, hãy thêm một dấu \\ ngay trước dấu # đầu dòng: `\\#CCHC`",
        ],
    ),
    "a long dash in a document's number": (
        lambda site: site.plan(("03/KH-SM", "03/KH–SM")),
        [
            "plan.yaml:4: cảnh báo [so-ky-hieu/dau-cach] “03/KH–SM” có dấu cách thừa, hoặc gạch dài thay cho gạch nối; trang in thành 03/KH-SM; hãy viết 03/KH-SM",
        ],
    ),
    "tasks with a full stop, or a plus, between them": (
        lambda site: site.article("tasks: [NV1. NV2]").article(
            "tasks: [NV1 + NV2]", path="content/articles/2018/hai.md", title="Hai", body="Hai."
        ),
        [
            f"{path}:5: {NOT_IN_PLAN.format(ids)}hãy viết từng mã một: NV1, NV2"
            for path, ids in ((BAI, "NV1. NV2"), ("content/articles/2018/hai.md", "NV1 + NV2"))
        ],
    ),
    "words beside the bar": (
        lambda site: site.write(
            "content/explanations.yaml", "- task: NV1\n  period: q1\n  text: | Mưa to.\n"
        ),
        [
            "content/explanations.yaml:3: lỗi [yaml/chu-sau-dau-dung] có chữ đứng cùng dòng với dấu |; nếu chỉ có một dòng, hãy bỏ dấu |: text: Mưa to.; nếu nhiều dòng, hãy viết “text: |” rồi đưa “Mưa to.” xuống dòng dưới, thụt vào hai dấu cách so với `text`",
        ],
    ),
    "an item behind a plus": (
        lambda site: site.article("tasks:\n+ NV1"),
        [
            f"{BAI}:6: lỗi [yaml/dau-cong] mục của danh sách bắt đầu bằng dấu cộng; hãy viết “- NV1”",
        ],
    ),
    "two keys in one line": (
        lambda site: site.write(BAI, "---\ntitle: Bài date: 2018-03-05\nsummary: B.\n---\nx\n"),
        [
            f"{BAI}:2: lỗi [yaml/hai-khoa] khóa `date` đứng cùng dòng với khóa khác; hãy xuống dòng trước nó: date: 2018-03-05; nếu đó là chữ của giá trị thì bọc cả giá trị trong dấu nháy",
        ],
    ),
    "a colon in a value between brackets": (
        lambda site: site.plan(("title: Tổ chức hội nghị,", "title: Tổ chức: hội nghị,")),
        [
            'plan.yaml:23: lỗi [yaml/hai-cham] giá trị chứa dấu hai chấm và dấu cách mà không có dấu nháy; hãy bọc giá trị trong dấu nháy: title: "Tổ chức: hội nghị"',
        ],
    ),
    "signs of equality in the place of the second fence": (
        lambda site: site.write(BAI, "---\ntitle: Bài\ndate: 2018-03-05\nsummary: B.\n===\nx\n"),
        [
            f"{BAI}:5: lỗi [phan-dau/khong-dong] phần đầu mở bằng --- nhưng không có dòng --- đóng lại; hãy thêm một dòng --- sau khóa cuối cùng",
        ],
    ),
    "a register with its keys in Vietnamese": (
        lambda site: site.write(
            "content/documents.yaml",
            "documents:\n  - loại: QĐ\n    số: 12/QĐ-UBND\n    ngày: 2018-02-01\n    trích yếu: Quyết định\n",
        ),
        [
            f"content/documents.yaml:{line}: lỗi [khoa-la/khong-co-trong-mau] khóa `{key}` không có trong mẫu; có phải `{meant}`?"
            for line, key, meant in (
                (2, "loại", "type"),
                (3, "số", "number"),
                (4, "ngày", "issued"),
                (5, "trích yếu", "title"),
            )
        ],
    ),
    "a task with a blank in its id": (
        lambda site: site.article("tasks: [NV 1]"),
        [f"{BAI}:5: {NOT_IN_PLAN.format('NV 1')}có phải `NV1`?"],
    ),
    "a task in curly quotes": (
        lambda site: site.article("tasks: [“NV1”]"),
        [
            f'{BAI}:5: lỗi [chu-chep/yaml] `tasks: [“NV1”]` có dấu nháy cong thay cho dấu nháy thẳng; hãy viết `tasks: ["NV1"]`, hoặc chạy `python3 tasks.py check --fix` để máy tự sửa',
        ],
    ),
    "a task with its title": (
        lambda site: site.article("tasks: ['NV1: Đăng tin bài']"),
        [f"{BAI}:5: {NOT_IN_PLAN.format('NV1: Đăng tin bài')}có phải `NV1`?"],
    ),
    "a task with a blank that does not break": (
        lambda site: site.article("tasks: [NV\u00a01]"),
        [
            f"{BAI}:5: {NOT_IN_PLAN.format('NV 1')}hãy xóa mã này rồi gõ lại bằng tay: NV1; trong đó có ký tự U+00A0 không nhìn thấy được hoặc trông giống chữ khác",
        ],
    ),
    "a task with a letter that cannot be seen": (
        lambda site: site.article("tasks: [NV\u200e1]"),
        [
            f"{BAI}:5: lỗi [chu-an/dao-chieu] có ký tự đảo chiều chữ U+200E không nhìn thấy được, đứng sau “tasks: [NV”; hãy đặt con trỏ sau “tasks: [NV” và bấm Delete cho đến khi xóa được ký tự đó",
            f"{BAI}:5: {NOT_IN_PLAN.format('NV 1')}hãy xóa mã này rồi gõ lại bằng tay: NV1; trong đó có ký tự U+200E không nhìn thấy được hoặc trông giống chữ khác",
        ],
    ),
    "a task with a letter that only looks like a Latin one": (
        lambda site: site.article("tasks: [\u039dV1]"),
        [
            f"{BAI}:5: cảnh báo [unicode/chu-giong] “\u039dV” có ký tự U+039D trông giống chữ Việt nhưng là chữ của tiếng khác; tệp có 1 chỗ như vậy; hãy gõ lại “NV” bằng bộ gõ Unicode; trang dựng ra đã tự chuyển, với bài viết và kế hoạch thì `python3 tasks.py check --fix` tự sửa",
        ],
    ),
    "a task of another number is not another task": (
        lambda site: site.article("tasks: [NV 12]"),
        [f"{BAI}:5: {NOT_IN_PLAN.format('NV 12')}{TAKEN_OUT}"],
    ),
    "a task that the plan may have had": (
        lambda site: site.article("tasks: [NV3]"),
        [f"{BAI}:5: {NOT_IN_PLAN.format('NV3')}{TAKEN_OUT}"],
    ),
    "a task that was taken down": (
        lambda site: site.article("tasks: [NV3]").write(
            "content/removed.yaml",
            "- {address: /ke-hoach/2018/nv3/, on: 2018-06-01, reason: Trùng với NV1.}\n",
        ),
        [
            f"{BAI}:5: lỗi [ma-la/nhiem-vu-da-mat] nhiệm vụ “NV3” trước đây có nhưng nay không còn trong kế hoạch 2018; hãy ghi lại nhiệm vụ “NV3” vào plan.yaml; nếu đã hủy thì thêm ở đó “cancelled: {{on: NGÀY, reason: lý do}}”, để địa chỉ đã đăng vẫn còn; nếu ở đây nêu nhầm mã thì bỏ NV3",
        ],
    ),
    "a topic by its name": (
        lambda site: site.article("topics: [Cải cách thể chế]"),
        [
            f"{BAI}:5: lỗi [ma-la/chu-de] không có chủ đề “Cải cách thể chế” trong kế hoạch; có phải `the-che`?",
        ],
    ),
    "an id with a blank in the plan": (
        lambda site: site.plan(("id: NV2", "id: NV 2")).article("tasks: [NV2]"),
        [
            "plan.yaml:23: lỗi [ma/ky-tu-la] mã “NV 2” có ký tự không dùng được trong địa chỉ; hãy chỉ dùng chữ cái không dấu, chữ số và dấu gạch nối, ví dụ NV2",
        ],
    ),
    "an id twice in the plan, and the article that means the other": (
        lambda site: site.plan(("id: NV2", "id: NV1")).article("tasks: [NV2]"),
        [
            "plan.yaml:23: lỗi [ma-trung/da-dung] mã “NV1” đã dùng ở dòng 22 (không phân biệt chữ hoa, chữ thường); hãy đặt một mã khác",
        ],
    ),
    "a list of the plan under a key that nobody knows": (
        lambda site: site.plan(("tasks:\n", "congviec:\n")).article("tasks: [NV2]"),
        [
            "plan.yaml:21: lỗi [khoa-la/khong-co-trong-mau] khóa `congviec` không có trong mẫu; hãy dùng một trong các khóa: schema, id, document, preamble, legal_bases, period, program, topics, sections, goals, requirements, audiences, forms, units, tasks, amendments, reporting, stale_after",
        ],
    ),
    "a key in Vietnamese without its blank": (
        lambda site: site.plan(("tasks:\n", "nhiemvu:\n")).article("tasks: [NV2]"),
        [
            "plan.yaml:21: lỗi [khoa-la/khong-co-trong-mau] khóa `nhiemvu` không có trong mẫu; có phải `tasks`?",
        ],
    ),
    "a value in Vietnamese": (
        lambda site: site.article("status: bản nháp"),
        [
            f"{BAI}:5: lỗi [lua-chon/khong-co] `status` không thể là “bản nháp”; có phải `draft`? Các giá trị được dùng: published (đăng), draft (bản nháp, chưa đăng)",
        ],
    ),
    "a value that nobody knows": (
        lambda site: site.article("kind: thông cáo"),
        [
            f"{BAI}:5: lỗi [lua-chon/khong-co] `kind` không thể là “thông cáo”; hãy viết một trong các giá trị: article (tin bài), event (sự kiện), press (báo chí đưa tin)",
        ],
    ),
    "a day in the place of an event": (
        lambda site: site.article("kind: event\nevent: 05/03/2018"),
        [
            f"{BAI}:6: lỗi [kieu/sai-kieu] `event` phải là một nhóm khóa, không phải một dòng chữ; hãy viết event: {{start: 2018-03-05}}",
        ],
    ),
    "a web address without its beginning": (
        lambda site: site.article("source: {name: Báo Ví Dụ, url: www.bao.example/1}"),
        [
            f"{BAI}:5: lỗi [dia-chi-web/thieu-phan-dau] “www.bao.example/1” thiếu https:// ở đầu; hãy viết https://www.bao.example/1",
        ],
    ),
    "an address that is none is not given a beginning": (
        lambda site: site.article("source: {name: Báo Ví Dụ, url: 'http:/bao.example/1'}"),
        [
            f"{BAI}:5: lỗi [dia-chi-web/sai-dang] “http:/bao.example/1” không phải địa chỉ web đầy đủ; hãy viết địa chỉ bắt đầu bằng https:// hoặc http://, không có dấu cách",
        ],
    ),
    "a number with its unit": (
        lambda site: site.article("tasks: [NV1]\ncounts: 02 tin"),
        [
            f"{BAI}:6: lỗi [kieu/sai-kieu] `counts` phải là một số nguyên, không phải “02 tin”; hãy viết bằng chữ số, ví dụ counts: 2",
        ],
    ),
    "a topic by its name, and no list": (
        lambda site: site.article("topics: Thủ tục hành chính"),
        [
            f"{BAI}:5: lỗi [kieu/sai-kieu] `topics` phải là một danh sách, không phải một dòng chữ; hãy viết topics: [thu-tuc-hanh-chinh] hoặc mỗi mục một dòng bắt đầu bằng dấu gạch ngang",
        ],
    ),
    "a file that is named where a group has to stand is not called unused": (
        lambda site: site.article("image: anh.jpg").media("anh.jpg"),
        [
            f"{BAI}:5: lỗi [kieu/sai-kieu] `image` phải là một nhóm khóa, không phải một dòng chữ; hãy viết image: {{file: anh.jpg, alt: …}}",
        ],
    ),
    "a quarter for the day by which a task is due": (
        lambda site: site.plan(("due: 2018-09-30", "due: Quý III/2018")),
        [
            "plan.yaml:23: lỗi [ngay/han-bang-loi] “Quý III/2018” ghi hạn bằng lời, mà `due` chỉ ghi ngày cuối của hạn ấy; hãy viết hai dòng: due: 2018-09-30 và when: Quý III/2018, để trang nêu đúng lời của văn bản",
        ],
    ),
    "a month for the day on which a task begins": (
        lambda site: site.plan(("start: 2018-03-01", "start: tháng 3 năm 2018")),
        [
            'plan.yaml:23: lỗi [ngay/khong-iso] "tháng 3 năm 2018" không phải ngày viết theo dạng năm-tháng-ngày; hãy viết 2018-03-01',
        ],
    ),
    "a unit by its name": (
        lambda site: site.plan(("lead: vp", "lead: Văn phòng Sở")),
        [
            "plan.yaml:22: lỗi [ma-la/don-vi] không có đơn vị “Văn phòng Sở” trong `units`; có phải `vp`?",
        ],
    ),
    "a thing to show by its Vietnamese name": (
        lambda site: site.plan(("show: goals", "show: mục đích")),
        [
            "plan.yaml:12: lỗi [lua-chon/khong-co] `show` không thể là “mục đích”; có phải `goals`? Các giá trị được dùng: goals (mục đích), requirements (yêu cầu), audiences (đối tượng), forms (hình thức), units (đơn vị), duties (nhiệm vụ của từng đơn vị), tasks (nhiệm vụ)",
        ],
    ),
    "a number of a document without its stroke": (
        lambda site: site.plan(("number: 03/KH-SM", "number: Số 03 KH-SM")),
        [
            "plan.yaml:4: lỗi [so-ky-hieu/sai-dang] “Số 03 KH-SM” không đúng dạng số, ký hiệu văn bản; hãy viết 03/KH-SM",
        ],
    ),
    "a reporting window in words": (
        lambda site: site.write(
            "content/explanations.yaml", "- {task: NV1, period: Quý 1, text: Vì mưa.}\n"
        ),
        [
            "content/explanations.yaml:1: lỗi [ma-la/ky-bao-cao] không có kỳ báo cáo “Quý 1”; có phải `q1`?",
        ],
    ),
    "tasks in words": (
        lambda site: site.article("tasks: NV1; NV2"),
        [
            f"{BAI}:5: lỗi [kieu/sai-kieu] `tasks` phải là một danh sách, không phải một dòng chữ; hãy viết tasks: [NV1, NV2] hoặc mỗi mục một dòng bắt đầu bằng dấu gạch ngang",
        ],
    ),
    "tasks joined by a word": (
        lambda site: site.article("tasks: [NV1 và NV2]"),
        [f"{BAI}:5: {NOT_IN_PLAN.format('NV1 và NV2')}hãy viết từng mã một: NV1, NV2"],
    ),
    "tasks of which one is not there are not taken for the other": (
        lambda site: site.article("tasks: ['NV1; NV9']"),
        [f"{BAI}:5: {NOT_IN_PLAN.format('NV1; NV9')}{TAKEN_OUT}"],
    ),
    "a task with a blank, and no list": (
        lambda site: site.article("tasks: NV 1"),
        [
            f"{BAI}:5: lỗi [kieu/sai-kieu] `tasks` phải là một danh sách, không phải một dòng chữ; hãy viết tasks: [NV1] hoặc mỗi mục một dòng bắt đầu bằng dấu gạch ngang",
        ],
    ),
    "words that are no task": (
        lambda site: site.article("tasks: cải cách"),
        [
            f"{BAI}:5: lỗi [kieu/sai-kieu] `tasks` phải là một danh sách, không phải một dòng chữ; hãy viết từng mục một trong ngoặc vuông, ngăn nhau bằng dấu phẩy, theo dạng tasks: [NV1, NV2]; mã lấy đúng như đã khai trong kế hoạch",
        ],
    ),
    "words that are no topic": (
        lambda site: site.article("topics: cải cách"),
        [
            f"{BAI}:5: lỗi [kieu/sai-kieu] `topics` phải là một danh sách, không phải một dòng chữ; hãy viết từng mục một trong ngoặc vuông, ngăn nhau bằng dấu phẩy, theo dạng topics: [the-che, thu-tuc-hanh-chinh]; mã lấy đúng như đã khai trong kế hoạch",
        ],
    ),
    "topics between which a wide comma stands": (
        lambda site: site.article("topics: [the-che，tai-chinh-cong]"),
        [
            f"{BAI}:5: lỗi [ma-la/chu-de] không có chủ đề “the-che，tai-chinh-cong” trong kế hoạch; hãy viết từng mã một: the-che, tai-chinh-cong",
        ],
    ),
    "an old address without its strokes, and no list": (
        lambda site: site.article("aliases: tin-bai/cu"),
        [
            f"{BAI}:5: lỗi [kieu/sai-kieu] `aliases` phải là một danh sách, không phải một dòng chữ; hãy viết aliases: [/tin-bai/cu/] hoặc mỗi mục một dòng bắt đầu bằng dấu gạch ngang",
        ],
    ),
    "units in words are those of the plan": (
        lambda site: site.plan(("lead: vp", "lead: vp, partners: VP và Văn phòng Sở")),
        [
            "plan.yaml:22: lỗi [kieu/sai-kieu] `partners` phải là một danh sách, không phải một dòng chữ; hãy viết partners: [vp] hoặc mỗi mục một dòng bắt đầu bằng dấu gạch ngang",
        ],
    ),
    "units of which one is not there": (
        lambda site: site.plan(("lead: vp", "lead: vp, partners: 'VP, PC'")),
        [
            "plan.yaml:22: lỗi [kieu/sai-kieu] `partners` phải là một danh sách, không phải một dòng chữ; hãy viết từng mục một trong ngoặc vuông, ngăn nhau bằng dấu phẩy, theo dạng partners: [vp, pc]; mã lấy đúng như đã khai trong kế hoạch",
        ],
    ),
    "a task of another plan": (
        lambda site: site.write("content/plans/2017.yaml", PLAN.replace("2018", "2017")).article(
            "tasks: [2017:NV1]"
        ),
        [
            f"{BAI}:5: {NOT_IN_PLAN.format('2017:NV1')}NV1 có trong kế hoạch 2017; hãy viết 2017/NV1",
        ],
    ),
    "a task of a plan that is not there": (
        lambda site: site.article("tasks: [2024/NV1]"),
        [
            f"{BAI}:5: lỗi [ma-la/ke-hoach] không có kế hoạch “2024”; hãy dùng mã đang có: 2018, hoặc thêm tệp của kế hoạch ấy vào content/plans",
        ],
    ),
    "a key of another system is told once": (
        lambda site: site.article("tags: cải cách\nnhiệm vụ: NV1"),
        [
            f"{BAI}:5: lỗi [khoa-la/khong-co-trong-mau] khóa `tags` không có trong mẫu; có phải `topics`?",
            f"{BAI}:6: lỗi [khoa-la/khong-co-trong-mau] khóa `nhiệm vụ` không có trong mẫu; có phải `tasks`?",
        ],
    ),
    "words in the brackets of a group": (
        lambda site: site.article(
            "kind: event\nevent:\n  start: 2018-03-05\n  place: {Hội trường, tầng 2}"
        ),
        [
            f'{BAI}:8: lỗi [yaml/ky-tu-dau] giá trị bắt đầu bằng ký tự đặc biệt “{{”; hãy bọc cả giá trị trong dấu nháy: place: "{{Hội trường, tầng 2}}"',
        ],
    ),
    "the time of an event by its Vietnamese name": (
        lambda site: site.article("kind: event\nevent:\n  thời gian: 2018-03-05"),
        [
            f"{BAI}:7: lỗi [khoa-la/khong-co-trong-mau] khóa `thời gian` không có trong mẫu; có phải `start`?",
        ],
    ),
    "letters in the place of digits": (
        lambda site: site.article(date="2O18-O3-l5"),
        [
            f"{BAI}:3: lỗi [ngay/chu-thay-so] “2O18-O3-l5” có chữ cái ở chỗ chữ số (như chữ O thay số 0, chữ l thay số 1); hãy viết 2018-03-15",
        ],
    ),
    "long dashes in a date": (
        lambda site: site.article(date="2018–03–05"),
        [
            f"{BAI}:3: lỗi [chu-chep/yaml] `date: 2018–03–05` có gạch dài thay cho dấu gạch nối; hãy viết `date: 2018-03-05`, hoặc chạy `python3 tasks.py check --fix` để máy tự sửa",
        ],
    ),
    "curly quotes round the address of a link": (
        lambda site: site.article(body="[Kế hoạch](“/ke-hoach/2018/”)"),
        [
            f"{BAI}:7: lỗi [lien-ket/nhay-cong] đường dẫn “/ke-hoach/2018/” có dấu nháy cong; hãy viết trong ngoặc tròn: /ke-hoach/2018/, hoặc chạy `python3 tasks.py check --fix` để máy tự sửa",
        ],
    ),
    "curly quotes round the title of a link": (
        lambda site: site.article(body="[x](https://a.example “Cổng”)"),
        [
            f'{BAI}:7: lỗi [lien-ket/nhay-cong] đường dẫn https://a.example “Cổng” có dấu nháy cong; hãy viết trong ngoặc tròn: https://a.example "Cổng", hoặc chạy `python3 tasks.py check --fix` để máy tự sửa',
        ],
    ),
    "a link with a blank in it is told once": (
        lambda site: site.article(body="[Sơ kết] (https://a.example)"),
        [
            f"{BAI}:7: cảnh báo [dinh-dang/lien-ket-tach-roi] có dấu cách giữa `]` và `(` ở `[Sơ kết] (https://a.example)` nên đây không thành đường dẫn; hãy viết `[Sơ kết](https://a.example)`",
        ],
    ),
    "what mends itself only after another fault": (
        lambda site: site.article("source {x", title="“Ra: quân”"),
        [
            f'{BAI}:2: lỗi [chu-chep/yaml] `title: “Ra: quân”` có dấu nháy cong thay cho dấu nháy thẳng; hãy viết `title: "Ra: quân"`; sửa xong dòng 5 thì `python3 tasks.py check --fix` mới tự sửa được',
            f"{BAI}:5: lỗi [yaml/thieu-hai-cham] dòng không có dạng “khóa: giá trị”; hãy viết source: {{x",
        ],
    ),
}


@pytest.mark.parametrize(("change", "expected"), CASES.values(), ids=CASES)
def test_the_check_says(
    change: Callable[[SiteBuilder], SiteBuilder], expected: list[str], tmp_path: Path
) -> None:
    assert change(SiteBuilder(tmp_path)).lines() == expected


@pytest.mark.parametrize("key", ["tags", "Tags", "keywords", "từ khóa"])
def test_tags_are_topics_and_no_tasks(key: str, tmp_path: Path) -> None:
    first = SiteBuilder(tmp_path).article(f"{key}: cải cách").lines()[0]
    assert (
        first
        == f"{BAI}:5: lỗi [khoa-la/khong-co-trong-mau] khóa `{key}` không có trong mẫu; có phải `topics`?"
    )


def test_a_task_that_git_knows_is_told_from_one_that_may_have_been(tmp_path: Path) -> None:
    plans = read_site(SiteBuilder(tmp_path / "before").root).site.plans
    site = SiteBuilder(tmp_path / "now").article("tasks: [NV2]")
    site.plan(("  - {id: NV2", "  # - {id: NV2"))
    found = check_site(read_site(site.root).site, before=Before(plans=plans))
    assert [problem.id for problem in found if problem.path == BAI] == ["ma-la/nhiem-vu-da-mat"]


def test_a_line_to_copy_is_shown_whole(tmp_path: Path) -> None:
    words = "Người dân: " + "khen cách làm " * 15
    (line,) = SiteBuilder(tmp_path).article(summary=f"“{words}.”").lines()
    assert f'hãy viết `summary: "{words}."`, hoặc chạy' in line


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (" ---", "---", ["1: `---` có dấu cách ở trước, mà dòng này phải sát lề trái"]),
        ("----", "---", ["1: `----` có số dấu gạch không đúng, dòng này phải có đúng ba dấu"]),
        ("---", " ---", ["5: `---` có dấu cách ở trước, mà dòng này phải sát lề trái"]),
        ("---", "-----", ["5: `-----` có số dấu gạch không đúng, dòng này phải có đúng ba dấu"]),
        ("–--", "---", ["1: `–--` có gạch dài thay cho dấu gạch nối"]),
    ],
)
def test_a_fence_typed_wrong_is_told_and_mended(
    first: str, last: str, said: list[str], tmp_path: Path
) -> None:
    text = "{}\ntitle: Bài\ndate: 2018-03-05\nsummary: Tóm tắt.\n{}\n\nNội dung.\n"
    written = text.format(first, last)
    lines = SiteBuilder(tmp_path).write(BAI, written).lines()
    fix = "hãy viết `---`, hoặc chạy `python3 tasks.py check --fix` để máy tự sửa"
    assert [line.removeprefix(f"{BAI}:").replace("lỗi [chu-chep/yaml] ", "") for line in lines] == [
        f"{each}; {fix}" for each in said
    ]
    found = mended(written.encode(), is_entry=True)
    assert found is not None
    assert found.content.decode() == text.format("---", "---")


@pytest.mark.parametrize(
    ("front", "listed"),
    [
        ("tasks: [NV1 NV2]", "NV1, NV2"),
        ("tasks: [NV1/NV2]", "NV1, NV2"),
        ("tasks: [NV1-NV2]", "NV1, NV2"),
        ("tasks: [NV 1 NV 2]", "NV1, NV2"),
        ("tasks: [NV1 (NV2)]", "NV1, NV2"),
        ("tasks: [NV1 hoặc NV2]", "NV1, NV2"),
        ("tasks: [NV1 NV2 NV1]", "NV1, NV2"),
        ("topics: [the-che tai-chinh-cong]", "the-che, tai-chinh-cong"),
        ("topics: [the-che/tai-chinh-cong]", "the-che, tai-chinh-cong"),
    ],
)
def test_none_of_several_codes_is_passed_over(front: str, listed: str, tmp_path: Path) -> None:
    (line,) = SiteBuilder(tmp_path).article(front).lines()
    assert line.endswith(f"; hãy viết từng mã một: {listed}")


@pytest.mark.parametrize("typed", ["NV1 NV9", "NV1-NV9", "NV1/NV9", "NV1 đến NV2"])
def test_one_of_several_codes_is_not_what_was_meant(typed: str, tmp_path: Path) -> None:
    (line,) = SiteBuilder(tmp_path).article(f"tasks: [{typed}]").lines()
    assert f"“{typed}” trong kế hoạch 2018; hãy dùng mã đang có: NV1, NV2" in line


@pytest.mark.parametrize(
    ("typed", "listed"), [("NV1 NV2", "[NV1, NV2]"), ("NV1/NV2", "[NV1, NV2]")]
)
def test_codes_without_brackets_are_listed(typed: str, listed: str, tmp_path: Path) -> None:
    (line,) = SiteBuilder(tmp_path).article(f"tasks: {typed}").lines()
    assert f"hãy viết tasks: {listed} hoặc" in line


@pytest.mark.parametrize(
    ("typed", "link"),
    [("[Sơ kết](http://a.vn)", "[Sơ kết](http://a.vn)"), ("[Sơ kết](/tin/)", "[Sơ kết](/tin/)")],
)
def test_a_link_in_a_title_is_no_link(typed: str, link: str, tmp_path: Path) -> None:
    (line,) = SiteBuilder(tmp_path).article(title=f'"{typed}"').lines()
    assert line.endswith(f"nên người đọc sẽ thấy nguyên `{link}`; hãy viết title: Sơ kết")


@pytest.mark.parametrize("title", ["[Sơ kết] (quý một)", "Nghị định [30](2020)"])
def test_brackets_in_a_title_are_no_link(title: str, tmp_path: Path) -> None:
    assert SiteBuilder(tmp_path).article(title=f'"{title}"').lines() == []
