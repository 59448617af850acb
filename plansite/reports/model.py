"""The report of one plan for one window, as data."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from plansite.model import addresses
from plansite.model.article import Article
from plansite.model.plan import Plan
from plansite.model.reporting import ReportWindow
from plansite.progress import (
    Appointments,
    Evidence,
    Explained,
    PlanProgress,
    TaskProgress,
    counted,
)
from plansite.progress.reasons import name_of
from plansite.vi import reports as say
from plansite.vi.format import upper_first


@dataclass(frozen=True)
class ReportRow:
    """One task in a report.

    ``progress`` holds at the report's date. ``asked`` is what falls due in the window by a day
    that the plan states: a quantity, of a deliverable 1, of an indicator its value; and the
    quantity of every target window that ends in it; None where nothing does. ``delivered`` are
    the units for which ``evidence`` counts, which is dated in the window. ``explanations`` are
    those that the office gave for this report, and for what it asks about.
    """

    progress: TaskProgress
    asked: int | Decimal | None
    evidence: tuple[Evidence, ...]
    explanations: tuple[Explained, ...]

    @property
    def id(self) -> str:
        """The task's id."""
        return self.progress.id

    @property
    def delivered(self) -> int:
        """The units proved in the window."""
        return sum(piece.counts for piece in self.evidence)

    @property
    def explanation(self) -> str | None:
        """What the office says, each with what it explains; None where it says nothing."""
        if len(self.explanations) == 1:
            return self.explanations[0].text
        given = (say.EXPLAINED.format(what=one.name, text=one.text) for one in self.explanations)
        return "\n\n".join(map(upper_first, given)) or None

    @property
    def unexplained(self) -> str:
        """The missed windows that no explanation is for, by name; empty where there is none."""
        told = [window for given in self.explanations for window in given.windows]
        missed = (window for window in self.progress.windows if window.ended and not window.met)
        return ", ".join(name_of(self.progress, each) for each in missed if each not in told)

    @property
    def needs_explanation(self) -> bool:
        """Whether the report asks why: something was missed by its end."""
        return self.progress.status.needs_explanation

    @property
    def lacks_explanation(self) -> bool:
        """Whether the report asks why, and the office does not say it of all that was missed."""
        return self.needs_explanation and (not self.explanations or bool(self.unexplained))


@dataclass(frozen=True)
class Report:
    """The report of a plan for a window.

    ``is_final`` says whether the window was over: then the figures hold at the end of its last
    day, else as of the day of the build (docs/progress.md, "Reporting windows"). ``following`` is
    the year's plan that begins in the period ahead, if it is known.
    """

    window: ReportWindow
    progress: PlanProgress
    rows: tuple[ReportRow, ...]
    events: tuple[Article, ...]
    is_final: bool
    following: PlanProgress | None = None

    @property
    def plan(self) -> Plan:
        """The plan that is reported."""
        return self.progress.plan

    @property
    def as_of(self) -> date:
        """The day of the figures: the window's last, or that of the build."""
        return self.progress.as_of

    @property
    def appointments(self) -> Appointments:
        """What was promised by a day of the window, and what became of it by the report's date."""
        return counted(each for each in self.progress.appointments if self.window.holds(each.day))

    @property
    def unexplained(self) -> tuple[ReportRow, ...]:
        """The tasks of which something that was missed is not explained."""
        return tuple(row for row in self.rows if row.lacks_explanation)

    @property
    def to_explain(self) -> tuple[ReportRow, ...]:
        """The tasks that need an explanation, and those for which the office gives one."""
        return tuple(
            row for row in self.rows if row.needs_explanation or row.explanation is not None
        )

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """All evidence dated in the window, each item once, in time order."""
        found = {piece.url: piece for row in self.rows for piece in row.evidence}
        return tuple(sorted(found.values(), key=lambda one: (one.date, one.url)))

    @property
    def participants(self) -> int | None:
        """How many took part in the window's events; None where no event gives a number."""
        counted = [
            article.event.participants
            for article in self.events
            if article.event is not None and article.event.participants is not None
        ]
        return sum(counted) if counted else None

    @property
    def address(self) -> str:
        """The page of the report: ``/bao-cao/2018/q1/``."""
        return addresses.report(self.plan, self.window)

    @property
    def file_name(self) -> str:
        """The name of the Word document: ``bao-cao-2018-q1.docx``."""
        return addresses.report_file(self.plan, self.window).removeprefix(self.address)
