"""Cards to share: each page's own title, in letters that are right, and the same every time."""

import io
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageFont

from plansite.cache import Cache
from plansite.publication.pictures.cards import HEIGHT, WIDTH, Drawer
from plansite.publication.pictures.letters import Letters
from plansite.publication.pictures.sharing import FONT, SIGNS, Cards
from plansite.reading.site import read_site
from tests.support.built import EXAMPLE, ROOT, BuiltSite, built
from tests.support.sites import write_small_site

THEME = Path(__file__).resolve().parents[2] / "theme"
FONTS = (THEME / FONT, THEME / FONT.replace(FONT.rpartition("/")[2], SIGNS))
SIGNS_OF_TITLES = "→←↑↓⇒⇔①②③⑩✓✔✗✘☑☐★☆●■▲▼◆№≠≈∞∑√ⅠⅣⅹ₁²³ΑΩαβμЖя€₫£°º–—…“”‘’•·§±×÷≤≥½™©®%‰"
LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxyfjwz"
TONES = "\u0300\u0309\u0303\u0301\u0323"
ALL_LETTERS = [
    unicodedata.normalize("NFC", letter + tone)
    for letter in LETTERS + LETTERS.upper()
    for tone in ("", *(TONES if letter.lower() in "aăâeêioôơuưy" else ""))
]
KIND_ENDS, BAND_BEGINS = 178, 546  # pixels from above


@pytest.fixture(scope="module")
def drawer() -> Drawer:
    return Drawer(FONTS, "Cơ quan", "Trang thử")


def pixels(card: bytes) -> Image.Image:
    return Image.open(io.BytesIO(card)).convert("L")


def ink(card: bytes) -> tuple[int, int, int, int]:
    """Return the box of what is black between the line of the kind and the band."""
    image = (
        pixels(card)
        .crop((0, KIND_ENDS, WIDTH, BAND_BEGINS))
        .point(lambda value: 255 * (value < 60))
    )
    box = image.getbbox()
    assert box is not None
    return (box[0], box[1] + KIND_ENDS, box[2], box[3] + KIND_ENDS)


def test_every_vietnamese_letter_is_in_the_font_and_unlike_all_others() -> None:
    face = ImageFont.truetype(THEME / FONT, 72, layout_engine=ImageFont.Layout.BASIC)
    drawn = {letter: bytes(face.getmask(letter)) for letter in ALL_LETTERS}
    assert len(drawn) == 66 + 60 * 2
    unknown = bytes(face.getmask("\u0e01"))
    assert unknown not in drawn.values()
    assert len(set(drawn.values())) == len(drawn)


@pytest.fixture(scope="module")
def letters() -> Letters:
    return Letters(FONTS, (72,))


def titles() -> set[str]:
    """Return what cards of both sites may have to show."""
    found = {SIGNS_OF_TITLES}
    for folder in (ROOT, EXAMPLE):
        site = read_site(folder).site
        found |= {entry.title for entry in site.entries}
        found |= {task.title for plan in site.plans for task in plan.tasks}
        found |= {plan.document.title for plan in site.plans}
    return found


def test_what_titles_are_written_with_is_on_their_cards_letter_for_letter(letters: Letters) -> None:
    for title in titles():
        assert letters.shown(title) == " ".join(title.split())


@pytest.mark.parametrize("sign", [letter for letter in SIGNS_OF_TITLES if letter != " "])
def test_no_sign_is_the_box_of_a_letter_that_the_font_lacks(drawer: Drawer, sign: str) -> None:
    assert drawer.draw("", f"a {sign}") != drawer.draw("", "a \U0010ffff")
    assert drawer.draw("", f"a {sign}") != drawer.draw("", "a")


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("📢 Thông báo 😀", "Thông báo"),
        ("Ｃải cách １", "Cải cách 1"),
        ("ﬁle ⑳ ㉑", "file 20 21"),
        ("a\u200bb\u00adc", "abc"),
        ("a\u00a0b\u2009c\u3000d", "a b c d"),
        ("ខ中", ""),
        ("\U0010ffff", ""),
    ],
)
def test_what_no_font_has_is_left_out_and_no_empty_box(
    title: str, shown: str, letters: Letters, drawer: Drawer
) -> None:
    assert letters.shown(title) == shown
    assert drawer.draw("", title) == drawer.draw("", shown)


def test_a_sign_stands_on_the_line_of_the_letters_around_it(drawer: Drawer) -> None:
    plain, marked = (ink(drawer.draw("", title)) for title in ("H1", "H①Ω"))
    assert abs(marked[3] - plain[3]) < 25
    assert marked[2] > plain[2]


def test_a_theme_without_the_second_font_has_cards_too(tmp_path: Path) -> None:
    font = tmp_path / "own.ttf"
    font.write_bytes((THEME / FONT).read_bytes())
    cards = Cards(font, "Cơ quan", "Trang thử", Cache(tmp_path))
    cards.card("Tin bài", "Ra quân → ①", "Bìa")
    ((_, card),) = cards.files()
    assert card == Drawer([font], "Cơ quan", "Trang thử").draw("Tin bài", "Ra quân 1")


