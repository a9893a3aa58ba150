"""The machine interface of `unghost letter` and `unghost check`."""

import io
from pathlib import Path
from typing import Any

import pytest
import search_made as made
from command_line import Run

from unghost.words.letters import LetterKind

AT = ("--as-of", made.AS_OF)
FIELDS = {
    "kind",
    "language",
    "to",
    "cc",
    "subject",
    "body",
    "in_reply_to",
    "references",
    "send_after",
    "advice",
    "check",
}


def candidacy(scanned: Any, organisation: str) -> str:
    """The id of the candidacy at that organisation."""
    return str(next(c["id"] for c in scanned["candidacies"] if c["organisation"] == organisation))


def test_the_letter_that_fits_best(run: Run, scanned: Any) -> None:
    """Without --kind, the letter answers what is owed first, to who waits for it, in the thread where they ask."""
    told = run("letter", candidacy(scanned, "Hollweg"), *AT, "--json")
    assert (told.code, told.err) == (0, "")
    letter = told.json
    assert set(letter) == FIELDS
    assert letter["kind"] in {"propose_times", "late_apology", "confirm_interview"}
    assert letter["to"] == [{"name": "Ines Roth", "address": "ines.roth@hollweg.example"}]
    assert letter["subject"] == "Re: Your application as site planner"
    assert letter["in_reply_to"] == "<invited@made.example>"
    assert letter["references"] == ["<invited@made.example>"]
    assert all(set(r) == {"rule", "ok", "remark"} for r in letter["check"])


@pytest.mark.parametrize("kind", sorted(LetterKind))
def test_every_kind_can_be_asked_for(run: Run, scanned: Any, kind: str) -> None:
    """Each of the 21 kinds is written on demand, with no placeholder left, and within its bounds."""
    told = run("letter", candidacy(scanned, "Hollweg"), "--kind", kind, *AT, "--json")
    assert told.code == 0
    assert told.json["kind"] == kind
    assert told.json["language"] == "en"
    assert "{" not in told.json["body"]
    assert len(told.json["body"].split()) <= 140


@pytest.mark.parametrize("tone", ["plain", "warmer", "formal", "shorter"])
def test_a_tone_changes_the_words_not_the_address(run: Run, scanned: Any, tone: str) -> None:
    """Whatever the tone, the letter goes to the same person in the same thread."""
    letter = run("letter", candidacy(scanned, "Hollweg"), "--tone", tone, *AT, "--json").json
    assert [p["address"] for p in letter["to"]] == ["ines.roth@hollweg.example"]
    assert letter["in_reply_to"] == "<invited@made.example>"


def test_a_reason_is_the_owners_own(run: Run, scanned: Any) -> None:
    """--reason is used in the owner's words; without it none is given."""
    asked = ("letter", candidacy(scanned, "Hollweg"), "--kind", "withdraw", *AT, "--json")
    reason = "I have accepted another position"
    assert reason in run(*asked, "--reason", reason).json["body"]
    assert "another position" not in run(*asked).json["body"]


def test_writing_a_letter_changes_nothing(run: Run, scanned: Any) -> None:
    """Asking for a letter sends nothing, decides nothing, settles nothing."""
    run("letter", candidacy(scanned, "Hollweg"), *AT, "--json")
    assert run("scan", *AT, "--json").json == scanned


@pytest.mark.parametrize("by_file", [True, False], ids=["file", "standard input"])
def test_a_check_names_every_rule(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, by_file: bool) -> None:
    """`check` answers with every rule, and `ok` only where all of them hold; exit 0 either way."""
    text = "Dear Ms Roth,\n\nplease find my [DOCUMENT] attached.\n\nKind regards,\nLena Falk\n"
    (tmp_path / "letter.txt").write_text(text, encoding="utf-8")
    monkeypatch.setattr("sys.stdin", io.StringIO(text))
    file = tmp_path / "letter.txt" if by_file else "-"
    ran = run("check", file, "--kind", "send_requested", "--to-name", "Ines Roth", "--json")
    assert (ran.code, ran.err) == (0, "")
    told = ran.json
    assert set(told) == {"ok", "check"}
    assert told["ok"] is all(r["ok"] for r in told["check"])
    broken = [r for r in told["check"] if not r["ok"]]
    assert any("placeholder" in r["rule"] for r in broken)
    assert all(r["remark"] for r in broken)
