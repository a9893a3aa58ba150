"""What every action works with: the ledger, the clock, and who is looking."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Annotated
from zoneinfo import ZoneInfo

from fastapi import Depends, Request

from unghost.judge.clock import WorkingTime
from unghost.ledger import Ledger
from unghost.rooms.beside import Viewer, manner_of
from unghost.words.facts import Decision, DecisionKind, Owner
from unghost.words.letters import Manner
from unghost.work.scan import rejudge

Clock = Callable[[], datetime]
NOBODY = Owner(frozenset())


@dataclass(slots=True)
class House:
    """One run's ledger and clock; how the owner writes is learned once for each judgement."""

    ledger: Ledger
    clock: Clock
    _manner: tuple[datetime | None, Manner] | None = field(default=None)

    def owner(self) -> Owner:
        """Whose mail it is; nobody's before the first scan."""
        return self.ledger.owner() or NOBODY

    def viewer(self) -> Viewer:
        """Who is looking, now; what was judged for an earlier moment and no longer holds is judged anew."""
        now, owner = self.clock(), self.owner()
        self._keep_up(owner, now)
        zone = ZoneInfo(owner.zone)
        return Viewer(owner, self._manner_of(owner), now.astimezone(zone), WorkingTime(zone))

    def _keep_up(self, owner: Owner, now: datetime) -> None:
        judged = self.ledger.judged()
        if judged is not None and judged.holds_until is not None and now >= judged.holds_until:
            rejudge(self.ledger, owner, now)

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
        rejudge(self.ledger, self.owner(), now)
        return [d.id for d in made]

    def undo(self, ids: list[int]) -> None:
        """Take back decisions, and judge anew. Raises UnknownThingError."""
        now = self.clock()
        for id_ in ids:
            self.ledger.undo(now, id_)
        rejudge(self.ledger, self.owner(), now)


def _house(request: Request) -> House:
    house: House = request.app.state.house
    return house


def _viewer(request: Request) -> Viewer:
    return _house(request).viewer()


HouseDep = Annotated[House, Depends(_house)]
ViewerDep = Annotated[Viewer, Depends(_viewer)]
