"""unghost demo: the app on a demo mailbox."""

import tempfile
from pathlib import Path

import click

from unghost.faces.options import moment

ADDRESSES = frozenset({"mara.lindqvist@posteo.example", "mara.l@studio-nord.example"})


@click.command(short_help="The app on a demo mailbox.")
@click.option(
    "--port", type=click.IntRange(0, 65535), default=None, help="A port of your choice; a free one by default."
)
@click.option("--no-browser", is_flag=True, help="Print the link only.")
def command(port: int | None, no_browser: bool) -> None:
    """Open the app on the search of an invented candidate, as of now; nothing of yours is read, nothing is kept."""
    from unghost.demo.build import build
    from unghost.faces.commands.open import run
    from unghost.ledger import open_ledger
    from unghost.words.facts import Owner
    from unghost.work.scan import scan_into

    now = moment(None)
    with tempfile.TemporaryDirectory(prefix="unghost-demo-") as folder:
        mail, db = Path(folder) / "mail", Path(folder) / "demo.db"
        count = build(mail, now)
        click.echo(
            f"A demo mailbox of {count} messages, the search of Mara Lindqvist; it is gone when you stop.", err=True
        )
        with open_ledger(db, create=True) as ledger:
            owner = Owner(ADDRESSES, "Mara Lindqvist", "Europe/Berlin")
            ledger.save_owner(owner)
            scan_into(ledger, [mail], owner, now)
        run(db, port, browser=not no_browser)
