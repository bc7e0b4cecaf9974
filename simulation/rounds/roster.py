"""Who sits where: the scenario's seats, and unnamed posts that keep every other organisation going."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from simulation.contracts.roles import ROLES
from simulation.contracts.view import RoleBrief, SeatCard
from simulation.decisions import registry as decisions
from simulation.scenario.schema import Scenario

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

POSTS: dict[str, tuple[str, ...]] = {
    "cluster": ("pbc_cluster_lead",),
    "pct": ("pct_chief_executive", "pct_director_of_commissioning", "pct_finance_director", "pec_chair"),
    "trust": ("acute_chief_executive", "acute_medical_director"),
    "council": ("council_social_care_lead",),
    "voluntary": ("patients_and_third_sector",),
}
"""Posts that must be held in each kind of organisation, by a seat or by an unnamed officer."""


@dataclass(frozen=True)
class Post:
    """Somebody who decides: a person, a stand-in on a seat, or an unnamed officer."""

    seat: str
    role: str
    organisation: str
    character: str
    person: bool
    named: bool
    """Whether the scenario has it as a seat that people can take."""
    card: SeatCard


def roster(scenario: Scenario, people: frozenset[str]) -> tuple[Post, ...]:
    """Every post of `scenario`, seats first in the file's order; `people` are the seats that persons hold."""
    seats = [_seat(scenario, name, name in people) for name in scenario.seats]
    held = {(post.role, post.organisation) for post in seats}
    officers = [
        _officer(scenario, role, organisation)
        for kind, roles in POSTS.items()
        for organisation in organisations(scenario)[kind]
        for role in roles
        if (role, organisation) not in held
    ]
    return (*seats, *officers)


def organisations(scenario: Scenario) -> dict[str, tuple[str, ...]]:
    """Ids of the organisations of each kind that posts are held in."""
    economy = scenario.economy
    return {
        "cluster": tuple(f"{pct}.{name}" for pct, block in economy.pcts.items() for name in block.clusters),
        "pct": tuple(economy.pcts),
        "trust": tuple(economy.acute_trusts),
        "council": tuple(economy.councils),
        "voluntary": tuple(economy.alliance),
    }


def _seat(scenario: Scenario, name: str, person: bool) -> Post:
    """The post of the scenario's seat `name`."""
    seat = scenario.seats[name]
    card = SeatCard(
        seat=name,
        role=seat.role,
        role_label=ROLES[seat.role].label,
        name=seat.name,
        organisation=seat.organisation,
        brief=RoleBrief(**seat.brief.model_dump()),
        stand_in=seat.stand_in,
    )
    return Post(name, seat.role, seat.organisation, seat.stand_in, person, True, card)


def _officer(scenario: Scenario, role: str, organisation: str) -> Post:
    """An unnamed officer who holds `role` in `organisation`: cautious, since nobody wrote a part for them."""
    label = ROLES[role].label
    seat = f"{role}@{organisation}"
    card = SeatCard(seat, role, label, f"{label}, {organisation}", organisation, RoleBrief("", "", "", ""), "cautious")
    return Post(seat, role, organisation, "cautious", False, False, card)


def take_charge(economy: "HealthEconomy", posts: Iterable[Post]) -> None:
    """Let every post hold the levers of its role, so that its organisation does not set them by habit."""
    for post in posts:
        own = frozenset(spec.lever for spec in decisions.owned_by(post.role))
        economy.held[post.organisation] = economy.held.get(post.organisation, frozenset()) | own
