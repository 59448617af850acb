"""What is found wrong only while a site is being built: one problem, and the build ends."""

from plansite.model.problem import Problem


class SiteError(Exception):
    """A file of the site or its theme cannot be used; ``problem`` says which, where and why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem
