"""A commissioning plan while its author still works on it."""

from dataclasses import dataclass, replace

from simulation.contracts.plan import Plan, PlanLine, PlanView

_DEAD = {"refused", "stopped"}


@dataclass(frozen=True)
class PlanDraft:
    """Priorities and initiatives chosen so far; not sent yet."""

    priorities: tuple[str, ...]
    scales: tuple[tuple[str, int], ...]

    @classmethod
    def of(cls, plan: PlanView) -> "PlanDraft":
        """The plan as it stands, to start from."""
        scales = tuple((line.initiative, line.scale) for line in plan.lines if line.status not in _DEAD and line.scale)
        return cls(plan.chosen, scales)

    @classmethod
    def sent(cls, plan: Plan) -> "PlanDraft":
        """A plan as it was sent."""
        return cls(plan.priorities, tuple((line.initiative, line.scale) for line in plan.lines))

    @property
    def lines(self) -> tuple[PlanLine, ...]:
        """The initiatives, as a plan holds them."""
        return tuple(PlanLine(name, scale) for name, scale in self.scales)

    def scale_of(self, initiative: str) -> int:
        """The scale at which `initiative` is in the draft; 0 when it is not."""
        return dict(self.scales).get(initiative, 0)

    def with_scale(self, initiative: str, scale: int) -> "PlanDraft":
        """The draft with `initiative` at `scale`."""
        scales = {**dict(self.scales), initiative: scale}
        return replace(self, scales=tuple((name, size) for name, size in scales.items() if size > 0))

    def serving(self, code: str, most: int) -> "PlanDraft | None":
        """The draft with priority `code` named, where it is not yet; None where it has as many as it can."""
        if not code or code in self.priorities:
            return self
        return self.with_priority(code) if len(self.priorities) < most else None

    def with_priority(self, code: str) -> "PlanDraft":
        """The draft with priority `code` added, or taken out when it was in."""
        kept = tuple(found for found in self.priorities if found != code)
        return replace(self, priorities=kept if code in self.priorities else (*kept, code))

    def plan(self, seat: str, organisation: str, round: int) -> Plan:
        """What is sent to the PCT."""
        return Plan(seat, organisation, round, self.priorities, self.lines)


def unsent(plans: tuple[PlanView, ...], drafts: dict[str, PlanDraft]) -> tuple[str, ...]:
    """Labels of the plans that were changed and not sent."""
    return tuple(
        plan.label for plan in plans if drafts.get(plan.organisation, PlanDraft.of(plan)) != PlanDraft.of(plan)
    )
