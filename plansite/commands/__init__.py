"""The commands of ``tasks.py``.

`build`, `check`, `hosting`, `new`, `new_plan`, `report`, `schema` and `serve` are one command each:
``run`` does it and returns its exit code. `developers` holds those that run tools, each a function
of its name. The others help them:

- `program` and `launch` find the command and run it;
- `arguments` reads what was typed, `faults` turns what ended a command into a sentence;
- `whole_file` writes; `excerpts` cuts the old plan for `new_plan`;
- `problem_guide` makes docs/loi.md for `schema`.

0: clean, or warnings only. 1: errors. 2: wrong usage.
"""
