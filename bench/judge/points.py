"""A point of a mailbox, and what points are made of."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from bench.judge.letters import key_of


@dataclass(frozen=True, slots=True)
class Point:
    """One thing expected of a mailbox: its name, whether it was said, and what both are."""

    name: str
    right: bool
    told: str = ""
    expected: str = ""
    said: str = ""


def moment(text: str | None) -> datetime | None:
    """An ISO time; without an offset, UTC."""
    if not text:
        return None
    time = datetime.fromisoformat(text)
    return time if time.tzinfo else time.replace(tzinfo=UTC)


def short(identity: str | None) -> str:
    """The key of a message within its mailbox."""
    return key_of(identity).partition(".")[2]


def evidence(obligation: dict[str, Any]) -> str:
    """The key of the message that an obligation rests on."""
    return short(obligation["evidence"]["message_id"])


def is_open(obligation: dict[str, Any]) -> bool:
    """Whether it is still waited for."""
    return bool(obligation["state"] == "open")
