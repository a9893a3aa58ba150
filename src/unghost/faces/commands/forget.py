"""unghost forget: delete everything."""

from pathlib import Path

import click

from unghost.faces.options import database


@click.command(short_help="Delete everything that is remembered.")
@click.option("--yes", is_flag=True, help="Don't ask.")
@database
def command(yes: bool, db: Path | None) -> None:
    """Delete the ledger with all that is in it. Your mail itself is never touched."""
    from unghost.faces.viewing import opened

    with opened(db) as ledger:
        if not yes:
            click.confirm(f"Delete everything in {ledger.db}, your decisions included?", abort=True)
        ledger.delete_everything()
    click.echo("Everything is forgotten; your mail is untouched.")
