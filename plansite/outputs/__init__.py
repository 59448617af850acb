"""What is written: one module for each kind of page, and for each file beside the pages."""
