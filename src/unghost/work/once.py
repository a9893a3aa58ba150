"""A scan that keeps nothing: everything is read, judged and told."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import chain
from pathlib import Path

from unghost.judge.search import Contacts, contacts_of, founds, is_fresh, judge
from unghost.ledger import Tally, Whereabouts
from unghost.sources import reading as mail_on_disk
from unghost.sources.survey import survey
from unghost.sources.unit import Item, Unit
from unghost.words.candidacies import Judgement
from unghost.words.facts import Known, Owner, Seen
from unghost.words.mail import Folder
from unghost.work.gathering import ALONE, Batch, Looked, batches, in_sequence, look_at_all, streamed
from unghost.work.looking import Look, reading_of, whole
from unghost.work.progress import Progress, silent
from unghost.work.threads_in import pulled_in


@dataclass(frozen=True, slots=True)
class Scanned:
    """What a scan comes to: the judgement, counts, where each judged message lies, and what could not be read."""

    judgement: Judgement
    tally: Tally
    whereabouts: dict[str, Whereabouts]
    failed: tuple[str, ...] = ()


@dataclass(slots=True)
class _Memory:
    """Facts of one scan that keeps nothing."""

    looks: dict[str, Look] = field(default_factory=dict)
    units: dict[str, tuple[Unit, Item]] = field(default_factory=dict)
    paths: dict[str, list[str]] = field(default_factory=dict)

    def note(self, looked: Looked, items: dict[str, Item]) -> None:
        """The same message in two folders counts once; Sent and Inbox outrank copies elsewhere."""
        for found in looked.looks:
            key = found.seen.key
            item = items.get(found.place, Item(found.place))
            self.paths.setdefault(key, []).append(mail_on_disk.path_of(looked.unit, item))
            if key not in self.looks or _rank(found.seen.folder) < _rank(self.looks[key].seen.folder):
                self.looks[key] = found
                self.units[key] = (looked.unit, item)


def _rank(folder: Folder) -> int:
    order = (Folder.SENT, Folder.INBOX, Folder.ARCHIVE, Folder.SPAM, Folder.TRASH, Folder.DRAFTS)
    return order.index(folder)


def scan_once(sources: Sequence[Path], owner: Owner, as_of: datetime, progress: Progress = silent) -> Scanned:
    """Scan and keep nothing. Raises what `survey` does."""
    surveys = [survey(source) for source in sources]
    memory, failed = _Memory(), [str(e) for s in surveys for e in s.unreadable]
    units = {(u.path, u.member): u for s in surveys for u in s.units}.values()
    listed = [(u, [] if in_sequence(u) else list(mail_on_disk.items(u))) for u in units]
    total = sum(len(items) for _, items in listed)
    todo = chain.from_iterable(streamed(u, 0) if in_sequence(u) else batches(u, items) for u, items in listed)
    seen_items: dict[tuple[str, str], Item] = {}
    done = 0
    for looked in look_at_all(
        _noting(todo, seen_items), owner, many=total > ALONE or any(in_sequence(u) for u, _ in listed)
    ):
        memory.note(looked, {k.place: seen_items.pop((looked.unit.path, k.place)) for k in looked.looks})
        failed += looked.failed
        done += len(looked.looks)
        progress(done, total)
    known = _pulled(memory, owner)
    judgement = judge(known, owner, as_of)
    return Scanned(judgement, _tally(memory, judgement, as_of), _whereabouts(memory, judgement), tuple(failed))


def _noting(todo: Iterable[Batch], items: dict[tuple[str, str], Item]) -> Iterator[Batch]:
    for batch in todo:
        items.update({(batch.unit.path, i.place): i for i in batch.items})
        yield batch


def _pulled(memory: _Memory, owner: Owner) -> list[Known]:
    """The messages of the search, those included that only their conversation or their sender makes part of it."""
    read = {k: _known(memory, k, owner) for k, f in memory.looks.items() if f.message is not None}
    sure = {k for k, known in read.items() if known is not None and founds(known)}
    rows = [_Linked(k, f.seen) for k, f in memory.looks.items()]
    people = contacts_of([known for k in sure if (known := read[k]) is not None], owner)
    from_them = {k for k, f in memory.looks.items() if _is_from(f.seen, people)}
    wanted = pulled_in(rows, sure) | from_them | set(read)
    found = (read.get(key) or _known(memory, key, owner) for key in sorted(wanted))
    return [k for k in found if k is not None]


def _is_from(seen: Seen, people: Contacts) -> bool:
    envelope = seen.envelope
    if envelope.sender is None or envelope.date is None:
        return False
    return is_fresh(envelope.date, people.get(envelope.sender.address, ()))


def _known(memory: _Memory, key: str, owner: Owner) -> Known | None:
    """All of a message; None where it has vanished meanwhile."""
    found = memory.looks[key]
    message, reading = found.message, found.reading
    if message is None or reading is None:
        raw = mail_on_disk.load(*memory.units[key])
        if raw is None:
            return None
        message = whole(raw)
        reading = reading_of(message, owner, found.seen.folder)
    return Known(key, found.seen.folder, message, reading, tuple(memory.paths[key]))


class _Linked:
    """A message's name and references."""

    def __init__(self, key: str, seen: Seen) -> None:
        self.key = key
        self.message_id = seen.envelope.message_id
        replied = seen.envelope.in_reply_to
        self.refs = (*((replied,) if replied else ()), *seen.envelope.references)


def _tally(memory: _Memory, judgement: Judgement, as_of: datetime) -> Tally:
    def counts(found: Look) -> bool:
        date = found.seen.envelope.date
        return date is None or date <= as_of

    looks = [f for f in memory.looks.values() if counts(f)]
    about = sum(len(t.keys) for c in judgement.candidacies for t in c.threads)
    return Tally(len(looks), about, len(judgement.unsure), sum(1 for f in looks if f.seen.defects))


def _whereabouts(memory: _Memory, judgement: Judgement) -> dict[str, Whereabouts]:
    keys = {k for c in judgement.candidacies for t in c.threads for k in t.keys} | {u.key for u in judgement.unsure}
    return {k: Whereabouts(memory.looks[k].seen.envelope.message_id, tuple(memory.paths[k])) for k in keys}
