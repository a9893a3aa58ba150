"""The course of one candidacy: what each side owes and which interviews stand, while its messages are read in order.

The fold keeps mutable state inside one call; `settlement.py` turns it into frozen judgements.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from unghost.judge.clock import Clock, Courtesy
from unghost.words.candidacies import CLOSED, InterviewState, ObligationKind, ObligationState, Stage
from unghost.words.facts import Known, Owner
from unghost.words.readings import Means

USUAL_LENGTH = timedelta(hours=1)
"""How long an interview is taken to last where nobody says."""
SAME_MEETING = timedelta(minutes=5)


@dataclass(slots=True)
class Debt:
    """Something the owner owes: by which message and words, until when they said, and what became of it."""

    kind: ObligationKind
    source: Known
    quote: str
    since: datetime
    deadline: datetime | None = None
    proposed: tuple[datetime, ...] = ()
    state: ObligationState = ObligationState.OPEN
    kept_by: Known | None = None
    due: datetime | None = None
    """Set only where it doesn't follow from the kind."""
    note: str | None = None

    @property
    def open(self) -> bool:
        """Whether it is still waited for."""
        return self.state is ObligationState.OPEN


@dataclass(slots=True)
class Awaited:
    """What the owner waits for: since when, by which message, the date they gave, how often the owner followed up."""

    source: Known
    since: datetime
    quote: str
    expected: datetime | None = None
    follow_ups: int = 0


@dataclass(slots=True)
class Meeting:
    """An interview: when and where, whether it is agreed, what became of it."""

    source: Known
    start: datetime
    end: datetime | None
    place: str | None
    means: Means
    uid: str | None = None
    sequence: int = 0
    state: InterviewState = InterviewState.PLANNED
    agreed: bool = True

    @property
    def ends(self) -> datetime:
        """When it is over, as far as anyone can tell."""
        return self.end or self.start + USUAL_LENGTH


@dataclass(slots=True)
class Course:
    """Everything known of one candidacy up to the message last read."""

    owner: Owner
    courtesy: Courtesy
    clock: Clock
    stage: Stage = Stage.LEAD
    debts: list[Debt] = field(default_factory=list)
    awaited: Awaited | None = None
    meetings: list[Meeting] = field(default_factory=list)
    last_heard: Known | None = None
    last_said: Known | None = None
    last_at: datetime | None = None

    @property
    def closed(self) -> bool:
        """Whether the candidacy has come to an end."""
        return self.stage in CLOSED

    def open_debts(self) -> list[Debt]:
        """What the owner owes now, courtesies included, oldest first."""
        return [d for d in self.debts if d.open]

    def owe(self, debt: Debt) -> None:
        """The owner owes one thing more; the same thing asked again in the same message counts once."""
        same = [d for d in self.open_debts() if d.kind is debt.kind and d.source.key == debt.source.key]
        if same:
            same[0].deadline = same[0].deadline or debt.deadline
            return
        self.debts.append(debt)

    def settle(self, kinds: frozenset[ObligationKind], state: ObligationState, by: Known | None = None) -> list[Debt]:
        """Close the open debts of these kinds; returns those that were open."""
        settled = [d for d in self.open_debts() if d.kind in kinds]
        for debt in settled:
            debt.state, debt.kept_by = state, by
        return settled

    def wait(self, source: Known, since: datetime, quote: str, expected: datetime | None = None) -> None:
        """The move is theirs from now on."""
        self.awaited = Awaited(source, since, quote, expected)

    def planned(self) -> list[Meeting]:
        """Interviews that stand, soonest first."""
        return sorted((m for m in self.meetings if m.state is InterviewState.PLANNED), key=lambda m: m.start)

    def ahead(self, moment: datetime) -> list[Meeting]:
        """Interviews that stand and aren't over at `moment`, soonest first."""
        return [m for m in self.planned() if m.ends > moment]

    def advance(self, stage: Stage) -> None:
        """Go on to a later stage; a closed candidacy is reopened only by `reopen`."""
        order = (Stage.LEAD, Stage.APPLIED, Stage.SCREENING, Stage.INTERVIEWING, Stage.OFFER)
        if not self.closed and order.index(stage) > order.index(self.stage):
            self.stage = stage

    def close(self, stage: Stage, by: Known) -> None:
        """The candidacy ends: nothing is owed by anyone, what was planned is off."""
        self.stage = stage
        self.settle(frozenset(ObligationKind), ObligationState.RELEASED, by)
        self.awaited = None
        at = when(by)
        for meeting in self.ahead(at):
            if meeting.start > at:
                meeting.state = InterviewState.CANCELLED

    def reopen(self, stage: Stage) -> None:
        """They came back after an end: the candidacy is alive again, and a word about the end no longer due."""
        self.stage = stage
        self.settle(frozenset({ObligationKind.COURTESY}), ObligationState.RELEASED)


def when(known: Known) -> datetime:
    """When a message was written; only dated messages are judged."""
    date = known.message.envelope.date
    assert date is not None, known.key
    return date
