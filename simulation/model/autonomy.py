"""What the strategic health authority makes of each PCT in April: earned autonomy, or development that it directs."""

from typing import TYPE_CHECKING

from simulation.model.parameters import dealings as known

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

LEFT_ALONE, WATCHED, DIRECTED = 1, 0, -1


def review(economy: "HealthEconomy") -> None:
    """Leave the able and solvent alone; direct those that are neither, which costs them time and teaches them."""
    seen = economy.competence()
    for place, pct in enumerate(economy.pcts):
        position = economy.ledger.balance(pct.id) / economy.allocation(pct.id)
        before = int(economy.offices.autonomy[place])
        now = _rating(float(seen[place]), position)
        economy.offices.autonomy[place] = now
        if now == DIRECTED:
            economy.help.true[place] = min(float(economy.help.true[place]) + known.DIRECTED_TEACHES, 4.0)
        if now != before and now != WATCHED:
            what = "earns autonomy" if now == LEFT_ALONE else "is put under directed development"
            economy.tell(f"{pct.name} {what} ({economy.sha.name}).", economy.sha.id, "rule")


def _rating(competence: float, position: float) -> int:
    if competence >= known.AUTONOMY_FROM and position >= 0.0:
        return LEFT_ALONE
    return DIRECTED if competence < known.DIRECTED_BELOW and position < 0.0 else WATCHED


def time_left(economy: "HealthEconomy", place: int) -> float:
    """Share of managers' time that returns and visits of the authority leave: more than usual for the left alone."""
    return known.AUTONOMY_LEAVES[int(economy.offices.autonomy[place])]
