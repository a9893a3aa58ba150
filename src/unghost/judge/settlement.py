"""What the course of a candidacy comes to at the moment of judging: turn, obligations with due times and letters."""

from datetime import UTC, datetime, timedelta, timezone, tzinfo

from unghost.judge.clock import WorkingTime, country_of
from unghost.judge.course import Awaited, Course, Debt, Meeting
from unghost.words.acts import Party
from unghost.words.candidacies import (
    Evidence,
    Obligation,
    ObligationKind,
    ObligationState,
    PlannedInterview,
    Stage,
    Turn,
)
from unghost.words.facts import Known
from unghost.words.letters import LetterKind
from unghost.words.mail import Address

K, Kind = LetterKind, ObligationKind
LETTERS: dict[ObligationKind, tuple[LetterKind, ...]] = {
    Kind.CHOOSE_TIME: (K.PROPOSE_TIMES, K.CONFIRM_INTERVIEW, K.DECLINE_INTERVIEW),
    Kind.CONFIRM: (K.CONFIRM_INTERVIEW, K.RESCHEDULE, K.DECLINE_INTERVIEW),
    Kind.ANSWER: (K.SEND_REQUESTED,),
    Kind.SEND: (K.SEND_REQUESTED,),
    Kind.DO_TASK: (K.SEND_REQUESTED, K.ASK_FOR_TIME, K.WITHDRAW),
    Kind.DECIDE: (K.ACCEPT_OFFER, K.DECLINE_OFFER, K.ASK_FOR_TIME),
    Kind.PROMISE: (K.SEND_REQUESTED,),
    Kind.MISSED_INTERVIEW: (K.MISSED_INTERVIEW,),
    Kind.REPLY: (K.FOLLOW_UP,),
}
"""Which letters answer an obligation (contract: "letters that answer")."""
APPROACH = (K.PROPOSE_TIMES, K.DECLINE_RECRUITER)
COURTESIES = {
    "thank_you": (K.THANK_YOU, K.CONTINUED_INTEREST),
    "answer_rejection": (K.ANSWER_REJECTION, K.REQUEST_FEEDBACK),
    "withdraw": (K.WITHDRAW,),
}


def working_time(known: Known | None, owner_zone: tzinfo) -> WorkingTime:
    """The working time of who wrote `known`: their Date's zone (UTC is a machine's: then the owner's) and country."""
    if known is None or known.message.envelope.date is None:
        return WorkingTime(owner_zone)
    offset = known.message.envelope.date.utcoffset()
    sender = known.message.envelope.sender
    country = country_of(sender.domain if sender else "", known.message.language, offset)
    if not offset and country not in ("GB", "PT", "IE"):
        return WorkingTime(owner_zone, country)
    return WorkingTime(timezone(offset or timedelta(0)) if offset else UTC, country)


def turn_of(course: Course) -> Turn:
    """Whose move it is."""
    if any(d.kind is not Kind.COURTESY for d in course.open_debts()):
        return Turn.OWNER
    if course.closed or any(m.agreed for m in course.ahead(course.clock.now)):
        return Turn.NOBODY
    return Turn.THEM if course.awaited is not None else Turn.NOBODY


def expire(course: Course, owner_zone: tzinfo) -> None:
    """What time alone ends: courtesies grown stale, promises and asks of two years ago, a silence that means no."""
    courtesy, clock = course.courtesy, course.clock
    for debt in course.open_debts():
        lasts = courtesy.courtesy_lasts_days if debt.kind is Kind.COURTESY else courtesy.repair_days
        if clock.passed(debt.since + timedelta(days=lasts)):
            debt.state = ObligationState.RELEASED if debt.kind is Kind.COURTESY else ObligationState.BROKEN
    if course.closed or course.ahead(clock.now):
        return
    awaited = course.awaited
    if awaited is not None and awaited.follow_ups >= courtesy.follow_ups:
        rests = _reply_due(course, awaited, owner_zone)
        if clock.passed(rests):
            course.stage, course.awaited = Stage.LAPSED, None
    if course.last_at is not None and clock.passed(course.last_at + timedelta(days=courtesy.silence_days)):
        course.stage, course.awaited = Stage.LAPSED, None


