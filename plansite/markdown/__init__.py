"""Markdown into HTML by Python-Markdown, in this process and in helpers beside it.

This package imports nothing else of the engine, so that a helper is at work at once.
"""
