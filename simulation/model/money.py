"""The ledger: every payment has a payer, a payee and a purpose, in whole pence; no pound appears or vanishes."""

import copy
from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from simulation.errors import RingholderError
from simulation.model.kernels import ledger as loops

Pence = NDArray[np.int64]
Places = NDArray[np.intp]

TREASURY = "treasury"
"""The Department of Health: where allocations come from, and the other side of every opening balance."""
SUPPLIERS = "staff_and_suppliers"
PHARMACIES = "pharmacies"
HOUSEHOLDS = "households"
ELSEWHERE = "elsewhere"

PURPOSES: dict[str, str] = {
    "opening": "Balances brought forward",
    "allocation": "Revenue allocation",
    "top_slice": "Held back by the strategic health authority",
    "lodged": "Surplus lodged with the strategic health authority",
    "top_slice_returned": "Given back by the strategic health authority",
    "support": "Support from the strategic health authority",
    "outpatients": "Outpatient attendances at tariff",
    "electives": "Elective and day-case admissions at tariff",
    "emergencies": "Emergency admissions at tariff",
    "ae": "A&E attendances at tariff",
    "block": "Hospital care outside the tariff",
    "training": "Education, training and research",
    "market_forces": "Market forces factor, paid centrally",
    "other_income": "Private patients, canteens and car parks",
    "challenge_credit": "Invoices corrected after a challenge",
    "marginal_rate": "Emergency admissions above the threshold, at the marginal rate",
    "sanction": "Sanction for patients beyond 18 weeks",
    "guaranteed_volume": "Work guaranteed to an independent centre and not used",
    "drugs": "Prescriptions dispensed",
    "gp_contract": "General practice contract: global sum",
    "quality_points": "Quality and outcomes framework",
    "enhanced_service": "PBC enhanced service",
    "local_enhanced_service": "Procedures done in the practice, at a local fee",
    "flu_fee": "Flu vaccination",
    "prescribing_incentive": "Prescribing incentive scheme, to be spent on patients",
    "booking_fee": "Choose and Book enhanced service",
    "gpwsi": "GPs with a special interest",
    "freed_up": "Freed-up resources",
    "freed_up_spent": "What freed-up resources bought",
    "services": "Community and other services",
    "unmet_services": "More for mental health, children's and older people's services",
    "management": "Management",
    "networks": "Leads, help with change, scrutiny and assessments",
    "information": "Activity information for practices",
    "other_care": "Specialist and other care",
    "staff": "Staff and suppliers",
    "premium": "Staff at premium rates",
    "outsourced": "Operations bought from independent hospitals",
    "quality": "Cleaning, isolation and screening",
    "scheme": "A service change in a commissioning plan",
    "care": "Social care",
    "grant": "Grant",
    "joint_fund": "Pooled fund for older people",
    "delayed_discharge": "Charge for delayed discharges",
    "agreement": "Payment agreed between organisations",
    "challenge": "A local challenge",
    "support_service": "Charges of a commissioning support service that PCTs share",
    "dividend": "Dividend to the members of a shared service",
    "advisers": "Outside advisers by the day",
    "better_terms": "Better terms bargained for together",
    "scans": "Scanning capacity bought together",
    "continuing_care": "Continuing care that the other side pays for",
    "learning": "Assessments of competence and action learning sets",
    "planning_tool": "The scenario-planning tool",
}
"""Every purpose that a payment can have, with its wording."""


class LedgerError(RingholderError):
    """A payment that cannot be written down."""


SPANS: tuple[str, ...] = ("quarter", "year", "last", "to_date")
"""The quarter and the year being played; the last quarter that was played to its end, and the year up to there."""


