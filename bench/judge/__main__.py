"""How good the judge is: `python -m bench.judge FOLDER [--json] [--wrong] [--write FILE]`."""

import argparse
import json
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
if __package__ in (None, ""):  # started as `python bench/judge FOLDER`
    sys.path.insert(0, str(ROOT))

from bench.judge import acts, asks, calendars, mailboxes, times, turns, words  # noqa: E402
from bench.judge.figure import Figure, Measured  # noqa: E402
from bench.judge.table import Table, as_text, written_into  # noqa: E402

Measure = Callable[[Path, Path], Measured]
PARTS: tuple[tuple[str, str, Measure], ...] = (
    ("jobmail", "mail.jsonl", acts.measure),
    ("jobmail", "cases.jsonl", turns.measure),
    ("mailboxes", "*.json", mailboxes.measure),
    ("requests", "*.jsonl", asks.measure),
    ("mime", "*.jsonl", words.measure),
    ("dates", "dates.jsonl", times.measure),
    ("ics", "ics.jsonl", calendars.measure),
)
"""Folder, the file that it is measured by, and the measure."""


def measured(folder: Path, only: str | None) -> Iterator[tuple[str, Measured | None]]:
    """Each part with what it came to; None where its files aren't there."""
    for name, file, measure in PARTS:
        if only and only not in f"{name}/{file}":
            continue
        if not any((folder / name).glob(file)):
            yield f"{name}/{file}", None
            continue
        with tempfile.TemporaryDirectory(prefix="judge-") as scratch:
            yield f"{name}/{file}", measure(folder / name, Path(scratch))


def main() -> None:
    """Measure, print, and write where it was asked."""
    args = _arguments()
    if not args.folder.is_dir():
        sys.exit(f"bench.judge: {args.folder}: no such folder.")
    figures: list[Figure] = []
    missing: list[str] = []
    for name, found in measured(args.folder, args.only):
        if found is None:
            missing.append(name)
            continue
        figures += found.figures
        if args.wrong:
            sys.stderr.write("".join(f"{line}\n" for line in found.wrong))
    table = Table(tuple(figures), tuple(missing))
    print(json.dumps(table.as_json(), indent=1) if args.json else as_text(table))
    if args.write:
        written_into(args.write, table)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench.judge", description=__doc__)
    parser.add_argument("folder", type=Path, help="labelled mail: jobmail/, mailboxes/, requests/, mime/, dates/, ics/")
    parser.add_argument("--json", action="store_true", help="one JSON object instead of the table")
    parser.add_argument("--wrong", action="store_true", help="a line on standard error for each thing judged wrong")
    parser.add_argument("--only", metavar="PART", help="only parts whose name holds this: jobmail, cases, dates ...")
    parser.add_argument(
        "--write", type=Path, metavar="FILE", help="fill the table of a page (docs/explanation/model-card.md)"
    )
    return parser.parse_args()


if __name__ == "__main__":
    main()
