"""``python3 tasks.py``: Invoke's program, with help and usage errors in Vietnamese.

Usage errors exit with 2 (CONTRIBUTING.md); Invoke alone would speak English and exit with 1.
"""

import re
import sys
from types import ModuleType

from invoke.collection import Collection
from invoke.exceptions import Exit, ParseError
from invoke.program import Program

from plansite.commands.hints import nearest
from plansite.console import Console
from plansite.vi import console as vi


class VietnameseProgram(Program):
    """Invoke's program, for people who read Vietnamese."""

    def run(self, argv: list[str] | None = None, exit: bool = True) -> None:  # noqa: A002
        """Run the command line; ends the process with the command's exit code."""
        try:
            try:
                self.create_config()
                self._parse(_help_first(sys.argv if argv is None else argv))
                self.update_config()
                self.execute()
            except ParseError as error:
                self._explain(error)
                sys.exit(2)
        except Exit as end:
            sys.exit(end.code)
        except (Exception, KeyboardInterrupt) as error:
            # Left until here, with all of the engine behind it: a word of help starts fast.
            from plansite.commands.faults import exit_code_of

            sys.exit(exit_code_of(Console(), error))

    def _explain(self, error: ParseError) -> None:
        console = Console()
        console.error(explain(str(error), self._words()))
        name = error.context.name if error.context else None
        console.say(vi.USAGE_SEE.format(command=f"{name} " if name else ""))

    def _parse(self, argv: list[str]) -> None:
        # Invoke keeps Python from storing compiled modules, which would slow each next call.
        keep = sys.dont_write_bytecode
        self.parse_core(argv)
        sys.dont_write_bytecode = keep
        self.parse_collection()
        self.parse_tasks()
        self.parse_cleanup()

    def print_help(self) -> None:
        """Write the commands, each with its line."""
        console = Console()
        console.say(vi.USAGE)
        console.say("")
        console.say(vi.USAGE_COMMANDS)
        names = sorted(self.collection.task_names)
        _columns(console, [(name, _first_line(self.collection[name].__doc__)) for name in names])
        console.say("")
        console.say(vi.USAGE_MORE)

    def print_task_help(self, name: str) -> None:
        """Write what one command does, and its options."""
        console = Console()
        context = self.parser.contexts[name]
        asked = " ".join(_argument(argument.name)[1] for argument in context.positional_args)
        console.say(vi.USAGE_OF.format(command=name, arguments=asked).rstrip())
        console.say("")
        console.say(_first_line(self.collection[name].__doc__))
        rows = [
            (flag.replace("STRING", vi.USAGE_VALUE), text or "")
            for flag, text in context.help_tuples()
        ]
        if rows:
            console.say("")
            console.say(vi.USAGE_OPTIONS)
            _columns(console, rows)

    def _words(self) -> list[str]:
        """What may be written on the command line: commands and their options."""
        contexts = self.collection.to_contexts()
        flags = [flag for context in contexts for flag in context.flags]
        return [*self.collection.task_names, *flags]


def explain(error: str, known: list[str]) -> str:
    """Return in Vietnamese what Invoke's parser found wrong.

    ``known`` holds the words that could have been meant. A message of an unknown form is quoted.
    """
    for pattern, sentence in _PARSER_ERRORS:
        match = re.search(pattern, error)
        if match is None:
            continue
        values = match.groupdict()
        name = values.get("name", "")
        if "arguments" in values:
            names = re.findall(r"\w+", values["arguments"])
            values["arguments"] = vi.AND.join(_argument(name)[0] for name in names)
            values["values"] = " ".join(_argument(name)[1] for name in names)
        if "argument" in values:
            values["name"] = "--" + values["argument"].replace("_", "-")
        if sentence == vi.UNKNOWN_COMMAND and name.startswith("-"):
            sentence = vi.UNKNOWN_OPTION
        hint = nearest(name, known) if sentence in (vi.UNKNOWN_COMMAND, vi.UNKNOWN_OPTION) else ""
        return sentence.format(**values) + hint
    return vi.WRONG_USAGE.format(error=error)


def _argument(name: str) -> tuple[str, str]:
    """Return what an argument is, and how it is shown in a command."""
    return vi.ARGUMENTS.get(name, (name, name.upper()))


# The messages of invoke.parser.parser (3.0), which have no other mark than their words.
_PARSER_ERRORS = (
    (r"No idea what '(?P<name>.+)' is!", vi.UNKNOWN_COMMAND),
    (
        r"'(?P<command>.+)' did not receive required positional arguments: (?P<arguments>.+)",
        vi.MISSING_ARGUMENT,
    ),
    (r"Flag <Argument: (?P<argument>[\w-]+).*> needed value", vi.MISSING_VALUE),
    (r"Flag <Argument: (?P<argument>[\w-]+).*> doesn't take any value", vi.NEEDLESS_VALUE),
    (r"'(?P<name>.+)' is ambiguous when given after an optional-value flag", vi.AMBIGUOUS),
)


def _help_first(argv: list[str]) -> list[str]:
    """Put a wish for help before the command, or Invoke takes it for a missing argument."""
    own = argv[1 : argv.index("--")] if "--" in argv else argv[1:]
    if not {"--help", "-h"}.intersection(own):
        return argv
    return [argv[0], "--help", *[word for word in own if not word.startswith("-")][:1]]


def _first_line(text: str | None) -> str:
    return (text or "").strip().partition("\n")[0]


def _columns(console: Console, rows: list[tuple[str, str]]) -> None:
    width = max(len(left) for left, _ in rows)
    for left, right in rows:
        console.say(f"  {left:<{width}}   {right}".rstrip())


def run(tasks: ModuleType) -> None:
    """Run the command line with the tasks of a module; ends the process."""
    VietnameseProgram(namespace=Collection.from_module(tasks), binary="tasks.py").run()
