"""What the tests need of the machine: how one sees that it is there, and what brings it."""

import platform
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.support import browser, fetched, html_validity, specifications
from tests.support.apt import Apt, which

BROTLI_MODULE = Path("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so")
APACHE_MODULES = Path("/usr/lib/apache2/modules")
_CALC = Path("/usr/lib/libreoffice/program/libsclo.so")
_FONTS = Path("/usr/share/fonts/truetype")


def find_nginx() -> str | None:
    """Return nginx, if the system has it with its module for Brotli."""
    return which("nginx") if BROTLI_MODULE.is_file() else None


def find_apache() -> str | None:
    """Return Apache as Debian has it, or None."""
    return which("apache2") if APACHE_MODULES.is_dir() else None


def find_php() -> Path | None:
    """Return Apache's module for PHP, or None."""
    return next(iter(sorted(APACHE_MODULES.glob("libphp*.so"))), None)


@dataclass(frozen=True)
class Need:
    """Something that tests need and that no Python package brings."""

    name: str
    gap: str
    """What is not tested without it, as a sentence that can stand after "so"."""

    missing: Callable[[], bool]
    packages: tuple[str, ...] = ()
    """Debian's packages, by which it is had first."""

    unless: str = ""
    """A program that stands for the packages where it is there."""

    service: str = ""
    """A server among the packages, by the name of its program."""

    get: Callable[[Apt | None], None] | None = None
    """What is left to do where packages alone do not bring it; raises if it cannot."""


def find_calc() -> str | None:
    """Return LibreOffice, if the system has it with its spreadsheets, as Debian lays them."""
    return which("soffice") if _CALC.is_file() else None


def _no_fonts() -> bool:
    """Whether a Debian lacks them; other systems come with fonts for Vietnamese."""
    places = (_FONTS / "dejavu" / "DejaVuSans.ttf", _FONTS / "noto")
    return Path("/etc/debian_version").exists() and not all(place.exists() for place in places)


def _is_ubuntu() -> bool:
    """Whether `chromium` is a package that brings a snap, which cannot be driven."""
    try:
        return platform.freedesktop_os_release()["ID"] == "ubuntu"
    except OSError:
        return False


def _no_locale() -> bool:
    if sys.platform == "win32":  # has locales of another kind, all of them
        return False
    try:
        said = subprocess.run(["locale", "-a"], capture_output=True, check=False).stdout
    except OSError:
        return True
    return not {b"vi_vn.utf8", b"vi_vn.utf-8"} & set(said.lower().split())


NEEDS = (
    Need(
        "git",
        "nothing that is read from a history is tested",
        lambda: which("git") is None,
        packages=("git",),
    ),
    Need(
        "libatomic",
        "no browser can be driven",
        lambda: browser.driver_lacks() is not None,
        packages=("libatomic1",),
    ),
    Need(
        "a browser",
        "browser tests are left out",
        lambda: browser.missing() is not None,
        packages=() if _is_ubuntu() else ("chromium-headless-shell",),
        get=fetched.browser,
    ),
    Need(
        "fonts with every Vietnamese letter",
        "pages are drawn in whatever letters there are",
        _no_fonts,
        packages=("fonts-dejavu-core", "fonts-noto-core"),
    ),
    Need(
        "pdftotext",
        "the sheets of printed pages are counted, but not read",
        lambda: which("pdftotext") is None,
        packages=("poppler-utils",),
    ),
    Need(
        "LibreOffice Calc",
        "no workbook is opened in a spreadsheet",
        lambda: find_calc() is None,
        packages=("libreoffice-calc-nogui",),
    ),
    Need(
        "the locale vi_VN.UTF-8",
        "the same bytes are seen in one locale of the system only",
        _no_locale,
        packages=("locales",),
        unless="locale-gen",
        get=fetched.locale,
    ),
    Need(
        "the Nu HTML checker",
        "pages are checked by an HTML parser only",
        lambda: html_validity.missing() is not None,
        packages=("npm",),
        unless="npm",
        get=fetched.html_checker,
    ),
    Need(
        "the examples of CommonMark and GFM",
        "no example of its specifications says how Markdown is read",
        lambda: specifications.missing() is not None,
        packages=("npm",),
        unless="npm",
        get=fetched.specifications,
    ),
    Need(
        "nginx with Brotli",
        "the hosting is tried on no real nginx",
        lambda: find_nginx() is None,
        packages=("nginx", "libnginx-mod-http-brotli-static"),
        service="nginx",
    ),
    Need(
        "Apache",
        "the hosting is tried on no real Apache",
        lambda: find_apache() is None,
        packages=("apache2",),
        service="apache2",
    ),
    Need(
        "PHP of Apache",
        "no hostile file is offered to a real PHP",
        lambda: find_php() is None,
        packages=("libapache2-mod-php",),
    ),
)
"""Whatever tests look for on the machine stands here, and nowhere else."""
