"""What an experiment does to services and to demand from outside: by a factor, from a round, to a round, in places.

`capacity.beds.factor=0.9` and `demand.emergencies.factor=1.1`: nobody in a seat decides them, and nobody is told.
"""

from typing import Annotated, Literal, Self

from pydantic import BeforeValidator, Field, model_validator

from simulation.amounts import Identifier, Money, Percent
from simulation.measures.registry import SPECIALTIES
from simulation.scenario.block import Block
from simulation.scenario.experiments import Members, Places, RoundName

HOSPITAL_LINES: dict[str, str] = {
    "clinics": "Outpatient clinics",
    "theatres": "Theatre lists, for day cases and stays",
    "beds": "General and acute beds",
    "ae": "Staff of major A&E departments",
    "tests": "Diagnostic tests",
} | {name: f"Clinics and theatre lists of {name.replace('_', ' ')}" for name in SPECIALTIES}
"""Lines that acute trusts run, with what they are."""
LOCAL_LINES: dict[str, str] = {
    "general_practice": "Appointments in general practice",
    "out_of_hours": "The out-of-hours service",
    "community": "Community nursing and therapy",
    "social_care": "Councils' care for people who leave hospital",
    "mental_health": "Mental health services",
    "childrens": "Children's services",
    "older_people": "Older people's services",
}
"""Lines that PCTs, practices and councils run, with what they are."""
LINES: dict[str, str] = HOSPITAL_LINES | LOCAL_LINES
KINDS: dict[str, str] = {
    "referrals": "Problems that GPs would refer",
    "emergencies": "People who need to be admitted as an emergency",
    "ae": "People who come to A&E and need no admission",
    "prescribing": "Prescriptions wanted",
    "consultations": "Consultations wanted",
    "delays": "Weeks until care at home is found for somebody who could leave hospital",
}
"""Kinds of demand, with what they are."""


def _numbered(value: object) -> object:
    """`r3` for 3."""
    return f"r{value}" if isinstance(value, int) and not isinstance(value, bool) else value


When = Annotated[RoundName, BeforeValidator(_numbered)]
"""A round, as r3 or 3."""


class _Order(Block):
    """Something set from outside, for some rounds."""

    factor: float = Field(1.0, ge=0, le=10, description="What it is multiplied by")
    from_: When = Field("r1", alias="from", description="First round in which it holds")
    to: When | None = Field(None, description="Last round in which it holds; none: to the end")

    @model_validator(mode="after")
    def _ends_after_it_begins(self) -> Self:
        """The last round does not come before the first."""
        if self.to is not None and int(self.to[1:]) < int(self.from_[1:]):
            raise ValueError(f"it should not stop in {self.to}, before it begins in {self.from_}")
        return self

    def holds(self, round: int) -> bool:
        """Whether it holds in `round`, counted from 1."""
        last = round if self.to is None else int(self.to[1:])
        return int(self.from_[1:]) <= round <= last


class CapacityOrder(_Order):
    """A service line that is cut or enlarged."""

    managers: Literal["plan", "held"] = Field(
        "plan",
        description=(
            "plan: managers go on planning by what they see, and the factor multiplies what they provide; "
            "held: they leave the line as it is when this begins, times the factor"
        ),
    )
    trust: Places = Field("all", description="Acute trusts whose line it is (hospital lines)")
    pct: Places = Field("all", description="PCTs whose line it is (lines outside hospital)")


class DemandOrder(_Order):
    """Demand that is raised or lowered."""

    growth: Percent = Field(0.0, ge=-0.5, le=0.5, description="A year, on top of what grows by itself, from that round")
    practices: Members = Field(
        "all", description="Practices whose patients; all: everybody, those of other commissioners too"
    )
    specialty: Identifier | Literal["all"] = Field("all", description="One specialty (of referrals only)")
    weeks: int = Field(13, ge=1, le=13, description="Weeks of each of these quarters in which it holds, from the first")


Capacity = dict[Identifier, CapacityOrder]
"""By service line."""
Demand = dict[Identifier, DemandOrder]
"""By kind of demand."""


class DaysOff(Block):
    """Bank holidays that fall into one round rather than the next, as Easter did in March 2008."""

    moved: int = Field(0, ge=-6, le=6, description="Days off that leave a round for the one before, or (-) come")
    round: When = Field("r5", description="The round that they leave; not the first")
    weeks: int = Field(9, ge=1, le=13, description="Weeks at its beginning, and the end of the one before, concerned")

    @model_validator(mode="after")
    def _has_a_round_before(self) -> Self:
        """Days that leave the first round have nowhere to go."""
        if self.moved and self.round == "r1":
            raise ValueError("days off are moved between a round and the one before: `round` should be r2 or later")
        return self


class CentreOrder(Block):
    """An independent treatment centre with guaranteed volumes, in every PCT."""

    planned: Percent = Field(
        0.0, ge=0, le=1,
        description="Share of the PCT's day cases of its specialties that planners count on, and guarantee; 0%: none",
    )  # fmt: skip
    from_: When = Field("r1", alias="from", description="Round in which it opens")
    rounds: int = Field(20, ge=1, le=40, description="Quarters for which the volume is guaranteed")
    price: Money = Field(165_000, gt=0, description="For a place that stays empty")
    specialties: tuple[Identifier, ...] = Field(
        ("orthopaedics", "ophthalmology", "general_surgery"), min_length=1, description="What it does"
    )
