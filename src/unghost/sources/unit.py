"""What a source holds: units (one place that messages are read from) and the items in them."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from unghost.words.errors import UnghostError
from unghost.words.mail import Folder

LIMIT = 32 << 20
"""The longest message that is read whole, in bytes; of a longer one, the beginning."""


class UnitKind(StrEnum):
    """How the messages of a unit lie on disk."""

    MAILDIR = "maildir"
    """A `cur` or `new` folder: every file is a message."""
    EML = "eml"
    """A folder's .eml files, or the one that `member` names."""
    EMLX = "emlx"
    """A folder's .emlx files (Apple Mail), or the one that `member` names."""
    MBOX = "mbox"
    """One file of many messages, perhaps packed by gzip."""
    ARCHIVE_MBOX = "archive_mbox"
    """An mbox inside a zip or tar archive; `member` names it."""


@dataclass(frozen=True, slots=True)
class Unit:
    """One place that messages are read from; `path` and `member` together name it.

    `path` is absolute, as `names.written` writes it. `stamp` is (mtime in ns, size in bytes) of what they name, for a
    folder's messages of the folder: while it stays the same, so do the messages.
    """

    path: str
    kind: UnitKind
    folder: Folder
    stamp: tuple[int, int]
    member: str | None = None


class Item(NamedTuple):
    """One message of a unit. A named tuple, not a dataclass: a Maildir of 100,000 is listed in a quarter of the time.

    `place` names it in its unit: the file's name as `names.written` writes it, in an mbox the byte offset. `size` is in
    bytes, -1 where it isn't known without opening the file; in an mbox it counts the separator line and the blank line.
    `flags` are letters as in a Maildir's file name (S seen, R replied, F flagged, T deleted, D draft, P passed on).
    `cut`: the message isn't whole, because it is longer than the limit or because the archive breaks off in it.
    """

    place: str
    size: int = -1
    offset: int = 0
    flags: str = ""
    cut: bool = False


@dataclass(frozen=True, slots=True)
class Survey:
    """What a source holds; `unreadable` are the parts that could not be read, each with one line for the owner."""

    units: tuple[Unit, ...]
    unreadable: tuple[UnghostError, ...] = ()
