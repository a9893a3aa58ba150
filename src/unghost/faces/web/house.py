"""What every action works with: the ledger, the clock, and who is looking."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Annotated
from zoneinfo import ZoneInfo

from fastapi import Depends, Request

from unghost.faces.web.keeping import PATIENCE, Keeper
from unghost.judge.clock import WorkingTime
from unghost.ledger import Ledger
from unghost.rooms.beside import Viewer, manner_of
from unghost.words.facts import Decision, DecisionKind, Owner
from unghost.words.letters import Manner

KEY = "^[0-9a-f]{16}$"
"""How the key of a message is written in an address."""
Clock = Callable[[], datetime]
NOBODY = Owner(frozenset())


class House:
    """One run's ledger and clock; how the owner writes is learned once for each judgement."""

    def __init__(self, ledger: Ledger, clock: Clock) -> None:
        self.ledger = ledger
        self.clock = clock
        self._keeper = Keeper(ledger)
        self._manner: tuple[datetime | None, Manner] | None = None

    def owner(self) -> Owner:
        """Whose mail it is; nobody's before the first scan."""
        return self.ledger.owner() or NOBODY

    def wake(self) -> None:
        """Bring the judgement up to the present before the first page, however long it takes."""
        self._keeper.keep_up(self.owner(), self.clock())

    def viewer(self) -> Viewer:
        """Who is looking, now; what time alone has changed since the last judgement is judged anew."""
        now, owner = self.clock(), self.owner()
        self._keeper.keep_up(owner, now, PATIENCE)
        zone = ZoneInfo(owner.zone)
        return Viewer(owner, self._manner_of(owner), now.astimezone(zone), WorkingTime(zone))

    def _manner_of(self, owner: Owner) -> Manner:
        judged = self.ledger.judged()
        stamp = judged.as_of if judged else None
        if self._manner is None or self._manner[0] != stamp:
            self._manner = (stamp, manner_of(self.ledger, owner))
        return self._manner[1]

    def decide(self, kind: DecisionKind, *abouts: tuple[str, ...], until: datetime | None = None) -> list[int]:
        """Record what the owner said of each of `abouts`, and judge anew; the decisions' numbers."""
        now = self.clock()
        made = [self.ledger.decide(Decision(0, kind, now, about, until)) for about in abouts]
        self._keeper.settle(self.owner(), now, made)
        return [d.id for d in made]

    def undo(self, ids: Sequence[int]) -> None:
        """Take back decisions, and judge anew. Raises UnknownThingError."""
        now = self.clock()
        self._keeper.settle(self.owner(), now, [self.ledger.undo(now, id_) for id_ in ids])


def _house(request: Request) -> House:
    house: House = request.app.state.house
    return house


def _viewer(request: Request) -> Viewer:
    return _house(request).viewer()


HouseDep = Annotated[House, Depends(_house)]
ViewerDep = Annotated[Viewer, Depends(_viewer)]
