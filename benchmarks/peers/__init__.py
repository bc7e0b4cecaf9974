"""The same pathway as other tools would have it, each in its own plain way: `run` returns an `Outcome`."""
