"""The real thing: served in the foreground, on loopback, until interrupted."""

import contextlib
import os
import re
import signal
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from http.cookiejar import CookieJar
from pathlib import Path

import pytest
from page_made import made

from unghost.faces.web.serving import listening
from unghost.words.errors import PortTakenError

PATIENCE = 60


@contextlib.contextmanager
def opened(*options: str) -> Iterator[subprocess.Popen[str]]:
    """`unghost open --no-browser`, ended at last whatever happens."""
    command = [sys.executable, "-m", "unghost", "open", "--no-browser", *options]
    env = {**os.environ, "PYTHONUNBUFFERED": "", "DISPLAY": ""}
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=env)
    try:
        yield process
    finally:
        process.kill()
        process.communicate(timeout=PATIENCE)


def link_of(process: subprocess.Popen[str]) -> str:
    """The line that it prints."""
    assert process.stdout is not None
    return process.stdout.readline().strip()


@pytest.fixture
def db(tmp_path: Path) -> Path:
    """A small search."""
    return made(tmp_path)


@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM])
def test_the_link_leads_to_today_and_an_interrupt_ends_it_cleanly(db: Path, ending: signal.Signals) -> None:
    """One line is printed, it works at once, and Ctrl-C leaves no trace of an error."""
    with opened("--db", str(db)) as process:
        link = link_of(process)
        assert re.fullmatch(r"http://127\.0\.0\.1:\d+/in/[\w-]{20,}", link)
        browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()))
        with browser.open(link, timeout=PATIENCE) as answer:
            assert answer.status == 200
            assert "waiting for you" in answer.read().decode()
        process.send_signal(ending)
        out, err = process.communicate(timeout=PATIENCE)
        assert (process.returncode, out, err) == (0, "", "")


def test_it_listens_on_loopback_alone(db: Path) -> None:
    """No other address of this machine is listened on, and even there a stranger is refused."""
    with listening(None) as listener:
        assert listener.getsockname()[0] == "127.0.0.1"
    with opened("--db", str(db)) as process:
        port = int(link_of(process).split(":")[2].split("/")[0])
        with pytest.raises(urllib.error.HTTPError, match="401"):
            urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=PATIENCE)


def test_the_port_that_is_named_is_taken(db: Path) -> None:
    """As long as it is free."""
    with listening(None) as free:
        port = free.getsockname()[1]
    with opened("--db", str(db), "--port", str(port)) as process:
        assert link_of(process).startswith(f"http://127.0.0.1:{port}/")
        second = subprocess.run(
            [sys.executable, "-m", "unghost", "open", "--no-browser", "--db", str(db), "--port", str(port)],
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
        assert (second.returncode, second.stdout, len(second.stderr.splitlines())) == (2, "", 1)


def test_a_taken_port_is_named() -> None:
    """The error says which, and the mend."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with pytest.raises(PortTakenError, match=str(taken.getsockname()[1])), listening(taken.getsockname()[1]):
            pass


def test_without_a_ledger_the_page_says_how_to_begin(tmp_path: Path) -> None:
    """A first start is no error."""
    with opened("--db", str(tmp_path / "new" / "ledger.db")) as process:
        browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()))
        with browser.open(link_of(process), timeout=PATIENCE) as answer:
            html = answer.read().decode()
    assert "Nothing has been read yet." in html
    assert "unghost scan" in html


def test_what_is_no_ledger_is_one_line_and_no_page(tmp_path: Path) -> None:
    """An error is told before anything is served."""
    (tmp_path / "ledger.db").write_text("not a ledger")
    with opened("--db", str(tmp_path / "ledger.db")) as process:
        out, err = process.communicate(timeout=PATIENCE)
    assert (process.returncode, out, len(err.splitlines())) == (1, "", 1)
