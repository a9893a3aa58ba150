"""Interviews of a candidacy: fixed in prose or by a calendar part, moved, called off, over (RFC 5545, 5546)."""

from datetime import datetime, timedelta

from unghost.judge.course import SAME_MEETING, Course, Debt, Meeting, when
from unghost.words.acts import Act, Direction
from unghost.words.candidacies import InterviewState, ObligationKind, ObligationState
from unghost.words.facts import Known
from unghost.words.mail import Event
from unghost.words.readings import Means, TimeRole

SCHEDULING = frozenset({ObligationKind.CHOOSE_TIME, ObligationKind.CONFIRM})


def same_start(one: datetime, other: datetime) -> bool:
    """Whether two starts are the same but for a few minutes."""
    return abs(one - other) <= SAME_MEETING


def aware_start(event: Event) -> datetime | None:
    """The start of an event that is a moment (an all-day or floating one is none)."""
    return event.start if isinstance(event.start, datetime) and event.start.tzinfo else None


def _aware_end(event: Event) -> datetime | None:
    return event.end if isinstance(event.end, datetime) and event.end.tzinfo else None


def plan(course: Course, meeting: Meeting) -> Meeting:
    """Note an interview; one with the same UID or the same start is the same one, brought up to date."""
    for known in course.meetings:
        if meeting.uid and known.uid == meeting.uid:
            return _update(course, known, meeting)
    for known in course.planned():
        if same_start(known.start, meeting.start):
            known.end, known.place = meeting.end or known.end, meeting.place or known.place
            known.uid = known.uid or meeting.uid
            known.agreed = known.agreed or meeting.agreed
            known.means = meeting.means if known.means is Means.UNKNOWN else known.means
            return known
    course.meetings.append(meeting)
    return meeting


def _update(course: Course, known: Meeting, new: Meeting) -> Meeting:
    if new.sequence < known.sequence or same_start(known.start, new.start):
        known.sequence = max(known.sequence, new.sequence)
        known.end, known.place = new.end or known.end, new.place or known.place
        if known.state in (InterviewState.CANCELLED, InterviewState.MOVED) and new.sequence >= known.sequence:
            known.state = InterviewState.PLANNED if known.state is InterviewState.CANCELLED else known.state
        return known
    known.state, known.uid = InterviewState.MOVED, None
    course.meetings.append(new)
    return new


def hear_events(course: Course, known: Known) -> bool:
    """Take in the calendar parts of a message; True if any said something about an interview."""
    said = False
    for event in known.reading.events:
        start = aware_start(event)
        method = (event.method or "REQUEST").upper()
        if method == "CANCEL" or (event.status or "").upper() == "CANCELLED":
            said |= _call_off_event(course, event)
        elif method == "REPLY":
            said |= _hear_reply(course, known, event)
        elif method in ("REQUEST", "PUBLISH") and start is not None:
            plan(course, _meeting_of(known, event, start))
            said = True
    return said


def _meeting_of(known: Known, event: Event, start: datetime) -> Meeting:
    place, means = event.location, Means.UNKNOWN
    if known.reading.interview:
        place, means = place or known.reading.interview.place, known.reading.interview.means
    return Meeting(known, start, _aware_end(event), place, means, event.uid, event.sequence)


def _call_off_event(course: Course, event: Event) -> bool:
    start = aware_start(event)
    for meeting in course.planned():
        if (event.uid and meeting.uid == event.uid) or (start and same_start(meeting.start, start)):
            meeting.state = InterviewState.CANCELLED
            return True
    return False


def _hear_reply(course: Course, known: Known, event: Event) -> bool:
    """An owner's ACCEPTED answers what the invitation asked; DECLINED calls the interview off."""
    start = aware_start(event)
    states = {state.upper() for _, state in event.attendees}
    if "DECLINED" in states:
        return _call_off_event(course, event)
    if start is not None and not any(m.uid == event.uid for m in course.meetings):
        plan(course, _meeting_of(known, event, start))
    return "ACCEPTED" in states


