"""The thoughts of people in each role."""

from types import ModuleType

from simulation.standins.mind import Mind, Thought, Wish
from simulation.standins.roles import (
    acute_chief_executive,
    acute_medical_director,
    council_social_care_lead,
    gp,
    patients_and_third_sector,
    pbc_cluster_lead,
    pct_chief_executive,
    pct_director_of_commissioning,
    pct_finance_director,
    pec_chair,
    practice_manager,
    practice_nurse,
)
from simulation.standins.sight import Sight, once

MODULES: tuple[ModuleType, ...] = (
    gp,
    practice_manager,
    practice_nurse,
    pbc_cluster_lead,
    pct_chief_executive,
    pct_director_of_commissioning,
    pct_finance_director,
    pec_chair,
    acute_chief_executive,
    acute_medical_director,
    council_social_care_lead,
    patients_and_third_sector,
)
_THOUGHTS: dict[str, tuple[Thought, ...]] = {module.__name__.rpartition(".")[2]: module.THOUGHTS for module in MODULES}


def thoughts_of(role: str) -> tuple[Thought, ...]:
    """What somebody in `role` thinks about; nothing for a role that nobody has described."""
    return _THOUGHTS.get(role, ())


@once
def wishes_of(sight: Sight) -> tuple[Wish, ...]:
    """What somebody wishes who sits in this seat and has this sight."""
    mind = Mind(sight)
    for thought in thoughts_of(sight.view.seat.role):
        thought(mind)
    return tuple(mind.wishes)
