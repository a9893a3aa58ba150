"""Text out of other people's mail, made harmless: bounded, no control characters, nothing that turns a line around."""

import unicodedata

_TURNS = "\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff\ufff9\ufffa\ufffb"
_CONTROLS = {c: None for c in (*range(0x20), *range(0x7F, 0xA0)) if c not in (0x09, 0x0A)}
_LONE = dict.fromkeys(range(0xD800, 0xE000))
"""Surrogates: halves of a character, which no page can carry."""
_TAGS = dict.fromkeys(range(0xE0000, 0xE0080))
_DROPPED: dict[int, str | None] = {
    **_CONTROLS,
    **_TAGS,
    **_LONE,
    **dict.fromkeys(map(ord, _TURNS)),
    0x09: " ",
    0x2028: "\n",
    0x2029: "\n",
}
_MARKS = 4
"""Combining marks on one letter beyond this are decoration that climbs over its neighbours."""


def _calm(text: str) -> str:
    """`text` with at most `_MARKS` combining marks in a row; only text that holds some is walked through."""
    if text.isascii() or not any(unicodedata.combining(c) for c in text):
        return text
    kept, run = [], 0
    for c in text:
        run = run + 1 if unicodedata.combining(c) else 0
        if run <= _MARKS:
            kept.append(c)
    return "".join(kept)


def lines(text: str, limit: int) -> str:
    """`text` with its line breaks, at most `limit` characters, at most one empty line in a row."""
    clean = _calm(text[: limit * 2].replace("\r\n", "\n").translate(_DROPPED))
    kept: list[str] = []
    for line in clean.split("\n"):
        line = line.rstrip()
        if line or (kept and kept[-1]):
            kept.append(line)
    return _cut("\n".join(kept).strip("\n"), limit)


def line(text: str | None, limit: int = 160) -> str:
    """`text` on one line of at most `limit` characters."""
    clean = _calm((text or "")[: limit * 4].translate(_DROPPED))
    return _cut(" ".join(clean.split()), limit)


def _cut(text: str, limit: int) -> str:
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"


def name_of(name: str, address: str) -> str:
    """Who somebody is: their name, else what stands before the @ of their address; empty where nothing is known."""
    shown = line(name, 60)
    return shown or line(address.partition("@")[0], 60)
