"""The times a letter may name: the interview concerned, what they offered, what could be proposed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo

from unghost.judge.clock import WorkingTime
from unghost.letters import meetings, slots
from unghost.words.candidacies import Candidacy, PlannedInterview
from unghost.words.facts import Known
from unghost.words.letters import LetterKind


@dataclass(frozen=True, slots=True)
class Schedule:
    """Times, all aware: `offered` are theirs that still fit, `slots` ours; `interview` is the one that the letter is about."""

    interview: PlannedInterview | None
    held: PlannedInterview | None
    ahead: tuple[PlannedInterview, ...]
    offered: tuple[datetime, ...]
    slots: tuple[datetime, ...]


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
        slots.free_slots(hours, owner_zone, now, booked, turn=variant),
    )
