"""Plan, evidence and a date into status and figures (docs/progress.md). Pure functions alone."""

from plansite.progress.amended import Amended, amendments_of
from plansite.progress.appointments import Appointment, counted
from plansite.progress.decisions import Decision, decisions_of
from plansite.progress.explained import Explained, explanations_of
from plansite.progress.known import as_known_on, with_known_tasks
from plansite.progress.model import Appointments, Evidence, Kept, Measured, TaskProgress, Window
from plansite.progress.plan import PlanProgress, TaskGroup, Totals, compute, compute_all
from plansite.progress.promises import promise
from plansite.progress.reasons import reason
from plansite.progress.shares import Share, share_of
from plansite.progress.statuses import Group, Kind, Status
from plansite.progress.tallies import tally
from plansite.progress.windows import promised_windows, window_id, windows_between

__all__ = [
    "Amended",
    "Appointment",
    "Appointments",
    "Decision",
    "Evidence",
    "Explained",
    "Group",
    "Kept",
    "Kind",
    "Measured",
    "PlanProgress",
    "Share",
    "Status",
    "TaskGroup",
    "TaskProgress",
    "Totals",
    "Window",
    "amendments_of",
    "as_known_on",
    "compute",
    "compute_all",
    "counted",
    "decisions_of",
    "explanations_of",
    "promise",
    "promised_windows",
    "reason",
    "share_of",
    "tally",
    "window_id",
    "windows_between",
    "with_known_tasks",
]
