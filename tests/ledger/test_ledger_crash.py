"""What is committed stays, whatever kills the one who wrote it; and of two who write, each has its turn."""

import random
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from ledger_made import Place, decision, key, message, seen

from unghost.ledger import Ledger, open_ledger
from unghost.words.errors import DiskFullError, LedgerBusyError

HERE = str(Path(__file__).parent)
BATCH = 40
BATCHES = 60
WRITE = f"""
import resource, sys
sys.path.insert(0, {HERE!r})
from pathlib import Path
from ledger_made import Place, message, seen
from unghost.ledger import open_ledger
from unghost.words.errors import DiskFullError
db, most = Path(sys.argv[1]), int(sys.argv[2])
if most:
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
try:
    with open_ledger(db, create=True) as ledger, ledger.scanning(5):
        unit = ledger.enrol(Place())
        for batch in range({BATCHES}):
            numbers = range(batch * {BATCH}, batch * {BATCH} + {BATCH})
            whole = {{n: message(n, f"x{{n}} " * 200) for n in numbers if n % 4}}
            ledger.record(unit, [(str(n), seen(n), whole.get(n)) for n in numbers], "1")
            print(batch + 1, flush=True)
        ledger.finish(unit, (1, 2), None, message(1).envelope.date)
except DiskFullError as full:
    print("full", str(full).count(chr(10)), flush=True)
"""
HOLD = """
import sys, time
from pathlib import Path
from unghost.ledger import open_ledger
with open_ledger(Path(sys.argv[1]), create=True) as ledger, ledger.scanning(float(sys.argv[2])):
    print("held", flush=True)
    time.sleep(float(sys.argv[3]))
"""


def started(code: str, *arguments: object) -> subprocess.Popen[str]:
    """A process of its own that runs `code`."""
    return subprocess.Popen(
        [sys.executable, "-c", code, *map(str, arguments)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


@contextmanager
def holding(db: Path, seconds: float) -> Iterator[subprocess.Popen[str]]:
    """Another process that holds the lock of a scan for so long."""
    with started(HOLD, db, 5, seconds) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        yield holder
        holder.kill()


def whole_batches(db: Path, least: int) -> None:
    """At least so many batches are there, each whole, with place, score, content and words."""
    with open_ledger(db, create=False) as ledger:
        health = ledger.doctor()
        rows = dict(health.rows)
        assert health.damage == ()
        assert rows["message"] == rows["place"] == rows["triage"] == rows["content"] * 4 // 3
        assert rows["message"] % BATCH == 0
        assert rows["message"] >= least * BATCH


@pytest.mark.parametrize("turn", range(4))
def test_killed_at_any_moment_nothing_committed_is_lost_and_nothing_repeated(db: Path, turn: int) -> None:
    """Kill -9 again and again; the last one to run finds only what is missing to do."""
    moments = random.Random(turn)
    for _ in range(3):
        writer = started(WRITE, db, 0)
        assert writer.stdout is not None
        told = [writer.stdout.readline() for _ in range(moments.randrange(1, 12))]
        time.sleep(moments.random() * 0.02)
        writer.send_signal(signal.SIGKILL)
        rest = writer.communicate()[0].split()
        whole_batches(db, int(([*told, *rest])[-1]))
    assert started(WRITE, db, 0).communicate()[1] == ""
    with open_ledger(db, create=False) as ledger:
        assert len(list(ledger.seen())) == len(ledger.places(1)) == BATCH * BATCHES
        assert ledger.units()[0].stamp == (1, 2)
        assert ledger.doctor().damage == ()


@pytest.mark.parametrize("turn", range(6))
def test_killed_in_the_making_a_ledger_can_be_made(db: Path, turn: int) -> None:
    """Whatever half a file is left, the next one to come makes a whole ledger of it."""
    writer = started(WRITE, db, 0)
    until = time.monotonic() + 10
    while not db.exists() and time.monotonic() < until:
        time.sleep(0.001)
    time.sleep(turn * 0.008)
    writer.kill()
    writer.communicate()
    with open_ledger(db, create=True) as ledger:
        assert ledger.doctor().damage == ()
        ledger.enrol(Place())


@pytest.mark.parametrize("most", [60_000, 150_000, 200_000, 260_000, 400_000, 700_000])
def test_a_full_disk_is_one_line_and_the_next_run_goes_on(db: Path, most: int) -> None:
    """Wherever it happens, in the making or in the middle: nothing committed is lost, nothing is broken."""
    told, complaint = started(WRITE, db, most).communicate()
    lines = told.splitlines()
    assert (lines[-1], complaint) == ("full 0", "")
    if len(lines) > 1:
        whole_batches(db, int(lines[-2]))
    assert started(WRITE, db, 0).communicate()[1] == ""
    whole_batches(db, BATCHES)


def test_a_database_that_may_not_grow_is_full(ledger: Ledger) -> None:
    """SQLite's own word for it, too."""
    unit = ledger.enrol(Place())
    with ledger._writer.begin() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 60")
    with pytest.raises(DiskFullError, match="Make room"):
        ledger.record(unit, [(str(n), seen(n), message(n)) for n in range(2000)], "1")
    assert list(ledger.seen()) == []


def test_a_second_scan_waits_its_turn(db: Path) -> None:
    """It begins as soon as the first has ended."""
    open_ledger(db, create=True).close()
    with holding(db, 0.4), open_ledger(db, create=False) as ledger, ledger.scanning(10):
        ledger.enrol(Place())
        assert len(ledger.units()) == 1


def test_a_second_scan_that_cannot_wait_says_who_is_at_work(db: Path) -> None:
    """In one line, and it changes nothing."""
    with (
        holding(db, 30),
        open_ledger(db, create=False) as ledger,
        pytest.raises(LedgerBusyError, match=re.escape("another scan is at work on it. Wait")),
        ledger.scanning(0.1),
    ):
        pytest.fail("two scans at once")


def test_a_scan_that_was_killed_holds_nobody_up(db: Path) -> None:
    """The system takes the lock back."""
    with holding(db, 30) as holder, open_ledger(db, create=False) as ledger:
        holder.kill()
        holder.wait()
        with ledger.scanning(0):
            assert ledger.units() == ()


def test_one_scan_may_follow_another_in_the_same_process(ledger: Ledger) -> None:
    """The lock is given back, even when the scan failed."""
    with pytest.raises(ZeroDivisionError), ledger.scanning():
        raise ZeroDivisionError
    with ledger.scanning():
        assert ledger.units() == ()


def test_the_owner_can_decide_while_a_scan_is_at_work(db: Path) -> None:
    """Decisions take turns with batches; none is lost, none refused."""
    writer = started(WRITE, db, 0)
    assert writer.stdout is not None
    writer.stdout.readline()
    with open_ledger(db, create=False) as ledger:
        made = [ledger.decide(decision(key(n))).id for n in range(20)]
        assert [d.id for d in ledger.decisions()] == made
    assert writer.communicate()[1] == ""
    whole_batches(db, BATCHES)


def test_a_batch_is_whole_or_not_there(ledger: Ledger) -> None:
    """A fault in its last row leaves nothing of it."""
    unit = ledger.enrol(Place())
    rows = [("1", seen(1), message(1)), ("2", seen(2), message(2))]
    with pytest.raises(AttributeError):
        ledger.record(unit, [*rows, ("3", None, None)], "1")  # type: ignore[list-item]
    assert list(ledger.seen()) == []
    ledger.record(unit, rows, "1")
    assert len(list(ledger.seen())) == 2
