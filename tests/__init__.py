"""The tests mirror plansite/; tests/support/ holds what they share."""
