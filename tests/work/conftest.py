"""A ledger for each test, which knows whose mail it is."""

import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from mailboxes import ME, NewLedger

from unghost.ledger import Ledger, open_ledger


@pytest.fixture(scope="session")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty ledger, made once: a copy costs less than its tables."""
    path = tmp_path_factory.mktemp("empty") / "ledger.db"
    with open_ledger(path, create=True) as made:
        made.save_owner(ME)
    return path


@pytest.fixture
def new_ledger(tmp_path: Path, blank: Path) -> Iterator[NewLedger]:
    """Makes empty ledgers, each in a file of its own."""
    with ExitStack() as opened:
        count = iter(range(1000))

        def made() -> Ledger:
            path = Path(shutil.copy(blank, tmp_path / f"ledger{next(count)}.db"))
            return opened.enter_context(open_ledger(path, create=False))

        yield made


@pytest.fixture
def ledger(new_ledger: NewLedger) -> Ledger:
    """An empty ledger."""
    return new_ledger()
