"""What templates are given: each thing with its address and what it is linked to."""
