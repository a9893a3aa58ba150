"""One message read by itself: the judge's first step (contract: `unghost read`)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta

from unghost.judge.acts import about_search, cut, features, job_features, verdict_of
from unghost.judge.clauses import Clause, asks_in, promises_in, read_clauses
from unghost.judge.cues import is_auto_reply, is_bounce, phrase_cues
from unghost.judge.employers import organisation_of
from unghost.judge.linear import Floats, load
from unghost.judge.persons import person_of
from unghost.judge.relays import is_unattended, relay_of
from unghost.judge.roles import role_of
from unghost.judge.times import Found, find_times
from unghost.words.acts import Act, Direction
from unghost.words.facts import Owner
from unghost.words.mail import Event, Message
from unghost.words.readings import Interview, Means, Reading, Time, TimeRole, Verdict

ABOUT_INTERVIEWS = frozenset({
    Act.INTERVIEW_INVITATION, Act.SCHEDULING_QUESTION, Act.INTERVIEW_CONFIRMATION, Act.RESCHEDULE, Act.CANCELLATION,
})  # fmt: skip
PROPOSES = frozenset(
    {Act.INTERVIEW_INVITATION, Act.SCHEDULING_QUESTION, Act.RESCHEDULE, Act.RECRUITER_OUTREACH, Act.CANCELLATION}
)
TIMES_IN = 5000
"""Characters in which times are looked for: what comes later is terms and footers."""
LINE = 300
"""Characters of a line in which a place is looked for."""
SHORT = 80
"""So few characters don't tell a language: phrases of all are looked for."""
_VIDEO = re.compile(r"zoom|teams|google meet|meet\.google|skype|webex|whereby|video|visio", re.IGNORECASE)
_PHONE = re.compile(
    r"\b(?:phone|call you|ring you|telefon\w*|anruf\w*|téléphon\w*|teléfono|llamar\w*|telefon[oa]\w*|bellen|ligar)\b",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"(?:[A-ZÄÖÜ][\w.ß-]+(?:straße|strasse|str\.|weg|platz|allee|gasse)\s*\d+\w?|\d{1,5}[ ,]+(?:[A-Z][\w'-]+ ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Drive|Way|Square|Blvd)\b|\d{1,4},? (?:rue|avenue|boulevard|place|quai) [\w' -]{3,40}|(?:Calle|C/|Avenida|Plaza|Via|Viale|Piazza|Corso|Rua|Praça) [\w' .-]{3,40},? \d{1,4})"
)
_LINK = re.compile(r"https?://[^\s<>\"')]+", re.IGNORECASE)


def direction_of(message: Message, owner: Owner, *, sent_folder: bool) -> Direction:
    """Out if the owner wrote it; where From says nothing, the folder does."""
    sender = message.envelope.sender
    if sender is None:
        return Direction.OUT if sent_folder else Direction.IN
    return Direction.OUT if sender.address in owner.addresses else Direction.IN


@dataclass(frozen=True, slots=True)
class Glance:
    """What tells whether a message is about the search: its sentences, phrases, and the probability (0 to 1)."""

    direction: Direction
    clauses: tuple[Clause, ...]
    table: Floats
    cues: tuple[str, ...]
    about: float


def glance(message: Message, owner: Owner, *, sent_folder: bool = False) -> Glance:
    """The first half of reading; enough for mail that is about something else."""
    direction = direction_of(message, owner, sent_folder=sent_folder)
    spoken = message.language if len(message.visible_text) > SHORT else ""
    found, table = read_clauses(cut(message.visible_text), spoken)
    cues = tuple(name for name, _ in phrase_cues(f"{message.envelope.subject}\n{message.visible_text}", spoken))
    about = about_search(job_features(message, direction, cues, load("sentences").labels, table))
    return Glance(direction, found, table, cues, round(about, 3))


def read(message: Message, owner: Owner, *, sent_folder: bool = False, seen: Glance | None = None) -> Reading:
    """All that one message says by itself; pure. `seen`: the glance at it, where one was had already."""
    seen = seen or glance(message, owner, sent_folder=sent_folder)
    direction, found = seen.direction, seen.clauses
    columns = features(message, direction, seen.cues, load("sentences").labels, seen.table)
    verdict, system = _machines(message, direction, verdict_of(columns, seen.about, direction))
    times = times_of(message, verdict.act)
    role = role_of(message.envelope.subject, message.visible_text)
    sender = message.envelope.sender
    return Reading(
        direction=direction,
        language=message.language,
        job_search=verdict.act is not Act.NOT_JOB,
        job_confidence=seen.about,
        verdict=verdict,
        asks=asks_in(found, times),
        promises=promises_in(found, times, direction),
        times=times,
        interview=interview_of(message, verdict.act, times),
        organisation=organisation_of(message, direction, owner.addresses, role),
        role=role,
        relay=relay_of(sender.domain) if sender and direction is Direction.IN else None,
        person=person_of(message) if direction is Direction.IN else None,
        answerable=is_answerable(message, direction),
        events=message.events,
        cues=(*seen.cues, *system),
    )


