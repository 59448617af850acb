"""Text as it was pasted into text as it was meant: each step a rule with a name and a test.

A rule is a pure function from lines to lines that changes no word (`plansite.cleaning.lines`).
`plansite.cleaning.texts` has those that a kind of text wants; ``check`` tells of what they would
mend, ``check --fix`` writes it, and an import of files runs them over what it has read.
"""
