"""Acute trusts for a set of areas: where people live, as large as who comes, with patients from further away."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from simulation.scenario.england.chance import Chance, chance
from simulation.scenario.england.pcts import RESIDENTS, ill_health, rounded
from simulation.scenario.england.tables import Area
from simulation.scenario.schema import AcuteTrust, OtherCommissioners, WaitingList

Reals = NDArray[np.float64]

PEOPLE = 315_000
"""Registered patients for each acute trust: 53.5 million over 170 (activity row 21)."""
KINDS = ("Hospitals", "Infirmary", "Royal", "General")
"""What the trusts of one area are called, in turn."""
NEAR = 10.0
"""Points of the map over which the pull of a hospital falls to a third; assumption."""
SMALLEST = 0.05
"""Share of an area's care below which nobody goes there as a habit; assumption."""
HERE = 0.9
"""Share of hospital care given inside a local economy; the rest is specialised or over the border; assumption."""
FROM_AFAR = (0.05, 0.16)
"""Share of a trust's income from outside the local economy, such that England's trusts serve England; assumption."""
BEDS = 2.55
"""A 1,000 residents (activity row 178)."""
HABIT = 0.051
"""Standard deviation, log, of how readily trusts admit, and of beds with it: 14% from 10th to 90th centile (C4.8)."""
LOT = 213
"""The lot by which habits are drawn, apart from all others."""
OF_EMERGENCIES = {"beds": 0.75, "income": 0.4}
"""Share of a trust's beds and income that follows emergencies; assumption."""
INCOME = 715_00
"""Pence a head of those served; assumption, as in `reference`."""


@dataclass(frozen=True)
class Site:
    """Where a trust stands, and its pull."""

    area: Area
    kind: str
    x: float
    y: float
    pull: float


def sites(areas: Sequence[Area], centres: Reals, chance: Chance) -> tuple[Site, ...]:
    """One trust for each 315,000 patients, the largest areas first; a large area may have two."""
    people = np.array([area.patients for area in areas], dtype=np.float64)
    left, chosen = people.copy(), []
    built = [0] * len(areas)
    for _ in range(max(1, round(people.sum() / PEOPLE))):
        at = int(left.argmax())
        left[at] -= PEOPLE
        x, y = centres[at] + chance.uniform(-8, 8, 2)
        spot = float(np.clip(x, 2, 98)), float(np.clip(y, 2, 98))
        chosen.append(Site(areas[at], KINDS[built[at]], *spot, float(np.exp(chance.normal(0, 0.3)))))
        built[at] += 1
    return tuple(chosen)


def shares(places: Sequence[Site], centres: Reals) -> Reals:
    """[area, trust] share of each area's hospital care: nearness times pull, the smallest left out."""
    at = np.array([[site.x, site.y] for site in places])
    way = np.sqrt(((centres[:, None] - at[None]) ** 2).sum(axis=2))
    pull = np.array([site.pull for site in places]) * np.exp(-way / NEAR)
    pull = pull / pull.sum(axis=1, keepdims=True)
    pull[pull < SMALLEST] = 0.0
    return np.asarray(np.floor(1_000 * HERE * pull / pull.sum(axis=1, keepdims=True)) / 1_000)


def trusts(areas: Sequence[Area], centres: Reals, seed: int) -> dict[str, AcuteTrust]:
    """The trusts that serve `areas`, whose middles are at `centres` [area, 2]."""
    lot = chance(seed)
    places = sites(areas, centres, lot)
    given = shares(places, centres)
    need = np.array([area.patients * RESIDENTS * area.need_index for area in areas])
    made = {}
    for n, site in enumerate(places):
        here = {area.id: float(share) for area, share in zip(areas, given[:, n], strict=True) if share}
        served = float(need @ given[:, n])
        sick = float((need * [ill_health(area) for area in areas]) @ given[:, n]) / max(served, 1.0)
        made[f"{site.area.id}_{site.kind.lower()}"] = _trust(site, here, served, sick, lot)
    return made


def habit(site: Site) -> float:
    """How readily a trust admits: drawn by its name's place alone, one on average."""
    z = chance(site.area.number, LOT, KINDS.index(site.kind)).normal()
    return round(float(np.exp(HABIT * z - HABIT**2 / 2)), 3)


def _trust(site: Site, given: dict[str, float], served: float, sick: float, lot: Chance) -> AcuteTrust:
    """One trust, with as many beds and as much money as those served here and from further away need."""
    afar = round(float(lot.uniform(*FROM_AFAR)), 2)
    people = served / (1.0 - afar)
    more = {what: 1.0 + share * (sick * habit(site) - 1.0) for what, share in OF_EMERGENCIES.items()}
    income = rounded(people * INCOME * more["income"])
    # waits of 2006 and their spread between trusts; assumption (activity rows 163, 164, 169, 171)
    waits = np.exp(lot.normal(0, 0.12, 2))
    return AcuteTrust(
        name=f"{site.area.name} {site.kind} NHS Trust",
        income=income,
        admits=habit(site),
        beds=round(people * BEDS / 1_000 * more["beds"] * float(np.exp(lot.normal(0, 0.05)))),
        # deficits of 2005/06: £581m net over 170 trusts, a few very deep (activity rows 188, 190)
        opening_position=rounded(income * float(np.clip(lot.normal(-0.012, 0.025), -0.08, 0.03))),
        shares=given,
        other_commissioners=OtherCommissioners(name="PCTs further away", share=afar),
        waiting_list=WaitingList(
            outpatient_weeks=round(6 * float(waits[0]), 1),
            inpatient_weeks=round(11 * float(waits[1]), 1),
            beyond_18_weeks=round(float(np.clip(lot.normal(0.65, 0.06), 0.45, 0.85)), 2),
        ),
        foundation=bool(lot.random() < 0.2),  # 32 of 170 in March 2006 (activity row 22)
        x=round(site.x),
        y=round(site.y),
    )
