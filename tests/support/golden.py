"""The golden mini-site: what a build of it gives, as text, for comparison and review.

``python -m tests.support.golden`` (``python3 tasks.py golden``) writes the tree anew. Pages, feeds
and data are kept. Styles, fonts and pictures are not, and the fingerprints in their names are
masked: the tree changes with what is said and how it is marked up, not with how it looks.
"""

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from plansite.commands.whole_file import write_whole

ROOT = Path(__file__).resolve().parents[2]
SITE = ROOT / "tests" / "golden" / "site"
EXPECTED = ROOT / "tests" / "golden" / "expected"
AS_OF = "2018-06-10"

_KEPT = {".html", ".xml", ".json", ".csv", ".ics", ".txt"}
_LEFT_OUT = (
    "manifest.json",
    "theme/",
    "tim-kiem/chi-muc/",
)  # they hold the fingerprints of everything
_FINGERPRINT = re.compile(r"(?<=\.)[0-9a-f]{10}(?=\.[a-z0-9]+)")


def build(output: Path) -> dict[str, str]:
    """Build the mini-site into ``output`` and return its texts by path.

    From a copy, beside which nothing is written; and in a process of its own, since Pelican keeps
    things between builds.

    Raises:
        AssertionError: with all that the build said, if it fails.
    """
    site = shutil.copytree(SITE, output.with_name("golden-site"))
    words = ["build", "--site", str(site), "--output", str(output), "--as-of", AS_OF]
    code = (
        "import sys, tasks; from plansite.commands import program;"
        "sys.argv[0] = 'tasks.py'; program.run(tasks)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *words],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return read(output)


def read(folder: Path) -> dict[str, str]:
    """Return the texts below a folder by their paths, with fingerprints masked."""
    files = (path for path in sorted(folder.rglob("*")) if path.suffix in _KEPT)
    texts = {path.relative_to(folder).as_posix(): path for path in files}
    return {
        name: _FINGERPRINT.sub("FINGERPRINT", path.read_bytes().decode("utf-8"))
        for name, path in texts.items()
        if not name.startswith(_LEFT_OUT)
    }


def main() -> None:
    """Put what a build gives now in the place of the tree.

    Only what git holds is taken away, for git can give it back: a developer's own file stays,
    and the test names it.
    """
    with tempfile.TemporaryDirectory() as folder:
        texts = build(Path(folder) / "output")
    for name in _tracked():
        if name not in texts:
            (EXPECTED / name).unlink(missing_ok=True)
    for name, text in texts.items():
        write_whole(EXPECTED / name, text.encode("utf-8"))


def _tracked() -> list[str]:
    """Return the files of the tree that git holds; none where there is no git."""
    git = ["git", "ls-files", "-z", "--", EXPECTED.name]
    try:
        listed = subprocess.check_output(git, cwd=EXPECTED.parent, encoding="utf-8")
    except (OSError, subprocess.CalledProcessError):
        return []
    return [name.removeprefix(f"{EXPECTED.name}/") for name in listed.split("\0")[:-1]]


if __name__ == "__main__":
    main()
