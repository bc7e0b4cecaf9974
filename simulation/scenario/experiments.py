"""Blocks of a scenario with which an experiment sets what nobody in a seat decides."""

from typing import Annotated, Any, Literal, Self

from pydantic import BeforeValidator, Field, WithJsonSchema, model_validator

from simulation.amounts import OrganisationId, Percent, parse_percent
from simulation.scenario.block import Block

RoundName = Annotated[str, Field(pattern=r"^r[1-9]\d?$", description="r1, r2, ...")]


def parse_members(text: object) -> object:
    """Ids in `midshire.a, midshire.b.p07`, a fraction in `50%`; a single id is a list of one."""
    if not isinstance(text, str) or text == "all":
        return text
    share = parse_percent(text)
    return share if share is not text else tuple(part.strip() for part in text.split(","))


Members = Annotated[
    Literal["all"] | Annotated[float, Field(ge=0, le=1)] | tuple[OrganisationId, ...],
    BeforeValidator(parse_members),
    WithJsonSchema({"anyOf": [{"type": "string"}, {"type": "number"}, {"type": "array", "items": {"type": "string"}}]}),
]
"""Whom it holds for: `all`, a share of them drawn once by the seed, or ids of practices, clusters or PCTs."""

Places = Annotated[
    Literal["all"] | tuple[OrganisationId, ...],
    BeforeValidator(parse_members),
    WithJsonSchema({"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}),
]
"""Which organisations: `all`, or ids."""

_SHORT = {"on": "on", "off": "off", "none": "off", True: "on", False: "off"}


class InitiativeOrder(Block):
    """An initiative that runs, or may not run, without anybody deciding so."""

    run: Literal["on", "off"] = Field("on", description="on: it runs; off: nobody can start it")
    from_: RoundName = Field("r1", alias="from", description="Round at whose start it is set up; its lead time follows")
    to: RoundName | None = Field(None, description="Last round in which it runs; none: to the end")
    scale: Annotated[int, Field(ge=1)] | Literal["full"] = Field(
        "full", description="Units of the catalogue in each cluster; full: what its patients need, within the catalogue"
    )
    organisations: Places = Field("all", description="Clusters or PCTs that run it")
    practices: Members = Field("all", description="Practices that it serves")
    lead: int | None = Field(None, ge=0, le=520, description="Weeks from set-up to the first patient; else as usual")
    fit: Percent | None = Field(
        None, ge=0, le=1, description="How well it takes; else by leadership, engagement and support at each place"
    )

    @model_validator(mode="before")
    @classmethod
    def _short(cls, said: Any) -> Any:
        """`on` and `off` for a block that says no more."""
        return {"run": _SHORT[said]} if isinstance(said, str | bool) and said in _SHORT else said

    @model_validator(mode="after")
    def _ends_after_it_begins(self) -> Self:
        """The last round does not come before the first."""
        if self.to is not None and int(self.to[1:]) < int(self.from_[1:]):
            raise ValueError(f"it should not stop in {self.to}, before it begins in {self.from_}")
        return self
