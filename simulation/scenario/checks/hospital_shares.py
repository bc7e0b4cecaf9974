"""The trusts' shares of a PCT's hospital care add up to 100% at most; the rest is given elsewhere."""

from simulation.scenario.checks.spec import Case
from simulation.scenario.problems import nearest

ID = "shares"


def look(case: Case) -> None:
    """Report shares of PCTs that there are not, and shares above 100%."""
    economy = case.scenario.economy
    totals: dict[str, float] = dict.fromkeys(economy.pcts, 0.0)
    for name, trust in economy.acute_trusts.items():
        for pct, share in trust.shares.items():
            if pct not in totals:
                help = nearest(pct, totals)
                place = ("economy", "acute_trusts", name, "shares", pct)
                case.report(place, ID, f"`{pct}` is no PCT here", help, key=True)
                continue
            totals[pct] += share
            if share < 0 or totals[pct] > 1 + 1e-9:
                message = f"the trusts give {totals[pct]:.0%} of the hospital care of `{pct}`"
                help = "Shares are 0% to 100%, and those of one PCT add up to 100% at most."
                case.report(("economy", "acute_trusts", name, "shares", pct), ID, message, help)
