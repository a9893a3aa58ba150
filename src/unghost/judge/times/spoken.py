"""What words say of a time before it is known when they were written."""

from dataclasses import dataclass
from enum import IntEnum
from typing import TypeAlias

from unghost.judge.times.found import Part
from unghost.judge.times.kinds import Unit, Which


@dataclass(frozen=True, slots=True)
class Calendar:
    """A day of a month (12 March); `other_way` where the figures may be read the other way round (3/12)."""

    day: int
    month: int
    year: int | None = None
    weekday: int | None = None
    other_way: bool = False


@dataclass(frozen=True, slots=True)
class DayOfMonth:
    """A day whose month goes without saying (the 12th), or is `months` after this one."""

    day: int
    weekday: int | None = None
    months: int | None = None


@dataclass(frozen=True, slots=True)
class Weekday:
    """A weekday; of the week that is `weeks` after this one, or the first behind another day, where that is said."""

    weekday: int
    which: Which | None = None
    weeks: int | None = None
    behind: "Day | None" = None


@dataclass(frozen=True, slots=True)
class Shift:
    """So many units from now, or from another day."""

    unit: Unit
    count: int
    base: "Day | None" = None


@dataclass(frozen=True, slots=True)
class NthWeekday:
    """The nth (-1: the last) of a weekday, or of all days for None, in a month; `weekend`: with the Sunday."""

    nth: int
    weekday: int | None
    month: "Month"
    weekend: bool = False


@dataclass(frozen=True, slots=True)
class Week:
    """The week that is `weeks` after this one, or the one of a day."""

    weeks: int = 0
    of: "Day | None" = None


@dataclass(frozen=True, slots=True)
class WeekEdge:
    """The last working day of a week."""

    week: Week


@dataclass(frozen=True, slots=True)
class Weekend:
    """The weekend of the week that is `weeks` after this one, or of a day's; the nearest one for None."""

    weeks: int | None = None
    of: "Day | None" = None


@dataclass(frozen=True, slots=True)
class Month:
    """A month by name, or the one that is `months` after this one."""

    month: int | None = None
    year: int | None = None
    months: int = 0


Day: TypeAlias = Calendar | DayOfMonth | Weekday | Shift | NthWeekday | Week | WeekEdge | Weekend | Month


class Mark(IntEnum):
    """How plainly a figure is a clock time: a bare figure, one of hours that may be a duration, a clock time."""

    BARE = 0
    HOURS = 1
    CLOCK = 2


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of the day as said; `pm` is None where neither half of the day is named.

    `exact`: it can be no other hour (14:00, 09:00); `literal`: it is written as one of 24 (5h), which only a part of
    the day may change; `mark`: how plainly it is a clock time; `fine`: minutes are named.
    """

    hour: int
    minute: int = 0
    pm: bool | None = None
    exact: bool = False
    literal: bool = False
    mark: Mark = Mark.CLOCK
    fine: bool = False


@dataclass(frozen=True, slots=True)
class Hours:
    """From one clock time to another, or for so long."""

    start: Clock
    end: Clock

    @property
    def mark(self) -> Mark:
        """How plainly it is a range of clock times: a count of hours on both sides is plain enough."""
        return Mark(min(Mark.CLOCK, self.start.mark + self.end.mark))


@dataclass(frozen=True, slots=True)
class Days:
    """From one day to another, both included."""

    start: Day
    end: Day


@dataclass(frozen=True, slots=True)
class Zone:
    """A time zone as written, and what it is called: an offset in minutes or a name of the IANA database."""

    written: str
    offset: int | None
    name: str | None


@dataclass(frozen=True, slots=True)
class Moment:
    """One time as a phrase tells it: some of a day, a part of it, a clock time and a zone.

    `span` is where it stands in the text; `until` is the other end of a range that names more than hours or days;
    `day_first`: the clock time stands behind its day.
    """

    span: tuple[int, int]
    day: Day | Days | None = None
    clock: Clock | Hours | None = None
    part: Part | None = None
    zone: Zone | None = None
    lasting: Shift | None = None
    deadline: bool = False
    until: "Moment | None" = None
    day_first: bool = False
