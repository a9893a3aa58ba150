"""The kinds of letter, and the letter itself."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from unghost.words.mail import Address


class LetterKind(StrEnum):
    """What a letter of the owner's is for."""

    CONFIRM_INTERVIEW = "confirm_interview"
    PROPOSE_TIMES = "propose_times"
    RESCHEDULE = "reschedule"
    CANCEL_INTERVIEW = "cancel_interview"
    RUNNING_LATE = "running_late"
    MISSED_INTERVIEW = "missed_interview"
    DECLINE_INTERVIEW = "decline_interview"
    WITHDRAW = "withdraw"
    ACCEPT_OFFER = "accept_offer"
    ASK_FOR_TIME = "ask_for_time"
    DECLINE_OFFER = "decline_offer"
    THANK_YOU = "thank_you"
    CONTINUED_INTEREST = "continued_interest"
    ANSWER_REJECTION = "answer_rejection"
    REQUEST_FEEDBACK = "request_feedback"
    LATE_APOLOGY = "late_apology"
    FOLLOW_UP = "follow_up"
    SEND_REQUESTED = "send_requested"
    DECLINE_RECRUITER = "decline_recruiter"
    KEEP_IN_TOUCH = "keep_in_touch"
    DOOR_REOPENED = "door_reopened"


class Tone(StrEnum):
    """How a letter sounds."""

    PLAIN = "plain"
    WARMER = "warmer"
    FORMAL = "formal"
    SHORTER = "shorter"


class LetterState(StrEnum):
    """Where a letter stands; nothing leaves `draft` without the owner's yes."""

    DRAFT = "draft"
    APPROVED = "approved"
    SENDING = "sending"
    SENT = "sent"
    UNCERTAIN = "uncertain"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Remark:
    """One rule of the courtesy check: its name, whether it holds, and what to do if not (None when it holds)."""

    rule: str
    ok: bool
    remark: str | None


@dataclass(frozen=True, slots=True)
class Manner:
    """How the owner writes, learned from Sent: greeting ("Hi {name},"), closing ("Best regards,"), signing name."""

    greeting: str | None
    closing: str | None
    name: str


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter ready to be looked at (contract: `unghost letter`). `to` is empty where no human is known."""

    kind: LetterKind
    language: str
    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    subject: str
    body: str
    in_reply_to: str | None
    references: tuple[str, ...]
    send_after: datetime | None
    advice: str | None
    check: tuple[Remark, ...]
