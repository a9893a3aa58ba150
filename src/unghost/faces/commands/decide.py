"""unghost decide: what the owner knows better."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from unghost.faces.options import as_of, choices, database, moment
from unghost.words.errors import UsageError
from unghost.words.facts import DecisionKind

if TYPE_CHECKING:
    from unghost.ledger import Ledger

TWO = frozenset({DecisionKind.SAME_PERSON, DecisionKind.SAME_CANDIDACY, DecisionKind.NOT_SAME_CANDIDACY})


class HalfADecisionError(UsageError):
    """Something that the decision needs was left out."""

    mend = "See: unghost decide --help"


@click.command(short_help="Say what you know better: nothing owed, not about jobs ...")
@click.argument("thing")
@click.argument("what", type=choices(DecisionKind))
@click.argument("other", required=False)
@click.option("--until", default=None, metavar="TIME", help="For later: until when.")
@as_of
@database
def command(thing: str, what: str, other: str | None, until: str | None, as_of: str | None, db: Path | None) -> None:
    """Say of THING what you know better than the mail tells.

    THING is a candidacy's id, or a Message-ID (for is_job and not_job). same_candidacy and not_same_candidacy take
    a second id, same_person two addresses. Every decision outlives a rebuild, and `unghost undo` takes it back.
    """
    from unghost.faces.viewing import opened
    from unghost.work.deciding import about, decide

    kind, now = DecisionKind(what), moment(as_of)
    if kind in TWO and other is None:
        raise HalfADecisionError("needs a second id", where=what)
    if kind is DecisionKind.LATER and until is None:
        raise HalfADecisionError("needs --until", where=what)
    later = moment(until) if until else None
    with opened(db) as ledger:
        made = decide(ledger, kind, about(ledger, kind, thing, other), now, later)
        click.echo(f"Noted ({made.id}): {kind.replace('_', ' ')}. Take it back: unghost undo")
        _tell(ledger, now)


def _tell(ledger: "Ledger", now: datetime) -> None:
    from unghost.faces.tables import of_today

    click.echo(of_today(ledger, now).headline)
