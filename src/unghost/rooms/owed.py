"""One obligation in words: who waits, for what, until when, and how near that is."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from unghost.judge.clock import WorkingTime
from unghost.judge.relays import is_unattended
from unghost.ledger.kept import Line
from unghost.rooms import labels, moments
from unghost.rooms.plain import line, name_of
from unghost.words.acts import Party
from unghost.words.candidacies import Candidacy, Obligation, ObligationKind, ObligationState
from unghost.words.mail import Address


class Urgency(StrEnum):
    """How near a due time is."""

    OVERDUE = "overdue"
    TODAY = "today"
    LATER = "later"
    REST = "rest"


NO_NAME = "An organisation not named"


def organisation_of(candidacy: Candidacy | Line) -> str:
    """The organisation's name, or words that say there is none."""
    return line(candidacy.organisation, 80) or NO_NAME


def open_obligations(candidacy: Candidacy, by: Party) -> list[Obligation]:
    """What a side still owes, the most pressing first."""
    owed = (o for o in candidacy.obligations if o.state is ObligationState.OPEN and o.owed_by is by)
    return sorted(owed, key=pressing)


def pressing(obligation: Obligation) -> tuple[float, str]:
    """The order of obligations: by due time."""
    return ((obligation.due or obligation.since).timestamp(), obligation.kind)


def is_courtesy(obligation: Obligation) -> bool:
    """Whether nobody counts on it."""
    return obligation.kind is ObligationKind.COURTESY


def urgency(obligation: Obligation, now: datetime, hours: WorkingTime) -> Urgency:
    """How near the due time of an open obligation is; what they owe only rests or may be asked after."""
    due = obligation.due
    if due is None:
        return Urgency.REST
    if obligation.owed_by is Party.THEM:
        return Urgency.TODAY if due <= now else Urgency.REST
    if due <= now:
        return Urgency.LATER if is_courtesy(obligation) else Urgency.OVERDUE
    same_day = due.astimezone(hours.zone).date() == now.astimezone(hours.zone).date()
    return Urgency.TODAY if same_day else Urgency.LATER


def waits(obligation: Obligation) -> str:
    """What the other side waits for, as a predicate ("waits for your decision")."""
    if is_courtesy(obligation) and obligation.letters:
        return labels.COURTESIES.get(obligation.letters[0], labels.WAITS_FOR[obligation.kind])
    return labels.WAITS_FOR[obligation.kind]


def due_words(obligation: Obligation, now: datetime, hours: WorkingTime) -> str:
    """When an obligation is due; for what they owe, when asking becomes courteous; a courtesy is never too late."""
    if obligation.due is None:
        return ""
    if is_courtesy(obligation):
        return moments.best(obligation.due, now, hours.zone)
    if obligation.owed_by is Party.OWNER:
        return moments.due(obligation.due, now, hours.zone)
    named = moments.day(obligation.due, now, hours.zone)
    return f"you may ask since {named}" if obligation.due <= now else f"leave them be until {named}"


def who(candidacy: Candidacy | Line, obligation: Obligation, people: Sequence[Address]) -> str:
    """The person on the other side of an obligation; the organisation where no human is known."""
    person = obligation.owed_to if obligation.owed_by is Party.OWNER else next(iter(people), None)
    if person is not None and is_unattended(person.address):
        person = next(iter(people), None)
    known = name_of(person.name, person.address) if person else ""
    return known or line(candidacy.organisation, 60) or "Somebody"
