"""The commands of ``tasks.py``: each module's ``run`` does one and returns its exit code.

`developers` holds those that run tools, each a function of its name.

0: clean, or warnings only. 1: errors. 2: wrong usage.
"""
