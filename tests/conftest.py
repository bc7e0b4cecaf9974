"""What holds for all tests."""

from hypothesis import settings

settings.register_profile("ringholder", deadline=None)
"""A first call may compile a loop, and machines are shared: no test waits for the clock."""
settings.load_profile("ringholder")
