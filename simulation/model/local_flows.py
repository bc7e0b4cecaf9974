"""Where the places that local schemes offer meet the week's patients: first come, as far as the places go."""

from typing import TYPE_CHECKING, cast

import numpy as np
from numpy.typing import NDArray

from simulation.initiatives.spec import Scheme
from simulation.model import clinics, risk_groups, season, totals
from simulation.model import suitable as suits
from simulation.model.activity import Week
from simulation.model.calendar import EARLY_WEEKS, WEEKS_A_QUARTER
from simulation.model.local_care import Assessment, LocalCare, MinorCare, Triage, fit, where
from simulation.model.parameters import local_care as number
from simulation.model.streams import Streams, share

if TYPE_CHECKING:
    from simulation.model.economy import HealthEconomy

Counts = NDArray[np.int64]
Reals = NDArray[np.float64]


class LocalFlows:
    """What the flows ask of local schemes each week."""

    this_week: Week
    week: int
    local: LocalCare
    streams: Streams

    def suitable(self) -> suits.Suitable:
        """Patients of the quarter just played who would suit a local clinic, wherever they were seen."""
        return suits.suitable(cast("HealthEconomy", self))

    def care(self) -> totals.Totals:
        """Hospital care of the quarter just played, added up."""
        return totals.totals(cast("HealthEconomy", self))

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
            rows = where(triage.scheme.rows)
            kept[rows] += self._send_back(triage, wanted[rows] - np.maximum(kept[rows], 0))
        for clinic in self.local.clinics:
            here, before = clinic.block, kept.take(clinic.block)
            seen = clinics.see(cast("HealthEconomy", self), clinic, wanted.take(here) - np.maximum(before, 0))
            kept.put(here, before + seen)
        clinics.concentrate(cast("HealthEconomy", self))
        return kept

    def keep_out(self, emergencies: Counts) -> Counts:
        """[R, E] of the week's emergency admissions, how many were assessed elsewhere and stayed at home."""
        out = np.zeros(emergencies.shape, dtype=np.int64)
        for offer in self.local.assessments:
            here = where(offer.scheme.rows), offer.kind
            out[here] += self._assess(offer, emergencies[here] - out[here])
        return out

    def see_minor(self, attendances: Counts) -> Counts:
        """[R] of the week's minor A&E attendances, how many were seen by a local scheme instead."""
        seen = np.zeros(attendances.shape, dtype=np.int64)
        for offer in self.local.minor_care:
            rows = where(offer.scheme.rows)
            seen[rows] += self._see_minor(offer, attendances[rows] - seen[rows])
        return seen

    def _letters_due(self) -> Counts:
        """[R, S] letters written again this week; their place is free for those sent back in it."""
        place = self.local.returning[self.week % len(self.local.returning)]
        due: Counts = place.copy()
        place[...] = 0
        return due

    def _send_back(self, triage: Triage, wanted: Counts) -> Counts:
        """[n, S] letters that triage returns, of those `wanted`; part of them will be written again."""
        rows, scheme, returning = where(triage.scheme.rows), triage.scheme, self.local.returning
        luck = self.scheme_luck(scheme, (2, *wanted.shape))
        returned = share(wanted, triage.returned, luck[0])
        returning[self.week % len(returning), rows] += share(returned, number.REWRITTEN, luck[1])
        self.charge_scheme(scheme, int(wanted.sum()), triage.price)
        return returned

    def _assess(self, offer: Assessment, emergencies: Counts) -> Counts:
        """[n] people assessed by a scheme, of these `emergencies`, in whom nothing was found."""
        luck = self.scheme_luck(offer.scheme, (2, len(emergencies)))
        seen = fit(share(emergencies, offer.suitable, luck[0]), offer.places)
        self.charge_scheme(offer.scheme, int(seen.sum()), offer.price)
        self.this_week.community_contacts[where(offer.scheme.rows)] += seen
        return share(seen, offer.ruled_out, luck[1])

    def _see_minor(self, offer: MinorCare, attendances: Counts) -> Counts:
        """[n] of these A&E `attendances`, those that a scheme saw; room that is left brings out others."""
        luck = self.scheme_luck(offer.scheme, (len(attendances),))
        seen = fit(share(attendances, offer.suitable, luck), offer.places)
        count = int(seen.sum())
        self.charge_scheme(offer.scheme, count + int((offer.places - count) * offer.induced), offer.price)
        self.this_week.community_contacts[where(offer.scheme.rows)] += seen
        return seen

    def charge_scheme(self, scheme: Scheme, patients: int, price: int) -> None:
        """Count `patients` of a scheme and let the PCT owe `price` pence for each."""
        scheme.handled += patients
        self.local.owe(scheme, patients * price)

    def scheme_luck(self, scheme: Scheme, shape: tuple[int, ...]) -> Reals:
        """This week's uniform numbers of a scheme."""
        return self.streams.uniform(f"scheme:{scheme.organisation}:{scheme.initiative}", shape)
