"""A message as it lies in its mailbox, read again."""

from unghost.ledger import Ledger
from unghost.ledger.kept import KeptUnit
from unghost.mail.parse import read_message
from unghost.sources import reading
from unghost.sources.unit import Item, Unit, UnitKind
from unghost.words.errors import SourceError
from unghost.words.mail import Message

LONGEST = 8 << 20
"""Bytes of a message beyond which the rest isn't shown."""


def original(ledger: Ledger, key: str) -> Message | None:
    """The message `key` with its HTML; None where its mailbox is not there any more."""
    for _, unit, place in ledger.lying([key]):
        raw = _load(unit, place)
        if raw is not None:
            return read_message(raw)
    return None


def _load(kept: KeptUnit, place: str) -> bytes | None:
    unit = Unit(kept.path, UnitKind(kept.kind), kept.folder, (0, 0), kept.member)
    try:
        if unit.kind is UnitKind.MBOX:
            return next((raw for _, raw in reading.stream(unit, int(place), LONGEST)), None)
        offset = int(place) if unit.kind is UnitKind.ARCHIVE_MBOX else 0
        return reading.load(unit, Item(place, offset=offset), LONGEST)
    except SourceError:
        return None
