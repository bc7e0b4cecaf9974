"""Practice lists are made from real shapes without any real practice, and can be made again."""

import csv
from pathlib import Path

import numpy as np
import pytest

from scenarios.data.perturb import AGES, AREAS, main, perturb_sizes, rake, read_ages, resample_ages, share_out


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A made-up country of 400 practices, with the two areas that scenarios are shaped on."""
    chance = np.random.default_rng(7)
    rows = []
    for area, count in (("Havering", 52), ("Waltham Forest", 45), ("Elsewhere", 303)):
        for _ in range(count):
            ages = chance.multinomial(int(chance.lognormal(8.5, 0.6)), np.full(9, 1 / 9))
            rows.append([area, *ages])
    path = tmp_path / "source.csv"
    with path.open("w", encoding="utf-8", newline="") as lines:
        csv.writer(lines).writerows([["area", *AGES], *rows])
    return path


def test_the_same_source_gives_the_same_files(source: Path, tmp_path: Path) -> None:
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
        main(source, tmp_path / name)
    for area in AREAS:
        first, second = ((tmp_path / name / area.file).read_bytes() for name in ("first", "second"))
        assert first == second
        assert first


def test_totals_of_an_area_are_kept_and_no_list_is_a_real_one(source: Path, tmp_path: Path) -> None:
    main(source, tmp_path)
    real = read_ages(source, "Havering")
    with (tmp_path / "eastmere_practices.csv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    made = np.array([[int(row[age]) for age in AGES] for row in rows])
    assert made.sum() == real.sum()
    assert (made.sum(axis=0) == real.sum(axis=0)).all()
    assert [sum(row) for row in made.tolist()] == [int(row["list_size"]) for row in rows]
    assert not {tuple(row) for row in made.tolist()} & {tuple(row) for row in real.tolist()}


def test_sizes_move_by_about_five_percent_at_most() -> None:
    sizes = np.linspace(1_500, 15_000, 52)
    moved = perturb_sizes(sizes, round(sizes.sum()), np.random.default_rng(1))
    assert moved.sum() == round(sizes.sum())
    assert np.abs(moved / sizes - 1).max() < 0.06, "5%, and what keeps the total"
    assert np.abs(moved / sizes - 1).mean() > 0.01


def test_ages_are_drawn_again_around_the_practices_own_mix() -> None:
    ages = np.array([[100, 0, 0, 0, 0, 0, 0, 0, 900], [500, 0, 0, 0, 0, 0, 0, 0, 500]])
    drawn = resample_ages(ages, np.array([1_000, 1_000]), ages.sum(axis=0), np.random.default_rng(2))
    assert (drawn.sum(axis=0) == ages.sum(axis=0)).all()
    assert (drawn.sum(axis=1) == 1_000).all()
    assert drawn[0, 8] > 800 > drawn[1, 8]


def test_sharing_out_loses_nobody() -> None:
    for total in (0, 1, 999):
        assert share_out(total, np.array([1.0, 2.0, 3.5])).sum() == total


def test_raking_reaches_the_shares_and_keeps_the_lists() -> None:
    ages = np.random.default_rng(3).integers(10, 500, (40, 9))
    shares = (0.2, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1)
    raked = rake(ages, shares)
    assert raked.sum(axis=1) == pytest.approx(ages.sum(axis=1))
    assert raked.sum(axis=0) / raked.sum() == pytest.approx(shares)