def _machines(message: Message, direction: Direction, verdict: Verdict) -> tuple[Verdict, tuple[str, ...]]:
    """Bounces and vacation notices do nothing by themselves; whether they matter, their conversation tells."""
    envelope = message.envelope
    if direction is Direction.OUT or envelope.sender is None:
        return verdict, ()
    if is_bounce(envelope.sender.address, envelope.subject):
        return Verdict(Act.OTHER, 0.9, ((Act.NOT_JOB, 0.1),)), ("bounce",)
    replied = envelope.auto_submitted and (envelope.in_reply_to is not None or envelope.references)
    if is_auto_reply(envelope.subject) or (replied and relay_of(envelope.sender.domain) is None and not message.events):
        return Verdict(Act.OTHER, 0.9, ((Act.NOT_JOB, 0.1),)), ("auto_reply",)
    return verdict, ()


def is_answerable(message: Message, direction: Direction) -> bool:
    """Whether somebody reads what is answered: not a machine's address, not a mail that says so."""
    if direction is Direction.OUT or message.envelope.sender is None:
        return direction is Direction.OUT
    target = message.envelope.reply_to[0] if message.envelope.reply_to else message.envelope.sender
    return not is_unattended(target.address) and _UNREAD.search(message.text[-3000:]) is None


_UNREAD = re.compile(
    r"(?:do not|don't|please don't|cannot|can't|unable to) (?:reply|respond) (?:directly )?to this|not monitored|unmonitored|no-?reply (?:address|email|e-mail)|"
    r"replies to this|nicht auf diese (?:e-?mail|nachricht)|automatisch (?:erstellt|generiert)|ne pas répondre|no responda|non rispondere|não responda|"
    r"niet (?:op deze|beantwoord)|this (?:inbox|mailbox|address) is (?:not|un)",
    re.IGNORECASE,
)


def times_of(message: Message, act: Act) -> tuple[Time, ...]:
    """The times named in the sender's own words (and in the subject, where the text names none), with what they are for."""
    written = message.envelope.date or datetime(1970, 1, 1, tzinfo=UTC)
    found = find_times(message.visible_text[:TIMES_IN], written=written, language=message.language)
    if not any(not f.deadline for f in found):
        found = (*find_times(message.envelope.subject, written=written, language=message.language), *found)
    clocked = {f.start for f in found if _could_be_interview(f, written)}
    return tuple(_time(f, act, written, several=len(clocked) > 1) for f in found)


def _could_be_interview(found: Found, written: datetime) -> bool:
    return (
        not found.deadline
        and not found.all_day
        and found.start is not None
        and found.start > written - timedelta(hours=1)
    )


def _time(found: Found, act: Act, written: datetime, *, several: bool) -> Time:
    role = TimeRole.OTHER
    if found.deadline:
        role = TimeRole.DEADLINE
    elif act in ABOUT_INTERVIEWS and found.start is not None and found.start.date() >= written.date():
        fixes = act is Act.INTERVIEW_CONFIRMATION or not (several or found.all_day)
        role = TimeRole.INTERVIEW if fixes else TimeRole.PROPOSED
    elif act in PROPOSES and found.start is not None and found.start.date() >= written.date():
        role = TimeRole.PROPOSED
    end = found.end
    if found.deadline and end is not None and found.all_day:
        end = datetime.combine(end.date(), time(23, 59, 59), end.tzinfo)
    return Time(found.quote, None if found.deadline else found.start, end, found.zone, role, found.all_day)


def interview_of(message: Message, act: Act, times: Sequence[Time]) -> Interview | None:
    """The interview a message fixes: by its calendar part, else by the one time that it names."""
    event = next((e for e in message.events if isinstance(e.start, datetime) and e.start.tzinfo), None)
    if event is not None and (event.method or "REQUEST").upper() in ("REQUEST", "PUBLISH"):
        return _of_event(message, event)
    if act not in ABOUT_INTERVIEWS or act is Act.CANCELLATION:
        return None
    fixed = [t for t in times if t.role is TimeRole.INTERVIEW and t.start is not None and not t.all_day]
    if not fixed:
        return None
    chosen = fixed[-1] if act is Act.RESCHEDULE else fixed[0]
    place, means = _where(message.visible_text)
    return Interview(chosen.start, chosen.end, place, means)


def _of_event(message: Message, event: Event) -> Interview:
    assert isinstance(event.start, datetime)
    end = event.end if isinstance(event.end, datetime) and event.end.tzinfo else None
    place, means = _where(f"{event.location or ''}\n{message.visible_text}")
    return Interview(event.start, end, event.location or place, means)


def _where(text: str) -> tuple[str | None, Means]:
    """Where an interview is and how it is held, as far as the beginning of a text tells."""
    text = "\n".join(line[:LINE] for line in text[:TIMES_IN].splitlines())
    link = next((m.group() for m in _LINK.finditer(text) if _VIDEO.search(m.group())), None)
    if link is not None or _VIDEO.search(text):
        return link, Means.VIDEO
    street = _PLACE.search(text)
    if street is not None:
        return street.group(), Means.ONSITE
    return None, Means.PHONE if _PHONE.search(text) else Means.UNKNOWN
