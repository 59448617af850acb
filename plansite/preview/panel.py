"""What is wrong, on every page of the preview: a panel of errors, a small badge of warnings.

It stands in a shadow tree (HTML Living Standard, "The template element"), so that neither the
site's styles touch it nor its own the site.
"""

import hashlib
import re
from collections.abc import Sequence
from html import escape
from pathlib import Path

from plansite.model.problem import Problem
from plansite.reading.plain import is_plain
from plansite.vi import preview as vi

GUIDE = "/.plansite/loi/"
"""Where each problem is explained."""

_TYPED = re.compile(r"`([^`]+)`")
_SHOWN = 50
_LONGEST = 300  # letters of a line; some hold a whole article
_STYLE = Path(__file__).with_name("panel.css").read_text(encoding="utf-8")


def panel(problems: Sequence[Problem], root: Path, *, is_shown: bool | None) -> str:
    """Return the panel; an empty one where nothing is wrong, to be filled when something is.

    Args:
        problems: what is wrong.
        root: the site's folder.
        is_shown: whether the page holds all that was saved; None where it is no page of the site.
    """
    inside = _inside(problems, root, is_shown=is_shown) if problems else ""
    return (
        '<plansite-problems><template shadowrootmode="open">'
        f"<style>{_STYLE}</style>{inside}</template></plansite-problems>"
    )


def nothing_yet() -> bytes:
    """Return the page that stands where there is no site to show."""
    return _page(vi.NOTHING_YET, vi.NOTHING_YET_TEXT)


def not_made() -> bytes:
    """Return the page that stands where one cannot be made."""
    return _page(vi.NOT_MADE, vi.NOT_MADE_TEXT)


def titled(problems: Sequence[Problem]) -> str:
    """Return how many errors and warnings there are, in words."""
    errors = sum(problem.is_error for problem in problems)
    warnings = len(problems) - errors
    text = vi.TITLE_BOTH if errors and warnings else vi.TITLE_ERRORS
    return (text if errors else vi.TITLE_WARNINGS).format(count=errors, warnings=warnings)


def _inside(problems: Sequence[Problem], root: Path, *, is_shown: bool | None) -> str:
    errors = any(problem.is_error for problem in problems)
    said = "" if is_shown is None else vi.OLD if not is_shown else vi.STOPS if errors else vi.WARNED
    listed = "".join(_entry(problem, root) for problem in _worst_first(problems)[:_SHOWN])
    more = len(problems) - _SHOWN
    rest = f"<p>{vi.MORE.format(count=more)}</p>" if more > 0 else ""
    known = hashlib.sha256("\n".join(map(str, problems)).encode()).hexdigest()[:16]
    return (
        f'<section aria-label="{vi.REGION}" data-known="{known}">'
        f'<details class="{"errors" if errors else "warnings"}"'
        f"{' open' if errors else ''}><summary>{titled(problems)}</summary>"
        f"<div class=body><p>{said}</p><ol>{listed}</ol>{rest}</div></details></section>"
    )


def _entry(problem: Problem, root: Path) -> str:
    kind, word = ("error", vi.ERROR) if problem.is_error else ("warning", vi.WARNING)
    line = _line(root / problem.path, problem.line)
    shown = f"<pre>{escape(line)}</pre>" if line else ""
    place = vi.LINE.format(path=problem.path, line=problem.line)
    anchor = problem.id.replace("/", "-")
    return (
        f'<li class="{kind}"><p class=place><b>{word}</b> {escape(place)}</p>'
        f"{shown}<p>{_marked(_sentence(problem.text))}</p>"
        f"<p><b>{vi.WRITE}</b> {_marked(problem.advice)}</p>"
        f'<p><a href="{GUIDE}#{anchor}" target="_blank" aria-label="{vi.EXPLAIN}: {problem.id}">'
        f"{vi.EXPLAIN}</a> <code>{problem.id}</code>"
        "</p></li>"
    )


def _worst_first(problems: Sequence[Problem]) -> list[Problem]:
    return sorted(problems, key=lambda problem: not problem.is_error)


def _line(file: Path, number: int) -> str:
    """Return a line of a file as it stands, empty where it cannot be had."""
    if file.is_symlink() or not is_plain(file):
        return ""
    try:
        text = file.read_bytes().decode("utf-8")
    except (OSError, UnicodeDecodeError):
        return ""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    found = lines[number - 1].strip() if 0 < number <= len(lines) else ""
    return found if len(found) <= _LONGEST else f"{found[:_LONGEST]}…"


def _marked(text: str) -> str:
    """Return a text as HTML, with what stands in backticks as what is to be typed."""
    return _TYPED.sub(r"<code>\1</code>", escape(text))


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."


def _page(title: str, text: str) -> bytes:
    return (
        f'<!doctype html><html lang="vi"><meta charset="utf-8"><title>{title}</title>'
        '<meta name="viewport" content="width=device-width"><meta name="color-scheme" '
        f'content="light dark"><body style="font:1.1rem/1.6 system-ui;margin:2rem;max-width:40rem">'
        f"<h1>{title}</h1><p>{text}</p></body></html>"
    ).encode()
