"""What a doctor can say of the file itself."""

import sqlite3

from unghost.ledger.files import is_private, size_of
from unghost.ledger.kept import Health
from unghost.ledger.quick import VERSION, Reader
from unghost.words.errors import LedgerDamagedError

TABLES = (
    *("unit", "message", "mention", "place", "content", "decision", "letter", "setting"),
    *("triage", "reading", "candidacy", "candidacy_message", "obligation", "interview", "unsure"),
)


def look_at(reader: Reader) -> Health:
    """Integrity, counts, sizes; damage is told, not raised."""
    try:
        found = [line for (line,) in reader.rows("PRAGMA integrity_check(20)")]
        rows = tuple((table, reader.rows(f"SELECT count(*) FROM {table}")[0][0]) for table in TABLES)  # noqa: S608
    except LedgerDamagedError as damaged:
        found, rows = [damaged.what], ()
    version = reader.one("PRAGMA user_version") or (0,)
    return Health(
        path=str(reader.db),
        version=version[0],
        newest=VERSION,
        damage=() if found == ["ok"] else tuple(found),
        rows=rows,
        bytes=size_of(reader.db),
        private=is_private(reader.db),
        sqlite=sqlite3.sqlite_version,
    )
