"""Outpatient clinics: visits, first appointments, letters that come in, and what is decided.

Axes: S specialties, A hospitals, K origins (a GP; anybody else), R rows; T providers, the hospitals first.
"""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from simulation.model.kernels.compiling import compiled

Counts = NDArray[np.int64]
Small = NDArray[np.int32]
Reals = NDArray[np.float64]


class Chances(NamedTuple):
    """What may become of people after a visit."""

    listing: Reals
    """[S, A] chance to be put on a list."""
    last: Reals
    """[S, A] chance that they need not come again."""
    agreed: Reals
    """[S, R] of operations proposed, those that practices agree to."""


@compiled
def call_back(
    follow: Counts, pace: float, chances: Chances, luck: Reals, follow_ups: Counts
) -> tuple[Counts, Counts, Counts]:
    """[S, A, R] visits of those to `follow` up, those then put on a list, and those discharged.

    `follow_ups` [S, T, R] counts the visits.
    """
    listing, last, agreed = chances
    visits, later, discharged = np.empty_like(follow), np.empty_like(follow), np.empty_like(follow)
    for s in range(follow.shape[0]):
        for a in range(follow.shape[1]):
            for r in range(follow.shape[2]):
                due, chance = follow[s, a, r] * pace, luck[s, a, r]
                visits[s, a, r] = np.int64(due + chance)
                later[s, a, r] = np.int64(due * listing[s, a] * agreed[s, r] + chance)
                ended = np.int64(due * (listing[s, a] + last[s, a]) + chance)
                discharged[s, a, r] = ended - later[s, a, r]
                follow[s, a, r] -= ended
                follow_ups[s, a, r] += visits[s, a, r]
    return visits, later, discharged


@compiled
def give_places(
    room: Reals, visits: Counts, room_a_visit: float, urgent: Counts, luck: Reals, carried: Reals
) -> tuple[Counts, Counts]:
    """[S, A] places left for those who are not urgent, and [S, A, K, R] the urgent who come, who leave `urgent`.

    Visits take room from first appointments, but never all; part of a place is `carried` [S, A] to the next week. The
    last hospital, elsewhere, sees everybody urgent. People leave in proportion; `luck` [S, A] rounds.
    """
    specialties, hospitals, origins, rows = urgent.shape
    places, coming = np.empty((specialties, hospitals), np.int64), np.zeros(urgent.shape, np.int64)
    for s in range(specialties):
        for a in range(hospitals):
            left, total = max(room[s, a] - room_a_visit * visits[s, a].sum(), 0.35 * room[s, a]), urgent[s, a].sum()
            free = np.int64(left)
            carried[s, a] = left - free
            take = total if a == hospitals - 1 else min(max(free, 0), total)
            places[s, a] = max(free - take, 0)
            moved, stood, before = np.int64(luck[s, a] * total), np.int64(0), np.int64(0)
            for k in range(origins):
                for r in range(rows):
                    if urgent[s, a, k, r] > 0:
                        stood += urgent[s, a, k, r]
                        mark = (stood * take + moved) // total
                        coming[s, a, k, r] = mark - before
                        urgent[s, a, k, r] -= mark - before
                        before = mark
    return places, coming


@compiled
def come(
    wanted: Counts, waited: Counts, missing: Reals, lost: float, luck: Reals, cohort: Small, not_attended: Counts
) -> tuple[Counts, Counts]:
    """[S, A] people booked again, into `cohort` [S, A, K, R], and [R] not: of those `wanted` some do not come.

    `wanted` and `waited` [S, A, K, R] become those who come, and the weeks that they have waited; `not_attended`
    [S, T, R] counts the others.
    """
    again, gone = np.zeros(wanted.shape[:2], np.int64), np.zeros(wanted.shape[3], np.int64)
    for s in range(wanted.shape[0]):
        for a in range(wanted.shape[1]):
            for k in range(wanted.shape[2]):
                for r in range(wanted.shape[3]):
                    asked = wanted[s, a, k, r]
                    away = asked * missing[r]
                    missed = np.int64(away + luck[s, a, k, r])
                    if missed > 0:
                        left = np.int64(away * lost + luck[s, a, k, r])
                        cohort[s, a, k, r] += missed - left
                        again[s, a] += missed - left
                        gone[r] += left
                        not_attended[s, a, r] += missed
                        waited[s, a, k, r] -= waited[s, a, k, r] * missed // asked
                        wanted[s, a, k, r] = asked - missed
    return again, gone


