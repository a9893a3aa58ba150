"""Questions about judgements, in SQL that every database understands; a Reader runs them."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from unghost.ledger.asking_facts import key_number, known_of, sender_of, sent_at, whereabouts_of
from unghost.ledger.codec import from_json, unpack
from unghost.ledger.kept import Ahead, Doubt, Due, Judged, Line, Tally, Today, Whereabouts
from unghost.ledger.keys import spelled
from unghost.ledger.quick import Reader, Row
from unghost.words.acts import Party
from unghost.words.candidacies import (
    Candidacy,
    Judgement,
    Obligation,
    ObligationState,
    PlannedInterview,
    Stage,
    Turn,
    Unsure,
)
from unghost.words.errors import UnknownThingError
from unghost.words.facts import Known
from unghost.words.mail import Folder

LINE = "c.id, c.organisation, c.role, c.stage, c.turn, c.last"
"""Columns of a candidacy `c` that make a line."""
_DUE = f"""
    SELECT o.obligation, {LINE} FROM obligation o JOIN candidacy c ON c.id = o.candidacy
    WHERE o.state = :state AND o.owed_by = :by AND o.due < :before ORDER BY o.due, c.rank, o.number
"""  # noqa: S608 (no word of a user's is in it)
_AHEAD = f"""
    SELECT i.interview, {LINE} FROM interview i JOIN candidacy c ON c.id = i.candidacy
    WHERE i.start >= :since AND i.start < :before ORDER BY i.start, c.rank, i.number
"""  # noqa: S608
_DOUBTS = """
    SELECT a.key, a.why, m.name, m.address, m.subject, m.at, m.zone, m.message_id
    FROM unsure a JOIN message m ON m.key = +a.key ORDER BY a.rank
"""
"""The plus keeps SQLite from going through all messages to look each up among the few that are unsure."""
_IGNORED = """
    SELECT m.key, '', m.name, m.address, m.subject, m.at, m.zone, m.message_id
    FROM message m LEFT JOIN triage t ON t.message = m.id
    WHERE NOT EXISTS (SELECT 1 FROM candidacy_message c WHERE c.key = m.key)
    AND NOT EXISTS (SELECT 1 FROM unsure u WHERE u.key = m.key)
    ORDER BY t.score DESC, m.at DESC, m.id LIMIT :limit OFFSET :skip
"""
_CONVERSATION = """
    SELECT a.key, n.message, r.reading FROM candidacy_message a
    JOIN content n ON n.key = a.key JOIN reading r ON r.key = a.key JOIN message m ON m.key = a.key
    WHERE a.candidacy = :id ORDER BY m.at, m.id
"""
_DEFECTIVE = "SELECT count(*) FROM message WHERE bits >= 16 AND coalesce(at, 0) <= :until"
_NEVER = 1 << 62
_LOOK_BACK = timedelta(days=14)


def judged(reader: Reader) -> Judged | None:
    """When all was judged last, until when that holds, and by which judge."""
    row = reader.one("SELECT as_of, holds_until, version FROM judged")
    if row is None:
        return None
    return Judged(datetime.fromisoformat(row[0]), None if row[1] is None else datetime.fromisoformat(row[1]), row[2])


def judgement(reader: Reader) -> Judgement | None:
    """The last judgement as a whole; None before the first."""
    last = judged(reader)
    return None if last is None else Judgement(last.as_of, last.holds_until, candidacies(reader), unsure(reader))


def candidacies(reader: Reader) -> tuple[Candidacy, ...]:
    """All candidacies, in the order that the judge gave them."""
    rows = reader.rows("SELECT candidacy FROM candidacy ORDER BY rank")
    return tuple(from_json(Candidacy, unpack(packed)) for (packed,) in rows)


def unsure(reader: Reader) -> tuple[Unsure, ...]:
    """What the owner should look at, in the judge's order."""
    return tuple(Unsure(spelled(key), why) for key, why in reader.rows("SELECT key, why FROM unsure ORDER BY rank"))


def lines(reader: Reader) -> tuple[Line, ...]:
    """All candidacies in one line each, in the judge's order."""
    return tuple(line_of(row) for row in reader.rows(f"SELECT {LINE} FROM candidacy c ORDER BY c.rank"))  # noqa: S608


