"""What a received message changes in the course of a candidacy."""

from collections.abc import Callable
from datetime import datetime

from unghost.judge.course import Course, Debt, when
from unghost.judge.meetings import SCHEDULING, call_off, first_words, hear_events, hear_times, proposed
from unghost.words.acts import Act, AskKind, Party
from unghost.words.candidacies import InterviewState, ObligationKind, ObligationState, Stage
from unghost.words.facts import Known
from unghost.words.readings import Ask, TimeRole

SURE = 0.5
VERY_SURE = 0.75
MERGED_IN_SCHEDULING = frozenset({AskKind.CHOOSE_TIME, AskKind.CONFIRM, AskKind.ANSWER, AskKind.DECIDE})
REOPENS = frozenset({Act.INTERVIEW_INVITATION, Act.OFFER, Act.RECRUITER_OUTREACH, Act.TASK, Act.SCHEDULING_QUESTION})


def hear(course: Course, known: Known) -> None:
    """Read one received message into the course."""
    cues = known.reading.cues
    if "auto_reply" in cues or "bounce" in cues:
        return
    act = known.reading.verdict.act
    if course.closed and act in REOPENS:
        course.reopen(Stage.LEAD if act is Act.RECRUITER_OUTREACH else Stage.INTERVIEWING)
    about_event = hear_events(course, known)
    if about_event:
        course.advance(Stage.INTERVIEWING)
    HANDLERS.get(act, _hear_other)(course, known)
    if "missed_interview" in cues:
        _hear_missed(course, known)
    _extend(course, known)
    if act is not Act.OTHER:
        course.last_heard = known


def _extend(course: Course, known: Known) -> None:
    """More time for a decision or a task: a deadline named later counts instead of the earlier one."""
    later = latest_deadline(known)
    for debt in course.open_debts():
        extendable = debt.kind in (ObligationKind.DECIDE, ObligationKind.DO_TASK) and debt.source.key != known.key
        if later is not None and extendable and (debt.deadline is None or later > debt.deadline):
            debt.deadline = later


def hard_asks(known: Known, least: float = SURE) -> list[Ask]:
    """The asks that oblige: said to this reader, by somebody who waits for the answer."""
    return [a for a in known.reading.asks if not a.soft and a.confidence >= least]


def latest_deadline(known: Known) -> datetime | None:
    """The deadline that a message states, wherever it stands; the last one where there are several."""
    stated = [t.end for t in known.reading.times if t.role is TimeRole.DEADLINE and t.end is not None]
    return max(stated, default=None)


def owe_asks(course: Course, known: Known, asks: list[Ask]) -> None:
    """One debt for each kind of ask; only an offer waits for a decision, all else that asks for one for an answer."""
    for ask in asks:
        kind = ObligationKind.ANSWER if ask.kind is AskKind.DECIDE else ObligationKind(ask.kind.value)
        course.owe(Debt(kind, known, ask.quote, when(known), ask.deadline, proposed(known)))


def _owe_one(course: Course, known: Known, kind: ObligationKind, preferred: frozenset[AskKind]) -> None:
    """One debt for the whole message, evidenced by the ask that says it best."""
    asks = hard_asks(known, 0.0)
    best = sorted(asks, key=lambda a: (a.kind not in preferred, -a.confidence))
    quote = best[0].quote if best else first_words(known)
    deadline = max((a.deadline for a in asks if a.deadline), default=None) or latest_deadline(known)
    course.owe(Debt(kind, known, quote, when(known), deadline, proposed(known)))


def _they_wait_no_more(course: Course) -> None:
    course.awaited = None


def _hear_invitation(course: Course, known: Known) -> None:
    """An interview is asked for: with one time it waits for a yes, else for a choice."""
    course.advance(Stage.INTERVIEWING)
    _they_wait_no_more(course)
    course.settle(SCHEDULING, ObligationState.RELEASED, known)
    offered = proposed(known)
    fixed = hear_times(course, known, agreed=False) if len(offered) <= 1 else None
    has_event = any(e.start for e in known.reading.events)
    chooses = any(a.kind is AskKind.CHOOSE_TIME for a in hard_asks(known))
    one_time = (fixed is not None or has_event) and not (chooses and not has_event and len(offered) != 0)
    kind = ObligationKind.CONFIRM if one_time else ObligationKind.CHOOSE_TIME
    _owe_one(course, known, kind, frozenset({AskKind(kind.value)}))
    owe_asks(course, known, [a for a in hard_asks(known, VERY_SURE) if a.kind not in MERGED_IN_SCHEDULING])


