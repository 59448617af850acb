"""``build``: checks a site, builds it aside, inspects it, and puts it in place."""

from plansite.commands.arguments import day, output_folder, settings_file, site_folder
from plansite.console import Console
from plansite.pipeline import Options, build


def run(
    console: Console,
    site: str | None = None,
    output: str | None = None,
    as_of: str | None = None,
    drafts: bool = False,
    settings: str | None = None,
) -> int:
    """Build a site; return 1 if it has an error, and then leave the old output as it was.

    Raises:
        UsageError: for a folder or file that is not there, or a malformed date.
    """
    folder = site_folder(site)
    options = Options(
        site=folder,
        output=output_folder(output, folder),
        as_of=day(as_of),
        preview=drafts,
        settings=settings_file(settings, folder),
    )
    return build(options, console)
