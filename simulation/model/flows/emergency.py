"""A&E, the out-of-hours service and emergency admission.

Axes: R rows, A hospitals, E kinds of emergency admission.
"""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model import drift, recall, risk_groups, season
from simulation.model.calendar import WEEKS_A_QUARTER
from simulation.model.flows import front_door, holding_back
from simulation.model.flows.consultations import service_pressure
from simulation.model.keeping import once_a_quarter
from simulation.model.kernels import emergencies
from simulation.model.parameters import demand, hospital_care, localities, needs, pathways
from simulation.model.shocks import by_week

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Counts = NDArray[np.int64]
Reals = NDArray[np.float64]


def admit(economy: "HealthEconomy") -> Counts:
    """Let people come to A&E and be admitted; return those who need a bed overnight, [A, R]."""
    _ring(economy)
    admitted, week = _needing(economy), economy.this_week
    before = economy.world.ae_last.sum(axis=1)
    short = front_door.take_in(economy, _attend(economy, admitted), before)
    return emergencies.write_down(
        admitted, short, pathways.BENEFIT_ADMISSION, week.emergencies, week.short_stays, week.benefit
    )


def _ring(economy: "HealthEconomy") -> None:
    """Contacts with the out-of-hours service, as far as it has room."""
    week, world = economy.this_week, economy.world
    mean = _calls(economy)[economy.week % WEEKS_A_QUARTER] + localities.UNMET_TO_OUT_OF_HOURS * week.unmet_consultations
    mean += demand.PUT_OFF_CALLS * world.put_off
    wanted = economy.streams.poisson("out_of_hours", np.maximum(mean, 0.0))
    np.minimum(wanted, _calls_answered(economy), out=week.out_of_hours)
    world.turned_away = wanted - week.out_of_hours


@once_a_quarter
def _calls(economy: "HealthEconomy") -> Reals:
    """[13, R] calls in each week of this quarter where nobody was turned away elsewhere."""
    world = economy.world
    return np.asarray(world.rates.out_of_hours * season.growths(economy, needs.GROWTH_CONSULTATIONS) * world.diverted)


@once_a_quarter
def _calls_answered(economy: "HealthEconomy") -> Counts:
    """[R] calls a week for which the out-of-hours service has room."""
    world, by_group = economy.world, economy.world.out_of_hours_room * economy.outside.out_of_hours
    room = world.rates.out_of_hours * localities.OUT_OF_HOURS_ROOM * by_group[economy.constants.group]
    return np.ceil(room).astype(np.int64)


def _needing(economy: "HealthEconomy") -> Counts:
    """[A, R, E] people who need to be admitted, and where; schemes assess some of them elsewhere."""
    world, usual = economy.world, _usual(economy)[economy.week % WEEKS_A_QUARTER]
    visited, relief = risk_groups.visited(economy), economy.local.emergency_relief
    mean = emergencies.needing(usual, visited, relief, _avoidable(economy), world.readmission_extra)
    wanted = economy.streams.poisson("emergencies", mean)
    wanted -= economy.keep_out(wanted)
    return _divert(economy, _to_hospitals(economy, wanted, "emergencies.to"))


def _divert(economy: "HealthEconomy", admitted: Counts) -> Counts:
    """Send ambulances to hospitals elsewhere where more people wait on trolleys than a department can look after."""
    waiting = economy.world.trolleys.sum(axis=1).tolist()
    for trust in economy.trusts:
        beyond = waiting[trust.place] - hospital_care.TROLLEYS_BORNE * trust.scheme.beds
        if beyond > 0:
            here = admitted[trust.place]
            share = min(beyond / max(int(here.sum()), 1), 1.0)
            luck = economy.streams.uniform(f"emergencies.divert.{trust.id}", here.shape)
            away = np.minimum(np.floor(here * share + luck).astype(np.int64), here)
            here -= away
            admitted[-1] += away
    return admitted


