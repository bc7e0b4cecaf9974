"""The pathway in SimPy: every patient a process, every clinic and list a server that takes so long for each."""

from collections.abc import Generator
from random import Random
from typing import Any

import simpy

from benchmarks.pathway import LISTED, OPERATIONS, PLACES, PRACTICES, RATE, SPECIALTIES, WEEKS, Outcome

SHARE = 1.0
"""Of the pathway that is run."""
Steps = Generator[Any, Any, None]


class Pathway:
    """Clinics and lists of one hospital; time is in weeks."""

    def __init__(self, seed: int) -> None:
        self.world, self.random = simpy.Environment(), Random(seed)
        self.clinics = [simpy.Resource(self.world) for _ in range(SPECIALTIES)]
        self.lists = [simpy.Resource(self.world) for _ in range(SPECIALTIES)]
        self.done, self.waited = [0, 0], [0.0, 0.0]
        for specialty in range(SPECIALTIES):
            for _ in range(PRACTICES):
                self.world.process(self._refer(specialty))

    def _refer(self, specialty: int) -> Steps:
        """One practice's referrals to one specialty."""
        while True:
            yield self.world.timeout(self.random.expovariate(RATE))
            self.world.process(self._patient(specialty))

    def _patient(self, specialty: int) -> Steps:
        """One patient."""
        yield from self._served(self.clinics[specialty], 1.0 / PLACES, 0)
        if self.random.random() < LISTED:
            yield from self._served(self.lists[specialty], 1.0 / OPERATIONS, 1)

    def _served(self, place: simpy.Resource, takes: float, kind: int) -> Steps:
        """Wait one's turn, and be seen or treated."""
        joined = self.world.now
        with place.request() as turn:
            yield turn
            self.done[kind] += 1
            self.waited[kind] += self.world.now - joined
            yield self.world.timeout(takes)


def run() -> Outcome:
    """Three years."""
    pathway = Pathway(1)
    pathway.world.run(until=WEEKS)
    done, waited = pathway.done, pathway.waited
    return Outcome(done[0], done[1], waited[0] / done[0], waited[1] / done[1])
