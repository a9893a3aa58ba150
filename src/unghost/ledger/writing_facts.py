"""Adding facts of the mail: what was scanned, and where it lies."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Update, bindparam, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as insert_or

from unghost.ledger import schema
from unghost.ledger.codec import pack, to_json
from unghost.ledger.fulltext import Entry, FullText
from unghost.ledger.kept import Named, Stamp
from unghost.ledger.keys import name_number, number
from unghost.ledger.quick import chunks
from unghost.ledger.text import (
    FOLDER_NUMBERS,
    bits_of,
    names_in,
    plain_id,
    plain_name,
    plain_subject,
    recipients_of,
    refs_of,
)
from unghost.ledger.writing import many, upsert
from unghost.words.facts import Seen
from unghost.words.mail import Message

Scanned = tuple[str, Seen, Message | None]
"""A place, the message that lies there, and all of it where it may be about the search."""

_MESSAGE = ("id", "key", "message_id", "at", "zone", "name", "address", "subject", "refs", "recipients", "bits")
_PLACE = ("unit", "place", "message", "folder", "gone")
_TRIAGE = ("message", "score", "version")
_CONTENT = ("key", "language", "message")
_MENTION = ("name", "message")
_MENTIONED = insert_or(schema.mention).on_conflict_do_nothing()
_NEW_MESSAGE = insert(schema.message)
_PLACED = upsert(schema.place, ("unit", "place"))
_TRIAGED = upsert(schema.triage, ("message",))
_NEW_CONTENT = insert(schema.content)
_IN_UNIT = schema.place.c.unit == bindparam("in_unit")
_GONE = update(schema.place).where(_IN_UNIT, schema.place.c.place == bindparam("old")).values(gone=1)
_MOVED = update(schema.place).where(_IN_UNIT, schema.place.c.place == bindparam("old")).values(place=bindparam("new"))


def enrol(connection: Connection, unit: Named) -> int:
    """The number of a unit, which is made known if it wasn't; a scan of it has not ended by that."""
    c = schema.unit.c
    row = {
        "path": unit.path,
        "member": unit.member or "",
        "kind": str(unit.kind),
        "folder": FOLDER_NUMBERS[unit.folder],
    }
    fresh = insert_or(schema.unit).values(**row)
    seen_as = {"kind": row["kind"], "folder": row["folder"]}
    connection.execute(fresh.on_conflict_do_update(index_elements=["path", "member"], set_=seen_as))
    return int(connection.execute(select(c.id).where(c.path == row["path"], c.member == row["member"])).scalar_one())


def record(connection: Connection, unit: int, rows: Sequence[Scanned], version: str, words: FullText) -> None:
    """Messages of one unit and where they lie in it; what is known already is not written again."""
    keys = [number(seen.key) for _, seen, _ in rows]
    ids = _known_ids(connection, keys)
    fresh = _numbered(connection, dict(zip(keys, rows, strict=True)), ids)
    many(connection, _NEW_MESSAGE, _MESSAGE, fresh)
    many(connection, _MENTIONED, _MENTION, [pair for row in fresh for pair in _mentions(row[0], row[2], row[8])])
    scored = {ids[key]: seen.score for key, (_, seen, _) in zip(keys, rows, strict=True)}
    many(connection, _TRIAGED, _TRIAGE, [(id_, score, version) for id_, score in scored.items()])
    lying = zip(keys, rows, strict=True)
    many(connection, _PLACED, _PLACE, [(unit, p, ids[key], FOLDER_NUMBERS[s.folder], 0) for key, (p, s, _) in lying])
    add_content(connection, {key: m for key, (_, _, m) in zip(keys, rows, strict=True) if m is not None}, words)


def _numbered(connection: Connection, rows: dict[int, Scanned], ids: dict[int, int]) -> list[tuple[Any, ...]]:
    """Rows for the messages that have no number yet; `ids` then has theirs too."""
    following = (connection.execute(select(func.max(schema.message.c.id))).scalar() or 0) + 1
    fresh = [key for key in rows if key not in ids]
    ids.update(zip(fresh, range(following, following + len(fresh)), strict=True))
    return [_row(ids[key], key, rows[key][1]) for key in fresh]


