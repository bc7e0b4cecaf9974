"""A table: one game joined to one journal, from whatever point the journal has reached."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from simulation.contracts import codec
from simulation.contracts.act import Act, kind_of
from simulation.contracts.agreement import Offer, Reply
from simulation.contracts.result import RoundResult
from simulation.contracts.view import View
from simulation.errors import SessionError
from simulation.host.game import GameFactory, Playable
from simulation.scenario.source import Source
from simulation.session.journal import Journal
from simulation.session.record import Entry, Note, Refusal, State


@dataclass(frozen=True)
class Replayed:
    """A round as a replay found it."""

    views: tuple[View, ...]
    """At the end of the conversation."""
    answers: tuple[Note, ...]
    """What stand-ins answered, and what could not be taken, in order."""
    result: RoundResult


def source_of(journal: Journal) -> Source:
    """The scenario's texts that `journal` holds."""
    (file, text), *data = journal.files().items()
    return Source(file, text, tuple(data))


def set_up(journal: Journal, make_game: GameFactory) -> Playable:
    """The journal's game, before its first round."""
    facts = journal.facts()
    return make_game(source_of(journal), facts.seed, frozenset(facts.people))


def actor(act: Act) -> str:
    """The seat that does `act`."""
    return act.by if isinstance(act, Offer | Reply) else act.seat


def take(game: Playable, entry: Entry) -> tuple[Note, ...]:
    """Let `game` take what a person entered; what is to be entered in answer."""
    act = entry.act()
    if why := game.refuse(act):
        refusal = codec.dump(Refusal(entry.number, why)).decode()
        return (Note(entry.round, "refused", entry.seat, "host", refusal),)
    return tuple(
        Note(entry.round, kind_of(answer), actor(answer), "stand_in", codec.dump(answer).decode())
        for answer in game.hear(act)
    )


def replay(journal: Journal, game: Playable) -> Iterator[Replayed]:
    """Bring `game` to where `journal` stands, round by round."""
    heard = journal.state().heard
    answers: list[Note] = []
    for entry in journal.entries():
        if entry.kind == "opened":
            game.open_round()
        elif entry.kind == "closed":
            views = game.views()
            yield Replayed(views, tuple(answers), game.close_round())
            answers.clear()
        elif entry.source == "person" and entry.number <= heard:
            answers.extend(take(game, entry))


class Table:
    """A game that goes on as its journal fills."""

    def __init__(self, journal: Journal, make_game: GameFactory) -> None:
        self._journal = journal
        self._game = set_up(journal, make_game)
        for played in replay(journal, self._game):
            self._compare(played.result)

    @property
    def over(self) -> bool:
        """Whether the last round has been played and kept."""
        return self._journal.state().stage == "over"

    def step(self) -> bool:
        """Do the next thing that the journal asks for, in one transaction; whether there was one."""
        state = self._journal.state()
        if state.stage == "over":
            return False
        if state.stage == "starting":
            self._open()
            return True
        new = tuple(entry for entry in self._journal.entries(state.heard) if entry.source == "person")
        if new:
            self._hear(new, state)
            return True
        if self._journal.submitted(state.round) >= set(self._journal.facts().people):
            self._close(state)
            return True
        return False

    def close(self) -> None:
        """Free the game."""
        self._game.close()

    def _open(self) -> None:
        """Open the first round."""
        views = self._game.open_round()
        with self._journal.transaction():
            self._enter_opening(views, 0)

    def _hear(self, new: tuple[Entry, ...], state: State) -> None:
        """Let the game take what people entered; enter the answers, and show everybody how things stand."""
        answers = [note for entry in new for note in take(self._game, entry)]
        views = self._game.views()
        with self._journal.transaction():
            last = self._journal.enter(answers)
            self._journal.keep_views(views, last)
            self._journal.set_state(replace(state, heard=new[-1].number))

    def _close(self, state: State) -> None:
        """Play the quarter; keep what followed, and open the next round."""
        result = self._game.close_round()
        views = () if self._game.over else self._game.open_round()
        closed = Note(result.round, "closed", "", "host", codec.dump({"digest": result.digest}).decode())
        with self._journal.transaction():
            self._journal.keep_result(result, self._journal.enter([closed]))
            if views:
                self._enter_opening(views, state.heard)
            else:
                self._journal.set_state(replace(state, stage="over"))

    def _enter_opening(self, views: tuple[View, ...], heard: int) -> None:
        """Enter that a round is open, with what each person sees; within a transaction."""
        this_round, quarter = self._game.round, views[0].quarter
        number = self._journal.enter(
            [Note(this_round, "opened", "", "host", codec.dump({"quarter": quarter}).decode())]
        )
        self._journal.keep_views(views, number)
        self._journal.set_state(State(this_round, "conversation", heard, quarter))

    def _compare(self, result: RoundResult) -> None:
        """Raise `SessionError` where the replay of a round is not the round that was played."""
        kept = self._journal.result(result.round)
        if kept is None or kept.digest != result.digest:
            path, engine = self._journal.path, self._journal.facts().engine
            raise SessionError(
                f"{path}: round {result.round} does not replay as it was played with Ringholder {engine}.",
                advice="`ringholder verify` says where; go on with the version and machine that it was played with.",
                path=str(path),
                round=result.round,
            )
