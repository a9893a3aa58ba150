"""Which letter fits a candidacy best, and the obligation that it answers."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from unghost.judge.clock import WorkingTime
from unghost.letters.meetings import concerned, planned_ahead
from unghost.words.acts import Act, Direction, Party
from unghost.words.candidacies import Candidacy, Obligation, ObligationKind, ObligationState, Stage, Turn
from unghost.words.facts import Known
from unghost.words.letters import LetterKind

K = LetterKind
LONG_OVERDUE = 5
"""Working days after which a plain answer is no longer enough and the letter begins with an apology."""
THANKS_LAST = timedelta(days=7)
TOO_LATE = timedelta(days=730)
"""Design: repair goes up to 24 months back."""
ANSWERED_BY: dict[LetterKind, frozenset[ObligationKind]] = {
    K.ACCEPT_OFFER: frozenset({ObligationKind.DECIDE}),
    K.DECLINE_OFFER: frozenset({ObligationKind.DECIDE}),
    K.MISSED_INTERVIEW: frozenset({ObligationKind.MISSED_INTERVIEW}),
    K.FOLLOW_UP: frozenset({ObligationKind.REPLY}),
}
"""Kinds that answer one sort of obligation even where the obligation doesn't list them."""


def pressing(candidacy: Candidacy) -> tuple[Obligation, ...]:
    """What the owner owes now, courtesies last, the soonest due first."""
    open_ = [o for o in candidacy.obligations if o.state is ObligationState.OPEN and o.owed_by is Party.OWNER]
    return tuple(sorted(open_, key=lambda o: (o.kind is ObligationKind.COURTESY, (o.due or o.since).timestamp())))


def awaited(candidacy: Candidacy) -> Obligation | None:
    """What they owe now."""
    open_ = [o for o in candidacy.obligations if o.state is ObligationState.OPEN and o.owed_by is Party.THEM]
    return open_[0] if open_ else None


def fitting_kind(candidacy: Candidacy, messages: Sequence[Known], hours: WorkingTime, now: datetime) -> LetterKind:
    """The kind that fits best where the owner names none."""
    owed = pressing(candidacy)
    real = [o for o in owed if o.kind is not ObligationKind.COURTESY]
    if real:
        return _answer(real[0], hours, now)
    if (
        candidacy.turn is Turn.THEM
        and (due := awaited(candidacy))
        and due.due
        and due.due <= now
        and not _fresh(owed, now)
    ):
        return K.FOLLOW_UP
    if owed and owed[0].letters:
        return owed[0].letters[0]
    if _unthanked(candidacy, messages, now):
        return K.THANK_YOU
    if candidacy.turn is Turn.THEM:
        return K.FOLLOW_UP
    return _quiet(candidacy, now)


def _answer(owed: Obligation, hours: WorkingTime, now: datetime) -> LetterKind:
    """The obligation's first letter; an apology where it is long overdue."""
    if owed.due is not None and working_days(owed.due, now, hours) > LONG_OVERDUE:
        return K.LATE_APOLOGY
    return owed.letters[0] if owed.letters else K.SEND_REQUESTED


def _fresh(owed: Sequence[Obligation], now: datetime) -> bool:
    """Whether a courtesy is younger than three days: thanks come before asking."""
    return any(now - o.since <= timedelta(days=3) for o in owed)


def _unthanked(candidacy: Candidacy, messages: Sequence[Known], now: datetime) -> bool:
    """Whether an interview was held this week and the owner hasn't written since."""
    held = concerned(candidacy, K.THANK_YOU, now)
    if held is None or held.start is None or now - held.start > THANKS_LAST or candidacy.stage is Stage.REJECTED:
        return False
    sent = [k.message.envelope.date for k in messages if k.direction is Direction.OUT and k.message.envelope.date]
    return all(s <= held.start for s in sent)


def _quiet(candidacy: Candidacy, now: datetime) -> LetterKind:
    """Where nothing is owed by anyone."""
    if planned_ahead(candidacy, now):
        return K.CONFIRM_INTERVIEW
    if candidacy.stage is Stage.REJECTED:
        return K.ANSWER_REJECTION
    if candidacy.stage in (Stage.DECLINED, Stage.WITHDRAWN, Stage.ACCEPTED, Stage.LAPSED):
        return K.KEEP_IN_TOUCH
    return K.CONTINUED_INTEREST


def obligation_for(candidacy: Candidacy, kind: LetterKind) -> Obligation | None:
    """The open obligation that a letter of this kind answers; the most pressing one for kinds that answer any."""
    owed = pressing(candidacy)
    if kind is K.FOLLOW_UP:
        return awaited(candidacy)
    listed = [o for o in owed if kind in o.letters or o.kind in ANSWERED_BY.get(kind, ())]
    return next(iter((*listed, *owed)), None)


def working_days(since: datetime, now: datetime, hours: WorkingTime) -> int:
    """Whole working days from `since` to `now`, in the working time of who waits; 0 if it lies ahead."""
    if now <= since:
        return 0
    first, last = since.astimezone(hours.zone).date(), now.astimezone(hours.zone).date()
    span = min((last - first).days, TOO_LATE.days + 30)
    return sum(hours.works_on(first + timedelta(days=i)) for i in range(1, span + 1))


def last_act(messages: Sequence[Known], direction: Direction, acts: frozenset[Act]) -> Known | None:
    """The last message of a side that does one of these acts."""
    return next((k for k in reversed(messages) if k.direction is direction and k.reading.verdict.act in acts), None)
