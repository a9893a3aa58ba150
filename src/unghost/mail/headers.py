"""The header lines of a message: found in one pass over its bytes, unfolded, their words decoded (RFC 5322, 2047)."""

import re
from binascii import Error as Base64Error
from binascii import a2b_base64, a2b_qp

from unghost.mail.charsets import codec_of, decoded, mixed

LONGEST = 64_000
"""Bytes of one header that are read."""
_MOST = 1 << 20
Headers = dict[bytes, list[bytes]]

_LEAD = b"\r\n \t\xef\xbb\xbf\x00"
_WORD = re.compile(rb"=\?([\w.:+-]{1,40})(?:\*[\w-]{0,20})?\?([bBqQ])\?(.{0,3000}?)\?=", re.DOTALL)
_BETWEEN = re.compile(rb"\?=\s+=\?(?=[\w.:+-]{1,40}(?:\*[\w-]{0,20})?\?[bBqQ])")
_NAME = re.compile(rb"[!-9;-~]+[ \t]*:")
_CHARSET = re.compile(
    rb"^content-type:[^\n]*(?:\n[ \t][^\n]*){0,4}?charset\s*=\s*[\"']?([\w.:-]{2,40})", re.IGNORECASE | re.MULTILINE
)
_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/]")
_SPACES = re.compile(r"[\s\x00]+")


def after_separator(raw: bytes) -> bytes:
    """`raw` from its first header on: blank lines, a byte order mark and an mbox "From " line are passed over."""
    if raw[:1] not in (b"\r", b"\n", b" ", b"\t", b"\xef", b"\x00", b"F", b">"):
        return raw
    text = raw.lstrip(_LEAD)
    while text.startswith((b"From ", b">From ")):
        text = text.partition(b"\n")[2].lstrip(b"\r\n")
    return text


def header_block(text: bytes) -> tuple[list[bytes], bool]:
    """The lines before the first blank one, and whether that was there; any line ends."""
    end = text.find(b"\n\n", 0, _MOST)
    crlf = text.find(b"\n\r\n", 0, end if end >= 0 else _MOST)
    end = crlf if crlf >= 0 else end
    if end < 0 and text.startswith((b"\n", b"\r\n")):
        return [], True
    if end < 0 and b"\n" not in text[:2000] and b"\r" in text[:2000]:
        block, blank, _ = text[:_MOST].partition(b"\r\r")
        return block.split(b"\r"), bool(blank)
    block = text[: end if end >= 0 else _MOST]
    return (block.replace(b"\r\n", b"\n") if b"\r" in block else block).split(b"\n"), end >= 0


def wanted_headers(text: bytes, wanted: frozenset[bytes]) -> tuple[Headers, bool]:
    """The headers of `text` whose lower-case names are wanted, unfolded, in order; and whether a line was no header.

    A line that is none is passed over where headers follow it; else the body has begun without a blank line.
    """
    lines, _ = header_block(text)
    found: Headers = {}
    last: list[bytes] | None = None
    broken = False
    for at, line in enumerate(lines):
        if line[:1] in (b" ", b"\t"):
            if last is not None and len(last[-1]) < LONGEST:
                last[-1] += b" " + line.strip()
            continue
        name, colon, value = line.partition(b":")
        key = name.rstrip().lower()
        if key in wanted and colon:
            last = found.setdefault(key, [])
            last.append(value.strip())
            continue
        last = None
        if not colon or b" " in key or not key:
            broken = True
            if not _headers_go_on(lines, at + 1):
                break
    return found, broken


def _headers_go_on(lines: list[bytes], at: int) -> bool:
    return any(_NAME.match(line) is not None for line in lines[at : at + 1])


def text_of_header(value: bytes, charset: str | None = None) -> str:
    """A header as text: encoded words decoded, raw 8-bit as UTF-8, else by `charset` or cp1252; white space folded."""
    if b"=?" in value:
        text = _with_words(value, charset)
    else:
        text = value.decode("ascii") if value.isascii() and b"\x1b" not in value else _raw_text(value, charset)
    return (
        _SPACES.sub(" ", text).strip()
        if ("  " in text or "\t" in text or "\n" in text or "\x00" in text)
        else text.strip()
    )


def declared_charset(text: bytes) -> str | None:
    """The charset that the message's own Content-Type names."""
    found = _CHARSET.search(text[: 1 << 15].replace(b"\r\n", b"\n"))
    return found.group(1).decode("ascii") if found else None


def _raw_text(value: bytes, charset: str | None) -> str:
    if b"\x1b$" in value:
        return decoded(value, "iso-2022-jp")
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        codec = codec_of(charset)
        return mixed(value) if codec in (None, "ascii", "utf-8") else decoded(value, codec)


def _with_words(value: bytes, charset: str | None) -> str:
    """Encoded words decoded; those of one charset that touch are joined as bytes, since clients split characters."""
    text = _BETWEEN.sub(b"?==?", value[:LONGEST])
    out: list[str] = []
    waiting, waiting_charset, at = b"", "", 0
    for word in _WORD.finditer(text):
        between, name = text[at : word.start()], word.group(1).decode("ascii").lower()
        if waiting and (between or name != waiting_charset):
            out.append(decoded(waiting, waiting_charset))
            waiting = b""
        if between:
            out.append(_raw_text(between, charset))
        waiting, waiting_charset = waiting + _bytes_of_word(word.group(2), word.group(3)), name
        at = word.end()
    if waiting:
        out.append(decoded(waiting, waiting_charset))
    return "".join([*out, _raw_text(text[at:], charset)])


def _bytes_of_word(encoding: bytes, text: bytes) -> bytes:
    if encoding in b"qQ":
        return a2b_qp(text.replace(b"_", b"=20").replace(b"\n", b""))
    plain = _NOT_BASE64.sub(b"", text)
    plain = plain[:-1] if len(plain) % 4 == 1 else plain
    try:
        return a2b_base64(plain + b"=" * (-len(plain) % 4))
    except Base64Error:
        return text
