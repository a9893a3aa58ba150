"""An mbox read in one pass over a stream, in bounded memory (mboxo, mboxrd, mboxcl, mboxcl2)."""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from unghost.sources.separators import LOOK, body_after_separator, lands, separates

Read = Callable[[int], bytes]
"""Up to that many bytes more; none at the end."""

CHUNK = 1 << 20
AHEAD = 16 << 20
"""How far ahead a Content-Length is checked; one that claims more isn't honoured."""
_HEADERS = 1 << 16
_QUOTED = re.compile(rb"(?<=\n)>(?=>*From )")
_LENGTH = re.compile(rb"\nContent-Length:[ \t]*([0-9]{1,12})[ \t]*\r?\n")
_STATUS = re.compile(
    rb"\n(?:X-Mozilla-Status:[ \t]*(?P<bits>[0-9a-fA-F]{4})|(?P<x>X-)?Status:[ \t]*(?P<letters>[A-Za-z]{1,8}))"
)
EXPUNGED = "X"
"""The flag of a message that Thunderbird deleted or moved, and has not compacted away yet: it is no longer there."""
_MOZILLA = ((0x0001, "S"), (0x0002, "R"), (0x0004, "F"), (0x0008, EXPUNGED), (0x1000, "P"))
_LETTERS = {"R": "S"}
_X_LETTERS = {"A": "R", "F": "F", "D": "T", "T": "D"}


class Piece(NamedTuple):
    """One message as it lies in an mbox, separator included: where, how long, its beginning, and if it is the last."""

    offset: int
    size: int
    data: bytes
    last: bool


def pieces(read: Read, offset: int, limit: int) -> Iterator[Piece]:
    """The messages of the mbox that `read` yields from `offset` on, of each at most `limit` bytes."""
    kept, size = bytearray(), 0
    for first, data in _fragments(read):
        if first and size:
            yield Piece(offset, size, bytes(kept), last=False)
            offset, size = offset + size, 0
            kept.clear()
        kept += data[: max(0, limit - size)]
        size += len(data)
    if size:
        yield Piece(offset, size, bytes(kept), last=True)


def message_in(data: bytes) -> bytes:
    """The message in a piece's `data`: no separator, no blank line that the mbox added, ">From " unquoted."""
    end = len(data)
    if data.endswith(b"\r\n\r\n"):
        end -= 2
    elif data.endswith(b"\n\n"):
        end -= 1
    raw = data[body_after_separator(data) : end]
    if b">From " not in raw:
        return raw
    return _QUOTED.sub(b"", raw) if b">>From " in raw else raw.replace(b"\n>From ", b"\nFrom ")


def flags_in(raw: bytes) -> str:
    """The flags that the program keeps in the headers of `raw` (Status, X-Status, X-Mozilla-Status), and EXPUNGED."""
    head = b"\n" + raw[: _head_end(raw, 0)] + b"\n"
    if b"Status:" not in head:
        return ""
    flags: set[str] = set()
    for found in _STATUS.finditer(head):
        if found["bits"]:
            flags.update(letter for bit, letter in _MOZILLA if int(found["bits"], 16) & bit)
        else:
            letters = _X_LETTERS if found["x"] else _LETTERS
            flags.update(letters[letter] for letter in found["letters"].decode() if letter in letters)
    return "".join(sorted(flags))


def _fragments(read: Read) -> Iterator[tuple[bool, bytes]]:
    """The stream cut at its separators: (whether it begins a message, bytes); a long message comes in several."""
    window = _Window(read)
    first = True
    while True:
        if first:
            window.begin()
        cut = window.next_separator()
        data = window.take(cut or window.idle())
        if data:
            yield first, data
        if not cut and window.ended:
            return
        first = bool(cut) or (first and not data)
        if not cut:
            window.more()


class _Window:
    """What of the stream is in sight; places are counted from what isn't taken yet, so they stay true as it moves."""

    def __init__(self, read: Read) -> None:
        self._read = read
        self._data = b""
        self._start = 0
        self._claim = 0
        self.ended = False

    def more(self) -> None:
        """Look one chunk further; what was taken is let go, but for the bytes that tell whether a line was blank."""
        chunk = self._read(CHUNK)
        self.ended = not chunk
        gone = max(0, self._start - 3)
        self._data = self._data[gone:] + chunk
        self._start -= gone

    def take(self, count: int) -> bytes:
        """The next `count` bytes, which are then behind."""
        taken = self._data[self._start : self._start + count]
        self._start += count
        self._claim -= count
        return taken

    def idle(self) -> int:
        """How many bytes can be taken where no separator is in sight: all but what may be the beginning of one."""
        return max(0, len(self._data) - self._start - (0 if self.ended else 8))

    def begin(self) -> None:
        """A message begins here: look what length it claims to have."""
        self._reach(_HEADERS)
        head = _head_end(self._data, self._start)
        named = self._data.find(b"\nContent-Length:", self._start, head)
        found = _LENGTH.match(self._data, named, head) if named >= 0 else None
        self._claim = 0 if found is None else head - self._start + int(found[1])

    def next_separator(self) -> int:
        """The place of the separator that ends the message begun; 0 if none is in sight."""
        at = self._line_from(0)
        while at:
            self._reach(at + LOOK)
            if separates(self._data, self._start + at) and not self._is_claimed(at):
                return at
            at = self._line_from(at)
        return 0

    def _line_from(self, place: int) -> int:
        return max(0, self._data.find(b"\nFrom ", self._start + place) + 1 - self._start)

    def _reach(self, place: int) -> None:
        while not self.ended and len(self._data) - self._start < place:
            self.more()

    def _is_claimed(self, place: int) -> bool:
        """Whether what stands at `place` is the message's own by its Content-Length, which holds if it lands well."""
        if not place < self._claim <= place + AHEAD:
            return False
        self._reach(self._claim + LOOK)
        return lands(self._data, self._start + self._claim)


def _head_end(data: bytes, start: int) -> int:
    """Where the headers that begin at `start` end, blank line included; what stands in sight if they don't."""
    limit = min(len(data), start + _HEADERS)
    end = data.find(b"\n\n", start, limit)
    limit = limit if end < 0 else end + 2
    crlf = data.find(b"\n\r\n", start, limit)
    return limit if crlf < 0 else crlf + 3
