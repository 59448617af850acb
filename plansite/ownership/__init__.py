"""The folder that a finished site stands in: what we wrote there, what is a person's.

`manifest` lists what a build wrote, `judge` compares that with what stands there, `keep` is
the agency's list of what may stand beside it. `files` makes folders and files that others may
read. `place` holds an output while a site is built for it, `swap` puts the new folder in the
place of the old one. Nothing here knows Pelican or the content.
"""
