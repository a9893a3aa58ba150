"""Where a ledger lies, and the files that belong to it."""

import os
import sys
from pathlib import Path

from unghost.ledger.lock import lock_file
from unghost.ledger.trouble import Translated

NAME = "ledger.db"


def default_ledger(environment: dict[str, str] | None = None, platform: str = sys.platform) -> Path:
    """The owner's ledger: in the XDG data folder, on macOS under Library. `environment`: os.environ."""
    given = os.environ if environment is None else environment
    home = Path(given.get("HOME") or Path.home())
    data = given.get("XDG_DATA_HOME", "")
    if data.startswith("/"):
        return Path(data) / "unghost" / NAME
    if platform == "darwin":
        return home / "Library" / "Application Support" / "unghost" / NAME
    return home / ".local" / "share" / "unghost" / NAME


def make_private(db: Path) -> None:
    """The file `db`, empty if it wasn't there, that only its owner can read; folders that are made for it likewise."""
    with Translated(db):
        for folder in reversed([folder for folder in db.absolute().parents if not folder.exists()]):
            folder.mkdir(mode=0o700, exist_ok=True)
        os.close(os.open(db, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))
    keep_private(db)


def keep_private(db: Path) -> None:
    """Take from others the right to read our file; a file of somebody else's is left as it is."""
    with Translated(db):
        if not is_private(db) and db.stat().st_uid == os.getuid():
            db.chmod(0o600)


def is_private(db: Path) -> bool:
    """Whether only its owner may read it."""
    return db.stat().st_mode & 0o077 == 0


def backup_of(db: Path, version: int) -> Path:
    """Where a copy is put before the schema is brought up to date from `version`."""
    return db.with_name(f"{db.name}.version-{version}")


def belonging(db: Path) -> tuple[Path, ...]:
    """All files of the ledger that are there: itself, SQLite's own, the lock, backups."""
    beside = [db.with_name(db.name + end) for end in ("", "-wal", "-shm", "-journal")]
    return tuple(p for p in (*beside, lock_file(db), *sorted(db.parent.glob(f"{db.name}.version-*"))) if p.exists())


def size_of(db: Path) -> int:
    """Bytes that the ledger takes on disk."""
    return sum(path.stat().st_size for path in belonging(db))
