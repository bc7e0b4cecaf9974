"""The journal: one SQLite file in which everything that happens in a session is entered, in order."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import astuple, fields, replace
from pathlib import Path
from threading import RLock
from typing import Any, TypeVar

import msgspec

from simulation.contracts import codec
from simulation.contracts.result import RoundResult
from simulation.contracts.view import View
from simulation.errors import SessionError
from simulation.session import tables
from simulation.session.chain import Break, first_break, genesis, link
from simulation.session.record import Entry, Facts, Note, Refusal, Stage, State
from simulation.version import ENGINE, as_numbers

T = TypeVar("T")
_ENTRY = "round, kind, seat, source, body, number, link"


class Journal:
    """An open session file, shared by any number of processes; what is committed is on the disk."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self._connection = connection
        self._lock = RLock()

    @classmethod
    def create(cls, path: Path, facts: Facts, files: Mapping[str, str]) -> "Journal":
        """Start the session file at `path`, with the scenario's texts in it."""
        journal = cls(path, tables.make(path))
        with journal.transaction():
            tables.lay_out(journal._connection)
            row = (*astuple(facts)[:6], " ".join(facts.people), facts.numpy, facts.processor, facts.created)
            journal._run(f"INSERT INTO session VALUES ({', '.join('?' * len(row))})", row)
            for name, content in files.items():
                journal._run("INSERT INTO file VALUES (?, ?)", (name, content))
            journal._run("INSERT INTO state VALUES (0, 'starting', 0, '')")
        return journal

    @classmethod
    def open(cls, path: Path, *, whole: bool = True) -> "Journal":
        """The session at `path`; with `whole`, every page of the file is checked first."""
        journal = cls(path, tables.find(path, whole))
        try:
            journal._refuse_newer_engine()
        except BaseException:
            journal.close()
            raise
        return journal

    def close(self) -> None:
        """Move the log into the file and let it go."""
        with self._lock:
            tables.checkpoint(self._connection)
            self._connection.close()

    def hand_over(self, path: Path) -> None:
        """Copy the whole session, as it stands, into one new file at `path`."""
        with tables.told(path), self._lock:
            copy = tables.make(path)
            self._connection.backup(copy)
            tables.checkpoint(copy)
            copy.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All that is written inside is committed together, or not at all."""
        with tables.told(self.path), self._lock:
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                self._connection.execute("ROLLBACK")
                raise
            self._connection.execute("COMMIT")

    def data_version(self) -> int:
        """A number that changes whenever another process has committed."""
        return int(self._one("PRAGMA data_version")[0])

    def facts(self) -> Facts:
        """What the session was started with."""
        row = dict(self._one("SELECT * FROM session"))
        row["people"] = tuple(row["people"].split())
        return Facts(**{field.name: row[field.name] for field in fields(Facts)})

    def files(self) -> dict[str, str]:
        """The scenario's texts by name, its own first."""
        return {row["name"]: row["content"] for row in self._run("SELECT * FROM file ORDER BY rowid")}

    def state(self) -> State:
        """Where the game stands."""
        return State(**dict(self._one("SELECT * FROM state")))

    def set_state(self, state: State) -> None:
        """Say where the game stands now."""
        self._run("UPDATE state SET round = ?, stage = ?, heard = ?, quarter = ?", astuple(state))

    def entries(self, after: int = 0) -> tuple[Entry, ...]:
        """All entries with a number above `after`, in order."""
        rows = self._run(f"SELECT {_ENTRY} FROM entry WHERE number > ? ORDER BY number", (after,))
        return tuple(Entry(*row) for row in rows)

    def entries_of(self, seat: str, this_round: int) -> tuple[Entry, ...]:
        """What the person in `seat` has entered in a round."""
        where = "seat = ? AND round = ? AND source = 'person'"
        rows = self._run(f"SELECT {_ENTRY} FROM entry WHERE {where} ORDER BY number", (seat, this_round))
        return tuple(Entry(*row) for row in rows)

    def refusals_of(self, seat: str, this_round: int) -> tuple[Refusal, ...]:
        """What the game could not take from `seat` in a round, and why."""
        where = "seat = ? AND round = ? AND kind = 'refused'"
        rows = self._run(f"SELECT body FROM entry WHERE {where} ORDER BY number", (seat, this_round))
        return tuple(codec.load(row["body"], Refusal) for row in rows)

    def submitted(self, this_round: int) -> frozenset[str]:
        """Seats that have submitted in a round."""
        rows = self._run("SELECT seat FROM entry WHERE round = ? AND kind = 'submitted'", (this_round,))
        return frozenset(row["seat"] for row in rows)

    def enter(self, notes: Iterable[Note]) -> int:
        """Enter `notes` at the end, linked to what is there, and give the number of the last; within a transaction."""
        last = self._run("SELECT number, link FROM entry ORDER BY number DESC LIMIT 1").fetchone()
        number, previous = (last["number"], last["link"]) if last else (0, genesis(self.facts()))
        for note in notes:
            number += 1
            previous = link(previous, number, note)
            row = (note.round, note.kind, note.seat, note.source, note.body, number, previous)
            self._run(f"INSERT INTO entry ({_ENTRY}) VALUES (?, ?, ?, ?, ?, ?, ?)", row)
        return int(number)

    def keep_views(self, views: Sequence[View], version: int) -> None:
        """Keep `views` as what their seats see now; within a transaction."""
        for view in views:
            row = (view.seat.seat, view.round, view.phase, version, codec.dump(view).decode())
            self._run("INSERT OR REPLACE INTO view VALUES (?, ?, ?, ?, ?)", row)

    def keep_result(self, result: RoundResult, version: int) -> None:
        """Keep a played round, and its views beside it; within a transaction."""
        body = codec.dump(replace(result, views=())).decode()
        self._run("INSERT INTO result VALUES (?, ?, ?, ?)", (result.round, result.quarter, result.digest, body))
        self.keep_views(result.views, version)

    def result(self, this_round: int) -> RoundResult | None:
        """A played round, its views apart; None where there is none."""
        row = self._run("SELECT body FROM result WHERE round = ?", (this_round,)).fetchone()
        return self._read(row["body"], RoundResult) if row else None

    def view(self, seat: str, this_round: int = 0, stage: Stage | None = None) -> View | None:
        """The newest view of a seat: of the whole session, or of one round, or of one stage of it."""
        row = self._view_row("body", seat, this_round, stage)
        return self._read(row["body"], View) if row else None

    def view_version(self, seat: str, this_round: int = 0) -> int:
        """The version of the view that `view` would give; 0 where there is none."""
        row = self._view_row("version", seat, this_round, None)
        return int(row["version"]) if row else 0

    def first_break(self) -> Break | None:
        """The first broken link of the chain; None where it holds."""
        rows = self._run("SELECT seq FROM sqlite_sequence WHERE name = 'entry'").fetchone()
        return first_break(self.facts(), self.files(), self.entries(), rows["seq"] if rows else 0)

    def admit(self, digest: str, seat: str) -> None:
        """Let the token with this digest open `seat`."""
        with self.transaction():
            self._run("INSERT INTO token VALUES (?, ?)", (digest, seat))

    def seat_of(self, digest: str) -> str:
        """The seat that the token with this digest opens; empty where it opens none."""
        row = self._run("SELECT seat FROM token WHERE digest = ?", (digest,)).fetchone()
        return str(row["seat"]) if row else ""

    def name_person(self, seat: str, name: str) -> None:
        """Remember who sits in `seat`; outside the chain, so that it can be forgotten."""
        with self.transaction():
            self._run("INSERT OR REPLACE INTO person VALUES (?, ?)", (seat, name))

    def person(self, seat: str) -> str:
        """The name of the person in `seat`; empty where none is kept."""
        row = self._run("SELECT name FROM person WHERE seat = ?", (seat,)).fetchone()
        return str(row["name"]) if row else ""

    def forget_people(self) -> None:
        """Forget every person's name, in the file's free pages too."""
        with self.transaction():
            self._run("DELETE FROM person")
        with tables.told(self.path), self._lock:
            self._connection.execute("VACUUM")

    def _view_row(self, column: str, seat: str, this_round: int, stage: Stage | None) -> sqlite3.Row | None:
        """The newest row of a seat's views, narrowed to a round and a stage where they are given."""
        where, values = ["seat = ?"], [seat]
        for name, value in (("round", this_round), ("stage", stage)):
            if value:
                where.append(f"{name} = ?")
                values.append(str(value))
        order = "ORDER BY version DESC, stage = 'over' DESC LIMIT 1"
        found: sqlite3.Row | None = self._run(
            f"SELECT {column} FROM view WHERE {' AND '.join(where)} {order}", values
        ).fetchone()
        return found

    def _refuse_newer_engine(self) -> None:
        """Raise `SessionError` where the session was started with a newer engine than this one."""
        engine = self.facts().engine
        if as_numbers(engine) > as_numbers(ENGINE):
            raise SessionError(
                f"{self.path}: this session was started with Ringholder {engine}, newer than this one ({ENGINE}).",
                advice=f"Install Ringholder {engine} or later and open it again; the file has been left as it is.",
                path=str(self.path),
                found=engine,
                expected=ENGINE,
            )

    def _run(self, statement: str, values: Sequence[Any] = ()) -> sqlite3.Cursor:
        """Run one statement."""
        with tables.told(self.path), self._lock:
            return self._connection.execute(statement, values)

    def _one(self, statement: str) -> sqlite3.Row:
        """The only row of an answer that always has one."""
        row: sqlite3.Row | None = self._run(statement).fetchone()
        if row is None:
            raise tables.damaged(self.path, "a part of it is missing")
        return row

    def _read(self, body: str, kind: type[T]) -> T:
        """The contract in `body`."""
        try:
            return codec.load(body, kind)
        except (msgspec.ValidationError, msgspec.DecodeError) as error:
            raise tables.damaged(self.path, f"a {kind.__name__} in it cannot be read: {error}") from error
