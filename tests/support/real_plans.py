"""The sites of ``tests/plans``: shapes of real plans, with the day of which tests look at each."""

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

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

    def beside(self, what: str) -> dict[str, Any]:
        """Return what was worked out by hand: its ``facts``, or its ``progress``."""
        path = FOLDER / f"{self.name}.{what}.yaml"
        found: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
        return found

    def with_proof(self, folder: Path, proof: dict[str, Any]) -> Path:
        """Copy the site to a folder, with proof that is a test's own; return the folder.

        Args:
            folder: does not exist.
            proof: ``articles``, each with a date and the keys of a proof; ``document``, the
                keys of one for the document that the register holds.
        """
        shutil.copytree(self.folder, folder)
        for number, keys in enumerate(proof["articles"]):
            matter = {"title": f"Bài thử {number}", "summary": "Bài thử.", **keys}
            path = folder / f"content/articles/{keys['date'].year}/bai-thu-{number}.md"
            path.parent.mkdir(parents=True, exist_ok=True)
            dumped = yaml.safe_dump(matter, allow_unicode=True)
            path.write_text(f"---\n{dumped}---\n\nNội dung {number}.\n", encoding="utf-8")
        if "document" in proof:
            register = folder / "content/documents.yaml"
            found = yaml.safe_load(register.read_text(encoding="utf-8"))
            found["documents"][0] |= proof["document"]
            register.write_text(yaml.safe_dump(found, allow_unicode=True), encoding="utf-8")
        return folder


PLANS = {
    plan.name: plan
    for plan in (
        RealPlan("chi-tieu-phan-tram", "2025", "2025-12-20"),
        RealPlan("nganh-den-2030", "2026", "2026-10-15"),
        RealPlan("nhieu-nam-chu-tri-chung", "2025", "2026-10-15"),
        RealPlan("xa-100-ngay", "2026", "2026-10-15"),
    )
}
