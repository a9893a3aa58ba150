"""What goes wrong is said in one line, with the mend, and the right exit code."""

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import search_made as made
from command_line import Run

from unghost.ledger import default_ledger
from unghost.words import errors

AT = ("--as-of", made.AS_OF)
ME = ("--me", made.ME)


def binary(path: Path) -> Path:
    """A file of bytes that are no mail."""
    path.write_bytes(bytes(range(256)) * 64)
    return path


def prose(path: Path) -> Path:
    """A text that is no mail."""
    path.write_text("Dear diary,\n\nnothing happened today.\n", encoding="utf-8")
    return path


def folder_of_prose(path: Path) -> Path:
    """A folder that holds no mail."""
    path.mkdir()
    prose(path / "notes.txt")
    return path


def nothing(path: Path) -> Path:
    """A path where nothing is."""
    return path


@pytest.mark.parametrize("make", [nothing, binary, prose, folder_of_prose])
@pytest.mark.parametrize("how", [("--json",), ()], ids=["kept nowhere", "into the ledger"])
def test_what_is_no_mailbox_is_refused(
    run: Run, tmp_path: Path, make: Callable[[Path], Path], how: tuple[str, ...]
) -> None:
    """No such path, a binary, plain text, a folder without mail: exit 2, one line that names it and the mend."""
    place = make(tmp_path / "given")
    told = run("scan", place, *ME, *AT, *how)
    assert told.code == 2
    assert str(place) in told.line


@pytest.mark.parametrize("make", [nothing, binary, prose])
def test_read_refuses_the_same(run: Run, tmp_path: Path, make: Callable[[Path], Path]) -> None:
    """`read` of what is no mail: exit 2, one line."""
    place = make(tmp_path / "given")
    told = run("read", place, *ME, "--json")
    assert told.code == 2
    assert str(place) in told.line


@pytest.mark.parametrize("address", ["lena", "lena@", "@postfach.example", "Lena Falk", "a b@c.example", ""])
@pytest.mark.parametrize("command", ["scan", "read"])
def test_a_malformed_address_is_refused(run: Run, mail: Path, command: str, address: str) -> None:
    """--me takes an address and nothing else."""
    told = run(command, mail, "--me", address, "--json")
    assert told.code == 2
    assert "--me" in told.line


@pytest.mark.parametrize("time", ["yesterday", "2026-13-01", "2026-03-12 25:00", "12/03/2026", ""])
def test_a_malformed_time_is_refused(run: Run, mail: Path, time: str) -> None:
    """--as-of takes a time of ISO 8601 and nothing else."""
    told = run("scan", mail, *ME, "--as-of", time, "--json")
    assert told.code == 2
    assert "--as-of" in told.line


@pytest.mark.parametrize(
    "args",
    [
        pytest.param(("scann",), id="no such command"),
        pytest.param(("scan", "--depth", "3"), id="no such option"),
        pytest.param(("letter",), id="an argument missing"),
        pytest.param(("check", "-", "--kind", "love_letter"), id="no such kind"),
        pytest.param(("read",), id="no path"),
        pytest.param(("scan", ".", "--db", "."), id="a folder as ledger"),
        pytest.param(("open", "--port", "70000"), id="no such port"),
    ],
)
def test_wrong_options_are_exit_2(run: Run, args: tuple[str, ...]) -> None:
    """What the command line does not know is refused in one line that says where to look, and nothing is printed."""
    told = run(*args)
    assert told.code == 2
    assert told.line.endswith("--help\n")


@pytest.mark.parametrize("how", [("--json",), ()], ids=["kept nowhere", "into the ledger"])
def test_an_empty_name_is_no_folder(
    run: Run, mail: Path, monkeypatch: pytest.MonkeyPatch, how: tuple[str, ...]
) -> None:
    """A shell's empty variable doesn't mean the folder that one happens to be in."""
    monkeypatch.chdir(mail)
    told = run("scan", "", *ME, *AT, *how)
    assert told.code == 2
    assert told.line


def test_a_truncated_mbox_is_read_as_far_as_it_goes(run: Run, tmp_path: Path) -> None:
    """An mbox that breaks off in a message: exit 0, what stands before is told."""
    whole = made.mbox(tmp_path / "whole.mbox").read_bytes()
    (tmp_path / "cut.mbox").write_bytes(whole[: whole.rindex(b"Nothing to sign")])
    told = run("scan", tmp_path / "cut.mbox", *ME, *AT, "--json")
    assert told.code == 0
    assert told.json["messages"]["read"] == len(made.SEARCH)


def empty_mbox(path: Path) -> Path:
    """An mbox of no bytes."""
    path.write_bytes(b"")
    return path


def empty_maildir(path: Path) -> Path:
    """A Maildir without messages."""
    return made.maildir(path, ())


