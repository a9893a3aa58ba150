"""One scan at a time: a lock on a file beside the ledger, which the system takes back from whoever dies."""

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from unghost.ledger.trouble import Translated
from unghost.words.errors import LedgerBusyError

_STEP = 0.05


def lock_file(db: Path) -> Path:
    """The file that is locked; it holds nothing."""
    return db.with_name(f"{db.name}.lock")


@contextmanager
def held(db: Path, wait: float) -> Iterator[None]:
    """Hold the lock, after at most `wait` seconds. Raises LedgerBusyError."""
    with Translated(db):
        handle = os.open(lock_file(db), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        _take(handle, db, time.monotonic() + wait)
        yield
    finally:
        os.close(handle)


def _take(handle: int, db: Path, until: float) -> None:
    while True:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() >= until:
                raise LedgerBusyError("another scan is at work on it", where=str(db)) from None
            time.sleep(_STEP)
        else:
            return
