"""All that knows Pelican: the plugin, its reader and generator, settings, rendering.

A site's ``pelicanconf.py`` begins with ``from plansite.defaults import *``, which names this plugin
and turns off what of Pelican would write pages that the engine does not know.
"""

from plansite.driver.plugin import register

__all__ = ["register"]
