"""Which engine this is."""

ENGINE = "0.1.0"
"""The version of the whole distribution; a session remembers the one that it was started with."""


def as_numbers(version: str) -> tuple[int, ...]:
    """The leading numbers of `version`, to compare two of them: `0.10.2rc1` is (0, 10, 2)."""
    parts = (part[: len(part) - len(part.lstrip("0123456789"))] for part in version.split("."))
    return tuple(int(part) for part in parts if part)
