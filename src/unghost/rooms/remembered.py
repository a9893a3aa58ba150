"""A ledger that keeps its longest answers until anything is written to it, by whatever process."""

import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Generic, TypeVar

from unghost.ledger import Ledger, Line, Tally, Today, Whereabouts
from unghost.words.candidacies import Candidacy

T = TypeVar("T")
Stamp = tuple[int, ...]


class Answer(Generic[T]):
    """One answer, and the state of the ledger in which it was given."""

    def __init__(self) -> None:
        self._held: tuple[Stamp, T] | None = None

    def kept(self, stamp: Stamp, ask: Callable[[], T]) -> T:
        """The answer; asked anew if the stamp is another."""
        held = self._held
        if held is None or held[0] != stamp:
            held = self._held = (stamp, ask())
        return held[1]


def _state(path: str) -> Stamp:
    """Size and time of a file; one that is empty or not there has none."""
    try:
        stat = os.stat(path)  # noqa: PTH116 (a hundred times a page: a Path costs ten times as much)
    except FileNotFoundError:
        return ()
    return (stat.st_size, stat.st_mtime_ns) if stat.st_size else ()


class Remembered(Ledger):
    """The ledger as the page asks it: the same questions in a row cost one look at the file's times."""

    def __init__(self, db: Path) -> None:
        super().__init__(db)
        self._file, self._log = str(db), f"{db}-wal"
        self._today: Answer[Today] = Answer()
        self._lines: Answer[tuple[Line, ...]] = Answer()
        self._tally: Answer[Tally] = Answer()
        self._whereabouts: Answer[dict[str, Whereabouts]] = Answer()
        self._candidacies: Answer[dict[str, Candidacy]] = Answer()

    def __enter__(self) -> "Remembered":
        return self

    def _stamp(self) -> Stamp:
        """Size and time of the file and of its write-ahead log: every commit changes one of them."""
        return (*_state(self._file), *_state(self._log))

    def today(self, now: datetime) -> Today:
        """All that the first page shows; interviews are those near the moment it was first asked at on that day."""
        return self._today.kept((*self._stamp(), now.toordinal()), lambda: super(Remembered, self).today(now))

    def lines(self) -> tuple[Line, ...]:
        """All candidacies in one line each, in the judge's order."""
        return self._lines.kept(self._stamp(), super().lines)

    def tally(self) -> Tally:
        """How many messages there are of each sort."""
        return self._tally.kept(self._stamp(), super().tally)

    def whereabouts(self) -> dict[str, Whereabouts]:
        """Message-ID and paths of every message that was judged or stands under "please look"."""
        return self._whereabouts.kept(self._stamp(), super().whereabouts)

    def candidacy(self, id_: str) -> Candidacy:
        """The candidacy of that id; the id of any message of it will do. Raises UnknownThingError."""
        known = self._candidacies.kept(self._stamp(), dict)
        if id_ not in known:
            known[id_] = super().candidacy(id_)
        return known[id_]
