"""Git repositories for tests."""

import os
import subprocess
from pathlib import Path


class Repository:
    """A git repository for a test; each commit is a day later than the one before."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.day = 0
        root.mkdir(parents=True, exist_ok=True)
        self.git("init", "--quiet", "--initial-branch=main")

    def git(self, *args: str) -> str:
        """Run git as if nobody had set anything; return what it says."""
        env = {
            **os.environ,
            "GIT_CONFIG_GLOBAL": os.devnull,
            "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_AUTHOR_NAME": "Văn phòng Sở",
            "GIT_AUTHOR_EMAIL": "vp@vi-du.example",
            "GIT_AUTHOR_DATE": "2018-01-01T00:00:00Z",
            "GIT_COMMITTER_NAME": "Trung tâm Thông tin",
            "GIT_COMMITTER_EMAIL": "tttt@vi-du.example",
            "GIT_COMMITTER_DATE": f"2018-03-{self.day + 1:02}T20:00:00Z",
        }
        done = subprocess.run(
            ["git", *args], cwd=self.root, env=env, check=True, capture_output=True
        )
        return done.stdout.decode()

    def write(self, path: str, text: str) -> None:
        """Write a file."""
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")

    def commit(self, subject: str) -> str:
        """Commit all that there is; return the commit's id."""
        self.day += 1
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "-m", subject)
        return self.git("rev-parse", "HEAD").strip()

    def shallow(self, folder: Path) -> Path:
        """Clone the newest commit alone; return the folder."""
        self.git("clone", "--quiet", "--depth=1", self.root.as_uri(), str(folder))
        return folder
