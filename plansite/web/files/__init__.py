"""The files beside the pages: feeds, open data, sitemap, theme, media."""
