"""What the check accepts is built, and none of its words is lost on the way."""

import json
import re
from collections.abc import Iterator
from functools import partial
from itertools import count
from pathlib import Path
from typing import TypeVar

import pytest
import yaml
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser, LexborNode

from plansite.checks import check_site
from plansite.markdown.convert import Converter
from plansite.model.links import Link
from plansite.model.problem import Problem
from plansite.publication.bodies import BodyRenderer
from plansite.reading.site import read_site
from tests.support import pictures
from tests.support.built import BuiltSite, build_site
from tests.support.site_builder import SiteBuilder

T = TypeVar("T")

INLINE = [
    *("@ ", "@, ", "**@**", "*@*", "_@_", "***@***", "~~@~~", "`@`", "``", "`", "**", "*", "_"),
    *(
        "[@](/tien-do/)",
        "[@](khac.md?x=1#muc)",
        "[@](/media/a.jpg?x=đ&y=1)",
        "[@](//a.vn/)",
        "![@](/media/a.jpg)",
        "![@](/media/a.jpg?x=1&y)",
        "[@]",
        "[@](",
    ),
    *(
        "[@][a]",
        "[@] (@)",
        "[^1]",
        "[^ghi chú]",
        "[^2]",
        "https://a.vn/x_y ",
        "www.a.vn",
        "m@b.vn ",
    ),
    *(
        "<https://a.vn>",
        "&amp;",
        "&lt;@",
        "&nbsp;",
        "&#64;",
        "<",
        ">",
        "(",
        ")",
        "[",
        "]",
        "!",
        "#",
    ),
    *("\\*", "\\#", "\\[", "\\", "\\\\", "~", "~~", "{@}", "{#a}", "$@$", ":::@", "3*4*5", '"@"'),
    *("“@”", "@:", "@…", "€²→①", "^@^", "==@==", "H~2~O", "%@", "@\u00a0@", "@e\u0301", "|", "| @"),
    *("<b>@</b>", "<u>", "</u>", "<br>@", "<sub>@</sub>", "<@", "</w@>", "<!w@>", "<?@>", "</ @>"),
    *("<!-- x -->", '<a href="/tien-do/">@</a>', '<img src="/media/a.jpg" alt="@">', "<q>@</q>"),
]
BLOCKS = [
    *("- @\n", "  - @\n", "   - @\n", "    - @\n", "* @\n", "+ @\n", "1. @\n", "12. @\n", "2) @\n"),
    *("a) @\n", "   1. @\n", "(1) @\n", "1.1. @\n", "1.@\n", "- - @\n", "1. - @\n", "- [x] @\n"),
    *(
        "> @\n",
        ">> @\n",
        "## @\n",
        "### @ {#x}\n",
        "## @[^1]\n",
        "# @\n",
        "#@\n",
        "@\n---\n",
        "===",
    ),
    *(
        "| @ | @ |\n|---|---|\n| @ | @ |\n",
        "@ | @\n--|--\n@ | @\n",
        "| @ |\n|---|---|\n",
        "| @ |\n",
    ),
    *("Bảng: @\n\n| @ |\n|---|\n", "Bảng: @\n", "```\n@\n```\n", "~~~ yaml\n@\n~~~\n", "```@\n"),
    *("    @\n", "\t@\n", "  \n", "\\\n", "***\n", "---\n", "=======\n", "@\n: @\n", ":   @\n"),
    *("<details>\n<summary>@</summary>\n\n@\n\n</details>\n", "<div>@</div>\n", "<p>@", "<div>\n"),
    *("<ul><li>@</ul>\n", "<table><tr><td>@</table>\n", "<pre>\n@\n\n@\n</pre>\n", "<h2>@</h2>\n"),
    *("<!-- x -->\n@\n", "\n*[KT]: abc\n\n", "KT ", "[a]: /tien-do/\n", "[@]: @\n", "\n", "\n\n"),
    *("\n[^1]: Đ\n\n", "\n[^ghi chú]: Đ\n\n    Đ\n\n", "\n[^2]: - Đ\n\n", "  @\n\n  @\n", "@\n"),
]
WORD = re.compile(r"(?:từ|w)\d+x")
NOTE = re.compile(r"lời\d+x")


def numbered(pieces: list[str]) -> str:
    """Put a word of its own into the place of every ``@``, and one of a note into that of ``Đ``."""
    numbers = count()
    body = re.sub(r"(\[\^[^\]]*\]):(?!(?: -)? Đ)", r"\1", "".join(pieces))  # no note by chance
    body = re.sub(r"(?<=w)@", lambda _: f"{next(numbers)}x", body)
    body = re.sub(r"(?<!m)@", lambda _: f"từ{next(numbers)}x", body)
    return re.sub("Đ", lambda _: f"lời{next(numbers)}x", body)


