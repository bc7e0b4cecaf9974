"""The pathway in Ciw: a network of two queues for one specialty, the practices' referrals together as one stream."""

import ciw

from benchmarks.pathway import LISTED, OPERATIONS, PLACES, PRACTICES, RATE, SPECIALTIES, WEEKS, Outcome

SHARE = 1.0 / SPECIALTIES
"""Of the pathway that is run: one specialty, since specialties do not touch each other and all would take minutes."""


def run() -> Outcome:
    """Three years of one specialty, counted for all."""
    network = ciw.create_network(
        arrival_distributions=[ciw.dists.Exponential(rate=RATE * PRACTICES), None],
        service_distributions=[ciw.dists.Deterministic(1.0 / PLACES), ciw.dists.Deterministic(1.0 / OPERATIONS)],
        routing=[[0.0, LISTED], [0.0, 0.0]],
        number_of_servers=[1, 1],
    )
    ciw.seed(1)
    world = ciw.Simulation(network)
    world.simulate_until_max_time(WEEKS)
    waits = [[one.waiting_time for one in world.get_all_records() if one.node == node] for node in (1, 2)]
    first, listed = (sum(each) / len(each) for each in waits)
    return Outcome(SPECIALTIES * len(waits[0]), SPECIALTIES * len(waits[1]), first, listed)
