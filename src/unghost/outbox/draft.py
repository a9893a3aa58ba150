"""A letter as something that a mail program opens: an unsent message (RFC 5322) or a mailto address (RFC 6068).

Headers are set line by line here: what strangers put into names, subjects and Message-IDs must never begin a new line.
"""

import re
from collections.abc import Iterable
from datetime import datetime
from email.header import Header
from email.utils import format_datetime
from email.utils import quote as quoted_string
from quopri import encodestring
from urllib.parse import quote, unquote_to_bytes

from unghost.words.letters import Letter
from unghost.words.mail import Address

LONGEST_MAILTO = 1900
"""Characters that every mail program takes in an address; a longer body is cut."""
WIDTH = 76
_SAFE = "@!$*'()/"
_MESSAGE_ID = re.compile(r"<[!-;=?-~]{1,900}>")
_ADDRESS = re.compile(r"[!-'*+\-/-9=?A-Z^-~.]{1,64}@[A-Za-z0-9.\-\[\]:]{1,255}")
_ATOMS = re.compile(r"[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~]+(?: [A-Za-z0-9!#$%&'*+\-/=?^_`{|}~]+)*")


def draft_message(letter: Letter, sender: Address, now: datetime, message_id: str) -> bytes:
    """The letter as an unsent message (CRLF lines, UTF-8, plain text), threaded to what it answers.

    `now` is aware; `message_id` comes with its brackets. Mail programs open it for editing (X-Unsent). An address or a
    Message-ID that no header may hold is left out.
    """
    headers = [
        ("X-Unsent", "1"),
        ("From", _mailboxes([sender])),
        ("To", _mailboxes(letter.to)),
        ("Cc", _mailboxes(letter.cc)),
        ("Subject", _encoded(letter.subject, len("Subject: "))),
        ("Date", format_datetime(now)),
        ("Message-ID", _ids([message_id])),
        ("In-Reply-To", _ids([letter.in_reply_to or ""])),
        ("References", _ids(letter.references)),
    ]
    head = "".join(f"{name}: {value}\r\n" for name, value in headers if value)
    return head.encode("ascii") + _body(letter.body)


def mailto(letter: Letter) -> str:
    """The letter as a mailto address; the thread is told by In-Reply-To, which some mail programs leave out."""
    fields = [("cc", ",".join(a.address for a in letter.cc)), ("subject", _one_line(letter.subject))]
    fields += [("in-reply-to", _one_line(letter.in_reply_to or ""))]
    head = "mailto:" + ",".join(_escaped(a.address) for a in letter.to)
    query = "&".join(f"{name}={_escaped(value)}" for name, value in fields if value)
    start = f"{head}?{query}{'&' if query else ''}body="
    return start + _cut(_escaped(letter.body.replace("\r\n", "\n").replace("\n", "\r\n")), LONGEST_MAILTO - len(start))


def _mailboxes(people: Iterable[Address]) -> str:
    """Addresses with their names, one a line."""
    return ",\r\n ".join(m for p in people if (m := _mailbox(p)))


def _mailbox(person: Address) -> str:
    """A name, quoted or encoded where it must be, and its address in brackets; empty for what is no address."""
    name, (local, _, domain) = _one_line(person.name), person.address.rpartition("@")
    if not domain.isascii():
        domain = _ascii_domain(domain)
    address = f"{local}@{domain}"
    if not _ADDRESS.fullmatch(address):
        return ""
    if not name:
        return address
    if not name.isascii():
        return f"{_encoded(name, 5)} <{address}>"
    return f"{name} <{address}>" if _ATOMS.fullmatch(name) else f'"{quoted_string(name)}" <{address}>'


def _ascii_domain(domain: str) -> str:
    try:
        return domain.encode("idna").decode("ascii")
    except UnicodeError:
        return ""


def _encoded(text: str, used: int) -> str:
    """Text as a header takes it (RFC 2047 where it isn't ASCII), folded; `used` characters stand before it."""
    line = _one_line(text)
    if line.isascii() and "=?" not in line:
        return line[:900]
    return Header(line[:500], "utf-8", maxlinelen=WIDTH, header_name=" " * max(0, used - 2)).encode(linesep="\r\n")


def _ids(ids: Iterable[str]) -> str:
    """Message-IDs, one a line."""
    return "\r\n ".join(i for i in ids if _MESSAGE_ID.fullmatch(i))


def _one_line(text: str) -> str:
    """White space folded; nothing that isn't printed, no half of a character."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def _body(text: str) -> bytes:
    """The content headers and the body: seven bits where they do, else quoted-printable, which every program edits."""
    lines = text.encode("utf-8", "replace").decode("utf-8").splitlines()
    plain = all(line.isascii() and line.isprintable() and len(line) < WIDTH * 10 for line in lines)
    encoded = lines if plain else encodestring("\n".join(lines).encode("utf-8")).decode("ascii").split("\n")
    head = [
        'Content-Type: text/plain; charset="utf-8"',
        f"Content-Transfer-Encoding: {'7bit' if plain else 'quoted-printable'}",
        "MIME-Version: 1.0",
        "",
    ]
    return ("\r\n".join([*head, *encoded]) + "\r\n").encode("ascii")


def _escaped(value: str) -> str:
    return quote(value, safe=_SAFE, errors="replace")


def _cut(escaped: str, most: int) -> str:
    """Cut at a whole character, so that what is left is still UTF-8."""
    if len(escaped) <= most:
        return escaped
    whole = escaped[: max(0, most)]
    while whole and whole[-3:].count("%") and not _is_whole(whole):
        whole = whole[: whole.rindex("%")]
    return whole


def _is_whole(escaped: str) -> bool:
    """Whether no escape and no character is cut off at the end."""
    if "%" in escaped[-2:]:
        return False
    try:
        unquote_to_bytes(escaped).decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