@pytest.mark.parametrize("make", [empty_mbox, empty_maildir])
def test_an_empty_mailbox_gives_an_empty_answer(run: Run, tmp_path: Path, make: Callable[[Path], Path]) -> None:
    """Nothing in, nothing out, exit 0."""
    place = make(tmp_path / "empty.mbox")
    told = run("scan", place, *ME, *AT, "--json")
    assert told.code == 0
    assert (told.json["messages"]["read"], told.json["candidacies"], told.json["unsure"]) == (0, [], [])
    assert (run("read", place, *ME, "--json").code, run("read", place, *ME, "--json").out) == (0, "")
    assert run("scan", place, *ME, *AT).code == 0


@pytest.mark.parametrize(
    "args", [("today",), ("show", "c1"), ("letter", "c1"), ("search", "x"), ("undo",), ("rebuild",)]
)
def test_without_a_ledger_the_first_step_is_named(run: Run, args: tuple[str, ...]) -> None:
    """What answers from the ledger says how to make one."""
    assert "unghost scan" in run(*args).line


@pytest.mark.parametrize(
    "args", [("show", "nobody"), ("letter", "nobody"), ("decide", "nobody", "nothing_owed"), ("undo", "77")]
)
def test_what_is_not_there_is_said(run: Run, scanned: Any, args: tuple[str, ...]) -> None:
    """An id of nothing: exit 2, one line."""
    assert scanned
    told = run(*args, *AT)
    assert told.code == 2
    assert told.line


def test_a_draft_that_cannot_be_saved_is_said(run: Run, scanned: Any, tmp_path: Path) -> None:
    """`letter --eml` into a folder that isn't there: exit 2, one line."""
    told = run("letter", scanned["candidacies"][0]["id"], *AT, "--eml", tmp_path / "nowhere" / "draft.eml")
    assert told.code == 2
    assert "draft.eml" in told.line


def test_a_ledger_of_a_newer_unghost_is_left_alone(run: Run, scanned: Any) -> None:
    """What a newer version wrote is neither read nor changed: exit 1, one line."""
    assert scanned
    db = default_ledger()
    with sqlite3.connect(db) as raw:
        raw.execute("PRAGMA user_version = 99")
    raw.close()
    told = run("today", *AT)
    assert told.code == 1
    assert "newer unghost" in told.line


def test_a_ledger_that_is_none_is_refused(run: Run, mail: Path, tmp_path: Path) -> None:
    """A file that is no ledger is not written over."""
    db = binary(tmp_path / "photo.db")
    before = db.read_bytes()
    told = run("scan", mail, *ME, *AT, "--db", db)
    assert told.code == 1
    assert str(db) in told.line
    assert db.read_bytes() == before


@pytest.fixture
def refused(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Make the system refuse to open files of a name (root may open everything, so that no mode would do)."""
    import io

    def refuse(name: str) -> None:
        real_open, real_os = io.open, os.open

        def checked(file: Any, *args: Any, **kwargs: Any) -> Any:
            if name in str(file):
                raise PermissionError(13, "Permission denied", str(file))
            return real_open(file, *args, **kwargs)

        def checked_os(file: Any, *args: Any, **kwargs: Any) -> int:
            if name in str(file):
                raise PermissionError(13, "Permission denied", str(file))
            return real_os(file, *args, **kwargs)

        monkeypatch.setattr("builtins.open", checked)
        monkeypatch.setattr(io, "open", checked)
        monkeypatch.setattr(os, "open", checked_os)

    return refuse


def test_an_unreadable_message_stops_nothing(run: Run, mail: Path, refused: Callable[[str], None]) -> None:
    """A file that may not be opened is named in one line; the others are read."""
    refused("parcel:2")
    told = run("scan", mail, *ME, *AT, "--json")
    assert told.code == 0
    assert told.json["messages"]["read"] == len(made.SEARCH) - 1
    assert "parcel" in told.err
    assert "Traceback" not in told.err


def classes(base: type[errors.UnghostError]) -> list[type[errors.UnghostError]]:
    """An error and all that are of its kind."""
    return [base, *(c for child in base.__subclasses__() for c in classes(child))]


@pytest.mark.parametrize("error", classes(errors.UnghostError), ids=lambda e: e.__name__)
def test_every_error_is_one_line_with_a_mend(error: type[errors.UnghostError]) -> None:
    """Each error of the tree says where, what and the mend in one line, and maps to an exit code and a status."""
    told = str(error("broke", where="here"))
    assert told.startswith("here: broke. ")
    assert "\n" not in told
    assert error.__doc__
    assert error.mend.strip()
    assert error.exit_code in {1, 2}
    assert error.status in {400, 404, 409, 500, 503}
