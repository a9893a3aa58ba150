"""unghost rebuild: judge everything anew."""

from pathlib import Path

import click

from unghost.faces.options import as_of, database, moment


@click.command(short_help="Judge all that is remembered anew.")
@as_of
@database
def command(as_of: str | None, db: Path | None) -> None:
    """Drop every judgement and make it anew of the facts; your decisions stay."""
    from unghost.faces.tables import of_today
    from unghost.faces.viewing import opened
    from unghost.words.facts import Owner
    from unghost.work.scan import rebuild

    now = moment(as_of)
    with opened(db) as ledger:
        rebuild(ledger, ledger.owner() or Owner(frozenset()), now)
        click.echo(f"Rebuilt. {of_today(ledger, now).headline}")
