"""Room and reach: how many bytes a message takes, and that no page's question looks through every message."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from ledger_made import NOW, Place, candidacy, judgement, key, message, reading, seen

from unghost.ledger import Ledger, open_ledger

MESSAGES, SEARCH = 3000, 150
BODY = "We would like to invite you to an interview for the position of cook in our restaurant on Tuesday at ten. " * 20


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    """A ledger of 3,000 messages, one in twenty of the search, in 50 candidacies."""
    with open_ledger(tmp_path_factory.mktemp("filled") / "ledger.db", create=True) as ledger:
        unit = ledger.enrol(Place("/home/mara/Maildir/cur"))
        refs = tuple(f"<{n:032x}@mail.example.com>" for n in range(2))
        rows = [
            (
                f"{1700000000 + n}.M{n * 7919 % 10**6}P{n}.some-host:2,S",
                seen(n, references=refs if n % 3 == 0 else ()),
                message(n, f"{n} {BODY}") if n < SEARCH else None,
            )
            for n in range(MESSAGES)
        ]
        ledger.record(unit, rows, "2026-05-04")
        ledger.save_readings([(key(n, references=refs if n % 3 == 0 else ()), reading()) for n in range(SEARCH)], "1")
        ledger.save_judgement(judgement(*(candidacy(n, n + 1, n + 2) for n in range(0, SEARCH, 3))), "1")
        yield ledger


def bytes_of(db: Path, tables: str) -> int:
    """Bytes in the pages of these tables and their indexes."""
    with closing(sqlite3.connect(db)) as opened:
        sql = "SELECT sum(pgsize) FROM dbstat d JOIN sqlite_master m ON m.name = d.name WHERE m.tbl_name IN"
        return int(opened.execute(f"{sql} ({tables})").fetchone()[0])


def test_a_message_about_something_else_takes_little_room(filled: Ledger) -> None:
    """At most 600 bytes with place, score and all indexes."""
    assert bytes_of(filled.db, "'message', 'place', 'triage', 'mention'") / MESSAGES < 600


def test_the_whole_takes_little_room(filled: Ledger) -> None:
    """At most 1.5 KB a message where one in twenty is about the search."""
    filled.close()
    assert filled.db.stat().st_size / MESSAGES < 1500


PAGES = {
    "today": lambda ledger: ledger.today(NOW),
    "due": lambda ledger: ledger.obligations_due(NOW),
    "interviews": lambda ledger: ledger.interviews_between(NOW, NOW + timedelta(days=7)),
    "lines": lambda ledger: ledger.lines(),
    "candidacy": lambda ledger: ledger.candidacy(key(1)),
    "conversation": lambda ledger: ledger.conversation("c" + key(0)),
    "search": lambda ledger: ledger.search("tuesday"),
    "doubts": lambda ledger: ledger.doubts(),
    "tally": lambda ledger: ledger.tally(),
    "judgement": lambda ledger: ledger.judgement(),
    "whereabouts": lambda ledger: ledger.whereabouts(),
    "kin": lambda ledger: ledger.kin([key(1)]),
    "unchanged": lambda ledger: ledger.unchanged({}),
    "decisions": lambda ledger: ledger.decisions(),
}


EVERY_MESSAGE = re.compile(r"SCAN (m|message|p|place|t|triage|mention)\b(?!.*(COVERING|message_defective))")


@pytest.mark.parametrize("page", list(PAGES))
def test_no_page_looks_through_every_message(filled: Ledger, page: str) -> None:
    """Each question goes by an index, so that 100,000 messages are as quick as 1,000."""
    asked: list[str] = []
    connection = filled._reader._connection()
    connection.set_trace_callback(asked.append)
    PAGES[page](filled)
    connection.set_trace_callback(None)
    assert asked
    plans = [connection.execute(f"EXPLAIN QUERY PLAN {sql}") for sql in asked if sql.lstrip().startswith("SELECT")]
    steps = [step for plan in plans for *_, step in plan]
    assert [step for step in steps if EVERY_MESSAGE.match(step)] == []
