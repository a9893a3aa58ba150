"""Replacing judgements: what hasn't changed since the last one is not written again."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from unghost.ledger import schema
from unghost.ledger.codec import pack, to_json
from unghost.ledger.keys import number
from unghost.ledger.writing import many, upsert
from unghost.words.candidacies import Candidacy, Judgement, Unsure
from unghost.words.readings import Reading

_READING = ("key", "version", "reading")
_CANDIDACY = ("id", "rank", "organisation", "role", "stage", "turn", "last", "candidacy")
_MESSAGE = ("key", "candidacy")
_OBLIGATION = ("candidacy", "number", "kind", "owed_by", "state", "since", "due", "deadline", "obligation")
_INTERVIEW = ("candidacy", "number", "start", "end", "state", "interview")
_UNSURE = ("key", "rank", "why")
_READ = upsert(schema.reading, ("key",))
_JUDGED = upsert(schema.candidacy, ("id",))
_NEW_MESSAGE = insert(schema.candidacy_message)
_NEW_OBLIGATION = insert(schema.obligation)
_NEW_INTERVIEW = insert(schema.interview)
_NEW_UNSURE = insert(schema.unsure)
_RANKED = update(schema.candidacy).where(schema.candidacy.c.id == bindparam("of")).values(rank=bindparam("place"))
_PARTS = (schema.candidacy_message, schema.obligation, schema.interview)


@dataclass(frozen=True, slots=True)
class _Change:
    """What has to be written: candidacies that are new or changed, ranks alone, and those that are no more."""

    written: tuple[tuple[int, Candidacy, bytes], ...]
    ranked: tuple[tuple[str, int], ...]
    dropped: tuple[str, ...]


def save_readings(connection: Connection, readings: Iterable[tuple[str, Reading]], version: str) -> None:
    """What a judge of this version read."""
    rows = [(number(key), version, pack(to_json(reading))) for key, reading in readings]
    many(connection, _READ, _READING, rows)


def save_judgement(connection: Connection, judgement: Judgement, version: str) -> None:
    """This judgement instead of the last one."""
    change = _change(connection, judgement.candidacies)
    _forget(connection, [*change.dropped, *(candidacy.id for _, candidacy, _ in change.written)])
    gone = schema.candidacy.c.id == bindparam("of")
    if change.dropped:
        connection.execute(delete(schema.candidacy).where(gone), [{"of": id_} for id_ in change.dropped])
    if change.ranked:
        connection.execute(_RANKED, [{"of": id_, "place": rank} for id_, rank in change.ranked])
    _write(connection, change.written)
    _replace_unsure(connection, judgement.unsure)
    _stamp(connection, judgement.as_of, judgement.holds_until, version)


def _change(connection: Connection, candidacies: Sequence[Candidacy]) -> _Change:
    c = schema.candidacy.c
    kept = {id_: (rank, packed) for id_, rank, packed in connection.execute(select(c.id, c.rank, c.candidacy))}
    now = [(rank, candidacy, pack(to_json(candidacy))) for rank, candidacy in enumerate(candidacies)]
    same = {candidacy.id for _, candidacy, packed in now if candidacy.id in kept and kept[candidacy.id][1] == packed}
    return _Change(
        written=tuple(one for one in now if one[1].id not in same),
        ranked=tuple((one.id, rank) for rank, one, _ in now if one.id in same and kept[one.id][0] != rank),
        dropped=tuple(kept.keys() - {candidacy.id for candidacy in candidacies}),
    )


def _forget(connection: Connection, ids: Sequence[str]) -> None:
    for table in _PARTS if ids else ():
        connection.execute(delete(table).where(table.c.candidacy == bindparam("of")), [{"of": id_} for id_ in ids])


def _write(connection: Connection, written: Sequence[tuple[int, Candidacy, bytes]]) -> None:
    whole = [
        (c.id, rank, c.organisation, c.role, c.stage.value, c.turn.value, _at(c.last), p) for rank, c, p in written
    ]
    many(connection, _JUDGED, _CANDIDACY, whole)
    members = [(number(key), c.id) for _, c, _ in written for thread in c.threads for key in thread.keys]
    many(connection, _NEW_MESSAGE, _MESSAGE, members)
    many(connection, _NEW_OBLIGATION, _OBLIGATION, [row for _, c, _ in written for row in _obligations(c)])
    many(connection, _NEW_INTERVIEW, _INTERVIEW, [row for _, c, _ in written for row in _interviews(c)])


def _obligations(candidacy: Candidacy) -> list[tuple[Any, ...]]:
    return [
        (
            candidacy.id,
            n,
            o.kind.value,
            o.owed_by.value,
            o.state.value,
            _at(o.since),
            _at(o.due),
            _at(o.deadline),
            to_json(o),
        )
        for n, o in enumerate(candidacy.obligations)
    ]


def _interviews(candidacy: Candidacy) -> list[tuple[Any, ...]]:
    return [
        (candidacy.id, n, _at(i.start), _at(i.end), i.state.value, to_json(i))
        for n, i in enumerate(candidacy.interviews)
    ]


def _at(moment: datetime | None) -> int | None:
    return None if moment is None else int(moment.timestamp())


def _replace_unsure(connection: Connection, unsure: Sequence[Unsure]) -> None:
    c = schema.unsure.c
    kept = {tuple(row) for row in connection.execute(select(c.key, c.rank, c.why))}
    rows = [(number(one.key), rank, one.why) for rank, one in enumerate(unsure)]
    if kept != set(rows):
        connection.execute(delete(schema.unsure))
        many(connection, _NEW_UNSURE, _UNSURE, rows)


def _stamp(connection: Connection, as_of: datetime, holds_until: datetime | None, version: str) -> None:
    until = None if holds_until is None else holds_until.isoformat()
    row = {"id": 1, "as_of": as_of.isoformat(), "holds_until": until, "version": version}
    connection.execute(upsert(schema.judged, ("id",)).values(**row))


def drop_judgements(connection: Connection) -> None:
    """Forget readings and all that follows from them; the scores of triage stay (their text isn't kept)."""
    for table in schema.judgements.sorted_tables:
        if table is not schema.triage:
            connection.execute(delete(table))
