"""T28: growth of referrals that is only two working days more in two months of about 42."""

from collections.abc import Mapping

from simulation.lab.published.spec import Found, Reals, Setup, Test

REFERRALS = "early_referrals"


def setups(test: Test) -> Mapping[str, Setup]:
    """The same growth with ordinary days off in both years, and with some fewer in the second."""
    return {name: Setup(test.scenario, getattr(test, name), test.rounds, (REFERRALS,)) for name in ("a", "b")}


def samples(test: Test, found: Mapping[str, Found]) -> Mapping[str, Reals]:
    """Points by which growth on the same months of the year before looks larger than it is."""
    true, shown = (_growth(found[name]) for name in ("a", "b"))
    return {test.parts[0].name: shown - true}


def _growth(found: Found) -> Reals:
    """[seeds] percent, the last round on the one four rounds before."""
    each = found.series(REFERRALS)
    return 100.0 * (each[:, -1] / each[:, -5] - 1.0)
