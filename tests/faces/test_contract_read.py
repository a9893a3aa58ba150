"""The machine interface of `unghost read`."""

import io
import json
import os
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
import search_made as made
from command_line import Run

from unghost.words.acts import Act, AskKind

ME = ("--me", made.ME, "--json")
FIELDS = {
    "path", "message_id", "date", "direction", "subject", "from", "attachments", "language", "visible_text",
    "job_search", "act", "asks", "promises", "times", "interview", "organisation", "role", "relay", "person",
    "answerable", "events", "defects",
}  # fmt: skip


def lines(run: Run, *args: object) -> list[dict[str, Any]]:
    """The objects that `read` prints, one a line."""
    told = run("read", *args, *ME)
    assert (told.code, told.err) == (0, "")
    return [json.loads(line) for line in told.out.splitlines()]


def listed(run: Run, monkeypatch: pytest.MonkeyPatch, paths: list[str]) -> list[dict[str, Any]]:
    """The same for paths given on standard input."""
    monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{p}\n" for p in paths)))
    return lines(run, "-")


def test_every_line_has_every_field(run: Run, mail: Path) -> None:
    """One object a message, with exactly the fields of the contract, whatever the message is about."""
    told = lines(run, mail)
    assert len(told) == len(made.SEARCH)
    assert all(set(line) == FIELDS for line in told)


def test_the_words_are_those_of_the_contract(run: Run, mail: Path) -> None:
    """Acts, kinds, directions and confidences are what a machine expects of them."""
    for line in lines(run, mail):
        assert line["direction"] in {"in", "out"}
        assert line["act"]["is"] in set(Act)
        assert all(act in set(Act) and 0 <= p <= 1 for act, p in line["act"]["others"])
        assert 0 <= line["act"]["confidence"] <= 1
        assert 0 <= line["job_search"]["confidence"] <= 1
        assert {a["kind"] for a in line["asks"]} <= set(AskKind)
        assert datetime.fromisoformat(line["date"]).tzinfo is not None
        assert line["message_id"].startswith("<")


def test_what_asks_is_quoted_exactly(run: Run, mail: Path) -> None:
    """The quote of an ask stands in the sender's own words."""
    invited = next(line for line in lines(run, mail) if "invited" in line["path"])
    assert invited["asks"]
    flat = " ".join(invited["visible_text"].split())
    assert all(" ".join(a["quote"].split()) in flat for a in invited["asks"])


def test_paths_are_read_in_order_and_echoed(run: Run, mail: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With `-`, each path of standard input is one message, told in that order under that very name."""
    monkeypatch.chdir(mail)
    paths = [f"cur/{key}:2,S" for key in ("refused", "invited", "parcel")]
    assert [line["path"] for line in listed(run, monkeypatch, paths)] == paths
    assert [line["message_id"] for line in listed(run, monkeypatch, paths[:1])] == ["<refused@made.example>"]


def test_a_listed_file_is_one_message(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file listed on standard input is one message even where it begins like an mbox and holds several."""
    file = made.mbox(tmp_path / "1699.M2P3.host:2,S")
    assert len(listed(run, monkeypatch, [str(file)])) == 1
    assert len(lines(run, file)) == len(made.SEARCH)


def test_what_is_missing_stops_no_other(run: Run, mail: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every file that exists gets its line; one that doesn't is named in one line, and the command ends with 2."""
    paths = [str(mail / "cur" / "refused:2,S"), str(mail / "nowhere"), str(mail / "cur" / "invited:2,S")]
    monkeypatch.setattr("sys.stdin", io.StringIO("\n".join(paths)))
    told = run("read", "-", *ME)
    assert [json.loads(line)["path"] for line in told.out.splitlines()] == [paths[0], paths[2]]
    assert (told.code, told.err.count("\n")) == (2, 1)
    assert "nowhere" in told.err


@pytest.mark.parametrize(
    "damage",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"\x00\xff" * 500, id="noise"),
        pytest.param(b"From: \xff\xfe\nDate: never\nSubject: =?x?Q?=41\n\nhello", id="broken headers"),
        pytest.param(b"Content-Type: multipart/mixed; boundary=a\n\n--a\n--a\n--a", id="empty parts"),
        pytest.param(b"Content-Type: multipart/mixed; boundary=a\n\n" + b"--a\n" * 5000, id="five thousand parts"),
        pytest.param(b"Subject: " + b"x" * 200_000 + b"\n\nhello", id="an endless subject"),
        pytest.param(b"A: b\n\n" + b"> " * 50_000, id="quotes of quotes"),
        pytest.param(b"Content-Type: text/plain; charset=utf-7\n\n+2AA- +3AA-", id="halves of characters"),
    ],
)
def test_every_file_gets_its_line(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, damage: bytes) -> None:
    """A damaged message is read as far as it can be and stops nothing: the next one is read."""
    (tmp_path / "bad.eml").write_bytes(damage)
    (tmp_path / "good.eml").write_bytes(made.SEARCH[0].as_bytes())
    told = listed(run, monkeypatch, [str(tmp_path / "bad.eml"), str(tmp_path / "good.eml")])
    assert [Path(line["path"]).stem for line in told] == ["bad", "good"]
    assert set(told[0]) == FIELDS
    assert isinstance(told[0]["defects"], list)


def test_nothing_is_kept(run: Run, mail: Path, tmp_path: Path) -> None:
    """`read` writes no file anywhere in the owner's folders."""
    lines(run, mail)
    assert not os.path.lexists(tmp_path / "xdg")


def test_a_calendar_part_keeps_its_times(run: Run, tmp_path: Path) -> None:
    """An all-day event is a date, a floating time has no offset, a zoned one has its own."""
    (tmp_path / "one.eml").write_text(CALENDAR, encoding="utf-8")
    found = lines(run, tmp_path / "one.eml")[0]["events"]
    assert [(e["start"], e["end"]) for e in found] == [
        ("2026-03-16", "2026-03-17"),
        ("2026-03-16T10:00:00", "2026-03-16T11:00:00"),
        ("2026-03-16T10:00:00+01:00", "2026-03-16T10:45:00+01:00"),
    ]
    assert {(e["method"], e["organizer"]) for e in found} == {("REQUEST", "ines.roth@hollweg.example")}


def _event(name: str, start: str, end: str) -> str:
    whose = "ORGANIZER:mailto:Ines.Roth@hollweg.example"
    return f"BEGIN:VEVENT\nUID:{name}\nSUMMARY:{name}\n{start}\n{end}\n{whose}\nEND:VEVENT\n"


CALENDAR = (
    "From: Ines Roth <ines.roth@hollweg.example>\nDate: Mon, 09 Mar 2026 10:00:00 +0100\nSubject: Interview\n"
    "Content-Type: text/calendar; method=REQUEST; charset=utf-8\n\n"
    "BEGIN:VCALENDAR\nVERSION:2.0\nMETHOD:REQUEST\n"
    + _event("day", "DTSTART;VALUE=DATE:20260316", "DTEND;VALUE=DATE:20260317")
    + _event("floating", "DTSTART:20260316T100000", "DTEND:20260316T110000")
    + _event("zoned", "DTSTART;TZID=Europe/Berlin:20260316T100000", "DURATION:PT45M")
    + "END:VCALENDAR\n"
)
