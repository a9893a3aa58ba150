"""Mailboxes in a header (RFC 5322 3.4): groups, comments, quoted and encoded names, and what broken clients write."""

import re

from unghost.mail.headers import text_of_header
from unghost.words.mail import Address

MOST = 200
"""Addresses of one header that are read."""
_LONGEST = 30_000
_PLAIN = re.compile(rb'\s*+(?:"([^"\\]*+)"\s*+|([^"<>@,;:()\\]*+))<([^<>@\s",;:()\\]+@[^<>@\s",;:()\\]+)>\s*')
_BARE = re.compile(rb'\s*([^<>@\s",;:()\\]+@[^<>@\s",;:()\\]+)\s*')
_TOKEN = re.compile(rb'"(?:[^"\\]|\\.)*"|<[^<>]*>?|[,;:]|\(|[^"<,;:(]+|"', re.DOTALL)
_QUOTE = re.compile(rb'(?<!\\)"')
_ESCAPED = re.compile(rb"\\(.)", re.DOTALL)
_ADDRESS = re.compile(r"[^\s<>\"(),;:@]{1,200}@[^\s<>\"(),;:]{1,300}")


class _Mailbox:
    """What one mailbox is gathered from."""

    __slots__ = ("angle", "comment", "words")

    def __init__(self) -> None:
        self.words: list[bytes] = []
        self.angle: bytes | None = None
        self.comment = b""


def addresses_of(value: bytes, charset: str | None = None) -> tuple[Address, ...]:
    """The mailboxes that a header names, groups opened, addresses in lower case; what is no address is left out."""
    found = _usual(value, charset)
    if found is None:
        found = _parsed(value[:_LONGEST], charset)
        if b"=?" in value and (not found or b"<" not in value):
            found = _parsed(text_of_header(value, charset).encode("utf-8")[:_LONGEST], charset)
    return tuple(one for one in found if one.address[:1] not in ("@", "") and one.address[-1] != "@")


def _usual(value: bytes, charset: str | None) -> list[Address] | None:
    """The mailbox of a header that holds one, written as nearly all are; None for all others."""
    plain = _PLAIN.fullmatch(value)
    if plain is not None:
        return [Address(_name(plain.group(1) or plain.group(2) or b"", charset), _lower(plain.group(3)))]
    bare = _BARE.fullmatch(value)
    return None if bare is None else [Address("", _lower(bare.group(1)))]


def _parsed(value: bytes, charset: str | None) -> list[Address]:
    out: list[Address] = []
    box = _Mailbox()
    at = 0
    while at < len(value) and len(out) < MOST:
        token = _TOKEN.match(value, at)
        text = token.group() if token else value[at : at + 1]
        at += len(text)
        if text == b'"':  # it never closes, nor will any later one: none counts, or scanning would take quadratic time
            value = value[:at] + value[at:].replace(b'"', b" ")
        elif text == b"(":
            at, box.comment = _comment(value, at)
        elif text in (b",", b";"):
            box = _closed(box, out, charset, b"," if text == b"," else b"")
        elif text == b":":
            box.words = [box.words[-1]] if box.words and box.words[-1].strip().lower() == b"mailto" else []
        elif text.startswith(b"<"):
            box.angle = text.strip(b"<>") if box.angle is None or b"@" in text else box.angle
        else:
            box.words.append(text)
    _closed(box, out, charset, b"")
    return out[:MOST]


def _comment(value: bytes, at: int) -> tuple[int, bytes]:
    """Where the comment that begins before `at` ends, and what it says; comments nest."""
    depth, start = 1, at
    while at < len(value) and depth:
        char = value[at]
        depth += (char == 0x28) - (char == 0x29)
        at += 2 if char == 0x5C else 1
    return at, value[start : max(start, at - 1)]


def _closed(box: _Mailbox, out: list[Address], charset: str | None, separator: bytes) -> _Mailbox:
    """The mailbox put out if it has an address; else its words begin the next one ("Doe, Ann <ann@...>")."""
    fresh = _Mailbox()
    address, name = _address_and_name(box, charset)
    if address:
        out.append(Address(name, address))
    elif separator and len(box.words) < 3 and any(w.strip() for w in box.words):
        fresh.words = [*box.words, b", "]
    return fresh


def _address_and_name(box: _Mailbox, charset: str | None) -> tuple[str, str]:
    words = b"".join(box.words)
    if box.angle is not None and b"@" in box.angle:
        return _addr_spec(box.angle), _name(words, charset) or _name(box.comment, charset)
    found = _ADDRESS.findall(_text(words.removeprefix(b"mailto")).replace(" @ ", "@"))
    if not found:
        quoted_local = re.fullmatch(rb'\s*("[^"]*"@[^\s@<>"]+)\s*', words)
        return (_lower(quoted_local.group(1)), _name(box.comment, charset)) if quoted_local else ("", "")
    rest = words.removeprefix(b"mailto").replace(found[-1].encode("utf-8"), b"")
    return found[-1].strip("'.").lower(), _name(rest, charset) or _name(box.comment, charset)


def _addr_spec(angle: bytes) -> str:
    """The address within brackets: without white space, route and "mailto:"."""
    text = _text(angle)
    local, _, domain = "".join(text.split()).rpartition("@")
    address = f"{local.rpartition(':')[2]}@{domain}"
    return address.lower().strip("'") if domain and local else ""


def _text(value: bytes) -> str:
    return text_of_header(value)


def _lower(value: bytes) -> str:
    return (value.decode("ascii") if value.isascii() else _text(value)).lower().strip("'")


def _name(value: bytes, charset: str | None) -> str:
    """A display name: quotes and escapes taken off, encoded words decoded."""
    if not value:
        return ""
    unquoted = _ESCAPED.sub(rb"\1", _QUOTE.sub(b"", value)) if b"\\" in value else value.replace(b'"', b"")
    return text_of_header(unquoted, charset).strip(" '\t,")
