"""What challenges can do to services: cut or enlarge them, open an independent centre and fill it."""

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from simulation.errors import UsageError
from simulation.model.activity import SPECIALTIES
from simulation.model.contracts import Standing
from simulation.model.flows.treatment_centre import Centre
from simulation.model.money import Ledger
from simulation.model.organisations.base import Organisation
from simulation.model.organisations.community_provider import CommunityProvider
from simulation.model.parameters import events as number
from simulation.model.state import World

if TYPE_CHECKING:
    from numpy.typing import NDArray


class Events:
    """Verbs of the economy for challenges."""

    week: int
    world: World
    ledger: Ledger
    standing: tuple[Standing, ...]
    centres: tuple[Centre, ...] = ()

    def organisation(self, id: str) -> Organisation:
        """The organisation with this id."""
        raise NotImplementedError

    def rows_of(self, id: str) -> "NDArray[np.int64]":
        """The rows of the practices of this id."""
        raise NotImplementedError

    def pct_place(self, pct: str) -> int:
        """Where a PCT stands among the PCTs."""
        raise NotImplementedError

    def cut_service(self, service: str, share: float) -> None:
        """Take `share` of a service's money and of what it does away from now on; below nought it grows."""
        found = self.organisation(service)
        if not isinstance(found, CommunityProvider):
            raise UsageError(f"{service!r} is no service.", advice="Name one as eastmere.community.", found=service)
        kept = 1.0 - share
        found.budget = round(found.budget * kept)
        found.capacity = min(found.capacity * kept, 1.0)
        found.unmet_start = 1.0 - min((1.0 - found.unmet_start) * kept, 1.0)
        if found.service == "out_of_hours":
            self.world.out_of_hours_room[self.pct_place(found.pct)] *= kept
        account = self.ledger.places((service,))[0]
        self.standing = tuple(_scaled(line, account, kept) for line in self.standing)

    def guarantee_volume(self, pct: str, specialties: tuple[str, ...], places: int, price: int, weeks: int) -> None:
        """Open an independent centre of which a PCT must pay `places` operations a week, used or not."""
        rows = tuple(int(row) for row in self.rows_of(pct))
        kinds = tuple(SPECIALTIES.index(name) for name in specialties)
        centre = Centre(pct, rows, kinds, places, price, self.week + weeks, number.CENTRE_WILLING)
        self.centres = (*self.centres, centre)

    def use_centre(self, pct: str, share: float) -> None:
        """Let `share` of a PCT's patients who really choose a hospital choose its independent centres."""
        self.centres = tuple(replace(centre, willing=share) if centre.pct == pct else centre for centre in self.centres)


def _scaled(line: Standing, account: int, factor: float) -> Standing:
    """A standing payment with what one account gets for services multiplied."""
    if line.purpose != "services":
        return line
    return replace(line, pence=np.where(line.payees == account, line.pence * factor, line.pence))
