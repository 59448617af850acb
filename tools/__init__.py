"""What was run once, or is run by hand: nothing here is part of the engine."""
