"""The headers that matter, from the raw bytes of a message or of its beginning (RFC 5322, 2369, 3834)."""

import re

from unghost.mail.addresses import addresses_of
from unghost.mail.dates import date_of
from unghost.mail.headers import Headers, after_separator, declared_charset, text_of_header, wanted_headers
from unghost.words.mail import Address, Envelope

_WANTED = frozenset(
    b"message-id date subject from sender reply-to to cc in-reply-to references delivered-to x-original-to envelope-to "
    b"list-id list-unsubscribe precedence auto-submitted x-autoreply x-autorespond x-auto-response-suppress "
    b"x-gmail-labels".split()
)
MOST_REFERENCES = 500
_DELIVERED = (b"delivered-to", b"x-original-to", b"envelope-to")
_BRACKETED = re.compile(rb"<([^<>]{1,998})>")
_BARE_ID = re.compile(rb"(?<![^\s<>,;\"()@])[^\s<>,;\"()@]{1,400}+@[^\s<>,;\"()]{1,400}")
_SPACES = re.compile(rb"\s+")
_LABEL = re.compile(r'"([^"]*)"|([^,"]+)')
_AUTOMATIC = re.compile(
    r"(?:auto(?:matic|-?)?[ -]?(?:reply|response)|out of (?:the )?office|automatische (?:antwort|antwoord)|abwesen|"
    r"réponse automatique|absence du bureau|respuesta automática|fuera de la oficina|risposta automatica|"
    r"resposta automática|automatisch antwoord|automatiskt svar|automatisk svar|automaattinen vastaus|autosvar|"
    r"odpowiedź automatyczna|автоответ|自動応答|自动回复)",
    re.IGNORECASE,
)


def read_envelope(head: bytes) -> tuple[Envelope, tuple[str, ...]]:
    """The envelope of the message that begins with `head`, and its defects as short texts; never fails."""
    text = after_separator(head)
    found, broken = wanted_headers(text, _WANTED)
    charset = declared_charset(text) if any(not v.isascii() for values in found.values() for v in values) else None
    sender = _first_address(found, charset)
    date = date_of(_text(found, b"date", charset)) if b"date" in found else None
    subject = _text(found, b"subject", charset)
    references = _ids(b" ".join(found.get(b"references", ())))
    envelope = Envelope(
        message_id=next(iter(_ids(_said(found, b"message-id")[:2000], bare=True)), None),
        date=date,
        subject=subject,
        sender=sender,
        reply_to=_addresses(found, b"reply-to", charset),
        to=_addresses(found, b"to", charset),
        cc=_addresses(found, b"cc", charset),
        in_reply_to=next(iter(_ids(_said(found, b"in-reply-to")[:4000])), None),
        references=references
        if len(references) <= MOST_REFERENCES
        else (references[0], *references[1 - MOST_REFERENCES :]),
        delivered_to=_delivered(found),
        list_id=b"list-id" in found,
        unsubscribe=b"list-unsubscribe" in found,
        bulk=_said(found, b"precedence").lower() in (b"bulk", b"list", b"junk"),
        auto_submitted=_automatic(found, subject),
        labels=_labels(_text(found, b"x-gmail-labels", charset)) if b"x-gmail-labels" in found else (),
    )
    return envelope, _defects(found, envelope, broken)


def _said(found: Headers, name: bytes) -> bytes:
    """The first value of a header that says something."""
    return next((value for value in found.get(name, ()) if value), b"")


def _text(found: Headers, name: bytes, charset: str | None) -> str:
    value = _said(found, name)
    return text_of_header(value, charset) if value else ""


def _addresses(found: Headers, name: bytes, charset: str | None) -> tuple[Address, ...]:
    values = found.get(name)
    if not values:
        return ()
    if len(values) == 1:
        return addresses_of(values[0], charset) if values[0] else ()
    return tuple(dict.fromkeys(a for value in values[:20] for a in addresses_of(value, charset)))


def _first_address(found: Headers, charset: str | None) -> Address | None:
    """Who wrote: the first address of From, else of Sender."""
    senders = _addresses(found, b"from", charset) or _addresses(found, b"sender", charset)
    return senders[0] if senders else None


def _delivered(found: Headers) -> tuple[str, ...]:
    values = [value for name in _DELIVERED for value in found.get(name, ())[:20]]
    return tuple(dict.fromkeys(a.address for value in values for a in addresses_of(value))) if values else ()


def _ids(value: bytes, *, bare: bool = False) -> tuple[str, ...]:
    """Message-IDs with their brackets, each once; words without brackets only where there are no others."""
    if not value:
        return ()
    found = _BRACKETED.findall(value) or (_BARE_ID.findall(value) if b"@" in value else [])
    found = found or (value.split()[:1] if bare else [])
    return tuple(dict.fromkeys(_id(name) for name in found))


def _id(name: bytes) -> str:
    if not name.isascii():
        return f"<{text_of_header(name)}>"
    return f"<{(_SPACES.sub(b'', name) if b' ' in name else name).decode('ascii')}>"


def _automatic(found: Headers, subject: str) -> bool:
    """Whether a machine answered (RFC 3834, and what came before it).

    X-Auto-Response-Suppress alone says nothing: notices and people's own mail carry it too.
    """
    if (
        _said(found, b"auto-submitted").lower() not in (b"no", b"")
        or b"x-autoreply" in found
        or b"x-autorespond" in found
    ):
        return True
    if _said(found, b"precedence").lower() == b"auto_reply":
        return True
    return b"x-auto-response-suppress" in found and _AUTOMATIC.match(subject) is not None


def _labels(text: str) -> tuple[str, ...]:
    """Gmail's labels: comma separated, quoted where they hold a comma."""
    each = ((quoted or plain).strip() for quoted, plain in _LABEL.findall(text))
    return tuple(label for label in each if label)


def _defects(found: Headers, envelope: Envelope, broken: bool) -> tuple[str, ...]:
    out = []
    if envelope.date is None:
        out.append("the date cannot be read" if _said(found, b"date") else "no date")
    if envelope.sender is None:
        out.append("the sender cannot be read" if _said(found, b"from") else "no sender")
    if broken:
        out.append("a header line is broken")
    return tuple(out)
