"""What a message of the owner's changes in the course of a candidacy."""

from collections.abc import Callable
from datetime import datetime

from unghost.judge.course import Course, Debt, Meeting, when
from unghost.judge.meetings import (
    SCHEDULING,
    call_off,
    first_words,
    hear_events,
    hear_times,
    plan,
    proposed,
    same_start,
)
from unghost.words.acts import Act, Party
from unghost.words.candidacies import InterviewState, ObligationKind, ObligationState, Stage
from unghost.words.facts import Known
from unghost.words.readings import Means, Promise

Kind = ObligationKind
ANSWERS = frozenset({Kind.CHOOSE_TIME, Kind.CONFIRM, Kind.ANSWER, Kind.SEND, Kind.MISSED_INTERVIEW})
"""What any answer of the owner's settles; a task, a decision and a promise need more."""
SURE = 0.6
"""From this confidence on, thanks or a question after something open answer nothing that was asked."""
DECIDES = frozenset({Kind.DECIDE, Kind.PROMISE})
"""What a yes or a no of the owner's keeps."""
COURTESY_ACTS = frozenset({Act.THANK_YOU, Act.COURTESY_CLOSING, Act.ANSWER, Act.OTHER, Act.NETWORKING, Act.FEEDBACK})


def say(course: Course, known: Known) -> None:
    """Read one sent message into the course."""
    act = known.reading.verdict.act
    about_event = hear_events(course, known)
    promised = _promises(course, known)
    if course.closed and act in (Act.INTERVIEW_CONFIRMATION, Act.SCHEDULING_QUESTION, Act.APPLICATION):
        course.reopen(Stage.INTERVIEWING if act is not Act.APPLICATION else Stage.APPLIED)
    settled = _settle(course, known)
    if "missed_interview" in known.reading.cues:
        _own_missed(course, known)
    elif about_event and act not in (Act.WITHDRAWAL, Act.DECLINE):
        _say_confirmation(course, known, settled)
    else:
        HANDLERS.get(act, _say_other)(course, known, settled)
    for promise in promised:
        course.owe(Debt(Kind.PROMISE, known, promise.quote, when(known), promise.deadline))
    course.last_said = known


def _promises(course: Course, known: Known) -> list[Promise]:
    """What the owner says they will do; a mail that brings it along promises nothing."""
    if known.message.attachments:
        return []
    return [p for p in known.reading.promises if p.by is Party.OWNER][:1]


def _settle(course: Course, known: Known) -> list[Debt]:
    """What this message answers: questions and times by any answer, the rest by what it brings."""
    act = known.reading.verdict.act
    only_courteous = act in (Act.THANK_YOU, Act.FOLLOW_UP) and known.reading.verdict.confidence >= SURE
    kinds = set() if only_courteous else set(ANSWERS)
    brings = bool(known.message.attachments) or act in (Act.ANSWER, Act.TASK) or bool(known.message.links)
    if brings or "as_promised" in known.reading.cues:
        kinds |= {Kind.DO_TASK, Kind.PROMISE}
    kinds.add(Kind.COURTESY)
    return course.settle(frozenset(kinds), ObligationState.KEPT, known)


def _await(course: Course, known: Known) -> None:
    """The move is theirs, unless something is still owed or an interview lies ahead."""
    owed = [d for d in course.open_debts() if d.kind is not Kind.COURTESY]
    if not owed and not course.closed:
        course.wait(known, when(known), first_words(known))


def _say_application(course: Course, known: Known, settled: list[Debt]) -> None:
    course.advance(Stage.APPLIED)
    _await(course, known)


def _say_confirmation(course: Course, known: Known, settled: list[Debt]) -> None:
    """The owner agrees to a time: the one that was asked, or the one picked from those offered."""
    course.settle(SCHEDULING, ObligationState.KEPT, known)
    course.advance(Stage.INTERVIEWING)
    picked = _picked(known, settled)
    if picked is not None:
        source = next(d.source for d in settled if d.proposed)
        plan(course, Meeting(source, picked, None, _place(source), _means(source)))
    elif not course.ahead(when(known)):
        hear_times(course, known, agreed=True)
    for meeting in course.ahead(when(known)):
        meeting.agreed = True
    if course.ahead(when(known)):
        course.awaited = None
    else:
        _await(course, known)


def _picked(known: Known, settled: list[Debt]) -> datetime | None:
    """The one offered start that the owner names; None where they name none, or several."""
    offered = [p for d in settled for p in d.proposed]
    named = [t for t in known.reading.times if t.start is not None]
    exact = {p for p in offered for t in named if t.start is not None and not t.all_day and same_start(p, t.start)}
    if len(exact) == 1:
        return exact.pop()
    same_day = {p for p in offered for t in named if t.start is not None and t.all_day and p.date() == t.start.date()}
    return same_day.pop() if not exact and len(same_day) == 1 else None


