"""Every command by hand, as a user would give it."""

import csv
import json
import os
from pathlib import Path
from typing import Any

import pytest
import search_made as made
from click.testing import CliRunner
from command_line import Run

from unghost import __version__
from unghost.faces.cli import COMMANDS, cli

AT = ("--as-of", made.AS_OF)


def of(scanned: Any, organisation: str) -> Any:
    """The candidacy at that organisation."""
    return next(c for c in scanned["candidacies"] if organisation in (c["organisation"] or ""))


def test_version_and_help_are_told(run: Run) -> None:
    """`--version` names the version, `--help` every command in one line."""
    assert f"unghost, version {__version__}\n" == run("--version").out
    told = run("--help").out
    assert all(name in told and line in told for name, line in COMMANDS.items())


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_each_command_has_help(run: Run, name: str) -> None:
    """`unghost COMMAND --help` and `-h` say what it does and what each option is for."""
    told = run(name, "--help")
    assert told.code == 0
    assert told.out == run(name, "-h").out
    assert told.out.startswith(f"Usage: unghost {name}")


def test_a_scan_tells_who_waits(run: Run, mail: Path) -> None:
    """A first scan says in words who waits for the owner, since when, and in which words."""
    told = run("scan", mail, "--me", made.ME, *AT)
    assert told.code == 0
    assert "Ines Roth" in told.out
    assert "which day next week" in " ".join(told.out.split())
    assert "Paketdienst" not in told.out


def test_today_tells_the_same_without_reading(run: Run, scanned: Any, mail: Path) -> None:
    """`today` answers from the ledger, whatever became of the mail."""
    assert scanned["messages"]["read"] == len(made.SEARCH)
    for path in mail.rglob("*:2,S"):
        path.unlink()
    told = run("today", *AT)
    assert told.code == 0
    assert "Ines Roth" in told.out
    assert "Ines Roth" in json.dumps(run("today", *AT, "--json").json, ensure_ascii=False)


def test_a_second_scan_needs_no_source(run: Run, scanned: Any, mail: Path) -> None:
    """`scan` alone scans what was scanned last; ids stay."""
    made.maildir(mail, (made.CERTIFICATES,))
    again = run("scan", *AT, "--json").json
    assert again["messages"]["read"] == len(made.SEARCH) + 1
    assert of(again, "Ferrum")["id"] == of(scanned, "Ferrum")["id"]
    assert (of(scanned, "Ferrum")["turn"], of(again, "Ferrum")["turn"]) == ("them", "owner")


def test_a_candidacy_is_shown(run: Run, scanned: Any) -> None:
    """`show` tells where it stands and the conversation, oldest first; `--json` is the object of `scan`."""
    held = of(scanned, "Ferrum")
    told = run("show", held["id"], *AT)
    assert told.out.index("I hereby apply") < told.out.rindex("we have received")
    assert run("show", held["id"], *AT, "--json").json == held


def test_a_letter_is_written_and_saved(run: Run, scanned: Any, tmp_path: Path) -> None:
    """`letter` prints the message that is called for; `--eml` saves it as a draft; nothing is sent."""
    held = of(scanned, "Hollweg")
    told = run("letter", held["id"], *AT)
    assert "To: Ines Roth <ines.roth@hollweg.example>" in told.out
    saved = run("letter", held["id"], *AT, "--eml", tmp_path / "draft.eml")
    assert (saved.code, saved.out) == (0, "")
    draft = (tmp_path / "draft.eml").read_bytes()
    assert b"In-Reply-To: <invited@made.example>" in draft
    assert b"To: Ines Roth <ines.roth@hollweg.example>" in draft


def test_a_text_is_checked(run: Run, tmp_path: Path) -> None:
    """`check` names the rules that a text breaks; exit 0 either way."""
    (tmp_path / "bad.txt").write_text("Hi [NAME],\n\nI am so terribly sorry!!! You ghosted me.\n", encoding="utf-8")
    told = run("check", tmp_path / "bad.txt", "--kind", "follow_up", "--json")
    assert told.code == 0
    assert told.json["ok"] is False
    assert {r["rule"] for r in told.json["check"] if not r["ok"]}
    assert "no " in run("check", tmp_path / "bad.txt", "--kind", "follow_up").out


