"""What a PCT has from others in a quarter: posts, data and purchasing power that are lent to it."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Reals = NDArray[np.float64]


@dataclass
class Help:
    """P PCTs, T trusts. Stocks are in the services and in `Offices`; this is what they come to this quarter."""

    posts: Reals
    """[P] experienced posts that add to a PCT's managers."""
    contracts: Reals
    """[P] posts that check invoices and sit in trusts."""
    at_source: Reals
    """[P] posts' worth of errors that account managers of others put right in the same trusts."""
    procurement: Reals
    """[P] posts that tender and contract."""
    reach: Reals
    """[P] 0 to 1: of all that information can be, what shared data give."""
    contact: Reals
    """[P] posts of shared staff beside whom a PCT's own people work."""
    arms: Reals
    """[P] 0 to 1: how well the PCT's own services have been looked into."""
    years_of_estates: Reals
    """[P] 0 to 1: how far an estates strategy has gone."""
    terms: Reals
    """[P, T] share of the price of care outside the tariff that was bargained away this year."""
    lessons: Reals
    """[P] 0 to 1: lessons of other places that have been brought home."""
    true: Reals
    """[P] 1 to 4: commissioning competence as it is."""
    believed: Reals
    """[P] 1 to 4: the same as the PCT sees itself."""
    standing: list[str]
    """[P] directed, ordinary or autonomous: how the strategic health authority treats a PCT this year."""
    growth: dict[str, float]
    """Growth of need a year that the planning tool has reckoned, by year and figures."""
    region: Reals
    """[region] 1 to 4: competence of the region's other PCTs."""


def no_help(pcts: int, trusts: int, true: Reals, believed: Reals) -> Help:
    """Nothing shared yet."""
    none = np.zeros(pcts)
    return Help(
        posts=none.copy(),
        contracts=none.copy(),
        at_source=none.copy(),
        procurement=none.copy(),
        reach=none.copy(),
        contact=none.copy(),
        arms=none.copy(),
        years_of_estates=none.copy(),
        terms=np.zeros((pcts, trusts)),
        lessons=none.copy(),
        true=true,
        believed=believed,
        standing=["ordinary"] * pcts,
        growth={},
        region=np.zeros(0),
    )
