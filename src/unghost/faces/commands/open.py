"""unghost open: the app, in the owner's browser."""

import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import click

from unghost.faces.options import database


@click.command(short_help="The app, in your browser.")
@database
@click.option(
    "--port", type=click.IntRange(1, 65535), default=None, metavar="N", help="The port; a free one by default."
)
@click.option("--no-browser", is_flag=True, help="Only print the link.")
def command(db: Path | None, port: int | None, no_browser: bool) -> None:
    """The app, served to this computer alone until you press Ctrl-C."""
    run(db, port, browser=not no_browser)


def now() -> datetime:
    """The clock of the page."""
    return datetime.now(UTC)


def run(db: Path | None, port: int | None, browser: bool, clock: Callable[[], datetime] = now) -> None:
    """Serve the ledger `db` (None: the owner's own) until interrupted; the link is printed as soon as it answers."""
    from unghost.faces.web.app import application
    from unghost.faces.web.door import Door
    from unghost.faces.web.house import House
    from unghost.faces.web.serving import listening, serve, show
    from unghost.ledger import default_ledger, open_ledger
    from unghost.rooms.remembered import Remembered

    db = db or default_ledger()
    open_ledger(db, create=True).close()
    with Remembered(db) as ledger, listening(port) as listener:
        house = House(ledger, clock)
        house.wake()
        door = Door(listener.getsockname()[1])

        def ready() -> None:
            sys.stdout.write(f"{door.link()}\n")
            sys.stdout.flush()
            if browser:
                show(door.link())

        serve(application(house, door), listener, ready)
