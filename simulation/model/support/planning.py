"""The scenario-planning tool: from who has which disease to the care that it means, and the room that the care takes.

It uses the need functions of the economy itself (`rates`): people by age, condition and risk, aged by so many years,
give expected care; care over what a clinic, a list or a bed can do gives room. With `national` figures every practice
has the prevalence of England at its ages; with `registers` it has its own.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model import opening, rates, season
from simulation.model import people as registered
from simulation.model.calendar import WEEKS_A_QUARTER, WEEKS_A_YEAR
from simulation.model.money import SUPPLIERS
from simulation.model.parameters import hospital_care, needs, pathways
from simulation.model.parameters import supporting as known

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Reals = NDArray[np.float64]
Counts = NDArray[np.int64]


@dataclass(frozen=True)
class Care:
    """Expected care a year of some people, given at one hospital or at all. Counts."""

    firsts: float
    operations: float
    emergencies: float
    bed_days: float
    contacts: float


@dataclass(frozen=True)
class Outlook:
    """What the tool shows of one organisation's people, now and some years on."""

    prevalence: tuple[tuple[str, float, float], ...]
    """Condition, people with it per 1,000 now and then."""
    care: tuple[Care, Care]
    room: tuple[float, float, float] | None
    """Clinics and lists a week, and beds, that a trust has now; None where the organisation is no trust."""


@dataclass(frozen=True, eq=False)
class Reckoning:
    """What the tool has worked out for every row, from which each organisation's outlook is added up."""

    ill: tuple[Reals, Reals]
    """[R, C] people by condition, now and then."""
    flows: tuple[Reals, Reals]
    """[5, R] care a year, now and then, in the order of `Care`; bed days at the ordinary length of stay."""


def reckon(economy: "HealthEconomy", figures: str) -> Reckoning:
    """Work the tool through for everybody, by its `figures`."""
    people = believed(economy, figures)
    both = (people, aged(people, known.HORIZON))
    ill = tuple(np.asarray(each.sum(axis=(1, 3))) for each in both)
    return Reckoning((ill[0], ill[1]), (_flows(economy, both[0]), _flows(economy, both[1])))


def outlook(economy: "HealthEconomy", organisation: str, found: Reckoning) -> Outlook:
    """The outlook of a PCT, cluster, practice or trust."""
    trusts = {trust.id: trust.place for trust in economy.trusts}
    share, fixed = np.zeros(economy.rows), economy.constants
    stays = fixed.trust_share @ fixed.stay_scale
    if organisation in trusts:
        share[:] = fixed.trust_share[:, trusts[organisation]]
        stays[:] = fixed.stay_scale[trusts[organisation]]
    else:
        share[economy.rows_of(organisation)] = 1.0
    now, later = (_care(flows, share, stays) for flows in found.flows)
    room = _room(economy, trusts[organisation]) if organisation in trusts else None
    return Outlook(tuple(_prevalence(found, share)), (now, later), room)


def believed(economy: "HealthEconomy", figures: str) -> Reals:
    """[R, 9, C, 4] people as the tool has them: by national prevalence at their ages, or from the registers."""
    if figures == "registers":
        return economy.people.astype(np.float64)
    mean = np.array([needs.MEAN_DEPRIVATION])
    each = registered.prevalence(mean)[..., None] * registered.strata(mean)
    ages: Reals = economy.people.sum(axis=(2, 3)).astype(np.float64)
    return np.asarray(ages[:, :, None, None] * each)


def aged(people: Reals, years: float) -> Reals:
    """The same people with the ages that they will have, sicker ages bringing their diseases with them."""
    return np.asarray(people * (1.0 + np.array(known.AGEING))[None, :, None, None] ** years)


def growth(economy: "HealthEconomy", figures: str) -> float:
    """Share a year by which need for hospital care will grow here, as the tool reckons each April."""
    key = f"{economy.financial_year} {figures}"
    if key not in economy.help.growth:
        people = believed(economy, figures)
        now, later = (_flows(economy, each)[[0, 2]].sum() for each in (people, aged(people, 1.0)))
        economy.help.growth[key] = float(later / max(now, 1.0) - 1.0)
    return economy.help.growth[key]


def season_ahead(economy: "HealthEconomy") -> float:
    """Emergencies of the quarter to come over those of the quarter gone, by the season alone."""
    weeks = (economy.constants.first_week + economy.week + np.arange(-WEEKS_A_QUARTER, WEEKS_A_QUARTER)) % WEEKS_A_YEAR
    wave = 1.0 + needs.WINTER_EMERGENCIES * np.cos(2 * np.pi * (weeks - season.JANUARY) / WEEKS_A_YEAR)
    return float(wave[WEEKS_A_QUARTER:].mean() / wave[:WEEKS_A_QUARTER].mean())


