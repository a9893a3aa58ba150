"""One candidacy on the terminal."""

from collections.abc import Sequence

import click

from unghost.faces.tables import styled, wrapped
from unghost.rooms.beside import Viewer
from unghost.rooms.candidacy import candidacy_context
from unghost.rooms.plain import line, lines
from unghost.words.acts import Direction
from unghost.words.candidacies import Candidacy
from unghost.words.facts import Known

LINES = 12
LONGEST = 20_000
"""Characters of a message that are shown at most."""


def print_candidacy(found: Candidacy, messages: Sequence[Known], viewer: Viewer) -> None:
    """Where it stands, what is open and when, then the conversation, oldest first."""
    told = candidacy_context(found, messages, None, viewer.now, viewer.hours, all_of_it=True)
    click.echo(styled(", ".join(p for p in (told.organisation, told.role) if p), bold=True) + f"  ({told.stage})")
    if told.people:
        click.echo(wrapped("with " + ", ".join(told.people)))
    for debt in told.debts:
        click.echo(wrapped(f"{debt.who} {debt.waits}: {debt.since}. {debt.due}", "  "))
        click.echo(styled(wrapped(f"“{debt.quote}”", "    "), italic=True))
    for meeting in (*told.behind[::-1], *told.ahead):
        click.echo(wrapped(f"Interview {meeting.state}: {meeting.when} {meeting.place}", "  "))
    for known in messages:
        _print_message(known, viewer)


def _print_message(known: Known, viewer: Viewer) -> None:
    sender = known.message.envelope.sender
    who = "You" if known.direction is Direction.OUT else line(sender.name or sender.address) if sender else "?"
    date = known.message.envelope.date
    at = f"{date.astimezone(viewer.hours.zone):%a %d %b %Y %H:%M}" if date else "no date"
    act = known.reading.verdict.act.replace("_", " ")
    click.echo(
        "\n"
        + styled(f"{at}  {who}", bold=True)
        + styled(f"  [{act}]  {line(known.message.envelope.subject)}", dim=True)
    )
    told = lines(known.message.visible_text, LONGEST).splitlines()
    for paragraph in told[:LINES]:
        click.echo(wrapped(paragraph, "  ") if paragraph.strip() else "")
    if len(told) > LINES:
        click.echo(styled(f"  ... {len(told) - LINES} more lines", dim=True))
