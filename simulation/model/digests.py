"""Fingerprints of organisations: equal digests mean equal worlds."""

from hashlib import blake2b
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.contracts.result import OrganisationDigest
from simulation.model.organisations.acute_trust import AcuteTrust
from simulation.model.organisations.base import Organisation
from simulation.model.organisations.cluster import Cluster
from simulation.model.organisations.others import OtherCommissioners
from simulation.model.organisations.pct import Pct
from simulation.model.organisations.practice import Practice

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Parts = dict[str, NDArray[np.generic] | str]


def digests(economy: "HealthEconomy") -> tuple[OrganisationDigest, ...]:
    """A fingerprint of each organisation's whole-number state, field by field."""
    balances = dict(zip(economy.ledger.accounts, economy.ledger.balances, strict=True))
    return tuple(
        _digest(one.id, _parts(economy, one) | {"balance": str(balances.get(one.id, 0))})
        for one in economy.organisations
    )


def _digest(id: str, parts: Parts) -> OrganisationDigest:
    fields = tuple((name, _print(part)) for name, part in parts.items())
    return OrganisationDigest(id, _print("|".join(f"{name}={text}" for name, text in fields)), fields)


def _print(part: NDArray[np.generic] | str) -> str:
    data = part.encode() if isinstance(part, str) else np.ascontiguousarray(part).tobytes()
    return blake2b(data, digest_size=8).hexdigest()


def _parts(economy: "HealthEconomy", organisation: Organisation) -> Parts:
    """Field: what it holds."""
    parts: Parts = {"levers": repr(organisation.levers)}
    if isinstance(organisation, Practice | OtherCommissioners):
        parts |= _patients(economy, np.array([organisation.row]))
    elif isinstance(organisation, Cluster | Pct):
        parts |= _patients(economy, organisation.rows)
    elif isinstance(organisation, AcuteTrust):
        parts |= _hospital(economy, organisation.place)
    return parts


def _patients(economy: "HealthEconomy", rows: NDArray[np.int64]) -> Parts:
    """What patients of these rows are and did."""
    quarter, world = economy.last_quarter, economy.world
    return {
        "people": economy.people[rows],
        "referrals": quarter.referrals[rows],
        "firsts": quarter.firsts[rows],
        "electives": quarter.day_cases[rows] + quarter.inpatients[rows],
        "emergencies": quarter.emergencies[rows],
        "prescribing": quarter.prescribing[rows],
        "follow": world.follow[:, :, rows],
        "pathways": world.entered[rows] - world.left[rows],
    }


def _hospital(economy: "HealthEconomy", place: int) -> Parts:
    """Queues and beds of a hospital."""
    world = economy.world
    return {
        "outpatients": world.outpatients.totals[:, place],
        "day_list": world.day_list.totals[:, place],
        "stay_list": world.stay_list.totals[:, place],
        "beds": world.occupied[place],
        "delayed": world.delayed[place],
        "bed_days": economy.last_quarter.bed_days[place : place + 1],
    }
