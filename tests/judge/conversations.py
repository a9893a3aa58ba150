"""Conversations for tests of the second step: messages whose reading is stated, so that no classifier has a part in it.

Times are those of the week that begins on Monday 1 June 2026, as clocks in Berlin show them: "Mon 09:00", "Thu+1 10:00"
(the Thursday of the week after), "Fri-2 10:00", or a date: "2026-07-14 10:00".
"""

import re
from collections.abc import Sequence
from datetime import datetime, timedelta, timezone
from hashlib import blake2b
from zoneinfo import ZoneInfo

from unghost.judge.search import judge
from unghost.words.acts import Act, AskKind, Direction, Party
from unghost.words.candidacies import Candidacy, Judgement, Obligation, ObligationKind, ObligationState
from unghost.words.facts import Decision, DecisionKind, Known, Owner
from unghost.words.mail import Address, Envelope, Event, Folder, Message
from unghost.words.readings import Ask, Interview, Means, Promise, Reading, Time, TimeRole, Verdict

MONDAY = datetime(2026, 6, 1)  # noqa: DTZ001 (a wall clock: the zone is put on below)
BERLIN = ZoneInfo("Europe/Berlin")
ME = Owner(frozenset({"mia@home.example"}), "Mia Keller", "Europe/Berlin")
CLARA = Address("Clara Brand", "clara@acme.example")
MIA = Address("Mia Keller", "mia@home.example")
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_WHEN = re.compile(r"(Mon|Tue|Wed|Thu|Fri|Sat|Sun)([+-]\d+)? (\d\d):(\d\d)")


def at(words: str) -> datetime:
    """The moment that `words` name, with the offset that a Date header would have."""
    named = _WHEN.fullmatch(words)
    if named is None:
        local = datetime.fromisoformat(words)
    else:
        day, weeks, hour, minute = named.groups()
        days = _DAYS.index(day) + 7 * int(weeks or 0)
        local = MONDAY + timedelta(days=days, hours=int(hour), minutes=int(minute))
    offset = local.replace(tzinfo=BERLIN).utcoffset()
    assert offset is not None
    return local.replace(tzinfo=timezone(offset))


def ask(kind: AskKind, quote: str = "", *, by: str = "", soft: bool = False, sure: float = 0.95) -> Ask:
    """An ask, until `by` where it says so."""
    return Ask(kind, quote or f"Please {kind}.", at(by) if by else None, sure, soft)


def promise(by: Party, quote: str = "I will send it.", *, until: str = "") -> Promise:
    """Words by which one side says that it will do something."""
    return Promise(by, quote, at(until) if until else None)


def event(method: str, start: str, *, uid: str = "e1", sequence: int = 0, accepted: str = "") -> Event:
    """A calendar part of an hour; `accepted` is the owner's PARTSTAT in a REPLY."""
    attendees = ((MIA.address, accepted),) if accepted else ()
    begins = at(start)
    ends = begins + timedelta(hours=1)
    return Event(method, uid, sequence, begins, ends, "Interview", CLARA.address, attendees=attendees)


def mail(
    direction: str,
    when: str,
    act: Act,
    *,
    asks: Sequence[Ask | AskKind] = (),
    promises: Sequence[Promise] = (),
    proposed: Sequence[str] = (),
    interview: str = "",
    deadline: str = "",
    place: str | None = None,
    events: Sequence[Event] = (),
    thread: str = "a",
    them: Address = CLARA,
    organisation: str | None = "Acme",
    role: str | None = "Baker",
    relay: str | None = None,
    answerable: bool = True,
    cues: Sequence[str] = (),
    attachments: Sequence[str] = (),
    text: str = "",
    subject: str = "Your application",
    language: str = "en",
    job: float = 0.95,
    others: Sequence[tuple[Act, float]] = (),
    folder: Folder | None = None,
) -> Known:
    """One message, read as stated: "in" from `them` to the owner, or "out" the other way."""
    sent = direction == "out"
    name = f"{direction} {when} {thread} {them.address} {act}"
    text = text or f"Words of {name}."
    times = _times(proposed, interview, deadline)
    envelope = _envelope(name, at(when), sent, them, thread, subject)
    held = Message(
        envelope, text, text, "", "", None, tuple(attachments), tuple(events), language, (), ()
    )  # fmt: skip
    reading = Reading(
        Direction(direction), language, act is not Act.NOT_JOB, job, Verdict(act, 0.9, tuple(others)),
        tuple(a if isinstance(a, Ask) else ask(a) for a in asks), tuple(promises), times,
        _interview(interview, place, events), organisation, role, relay,
        None if sent or not answerable else them, answerable, tuple(events), tuple(cues),
    )  # fmt: skip
    return Known(key_of(name), folder or (Folder.SENT if sent else Folder.INBOX), held, reading, (f"/mail/{when}",))


