"""A letter as something that a mail program opens: an unsent message (RFC 5322) or a mailto address (RFC 6068)."""

from datetime import datetime
from email.headerregistry import Address as HeaderAddress
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from urllib.parse import quote, unquote_to_bytes

from unghost.words.letters import Letter
from unghost.words.mail import Address

LONGEST_MAILTO = 1900
"""Characters that every mail program takes in an address; a longer body is cut."""
_SAFE = "@!$*'()/"


def draft_message(letter: Letter, sender: Address, now: datetime, message_id: str) -> bytes:
    """The letter as an unsent message (CRLF lines, UTF-8, plain text), threaded to what it answers.

    `now` is aware; `message_id` comes with its brackets. Mail programs open it for editing (X-Unsent).
    """
    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"
    message["From"] = _header(sender)
    if letter.to:
        message["To"] = [_header(a) for a in letter.to]
    if letter.cc:
        message["Cc"] = [_header(a) for a in letter.cc]
    message["Subject"] = _one_line(letter.subject)
    message["Date"] = format_datetime(now)
    message["Message-ID"] = _one_line(message_id)
    if letter.in_reply_to:
        message["In-Reply-To"] = _one_line(letter.in_reply_to)
    if letter.references:
        message["References"] = " ".join(_one_line(r) for r in letter.references)
    message.set_content(letter.body, subtype="plain", charset="utf-8", cte=_encoding(letter.body))
    return message.as_bytes()


def mailto(letter: Letter) -> str:
    """The letter as a mailto address; the thread is told by In-Reply-To, which some mail programs leave out."""
    fields = [("cc", ",".join(a.address for a in letter.cc)), ("subject", _one_line(letter.subject))]
    fields += [("in-reply-to", _one_line(letter.in_reply_to or ""))]
    head = "mailto:" + ",".join(quote(a.address, safe=_SAFE) for a in letter.to)
    query = "&".join(f"{name}={_escaped(value)}" for name, value in fields if value)
    start = f"{head}?{query}{'&' if query else ''}body="
    return start + _cut(_escaped(letter.body.replace("\r\n", "\n").replace("\n", "\r\n")), LONGEST_MAILTO - len(start))


def _header(person: Address) -> HeaderAddress:
    """An address as a header takes it; a name of a stranger's can't break the header."""
    local, _, domain = person.address.rpartition("@")
    return HeaderAddress(_one_line(person.name), username=_one_line(local), domain=_one_line(domain))


def _one_line(text: str) -> str:
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def _encoding(body: str) -> str:
    """Seven bits where they do, else quoted-printable, which every mail program edits."""
    plain = body.isascii() and all(len(line) < 900 for line in body.splitlines())
    return "7bit" if plain else "quoted-printable"


def _escaped(value: str) -> str:
    return quote(value, safe=_SAFE)


def _cut(escaped: str, most: int) -> str:
    """Cut at a whole character, so that what is left is still UTF-8."""
    if len(escaped) <= most:
        return escaped
    kept = unquote_to_bytes(escaped[: max(0, most - 2)]).decode("utf-8", "ignore")
    return _escaped(kept)[: max(0, most)] if kept.isascii() else _escaped(kept)
