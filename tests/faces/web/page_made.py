"""A small search: raw mail on disk, readings said by hand, judged by the real judge at a fixed moment."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

from unghost.judge import search
from unghost.judge.version import judge_version, reading_version
from unghost.ledger import message_key, open_ledger, spelled
from unghost.mail.parse import read_message
from unghost.words.acts import Act, AskKind, Direction
from unghost.words.facts import Owner, Seen
from unghost.words.mail import Address, Folder, Message
from unghost.words.readings import Ask, Interview, Means, Reading, Time, TimeRole, Verdict
from unghost.work.scan import rejudge

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 5, 13, 11, 0, tzinfo=BERLIN)
"""A Wednesday."""
ME = "mara@posteo.example"
HALF_SURE = round((search.DOUBTFUL + search.SURE) / 2, 2)
"""What the judge wants the owner to look at."""
OWNER = Owner(frozenset({ME}), "Mara Lind", "Europe/Berlin")


class Unit(NamedTuple):
    """Where the mail lies."""

    path: str
    member: str | None = None
    kind: str = "maildir"
    folder: Folder = Folder.INBOX


@dataclass(frozen=True)
class Mail:
    """One mail and what the judge reads in it."""

    name: str
    sender: str
    at: datetime
    subject: str
    text: str
    act: Act
    asks: tuple[tuple[AskKind, str], ...] = ()
    answers: str | None = None
    html: str | None = None
    organisation: str | None = None
    role: str | None = None
    interview: tuple[datetime, datetime] | None = None
    deadline: datetime | None = None
    sure: float = 0.98
    answerable: bool = True
    attachment: str | None = None
    to: str = f"Mara Lind <{ME}>"
    headers: tuple[tuple[str, str], ...] = field(default=())

    @property
    def mine(self) -> bool:
        """Whether the owner wrote it."""
        return ME in self.sender

    def raw(self) -> bytes:
        """As it lies on disk."""
        made = EmailMessage()
        made["From"], made["To"], made["Subject"] = self.sender, self.to, self.subject
        made["Date"], made["Message-ID"] = format_datetime(self.at), f"<{self.name}@mail.example>"
        if self.answers:
            made["In-Reply-To"] = made["References"] = f"<{self.answers}@mail.example>"
        for name, value in self.headers:
            made[name] = value
        made.set_content(self.text)
        if self.html is not None:
            made.add_alternative(self.html, subtype="html")
        if self.attachment is not None:
            made.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename=self.attachment)
        return made.as_bytes()

    def reading(self, message: Message) -> Reading:
        """What the judge would say of it."""
        sender = message.envelope.sender or Address("", "")
        times = (Time("by then", None, self.deadline, None, TimeRole.DEADLINE, False),) if self.deadline else ()
        return Reading(
            direction=Direction.OUT if self.mine else Direction.IN,
            language="en",
            job_search=self.sure >= search.SURE,
            job_confidence=self.sure,
            verdict=Verdict(self.act, 0.93, ()),
            asks=tuple(Ask(kind, quote, self.deadline) for kind, quote in self.asks),
            promises=(),
            times=times,
            interview=Interview(*self.interview, "Zoom", Means.VIDEO) if self.interview else None,
            organisation=self.organisation,
            role=self.role,
            relay=None,
            person=None if self.mine or not self.answerable else sender,
            answerable=self.answerable,
            events=(),
        )


def ago(days: float = 0, hours: float = 0) -> datetime:
    """So long before NOW."""
    return NOW - timedelta(days=days, hours=hours)


INTERVIEW = (NOW + timedelta(days=1, hours=3), NOW + timedelta(days=1, hours=4))
HELD = (ago(days=1, hours=2), ago(days=1, hours=1))
ANA, BEN, CLEO, DEV, EVA, FINN = (
    "Ana Ruiz <ana@kestrel.example>",
    "Ben Okafor <ben@northlight.example>",
    "Cleo Martin <cleo@osprey.example>",
    "Dev Patel <dev@heron.example>",
    "Eva Holm <eva@tern.example>",
    "Finn Berg <finn@plover.example>",
)
MARA = f"Mara Lind <{ME}>"

SEARCH: tuple[Mail, ...] = (
    Mail(
        "ana-1",
        ANA,
        ago(days=2, hours=2),
        "Interview for Data Engineer",
        "Dear Mara,\n\nwhich times suit you next week for a first conversation?\n\nBest,\nAna Ruiz",
        Act.INTERVIEW_INVITATION,
        ((AskKind.CHOOSE_TIME, "which times suit you next week for a first conversation?"),),
        organisation="Kestrel Robotics",
        role="Data Engineer",
        html="<p>Dear Mara, which <b>times</b> suit you?</p><img src='http://tracker.example/1.gif'>",
        attachment="role.pdf",
    ),
    Mail(
        "ben-1",
        BEN,
        ago(hours=20),
        "Our offer",
        "Dear Mara,\n\nwe offer you the role of Platform Lead. Please let us know your decision by Friday.\n\nBen",
        Act.OFFER,
        ((AskKind.DECIDE, "Please let us know your decision by Friday."),),
        organisation="Northlight Instruments",
        role="Platform Lead",
        deadline=NOW + timedelta(days=2, hours=6),
    ),
    Mail(
        "cleo-0",
        CLEO,
        ago(days=24),
        "Your application at Osprey",
        "Dear Mara,\n\nthank you, I will come back to you.\n\nCleo",
        Act.APPLICATION_RECEIVED,
        organisation="Osprey Foods",
        role="Analyst",
    ),
    Mail(
        "cleo-1",
        MARA,
        ago(days=12),
        "Re: Your application at Osprey",
        "Hi Cleo,\n\nhow does it stand with my application?\n\nBest,\nMara",
        Act.FOLLOW_UP,
        organisation="Osprey Foods",
        role="Analyst",
        answers="cleo-0",
        to=CLEO,
    ),
    Mail(
        "dev-1",
        DEV,
        ago(days=3),
        "Interview on Thursday",
        "Dear Mara,\n\nthe interview is fixed for Thursday at 14:00.\n\nDev Patel",
        Act.INTERVIEW_CONFIRMATION,
        organisation="Heron Bank",
        role="Risk Modeller",
        interview=INTERVIEW,
    ),
    Mail(
        "eva-1",
        EVA,
        ago(days=6),
        "Interview on Tuesday",
        "Dear Mara,\n\nthe interview is fixed for Tuesday at 9:00.\n\nEva Holm",
        Act.INTERVIEW_CONFIRMATION,
        organisation="Tern Studio",
        role="Producer",
        interview=HELD,
    ),
    Mail(
        "finn-1",
        FINN,
        ago(days=95),
        "Portfolio",
        "Dear Mara,\n\ncould you send me your portfolio?\n\nFinn Berg",
        Act.INFORMATION_REQUEST,
        ((AskKind.SEND, "could you send me your portfolio?"),),
        organisation="Plover Games",
        role="Tools Programmer",
    ),
)
DOUBTFUL = (
    Mail(
        "card-1",
        "Aurora Card <cards@aurora.example>",
        ago(days=4),
        "A decision on your application",
        "No.",
        Act.OTHER,
        sure=HALF_SURE,
    ),
)
LEFT_OUT = (
    Mail(
        "club-1", "Swimming Club <club@neptune.example>", ago(days=5), "Summer party", "Come!", Act.NOT_JOB, sure=0.01
    ),
    Mail("shop-1", "Shoes <news@shoes.example>", ago(days=6), "Our best offer", "Buy!", Act.NOT_JOB, sure=0.02),
)


def made(folder: Path, mails: Sequence[Mail] = (*SEARCH, *DOUBTFUL, *LEFT_OUT), now: datetime = NOW) -> Path:
    """A ledger of these mails, judged at `now`."""
    box = folder / "mail" / "cur"
    box.mkdir(parents=True)
    rows, readings = [], []
    for mail in mails:
        raw = mail.raw()
        (box / f"{mail.name}:2,S").write_bytes(raw)
        message = read_message(raw)
        key = spelled(message_key(message.envelope, raw))
        kept = message if mail.sure >= search.DOUBTFUL else None
        rows.append((f"{mail.name}:2,S", Seen(key, message.envelope, Folder.INBOX, mail.sure), kept))
        readings += [(key, mail.reading(message))] if kept else []
    db = folder / "ledger.db"
    with open_ledger(db, create=True) as ledger:
        ledger.save_owner(OWNER)
        ledger.record(ledger.enrol(Unit(str(box))), rows, judge_version())
        ledger.save_readings(readings, reading_version(OWNER))
        rejudge(ledger, OWNER, now)
    return db


def key_of(mail: Mail) -> str:
    """The key of a mail."""
    raw = mail.raw()
    return spelled(message_key(read_message(raw).envelope, raw))


class Clock:
    """A clock that stands still until it is set."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        """The moment it shows."""
        return self.now
