"""The pathway in plain Mesa: every patient an agent that waits, week by week."""

from collections import deque

import mesa

from benchmarks.pathway import LISTED, OPERATIONS, PLACES, PRACTICES, RATE, SPECIALTIES, WEEKS, Outcome

SHARE = 1.0
"""Of the pathway that is run."""


class Patient(mesa.Agent):  # type: ignore[misc]
    """Somebody referred."""

    def __init__(self, model: "Pathway") -> None:
        super().__init__(model)
        self.weeks = 0

    def step(self) -> None:
        """Wait a week longer."""
        self.weeks += 1


class Pathway(mesa.Model):  # type: ignore[misc]
    """Clinics and lists of one hospital."""

    def __init__(self, seed: int) -> None:
        super().__init__(seed=seed)
        self.clinics: list[deque[Patient]] = [deque() for _ in range(SPECIALTIES)]
        self.lists: list[deque[Patient]] = [deque() for _ in range(SPECIALTIES)]
        self.done, self.waited = [0, 0], [0, 0]

    def step(self) -> None:
        """Play a week."""
        for clinic, operations in zip(self.clinics, self.lists, strict=True):
            for _ in range(PRACTICES):
                clinic.extend(Patient(self) for _ in range(self.rng.poisson(RATE)))
            for patient in self._serve(clinic, PLACES, 0):
                if self.rng.random() < LISTED:
                    patient.weeks = 0
                    operations.append(patient)
                else:
                    patient.remove()
            for patient in self._serve(operations, OPERATIONS, 1):
                patient.remove()
        self.agents.do("step")

    def _serve(self, line: deque[Patient], places: int, kind: int) -> list[Patient]:
        """The next in line, as many as there are places."""
        served = [line.popleft() for _ in range(min(places, len(line)))]
        self.done[kind] += len(served)
        self.waited[kind] += sum(patient.weeks for patient in served)
        return served


def run() -> Outcome:
    """Three years."""
    model = Pathway(1)
    for _ in range(WEEKS):
        model.step()
    mesa.Agent._ids.pop(model, None)
    done, waited = model.done, model.waited
    return Outcome(done[0], done[1], waited[0] / done[0], waited[1] / done[1])
