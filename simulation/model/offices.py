"""What PCT managers get done: one stock of capacity, divided among information, challenge, cases and support."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model.parameters import dealings as known
from simulation.model.parameters import managing, motives

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Reals = NDArray[np.float64]


@dataclass
class Offices:
    """The state of PCTs' management. P PCTs."""

    posts: Reals
    """[P] managers' posts that the work with practices and contracts gets this quarter."""
    strength: Reals
    """[P] 0 to 1: how much of what is asked of them they can do."""
    room: Reals
    """[P] posts for each that is asked for; above one where managers have time to spare."""
    support: Reals
    """[P] 0 to 1: how well practices are supported."""
    information: Reals
    """[P] 0 to 1: quality of activity information; a stock that takes quarters to build."""
    checked: Reals
    """[P] share of wrong charges that its checks find."""
    weeks: Reals
    """[P] weeks from a business case to its answer."""
    disrupted: Reals
    """[P] management capacity as a share of the ordinary, while a disruption lasts."""
    disrupted_weeks: NDArray[np.int64]
    """[P] weeks that it still lasts."""
    paused_weeks: NDArray[np.int64]
    """[P] weeks for which no case is decided."""
    confidence: Reals
    """[P] 0 to 100: the public's confidence in its health service."""
    forecast: Reals
    """[P] pence that this quarter's hospital care was forecast to cost; nought where nothing was."""
    accuracy: Reals
    """[P] 0 to 100: how near the last forecast was."""
    plan_fund: NDArray[np.int64]
    """[P] pence put aside for plans this year and not committed."""
    held_back: NDArray[np.int64]
    """[P] pence that the strategic health authority holds of its money."""
    sliced: NDArray[np.int64]
    """[P] pence of this year's allocation that were held back."""
    policy: list[str]
    """[P] the network policy last quarter."""
    asked: Reals
    """[P] business cases that wait for an answer this quarter."""
    drive: Reals
    """[P] 0 to 1: how much chief executive and board want commissioning by practices; lasting."""
    stopped_weeks: NDArray[np.int64]
    """[P] weeks for which its list of procedures waits for the Secretary of State."""
    shared: Reals
    """[P] 0 to 1: how far health and social care act as one."""
    assessed: Reals
    """[P] 0 to 1: how well a PCT knows its practices from a baseline assessment."""
    quality: Reals
    """[P] 0 to 100: chance that a ruling on a business case is what a sober and fair reader would rule."""


def first_drive(economy: "HealthEconomy") -> Reals:
    """[P] what the scenario says; else drawn once, higher in abler PCTs."""
    said = [pct.scheme.drive for pct in economy.pcts]
    able = np.array([pct.scheme.competence.true for pct in economy.pcts]) - 2.0
    z = economy.streams.normal("drive", len(said))
    drawn = 1.0 / (1.0 + np.exp(-known.DRIVE_SPREAD * z - 0.5 * able))
    return np.array([own if one is None else one for one, own in zip(said, drawn, strict=True)])


def first_offices(pcts: int) -> Offices:
    """Offices before their first quarter."""
    none, no_weeks = np.zeros(pcts), np.zeros(pcts, dtype=np.int64)
    return Offices(
        posts=none.copy(),
        strength=np.ones(pcts),
        room=np.ones(pcts),
        support=np.full(pcts, managing.SUPPORT_USUAL),
        information=np.full(pcts, managing.INFORMATION_START),
        checked=none.copy(),
        weeks=np.full(pcts, float(managing.EIGHT_WEEKS)),
        disrupted=np.ones(pcts),
        disrupted_weeks=no_weeks.copy(),
        paused_weeks=no_weeks.copy(),
        confidence=np.full(pcts, managing.CONFIDENCE_START),
        forecast=none.copy(),
        accuracy=np.full(pcts, managing.ACCURACY_START),
        plan_fund=np.zeros(pcts, dtype=np.int64),
        held_back=np.zeros(pcts, dtype=np.int64),
        sliced=np.zeros(pcts, dtype=np.int64),
        policy=[""] * pcts,
        asked=none.copy(),
        drive=np.full(pcts, 0.5),
        stopped_weeks=no_weeks.copy(),
        shared=none.copy(),
        assessed=none.copy(),
        quality=none.copy(),
    )


def informed_by(economy: "HealthEconomy") -> Reals:
    """[n] how far comparison and review can work, by the figures that practices are given."""
    good: Reals = economy.offices.information[economy.chart.pct_of]
    return motives.UNINFORMED + (1.0 - motives.UNINFORMED) * good
