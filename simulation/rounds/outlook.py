"""The scenario-planning tool as a seat sees it: disease, the care that it means, and the room that the care takes."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from simulation.contracts.view import Outlook, OutlookLine
from simulation.model.levers import TrustLevers
from simulation.model.parameters import supporting as known
from simulation.model.support import planning

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

CONDITIONS = {
    "copd": "Chronic lung disease (COPD)",
    "heart": "Coronary heart disease",
    "diabetes": "Diabetes",
    "mental_illness": "Severe mental illness",
    "frailty": "Frailty in old age",
}
READERS = ("pct_finance_director", "acute_chief_executive")
"""Roles whose stand-ins read the figures; people always see them."""
FIGURES = {
    "national": "Prevalence as in England at each age: what is special here is not in it.",
    "registers": "From the practices' own disease registers.",
}
CARE = {
    "firsts": "First outpatient attendances",
    "operations": "Operations from a waiting list",
    "emergencies": "Emergency admissions, by need",
    "contacts": "Community nursing contacts",
}
ROOM = (
    ("Half-day clinics a week", planning.clinics),
    ("Half-day theatre lists a week", planning.lists),
    ("Hospital beds at 85% full", planning.beds),
)


class Tool:
    """The tool in one game: works need through once a year, for whoever has commissioned it."""

    def __init__(self) -> None:
        self._year = ""
        self._found: dict[str, planning.Reckoning] = {}
        self._shown: dict[tuple[int, str, str], Outlook] = {}

    def shown_to(self, economy: "HealthEconomy", organisation: str) -> Outlook | None:
        """The outlook of the people of a trust, PCT, cluster or practice, where it has been commissioned for them."""
        figures = _figures(economy, organisation)
        if figures == "none":
            return None
        key = (economy.quarter, organisation, figures)
        if key not in self._shown:
            self._shown = {known: seen for known, seen in self._shown.items() if known[0] == economy.quarter}
            self._shown[key] = self._reckoned(economy, organisation, figures)
        return self._shown[key]

    def _reckoned(self, economy: "HealthEconomy", organisation: str, figures: str) -> Outlook:
        """The figures of one organisation, from this year's reckoning."""
        if self._year != economy.financial_year:
            self._year, self._found = economy.financial_year, {}
        if figures not in self._found:
            self._found[figures] = planning.reckon(economy, figures)
        found = planning.outlook(economy, organisation, self._found[figures])
        return Outlook(FIGURES[figures], round(known.HORIZON), tuple(_lines(found)))


def _figures(economy: "HealthEconomy", organisation: str) -> str:
    """What the tool rests on that this organisation sees; `none` where it sees none."""
    one = economy.organisation(organisation)
    if isinstance(one.levers, TrustLevers):
        return one.levers.capacity_planning
    if one.kind not in ("pct", "cluster", "practice"):
        return "none"
    return next(pct.levers.scenario_planning for pct in economy.pcts if pct.id == organisation.split(".")[0])


def _lines(found: planning.Outlook) -> Iterator[OutlookLine]:
    """Every line, disease first."""
    for name, now, later in found.prevalence:
        yield OutlookLine("disease", CONDITIONS[name], now, later)
    first, last = found.care
    for field, label in CARE.items():
        yield OutlookLine("care", label, getattr(first, field), getattr(last, field))
    there = found.room or (None, None, None)
    for (label, takes), room in zip(ROOM, there, strict=True):
        yield OutlookLine("room", label, takes(first), takes(last), room)
