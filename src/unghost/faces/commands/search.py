"""unghost search: words in job conversations."""

from pathlib import Path

import click

from unghost.faces import contract
from unghost.faces.options import as_json, database


@click.command(short_help="Find words in your job conversations.")
@click.argument("words", nargs=-1, required=True)
@click.option("--limit", default=20, show_default=True, type=click.IntRange(1, 500), help="So many at most.")
@database
@as_json
def command(words: tuple[str, ...], limit: int, db: Path | None, as_json: bool) -> None:
    """Find the messages of your job conversations in which all WORDS are."""
    from unghost.faces.viewing import opened

    with opened(db) as ledger:
        hits = ledger.search(" ".join(words), limit)
    if as_json:
        rows = [
            {"candidacy": h.candidacy.id, "organisation": h.candidacy.organisation, "from": contract.address(h.sender),
             "subject": h.subject, "date": contract.time(h.date), "around": h.around}
            for h in hits
        ]  # fmt: skip
        click.echo(contract.dumps(rows))
        return
    from unghost.faces.tables import styled, wrapped
    from unghost.rooms.plain import line

    for hit in hits:
        date = f"{hit.date:%d %b %Y}" if hit.date else ""
        who = line(hit.sender.name or hit.sender.address) if hit.sender else "?"
        click.echo(styled(f"{date}  {who}: {line(hit.subject)}", bold=True) + styled(f"  {hit.candidacy.id}", dim=True))
        click.echo(wrapped(line(hit.around, 400), "  "))
    if not hits:
        click.echo("Nothing found.")
