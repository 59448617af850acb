"""Text that was typed or pasted, brought to the letters that a page should have.

Pure functions from text to text; whoever has a file tells them what to clean.
"""
