"""What the chief executive of an acute trust wishes for: balance, targets met, and a hospital that is not too full."""

from simulation.standins.mind import Mind, Thought
from simulation.standins.position import deficit, depth, position_told
from simulation.standins.sight import Sight

FULL = 88
"""Occupancy from which on a chief executive opens beds: trouble begins at 85%, crises at 90% (rules C2.12)."""
EMPTY = 85
"""Occupancy, now and over a year, below which wards can be closed (activity 5 row 176: 84-88% every year)."""
PLANNED = 87
"""Occupancy for which a chief executive plans (activity 5 row 176)."""
QUITE_EMPTY = 8
"""Points below that at which nothing is more pressing; assumption."""
MOST_CLOSED = 0.05
"""Share of beds that wards can be closed for in a quarter without an outcry; assumption."""
YEAR = 4


def beds(mind: Mind) -> None:
    """Open where it is full, close where it is not, and think of the money."""
    sight = mind.sight
    occupancy = sight.now("bed_occupancy")
    if occupancy is None:
        return
    told = sight.told("bed_occupancy")
    if occupancy > FULL:
        steps = 2 if occupancy > 92 else 1
        mind.by("beds", steps, "patients", 0.5 + (occupancy - FULL) / 20, told)
        mind.by("beds", 1, "prudence", 0.4 + (occupancy - FULL) / 20, told)
    elif max(occupancy, _over_a_year(sight)) < EMPTY:
        _close_wards(mind, max(occupancy, _over_a_year(sight)), told)
    if deficit(sight) and occupancy < 92:
        mind.by("beds", -1, "own", 0.35 + 0.3 * depth(sight), position_told(sight))


def _over_a_year(sight: Sight) -> float:
    """Occupancy of the last year, once a year is known: wards that winter fills are not closed in summer."""
    values = sight.values("bed_occupancy")[-YEAR:]
    return sum(values) / YEAR if len(values) == YEAR else 100.0


def _close_wards(mind: Mind, occupancy: float, told: str) -> None:
    """Close what stands empty: the more, the more it is."""
    decision = mind.sight.decision("beds")
    if decision is None:
        return
    enough = round(int(decision.current) * max(occupancy / PLANNED, 1.0 - MOST_CLOSED))
    empty = (EMPTY - occupancy) / QUITE_EMPTY
    mind.set("beds", enough, "money", 0.6 + empty, told)
    mind.set("beds", enough, "own", 0.5 + empty, told)
    mind.set("beds", enough, "prudence", 0.45 + empty, told)


def lists(mind: Mind) -> None:
    """Theatre lists for those who wait, as far as the tariff pays for them."""
    sight = mind.sight
    within = sight.now("within_18_weeks")
    waiting = (
        (sight.now("inpatient_wait") or 0) > 9 or (within is not None and within < 80) or sight.beyond_share() > 0.1
    )
    told = next((sight.told(m) for m in ("within_18_weeks", "inpatient_wait") if sight.tile(m)), sight.beyond_told())
    if waiting:
        mind.to("extra_lists", 0.5, "patients", 0.6, told)
        mind.to("extra_lists", 0.6, "own", 0.5, told)
        mind.to("extra_lists", 0.25, "prudence", 0.45, told)
    else:
        mind.to("extra_lists", 0.0, "money", 0.5, told)
    if deficit(sight):
        mind.to("extra_lists", 0.1, "money", 0.3 + 0.3 * depth(sight), position_told(sight))


def outreach(mind: Mind) -> None:
    """Consultants in practices: goodwill that costs."""
    sight = mind.sight
    mind.to(
        "outreach_clinics", 0.3, "shared", 0.45, f"trust between us and our partners is {sight.mean_trust:.0f} of 100"
    )
    mind.to("outreach_clinics", 0.0, "own", 0.35, position_told(sight))


def hygiene(mind: Mind) -> None:
    """Infections: what it takes, or what is noticed."""
    sight = mind.sight
    told = sight.told("infections") if sight.tile("infections") else sight.told("bed_occupancy")
    mind.to("infection_control", 0.4, "patients", 0.55, told)
    mind.to("infection_control", 0.25, "prudence", 0.5, told)
    if sight.trend("infections") > 0:
        mind.to("infection_control", 0.4, "own", 0.5, told)


def savings(mind: Mind) -> None:
    """A trust in deficit has to save; how fast is the question."""
    sight = mind.sight
    if deficit(sight):
        mind.set("savings_programme", 4 if depth(sight) > 0.7 else 3, "own", 0.6, position_told(sight))
        mind.set("savings_programme", 3, "money", 0.65, position_told(sight))
        mind.set("savings_programme", 2, "shared", 0.5, position_told(sight))
        mind.set("savings_programme", 2, "prudence", 0.55, position_told(sight))
    if (sight.now("bed_occupancy") or 0) > 92:
        mind.set("savings_programme", 1, "patients", 0.45, sight.told("bed_occupancy"))


def planning(mind: Mind) -> None:
    """Plan by need, and open the beds that it asks for."""
    sight = mind.sight
    mind.pick("capacity_planning", "registers", "patients", 0.5, "we are always a quarter behind the queue")
    mind.pick("capacity_planning", "national", "prudence", 0.4, "we are always a quarter behind the queue")
    asked = sight.room("Hospital beds")
    decision = sight.decision("beds")
    if asked is not None and decision is not None and not deficit(sight):
        short = asked - int(decision.current)
        if abs(short) > SHORT * asked:
            told = f"the planning tool asks for {asked:,.0f} beds in three years"
            mind.by("beds", 1 if short > 0 else -1, "prudence", 0.42, told)


SHORT = 0.05
"""Share of the beds asked for by which a trust may be out before a chief executive moves; assumption."""
THOUGHTS: tuple[Thought, ...] = (beds, lists, outreach, hygiene, savings, planning)
