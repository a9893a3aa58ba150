"""The beginning of a body, quickly and roughly: for triage of every message of a mailbox."""

from unghost.mail.body import choices, text_of
from unghost.mail.headers import after_separator
from unghost.mail.markup import tagless
from unghost.mail.structure import structure

_LOOKED_AT = 1 << 17
_ENOUGH = 40
_MARKUP = 12


def quick_text(raw: bytes, limit: int = 6000) -> str:
    """At most `limit` characters of the plain text of a message, or of its HTML with the tags crudely dropped."""
    text = after_separator(raw[:_LOOKED_AT])
    root, _ = structure(text)
    found = choices(root)
    for choice in found:
        plain = "\n".join(text_of(text, part, limit) for part in choice.plain)
        if len(plain.strip()) >= _ENOUGH or (plain.strip() and not choice.html):
            return plain[:limit]
        if choice.html:
            html = text_of(text, choice.html[0], _MARKUP * limit)
            return tagless(html)[:limit]
    return ""
