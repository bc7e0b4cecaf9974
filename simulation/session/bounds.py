"""Whether an act lies within what a seat's View lets it do; the reason where it does not."""

from simulation.contracts.act import Act
from simulation.contracts.agreement import Offer, Reply, Term, TermTemplate
from simulation.contracts.decision import Answer, Decision, OpenDecision
from simulation.contracts.plan import Plan, PlanView, Ruling
from simulation.contracts.view import View


def refusal(view: View, act: Act) -> str:
    """Why `act` cannot be done by the seat of `view` as it stands; empty where it can."""
    match act:
        case Decision():
            return _refuse_decision(view, act)
        case Answer():
            return _refuse_answer(view, act)
        case Offer():
            return _refuse_offer(view, act)
        case Reply():
            return _refuse_reply(view, act)
        case Plan():
            return _refuse_plan(view, act)
        case Ruling():
            return _refuse_ruling(view, act)
    return ""


def _refuse_decision(view: View, act: Decision) -> str:
    """A decision must be one of the seat's, be open, and keep to its bounds."""
    spec = next((spec for spec in view.decisions if spec.name == act.name), None)
    if spec is None:
        return f"{act.name!r} is not a decision of {view.seat.role_label}."
    if not spec.allowed:
        return f"{spec.label} cannot be changed now: {spec.why_not}"
    if spec.kind == "choice":
        return _refuse_code(spec.label, act.value, [option.code for option in spec.options])
    return _refuse_level(spec, act.value)


def _refuse_code(label: str, value: object, codes: list[str]) -> str:
    """A choice must be one of `codes`."""
    return "" if value in codes else f"{label}: expected one of {', '.join(codes)}, found {value!r}."


def _refuse_level(spec: OpenDecision | TermTemplate, value: object) -> str:
    """A level must be a whole number of steps between its ends."""
    if not isinstance(value, int) or isinstance(value, bool):
        return f"{spec.label}: expected a whole number, found {value!r}."
    if not spec.low <= value <= spec.high:
        return f"{spec.label}: expected {spec.low} to {spec.high}, found {value}."
    if (value - spec.low) % spec.step:
        return f"{spec.label}: expected steps of {spec.step} from {spec.low}, found {value}."
    return ""


def _refuse_answer(view: View, act: Answer) -> str:
    """An answer must be to a challenge that asks this seat."""
    challenge = next((c for c in view.challenges if c.id == act.challenge and c.asks), None)
    if challenge is None:
        return f"Nothing called {act.challenge!r} asks {view.seat.role_label} for an answer now."
    return _refuse_code(challenge.title, act.option, [option.code for option in challenge.options])


def _refuse_offer(view: View, act: Offer) -> str:
    """An offer must go to a partner, with terms that either party can undertake, until a round of the game."""
    if act.to not in {card.seat for card in view.partners}:
        return f"{act.to!r} is not a seat to which {view.seat.role_label} can make an offer."
    if not act.terms:
        return "An offer needs at least one term: what one of you undertakes."
    if not view.round <= act.until_round <= view.rounds:
        return f"An offer must end in one of the rounds {view.round} to {view.rounds}, found {act.until_round}."
    return next((why for why in (_refuse_term(view, act, term) for term in act.terms) if why), "")


def _refuse_term(view: View, offer: Offer, term: Term) -> str:
    """A term must be undertaken by one of the two parties, within its template where this seat knows one."""
    if term.by not in (offer.by, offer.to):
        return f"{term.label}: only {offer.by} or {offer.to} can undertake it, found {term.by!r}."
    template = next(
        (t for t in view.templates if (t.by, t.kind, t.subject) == (term.by, term.kind, term.subject)), None
    )
    if template is None:
        return f"{term.label}: {term.by} has no power over {term.subject!r}."
    if template.options:
        return _refuse_code(term.label, term.value, [code for code, _ in template.options])
    return _refuse_level(template, term.value)


def _refuse_reply(view: View, act: Reply) -> str:
    """A reply must be to an offer made to this seat that is still on the table."""
    if any(offer.number == act.offer and offer.to == view.seat.seat for offer in view.offers):
        return ""
    return f"There is no offer {act.offer} to {view.seat.role_label} that still waits for a reply."


def _plan_of(view: View, organisation: str) -> PlanView | None:
    """The plan of `organisation` as this seat sees it."""
    return next((plan for plan in view.plans if plan.organisation == organisation), None)


def _refuse_plan(view: View, act: Plan) -> str:
    """A plan must be this seat's to propose, with known priorities and initiatives, each once and in scale."""
    plan = _plan_of(view, act.organisation)
    if plan is None or not plan.can_propose:
        return plan.why_not if plan and plan.why_not else f"The plan of {act.organisation} is not yours to propose."
    if len(act.priorities) > plan.max_priorities:
        return f"A plan names at most {plan.max_priorities} priorities, found {len(act.priorities)}."
    known = {priority.code for priority in plan.priorities}
    if wrong := [code for code in act.priorities if code not in known or act.priorities.count(code) > 1]:
        return f"{wrong[0]!r} is not a priority that a plan can name, or it is named twice."
    return _refuse_lines(plan, act)


def _refuse_lines(plan: PlanView, act: Plan) -> str:
    """Each line of a plan must be an initiative of the catalogue, once, at a scale that it can have."""
    catalogue = {entry.name: entry for entry in plan.catalogue}
    names = [line.initiative for line in act.lines]
    for line in act.lines:
        entry = catalogue.get(line.initiative)
        if entry is None or names.count(line.initiative) > 1:
            return f"{line.initiative!r} is not in the catalogue, or it is in the plan twice."
        if not 1 <= line.scale <= entry.max_scale:
            return f"{entry.label}: expected a scale of 1 to {entry.max_scale}, found {line.scale}."
        if entry.serves and entry.serves not in act.priorities:
            return f"{entry.label} serves “{_label_of(plan, entry.serves)}”: name that priority first, or leave it out."
    return ""


def _label_of(plan: PlanView, code: str) -> str:
    """What a priority is called."""
    return next((priority.label for priority in plan.priorities if priority.code == code), code)


def _refuse_ruling(view: View, act: Ruling) -> str:
    """A ruling must be this seat's to make, on a line that is there, at a scale that it can have."""
    plan = _plan_of(view, act.organisation)
    if plan is None or not plan.can_rule:
        return plan.why_not if plan and plan.why_not else f"The plan of {act.organisation} is not yours to rule on."
    if act.initiative not in {line.initiative for line in plan.lines}:
        return f"{act.initiative!r} is not a line of the plan of {plan.label}."
    highest = next((entry.max_scale for entry in plan.catalogue if entry.name == act.initiative), act.scale)
    if act.verdict != "refuse" and not 1 <= act.scale <= highest:
        return f"{act.initiative}: expected a scale of 1 to {highest}, found {act.scale}."
    return ""
