"""Read, check, join, render, finish, inspect, swap (docs/architecture.md)."""

from plansite.pipeline.build import build
from plansite.pipeline.options import Options

__all__ = ["Options", "build"]
