"""The way through a round for somebody who has never played: what comes after each place."""

from dataclasses import dataclass

from simulation.contracts.act import Act
from simulation.contracts.agreement import Agreement, Term
from simulation.contracts.decision import Answer, Decision, Value
from simulation.contracts.view import View


@dataclass(frozen=True)
class Step:
    """Where the Next line leads, and what it says."""

    place: str
    """A place of the game, `submit`, or `menu`."""
    label: str


def next_step(place: str, view: View, drafts: tuple[Act, ...], played: bool) -> Step:
    """What comes after `place`; `played` says that a quarter has been played whose consequences can be read."""
    if view.phase == "over":
        return Step("menu", "back to the menu") if place == "closing" else Step("closing", "see how it all ended")
    if place == "consequences":
        return Step("briefing", f"read the briefing for {view.quarter}")
    if place == "briefing" and unanswered(view, drafts):
        return Step("desk", "look at your desk (a challenge waits for your answer)")
    order = _order(view)
    after = order[order.index(place) + 1 :] if place in order else order[:1] if place == "" else ["decisions", "submit"]
    return _STEPS[after[0] if after else "submit"]


_STEPS = {
    "briefing": Step("briefing", "read the briefing"),
    "desk": Step("desk", "look at your desk"),
    "plan": Step("plan", "the commissioning plan"),
    "agreements": Step("agreements", "offers and agreements with other seats"),
    "decisions": Step("decisions", "take your decisions"),
    "submit": Step("submit", "submit the round, and see what follows"),
}


def _order(view: View) -> list[str]:
    order = ["briefing", "desk"]
    if any(plan.can_propose or plan.can_rule for plan in view.plans):
        order.append("plan")
    if view.templates or view.offers:
        order.append("agreements")
    return [*order, "decisions", "submit"]


def unanswered(view: View, drafts: tuple[Act, ...]) -> tuple[str, ...]:
    """Titles of the challenges that ask this seat and have no answer yet."""
    answered = {act.challenge for act in drafts if isinstance(act, Answer)}
    return tuple(found.title for found in view.challenges if found.asks and found.id not in answered)


def chosen(view: View, drafts: tuple[Act, ...]) -> dict[str, Decision]:
    """The last draft of each decision that differs from how the lever stands."""
    last = {act.name: act for act in drafts if isinstance(act, Decision)}
    current = {decision.name: decision.current for decision in view.decisions}
    return {name: act for name, act in last.items() if name in current and act.value != current[name]}


def promised(view: View, lever: str) -> tuple[tuple[Agreement, Term], ...]:
    """What this seat has undertaken to set `lever` to, in agreements that are still open."""
    still = (agreement for agreement in view.agreements if agreement.status == "open")
    return tuple((a, t) for a in still for t in a.offer.terms if t.by == view.seat.seat and t.subject == lever)


def keeps(term: Term, value: Value) -> bool:
    """Whether a lever at `value` keeps `term`."""
    if isinstance(value, str) or isinstance(term.value, str) or term.bound == "exactly":
        return value == term.value
    return value >= term.value if term.bound == "at_least" else value <= term.value


NOT_YET = ("No consequences yet", "They come once a quarter has been played. S submits your round.")
NO_MORE = ("Nothing to submit", "The last round has been played.")
NO_COLOURS = ("No colours", "NO_COLOR is set where the program was started.")


def why_not(action: str, view: View | None, played: bool, no_color: bool) -> tuple[str, str] | None:
    """What cannot be done now, and why; None for what can."""
    if action == "app.go('consequences')" and not played:
        return NOT_YET
    if action == "app.submit_round" and (view is None or view.phase == "over"):
        return NO_MORE
    return NO_COLOURS if action == "app.change_theme" and no_color else None
