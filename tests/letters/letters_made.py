"""Small conversations to write letters for: messages, readings and candidacies made by hand."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from unghost.words.acts import Act, Direction, Party
from unghost.words.candidacies import (
    Candidacy,
    Evidence,
    InterviewState,
    Obligation,
    ObligationKind,
    ObligationState,
    PlannedInterview,
    Stage,
    Thread,
    Turn,
)
from unghost.words.facts import Known, Owner
from unghost.words.letters import LetterKind, Manner
from unghost.words.mail import Address, Envelope, Folder, Message
from unghost.words.readings import Ask, Means, Reading, Time, TimeRole, Verdict

BERLIN = ZoneInfo("Europe/Berlin")
NEW_YORK = ZoneInfo("America/New_York")
OWNER = Owner(frozenset({"nora.winter@posteo.example"}), "Nora Winter", "Europe/Berlin")
NORA = Address("Nora Winter", "nora.winter@posteo.example")
ADA = Address("Ada Okafor", "ada.okafor@tidemill.example")
MANNER = Manner("Hi {name},", "Best wishes,", "Nora")
NO_MANNER = Manner(None, None, "Nora Winter")
NOW = datetime(2026, 3, 3, 10, 30, tzinfo=BERLIN)
"""A Tuesday."""


def at(day: int, hour: int = 9, minute: int = 0, zone: ZoneInfo = BERLIN, month: int = 3, year: int = 2026) -> datetime:
    """A moment of March 2026 unless said otherwise."""
    return datetime(year, month, day, hour, minute, tzinfo=zone)


def heard(
    key: str = "m1",
    text: str = "Hi Nora,\n\nwould you have time for a first interview? Please send me a few times.\n\nAda",
    *,
    sender: Address = ADA,
    date: datetime = at(2, 9),
    subject: str = "Interview for Programme Manager",
    act: Act = Act.INTERVIEW_INVITATION,
    to: Sequence[Address] = (NORA,),
    cc: Sequence[Address] = (),
    references: Sequence[str] = (),
    message_id: str | None = None,
    answerable: bool = True,
    asks: Sequence[Ask] = (),
    times: Sequence[Time] = (),
    language: str = "en",
    signature: str = "",
    cues: Sequence[str] = (),
    person: Address | None = None,
    relay: str | None = None,
    reply_to: Sequence[Address] = (),
) -> Known:
    """A received message."""
    envelope = Envelope(
        message_id if message_id is not None else f"<{key}@tidemill.example>", date, subject, sender, tuple(reply_to), tuple(to), tuple(cc),
        references[-1] if references else None, tuple(references),
    )  # fmt: skip
    reading = Reading(
        Direction.IN, language, True, 0.99, Verdict(act, 0.9), tuple(asks), (), tuple(times), None, "Tidemill", "Programme Manager",
        relay, person or sender, answerable, (), tuple(cues),
    )  # fmt: skip
    message = Message(envelope, text, text, "", signature, None, (), (), language, (), ())
    return Known(key, Folder.INBOX, message, reading, (key,))


def said(
    key: str = "s1",
    text: str = "Hi Ada,\n\nthank you, I'd like that.\n\nBest wishes,\nNora",
    *,
    to: Sequence[Address] = (ADA,),
    date: datetime = at(2, 12),
    subject: str = "Re: Interview for Programme Manager",
    act: Act = Act.ANSWER,
    references: Sequence[str] = (),
    language: str = "en",
) -> Known:
    """A sent message."""
    envelope = Envelope(
        f"<{key}@posteo.example>",
        date,
        subject,
        NORA,
        (),
        tuple(to),
        (),
        references[-1] if references else None,
        tuple(references),
    )
    reading = Reading(
        Direction.OUT, language, True, 0.99, Verdict(act, 0.9), (), (), (), None, "Tidemill", "Programme Manager", None, None, True, ()
    )  # fmt: skip
    message = Message(envelope, text, text, "", "", None, (), (), language, (), ())
    return Known(key, Folder.SENT, message, reading, (key,))


def owing(
    kind: ObligationKind,
    letters: Sequence[LetterKind],
    *,
    key: str = "m1",
    quote: str = "Please send me a few times.",
    since: datetime = at(2, 9),
    due: datetime | None = at(3, 9),
    deadline: datetime | None = None,
    to: Address | None = ADA,
    by: Party = Party.OWNER,
) -> Obligation:
    """An open obligation."""
    return Obligation(
        kind,
        by,
        to,
        since,
        due,
        deadline,
        ObligationState.OPEN,
        Evidence(key, f"<{key}@tidemill.example>", quote),
        tuple(letters),
    )


def interview(
    start: datetime | None = at(5, 14),
    *,
    state: InterviewState = InterviewState.PLANNED,
    place: str | None = None,
    means: Means = Means.UNKNOWN,
    key: str = "m1",
    end: datetime | None = None,
) -> PlannedInterview:
    """An interview, planned unless said otherwise."""
    return PlannedInterview(
        start, end or (start + timedelta(hours=1) if start else None), place, means, state, Evidence(key, None, "")
    )


def candidacy(
    messages: Sequence[Known],
    *,
    obligations: Sequence[Obligation] = (),
    interviews: Sequence[PlannedInterview] = (),
    stage: Stage = Stage.INTERVIEWING,
    turn: Turn = Turn.OWNER,
    organisation: str | None = "Tidemill",
    role: str | None = "Programme Manager",
    language: str = "en",
    people: Sequence[Address] = (ADA,),
    ident: str = "cm1",
) -> Candidacy:
    """A candidacy of one thread."""
    keys = tuple(k.key for k in messages)
    dates = [k.message.envelope.date for k in messages if k.message.envelope.date]
    return Candidacy(
        ident, organisation, role, stage, turn, language, tuple(people), (Thread("t" + keys[0], keys, turn),),
        tuple(obligations), tuple(interviews), max(dates),
    )  # fmt: skip


def proposed(start: datetime, end: datetime | None = None) -> Time:
    """A time that they offer."""
    return Time("then", start, end, None, TimeRole.PROPOSED, all_day=False)