def test_a_decision_is_taken_and_taken_back(run: Run, scanned: Any) -> None:
    """`decide` outweighs what was read, outlives a rebuild, and `undo` restores what was there."""
    id_ = of(scanned, "Hollweg")["id"]
    assert "Noted" in run("decide", id_, "nothing_owed", *AT).out
    assert run("rebuild", *AT).code == 0
    assert run("show", id_, *AT, "--json").json["turn"] != "owner"
    assert "Taken back" in run("undo", *AT).out
    assert run("show", id_, *AT, "--json").json == of(scanned, "Hollweg")


def test_words_are_found(run: Run, scanned: Any) -> None:
    """`search` finds the messages that hold all the words, and says so where there are none."""
    hits = run("search", "certainly", "nowhere")
    assert (hits.code, hits.out) == (0, "Nothing found.\n")
    found = run("search", "application", "received", "--json").json
    assert {h["candidacy"] for h in found} == {of(scanned, "Ferrum")["id"]}


def test_everything_can_be_taken_away(run: Run, scanned: Any, tmp_path: Path) -> None:
    """`export` writes JSON lines and CSV that other programs read."""
    told = run("export", tmp_path / "mine")
    files = [Path(line) for line in told.out.splitlines()]
    assert {f.suffix for f in files} >= {".csv", ".jsonl"}
    rows = {file.name: read_back(file) for file in files}
    assert {"messages.jsonl", "candidacies.csv"} <= {name for name, held in rows.items() if held}
    assert len(rows["candidacies.csv"]) == len(scanned["candidacies"])


def read_back(file: Path) -> list[dict[str, Any]]:
    """The rows of an exported file."""
    with file.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines)) if file.suffix == ".csv" else [json.loads(line) for line in lines]


def test_everything_can_be_forgotten(run: Run, scanned: Any, tmp_path: Path) -> None:
    """`forget --yes` deletes the ledger with its side files, and leaves the mail."""
    assert scanned
    assert run("forget", "--yes").code == 0
    assert not [p for p in (tmp_path / "xdg").rglob("*") if p.is_file() and b"hollweg" in p.read_bytes()]
    assert len(list((tmp_path / "mail").rglob("*:2,S"))) == len(made.SEARCH)
    assert "unghost scan" in run("today").line


def test_forgetting_asks_first(run: Run, scanned: Any, tmp_path: Path) -> None:
    """Without --yes, nothing is deleted unless somebody says so."""
    assert scanned
    answered = CliRunner(env={"XDG_DATA_HOME": str(tmp_path / "xdg")}).invoke(cli, ["forget"], input="n\n")
    assert answered.exit_code == 1
    assert run("today", *AT).code == 0


def test_the_doctor_looks_at_everything(run: Run, scanned: Any) -> None:
    """`doctor` names what it looked at; all is well in a fresh ledger."""
    assert scanned
    looked = run("doctor", "--json").json
    assert all(row["ok"] for row in looked), looked
    assert {"python", "ledger", "private"} <= {row["what"] for row in looked}


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_shells_can_complete(run: Run, shell: str) -> None:
    """`completion SHELL` prints a script that names the program."""
    assert "_UNGHOST_COMPLETE" in run("completion", shell).out


def test_the_owner_is_told_by_the_mail(run: Run, mail: Path) -> None:
    """Without --me, the address that the Sent mail is from is taken."""
    told = run("scan", mail, *AT, "--json").json
    assert of(told, "Ferrum")["turn"] == "them"


def test_keys_of_the_terminal_in_a_mail_do_nothing(run: Run, tmp_path: Path) -> None:
    """Control characters of a hostile mail never reach the terminal."""
    run("scan", made.maildir(tmp_path / "evil", (made.HOSTILE,)), "--me", made.ME, *AT)
    shown = run("today", *AT)
    id_ = run("scan", *AT, "--json").json["candidacies"][0]["id"]
    for told in (shown, run("show", id_, *AT), run("letter", id_, *AT), run("search", "interview")):
        assert told.code == 0
        assert not {c for c in told.out if ord(c) < 32 and c != "\n"} | ({"\x9b"} & set(told.out))


def test_a_name_that_is_no_unicode_is_read(run: Run, tmp_path: Path) -> None:
    """A file whose name is not UTF-8 is read and named like any other."""
    folder = made.maildir(tmp_path / "odd", made.SEARCH[:1])
    (folder / "cur" / "invited:2,S").rename(folder / "cur" / os.fsdecode(b"caf\xe9:2,S"))
    told = run("scan", folder, "--me", made.ME, *AT, "--json")
    assert told.code == 0
    assert told.json["messages"]["read"] == 1
