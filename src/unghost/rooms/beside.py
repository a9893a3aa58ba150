"""The candidacy beside the list, asked of the ledger: its conversation, and the letter that would answer."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from unghost.judge.clock import WorkingTime
from unghost.judge.naming import organisation_key
from unghost.ledger import Ledger
from unghost.letters.manner import learn_manner
from unghost.letters.occasion import Occasion, occasion_of
from unghost.letters.writing import check_text, write
from unghost.outbox.draft import mailto
from unghost.rooms.candidacy import CandidacyContext, candidacy_context
from unghost.rooms.desk import letter_context
from unghost.words.acts import Direction
from unghost.words.candidacies import Candidacy
from unghost.words.facts import Known, Owner
from unghost.words.letters import Letter, LetterKind, Manner, Tone
from unghost.words.mail import Address

LEARNED_FROM = 30
"""How many of the latest conversations show how the owner writes."""
AHEAD = 20
SAME_HOUSE = 5


@dataclass(frozen=True, slots=True)
class Wish:
    """The letter that the owner would like: its kind (None: what fits), tone and reason."""

    kind: LetterKind | None = None
    tone: Tone = Tone.PLAIN
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Viewer:
    """For whom and when a page is made: the owner, how they write, the moment, and the working time it is told in."""

    owner: Owner
    manner: Manner
    now: datetime
    hours: WorkingTime


def manner_of(ledger: Ledger, owner: Owner) -> Manner:
    """How the owner writes, learned from the latest conversations."""
    latest = sorted(ledger.lines(), key=lambda c: (-c.last.timestamp(), c.id))[:LEARNED_FROM]
    said = [k for c in latest for k in ledger.conversation(c.id) if k.direction is Direction.OUT]
    return learn_manner(said, owner)


def occasion_for(
    ledger: Ledger, candidacy: Candidacy, messages: Sequence[Known], viewer: Viewer, wish: Wish
) -> Occasion:
    """What a letter to `candidacy` may use, as the owner wishes it."""
    others = _others(ledger, candidacy, viewer.now)
    reason = wish.reason.strip() or None
    return occasion_of(
        candidacy, messages, viewer.owner, viewer.manner, viewer.now, wish.kind, reason, wish.tone, others
    )


def edited(ledger: Ledger, id_: str, viewer: Viewer, wish: Wish, text: str) -> Letter:
    """The letter with the owner's own text, checked. Raises UnknownThingError."""
    candidacy = ledger.candidacy(id_)
    occasion = occasion_for(ledger, candidacy, ledger.conversation(candidacy.id), viewer, wish)
    body = text.replace("\r\n", "\n")
    return replace(write(occasion), body=body, check=check_text(body, occasion))


def _others(ledger: Ledger, candidacy: Candidacy, now: datetime) -> list[Candidacy]:
    """The candidacies that a letter has to know of: whose interviews lie ahead, and the others at the same house."""
    ids = [a.candidacy.id for a in ledger.interviews_between(now)[:AHEAD]]
    if candidacy.organisation:
        key = organisation_key(candidacy.organisation)
        same = [c.id for c in ledger.lines() if c.organisation and organisation_key(c.organisation) == key]
        ids += same[:SAME_HOUSE]
    return [ledger.candidacy(i) for i in dict.fromkeys(ids) if i != candidacy.id]


def beside(ledger: Ledger, id_: str, viewer: Viewer, wish: Wish, *, all_of_it: bool = False) -> CandidacyContext:
    """The candidacy of that id with its letter. Raises UnknownThingError."""
    candidacy = ledger.candidacy(id_)
    messages = ledger.conversation(candidacy.id)
    letter = write(occasion_for(ledger, candidacy, messages, viewer, wish))
    shown = letter_context(candidacy, letter, wish.tone, wish.reason, mailto(letter), viewer.now, viewer.hours.zone)
    return candidacy_context(candidacy, messages, shown, viewer.now, viewer.hours, all_of_it=all_of_it)


def sender_of(ledger: Ledger, id_: str, viewer: Viewer) -> Address:
    """The address of the owner's that the other side knows: the one last used in the conversation, else the first.

    Raises UnknownThingError.
    """
    mine = viewer.owner.addresses
    for known in reversed(ledger.conversation(id_)):
        envelope = known.message.envelope
        met = (envelope.sender,) if known.direction is Direction.OUT else envelope.to
        for address in met:
            if address is not None and address.address in mine:
                return Address(viewer.owner.name, address.address)
    return Address(viewer.owner.name, min(mine, default="me@unghost.invalid"))
