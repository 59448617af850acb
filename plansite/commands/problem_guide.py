"""docs/loi.md: every message with its id, what to do, and an example; made from the messages."""

import re
from collections.abc import Iterator, Mapping, Set
from types import ModuleType

import pyromark

from plansite.model.example import Example, Where
from plansite.model.problem import Message, Problem
from plansite.model.text import slugify
from plansite.vi import problem_guide as vi
from plansite.vi.problems import SECTIONS

_CODE = re.compile(r"(`[^`]*`)")
_GAPS = {name: f"‹{word}›" for name, word in vi.GAPS.items()}
_MARKUP = re.compile(r"[\\*_\[\]<>#&~]")
_OPTIONS = pyromark.Options.ENABLE_STRIKETHROUGH


def problem_guide(reported: Mapping[str, Problem]) -> str:
    """Return the whole page.

    Args:
        reported: what the check says of the bad examples, by id, so that the page shows whole
            sentences. Others have names where the rule fills something in.
    """
    contents = [
        f"- [{section.TITLE}](#{_name(section)}): {_groups(section)}" for section in SECTIONS
    ]
    parts = [vi.HEAD, vi.CONTENTS, "\n".join(contents)]
    for section in SECTIONS:
        parts.append(f'<a id="{_name(section)}"></a>\n\n## {section.TITLE}')
        parts += [_entry(message, reported.get(message.id)) for message in messages_of(section)]
    return "\n\n".join(part.strip("\n") for part in parts) + "\n"


def messages_of(section: ModuleType) -> list[Message]:
    """Return the messages of a module of ``plansite.vi.problems``, in its order."""
    return [value for value in vars(section).values() if isinstance(value, Message)]


def anchor_of(message: Message) -> str:
    """Return the anchor of a message on the page."""
    return message.id.replace("/", "-")


def _name(section: ModuleType) -> str:
    return f"nhom-{slugify(section.TITLE)}"


def _groups(section: ModuleType) -> str:
    groups = dict.fromkeys(message.id.partition("/")[0] for message in messages_of(section))
    return ", ".join(f"`{group}`" for group in groups)


def _entry(message: Message, reported: Problem | None) -> str:
    text = reported.text if reported is not None else message.text.format(**_GAPS)
    advice = reported.advice if reported is not None else message.advice.format(**_GAPS)
    lines = [
        f'<a id="{anchor_of(message)}"></a>\n\n### {message.id}',
        f"{vi.SEVERITIES[message.severity]} {_ended(text)}",
        f"{vi.ADVICE} {_ended(advice)}" + (f" {vi.WRITE_ANEW}" if _only_asks(advice) else ""),
    ]
    if message.why:
        lines.append(escaped(message.why))
    return "\n\n".join([*lines, *_shown(message.example)])


def _shown(example: Example) -> Iterator[str]:
    bad, good = vi.BAD.format(place=vi.PLACES[example.where]), vi.GOOD
    for word, text in ((bad, example.bad), (good, example.good)):
        if example.where is Where.WORDS:
            yield f"{word}: {escaped(text)}."
            continue
        fence = "````" if "```" in text else "```"
        yield f"{word}:\n\n{fence}{vi.LANGUAGES[example.where]}\n{text}\n{fence}"


def _ended(text: str) -> str:
    """Return a sentence for the page, with its full stop."""
    return escaped(text) + ("" if text.endswith(("?", "…")) else ".")


def _only_asks(advice: str) -> bool:
    return advice.startswith(vi.QUESTION) and advice.endswith("?")


def escaped(text: str) -> str:
    """Return ``text`` as Markdown that shows it as it is; what stands in backticks stays.

    A sign is escaped only where Markdown would take it for its own, so that a sentence from the
    screen is found in the page as it is typed, in an editor of plain text too.
    """
    signs = list(_signs(text))
    kept = set(signs)
    wanted = _shown_text(_with_escapes(text, kept))
    for at in signs:
        if _shown_text(_with_escapes(text, kept - {at})) == wanted:
            kept.remove(at)
    return _with_escapes(text, kept)


def _signs(text: str) -> Iterator[int]:
    """Give the places of Markdown's signs outside of backticks."""
    at = 0
    for piece in _CODE.split(text):
        if not piece.startswith("`"):
            yield from (at + found.start() for found in _MARKUP.finditer(piece))
        at += len(piece)


def _with_escapes(text: str, places: Set[int]) -> str:
    return "".join(f"\\{sign}" if at in places else sign for at, sign in enumerate(text))


def _shown_text(markdown: str) -> str:
    """Return what is read where ``markdown`` is a part of a line."""
    events = pyromark.events(f"… {markdown} …", options=_OPTIONS)
    return "".join(
        str(event.get("Text", event.get("Code", ""))) for event in events if isinstance(event, dict)
    )
