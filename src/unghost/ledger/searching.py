"""Words looked for in the conversations, and what stands around them."""

import re

from unghost.ledger.asking_facts import sender_of, sent_at
from unghost.ledger.asking_judgements import LINE, line_of
from unghost.ledger.codec import from_json, unpack
from unghost.ledger.fulltext import FullText, words_of
from unghost.ledger.kept import Hit
from unghost.ledger.keys import spelled
from unghost.ledger.quick import Reader, Row
from unghost.words.mail import Message

_MOST = 1000
_AROUND = 80
_HITS = """
    SELECT m.key, m.name, m.address, m.subject, m.at, m.zone, n.message, {line}
    FROM message m JOIN content n ON n.key = m.key
    JOIN candidacy_message a ON a.key = m.key JOIN candidacy c ON c.id = a.candidacy
    WHERE m.key IN ({keys})
"""


def search(reader: Reader, words: FullText, typed: str, limit: int) -> tuple[Hit, ...]:
    """Messages of the conversations in which all the words are, the best first; none for no words."""
    asked = words.words(typed)
    if asked is None:
        return ()
    best = [key for (key,) in reader.rows(words.search, words=asked, limit=_MOST)]
    rows = {row[0]: row for row in reader.rows(_HITS.format(line=LINE, keys=",".join(map(str, best))))}
    looked_for = _pattern(typed)
    return tuple(_hit(rows[key], looked_for) for key in [key for key in best if key in rows][:limit])


def _hit(row: Row, looked_for: re.Pattern[str]) -> Hit:
    key, name, address, subject, at, zone, packed, *line = row
    text = from_json(Message, unpack(packed)).visible_text
    return Hit(
        spelled(key), line_of(line), sender_of(name, address), subject, sent_at(at, zone), around(text, looked_for)
    )


def _pattern(typed: str) -> re.Pattern[str]:
    return re.compile("|".join(re.escape(word) for word in words_of(typed)) or "$", re.IGNORECASE)


def around(text: str, looked_for: re.Pattern[str]) -> str:
    """What stands around the first place where `looked_for` is, on one line; else the beginning."""
    found = looked_for.search(text)
    start = max(0, (found.start() if found else 0) - _AROUND)
    end = min(len(text), (found.end() if found else 0) + _AROUND)
    inside = " ".join(text[start:end].split())
    return f"{'… ' if start else ''}{inside}{' …' if end < len(text) else ''}"