def _place(source: Known) -> str | None:
    return source.reading.interview.place if source.reading.interview else None


def _means(source: Known) -> Means:
    return source.reading.interview.means if source.reading.interview else Means.UNKNOWN


def _say_scheduling(course: Course, known: Known, settled: list[Debt]) -> None:
    """Times offered by the owner wait for their word; one of theirs taken up is agreed."""
    picked = _picked(known, settled)
    if picked is not None and len(proposed(known)) <= 1:
        _say_confirmation(course, known, settled)
        return
    ahead = course.ahead(when(known))
    if any(m.agreed for m in ahead):
        return
    for meeting in ahead:
        meeting.state = InterviewState.MOVED
    course.advance(Stage.INTERVIEWING)
    _await(course, known)


def _say_reschedule(course: Course, known: Known, settled: list[Debt]) -> None:
    call_off(course, known, InterviewState.MOVED)
    _await(course, known)


def _say_cancellation(course: Course, known: Known, settled: list[Debt]) -> None:
    call_off(course, known, InterviewState.CANCELLED)
    _await(course, known)


def _say_answer(course: Course, known: Known, settled: list[Debt]) -> None:
    if not course.ahead(when(known)) or course.stage is Stage.OFFER:
        _await(course, known)


def _say_follow_up(course: Course, known: Known, settled: list[Debt]) -> None:
    if course.awaited is None:
        _await(course, known)
        return
    course.awaited.follow_ups += 1
    course.awaited.since, course.awaited.source = when(known), known
    course.awaited.expected = None


def _say_thanks(course: Course, known: Known, settled: list[Debt]) -> None:
    """Thanks after an interview leave the move with them; their clock starts anew."""
    if course.closed or course.ahead(when(known)):
        return
    if course.awaited is None or settled:
        _await(course, known)


def _say_closing(course: Course, known: Known, settled: list[Debt]) -> None:
    """A short yes to what was asked: the interview stands, or the move is theirs."""
    asked = [d for d in settled if d.kind is not Kind.COURTESY]
    if asked and any(d.kind in SCHEDULING for d in asked):
        _say_confirmation(course, known, settled)
    elif asked:
        _await(course, known)


def _say_withdrawal(course: Course, known: Known, settled: list[Debt]) -> None:
    course.settle(DECIDES, ObligationState.KEPT, known)
    course.close(Stage.WITHDRAWN, known)


def _say_decline(course: Course, known: Known, settled: list[Debt]) -> None:
    refused = course.stage in (Stage.LEAD, Stage.OFFER)
    course.settle(DECIDES, ObligationState.KEPT, known)
    course.close(Stage.DECLINED if refused else Stage.WITHDRAWN, known)


def _say_acceptance(course: Course, known: Known, settled: list[Debt]) -> None:
    if course.stage is Stage.OFFER:
        course.settle(DECIDES, ObligationState.KEPT, known)
        course.close(Stage.ACCEPTED, known)
    else:
        _say_confirmation(course, known, settled)


def _own_missed(course: Course, known: Known) -> None:
    """Somebody did not come: the owner's word about it leaves the move with them."""
    past = [m for m in course.meetings if m.start <= when(known) and m.state is not InterviewState.CANCELLED]
    if past:
        max(past, key=lambda m: m.start).state = InterviewState.MISSED
    course.settle(frozenset({Kind.COURTESY}), ObligationState.RELEASED, known)
    _await(course, known)


def _say_other(course: Course, known: Known, settled: list[Debt]) -> None:
    if settled and not course.ahead(when(known)):
        _await(course, known)


HANDLERS: dict[Act, Callable[[Course, Known, list[Debt]], None]] = {
    Act.APPLICATION: _say_application,
    Act.INTERVIEW_CONFIRMATION: _say_confirmation,
    Act.SCHEDULING_QUESTION: _say_scheduling,
    Act.INTERVIEW_INVITATION: _say_scheduling,
    Act.RESCHEDULE: _say_reschedule,
    Act.CANCELLATION: _say_cancellation,
    Act.ANSWER: _say_answer,
    Act.INFORMATION_REQUEST: _say_answer,
    Act.TASK: _say_answer,
    Act.FOLLOW_UP: _say_follow_up,
    Act.THANK_YOU: _say_thanks,
    Act.COURTESY_CLOSING: _say_closing,
    Act.WITHDRAWAL: _say_withdrawal,
    Act.DECLINE: _say_decline,
    Act.ACCEPTANCE: _say_acceptance,
    Act.NETWORKING: _say_other,
    Act.FEEDBACK: _say_other,
    Act.OTHER: _say_other,
}
