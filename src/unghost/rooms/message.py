"""One whole message: as text, or as it was sent, made harmless."""

from dataclasses import dataclass
from datetime import datetime, tzinfo

from unghost.rooms import moments
from unghost.rooms.plain import line, lines
from unghost.rooms.shell import Shell
from unghost.words.mail import Address, Message

LONGEST = 200_000
DEFECTS = 5
PEOPLE = 12


@dataclass(frozen=True, slots=True)
class MessageContext:
    """The page of one message. `html` is cleaned already; empty where there is none."""

    shell: Shell
    candidacy: str
    key: str
    subject: str
    heads: tuple[tuple[str, str], ...]
    text: str
    html: str
    as_sent: bool
    defects: tuple[str, ...]


def message_context(
    shell: Shell, candidacy: str, key: str, message: Message, html: str, as_sent: bool, now: datetime, zone: tzinfo
) -> MessageContext:
    """The page of `message`; `html` as `mail.display` cleaned it."""
    return MessageContext(
        shell=shell,
        candidacy=candidacy,
        key=key,
        subject=line(message.envelope.subject, 300) or "(no subject)",
        heads=_heads(message, now, zone),
        text=lines(message.text, LONGEST),
        html=html,
        as_sent=as_sent and bool(html),
        defects=tuple(line(d, 160) for d in message.defects[:DEFECTS]),
    )


def _heads(message: Message, now: datetime, zone: tzinfo) -> tuple[tuple[str, str], ...]:
    envelope = message.envelope
    told = (
        ("From", shown(envelope.sender) if envelope.sender else ""),
        ("To", ", ".join(map(shown, envelope.to[:PEOPLE]))),
        ("Cc", ", ".join(map(shown, envelope.cc[:PEOPLE]))),
        ("Sent", moments.sent(envelope.date, now, zone) if envelope.date else ""),
        ("Attached", ", ".join(line(a, 80) for a in message.attachments[:20])),
    )
    return tuple((name, value) for name, value in told if value)


def shown(address: Address) -> str:
    """A name and its address, harmless."""
    name = line(address.name, 60)
    return f"{name} <{line(address.address, 120)}>" if name else line(address.address, 120)
