"""What is found wrong only while a site is being built: its problems, and the build ends."""

from plansite.model.problem import Problem


class SiteError(Exception):
    """Files of the site or its theme cannot be used; ``problems`` say which, where and why."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems

    def __reduce__(self) -> tuple[type["SiteError"], tuple[Problem, ...]]:
        """Let it come out of another process whole."""
        return SiteError, self.problems