@compiled
def join(
    letters: Counts, others: Reals, becoming: tuple[float, float], luck: Reals, urgent: Counts, cohort: Small
) -> tuple[Counts, Counts, Counts]:
    """[S, A] people who join `cohort` [S, A, K, R], [R] who asked for an appointment, and [R] who never get one.

    Of `letters` [S, A, R] shares `becoming` become an appointment, and an urgent one; `others` are asked for by others.
    """
    joined = np.zeros(letters.shape[:2], np.int64)
    entered, left = np.zeros(letters.shape[2], np.int64), np.zeros(letters.shape[2], np.int64)
    for s in range(letters.shape[0]):
        for a in range(letters.shape[1]):
            for r in range(letters.shape[2]):
                written = letters[s, a, r]
                asked = np.int64(written * becoming[0] + luck[0, s, a, r])
                soon = np.int64(written * becoming[1] + luck[0, s, a, r])
                other = np.int64(others[s, a, r] + luck[1, s, a, r])
                entered[r] += written + other
                left[r] += written - asked
                urgent[s, a, 0, r] += soon
                cohort[s, a, 0, r] += asked - soon
                cohort[s, a, 1, r] += other
                joined[s, a] += asked - soon + other
    return joined, entered, left


class Book(NamedTuple):
    """[S, T, R] attendances of the quarter."""

    firsts: Counts
    gp_firsts: Counts
    waited: Counts


@compiled
def count(
    came: Counts, waited: Counts, bar: Reals, lost_a_week: float, book: Book
) -> tuple[Counts, Counts, Reals, Counts]:
    """[S, A, R] who came of both origins, [S, A, R] weeks they waited, [R] what they gained, and weeks in all.

    `came` and `waited` are [S, A, K, R]. A GP's patient gains one point and what the GP's `bar` [R, S] asks for
    beyond, less what the wait took; another one point.
    """
    specialties, hospitals, _, rows = came.shape
    seen, weeks = np.empty((specialties, hospitals, rows), np.int64), np.empty((specialties, hospitals, rows), np.int64)
    gained, in_all = np.zeros(rows), np.zeros(rows, np.int64)
    for s in range(specialties):
        for a in range(hospitals):
            for r in range(rows):
                gp, other, worth = came[s, a, 0, r], came[s, a, 1, r], 1.0 + max(bar[r, s], 0.0)
                seen[s, a, r], weeks[s, a, r] = gp + other, waited[s, a, 0, r] + waited[s, a, 1, r]
                gained[r] += max(gp * worth - lost_a_week * waited[s, a, 0, r], 0.0) + other
                in_all[r] += weeks[s, a, r]
                book.firsts[s, a, r] += gp + other
                book.gp_firsts[s, a, r] += gp
                book.waited[s, a, r] += weeks[s, a, r]
    return seen, weeks, gained, in_all


@compiled
def decide(seen: Counts, chances: Chances, luck: Reals, follow: Counts) -> tuple[Counts, Counts]:
    """[S, A, R] put on a list after a first visit, and [R] who go back to the GP; the others are followed up."""
    at_once, last, agreed = chances
    listed, left = np.empty_like(seen), np.zeros(seen.shape[2], np.int64)
    for s in range(seen.shape[0]):
        for a in range(seen.shape[1]):
            for r in range(seen.shape[2]):
                people, chance = seen[s, a, r], luck[s, a, r]
                listed[s, a, r] = np.int64(people * (at_once[s, a] * agreed[s, r]) + chance)
                decided = np.int64(people * (at_once[s, a] + last[s, a]) + chance)
                follow[s, a, r] += people - decided
                left[r] += decided - listed[s, a, r]
    return listed, left
