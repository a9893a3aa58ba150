"""Packed mail, unpacked as a stream: in bounded memory, and with a ceiling. Nothing is written to disk.

A hostile archive may unpack to a million times its size. So what it gives is counted, and past `FREE` bytes it may not
be more than `RATIO` times what it takes on disk; mail that is packed well comes to 20.
"""

import zlib
from typing import BinaryIO

from unghost.sources.mbox import Read
from unghost.words.errors import BrokenSourceError

RATIO = 200
FREE = 256 << 20
STEP = 1 << 14
"""How much is read at a time, so that little is lost where it is damaged."""


def gunzipped(file: BinaryIO) -> Read:
    """Reads `file` unpacked (RFC 1952, any number of members); raises EOFError or zlib.error once it is damaged."""
    unpack = zlib.decompressobj(wbits=31)
    left = b""

    def read(count: int) -> bytes:
        nonlocal unpack, left
        while True:
            packed = left or file.read(STEP)
            if unpack.eof:
                packed = (unpack.unused_data + packed).lstrip(b"\0")
                unpack = zlib.decompressobj(wbits=31)
                if not packed:
                    return b""
            elif not packed:
                raise EOFError
            data = unpack.decompress(packed, count)
            left = unpack.unconsumed_tail
            if data:
                return data

    return read


def bounded(read: Read, packed: int, where: str) -> Read:
    """`read`, until it has given more than `packed` bytes on disk can honestly hold; then BrokenSourceError."""
    ceiling = max(FREE, packed * RATIO)
    given = 0

    def counted(count: int) -> bytes:
        nonlocal given
        data = read(count)
        given += len(data)
        if given > ceiling:
            raise BrokenSourceError(
                f"it unpacks to more than {RATIO} times its size, which mail never does", where=where
            )
        return data

    return counted
