"""unghost scan: mailboxes in, who waits for whom out."""

import sys
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from unghost.faces import contract
from unghost.faces.options import addresses, as_json, as_of, database, me, moment
from unghost.words.errors import NoSuchPathError

if TYPE_CHECKING:
    from unghost.ledger import Ledger, Tally, Whereabouts
    from unghost.words.candidacies import Judgement


@click.command(short_help="Read mailboxes: who is waiting for whom.")
@click.argument("sources", nargs=-1, type=click.Path())
@me
@as_of
@database
@as_json
def command(sources: tuple[str, ...], me: tuple[str, ...], as_of: str | None, db: Path | None, as_json: bool) -> None:
    """Scan SOURCES (Maildir, mbox, folder of .eml, Takeout archive, a mail program's folder) as one search.

    With --json and without --db nothing is kept; else what is read goes into your ledger, and a second scan costs
    only what changed. Without SOURCES, those of the last scan are scanned again.
    """
    mine, now = addresses(me), moment(as_of)
    if "" in sources:  # an empty variable of the shell's is not the folder that one happens to be in
        raise NoSuchPathError("an empty name", where="scan")
    places = tuple(dict.fromkeys(map(Path, sources)))
    if as_json and db is None and places:
        _once(places, mine, now)
        return
    from unghost.faces.scanning import scan_and_tell

    scan_and_tell(places, mine, now, db, as_json=as_json)


def _once(sources: tuple[Path, ...], mine: frozenset[str], now: datetime) -> None:
    from unghost.words.facts import Owner
    from unghost.work.once import scan_once
    from unghost.work.ownership import owner_of_sources

    owner = Owner(mine, zone=_zone(now)) if mine else owner_of_sources(sources, _zone(now))
    found = scan_once(sources, owner, now)
    for line in found.failed:
        sys.stderr.write(f"unghost: {line}\n")
    tell(found.judgement, found.tally, found.whereabouts)


def _zone(now: datetime) -> str:
    from unghost.faces.zones import zone_at

    return zone_at(now)


def tell(judgement: "Judgement", tally: "Tally", lie: Mapping[str, "Whereabouts"]) -> None:
    """Print the contract's object."""
    counts = {
        "read": tally.read,
        "job_search": tally.search,
        "unsure": tally.unsure,
        "ignored": tally.ignored,
        "defective": tally.defective,
    }
    paths = {key: where.paths for key, where in lie.items()}
    ids = {key: where.message_id for key, where in lie.items()}
    sys.stdout.write(contract.dumps(contract.judgement(judgement, counts, paths, ids)) + "\n")


def tell_ledger(ledger: "Ledger") -> None:
    """Print the contract's object from what the ledger holds."""
    judgement = ledger.judgement()
    if judgement is not None:
        tell(judgement, ledger.tally(), ledger.whereabouts())
