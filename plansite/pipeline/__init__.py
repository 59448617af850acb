"""Read, check, join, render, finish, inspect, swap (design, "The way of the data")."""

from plansite.pipeline.build import Options, build

__all__ = ["Options", "build"]
