"""A local economy has at least one PCT and one acute trust, and exactly one strategic health authority."""

from simulation.scenario.checks.spec import Case

ID = "economy"


def look(case: Case) -> None:
    """Report what the economy lacks."""
    economy = case.scenario.economy
    for block, what in (("pcts", "PCT"), ("acute_trusts", "acute trust")):
        if not getattr(economy, block):
            case.report(("economy", block), ID, f"the economy has no {what}", f"Add one under `{block}`.", key=True)
    if len(economy.sha) != 1:
        message = f"the economy has {len(economy.sha)} strategic health authorities"
        case.report(("economy", "sha"), ID, message, "Give it exactly one.", key=True)
