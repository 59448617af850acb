"""Markdown into HTML by Python-Markdown, in this process and in helpers beside it; its outline.

What a helper runs imports nothing else of the engine, so that it is at work at once.
"""