@once_a_quarter
def _usual(economy: "HealthEconomy") -> Reals:
    """[13, R, E] admissions by season, surge and growth, as primary, community and social care have moved them."""
    behaviour, world, fixed = economy.behaviour, economy.world, economy.constants
    seen = localities.CONTINUITY_ADMISSIONS * (behaviour.continuity - localities.CONTINUITY_START)
    usual = drift.emergencies(economy) * np.exp((1.0 - hospital_care.VIA_AE) * behaviour.admission - seen)
    unmet = (world.community_start - world.community_met)[fixed.group]
    served = 1.0 + localities.COMMUNITY_BACK * unmet
    old = 1.0 + localities.CARE_BACK * world.uncared[fixed.group] - world.steadied[fixed.group] * localities.FALLS_SHARE
    pressure = service_pressure(economy, 1.0 / 3.0)
    kinds = np.stack([usual * pressure, usual * served, usual * old * pressure], axis=1)
    risen = season.swings(economy, season.JANUARY, needs.WINTER_EMERGENCIES) * by_week(economy, "emergencies")
    risen *= season.growths(economy, needs.GROWTH_EMERGENCIES)
    return np.asarray(world.rates.emergencies * kinds * risen[:, :, None])


def _avoidable(economy: "HealthEconomy") -> Reals:
    """[R] what moves admission for ambulatory-care-sensitive conditions besides: care, winter and flu."""
    helped, covered = _spared(economy)
    cared = recall.on_avoidable(economy)
    cared *= helped
    winter = season.swing(economy, season.JANUARY, needs.WINTER_ACSC)
    cared *= winter - covered if season.week_of_year(economy) in season.WINTER else winter
    return cared


@once_a_quarter
def _spared(economy: "HealthEconomy") -> tuple[Reals, Reals]:
    """[R] what self-help multiplies these admissions by, and the share of them that vaccines spare in winter."""
    covered = economy.behaviour.flu_cover - localities.FLU_START
    spared = localities.FLU_ADMISSIONS * localities.FLU_EFFECT * covered
    return 1.0 - localities.SELF_HELP_ACSC * economy.world.self_help, spared


def _to_hospitals(economy: "HealthEconomy", people: Counts, purpose: str) -> Counts:
    """[A, R, n] `people` [R, n] by hospital, as each row's care is shared."""
    luck = economy.streams.uniform(purpose, people.shape)
    return emergencies.by_hospital(people, economy.constants.running_share, luck)


def _attend(economy: "HealthEconomy", admitted: Counts) -> Counts:
    """Count A&E attendances with those `admitted` [A, R, E]; return the others at major departments, [A, R]."""
    came = economy.streams.poisson("ae", _coming(economy))
    came[:, 1] -= economy.see_minor(came[:, 1])
    to = _to_hospitals(economy, came, "ae.to")
    luck = economy.streams.uniform("ae.via", admitted.shape[1::-1])
    return emergencies.attend(admitted, to, hospital_care.VIA_AE, luck, economy.world.ae_last, economy.this_week.ae)


def _coming(economy: "HealthEconomy") -> Reals:
    """[R, 2] people expected in A&E who need no admission, at major departments and others."""
    world, unmet = economy.world, economy.this_week.unmet_consultations
    together, usual = _all_coming(economy)
    others = emergencies.Services(holding_back.put_off(economy), world.diverted, unmet, world.turned_away)
    mean, world.put_off = emergencies.coming(
        usual[economy.week % WEEKS_A_QUARTER],
        world.rates.ae,
        together,
        others,
        localities.UNMET_TO_AE,
        localities.OUT_OF_HOURS_TO_AE,
    )
    return mean


@once_a_quarter
def _all_coming(economy: "HealthEconomy") -> tuple[Reals, Reals]:
    """[R] attendances of an ordinary week; [13, R] season, surge, growth and unmet need of other services in each."""
    usual = season.swings(economy, season.MAY, needs.SUMMER_AE) * by_week(economy, "ae")
    usual *= season.growths(economy, needs.GROWTH_EMERGENCIES)
    usual *= service_pressure(economy, 1.0 / 3.0)
    return economy.world.rates.ae.sum(axis=1), usual
