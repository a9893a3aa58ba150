"""What is found: a time as the text names it."""

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum


class Grain(StrEnum):
    """How exactly the words name the time."""

    MINUTE = "minute"
    HOUR = "hour"
    PART_OF_DAY = "part_of_day"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"


class Part(IntEnum):
    """A part of the day; the value is the hour (24) that stands for it."""

    MORNING = 9
    NOON = 12
    AFTERNOON = 14
    EVENING = 18
    NIGHT = 20


@dataclass(frozen=True, slots=True)
class Found:
    """A time in prose.

    `quote` are the exact words, `text[span[0]:span[1]]`. `start` and `end` are aware: the wall clock that the words
    name, in the zone that they name, else in the writer's. A deadline has `end` only, a range of days ends on its last
    day, at midnight of the morning. `zone` is as written or None; `all_day` tells that no clock time was named.
    """

    quote: str
    start: datetime | None
    end: datetime | None
    zone: str | None
    deadline: bool
    all_day: bool
    grain: Grain
    span: tuple[int, int]

    def __str__(self) -> str:
        """The wall clock in the manner of ISO 8601: `start`, `start/end` or, for a deadline, `../end`."""
        start, end = (written(when, self.grain) for when in (self.start, self.end))
        return f"../{end}" if self.deadline else f"{start}/{end}" if end else start


def written(when: datetime | None, grain: Grain) -> str:
    """`when` to its grain: a minute, a part of a day, a day, an ISO week or a month; nothing for None."""
    if when is None:
        return ""
    match grain:
        case Grain.MONTH:
            return f"{when:%Y-%m}"
        case Grain.WEEK:
            return f"{when:%G-W%V}"
        case Grain.DAY:
            return f"{when:%Y-%m-%d}"
        case Grain.PART_OF_DAY:
            return f"{when:%Y-%m-%d} {Part(when.hour).name.lower()}"
        case Grain.HOUR | Grain.MINUTE:
            return f"{when:%Y-%m-%dT%H:%M}"
