"""Scenarios of many areas: a sample of England in one economy, or England as a set of local economies."""

from collections.abc import Sequence
from itertools import pairwise
from math import ceil, sqrt

import numpy as np

from simulation.errors import UsageError
from simulation.scenario.england import pcts, tables, trusts
from simulation.scenario.england.chance import chance
from simulation.scenario.england.pcts import Box
from simulation.scenario.england.tables import Area
from simulation.scenario.schema import Alliance, Economy, Incentives, Period, Scenario, Sha

MODELLED_ON = "England, 2006/07; every name is invented"
ROUNDS = 12
MARGIN = 0.08
"""Share of an area's place on the map that is left free at each side."""


def sample(number: int, seed: int = 2006, least: int = 1, most: int = 1_000) -> tuple[Area, ...]:
    """`number` areas that spread over England as deprivation does: one by lot from each slice of the ranking.

    Areas of fewer practices than `least` or more than `most` are left out.
    """
    fitting = [area for area in tables.areas() if least <= len(area.practices) <= most]
    ranked = sorted(fitting, key=lambda area: (area.deprivation, area.id))
    if not 1 <= number <= len(ranked):
        raise UsageError(f"There are {len(ranked)} such areas, not {number}.", advice="Ask for fewer.", found=number)
    lot = chance(seed, number)
    ends = np.linspace(0, len(ranked), number + 1)
    return tuple(ranked[int(lot.integers(round(a), round(b)))] for a, b in pairwise(ends))


def economy(areas: Sequence[Area], name: str, title: str, rules: Incentives, seed: int = 2006) -> Scenario:
    """One local economy of these areas and the trusts that serve them; patients cross its edge both ways."""
    boxes = boxes_for(len(areas))
    centres = np.array([[left + width / 2, bottom + height / 2] for left, bottom, width, height in boxes])
    lots = [chance(seed, area.number) for area in areas]
    blocks = [pcts.pct(area, area.name, box, lot) for area, box, lot in zip(areas, boxes, lots, strict=True)]
    return Scenario(
        name=name,
        title=title,
        period=Period(start="2006/07 Q1", rounds=ROUNDS),
        modelled_on=MODELLED_ON,
        economy=Economy(
            pcts={area.id: block for area, block in zip(areas, blocks, strict=True)},
            acute_trusts=trusts.trusts(areas, centres, seed),
            councils={f"{area.id}_council": pcts.council(area, area.id, area.name) for area in areas},
            alliance={"voices": Alliance(name=f"Voices of {title}", grant=_grant(areas))},
            sha={"sha": Sha(name=f"{title} Strategic Health Authority")},
        ),
        incentives=rules,
    )


def _grant(areas: Sequence[Area]) -> int:
    """Pence a year; assumption, a pound a resident as in `reference`."""
    return pcts.rounded(sum(area.patients for area in areas) * pcts.RESIDENTS * 100)


def boxes_for(number: int) -> tuple[Box, ...]:
    """Places on the map for so many areas, row by row."""
    columns = ceil(sqrt(number))
    rows = ceil(number / columns)
    width, height = 100 / columns, 100 / rows
    return tuple(
        (
            (i % columns + MARGIN) * width,
            (i // columns + MARGIN) * height,
            (1 - 2 * MARGIN) * width,
            (1 - 2 * MARGIN) * height,
        )
        for i in range(number)
    )