@dataclass
class Lines:
    """One line for each pair of payer and payee and purpose that has been used; the arrays grow together."""

    payer: Places = field(default_factory=lambda: np.zeros(0, dtype=np.intp))
    payee: Places = field(default_factory=lambda: np.zeros(0, dtype=np.intp))
    purpose: Places = field(default_factory=lambda: np.zeros(0, dtype=np.intp))
    quarter: Pence = field(default_factory=lambda: np.zeros(0, dtype=np.int64))
    year: Pence = field(default_factory=lambda: np.zeros(0, dtype=np.int64))
    last: Pence = field(default_factory=lambda: np.zeros(0, dtype=np.int64))
    to_date: Pence = field(default_factory=lambda: np.zeros(0, dtype=np.int64))

    def extend(self, payers: Places, payees: Places, purpose: int) -> Places:
        """Add lines for these pairs and say where they are."""
        start, count = len(self.payer), len(payers)
        self.payer = np.concatenate([self.payer, payers])
        self.payee = np.concatenate([self.payee, payees])
        self.purpose = np.concatenate([self.purpose, np.full(count, purpose, dtype=np.intp)])
        nothing = np.zeros(count, dtype=np.int64)
        for name in SPANS:
            setattr(self, name, np.concatenate([getattr(self, name), nothing]))
        return np.arange(start, start + count)


