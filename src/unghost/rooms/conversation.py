"""A conversation as it is read: the newest message first, own words first, quotes folded."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo

from unghost.mail.subject import base_subject
from unghost.rooms import labels, moments
from unghost.rooms.plain import line, lines, name_of
from unghost.words.acts import Direction
from unghost.words.facts import Known
from unghost.words.mail import Folder

SHOWN = 12
ALL = 200
"""How many messages are shown, at first and on demand."""
WORDS = 6_000
FOLDED = 2_500
"""How much of a message's own words, and of its quotes, stands in the conversation; its own page holds all."""
OPENING = 900
"""So much of a long message is shown before the fold."""
SURE = 0.7


@dataclass(frozen=True, slots=True)
class Exchange:
    """One message: who said what, when; `more`, `quoted` and `signature` are folded."""

    key: str
    mine: bool
    who: str
    address: str
    sent: str
    sent_at: str
    subject: str
    text: str
    more: str
    quoted: str
    signature: str
    attachments: tuple[str, ...]
    taken_for: str
    note: str


@dataclass(frozen=True, slots=True)
class Strand:
    """A thread of the candidacy: where there are several, each can be said not to belong here."""

    key: str
    subject: str
    messages: int


def exchanges(messages: Sequence[Known], limit: int, now: datetime, zone: tzinfo) -> tuple[Exchange, ...]:
    """The newest `limit` messages, newest first; a subject is told where it changes."""
    ordered = sorted(messages, key=lambda k: (_sent(k, now), k.key))
    earlier = [""] + [base_subject(k.message.envelope.subject) for k in ordered]
    told = [
        _exchange(k, base_subject(k.message.envelope.subject) != before, now, zone)
        for k, before in zip(ordered, earlier, strict=False)
    ]
    return tuple(told[::-1][:limit])


def _sent(known: Known, now: datetime) -> datetime:
    return known.message.envelope.date or now


def _exchange(known: Known, new_subject: bool, now: datetime, zone: tzinfo) -> Exchange:
    message = known.message
    envelope = message.envelope
    sender = envelope.sender
    mine = known.direction is Direction.OUT
    text, more = folded(lines(message.visible_text, WORDS))
    date = envelope.date
    return Exchange(
        key=known.key,
        mine=mine,
        who="You" if mine else name_of(sender.name, sender.address) if sender else "Somebody",
        address=line(sender.address, 120) if sender and not mine else "",
        sent=moments.sent(date, now, zone) if date else "no date",
        sent_at=date.isoformat() if date else "",
        subject=line(envelope.subject, 160) if new_subject else "",
        text=text,
        more=more,
        quoted=lines(message.quoted, FOLDED),
        signature=lines(message.signature, 600),
        attachments=tuple(line(name, 80) for name in message.attachments[:20]),
        taken_for=_taken_for(known),
        note=_note(known),
    )


def folded(text: str) -> tuple[str, str]:
    """A long text in two, cut where a paragraph, line or sentence ends near `OPENING`; a short one stays whole."""
    if len(text) <= OPENING * 4 // 3:
        return text, ""
    for mark in ("\n\n", "\n", ". ", " "):
        at = text.rfind(mark, OPENING // 2, OPENING)
        if at > 0:
            return text[: at + len(mark)].rstrip(), text[at + len(mark) :]
    return text[:OPENING], text[OPENING:]


def _taken_for(known: Known) -> str:
    verdict = known.reading.verdict
    doubt = "" if verdict.confidence >= SURE else f" ({verdict.confidence:.0%} sure)"
    return labels.act(verdict.act) + doubt


def _note(known: Known) -> str:
    notes = {
        Folder.SPAM: "It lies in the spam folder.",
        Folder.TRASH: "It lies in the bin.",
        Folder.DRAFTS: "A draft, never sent.",
    }
    return notes.get(known.folder, "")


def strands(threads: Sequence[Sequence[Known]]) -> tuple[Strand, ...]:
    """The threads of a candidacy, where it has more than one."""
    if len(threads) < 2:
        return ()
    return tuple(
        Strand(t[0].key, line(t[0].message.envelope.subject, 100) or "(no subject)", len(t)) for t in threads if t
    )