def _row(id_: int, key: int, seen: Seen) -> tuple[Any, ...]:
    envelope = seen.envelope
    at, zone = _moment(envelope.date)
    name, address = (None, None) if envelope.sender is None else (envelope.sender.name, envelope.sender.address)
    return (
        id_,
        key,
        plain_id(envelope.message_id),
        at,
        zone,
        plain_name(name) if name else None,
        plain_name(address) if address else None,
        plain_subject(envelope),
        refs_of(envelope),
        recipients_of(envelope),
        bits_of(envelope, bool(seen.defects)),
    )


def _mentions(id_: int, message_id: str | None, refs: str) -> list[tuple[int, int]]:
    return [(name_number(name), id_) for name in names_in(message_id, refs)]


def _moment(date: datetime | None) -> tuple[int | None, int | None]:
    """Seconds since 1970 and the offset from UTC in minutes."""
    if date is None:
        return None, None
    offset = date.utcoffset()
    return int(date.timestamp()), 0 if offset is None else int(offset.total_seconds()) // 60


def _known_ids(connection: Connection, keys: Sequence[int]) -> dict[int, int]:
    found: dict[int, int] = {}
    for some in chunks(keys):
        rows = connection.exec_driver_sql(f"SELECT key, id FROM message WHERE key IN ({some})")  # noqa: S608 (numbers)
        found.update((key, id_) for key, id_ in rows)
    return found


def add_content(connection: Connection, messages: dict[int, Message], words: FullText) -> None:
    """All of messages that may be about the search, and their words into the index; what is kept already stays."""
    kept: set[int] = set()
    for some in chunks(messages):
        kept.update(connection.exec_driver_sql(f"SELECT key FROM content WHERE key IN ({some})").scalars())  # noqa: S608
    fresh = {key: message for key, message in messages.items() if key not in kept}
    many(connection, _NEW_CONTENT, _CONTENT, [(key, m.language, packed(m)) for key, m in fresh.items()])
    words.add(connection, [_entry(key, message) for key, message in fresh.items()])


def packed(message: Message) -> bytes:
    """A message as it is kept: without the HTML as received, which its file still has."""
    return pack(to_json(replace(message, html=None) if message.html else message))


def _entry(key: int, message: Message) -> Entry:
    envelope = message.envelope
    people = [*([envelope.sender] if envelope.sender else []), *envelope.to, *envelope.cc]
    return key, envelope.subject, " ".join(f"{p.name} {p.address}" for p in people), message.visible_text


def gone(connection: Connection, unit: int, places: Iterable[str]) -> None:
    """Nothing lies there any more; the messages stay."""
    _each(connection, _GONE, ("in_unit", "old"), [(unit, place) for place in places])


def moved(connection: Connection, unit: int, pairs: Iterable[tuple[str, str]]) -> None:
    """The same messages lie there under other names (old, new), as when a Maildir's flags change."""
    _each(connection, _MOVED, ("in_unit", "old", "new"), [(unit, old, new) for old, new in pairs])


def _each(connection: Connection, statement: Update, names: tuple[str, ...], rows: list[tuple[object, ...]]) -> None:
    if rows:
        connection.execute(statement, [dict(zip(names, row, strict=True)) for row in rows])


def finish(connection: Connection, unit: int, stamp: Stamp, tail: str | None, at: datetime) -> None:
    """A scan of the unit came to its end when it bore this stamp."""
    row = {"mtime_ns": stamp[0], "size": stamp[1], "tail": tail, "scanned_at": int(at.timestamp())}
    connection.execute(update(schema.unit).where(schema.unit.c.id == unit).values(**row))


def unfinish(connection: Connection, unit: int) -> None:
    """The unit is to be scanned again, whatever its stamp."""
    connection.execute(update(schema.unit).where(schema.unit.c.id == unit).values(mtime_ns=None, size=None))
