"""How the ledger is written: one SQLAlchemy engine, short transactions that begin by taking the right to write."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, Table, create_engine, event
from sqlalchemy.dialects.sqlite import Insert, insert
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.sql.dml import UpdateBase

from unghost.ledger.quick import PATIENCE
from unghost.ledger.trouble import Translated

CACHE_KIB = 16_384
"""Pages that the writer keeps in memory: the random part of a big scan (two indexes) stays within it."""


_SQLITE = SQLiteDialect_pysqlite()
LOG_PAGES = 4_000
"""Pages in the write-ahead log before they are folded in: with fewer, a big scan writes the same ones anew."""


class Writer:
    """The one engine of a ledger."""

    def __init__(self, db: Path) -> None:
        self.db = db
        self._engine = _engine(db)

    @contextmanager
    def begin(self, *, lasting: bool = False) -> Iterator[Connection]:
        """A transaction: committed at its end, undone by an exception. Raises LedgerBusyError and DiskFullError.

        What was committed outlives the process; if `lasting`, a power cut too: for what the owner said, since what was
        scanned can be scanned again.
        """
        with Translated(self.db), self._engine.connect() as connection:
            connection.execution_options(synchronous="FULL" if lasting else "NORMAL")
            with connection.begin():
                yield connection

    def copy(self, target: Path) -> None:
        """A whole copy of the ledger, of one moment, into the empty file `target`."""
        with Translated(self.db), closing(self._engine.raw_connection()) as connection:
            connection.cursor().execute("VACUUM INTO ?", (str(target),))

    def close(self) -> None:
        """Let go of the file; the last one to do so folds the write-ahead log into it."""
        self._engine.dispose()


def _engine(db: Path) -> Engine:
    def connect() -> sqlite3.Connection:
        opened = sqlite3.connect(db, timeout=PATIENCE, isolation_level=None, check_same_thread=False)
        opened.execute("PRAGMA journal_mode = WAL")
        opened.execute(f"PRAGMA wal_autocheckpoint = {LOG_PAGES}")
        opened.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
        return opened

    engine = create_engine("sqlite+pysqlite://", creator=connect, pool_size=2)
    event.listen(engine, "begin", _take_turn)
    return engine


def _take_turn(connection: Connection) -> None:
    """The right to write is taken at once: a transaction that reads first could not get it later."""
    connection.exec_driver_sql(f"PRAGMA synchronous = {connection.get_execution_options()['synchronous']}")
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def upsert(table: Table, by: tuple[str, ...]) -> Insert:
    """Insert a row, or overwrite the one that has the same values in the columns `by`."""
    new = insert(table)
    rest = {c.name: new.excluded[c.name] for c in table.columns if c.name not in by and c.name != "id"}
    return new.on_conflict_do_update(index_elements=by, set_=rest)


def many(
    connection: Connection, statement: UpdateBase, columns: tuple[str, ...], rows: Sequence[tuple[Any, ...]]
) -> None:
    """Run a constant statement for many rows, tuples in the order of `columns`: twice as fast as rows by names."""
    if rows:
        connection.exec_driver_sql(_spelled_out(statement, columns), list(rows))


@lru_cache(maxsize=64)
def _spelled_out(statement: UpdateBase, columns: tuple[str, ...]) -> str:
    compiled = statement.compile(dialect=_SQLITE, column_keys=columns)
    if compiled.positiontup != list(columns):
        raise TypeError(f"{statement} does not take {columns}")
    return str(compiled)
