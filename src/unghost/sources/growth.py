"""Whether an mbox has only grown since it was read, so that reading goes on where it ended."""

import os
from dataclasses import dataclass
from hashlib import blake2b

from unghost.sources.names import on_disk
from unghost.sources.opening import open_file
from unghost.sources.separators import LOOK, lands
from unghost.sources.sniff import is_gzip
from unghost.sources.unit import Unit, UnitKind
from unghost.words.errors import SourceError

_REMEMBERED = 512
_SETTLED_NS = 2_000_000_000


@dataclass(frozen=True, slots=True)
class Tail:
    """What is remembered of an mbox that was read: the byte it was read to, and a digest of the 512 before that."""

    end: int
    digest: str


def tail_of(unit: Unit, end: int) -> Tail | None:
    """What to remember of `unit`, read up to the byte `end` (the last item's offset and size; 0 if it had none).

    None where reading can't go on at a byte: folders, archives and what is packed. Raises UnreadableError.
    """
    if unit.kind is not UnitKind.MBOX:
        return None
    with open_file(on_disk(unit.path)) as file:
        return None if is_gzip(file.read(3)) else Tail(end, _digest(_around(file.fileno(), end)[0]))


def continues(unit: Unit, tail: Tail | None) -> bool:
    """Whether the mbox has only been appended to since `tail` was taken: `stream(unit, after=tail.end)` is the rest.

    Not if other bytes stand there now, and not if the last message has grown: what follows must begin a message.
    """
    if tail is None or unit.kind is not UnitKind.MBOX or unit.stamp[1] < tail.end:
        return False
    try:
        with open_file(on_disk(unit.path)) as file:
            before, behind = _around(file.fileno(), tail.end)
    except SourceError:
        return False
    return len(before) == min(tail.end, _REMEMBERED) and _digest(before) == tail.digest and lands(behind, 0)


def is_settled(stamp: tuple[int, int], listed_at_ns: int) -> bool:
    """Whether `stamp` can be trusted to tell the next change, of a unit listed at `listed_at_ns` (epoch, ns).

    A file system may give two changes within a step of its clock the same time, so a fresh stamp is not remembered.
    """
    return stamp[0] < listed_at_ns - _SETTLED_NS


def _around(descriptor: int, end: int) -> tuple[bytes, bytes]:
    first = max(0, end - _REMEMBERED)
    data = os.pread(descriptor, end - first + LOOK, first)
    return data[: end - first], data[end - first :]


def _digest(data: bytes) -> str:
    return blake2b(data, digest_size=16).hexdigest()
