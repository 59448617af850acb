"""What a plan, an article and a document are. No input or output here."""
