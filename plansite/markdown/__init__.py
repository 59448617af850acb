"""Markdown: one reading of a text (`events`), from which its page and its outline are made."""
