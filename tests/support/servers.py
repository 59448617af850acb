"""Real web servers for the tests, on this machine alone: Debian's nginx and Apache.

Each runs from a folder of its own on a free port, with the configuration that plansite.hosting
writes, and touches neither the system's configuration nor a server that runs already.
"""

import http.client
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from plansite.hosting.nginx import BROTLI, MAPS, SITE, nginx_files
from plansite.hosting.rules import Rules
from tests.support.hostile import FILES
from tests.support.html_validity import in_ci
from tests.support.system import (
    APACHE_MODULES,
    BROTLI_MODULE,
    find_apache,
    find_nginx,
    find_php,
)

_NGINX = """\
load_module {module};
{user}
daemon off;
master_process off;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{ }}
http {{
  access_log off;
  client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
  include {folder}/{maps};
  server {{
    listen 127.0.0.1:{port};
    server_name localhost;
    root {root};
    # As where PHP is: whatever is called so is handed over.
    location ~ [.](php|phtml|phar) {{ return 200 "RAN-42"; }}
    include {folder}/{site};
    include {folder}/{brotli};
  }}
}}
"""

# What Debian loads from the start, the two modules that docs/hosting.md asks for, and all that runs
# files.
_APACHE = """\
ServerRoot "{folder}"
ServerName localhost
Listen 127.0.0.1:{port}
PidFile "{folder}/apache.pid"
ErrorLog "{folder}/error.log"
DefaultRuntimeDir "{folder}"
Mutex pthread
{modules}
{user}
TypesConfig /etc/mime.types
DocumentRoot "{root}"
<Directory />
  Require all denied
</Directory>
<Directory "{root}">
  Options ExecCGI FollowSymLinks Includes Indexes
  AllowOverride All
  Require all granted
</Directory>
<FilesMatch "^\\.ht">
  Require all denied
</FilesMatch>
AddOutputFilterByType DEFLATE text/html text/css
# All that a careless server may be told to run, by any ending of a name.
AddHandler cgi-script .cgi .pl .sh
AddHandler send-as-is .asis
AddHandler type-map .var
AddOutputFilter INCLUDES .shtml .stm
<FilesMatch "[.]fpm">
  SetHandler "proxy:fcgi://127.0.0.1:9"
</FilesMatch>
Alias /elsewhere "{folder}/elsewhere"
<Directory "{folder}/elsewhere">
  Options ExecCGI Includes
  Require all granted
</Directory>
"""
_PHP = """\
KeepAlive Off
AddHandler application/x-httpd-php .php .php5 .phtml .phar .pht
<FilesMatch ".+\\.ph(?:ar|p|tml)$">
  SetHandler application/x-httpd-php
</FilesMatch>
"""
_APACHE_LOADED = (
    *("authn_core", "authz_core", "authz_host", "alias", "asis", "autoindex", "cgi", "deflate"),
    *("dir", "env", "filter", "headers", "include", "mime", "negotiation", "proxy"),
    *("proxy_fcgi", "rewrite", "setenvif"),
)


@dataclass(frozen=True)
class Answer:
    """What a server answered; header names in small letters, repeated ones one by one."""

    status: int
    headers: Mapping[str, list[str]] = field(default_factory=dict)
    body: bytes = b""

    def header(self, name: str) -> str | None:
        """Return the one value of a header, or None."""
        values = self.headers.get(name.lower(), [])
        assert len(values) <= 1, f"{name} was sent twice: {values}"
        return values[0] if values else None


