"""Which file serves an address."""


def output_file(address: str) -> str:
    """Return the file that serves an address: ``/tien-do/`` is ``tien-do/index.html``.

    An old address without a slash at its end and without an ending is a folder too.
    """
    path = address.partition("#")[0].lstrip("/")
    folder, _, name = path.rpartition("/")
    if "." in name:
        return path
    return "/".join(part for part in (folder, name, "index.html") if part)


def file_key(address: str) -> str:
    """Return the file that serves an address, in lower case: Windows and macOS know no capitals."""
    return output_file(address).lower()
