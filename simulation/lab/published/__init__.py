"""Published effects as tests: what was found, what would pass, and the experiment that is held against it."""
