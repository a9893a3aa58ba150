"""Opening a ledger: what is made, what is refused, what is imported, and who may read it."""

import sqlite3
import stat
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest
from ledger_made import NOW, Place, candidacy, judgement, key, message, reading, seen

from unghost.ledger import Ledger, default_ledger, open_ledger, reader_of
from unghost.ledger.files import belonging, size_of
from unghost.words.errors import (
    LedgerDamagedError,
    LedgerError,
    LedgerNewerError,
    LedgerRefusedError,
    NoSuchPathError,
)


def mode(path: Path) -> int:
    """Who may do what with it."""
    return stat.S_IMODE(path.stat().st_mode)


def test_a_new_ledger_is_its_owner_s_alone(tmp_path: Path) -> None:
    """0600 for every file, 0700 for the folders that were made for it; folders that were there stay as they were."""
    before = mode(tmp_path)
    db = tmp_path / "data" / "unghost" / "ledger.db"
    with open_ledger(db, create=True) as ledger, ledger.scanning():
        ledger.enrol(Place())
        assert {path.name: mode(path) for path in belonging(db)} == dict.fromkeys(
            ["ledger.db", "ledger.db-wal", "ledger.db-shm", "ledger.db.lock"], 0o600
        )
    assert (mode(db.parent), mode(db.parent.parent)) == (0o700, 0o700)
    assert mode(tmp_path) == before


def test_a_ledger_that_others_could_read_is_closed_to_them(db: Path) -> None:
    """When it is opened, it is made private again."""
    open_ledger(db, create=True).close()
    db.chmod(0o644)
    with open_ledger(db, create=False) as ledger:
        assert ledger.doctor().private
    assert mode(db) == 0o600


@pytest.mark.parametrize(
    ("environment", "platform", "expected"),
    [
        ({"HOME": "/h"}, "linux", "/h/.local/share/unghost/ledger.db"),
        ({"HOME": "/h", "XDG_DATA_HOME": "/d"}, "linux", "/d/unghost/ledger.db"),
        ({"HOME": "/h", "XDG_DATA_HOME": "relative"}, "linux", "/h/.local/share/unghost/ledger.db"),
        ({"HOME": "/h"}, "darwin", "/h/Library/Application Support/unghost/ledger.db"),
        ({"HOME": "/h", "XDG_DATA_HOME": "/d"}, "darwin", "/d/unghost/ledger.db"),
    ],
)
def test_the_owner_s_ledger_lies_where_data_belongs(environment: dict[str, str], platform: str, expected: str) -> None:
    """The XDG data folder, or macOS's own; a relative XDG_DATA_HOME doesn't count (so the XDG specification)."""
    assert default_ledger(environment, platform) == Path(expected)


def test_there_is_nothing_to_open(db: Path) -> None:
    """Unless it may be made, a missing ledger is an error, and none is made by asking."""
    with pytest.raises(NoSuchPathError, match="no ledger"):
        open_ledger(db, create=False)
    assert reader_of(db) is None
    assert not db.exists()


def foreign(db: Path) -> None:
    """Another program's database."""
    with closing(sqlite3.connect(db)) as other:
        other.execute("CREATE TABLE bookmarks (address TEXT)")
        other.commit()


def newer(db: Path) -> None:
    """A ledger of a later unghost."""
    open_ledger(db, create=True).close()
    with closing(sqlite3.connect(db)) as other:
        other.execute("PRAGMA user_version = 99")


def broken(db: Path) -> None:
    """A ledger whose middle was overwritten."""
    with open_ledger(db, create=True) as ledger:
        ledger.record(ledger.enrol(Place()), [(str(n), seen(n), message(n)) for n in range(300)], "1")
    raw = bytearray(db.read_bytes())
    raw[4096:-4096] = b"\xff" * (len(raw) - 8192)
    db.write_bytes(raw)


@pytest.mark.parametrize(
    ("make", "error"),
    [
        pytest.param(lambda db: db.write_text("From ann@acme.example\n" * 99), LedgerDamagedError, id="text"),
        pytest.param(lambda db: db.write_bytes(b"\x89PNG" * 999), LedgerDamagedError, id="a picture"),
        pytest.param(lambda db: db.mkdir(), LedgerDamagedError, id="a folder"),
        pytest.param(foreign, LedgerDamagedError, id="another program's database"),
        pytest.param(newer, LedgerNewerError, id="a newer ledger"),
    ],
)
@pytest.mark.parametrize("create", [True, False])
def test_what_is_no_ledger_of_ours_is_refused_and_left_alone(
    db: Path, make: object, error: type[LedgerError], create: bool
) -> None:
    """One clear error, and not a byte of it is changed."""
    assert callable(make)
    make(db)
    before = db.read_bytes() if db.is_file() else None
    with pytest.raises(error, match=str(db)):
        open_ledger(db, create=create)
    with pytest.raises(error):
        reader_of(db)
    assert (db.read_bytes() if db.is_file() else None) == before


def test_damage_inside_is_one_kind_of_error(db: Path) -> None:
    """Reading a broken ledger says that it is broken, in one line."""
    broken(db)
    with pytest.raises(LedgerDamagedError, match="scan again") as raised, open_ledger(db, create=False) as ledger:
        list(ledger.seen())
    assert "\n" not in str(raised.value)