class Ledger:
    """Accounts and what has flowed between them, by purpose, over the quarter and the year."""

    def __init__(self, accounts: Iterable[str] = ()) -> None:
        self._place: dict[str, int] = {}
        self._purpose = {name: place for place, name in enumerate(PURPOSES)}
        self._routes: dict[tuple[int, bytes, bytes], Places] = {}
        self._asked: dict[tuple[str, bytes, bytes, int], Places] = {}
        """The same as they are asked for, where one payer or payee may serve for all."""
        self._single: dict[tuple[str, str, str], tuple[int, int, int]] = {}
        """Where the accounts and lines of single payments are: by payer, payee and purpose."""
        self._balances: Pence = np.zeros(0, dtype=np.int64)
        self._lines = Lines()
        for account in (TREASURY, SUPPLIERS, PHARMACIES, HOUSEHOLDS, ELSEWHERE, *accounts):
            self.open(account)

    @property
    def accounts(self) -> tuple[str, ...]:
        """Ids of the accounts, in the order in which they were opened."""
        return tuple(self._place)

    @property
    def balances(self) -> Pence:
        """[account] pence; their sum is always nought."""
        return self._balances.copy()

    def open(self, account: str, pence: int = 0) -> int:
        """Open an account with a balance brought forward, and say where it stands; one that is open stays as it is."""
        if account not in self._place:
            self._place[account] = len(self._place)
            self._balances = np.append(self._balances, np.int64(0))
            if pence > 0:
                self.pay(TREASURY, account, pence, "opening")
            elif pence < 0:
                self.pay(account, TREASURY, -pence, "opening")
        return self._place[account]

    def places(self, accounts: Iterable[str]) -> Places:
        """Where the accounts stand, for `pay_rows`."""
        return np.array([self._find(account) for account in accounts], dtype=np.intp)

    def pay(self, payer: str, payee: str, pence: int, purpose: str) -> None:
        """Move `pence` from one account to another."""
        if not isinstance(pence, int | np.integer):
            raise LedgerError("A payment is not in whole pence.", found=type(pence).__name__, expected="whole numbers")
        if pence < 0:
            raise LedgerError("A payment is below nought.", advice="Swap payer and payee.", found=int(pence))
        key = payer, payee, purpose
        if key not in self._single:
            self._single[key] = self._way(*key)
        owing, owed, line = self._single[key]
        self._balances[owing] -= pence
        self._balances[owed] += pence
        self._lines.quarter[line] += pence
        self._lines.year[line] += pence

    def _way(self, payer: str, payee: str, purpose: str) -> tuple[int, int, int]:
        """The accounts of one payer and one payee, and their line for a purpose."""
        ends = self._find(payer), self._find(payee)
        line = self._route(np.array([ends[0]]), np.array([ends[1]]), self._kind(purpose))[0]
        return *ends, int(line)

    def settle(self, owing: str, owed: str, pence: int, purpose: str) -> None:
        """Pay what is owed, or take it back where the sum is below nought."""
        if pence >= 0:
            self.pay(owing, owed, pence, purpose)
        else:
            self.pay(owed, owing, -pence, purpose)

    def pay_rows(self, payers: Places, payees: Places, pence: NDArray[np.integer], purpose: str) -> None:
        """Move `pence[n]` from `payers[n]` to `payees[n]`, for every n; one payer or payee may serve for all."""
        self.post(self.route(payers, payees, purpose, len(pence)), pence)

    def route(self, payers: Places, payees: Places, purpose: str, count: int) -> Places:
        """The lines of `count` payers and payees (or one for all) for a purpose, to `post` to again and again."""
        key = purpose, payers.tobytes(), payees.tobytes(), count
        if key not in self._asked:
            payers, payees = (np.broadcast_to(places, count) for places in (payers, payees))
            self._asked[key] = self._route(payers, payees, self._kind(purpose))
        return self._asked[key]

    def _route(self, payers: Places, payees: Places, kind: int) -> Places:
        """The lines of as many payers as payees."""
        key = (kind, payers.tobytes(), payees.tobytes())
        if key not in self._routes:
            self._routes[key] = self._lines.extend(payers, payees, kind)
        return self._routes[key]

    def post(self, lines: Places, pence: NDArray[np.integer]) -> None:
        """Move `pence[n]` along `lines[n]`, which are all different."""
        if pence.dtype.kind != "i":
            raise LedgerError("A payment is not in whole pence.", found=str(pence.dtype), expected="whole numbers")
        if pence.size and pence.min() < 0:
            raise LedgerError("A payment is below nought.", advice="Swap payer and payee.", found=int(pence.min()))
        book = self._lines
        np.subtract.at(self._balances, book.payer[lines], pence)
        np.add.at(self._balances, book.payee[lines], pence)
        book.quarter[lines] += pence
        book.year[lines] += pence

    def balance(self, account: str) -> int:
        """Pence that the account holds; below nought where it owes."""
        return int(self._balances[self._find(account)])

    def balances_of(self, accounts: Places) -> Pence:
        """[n] pence that these accounts hold."""
        return self._balances[accounts]

    def flow(self, payer: str | None, payee: str | None, purpose: str | None, span: str = "quarter") -> int:
        """Pence paid over one of `SPANS`; None stands for anybody or anything."""
        lines = self._lines
        chosen = np.ones(len(lines.payer), dtype=np.bool_)
        if payer is not None:
            chosen &= lines.payer == self._find(payer)
        if payee is not None:
            chosen &= lines.payee == self._find(payee)
        if purpose is not None:
            chosen &= lines.purpose == self._kind(purpose)
        total: Pence = getattr(lines, span)
        return int(total[chosen].sum())

    def paid_by(self, purposes: Iterable[str] = (), span: str = "quarter") -> Pence:
        """[account] pence paid out, for these purposes or for all."""
        return self._summed(self._lines.payer, purposes, span)

    def paid_to(self, purposes: Iterable[str] = (), span: str = "quarter") -> Pence:
        """[account] pence received, for these purposes or for all."""
        return self._summed(self._lines.payee, purposes, span)

    def end_quarter(self) -> None:
        """Keep the quarter's totals and the year's so far, and begin the quarter's again."""
        self._lines.last[:] = self._lines.quarter
        self._lines.to_date[:] = self._lines.year
        self._lines.quarter[:] = 0

    def end_year(self) -> None:
        """Begin the year's totals again."""
        self._lines.year[:] = 0

    def __deepcopy__(self, memo: dict[int, object]) -> "Ledger":
        """A ledger that shares the constants (places, purposes, routes) as they stand and copies the sums."""
        other = copy.copy(self)
        other._place, other._routes = dict(self._place), dict(self._routes)
        other._asked, other._single = dict(self._asked), dict(self._single)
        other._balances = self._balances.copy()
        other._lines = copy.copy(self._lines)
        for name in SPANS:
            setattr(other._lines, name, getattr(self._lines, name).copy())
        memo[id(self)] = other
        return other

    def _summed(self, side: Places, purposes: Iterable[str], span: str) -> Pence:
        kinds = [self._kind(purpose) for purpose in purposes]
        wanted = np.zeros(len(self._purpose), dtype=np.bool_)
        wanted[kinds or slice(None)] = True
        return loops.summed(side, self._lines.purpose, getattr(self._lines, span), wanted, len(self._balances))

    def _find(self, account: str) -> int:
        if account not in self._place:
            raise LedgerError(
                f"No account is called {account!r}.", advice="Open it first.", account=account, expected=self.accounts
            )
        return self._place[account]

    def _kind(self, purpose: str) -> int:
        if purpose not in self._purpose:
            raise LedgerError(
                f"No payment is for {purpose!r}.", advice="Use a purpose of the list.", expected=tuple(PURPOSES)
            )
        return self._purpose[purpose]
