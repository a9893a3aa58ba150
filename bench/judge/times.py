"""dates/: times in prose, and look-alikes that are none."""

import re
from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bench.judge import product
from bench.judge.figure import Figure, Measured, share
from bench.judge.letters import OWNER, WRITTEN, Written, as_files
from bench.judge.rows import Row, rows

PART = {"morning": (0, 12), "noon": (11, 14), "afternoon": (12, 18), "evening": (16, 23), "night": (17, 24)}

Time = dict[str, Any]


def measure(folder: Path, scratch: Path) -> Measured:
    """Times right of those expected; rows without any in which one was found; rows with nothing wrong at all."""
    labelled = [r for r in rows(folder / "dates.jsonl") if _is_scored(r)]
    said = product.read(as_files(scratch, [_written(r) for r in labelled]), [OWNER])
    tally: Counter[str] = Counter()
    wrong = []
    for row in labelled:
        found = said[row["id"]]["times"]
        right, of, extra = _best(row, found)
        good = right == of and not extra
        tally.update(
            right=right, times=of, fine=good, none=not row["expected"], alarm=not row["expected"] and extra > 0
        )
        wrong += [] if good else [f"times {row['id']}: {row['text']!r:.100}"]
    count = len(labelled)
    return Measured(
        (
            Figure("times.right", "times in prose, right", share(tally["right"], tally["times"]), tally["times"]),
            Figure(
                "times.alarms",
                "no time named, one found",
                share(tally["alarm"], tally["none"]),
                tally["none"],
                low=True,
            ),
            Figure("times.rows", "texts with every time right", share(tally["fine"], count), count),
        ),
        tuple(wrong),
    )


def _is_scored(row: Row) -> bool:
    return all(e["start"] or e["end"] for e in row["expected"])


def _written(row: Row) -> Written:
    written = datetime.fromisoformat(row["ref"]).replace(tzinfo=UTC) if row["ref"] else WRITTEN
    return Written(row["id"], row["text"], date=written)


def _best(row: Row, found: Sequence[Time]) -> tuple[int, int, int]:
    """(right, expected, extra) by the reading of the row that suits best."""
    readings = [row["expected"], *row.get("alternatives", [])]
    scored = [_scored(reading, found) for reading in readings]
    return max(scored, key=lambda s: (share(s[0], s[1]), -s[2]))


def _scored(expected: Sequence[Time], found: Sequence[Time]) -> tuple[int, int, int]:
    left = list(found)
    right = 0
    for wanted in expected:
        hit = next((f for f in left if _matches(wanted, f)), None)
        if hit is not None:
            left.remove(hit)
            right += 1
    return right, len(expected), max(0, len(found) - len(expected))


def _matches(wanted: Time, found: Time) -> bool:
    start, end = _wall(found["start"]), _wall(found["end"])
    if wanted["start"] is None:
        return _same(wanted["end"], end, wanted, last=True) or (end is None and _same(wanted["end"], start, wanted))
    if not _same(wanted["start"], start, wanted):
        return False
    return wanted["end"] is None or _same(wanted["end"], end, wanted, last=True)


def _wall(text: str | None) -> datetime | None:
    """The wall clock of an ISO time, its offset ignored."""
    named = re.match(r"(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d))?", text or "")
    return datetime.fromisoformat(f"{named[1]}T{named[2] or '00:00'}") if named else None


def _same(wanted: str, said: datetime | None, row: Time, *, last: bool = False) -> bool:
    """Whether a time is the one expected, at its grain."""
    want, grain = _wall(wanted), row["grain"]
    if said is None or want is None:
        return False
    if grain == "day":
        return said.date() == want.date() or (last and said == want + timedelta(days=1))
    if grain == "week":
        return said.isocalendar()[:2] == want.isocalendar()[:2]
    if grain == "month":
        return (said.year, said.month) == (want.year, want.month)
    if grain == "part_of_day":
        early, late = PART[row.get("part", "afternoon")]
        return said.date() == want.date() and early <= said.hour < late
    return said == want
