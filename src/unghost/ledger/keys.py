"""The key of a message: 63 bits that name it wherever it lies; elsewhere it is written as 16 hexadecimal digits."""

import re
from hashlib import blake2b

from unghost.words.mail import Envelope

_MASK = (1 << 63) - 1
_WRITTEN = re.compile("[ct]?([0-9a-f]{16})")


def message_key(envelope: Envelope, raw: bytes) -> int:
    """The key of a message: of its Message-ID, sender and date; of `raw` (or a digest of it) where it has none.

    Copies of one message have one key, in whatever folders they lie. One who takes somebody else's Message-ID for
    another message gets a key of their own, so that neither hides the other.
    """
    if envelope.message_id is None or not envelope.message_id.strip(" <>"):
        return _digest(raw.replace(b"\r\n", b"\n").rstrip())
    sender = envelope.sender.address if envelope.sender else ""
    moment = "" if envelope.date is None else str(int(envelope.date.timestamp()))
    return _digest("\0".join((envelope.message_id, sender, moment)).encode("utf-8", "surrogatepass"))


def name_number(message_id: str) -> int:
    """A Message-ID in 63 bits."""
    return _digest(message_id.encode("utf-8", "surrogatepass"))


def spelled(key: int) -> str:
    """A key as the other rooms write it: 16 hexadecimal digits."""
    return f"{key:016x}"


def number(key: str) -> int:
    """A key from how it is written; a candidacy's or thread's "c" or "t" before it is left out. Raises ValueError."""
    written = _WRITTEN.fullmatch(key)
    if written is None or (found := int(written[1], 16)) > _MASK:
        raise ValueError(f"no key: {key!r}")
    return found


def _digest(of: bytes) -> int:
    return int.from_bytes(blake2b(of, digest_size=8).digest(), "big") & _MASK
