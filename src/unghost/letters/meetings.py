"""The interview that a letter is about, the times they offered, and what is booked already."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from unghost.letters.slots import LENGTH, Span
from unghost.words.candidacies import Candidacy, InterviewState, PlannedInterview
from unghost.words.facts import Known
from unghost.words.letters import LetterKind
from unghost.words.readings import TimeRole

S, K = InterviewState, LetterKind
LATE_FOR = timedelta(hours=2)
"""How long after its beginning one can still be running late for an interview."""
BEFORE = frozenset(
    {K.CONFIRM_INTERVIEW, K.RESCHEDULE, K.CANCEL_INTERVIEW, K.RUNNING_LATE, K.DECLINE_INTERVIEW, K.PROPOSE_TIMES}
)


def ends(interview: PlannedInterview) -> datetime | None:
    """When it is over, as far as anyone can tell."""
    return interview.end or (interview.start + LENGTH if interview.start else None)


def planned_ahead(candidacy: Candidacy, now: datetime) -> tuple[PlannedInterview, ...]:
    """Interviews that stand and aren't over, soonest first."""
    ahead = [i for i in candidacy.interviews if i.state is S.PLANNED and (over := ends(i)) is not None and over > now]
    return tuple(sorted(ahead, key=lambda i: i.start or now))


def concerned(candidacy: Candidacy, kind: LetterKind, now: datetime) -> PlannedInterview | None:
    """The interview that a letter of this kind is about: the next, the missed or the last held."""
    ahead = planned_ahead(candidacy, now)
    past = sorted((i for i in candidacy.interviews if i.start and i.start <= now), key=lambda i: i.start or now)
    if kind is K.RUNNING_LATE:
        begun = [i for i in past if i.start and now - i.start <= LATE_FOR and i.state in (S.PLANNED, S.HELD, S.MISSED)]
        return next(iter(ahead), None) or (begun[-1] if begun else None)
    if kind in BEFORE:
        return next(iter(ahead), None)
    if kind is K.LATE_APOLOGY:
        missed = [i for i in past if i.state is S.MISSED]
        return missed[-1] if missed else None
    if kind is K.MISSED_INTERVIEW:
        missed = [i for i in past if i.state is S.MISSED] or [i for i in past if i.state in (S.HELD, S.PLANNED)]
        return missed[-1] if missed else None
    held = [i for i in past if i.state is S.HELD]
    return held[-1] if held else None


def booked(candidacies: Sequence[Candidacy], now: datetime) -> tuple[Span, ...]:
    """The spans of all interviews that lie ahead."""
    spans = [
        (i.start, ends(i) or i.start + LENGTH)
        for c in candidacies
        for i in planned_ahead(c, now)
        if i.start is not None
    ]
    return tuple(sorted(spans))


def offered(known: Known | None) -> tuple[tuple[datetime, datetime | None], ...]:
    """The times with an hour that a message offers (start and, of a span, its end), as it names them."""
    if known is None:
        return ()
    roles = (TimeRole.PROPOSED, TimeRole.INTERVIEW)
    return tuple(
        (t.start, t.end) for t in known.reading.times if t.role in roles and t.start is not None and not t.all_day
    )
