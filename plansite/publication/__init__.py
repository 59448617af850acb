"""An edition at an address: bodies, pictures, strings and static files, made ready to be shown."""
