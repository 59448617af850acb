"""The Pelican plugin: name it in PLUGINS as ``plansite.web``.

A site's ``pelicanconf.py`` begins with ``from plansite.web.defaults import *``, which names this
plugin and turns off what of Pelican would write pages that the design does not know.
"""

from plansite.web.plugin import register

__all__ = ["register"]
