"""The measure of the judge: what is there is measured, what is missing is named, and the arithmetic is right."""

import json
import subprocess
import sys
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from bench.judge import acts, asks, calendars, mailboxes, product, times, turns, words
from bench.judge.figure import Figure, YesNo, macro_f1
from bench.judge.table import Table, as_markdown, as_text, written_into

ROOT = Path(__file__).resolve().parents[2]


def put(file: Path, *rows: dict[str, Any]) -> Path:
    """Write rows as JSON lines; returns their folder."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return file.parent


def figures(measured: Any) -> dict[str, float]:
    """Key of each figure and its value."""
    return {figure.key: figure.value for figure in measured.figures}


def test_precision_recall_and_f1() -> None:
    """One hit, one false alarm and two misses: a half, a third, and their harmonic mean."""
    counted = YesNo.of([(True, True), (False, True), (True, False), (True, False), (False, False)])
    assert (counted.precision, counted.recall) == (1 / 2, 1 / 3)
    assert counted.f1 == pytest.approx(2 / 5)


def test_the_macro_mean_counts_each_class_once() -> None:
    """A rare class that is always missed weighs as much as a common one that is always right."""
    assert macro_f1([("a", "a")] * 9 + [("b", "a")]) == pytest.approx((18 / 19 + 0) / 2)


@pytest.mark.parametrize(
    ("label", "fair", "right"),
    [("task", [], 1.0), ("assessment", [], 1.0), ("offer", ["assessment"], 1.0), ("offer", [], 0.0)],
)
def test_any_fair_label_is_right(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, label: str, fair: list[str], right: float
) -> None:
    """A mail whose act is the label, or one that a fair reader could give, counts as right."""
    said = {"a": {"act": {"is": "task"}, "job_search": {"is": True}}}
    monkeypatch.setattr(product, "read", lambda _paths, _me: said)
    row: dict[str, Any] = {"id": "a", "subject": None, "from": None, "body": "x", "html": False, "job_search": True}
    row |= {"label": label, "alt_labels": fair}
    found = figures(acts.measure(put(tmp_path / "in" / "mail.jsonl", row), tmp_path / "out"))
    assert (found["acts.accuracy"], found["search.recall"]) == (right, 1.0)


def test_a_case_is_replayed_mail_by_mail(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each mail is delivered, then asked about at its own time; the candidate's notes are no mail."""
    asked: list[tuple[int, str]] = []

    def scan(root: Path, _me: list[str], as_of: datetime) -> dict[str, Any]:
        there = sorted(p.name.partition(".eml")[0] for p in root.rglob("*.eml*"))
        asked.append((len(there), f"{as_of:%a}"))
        ids = [f"<{key}@bench.example>" for key in there]
        return {"candidacies": [{"turn": "owner", "threads": [{"message_ids": ids}]}]}

    monkeypatch.setattr(product, "scan", scan)
    mail = {"kind": "email", "subject": "Re: Interview", "body": "x"}
    messages = [
        mail | {"id": "1", "direction": "in", "ball_after": "candidate"},
        {"id": "n", "kind": "note", "direction": None, "subject": "x", "body": "x", "ball_after": None},
        mail | {"id": "2", "direction": "out", "ball_after": "company"},
    ]
    folder = put(tmp_path / "in" / "cases.jsonl", {"id": "c", "company": "Hollweg GmbH", "messages": messages})
    found = figures(turns.measure(folder, tmp_path / "out"))
    assert asked == [(1, "Mon"), (2, "Wed")]
    assert found == {"turn.accuracy": 0.5, "turn.owner_recall": 1.0, "turn.owner_precision": 0.5}


def test_asks_are_counted_by_file(tmp_path: Path) -> None:
    """Only the files that are there give figures."""
    rows = [
        {"id": "a", "text": "Could you send me the report by Friday?", "positive": True},
        {"id": "b", "text": "The report is long.", "positive": False},
    ]
    found = figures(asks.measure(put(tmp_path / "in" / "parakweet.jsonl", *rows), tmp_path / "out"))
    assert found == {"asks.parakweet_f1": 1.0, "asks.parakweet_recall": 1.0}


def test_own_words_may_be_any_of_several(tmp_path: Path) -> None:
    """What equals one of the texts that count is exact, white space aside."""
    raw = "Fine by me.\n\nOn Mon, 2 Mar 2026, Ann <a@b.example> wrote:\n> Is it?\n"
    row: dict[str, Any] = {
        "id": "v",
        "kind": "text",
        "raw": raw,
        "strict": True,
        "expected": "Fine by me!",
        "also": ["Fine  by\nme."],
    }
    row |= {"must_contain": ["Fine"], "must_not_contain": ["Is it"]}
    found = figures(words.measure(put(tmp_path / "in" / "visible.jsonl", row), tmp_path / "out"))
    assert found == {"visible.exact": 1.0, "visible.token_f1": 1.0, "visible.lost": 0.0}


@pytest.mark.parametrize(("text", "expected", "right", "alarms"), [
    ("Let us meet on 5 May 2026 at 14:00.", [("2026-05-05T14:00", None, "minute")], 1.0, 0.0),
    ("Let us meet on 5 May 2026 at 14:00.", [("2026-05-06T14:00", None, "minute")], 0.0, 0.0),
    ("It is finished by 5 May 2026.", [(None, "2026-05-05", "day")], 1.0, 0.0),
    ("Let us meet on 5 May 2026 at 14:00.", [], 0.0, 1.0),
])  # fmt: skip
def test_times_are_compared_at_their_grain(
    tmp_path: Path, text: str, expected: list[tuple[str | None, str | None, str]], right: float, alarms: float
) -> None:
    """A time is right when the clock agrees, a deadline by its end; where none is named, any is a false alarm."""
    wanted = [{"quote": "", "start": start, "end": end, "zone": None, "grain": grain} for start, end, grain in expected]
    row = {"id": "d", "language": "en", "text": text, "ref": "2026-05-01T09:00", "expected": wanted}
    found = figures(times.measure(put(tmp_path / "in" / "dates.jsonl", row), tmp_path / "out"))
    assert (found["times.right"], found["times.alarms"]) == (right, alarms)


