"""What goes round and what is remembered: hearsay, late budgets, good figures, and what each motive does."""

import numpy as np

from simulation.model import engagement, minds
from simulation.model.economy import HealthEconomy
from simulation.scenario.source import load


def economy(*settings: str) -> HealthEconomy:
    return HealthEconomy(load("reference", settings), 6)


def belief_of_others(*settings: str) -> float:
    """Belief in savings of the practices of a cluster after a promise to one of them was broken."""
    here = economy(*settings)
    one = here.clusters[0].rows[:1]
    engagement.observe(here, one, "saving", np.array([False]))
    engagement.learn(here)
    return float(minds.belief(here.minds, "saving")[here.clusters[0].rows[1:]].mean())


def test_a_broken_promise_is_talked_about() -> None:
    assert belief_of_others() < belief_of_others("switches.hearsay=off")
    assert belief_of_others() < belief_of_others("switches.peer_influence=off"), "those who do not listen hear less"


def test_without_doubt_promises_are_taken_at_face_value() -> None:
    assert belief_of_others("switches.belief=off") == 1.0


def test_a_late_budget_costs_belief_and_engagement() -> None:
    late, timely = (economy(f"economy.pcts.midshire.management_posts={posts}") for posts in (10, 60))
    for here in (late, timely):
        for _ in range(6):
            here.play_quarter()
    assert minds.belief(late.minds, "budget").mean() < minds.belief(timely.minds, "budget").mean() - 0.05
    assert late.minds.engagement.mean() < timely.minds.engagement.mean()


def test_good_figures_reach_practices_sooner_and_hearten_them() -> None:
    good, poor = (economy(f"economy.pcts.midshire.information_held={share}") for share in ("90%", "10%"))
    for here in (good, poor):
        for _ in range(5):
            here.play_quarter()
    read = [here.record.true[-1] for here in (good, poor)]
    assert read[0]["data_age@midshire"] < read[1]["data_age@midshire"]
    assert read[0]["has_budget@midshire"] > read[1]["has_budget@midshire"]
    assert read[0]["engagement@midshire"] > read[1]["engagement@midshire"]


def test_without_memory_engagement_stays_near_its_temper() -> None:
    fresh, lasting = economy("switches.engagement_memory=off"), economy()
    for here in (fresh, lasting):
        for _ in range(6):
            here.play_quarter()
    far = [np.abs(here.minds.engagement - here.minds.temper).mean() for here in (fresh, lasting)]
    assert far[0] < 0.6 * far[1]
