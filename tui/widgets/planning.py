"""A commissioning plan in words: its rows and what one should know about each."""

from collections.abc import Iterator

from textual.content import Content
from textual.widgets.option_list import Option

from simulation.contracts.plan import CatalogueEntry, PlanLineStatus, PlanView, Priority, cost_of
from tui import text
from tui.plan_draft import PlanDraft

STATES = {
    "proposed": ("…", "waits for the PCT"),
    "approved": ("✓", "approved"),
    "changed": ("~", "approved with a change"),
    "refused": ("×", "refused"),
    "setting_up": ("◔", "being set up"),
    "running": ("►", "running"),
    "stopped": ("■", "stopped"),
}

VERDICT_WORDS = {"approve": "approved", "change": "approved at another scale", "refuse": "refused"}


def about(plan: PlanView, draft: PlanDraft, kind: str, name: str) -> tuple[str, Content]:
    """Title and text for a row: `p` and a priority, `i` and an initiative, or the line that sends the plan."""
    if kind == "p":
        priority = next(found for found in plan.priorities if found.code == name)
        return priority.label, _about_priority(priority, plan, len(draft.priorities))
    if kind == "i":
        entry = next((found for found in plan.catalogue if found.name == name), None)
        line = next((found for found in plan.lines if found.initiative == name), None)
        scale = draft.scale_of(name) if plan.can_propose else line.scale if line else 0
        title = entry.label if entry else line.label if line else ""
        return title, _about_initiative(entry, scale, line)
    if not plan.can_propose:
        return "No plan yet", Content(
            "The lead of the cluster has not named a priority or an initiative. Once the plan is sent, its lines stand "
            "here, with what the PCT ruled and how each goes."
        )
    return "Send the plan", Content("Enter sends the plan to the PCT, which approves, changes or refuses each line.")


def money(plan: PlanView, draft: PlanDraft, plans: int) -> Content:
    """What the PCT has, what the plan in hand would cost, and how to see the other of so many plans."""
    parts = [f"The PCT has {text.pounds(plan.money_available)} put aside for plans."]
    if plan.can_propose:
        set_up, running = cost_of(plan.catalogue, draft.lines)
        parts.append(f"This plan: {text.pounds(set_up)} once, {text.pounds(running)} a quarter.")
    elif plan.why_not:
        parts.append(text.line(plan.why_not))
    if plans > 1:
        parts.append(f"O: another of {plans} plans.")
    return Content(" ".join(parts))


def named(plan: PlanView, code: str) -> str:
    """What a priority is called."""
    return text.line(next(found.label for found in plan.priorities if found.code == code))


def writing_rows(plan: PlanView, draft: PlanDraft, changed: bool) -> Iterator[Option]:
    """The rows for the one who writes the plan; their ids are `p:` and a priority, `i:` and an initiative, `send`."""
    stands = {line.initiative: line for line in plan.lines}
    yield _heading(f"Priorities: {len(draft.priorities)} of {plan.max_priorities}")
    for priority in plan.priorities:
        yield Option(_priority_row(priority, priority.code in draft.priorities), id=f"p:{priority.code}")
    for heading, entries in _shelves(plan):
        yield _heading(f"{heading}: ← → how much")
        for entry in entries:
            row = _initiative_row(entry, draft.scale_of(entry.name), stands.get(entry.name))
            yield Option(row, id=f"i:{entry.name}")
    send = ("► Send the plan to the PCT", "bold $text-success") if changed else ("  Nothing new to send", "$text-muted")
    yield Option(Content.styled(*send), id="send")


def _shelves(plan: PlanView) -> Iterator[tuple[str, list[CatalogueEntry]]]:
    """The catalogue under the priorities that its initiatives serve; those that serve any come last."""
    for code, label in (*((priority.code, priority.label) for priority in plan.priorities), ("", "Initiatives")):
        entries = [entry for entry in plan.catalogue if entry.serves == code]
        if entries:
            yield text.line(label), entries


def ruling_rows(plan: PlanView) -> Iterator[Option]:
    """The rows for everybody else: what waits for a ruling comes first."""
    chosen = tuple(priority.label for priority in plan.priorities if priority.code in plan.chosen)
    yield _heading(f"Priorities: {text.listed(chosen) or 'none'}")
    for line in sorted(plan.lines, key=lambda found: found.status != "proposed"):
        yield Option(_line_row(line), id=f"i:{line.initiative}")
    if not plan.lines:
        yield _heading("No initiative is in this plan yet.")