def obligations_of(course: Course, owner_zone: tzinfo) -> tuple[Obligation, ...]:
    """All obligations of both sides, oldest first."""
    mine = [_owed(course, debt, owner_zone) for debt in course.debts]
    if turn_of(course) is Turn.THEM and course.awaited is not None:
        mine.append(_awaited(course, course.awaited, owner_zone))
    return tuple(sorted(mine, key=lambda o: (o.since, o.kind)))


def _owed(course: Course, debt: Debt, owner_zone: tzinfo) -> Obligation:
    due = _due(course, debt, owner_zone) if debt.open else None
    letters = _letters(course, debt)
    if due is not None and debt.kind is not Kind.COURTESY and course.clock.passed(due):
        letters = (*letters, K.LATE_APOLOGY)
    return Obligation(
        debt.kind,
        Party.OWNER,
        _owed_to(debt),
        debt.since,
        due,
        debt.deadline,
        debt.state,
        Evidence(debt.source.key, debt.source.message.envelope.message_id, debt.quote),
        letters if debt.open else (),
    )


def _owed_to(debt: Debt) -> Address | None:
    source = debt.source
    if debt.kind is Kind.PROMISE and source.message.envelope.to:
        return source.message.envelope.to[0]
    return source.reading.person or source.message.envelope.sender


def _letters(course: Course, debt: Debt) -> tuple[LetterKind, ...]:
    if debt.note is not None:
        return COURTESIES[debt.note]
    approach = course.stage is Stage.LEAD and debt.kind in (Kind.ANSWER, Kind.CHOOSE_TIME)
    return APPROACH if approach else LETTERS[debt.kind]


def _due(course: Course, debt: Debt, owner_zone: tzinfo) -> datetime:
    """When the answer is due: what they stated, else by the clock; never after the first time they offered."""
    if debt.due is not None:
        return debt.due
    hours = working_time(debt.source, owner_zone)
    days = _days(course, debt)
    if debt.kind in (Kind.DECIDE, Kind.DO_TASK, Kind.PROMISE) and debt.deadline is not None:
        return debt.deadline
    due = hours.days_after(debt.since, days) if days else debt.since + timedelta(hours=1)
    if debt.deadline is not None:
        due = min(due, debt.deadline)
    later = [p for p in debt.proposed if p > debt.since]
    return min([due, *later])


def _days(course: Course, debt: Debt) -> int:
    c = course.courtesy
    if debt.note == "withdraw":
        return c.withdrawal
    return {
        Kind.DECIDE: c.offer,
        Kind.DO_TASK: c.task,
        Kind.PROMISE: c.promise,
        Kind.COURTESY: c.after_rejection,
        Kind.MISSED_INTERVIEW: 0,
    }.get(debt.kind, c.answer)


def _reply_due(course: Course, awaited: Awaited, owner_zone: tzinfo) -> datetime:
    """When following up becomes courteous."""
    hours = working_time(course.last_heard, owner_zone)
    if awaited.expected is not None and awaited.expected > awaited.since:
        return hours.days_after(awaited.expected, course.courtesy.after_their_date)
    return hours.days_after(awaited.since, course.courtesy.follow_up)


def _awaited(course: Course, awaited: Awaited, owner_zone: tzinfo) -> Obligation:
    due = _reply_due(course, awaited, owner_zone)
    course.clock.passed(due)
    return Obligation(
        Kind.REPLY,
        Party.THEM,
        Address(course.owner.name, min(course.owner.addresses, default="")),
        awaited.since,
        due,
        awaited.expected,
        ObligationState.OPEN,
        Evidence(awaited.source.key, awaited.source.message.envelope.message_id, awaited.quote),
        LETTERS[Kind.REPLY],
    )


def interview_of(meeting: Meeting) -> PlannedInterview:
    """An interview as others see it."""
    evidence = Evidence(meeting.source.key, meeting.source.message.envelope.message_id, "")
    return PlannedInterview(meeting.start, meeting.end, meeting.place, meeting.means, meeting.state, evidence)
