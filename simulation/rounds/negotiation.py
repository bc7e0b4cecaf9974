"""Offers between seats: what can be promised, what may be offered, and what was kept when it fell due."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Literal

from simulation.contracts.agreement import Agreement, Offer, Term, TermTemplate
from simulation.contracts.decision import OpenDecision, Option
from simulation.decisions import registry as decisions
from simulation.decisions.spec import Choice, DecisionSpec, Level
from simulation.rounds.book import Book
from simulation.rounds.roster import Post

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy
    from simulation.model.organisations.base import Organisation

MONEY_LIMIT = {
    "practice": 20_000,
    "cluster": 50_000,
    "pct": 500_000,
    "trust": 250_000,
    "council": 250_000,
    "voluntary": 10_000,
}
"""The most, in whole pounds, that a seat can promise without its board; assumption."""
SUPPORT = {"pbc_support_staff", "information", "practice_visits", "joint_fund", "outreach_clinics", "pathways"}
"""Levers that are help given to somebody else."""
WATCHED = {
    "practice": ("gp_referrals", "at_most", "Referrals sent"),
    "cluster": ("gp_referrals", "at_most", "Referrals of the cluster"),
    "pct": ("case_decision_weeks", "at_most", "Weeks to decide a business case"),
    "trust": ("inpatient_wait", "at_most", "Weeks from listing to treatment"),
    "council": ("delayed_discharge_days", "at_most", "Bed days lost to delayed discharge"),
}
"""The measure that each kind of organisation can promise to hold."""


def templates(economy: "HealthEconomy", post: Post, last: Mapping[str, float]) -> tuple[TermTemplate, ...]:
    """What `post` could undertake; `last` holds the newest reported values by `measure@organisation`."""
    organisation = economy.organisation(post.organisation)
    money = TermTemplate(
        "money",
        post.seat,
        "payment",
        "Pay",
        "exactly",
        low=1_000,
        high=MONEY_LIMIT[organisation.kind],
        step=1_000,
        unit="pounds",
    )
    own = [_lever_template(organisation, post.seat, spec) for spec in decisions.owned_by(post.role)]
    return (money, *own, *_watched(post, organisation.kind, last))


def _lever_template(organisation: "Organisation", seat: str, spec: DecisionSpec) -> TermTemplate:
    """The promise to set one's own lever so; a level goes from what is in force, since less would be no promise."""
    if isinstance(spec, Choice):
        return _choice_template(seat, spec.name)
    low, high = decisions.limits(spec.name, organisation)
    above = getattr(organisation.levers, spec.lever) - low
    return _level_template(seat, spec.name, low - (-above // spec.step) * spec.step, high)


@cache
def _choice_template(seat: str, name: str) -> TermTemplate:
    """The promise to make a choice."""
    spec: Choice = decisions.by_name(name).DECISION
    options = tuple((option.code, option.label) for option in spec.options)
    return TermTemplate("promise", seat, name, spec.label, "exactly", options=options)


@lru_cache(maxsize=4_096)
def _level_template(seat: str, name: str, low: int, high: int) -> TermTemplate:
    """The promise to set a level between `low` and `high`."""
    spec: Level = decisions.by_name(name).DECISION
    kind: Literal["support", "service"] = "support" if name in SUPPORT else "service"
    return TermTemplate(kind, seat, name, spec.label, "at_least", low=low, high=high, step=spec.step, unit=spec.unit)


def _watched(post: Post, kind: str, last: Mapping[str, float]) -> tuple[TermTemplate, ...]:
    """The promise to hold a measure of one's own organisation, where a figure is known."""
    if kind not in WATCHED:
        return ()
    measure, _, label = WATCHED[kind]
    subject = f"{measure}@{post.organisation}"
    if subject not in last:
        return ()
    now = max(1, round(last[subject]))
    step = max(1, now // 20)
    return (
        TermTemplate(
            "activity", post.seat, subject, label, "at_most", low=now // 2, high=now + 6 * step, step=step, unit="count"
        ),
    )


def refusal(
    offer: Offer, posts: Mapping[str, Post], offered: tuple[TermTemplate, ...], this_round: int, rounds: int
) -> str:
    """Why `offer` cannot be made; empty where it can. `offered` are the templates of both parties."""
    if offer.to == offer.by or offer.to not in posts:
        return f"There is no other seat called {offer.to!r} to make an offer to."
    if not offer.terms:
        return "An offer needs at least one term: say what one of you undertakes."
    if not this_round <= offer.until_round <= rounds:
        return f"The date must fall between this round ({this_round}) and the last ({rounds})."
    return next((why for why in (_term_refusal(term, offer, offered) for term in offer.terms) if why), "")


def _term_refusal(term: Term, offer: Offer, offered: tuple[TermTemplate, ...]) -> str:
    """Why one term cannot be offered."""
    if term.by not in (offer.by, offer.to):
        return f"Only {offer.by} and {offer.to} can undertake something in this offer, not {term.by!r}."
    template = next((t for t in offered if (t.by, t.subject, t.kind) == (term.by, term.subject, term.kind)), None)
    if template is None:
        return f"{term.by} has no power over {term.subject!r}."
    if template.options:
        codes = [code for code, _ in template.options]
        return "" if term.value in codes else f"{term.label}: expected one of {', '.join(codes)}, found {term.value!r}."
    if not isinstance(term.value, int) or not template.low <= term.value <= template.high:
        return f"{term.label}: expected {template.low} to {template.high}, found {term.value!r}."
    return ""


def due_money(agreements: Iterable[Agreement], this_round: int) -> tuple[Agreement, ...]:
    """Those of `agreements` that are open and have a payment that falls due this round."""
    return tuple(a for a in agreements if a.status == "open" and a.offer.until_round == this_round and _payers(a))


def _payers(agreement: Agreement) -> tuple[str, ...]:
    """Seats that owe money under `agreement`."""
    return tuple(term.by for term in agreement.offer.terms if term.kind == "money")


def owed(due: Iterable[Agreement], seat: str) -> tuple[Agreement, ...]:
    """Those of the agreements `due` under which `seat` owes a payment."""
    return tuple([a for a in due if seat in _payers(a)])


def honour_decisions(
    agreements: Iterable[Agreement], seat: str, this_round: int, names: Mapping[str, str]
) -> tuple[OpenDecision, ...]:
    """For each payment that `seat` owes this round, whether to pay it. `names` gives seats their labels."""
    return tuple([_honour(a, seat, names) for a in owed(due_money(agreements, this_round), seat)])


def _honour(agreement: Agreement, seat: str, names: Mapping[str, str]) -> OpenDecision:
    """The decision to pay what was promised, or not."""
    offer = agreement.offer
    other = names[offer.to if offer.by == seat else offer.by]
    sum_owed = sum(int(term.value) for term in offer.terms if term.kind == "money" and term.by == seat)
    return OpenDecision(
        name=f"honour_{offer.number}",
        label=f"Pay {other} what you promised",
        help=f"Under agreement {offer.number} you owe {other} £{sum_owed:,} this quarter. "
        "Whether you pay is seen by them and remembered.",
        kind="choice",
        current="keep",
        cost=f"£{sum_owed:,} from your organisation's budget if you pay; trust if you do not.",
        cannot="It does not change what the other party undertook.",
        takes_effect="this quarter",
        options=(Option("keep", "Pay as promised"), Option("break", "Do not pay")),
        source="agreement",
        subject="Promises",
        matters="It falls due this quarter, and whether you pay is remembered.",
    )


def settle(
    book: Book, economy: "HealthEconomy", posts: Mapping[str, Post], this_round: int, true: Mapping[str, float]
) -> None:
    """Find for every agreement that fell due who kept and who broke it, and let trust move.

    Payments are made here. `true` holds the quarter's true values by `measure@organisation`.
    """
    book.agreements = [
        _find(a, book, economy, posts, true) if a.status == "open" and a.offer.until_round <= this_round else a
        for a in book.agreements
    ]


def pay_due(book: Book, economy: "HealthEconomy", posts: Mapping[str, Post], this_round: int) -> None:
    """Make the payments that fall due this round, by those who keep their word."""
    for agreement in due_money(book.agreements, this_round):
        offer = agreement.offer
        for term in offer.terms:
            if term.kind == "money" and _keeps_word(book, offer, term):
                other = offer.to if term.by == offer.by else offer.by
                payer, payee = posts[term.by].organisation, posts[other].organisation
                economy.take(payer, payee, int(term.value) * 100, "agreement")


def _keeps_word(book: Book, offer: Offer, term: Term) -> bool:
    """Whether the payer of `term` has not decided to break it."""
    return book.decided(term.by, f"honour_{offer.number}") != "break"


def _find(
    agreement: Agreement, book: Book, economy: "HealthEconomy", posts: Mapping[str, Post], true: Mapping[str, float]
) -> Agreement:
    """`agreement` as it was kept or broken, with the finding."""
    offer = agreement.offer
    broken = [term for term in offer.terms if not _kept(term, offer, book, economy, posts, true)]
    for term in offer.terms:
        other = offer.to if term.by == offer.by else offer.by
        economy.promise(
            "agreement", posts[term.by].organisation, posts[other].organisation, term not in broken, term.label
        )
    if not broken:
        return replace(agreement, status="kept", finding="Both did what they had undertaken.")
    words = "; ".join(f"{posts[term.by].card.role_label}: {term.label.lower()}" for term in broken)
    return replace(
        agreement, status="broken", finding=f"Not done: {words}.", broken_by=tuple(sorted({t.by for t in broken}))
    )


def _kept(
    term: Term, offer: Offer, book: Book, economy: "HealthEconomy", posts: Mapping[str, Post], true: Mapping[str, float]
) -> bool:
    """Whether one term was done."""
    if term.kind == "money":
        return _keeps_word(book, offer, term)
    if term.kind == "activity":
        return _meets(term, true.get(term.subject, 0.0))
    lever = decisions.by_name(term.subject).DECISION.lever
    return _meets(term, getattr(economy.organisation(posts[term.by].organisation).levers, lever))


def _meets(term: Term, found: object) -> bool:
    """Whether `found` meets the term's bound."""
    if term.bound == "exactly" or isinstance(term.value, str) or not isinstance(found, int | float):
        return bool(found == term.value)
    return found >= term.value if term.bound == "at_least" else found <= term.value
