"""Scanning into the ledger: only what changed is read, and what is remembered is judged anew."""

import re
import time
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path

from unghost.judge.search import Contacts, contacts_of, founds, is_fresh, judge
from unghost.judge.version import reading_version
from unghost.ledger import KeptUnit, Ledger
from unghost.sources import reading as mail_on_disk
from unghost.sources.growth import Tail, continues, is_settled, tail_of
from unghost.sources.survey import survey
from unghost.sources.unit import LIMIT, Item, Unit, UnitKind
from unghost.words.errors import SourceError
from unghost.words.facts import DecisionKind, Owner
from unghost.work.gathering import ALONE, Batch, batches, in_sequence, look_at_all, streamed
from unghost.work.looking import Look, reading_of, whole
from unghost.work.progress import Progress, silent

WRITTEN_AT_ONCE = 1000
"""Messages that go into one transaction; a scan that is killed looks at so many again at most."""
WAIT = 30.0
"""Seconds that a second scan waits for the first."""


def scan_into(
    ledger: Ledger, sources: Sequence[Path], owner: Owner, as_of: datetime, progress: Progress = silent
) -> tuple[str, ...]:
    """Bring the ledger up to date with the sources and judge anew; returns what could not be read.

    Each batch is written down by itself: killed at any moment, the next scan goes on there. Raises LedgerBusyError.
    """
    with ledger.scanning(WAIT):
        failed = _gather(ledger, sources, owner, progress)
        _judge(ledger, owner, as_of)
    return failed


def rejudge(ledger: Ledger, owner: Owner, as_of: datetime) -> None:
    """Judge what is remembered anew, by the clock `as_of`."""
    with ledger.scanning(WAIT):
        _judge(ledger, owner, as_of)


def rebuild(ledger: Ledger, owner: Owner, as_of: datetime) -> None:
    """Forget every judgement and make it anew of the facts."""
    with ledger.scanning(WAIT):
        ledger.drop_judgements()
        _judge(ledger, owner, as_of)


def _gather(ledger: Ledger, sources: Sequence[Path], owner: Owner, progress: Progress) -> tuple[str, ...]:
    listed_at = time.time_ns()
    surveys = [survey(source) for source in sources]
    failed = [str(e) for s in surveys for e in s.unreadable]
    kept = {(u.path, u.member): u for u in ledger.units()}
    units = {(u.path, u.member): u for s in surveys for u in s.units}
    todo = [_Todo.of(ledger, unit, kept.get(name)) for name, unit in units.items()]
    _forget_vanished(ledger, kept, sources, {(t.unit.path, t.unit.member) for t in todo})
    todo = [t for t in todo if not t.settled]
    _look_and_record(ledger, todo, owner, progress, failed)
    for task in todo:
        gone = task.gone if not in_sequence(task.unit) or task.after else ledger.places(task.id) - task.listed
        if gone:
            ledger.gone(task.id, gone)
        if is_settled(task.unit.stamp, listed_at):
            ledger.finish(task.id, task.unit.stamp, task.tail(), datetime.now(UTC))
    return tuple(failed)


@dataclass(slots=True)
class _Todo:
    """What is to be done of one unit."""

    unit: Unit
    id: int
    items: list[Item]
    after: int
    gone: frozenset[str]
    settled: bool
    end: int = 0
    listed: set[str] = field(default_factory=set)
    """Of an mbox, the places found in this scan."""

    @classmethod
    def of(cls, ledger: Ledger, unit: Unit, kept: KeptUnit | None) -> "_Todo":
        """Compare a unit with what the ledger has of it."""
        if kept is not None and kept.stamp == unit.stamp:
            return cls(unit, kept.id, [], 0, frozenset(), settled=True)
        id_ = ledger.enrol(unit)
        tail = _tail_from(kept.tail if kept else None)
        if in_sequence(unit):
            grown = continues(unit, tail) and tail is not None
            after = tail.end if grown and tail is not None else 0
            return cls(unit, id_, [], after, frozenset(), settled=False, end=after)
        known = ledger.places(id_)
        items = list(mail_on_disk.items(unit))
        gone = known - {i.place for i in items}
        fresh = [i for i in items if i.place not in known]
        renamed = _renamed(gone, fresh)
        if renamed:
            ledger.moved(id_, renamed.items())
        news = set(renamed.values())
        left = [i for i in fresh if i.place not in news]
        return cls(unit, id_, left, 0, frozenset(gone - set(renamed)), settled=False)

    def batches(self) -> Iterator[Batch]:
        """The messages still to be looked at."""
        return streamed(self.unit, self.after) if in_sequence(self.unit) else batches(self.unit, self.items)

    def tail(self) -> str | None:
        """What to remember of an mbox that was read to its end."""
        tail = tail_of(self.unit, self.end) if in_sequence(self.unit) else None
        return None if tail is None else f"{tail.end}:{tail.digest}"


