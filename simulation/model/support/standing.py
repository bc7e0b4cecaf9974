"""From above: a PCT that does well is left alone, one that does badly is directed."""

from typing import TYPE_CHECKING

from simulation.model.money import SUPPLIERS
from simulation.model.parameters import supporting as known

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

NEWS = {
    "directed": "puts {} under directed development: a turnaround team moves in",
    "ordinary": "treats {} like any other again",
    "autonomous": "gives {} earned autonomy: fewer reports, half of the top slice",
}


def judge(economy: "HealthEconomy") -> None:
    """Each April: look at every PCT's competence, as an assessor sees it, and at its money."""
    assessed = economy.competence() / 25.0
    for place, pct in enumerate(economy.pcts):
        position = economy.ledger.balance(pct.id) / economy.allocation(pct.id)
        new = _standing(float(assessed[place]), position)
        if new != economy.help.standing[place]:
            economy.help.standing[place] = new
            economy.tell(f"{economy.sha.name} {NEWS[new].format(pct.name)}.", economy.sha.id, "rule")


def _standing(assessed: float, position: float) -> str:
    """Directed, ordinary or autonomous."""
    if assessed < known.DIRECTED_BELOW or position < -known.DIRECTED_DEFICIT:
        return "directed"
    return "autonomous" if assessed >= known.AUTONOMOUS_FROM and position >= 0 else "ordinary"


def direct(economy: "HealthEconomy") -> None:
    """Each quarter: PCTs under direction pay for the team that directs them."""
    for place, pct in enumerate(economy.pcts):
        if economy.help.standing[place] == "directed":
            economy.ledger.pay(pct.id, SUPPLIERS, known.DIRECTED_COST, "advisers")


def slice_share(economy: "HealthEconomy", place: int) -> float:
    """Share of the ordinary top slice that a PCT gives."""
    return known.AUTONOMY_SLICE if economy.help.standing[place] == "autonomous" else 1.0
