"""Candidacies and what each side owes: the judge's second step."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from unghost.words.acts import Party
from unghost.words.letters import LetterKind
from unghost.words.mail import Address
from unghost.words.readings import Means


class Stage(StrEnum):
    """How far a candidacy has come."""

    LEAD = "lead"
    APPLIED = "applied"
    SCREENING = "screening"
    INTERVIEWING = "interviewing"
    OFFER = "offer"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    REJECTED = "rejected"
    LAPSED = "lapsed"


CLOSED = frozenset({Stage.ACCEPTED, Stage.DECLINED, Stage.WITHDRAWN, Stage.REJECTED, Stage.LAPSED})


class Turn(StrEnum):
    """Whose move it is."""

    OWNER = "owner"
    THEM = "them"
    NOBODY = "nobody"


class ObligationKind(StrEnum):
    """What is waited for: an ask's kind, or one of the three of the owner's, or theirs (reply)."""

    CHOOSE_TIME = "choose_time"
    CONFIRM = "confirm"
    ANSWER = "answer"
    SEND = "send"
    DO_TASK = "do_task"
    DECIDE = "decide"
    PROMISE = "promise"
    MISSED_INTERVIEW = "missed_interview"
    COURTESY = "courtesy"
    REPLY = "reply"


class ObligationState(StrEnum):
    """open: waited for; kept: done; released: no longer waited for; broken: its time passed undone."""

    OPEN = "open"
    KEPT = "kept"
    RELEASED = "released"
    BROKEN = "broken"


class InterviewState(StrEnum):
    """What became of an interview."""

    PLANNED = "planned"
    HELD = "held"
    MOVED = "moved"
    CANCELLED = "cancelled"
    MISSED = "missed"


@dataclass(frozen=True, slots=True)
class Evidence:
    """The message (its key in the ledger) and the exact words behind a judgement."""

    key: str
    message_id: str | None
    quote: str


@dataclass(frozen=True, slots=True)
class Obligation:
    """What one side waits for from the other. Times are aware; `due` is set while it is open."""

    kind: ObligationKind
    owed_by: Party
    owed_to: Address | None
    since: datetime
    due: datetime | None
    deadline: datetime | None
    state: ObligationState
    evidence: Evidence
    letters: tuple[LetterKind, ...]


@dataclass(frozen=True, slots=True)
class PlannedInterview:
    """An interview of a candidacy and what became of it."""

    start: datetime | None
    end: datetime | None
    place: str | None
    means: Means
    state: InterviewState
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Thread:
    """Messages that answer one another, oldest first."""

    id: str
    keys: tuple[str, ...]
    turn: Turn


@dataclass(frozen=True, slots=True)
class Candidacy:
    """The owner's candidacy for a role at an organisation, as judged at one moment."""

    id: str
    organisation: str | None
    role: str | None
    stage: Stage
    turn: Turn
    language: str
    people: tuple[Address, ...]
    threads: tuple[Thread, ...]
    obligations: tuple[Obligation, ...]
    interviews: tuple[PlannedInterview, ...]
    last: datetime
    """When the newest message was sent."""


@dataclass(frozen=True, slots=True)
class Unsure:
    """A message that the owner should look at, and why."""

    key: str
    why: str


@dataclass(frozen=True, slots=True)
class Judgement:
    """Everything judged at `as_of` (aware); true until `holds_until`, if no mail comes and nothing is decided."""

    as_of: datetime
    holds_until: datetime | None
    candidacies: tuple[Candidacy, ...]
    unsure: tuple[Unsure, ...]
