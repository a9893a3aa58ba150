"""The times a letter may name: the interview concerned, what they offered, what could be proposed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from unghost.judge.clock import WorkingTime
from unghost.letters import meetings, slots
from unghost.words.candidacies import Candidacy, PlannedInterview
from unghost.words.facts import Known
from unghost.words.letters import LetterKind

MOVED_WITHIN = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Schedule:
    """Times, all aware: `offered` are theirs that still fit, `slots` ours; `interview` is the one that the letter is about."""

    interview: PlannedInterview | None
    held: PlannedInterview | None
    ahead: tuple[PlannedInterview, ...]
    offered: tuple[datetime, ...]
    slots: tuple[datetime, ...]


def _from(interview: PlannedInterview | None, kind: LetterKind, now: datetime) -> datetime:
    """From when on times are proposed: to move an interview of the next days, from that one on."""
    start = interview.start if interview else None
    near = start is not None and now < start < now + MOVED_WITHIN
    return start if start is not None and near and kind is LetterKind.RESCHEDULE else now


def schedule_of(
    candidacy: Candidacy,
    others: Sequence[Candidacy],
    source: Known | None,
    hours: WorkingTime,
    owner_zone: tzinfo,
    kind: LetterKind,
    now: datetime,
    variant: int,
) -> Schedule:
    """The times of a letter of `kind`; interviews of all candidacies count as booked, but the one being agreed."""
    interview = meetings.concerned(candidacy, kind, now)
    booked = meetings.booked([candidacy, *others], now)
    being_agreed = tuple(b for b in booked if interview is None or b[0] != interview.start)
    return Schedule(
        interview,
        meetings.concerned(candidacy, LetterKind.THANK_YOU, now),
        meetings.planned_ahead(candidacy, now),
        slots.offered_starts(meetings.offered(source), now, being_agreed),
        slots.free_slots(hours, owner_zone, _from(interview, kind, now), booked, turn=variant),
    )