def _heading(words: str) -> Option:
    return Option(Content.styled(words, "bold $text-primary"), disabled=True)


def _priority_row(priority: Priority, chosen: bool) -> Content:
    """A priority with its box."""
    return Content.assemble("[x] " if chosen else "[ ] ", (text.line(priority.label), "bold" if chosen else ""))


def _initiative_row(entry: CatalogueEntry, scale: int, line: PlanLineStatus | None) -> Content:
    """An initiative with the scale that it has in the plan, and how it stands."""
    head = Content.assemble(f"{scale or '·':>2}  ", (text.line(entry.label), "bold" if scale else ""))
    return head if line is None else Content.assemble(head, "\n      ", _state(line))


def _line_row(line: PlanLineStatus) -> Content:
    """A line of a plan as the one who rules on it sees it."""
    return Content.assemble(
        f"{line.scale or line.asked_scale:>2}  ", (text.line(line.label), "bold"), "\n      ", _state(line)
    )


def _state(line: PlanLineStatus) -> Content:
    sign, word = STATES[line.status]
    starts = (
        f", from {text.line(line.starts)}"
        if line.starts and line.status in {"approved", "changed", "setting_up"}
        else ""
    )
    tone = "$text-error" if line.status == "refused" else "$text-success" if line.status == "running" else "$text-muted"
    return Content.styled(f"{sign} {word}{starts}", tone)


def _about_priority(priority: Priority, plan: PlanView, chosen: int) -> Content:
    """What a priority means, and how many a plan can have."""
    room = f"{chosen} of at most {plan.max_priorities} priorities are chosen. Fewer goals get more done."
    return Content.assemble(text.literal(priority.explanation).strip(), "\n\n", (room, "$text-muted"))


def _about_initiative(entry: CatalogueEntry | None, scale: int, line: PlanLineStatus | None) -> Content:
    """What an initiative does, claims and costs; and plan against actual once it is in hand."""
    parts = [] if line is None else [_against(line)]
    if entry is not None:
        parts += [
            Content(text.literal(entry.description).strip()),
            Content.assemble(
                ("Claimed, not proven: ", "bold $text-warning"), text.line(entry.claimed), f"\n{_saving(entry)}"
            ),
            Content.assemble(("Scale: ", "bold $text-primary"), _scale(entry, scale)),
            Content.assemble(("Costs: ", "bold $text-primary"), _costs(entry)),
            Content.assemble(("Starts: ", "bold $text-primary"), f"{text.months(entry.lead_weeks)} after approval"),
        ]
    return Content("\n\n").join(parts)


def _saving(entry: CatalogueEntry) -> str:
    return f"That would be {text.pounds(entry.claimed_saving)} a quarter for each {text.line(entry.scale_label)}."


def _scale(entry: CatalogueEntry, scale: int) -> str:
    return f"{scale} of at most {entry.max_scale} ({text.line(entry.scale_label)})"


def _costs(entry: CatalogueEntry) -> str:
    each = text.line(entry.scale_label)
    return f"{text.pounds(entry.set_up)} once and {text.pounds(entry.running)} a quarter, for each {each}"


def _against(line: PlanLineStatus) -> Content:
    sign, word = STATES[line.status]
    parts = [Content.assemble((f"{sign} {word}", "bold"), f" at scale {line.scale}" if line.scale else "")]
    if line.asked_scale and line.asked_scale != line.scale:
        parts.append(Content(f"Asked for: scale {line.asked_scale}."))
    if line.reason:
        parts.append(Content.assemble(("The PCT says: ", "bold $text-primary"), f"“{text.line(line.reason)}”"))
    if line.planned_cost or line.actual_cost:
        parts.append(_table(line))
    return Content("\n").join(parts)


def _table(line: PlanLineStatus) -> Content:
    rows = (
        ("To date", "plan", "actual"),
        ("Cost", text.pounds(line.planned_cost), text.pounds(line.actual_cost)),
        ("Saving", text.pounds(line.planned_saving), text.pounds(line.reported_saving)),
    )
    body = "\n".join(f"{name:<10}{plan:>10}{actual:>12}" for name, plan, actual in rows)
    return Content.assemble(body, ("\n(saving: as claimed, and as reported)", "$text-muted"))
