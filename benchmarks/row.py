"""One line of the table of benchmarks."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """What something took, beside a yardstick that was measured in the same run."""

    what: str
    seconds: float
    against: str
    yardstick: float
    """Seconds that the yardstick took in this run."""
    budget: float = 0.0
    """The longest that it may take, in seconds; nought where the ratio itself is the budget, or where there is none."""
    most: float = 0.0
    """The highest ratio that is within budget, where the ratio itself is."""
    note: str = ""
    """What else is to be said, as that a peer came to other results."""

    @property
    def cells(self) -> tuple[str, ...]:
        """The line as text."""
        ratio = self.seconds / self.yardstick
        limit = self.most or self.budget / self.yardstick
        verdict = ("within" if ratio <= limit else "over") if limit else ""
        bound = f"{limit:.1f}x" if limit else ""
        told = " ".join(part for part in (verdict, self.note) if part)
        return (self.what, f"{self.seconds * 1e3:.1f} ms", self.against, f"{ratio:.1f}x", bound, told)


@dataclass(frozen=True)
class Skipped:
    """What could not be measured here."""

    what: str
    reason: str

    @property
    def cells(self) -> tuple[str, ...]:
        """The line as text."""
        return (self.what, "", "", "", "", f"skipped: {self.reason}")