def _hear_reschedule(course: Course, known: Known) -> None:
    """An agreed time is moved by them: the old one is off, a new one waits for a yes or a choice."""
    moved = not any(e.start for e in known.reading.events) and call_off(course, known, InterviewState.MOVED)
    _hear_invitation(course, known)
    if moved is None and not hard_asks(known) and not course.planned():
        course.wait(known, when(known), first_words(known), _their_date(known))


def _hear_confirmation(course: Course, known: Known) -> None:
    """A time is fixed: nothing is owed but what is asked besides; an acknowledged task waits for their word."""
    course.settle(SCHEDULING, ObligationState.KEPT, known)
    _they_wait_no_more(course)
    asks = [a for a in hard_asks(known, VERY_SURE) if a.kind is not AskKind.CHOOSE_TIME]
    fixed = hear_times(course, known, agreed=True)
    if fixed is not None or course.ahead(when(known)):
        course.advance(Stage.INTERVIEWING)
        for meeting in course.ahead(when(known)):
            meeting.agreed = True
        owe_asks(course, known, [a for a in asks if a.kind is not AskKind.DECIDE])
        return
    owe_asks(course, known, asks)
    if not asks:
        course.wait(known, when(known), first_words(known), _their_date(known))


def _hear_cancellation(course: Course, known: Known) -> None:
    """They call an interview off; the next step is theirs unless they ask for something."""
    call_off(course, known, InterviewState.CANCELLED)
    course.settle(SCHEDULING, ObligationState.RELEASED, known)
    asks = hard_asks(known)
    owe_asks(course, known, asks)
    if not asks:
        course.wait(known, when(known), first_words(known), _their_date(known))


def _hear_request(course: Course, known: Known) -> None:
    course.advance(Stage.SCREENING)
    _they_wait_no_more(course)
    kinds = frozenset({AskKind.SEND, AskKind.ANSWER, AskKind.CONFIRM, AskKind.DO_TASK})
    asks = [a for a in hard_asks(known) if a.kind in kinds]
    if asks:
        owe_asks(course, known, asks)
    else:
        _owe_one(course, known, ObligationKind.SEND, kinds)


def _hear_task(course: Course, known: Known) -> None:
    course.advance(Stage.SCREENING)
    _they_wait_no_more(course)
    _owe_one(course, known, ObligationKind.DO_TASK, frozenset({AskKind.DO_TASK, AskKind.SEND}))


def _hear_offer(course: Course, known: Known) -> None:
    course.advance(Stage.OFFER)
    _they_wait_no_more(course)
    if any(d.kind is ObligationKind.DECIDE for d in course.open_debts()):
        return
    _owe_one(course, known, ObligationKind.DECIDE, frozenset({AskKind.DECIDE, AskKind.CONFIRM}))


def _hear_outreach(course: Course, known: Known) -> None:
    _they_wait_no_more(course)
    chooses = any(a.kind is AskKind.CHOOSE_TIME for a in hard_asks(known))
    kind = ObligationKind.CHOOSE_TIME if chooses else ObligationKind.ANSWER
    _owe_one(course, known, kind, frozenset({AskKind(kind.value)}))


def _hear_follow_up(course: Course, known: Known) -> None:
    """They ask again: what is open stays open; where nothing was, this is what they wait for."""
    if not [d for d in course.open_debts() if d.kind is not ObligationKind.COURTESY]:
        _they_wait_no_more(course)
        _owe_one(course, known, ObligationKind.ANSWER, frozenset({AskKind.ANSWER}))


