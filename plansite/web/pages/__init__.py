"""The pages that are neither article nor page: one module for each part of the site."""
