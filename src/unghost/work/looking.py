"""The first look at one raw message, and the reading of what may be about the search; runs in worker processes."""

from dataclasses import dataclass, replace

from unghost.judge.read import direction_of, glance, read
from unghost.judge.search import KNOWN_FROM
from unghost.judge.triage import PASSES, score
from unghost.ledger.keys import message_key, spelled
from unghost.mail.envelope import read_envelope
from unghost.mail.parse import quick_text, read_message
from unghost.sources.folders import folder_of_labels
from unghost.words.acts import Direction
from unghost.words.facts import Owner, Seen
from unghost.words.mail import Folder, Message
from unghost.words.readings import Reading

HEAD = 1 << 16
"""As much of a message as its headers take at most."""


@dataclass(frozen=True, slots=True)
class Look:
    """What a look at one message gave; `message` and `reading` only where it may be about the search."""

    place: str
    seen: Seen
    message: Message | None
    reading: Reading | None


def look(place: str, raw: bytes, folder: Folder, owner: Owner, *, cut: bool = False) -> Look:
    """Envelope and triage of any message; all of it where triage says that it may be about the search."""
    envelope, defects = read_envelope(raw[:HEAD])
    folder = folder_of_labels(envelope.labels) or folder
    if cut:
        defects = (*defects, "longer than is read: only its beginning was")
    seen = Seen(
        spelled(message_key(envelope, raw)), envelope, folder, round(score(envelope, quick_text(raw)), 4), defects
    )
    if seen.score < PASSES:
        return Look(place, seen, None, None)
    message = whole(raw, cut=cut)
    sent = folder is Folder.SENT
    glanced = glance(message, owner, sent_folder=sent)
    seen = replace(seen, score=min(seen.score, glanced.about), defects=message.defects)
    if glanced.about < KNOWN_FROM:
        return Look(place, seen, None, None)
    return Look(place, seen, message, read(message, owner, sent_folder=sent, seen=glanced))


def whole(raw: bytes, *, cut: bool = False) -> Message:
    """All of a message."""
    message = read_message(raw)
    return (
        replace(message, defects=(*message.defects, "longer than is read: only its beginning was")) if cut else message
    )


def reading_of(message: Message, owner: Owner, folder: Folder) -> Reading:
    """What the judge reads in a message that lies in `folder`."""
    return read(message, owner, sent_folder=folder is Folder.SENT)


def is_sent(message: Message, owner: Owner) -> bool:
    """Whether the owner wrote it."""
    return direction_of(message, owner, sent_folder=False) is Direction.OUT
