"""Words looked for in the conversations: the one place where the databases differ, behind one small interface.

A database of another kind brings a class like `Fts5`; all else in the ledger stays.
"""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from sqlalchemy import Connection

Entry = tuple[int, str, str, str]
"""Key of a message, its subject, its people, its own words."""

_MOST_WORDS = 16
_LONGEST_WORD = 64
_LONGEST_BODY = 40_000
_UNSPACED = "([\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff])"
"""Letters of languages written without spaces: each is a word of its own."""


class FullText(Protocol):
    """Where words are found: made once, fed with each message, asked with what the owner typed."""

    search: str
    """SQL for a Reader: the keys of messages that match `:words`, the best first, at most `:limit`."""

    def create(self, connection: "Connection") -> None:
        """Make the empty index."""

    def add(self, connection: "Connection", entries: Sequence[Entry]) -> None:
        """Take messages in; each once."""

    def words(self, typed: str) -> str | None:
        """What the owner typed, as `:words`; None where no word is in it."""


class Fts5:
    """SQLite's own (contentless: the text itself stands in `content`)."""

    search = "SELECT rowid AS key FROM words WHERE words MATCH :words ORDER BY rank LIMIT :limit"

    def create(self, connection: "Connection") -> None:
        """The virtual table; accents and case don't count."""
        connection.exec_driver_sql(
            "CREATE VIRTUAL TABLE words USING fts5"
            " (subject, people, body, content='', tokenize='unicode61 remove_diacritics 2')"
        )

    def add(self, connection: "Connection", entries: Sequence[Entry]) -> None:
        """Into the index, in a transaction of the caller's."""
        rows = [
            (key, spaced(subject), spaced(people), spaced(body[:_LONGEST_BODY]))
            for key, subject, people, body in entries
        ]
        if rows:
            connection.exec_driver_sql("INSERT INTO words (rowid, subject, people, body) VALUES (?, ?, ?, ?)", rows)

    def words(self, typed: str) -> str | None:
        """Each word quoted, so that nothing in it is syntax; all must be found, the last as a beginning."""
        quoted = ['"{}"'.format(spaced(word).replace('"', '""').strip()) for word in words_of(typed)]
        return " ".join(quoted) + "*" if quoted else None


def words_of(typed: str) -> list[str]:
    """The words that were typed, a bounded number of them; signs alone are none."""
    parts = typed.replace("\0", " ").encode("utf-8", "replace").decode().split()
    return [part[:_LONGEST_WORD] for part in parts if re.search(r"\w", part)][:_MOST_WORDS]


def spaced(text: str) -> str:
    """`text` with its unspaced letters apart, for the index and for what is looked for in it."""
    text = text if text.isascii() else re.sub(_UNSPACED, r" \1 ", text)
    return text.encode("utf-8", "replace").decode() if not text.isascii() else text
