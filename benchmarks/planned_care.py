"""The planned-care pathway beside numpy's own draws of it, and beside the same pathway in other tools."""

from collections.abc import Iterator
from importlib import import_module
from time import process_time

from benchmarks import games, yardsticks
from benchmarks.pathway import PRACTICES, SPECIALTIES, WEEKS, Outcome, ours
from benchmarks.row import Row, Skipped

PEERS = (
    ("naive_numpy", "in naive numpy"),
    ("mesa_agents", "in plain Mesa, patients as agents"),
    ("simpy_processes", "in SimPy, patients as processes"),
    ("ciw_network", "in Ciw"),
)
DRAWS = 2 * PRACTICES * SPECIALTIES * WEEKS
"""Counts that are drawn at random: referred, and listed of those seen."""
MOST = 3.0
"""Times the limit that the pathway may take."""


def rows() -> Iterator[Row | Skipped]:
    """The pathway of the product's parts, then of other tools; then the model's own planned care, which does more."""
    what = f"planned-care pathway, {PRACTICES} x {SPECIALTIES} x {WEEKS} weeks"
    limit, mine = yardsticks.side_by_side(yardsticks.plain_draws, ours, 9)
    against = f"numpy's {DRAWS:,} draws"
    yield Row(what, mine, against, limit, most=MOST)
    found = ours()
    for module, label in PEERS:
        yield _peer(module, f"the same {label}", against, limit, found)
    yield from _in_the_model()


def _peer(module: str, what: str, against: str, limit: float, found: Outcome) -> Row | Skipped:
    """The pathway in another tool; skipped where that is not installed, with a note where it finds other figures."""
    try:
        peer = import_module(f"benchmarks.peers.{module}")
    except ImportError as missing:
        return Skipped(what, f"{missing.name} is not installed (pip install --group benchmarks)")
    begin = process_time()
    outcome: Outcome = peer.run()
    seconds = (process_time() - begin) / peer.SHARE
    apart = outcome.differs(found)
    note = f"disagrees: {apart}" if apart else "agrees"
    return Row(what, seconds, against, limit, note=note)


def _in_the_model() -> Iterator[Row]:
    """Referral, clinics and lists inside the whole model: hospitals, urgency, follow-up, choice and records besides."""
    scenario = games.local()
    shape = games.shape(scenario)
    theirs = yardsticks.best(lambda: yardsticks.plain_draws(*shape))
    against = f"numpy's draws of {' x '.join(map(str, shape))}"
    yield Row("planned care as the whole model plays it", games.planned_care(scenario, WEEKS), against, theirs)
