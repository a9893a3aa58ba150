"""ics/: calendar parts as they come."""

from collections import defaultdict
from datetime import datetime
from pathlib import Path
from typing import Any

from bench.judge import product
from bench.judge.figure import Figure, Measured, mean
from bench.judge.letters import OWNER, Written, as_files
from bench.judge.rows import Row, rows

FIELDS = ("sequence", "start", "end", "summary", "organizer")

Event = dict[str, Any]


def measure(folder: Path, scratch: Path) -> Measured:
    """Each field of each event, and the number of events in each part."""
    labelled = rows(folder / "ics.jsonl")
    said = product.read(as_files(scratch, [_written(r) for r in labelled]), [OWNER])
    checks: dict[str, list[bool]] = defaultdict(list)
    wrong = []
    for row in labelled:
        for name, right in _checked(row["expect"], said[row["id"]]["events"]):
            checks[name].append(right)
            wrong += [] if right else [f"event {row['id']}: {name}"]
    every = [right for values in checks.values() for right in values]
    figures = [Figure("events.all", "calendar parts, every field", mean(every), len(every))]
    figures += [Figure(f"events.{n}", f"calendar parts: {n}", mean(v), len(v)) for n, v in checks.items()]
    return Measured(tuple(figures), tuple(wrong))


def _written(row: Row) -> Written:
    return Written(row["id"], "An invitation.", "Invitation", calendar=row["raw"])


def _checked(expect: Row, events: list[Event]) -> list[tuple[str, bool]]:
    checks = [("number of events", len(events) == len(expect["events"]))]
    if expect["events"] and events and "method" in expect:
        checks.append(("method", (events[0]["method"] or "").upper() == (expect["method"] or "").upper()))
    left = list(events)
    for wanted in expect["events"]:
        found = next((e for e in left if e["uid"] == wanted["uid"]), None)
        if found is not None:
            left.remove(found)
        checks += [(name, _same(name, wanted[name], found)) for name in FIELDS if name in wanted]
    return checks


def _same(name: str, wanted: Any, found: Event | None) -> bool:
    if found is None:
        return False
    said = found[name]
    if name in ("start", "end"):
        return _same_time(said, wanted)
    if name == "sequence":
        return (said or 0) == (wanted or 0)
    return " ".join((said or "").split()).lower() == " ".join((wanted or "").split()).lower()


def _same_time(said: str | None, wanted: str | None) -> bool:
    if not said or not wanted:
        return said == wanted
    if len(wanted) == len("2026-11-24"):
        return said[:10] == wanted
    one, other = datetime.fromisoformat(said), datetime.fromisoformat(wanted)
    if (one.tzinfo is None) != (other.tzinfo is None):
        return one.replace(tzinfo=None) == other.replace(tzinfo=None)
    return one == other