def test_stacked_marks_are_neither_cut_nor_laid_over_the_line_above(drawer: Drawer) -> None:
    plain, marked = (ink(drawer.draw("", word)) for word in ("EOAE", "ỄỢẪẾ"))
    assert marked[1] < plain[1] - 15
    assert marked[1] > KIND_ENDS
    assert marked[3] > plain[3]


def test_a_long_title_ends_in_an_ellipsis_above_the_band(drawer: Drawer) -> None:
    word = "tuyên truyền cải cách hành chính "
    four = drawer.draw("", word * 4)
    assert four == drawer.draw("", word * 4)
    assert drawer.draw("", word * 9) == drawer.draw("", word * 30)
    assert ink(drawer.draw("", word * 30))[3] < BAND_BEGINS - 10


@given(st.text(max_size=300))
@settings(derandomize=True, deadline=None, max_examples=50)
def test_no_title_breaks_the_drawer_or_leaves_its_place(text: str) -> None:
    card = pixels(Drawer(FONTS, text, text).draw(text, text))
    assert card.size == (WIDTH, HEIGHT)
    assert card.crop((WIDTH - 60, 0, WIDTH, 200)).getextrema() == (255, 255)


def test_a_card_is_kept_and_drawn_anew_if_damaged(tmp_path: Path) -> None:
    def files() -> dict[str, bytes]:
        cards = Cards(THEME / FONT, "Cơ quan", "Trang thử", Cache(tmp_path))
        cards.card("Tin bài", "Ra quân", "Bìa")
        return dict(cards.files())

    first = files()
    (entry,) = (path for path in tmp_path.rglob("*") if path.is_file())
    entry.write_bytes(entry.read_bytes()[:-9])
    assert files() == first
    file = entry.stat().st_ino
    assert files() == first
    assert entry.stat().st_ino == file


def test_title_agency_and_kind_each_change_the_address(tmp_path: Path) -> None:
    def address(agency: str, kind: str, title: str) -> str:
        return Cards(THEME / FONT, agency, "", Cache(tmp_path)).card(kind, title, "").address

    found = {address(*words) for words in (("a", "b", "c"), ("x", "b", "c"), ("a", "x", "c"))}
    assert len(found | {address("a", "b", "x")}) == 4
    assert address("a", "b", "Đối thoại").startswith("/the-chia-se/doi-thoai.")
    assert address("a", "b", "///").startswith("/the-chia-se/trang.")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = write_small_site(tmp_path_factory.mktemp("cards") / "site")
    for path, rest in (("articles/2018/ra-quan.md", "date: 2018-03-05\nsummary: Tóm tắt.\n"),):
        file = folder / "content" / path
        file.parent.mkdir(parents=True)
        file.write_text(f'---\ntitle: Ra "quân"\n{rest}---\n\nNội dung.\n', encoding="utf-8")
    return folder


def cards_of(output: BuiltSite, address: str) -> dict[str, str]:
    """Return what a page says of its card."""
    nodes = output.page(address).css('meta[property^="og:image"]')
    return {str(node.attributes["property"]): str(node.attributes["content"]) for node in nodes}


def test_a_public_site_names_a_card_on_every_page(site: Path, tmp_path: Path) -> None:
    settings_file = site / "pelicanconf.py"
    settings_text = settings_file.read_text(encoding="utf-8")
    public = settings_text + 'SITEURL = "https://a.example/kho"\n'
    settings_file.write_text(public, encoding="utf-8")
    output = built(site, tmp_path / "output", "2018-06-01")
    settings_file.write_text(settings_text, encoding="utf-8")
    pages = ("/", "/tin-bai/2018/ra-quan/", "/ke-hoach/2018/", "/ke-hoach/2018/nv1/", "/tien-do/")
    found = {}
    for address in pages:
        said = cards_of(output, address)
        prefix = "https://a.example/kho/"
        assert said["og:image"].startswith(f"{prefix}the-chia-se/")
        image = Image.open(io.BytesIO(output.files[said["og:image"].removeprefix(prefix)]))
        assert image.format == "PNG"
        size = (int(said["og:image:width"]), int(said["og:image:height"]))
        assert image.size == size == (1200, 630)
        found[address] = said
    assert 'Ra "quân"' in found["/tin-bai/2018/ra-quan/"]["og:image:alt"]
    assert len({said["og:image"] for said in found.values()}) == 5 - 1  # "/" and "/tien-do/" share


def test_a_preview_on_this_machine_draws_none(site: Path, tmp_path: Path) -> None:
    output = built(site, tmp_path / "output", "2018-06-01")
    assert cards_of(output, "/") == {}
    assert not [name for name in output.files if name.startswith("the-chia-se/")]
