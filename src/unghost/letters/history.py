"""What went before a letter: what the owner waits for, how often they asked, when an offer or a rejection came."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from unghost.letters.fitting import awaited
from unghost.words.acts import Act, Direction
from unghost.words.candidacies import Candidacy
from unghost.words.facts import Known


@dataclass(frozen=True, slots=True)
class History:
    """`waiting_act` is what the owner's last step did, at `waiting_since`; `their_date` is when they said they would answer."""

    waiting_act: Act | None
    waiting_since: datetime | None
    due: datetime | None
    their_date: datetime | None
    follow_ups: int
    offered_at: datetime | None
    rejected_at: datetime | None
    last_heard: datetime | None
    applied: bool


def history_of(candidacy: Candidacy, messages: Sequence[Known]) -> History:
    """The past of a candidacy, as far as a letter may speak of it (`messages` are its own, oldest first)."""
    waiting = awaited(candidacy)
    source = next((k for k in messages if waiting and k.key == waiting.evidence.key), None)
    return History(
        waiting_act=source.reading.verdict.act if source else None,
        waiting_since=waiting.since if waiting else None,
        due=waiting.due if waiting else None,
        their_date=waiting.deadline if waiting else None,
        follow_ups=_follow_ups(messages),
        offered_at=_last(messages, Direction.IN, Act.OFFER),
        rejected_at=_last(messages, Direction.IN, Act.REJECTION),
        last_heard=_last(messages, Direction.IN, None),
        applied=_last(messages, Direction.OUT, Act.APPLICATION) is not None
        or _last(messages, Direction.IN, Act.APPLICATION_RECEIVED) is not None,
    )


def _last(messages: Sequence[Known], direction: Direction, act: Act | None) -> datetime | None:
    """When a side last did something (anything, where `act` is None)."""
    dates = [
        k.message.envelope.date
        for k in messages
        if k.direction is direction and (act is None or k.reading.verdict.act is act)
    ]
    return dates[-1] if dates else None


def _follow_ups(messages: Sequence[Known]) -> int:
    """How often the owner has asked since they last wrote."""
    count = 0
    for known in reversed(messages):
        if known.direction is Direction.IN and not {"auto_reply", "bounce"} & set(known.reading.cues):
            break
        count += known.reading.verdict.act is Act.FOLLOW_UP
    return count