def test_events_are_compared_field_by_field(tmp_path: Path) -> None:
    """Instants count, not their spelling; a field that isn't expected isn't scored."""
    lines = ("BEGIN:VEVENT", "UID:1", "DTSTART:20260505T120000Z", "SUMMARY:Talk", "END:VEVENT")
    raw = "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", *lines, "END:VCALENDAR", ""])
    event = {"uid": "1", "start": "2026-05-05T14:00:00+02:00", "summary": "Walk"}
    row = {"id": "e", "raw": raw, "expect": {"method": None, "events": [event]}}
    found = figures(calendars.measure(put(tmp_path / "in" / "ics.jsonl", row), tmp_path / "out"))
    assert (found["events.start"], found["events.summary"], found["events.method"]) == (1.0, 0.0, 1.0)


MESSAGE = {
    "key": "a", "folder": "INBOX", "date": "2026-03-09T10:00:00+01:00", "from": "Ines Roth <ines@hollweg.example>",
    "to": ["lena@postfach.example"], "subject": "Your application", "text": "When would suit you?",
}  # fmt: skip
OWED = {
    "kind": "choose_time", "owed_by": "owner", "owed_to": {"name": "Ines Roth", "address": None}, "state": "open",
    "due": "2026-03-10T10:00:00+01:00", "deadline": None, "letters": ["propose_times"],
    "evidence": {"message_id": "<b.a@bench.example>", "quote": "When would suit you?"},
}  # fmt: skip
HELD = {
    "id": "c1", "organisation": "Hollweg GmbH", "stage": "interviewing", "turn": "owner", "interviews": [],
    "threads": [{"message_ids": ["<b.a@bench.example>"]}], "obligations": [OWED],
}  # fmt: skip


@pytest.mark.parametrize(("turn", "whole"), [("owner", 1.0), ("them", 0.0)])
def test_a_mailbox_is_right_only_in_every_point(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, turn: str, whole: float
) -> None:
    """One wrong point makes a mailbox wrong; the others are still counted."""
    monkeypatch.setattr(product, "scan", lambda _root, _me, _as_of: {"unsure": [], "candidacies": [HELD]})
    monkeypatch.setattr(product, "read", lambda _paths, _me: {"b.a": {"act": {"is": "interview_invitation"}}})
    owed = {"evidence_keys": ["a"], "letters_any": ["propose_times"], "due_before": "2026-03-11T00:00:00+01:00"}
    wanted: dict[str, Any] = {"name": "Hollweg", "message_keys": ["a"], "organisation": ["Hollweg"]}
    wanted |= {"stage": ["interviewing"], "turn": turn, "owner_owes": [owed], "they_owe": False, "interviews": []}
    expected = {"candidacies": [wanted], "acts": {"a": ["interview_invitation"]}, "not_job_keys": ["z"]}
    box: dict[str, Any] = {"id": "b", "me": ["lena@postfach.example"], "as_of": "2026-03-09T12:00:00+01:00"}
    box |= {"messages": [MESSAGE], "expect": expected}
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "boxes.json").write_text(json.dumps([box]), encoding="utf-8")
    found = mailboxes.measure(tmp_path / "in", tmp_path / "out")
    assert figures(found)["mailboxes.whole"] == whole, found.wrong
    assert figures(found)["mailboxes.organisation"] == figures(found)["mailboxes.owes"] == 1.0
    assert len(found.wrong) == (0 if whole else 1)


def test_what_is_missing_is_named(tmp_path: Path) -> None:
    """A folder without some of the parts is measured all the same; the others are named as left out."""
    row = {"id": "a", "text": "Could you send me the report by Friday?", "positive": True}
    put(tmp_path / "requests" / "parakweet.jsonl", row)
    asked = [sys.executable, "-m", "bench.judge", str(tmp_path), "--json"]
    ran = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=True)
    told = json.loads(ran.stdout)
    assert told["figures"]["asks.parakweet_f1"] == {"value": 1.0, "count": 1}
    assert len(told["missing"]) == 6


def test_what_falls_short_is_marked(tmp_path: Path) -> None:
    """The table says must and now, and the page's block is replaced by it, the text around it kept."""
    table = Table((Figure("search.recall", "about the search, recall", 0.5, 10),), ("ics/ics.jsonl",))
    assert "short" in as_text(table)
    assert "left out: ics" in as_text(table)
    assert "**0.500**, short" in as_markdown(table)
    page = tmp_path / "card.md"
    card = (ROOT / "docs" / "explanation" / "model-card.md").read_text(encoding="utf-8")
    page.write_text(card, encoding="utf-8")
    written_into(page, table)
    written = page.read_text(encoding="utf-8")
    assert "**0.500**, short" in written
    assert (written.splitlines()[0], written.splitlines()[-1]) == (card.splitlines()[0], card.splitlines()[-1])


def test_a_page_without_a_block_is_left_alone(tmp_path: Path) -> None:
    """Nothing is written where no block is marked."""
    page = tmp_path / "other.md"
    page.write_text("# Other\n", encoding="utf-8")
    with pytest.raises(ValueError, match="no block"):
        written_into(page, Table((), ()))
    assert page.read_text(encoding="utf-8") == "# Other\n"
