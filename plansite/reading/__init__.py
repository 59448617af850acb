"""Files into models. Every file is read once; every value keeps its line."""
