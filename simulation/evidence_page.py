"""The page of published effects, docs/validation.md: what was run, what came out, what it is worth as evidence."""

from collections.abc import Collection, Iterator, Sequence

from simulation.evidence import band, figure, interval, summary
from simulation.lab.published.spec import Test
from simulation.lab.published.vanishing import Vanishing
from simulation.lab.published.verdict import Judged, Verdict

PAGE = """# Published effects as tests

Made by `ringholder validate --markdown > docs/validation.md`, with engine `{engine}` (a fingerprint of its code and
scenarios). Each test is an experiment with the model: paired runs with common random numbers, one pair for each seed,
or one run for each seed where nothing is compared. A test passes where the mean of each of its figures lies in the
band, with the band's sign in nine seeds of ten; where nothing was found by the study, where the whole interval lies
in the band (`inside`) or covers nought. Intervals are of the mean over seeds (95%, Student's t), or of a single run
where each run is a study of its own: they tell the chance of this model's runs, not whether the model is right. Bands
come from the studies or are the judgement that the last column states; none was widened to let a test pass.

`fitted` marks a figure to which a number of the model was fitted (docs/calibration.md lists them): that it lies in its
band shows that the mechanism can give it, and is no evidence beyond that. `set-up` marks figures of an experiment of
which something was chosen after a result had been seen (the list is below), `held out` the others.

**{summary}**

| tier | tests | pass | figures held out | in their band | set-up | in their band | fitted | in their band |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
{tiers}

| id | effect | published | figure | band | simulated (95% interval) | verdict | worth | source; why this band |
|---|---|---|---|---|---|---|---|---|
{rows}
{after}"""

EXPLAINED = """Each test is run again on its first seeds, twelve at most, with one motive or limit taken away, in A as
in B, and set beside what the same seeds gave with it. A figure is `gone` where its interval then covers what it would
be without any effect, where it lies on the other side of that, or where less than a fifth of the effect is left; `not
there` where there was nothing to take away to begin with. Figures that the motive or limit is not to make are left out.

| id | figure | no effect | with it | setting | without it | what is left |
|---|---|---:|---|---|---|---|"""


_ASKED = {"inside": " (inside)", "one_study": " (one study's interval)"}


def as_page(
    found: Sequence[Verdict], vanished: Sequence[Vanishing], fitted: Collection[str] = (), engine: str = ""
) -> str:
    """The page; `fitted` names figures, as `T3: electives`, to which numbers of the model were fitted."""
    rows = "\n".join(line for one in found for line in _lines(one, fitted))
    failing = [one for one in found if one.word == "fail"]
    ends = (
        ("What fails", [f"- **{one.test.id}**: {one.why}." for one in failing]),
        ("Failures that are borne", [f"- **{each.test.id}** {each.test.exception}" for each in _borne(failing)]),
        (
            "Set up after a result was seen",
            [f"- **{each.test.id}** {each.test.seen}." for each in found if each.test.seen],
        ),
        ("What makes an effect vanish", [EXPLAINED, *map(_vanishing, vanished)] if vanished else []),
        ("What was run", [_setup(one) for one in found]),
    )
    after = [f"\n## {title}\n\n" + "\n".join(lines) + "\n" for title, lines in ends if lines]
    tiers = "\n".join(_tiers(found, fitted))
    page = PAGE.format(engine=engine, summary=summary(found), tiers=tiers, rows=rows, after="".join(after))
    return page.rstrip()


def _borne(failing: Sequence[Verdict]) -> list[Verdict]:
    """Failures with a stated reason."""
    return [one for one in failing if one.test.exception]


def _tiers(found: Sequence[Verdict], fitted: Collection[str]) -> Iterator[str]:
    """A line for each tier, and one for all."""
    for tier in (*sorted({one.test.tier for one in found}), None):
        here = [one for one in found if tier in (one.test.tier, None)]
        parts = [(_worth(one, part, fitted), part.verdict == "pass") for one in here for part in one.parts]
        kinds = [[passed for worth, passed in parts if worth == kind] for kind in ("held out", "set-up", "fitted")]
        cells = [len(here), sum(one.word == "pass" for one in here), *(n for k in kinds for n in (len(k), sum(k)))]
        yield f"| {tier or 'all'} | {' | '.join(map(str, cells))} |"


def _name(one: Verdict, part: Judged) -> str:
    """A figure as a source names it."""
    return f"{one.test.id}: {part.name}"


def _worth(one: Verdict, part: Judged, fitted: Collection[str]) -> str:
    """What a figure is worth as evidence."""
    if _name(one, part) in fitted:
        return "fitted"
    return "set-up" if one.test.seen else "held out"


def _lines(one: Verdict, fitted: Collection[str]) -> Iterator[str]:
    """The lines of one test."""
    about = f"{one.test.id} | {one.test.effect} | {one.test.published}"
    end = f"{one.test.source}; {one.test.reason}"
    for place, part in enumerate(one.parts):
        simulated = f"{figure(part.simulated, part.unit)} ({interval(part)})"
        head, tail = (about, end) if place == 0 else ("| |", "")
        told = (part.name, _band(one.test, part), simulated, part.verdict, _worth(one, part, fitted), tail)
        yield f"| {head} | {' | '.join(told)} |"
    if not one.parts:
        yield f"| {about} | - | - | - | fail | - | {end} |"


def _band(test: Test, part: Judged) -> str:
    """What would pass, and how it is asked."""
    check = next(each.check for each in test.parts if each.name == part.name)
    return band(part) + _ASKED.get(check, "")


def _vanishing(one: Vanishing) -> str:
    """A line of the table of what vanishes."""
    was, now = (f"{figure(each.simulated, each.unit)} ({interval(each)})" for each in (one.before, one.after))
    return f"| {one.id} | {one.before.name} | {one.nothing:g} | {was} | `{one.setting}` | {now} | {one.word} |"


def _setup(one: Verdict) -> str:
    """How a test was run."""
    test = one.test
    sides = [f"{name}: {_settings(side)}" for name, side in (("A", test.a), ("B", test.b)) if side or name == "A"]
    both = [f"both: {_settings(test.also)}"] if test.also else []
    how = f"; worked out by `simulation/lab/published/{test.experiment}.py`" if test.experiment else ""
    runs = f"seeds 1 to {one.runs}" if one.runs > 1 else f"{one.runs} seeds"
    return f"- **{test.id}** `{test.scenario}`, {test.rounds} quarters, {runs}; {'; '.join([*sides, *both])}{how}."


def _settings(settings: Sequence[str]) -> str:
    """Settings as `--a` and `--b` take them."""
    return ", ".join(f"`{each}`" for each in settings) or "as the scenario stands"
