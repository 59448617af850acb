"""Sites built as for the public: at an address of their own, with compressed copies."""

from datetime import date
from pathlib import Path

from plansite.console import Console
from plansite.pipeline import Options, build
from tests.support.built import BuiltSite

ADDRESS = "https://so-mau.example"
"""The public address of the example."""
HOST = ADDRESS.replace("https:", "http:")
"""The same without encryption, as a browser asks a proxy for it: a test server is one."""

_SETTINGS = """\
from pathlib import Path

_SITE = Path({site!r})
exec((_SITE / "pelicanconf.py").read_text(encoding="utf-8"))
PATH = str(_SITE / "content")
SITEURL = {url!r}
COMPRESS = True
"""


def published(site: Path, folder: Path, url: str, as_of: str, **settings: object) -> BuiltSite:
    """Build a site for the address ``url`` in an empty ``folder``; return it.

    ``settings`` stand in place of the site's own.
    """
    file = folder / "settings.py"
    own = "".join(f"{name} = {value!r}\n" for name, value in settings.items())
    text = _SETTINGS.format(site=str(site), url=url) + own
    file.write_text(text, encoding="utf-8")
    options = Options(site, folder / "output", date.fromisoformat(as_of), settings=file)
    assert build(options, Console()) == 0
    return BuiltSite(folder / "output")
