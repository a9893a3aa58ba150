"""Looking at many messages at once, in two processes where there are many."""

import multiprocessing
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from itertools import islice
from typing import TypeVar

from unghost.sources import reading as mail_on_disk
from unghost.sources.unit import Item, Unit, UnitKind
from unghost.words.errors import SourceError
from unghost.words.facts import Owner
from unghost.work.looking import Look, look

BATCH = 150
PROCESSES = 2
ALONE = 120
"""So few messages are quicker read here than in other processes."""
AHEAD = 6
"""Batches that are under way at most: what waits to be written down takes memory."""
STREAMED_BYTES = 24 << 20
"""How much of an mbox may wait in batches."""

T = TypeVar("T")
Done = Callable[[int], None]
"""Told how many messages more have been looked at."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Messages of one unit to be looked at: where they lie, or (of what is read in sequence) their bytes."""

    unit: Unit
    items: tuple[Item, ...]
    raws: tuple[bytes, ...] = ()
    broken: str = ""
    """What ended the reading of the unit too early, told once."""


@dataclass(frozen=True, slots=True)
class Looked:
    """A batch looked at, and what of it could not be read."""

    unit: Unit
    looks: tuple[Look, ...]
    failed: tuple[str, ...]


def batches(unit: Unit, items: Iterable[Item]) -> Iterator[Batch]:
    """The messages of a folder, in batches."""
    left = iter(items)
    while some := tuple(islice(left, BATCH)):
        yield Batch(unit, some)


def streamed(unit: Unit, after: int) -> Iterator[Batch]:
    """The messages of an mbox, in batches with their bytes."""
    items: list[Item] = []
    raws: list[bytes] = []
    held, broken = 0, ""
    try:
        for item, raw in mail_on_disk.stream(unit, after):
            items.append(item)
            raws.append(raw)
            held += len(raw)
            if len(items) >= BATCH or held >= STREAMED_BYTES // AHEAD:
                yield Batch(unit, tuple(items), tuple(raws))
                items, raws, held = [], [], 0
    except SourceError as error:
        broken = str(error)
    if items or broken:
        yield Batch(unit, tuple(items), tuple(raws), broken)


def in_sequence(unit: Unit) -> bool:
    """Whether the messages of a unit are read one after the other, not each by itself."""
    return unit.kind in (UnitKind.MBOX, UnitKind.ARCHIVE_MBOX)


def look_at(batch: Batch, owner: Owner) -> Looked:
    """Look at each message of a batch; one that can't be read is named and left out."""
    looks: list[Look] = []
    failed: list[str] = [batch.broken] if batch.broken else []
    for index, item in enumerate(batch.items):
        try:
            raw = batch.raws[index] if batch.raws else mail_on_disk.load(batch.unit, item)
        except SourceError as error:
            failed.append(str(error))
            continue
        if raw is not None:
            looks.append(look(item.place, raw, batch.unit.folder, owner, cut=item.cut))
    return Looked(batch.unit, tuple(looks), tuple(failed))


def look_at_all(todo: Iterable[Batch], owner: Owner, *, many: bool) -> Iterator[Looked]:
    """Each batch looked at, in order; in other processes if there are `many`."""
    if not many:
        for batch in todo:
            yield look_at(batch, owner)
        return
    with pool() as workers:
        yield from _ordered(workers, todo, owner)


def _ordered(workers: ProcessPoolExecutor, todo: Iterable[Batch], owner: Owner) -> Iterator[Looked]:
    waiting: list[Future[Looked]] = []
    for batch in todo:
        waiting.append(workers.submit(look_at, batch, owner))
        if len(waiting) >= AHEAD:
            yield waiting.pop(0).result()
    for future in waiting:
        yield future.result()


def pool() -> ProcessPoolExecutor:
    """Processes to look in; forked where that is safe, so that they start at once."""
    how = "fork" if sys.platform.startswith("linux") else "spawn"
    return ProcessPoolExecutor(PROCESSES, mp_context=multiprocessing.get_context(how))


def chunked(values: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    """A sequence in pieces."""
    for start in range(0, len(values), size):
        yield values[start : start + size]
