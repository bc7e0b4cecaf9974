"""What the lead of a cluster wishes for: practices that come along, something to show, and not to be worn out."""

from simulation.standins.mind import Mind, Thought

TIRED = 40
"""The lead's energy (0 to 100) below which something has to be left; assumption."""


def peers(mind: Mind) -> None:
    """Letters read together: the little that is known to work."""
    sight = mind.sight
    told = sight.told("gp_referrals") if sight.tile("gp_referrals") else sight.told_or("acute_spend", "habits differ")
    mind.pick("peer_review", "peers", "shared", 0.5, told)
    mind.pick("peer_review", "peers", "prudence", 0.4, told)
    if sight.above_plan("acute_spend") > 0.03 or sight.trend("gp_referrals") > 0:
        mind.pick("peer_review", "with_consultant", "patients", 0.5, told)
        mind.pick("peer_review", "peers", "shared", 0.7, told)
        mind.pick("peer_review", "peers", "own", 0.35, told)


def split(mind: Mind) -> None:
    """Who gets what: what is fair, what is simple, and what is mine."""
    sight = mind.sight
    told = sight.told_or("freed_up_resources", "practices ask who gets what is saved")
    mind.pick("savings_split", "contribution", "prudence", 0.45, told)
    mind.pick("savings_split", "pooled", "shared", 0.5, told)
    mind.pick("savings_split", "own", "own", 0.6, told)
    mind.pick("savings_split", "own", "game", 0.6, told)


def visits(mind: Mind) -> None:
    """Go to those who hang back, while there is energy."""
    sight = mind.sight
    energy = sight.now("lead_energy")
    if energy is not None and energy < TIRED:
        for motive in ("own", "prudence", "shared"):
            mind.to("practice_visits", 0.1, motive, 0.8, sight.told("lead_energy"))
        return
    measure = "practices_engaged" if sight.tile("practices_engaged") else "engagement"
    mind.to("practice_visits", 0.25, "prudence", 0.4, sight.told(measure))
    mind.to("practice_visits", 0.1, "own", 0.4, sight.told(measure))
    if (sight.now(measure) or 0) < 60:
        mind.to("practice_visits", 0.6, "shared", 0.6, sight.told(measure))


def compare(mind: Mind) -> None:
    """Show practices where they stand."""
    sight = mind.sight
    told = sight.told_or("gp_referrals", "practices ask where they stand")
    mind.pick("benchmarking", "anonymous", "shared", 0.5, told)
    mind.pick("benchmarking", "anonymous", "prudence", 0.4, told)
    if sight.above_plan("acute_spend") > 0.03:
        mind.pick("benchmarking", "named", "own", 0.5, sight.told("acute_spend"))


def tasks(mind: Mind) -> None:
    """Take on as much as the practices can carry."""
    sight = mind.sight
    measure = "engagement" if sight.tile("engagement") else "practices_engaged"
    engaged = (sight.now(measure) or 0) >= 50
    mind.set("task_range", 5 if engaged else 3, "shared", 0.5, sight.told(measure))
    mind.set("task_range", 2, "prudence", 0.5, sight.told(measure))
    mind.set("task_range", 1, "own", 0.4, sight.told(measure))
    mind.set("task_range", 1, "game", 0.5, sight.told(measure))


def elsewhere(mind: Mind) -> None:
    """Hear how others fared, while there is energy for the train."""
    sight = mind.sight
    energy = sight.now("lead_energy")
    if energy is not None and energy < TIRED:
        mind.pick("learning_network", "none", "own", 0.6, sight.told("lead_energy"))
        return
    told = "others have tried what we only read about"
    mind.pick("learning_network", "regional", "prudence", 0.36, told)
    mind.pick("learning_network", "regional", "shared", 0.36, told)


THOUGHTS: tuple[Thought, ...] = (peers, split, visits, compare, tasks, elsewhere)
