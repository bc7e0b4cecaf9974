"""A primary care trust for an area: its money, its managers, its services, and how it goes about commissioning."""

import numpy as np

from simulation.scenario.england.chance import Chance, chance
from simulation.scenario.england.tables import Area
from simulation.scenario.schema import Cluster, Competence, Council, Pct, PracticeRow, Service

A_HEAD = 1_260_00
"""Pence a resident at England's need, 2006/07 (activity row 32, local profiles section 2)."""
RESIDENTS = 0.952
"""Residents for each registered patient."""
SERVICES = (
    ("community", "community", 0.095, 0.10),  # activity row 40
    ("out_of_hours", "out_of_hours", 0.0065, 0.05),  # rules card 21
    ("mental_health", "mental_health", 0.12, 0.20),  # activity row 41
    ("childrens", "childrens", 0.02, 0.15),  # assumption
    ("older_people", "older_people", 0.03, 0.15),  # assumption
)
"""Id, kind, share of the allocation and share of need that is not met."""
LABELS = {
    "community": "community nursing and therapy",
    "out_of_hours": "out-of-hours",
    "mental_health": "mental health",
    "childrens": "children's",
    "older_people": "older people's",
}
ILL_HEALTH = 0.12
"""Standard deviation, log, of areas' emergencies over what age and deprivation say: with trusts' habits, the 42% of
unexplained variance between practices that lie between areas (activity rows 136-137; rules C4.9)."""
ILL_BY_DEPRIVATION = 0.0044
"""Log a point: how much steeper emergencies are than need, of which most is for care that is planned (activity row 214:
+16% over the 34 points from the 10th to the 90th centile)."""
AVERAGE = 21.7
"""Index of Multiple Deprivation 2007 of England."""
EMERGENCY_MONEY = 0.2
"""Share of an allocation that follows what emergencies have cost; assumption."""
SPREAD_OF_SHARES = 0.03
"""Standard deviation of distance from the target share of money (activity row 38: worst -6.4%)."""
LOT = 214
"""The lot by which ill health is drawn, apart from all others."""
DIGITS = -6
"""Digits to which money is rounded: £10,000 in pence."""
Box = tuple[float, float, float, float]
"""Left, bottom, width and height of an area on the map."""


def pct(area: Area, name: str, box: Box, lot: Chance) -> Pct:
    """The trust of an area, somewhere between one that is strong and pushes and one that is neither."""
    distance = float(np.clip(lot.normal(0.0, SPREAD_OF_SHARES), -0.064, 0.12))
    sick = ill_health(area)
    target = area.patients * RESIDENTS * area.need_index * A_HEAD * (1.0 + EMERGENCY_MONEY * (sick - 1.0))
    money = rounded(target * (1.0 + distance))
    strength = float(lot.normal())
    return Pct(
        name=f"{name} PCT",
        practices=tuple(_placed(row, box) for row in area.practices),
        clusters={id: _cluster(id, name, lot) for id in area.clusters},
        need_index=area.need_index,
        ill_health=sick,
        allocation=money,
        # 36% of PCTs closed 2005/06 in deficit, £616m in all (activity row 56)
        opening_position=rounded(money * float(np.clip(lot.normal(0.002, 0.012), -0.05, 0.015))),
        competence=_competence(strength, lot),
        management_posts=max(12, round(60 * area.patients / 256_000 * float(np.exp(lot.normal(0.0, 0.25))))),
        services={id: _service(id, kind, name, money * share, unmet) for id, kind, share, unmet in SERVICES},
        at_start=_conduct(area, float(lot.normal()), strength),
    )


def ill_health(area: Area) -> float:
    """What an area keeps for good, by how poor it is and by a lot of its own; one on average."""
    poor = ILL_BY_DEPRIVATION * (area.deprivation - AVERAGE)
    return round(float(np.exp(poor + ILL_HEALTH * chance(area.number, LOT).normal() - ILL_HEALTH**2 / 2)), 3)


def rounded(pence: float) -> int:
    """Whole pence, to £10,000."""
    return int(round(pence, DIGITS))


def _placed(row: PracticeRow, box: Box) -> PracticeRow:
    """A practice on the map of all areas."""
    left, bottom, width, height = box
    spot = {"x": round(left + row.x / 100 * width), "y": round(bottom + row.y / 100 * height)}
    return row.model_copy(update=spot)


def _cluster(id: str, name: str, chance: Chance) -> Cluster:
    """A cluster; about half were drawn on a map (activity row 25: often the footprints of old PCTs)."""
    formed = "own_choice" if chance.random() < 0.5 else "geographic"
    return Cluster(name=f"{name} group {id.upper()}", formed=formed)  # type: ignore[arg-type]


def _competence(strength: float, chance: Chance) -> Competence:
    """How well a PCT commissions, and the half mark or so by which it thinks better of itself; assumption."""
    true = float(np.clip(2.0 + 0.5 * strength, 1.0, 4.0))
    thinks = float(np.clip(true + 0.4 + 0.3 * chance.normal(), 1.0, 4.0))
    return Competence(self_assessed=round(thinks, 1), true=round(true, 1))


def _service(id: str, kind: str, name: str, money: float, unmet: float) -> Service:
    return Service(
        name=f"{name} {LABELS[id]} service",
        kind=kind,  # type: ignore[arg-type]
        budget=rounded(money),
        unmet_need=unmet,
    )


def _conduct(area: Area, push: float, strength: float) -> dict[str, int | str]:
    """What its officers have in force: PCTs differed most in how hard they pushed (rules A5.3: 15-79% signed)."""
    full = area.patients / 256_000
    keen = 1.0 / (1.0 + np.exp(-1.5 * push))
    return {
        "pbc_support_staff": int(np.clip(round(6 * full * keen), 0, 12)),
        "information": int(np.clip(10 * round(3 * full * keen), 0, 150)),
        "panel_meetings": 2 if push > 0.5 else 0 if push < -1.2 else 1,
        "service_strategy": "guiding" if push + strength > 1.2 else "prescriptive" if strength < -1.2 else "none",
        "goals": int(np.clip(round(8 - 2 * strength), 3, 14)),
    }


def council(area: Area, pct_id: str, name: str) -> Council:
    """The council of an area: about £225 a head, more where people are poor; assumption, as in `reference`."""
    money = area.patients * RESIDENTS * 225_00 * (0.75 + 0.25 * area.deprivation / 21.7)
    return Council(name=f"{name} Council", pct=pct_id, budget=rounded(money))
