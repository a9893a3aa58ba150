"""Words made for the tests of the ledger: any value of a type, and plain ones that read well."""

from collections.abc import Callable
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime, timedelta, timezone
from enum import Enum
from types import NoneType
from typing import Any, cast, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from unghost.ledger import message_key, spelled
from unghost.words.acts import Act, Direction, Party
from unghost.words.candidacies import (
    Candidacy,
    Evidence,
    InterviewState,
    Judgement,
    Obligation,
    ObligationKind,
    ObligationState,
    PlannedInterview,
    Stage,
    Thread,
    Turn,
    Unsure,
)
from unghost.words.facts import Decision, DecisionKind, Seen
from unghost.words.letters import Letter, LetterKind, Remark
from unghost.words.mail import Address, Envelope, Folder, Message
from unghost.words.readings import Means, Reading, Verdict

NOW = datetime(2026, 5, 4, 9, 0, tzinfo=timezone(timedelta(hours=2)))
ANN = Address("Ann Lee", "ann@acme.example")
ME = Address("Mara Lind", "mara@home.example")
OFFSETS = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
AWARE = st.datetimes(timezones=OFFSETS)
TEXT = st.text(st.characters(), max_size=30)
"""Any text, lone surrogates and all: mail holds them."""
PLAIN: dict[Any, st.SearchStrategy[Any]] = {
    str: TEXT,
    int: st.integers(),
    float: st.floats(allow_nan=False),
    bool: st.booleans(),
    NoneType: st.none(),
    datetime: AWARE,
    date: st.dates(),
}


def any_of(kind: Any) -> st.SearchStrategy[Any]:
    """Any value of a type as the words' annotations write it."""
    if kind in PLAIN:
        return PLAIN[kind]
    if isinstance(kind, type) and issubclass(kind, Enum):
        return st.sampled_from(list(kind))
    origin, parts = get_origin(kind), get_args(kind)
    if origin is tuple:
        return _tuples(parts)
    if origin is frozenset:
        return st.frozensets(any_of(parts[0]), max_size=3)
    if parts:
        naive = [st.datetimes()] if date in parts else []
        return st.one_of(*map(any_of, parts), *naive)
    return any_whole(cast("type[Any]", kind))


def _tuples(parts: tuple[Any, ...]) -> st.SearchStrategy[Any]:
    if parts[1:] == (Ellipsis,):
        return st.lists(any_of(parts[0]), max_size=3).map(tuple)
    return st.tuples(*map(any_of, parts))


def any_whole(kind: type[Any]) -> st.SearchStrategy[Any]:
    """Any value of a dataclass."""
    hints = get_type_hints(kind)
    return st.builds(kind, **{field.name: any_of(hints[field.name]) for field in fields(kind)})


def envelope(number: int = 1, **changed: Any) -> Envelope:
    """The headers of a message from Ann, sent `number` hours after the beginning of May."""
    sent = datetime(2026, 5, 1, tzinfo=UTC) + timedelta(hours=number)
    plain: dict[str, Any] = {
        "message_id": f"<{number}@acme.example>",
        "date": sent,
        "subject": f"Your application, part {number}",
        "sender": ANN,
        "reply_to": (),
        "to": (ME,),
        "cc": (),
        "in_reply_to": None,
        "references": (),
    }
    return Envelope(**plain | changed)


def message(number: int = 1, text: str = "Could we speak on Tuesday?", **changed: Any) -> Message:
    """A message from Ann; `changed` are headers."""
    return Message(envelope(number, **changed), text, text, "", "", None, ("cv.pdf",), (), "en", (), ())


def seen(number: int = 1, folder: Folder = Folder.INBOX, score: float = 0.9, **changed: Any) -> Seen:
    """The same as triage saw it."""
    head = envelope(number, **changed)
    return Seen(key(number, **changed), head, folder, score)


def key(number: int = 1, **changed: Any) -> str:
    """The key of Ann's message `number`."""
    return spelled(message_key(envelope(number, **changed), b"%d" % number))


def reading(act: Act = Act.INTERVIEW_INVITATION) -> Reading:
    """What a judge might say of a message from Ann."""
    verdict = Verdict(act, 0.9, ((Act.OTHER, 0.1),))
    return Reading(
        Direction.IN, "en", True, 0.98, verdict, (), (), (), None, "Acme", "Cook", None, ANN, True, (), ("invite",)
    )


def obligation(number: int = 1, due: datetime | None = NOW, **changed: Any) -> Obligation:
    """What the owner owes for Ann's message `number`."""
    plain: dict[str, Any] = {
        "kind": ObligationKind.CHOOSE_TIME,
        "owed_by": Party.OWNER,
        "owed_to": ANN,
        "since": NOW - timedelta(days=1),
        "due": due,
        "deadline": None,
        "state": ObligationState.OPEN,
        "evidence": Evidence(key(number), f"<{number}@acme.example>", "Could we speak on Tuesday?"),
        "letters": (LetterKind.PROPOSE_TIMES,),
    }
    return Obligation(**plain | changed)


def interview(number: int = 1, start: datetime = NOW + timedelta(days=1)) -> PlannedInterview:
    """An interview that Ann's message `number` fixed."""
    evidence = Evidence(key(number), None, "Tuesday")
    return PlannedInterview(start, start + timedelta(hours=1), "Berlin", Means.ONSITE, InterviewState.PLANNED, evidence)


def candidacy(*numbers: int, **changed: Any) -> Candidacy:
    """A candidacy of those messages from Ann, in one thread."""
    keys = tuple(map(key, numbers))
    plain: dict[str, Any] = {
        "id": "c" + keys[0],
        "organisation": "Acme",
        "role": "Cook",
        "stage": Stage.INTERVIEWING,
        "turn": Turn.OWNER,
        "language": "en",
        "people": (ANN,),
        "threads": (Thread("t" + keys[0], keys, Turn.OWNER),),
        "obligations": (obligation(numbers[0]),),
        "interviews": (interview(numbers[0]),),
        "last": NOW - timedelta(days=1),
    }
    return Candidacy(**plain | changed)


def judgement(*candidacies: Candidacy, unsure: tuple[Unsure, ...] = (), as_of: datetime = NOW) -> Judgement:
    """All that was judged at that moment."""
    return Judgement(as_of, as_of + timedelta(hours=4), candidacies, unsure)


def letter(body: str = "Dear Ann, Tuesday suits me.") -> Letter:
    """A letter to Ann."""
    check = (Remark("length", False, "Longer, please."),)
    kind = LetterKind.PROPOSE_TIMES
    return Letter(kind, "en", (ANN,), (), "Re: Your application", body, "<1@acme.example>", (), None, None, check)


def decision(*about: str, kind: DecisionKind = DecisionKind.LATER, until: datetime | None = NOW) -> Decision:
    """What the owner says of some messages."""
    return Decision(0, kind, NOW, about, until)


@dataclass(frozen=True)
class Place:
    """A unit as a source would give it."""

    path: str = "/mail/cur"
    member: str | None = None
    kind: str = "maildir"
    folder: Folder = Folder.INBOX


Made = Callable[..., Any]