def test_a_doctor_names_the_damage(db: Path) -> None:
    """Instead of raising it."""
    broken(db)
    assert Ledger(db).doctor().damage != ()


def test_an_empty_file_is_made_a_ledger_only_if_that_was_asked_for(db: Path) -> None:
    """As a killed first scan may leave one."""
    db.touch()
    with pytest.raises(LedgerDamagedError, match="empty"):
        open_ledger(db, create=False)
    with open_ledger(db, create=True) as ledger:
        assert ledger.units() == ()


def test_a_folder_that_may_not_be_written_is_named() -> None:
    """The system's refusal becomes one line."""
    with pytest.raises(LedgerRefusedError, match="permissions"):
        open_ledger(Path("/proc/none/ledger.db"), create=True)


def test_a_healthy_ledger(ledger: Ledger) -> None:
    """Nothing broken, everything counted, the version told."""
    ledger.record(ledger.enrol(Place()), [("1", seen(1), message(1))], "1")
    health = ledger.doctor()
    assert (health.damage, health.private, health.version, health.newest) == ((), True, 1, 1)
    assert {"message": 1, "content": 1, "letter": 0}.items() <= dict(health.rows).items()
    assert health.bytes == size_of(ledger.db) > 4096


def test_everything_is_deleted(db: Path) -> None:
    """The ledger, what SQLite puts beside it, the lock and the backups; nothing else."""
    ledger = open_ledger(db, create=True)
    with ledger.scanning():
        ledger.enrol(Place())
    for name in ("ledger.db.version-0", "ledger.db-journal", "mine.txt", "ledger.dbx"):
        db.with_name(name).touch()
    ledger.delete_everything()
    assert {path.name for path in db.parent.iterdir()} == {"mine.txt", "ledger.dbx"}
    open_ledger(db, create=True).close()


def test_closing_leaves_the_ledger_and_an_empty_lock(db: Path) -> None:
    """The write-ahead log is folded in by whoever closes last, reader or writer."""
    with open_ledger(db, create=True) as ledger:
        ledger.enrol(Place())
    with open_ledger(db, create=False) as ledger:
        assert len(ledger.units()) == 1
    assert {path.name: path.stat().st_size > 0 for path in db.parent.iterdir()} == {
        "ledger.db": True,
        "ledger.db.lock": False,
    }


def test_a_closed_ledger_opens_again_when_it_is_asked(ledger: Ledger) -> None:
    """Closing frees the file; it is no end."""
    ledger.enrol(Place())
    ledger.close()
    assert len(ledger.units()) == 1


def test_threads_read_while_one_writes(ledger: Ledger) -> None:
    """A page is served while a scan is at work; each sees whole batches."""
    unit, seen_counts = ledger.enrol(Place()), set()

    def read() -> None:
        for _ in range(40):
            seen_counts.add(len(list(ledger.seen())) % 50)

    threads = [threading.Thread(target=read) for _ in range(4)]
    for thread in threads:
        thread.start()
    for start in range(0, 1000, 50):
        ledger.record(unit, [(str(n), seen(n), None) for n in range(start, start + 50)], "1")
    for thread in threads:
        thread.join()
    assert seen_counts == {0}


SILENT = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from unghost.ledger import open_ledger
with open_ledger(Path(sys.argv[1]), create=True) as ledger:
    assert ledger.unchanged({("/mail/cur", None): (1, 2)}, ("/mail/cur",))
    assert ledger.judgement().candidacies and ledger.owner() is None and ledger.tally().read == 1
    assert ledger.whereabouts() and ledger.known("1") and ledger.decisions() == () and ledger.settings() == {}
    assert ledger.today(datetime.now(UTC)).owed and ledger.search("tuesday") and ledger.doctor().damage == ()
    with ledger.scanning():
        print(*sorted({"sqlalchemy", "alembic", "unghost.judge", "numpy", "zoneinfo", "asyncio"} & set(sys.modules)))
"""


def test_a_scan_that_finds_nothing_new_imports_nothing_that_writes(db: Path) -> None:
    """Neither SQLAlchemy nor Alembic, for all that is only read."""
    with open_ledger(db, create=True) as ledger:
        unit = ledger.enrol(Place())
        ledger.record(unit, [("1", seen(1), message(1))], "1")
        ledger.finish(unit, (1, 2), None, NOW)
        ledger.save_readings([(key(1), reading())], "1")
        ledger.save_judgement(judgement(candidacy(1)), "1")
    ran = subprocess.run([sys.executable, "-c", SILENT, str(db)], capture_output=True, text=True, check=False)
    assert (ran.stdout, ran.stderr, ran.returncode) == ("\n", "", 0)


def test_importing_the_room_imports_nothing_heavy() -> None:
    """What an import may load is known: no SQLAlchemy, no Alembic, no other room but words."""
    listing = "print(*[m for m in sys.modules if m.startswith(('sqlalchemy', 'alembic', 'unghost.'))])"
    code = f"import sys, unghost.ledger; {listing}"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert {name.split(".")[1] for name in ran.stdout.split()} == {"ledger", "words"}
