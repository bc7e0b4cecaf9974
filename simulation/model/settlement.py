"""What incentive rules can see and do: sums owed between organisations, and their payment."""

from typing import TYPE_CHECKING, Any, cast

import numpy as np
from numpy.typing import NDArray

from simulation.incentives import infection_target
from simulation.model import budgets, calendar, engagement, formula, membership, worth
from simulation.model.invoicing import ELECTIVES, EMERGENCIES_
from simulation.model.parameters import hospital_care, prices
from simulation.model.parameters import money as known

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Reals = NDArray[np.float64]
Pence = NDArray[np.int64]


class Settlement:
    """Verbs of the economy for incentive rules. n practices, P PCTs."""

    care_at_start: float
    """0 to 1: mean quality of care for long-term conditions at the start."""

    def year_gone(self) -> float:
        """Share of the financial year that is over."""
        return budgets.year_gone(cast("HealthEconomy", self))

    def budget_spent(self) -> Pence:
        """[n] pence of the year so far that count against the indicative budget."""
        return budgets.spent(cast("HealthEconomy", self))

    def close_budgets(self) -> None:
        """Take the year's out-turn of budgets and of PCTs."""
        budgets.close_year(cast("HealthEconomy", self))

    def off_fair_share(self) -> Reals:
        """[n] what a practice's patients cost in a year above what a formula of need would give, as a share."""
        return formula.off_fair_share(cast("HealthEconomy", self))

    def pay_practices(self, pence: Pence, purpose: str) -> None:
        """Let each practice's PCT pay it [n] pence."""
        economy = cast("HealthEconomy", self)
        chart = economy.chart
        economy.ledger.pay_rows(chart.pcts[chart.pct_of], chart.accounts, pence, purpose)

    def freed_up_open(self) -> Pence:
        """[n] pence of freed-up resources that each practice may redirect, if they are paid."""
        return budgets.open_to(cast("HealthEconomy", self))

    def pay_freed_up(self, pence: Pence) -> None:
        """Pay freed-up resources into the practices' funds."""
        self.pay_into_funds(pence, "freed_up")

    def pay_into_funds(self, pence: Pence, purpose: str) -> None:
        """Pay practices [n] pence that can only be spent on patients."""
        self.pay_practices(pence, purpose)
        cast("HealthEconomy", self).minds.fund += pence

    def see_freed_up(self, paid: Pence) -> None:
        """Let practices that were due something see whether what they were promised has come."""
        economy = cast("HealthEconomy", self)
        book = economy.budgets
        promised = book.due * book.promised[economy.chart.pct_of] * economy.rule_rows("freed_up_resources")
        rows = np.flatnonzero(promised > known.WORTH_NOTICING)
        kept = paid[rows] >= known.AS_PROMISED * promised[rows]
        engagement.observe(economy, rows, "saving", kept)
        engagement.overhear(economy, rows[~kept])
        for row, fair in zip(rows, kept, strict=True):
            practice = economy.practices[row]
            points = known.PAID_TRUST if fair else -known.UNPAID_TRUST
            economy.relations.move(practice.id, practice.pct, economy.minds.doubt * points)
        self._tell_freed_up(rows, kept)

    def _tell_freed_up(self, rows: NDArray[np.intp], kept: NDArray[np.bool_]) -> None:
        economy = cast("HealthEconomy", self)
        for place, pct in enumerate(economy.pcts):
            mine = economy.chart.pct_of[rows] == place
            if mine.any():
                paid = int(kept[mine].sum())
                text = f"{pct.name} pays freed-up resources to {paid} of {int(mine.sum())} practices that are due them."
                economy.tell(text, pct.id, "rule")

    def emergencies_billed(self) -> tuple[Reals, Reals]:
        """[P, trusts] pence billed for emergencies this year to date, and in the base year at this year's prices."""
        economy = cast("HealthEconomy", self)
        part = (slice(0, len(economy.pcts)), slice(0, len(economy.trusts)))
        years = economy.april_year - economy.first_april
        level = economy.price_factor * (1 + prices.TARIFF_UPLIFT) ** years
        for_whom = self._spent_within("emergency_marginal_rate", EMERGENCIES_)
        billed = economy.invoices.by_payer[EMERGENCIES_][part].astype(np.float64)
        return billed * for_whom, economy.invoices.base_year[EMERGENCIES_][part] * level * for_whom

    def settle_marginal(self, owed: Pence) -> None:
        """Pay what is owed for the year to date, [P, trusts] pence from trust to PCT, less what has been paid."""
        economy = cast("HealthEconomy", self)
        more = owed - economy.invoices.marginal
        economy.invoices.marginal[...] = owed
        self.charge_trusts(np.maximum(more, 0), "marginal_rate")
        payers, payees = self._pairs()
        economy.ledger.pay_rows(payers, payees, np.maximum(-more, 0).ravel(), "marginal_rate")

    def paid_by_case(self) -> bool:
        """Whether hospitals are paid for each case this quarter."""
        return worth.terms(cast("HealthEconomy", self)).kind == "per_case"

    def tariff_income(self) -> Pence:
        """[P, trusts] pence billed this quarter under every heading."""
        economy = cast("HealthEconomy", self)
        by_heading = economy.invoices.quarter_by_payer[:, : len(economy.pcts), : len(economy.trusts)]
        return np.asarray(by_heading.sum(axis=0))

    def beyond_four_hours(self) -> tuple[Pence, Reals]:
        """[P, trusts] major A&E attendances of last quarter, and those of more than four hours, shared alike."""
        economy = cast("HealthEconomy", self)
        played, count = economy.last_quarter, len(economy.trusts)
        came = (economy.chart.membership @ played.ae[:, 0])[:, :count]
        late = came / np.maximum(came.sum(axis=0), 1) * played.ae_breaches[:count]
        return came[: len(economy.pcts)], late[: len(economy.pcts)]

    def infections_over(self) -> Reals:
        """[trusts] infections of last quarter over what the target allows, less one."""
        economy = cast("HealthEconomy", self)
        played, count = economy.last_quarter, len(economy.trusts)
        terms: Any = economy.terms["infection_target"]
        span = calendar.years_since(terms.by, infection_target.BEGAN)
        gone = calendar.years_since(economy.quarter_label, infection_target.BEGAN)
        share = 1.0 - terms.fall * min(gone / max(span, 0.25), 1.0)
        allowed = hospital_care.INFECTION_RATE * played.bed_days[:count] * share
        return np.asarray(played.infections[:count] / np.maximum(allowed, 1e-9) - 1.0)

    def elective_income(self) -> Pence:
        """[P, trusts] pence billed for electives this quarter."""
        economy = cast("HealthEconomy", self)
        billed = economy.invoices.quarter_by_payer[ELECTIVES, : len(economy.pcts), : len(economy.trusts)]
        return np.rint(billed * self._spent_within("eighteen_week_sanction", ELECTIVES)).astype(np.int64)

    def share_in_time(self) -> Reals:
        """[P, trusts] share of those admitted from a list last quarter who came within 18 weeks of referral."""
        economy = cast("HealthEconomy", self)
        members, played = self._within("eighteen_week_sanction"), economy.last_quarter
        treated = members @ (played.day_cases + played.inpatients).sum(axis=1)
        share: Reals = members @ played.within_18_weeks / np.maximum(treated, 1)
        return np.where(treated > 0, share, 1.0)[:, : len(economy.trusts)]

    def charge_trusts(self, pence: Pence, purpose: str) -> None:
        """Let trusts pay PCTs [P, trusts] pence."""
        payees, payers = self._pairs()
        cast("HealthEconomy", self).ledger.pay_rows(payers, payees, pence.ravel(), purpose)

    def delayed_days(self) -> Pence:
        """[councils, trusts] bed days last quarter of residents who could leave."""
        economy = cast("HealthEconomy", self)
        places = [economy.pct_place(council.pct) for council in economy.councils]
        days: Pence = self._within("delayed_discharge_charge")[places] @ economy.last_quarter.delayed_days
        return days[:, : len(economy.trusts)]

    def charge_councils(self, pence: Pence) -> None:
        """Let councils pay trusts [councils, trusts] pence for delayed days."""
        economy = cast("HealthEconomy", self)
        councils = economy.ledger.places(council.id for council in economy.councils)
        payers = np.repeat(councils, len(economy.trusts))
        payees = np.tile(economy.chart.trusts, len(councils))
        economy.ledger.pay_rows(payers, payees, pence.ravel(), "delayed_discharge")

    def _within(self, rule: str) -> NDArray[np.int64]:
        """[P, R] 1 where the row is a practice of the PCT for whose patients the rule is."""
        economy = cast("HealthEconomy", self)
        within = economy.chart.membership[: len(economy.pcts)].copy()
        within[:, : economy.chart.practices] *= membership.members(economy, rule)
        return within

    def _spent_within(self, rule: str, heading: int) -> Reals:
        """[P, 1] share of what each PCT has spent this year under a heading on the patients for whom the rule is."""
        economy = cast("HealthEconomy", self)
        year = economy.invoices.year[heading].astype(np.float64)
        whole = economy.chart.membership[: len(economy.pcts)] @ year
        share = np.where(whole > 0, self._within(rule) @ year / np.maximum(whole, 1.0), 1.0)
        return np.asarray(share[:, None])

    def _pairs(self) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """Accounts of every PCT with every trust, PCTs outermost."""
        chart = cast("HealthEconomy", self).chart
        return np.repeat(chart.pcts, len(chart.trusts)), np.tile(chart.trusts, len(chart.pcts))
