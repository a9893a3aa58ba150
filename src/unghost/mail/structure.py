"""The parts of a message (RFC 2045, 2046), found in one pass over its bytes; nothing is decoded until it is asked for."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from unghost.mail.headers import Headers
from unghost.mail.parameters import LONGEST, parameters

DEEPEST = 100
MOST_PARTS = 1000
_MOST_DELIMITERS = 200_000
_LONGEST_HEADERS = 1 << 18
_NAME = re.compile(rb"([!-9;-~]{1,100})[ \t]*:")
_WANTED = (b"content-type", b"content-disposition", b"content-transfer-encoding")
_NOTHING = [b""]
_KIND = re.compile(rb"\s*([\w.+-]+)\s*/\s*([\w.+-]+)")
_WELL_FORMED = re.compile(rb"[!-9;-~]++:[^\n]*+(?:\n(?:[!-9;-~]++:|[ \t]++\S)[^\n]*+)*+")
_FOLDED = re.compile(rb"[^\n]*(?:\n[ \t][^\n]*)*")
_GUESSED = re.compile(rb"^--([^\r\n]{1,200}?)[ \t]*\r?\n(?:content-[a-z-]+[ \t]*:)", re.IGNORECASE | re.MULTILINE)


@dataclass(slots=True)
class Part:
    """One part: its MIME headers, where its body lies in the message, and its own parts.

    `kind` is the media type in lower case; what declares none is plain text, in a digest a message.
    """

    headers: Headers
    kind: str
    start: int
    end: int
    is_root: bool = False
    children: list["Part"] = field(default_factory=list)
    _parameters: dict[str, str] | None = None

    def header(self, name: bytes) -> bytes:
        """The first value of a header, or nothing."""
        return self.headers.get(name, _NOTHING)[0]

    def parameter(self, name: str) -> str | None:
        """A parameter of Content-Type."""
        if self._parameters is None:
            self._parameters = parameters(self.header(b"content-type"))
        return self._parameters.get(name)

    @property
    def disposition(self) -> str | None:
        """How the part asks to be shown, in lower case: attachment or inline, mostly."""
        value = self.header(b"content-disposition")
        return value.partition(b";")[0].strip().strip(b'"').lower().decode("ascii", "replace") or None


@dataclass(slots=True)
class _Open:
    """A multipart whose closing delimiter was not seen yet."""

    part: Part
    boundary: bytes


@dataclass(slots=True)
class _Reading:
    """A message on its way into parts."""

    raw: bytes
    opened: list[_Open] = field(default_factory=list)
    leaf: Part | None = None
    count: int = 0
    defects: list[str] = field(default_factory=list)


def structure(raw: bytes) -> tuple[Part, tuple[str, ...]]:
    """The root part of a message that begins with its headers, and what was wrong with its structure.

    Linear in the size of `raw`; deeper than `DEEPEST` and beyond `MOST_PARTS` nothing is opened.
    """
    reading = _Reading(raw)
    root = _part(reading, 0, digest=False)
    if reading.opened:
        for at, line_end in _delimiters(raw, root.start):
            if reading.count > MOST_PARTS or not reading.opened:
                break
            _meet(reading, at, line_end)
        if reading.count > MOST_PARTS:
            reading.defects.append(f"more than {MOST_PARTS} parts: the rest was left out")
        elif reading.opened:
            reading.defects.append("a multipart is not closed")
    _close(reading, 0, len(raw))
    return root, tuple(dict.fromkeys(reading.defects))


def leaves(root: Part) -> Iterator[Part]:
    """The parts that have no parts, in order."""
    waiting = [root]
    while waiting:
        part = waiting.pop()
        if part.children:
            waiting += reversed(part.children)
        else:
            yield part


def _delimiters(raw: bytes, start: int) -> Iterator[tuple[int, int]]:
    """Where lines begin with two dashes, and where these lines end."""
    at = start if raw.startswith(b"--", start) else -1
    for _ in range(_MOST_DELIMITERS):
        if at < 0:
            found = raw.find(b"\n--", max(0, start - 1))
            if found < 0:
                return
            at = found + 1
        end = raw.find(b"\n", at)
        end = len(raw) if end < 0 else end
        yield at, end
        start, at = end, -1


def _meet(reading: _Reading, at: int, line_end: int) -> None:
    """A line that may be a delimiter: of the innermost multipart whose boundary it bears."""
    line = reading.raw[at + 2 : min(line_end, at + 300)].rstrip(b" \t\r")
    for depth in range(len(reading.opened) - 1, -1, -1):
        boundary = reading.opened[depth].boundary
        if line == boundary or line == boundary + b"--":
            break
    else:
        return
    if depth < len(reading.opened) - 1:
        reading.defects.append("a multipart is not closed")
    closes = line != boundary
    _close(reading, depth + 1, at)
    parent = reading.opened[depth].part
    if closes:
        parent.end = at
        reading.opened.pop()
        return
    child = _part(reading, min(line_end + 1, len(reading.raw)), digest=parent.kind == "multipart/digest")
    parent.children.append(child)


def _close(reading: _Reading, depth: int, at: int) -> None:
    """Ends the part that is being read and all multiparts from `depth` on."""
    end = at
    if end and end < len(reading.raw):  # the line end before a delimiter belongs to the delimiter
        end -= 1
        end -= reading.raw[end - 1 : end] == b"\r"
    if reading.leaf is not None:
        reading.leaf.end = max(reading.leaf.start, end)
        reading.leaf = None
    for one in reading.opened[depth:]:
        one.part.end = max(one.part.start, end)
    del reading.opened[depth:]


def _part(reading: _Reading, at: int, *, digest: bool) -> Part:
    """The part whose headers begin at `at`, opened: as a multipart, or as the leaf that is being read."""
    headers, start, broken = part_headers(reading.raw, at, lenient=not reading.count)
    if broken and reading.count:
        reading.defects.append("a part has no blank line under its headers")
    part = Part(
        headers, _kind(headers.get(b"content-type", _NOTHING)[0], digest), start, len(reading.raw), not reading.count
    )
    reading.count += 1
    boundary = _boundary(reading, part) if part.kind.startswith("multipart/") else None
    if boundary is None:
        reading.leaf = part
    elif len(reading.opened) >= DEEPEST:
        reading.defects.append(f"parts nest deeper than {DEEPEST}: the rest was left out")
        reading.leaf = part
    else:
        reading.opened.append(_Open(part, boundary))
        reading.leaf = None
    return part


def _kind(value: bytes, digest: bool) -> str:
    found = _KIND.match(value)
    if found is None:
        return "message/rfc822" if digest and not value else "text/plain"
    return f"{found.group(1).decode('ascii')}/{found.group(2).decode('ascii')}".lower()


def _boundary(reading: _Reading, part: Part) -> bytes | None:
    """The boundary that a multipart declares, else the one that stands in its body."""
    declared = part.parameter("boundary")
    if declared:
        return declared.encode("utf-8", "replace").rstrip()
    reading.defects.append("a multipart has no boundary")
    found = _GUESSED.search(reading.raw[part.start : part.start + (1 << 16)])
    return found.group(1) if found else None


def part_headers(raw: bytes, at: int, *, lenient: bool = False) -> tuple[Headers, int, bool]:
    """The MIME headers at `at`, where the body begins, and whether no blank line stands between.

    Where `lenient`, a line that is no header is passed over if headers follow it.
    """
    end = raw.find(b"\n\n", at, at + _LONGEST_HEADERS)
    crlf = raw.find(b"\n\r\n", at, end if end >= 0 else at + _LONGEST_HEADERS)
    end, blank = (crlf, 3) if crlf >= 0 else (end, 2)
    if end < 0 or not _WELL_FORMED.fullmatch(raw, at, end):
        return _headers_line_by_line(raw, at, lenient)
    return _headers_of_block(b"\n" + raw[at:end]), end + blank, False


def _headers_of_block(block: bytes) -> Headers:
    """The wanted headers of a block that is known to be nothing but headers."""
    lower = block.lower()
    found: Headers = {}
    for name in _WANTED:
        at = lower.find(b"\n" + name + b":")
        if at >= 0 and (value := _FOLDED.match(block, at + len(name) + 2, at + LONGEST)):
            found[name] = [b" ".join(value.group().split())]
    return found


def _headers_line_by_line(raw: bytes, at: int, lenient: bool) -> tuple[Headers, int, bool]:
    found: Headers = {}
    last: list[bytes] | None = None
    limit = min(len(raw), at + _LONGEST_HEADERS)
    while at < limit:
        end = raw.find(b"\n", at, limit)
        end = limit if end < 0 else end
        line = raw[at:end].rstrip(b"\r")
        if not line.strip(b" \t"):
            return found, min(end + 1, len(raw)), False
        named = _NAME.match(line)
        if line[:1] in (b" ", b"\t"):
            if last is not None and len(last[-1]) < LONGEST:
                last[-1] += b" " + line.strip()
        elif named is not None:
            key = named.group(1).lower()
            last = None
            if key in _WANTED:
                last = found.setdefault(key, [])
                last.append(line[named.end() :].strip())
        elif not lenient or line.startswith(b"--") or _NAME.match(raw, end + 1) is None:
            return found, at, True
        at = end + 1
    return found, min(at, len(raw)), False
