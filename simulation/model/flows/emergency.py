"""A&E, the out-of-hours service and emergency admission.

Axes: R rows, A hospitals, E kinds of emergency admission.
"""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from simulation.model import drift, recall, risk_groups, season
from simulation.model.flows import front_door, holding_back
from simulation.model.flows.consultations import service_pressure
from simulation.model.keeping import once_a_quarter
from simulation.model.parameters import demand, hospital_care, localities, needs, pathways

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Counts = NDArray[np.int64]
Reals = NDArray[np.float64]


def admit(economy: "HealthEconomy") -> Counts:
    """Let people come to A&E and be admitted; return those who need a bed overnight, [R, A]."""
    _ring(economy)
    admitted = _needing(economy)
    before = economy.world.ae_last.sum(axis=1)
    through = _attend(economy, admitted)
    near = front_door.take_in(economy, through, before)
    week = economy.this_week
    week.emergencies[:, :, :-1] = admitted
    week.emergencies[:, 0, :-1] += near
    week.short_stays[:, :-1] = near
    week.benefit += pathways.BENEFIT_ADMISSION * admitted.sum(axis=(1, 2))
    return np.asarray(admitted[:, 1:].sum(axis=1))


def _ring(economy: "HealthEconomy") -> None:
    """Contacts with the out-of-hours service, as far as it has room."""
    week, world = economy.this_week, economy.world
    mean = world.rates.out_of_hours * season.growth(economy, needs.GROWTH_CONSULTATIONS) * world.diverted
    mean = mean + localities.UNMET_TO_OUT_OF_HOURS * week.unmet_consultations
    mean = np.maximum(mean + demand.PUT_OFF_CALLS * world.put_off, 0.0)
    wanted = economy.streams.poisson("out_of_hours", mean)
    week.out_of_hours[:] = np.minimum(wanted, _calls_answered(economy))
    world.turned_away = wanted - week.out_of_hours


@once_a_quarter
def _calls_answered(economy: "HealthEconomy") -> Counts:
    """[R] calls a week for which the out-of-hours service has room."""
    world, by_group = economy.world, economy.world.out_of_hours_room * economy.outside.out_of_hours
    room = world.rates.out_of_hours * localities.OUT_OF_HOURS_ROOM * by_group[economy.constants.group]
    return np.ceil(room).astype(np.int64)


def _needing(economy: "HealthEconomy") -> Counts:
    """[R, E, A] people who need to be admitted, and where; schemes assess some of them elsewhere."""
    risen = season.swing(economy, season.JANUARY, needs.WINTER_EMERGENCIES) * economy.surge("emergencies")
    risen *= season.growth(economy, needs.GROWTH_EMERGENCIES)
    mean = _usual(economy) * risen[:, None]
    mean *= risk_groups.visited(economy)
    mean *= 1.0 - economy.local.emergency_relief
    mean[:, 1] *= _avoidable(economy)
    mean[:, 2] += economy.world.readmission_extra
    wanted = economy.streams.poisson("emergencies", np.maximum(mean, 0.0))
    staying_out = np.minimum(economy.keep_out(wanted), wanted)
    return _divert(economy, to_hospitals(economy, wanted - staying_out, "emergencies.to"))


def _divert(economy: "HealthEconomy", admitted: Counts) -> Counts:
    """Send ambulances to hospitals elsewhere where more people wait on trolleys than a department can look after."""
    waiting = economy.world.trolleys.sum(axis=1)
    for trust in economy.trusts:
        beyond = int(waiting[trust.place]) - hospital_care.TROLLEYS_BORNE * trust.scheme.beds
        if beyond > 0:
            here = admitted[:, :, trust.place]
            share = min(beyond / max(int(here.sum()), 1), 1.0)
            luck = economy.streams.uniform(f"emergencies.divert.{trust.id}", here.shape)
            away = np.minimum(np.floor(here * share + luck).astype(np.int64), here)
            admitted[:, :, trust.place] -= away
            admitted[:, :, -1] += away
    return admitted


@once_a_quarter
def _usual(economy: "HealthEconomy") -> Reals:
    """[R, E] admissions of an ordinary week, as primary, community and social care move them from the start."""
    behaviour, world, fixed = economy.behaviour, economy.world, economy.constants
    seen = localities.CONTINUITY_ADMISSIONS * (behaviour.continuity - localities.CONTINUITY_START)
    usual = drift.emergencies(economy) * np.exp((1.0 - hospital_care.VIA_AE) * behaviour.admission - seen)
    unmet = (world.community_start - world.community_met)[fixed.group]
    served = 1.0 + localities.COMMUNITY_BACK * unmet
    old = 1.0 + localities.CARE_BACK * world.uncared[fixed.group] - world.steadied[fixed.group] * localities.FALLS_SHARE
    pressure = service_pressure(economy, 1.0 / 3.0)
    kinds = np.stack([usual * pressure, usual * served, usual * old * pressure], axis=1)
    return np.asarray(world.rates.emergencies * kinds)


def _avoidable(economy: "HealthEconomy") -> Reals:
    """[R] what moves admission for ambulatory-care-sensitive conditions besides: care, winter and flu."""
    behaviour = economy.behaviour
    helped = 1.0 - localities.SELF_HELP_ACSC * economy.world.self_help
    cared = recall.on_avoidable(economy) * helped
    winter = season.swing(economy, season.JANUARY, needs.WINTER_ACSC)
    if season.week_of_year(economy) in season.WINTER:
        covered = behaviour.flu_cover - localities.FLU_START
        return np.asarray(cared * (winter - localities.FLU_ADMISSIONS * localities.FLU_EFFECT * covered))
    return np.asarray(cared * winter)


def to_hospitals(economy: "HealthEconomy", people: Counts, purpose: str) -> Counts:
    """[R, n, A] `people` [R, n] by hospital, as each row's care is shared."""
    running = economy.constants.running_share
    luck = economy.streams.uniform(purpose, people.shape)
    to = (people[:, :, None] * running[:, None, :] + luck[:, :, None]).astype(np.int64)
    to[:, :, -1] = people
    to[:, :, 1:] -= to[:, :, :-1].copy()
    return to


def _attend(economy: "HealthEconomy", admitted: Counts) -> Counts:
    """Count A&E attendances; return those at major departments who need no admission, [R, A]."""
    week, world = economy.this_week, economy.world
    unmet = localities.UNMET_TO_AE * week.unmet_consultations + localities.OUT_OF_HOURS_TO_AE * world.turned_away
    usual = season.swing(economy, season.MAY, needs.SUMMER_AE) * economy.surge("ae")
    usual = usual * season.growth(economy, needs.GROWTH_EMERGENCIES) * service_pressure(economy, 1.0 / 3.0)
    coming = usual * holding_back.put_off(economy)
    world.put_off = world.rates.ae.sum(axis=1) * (usual - coming)
    mean = world.rates.ae * np.stack([coming, coming * world.diverted], axis=1) + unmet[:, None] / 2
    came = economy.streams.poisson("ae", mean)
    came[:, 1] -= np.minimum(economy.see_minor(came[:, 1]), came[:, 1])
    to = to_hospitals(economy, came, "ae.to")
    luck = economy.streams.uniform("ae.via", (len(admitted), admitted.shape[2]))
    through = np.floor(admitted.sum(axis=1) * hospital_care.VIA_AE + luck).astype(np.int64)
    week.ae[:, 1, :-1] = to[:, 1]
    week.ae[:, 0, :-1] = to[:, 0] + through
    world.ae_last = week.ae[:, 0, :-1].T.copy()
    return to[:, 0]
