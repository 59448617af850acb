"""Pelican's settings by the name from which settings files of older sites still take them."""

from plansite.defaults import *  # noqa: F403
