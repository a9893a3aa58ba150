"""unghost today: what is owed now."""

from dataclasses import asdict
from pathlib import Path

import click

from unghost.faces import contract
from unghost.faces.options import as_json, as_of, database, moment


@click.command(short_help="What is owed now, by you and by them.")
@as_of
@database
@as_json
def command(as_of: str | None, db: Path | None, as_json: bool) -> None:
    """Who waits for you, whom you wait for, and what is coming, from what was scanned before."""
    from unghost.faces.tables import of_today, print_today
    from unghost.faces.viewing import opened

    now = moment(as_of)
    with opened(db) as ledger:
        if as_json:
            click.echo(contract.dumps(asdict(of_today(ledger, now))))
        else:
            print_today(ledger, now)
