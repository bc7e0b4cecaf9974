"""Schemes: an initiative started in a place, paid for and stopped; `flows.schemes` runs them week by week."""

from typing import TYPE_CHECKING, cast

import numpy as np
from numpy.typing import NDArray

from simulation.errors import UsageError
from simulation.initiatives import registry
from simulation.initiatives.spec import Scheme
from simulation.model import clinics, orders
from simulation.model.local_care import LocalCare, no_local_care
from simulation.model.minds import Minds
from simulation.model.money import SUPPLIERS, Ledger
from simulation.model.networks import Networks
from simulation.model.offices import Offices
from simulation.model.organisations.cluster import Cluster
from simulation.model.organisations.pct import Pct
from simulation.model.parameters import local_care as number
from simulation.model.parameters import networks, supporting
from simulation.model.support.help import Help

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy


class Schemes:
    """The schemes of an economy."""

    ledger: Ledger
    local: LocalCare
    schemes: list[Scheme]
    rows: int
    clusters: tuple[Cluster, ...]
    pcts: tuple[Pct, ...]
    minds: Minds
    offices: Offices
    networks: Networks
    help: Help

    if TYPE_CHECKING:

        def rows_of(self, id: str) -> NDArray[np.int64]:
            """The rows of the practices that belong to this organisation."""

    def readiness(self, organisation_id: str) -> float:
        """0 to 1: the leads' energy, practices' engagement and the PCT's support; lessons from elsewhere help."""
        energies = [c.lead_energy for c in self.clusters if organisation_id in (c.id, c.pct)]
        pct = self._place(organisation_id)
        engagement = self.minds.engagement[self.rows_of(organisation_id)].mean() / 100
        at_home = float((sum(energies) / len(energies) + engagement + self.offices.support[pct]) / 3)
        elsewhere = [
            self.networks.lessons[at] for at, c in enumerate(self.clusters) if organisation_id in (c.id, c.pct)
        ]
        learned = networks.LESSONS_FIT * float(np.mean(elsewhere))
        return at_home + supporting.LESSONS_FIT * float(self.help.lessons[pct]) + learned

    def tendered(self, organisation_id: str, lead_weeks: int) -> int:
        """Weeks to set a scheme up: tendering and contracting go faster with people who do nothing else."""
        posts = float(self.help.procurement[self._place(organisation_id)])
        saved = supporting.PROCUREMENT_SHARE * posts / (posts + supporting.PROCUREMENT_POSTS)
        return round(lead_weeks * (1.0 - saved))

    def _place(self, organisation_id: str) -> int:
        """Which PCT this organisation is, or belongs to."""
        return [pct.id for pct in self.pcts].index(organisation_id.split(".")[0])

    def open_schemes(self) -> None:
        """Begin without any scheme."""
        self.schemes = []
        self.local = no_local_care(self.rows, number.WEEKS_BACK)

    def start_scheme(self, organisation_id: str, initiative: str, scale: int, lead_weeks: int) -> Scheme:
        """Set up an initiative for the practices of a cluster or PCT; pay for it; it runs after `lead_weeks`."""
        entry = registry.by_name(initiative).INITIATIVE
        if not 1 <= scale <= entry.max_scale:
            raise UsageError(
                f"{entry.label} cannot be run at scale {scale}.",
                advice=f"Choose 1 to {entry.max_scale} ({entry.scale_label}).",
                initiative=initiative,
                scale=scale,
            )
        rows = tuple(int(row) for row in self.rows_of(organisation_id))
        scheme = Scheme(initiative, organisation_id, rows, scale, self.tendered(organisation_id, lead_weeks))
        self.stop_scheme(organisation_id, initiative)
        self.schemes.append(scheme)
        self.local.owe(scheme, entry.set_up * scale * 100)
        self.pay_for_schemes()
        return scheme

    def forbidden(self, initiative: str) -> bool:
        """Whether the scenario lets nobody start it."""
        return orders.forbidden(cast("HealthEconomy", self), initiative)

    def ordered(self, organisation_id: str, initiative: str) -> bool:
        """Whether it runs there by the scenario's order."""
        return orders.ordered(cast("HealthEconomy", self), organisation_id, initiative)

    def stop_scheme(self, organisation_id: str, initiative: str) -> None:
        """End an initiative in a place; what it taught fades, what it offered is gone."""
        ended = [s for s in self.schemes if (s.organisation, s.initiative) == (organisation_id, initiative)]
        for scheme in ended:
            clinics.send_back(cast("HealthEconomy", self), scheme)
            self.local.withdraw(scheme)
            self.schemes.remove(scheme)

    def pay_for_schemes(self) -> None:
        """Let every PCT pay what it owes for schemes."""
        for pct, pence in self.local.owed.items():
            self.ledger.pay(pct, SUPPLIERS, pence, "scheme")
        self.local.owed.clear()
