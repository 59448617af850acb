"""Pictures as pages show them: several sizes and formats of one source; and cards to share."""
