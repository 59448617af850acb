"""Measurements, run by hand: ``python -m benchmarks.scale``. No test depends on a clock."""
