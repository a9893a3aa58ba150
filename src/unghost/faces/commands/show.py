"""unghost show: one candidacy."""

from pathlib import Path

import click

from unghost.faces import contract
from unghost.faces.options import as_json, as_of, database, moment


@click.command(short_help="One candidacy: its conversation and what is owed.")
@click.argument("candidacy")
@as_of
@database
@as_json
def command(candidacy: str, as_of: str | None, db: Path | None, as_json: bool) -> None:
    """Show CANDIDACY (an id from `unghost today` or `scan`): where it stands, what is open, the conversation."""
    from unghost.faces.viewing import opened, viewer_of

    with opened(db) as ledger:
        viewer = viewer_of(ledger, moment(as_of))
        found = ledger.candidacy(candidacy)
        if as_json:
            lie = ledger.whereabouts()
            paths = {k: w.paths for k, w in lie.items()}
            ids = {k: w.message_id for k, w in lie.items()}
            click.echo(contract.dumps(contract.candidacy(found, paths, ids)))
            return
        from unghost.faces.showing import print_candidacy

        print_candidacy(found, ledger.conversation(found.id), viewer)
