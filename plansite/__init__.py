"""The engine: a plan (the promise) and its articles (the evidence) become a site.

Imports run one way, as docs/architecture.md draws it:
``vi, model <- reading <- progress, checks <- web, exports, reports <- commands``.
"""
