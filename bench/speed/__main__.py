"""First scan, unchanged re-scan, 100 new, Today and --help: `python -m bench.speed [--messages N] [--json]`."""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from bench.speed.mailbox import OWNER, SPAN, START, messages, write

NEW = 100
ME = OWNER.partition("<")[2].rstrip(">")
AS_OF = (START + SPAN + timedelta(days=1)).isoformat()

Seconds = dict[str, float]


def timed(act: Callable[[], object]) -> float:
    """How long something takes, in seconds."""
    begun = time.perf_counter()
    act()
    return time.perf_counter() - begun


def unghost(*args: str) -> None:
    """Run a command as a user does, its answer thrown away."""
    asked = [sys.executable, "-m", "unghost", *args]
    subprocess.run(asked, check=True, stdout=subprocess.DEVNULL)


def read_raw(root: Path) -> None:
    """Read every byte, the least that a first scan must do."""
    for folder, _, names in os.walk(root):
        for name in names:
            (Path(folder) / name).read_bytes()


def measured(root: Path, db: Path, count: int, round_: int) -> Seconds:
    """One round: a new ledger, then each step after the other."""
    scan = ("scan", str(root), "--me", ME, "--as-of", AS_OF, "--db", str(db), "--json")
    db.unlink(missing_ok=True)
    read_raw(root)
    found = {"raw read": timed(lambda: read_raw(root)), "first scan": timed(lambda: unghost(*scan))}
    time.sleep(2.1)  # stamps of folders must be older than the scan, as in life
    unghost(*scan)
    found["unchanged"] = timed(lambda: unghost(*scan))
    write(root, messages(NEW, seed=7, first=count + round_ * NEW))
    found[f"{NEW} new"] = timed(lambda: unghost(*scan))
    found["today"] = timed(lambda: unghost("today", "--as-of", AS_OF, "--db", str(db), "--json"))
    found["--help"] = min(timed(lambda: unghost("--help")) for _ in range(5))
    return found


def page(db: Path) -> tuple[float, int]:
    """Today as the page asks it, in a process that is warm: seconds, and how many candidacies the ledger holds."""
    from datetime import datetime

    from unghost.faces.tables import of_today
    from unghost.ledger import open_ledger

    now = datetime.fromisoformat(AS_OF)
    with open_ledger(db, create=False) as ledger:
        of_today(ledger, now)
        judged = ledger.judgement()
        best = min(timed(lambda: of_today(ledger, now)) for _ in range(5))
    return best, len(judged.candidacies) if judged else 0


def main() -> None:
    """Make the mailbox, measure, print."""
    parser = argparse.ArgumentParser(prog="bench.speed", description=__doc__)
    parser.add_argument("--messages", type=int, default=10_000, help="100000 has some 1,700 candidacies")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="speed-") as folder:
        root, db = Path(folder) / "mail", Path(folder) / "x.db"
        size = write(root, messages(args.messages))
        rounds = [measured(root, db, args.messages, number) for number in range(args.rounds)]
        found = {name: statistics.median(r[name] for r in rounds) for name in rounds[0]}
        found["today, warm"], candidacies = page(db)
    if args.json:
        print(json.dumps({"messages": args.messages, "bytes": size, "candidacies": candidacies, "seconds": found}))
        return
    print(f"{args.messages} messages, {size / 1e6:.0f} MB, {candidacies} candidacies, {args.rounds} rounds, medians")
    for name, seconds in found.items():
        print(f"{name:14}{seconds:9.3f} s{seconds / found['raw read']:10.1f} x raw read")


if __name__ == "__main__":
    main()
