"""A ledger for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from unghost.ledger import Ledger, open_ledger


@pytest.fixture
def db(tmp_path: Path) -> Path:
    """Where a test's ledger lies."""
    return tmp_path / "ledger.db"


@pytest.fixture
def ledger(db: Path) -> Iterator[Ledger]:
    """An empty ledger."""
    with open_ledger(db, create=True) as made:
        yield made
