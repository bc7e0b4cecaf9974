"""The national tariff: prices by specialty and kind of care, in pence, before the market forces factor."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from simulation.model.activity import AE_KINDS, EMERGENCIES, SPECIALTIES
from simulation.model.parameters import prices

Pence = NDArray[np.int64]


@dataclass(frozen=True)
class Prices:
    """Pence for one patient; first, follow_up, day_case and inpatient by specialty [S]."""

    first: Pence
    follow_up: Pence
    day_case: Pence
    inpatient: Pence
    emergency: Pence
    """[E] at full tariff."""
    ae: Pence
    """[K]"""


@lru_cache
def national(financial_year: int) -> Prices:
    """The tariff of the financial year that begins in April of `financial_year`."""
    grown = 100 * (1 + prices.TARIFF_UPLIFT) ** (financial_year - prices.FIRST_TARIFF_YEAR)
    return Prices(
        first=_pence(prices.FIRST_PRICES, SPECIALTIES, grown),
        follow_up=_pence(prices.FOLLOW_UP_PRICES, SPECIALTIES, grown),
        day_case=_pence(prices.DAY_CASE_PRICES, SPECIALTIES, grown),
        inpatient=_pence(prices.INPATIENT_PRICES, SPECIALTIES, grown),
        emergency=_pence(prices.EMERGENCY_PRICES, EMERGENCIES, grown),
        ae=_pence(prices.AE_PRICES, AE_KINDS, grown),
    )


def _pence(pounds: dict[str, int], names: tuple[str, ...], grown: float) -> Pence:
    prices = np.array([round(pounds[name] * grown) for name in names], dtype=np.int64)
    prices.flags.writeable = False
    return prices