def candidacy(reader: Reader, id_: str) -> Candidacy:
    """The candidacy of that id, or that a message of that key is in. Raises UnknownThingError."""
    row = reader.one("SELECT candidacy FROM candidacy WHERE id = :id", id=id_)
    if row is None:
        sql = "SELECT c.candidacy FROM candidacy_message m JOIN candidacy c ON c.id = m.candidacy WHERE m.key = :key"
        row = reader.one(sql, key=key_number(id_))
    if row is None:
        raise UnknownThingError("no such candidacy", where=id_)
    return from_json(Candidacy, unpack(row[0]))


def conversation(reader: Reader, id_: str) -> tuple[Known, ...]:
    """The messages of a candidacy (or of the one that a message is in), oldest first. Raises UnknownThingError."""
    found = candidacy(reader, id_).id
    among = "(SELECT key FROM candidacy_message WHERE candidacy = :id)"
    return known_of(reader.rows(_CONVERSATION, id=found), whereabouts_of(reader, among, id=found))


def obligations_due(reader: Reader, before: datetime | None, owed_by: Party = Party.OWNER) -> tuple[Due, ...]:
    """What one side owes and should do before that time (None: all that is open), the soonest first."""
    limit = _NEVER if before is None else int(before.timestamp())
    rows = reader.rows(_DUE, state=ObligationState.OPEN.value, by=owed_by.value, before=limit)
    return tuple(Due(line_of(row[1:]), from_json(Obligation, row[0])) for row in rows)


def interviews_between(reader: Reader, since: datetime, before: datetime | None) -> tuple[Ahead, ...]:
    """Interviews that start in that time, the soonest first."""
    limit = _NEVER if before is None else int(before.timestamp())
    rows = reader.rows(_AHEAD, since=int(since.timestamp()), before=limit)
    return tuple(Ahead(line_of(row[1:]), from_json(PlannedInterview, row[0])) for row in rows)


def today(reader: Reader, now: datetime) -> Today:
    """All that the first page shows at `now`: what either side owes, interviews from two weeks back on."""
    last = judged(reader)
    stages = reader.rows("SELECT stage, count(*) FROM candidacy GROUP BY stage ORDER BY stage")
    return Today(
        as_of=None if last is None else last.as_of,
        owed=obligations_due(reader, None),
        awaited=obligations_due(reader, None, Party.THEM),
        interviews=interviews_between(reader, now - _LOOK_BACK, None),
        unsure=_count(reader, "unsure"),
        stages=tuple((Stage(stage), count) for stage, count in stages),
    )


def doubts(reader: Reader) -> tuple[Doubt, ...]:
    """What stands under "please look"."""
    return _doubts(reader.rows(_DOUBTS), whereabouts_of(reader, "unsure"))


def ignored(reader: Reader, limit: int, skip: int = 0) -> tuple[Doubt, ...]:
    """What was taken to be about something else, the likeliest mistakes first; `why` is empty."""
    rows = reader.rows(_IGNORED, limit=limit, skip=skip)
    among = f"(SELECT key FROM message WHERE key IN ({','.join(str(int(row[0])) for row in rows)}))"  # noqa: S608 (numbers)
    return _doubts(rows, whereabouts_of(reader, among))


def _doubts(rows: list[Row], where: Mapping[int, tuple[Folder, tuple[str, ...]]]) -> tuple[Doubt, ...]:
    return tuple(
        Doubt(
            spelled(key),
            why,
            sender_of(name, address),
            subject,
            sent_at(at, zone),
            Whereabouts(message_id, where[key][1] if key in where else ()),
        )
        for key, why, name, address, subject, at, zone, message_id in rows
    )


def tally(reader: Reader) -> Tally:
    """How many messages there are of each sort; those dated after the moment that was judged are left out."""
    last = judged(reader)
    until = _NEVER if last is None else int(last.as_of.timestamp())
    (later,) = reader.rows("SELECT count(*) FROM message WHERE at > :until", until=until)[0]
    (defective,) = reader.rows(_DEFECTIVE, until=until)[0]
    read = _count(reader, "message") - later
    return Tally(read, _count(reader, "candidacy_message"), _count(reader, "unsure"), defective)


def _count(reader: Reader, table: str) -> int:
    return int(reader.rows(f"SELECT count(*) FROM {table}")[0][0])  # noqa: S608


def line_of(row: Sequence[Any]) -> Line:
    """A candidacy in one line, from the columns LINE."""
    id_, organisation, role, stage, turn, last = row
    moment = sent_at(last, 0)
    if moment is None:
        raise ValueError(id_)
    return Line(id_, organisation, role, Stage(stage), Turn(turn), moment)