def hear_times(course: Course, known: Known, *, agreed: bool) -> Meeting | None:
    """The one interview time that a message fixes in prose, noted; None where it names none or leaves a choice."""
    fixed = known.reading.interview
    if fixed is None or fixed.start is None:
        return None
    meant = _meant(course, known, fixed.start)
    if meant is not None:
        meant.agreed = meant.agreed or agreed
        meant.end = meant.end or (meant.start + (fixed.end - fixed.start) if fixed.end else None)
        return meant
    if fixed.start < when(known) - timedelta(hours=12):
        return None
    return plan(course, Meeting(known, fixed.start, fixed.end, fixed.place, fixed.means, agreed=agreed))


def _meant(course: Course, known: Known, start: datetime) -> Meeting | None:
    """The interview that a clock time without a day means: one in talk that begins at the same time of day."""
    if start.date() != when(known).astimezone(start.tzinfo).date():
        return None
    day = timedelta(days=1)
    return next((m for m in course.ahead(when(known)) if (m.start - start) % day <= SAME_MEETING), None)


def proposed(known: Known) -> tuple[datetime, ...]:
    """The starts that a message offers to choose from, soonest first."""
    starts = [t.start for t in known.reading.times if t.role is TimeRole.PROPOSED and t.start is not None]
    return tuple(sorted(s for s in starts if s > when(known)))


def call_off(course: Course, known: Known, state: InterviewState) -> Meeting | None:
    """The interview that a message calls off or moves: the one whose start it names, else the next that stands."""
    ahead = course.ahead(when(known) - timedelta(hours=3))
    named = {t.start for t in known.reading.times if t.start is not None}
    chosen = [m for m in ahead if any(same_start(m.start, s) for s in named)] or ahead
    if not chosen:
        return None
    chosen[0].state = state
    return chosen[0]


def pass_time(course: Course, until: datetime) -> None:
    """Interviews that end up to `until` are over: held, unless mail says otherwise; the move is then theirs."""
    for meeting in course.planned():
        over = course.clock.passed(meeting.ends) if until == course.clock.now else meeting.ends <= until
        if not over:
            continue
        meeting.state = InterviewState.HELD
        course.settle(SCHEDULING, ObligationState.RELEASED)
        if course.closed:
            continue
        course.wait(meeting.source, meeting.ends, _quote(meeting.source))
        _owe_thanks(course, meeting)


def _owe_thanks(course: Course, meeting: Meeting) -> None:
    source = _human_of(course, meeting.source)
    if source is None:
        return
    due = meeting.ends + timedelta(hours=course.courtesy.thanks_hours)
    course.owe(Debt(ObligationKind.COURTESY, source, _quote(source), meeting.ends, due=due, note="thank_you"))


def _human_of(course: Course, source: Known) -> Known | None:
    """The message by which the people met can be answered: the invitation itself, else the last that can be."""
    if source.direction is Direction.IN and source.reading.answerable:
        return source
    heard = course.last_heard
    return heard if heard is not None and heard.reading.answerable else None


def _quote(known: Known) -> str:
    if known.reading.asks:
        return known.reading.asks[0].quote
    lines = [line.strip() for line in known.message.visible_text.splitlines() if line.strip()]
    return (
        (lines[1] if len(lines) > 1 and len(lines[0]) < 30 else lines[0])[:200]
        if lines
        else known.message.envelope.subject
    )


def first_words(known: Known) -> str:
    """The words that stand for a message where none of them asks: its first sentence, else its subject."""
    return _quote(known)


def concerns_interview(known: Known) -> bool:
    """Whether a message is about a meeting being arranged."""
    return known.reading.verdict.act in (
        Act.INTERVIEW_INVITATION,
        Act.SCHEDULING_QUESTION,
        Act.INTERVIEW_CONFIRMATION,
        Act.RESCHEDULE,
        Act.CANCELLATION,
    )