@dataclass(frozen=True)
class Server:
    """A running server."""

    port: int

    @property
    def url(self) -> str:
        """Its address, without a slash at the end."""
        return f"http://127.0.0.1:{self.port}"

    def get(self, address: str, **headers: str) -> Answer:
        """Ask for an address; ``accept_encoding="br"`` sends ``Accept-Encoding``."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            sent = {name.replace("_", "-"): value for name, value in headers.items()}
            connection.request("GET", address, headers=sent)
            answer = connection.getresponse()
            found: dict[str, list[str]] = {}
            for name, value in answer.getheaders():
                found.setdefault(name.lower(), []).append(value)
            return Answer(answer.status, found, answer.read())
        finally:
            connection.close()


def running(server: AbstractContextManager[Server]) -> Iterator[Server]:
    """Run a server for a fixture; skip its tests where there is none, but never in CI."""
    try:
        with server as started:
            yield started
    except LookupError as error:
        if in_ci():
            raise
        pytest.skip(f"{error} is not installed")


@contextmanager
def nginx(site: Path, rules: Rules, folder: Path) -> Iterator[Server]:
    """Serve a built site with nginx; ``folder`` is an empty one for its files.

    Raises:
        LookupError: if there is no nginx.
    """
    program = find_nginx()
    if program is None:
        message = "nginx with Brotli (libnginx-mod-http-brotli-static)"
        raise LookupError(message)
    for name, text in nginx_files(rules).items():
        (folder / name).write_text(text, encoding="utf-8")
    port = _free_port()
    configuration = folder / "nginx.conf"
    configuration.write_text(
        _NGINX.format(
            folder=folder,
            port=port,
            root=site,
            maps=MAPS,
            site=SITE,
            # As root its workers would run as a user who may not read a test's folder.
            user="user root;" if _is_root() else "",
            module=BROTLI_MODULE,
            brotli=BROTLI,
        ),
        encoding="utf-8",
    )
    command = [program, "-e", str(folder / "error.log"), "-p", str(folder), "-c"]
    with _running([*command, str(configuration)], port, folder / "error.log"):
        yield Server(port)


@contextmanager
def apache(site: Path, folder: Path) -> Iterator[Server]:
    """Serve a built site with Apache; ``folder`` is an empty one that anybody may read.

    As root Apache answers as another user, so the site is copied to where that user may read it.

    Raises:
        LookupError: if there is no Apache.
    """
    program = find_apache()
    if program is None:
        message = "apache2"
        raise LookupError(message)
    root = folder / "htdocs"
    shutil.copytree(site, root)
    (folder / "elsewhere").mkdir()
    for name, text in FILES.items():
        (folder / "elsewhere" / name).write_text(text, encoding="utf-8")
        (folder / "elsewhere" / name).chmod(0o755)
    php = find_php()
    # PHP is not made for threads.
    wanted = ("mpm_prefork" if php else "mpm_event", *_APACHE_LOADED)
    modules = {f"{name}_module": APACHE_MODULES / f"mod_{name}.so" for name in wanted}
    modules |= {"php_module": php} if php else {}
    port = _free_port()
    configuration = folder / "apache.conf"
    configuration.write_text(
        _APACHE.format(
            folder=folder,
            port=port,
            root=root,
            user="User nobody\nGroup nogroup" if _is_root() else "",
            modules="\n".join(
                f"LoadModule {name} {path}" for name, path in modules.items() if path.is_file()
            ),
        )
        + (_PHP if php else ""),
        encoding="utf-8",
    )
    command = [program, "-X", "-f", str(configuration)]
    with _running(command, port, folder / "error.log"):
        yield Server(port)


@contextmanager
def _running(command: list[str], port: int, log: Path) -> Iterator[None]:
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    try:
        _wait_for(process, port, log)
        yield
    finally:
        process.terminate()
        process.communicate(timeout=20)


def _wait_for(process: "subprocess.Popen[bytes]", port: int, log: Path) -> None:
    end = time.monotonic() + 20
    while time.monotonic() < end:
        if process.poll() is not None:
            said = process.communicate()[0].decode(errors="replace")
            logged = log.read_text(encoding="utf-8", errors="replace") if log.is_file() else ""
            message = f"the server ended: {said}{logged}"
            raise AssertionError(message)
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.02)
        else:
            return
    message = "the server does not answer"
    raise AssertionError(message)


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


def _is_root() -> bool:
    return sys.platform != "win32" and os.geteuid() == 0
