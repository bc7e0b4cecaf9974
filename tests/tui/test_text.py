"""Numbers and text read like a finance report, and nothing that people write can steer the terminal."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulation.contracts.agreement import Term, TermTemplate
from simulation.contracts.measure import Direction, Unit
from tests.tui import sample_seats
from tui import text


@pytest.mark.parametrize(
    ("amount", "written"),
    [
        (0, "£0"),
        (950, "£950"),
        (9_994, "£9,994"),
        (9_995, "£10k"),
        (45_000, "£45k"),
        (999_499, "£999k"),
        (999_500, "£1.00m"),
        (1_240_000, "£1.24m"),
        (9_994_000, "£9.99m"),
        (9_995_000, "£10.0m"),
        (355_000_000, "£355m"),
        (999_600_000, "£1.00bn"),
        (-4_200_000, "-£4.20m"),
        (-0.4, "£0"),
    ],
)
def test_pounds_read_like_a_finance_report(amount: float, written: str) -> None:
    assert text.pounds(amount) == written


@pytest.mark.parametrize(
    ("value", "unit", "written"),
    [
        (87.2, "percent", "87.2%"),
        (124_000_000.0, "pence", "£1.24m"),
        (7.4, "weeks", "7.4 weeks"),
        (1.0, "weeks", "1.0 week"),
        (231.0, "per_1000", "231.0 per 1,000"),
        (12_345.0, "patients", "12,345"),
        (1_100.0, "beds", "1,100 beds"),
        (-0.02, "score", "0.0"),
        (None, "score", "not known"),
    ],
)
def test_a_figure_carries_its_unit(value: float | None, unit: Unit, written: str) -> None:
    assert text.figure(value, unit) == written


@pytest.mark.parametrize(
    ("value", "base", "unit", "written"),
    [
        (103.1, 100.0, "patients", "+3.1%"),
        (88.4, 87.2, "percent", "+1.2 points"),
        (7.0, 7.4, "weeks", "-0.4 weeks"),
        (-120_000_000.0, -90_000_000.0, "pence", "-£300k"),
        (-90_000_000.0, -120_000_000.0, "pence", "+£300k"),
        (12.0, 0.0, "count", "+12"),
        (5.0, None, "score", "not known"),
        (62.0, 62.0, "score", "0.0 points"),
    ],
)
def test_a_change_carries_its_sign(value: float, base: float | None, unit: Unit, written: str) -> None:
    assert text.change(value, base, unit) == written


@pytest.mark.parametrize(
    ("value", "base", "direction", "judged"),
    [
        (2.0, 1.0, "up", "better"),
        (2.0, 1.0, "down", "worse"),
        (2.0, 1.0, "neither", "changed"),
        (2.0, 2.0, "up", "same"),
        (2.0, None, "up", "unknown"),
    ],
)
def test_a_judgement_follows_the_direction(
    value: float, base: float | None, direction: Direction, judged: text.Judgement
) -> None:
    assert text.judge(value, base, direction) == judged
    assert text.SIGNS[judged]
    assert text.WORDS[judged] in text.judged_change(value, base, "score", direction)


def test_every_judgement_has_its_own_sign() -> None:
    assert len(set(text.SIGNS.values())) == len(text.SIGNS)


@pytest.mark.parametrize("hostile", ["\x1b[31mred\x1b[0m", "a\x07b", "\u202eabc", "\x9b2J", "\u2066x\u2069", "\ue000"])
def test_what_could_steer_a_terminal_is_dropped(hostile: str) -> None:
    kept = text.literal(hostile)
    assert all(mark.isprintable() for mark in kept)


@given(st.text())
def test_any_text_becomes_printable(anything: str) -> None:
    assert all(mark.isprintable() or mark in "\n\u200c\u200d" for mark in text.literal(anything))
    assert "\n" not in text.line(anything)


@given(st.text(), st.integers(1, 40))
def test_what_is_shortened_fits(anything: str, width: int) -> None:
    assert len(text.shorten(anything, width)) <= width


@pytest.mark.parametrize(
    ("value", "unit", "written"),
    [
        (70, "percent", "70%"),
        (1_200, "pounds", "£1,200"),
        (250, "thousand_pounds", "£250k"),
        (1, "hours", "1 hour"),
        (4, "sessions", "4 sessions"),
        (12, "count", "12"),
    ],
)
def test_a_lever_reads_in_its_unit(value: int, unit: str, written: str) -> None:
    assert text.amount(value, unit) == written


def test_every_sample_lever_can_be_read() -> None:
    for decisions in sample_seats.DECISIONS.values():
        for decision in decisions:
            assert text.lever(decision, decision.current)
            assert text.bounds(decision)


def test_a_term_names_its_option() -> None:
    template = TermTemplate("promise", "a", "rule", "When paid", "exactly", options=(("always", "Always"),))
    term = Term("promise", "a", "rule", "When paid", "exactly", "always")
    assert text.term(term, (template,)) == "When paid: Always"
    money = Term("money", "a", "payment", "Pays", "at_least", 40_000)
    assert text.term(money) == "Pays: at least £40k"


def test_counts_agree_with_their_nouns() -> None:
    assert [text.count(n, "offer") for n in (0, 1, 3)] == ["no offers", "1 offer", "3 offers"]
    assert text.listed(("a", "b", "c")) == "a, b and c"
    assert [text.months(n) for n in (0, 6, 13, 26)] == ["at once", "6 weeks", "1 quarter", "2 quarters"]
