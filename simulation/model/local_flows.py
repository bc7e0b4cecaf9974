"""Where the places that local schemes offer meet the week's patients: first come, as far as the places go."""

from typing import TYPE_CHECKING, cast

import numpy as np
from numpy.typing import NDArray

from simulation.initiatives.spec import Scheme
from simulation.model import clinics, risk_groups, season
from simulation.model import suitable as suits
from simulation.model.activity import Activity
from simulation.model.calendar import EARLY_WEEKS, WEEKS_A_QUARTER
from simulation.model.local_care import Assessment, LocalCare, MinorCare, Triage, fit
from simulation.model.parameters import local_care as number
from simulation.model.streams import Streams, share

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Counts = NDArray[np.int64]
Reals = NDArray[np.float64]


class LocalFlows:
    """What the flows ask of local schemes each week."""

    this_week: Activity
    local: LocalCare
    streams: Streams

    def suitable(self) -> suits.Suitable:
        """Patients of the quarter just played who would suit a local clinic, wherever they were seen."""
        return suits.suitable(cast("HealthEconomy", self))

    def expected_avoidable(self) -> Reals:
        """[practices] avoidable admissions a quarter by age and condition alone."""
        return risk_groups.expected_avoidable(cast("HealthEconomy", self))

    def working_days(self, early: bool) -> float:
        """Working days of the quarter just played, or of its first two months alone."""
        return season.working_days(cast("HealthEconomy", self), EARLY_WEEKS if early else WEEKS_A_QUARTER)

    def hospital_way(self) -> Reals:
        """[R] map units to the nearest trust over the mean of the PCT."""
        return cast("HealthEconomy", self).constants.hospital_way

    def on_lists(self) -> Reals:
        """[3, practices] people on nurses' lists, and their relative admissions now and before they were there."""
        return risk_groups.on_lists(cast("HealthEconomy", self))

    def spend_at_risk(self) -> Reals:
        """[practices] pence of last quarter's hospital care for people at very high risk."""
        return risk_groups.spend(cast("HealthEconomy", self))

    def take_locally(self, wanted: Counts) -> Counts:
        """[R, S] of the week's `wanted` GP referrals, how many stay away; below nought where some come back."""
        kept = -self._letters_due()
        for triage in self.local.triage:
            kept += self._send_back(triage, wanted - np.maximum(kept, 0))
        for clinic in self.local.clinics:
            kept += clinics.see(cast("HealthEconomy", self), clinic, wanted - np.maximum(kept, 0))
        clinics.concentrate(cast("HealthEconomy", self))
        return kept

    def keep_out(self, emergencies: Counts) -> Counts:
        """[R, E] of the week's emergency admissions, how many were assessed elsewhere and stayed at home."""
        out = np.zeros_like(emergencies)
        for offer in self.local.assessments:
            out += self._assess(offer, emergencies - out)
        return out

    def see_minor(self, attendances: Counts) -> Counts:
        """[R] of the week's minor A&E attendances, how many were seen by a local scheme instead."""
        seen = np.zeros_like(attendances)
        for offer in self.local.minor_care:
            seen += self._see_minor(offer, attendances - seen)
        return seen

    def _letters_due(self) -> Counts:
        """[R, S] letters written again this week; the queue moves up."""
        due: Counts = self.local.returning[0].copy()
        self.local.returning[:-1] = self.local.returning[1:]
        self.local.returning[-1] = 0
        return due

    def _send_back(self, triage: Triage, wanted: Counts) -> Counts:
        """[R, S] letters that triage returns; part of them will be written again."""
        rows, scheme = list(triage.scheme.rows), triage.scheme
        luck = self.scheme_luck(scheme, (2, *wanted[rows].shape))
        returned = np.zeros_like(wanted)
        returned[rows] = share(wanted[rows], triage.returned, luck[0])
        self.local.returning[-1, rows] += share(returned[rows], number.REWRITTEN, luck[1])
        self.charge_scheme(scheme, int(wanted[rows].sum()), triage.price)
        return returned

    def _assess(self, offer: Assessment, emergencies: Counts) -> Counts:
        """[R, E] people assessed by a scheme in whom nothing was found."""
        rows, scheme = list(offer.scheme.rows), offer.scheme
        luck = self.scheme_luck(scheme, (2, len(rows)))
        seen = fit(share(emergencies[rows, offer.kind], offer.suitable, luck[0]), offer.places)
        out = np.zeros_like(emergencies)
        out[rows, offer.kind] = share(seen, offer.ruled_out, luck[1])
        self.charge_scheme(scheme, int(seen.sum()), offer.price)
        self.this_week.community_contacts[rows] += seen
        return out

    def _see_minor(self, offer: MinorCare, attendances: Counts) -> Counts:
        """[R] A&E attendances that a scheme saw; what room is left brings out people who would have come nowhere."""
        rows, scheme = list(offer.scheme.rows), offer.scheme
        seen = np.zeros_like(attendances)
        luck = self.scheme_luck(scheme, (len(rows),))
        seen[rows] = fit(share(attendances[rows], offer.suitable, luck), offer.places)
        idle = offer.places - int(seen.sum())
        self.charge_scheme(scheme, int(seen.sum()) + int(idle * offer.induced), offer.price)
        self.this_week.community_contacts[rows] += seen[rows]
        return seen

    def charge_scheme(self, scheme: Scheme, patients: int, price: int) -> None:
        """Count `patients` of a scheme and let the PCT owe `price` pence for each."""
        scheme.handled += patients
        self.local.owe(scheme, patients * price)

    def scheme_luck(self, scheme: Scheme, shape: tuple[int, ...]) -> Reals:
        """This week's uniform numbers of a scheme."""
        return self.streams.uniform(f"scheme:{scheme.organisation}:{scheme.initiative}", shape)