BODIES = st.lists(
    st.sampled_from(INLINE) | st.sampled_from(BLOCKS), min_size=1, max_size=8
).map(numbered)  # fmt: skip
TITLES = st.lists(
    st.sampled_from(["Hội nghị", " ", ": ", " #", "'", '"', "- ", "[", "{", "&", "<b>", "2018", "%",
                     "“", "*", "|", ">", "@", "`", "!", "{{ x }}", "đ", "→", "\\", "</script>"]),
    min_size=1, max_size=6,
).map("".join)  # fmt: skip
WRITTEN = st.sampled_from(
    [json.dumps, str, partial(yaml.safe_dump, allow_unicode=True, width=9999)]
)


def typed_in(body: str) -> tuple[list[str], list[str]]:
    """Return the words of a body in their order, and those of its notes, which go to the end."""
    return WORD.findall(body), sorted(NOTE.findall(body))


def words_of(html: str) -> tuple[list[str], list[str]]:
    """Return the words of a page in their order, those for pictures among them, and of notes."""
    page = LexborHTMLParser(html)
    text = "".join(_texts(page.body)) if page.body else ""
    return WORD.findall(text), sorted(NOTE.findall(text))


def _texts(node: LexborNode) -> Iterator[str]:
    for child in node.iter(include_text=True):
        if child.tag == "-text":
            yield child.text()
        elif child.tag == "img":
            yield child.attributes.get("alt") or ""
        else:
            yield from _texts(child)


def site_in(folder: Path) -> SiteBuilder:
    """Write a site to whose pages the bodies lead."""
    site = SiteBuilder(folder).article(path="content/articles/2018/khac.md", body="## Mục\n\nChữ.")
    site.write("content/media/a.jpg", pictures.plain())
    return site.write(
        "pelicanconf.py",
        'from plansite.defaults import *\n\nSITENAME = "Trang thử"\nAGENCY = {"name": "Cơ quan"}\n'
        'SITEURL = "http://localhost:8000"\nSEARCH_INDEX = False\n',
    )


def problems_in(folder: Path) -> dict[str, list[Problem]]:
    """Return what the check says of each file."""
    read = read_site(folder)
    found: dict[str, list[Problem]] = {}
    for problem in [*read.problems, *check_site(read.site)]:
        found.setdefault(problem.path, []).append(problem)
    return found


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> SiteBuilder:
    return site_in(tmp_path_factory.mktemp("accepted"))


def _target(link: Link) -> str:
    return link.target or "#"


@settings(
    max_examples=300,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(body=BODIES)
def test_a_body_keeps_its_words_in_their_order(body: str, site: SiteBuilder) -> None:
    path = "content/articles/2018/bai.md"
    said = problems_in(site.article(body=body).root).get(path, [])
    if any(problem.is_error for problem in said):
        return
    html = BodyRenderer(_target, "Trở lại {}", Converter().convert).render(body, path)
    if not said:
        assert words_of(html) == typed_in(body)


def drawn(strategy: st.SearchStrategy[T], number: int) -> list[T]:
    """Return examples of a strategy, the same each time."""
    found: list[T] = []

    @settings(max_examples=number, database=None, derandomize=True, phases=[Phase.generate],
              suppress_health_check=list(HealthCheck), deadline=None)  # fmt: skip
    @given(strategy)
    def take(one: T) -> None:
        found.append(one)

    take()
    return found


def test_what_passes_the_check_is_built_whole(tmp_path: Path) -> None:
    site = site_in(tmp_path / "site")
    fronts = {}
    for number, (body, title, write) in enumerate(drawn(st.tuples(BODIES, TITLES, WRITTEN), 150)):
        path = f"content/articles/2018/bai-{number}.md"
        fronts[path] = (body, title, write)
        site.article(path=path, body=body, title=write(title).strip(), summary=write(title).strip())
    while refused := {
        path: said
        for path, said in problems_in(site.root).items()
        if any(problem.is_error for problem in said)
    }:
        for path in refused:
            del fronts[path]
            site.remove(path)
    said = problems_in(site.root)
    assert len(fronts) > 30

    code, words = build_site(site.root, site.root / "output", "2018-06-30")

    assert code == 0, words
    output = BuiltSite(site.root / "output")
    for path, (body, title, write) in fronts.items():
        page = output.page(f"/tin-bai/2018/{Path(path).stem}/")
        if write is not str:
            heading = page.css_first("h1")
            assert heading is not None
            assert " ".join(heading.text().split()) == " ".join(title.split())
        if path not in said:
            assert words_of(page.html or "") == typed_in(body), body
