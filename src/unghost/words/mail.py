"""What a message is (RFC 5322, 2045, 5545), as the other rooms see it."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Address:
    """A display name (may be empty) and an address in lower case."""

    name: str
    address: str

    @property
    def domain(self) -> str:
        """What follows the @, or nothing."""
        return self.address.rpartition("@")[2]


class Folder(StrEnum):
    """What a mailbox is for (RFC 6154 special-use); ARCHIVE is any other folder."""

    INBOX = "inbox"
    SENT = "sent"
    DRAFTS = "drafts"
    SPAM = "spam"
    TRASH = "trash"
    ARCHIVE = "archive"


@dataclass(frozen=True, slots=True)
class Envelope:
    """The headers that matter. `message_id`, `in_reply_to`, `references` keep their brackets; `date` is aware."""

    message_id: str | None
    date: datetime | None
    subject: str
    sender: Address | None
    reply_to: tuple[Address, ...]
    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    in_reply_to: str | None
    references: tuple[str, ...]
    delivered_to: tuple[str, ...] = ()
    list_id: bool = False
    unsubscribe: bool = False
    bulk: bool = False
    auto_submitted: bool = False
    labels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Event:
    """One VEVENT (RFC 5545). A date alone is an all-day one; a floating time has no zone; `organizer` in lower case."""

    method: str | None
    uid: str | None
    sequence: int
    start: datetime | date | None
    end: datetime | date | None
    summary: str | None
    organizer: str | None
    location: str | None = None
    description: str | None = None
    status: str | None = None
    attendees: tuple[tuple[str, str], ...] = ()
    """Address in lower case and PARTSTAT, of each ATTENDEE."""
    recurrence_id: str | None = None


@dataclass(frozen=True, slots=True)
class Message:
    """One message, read as far as it goes.

    `text` is the whole readable body (HTML as text), `visible_text` the sender's own new words, `quoted` what they
    answer to, `signature` what stands under it; `html` is the HTML body as received, never to be shown uncleaned.
    """

    envelope: Envelope
    text: str
    visible_text: str
    quoted: str
    signature: str
    html: str | None
    attachments: tuple[str, ...]
    events: tuple[Event, ...]
    language: str
    links: tuple[str, ...]
    defects: tuple[str, ...]
