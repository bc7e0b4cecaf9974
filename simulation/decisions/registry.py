"""Every decision that a seat can take: one module each, in the order in which screens show them."""

import inspect
from dataclasses import replace
from functools import cache, lru_cache
from types import ModuleType
from typing import TYPE_CHECKING

from simulation.contracts import units
from simulation.contracts.decision import OpenDecision, Value
from simulation.contracts.roles import ROLES
from simulation.decisions import (
    acute_growth,
    admission_policy,
    advocacy,
    appointments,
    baseline_assessment,
    beds,
    benchmarking,
    budget_basis,
    budget_scope,
    business_service,
    campaign,
    capacity_planning,
    change_help,
    coding_checks,
    coding_depth,
    conflict_rules,
    consultant_referrals,
    contingency,
    continuing_care,
    contract_challenge,
    day_case_drive,
    decommissioning,
    electronic_booking,
    eligibility,
    enhanced_service,
    extended_hours,
    extra_lists,
    falls_prevention,
    flu_campaign,
    follow_up_policy,
    freed_up_share,
    generic_switching,
    goals,
    gpwsi_posts,
    home_care,
    home_visits,
    in_house_clinics,
    infection_control,
    information,
    integration,
    intermediate_beds,
    joint_fund,
    lead_commissioning,
    lead_sessions,
    learning_network,
    learning_set,
    long_term_clinics,
    minimum_wait,
    network_policy,
    nurse_share,
    outreach_clinics,
    outside_advisers,
    panel_meetings,
    pathways,
    patient_survey,
    pbc_hours,
    pbc_support_staff,
    peer_review,
    practice_visits,
    procedure_fee,
    provider_agency,
    provider_arm,
    provider_scrutiny,
    referral_restraint,
    referral_review,
    risk_pool,
    savings_programme,
    savings_rule,
    savings_split,
    savings_use,
    scenario_planning,
    self_assessment,
    self_care_groups,
    self_help,
    service_strategy,
    shared_informatics,
    smoking_advice,
    support_agency,
    task_range,
    transport,
    unmet_services,
)
from simulation.decisions.spec import Choice, DecisionSpec, Level
from simulation.errors import UsageError

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy
    from simulation.model.organisations.base import Organisation

MODULES: tuple[ModuleType, ...] = (
    referral_review,
    in_house_clinics,
    appointments,
    generic_switching,
    pbc_hours,
    enhanced_service,
    referral_restraint,
    coding_checks,
    electronic_booking,
    nurse_share,
    extended_hours,
    savings_use,
    long_term_clinics,
    smoking_advice,
    home_visits,
    flu_campaign,
    self_care_groups,
    peer_review,
    savings_split,
    practice_visits,
    benchmarking,
    task_range,
    learning_network,
    goals,
    pbc_support_staff,
    service_strategy,
    provider_arm,
    network_policy,
    baseline_assessment,
    lead_sessions,
    business_service,
    support_agency,
    provider_agency,
    self_assessment,
    learning_set,
    budget_basis,
    budget_scope,
    panel_meetings,
    information,
    contract_challenge,
    minimum_wait,
    decommissioning,
    change_help,
    shared_informatics,
    outside_advisers,
    lead_commissioning,
    scenario_planning,
    freed_up_share,
    savings_rule,
    risk_pool,
    contingency,
    acute_growth,
    continuing_care,
    conflict_rules,
    pathways,
    gpwsi_posts,
    procedure_fee,
    unmet_services,
    provider_scrutiny,
    beds,
    extra_lists,
    outreach_clinics,
    infection_control,
    savings_programme,
    capacity_planning,
    coding_depth,
    admission_policy,
    follow_up_policy,
    consultant_referrals,
    day_case_drive,
    home_care,
    intermediate_beds,
    eligibility,
    joint_fund,
    falls_prevention,
    integration,
    campaign,
    patient_survey,
    self_help,
    transport,
    advocacy,
)

_BY_NAME = {module.DECISION.name: module for module in MODULES}
_LIMITS = {name: module.limits for name, module in _BY_NAME.items() if hasattr(module, "limits")}
"""What bounds of its own a level has in an organisation."""
_REFUSE = {name: module.refuse for name, module in _BY_NAME.items() if hasattr(module, "refuse")}
"""Why a value cannot be chosen now, where a decision has a rule for that."""


def by_name(name: str) -> ModuleType:
    """The module of the decision `name`; raises `UsageError` where there is none."""
    if name not in _BY_NAME:
        raise UsageError(
            f"There is no decision called {name!r}.", advice=f"Choose one of {', '.join(_BY_NAME)}.", name=name
        )
    return _BY_NAME[name]


@cache
def owned_by(role: str) -> tuple[DecisionSpec, ...]:
    """The decisions that a holder of `role` can take."""
    return tuple(module.DECISION for module in MODULES if role in module.DECISION.owners)


def limits(name: str, organisation: "Organisation") -> tuple[int, int]:
    """The lowest and highest value of the level `name` in `organisation`, its present one included."""
    return _bounds(by_name(name).DECISION, organisation)


def _bounds(level: Level, organisation: "Organisation") -> tuple[int, int]:
    """The lowest and highest value of `level`, its present one included."""
    low, high = _LIMITS[level.name](organisation) if level.name in _LIMITS else (level.low, level.high)
    current = getattr(organisation.levers, level.lever)
    return min(low, current), max(high, current)


def open_for(economy: "HealthEconomy", organisation: "Organisation", role: str) -> tuple[OpenDecision, ...]:
    """The decisions open to a holder of `role` in `organisation`, with what can be chosen now and nothing else."""
    return tuple([_open(economy, organisation, spec) for spec in owned_by(role)])


