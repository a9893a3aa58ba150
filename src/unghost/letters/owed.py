"""What the letter answers: the obligation, in whose words, since when, and how late it is."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from unghost.judge.clock import OPENS, WorkingTime
from unghost.letters.fitting import working_days
from unghost.words.acts import Direction
from unghost.words.candidacies import Obligation, ObligationKind
from unghost.words.facts import Known
from unghost.words.letters import LetterKind

MORE_DAYS = 3
"""Working days asked for beyond a deadline."""
FRESH_DAYS = 5
"""Working days asked for where no deadline was stated."""


@dataclass(frozen=True, slots=True)
class Owed:
    """What is answered. `late_days` are working days past due; `more_time` is the day until which one may ask for time."""

    obligation: Obligation | None
    source: Known | None
    quotes: tuple[str, ...]
    since: datetime | None
    deadline: datetime | None
    late_days: int
    more_time: datetime

    @property
    def kind(self) -> ObligationKind | None:
        """What kind of thing is waited for; None where nothing is."""
        return self.obligation.kind if self.obligation else None


def owed_of(
    obligation: Obligation | None,
    source: Known | None,
    messages: Sequence[Known],
    hours: WorkingTime,
    kind: LetterKind,
    now: datetime,
) -> Owed:
    """What a letter answers, from the obligation and the message that evidences it."""
    late = 0
    if obligation is not None and obligation.due is not None and kind is not LetterKind.FOLLOW_UP:
        late = working_days(obligation.due, now, hours)
    since = obligation.since if obligation else unanswered_since(messages)
    deadline = obligation.deadline if obligation else None
    return Owed(
        obligation, source, _quotes(obligation, source), since, deadline, late, _more_time(deadline, hours, now)
    )


def unanswered_since(messages: Sequence[Known]) -> datetime | None:
    """When they last wrote something that the owner hasn't written after; None where the owner had the last word."""
    last = messages[-1] if messages else None
    heard = last is not None and last.direction is Direction.IN and last.reading.answerable
    return last.message.envelope.date if last is not None and heard else None


def _quotes(obligation: Obligation | None, source: Known | None) -> tuple[str, ...]:
    """The words that ask: the obligation's own first, then the other asks of the same message."""
    quotes = [obligation.evidence.quote] if obligation else []
    if source is not None and source.direction is Direction.IN:
        quotes += [a.quote for a in source.reading.asks if not a.soft]
    return tuple(dict.fromkeys(q for q in quotes if q))


def _more_time(deadline: datetime | None, hours: WorkingTime, now: datetime) -> datetime:
    """A day to ask for: three working days past their deadline, else five from now."""
    if deadline is None or deadline - now > timedelta(days=60):
        return hours.days_after(now, FRESH_DAYS)
    day = datetime.combine(deadline.astimezone(hours.zone).date(), OPENS, hours.zone)
    return hours.days_after(max(day, now), MORE_DAYS)
