"""docs/loi.md: every message with its id, what to do, and an example; made from the messages."""

import re
from collections.abc import Iterator, Mapping
from types import ModuleType

from plansite.model.example import Example, Where
from plansite.model.problem import Message, Problem
from plansite.model.text import slugify
from plansite.vi import problem_guide as vi
from plansite.vi.problems import SECTIONS

_CODE = re.compile(r"(`[^`]*`)")
_GAPS = {name: f"‹{word}›" for name, word in vi.GAPS.items()}
_MARKUP = re.compile(r"([\\*_\[\]<>#&])")


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
        f"{vi.ADVICE} {_ended(advice)}",
    ]
    if message.why:
        lines.append(_escaped(message.why))
    return "\n\n".join([*lines, *_shown(message.example)])


def _shown(example: Example) -> Iterator[str]:
    bad, good = vi.BAD.format(place=vi.PLACES[example.where]), vi.GOOD
    for word, text in ((bad, example.bad), (good, example.good)):
        if example.where is Where.WORDS:
            yield f"{word}: {_escaped(text)}."
            continue
        fence = "````" if "```" in text else "```"
        yield f"{word}:\n\n{fence}{vi.LANGUAGES[example.where]}\n{text}\n{fence}"


def _ended(text: str) -> str:
    """Return a sentence for the page, with its full stop."""
    return _escaped(text) + ("" if text.endswith(("?", "…")) else ".")


def _escaped(text: str) -> str:
    """Return ``text`` as Markdown that shows it as it is; what stands in backticks stays."""
    pieces = _CODE.split(text)
    return "".join(
        piece if piece.startswith("`") else _MARKUP.sub(r"\\\1", piece) for piece in pieces
    )