def _hear_rejection(course: Course, known: Known) -> None:
    """The end, read whole: a question in it, from somebody who can be answered, is still a question."""
    course.close(Stage.REJECTED, known)
    if not known.reading.answerable:
        return
    kinds = (AskKind.ANSWER, AskKind.SEND, AskKind.CONFIRM, AskKind.CHOOSE_TIME)
    asks = [a for a in hard_asks(known, VERY_SURE) if a.kind in kinds]
    owe_asks(course, known, asks)
    if not asks:
        course.owe(Debt(ObligationKind.COURTESY, known, first_words(known), when(known), note="answer_rejection"))


def _hear_receipt(course: Course, known: Known) -> None:
    course.advance(Stage.APPLIED)
    if course.closed or course.ahead(when(known)) or _real_debts(course):
        return
    course.wait(known, when(known), first_words(known), _their_date(known))


def _hear_closing(course: Course, known: Known) -> None:
    """Thanks and good wishes: an ask in it counts; else the move stays where it was, or is theirs if they say so."""
    asks = hard_asks(known, VERY_SURE)
    if asks and not course.closed:
        _they_wait_no_more(course)
        owe_asks(course, known, asks)
        return
    if not course.closed and "wait" in known.reading.cues and not _real_debts(course):
        course.wait(known, when(known), first_words(known), _their_date(known))


def _hear_answer(course: Course, known: Known) -> None:
    asks = hard_asks(known)
    if asks and not course.closed:
        _they_wait_no_more(course)
        owe_asks(course, known, asks)
    elif not course.closed and not course.ahead(when(known)) and not _real_debts(course):
        course.wait(known, when(known), first_words(known), _their_date(known))


def _hear_networking(course: Course, known: Known) -> None:
    owe_asks(course, known, [a for a in hard_asks(known) if known.reading.answerable][:1])


def _hear_feedback(course: Course, known: Known) -> None:
    asks = hard_asks(known, VERY_SURE)
    owe_asks(course, known, asks if known.reading.answerable else [])


def _hear_withdrawn(course: Course, known: Known) -> None:
    course.close(Stage.WITHDRAWN, known)


def _hear_other(course: Course, known: Known) -> None:
    """Alerts, surveys, events: whatever they ask obliges nobody."""


def _hear_missed(course: Course, known: Known) -> None:
    """They waited for the owner, who didn't come."""
    past = [m for m in course.meetings if m.start <= when(known) and m.state is not InterviewState.CANCELLED]
    if past:
        max(past, key=lambda m: m.start).state = InterviewState.MISSED
    course.settle(frozenset(ObligationKind), ObligationState.RELEASED, known)
    _they_wait_no_more(course)
    course.owe(Debt(ObligationKind.MISSED_INTERVIEW, known, first_words(known), when(known)))


def _their_date(known: Known) -> datetime | None:
    """The date by which they said that they would answer."""
    promised = [p.deadline for p in known.reading.promises if p.by is Party.THEM and p.deadline]
    return max(promised, default=None)


def _real_debts(course: Course) -> list[Debt]:
    return [d for d in course.open_debts() if d.kind is not ObligationKind.COURTESY]


HANDLERS: dict[Act, Callable[[Course, Known], None]] = {
    Act.APPLICATION: _hear_receipt,
    Act.APPLICATION_RECEIVED: _hear_receipt,
    Act.RECRUITER_OUTREACH: _hear_outreach,
    Act.INTERVIEW_INVITATION: _hear_invitation,
    Act.SCHEDULING_QUESTION: _hear_invitation,
    Act.INTERVIEW_CONFIRMATION: _hear_confirmation,
    Act.RESCHEDULE: _hear_reschedule,
    Act.CANCELLATION: _hear_cancellation,
    Act.INFORMATION_REQUEST: _hear_request,
    Act.TASK: _hear_task,
    Act.ANSWER: _hear_answer,
    Act.OFFER: _hear_offer,
    Act.REJECTION: _hear_rejection,
    Act.DECLINE: _hear_rejection,
    Act.FOLLOW_UP: _hear_follow_up,
    Act.THANK_YOU: _hear_closing,
    Act.ACCEPTANCE: _hear_closing,
    Act.COURTESY_CLOSING: _hear_closing,
    Act.WITHDRAWAL: _hear_withdrawn,
    Act.FEEDBACK: _hear_feedback,
    Act.NETWORKING: _hear_networking,
    Act.OTHER: _hear_other,
}
