"""Questions about facts, in SQL that every database understands; a Reader runs them."""

import json
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta, timezone
from functools import lru_cache

from unghost.ledger.codec import from_json, unpack
from unghost.ledger.kept import KeptLetter, KeptUnit, SeenRow, Unread, Whereabouts
from unghost.ledger.keys import name_number, number, spelled
from unghost.ledger.quick import Reader, Row, chunks
from unghost.ledger.text import FOLDERS, names_in, path_of
from unghost.words.errors import UnknownThingError
from unghost.words.facts import Decision, DecisionKind, Known, Owner
from unghost.words.letters import Letter, LetterState
from unghost.words.mail import Address, Folder, Message
from unghost.words.readings import Reading

_PLACES = """
    SELECT m.key, 8 * p.gone + p.folder AS telling, u.kind, u.path, p.place
    FROM {among} JOIN message m ON m.key = +a.key JOIN place p ON p.message = +m.id JOIN unit u ON u.id = +p.unit
    ORDER BY telling, p.id
"""
"""The plus keeps SQLite from going through all places to look each up among the few keys that are asked for."""
_SEEN = """
    SELECT m.key, m.message_id, m.refs, m.at, m.address, m.subject, f.telling, coalesce(t.score, 0)
    FROM message m
    JOIN (SELECT message, min(8 * gone + folder) AS telling FROM place GROUP BY message) f ON f.message = m.id
    LEFT JOIN triage t ON t.message = m.id
"""
_LYING = """
    SELECT p.unit, p.place FROM place p JOIN message m ON m.id = p.message
    WHERE m.key = :k AND p.gone = 0 ORDER BY p.folder, p.id
"""
_NAMED = "SELECT message_id, refs FROM message WHERE key IN ({some})"
_MENTIONING = "SELECT m.key FROM mention a JOIN message m ON m.id = a.message WHERE a.name IN ({some})"
_UNREAD = """
    SELECT c.key, c.message FROM content c
    WHERE NOT EXISTS (SELECT 1 FROM reading r WHERE r.key = c.key AND r.version = :v)
"""
_JUDGED = "(SELECT key FROM candidacy_message UNION SELECT key FROM unsure)"
_IDS = f"SELECT m.key, m.message_id FROM {_JUDGED} a JOIN message m ON m.key = a.key"  # noqa: S608
Found = tuple[Folder, tuple[str, ...]]
"""The folder that counts for a message, and where it lies now."""


def units(reader: Reader) -> tuple[KeptUnit, ...]:
    """All units that were ever scanned."""
    rows = reader.rows("SELECT id, path, member, kind, folder, mtime_ns, size, tail FROM unit ORDER BY id")
    return tuple(_unit(*row) for row in rows)


def _unit(
    id_: int, path: str, member: str, kind: str, folder: int, mtime_ns: int | None, size: int | None, tail: str | None
) -> KeptUnit:
    stamp = None if mtime_ns is None or size is None else (mtime_ns, size)
    return KeptUnit(id_, path, member or None, kind, FOLDERS[folder], stamp, tail)


def places(reader: Reader, unit: int) -> frozenset[str]:
    """The places of a unit where messages lie."""
    return frozenset(place for (place,) in reader.rows("SELECT place FROM place WHERE unit = :u AND gone = 0", u=unit))


def seen(reader: Reader) -> Iterator[SeenRow]:
    """Every message there is, in one light row."""
    for key, message_id, refs, at, address, subject, telling, score in reader.stream(_SEEN):
        folder = FOLDERS[telling & 7]
        yield SeenRow(spelled(key), message_id, tuple(refs.split()), at, address or "", subject, folder, score)


def whereabouts_of(reader: Reader, among: str, **named: object) -> dict[int, Found]:
    """Folder and paths of the messages whose keys the table (or subquery with a `key`) `among` holds."""
    found: dict[int, tuple[int, list[str]]] = {}
    for key, telling, kind, unit, place in reader.rows(_PLACES.format(among=f"{among} a"), **named):
        first = found.setdefault(key, (telling, []))
        if telling < 8:
            first[1].append(path_of(kind, unit, place))
    return {key: (FOLDERS[telling & 7], tuple(paths)) for key, (telling, paths) in found.items()}


def known(reader: Reader, version: str) -> tuple[Known, ...]:
    """The messages of the search that the judge of this `version` has read."""
    sql = "SELECT c.key, c.message, r.reading FROM content c JOIN reading r ON r.key = c.key WHERE r.version = :v"
    return known_of(reader.rows(sql, v=version), whereabouts_of(reader, "content"))


def known_of(rows: list[Row], where: dict[int, Found]) -> tuple[Known, ...]:
    """Messages from (key, content, reading)."""
    return tuple(_known(where.get(key, _NOWHERE), *(key, message, reading)) for key, message, reading in rows)


_NOWHERE: Found = (Folder.ARCHIVE, ())


def _known(where: Found, key: int, message: bytes, reading: bytes) -> Known:
    return Known(spelled(key), where[0], _message(message), from_json(Reading, unpack(reading)), where[1])


def _message(packed: bytes) -> Message:
    return from_json(Message, unpack(packed))


