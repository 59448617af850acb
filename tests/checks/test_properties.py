"""Nothing that an editor can write raises: both sites, mutated in every way that files break."""

import random
import re
import shutil
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from plansite.checks import check_site
from plansite.model.problem import Problem
from plansite.reading.site import read_site
from plansite.reading.yaml import parse

ROOT = Path(__file__).parents[2]
SITES = {"root": ROOT, "so-mau": ROOT / "examples" / "so-mau"}
QUICK = settings(
    max_examples=20,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)

DICE = st.randoms(use_true_random=False)

KIND = re.compile(r"^ *(?:\w+:|[^\w\s]+)|!?\[(?=.*\]\()|<\w+|\*\*", re.MULTILINE)
"""The keys of front matter, and the signs that make links, emphasis and blocks."""

Mutation = Callable[[bytes, random.Random], bytes]


def assert_sound(site: Path) -> list[Problem]:
    """Read and check a site: nothing is raised, and every problem can be shown."""
    result = read_site(site)
    problems = [*result.problems, *check_site(result.site)]
    for problem in problems:
        assert problem.path
        assert "\n" not in str(problem)
        assert str(problem).isprintable()
        assert problem.text
        assert problem.advice
        assert 1 <= problem.line <= _lines_of(site / problem.path) + 1
    return problems


def _lines_of(path: Path) -> int:
    if not path.is_file() or path.stat().st_size > 1_048_576:
        return 1
    return path.read_bytes().replace(b"\r\n", b"\n").replace(b"\r", b"\n").count(b"\n") + 1


