"""Everything that is remembered, in files that any program reads: JSON lines of all, CSV of what makes a table."""

import csv
import json
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple, TextIO

from unghost.ledger.asking_facts import sent_at
from unghost.ledger.codec import unpack
from unghost.ledger.keys import spelled
from unghost.ledger.quick import Reader, Row
from unghost.ledger.text import FOLDERS, path_of
from unghost.ledger.trouble import Translated

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
"""How a cell begins that a spreadsheet would calculate: what strangers wrote must not do so."""


class _Lines(NamedTuple):
    """A file of JSON lines: what is asked, and how an answer is written."""

    name: str
    sql: str
    line: Callable[[Row], str]


class _Sheet(NamedTuple):
    """A CSV file: its columns, and what is asked; the columns from `times` on are seconds since 1970."""

    name: str
    columns: tuple[str, ...]
    times: int
    sql: str


def export(reader: Reader, target: Path) -> tuple[Path, ...]:
    """Everything into the folder `target`, where files of the same names are replaced; the files written.

    Raises DiskFullError and LedgerRefusedError.
    """
    with Translated(target):
        target.mkdir(mode=0o700, parents=True, exist_ok=True)
    lines = [_write_lines(target / f"{kind.name}.jsonl", _lines(reader, kind)) for kind in _LINES]
    sheets = [_write_sheet(target / f"{sheet.name}.csv", _rows(reader, sheet)) for sheet in _SHEETS]
    return (*lines, *sheets)


def _write_lines(path: Path, lines: Iterable[str]) -> Path:
    with _replaced(path) as file:
        file.writelines(lines)
    return path


def _write_sheet(path: Path, rows: Iterable[Iterable[str]]) -> Path:
    with _replaced(path) as file:
        csv.writer(file).writerows(rows)
    return path


@contextmanager
def _replaced(path: Path) -> Iterator[TextIO]:
    """A file to write, that stands at `path` whole or not at all; only its owner may read it."""
    half = path.with_name(f".{path.name}.part")
    with Translated(path.parent):
        handle = os.open(half, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
            yield file
        half.replace(path)


def _lines(reader: Reader, kind: _Lines) -> Iterator[str]:
    return (f"{kind.line(row)}\n" for row in reader.stream(kind.sql))


def _dumps(plain: dict[str, Any]) -> str:
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":"))


def _message(row: Row) -> str:
    key, message_id, at, zone, name, address, subject, refs, recipients, score = row
    moment = sent_at(at, zone)
    plain = {"key": spelled(key), "message_id": message_id, "date": moment and moment.isoformat(), "subject": subject}
    people = {"from": {"name": name or "", "address": address}, "to": recipients.partition("|")[0].split()}
    rest = {"cc": recipients.partition("|")[2].split(), "references": refs.split(), "score": score}
    return _dumps(plain | people | rest)


def _place(row: Row) -> str:
    kind, unit, member, place, key, folder, gone = row
    where = {"path": path_of(kind, unit, place), "member": member or None, "place": place}
    return _dumps({"key": spelled(key), **where, "folder": FOLDERS[folder].value, "gone": bool(gone)})


def _decision(row: Row) -> str:
    id_, kind, at, about, until, undone_at = row
    said = {"id": id_, "kind": kind, "at": at, "about": json.loads(about)}
    return _dumps(said | {"until": until, "undone_at": undone_at})


def _letter(row: Row) -> str:
    id_, anchor, state, letter, created, changed = row
    times = {"created_at": created, "changed_at": changed}
    return _dumps({"id": id_, "anchor": spelled(anchor), "state": state, **times, "letter": json.loads(letter)})


def _setting(row: Row) -> str:
    return _dumps({"name": row[0], "value": row[1]})


def _keyed(row: Row) -> str:
    """What is kept as JSON, with its key put first."""
    return _dumps({"key": spelled(row[0])} | json.loads(unpack(row[1])))


def _whole(row: Row) -> str:
    return unpack(row[0]).decode()


def _unsure(row: Row) -> str:
    return _dumps({"key": spelled(row[0]), "why": row[1]})


_MESSAGES = """
    SELECT m.key, m.message_id, m.at, m.zone, m.name, m.address, m.subject, m.refs, m.recipients, t.score
    FROM message m LEFT JOIN triage t ON t.message = m.id ORDER BY m.id
"""
_PLACES = """
    SELECT u.kind, u.path, u.member, p.place, m.key, p.folder, p.gone
    FROM place p JOIN unit u ON u.id = p.unit JOIN message m ON m.id = p.message ORDER BY p.id
"""
_LETTERS = "SELECT id, anchor, state, letter, created_at, changed_at FROM letter ORDER BY id"
_LINES = (
    _Lines("messages", _MESSAGES, _message),
    _Lines("places", _PLACES, _place),
    _Lines("contents", "SELECT key, message FROM content ORDER BY key", _keyed),
    _Lines("decisions", "SELECT id, kind, at, about, until, undone_at FROM decision ORDER BY id", _decision),
    _Lines("letters", _LETTERS, _letter),
    _Lines("settings", "SELECT name, value FROM setting ORDER BY name", _setting),
    _Lines("readings", "SELECT key, reading FROM reading ORDER BY key", _keyed),
    _Lines("candidacies", "SELECT candidacy FROM candidacy ORDER BY rank", _whole),
    _Lines("unsure", "SELECT key, why FROM unsure ORDER BY rank", _unsure),
)

_WHOSE = ("candidacy", "organisation", "role")
_CANDIDACIES = "SELECT id, organisation, role, stage, turn, last FROM candidacy ORDER BY rank"
_OBLIGATIONS = """
    SELECT c.id, c.organisation, c.role, o.kind, o.owed_by, o.state, o.since, o.due, o.deadline
    FROM obligation o JOIN candidacy c ON c.id = o.candidacy ORDER BY c.rank, o.number
"""
_INTERVIEWS = """
    SELECT c.id, c.organisation, c.role, i.state, i.start, i."end"
    FROM interview i JOIN candidacy c ON c.id = i.candidacy ORDER BY c.rank, i.number
"""
_CONVERSATIONS = """
    SELECT c.id, c.organisation, c.role, m.name, m.address, m.subject, m.at
    FROM candidacy_message a JOIN candidacy c ON c.id = a.candidacy JOIN message m ON m.key = a.key
    ORDER BY c.rank, m.at, m.id
"""
_SHEETS = (
    _Sheet("candidacies", (*_WHOSE, "stage", "turn", "last"), 5, _CANDIDACIES),
    _Sheet("obligations", (*_WHOSE, "kind", "owed_by", "state", "since", "due", "deadline"), 6, _OBLIGATIONS),
    _Sheet("interviews", (*_WHOSE, "state", "start", "end"), 4, _INTERVIEWS),
    _Sheet("conversations", (*_WHOSE, "name", "address", "subject", "date"), 6, _CONVERSATIONS),
)


def _rows(reader: Reader, sheet: _Sheet) -> Iterator[Iterable[str]]:
    yield sheet.columns
    for row in reader.stream(sheet.sql):
        yield (*map(_cell, row[: sheet.times]), *map(_time, row[sheet.times :]))


def _cell(value: str | None) -> str:
    """Text as a spreadsheet shows it and never calculates it."""
    text = value or ""
    return f"'{text}" if text.startswith(_FORMULA) else text


def _time(seconds: int | None) -> str:
    moment = sent_at(seconds, 0)
    return "" if moment is None else moment.isoformat()
