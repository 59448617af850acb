"""The fixed vocabularies: topics, kinds of form and article, target windows.

Topics: Nghị quyết 30c/NQ-CP (2011-2020) and Nghị quyết 76/NQ-CP (2021-2030), whose six contents
each are listed in ``plansite.vi.labels``; plans add "Công tác chỉ đạo, điều hành" to either.
"""

from enum import StrEnum

_SHARED = ("the-che", "thu-tuc-hanh-chinh", "to-chuc-bo-may")

PROGRAMS: dict[str, tuple[str, ...]] = {
    "nq-30c": (
        *_SHARED,
        "can-bo-cong-chuc",
        "tai-chinh-cong",
        "hien-dai-hoa",
        "chi-dao-dieu-hanh",
    ),
    "nq-76": (
        *_SHARED,
        "che-do-cong-vu",
        "tai-chinh-cong",
        "chinh-phu-so",
        "chi-dao-dieu-hanh",
    ),
}


class FormKind(StrEnum):
    """How something is made known."""

    WEB = "web"
    CONFERENCE = "conference"
    DIALOGUE = "dialogue"
    MEETING = "meeting"
    PRESS = "press"
    BROADCAST = "broadcast"
    PRINT = "print"
    DISPLAY = "display"
    CONTEST = "contest"
    OTHER = "other"


class ArticleKind(StrEnum):
    """What an item of ``content/articles`` is."""

    ARTICLE = "article"
    EVENT = "event"
    PRESS = "press"


class ArticleStatus(StrEnum):
    """Whether an item may go out."""

    PUBLISHED = "published"
    DRAFT = "draft"


class Per(StrEnum):
    """The calendar window for which a target is set."""

    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"


class Stubs(StrEnum):
    """What becomes of the short pieces of windows at either end of a task."""

    KEEP = "keep"


class Direction(StrEnum):
    """Which way an indicator is to go."""

    UP = "up"
    DOWN = "down"


class Removable(StrEnum):
    """What a later document may take away from a task without saying anything in its place."""

    START = "start"
    DUE = "due"
    WHEN = "when"
    TARGET = "target"
    PRODUCT = "product"


class Show(StrEnum):
    """Which list of the plan stands in a section of the document."""

    GOALS = "goals"
    REQUIREMENTS = "requirements"
    AUDIENCES = "audiences"
    FORMS = "forms"
    UNITS = "units"
    DUTIES = "duties"
    TASKS = "tasks"

    @property
    def source(self) -> str:
        """The list of the plan that holds it."""
        return "units" if self is Show.DUTIES else self.value


class Layout(StrEnum):
    """How the tasks of a section stand there, where they are no list."""

    TABLE = "table"


class ReportingScheme(StrEnum):
    """Named sets of reporting windows (docs/progress.md)."""

    CALENDAR = "calendar"
    BNV_581 = "bnv-581"
