"""Rows written out as messages, and messages as a Maildir."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from pathlib import Path

OWNER = "owner@candidate.example"
STRANGER = "sender@elsewhere.example"
WRITTEN = datetime(2026, 11, 3, 9, 0, tzinfo=UTC)
_WIDE = SMTP.clone(max_line_length=998)


@dataclass(frozen=True, slots=True)
class Written:
    """A message to be written out; `key` becomes its Message-ID and its file's name."""

    key: str
    text: str
    subject: str = ""
    sender: str = STRANGER
    to: Sequence[str] = (OWNER,)
    cc: Sequence[str] = ()
    date: datetime = WRITTEN
    references: Sequence[str] = ()
    in_reply_to: str | None = None
    headers: Sequence[tuple[str, str]] = ()
    html: str | None = None
    calendar: str | None = None
    only_html: bool = field(default=False)


def message_id(key: str) -> str:
    """The Message-ID of the message of that key."""
    return f"<{key}@bench.example>"


def key_of(identity: str | None) -> str:
    """The key of a Message-ID made here."""
    return (identity or "").strip("<>").rpartition("@")[0]


def as_bytes(written: Written) -> bytes:
    """The message in the form of RFC 5322."""
    mail = EmailMessage(policy=_WIDE)
    mail["From"], mail["To"] = written.sender, ", ".join(written.to)
    if written.cc:
        mail["Cc"] = ", ".join(written.cc)
    mail["Subject"] = " ".join(written.subject.split())
    mail["Date"], mail["Message-ID"] = format_datetime(written.date), message_id(written.key)
    if written.in_reply_to:
        mail["In-Reply-To"] = message_id(written.in_reply_to)
    if written.references:
        mail["References"] = " ".join(message_id(key) for key in written.references)
    _add_headers(mail, written.headers)
    _add_body(mail, written)
    return mail.as_bytes()


def _add_headers(mail: EmailMessage, headers: Sequence[tuple[str, str]]) -> None:
    for name, value in headers:
        if name not in mail and not name.lower().startswith(("content-", "mime-")):
            mail[name] = value


def _add_body(mail: EmailMessage, written: Written) -> None:
    mail.set_content(written.text, subtype="html" if written.only_html else "plain", cte="base64")
    if written.html:
        mail.add_alternative(written.html, subtype="html", cte="base64")
    if written.calendar:
        if mail.get_content_type() != "multipart/mixed":
            mail.make_mixed()
        params = {**_method(written.calendar), "charset": "utf-8"}
        mail.add_attachment(
            written.calendar.encode(), maintype="text", subtype="calendar", params=params, filename="invite.ics"
        )


def _method(calendar: str) -> dict[str, str]:
    """The parameter that repeats the calendar's METHOD (RFC 6047), where it has one."""
    named = (line.split(":", 1)[1].strip() for line in calendar.splitlines() if line.upper().startswith("METHOD:"))
    method = next(named, "")
    return {"method": method} if method else {}


def as_files(target: Path, messages: Sequence[Written]) -> list[Path]:
    """Each message as a file of its own; returns their paths, in order."""
    target.mkdir(parents=True, exist_ok=True)
    paths = [target / f"{written.key}.eml" for written in messages]
    for path, written in zip(paths, messages, strict=True):
        path.write_bytes(as_bytes(written))
    return paths


def empty_maildir(root: Path, folders: Sequence[str] = (".Sent", ".Archive", ".Drafts", ".Spam")) -> None:
    """A Maildir++ with these folders and nothing in it."""
    for folder in ("", *folders):
        for kind in ("cur", "new", "tmp"):
            (root / folder / kind).mkdir(parents=True, exist_ok=True)


def deliver(root: Path, folder: str, written: Written) -> Path:
    """Put a message into a folder of a Maildir."""
    path = root / folder / "cur" / f"{written.key}.eml:2,{'D' if folder == '.Drafts' else ''}S"
    path.write_bytes(as_bytes(written))
    return path
