"""The schema: made at once or by the migrations, it is the same."""

import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from unghost.ledger import making, open_ledger, schema
from unghost.ledger.files import backup_of, is_private, make_private
from unghost.ledger.migrations import newest
from unghost.ledger.quick import APPLICATION, VERSION
from unghost.ledger.writing import Writer


def shape(db: Path) -> dict[str, object]:
    """Tables, columns, indexes and the index of words, however their making was spelled."""
    with closing(sqlite3.connect(db)) as opened:
        named = opened.execute("SELECT name, type, sql FROM sqlite_master WHERE name <> 'alembic_version'").fetchall()
        found: dict[str, object] = {}
        for name, kind, sql in named:
            asked = "table_xinfo" if kind == "table" else "index_xinfo"
            where = "" if sql is None or " WHERE " not in sql else sql.partition(" WHERE ")[2]
            rowid = sql is None or "WITHOUT ROWID" in sql
            found[name] = (kind, opened.execute(f"PRAGMA {asked}({name})").fetchall(), where, rowid)
        found["stamp"] = opened.execute("SELECT version_num FROM alembic_version").fetchall()
        found["signed"] = [opened.execute(f"PRAGMA {name}").fetchone() for name in ("application_id", "user_version")]
        return found


def migrated(db: Path) -> None:
    """A ledger that the migrations made, from nothing."""
    make_private(db)
    writer = Writer(db)
    making.bring_up_to_date(writer, 0)
    writer.close()


def test_made_at_once_or_step_by_step_a_ledger_is_the_same(tmp_path: Path) -> None:
    """Old users and new ones have the same tables."""
    new, old = tmp_path / "new.db", tmp_path / "old.db"
    open_ledger(new, create=True).close()
    migrated(old)
    assert shape(old) == shape(new)
    assert shape(new)["signed"] == [(APPLICATION,), (VERSION,)]


def test_the_version_in_the_file_is_that_of_the_newest_migration() -> None:
    """The number that is compared at every opening is kept equal to Alembic's head."""
    assert newest() == making.revision(VERSION)


def test_a_copy_is_made_before_a_ledger_is_changed(tmp_path: Path) -> None:
    """Private, and whole, as it was."""
    db = tmp_path / "ledger.db"
    with closing(sqlite3.connect(db)) as opened:
        opened.execute("CREATE TABLE before (x)")
        opened.commit()
    migrated(db)
    backup = backup_of(db, 0)
    assert is_private(backup)
    with closing(sqlite3.connect(backup)) as opened:
        assert [name for (name,) in opened.execute("SELECT name FROM sqlite_master")] == ["before"]


MAKE = """
import sys
from pathlib import Path
from unghost.ledger import open_ledger
with open_ledger(Path(sys.argv[1]), create=True) as ledger:
    ledger.put(sys.argv[2], "was here")
"""


def test_many_who_make_a_ledger_at_once_make_one(tmp_path: Path) -> None:
    """One makes it, the others wait and find it made."""
    db, names = tmp_path / "ledger.db", ["a", "b", "c"]
    makers = [subprocess.Popen([sys.executable, "-c", MAKE, str(db), name], stderr=subprocess.PIPE) for name in names]
    assert [maker.communicate()[1] for maker in makers] == [b""] * 3
    with open_ledger(db, create=False) as ledger:
        assert list(ledger.settings()) == names
        assert ledger.doctor().damage == ()


def test_every_table_and_only_tables_that_are_there_are_documented() -> None:
    """The reference names each table once in its two lists."""
    text = (Path(__file__).parents[2] / "docs" / "reference" / "ledger.md").read_text(encoding="utf-8")
    listed = re.findall(r"^\| `(\w+)` \|", text, re.MULTILINE)
    tables = [table.name for group in (schema.facts, schema.judgements) for table in group.sorted_tables]
    assert sorted(listed) == sorted([*tables, "words"])
