"""Community nurses and therapists see whom they can; other services meet what need they have room for."""

from typing import TYPE_CHECKING

import numpy as np

from simulation.model.calendar import WEEKS_A_QUARTER
from simulation.model.opening import SERVICES
from simulation.model.organisations.community_provider import CommunityProvider
from simulation.model.parameters import localities, supporting

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy


def count_up(economy: "HealthEconomy") -> None:
    """Count a quarter's community contacts: what can be done is the same in all of its weeks."""
    world, group = economy.world, economy.constants.group
    mean = WEEKS_A_QUARTER * world.rates.community * world.community_met[group]
    economy.this_quarter.community_contacts += economy.streams.poisson("community", mean)


def settle_services(economy: "HealthEconomy") -> None:
    """Each quarter: what community, out-of-hours and other services can do, by their money and how they are run."""
    for place, pct in enumerate(economy.pcts):
        own = [service for service in economy.services if service.pct == pct.id]
        budgets = sum(service.budget for service in own if service.service in SERVICES)
        more = pct.levers.unmet_services * 1_000_00 * 4 / budgets if budgets else 0.0
        for service in own:
            if service.service == "community":
                _settle_community(economy, place, service, pct.levers.provider_arm == "arms_length")
            elif service.service in SERVICES:
                _settle_unmet(economy, place, service, more)


def _settle_community(economy: "HealthEconomy", place: int, service: CommunityProvider, apart: bool) -> None:
    """A provider set apart loses its way for a year and gains a clear specification after it."""
    service.quarters_apart = service.quarters_apart + 1 if apart else 0
    if not apart:
        change = 0.0
    elif service.quarters_apart <= localities.ARMS_LENGTH_QUARTERS:
        change = -localities.ARMS_LENGTH_DIP * (1.0 - supporting.ARM_EASED * float(economy.help.arms[place]))
    else:
        change = localities.ARMS_LENGTH_GAIN
    freed = supporting.ESTATE_FREED * float(economy.help.years_of_estates[place])
    able = service.capacity * (1.0 + change + freed)
    economy.world.community_met[place] = min(able * float(economy.outside.community[place]), 1.0)


def _settle_unmet(economy: "HealthEconomy", place: int, service: CommunityProvider, more: float) -> None:
    """More money meets more need, the less of it the less need is left."""
    met = 1.0 - np.exp(-localities.SERVICE_REACH * more)
    service.unmet = service.unmet_start * (1.0 - float(met))
    at = place, SERVICES.index(service.service)
    economy.world.service_unmet[at] = 1.0 - min((1.0 - service.unmet) * float(economy.outside.services[at]), 1.0)
