"""A local health economy: organisations that are agents, patients that are counts, money that is whole pence."""

import copy
from collections.abc import Iterable

import mesa
import numpy as np
from numpy.typing import NDArray

from simulation.contracts.result import OrganisationDigest
from simulation.errors import UsageError
from simulation.model import booking, build, calendar, centres, digests, quarter, start
from simulation.model.activity import Activity, no_activity, no_week
from simulation.model.behaviour import Behaviour
from simulation.model.events import Events
from simulation.model.finance import Finance
from simulation.model.flows.holding_back import patience
from simulation.model.keeping import Kept
from simulation.model.local_flows import LocalFlows
from simulation.model.margins import Margins
from simulation.model.opinion import Opinion
from simulation.model.organisations.acute_trust import AcuteTrust
from simulation.model.organisations.alliance import Alliance
from simulation.model.organisations.base import Organisation
from simulation.model.organisations.cluster import Cluster
from simulation.model.organisations.community_provider import CommunityProvider
from simulation.model.organisations.council import Council
from simulation.model.organisations.eighteen_weeks import no_drive
from simulation.model.organisations.others import Elsewhere, OtherCommissioners
from simulation.model.organisations.pct import Pct
from simulation.model.organisations.practice import Practice
from simulation.model.organisations.sha import Sha
from simulation.model.organisations.support_service import SupportService
from simulation.model.outside import Outside
from simulation.model.recall import Recall
from simulation.model.risk_groups import Groups
from simulation.model.schemes import Schemes
from simulation.model.shocks import Shocks
from simulation.model.state import Constants, World
from simulation.model.streams import Streams
from simulation.model.support.help import Help
from simulation.model.tally import Tally, no_tally
from simulation.model.upstream import Upstream
from simulation.scenario.schema import Scenario


class HealthEconomy(Finance, Opinion, Schemes, Margins, Upstream, LocalFlows, Shocks, Events, mesa.Model):  # type: ignore[misc]
    """The state of one local health economy and everything that can happen in it."""

    practices: tuple[Practice, ...]
    clusters: tuple[Cluster, ...]
    pcts: tuple[Pct, ...]
    trusts: tuple[AcuteTrust, ...]
    councils: tuple[Council, ...]
    alliances: tuple[Alliance, ...]
    services: tuple[CommunityProvider, ...]
    sha: Sha
    elsewhere: Elsewhere
    others: tuple[OtherCommissioners, ...]
    support_services: tuple[SupportService, ...]
    help: Help
    """What PCTs have from shared services and from each other."""
    constants: Constants
    world: World
    behaviour: Behaviour
    people: NDArray[np.int64]
    """[R, 9 ages, C conditions, 4 strata] registered patients."""
    recall: Recall
    """What practices do to call in people with long-term conditions, and why."""
    groups: Groups
    """The parts of each row's care that fall on people over 65 and at very high risk."""
    centre: centres.Use
    tally: Tally
    kept: Kept | None = None
    """What holds for the quarter, while its weeks are played (`keeping`)."""
    need: NDArray[np.float64]
    """[R, S] referrals wanted a week where the threshold is nought."""
    style: NDArray[np.float64]
    """[R, S] the threshold that a practice keeps by habit, less the mean; `Behaviour.threshold` begins there."""

    def __init__(self, scenario: Scenario, seed: int) -> None:
        super().__init__(seed=seed)
        self.scenario = scenario
        self.seed = seed
        self.week = 0
        self.quarter = 0
        self.streams = Streams(seed)
        build.build(self)
        self.rows = len(self.practices) + len(self.others)
        self.providers = len(self.trusts) + 2
        self._organisations = {o.id: o for o in self._everybody()}
        start.fill(self)
        self.outside = Outside(self)
        self.centre = centres.nothing(self)
        self.booking = booking.at_start(self)
        self.drive = no_drive(*self.world.clinic_room.shape)
        self.patience = patience(self)
        self.this_week = no_week(self.rows, self.providers)
        self.this_quarter, self.last_quarter, self.this_year = (
            no_activity(self.rows, self.providers) for _ in range(3)
        )
        self.tally = no_tally(self)
        self.open_schemes()
        self.open_books()

    @property
    def quarter_label(self) -> str:
        """The quarter being played (or about to be), as 2006/07 Q1."""
        return calendar.label(self.scenario.period.start, self.quarter)

    @property
    def financial_year(self) -> str:
        """The financial year of that quarter, as 2006/07."""
        return self.quarter_label.split()[0]

    @property
    def list_size(self) -> NDArray[np.int64]:
        """[R] registered patients."""
        return self.constants.list_size

    @property
    def deprivation(self) -> NDArray[np.float64]:
        """[R] Index of Multiple Deprivation 2007 score."""
        return self.constants.deprivation

    def switched(self, switch: str) -> bool:
        """Whether agents have this motive or limit (`simulation.scenario.switches`), as they do unless taken away."""
        return bool(getattr(self.scenario.switches, switch) == "on")

    def _everybody(self) -> Iterable[Organisation]:
        yield from (*self.practices, *self.clusters, *self.pcts, *self.trusts, *self.councils, *self.alliances)
        yield from (*self.services, self.sha, self.elsewhere, *self.others)

    def organisation(self, id: str) -> Organisation:
        """The organisation with this id."""
        known = self._organisations.get(id)
        found = known or next((service for service in self.support_services if service.id == id), None)
        if found is None:
            raise UsageError(
                f"No organisation is called {id!r}.",
                advice="Ids go outermost first: eastmere, eastmere.north, eastmere.north.p07, st_bride.",
                organisation=id,
            )
        return found

    @property
    def organisations(self) -> tuple[Organisation, ...]:
        """All organisations, practices first, in a fixed order."""
        return tuple(self._organisations.values())

    def rows_of(self, id: str) -> NDArray[np.int64]:
        """The rows of the practices that are, or belong to, the practice, cluster or PCT of this id."""
        member = self.organisation(id)
        if isinstance(member, Practice | OtherCommissioners):
            return np.array([member.row], dtype=np.int64)
        if isinstance(member, Cluster | Pct):
            return member.rows
        raise UsageError(f"{id!r} is no practice, cluster or PCT, so it has no rows.", organisation=id)

    @property
    def all_rows(self) -> NDArray[np.int64]:
        """Every row, those of other commissioners included."""
        return np.arange(self.rows, dtype=np.int64)

    def play_quarter(self) -> Activity:
        """Play thirteen weeks; return what patients did in them."""
        quarter.play(self)
        return self.last_quarter

    def branch(self) -> "HealthEconomy":
        """A copy that can be played on its own; what never changes is shared."""
        shared = (self.scenario, self.constants)
        return copy.deepcopy(self, {id(thing): thing for thing in shared})

    def close(self) -> None:
        """Let the economy be freed: Mesa keeps a reference to each model in its table of ids."""
        mesa.Agent._ids.pop(self, None)

    def digests(self) -> tuple[OrganisationDigest, ...]:
        """A fingerprint of each organisation's whole-number state."""
        return digests.digests(self)
