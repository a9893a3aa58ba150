"""unghost undo: take back a decision."""

from pathlib import Path

import click

from unghost.faces.options import as_of, database, moment


@click.command(short_help="Take back your last decision.")
@click.argument("number", type=int, required=False)
@as_of
@database
def command(number: int | None, as_of: str | None, db: Path | None) -> None:
    """Take back the decision NUMBER, or the last one."""
    from unghost.faces.viewing import opened
    from unghost.work.deciding import undo

    with opened(db) as ledger:
        taken = undo(ledger, moment(as_of), number)
        click.echo(f"Taken back ({taken.id}): {taken.kind.replace('_', ' ')}.")
