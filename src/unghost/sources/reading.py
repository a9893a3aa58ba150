"""The messages of a unit: listed, loaded one by one, or streamed in sequence."""

import os
import stat
from collections.abc import Iterator
from errno import ENOENT, ENOTDIR, ENXIO
from pathlib import Path

from unghost.sources import mbox
from unghost.sources.emlx import message_of_emlx
from unghost.sources.names import on_disk, written
from unghost.sources.opening import OPEN, open_file, opened, unreadable
from unghost.sources.separators import body_after_separator
from unghost.sources.sniff import is_gzip, looks_like_message
from unghost.sources.unit import LIMIT, Item, Unit, UnitKind
from unghost.words.errors import SourceError

_GONE = frozenset({ENOENT, ENOTDIR, ENXIO})
_FIRST_READ = 1 << 17
_HEADERS = 1 << 16
_IN_ONE_FILE = frozenset({UnitKind.MBOX, UnitKind.ARCHIVE_MBOX})


def items(unit: Unit, after: int = 0) -> Iterator[Item]:
    """The messages of `unit`, in the order of their names or of the mbox, from the byte `after` of it on.

    A folder that has vanished holds none. Raises UnreadableError; for what lies in one file, as `stream` does.
    """
    if unit.kind in _IN_ONE_FILE:
        return (item for item, _ in _mbox_stream(unit, after, _HEADERS))
    if unit.member is not None:
        return iter((Item(unit.member),))
    return _maildir_items(unit) if unit.kind is UnitKind.MAILDIR else _loose_items(unit)


def load(unit: Unit, item: Item, limit: int = LIMIT) -> bytes | None:
    """The message `item`, read from at most `limit` bytes; None if it is no longer there.

    Of a packed mbox all before the message is unpacked too: `stream` is for those. Raises UnreadableError, and
    BrokenSourceError for an archive.
    """
    if unit.kind in _IN_ONE_FILE:
        return _from_mbox(unit, item, limit) if Path(on_disk(unit.path)).exists() else None
    found = _from_file(unit, item, limit)
    return None if found is None else found[0]


def stream(unit: Unit, after: int = 0, limit: int = LIMIT) -> Iterator[tuple[Item, bytes]]:
    """All messages of `unit` and their raw bytes, of each at most `limit`; those that vanish meanwhile are left out.

    `after` is for an mbox that has only grown. Raises UnreadableError or BrokenSourceError after all that could be read
    was given: what came is good, and there is no more.
    """
    if unit.kind in _IN_ONE_FILE:
        yield from _mbox_stream(unit, after, limit, limit)
        return
    failed: SourceError | None = None
    for item in items(unit):
        try:
            found = _from_file(unit, item, limit)
        except SourceError as error:
            failed = failed or error
            continue
        if found is not None:
            yield item._replace(size=len(found[0]), cut=found[1]), found[0]
    if failed is not None:
        raise failed


def path_of(unit: Unit, item: Item) -> str:
    """Where `item` lies, to show: its file, or for what lies in one file that file."""
    return unit.path if unit.kind in _IN_ONE_FILE else f"{unit.path}/{item.place}"


def _maildir_items(unit: Unit) -> Iterator[Item]:
    for name in _names(unit):
        if name[0] != ".":
            yield Item(name if name.isascii() else written(name), -1, 0, _maildir_flags(name))


def _maildir_flags(name: str) -> str:
    """The letters after ":2,", or after what stands for the colon on disks that don't take one."""
    base, _, flags = name.rpartition("2,")
    return flags if base and base[-1] in ":;!" and flags.isalpha() else ""


def _loose_items(unit: Unit) -> Iterator[Item]:
    suffix = "." + unit.kind
    names = [name for name in _names(unit) if name.lower().endswith(suffix) and name[0] != "."]
    whole = set(names)
    for name in names:
        if not (name.endswith(".partial.emlx") and name.removesuffix(".partial.emlx") + ".emlx" in whole):
            yield Item(written(name))


def _names(unit: Unit) -> list[str]:
    """The file names in the unit's folder, sorted: the same mail is read in the same order everywhere."""
    try:
        with os.scandir(on_disk(unit.path)) as entries:
            names = [entry.name for entry in entries if not entry.is_dir(follow_symlinks=False)]
    except OSError as error:
        if error.errno in _GONE:
            return []
        raise unreadable(error, unit.path) from error
    names.sort()
    return names


def _from_file(unit: Unit, item: Item, limit: int) -> tuple[bytes, bool] | None:
    """The message that has a file of its own, and whether it is cut; None if the file has vanished."""
    data = _beginning(f"{unit.path}/{item.place}", limit + 1)
    if data is None:
        return None
    cut = len(data) > limit
    raw = data[:limit] if cut else data
    return (message_of_emlx(raw) if unit.kind is UnitKind.EMLX else raw), cut


def _beginning(path: str, count: int) -> bytes | None:
    """At most `count` bytes of the file; by descriptor and not as a file object, since this runs once a message."""
    try:
        descriptor = os.open(on_disk(path), OPEN)
        try:
            data = os.read(descriptor, min(count, _FIRST_READ))
            return data if len(data) < _FIRST_READ else data + _rest(descriptor, count - len(data))
        finally:
            os.close(descriptor)
    except OSError as error:
        if error.errno in _GONE:
            return None
        raise unreadable(error, path) from error


def _rest(descriptor: int, count: int) -> bytes:
    """What follows, if it is a file: a device would never end."""
    parts = []
    if stat.S_ISREG(os.fstat(descriptor).st_mode):
        while count > 0 and (part := os.read(descriptor, min(count, mbox.CHUNK))):
            parts.append(part)
            count -= len(part)
    return b"".join(parts)


def _from_mbox(unit: Unit, item: Item, limit: int) -> bytes | None:
    if unit.kind is UnitKind.MBOX:
        with open_file(on_disk(unit.path)) as file:
            if not is_gzip(file.read(3)):
                file.seek(item.offset)
                return _message(file.read(min(item.size, limit)))
    return next((raw for found, raw in _mbox_stream(unit, 0, limit) if found.place == item.place), None)


def _mbox_stream(unit: Unit, after: int, keep: int, limit: int = LIMIT) -> Iterator[tuple[Item, bytes]]:
    """The messages of an mbox, `keep` bytes of each; `cut` are those longer than `limit`, or broken off."""
    with opened(unit, after) as source:
        for piece in mbox.pieces(source.read, after, keep):
            raw = _message(piece.data)
            if raw is not None and mbox.EXPUNGED not in (flags := mbox.flags_in(raw)):
                cut = piece.size > limit or (piece.last and source.broken is not None)
                yield Item(str(piece.offset), piece.size, piece.offset, flags, cut), raw
        if source.broken is not None:
            raise source.broken


def _message(piece: bytes) -> bytes | None:
    """The message in a piece of an mbox; None where there is none: blank lines, or what is no mail before the first."""
    if not body_after_separator(piece) and not looks_like_message(piece):
        return None
    raw = mbox.message_in(piece)
    return None if not raw or raw.isspace() else raw
