"""A small search as mail: one who waits, one who is waited for, one that is over, and mail about nothing of it."""

from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

ME = "lena.falk@postfach.example"
AS_OF = "2026-03-12T09:00:00+01:00"
INES = "Ines Roth <ines.roth@hollweg.example>"
OTTO = "Otto Brandt <otto.brandt@ferrum.example>"
JUNE = "June Okafor <june@nordlicht.example>"


@dataclass(frozen=True, slots=True)
class Mail:
    """One message: its file's name, and what is in it."""

    key: str
    sender: str
    date: str
    subject: str
    text: str
    to: str = ME
    answers: str | None = None

    @property
    def message_id(self) -> str:
        """As in the header."""
        return f"<{self.key}@made.example>"

    def as_bytes(self) -> bytes:
        """The message as it would lie on disk."""
        mail = EmailMessage()
        mail["From"], mail["To"], mail["Subject"] = self.sender, self.to, self.subject
        mail["Date"] = format_datetime(datetime.fromisoformat(self.date))
        mail["Message-ID"] = self.message_id
        if self.answers:
            mail["In-Reply-To"] = mail["References"] = f"<{self.answers}@made.example>"
        mail.set_content(self.text)
        return mail.as_bytes()


SEARCH = (
    Mail(
        "invited", INES, "2026-03-09T10:00:00+01:00", "Your application as site planner",
        "Dear Lena,\n\nthank you for your application as site planner at Hollweg. We would like to invite you to an "
        "interview. Could you tell us which day next week would suit you?\n\nKind regards,\nInes Roth\nHollweg GmbH\n",
    ),
    Mail(
        "applied", f"Lena Falk <{ME}>", "2026-03-05T18:00:00+01:00", "Application as works planner",
        "Dear Mr Brandt,\n\nI hereby apply for the position of works planner at Ferrum. My CV is attached.\n\n"
        "Best regards,\nLena Falk\n", to=OTTO,
    ),
    Mail(
        "received", OTTO, "2026-03-06T09:00:00+01:00", "Re: Application as works planner",
        "Dear Lena,\n\nthank you, we have received your application and will get back to you.\n\nOtto Brandt\n",
        answers="applied",
    ),
    Mail(
        "refused", JUNE, "2026-03-02T16:00:00+01:00", "Your application at Nordlicht",
        "Hi Lena,\n\nthank you for applying to Nordlicht. Unfortunately we have decided to move forward with other "
        "candidates for the position of planner. We wish you all the best for your job search.\n\nJune Okafor\n",
    ),
    Mail(
        "parcel", "Paketdienst <info@pakete.example>", "2026-03-10T08:00:00+01:00", "Your parcel is on its way",
        "Your parcel 4471 will be delivered tomorrow between 9 and 12. Nothing to sign.\n",
    ),
)  # fmt: skip
CERTIFICATES = Mail(
    "more", OTTO, "2026-03-11T09:00:00+01:00", "Re: Application as works planner",
    "Dear Lena, could you send us your certificates, please?\n\nOtto Brandt", answers="received",
)  # fmt: skip
HOSTILE = Mail(
    "evil", "Ines Roth <ines.roth@hollweg.example>", "2026-03-09T10:00:00+01:00", "Interview \x1b[2J as planner",
    "Dear Lena,\n\nthank you for your application as site planner. We would like to invite you to an interview.\n"
    "Which day \x1b]0;owned\x07\x1b[31mnext week would suit you?\n\nInes Roth\n",
)  # fmt: skip


def maildir(root: Path, mails: tuple[Mail, ...] = SEARCH) -> Path:
    """A Maildir++ of these messages; what the owner wrote lies in Sent."""
    for folder in ("", ".Sent"):
        for kind in ("cur", "new", "tmp"):
            (root / folder / kind).mkdir(parents=True, exist_ok=True)
    for mail in mails:
        (root / (".Sent" if ME in mail.sender else "") / "cur" / f"{mail.key}:2,S").write_bytes(mail.as_bytes())
    return root


def mbox(path: Path, mails: tuple[Mail, ...] = SEARCH) -> Path:
    """The same as an mbox."""
    lines = [b"From someone@made.example Mon Mar  2 10:00:00 2026\n" + m.as_bytes() + b"\n" for m in mails]
    path.write_bytes(b"".join(lines))
    return path
