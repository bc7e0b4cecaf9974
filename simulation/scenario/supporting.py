"""Commissioning support, assessment, learning and planning tools as an experiment sets them, over decisions."""

from collections.abc import Iterator
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, WithJsonSchema, model_validator

from simulation.scenario.block import Block

Task = Literal[
    "all", "needs_analysis", "strategy", "pathway_redesign", "procurement", "collaborative_commissioning", "contracts",
    "information",
]  # fmt: skip


def parse_names(text: object) -> object:
    """`all`, a number, or ids: `midshire`, `eastmere fenbridge`, [eastmere, fenbridge]."""
    if isinstance(text, str):
        return tuple(text.replace(",", " ").split())
    return tuple(text) if isinstance(text, list) else text


_SHOWN = {"anyOf": [{"type": "string"}, {"type": "integer"}, {"type": "array", "items": {"type": "string"}}]}
Members = Annotated[
    int | tuple[str, ...],
    BeforeValidator(parse_names),
    WithJsonSchema(_SHOWN),
]
"""How many take part in all, this economy's own first; or which, by id."""
Tasks = Annotated[tuple[Task, ...], BeforeValidator(parse_names), WithJsonSchema(_SHOWN)]


def parse_round(text: object) -> object:
    """3 in `r3`."""
    return int(text[1:]) if isinstance(text, str) and text[:1] == "r" and text[1:].isdigit() else text


Round = Annotated[
    int,
    BeforeValidator(parse_round),
    WithJsonSchema({"anyOf": [{"type": "string", "pattern": "^r[1-9]\\d?$"}, {"type": "integer"}]}),
]
_SHORT = {"on": "on", "off": "off", "none": "off", True: "on", False: "off"}


class Taken(Block):
    """Support taken up by some organisations from one round to another; else it is left to officers."""

    run: Literal["as_decided", "on", "off"] = Field(
        "as_decided", description="as_decided by officers; on, from and to the rounds given; off: nobody can have it"
    )
    from_: Round = Field(1, alias="from", ge=1, description="On from this round", examples=["r1"])
    to: Round | None = Field(None, description="On to the end of this round; else to the end", examples=["r8"])
    members: Members = Field(
        ("all",), description="all, ids of PCTs or trusts, or how many PCTs in all (the rest from the region)",
        examples=[10],
    )  # fmt: skip

    @model_validator(mode="before")
    @classmethod
    def _short(cls, said: Any) -> Any:
        """`on` and `off` for a block that says no more; a block that says when or who is on."""
        if isinstance(said, str | bool) and said in _SHORT:
            return {"run": _SHORT[said]}
        return {"run": "on", **said} if isinstance(said, dict) and said else said

    def now(self, round: int) -> bool:
        """Whether it is on in this round."""
        return self.run == "on" and self.from_ <= round and (self.to is None or round <= self.to)

    def value(self) -> str | int:
        """What the lever stands at while it is taken."""
        return "join"

    def nothing(self) -> str | int:
        """What it stands at before and after."""
        return "none"


class BusinessService(Taken):
    """A business service owned by the PCTs that use it."""

    services: Tasks = Field(
        ("all",), description="all, or tasks along the cycle that members pick",
        examples=["[needs_analysis, contracts, information]"],
    )  # fmt: skip

    def value(self) -> str:
        """The whole cycle; `services` picks from it."""
        return "whole_cycle"


class Advisers(Taken):
    """Advisers bought by the day from the framework for external support."""

    days: int = Field(60, ge=0, le=300, description="Days a quarter for each PCT")

    def value(self) -> int:
        """Days a quarter."""
        return self.days

    def nothing(self) -> int:
        """No days."""
        return 0


class LeadCommissioning(Taken):
    """One PCT commissions cardiac and renal care for several."""

    role: Literal["member", "lead"] = Field("member", description="What the PCTs named are in the group")

    def value(self) -> str:
        """The role."""
        return self.role


class SelfAssessment(Taken):
    """How PCTs assess their commissioning competence."""

    kind: Literal["checklist", "candid", "panel"] = Field("candid", description="How candid the assessment is")

    def value(self) -> str:
        """The kind."""
        return self.kind


class LearningSet(Taken):
    """Action learning sets with two other PCTs."""

    partners: Literal["neighbours", "alike", "ahead"] = Field("alike", description="Which two PCTs a team works with")

    def value(self) -> str:
        """The partners."""
        return self.partners


class CapacityTool(Taken):
    """The scenario-planning tool, for PCTs (`scenario_planning`) or for trusts (`capacity_planning`)."""

    figures: Literal["national", "registers"] = Field(
        "registers", description="Whether it rests on national prevalence or on local disease registers"
    )

    def value(self) -> str:
        """The figures."""
        return self.figures


class Support(Block):
    """One block for each kind of support; its name is that of the decision that it stands over."""

    business_service: BusinessService = Field(BusinessService(), description="Jointly owned business service")
    support_agency: Taken = Field(Taken(), description="Agency with account managers in trusts")
    shared_informatics: Taken = Field(Taken(), description="Shared informatics service")
    external_framework: Advisers = Field(Advisers(), description="Advisers by the day")
    lead_commissioning: LeadCommissioning = Field(LeadCommissioning(), description="Lead-PCT commissioning")
    provider_agency: Taken = Field(Taken(), description="Provider agency")
    self_assessment: SelfAssessment = Field(SelfAssessment(), description="Assessment of competence")
    learning_set: LearningSet = Field(LearningSet(), description="Action learning sets")
    scenario_planning: CapacityTool = Field(CapacityTool(), description="From prevalence to capacity, for PCTs")
    capacity_planning: CapacityTool = Field(CapacityTool(), description="From prevalence to capacity, for trusts")

    def blocks(self) -> Iterator[tuple[str, Taken]]:
        """Each block, with the lever that it sets."""
        for name in type(self).model_fields:
            yield ("outside_advisers" if name == "external_framework" else name), getattr(self, name)
