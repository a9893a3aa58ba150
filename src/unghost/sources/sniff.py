"""What a file is, told by its first bytes and not by its name."""

import re
import zlib
from enum import Enum, auto

from unghost.sources.separators import HEADER_LINE, starts_mbox

HEAD = 4096
"""How many of a file's first bytes tell what it is."""

_GZIP = b"\x1f\x8b\x08"
_FIELD = re.compile(rb"([!-9;-~]{1,80})[ \t]*:")
_OF_MAIL = frozenset(
    b"""
    from to cc bcc subject date message-id received return-path delivered-to mime-version content-type reply-to sender
    x-original-to envelope-to dkim-signature in-reply-to references x-mozilla-status x-uidl status x-gm-thrid
    x-gmail-labels x-apple-auto-saved x-universally-unique-identifier arc-seal authentication-results list-id
    """.split()
)


class Nature(Enum):
    """What a file may be."""

    EMPTY = auto()
    MBOX = auto()
    MESSAGE = auto()
    EMLX = auto()
    ZIP = auto()
    TAR = auto()
    OTHER = auto()


def nature(head: bytes) -> Nature:
    """What the file is that begins with `head`; one packed by gzip is what it unpacks to."""
    if head.startswith(_GZIP):
        head = _unpacked(head)
    if not head.strip(b"\r\n\xef\xbb\xbf"):
        return Nature.EMPTY
    if starts_mbox(head):
        return Nature.MBOX
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return Nature.ZIP
    if head[257:262] == b"ustar":
        return Nature.TAR
    return _of_one_message(head)


def is_gzip(head: bytes) -> bool:
    """Whether a file that begins with `head` is packed by gzip (RFC 1952)."""
    return head.startswith(_GZIP)


def looks_like_message(head: bytes) -> bool:
    """Whether header lines stand first, at least two of them such as mail has (RFC 5322)."""
    found = set()
    for line in head[:HEAD].lstrip(b"\xef\xbb\xbf\r\n").splitlines()[:60]:
        field = _FIELD.match(line)
        if field:
            found.add(field[1].lower())
        elif not line[:1].isspace() and not line.startswith((b">From ", b"From ")):
            break
    return len(found & _OF_MAIL) >= 2


def _of_one_message(head: bytes) -> Nature:
    if looks_like_message(head):
        return Nature.MESSAGE
    count, _, rest = head.partition(b"\n")
    if count.strip().isdigit() and len(count) < 20 and HEADER_LINE.match(rest):
        return Nature.EMLX
    return Nature.OTHER


def _unpacked(head: bytes) -> bytes:
    """What `head` unpacks to; where that is nothing, and it isn't empty, what can only be binary."""
    unpack = zlib.decompressobj(wbits=31)
    try:
        return unpack.decompress(head, HEAD) or (b"" if unpack.eof else b"\0")
    except zlib.error:
        return b"\0"
