"""Everything that is remembered, in files that any program reads."""

import csv
import json
import stat
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from ledger_made import (
    NOW,
    Place,
    candidacy,
    decision,
    interview,
    judgement,
    key,
    letter,
    message,
    obligation,
    reading,
    seen,
)

from unghost.ledger import Ledger
from unghost.ledger.codec import from_json
from unghost.words.candidacies import Candidacy, Unsure
from unghost.words.errors import LedgerRefusedError
from unghost.words.facts import Owner
from unghost.words.letters import Letter
from unghost.words.mail import Address, Folder, Message
from unghost.words.readings import Reading

FORMULA = "=HYPERLINK(evil)"


@pytest.fixture
def out(ledger: Ledger, tmp_path: Path) -> Path:
    """A folder with the export of a ledger in which everything occurs."""
    mbox = ledger.enrol(Place("/mail/a.mbox", "inner.mbox", "archive_mbox"))
    stranger = Address("@SUM(1)", "x@evil.example")
    ledger.record(mbox, [("0", seen(1), message(1)), ("99", seen(2, sender=stranger, subject="-1"), message(2))], "1")
    two = key(2, sender=stranger)
    ledger.add_content([(two, message(2, "\ud800 Grüße"))])
    ledger.record(ledger.enrol(Place()), [("3:2,S", seen(3, Folder.TRASH, date=None, sender=None), None)], "1")
    ledger.save_readings([(key(1), reading())], "1")
    thread = replace(candidacy(1).threads[0], keys=(key(1), two))
    acme = candidacy(1, organisation=FORMULA, threads=(thread,), obligations=(obligation(1, None),))
    ledger.save_judgement(judgement(acme, unsure=(Unsure(key(3), "Why not"),)), "1")
    ledger.decide(decision(key(1)))
    ledger.undo(NOW + timedelta(hours=1))
    ledger.save_letter(letter(), key(1), NOW)
    ledger.save_owner(Owner(frozenset({"mara@home.example"})))
    target = tmp_path / "out" / "deep"
    written = ledger.export(target)
    assert set(written) == set(target.iterdir())
    return target


def lines(out: Path, name: str) -> list[dict[str, Any]]:
    """What stands in a file of JSON lines."""
    return [json.loads(line) for line in (out / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]


def sheet(out: Path, name: str) -> list[dict[str, str]]:
    """What stands in a CSV file."""
    with (out / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_all_tables_are_there(out: Path) -> None:
    """Facts and judgements, as many lines as rows."""
    counts = {path.name: len(path.read_text(encoding="utf-8").splitlines()) for path in out.iterdir()}
    assert counts == {
        "messages.jsonl": 3,
        "places.jsonl": 3,
        "contents.jsonl": 2,
        "decisions.jsonl": 1,
        "letters.jsonl": 1,
        "settings.jsonl": 1,
        "readings.jsonl": 1,
        "candidacies.jsonl": 1,
        "unsure.jsonl": 1,
        "candidacies.csv": 2,
        "obligations.csv": 2,
        "interviews.csv": 2,
        "conversations.csv": 3,
    }


def test_messages_and_places_say_what_the_ledger_knows(out: Path) -> None:
    """Headers as kept, and where each lies."""
    first, _, last = lines(out, "messages")
    assert (first["key"], first["message_id"], first["date"]) == (
        key(1),
        "<1@acme.example>",
        "2026-05-01T01:00:00+00:00",
    )
    assert (first["from"], first["to"]) == ({"name": "Ann Lee", "address": "ann@acme.example"}, ["mara@home.example"])
    assert (last["date"], last["from"]) == (None, {"name": "", "address": None})
    assert [(place["path"], place["member"], place["place"]) for place in lines(out, "places")] == [
        ("/mail/a.mbox", "inner.mbox", "0"),
        ("/mail/a.mbox", "inner.mbox", "99"),
        ("/mail/cur/3:2,S", None, "3:2,S"),
    ]
    assert lines(out, "places")[2]["folder"] == "trash"


@pytest.mark.parametrize(
    ("name", "kind", "expected"),
    [("contents", Message, message(1)), ("readings", Reading, reading())],
)
def test_what_was_kept_whole_is_written_whole(out: Path, name: str, kind: type[Any], expected: object) -> None:
    """The JSON in the file is that of the thing itself, with its key."""
    found = {line.pop("key"): from_json(kind, json.dumps(line)) for line in lines(out, name)}
    assert found[key(1)] == expected


def test_words_of_the_owner_are_written_with_all_that_became_of_them(out: Path) -> None:
    """Decisions taken back, too."""
    (said,) = lines(out, "decisions")
    assert (said["about"], said["undone_at"]) == ([key(1)], (NOW + timedelta(hours=1)).isoformat())
    (written,) = lines(out, "letters")
    assert (written["anchor"], written["state"]) == (key(1), "draft")
    assert from_json(Letter, json.dumps(written["letter"])) == letter()
    assert from_json(Owner, lines(out, "settings")[0]["value"]).addresses == {"mara@home.example"}


def test_judgements_are_written_too(out: Path) -> None:
    """As they were judged last."""
    (line,) = lines(out, "candidacies")
    assert from_json(Candidacy, json.dumps(line)).obligations == (obligation(1, None),)
    assert lines(out, "unsure") == [{"key": key(3), "why": "Why not"}]


def test_tables_have_times_that_read_well(out: Path) -> None:
    """ISO 8601, in UTC; what isn't known is empty."""
    (owed,) = sheet(out, "obligations")
    assert (owed["kind"], owed["since"], owed["due"]) == ("choose_time", "2026-05-03T07:00:00+00:00", "")
    (met,) = sheet(out, "interviews")
    start = interview(1).start
    assert start is not None
    assert met["start"] == "2026-05-05T07:00:00+00:00"


def test_no_cell_is_a_formula(out: Path) -> None:
    """What strangers wrote is shown by a spreadsheet, never calculated."""
    cells = [cell for name in ("candidacies", "conversations") for row in sheet(out, name) for cell in row.values()]
    assert f"'{FORMULA}" in cells
    assert {"'@SUM(1)", "'-1"} <= set(cells)
    assert not [cell for cell in cells if cell[:1] in {"=", "@", "+", "-"}]


def test_an_export_is_its_owner_s_alone(out: Path) -> None:
    """It holds private mail."""
    assert {stat.S_IMODE(path.stat().st_mode) for path in out.iterdir()} == {0o600}
    assert stat.S_IMODE(out.stat().st_mode) == 0o700


def test_a_second_export_replaces_the_first(ledger: Ledger, out: Path) -> None:
    """Other files beside it stay."""
    (out / "mine.txt").touch()
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    ledger.export(out)
    assert {path.name: path.read_bytes() for path in out.iterdir()} == before


@pytest.mark.parametrize(
    "spoil", [lambda path: path.write_text("a file"), lambda path: path.symlink_to("/proc/none/x")]
)
def test_where_nothing_can_be_written_is_said(ledger: Ledger, tmp_path: Path, spoil: Callable[[Path], object]) -> None:
    """In one line that names the place."""
    target = tmp_path / "taken"
    spoil(target)
    with pytest.raises(LedgerRefusedError, match="taken"):
        ledger.export(target)
