"""The sites of ``tests/plans``: shapes of real plans, with the day of which tests look at each."""

from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parents[1] / "plans"


@dataclass(frozen=True)
class RealPlan:
    """A site with nothing but a plan.

    Attributes:
        name: its folder's.
        id: the plan's.
        as_of: a day in the middle of it.
    """

    name: str
    id: str
    as_of: str

    @property
    def folder(self) -> Path:
        """The site's folder."""
        return FOLDER / self.name

    @property
    def address(self) -> str:
        """The plan's page."""
        return f"/ke-hoach/{self.id}/"


PLANS = {
    plan.name: plan
    for plan in (
        RealPlan("chi-tieu-phan-tram", "2025", "2025-12-20"),
        RealPlan("nganh-den-2030", "2026", "2026-10-15"),
        RealPlan("nhieu-nam-chu-tri-chung", "2025", "2026-10-15"),
        RealPlan("xa-100-ngay", "2026", "2026-10-15"),
    )
}
