"""Every incentive rule, in the order in which they settle, and which of them are in force for whom."""

from collections.abc import Mapping
from functools import cache, lru_cache
from types import ModuleType
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from simulation.errors import ScenarioError, UsageError
from simulation.incentives import (
    choose_and_book,
    delayed_discharge_charge,
    eighteen_week_sanction,
    emergency_marginal_rate,
    four_hour_target,
    freed_up_resources,
    indicative_budgets,
    infection_target,
    maximum_waits,
    payment_by_results,
    pbc_enhanced_service,
    prescribing_incentive,
    qof,
    risk_pool,
    short_stay_tariff,
)
from simulation.incentives.spec import Terms

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

MODULES: tuple[ModuleType, ...] = (
    qof,
    choose_and_book,
    prescribing_incentive,
    delayed_discharge_charge,
    payment_by_results,
    short_stay_tariff,
    emergency_marginal_rate,
    four_hour_target,
    eighteen_week_sanction,
    infection_target,
    maximum_waits,
    risk_pool,
    indicative_budgets,
    freed_up_resources,
    pbc_enhanced_service,
)

LEVERS: dict[str, dict[str, tuple[str, float]]] = {
    "indicative_budgets": {"basis": ("budget_basis", 0), "scope": ("budget_scope", 0)},
    "freed_up_resources": {"share": ("freed_up_share", 100), "paid": ("savings_rule", 0)},
    "risk_pool": {"share": ("risk_pool", 100)},
}
"""Rule: term: the lever of a PCT that means the same, and what the term is multiplied by in it (0: a word)."""

_BY_NAME = {module.RULE.name: module for module in MODULES}


def by_name(name: str) -> ModuleType:
    """The module of the rule `name`; raises `UsageError` where there is none."""
    if name not in _BY_NAME:
        raise UsageError(f"There is no incentive rule called {name!r}.", advice=f"Choose one of {', '.join(_BY_NAME)}.")
    return _BY_NAME[name]


def read(scenario: Mapping[str, Mapping[str, Any]]) -> dict[str, Terms]:
    """The terms of every rule: a scenario's where it sets them, the law's elsewhere."""
    for name in scenario:
        by_name(name)
    return {name: _terms(module, scenario.get(name, {})) for name, module in _BY_NAME.items()}


def is_live(economy: "HealthEconomy", name: str) -> bool:
    """Whether a rule is in force this quarter for those whom it is for."""
    return economy.terms[name].holds_in(economy.quarter + 1) and is_law(name, economy.quarter_label)


@cache
def is_law(name: str, quarter: str) -> bool:
    """Whether the rule was law in `quarter` (as 2006/07 Q1)."""
    rule = by_name(name).RULE
    return bool(rule.law_from <= quarter and (not rule.law_to or quarter <= rule.law_to))


def in_force(economy: "HealthEconomy", pct_id: str, name: str) -> Terms | None:
    """The terms that hold for a PCT this quarter, its levers first; None where the rule is not in force."""
    terms = economy.terms[name]
    if not is_live(economy, name):
        return None
    own = LEVERS.get(name)
    if not own:
        return terms
    levers = economy.pcts[economy.pct_place(pct_id)].levers
    return _with(terms, tuple((term, _from_lever(levers, lever, by)) for term, (lever, by) in own.items()))


@lru_cache(maxsize=1_024)
def _with(terms: Terms, values: tuple[tuple[str, Any], ...]) -> Terms:
    """`terms` with some of them at other values; asked for over and over, and never changed."""
    return terms.model_copy(update=dict(values))


def hold_fixed(economy: "HealthEconomy") -> None:
    """Put the levers of PCTs back to the terms that are not theirs to change."""
    for name, own in LEVERS.items():
        for term in own:
            if term in economy.terms[name].fixed:
                _to_lever(economy, name, term)


def set_levers(economy: "HealthEconomy") -> None:
    """Let every PCT's levers begin as the scenario's terms have it."""
    for name, terms in LEVERS.items():
        for term in terms:
            _to_lever(economy, name, term)


def set_term(economy: "HealthEconomy", name: str, term: str, value: object) -> None:
    """Change one term of a rule for everybody."""
    old = economy.terms[by_name(name).RULE.name]
    if term not in (known := names_of(type(old))):
        raise UsageError(f"{name} has no term {term!r}.", advice=f"It has {', '.join(known)}.")
    economy.terms[name] = _terms(by_name(name), {**old.model_dump(by_alias=True), term: value})
    economy.members.pop(name, None)
    if term in LEVERS.get(name, {}):
        _to_lever(economy, name, term)


def standing(economy: "HealthEconomy", name: str) -> Terms | None:
    """The terms of a rule that is the same for everybody, this quarter; None where it is not in force."""
    terms = economy.terms[name]
    return terms if is_live(economy, name) else None


def short_stay_price(economy: "HealthEconomy") -> float:
    """Share of the full price for a same-day emergency stay this quarter."""
    terms: Any = economy.terms["short_stay_tariff"]
    return float(terms.share) if is_live(economy, "short_stay_tariff") else 1.0


def settle_quarter(economy: "HealthEconomy") -> None:
    """Let every rule in force settle the quarter, and the year when it ends."""
    live = _live(economy)
    for module, terms in live:
        module.settle_quarter(economy, terms)
    if economy.quarter_label.endswith("Q4"):
        for module, terms in live:
            module.settle_year(economy, terms)


def _live(economy: "HealthEconomy") -> list[tuple[ModuleType, Terms]]:
    return [(module, economy.terms[name]) for name, module in _BY_NAME.items() if is_live(economy, name)]


def _terms(module: ModuleType, given: Mapping[str, Any]) -> Terms:
    try:
        terms: Terms = module.TERMS.model_validate(dict(given))
    except ValidationError as wrong:
        first = wrong.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise ScenarioError(
            f"incentives.{module.RULE.name}.{where}: {first['msg']}.",
            advice=f"Its terms are {', '.join(names_of(module.TERMS))}.",
            rule=module.RULE.name,
        ) from None
    return terms


def names_of(terms: type[Terms]) -> tuple[str, ...]:
    """The terms as a scenario calls them."""
    return tuple(field.alias or name for name, field in terms.model_fields.items())


def _from_lever(levers: Any, lever: str, by: float) -> Any:
    value = getattr(levers, lever)
    return value / by if by else value


def _to_lever(economy: "HealthEconomy", name: str, term: str) -> None:
    lever, by = LEVERS[name][term]
    value = getattr(economy.terms[name], term)
    for pct in economy.pcts:
        setattr(pct.levers, lever, round(value * by) if by else value)
