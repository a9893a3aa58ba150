"""Open obligations and interviews made for the tests of the rooms."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from unghost.judge.clock import WorkingTime
from unghost.ledger import Ahead, Due, Line, Today
from unghost.words.acts import Party
from unghost.words.candidacies import (
    Evidence,
    InterviewState,
    Obligation,
    ObligationKind,
    ObligationState,
    PlannedInterview,
    Stage,
    Turn,
)
from unghost.words.letters import LetterKind
from unghost.words.mail import Address
from unghost.words.readings import Means

BERLIN = ZoneInfo("Europe/Berlin")
HOURS = WorkingTime(BERLIN)
NOW = datetime(2026, 5, 13, 11, 0, tzinfo=BERLIN)
WORDS = Evidence("00000000000000aa", "<a@b>", "Could you send us your references?")


def home(number: int, stage: Stage = Stage.INTERVIEWING) -> Line:
    """A candidacy in one line."""
    return Line(f"c{number:016x}", f"House {number}", "Engineer", stage, Turn.OWNER, NOW)


def due(
    number: int,
    hours: float,
    kind: ObligationKind = ObligationKind.SEND,
    by: Party = Party.OWNER,
    to: str = "ana@kestrel.example",
    letters: tuple[LetterKind, ...] = (LetterKind.SEND_REQUESTED,),
) -> Due:
    """Something open in candidacy `number`, due so many hours from NOW."""
    at = NOW + timedelta(hours=hours)
    since = min(NOW, at) - timedelta(days=1)
    owed = Obligation(kind, by, Address("", to), since, at, None, ObligationState.OPEN, WORDS, letters)
    return Due(home(number), owed)


def ahead(number: int, hours: float, state: InterviewState = InterviewState.PLANNED) -> Ahead:
    """An interview of candidacy `number`, so many hours from NOW, an hour long."""
    start = NOW + timedelta(hours=hours)
    return Ahead(home(number), PlannedInterview(start, start + timedelta(hours=1), "Zoom", Means.VIDEO, state, WORDS))


def asked(
    *open_now: Due, interviews: tuple[Ahead, ...] = (), stages: tuple[tuple[Stage, int], ...] = ((Stage.APPLIED, 1),)
) -> Today:
    """What the ledger would answer."""
    mine = tuple(d for d in open_now if d.obligation.owed_by is Party.OWNER)
    theirs = tuple(d for d in open_now if d.obligation.owed_by is Party.THEM)
    return Today(NOW, mine, theirs, interviews, 0, stages)