def readings_to_make(reader: Reader, version: str) -> tuple[Unread, ...]:
    """The messages of the search that the judge of this `version` has not read yet."""
    rows = reader.rows(_UNREAD, v=version)
    where = whereabouts_of(reader, "content") if rows else {}
    return tuple(_unread(key, message, where.get(key, _NOWHERE)) for key, message in rows)


def _unread(key: int, message: bytes, where: Found) -> Unread:
    return Unread(spelled(key), where[0], _message(message), where[1])


def whereabouts(reader: Reader) -> dict[str, Whereabouts]:
    """Message-ID and paths of every message that was judged or stands under "please look"."""
    ids: dict[int, str | None] = dict(reader.rows(_IDS))
    found = whereabouts_of(reader, _JUDGED)
    return {spelled(key): Whereabouts(ids[key], found.get(key, _NOWHERE)[1]) for key in ids}


def lying(reader: Reader, keys: Iterable[str]) -> Iterator[tuple[str, KeptUnit, str]]:
    """Where messages of these keys lie now: key, unit and place, the most telling folder first."""
    held = {unit.id: unit for unit in units(reader)}
    for key in sorted(keys):
        for unit, place in reader.rows(_LYING, k=number(key)):
            yield key, held[unit], place


def content_keys(reader: Reader) -> frozenset[str]:
    """Keys of the messages whose content is kept."""
    return frozenset(spelled(key) for (key,) in reader.rows("SELECT key FROM content"))


def kin(reader: Reader, keys: Iterable[str]) -> frozenset[str]:
    """Keys of all messages that a chain of references joins to those of `keys`, themselves included.

    Message-IDs that many bear or name join them too, even where no message is there that bears them.
    """
    found, names = set(map(key_number, keys)), set[int]()
    todo = set(found)
    while todo:
        rows = [row for some in chunks(todo) for row in reader.rows(_NAMED.format(some=some))]
        fresh = {name_number(name) for row in rows for name in names_in(*row)} - names
        names |= fresh
        todo = {key for some in chunks(fresh) for (key,) in reader.rows(_MENTIONING.format(some=some))} - found
        found |= todo
    return frozenset(map(spelled, found))


def triaged_otherwise(reader: Reader, version: str) -> bool:
    """Whether any message was looked at by a triage of another version."""
    return reader.one("SELECT 1 FROM triage WHERE version <> :v LIMIT 1", v=version) is not None


def decisions(reader: Reader) -> tuple[Decision, ...]:
    """What the owner said and did not take back, oldest first."""
    rows = reader.rows("SELECT id, kind, at, about, until FROM decision WHERE undone_at IS NULL ORDER BY id")
    return tuple(decision_of(*row) for row in rows)


def decision_of(id_: int, kind: str, at: str, about: str, until: str | None) -> Decision:
    """A decision from its columns."""
    ends = None if until is None else datetime.fromisoformat(until)
    return Decision(id_, DecisionKind(kind), datetime.fromisoformat(at), tuple(json.loads(about)), ends)


_LETTERS = "SELECT id, anchor, state, letter, created_at, changed_at FROM letter"


def letters(reader: Reader, state: LetterState | None = None) -> tuple[KeptLetter, ...]:
    """All letters, or those in one `state`; oldest first."""
    where = "" if state is None else " WHERE state = :state"
    return tuple(_letter(*row) for row in reader.rows(f"{_LETTERS}{where} ORDER BY id", state=state))


def letter(reader: Reader, id_: int) -> KeptLetter:
    """One letter. Raises UnknownThingError."""
    row = reader.one(f"{_LETTERS} WHERE id = :id", id=id_)
    if row is None:
        raise UnknownThingError("no such letter", where=str(id_))
    return _letter(*row)


def _letter(id_: int, anchor: int, state: str, text: str, created: str, changed: str) -> KeptLetter:
    at, then = datetime.fromisoformat(created), datetime.fromisoformat(changed)
    return KeptLetter(id_, spelled(anchor), LetterState(state), from_json(Letter, text), at, then)


def settings(reader: Reader) -> dict[str, str]:
    """All settings by name."""
    return dict(reader.rows("SELECT name, value FROM setting ORDER BY name"))


def owner(reader: Reader) -> Owner | None:
    """Whose mail it is, if that was ever said."""
    row = reader.one("SELECT value FROM setting WHERE name = 'owner'")
    return None if row is None else from_json(Owner, row[0])


@lru_cache(maxsize=256)
def _zone(minutes: int) -> timezone:
    return timezone(timedelta(minutes=minutes))


def sent_at(at: int | None, zone: int | None) -> datetime | None:
    """The moment a message bears, with the offset it was written in; None for one that no calendar has."""
    if at is None:
        return None
    try:
        return datetime.fromtimestamp(at, _zone(zone or 0))
    except (ValueError, OverflowError):
        return None


def sender_of(name: str | None, address: str | None) -> Address | None:
    """Who sent a message, as its row says."""
    return None if address is None else Address(name or "", address)


def key_number(key: str) -> int:
    """The key that `key` spells. Raises UnknownThingError where it spells none."""
    try:
        return number(key)
    except ValueError:
        raise UnknownThingError("no such candidacy or message", where=key) from None
