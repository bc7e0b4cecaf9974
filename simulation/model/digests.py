"""Fingerprints of organisations: equal digests mean equal worlds."""

from collections.abc import Sequence
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

Prints = dict[str, str]
Fields = dict[str, NDArray[np.int64]]
EMPTY = blake2b(digest_size=8)
"""A fingerprint of nothing: to copy it takes less time than to begin anew."""


def digests(economy: "HealthEconomy") -> tuple[OrganisationDigest, ...]:
    """A fingerprint of each organisation's whole-number state, field by field."""
    balances = dict(zip(economy.ledger.accounts, economy.ledger.balances.tolist(), strict=True))
    patients = _patients(economy)
    by_row, by_group = _by_row(patients), _by_group((*economy.clusters, *economy.pcts), patients)
    found = []
    for one in (*economy.organisations, *economy.support_services):
        prints: Prints = {"levers": _print(repr(one.levers).encode())}
        if isinstance(one, Practice | OtherCommissioners):
            prints |= by_row[one.row]
        elif isinstance(one, Cluster | Pct):
            prints |= by_group[one.id]
        elif isinstance(one, SupportService):
            prints["members"] = _print((one.picked > 0).tobytes())
        elif isinstance(one, AcuteTrust):
            prints |= _hospital(economy, one.place)
        prints["balance"] = _print(b"%d" % balances.get(one.id, 0))
        whole = _print((_form(tuple(prints)) % tuple(prints.values())).encode())
        found.append(OrganisationDigest(one.id, whole, tuple(prints.items())))
    return tuple(found)


@cache
def _form(names: tuple[str, ...]) -> str:
    """How the fingerprints of fields are written one after another."""
    return "|".join(f"{name}=%s" for name in names)


def _print(part: memoryview | bytes) -> str:
    made = EMPTY.copy()
    made.update(part)
    return made.hexdigest()


def _by_row(patients: Fields) -> list[Prints]:
    """What `_patients` has of each row."""
    columns = [map(_print, _pieces(counts)) for counts in patients.values()]
    return [dict(zip(patients, row, strict=True)) for row in zip(*columns, strict=True)]


def _pieces(counts: NDArray[np.int64]) -> list[memoryview]:
    """The bytes of each row of `counts`."""
    data, size = counts.ravel().data.cast("B"), counts[:1].nbytes
    return [data[start : start + size] for start in range(0, len(data), size)]


def _by_group(groups: Sequence[Cluster | Pct], patients: Fields) -> dict[str, Prints]:
    """What it has of each group; who begins with the same rows as one before goes on from where that one ended."""
    found: dict[str, Prints] = {}
    read = {b"": (np.zeros(0, dtype=np.int64), [EMPTY] * len(patients))}
    for one in groups:
        first = one.rows[:1].tobytes()
        before, begun = read.get(first, read[b""])
        if not np.array_equal(one.rows[: len(before)], before):
            before, begun = read[b""]
        made = [each.copy() for each in begun]
        for each, counts in zip(made, patients.values(), strict=True):
            each.update(counts[one.rows[len(before) :]].data)
        read[first] = one.rows, made
        found[one.id] = {name: each.hexdigest() for name, each in zip(patients, made, strict=True)}
    return found


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


def _hospital(economy: "HealthEconomy", place: int) -> Prints:
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
    return {name: _print(counts.tobytes()) for name, counts in fields.items()}
