"""unghost export: everything that is remembered."""

from pathlib import Path

import click

from unghost.faces.options import database


@click.command(short_help="Everything that is remembered, as JSON and CSV.")
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
@database
def command(folder: Path, db: Path | None) -> None:
    """Write everything that is remembered into FOLDER, as JSON lines and CSV."""
    from unghost.faces.viewing import opened

    with opened(db) as ledger:
        for written in ledger.export(folder):
            click.echo(str(written))
