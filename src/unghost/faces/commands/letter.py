"""unghost letter: the courteous message, ready to send."""

import os
import webbrowser
from datetime import datetime
from pathlib import Path

import click

from unghost.faces import contract
from unghost.faces.options import addresses, as_json, as_of, choices, database, me, moment
from unghost.words.errors import UsageError
from unghost.words.letters import Letter, LetterKind, Tone
from unghost.words.mail import Address


class CannotSaveError(UsageError):
    """The draft can't be written there."""

    mend = "Name a file in a folder that you may write to."


@click.command(short_help="The courteous message, ready to send.")
@click.argument("candidacy")
@database
@me
@click.option(
    "--kind", type=choices(LetterKind), default=None, help="Which letter; without it, the one that fits best."
)
@click.option("--reason", default=None, metavar="TEXT", help="Your reason, in your words; none is ever invented.")
@click.option("--tone", type=choices(Tone), default=Tone.PLAIN.value, show_default=True, help="How it sounds.")
@click.option(
    "--eml",
    type=click.Path(path_type=Path, dir_okay=False),
    default=None,
    metavar="FILE",
    help="Save as a draft message.",
)
@click.option("--mail", is_flag=True, help="Open it in your mail program.")
@as_of
@as_json
def command(
    candidacy: str, db: Path | None, me: tuple[str, ...], kind: str | None, reason: str | None, tone: str,
    eml: Path | None, mail: bool, as_of: str | None, as_json: bool,
) -> None:  # fmt: skip
    """Write the letter that CANDIDACY (an id from `unghost today` or `scan`) calls for. Nothing is sent."""
    from unghost.faces.viewing import opened, viewer_of
    from unghost.letters.writing import write
    from unghost.rooms.beside import Wish, occasion_for, sender_of

    now = moment(as_of)
    with opened(db) as ledger:
        viewer = viewer_of(ledger, now, addresses(me))
        found = ledger.candidacy(candidacy)
        wish = Wish(LetterKind(kind) if kind else None, Tone(tone), reason or "")
        written = write(occasion_for(ledger, found, ledger.conversation(found.id), viewer, wish))
        sender = sender_of(ledger, found.id, viewer)
    if eml is not None:
        _save(written, eml, sender, now)
    if mail:
        _open(written)
    if as_json:
        click.echo(contract.dumps(contract.letter(written)))
    elif eml is None and not mail:
        _print(written)


def _save(written: Letter, target: Path, sender: Address, now: datetime) -> None:
    from unghost.outbox.draft import draft_message

    identity = f"<{os.urandom(12).hex()}@{sender.domain or 'localhost'}>"
    draft = draft_message(written, sender, now, identity)
    try:
        target.write_bytes(draft)
    except OSError as error:
        raise CannotSaveError((error.strerror or "can't be written").lower(), where=str(target)) from None
    click.echo(f"Saved as {target}; open it in your mail program to send it.", err=True)


def _open(written: Letter) -> None:
    from unghost.outbox.draft import mailto

    webbrowser.open(mailto(written))


def _print(written: Letter) -> None:
    from unghost.faces.tables import styled, wrapped
    from unghost.rooms.plain import line, lines

    to = ", ".join(line(f"{a.name} <{a.address}>" if a.name else a.address) for a in written.to)
    click.echo(styled(f"{written.kind.replace('_', ' ').capitalize()}", bold=True))
    click.echo(f"To: {to or 'nobody who can be answered is known'}\nSubject: {line(written.subject)}\n")
    click.echo(lines(written.body, 20_000))
    if written.advice:
        click.echo("\n" + styled(wrapped(written.advice), fg="yellow"))
    for remark in written.check:
        if not remark.ok:
            click.echo(styled(wrapped(f"- {remark.rule.replace('_', ' ')}: {remark.remark}"), fg="red"))
