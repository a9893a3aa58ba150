"""Everything that is remembered, in files that any program reads."""

from pathlib import Path

from unghost.ledger.quick import Reader


def export(reader: Reader, target: Path) -> tuple[Path, ...]:
    """Everything as JSON lines and CSV into the folder `target`; the files written."""
    raise NotImplementedError
