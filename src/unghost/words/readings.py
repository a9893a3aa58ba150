"""What one message says, read by itself: the judge's first step."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from unghost.words.acts import Act, AskKind, Direction, Party
from unghost.words.mail import Address, Event


class TimeRole(StrEnum):
    """What a time in a message is for."""

    INTERVIEW = "interview"
    PROPOSED = "proposed"
    DEADLINE = "deadline"
    OTHER = "other"


class Means(StrEnum):
    """How an interview is held."""

    VIDEO = "video"
    PHONE = "phone"
    ONSITE = "onsite"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Time:
    """A time named in prose: wall clock as the text says it, aware; a deadline has `end` only.

    `all_day` tells that no clock time was named. `zone` is as written, or None.
    """

    quote: str
    start: datetime | None
    end: datetime | None
    zone: str | None
    role: TimeRole
    all_day: bool


@dataclass(frozen=True, slots=True)
class Ask:
    """Words that ask the reader for something, and until when (aware) if they say so.

    A soft ask obliges nobody: "do not hesitate to call", a survey, a careers page.
    """

    kind: AskKind
    quote: str
    deadline: datetime | None
    confidence: float = 1.0
    soft: bool = False


@dataclass(frozen=True, slots=True)
class Promise:
    """Words by which one side says that it will do something."""

    by: Party
    quote: str
    deadline: datetime | None


@dataclass(frozen=True, slots=True)
class Interview:
    """An interview as one message tells it."""

    start: datetime | None
    end: datetime | None
    place: str | None
    means: Means


@dataclass(frozen=True, slots=True)
class Verdict:
    """A class with its probability (0 to 1) and the runners-up, best first."""

    act: Act
    confidence: float
    others: tuple[tuple[Act, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """All that the judge says of one message by itself (contract: `unghost read`)."""

    direction: Direction
    language: str
    job_search: bool
    job_confidence: float
    verdict: Verdict
    asks: tuple[Ask, ...]
    promises: tuple[Promise, ...]
    times: tuple[Time, ...]
    interview: Interview | None
    organisation: str | None
    role: str | None
    relay: str | None
    person: Address | None
    answerable: bool
    events: tuple[Event, ...]
    cues: tuple[str, ...] = ()
    """Names of the phrases found that speak for an act: what `why` shows, and what the second step may use."""
