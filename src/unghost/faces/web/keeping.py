"""Keeping the judgement true while the page is open: after a decision of the owner's, and as time passes."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from threading import Lock, Thread

from unghost.judge.search import judge
from unghost.judge.version import reading_version
from unghost.ledger import Ledger
from unghost.words.candidacies import Candidacy, Judgement
from unghost.words.errors import UnghostError, UnknownThingError
from unghost.words.facts import Decision, DecisionKind, Owner
from unghost.work.scan import rejudge

PATIENCE = 0.5
"""Seconds that a page waits for time's own changes; with very many candidacies it is shown as it was, and is right the
next time."""
OLDEST = timedelta(hours=1)
"""A judgement older than this is made anew, whatever it says of itself."""
WAIT = 30.0
WITHIN = frozenset({DecisionKind.NOTHING_OWED, DecisionKind.DONE_BY_PHONE, DecisionKind.LATER, DecisionKind.WITHDRAW})
"""Decisions that change what is owed in a candidacy, and never which messages belong to it."""


class Keeper:
    """Judges anew what has to be; one at a time."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self._one_at_a_time = Lock()
        self._under_way: Thread | None = None

    def keep_up(self, owner: Owner, now: datetime, patience: float | None = None) -> None:
        """Judge anew if the last judgement no longer holds at `now`; after `patience` seconds it goes on by itself."""
        if not self._is_stale(owner, now):
            return
        with self._one_at_a_time:
            if self._under_way is not None and self._under_way.is_alive():
                return
            started = self._under_way = Thread(target=self._judge_all, args=(owner, now), daemon=True)
            started.start()
        started.join(patience)

    def _is_stale(self, owner: Owner, now: datetime) -> bool:
        """Whether time or another judge would say something else than the last judgement."""
        judged = self.ledger.judged()
        if judged is None:
            return False
        ended = judged.holds_until is not None and now >= judged.holds_until
        return ended or not judged.as_of <= now <= judged.as_of + OLDEST or judged.version != reading_version(owner)

    def _judge_all(self, owner: Owner, now: datetime) -> None:
        """What can't be judged anew now is shown as it was judged last."""
        with suppress(UnghostError):
            rejudge(self.ledger, owner, now)

    def settle(self, owner: Owner, now: datetime, decisions: Sequence[Decision]) -> None:
        """Judge anew after these decisions were made or taken back."""
        with self._one_at_a_time:
            homes = {self._home(d) for d in decisions}
            home = next(iter(homes), None)
            if len(homes) != 1 or home is None or not self._settle_one(home, owner, now):
                rejudge(self.ledger, owner, now)

    def _home(self, decision: Decision) -> str | None:
        """The one candidacy that a decision is within."""
        if decision.kind not in WITHIN or not decision.about:
            return None
        try:
            return self.ledger.candidacy(decision.about[0]).id
        except UnknownThingError:
            return None

    def _settle_one(self, id_: str, owner: Owner, now: datetime) -> bool:
        """Judge one candidacy anew and keep the others; False where that isn't the same as judging all."""
        with self.ledger.scanning(WAIT):
            last = self.ledger.judgement()
            part = judge(self.ledger.conversation(id_), owner, now, self.ledger.decisions())
            if last is None or [c.id for c in part.candidacies] != [id_]:
                return False
            self.ledger.save_judgement(with_one(last, part.candidacies[0], part.holds_until), reading_version(owner))
        return True


def with_one(last: Judgement, settled: Candidacy, holds_until: datetime | None) -> Judgement:
    """The last judgement with one candidacy settled anew."""
    ends = [t for t in (last.holds_until, holds_until) if t is not None]
    others = tuple(settled if c.id == settled.id else c for c in last.candidacies)
    return replace(last, candidacies=others, holds_until=min(ends, default=None))
