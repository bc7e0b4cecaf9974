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


class Habits(NamedTuple):
    """What becomes of people after a visit."""

    later: float
    """Of the chance to be put on a list, the part that falls on each follow-up visit."""
    at_once: float
    """The part that falls on the first."""
    discharged: float
    """Share of those seen first who need not come again."""
    lost_a_week: float
    """Benefit that a week's wait takes."""


@compiled
def call_back(
    follow: Counts, pace: float, length: Reals, ending: Reals, listing: Reals, agreed: Reals,
    habits: Habits, luck: Reals, follow_ups: Counts,
) -> tuple[Counts, Counts, Counts, Counts]:  # fmt: skip
    """[S, A, R] visits of those to `follow` up, those then put on a list, those discharged; these again, [R].

    At the `pace` of the week; `length` [A] of follow-up over the ordinary, where a share `ending` [S] of visits is the
    last; chance to be put on a list, `listing` [S, A], and of those the share `agreed` [S, R] by practices.
    `follow_ups` [S, T, R] counts the visits.
    """
    visits, later, discharged = np.empty_like(follow), np.empty_like(follow), np.empty_like(follow)
    left = np.zeros(follow.shape[2], np.int64)
    for s in range(follow.shape[0]):
        for a in range(follow.shape[1]):
            put_on = min(listing[s, a] * (habits.later / length[a]), 1.0)
            last = min(ending[s] / length[a], 1.0 - put_on)
            for r in range(follow.shape[2]):
                due, chance = follow[s, a, r] * pace, luck[s, a, r]
                visits[s, a, r] = np.int64(due + chance)
                later[s, a, r] = np.int64(due * put_on * agreed[s, r] + chance)
                ended = np.int64(due * (put_on + last) + chance)
                discharged[s, a, r] = ended - later[s, a, r]
                left[r] += ended - later[s, a, r]
                follow[s, a, r] -= ended
                follow_ups[s, a, r] += visits[s, a, r]
    return visits, later, discharged, left


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


class Seen(NamedTuple):
    """Sums over the week's first visits."""

    people: Counts
    """[S, A]"""
    weeks: Counts
    """[S, A] that they had waited."""
    by_row: Counts
    """[A, R] people."""
    gained: Reals
    """[R] benefit."""
    waited: Counts
    """[R] weeks."""
    left: Counts
    """[R] people who go back to the GP."""


@compiled
def see(
    came: Counts, waited: Counts, bar: Reals, listing: Reals, agreed: Reals,
    habits: Habits, luck: Reals, follow: Counts, book: Book,
) -> tuple[Counts, Seen]:  # fmt: skip
    """[S, A, R] who are put on a list of those who `came` after weeks `waited` [S, A, K, R], and sums.

    A GP's patient gains one point and what the GP's `bar` [R, S] asks for beyond, less what the wait took; another one
    point. Others go back to the GP or join those to `follow` up.
    """
    specialties, hospitals, _, rows = came.shape
    listed, by_place = np.empty((specialties, hospitals, rows), np.int64), (specialties, hospitals)
    seen = Seen(
        np.zeros(by_place, np.int64), np.zeros(by_place, np.int64), np.zeros((hospitals, rows), np.int64),
        np.zeros(rows), np.zeros(rows, np.int64), np.zeros(rows, np.int64),
    )  # fmt: skip
    for s in range(specialties):
        for a in range(hospitals):
            at_once = listing[s, a] * habits.at_once
            for r in range(rows):
                gp, others, chance = came[s, a, 0, r], came[s, a, 1, r], luck[s, a, r]
                people, weeks = gp + others, waited[s, a, 0, r] + waited[s, a, 1, r]
                benefit = gp * (1.0 + max(bar[r, s], 0.0)) - habits.lost_a_week * waited[s, a, 0, r]
                listed[s, a, r] = np.int64(people * (at_once * agreed[s, r]) + chance)
                decided = np.int64(people * (at_once + habits.discharged) + chance)
                follow[s, a, r] += people - decided
                seen.people[s, a] += people
                seen.weeks[s, a] += weeks
                seen.by_row[a, r] += people
                seen.gained[r] += max(benefit, 0.0) + others
                seen.waited[r] += weeks
                seen.left[r] += decided - listed[s, a, r]
                book.firsts[s, a, r] += people
                book.gp_firsts[s, a, r] += gp
                book.waited[s, a, r] += weeks
    return listed, seen
