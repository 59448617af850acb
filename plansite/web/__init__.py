"""The plugin by the name that settings files of older sites may still give it."""

from plansite.driver import register

__all__ = ["register"]
