"""A whole message, read as far as it goes (RFC 5322, 2045); never an exception, whatever the bytes."""

import re
from collections.abc import Iterator

from unghost.mail.body import LONGEST, Body, body_of, bytes_of
from unghost.mail.calendar import read_events
from unghost.mail.envelope import read_envelope
from unghost.mail.headers import after_separator
from unghost.mail.language import language_of
from unghost.mail.markup import CUT
from unghost.mail.own_words import Own, own_words
from unghost.mail.parameters import parameters
from unghost.mail.quick import quick_text
from unghost.mail.structure import Part, leaves, structure
from unghost.words.mail import Envelope, Event, Message

__all__ = ["quick_text", "read_message"]

_MOST_NAMES = 300
_MOST_LINKS = 300
_LONGEST_NAME = 500
_LONGEST_CALENDAR = 4_000_000
_LINK = re.compile(r"https?://[^\s<>\"'\])]{1,2000}")
_SPACES = re.compile(r"[\s\x00-\x1f]+")
_ENOUGH = 25


def read_message(raw: bytes) -> Message:
    """All of a message; `defects` name what was broken, and what was left out because there was too much."""
    text = _with_line_feeds(after_separator(raw))
    envelope, defects = read_envelope(text)
    root, broken = structure(text)
    body = body_of(text, root)
    own = Own(body.text.strip(), "", "") if _is_report(envelope, root) else _own(body)
    parts = list(leaves(root))
    return Message(
        envelope=envelope,
        text=body.text,
        visible_text=own.visible,
        quoted=own.quoted,
        signature=own.signature,
        html=body.html,
        attachments=tuple(_names(parts)),
        events=tuple(_events(text, parts)),
        language=language_of(own.visible if len(own.visible) > _ENOUGH else f"{envelope.subject}\n{body.text[:3000]}"),
        links=tuple(dict.fromkeys([*body.links, *_links(body)]))[:_MOST_LINKS],
        defects=(*defects, *broken, *(["the text was cut at 2 MB"] if body.cut else [])),
    )


def _with_line_feeds(text: bytes) -> bytes:
    """A message whose lines end in carriage returns alone, with line feeds."""
    head = text[:4000]
    return text.replace(b"\r", b"\n") if b"\r" in head and b"\n" not in head else text


def _is_report(envelope: Envelope, root: Part) -> bool:
    """Whether a mail server wrote a message about another (RFC 3464): all that it says is its own."""
    local = envelope.sender.address.partition("@")[0] if envelope.sender else ""
    return root.kind == "multipart/report" or local in ("mailer-daemon", "postmaster", "mail-daemon")


def _own(body: Body) -> Own:
    """The sender's own words by the kind of body that shows quotes best."""
    own = own_words(body.marked)
    if own.visible.strip() and CUT not in body.other and "\n>" not in body.other:
        return own
    other = own_words(body.other)
    if not other.visible.strip():
        return own
    fewer = len(other.visible.split()) * 5 < len(own.visible.split()) * 4
    return other if not own.visible.strip() or (fewer and other.quoted.strip()) else own


def _names(parts: list[Part]) -> Iterator[str]:
    """The names that parts give themselves."""
    for part in parts[:_MOST_NAMES]:
        name = name_of(part)
        if name:
            yield name


def name_of(part: Part) -> str | None:
    """The name of a part: of its Content-Disposition, else of its Content-Type (RFC 2183 2.3)."""
    disposition = part.header(b"content-disposition")
    name = parameters(disposition).get("filename") if disposition else None
    name = name or part.parameter("name")
    if not name and part.kind in ("application/ms-tnef", "application/vnd.ms-tnef"):
        name = "winmail.dat"
    return _SPACES.sub(" ", name).strip()[:_LONGEST_NAME] or None if name else None


def _events(raw: bytes, parts: list[Part]) -> Iterator[Event]:
    """The events of calendar parts and files; a file that repeats its calendar part counts once."""
    seen: set[tuple[object, ...]] = set()
    for part in parts:
        is_file = (name_of(part) or "").lower().endswith((".ics", ".ical", ".vcs"))
        if part.kind not in ("text/calendar", "application/ics", "text/x-vcalendar") and not is_file:
            continue
        for event in read_events(bytes_of(raw, part, _LONGEST_CALENDAR), part.parameter("method")):
            same = (event.uid, event.sequence, event.start, event.end, event.recurrence_id, event.summary)
            if same not in seen:
                seen.add(same)
                yield event


def _links(body: Body) -> list[str]:
    return [] if body.is_html else [link.rstrip(".,;:!?") for link in _LINK.findall(body.text[:LONGEST])[:_MOST_LINKS]]
