"""The telephone number that stands in somebody's signature."""

import re

from unghost.words.facts import Known

_NUMBER = re.compile(r"(?<![\w/#.-])(?:\+|00)?\(?\d[\d ()./–-]{6,22}\d(?![\w/-])")
_LABEL = re.compile(
    r"(?:tel|phone|mobile?|mob|cell|direct|call|telefon|handy|tél|móvil|cellulare|telemóvel|fon|[tmp])\b[.:]?\s*(?:\(?[a-z]+\)?[.:]\s*)?$",
    re.IGNORECASE,
)
_FAX = re.compile(r"fax[.:]?\s*$", re.IGNORECASE)
TAIL_LINES = 14


def phone_in(known: Known | None) -> str | None:
    """The first number of a signature that looks like a telephone's: international, or with a word that says so."""
    if known is None:
        return None
    message = known.message
    tail = message.visible_text.splitlines()[-TAIL_LINES:]
    for line in [*message.signature.splitlines()[: 2 * TAIL_LINES], *tail]:
        for found in _NUMBER.finditer(line[:200]):
            before = line[: found.start()]
            digits = sum(c.isdigit() for c in found.group())
            if _FAX.search(before) or not 8 <= digits <= 15:
                continue
            if found.group()[0] in "+0" or _LABEL.search(before):
                return " ".join(found.group().split())
    return None
