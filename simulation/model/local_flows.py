"""Where the places that local schemes offer meet the week's patients: first come, as far as the places go."""

import numpy as np
from numpy.typing import NDArray

from simulation.initiatives.spec import Scheme
from simulation.model.activity import Activity
from simulation.model.local_care import Assessment, Clinic, LocalCare, MinorCare, Triage
from simulation.model.parameters import local_care as number
from simulation.model.streams import Streams, share

Counts = NDArray[np.int64]
Reals = NDArray[np.float64]


class LocalFlows:
    """What the flows ask of local schemes each week."""

    this_week: Activity
    local: LocalCare
    streams: Streams

    def take_locally(self, wanted: Counts) -> Counts:
        """[R, S] of the week's `wanted` GP referrals, how many stay away; below nought where some come back."""
        kept = -self._letters_due()
        for triage in self.local.triage:
            kept += self._send_back(triage, wanted - np.maximum(kept, 0))
        for clinic in self.local.clinics:
            kept += self._see_in_clinic(clinic, wanted - np.maximum(kept, 0))
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
        self.local.returning = np.roll(self.local.returning, -1, axis=0)
        self.local.returning[-1] = 0
        return due

    def _send_back(self, triage: Triage, wanted: Counts) -> Counts:
        """[R, S] letters that triage returns; part of them will be written again."""
        rows, scheme = list(triage.scheme.rows), triage.scheme
        luck = self._luck(scheme, (2, *wanted[rows].shape))
        returned = np.zeros_like(wanted)
        returned[rows] = share(wanted[rows], triage.returned, luck[0])
        self.local.returning[-1, rows] += share(returned[rows], number.REWRITTEN, luck[1])
        self._charge(scheme, int(wanted[rows].sum()), triage.price)
        return returned

    def _see_in_clinic(self, clinic: Clinic, wanted: Counts) -> Counts:
        """[R, S] patients of a clinic less those whom it refers on."""
        scheme, here = clinic.scheme, np.ix_(list(clinic.scheme.rows), list(clinic.specialties))
        would_go = wanted[here]
        luck = self._luck(scheme, (3, *would_go.shape))
        seen = fit(share(would_go, clinic.suitable, luck[0]), clinic.places)
        extra = fit(share(would_go, clinic.induced, luck[1]), clinic.places - int(seen.sum()))
        onward = share(seen + extra, clinic.onward, luck[2])
        self._charge(scheme, int((seen + extra).sum()), clinic.price)
        self.this_week.in_house[here] += seen + extra
        self._gain(clinic, np.maximum(seen - onward, 0), extra)
        kept = np.zeros_like(wanted)
        kept[here] = seen - onward
        return kept

    def _gain(self, clinic: Clinic, settled: Counts, extra: Counts) -> None:
        """Reckon what patients gained who needed no hospital, and those whom nobody would have referred."""
        points = settled.sum(axis=1) + number.INDUCED_BENEFIT * extra.sum(axis=1)
        self.this_week.benefit[list(clinic.scheme.rows)] += points

    def _assess(self, offer: Assessment, emergencies: Counts) -> Counts:
        """[R, E] people assessed by a scheme in whom nothing was found."""
        rows, scheme = list(offer.scheme.rows), offer.scheme
        luck = self._luck(scheme, (2, len(rows)))
        seen = fit(share(emergencies[rows, offer.kind], offer.suitable, luck[0]), offer.places)
        out = np.zeros_like(emergencies)
        out[rows, offer.kind] = share(seen, offer.ruled_out, luck[1])
        self._charge(scheme, int(seen.sum()), offer.price)
        self.this_week.community_contacts[rows] += seen
        return out

    def _see_minor(self, offer: MinorCare, attendances: Counts) -> Counts:
        """[R] A&E attendances that a scheme saw; what room is left brings out people who would have come nowhere."""
        rows, scheme = list(offer.scheme.rows), offer.scheme
        seen = np.zeros_like(attendances)
        luck = self._luck(scheme, (len(rows),))
        seen[rows] = fit(share(attendances[rows], offer.suitable, luck), offer.places)
        idle = offer.places - int(seen.sum())
        self._charge(scheme, int(seen.sum()) + int(idle * offer.induced), offer.price)
        self.this_week.community_contacts[rows] += seen[rows]
        return seen

    def _charge(self, scheme: Scheme, patients: int, price: int) -> None:
        """Count `patients` of a scheme and let the PCT owe `price` pence for each."""
        scheme.handled += patients
        self.local.owe(scheme, patients * price)

    def _luck(self, scheme: Scheme, shape: tuple[int, ...]) -> Reals:
        """This week's uniform numbers of a scheme."""
        return self.streams.uniform(f"scheme:{scheme.organisation}:{scheme.initiative}", shape)


def fit(wanted: Counts, places: int) -> Counts:
    """As many of `wanted` as there are `places`, shared in proportion, the largest remainders first."""
    total = int(wanted.sum())
    if total <= places:
        return wanted
    shares = wanted * (max(places, 0) / total)
    given: Counts = np.floor(shares).astype(np.int64)
    left = max(places, 0) - int(given.sum())
    order = np.argsort(given - shares, axis=None, kind="stable")[:left]
    given.flat[order] += 1
    return given
