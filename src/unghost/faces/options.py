"""Options that several commands share, and what they are turned into."""

import re
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

import click

from unghost.words.errors import BadAddressError, BadTimeError

F = TypeVar("F", bound=Callable[..., Any])
_ADDRESS = re.compile(r"[^\s@<>,;\"]+@[^\s@<>,;\"]+\.[^\s@<>,;\"]+")


def me(command: F) -> F:
    """--me ADDRESS, repeated."""
    return click.option("--me", multiple=True, metavar="ADDRESS", help="An address of yours; repeat it for each.")(
        command
    )


def database(command: F) -> F:
    """--db FILE."""
    kind = click.Path(path_type=Path, dir_okay=False)
    return click.option("--db", type=kind, default=None, metavar="FILE", help="Another ledger than your own.")(command)


def as_of(command: F) -> F:
    """--as-of TIME."""
    return click.option(
        "--as-of", default=None, metavar="TIME", help="The moment to judge at (ISO 8601); now by default."
    )(command)


def as_json(command: F) -> F:
    """--json."""
    return click.option("--json", "as_json", is_flag=True, help="Print JSON and nothing else.")(command)


def addresses(given: Sequence[str]) -> frozenset[str]:
    """The owner's addresses, lower case; raises BadAddressError."""
    for address in given:
        if not _ADDRESS.fullmatch(address.strip()):
            raise BadAddressError("is not an e-mail address", where=f"--me {address}")
    return frozenset(a.strip().lower() for a in given)


def moment(given: str | None) -> datetime:
    """The clock: what --as-of says (local zone where it names none), else now; raises BadTimeError."""
    if given is None:
        return datetime.now(UTC).astimezone()
    try:
        time = datetime.fromisoformat(given.strip())
    except ValueError:
        raise BadTimeError("is not a time", where=f"--as-of {given}") from None
    return time if time.tzinfo else time.astimezone()


def choices(kinds: type[Any]) -> click.Choice[str]:
    """The values of an enumeration, as a choice."""
    return click.Choice([str(k.value) for k in kinds])
