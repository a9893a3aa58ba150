"""Scanning from the command line: whose mail, with what progress, and what is told at the end."""

import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import click

from unghost.faces.zones import zone_at
from unghost.ledger import Ledger, default_ledger, open_ledger
from unghost.words.errors import UsageError
from unghost.words.facts import Owner
from unghost.work.progress import Progress
from unghost.work.upkeep import still_true

SOURCES = "sources"
"""The setting that holds what was scanned last."""


class NothingToScanError(UsageError):
    """No source was named, and none was ever scanned."""

    mend = "Name a mailbox: unghost scan ~/Mail"


def scan_and_tell(
    sources: Sequence[Path], mine: frozenset[str], now: datetime, db: Path | None, *, as_json: bool
) -> None:
    """Bring the ledger up to date and print what it comes to."""
    with open_ledger(db or default_ledger(), create=True) as ledger:
        failed = scan(ledger, sources, mine, now)
        for line in failed:
            sys.stderr.write(f"unghost: {line}\n")
        if as_json:
            from unghost.faces.commands.scan import tell

            judgement = ledger.judgement()
            if judgement is not None:
                tell(replace(judgement, as_of=now), ledger.tally(), ledger.whereabouts())
        else:
            from unghost.faces.tables import print_today

            print_today(ledger, now)


def scan(ledger: Ledger, sources: Sequence[Path], mine: frozenset[str], now: datetime) -> tuple[str, ...]:
    """Scan what is named (else what was scanned last) into the ledger; returns what could not be read."""
    from unghost.work.ownership import joined

    places = [s.absolute() for s in sources] or remembered_sources(ledger)
    remembered = ledger.owner()
    owner = joined(remembered, mine, zone_at(now))
    if still_true(ledger, places, owner, now):
        return ()
    from unghost.work.scan import scan_into

    owner = owner or _ask(places, zone_at(now))
    if owner != remembered:
        if remembered is not None:
            ledger.drop_judgements()
        ledger.save_owner(owner)
    ledger.put(SOURCES, json.dumps([str(p) for p in dict.fromkeys([*remembered_sources(ledger, least=0), *places])]))
    with progress_bar() as progress:
        return scan_into(ledger, places, owner, now, progress)


def remembered_sources(ledger: Ledger, least: int = 1) -> list[Path]:
    """What was scanned before. Raises NothingToScanError if that is less than `least`."""
    found = [Path(p) for p in json.loads(ledger.settings().get(SOURCES, "[]"))]
    if len(found) < least:
        raise NothingToScanError("no mailbox named yet", where="scan")
    return found


def _ask(sources: Sequence[Path], zone: str) -> Owner:
    """The owner as the mail tells, confirmed where somebody sits at the terminal."""
    from unghost.work.ownership import needs_asking, owner_of_sources, proposals

    owner = owner_of_sources(sources, zone)
    if not sys.stdin.isatty():
        return owner
    found, _ = proposals(sources)
    if not needs_asking(found):
        return owner
    click.echo("Which of these addresses are yours?", err=True)
    kept = [c for c in found if click.confirm(f"  {c.address}  ({c.reason})", default=True, err=True)]
    return replace(owner, addresses=frozenset(c.address for c in kept) or owner.addresses)


@contextmanager
def progress_bar() -> Iterator[Progress]:
    """A bar on a terminal; nothing elsewhere."""
    if not sys.stderr.isatty():
        yield lambda _done, _all: None
        return
    with click.progressbar(length=1, label="Reading", file=sys.stderr, show_pos=True) as bar:

        def show(done: int, total: int) -> None:
            bar.length = max(total, done, 1)
            bar.update(max(0, done - bar.pos))

        yield show