def refusal(economy: "HealthEconomy", organisation: "Organisation", role: str, name: str, value: Value) -> str:
    """Why a holder of `role` in `organisation` cannot set `name` to `value` now; empty where it can."""
    if name not in _BY_NAME:
        return f"There is no decision called {name!r}."
    spec: DecisionSpec = _BY_NAME[name].DECISION
    if role not in spec.owners:
        owners = " or ".join(ROLES[owner].label for owner in spec.owners)
        return f"{spec.label}: this is for the {owners} to decide."
    if not hasattr(organisation.levers, spec.lever):
        return f"{spec.label}: {organisation.name} has no such power."
    return _outside(spec, organisation, value) or _refused(economy, organisation, spec, value)


def apply(economy: "HealthEconomy", organisation: "Organisation", name: str, value: Value) -> None:
    """Set `name` of `organisation` to `value`, which has not been refused."""
    module = by_name(name)
    if hasattr(module, "apply"):
        module.apply(economy, organisation, value)
    else:
        setattr(organisation.levers, module.DECISION.lever, value)


def worded(name: str, value: Value) -> str:
    """`value` of the decision `name` as people say it."""
    spec: DecisionSpec = by_name(name).DECISION
    if isinstance(spec, Choice):
        return next((option.label for option in spec.options if option.code == value), str(value))
    return units.lever(value, spec.unit)


def _outside(spec: DecisionSpec, organisation: "Organisation", value: Value) -> str:
    """Why `value` is none that `spec` can take in `organisation`."""
    if isinstance(spec, Choice):
        codes = [option.code for option in spec.options]
        return "" if value in codes else f"{spec.label}: expected one of {', '.join(codes)}, found {value!r}."
    if value == getattr(organisation.levers, spec.lever):
        return ""
    low, high = limits(spec.name, organisation)
    if isinstance(value, int) and not isinstance(value, bool) and value in range(low, high + 1, spec.step):
        return ""
    return f"{spec.label}: expected {low} to {high} in steps of {spec.step}, found {value!r}."


def _refused(economy: "HealthEconomy", organisation: "Organisation", spec: DecisionSpec, value: Value) -> str:
    """Why a value within bounds is refused by the decision's own rule; what is in force is never refused."""
    if spec.name not in _REFUSE or value == getattr(organisation.levers, spec.lever):
        return ""
    return str(_REFUSE[spec.name](economy, organisation, value))


def _open(economy: "HealthEconomy", organisation: "Organisation", spec: DecisionSpec) -> OpenDecision:
    """One decision as it stands open; what would be refused is left out, and `cannot` says why."""
    decision = _within_bounds(spec, organisation)
    if spec.name not in _REFUSE:
        return decision
    reasons = {value: _refused(economy, organisation, spec, value) for value in _values(decision)}
    possible = tuple([value for value, reason in reasons.items() if not reason])
    why = next((reason for reason in reasons.values() if reason), "")
    return _left(spec.name, decision.current, decision.low, decision.high, possible, why)


@lru_cache(maxsize=1_024)
def _left(name: str, current: Value, low: int, high: int, possible: tuple[Value, ...], why: str) -> OpenDecision:
    """What is left of a decision when only some values are possible, and `why` the others are not."""
    decision = _standing(name, current, low, high)
    if len(possible) == 1:
        return replace(_with_values(decision, possible), allowed=False, why_not=why)
    return replace(_with_values(decision, possible), cannot=f"{decision.cannot} {why}".strip())


def _within_bounds(spec: DecisionSpec, organisation: "Organisation") -> OpenDecision:
    """One decision with its present value and the bounds that it has in `organisation`."""
    current: Value = getattr(organisation.levers, spec.lever)
    if isinstance(spec, Choice):
        return _standing(spec.name, current, 0, 0)
    return _standing(spec.name, current, *_bounds(spec, organisation))


@lru_cache(maxsize=4_096)
def _standing(name: str, current: Value, low: int, high: int) -> OpenDecision:
    """One decision with the value in force, and between what bounds a level can be set."""
    return replace(_on_paper(name), current=current, low=low, high=high)


@cache
def _on_paper(name: str) -> OpenDecision:
    """One decision as its file describes it."""
    module = by_name(name)
    spec: DecisionSpec = module.DECISION
    return OpenDecision(
        name=spec.name,
        label=spec.label,
        subject=spec.subject,
        help=_paragraphs(module.__doc__ or ""),
        kind="choice" if isinstance(spec, Choice) else "level",
        current="",
        cost=units.uncited(spec.cost),
        cannot=units.uncited(spec.cannot),
        takes_effect=spec.takes_effect,
        options=spec.options if isinstance(spec, Choice) else (),
        step=spec.step if isinstance(spec, Level) else 1,
        unit=spec.unit if isinstance(spec, Level) else "",
        source="; ".join([*units.cited(spec.cost), *units.cited(spec.cannot), spec.source]),
    )


def _paragraphs(docstring: str) -> str:
    """`docstring` with each paragraph on a line of its own, to be wrapped by whoever shows it."""
    paragraphs = inspect.cleandoc(units.uncited(docstring)).split("\n\n")
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in paragraphs)


def _with_values(decision: OpenDecision, possible: tuple[Value, ...]) -> OpenDecision:
    """`decision` with the values that are possible now."""
    if decision.kind == "choice":
        return replace(decision, options=tuple(option for option in decision.options if option.code in possible))
    levels = [int(value) for value in possible]
    return replace(decision, low=min(levels), high=max(levels))


def _values(decision: OpenDecision) -> list[Value]:
    """Every value within bounds, the present one included."""
    if decision.kind == "choice":
        return [option.code for option in decision.options]
    return [*sorted({*range(decision.low, decision.high + 1, decision.step), int(decision.current)})]
