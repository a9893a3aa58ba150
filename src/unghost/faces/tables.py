"""Tables that fit the terminal; colour only on one."""

import shutil
import sys
import textwrap
from collections.abc import Iterable, Sequence
from datetime import datetime

import click

from unghost.faces.viewing import viewer_of
from unghost.ledger import Ledger
from unghost.rooms.today import Group, Row, Today, lists, today

NARROWEST = 40
COLOURS = {"overdue": "red", "today": "yellow", "soon": "yellow"}


def width() -> int:
    """Columns of the terminal."""
    return max(NARROWEST, min(shutil.get_terminal_size((88, 24)).columns, 120))


def styled(text: str, **how: object) -> str:
    """Text in colour on a terminal, plain elsewhere."""
    return click.style(text, **how) if sys.stdout.isatty() else text  # type: ignore[arg-type]


def of_today(ledger: Ledger, now: datetime, mine: frozenset[str] = frozenset()) -> Today:
    """Today as the page shows it."""
    viewer = viewer_of(ledger, now, mine)
    asked = ledger.today(viewer.now)
    listed = lists(asked, viewer.now)
    people = {i: ledger.candidacy(i).people for i in listed.shown()}
    return today(asked, listed, people, viewer.now, viewer.hours)


def print_today(ledger: Ledger, now: datetime) -> None:
    """Who waits for whom, on the terminal."""
    shown = of_today(ledger, now)
    click.echo(styled(shown.headline, bold=True))
    if shown.subline:
        click.echo(wrapped(shown.subline))
    for group in shown.groups:
        _print_group(group)
    if shown.coming:
        click.echo("\n" + styled("Coming interviews", bold=True))
    for coming in shown.coming:
        click.echo(wrapped(f"{coming.when}: {coming.organisation}, {coming.role}. {coming.place}", "  "))
    if shown.resting:
        click.echo("\n" + styled(wrapped(shown.resting), dim=True))
    if shown.groups:
        click.echo(styled("\nunghost show ID · unghost letter ID · unghost decide ID ...", dim=True))


def _print_group(group: Group) -> None:
    click.echo("\n" + styled(group.title, bold=True) + (styled(f"  {group.hint}", dim=True) if group.hint else ""))
    for row in group.rows:
        _print_row(row)
    if group.more:
        click.echo(f"  and {group.more} more")


def _print_row(row: Row) -> None:
    about = ", ".join(part for part in (row.organisation, row.role) if part)
    colour = COLOURS.get(str(row.urgency))
    click.echo("  " + styled(f"{row.who}", bold=True) + f" {row.waits}")
    click.echo(wrapped(f"{about} ({row.stage})", "    "))
    click.echo(
        "    " + row.since + (" · " + styled(row.due, fg=colour) if row.due else "") + styled(f" · {row.id}", dim=True)
    )
    if row.quote:
        click.echo(styled(wrapped(f"“{row.quote}”", "    "), italic=True))


def wrapped(text: str, indent: str = "") -> str:
    """Text folded to the terminal's width."""
    return textwrap.fill(text, width(), initial_indent=indent, subsequent_indent=indent)


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Columns as wide as their longest cell, the last one cut at the terminal's edge."""
    cells = [tuple(head), *(tuple(r) for r in rows)]
    widths = [max(len(r[i]) for r in cells) for i in range(len(head))]
    lines = ["  ".join(c.ljust(w) for c, w in zip(r, widths, strict=True)).rstrip()[: width()] for r in cells]
    return "\n".join([styled(lines[0], bold=True), *lines[1:]])