def key_of(name: str) -> str:
    """A key as the ledger spells them."""
    return blake2b(name.encode(), digest_size=8).hexdigest()


def _envelope(name: str, date: datetime, sent: bool, them: Address, thread: str, subject: str) -> Envelope:
    message_id, root = f"<{key_of(name)}@mail.example>", f"<thread-{thread}@mail.example>"
    sender, to = (MIA, them) if sent else (them, MIA)
    return Envelope(message_id, date, subject, sender, (), (to,), (), root, (root,))


def _times(proposed: Sequence[str], interview: str, deadline: str) -> tuple[Time, ...]:
    found = [Time(w, at(w), None, None, TimeRole.PROPOSED, all_day=False) for w in proposed]
    if interview:
        found.append(Time(interview, at(interview), None, None, TimeRole.INTERVIEW, all_day=False))
    if deadline:
        found.append(Time(deadline, None, at(deadline), None, TimeRole.DEADLINE, all_day=False))
    return tuple(found)


def _interview(words: str, place: str | None, events: Sequence[Event]) -> Interview | None:
    if words:
        return Interview(at(words), None, place, Means.UNKNOWN)
    fixed = [e for e in events if e.method in ("REQUEST", "PUBLISH")]
    if not fixed or not isinstance(fixed[0].start, datetime) or not isinstance(fixed[0].end, datetime):
        return None
    return Interview(fixed[0].start, fixed[0].end, place, Means.UNKNOWN)


def decision(kind: DecisionKind, when: str, *about: Known | str, until: str = "", number: int = 1) -> Decision:
    """What the owner said of messages (or, of two addresses, that they are one person)."""
    names = tuple(a if isinstance(a, str) else a.key for a in about)
    return Decision(number, kind, at(when), names, at(until) if until else None)


def judged(*known: Known, now: str, decisions: Sequence[Decision] = ()) -> Judgement:
    """All that is judged of these messages at `now`."""
    return judge(known, ME, at(now), decisions)


def candidacy(*known: Known, now: str, decisions: Sequence[Decision] = ()) -> Candidacy:
    """The one candidacy that these messages make."""
    (found,) = judged(*known, now=now, decisions=decisions).candidacies
    return found


def owed(found: Candidacy, state: ObligationState = ObligationState.OPEN) -> list[Obligation]:
    """What the owner owes (courtesies left out)."""
    mine = [o for o in found.obligations if o.owed_by is Party.OWNER and o.kind is not ObligationKind.COURTESY]
    return [o for o in mine if o.state is state]


def awaited(found: Candidacy) -> list[Obligation]:
    """What they owe."""
    return [o for o in found.obligations if o.owed_by is Party.THEM]


def courtesies(found: Candidacy, state: ObligationState = ObligationState.OPEN) -> list[Obligation]:
    """What would be courteous of the owner."""
    return [o for o in found.obligations if o.kind is ObligationKind.COURTESY and o.state is state]


def interviews(found: Candidacy) -> list[tuple[str, str]]:
    """Start (Berlin) and state of each interview, soonest first."""
    return [(f"{i.start.astimezone(BERLIN):%Y-%m-%d %H:%M}" if i.start else "", i.state) for i in found.interviews]
