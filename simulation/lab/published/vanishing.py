"""Whether an effect goes once the motive or limit that is to be behind it is taken away: the same seeds, both ways."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from simulation.lab.published.verdict import Judged, Verdict

Word = Literal["gone", "less", "stays", "not there"]
LEFT = 0.2
"""The share of an effect that may be left where it is called gone, should its interval not cover nothing."""


@dataclass(frozen=True)
class Vanishing:
    """One figure of a test with the motive or limit behind it, and without."""

    id: str
    setting: str
    """What takes it away."""
    nothing: float
    """What the figure is where there is no effect."""
    before: Judged
    """With the motive or limit."""
    after: Judged
    """Without it."""

    @property
    def word(self) -> Word:
        """gone: nothing or the contrary, or less than a fifth, is left; not there: there was nothing to take away."""
        if not _shown(self.before, self.nothing):
            return "not there"
        was, now = ((each.simulated or 0.0) - self.nothing for each in (self.before, self.after))
        if not _shown(self.after, self.nothing) or now / was < LEFT:
            return "gone"
        return "less" if now / was < 1.0 else "stays"


def _shown(part: Judged, nothing: float) -> bool:
    """Whether the interval of a figure leaves out what it is where there is no effect."""
    low, high = part.interval
    return low is not None and high is not None and not low <= nothing <= high


def vanishings(whole: Iterable[Verdict], without: Iterable[Verdict]) -> Iterator[Vanishing]:
    """The figures that are to go of each test in `without`, beside what they are in `whole`."""
    tests = {one.test.id: one for one in whole}
    for one in without:
        for part, before, after in zip(one.test.parts, tests[one.test.id].parts, one.parts, strict=False):
            if part.nothing is not None:
                yield Vanishing(one.test.id, one.test.vanishes, part.nothing, before, after)
