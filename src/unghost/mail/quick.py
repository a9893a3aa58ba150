"""The beginning of a body, quickly and roughly: for triage of every message of a mailbox."""

import re
from html import unescape

from unghost.mail.body import choices, text_of
from unghost.mail.headers import after_separator
from unghost.mail.markup import without_code
from unghost.mail.structure import Part, structure

_PLAIN_BYTES = 1 << 14
_HTML_BYTES = 1 << 17
_ENOUGH = 40
_MARKUP = 5
_TAG = re.compile(r"<[^<>]*>")


def quick_text(raw: bytes, limit: int = 6000) -> str:
    """At most `limit` characters of the plain text of a message, or of its HTML with the tags crudely dropped."""
    text = after_separator(raw[:_HTML_BYTES])
    head = text[: max(_PLAIN_BYTES, 2 * limit)]
    found = _said(head, limit)
    return found if found or len(text) <= len(head) else _said(text, limit)


def _said(text: bytes, limit: int) -> str:
    """The text of the first part that says anything."""
    root, _ = structure(text)
    for choice in choices(root):
        plain = "\n".join(text_of(text, part, limit) for part in choice.plain[:3])
        if len(plain.strip()) >= _ENOUGH or (plain.strip() and not choice.html):
            return plain[:limit]
        if choice.html and (words := _words_of_html(text, choice.html[0], limit)):
            return words
    return ""


def _words_of_html(text: bytes, part: Part, limit: int) -> str:
    html = text_of(text, part, min(_HTML_BYTES, 20 * limit))
    body = html.find("<body")
    shown = html[max(0, body) :]
    if "<style" in shown or "<script" in shown or body < 0:
        shown = without_code(shown)
    words = " ".join(_TAG.sub(" ", shown[: _MARKUP * limit]).split())
    return unescape(words)[:limit] if "&" in words else words[:limit]
