"""What SQLite and the system say when something goes wrong, in this project's own errors."""

import errno
import sqlite3
from pathlib import Path
from types import TracebackType

from unghost.words.errors import DiskFullError, LedgerBusyError, LedgerDamagedError, LedgerError, LedgerRefusedError

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_KINDS: dict[str, type[LedgerError]] = {
    "SQLITE_FULL": DiskFullError,
    "SQLITE_IOERR_WRITE": DiskFullError,
    "SQLITE_IOERR_SHMSIZE": DiskFullError,
    "SQLITE_IOERR_SHMOPEN": DiskFullError,
    "SQLITE_IOERR_FSYNC": DiskFullError,
    "SQLITE_IOERR_TRUNCATE": DiskFullError,
    "SQLITE_BUSY": LedgerBusyError,
    "SQLITE_LOCKED": LedgerBusyError,
    "SQLITE_NOTADB": LedgerDamagedError,
    "SQLITE_CORRUPT": LedgerDamagedError,
    "SQLITE_ERROR": LedgerDamagedError,
    "SQLITE_SCHEMA": LedgerDamagedError,
    "SQLITE_CANTOPEN": LedgerRefusedError,
    "SQLITE_PERM": LedgerRefusedError,
    "SQLITE_READONLY": LedgerRefusedError,
    "SQLITE_AUTH": LedgerRefusedError,
}
_SAID: dict[type[LedgerError], str] = {
    DiskFullError: "the disk is full",
    LedgerBusyError: "another unghost is writing in it",
    LedgerDamagedError: "not a ledger, or a broken one",
    LedgerRefusedError: "cannot be opened or written",
}


class Translated:
    """A context in which the database's and the system's errors become errors of the ledger's tree.

    What is no such error passes as it is: that is a fault of ours, and shall be seen.
    """

    def __init__(self, db: Path) -> None:
        self._db = db

    def __enter__(self) -> None:
        return None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        known = None if error is None else _kind_of(error)
        if known is not None:
            raise known(_SAID[known], where=str(self._db)) from error


def _kind_of(error: BaseException) -> type[LedgerError] | None:
    cause = getattr(error, "orig", None) or error
    if isinstance(cause, sqlite3.Error):
        return _of_sqlite(cause)
    if isinstance(cause, OSError):
        return DiskFullError if cause.errno in _FULL else LedgerRefusedError
    return None


def _of_sqlite(error: sqlite3.Error) -> type[LedgerError] | None:
    """By the extended code's name, else by that of its family; a wrong statement of ours is nobody's damage."""
    name = getattr(error, "sqlite_errorname", "")
    if isinstance(error, sqlite3.ProgrammingError | sqlite3.InterfaceError | sqlite3.IntegrityError):
        return None
    return _KINDS.get(name) or _KINDS.get("_".join(name.split("_")[:2])) or (LedgerDamagedError if name else None)
