"""Parameters of MIME headers (RFC 2045 5.1; continued and encoded ones RFC 2231; encoded words against RFC 2047)."""

import re
from urllib.parse import unquote_to_bytes

from unghost.mail.charsets import decoded
from unghost.mail.headers import text_of_header

LONGEST = 16_000
"""Bytes of a header that are read."""
_MOST_PIECES = 200
_TOKEN = re.compile(rb'"(?:[^"\\]|\\.)*"|;|[^";]+|"', re.DOTALL)
_ESCAPED = re.compile(rb'\\(["\\])')
_CONTINUED = re.compile(r"(.+?)\*(\d{1,3})(\*?)")
_EXTENDED = re.compile(rb"([\w.:+-]{0,40})'[^']{0,40}'(.*)", re.DOTALL)


def parameters(value: bytes) -> dict[str, str]:
    """The parameters of a header by their names in lower case; an encoded value wins over a plain one."""
    simple = _simple(value) if len(value) < LONGEST else None
    if simple is not None:
        return simple
    plain: dict[str, str] = {}
    pieces: dict[str, dict[int, tuple[bytes, bool]]] = {}
    for name, raw in _pairs(value[:LONGEST]):
        continued = _CONTINUED.fullmatch(name)
        if continued is not None:
            base, number, star = continued.groups()
            if len(pieces.setdefault(base, {})) < _MOST_PIECES:
                pieces[base].setdefault(int(number), (raw, bool(star)))
        elif name.endswith("*"):
            pieces.setdefault(name[:-1], {}).setdefault(-1, (raw, True))
        else:
            plain.setdefault(name, text_of_header(raw))
    return plain | {base: _joined(numbered) for base, numbered in pieces.items()}


def _simple(value: bytes) -> dict[str, str] | None:
    """The parameters of a header that has nothing odd: no continued, encoded or escaped value, no semicolon within one."""
    if b"*" in value or b"\\" in value or b"=?" in value or not value.isascii():
        return None
    found: dict[str, str] = {}
    for one in value.split(b";")[1:]:
        name, equals, said = one.partition(b"=")
        if one.count(b'"') % 2:
            return None
        if equals:
            found.setdefault(
                name.strip().lower().decode("ascii"), " ".join(said.strip().strip(b'"').decode("ascii").split())
            )
    return found


def _pairs(value: bytes) -> list[tuple[str, bytes]]:
    """Names and values, quotes taken off; the first field, the value itself, left out."""
    fields: list[list[bytes]] = [[]]
    at = 0
    while at < len(value):
        token = _TOKEN.match(value, at)
        text = token.group() if token else value[at : at + 1]
        at += len(text)
        if text == b'"':  # it never closes, nor will any later one
            value = value[:at] + value[at:].replace(b'"', b"")
        elif text == b";":
            fields.append([])
        else:
            fields[-1].append(text)
    pairs = (b"".join(parts).partition(b"=") for parts in fields[1:])
    return [
        (name.strip().lower().decode("ascii", "replace"), _unquoted(raw.strip()))
        for name, equals, raw in pairs
        if equals
    ]


def _unquoted(raw: bytes) -> bytes:
    if len(raw) >= 2 and raw[:1] == b'"' == raw[-1:]:
        return _ESCAPED.sub(rb"\1", raw[1:-1])
    return raw.strip(b'"')


def _joined(numbered: dict[int, tuple[bytes, bool]]) -> str:
    """Continued pieces as one text: percent signs undone where a piece is encoded, the charset is the first one's."""
    charset: bytes | None = None
    out = b""
    for place, number in enumerate(sorted(numbered)):
        raw, encoded = numbered[number]
        found = _EXTENDED.fullmatch(raw) if encoded and place == 0 else None
        if found is not None:
            charset, raw = found.groups()
        out += unquote_to_bytes(raw) if encoded else raw
    if charset is None and b"=?" in out:
        return text_of_header(out)
    return decoded(out, charset.decode("ascii") if charset else None)
