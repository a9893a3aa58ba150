"""unghost doctor: whether everything is in order."""

import platform
import sys
from importlib import metadata
from pathlib import Path

import click

from unghost import __version__
from unghost.faces import contract
from unghost.faces.options import as_json, database

NEEDED = (
    "alembic",
    "click",
    "fastapi",
    "holidays",
    "icalendar",
    "jinja2",
    "nh3",
    "numpy",
    "selectolax",
    "sqlalchemy",
    "uvicorn",
)


@click.command(short_help="Is everything in order?")
@database
@as_json
def command(db: Path | None, as_json: bool) -> None:
    """Look at this machine, the installation and the ledger, and say what is wrong and how to mend it."""
    from unghost.judge.version import judge_version
    from unghost.ledger import default_ledger

    path = db or default_ledger()
    lines: list[tuple[str, bool, str]] = [
        ("unghost", True, __version__),
        ("python", sys.version_info >= (3, 11), platform.python_version()),
        ("judge", True, judge_version()),
        *(_package(name) for name in NEEDED),
        *_ledger(path),
    ]
    if as_json:
        click.echo(contract.dumps([{"what": w, "ok": ok, "told": told} for w, ok, told in lines]))
        return
    for what, ok, told in lines:
        click.echo(f"{'ok ' if ok else 'NO '} {what}: {told}")


def _package(name: str) -> tuple[str, bool, str]:
    try:
        return name, True, metadata.version(name)
    except metadata.PackageNotFoundError:
        return name, False, "not installed; run: python3 run --version"


def _ledger(path: Path) -> list[tuple[str, bool, str]]:
    from unghost.ledger import open_ledger
    from unghost.words.errors import UnghostError

    if not path.exists():
        return [("ledger", True, f"none yet at {path}; unghost scan makes one")]
    try:
        with open_ledger(path, create=False) as ledger:
            found = ledger.doctor()
    except UnghostError as error:
        return [("ledger", False, str(error))]
    rows = ", ".join(f"{count} {name}" for name, count in found.rows)
    return [
        (
            "ledger",
            not found.damage,
            "; ".join(found.damage) or f"{found.path}, {found.bytes} bytes, schema {found.version}",
        ),
        ("contents", True, rows),
        (
            "private",
            found.private,
            "only you can read it" if found.private else f"others can read it; chmod 600 {found.path}",
        ),
    ]
