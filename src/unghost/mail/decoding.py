"""Transfer encodings undone (RFC 2045 6), however broken, and text in the shape it was sent in (RFC 3676)."""

import re
from binascii import Error as Base64Error
from binascii import a2b_base64, a2b_qp

_BASE64 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_NOT_BASE64 = bytes(set(range(256)) - set(_BASE64))
_UUBEGIN = re.compile(r"begin [0-7]{3,4} \S[^\n]{0,200}")
_UULINE = re.compile(r"[!-`]{1,64}")
_QUOTES = re.compile(r"^(>*) ?")


def undone(raw: bytes, encoding: str) -> bytes:
    """The bytes that a transfer encoding stands for; what is none stays as it is."""
    name = encoding.strip().lower()
    if name.startswith("quoted") or name == "qp":
        return a2b_qp(raw)
    if name.startswith("base64"):
        return _from_base64(raw)
    return raw


def _from_base64(raw: bytes) -> bytes:
    if _is_prose(raw):
        return raw
    try:
        return a2b_base64(raw)
    except Base64Error:
        plain = raw.translate(None, _NOT_BASE64)
        plain = plain[: len(plain) - 1] if len(plain) % 4 == 1 else plain
        return a2b_base64(plain + b"=" * (-len(plain) % 4))


def _is_prose(raw: bytes) -> bool:
    """Whether text that is declared base64 is plain text instead: words with blanks between, in its first lines."""
    head = raw[:400].strip()
    return b" " in head and head.count(b" ") * 12 > len(head)


def unflowed(text: str, *, delete_space: bool = False) -> str:
    """format=flowed (RFC 3676): a line that ends in a blank goes on in the next one of the same depth of quote."""
    out: list[list[str]] = []
    goes_on, depth_before = False, 0
    for line in text.split("\n"):
        marks = _QUOTES.match(line)
        depth = len(marks.group(1)) if marks else 0
        words = line[marks.end() :] if marks else line
        if goes_on and depth == depth_before and words != "-- ":
            out[-1].append(words)
        else:
            out.append([">" * depth + " " if depth else "", words])
        goes_on = words.endswith(" ") and words != "-- "
        if goes_on and delete_space:
            out[-1][-1] = words[:-1]
        depth_before = depth
    return "\n".join("".join(pieces) for pieces in out)


def without_uuencoded(text: str) -> str:
    """Text without files that were put into it by uuencode."""
    if "\nend" not in text or "begin " not in text:
        return text
    out: list[str] = []
    inside: list[str] = []
    for line in text.split("\n"):
        if inside:
            inside.append(line)
            if line.strip() == "end":
                inside = []
            elif not _UULINE.fullmatch(line.strip()) and line.strip():
                out += inside
                inside = []
        elif _UUBEGIN.fullmatch(line.rstrip()):
            inside = [line]
        else:
            out.append(line)
    return "\n".join([*out, *inside])
