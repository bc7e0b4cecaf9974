"""The part of the economy's public face that has to do with money, rules, promises, trust and news."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, cast

import numpy as np
from numpy.typing import NDArray

from simulation.contracts.view import News
from simulation.incentives import registry as incentives
from simulation.incentives.spec import Terms
from simulation.model import (
    calendar,
    cases,
    conduct,
    contracts,
    engagement,
    invoicing,
    leads,
    membership,
    networks,
    opening_books,
    trust,
)
from simulation.model.budgets import Budgets
from simulation.model.cases import Cases
from simulation.model.chart import Chart
from simulation.model.choices import Choices
from simulation.model.circles import Circles
from simulation.model.costs import CostBook
from simulation.model.enrolment import Enrolment
from simulation.model.information import Record
from simulation.model.invoicing import Invoices
from simulation.model.minds import Minds
from simulation.model.money import Ledger
from simulation.model.networks import Networks
from simulation.model.offices import Offices
from simulation.model.parameters import behaviour as known
from simulation.model.parameters import engaging, managing
from simulation.model.settlement import Settlement
from simulation.model.supply import Supply
from simulation.model.trust import Relations

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Reals = NDArray[np.float64]


class Finance(Settlement):
    """Ledger, rules, promises, trust and news of an economy."""

    ledger: Ledger
    chart: Chart
    invoices: Invoices
    costs: CostBook
    supply: Supply
    budgets: Budgets
    standing: tuple[contracts.Standing, ...]
    minds: Minds
    choices: Choices
    circles: Circles
    offices: Offices
    enrolment: Enrolment
    networks: Networks
    cases: Cases
    told_budget: NDArray[np.bool_]
    """[n] whether the practice has been given its indicative budget in a form that it can read."""
    relations: Relations
    record: Record
    terms: dict[str, Terms]
    """The terms of every rule, as the scenario sets them."""
    members: dict[str, NDArray[np.bool_]]
    """[n] whom each rule is for, by its name, as far as it has been settled."""
    price_factor: float
    """Tariff prices in force over those published for the year."""
    first_april: int
    """The financial year in which the economy began."""
    need_weight: Reals
    """[n] need of a practice's patients for general practice, over the mean."""
    doctors: Reals
    """[n] whole-time GPs."""
    continuity_at_start: Reals
    """[n] chance of seeing the usual doctor at the start."""
    held_levers: tuple[tuple[int, frozenset[str]], ...]
    """(row, names of the levers that seats set) for the practices with seats."""
    held: dict[str, frozenset[str]]
    """By organisation, the levers that seats set."""
    reserve_at_start: Reals
    """[P] percent of the allocation in reserve at the start: what is released from it is spent."""
    agreements: tuple[int, int]
    """Promises made in agreements that were kept, and those that were broken, so far."""
    instalments: list["Instalment"]
    told: list[tuple[int, News]]

    def open_books(self) -> None:
        """Begin the books of the first year, so that stated incomes, allocations and deficits close."""
        opening_books.open_books(cast("HealthEconomy", self))

    @property
    def april_year(self) -> int:
        """The calendar year in which the present financial year began."""
        economy = cast("HealthEconomy", self)
        return calendar.april(economy.scenario.period.start, economy.quarter)

    @property
    def week_of_year(self) -> int:
        """Weeks of the financial year that are over."""
        economy = cast("HealthEconomy", self)
        return (economy.constants.first_week + economy.week) % 52

    def allocation(self, pct: str) -> int:
        """Pence of the year's recurrent allocation of a PCT."""
        economy = cast("HealthEconomy", self)
        return contracts.allocation(economy, economy.pcts[self.pct_place(pct)])

    def held_share(self, place: int) -> float:
        """Share of the year's allocation that the strategic health authority holds back from the PCT at `place`."""
        economy = cast("HealthEconomy", self)
        return float(economy.offices.sliced[place]) / max(self.allocation(economy.pcts[place].id), 1)

    def pct_place(self, pct: str) -> int:
        """The place of a PCT in arrays by PCT."""
        return self.chart.pct_places[pct]

    def trust_income(self, trust: str) -> int:
        """Pence a year that the scenario says a trust earns."""
        return cast("HealthEconomy", self).scenario.economy.acute_trusts[trust].income

    # Rules

    def rule(self, pct_id: str, name: str) -> Terms | None:
        """The terms of a rule as they hold for a PCT this quarter, its own levers first; None outside the law."""
        return incentives.in_force(cast("HealthEconomy", self), pct_id, name)

    def rule_rows(self, name: str) -> NDArray[np.bool_]:
        """[n] whether a rule is in force this quarter and for the practice."""
        economy = cast("HealthEconomy", self)
        return membership.members(economy, name) & incentives.is_live(economy, name)

    def set_term(self, rule: str, term: str, to: object) -> None:
        """Change a term of a rule for everybody, and the levers of PCTs that mean the same thing."""
        incentives.set_term(cast("HealthEconomy", self), rule, term, to)

    def short_stay_price(self) -> float:
        """Share of the full price that a same-day emergency stay is paid."""
        return incentives.short_stay_price(cast("HealthEconomy", self))

    # Trust, promises and news

    def trust_between(self, who: str, whom: str) -> float:
        """How far `who` trusts `whom`, 0 to 100."""
        return self.relations.between(who, whom)

    def trust_links(self, who: str, others: Sequence[str]) -> NDArray[np.int64]:
        """[n, 4] points, whole: how far `who` trusts each of `others`, the change; the same the other way."""
        return self.relations.links(who, others)

    def move_trust(self, who: str, whom: str, points: float, why: str) -> None:
        """Let `who` trust `whom` more, or less; a large change is told."""
        self.relations.move(who, whom, points)
        if abs(points) >= known.TOLD_TRUST:
            self.tell(why, whom, "people")

    def promise(self, kind: str, who: str, to: str, kept: bool, why: str) -> None:
        """Let a promise be seen to be kept or broken: belief, engagement and trust of those to whom it was made.

        What somebody promised a PCT's officers is theirs to be glad or angry about, and no practice's.
        """
        economy = cast("HealthEconomy", self)
        if kind == "agreement":
            self.agreements = (self.agreements[0] + kept, self.agreements[1] + (not kept))
        points = known.TRUST_KEPT if kept else -known.TRUST_BROKEN
        if who != to:
            self.relations.move(to, who, points)
        if economy.organisation(to).kind in ("practice", "cluster"):
            kind = kind if kind in known.PROMISES else "agreement"
            others = [row for row in economy.rows_of(to) if economy.practices[row].id not in (who, to)]
            self._seen_by(economy.rows_of(to), kind, kept)
            self._trust_from(others, who, points / 2)

    def _seen_by(self, rows: NDArray[np.int64], kind: str, kept: bool) -> None:
        """Let practices see a promise that was made to them kept or broken."""
        engagement.observe(cast("HealthEconomy", self), rows, kind, np.full(len(rows), kept))

    def _trust_from(self, rows: Iterable[int], whom: str, points: float) -> None:
        """Move the trust of practices in somebody."""
        for row in rows:
            self.relations.move(cast("HealthEconomy", self).practices[row].id, whom, points)

    def tell_baseline(self, pct: str) -> None:
        """Let everybody read what a baseline assessment found in each cluster of a PCT."""
        economy = cast("HealthEconomy", self)
        for place, cluster in enumerate(economy.clusters):
            if cluster.pct == pct:
                self.tell(networks.report(economy, place), cluster.id, "people")

    def ruled(self, cluster: str, initiative: str, approved: bool) -> None:
        """Keep the record of a business case that seats sent and ruled on."""
        cases.ruled(cast("HealthEconomy", self), cluster, initiative, approved)

    def dishearten(self, rows: NDArray[np.int64], points: float) -> None:
        """Cost the practices `rows` so many points of engagement; below nought they are won."""
        own = rows[rows < self.chart.practices]
        self.minds.engagement[own] = np.clip(self.minds.engagement[own] - points, 0.0, 100.0)

    def tell(self, text: str, source: str, kind: str) -> None:
        """Let everybody hear of something that happened, once."""
        quarter = cast("HealthEconomy", self).quarter
        self.told = [(when, news) for when, news in self.told if when >= quarter - 1]
        item = (quarter, News(text, source, kind))  # type: ignore[arg-type]
        if item not in self.told:
            self.told.append(item)

    @property
    def news(self) -> list[News]:
        """What was told in the last quarter that was played to its end."""
        last = cast("HealthEconomy", self).quarter - 1
        return [news for when, news in self.told if when == last]

    # Money

    def take(self, payer: str, payee: str, pence: int, purpose: str) -> None:
        """Pay a sum once."""
        self.ledger.settle(payer, payee, pence, purpose)

    def commit_spending(self, payer: str, payee: str, pence: int, weeks: int, purpose: str) -> None:
        """Commit `payer` to a sum that falls week by week from now on."""
        self.instalments.append(Instalment(payer, payee, pence, weeks, purpose))

    def weighted_cases(self) -> Reals:
        """[n] last quarter's admissions, each counted by its kind: 1,000 pounds of the first year's tariff are one."""
        return invoicing.weighted_cases(cast("HealthEconomy", self))

    def plan_money(self, pct: str) -> int:
        """Pence that a PCT has put aside for plans this year and not committed."""
        return int(self.offices.plan_fund[self.pct_place(pct)])

    def commit(self, pct: str, pence: int) -> bool:
        """Commit money for plans; whether there was enough of it."""
        place = self.pct_place(pct)
        if pence > self.offices.plan_fund[place]:
            return False
        self.offices.plan_fund[place] -= pence
        self.offices.asked[place] += 1.0
        return True

    def change_budgets(self, pct: str, share: float) -> None:
        """Change the indicative budgets of a PCT's practices in the middle of the year; a cut breaks a promise."""
        economy = cast("HealthEconomy", self)
        rows = economy.pcts[self.pct_place(pct)].rows
        self.budgets.year[rows] = np.rint(self.budgets.year[rows] * (1 + share)).astype(np.int64)
        if share < 0:
            self._seen_by(rows, "budget", False)
            self._trust_from(rows, pct, -known.TRUST_BROKEN / 2)

    def reprice(self, factor: float) -> None:
        """Multiply every tariff price from now on."""
        self.price_factor *= factor

    # Managers

    def decision_weeks(self, pct: str) -> int:
        """Weeks that a PCT takes from a business case to its answer, as things stand."""
        place = self.pct_place(pct)
        return int(np.ceil(self.offices.weeks[place])) + int(self.offices.paused_weeks[place])

    def figures_age(self) -> Reals:
        """[P] weeks from a quarter's end until its activity figures reach the practices."""
        quality = self.offices.information
        return np.asarray(managing.AGE_WORST - (managing.AGE_WORST - managing.AGE_BEST) * quality)

    def competence(self) -> Reals:
        """[P] commissioning competence as an assessor would see it, 25 for each of the four levels."""
        true = cast("HealthEconomy", self).help.true
        office = self.offices
        seen, level = managing.COMPETENCE_SEEN, managing.COMPETENCE_LEVEL
        shown = true + seen["information"] * (office.information - managing.INFORMATION_START)
        shown = shown + seen["strength"] * (office.strength - 1.0) + seen["accuracy"] * (office.accuracy / 100 - 0.9)
        return np.asarray(level * np.clip(shown, 1.0, 4.0))

    def practices_trust(self) -> Reals:
        """[n] how far each practice trusts its PCT, 0 to 100."""
        return 100.0 * trust.towards_pct(cast("HealthEconomy", self))

    def supporters(self) -> NDArray[np.bool_]:
        """[n] practices that say they support the policy."""
        return np.asarray(cast("HealthEconomy", self).minds.engagement >= engaging.SUPPORTS)

    def hours_lost(self) -> Reals:
        """[n] hours a week of doctors that go to other things than appointments."""
        return conduct.hours_lost(cast("HealthEconomy", self))

    def hours_there(self) -> Reals:
        """[n] hours a week that doctors have for patients."""
        return np.asarray(self.doctors * known.CLINICAL_HOURS)

    def pause_cases(self, pct: str, weeks: int) -> None:
        """Let a PCT decide no business case for some weeks."""
        place = self.pct_place(pct)
        self.offices.paused_weeks[place] = max(self.offices.paused_weeks[place], weeks)

    def disrupt_management(self, pct: str, factor: float, weeks: int) -> None:
        """Leave a PCT with `factor` of its management capacity for some weeks."""
        place = self.pct_place(pct)
        self.offices.disrupted[place] = factor
        self.offices.disrupted_weeks[place] = weeks

    def lose_leader(self, cluster: str) -> None:
        """Let the lead of a cluster go, with half of the energy, and ties that hung on one person."""
        economy = cast("HealthEconomy", self)
        group = next(one for one in economy.clusters if one.id == cluster)
        group.lead_energy = managing.NEW_LEAD
        leads.replace(economy, economy.clusters.index(group))
        self.minds.ties[np.ix_(group.rows, group.rows)] *= managing.TIES_WITHOUT_LEAD
        self.dishearten(group.rows, known.LEADER_LOST)


class Instalment:
    """What is left of a sum that falls week by week."""

    def __init__(self, payer: str, payee: str, pence: int, weeks: int, purpose: str) -> None:
        self.payer = payer
        self.payee = payee
        self.pence = pence
        self.weeks = weeks
        self.purpose = purpose

    def fall(self, ledger: Ledger) -> bool:
        """Pay this week's part; whether there is more to come."""
        part = self.pence // self.weeks
        ledger.pay(self.payer, self.payee, part, self.purpose)
        self.pence -= part
        self.weeks -= 1
        return self.weeks > 0
