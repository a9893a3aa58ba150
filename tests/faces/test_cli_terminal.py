"""Terminals, pipes and names that are not what one hopes for, with the command in a process of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import search_made as made

ME = ["--me", made.ME]
AT = ["--as-of", made.AS_OF]
HALVES = b"""From: Ines Roth <ines.roth@hollweg.example>
Date: Mon, 09 Mar 2026 10:00:00 +0100
Message-ID: <halves@made.example>
Subject: Your application as site planner
Content-Type: text/plain; charset=utf-7

Dear Lena +2AA-, thank you for your application. We would like to invite you to an interview +3AA-. Which day suits you?
"""


def unghost(
    *args: str, encoding: str = "utf-8", stdin: bytes = b"", data: Path | None = None
) -> subprocess.CompletedProcess[bytes]:
    """Run a command as a terminal of that encoding does, strict about what it can't show."""
    env = os.environ | {"PYTHONIOENCODING": f"{encoding}:strict", "XDG_DATA_HOME": str(data or "/nowhere")}
    return subprocess.run(
        [sys.executable, "-m", "unghost", *args], env=env, input=stdin, capture_output=True, check=False
    )


@pytest.mark.parametrize("encoding", ["utf-8", "latin-1", "ascii"])
def test_every_terminal_is_written_to(tmp_path: Path, mail: Path, encoding: str) -> None:
    """What a terminal can't show is shown as well as it goes; nothing stops."""
    ran = unghost("scan", str(mail), *ME, *AT, encoding=encoding, data=tmp_path)
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert b"Ines Roth" in ran.stdout


@pytest.mark.parametrize("encoding", ["latin-1", "ascii"])
def test_json_says_the_same_everywhere(mail: Path, encoding: str) -> None:
    """JSON loses no character, whatever the terminal's encoding."""
    path = str(mail / "cur" / "invited:2,S")
    told = [json.loads(unghost("read", path, *ME, encoding=by).stdout) for by in (encoding, "utf-8")]
    assert told[0] == told[1]
    assert "Lena" in told[0]["visible_text"]


def test_halves_of_characters_are_read(tmp_path: Path) -> None:
    """Bytes that decode to half a character crash nothing, and what is printed is valid UTF-8."""
    (tmp_path / "halves.eml").write_bytes(HALVES)
    for command in (["read", "--json"], ["scan", "--json", *AT], ["scan", *AT]):
        ran = unghost(command[0], str(tmp_path / "halves.eml"), *ME, *command[1:], data=tmp_path)
        assert (ran.returncode, ran.stderr) == (0, b"")
        assert ran.stdout.decode("utf-8")


def test_a_name_that_is_no_unicode_is_echoed(tmp_path: Path) -> None:
    """A path of bytes that are no UTF-8 is found, read, and echoed so that it can be opened again."""
    name = os.fsencode(tmp_path) + b"/caf\xe9.eml"
    Path(os.fsdecode(name)).write_bytes(made.SEARCH[0].as_bytes())
    ran = unghost("read", "-", *ME, stdin=name + b"\n")
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert os.fsencode(json.loads(ran.stdout.decode("utf-8"))["path"]) == name


def test_a_reader_that_leaves_is_no_mistake(mail: Path) -> None:
    """`unghost read ... | head -1` ends without a word on standard error."""
    asked = [sys.executable, "-m", "unghost", "read", *[str(mail)] * 60, *ME]
    with subprocess.Popen(asked, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        assert running.stdout.readline()
        running.stdout.close()
        assert running.stderr.read() == b""
