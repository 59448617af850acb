"""Measurements, run by hand: ``python -m benchmarks.articles``. No test depends on a clock."""
