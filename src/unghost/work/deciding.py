"""The owner's decisions: recorded as facts about messages, and all judged anew."""

from datetime import datetime

from unghost.ledger import Ledger
from unghost.words.acts import Party
from unghost.words.candidacies import Candidacy, ObligationState
from unghost.words.errors import UnknownThingError
from unghost.words.facts import Decision, DecisionKind, Owner
from unghost.work.scan import rejudge


def about(ledger: Ledger, kind: DecisionKind, thing: str, other: str | None) -> tuple[str, ...]:
    """The message keys (or addresses) that a decision is about. Raises UnknownThingError."""
    if kind is DecisionKind.SAME_PERSON:
        return (thing.strip().lower(), (other or "").strip().lower())
    if thing.startswith("<"):
        return (_key_of(ledger, thing),)
    candidacy = ledger.candidacy(thing)
    if kind is DecisionKind.SAME_CANDIDACY:
        return (_first(candidacy), _first(ledger.candidacy(other or "")))
    if kind is DecisionKind.NOT_SAME_CANDIDACY:
        return (_first(candidacy), *_thread_of(ledger, candidacy, other or ""))
    if kind is DecisionKind.NOT_JOB:
        return tuple(dict.fromkeys(k for t in candidacy.threads for k in t.keys))
    owed = [o for o in candidacy.obligations if o.state is ObligationState.OPEN and o.owed_by is Party.OWNER]
    return tuple(dict.fromkeys(o.evidence.key for o in owed)) or candidacy.threads[-1].keys[-1:]


def _first(candidacy: Candidacy) -> str:
    return candidacy.threads[0].keys[0]


def _thread_of(ledger: Ledger, candidacy: Candidacy, other: str) -> tuple[str, ...]:
    """The thread (an id "t...", or a message's) that does not belong with the rest."""
    for thread in candidacy.threads:
        if other == thread.id or other[1:] in thread.keys:
            return thread.keys
    return tuple(k for t in ledger.candidacy(other).threads for k in t.keys)


def _key_of(ledger: Ledger, message_id: str) -> str:
    found = next((row.key for row in ledger.seen() if row.message_id == message_id), None)
    if found is None:
        raise UnknownThingError("no message of that id is remembered", where=message_id)
    return found


def decide(
    ledger: Ledger, kind: DecisionKind, keys: tuple[str, ...], now: datetime, until: datetime | None
) -> Decision:
    """Record a decision and judge anew."""
    made = ledger.decide(Decision(0, kind, now, keys, until))
    rejudge(ledger, ledger.owner() or Owner(frozenset()), now)
    return made


def undo(ledger: Ledger, now: datetime, id_: int | None) -> Decision:
    """Take a decision back (the last one without a number) and judge anew. Raises UnknownThingError."""
    taken = ledger.undo(now, id_)
    rejudge(ledger, ledger.owner() or Owner(frozenset()), now)
    return taken
