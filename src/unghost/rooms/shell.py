"""What stands around every page: where one is, how much waits to be looked at, what was just noted."""

from collections.abc import Sequence
from dataclasses import dataclass

from unghost.ledger import Ledger, Tally
from unghost.rooms import labels
from unghost.rooms.moments import counted
from unghost.words.facts import Decision


@dataclass(frozen=True, slots=True)
class Notice:
    """One line about what was just done; `undo` are the decisions that one click takes back."""

    text: str
    undo: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Shell:
    """The frame of a page. `here` names the page in the navigation; `look` is the count beside "Please look"."""

    here: str
    look: int
    read: str
    notice: Notice | None = None
    words: str = ""
    """What was searched for."""


@dataclass(frozen=True, slots=True)
class TroubleContext:
    """The page that says what went wrong."""

    shell: Shell
    headline: str
    sentence: str


EMPTY = Shell(here="", look=0, read="")
"""The frame where the ledger can't be asked."""


def shell(ledger: Ledger, here: str, noted: Sequence[int] = (), words: str = "") -> Shell:
    """The frame of the page `here`; `noted` are the decisions that were just made."""
    tally = ledger.tally()
    return Shell(here, tally.unsure, _read(tally), _notice(ledger.decisions(), noted), words)


def _read(tally: Tally) -> str:
    if not tally.read:
        return ""
    return f"{counted(tally.read, 'message')} read, {tally.search:,} about your search."


def _notice(decisions: Sequence[Decision], noted: Sequence[int]) -> Notice | None:
    """What was noted, if it still stands."""
    standing = [d for d in decisions if d.id in noted]
    return Notice(labels.DECISIONS[standing[-1].kind], tuple(d.id for d in standing)) if standing else None
