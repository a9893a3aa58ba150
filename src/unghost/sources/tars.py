"""A tar archive read as a stream (POSIX.1-2001 ustar and pax, GNU), no more of it in memory than a step.

The standard library's reader takes a member's long name into memory whole, whatever size it claims, and gives up what
it has read of a block where the archive breaks off.
"""

import os
from collections.abc import Iterator

from unghost.sources.mbox import Read
from unghost.sources.packed import STEP

_BLOCK = 512
_TELLING = (b"L", b"x")
_REGULAR = (b"0", b"\0")


def tar_members(read: Read) -> Iterator[tuple[str, Read]]:
    """Name and content of each regular file of the tar archive that `read` yields; each is read before the next.

    Raises EOFError where the archive breaks off.
    """
    exactly = _exact(read)
    name, size = "", -1  # what a header of its own told of the member after it
    while (block := exactly(_BLOCK)).strip(b"\0"):
        kind = _kind(block)
        length = _number(block[124:136]) if kind in _TELLING or size < 0 else size
        content = _content(exactly, length)
        if kind in _TELLING:
            name, size = _told(kind, content(STEP), name, size)
        else:
            if kind in _REGULAR:
                yield name or _ustar_name(block), content
            name, size = "", -1
        while content(STEP):
            pass
        exactly(-length % _BLOCK)


def _kind(block: bytes) -> bytes:
    if len(block) < _BLOCK:
        raise EOFError
    return block[156:157]


def _exact(read: Read) -> Read:
    """`read` that gives all that is asked for, unless the stream ends."""
    rest = b""

    def exactly(count: int) -> bytes:
        nonlocal rest
        parts, missing = [rest], count - len(rest)
        while missing > 0 and (data := read(max(missing, STEP))):
            parts.append(data)
            missing -= len(data)
        data = b"".join(parts)
        rest = data[count:]
        return data[:count]

    return exactly


def _content(exactly: Read, size: int) -> Read:
    """Reads a member of `size` bytes, in small steps, so that little is lost where the archive is damaged."""
    left = size

    def read(count: int) -> bytes:
        nonlocal left
        data = exactly(min(count, left, STEP))
        if not data and left:
            raise EOFError
        left -= len(data)
        return data

    return read


def _number(field: bytes) -> int:
    """A tar header's number: octal, or base 256 where the first bit says so (GNU)."""
    if field[0] & 0x80:
        return int.from_bytes(field[1:], "big")
    try:
        return max(0, int(field.strip(b"\0 ") or b"0", 8))
    except ValueError:
        raise EOFError from None


def _ustar_name(block: bytes) -> str:
    name, prefix = block[:100].split(b"\0")[0], block[345:500].split(b"\0")[0]
    return os.fsdecode(prefix + b"/" + name if prefix and block[257:262] == b"ustar" else name)


def _told(kind: bytes, content: bytes, name: str, size: int) -> tuple[str, int]:
    """The name and size that a pax ("x") or GNU ("L") header gives the member after it, else those known already."""
    if kind == b"L":
        return os.fsdecode(content.rstrip(b"\0")), size
    for record in content.split(b"\n"):
        key, _, value = record.partition(b" ")[2].partition(b"=")
        if key == b"path":
            name = os.fsdecode(value)
        elif key == b"size" and value.isdigit() and len(value) < 20:
            size = int(value)
    return name, size
