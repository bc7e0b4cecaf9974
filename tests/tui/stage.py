"""A stage for tests: the app at a sample desk, and a launch that starts nothing real."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from textual.pilot import Pilot

from simulation.contracts.catalogue import ScenarioCard
from simulation.contracts.view import View
from simulation.errors import RingholderError, SessionError
from simulation.session.record import Refusal
from tests.tui import sample_seats
from tests.tui.sample_view import FakeDesk, gp_view
from tui.app import RingholderApp
from tui.ports import Start

SMALL, LARGE, NARROW = (80, 24), (120, 40), (58, 24)
SIZES = {"80x24": SMALL, "120x40": LARGE}

CARD = ScenarioCard(
    "two_boroughs",
    "Two boroughs",
    "Two neighbouring boroughs, each with a hospital that has overspent. You have six quarters.",
    6,
    "2006/07 Q1",
    tuple(sample_seats.SEATS.values()),
)


@dataclass(frozen=True)
class FakeSaved:
    """A saved session that is not there."""

    path: Path
    title: str = "Two boroughs"
    seat_label: str = "PCT finance director: Eastmere PCT"
    quarter: str = "2006/07 Q3"
    round: int = 3
    rounds: int = 6
    over: bool = False
    when: datetime = datetime(2026, 3, 5, 14, 30)
    problem: str = ""


@dataclass
class FakeLaunch:
    """Hands out sample desks and remembers what it was asked."""

    sessions: tuple[FakeSaved, ...] = ()
    cards: tuple[ScenarioCard, ...] = (CARD,)
    started: list[tuple[str, str, int]] = field(default_factory=list)
    resumed: list[Path] = field(default_factory=list)
    revived: int = 0
    trouble: RingholderError | None = None

    def scenarios(self) -> tuple[ScenarioCard, ...]:
        """The sample scenario."""
        return self.cards

    def scenario(self, name: str) -> ScenarioCard:
        """The sample scenario, or an error that names what was asked."""
        found = next((card for card in self.cards if card.name == name), None)
        if found is None:
            raise SessionError(f"There is no scenario {name!r}.", advice="Try two_boroughs.")
        return found

    def start(self, scenario: str, seat: str, seed: int) -> FakeDesk:
        """A desk for the general practitioner of the sample."""
        if self.trouble is not None:
            raise self.trouble
        self.started.append((scenario, seat, seed))
        return FakeDesk(gp_view())

    def saved(self) -> tuple[FakeSaved, ...]:
        """The sessions that the test gave."""
        return self.sessions

    def resume(self, path: Path) -> FakeDesk:
        """A desk for the general practitioner of the sample."""
        self.resumed.append(path)
        return FakeDesk(gp_view())

    def revive(self, desk: object, /) -> None:
        """Count."""
        self.revived += 1


class StageDesk(FakeDesk):
    """A sample desk whose test can let the game refuse something."""

    def __init__(self, view: View) -> None:
        super().__init__(view)
        self.refused: list[Refusal] = []

    def refusals(self) -> tuple[Refusal, ...]:
        """What the test let the game refuse."""
        return tuple(self.refused)


def without_hints(view: View) -> View:
    """`view` for somebody who has played before."""
    return replace(view, hints=())


@asynccontextmanager
async def seated(view: View, size: tuple[int, int] = SMALL) -> AsyncIterator[tuple[Pilot[None], StageDesk]]:
    """The app at a sample desk that shows `view`, in its briefing."""
    desk = StageDesk(view)
    app = RingholderApp(desk, launch=FakeLaunch())
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        yield pilot, desk


@asynccontextmanager
async def at_menu(
    launch: FakeLaunch, start: Start | None = None, size: tuple[int, int] = SMALL
) -> AsyncIterator[Pilot[None]]:
    """The app without a game."""
    app = RingholderApp(launch=launch, start=start)
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        yield pilot


async def settle(pilot: Pilot[None]) -> None:
    """Wait until workers and layouts are done."""
    busy = [worker for worker in pilot.app.workers if worker.group in {"write", "open", "look"}]
    if busy:
        await pilot.app.workers.wait_for_complete(busy)
    await pilot.pause()
    await pilot.pause()


async def until(pilot: Pilot[None], seen: Callable[[], bool]) -> None:
    """Let the app work on until something is seen, or for so long that it never will be: the caller asserts."""
    for _ in range(250):
        if seen():
            return
        await pilot.pause(0.02)


async def press(pilot: Pilot[None], *keys: str) -> None:
    """Press keys one after the other, as a person does: the screen answers before the next."""
    for key in keys:
        await pilot.press(key)
        await pilot.pause()


def app_of(pilot: Pilot[None]) -> RingholderApp:
    """The app, by its own type."""
    assert isinstance(pilot.app, RingholderApp)
    return pilot.app


def place_of(pilot: Pilot[None]) -> str:
    """The name of the screen on top."""
    return str(getattr(pilot.app.screen, "PLACE", type(pilot.app.screen).__name__))


def words_on(pilot: Pilot[None]) -> str:
    """All the characters on the screen, as lines."""
    lines = pilot.app.screen._compositor.render_strips()
    return "\n".join(strip.text for strip in lines)


def told(pilot: Pilot[None]) -> str:
    """What the app has told the player in passing."""
    return "\n".join(f"{note.title}: {note.message}" for note in pilot.app._notifications)
