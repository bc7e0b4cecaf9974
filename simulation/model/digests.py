"""Fingerprints of organisations: equal digests mean equal worlds.

A field's fingerprint is the sum of its numbers, each times an odd weight of its own place, modulo 2 ** 64: all rows
are done at once. Unequal fields have equal ones by a chance of about 2 ** -63. It finds differences and does not
withstand forgery; whether a record was tampered with is for the journal's chain of hashes to tell.
"""

from functools import lru_cache
from hashlib import blake2b
from typing import TYPE_CHECKING, Any

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

Prints = NDArray[np.uint64]
Parts = dict[str, str]
DIGITS = 16
EMPTY = blake2b(digest_size=8)
"""A fingerprint of nothing: to copy it takes less time than to begin anew."""


def digests(economy: "HealthEconomy") -> tuple[OrganisationDigest, ...]:
    """A fingerprint of each organisation's whole-number state, field by field."""
    balances = dict(zip(economy.ledger.accounts, economy.ledger.balances.tolist(), strict=True))
    by_row, by_hospital = _patients(economy), _hospitals(economy)
    every = np.stack(list(by_row.values()))
    single = tuple(zip(*map(_told, every), strict=True))
    found = []
    for one in (*economy.organisations, *economy.support_services):
        parts: Parts = {"levers": _hashed(repr(one.levers and vars(one.levers)))}
        if isinstance(one, Practice | OtherCommissioners):
            parts |= zip(by_row, single[one.row], strict=True)
        elif isinstance(one, Cluster | Pct):
            parts |= zip(by_row, _told(prints(every[:, one.rows])), strict=True)
        elif isinstance(one, SupportService):
            (parts["members"],) = _told(prints((one.picked > 0)[None]))
        elif isinstance(one, AcuteTrust):
            parts |= {name: told[one.place] for name, told in by_hospital.items()}
        parts["balance"] = str(balances.get(one.id, 0))
        found.append(_digest(one.id, parts))
    return tuple(found)


def _digest(id: str, parts: Parts) -> OrganisationDigest:
    return OrganisationDigest(
        id, _hashed("|".join([f"{name}={text}" for name, text in parts.items()])), (*parts.items(),)
    )


def _hashed(text: str) -> str:
    made = EMPTY.copy()
    made.update(text.encode())
    return made.hexdigest()


def prints(counts: NDArray[Any]) -> Prints:
    """[n] a fingerprint of each of the n rows of `counts` [n, ...]."""
    rows = counts.reshape(len(counts), -1).astype(np.uint64)
    return np.asarray(np.add.reduce(rows * _weights(rows.shape[1]), axis=1, dtype=np.uint64))


@lru_cache(maxsize=64)
def _weights(places: int) -> Prints:
    """[places] odd numbers of 64 bits without a pattern: splitmix64 from nought."""
    z = np.arange(1, places + 1, dtype=np.uint64) * np.uint64(0x9E3779B97F4A7C15)
    z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return np.asarray((z ^ (z >> np.uint64(31))) | np.uint64(1))


def _told(found: Prints) -> list[str]:
    text = found.astype(">u8").tobytes().hex()
    return [text[start : start + DIGITS] for start in range(0, len(text), DIGITS)]


def _patients(economy: "HealthEconomy") -> dict[str, Prints]:
    """[R] fingerprints of what each row's patients are and did."""
    quarter, world = economy.last_quarter, economy.world
    fields = {
        "people": economy.people,
        "referrals": quarter.referrals,
        "firsts": quarter.firsts,
        "electives": quarter.day_cases + quarter.inpatients,
        "emergencies": quarter.emergencies,
        "prescribing": quarter.prescribing,
        "follow": world.follow.transpose(2, 0, 1),
        "pathways": world.entered - world.left,
    }
    return {name: prints(counts) for name, counts in fields.items()}


def _hospitals(economy: "HealthEconomy") -> dict[str, list[str]]:
    """[A] fingerprints of the queues and beds of each hospital."""
    world = economy.world
    fields = {
        "outpatients": world.outpatients.totals.transpose(1, 0, 2),
        "day_list": world.day_list.totals.transpose(1, 0, 2),
        "stay_list": world.stay_list.totals.transpose(1, 0, 2),
        "beds": world.occupied,
        "delayed": world.delayed,
        "bed_days": economy.last_quarter.bed_days[: len(economy.trusts)],
    }
    return {name: _told(prints(counts)) for name, counts in fields.items()}
