"""Every Vietnamese string of the engine, in one file by kind; no logic."""
