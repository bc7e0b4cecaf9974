"""Where agents' choices meet patients: margins, for each row of the economy, that flows read and agents set.

R rows, S specialties, T providers as in `activity`. Rows of other commissioners keep the starting values.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from simulation.model.activity import SPECIALTIES

Reals = NDArray[np.float64]


@dataclass
class Behaviour:
    """The margins of general practice."""

    threshold: Reals
    """[R, S] benefit below which the practice does not refer, less the mean; need is referred as exp(-threshold)."""
    substituted: Reals
    """[R, S] share of would-be referrals that the practice deals with itself (in-house clinics, diagnostics)."""
    induced: Reals
    """[R, S] extra local work as a share of need that a new local clinic brings out."""
    agreed: Reals
    """[R, S] share of proposed operations to which the practice agrees, where it holds the money; 1 elsewhere."""
    admission: Reals
    """[R] change in the propensity to admit through primary care; near nought for most (evidence C1.3)."""
    access: Reals
    """[R] consultations offered over consultations wanted, 1 at the start."""
    continuity: Reals
    """[R] 0 to 1, chance of seeing the usual doctor."""
    chronic_care: Reals
    """[R] 0 to 1, quality of care for long-term conditions; a stock that moves slowly."""
    case_management: Reals
    """[R] share of high-risk people under a nurse's regular visits."""
    flu_cover: Reals
    """[R] share of those at risk who are vaccinated."""
    generic_share: Reals
    """[R] share of switchable items prescribed generically (0.6 at the start: evidence E24)."""
    prescribing_restraint: Reals
    """[R] proportional fall in items prescribed."""
    smoking_quits: Reals
    """[R] people who stopped for good since the start."""
    choice: Reals
    """[R] share of referrals where the patient really chooses the hospital."""


def as_at_start(rows: int) -> Behaviour:
    """Margins before anybody has changed anything; the model's start sets styles and shares."""
    blank = np.zeros(rows)
    wide = np.zeros((rows, len(SPECIALTIES)))
    return Behaviour(
        threshold=wide.copy(),
        substituted=wide.copy(),
        induced=wide.copy(),
        agreed=np.ones((rows, len(SPECIALTIES))),
        admission=blank.copy(),
        access=np.ones(rows),
        continuity=np.full(rows, 0.5),
        chronic_care=np.full(rows, 0.5),
        case_management=blank.copy(),
        flu_cover=np.full(rows, 0.5),
        generic_share=np.full(rows, 0.6),
        prescribing_restraint=blank.copy(),
        smoking_quits=blank.copy(),
        choice=np.full(rows, 0.1),
    )
