"""What is remembered of the mail and of the owner: facts, never edited."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from unghost.words.acts import Direction
from unghost.words.mail import Envelope, Folder, Message
from unghost.words.readings import Reading


@dataclass(frozen=True, slots=True)
class Owner:
    """The candidate: the addresses that are "me" (lower case), the name in their letters, their IANA zone."""

    addresses: frozenset[str]
    name: str = ""
    zone: str = "UTC"


@dataclass(frozen=True, slots=True)
class Seen:
    """A message as triage saw it. `key` names it everywhere; `score` is the probability that it is about the search."""

    key: str
    envelope: Envelope
    folder: Folder
    score: float
    defects: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Known:
    """A message of the search as the ledger keeps it: what it holds (fact) and what the judge read (judgement)."""

    key: str
    folder: Folder
    message: Message
    reading: Reading
    paths: tuple[str, ...]
    """Where it lies; for an mbox, the file."""

    @property
    def direction(self) -> Direction:
        """Received or sent."""
        return self.reading.direction


class DecisionKind(StrEnum):
    """What the owner may say of the mail; each can be undone."""

    NOTHING_OWED = "nothing_owed"
    NOT_JOB = "not_job"
    IS_JOB = "is_job"
    LATER = "later"
    DONE_BY_PHONE = "done_by_phone"
    SAME_PERSON = "same_person"
    SAME_CANDIDACY = "same_candidacy"
    NOT_SAME_CANDIDACY = "not_same_candidacy"
    WITHDRAW = "withdraw"


@dataclass(frozen=True, slots=True)
class Decision:
    """What the owner said: a fact that outlives every rebuild.

    `about` holds message keys (two addresses for same_person), never ids of judgements; `until` is for `later` (aware).
    """

    id: int
    kind: DecisionKind
    at: datetime
    about: tuple[str, ...]
    until: datetime | None = None
