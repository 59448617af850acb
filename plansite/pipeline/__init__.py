"""Read, check, join, render, finish, inspect, swap (docs/architecture.md)."""

from plansite.pipeline.build import Options, build

__all__ = ["Options", "build"]
