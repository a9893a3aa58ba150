"""The headers that matter, from the raw bytes of a message (RFC 5322, 2047)."""

import re
from datetime import UTC, datetime
from email.header import decode_header
from email.utils import getaddresses, parsedate_to_datetime

from unghost.words.mail import Address, Envelope

_WANTED = frozenset(
    b"message-id date subject from sender reply-to to cc in-reply-to references delivered-to x-original-to envelope-to list-id "
    b"list-unsubscribe precedence auto-submitted x-autoreply x-gmail-labels".split()
)
_ID = re.compile(r"<[^<>\s]+>")
_MOST_ADDRESSES = 60

Headers = dict[bytes, list[bytes]]


def read_envelope(head: bytes) -> tuple[Envelope, tuple[str, ...]]:
    """The envelope of a message of which `head` is the beginning, and what was wrong with it."""
    defects: list[str] = []
    found = _headers(head)
    text = {name: _decoded(values[0]) for name, values in found.items()}
    date = _date(text.get(b"date"))
    if date is None:
        defects.append("no readable date")
    sender = (_addresses(text.get(b"from")) or _addresses(text.get(b"sender")) or (None,))[0]
    if sender is None:
        defects.append("no sender")
    replied = _ID.findall(text.get(b"in-reply-to", ""))
    return Envelope(
        message_id=_message_id(text.get(b"message-id")),
        date=date,
        subject=text.get(b"subject", ""),
        sender=sender,
        reply_to=_addresses(text.get(b"reply-to")),
        to=_many(found.get(b"to")),
        cc=_many(found.get(b"cc")),
        in_reply_to=replied[0] if replied else None,
        references=tuple(dict.fromkeys(_ID.findall(text.get(b"references", "")))),
        delivered_to=tuple(a.address for n in (b"delivered-to", b"x-original-to", b"envelope-to") for a in _many(found.get(n))),
        list_id=b"list-id" in found,
        unsubscribe=b"list-unsubscribe" in found,
        bulk=text.get(b"precedence", "").strip().lower() in ("bulk", "list", "junk"),
        auto_submitted=text.get(b"auto-submitted", "no").strip().lower() not in ("no", "") or b"x-autoreply" in found,
        labels=_labels(text.get(b"x-gmail-labels")),
    ), tuple(defects)


def _headers(head: bytes) -> Headers:
    """The wanted headers, unfolded, in order; a first "From " line and blank lines are passed over."""
    text = head.lstrip(b"\r\n \t\xef\xbb\xbf")
    if text.startswith((b"From ", b">From ")):
        text = text.partition(b"\n")[2]
    end = min((at for at in (text.find(b"\n\n"), text.find(b"\n\r\n"), text.find(b"\r\r")) if at >= 0), default=len(text))
    found: Headers = {}
    last: list[bytes] | None = None
    for line in text[:end].replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n"):
        if line[:1] in (b" ", b"\t"):
            if last is not None:
                last[-1] += b" " + line.strip()
            continue
        name, colon, value = line.partition(b":")
        name = name.strip().lower()
        last = None
        if colon and name in _WANTED:
            last = found.setdefault(name, [])
            last.append(value.strip())
    return found


def _decoded(value: bytes) -> str:
    """A header as text: RFC 2047 words decoded, raw bytes as UTF-8, else as cp1252."""
    try:
        text = value.decode("utf-8")
    except UnicodeDecodeError:
        text = value.decode("cp1252", "replace")
    if "=?" not in text:
        return text.replace("\x00", "")
    return _words(re.sub(r"(\?=)\s+(=\?)", r"\1\2", text)).replace("\x00", "")


def _words(text: str) -> str:
    try:
        parts = decode_header(text.replace("\n", " "))
    except Exception:  # noqa: BLE001 (the standard library raises several kinds for broken words)
        return text
    return "".join(_word(part, charset) for part, charset in parts)


def _word(part: bytes | str, charset: str | None) -> str:
    if isinstance(part, str):
        return part
    for name in (charset, "utf-8"):
        try:
            return part.decode(name or "ascii")
        except (LookupError, UnicodeDecodeError, ValueError):
            continue
    return part.decode("cp1252", "replace")


def _addresses(text: str | None) -> tuple[Address, ...]:
    if not text:
        return ()
    found = getaddresses([text[:20000]])[:_MOST_ADDRESSES]
    return tuple(Address(name.strip(), a.strip().lower()) for name, a in found if "@" in a)


def _many(values: list[bytes] | None) -> tuple[Address, ...]:
    return tuple(a for v in (values or ())[:5] for a in _addresses(_decoded(v)))


def _message_id(text: str | None) -> str | None:
    if not text or not text.strip():
        return None
    found = _ID.search(text)
    return found.group() if found else text.strip().split()[0]


def _date(text: str | None) -> datetime | None:
    if not text:
        return None
    try:
        date = parsedate_to_datetime(text[:100])
        return date if date.tzinfo else date.replace(tzinfo=UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _labels(text: str | None) -> tuple[str, ...]:
    return tuple(p.strip(' "') for p in text.split(",") if p.strip(' "')) if text else ()
