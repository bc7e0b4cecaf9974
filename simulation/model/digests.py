"""Fingerprints of organisations: equal digests mean equal worlds."""

from functools import cache
from hashlib import blake2b
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.contracts.result import OrganisationDigest
from simulation.model.organisations.acute_trust import AcuteTrust
from simulation.model.organisations.cluster import Cluster
from simulation.model.organisations.others import OtherCommissioners
from simulation.model.organisations.pct import Pct
from simulation.model.organisations.practice import Practice
from simulation.model.organisations.support_service import SupportService

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Parts = dict[str, "memoryview | bytes"]
Fields = dict[str, NDArray[np.int64]]
EMPTY = blake2b(digest_size=8)
"""A fingerprint of nothing: to copy it takes less time than to begin anew."""


def digests(economy: "HealthEconomy") -> tuple[OrganisationDigest, ...]:
    """A fingerprint of each organisation's whole-number state, field by field."""
    balances = dict(zip(economy.ledger.accounts, economy.ledger.balances.tolist(), strict=True))
    patients = _patients(economy)
    by_row = _by_row(patients)
    found = []
    for one in (*economy.organisations, *economy.support_services):
        parts: Parts = {"levers": repr(one.levers).encode()}
        if isinstance(one, Practice | OtherCommissioners):
            parts |= by_row[one.row]
        elif isinstance(one, Cluster | Pct):
            parts |= {name: counts[one.rows].data for name, counts in patients.items()}
        elif isinstance(one, SupportService):
            parts["members"] = (one.picked > 0).data
        elif isinstance(one, AcuteTrust):
            parts |= _hospital(economy, one.place)
        parts["balance"] = b"%d" % balances.get(one.id, 0)
        found.append(_digest(one.id, parts))
    return tuple(found)


def _digest(id: str, parts: Parts) -> OrganisationDigest:
    prints = tuple(map(_print, parts.values()))
    whole = _form(tuple(parts)) % prints
    return OrganisationDigest(id, _print(whole.encode()), tuple(zip(parts, prints, strict=True)))


@cache
def _form(names: tuple[str, ...]) -> str:
    """How the fingerprints of fields are written one after another."""
    return "|".join(f"{name}=%s" for name in names)


def _print(part: memoryview | bytes) -> str:
    made = EMPTY.copy()
    made.update(part)
    return made.hexdigest()


def _by_row(patients: Fields) -> list[Parts]:
    """What `_patients` has of each row."""
    columns = [_pieces(counts) for counts in patients.values()]
    return [dict(zip(patients, row, strict=True)) for row in zip(*columns, strict=True)]


def _pieces(counts: NDArray[np.int64]) -> list[memoryview]:
    """The bytes of each row of `counts`."""
    data, size = counts.ravel().data.cast("B"), counts[:1].nbytes
    return [data[start : start + size] for start in range(0, len(data), size)]


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
    fields = {
        "outpatients": world.outpatients.totals[:, place],
        "day_list": world.day_list.totals[:, place],
        "stay_list": world.stay_list.totals[:, place],
        "beds": world.occupied[place],
        "delayed": world.delayed[place],
        "bed_days": economy.last_quarter.bed_days[place : place + 1],
    }
    return {name: counts.tobytes() for name, counts in fields.items()}
