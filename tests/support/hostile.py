"""Files that would run something, as if a check had let them through.

Each says ``RAN`` where it does: in the title of a page that a browser shows, or in an answer.
"""

import gzip
from pathlib import Path

FOLDER = "thu"
"""Below ``media/`` of a built site."""

RAN = "RAN-42"
_SCRIPT = "document.title = 'RAN-' + 6 * 7"
_PAGE = (
    f"<!DOCTYPE html><title>x</title><script>{_SCRIPT}</script><script src='a.js'></script>"
    f'<script src="/media/thu/a.js"></script><img src="x" onerror="{_SCRIPT}">'
)
_XHTML = (
    "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><head><title>x</title>"
    f"<script>{_SCRIPT}</script><script src='a.js'></script></head><body/></html>"
)
_SVG = f"<svg xmlns='http://www.w3.org/2000/svg'><script>{_SCRIPT}</script></svg>"
_PHP = "<?php echo 'RAN-' . 6 * 7;"
_CGI = "#!/bin/sh\nprintf 'Content-Type: text/html\\n\\nRAN-%s' $((6 * 7))\n"
_SSI = "<!--#set var='a' value='42' -->RAN-<!--#echo var='a' -->"
_AS_IS = "Content-Type: text/html\n\n" + _PAGE
_MAP = "URI: a.html\nContent-Type: text/html\n"

FILES: dict[str, str] = {
    "a.js": _SCRIPT,
    "a.mjs": _SCRIPT,
    "sw.js": _SCRIPT,
    **dict.fromkeys(
        (
            *("a.html", "a.htm", "a.shtm", "A.HTML", "a.html.zzz", "a.html.vi", "a.html.utf8"),
            *("a.html.pdf", "a.pdf", "a.docx", "a.txt", "a.csv", "a.zip", "a.mp4", "a.jpg", "a"),
            *("a.mht", "a.aspx", "a.asp", "a.jsp", "a.do", "a.cfm", "a.hta", "a.html.jpg"),
            "a.0123456789.jpg",
        ),
        _PAGE,
    ),
    **dict.fromkeys(
        ("a.xhtml", "a.xht", "a.xml", "a.xsl", "a.rdf", "a.atom", "a.rss", "a.xml.txt"), _XHTML
    ),
    **dict.fromkeys(("a.svg", "a.svg.pdf"), _SVG),
    **dict.fromkeys(
        (
            *("a.php", "a.php5", "a.PHP", "a.phtml", "a.phar", "a.pht", "a.php.pdf", "a.php.zzz"),
            *("a.php.jpg", "a.phtml.docx", "a.fpm", "a.fpm.pdf"),
        ),
        _PHP,
    ),
    **dict.fromkeys(("a.cgi", "a.pl", "a.cgi.pdf", "a.sh"), _CGI),
    **dict.fromkeys(("a.shtml", "a.shtml.pdf", "a.stm"), _SSI),
    "a.asis": _AS_IS,
    "a.var": _MAP,
}
"""Their text by name."""

PACKED = {"b.html": _PAGE, "b.js": _SCRIPT, "b.xml": _XHTML, "b.svg": _SVG}
"""What lies there as a compressed copy alone, which servers send in the place of the file."""


def put_hostile_files(media: Path) -> None:
    """Write them into the folder of a built site's media."""
    folder = media / FOLDER
    folder.mkdir(parents=True)
    for name, text in FILES.items():
        path = folder / name
        path.write_text(text, encoding="utf-8")
        path.chmod(0o755)
    for name, text in PACKED.items():
        (folder / f"{name}.gz").write_bytes(gzip.compress(text.encode(), mtime=0))
