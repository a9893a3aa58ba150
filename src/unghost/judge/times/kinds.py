"""What a word may mean in a phrase that names a time."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum, auto
from typing import TypeAlias


class Kind(IntEnum):
    """A sense of a word, as a bit; most senses carry a number, whose meaning is told here."""

    @staticmethod
    def _generate_next_value_(name: str, start: int, count: int, last_values: list[int]) -> int:  # noqa: ARG004
        """One bit for each sense, so that several are asked for at once."""
        return 1 << count

    FIGURE = auto()  # a number in figures, not from a table
    MONTH = auto()  # 1 to 12
    WEEKDAY = auto()  # Monday is 0
    DAY = auto()  # days from today
    PART = auto()  # of the day: a value of Part
    COUNT = auto()  # a number in words
    SOME = auto()  # a number of units, never an hour: a, a couple of
    HALF = auto()  # and a half
    NTH = auto()  # an ordinal in words
    SUFFIX = auto()  # what makes a figure an ordinal: th, er, º
    UNIT = auto()  # a value of Unit
    MANY = auto()  # several of a unit, which name no single one: the coming weeks
    WHICH = auto()  # a value of Which: next, this, last
    WEEKEND = auto()
    CLOCK = auto()  # a named hour: noon is 12, midnight 24
    OCLOCK = auto()  # Uhr, o'clock; 1 where it counts hours too (heures); 2 behind four figures only (1430 hours)
    MERIDIEM = auto()  # am is 0, pm is 1
    BEFORE_HOUR = auto()  # minutes added to the hour that follows: half past, halb
    AFTER_HOUR = auto()  # minutes added to the hour before: et demie, menos cuarto
    PAST_HOUR = auto()  # ten past, ten to: the sign of the minutes between a number and an hour
    END = auto()  # end of: the last day of what follows; -1 for its first day
    IN = auto()  # in (two weeks)
    LASTING = auto()  # for (two hours)
    WITHIN = auto()  # within (two weeks)
    AGO = auto()  # (two weeks) ago; -1 where the word comes before, 1 for "from now"
    AT = auto()  # a clock time follows; 1 where a bare number after it is a clock time
    ON = auto()  # a day follows
    THE = auto()  # an article: a day of the month may follow
    OF = auto()
    FROM = auto()
    BETWEEN = auto()
    TO = auto()
    UNTIL = auto()  # a deadline follows
    LATEST = auto()  # a deadline, before or after the time
    AFTER = auto()
    AND = auto()
    OR = auto()
    EVERY = auto()  # a recurrence; 1 to 7 for a weekday in the plural
    GREETING = auto()  # have a great ...
    LABEL = auto()  # the number that follows is no time: room, page
    WEAK = auto()  # a common word too: 1 where a number must stand beside it, 2 where no noun may follow
    LOCAL = auto()  # "time" in "London time"
    FOLLOWS = auto()  # may follow a bare clock time: please, works


class Unit(IntEnum):
    """A unit that times are counted in."""

    MINUTE = auto()
    HOUR = auto()
    DAY = auto()
    WORKDAY = auto()
    WEEK = auto()
    FORTNIGHT = auto()
    MONTH = auto()
    YEAR = auto()


class Which(IntEnum):
    """Which of several.

    COMING and PAST are the nearest ahead and behind, NEXT and LAST those of the week after and before; AFTER_NEXT and
    FORTNIGHT are one and two weeks behind the coming one.
    """

    BEFORE_LAST = -2
    LAST = -1
    THIS = 0
    NEXT = 1
    AFTER_NEXT = 2
    COMING = 3
    PAST = 4
    FORTNIGHT = 5


@dataclass(frozen=True, slots=True)
class Senses:
    """The senses of a word with the number of each, and all of them as bits."""

    numbers: Mapping[Kind, int]
    bits: int

    @classmethod
    def of(cls, numbers: Mapping[Kind, int]) -> "Senses":
        """Senses from their numbers."""
        return cls(numbers, sum(numbers))


NO_SENSES = Senses({}, 0)
FIGURE = Senses({}, Kind.FIGURE)
Words: TypeAlias = Mapping[Kind, str | Mapping[int, str]]
"""A table of a language: for each sense its words (and phrases), parted by `|`, by number where they carry one."""
Compounds: TypeAlias = Mapping[str, tuple[tuple[Kind, int], ...]]
"""Words that say several things one after the other: tonight, Dienstagnachmittag."""


@dataclass(frozen=True, slots=True)
class Table:
    """What a language says about time.

    `month_first` and `dotted` are how it writes 4/25 and 25.4.; `capitals` tells that months and weekdays have one,
    `noun_capitals` that all nouns have; `past` and `ahead` are words that tell whether the sentence looks back,
    `recent` those of one that may speak of a letter just received.
    """

    words: Words
    compounds: Compounds = field(default_factory=dict)
    month_first: bool = False
    dotted: bool = False
    capitals: bool = False
    noun_capitals: bool = False
    past: str = ""
    recent: str = ""
    ahead: str = ""
