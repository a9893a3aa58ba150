"""A whole message, read as far as it goes (RFC 2045); never an exception, whatever the bytes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import Message as Part

from charset_normalizer import from_bytes

from unghost.mail.calendar import read_events
from unghost.mail.envelope import read_envelope
from unghost.mail.headers import text_of_header
from unghost.mail.html import Rendered, render
from unghost.mail.language import language_of
from unghost.mail.own_words import own_words, own_words_of_html
from unghost.words.mail import Event, Message

LONGEST = 2_000_000
"""Characters of body that are read."""
MOST_PARTS = 500
_NO_HTML = re.compile(r"(?:does not|doesn't|cannot|can't|unable to) (?:support|display|view|show).{0,40}html|html.{0,30}(?:nicht (?:anzeigen|darstellen))", re.IGNORECASE)
_META = re.compile(rb"<meta[^>]{0,200}charset=[\"']?([\w-]+)", re.IGNORECASE)
_LINK = re.compile(r"https?://[^\s<>\"'\])]+")


@dataclass(slots=True)
class _Parts:
    """What the parts of a message hold."""

    plain: list[str] = field(default_factory=list)
    html: list[str] = field(default_factory=list)
    attachments: list[str] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    defects: list[str] = field(default_factory=list)


def read_message(raw: bytes) -> Message:
    """All of a message; `defects` name what was broken."""
    envelope, defects = read_envelope(raw[: 1 << 18])
    parts = _Parts(defects=list(defects))
    try:
        _collect(message_from_bytes(_without_separator(raw), policy=policy.compat32), parts)
    except (ValueError, LookupError, AttributeError, TypeError, RecursionError, AssertionError) as error:
        parts.defects.append(f"not readable to the end ({type(error).__name__})")
    plain, html = "\n".join(parts.plain)[:LONGEST], "\n".join(parts.html)[:LONGEST] or None
    rendered = render(html) if html else Rendered("", ())
    text = _fuller(plain, rendered.text)
    own = own_words_of_html(html, rendered.text) if html and text is rendered.text else own_words(text)
    if html and text is plain and not own.visible.strip():
        own = own_words_of_html(html, rendered.text)
    links = tuple(dict.fromkeys([*rendered.links, *_LINK.findall(plain)]))[:200]
    return Message(
        envelope, text, own.visible, own.quoted, own.signature, html, tuple(parts.attachments), tuple(parts.events),
        language_of(own.visible if len(own.visible) > 25 else f"{envelope.subject} {text}"), links, tuple(dict.fromkeys(parts.defects)),
    )  # fmt: skip


def _without_separator(raw: bytes) -> bytes:
    text = raw.lstrip(b"\r\n \t\xef\xbb\xbf")
    return text.partition(b"\n")[2] if text.startswith((b"From ", b">From ")) else text


def _fuller(plain: str, html: str) -> str:
    """The body that says more: a plain part that only sends the reader to the HTML one loses."""
    if not html.strip():
        return plain
    if not plain.strip() or (len(plain) * 4 < len(html) and _NO_HTML.search(plain)) or len(plain.strip()) * 10 < len(html):
        return html
    return plain


def quick_text(raw: bytes, limit: int = 6000) -> str:
    """The beginning of the body, quickly and roughly, for triage."""
    from fast_mail_parser import ParseError, parse_email

    try:
        mail = parse_email(raw[: 1 << 19], mode="lazy")
        plain = next((t for t in mail.text_plain if t.strip()), "")
        html = next((t for t in mail.text_html if t.strip()), "")
    except (ParseError, ValueError, UnicodeError):
        return raw.partition(b"\n\n")[2][:limit].decode("utf-8", "replace")
    if len(plain.strip()) < 40 and html:
        return _tagless(html, limit)
    return plain[:limit]


_DROPPED = re.compile(r"<(style|script|head)\b.{0,60000}?</\1>", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"<[^<>]{0,2000}>")


def _tagless(html: str, limit: int) -> str:
    return _TAG.sub(" ", _DROPPED.sub(" ", html[: limit * 20]))[:limit].replace("&nbsp;", " ")


def _walk(part: Part, parts: _Parts) -> Iterator[Part]:
    """The leaves, attached messages as one; without recursion, at most so many."""
    waiting = [part]
    count = 0
    while waiting:
        one = waiting.pop()
        count += 1
        if count > MOST_PARTS:
            parts.defects.append(f"more than {MOST_PARTS} parts: the rest was left out")
            return
        payload = one.get_payload()
        if isinstance(payload, list) and one.get_content_maintype() == "multipart":
            waiting += reversed(payload)
        else:
            yield one


def _collect(message: Part, parts: _Parts) -> None:
    parts.defects += [_named(d) for d in message.defects]
    for part in _walk(message, parts):
        kind = part.get_content_type()
        name = _filename(part)
        if name is not None:
            parts.attachments.append(name)
        disposition = part.get_content_disposition()
        if kind in ("text/calendar", "application/ics") or (name or "").lower().endswith(".ics"):
            parts.events += read_events(_bytes(part), _parameter(part, "method"))
        elif kind == "text/html" and disposition != "attachment":
            parts.html.append(_text(part))
        elif kind.startswith("text/") and disposition != "attachment" and name is None:
            parts.plain.append(_text(part))
        elif kind == "text/plain" and disposition == "inline" and not parts.plain:
            parts.plain.append(_text(part))


def _named(defect: object) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", type(defect).__name__.removesuffix("Defect")).lower()


def _parameter(part: Part, name: str) -> str | None:
    value = part.get_param(name)
    return value if isinstance(value, str) else None


def _filename(part: Part) -> str | None:
    try:
        name = part.get_filename()
    except (ValueError, LookupError, TypeError):
        return None
    if not name:
        return None
    return text_of_header(str(name).encode("utf-8", "surrogateescape")).strip() or None


def _bytes(part: Part) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _text(part: Part) -> str:
    raw = _bytes(part)[: LONGEST * 4]
    text = decoded(raw, _charset(part), html=part.get_content_type() == "text/html")
    return _unflowed(text) if str(_parameter(part, "format") or "").lower() == "flowed" else text


def _charset(part: Part) -> str | None:
    try:
        return part.get_content_charset()
    except (ValueError, LookupError, TypeError):
        return None


def decoded(raw: bytes, declared: str | None, *, html: bool = False) -> str:
    """Bytes as text: by the declared charset, else UTF-8, else the likeliest; no carriage returns."""
    if html and declared is None and (meta := _META.search(raw[:2000])):
        declared = meta.group(1).decode("ascii")
    for charset in (declared, "utf-8"):
        try:
            text = raw.decode(_usual(charset)) if charset else None
        except (LookupError, UnicodeDecodeError, ValueError):
            continue
        if text is not None:
            return text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")
    if declared is None:
        best = from_bytes(raw[:20000]).best()
        if best is not None and best.encoding:
            return raw.decode(best.encoding, "replace").replace("\r\n", "\n")
    return raw.decode("cp1252", "replace").replace("\r\n", "\n").replace("\r", "\n")


def _usual(charset: str) -> str:
    """The charset that mail means by a name: Windows' superset of it."""
    plain = charset.lower().strip("'\" ")
    return {"iso-8859-1": "cp1252", "latin1": "cp1252", "us-ascii": "utf-8", "ascii": "utf-8", "gb2312": "gb18030", "gbk": "gb18030",
            "ks_c_5601-1987": "cp949", "shift_jis": "cp932", "x-sjis": "cp932", "iso-8859-9": "cp1254", "iso-8859-8-i": "iso-8859-8",
            "unicode-1-1-utf-7": "utf-7", "utf8": "utf-8", "utf-8mb4": "utf-8"}.get(plain, plain)  # fmt: skip


def _unflowed(text: str) -> str:
    """format=flowed (RFC 3676): lines that end in a space go on in the next one of the same depth."""
    out: list[str] = []
    joins = False
    for line in text.split("\n"):
        quoted = line.startswith(">")
        if joins and out and quoted == out[-1].startswith(">"):
            out[-1] += line.lstrip("> ") if quoted else line.removeprefix(" ")
        else:
            out.append(line if quoted else line.removeprefix(" ") if line.startswith((" >", " From")) else line)
        joins = line.endswith(" ") and line != "-- "
    return "\n".join(out)
