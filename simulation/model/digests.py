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
from simulation.model.organisations.support_service import SupportService

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Parts = dict[str, NDArray[np.generic] | str]
Fields = dict[str, NDArray[np.int64]]


def digests(economy: "HealthEconomy") -> tuple[OrganisationDigest, ...]:
    """A fingerprint of each organisation's whole-number state, field by field."""
    balances = dict(zip(economy.ledger.accounts, economy.ledger.balances.tolist(), strict=True))
    patients = _patients(economy)
    return tuple(
        _digest(one.id, _parts(economy, one, patients) | {"balance": str(balances.get(one.id, 0))})
        for one in (*economy.organisations, *economy.support_services)
    )


def _digest(id: str, parts: Parts) -> OrganisationDigest:
    fields = tuple((name, _print(part)) for name, part in parts.items())
    return OrganisationDigest(id, _print("|".join(f"{name}={text}" for name, text in fields)), fields)


def _print(part: NDArray[np.generic] | str) -> str:
    data = part.encode() if isinstance(part, str) else part.ravel().data
    return blake2b(data, digest_size=8).hexdigest()


def _parts(economy: "HealthEconomy", organisation: Organisation, patients: Fields) -> Parts:
    """Field: what it holds."""
    parts: Parts = {"levers": repr(organisation.levers)}
    if isinstance(organisation, Practice | OtherCommissioners):
        parts |= {name: counts[organisation.row] for name, counts in patients.items()}
    elif isinstance(organisation, Cluster | Pct):
        parts |= {name: counts[organisation.rows] for name, counts in patients.items()}
    elif isinstance(organisation, SupportService):
        parts["members"] = organisation.picked > 0
    elif isinstance(organisation, AcuteTrust):
        parts |= _hospital(economy, organisation.place)
    return parts


def _patients(economy: "HealthEconomy") -> Fields:
    """[R, ...] what patients are and did, each row's standing together."""
    quarter, world = economy.last_quarter, economy.world
    fields = {
        "people": economy.people,
        "referrals": quarter.referrals,
        "firsts": quarter.firsts,
        "electives": quarter.day_cases + quarter.inpatients,
        "emergencies": quarter.emergencies,
        "prescribing": quarter.prescribing[:, None],
        "follow": world.follow.transpose(2, 0, 1),
        "pathways": (world.entered - world.left)[:, None],
    }
    return {name: np.ascontiguousarray(counts) for name, counts in fields.items()}


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
