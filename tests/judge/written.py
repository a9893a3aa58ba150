"""Whole mails for tests of reading, as they would be parsed from disk."""

from email.message import EmailMessage

from unghost.judge.read import read
from unghost.mail.parse import read_message
from unghost.words.facts import Owner
from unghost.words.mail import Message
from unghost.words.readings import Reading

ME = Owner(frozenset({"mia@home.example"}), "Mia Keller", "Europe/Berlin")
MIA = "Mia Keller <mia@home.example>"
CLARA = "Clara Brand <clara.brand@brandt-bau.example>"


def raw(
    text: str,
    *,
    sender: str = CLARA,
    to: str = MIA,
    subject: str = "Your application",
    date: str = "Mon, 01 Jun 2026 09:00:00 +0200",
    answers: str = "",
    attachment: str = "",
    **headers: str,
) -> bytes:
    """A message as it lies on disk; further headers by name, with underscores for hyphens."""
    made = EmailMessage()
    made["From"], made["To"], made["Subject"], made["Date"] = sender, to, subject, date
    made["Message-ID"] = "<one@mail.example>"
    if answers:
        made["In-Reply-To"] = made["References"] = answers
    for name, value in headers.items():
        made[name.replace("_", "-")] = value
    made.set_content(text)
    if attachment:
        made.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf", filename=attachment)
    return made.as_bytes()


def message(text: str, **stated: str) -> Message:
    """The message parsed."""
    return read_message(raw(text, **stated))


def reading(text: str, **stated: str) -> Reading:
    """What the judge reads in it."""
    return read(message(text, **stated), ME)


def sent(text: str, **stated: str) -> Reading:
    """What the judge reads in a message of the owner's."""
    return reading(text, **{"sender": MIA, "to": CLARA, **stated})
