"""Reading a ledger by the standard library alone: a scan that finds nothing new ends before SQLAlchemy is imported.

What is read is asked in SQL that every database understands (`asking_facts`, `asking_judgements`); the `Reader` here is
what runs it on SQLite.
"""

import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path
from threading import local
from typing import Any

from unghost.ledger.kept import Name, Stamp
from unghost.ledger.trouble import Translated
from unghost.words.errors import LedgerDamagedError, LedgerNewerError, NoSuchPathError

VERSION = 1
"""Of the schema: the number of the newest migration, kept in the file as PRAGMA user_version."""
APPLICATION = 0x756E6768
"""PRAGMA application_id of every ledger: "ungh"."""
PATIENCE = 20.0
"""Seconds that one transaction waits for another."""
_CHUNK = 900
_SIGNED = """
    SELECT application_id, user_version, (SELECT count(*) FROM sqlite_master)
    FROM pragma_application_id, pragma_user_version
"""

Row = tuple[Any, ...]


class Reader:
    """Questions to one SQLite file that never write; safe in threads, of which each has a connection of its own."""

    def __init__(self, db: Path) -> None:
        self.db = db
        self._mine = local()
        self._all: list[sqlite3.Connection] = []

    def rows(self, sql: str, **named: object) -> list[Row]:
        """All answers to `sql`, whose `:names` are given by keyword."""
        with Translated(self.db):
            return self._connection().execute(sql, named).fetchall()

    def stream(self, sql: str, **named: object) -> Iterator[Row]:
        """The answers one by one, for questions that have very many."""
        with Translated(self.db):
            yield from self._connection().execute(sql, named)

    def one(self, sql: str, **named: object) -> Row | None:
        """The first answer, or None."""
        found = self.rows(sql, **named)
        return found[0] if found else None

    def close(self) -> None:
        """Close the connections of all threads; a later question opens a new one."""
        while self._all:
            self._all.pop().close()
        self._mine = local()

    def _connection(self) -> sqlite3.Connection:
        found: sqlite3.Connection | None = getattr(self._mine, "connection", None)
        if found is None:
            found = self._mine.connection = self._open()
        return found

    def _open(self) -> sqlite3.Connection:
        """`query_only` and not `mode=ro`: who may not write leaves the -wal and -shm files behind when it closes."""
        where = f"{self.db.absolute().as_uri()}?mode=rw"
        opened = sqlite3.connect(where, uri=True, timeout=PATIENCE, isolation_level=None, check_same_thread=False)
        self._all.append(opened)
        opened.execute("PRAGMA query_only = ON")
        return opened


def version_of(reader: Reader) -> int:
    """The schema's version; 0 for a file in which nothing is yet.

    Raises NoSuchPathError, LedgerNewerError, and LedgerDamagedError for what is no ledger.
    """
    where = str(reader.db)
    if not reader.db.exists():
        raise NoSuchPathError("no ledger there yet", where=where)
    if not reader.db.is_file():
        raise LedgerDamagedError("not a file", where=where)
    application, version, tables = reader.rows(_SIGNED)[0]
    if application != APPLICATION:
        if application or version or tables:
            raise LedgerDamagedError("a database, but not a ledger", where=where)
        return 0
    if version > VERSION:
        raise LedgerNewerError(f"written by a newer unghost (version {version}, this one knows {VERSION})", where=where)
    return int(version)


def reader_of(db: Path) -> Reader | None:
    """A reader of the ledger at `db`; None where there is none, or one that has to be brought up to date first.

    Raises LedgerNewerError and LedgerDamagedError.
    """
    if not db.exists():
        return None
    reader = Reader(db)
    return reader if version_of(reader) == VERSION else None


def chunks(numbers: Iterable[int]) -> Iterator[str]:
    """Numbers, some hundreds at a time, as they stand in SQL within IN (...)."""
    every = list(numbers)
    for start in range(0, len(every), _CHUNK):
        yield ",".join(map(str, every[start : start + _CHUNK]))


def unchanged(reader: Reader, stamps: Mapping[Name, Stamp], under: Collection[str] = ()) -> bool:
    """Whether each unit of `stamps` was scanned to its end and bears the same stamp still.

    Units that the ledger has beneath the paths `under` must be among `stamps`: else they were taken away since.
    """
    rows = reader.rows("SELECT path, member, mtime_ns, size FROM unit")
    kept = {(path, member or None): (mtime_ns, size) for path, member, mtime_ns, size in rows}
    if any(kept.get(name) != stamp for name, stamp in stamps.items()):
        return False
    roots = tuple(f"{path.rstrip('/')}/" for path in under)
    return all(name in stamps for name in kept if name[0] in under or name[0].startswith(roots))
