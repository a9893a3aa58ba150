"""A small search as real mail, and the forms that a mailbox has on disk."""

import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

from unghost.ledger import Ledger
from unghost.words.facts import Owner

NewLedger = Callable[[], Ledger]

ME = Owner(frozenset({"mia@home.example"}), "Mia Keller", "Europe/Berlin")
MIA = "Mia Keller <mia@home.example>"
CLARA = "Clara Brand <clara.brand@brandt-bau.example>"
TOM = "Tom Weir <tom.weir@lumora.example>"
AS_OF = datetime.fromisoformat("2026-06-10T12:00:00+02:00")


@dataclass(frozen=True, slots=True)
class Mail:
    """One message and the folder that it lies in."""

    name: str
    folder: str
    date: str
    sender: str
    to: str
    subject: str
    text: str
    answers: str = ""

    @property
    def message_id(self) -> str:
        """As in the header."""
        return f"<{self.name}@mail.example>"

    def raw(self) -> bytes:
        """As it lies on disk."""
        made = EmailMessage()
        made["From"], made["To"], made["Subject"] = self.sender, self.to, self.subject
        made["Date"] = format_datetime(datetime.fromisoformat(self.date))
        made["Message-ID"] = self.message_id
        if self.answers:
            made["In-Reply-To"] = made["References"] = f"<{self.answers}@mail.example>"
        made.set_content(self.text)
        return made.as_bytes()


SEARCH = (
    Mail("apply", "sent", "2026-06-01T09:00:00+02:00", MIA, CLARA, "Application for the position of Site Manager",
         "Dear Ms Brand,\n\nI would like to apply for the position of Site Manager at Brandt Bau. Please find my CV "
         "and cover letter attached.\n\nKind regards,\nMia Keller\n"),
    Mail("invite", "inbox", "2026-06-03T10:00:00+02:00", CLARA, MIA, "Re: Application for the position of Site Manager",
         "Dear Mia,\n\nThank you for your application. We would like to invite you to an interview for the position of "
         "Site Manager. Which of these times would suit you: Thursday 11 June at 10:00 or Friday 12 June at 14:00?\n\n"
         "Kind regards,\nClara Brand\n", "apply"),
    Mail("choose", "sent", "2026-06-03T15:00:00+02:00", MIA, CLARA, "Re: Application for the position of Site Manager",
         "Dear Ms Brand,\n\nThank you for the invitation. Thursday 11 June at 10:00 suits me well; I confirm the "
         "interview.\n\nKind regards,\nMia Keller\n", "invite"),
    Mail("fine", "inbox", "2026-06-03T16:00:00+02:00", CLARA, MIA, "Re: Application for the position of Site Manager",
         "Great, see you then!\n\nClara\n", "choose"),
    Mail("reject", "inbox", "2026-06-05T11:00:00+02:00", TOM, MIA, "Your application as Planner at Lumora",
         "Dear Mia,\n\nThank you for applying for the Planner position at Lumora. Unfortunately we have decided to "
         "move forward with other candidates. We wish you all the best in your job search.\n\nTom Weir\nLumora\n"),
    Mail("spam", "spam", "2026-06-08T09:00:00+02:00", "Ann Roe <ann.roe@kestrelworks.example>", MIA,
         "Interview invitation: Operations Manager at Kestrelworks",
         "Dear Mia,\n\nThank you for your application for the Operations Manager position at Kestrelworks. We would "
         "like to invite you to a job interview. When are you available next week?\n\nBest regards,\nAnn Roe\n"),
    Mail("parcel", "inbox", "2026-06-04T08:00:00+02:00", "Parcels <info@parcels.example>", MIA,
         "Your parcel is on its way", "Your parcel 4471 will be delivered tomorrow between 9 and 12.\n"),
    Mail("dinner", "inbox", "2026-06-06T08:00:00+02:00", "Bo Camp <bo@friends.example>", MIA,
         "Dinner on Saturday?", "Hi Mia, shall we cook on Saturday? I'll bring the wine. Bo\n"),
)  # fmt: skip
DRAFT = Mail(
    "draft", "drafts", "2026-06-09T09:00:00+02:00", MIA, "Ann Roe <ann.roe@kestrelworks.example>",
    "Re: Interview invitation: Operations Manager at Kestrelworks",
    "Dear Ms Roe,\n\nThank you for the invitation. Tuesday at 10:00 suits me.\n\nMia Keller\n", "spam",
)  # fmt: skip
BY_NAME = {m.name: m for m in (*SEARCH, DRAFT)}
FOLDERS = {"inbox": "", "sent": ".Sent", "drafts": ".Drafts", "spam": ".Junk", "archive": ".Archive"}


def maildir(root: Path, mails: Iterable[Mail] = SEARCH, flags: str = "") -> Path:
    """A Maildir++ with these messages, each in the folder it says."""
    _make(root)
    for each in mails:
        deliver(root, each, flags)
    return root


def deliver(root: Path, each: Mail, flags: str = "", *, folder: str | None = None) -> Path:
    """Put one message into a Maildir."""
    path = _make(root / FOLDERS[folder or each.folder]) / "cur" / f"1780000000.{each.name}.host:2,{flags}"
    path.write_bytes(each.raw())
    return path


def _make(folder: Path) -> Path:
    for part in ("cur", "new", "tmp"):
        (folder / part).mkdir(parents=True, exist_ok=True)
    return folder


def mboxes(root: Path, mails: Iterable[Mail] = SEARCH) -> Path:
    """A folder of mboxes, one for each folder."""
    root.mkdir(parents=True, exist_ok=True)
    for each in mails:
        append(root / {"spam": "Junk"}.get(each.folder, each.folder.capitalize()), each)
    return root


def append(box: Path, *mails: Mail) -> Path:
    """Messages at the end of an mbox."""
    with box.open("ab") as file:
        for each in mails:
            file.write(b"From MAILER-DAEMON Mon Jun  1 09:00:00 2026\n" + each.raw() + b"\n")
    return box


def emls(root: Path, mails: Iterable[Mail] = SEARCH) -> Path:
    """A tree of .eml files, a folder for each folder."""
    for each in mails:
        folder = root / {"spam": "Junk"}.get(each.folder, each.folder.capitalize())
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{each.name}.eml").write_bytes(each.raw())
    return root


def age(root: Path, seconds: int = 60) -> None:
    """Make everything older than the time within which a change could hide behind the same stamp."""
    for path in (root, *root.rglob("*")):
        stamp = path.stat().st_mtime - seconds
        os.utime(path, (stamp, stamp))