def _renamed(gone: Collection[str], fresh: Sequence[Item]) -> dict[str, str]:
    """Old name to new of Maildir files whose flags alone changed ("...:2," and after)."""
    bases = {_base(place): place for place in gone}
    return {bases[b]: i.place for i in fresh if (b := _base(i.place)) in bases}


def _base(place: str) -> str:
    return re.split(r"[:;!]2,", place)[0]


def _tail_from(text: str | None) -> Tail | None:
    if not text or ":" not in text:
        return None
    end, digest = text.split(":", 1)
    return Tail(int(end), digest)


def _forget_vanished(
    ledger: Ledger,
    kept: dict[tuple[str, str | None], KeptUnit],
    sources: Sequence[Path],
    there: set[tuple[str, str | None]],
) -> None:
    """Units beneath a scanned source that are no longer there: their messages stay remembered, their places don't."""
    roots = tuple(str(s.absolute()).rstrip("/") for s in sources)
    for name, unit in kept.items():
        beneath = any(name[0] == root or name[0].startswith(root + "/") for root in roots)
        if beneath and name not in there and unit.stamp is not None:
            ledger.gone(unit.id, ledger.places(unit.id))


def _look_and_record(ledger: Ledger, todo: list[_Todo], owner: Owner, progress: Progress, failed: list[str]) -> None:
    by_unit = {(t.unit.path, t.unit.member): t for t in todo}
    total = sum(len(t.items) for t in todo)
    many = total > ALONE or any(in_sequence(t.unit) for t in todo)
    version, done = reading_version(owner), 0
    work = chain.from_iterable(t.batches() for t in todo)
    waiting: dict[int, list[Look]] = defaultdict(list)
    for looked in look_at_all(_ending(work, by_unit), owner, many=many):
        task = by_unit[looked.unit.path, looked.unit.member]
        waiting[task.id] += looked.looks
        failed += looked.failed
        done += len(looked.looks)
        if len(waiting[task.id]) >= WRITTEN_AT_ONCE:
            _record(ledger, task.id, waiting.pop(task.id), version)
        progress(done, total)
    for id_, looks in waiting.items():
        _record(ledger, id_, looks, version)


def _record(ledger: Ledger, unit: int, looks: Sequence[Look], version: str) -> None:
    """Write down what was seen, then what was read in it: a reading without its message can't be."""
    ledger.record(unit, [(k.place, k.seen, k.message) for k in looks], version)
    read = [(k.seen.key, k.reading) for k in looks if k.reading is not None]
    if read:
        ledger.save_readings(read, version)


def _ending(work: Iterable[Batch], by_unit: dict[tuple[str, str | None], _Todo]) -> Iterator[Batch]:
    """The same batches; how far each mbox has been read is noted."""
    for batch in work:
        if batch.raws:
            task, last = by_unit[batch.unit.path, batch.unit.member], batch.items[-1]
            task.end = last.offset + last.size
            task.listed.update(i.place for i in batch.items)
        yield batch


def _judge(ledger: Ledger, owner: Owner, as_of: datetime) -> None:
    """Read what is unread, pull conversations in, judge, keep the judgement."""
    version = reading_version(owner)
    _read_unread(ledger, owner, version)
    known = list(ledger.known(version))
    decisions = ledger.decisions()
    told = {k for d in decisions if d.kind is DecisionKind.IS_JOB for k in d.about}
    founding = [k for k in known if founds(k) or k.key in told]
    if _pull_in(ledger, {k.key for k in founding} | told, contacts_of(founding, owner)):
        _read_unread(ledger, owner, version)
        known = list(ledger.known(version))
    ledger.save_judgement(judge(known, owner, as_of, decisions), version)


def _read_unread(ledger: Ledger, owner: Owner, version: str) -> None:
    unread = ledger.readings_to_make(version)
    made = [(u.key, reading_of(u.message, owner, u.folder)) for u in unread]
    if made:
        ledger.save_readings(made, version)


def _pull_in(ledger: Ledger, sure: Collection[str], people: Contacts) -> bool:
    """Keep the content of messages that only their conversation or their sender makes part of the search."""
    from_them = {
        row.key for row in ledger.seen() if row.date and is_fresh(_moment(row.date), people.get(row.sender, ()))
    }
    wanted = (set(ledger.kin(sure)) | from_them) - ledger.content_keys()
    found = {}
    for key, unit, place in ledger.lying(wanted):
        raw = None if key in found else _load(unit, place)
        if raw is not None:
            found[key] = whole(raw)
    ledger.add_content(found.items())
    return bool(found)


def _moment(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


def _load(kept: KeptUnit, place: str) -> bytes | None:
    """A message again, from where it lies; None where it can't be had now."""
    unit = Unit(kept.path, UnitKind(kept.kind), kept.folder, (0, 0), kept.member)
    offset = int(place) if in_sequence(unit) else 0
    try:
        return mail_on_disk.load(unit, Item(place, -1 if not in_sequence(unit) else LIMIT, offset))
    except SourceError:
        return None