def expected(usual: Reals, seen: Reals, figures: str) -> Reals:
    """[S] people expected in an ordinary week of the quarter to come.

    Without the tool, as many as last quarter. With it, need changes slowly and most of what moves from one quarter to
    the next is chance: the tool's reckoning goes on from what need has usually brought, and has grown to since.
    """
    since = ((1.0 - known.USUAL_PACE) / known.USUAL_PACE + 1.0) / 4.0
    by_need = usual * (1.0 + needs.GROWTH_REFERRALS) ** since
    return np.asarray(seen + known.PLANNED_BY[figures] * (by_need - seen))


def remember(usual: Reals, seen: Reals) -> Reals:
    """[S] what need has usually brought, with the last quarter's count in it; the first is taken as it is."""
    return np.where(usual > 0, usual + known.USUAL_PACE * (seen - usual), seen)


def pay(economy: "HealthEconomy") -> None:
    """Pay a quarter of the tool, for the PCTs and trusts that use it."""
    for one, figures in users(economy):
        economy.ledger.pay(one, SUPPLIERS, known.TOOL_COST[figures], "planning_tool")


def users(economy: "HealthEconomy") -> list[tuple[str, str]]:
    """(id, figures) of the PCTs and trusts that use the tool."""
    levers = [(pct.id, pct.levers.scenario_planning) for pct in economy.pcts]
    levers += [(trust.id, trust.levers.capacity_planning) for trust in economy.trusts]
    return [(id, figures) for id, figures in levers if figures != "none"]


def _prevalence(found: Reckoning, share: Reals) -> list[tuple[str, float, float]]:
    """(condition, per 1,000 now, then)."""
    now, later = (1_000 * (share @ ill) / max(float((share @ ill).sum()), 1.0) for ill in found.ill)
    return [(name, float(now[i]), float(later[i])) for i, name in enumerate(needs.CONDITIONS) if i]


def _flows(economy: "HealthEconomy", people: Reals) -> Reals:
    """[5, R] expected care a year from these people, in the order of `Care`."""
    fixed = economy.constants
    specialist = rates.specialist_use(people, fixed.deprivation)
    wanted = rates.rates(people, specialist, fixed)
    asked = rates.need(specialist, fixed) * pathways.BECOMES_APPOINTMENT + wanted.other_firsts
    firsts = asked.sum(axis=1) * _all_firsts() * opening.ATTENDING
    nights = float(np.dot(hospital_care.STAY_MIX, hospital_care.STAY_DAYS))
    elective = float(np.dot(hospital_care.ELECTIVE_STAY_MIX, hospital_care.STAY_DAYS)) * needs.OVERNIGHT / needs.FIRSTS
    bed_days = wanted.emergencies[:, 1:].sum(axis=1) * nights + firsts * elective
    weekly = (firsts, firsts * pathways.LIST_PER_FIRST, wanted.emergencies.sum(axis=1), bed_days, wanted.community)
    return np.stack(weekly) * WEEKS_A_YEAR


def _care(flows: Reals, share: Reals, stays: Reals) -> Care:
    """The care of some, with their hospitals' length of stay over the ordinary, [R]."""
    firsts, operations, emergencies, _, contacts = (float(value) for value in flows @ share)
    return Care(firsts, operations, emergencies, float(flows[3] @ (share * stays)), contacts)


def _all_firsts() -> float:
    """First attendances for each that GPs and others ask for: consultants and A&E send people as well."""
    return 1.0 / (1.0 - pathways.CONSULTANT_ORIGIN - pathways.AE_ORIGIN)


def clinics(care: Care) -> float:
    """Half-day clinics a week for these first attendances and the visits that follow them."""
    visits = care.firsts * (1.0 + pathways.FOLLOW_UP_ROOM * needs.FOLLOW_UPS / needs.FIRSTS)
    return visits / WEEKS_A_YEAR / hospital_care.OUTREACH_PATIENTS


def lists(care: Care) -> float:
    """Half-day theatre lists a week."""
    return care.operations / WEEKS_A_YEAR / pathways.LIST_CASES


def beds(care: Care) -> float:
    """Beds, at the occupancy for which wards are planned, those held by people who could leave included."""
    return care.bed_days / 365 / (known.PLANNED_OCCUPANCY - hospital_care.DELAYED_SHARE)


def _room(economy: "HealthEconomy", place: int) -> tuple[float, float, float]:
    """Clinics, lists and beds that a trust has now."""
    world = economy.world
    return (
        float(world.clinic_room[:, place].sum()) / hospital_care.OUTREACH_PATIENTS,
        float((world.day_room + world.stay_room)[:, place].sum()) / pathways.LIST_CASES,
        float(economy.trusts[place].levers.beds),
    )
