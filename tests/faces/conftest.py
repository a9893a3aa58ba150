"""The command line as a user has it: a mailbox, a ledger of their own, and what comes out."""

from pathlib import Path
from typing import Any

import pytest
import search_made as made
from command_line import Ran, Run

from unghost.faces.cli import main


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command; the owner's own ledger lies in the test's folder."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "xdg"))
    monkeypatch.setenv("COLUMNS", "100")

    def ran(*args: object) -> Ran:
        capsys.readouterr()
        with pytest.raises(SystemExit) as left:
            main([str(a) for a in args])
        told = capsys.readouterr()
        return Ran(int(left.value.code or 0), told.out, told.err)

    return ran


@pytest.fixture
def mail(tmp_path: Path) -> Path:
    """A Maildir of the small search."""
    return made.maildir(tmp_path / "mail")


@pytest.fixture
def scanned(run: Run, mail: Path) -> Any:
    """The small search in the owner's ledger, as `scan --json` tells it."""
    run("scan", mail, "--me", made.ME, "--as-of", made.AS_OF)
    return run("scan", "--as-of", made.AS_OF, "--json").json