@pytest.fixture(scope="module", params=SITES)
def copy(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of a site with articles of every kind; tests put back what they change."""
    source = SITES[request.param]
    folder = tmp_path_factory.mktemp(request.param) / "site"
    folder.mkdir()
    shutil.copy(source / "plan.yaml", folder / "plan.yaml")
    shutil.copytree(source / "content", folder / "content")
    leave_one_of_a_kind(folder / "content/articles")
    return folder


def leave_one_of_a_kind(articles: Path) -> None:
    """Take away articles in which no key and no sign of Markdown stands that others have not.

    The whole site is read again for each mutation.
    """
    seen: set[str] = set()
    for path in sorted(articles.rglob("*.md")):
        kinds = set(KIND.findall(path.read_text(encoding="utf-8")))
        if kinds <= seen:
            path.unlink()
        seen |= kinds


def files_of(site: Path) -> list[Path]:
    """The plans and registers of a site, and its articles and pages."""
    yamls = [path for path in site.rglob("*.yaml") if path.is_file()]
    return sorted([*yamls, *site.rglob("*.md")])


def flip_bytes(raw: bytes, dice: random.Random) -> bytes:
    changed = bytearray(raw)
    for _ in range(dice.randint(1, 8)):
        if changed:
            changed[dice.randrange(len(changed))] = dice.randrange(256)
    return bytes(changed)


def drop_line(raw: bytes, dice: random.Random) -> bytes:
    lines = raw.split(b"\n")
    del lines[dice.randrange(len(lines))]
    return b"\n".join(lines)


def repeat_line(raw: bytes, dice: random.Random) -> bytes:
    lines = raw.split(b"\n")
    at = dice.randrange(len(lines))
    return b"\n".join([*lines[: at + 1], *lines[at:]])


def swap_lines(raw: bytes, dice: random.Random) -> bytes:
    lines = raw.split(b"\n")
    one, two = dice.randrange(len(lines)), dice.randrange(len(lines))
    lines[one], lines[two] = lines[two], lines[one]
    return b"\n".join(lines)


def indent_line(raw: bytes, dice: random.Random) -> bytes:
    lines = raw.split(b"\n")
    at = dice.randrange(len(lines))
    lines[at] = dice.choice([b" ", b"  ", b"\t", b"- ", b"# "]) + lines[at]
    return b"\n".join(lines)


def truncate(raw: bytes, dice: random.Random) -> bytes:
    return raw[: dice.randrange(len(raw) + 1)]


JUNK = [
    "[", "{", "}", "&a ", "*a", "!!python/object:os.system x", "---", "...", "? ", ": ", "| ",
    "\u0341", "\ufeff", "\x00", "\x85", "\u2028", "\ud7ff", "%TAG", "<script>", "<!--", "![](",
    "](", "[x][y]", "# ", "- - - -", "'", '"', "@", "`", "=" * 9, "2018-02-30", "05/03/2018",
    "null", "~",
    "99999999999999999999", "-1", "1e999", ".nan", "{filename}", "javascript:", "//x", "\\", "\r",
]  # fmt: skip


def insert_junk(raw: bytes, dice: random.Random) -> bytes:
    at = dice.randrange(len(raw) + 1)
    return raw[:at] + dice.choice(JUNK).encode() + raw[at:]


def as_crlf(raw: bytes, _: random.Random) -> bytes:
    return b"\xef\xbb\xbf" + raw.replace(b"\n", b"\r\n")


def as_nfd(raw: bytes, _: random.Random) -> bytes:
    return unicodedata.normalize("NFD", raw.decode()).encode()


def as_utf16(raw: bytes, dice: random.Random) -> bytes:
    return raw.decode().encode(dice.choice(["utf-16", "utf-16-le", "utf-16-be"]))


def as_latin(raw: bytes, _: random.Random) -> bytes:
    return raw.decode().encode("cp1258", "replace")


MUTATIONS: list[Mutation] = [
    flip_bytes,
    drop_line,
    repeat_line,
    swap_lines,
    indent_line,
    truncate,
    insert_junk,
    as_crlf,
    as_nfd,
    as_utf16,
    as_latin,
]


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda function: function.__name__)
@settings(QUICK, max_examples=6)
@given(dice=DICE)
def test_a_mutated_file_never_raises(mutation: Mutation, dice: random.Random, copy: Path) -> None:
    path = dice.choice(files_of(copy))
    sound = path.read_bytes()
    try:
        path.write_bytes(mutation(sound, dice))
        assert_sound(copy)
    finally:
        path.write_bytes(sound)


TREES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.dates().map(str)
    | st.sampled_from(["NV1", "II.1", "nq-30c", "03/KH-SM", "../x", "/x/", "", " ", "2018"])
    | st.text(max_size=12),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["id", "title", "start", "end", "text", "file", "number", "x"]),
            inner,
            max_size=3,
        )
    ),
    max_leaves=6,
)


def places_in(data: object) -> list[tuple[str | int, ...]]:
    """Every key path of parsed YAML."""
    found: list[tuple[str | int, ...]] = [()]
    items: list[tuple[str | int, object]] = []
    if isinstance(data, dict):
        items = list(data.items())
    elif isinstance(data, list):
        items = list(enumerate(data))
    for key, value in items:
        found += [(key, *below) for below in places_in(value)]
    return found


def put(data: object, place: tuple[str | int, ...], value: object) -> object:
    """Return parsed YAML with the value at ``place`` replaced."""
    if not place:
        return value
    changed = data.copy() if isinstance(data, (dict, list)) else data
    changed[place[0]] = put(changed[place[0]], place[1:], value)  # type: ignore[index]
    return changed


@QUICK
@given(tree=TREES, dice=DICE)
def test_any_tree_in_any_key_never_raises(tree: object, dice: random.Random, copy: Path) -> None:
    path = dice.choice(files_of(copy))
    sound = path.read_bytes()
    text = sound.decode()
    front, body = (text.split("---\n")[1], "---\n\nChữ\n") if path.suffix == ".md" else (text, "")
    data = parse(front).data
    changed = put(data, dice.choice(places_in(data)), tree)
    dumped = yaml.safe_dump(changed, allow_unicode=True, sort_keys=False)
    try:
        new = f"---\n{dumped}{body}" if body else dumped
        path.write_bytes(new.encode("utf-8", "surrogatepass"))
        assert_sound(copy)
    finally:
        path.write_bytes(sound)


MARKDOWN = st.lists(
    st.sampled_from(
        ["# ", "## ", "#", "- ", "> ", "    ", "\n", "\n\n", "[", "](", ")", "![", "](x y)", "][",
         "`", "```\n", "<", ">", "<b ", "<script", "</", "<!", "<![", "<?",
         "<!--", "-->", "&#106;", "|", "|---|\n",
         "[^1]", "[^1]: ", ": ", "*[a]: ", "{filename}", "javascript:", "\\", "đ", "ễ", "\u0341",
         "\x00", "http://", "mailto:", "www.", "=", "---\n", "\ufffd", "x", " ", "~~~", "$", "1. "]
    ),
    max_size=40,
).map("".join)  # fmt: skip


@settings(QUICK, max_examples=100)
@given(body=MARKDOWN | st.text(max_size=200))
def test_any_body_never_raises(body: str, tmp_path: Path) -> None:
    path = tmp_path / "content" / "articles" / "2018" / "bai.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    head = "---\ntitle: Một bài\ndate: 2018-03-05\nsummary: Tóm tắt.\n---\n"
    path.write_bytes((head + body).encode("utf-8", "surrogatepass"))
    assert_sound(tmp_path)


@pytest.mark.parametrize(
    "text",
    [
        "[" * 100_000,
        "{a: " * 20_000,
        "- " * 50_000,
        "a:\n" + "".join(f"{' ' * depth}- \n" for depth in range(1, 500)),
        "a: &a [x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n",
        "? " * 10_000,
        "a: |\n" + " x\n" * 100_000,
        "\n" * 500_000,
        "'" * 99_999,
        "x" * 2_000_000,
        "a: !!python/object/apply:os.system [echo]\n",
        "<<: {a: b}\n",
        "",
        "\x00",
        "%YAML 9.9\n---\na: b\n",
    ],
    ids=lambda text: f"{text[:12]!r} x{len(text)}",
)
@pytest.mark.parametrize("path", ["plan.yaml", "content/documents.yaml", "front matter"])
def test_hostile_yaml_is_refused_in_one_line(text: str, path: str, tmp_path: Path) -> None:
    if path == "front matter":
        path, text = "content/articles/2018/bai.md", f"---\n{text}\n---\n\nChữ\n"
    file = tmp_path / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    assert_sound(tmp_path)
