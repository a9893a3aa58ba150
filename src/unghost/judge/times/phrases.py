"""A run as a row of elements: days, clock times, parts of the day, zones, and the words between them."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import TypeAlias

from unghost.judge.times.clocks import DASHES, leads_offset, time_at
from unghost.judge.times.counts import lasting, within
from unghost.judge.times.days import day, solid
from unghost.judge.times.found import Part
from unghost.judge.times.kinds import Kind
from unghost.judge.times.lexicon import JOINING
from unghost.judge.times.lists import listed, stands
from unghost.judge.times.spoken import Clock, Day, Days, Hours, Mark, Shift, Zone
from unghost.judge.times.tokens import Run
from unghost.judge.times.zones import ADJECTIVES, LOOSE, OFFSETS, PLACES, REGIONS, ZONE_WORDS, abbreviated


class Sign(Enum):
    """What an element is."""

    DAY = auto()
    CLOCK = auto()
    LOOSE = auto()  # a figure that is a clock time only if its neighbours say so
    PART = auto()
    ZONE = auto()
    WITHIN = auto()  # a whole deadline: within three days
    LASTING = auto()  # how long it lasts: for two hours
    AT = auto()
    UNTIL = auto()
    LATEST = auto()
    FROM = auto()
    BETWEEN = auto()
    TO = auto()
    DASH = auto()
    OR = auto()
    AND = auto()
    COMMA = auto()
    FILL = auto()
    EVERY = auto()
    GREETING = auto()
    BREAK = auto()


Value: TypeAlias = Day | Days | Clock | Hours | Part | Zone | Shift | None


@dataclass(frozen=True, slots=True)
class Element:
    """Tokens `first` to before `last` of a run as one thing; `stands`: no noun hangs on it."""

    sign: Sign
    first: int
    last: int
    value: Value = None
    stands: bool = True


WORDS = (
    (Kind.EVERY, Sign.EVERY),
    (Kind.LATEST, Sign.LATEST),
    (Kind.UNTIL, Sign.UNTIL),
    (Kind.BETWEEN, Sign.BETWEEN),
    (Kind.TO, Sign.TO),
    (Kind.FROM, Sign.FROM),
    (Kind.AFTER, Sign.FROM),
    (Kind.AT, Sign.AT),
    (Kind.OR, Sign.OR),
    (Kind.AND, Sign.AND),
    (Kind.GREETING, Sign.GREETING),
    (Kind.ON, Sign.FILL),
    (Kind.THE, Sign.FILL),
    (Kind.OF, Sign.FILL),
    (Kind.END, Sign.FILL),
    (Kind.IN, Sign.FILL),
)
"""What a word between times does; the first sense that it has counts."""
MARKS = {
    ",": Sign.COMMA,
    ";": Sign.COMMA,
    "/": Sign.OR,
    "|": Sign.COMMA,
    "(": Sign.FILL,
    ")": Sign.FILL,
    "[": Sign.FILL,
    "]": Sign.FILL,
    ":": Sign.FILL,
    "~": Sign.AT,
    "*": Sign.FILL,
    "'": Sign.FILL,
    '"': Sign.FILL,
    "&": Sign.AND,
    "<": Sign.FILL,
    ">": Sign.FILL,
} | dict.fromkeys(DASHES, Sign.DASH)


NEAR_CLOCK = frozenset({Sign.CLOCK, Sign.LOOSE, Sign.FILL, Sign.PART, Sign.COMMA, Sign.DAY, Sign.ZONE})
"""What may stand before a zone."""


BEGINNING = (
    Kind.FIGURE
    | Kind.COUNT
    | Kind.SOME
    | Kind.NTH
    | Kind.MONTH
    | Kind.WEEKDAY
    | Kind.DAY
    | Kind.PART
    | Kind.WEEKEND
    | Kind.UNIT
    | Kind.WHICH
    | Kind.CLOCK
    | Kind.BEFORE_HOUR
    | Kind.MERIDIEM
    | Kind.END
)
"""Senses that a time begins with."""
LEADING = Kind.WITHIN | Kind.IN | Kind.ON | Kind.THE | Kind.OF | Kind.AGO | Kind.LASTING
LED = BEGINNING | Kind.IN | Kind.ON | Kind.THE | Kind.OF | Kind.AT
"""Senses that a time begins with if the second stands behind the first."""
LISTING = Kind.FIGURE | Kind.NTH | Kind.COUNT
"""Senses that a list of days begins with, a month aside."""


def elements(run: Run) -> list[Element]:
    """The elements of a run in order; every token is in one, each is read a bounded number of times."""
    found: list[Element] = []
    i = 0
    while i < len(run):
        found += at(run, i, found[-1] if found else None)
        i = found[-1].last
    return found


def at(run: Run, i: int, before: Element | None) -> list[Element]:
    """What stands at token `i`: one element, or the several days of a list."""
    if before is not None and before.sign in NEAR_CLOCK:
        zoned = zone(run, i, close=before.sign is Sign.CLOCK)
        if zoned is not None:
            return [Element(Sign.ZONE, i, zoned[1], zoned[0])]
    bits, behind = run.bits[i], run.bits[i + 1]
    label = labelled(run, i) if bits & Kind.LABEL else None
    if label is not None:
        return [label]
    if bits & Kind.THE and bits & JOINING:
        return [word(run, i)]
    begins = bits & BEGINNING or (bits & LEADING and (behind & LED or run.raw(i + 1) == "~"))
    if not begins or (bits & Kind.FIGURE and behind & Kind.FIGURE):
        return [word(run, i)]
    return whole(run, i) or [word(run, i)]


def labelled(run: Run, i: int) -> Element | None:
    """A word with the figures that it numbers: room 12, tel. 030 123, page 3/4."""
    j = i + 1
    while run.raw(j) in {".", ":", "#", "°"} and j < i + 3:
        j += 1
    start = j
    while run.number(j) is not None or (j > start and run.raw(j) in {"/", "-", "."} and run.number(j + 1) is not None):
        j += 1
    return Element(Sign.BREAK, i, j) if j > start and not run.has(j, Kind.MERIDIEM | Kind.OCLOCK) else None


def whole(run: Run, i: int) -> list[Element]:
    """The time or the days at `i`, if any."""
    bits = run.bits[i]
    limit = within(run, i) if bits & LEADING else None
    if limit is not None:
        return [Element(Sign.WITHIN, i, limit[1], limit[0])]
    length = lasting(run, i) if bits & Kind.LASTING else None
    if length is not None:
        return [Element(Sign.LASTING, i, length[1], length[0])]
    timed = time_at(run, i)
    if timed is not None and timed[0].mark is Mark.CLOCK:
        return [Element(Sign.CLOCK, i, timed[1], timed[0])]
    days = listed(run, i) if bits & LISTING or solid_month(run, i) else []
    if days:
        return separated(days)
    one = day(run, i)
    if one is not None:
        return [Element(Sign.DAY, i, one[1], one[0])]
    if timed is not None:
        return [Element(Sign.LOOSE, i, timed[1], timed[0], stands(run, timed[1]))]
    part = part_at(run, i)
    return [Element(Sign.PART, i, i + 1, part)] if part is not None else []


def part_at(run: Run, i: int) -> Part | None:
    """The part of the day at `i`; one morning and for a night are none, Monday PM is one."""
    part = run.sense(i, Kind.PART)
    if part is not None:
        noun = " " not in run.raw(i) and not run.has(i, Kind.FOLLOWS)
        counted = run.has(i - 1, Kind.COUNT | Kind.SOME) or run.number(i - 1) is not None
        return None if noun and counted else Part(part)
    half = run.sense(i, Kind.MERIDIEM)
    if half is None or not run.has(i - 1, Kind.WEEKDAY | Kind.DAY) or len(run.raw(i)) == 1:
        return None
    plain = run.raw(i).isupper() or "." in run.raw(i)
    return Part.AFTERNOON if half else Part.MORNING if plain else None


def solid_month(run: Run, i: int) -> bool:
    """Whether a month is named at `i`, with a capital where such a name needs one."""
    return run.has(i, Kind.MONTH) and solid(run, i)


def separated(days: list[tuple[Day | Days, int, int]]) -> list[Element]:
    """The days of a list with an "or" between each two."""
    result: list[Element] = []
    for value, first, last in days:
        if result:
            result.append(Element(Sign.OR, result[-1].last, first))
        result.append(Element(Sign.DAY, first, last, value))
    return result


def word(run: Run, i: int) -> Element:
    """A word or sign between times; a bullet, a full stop or any other word breaks."""
    raw = run.raw(i)
    if run.fresh(i) and i > 0 and raw in {"*", "•", "·", *DASHES}:
        return Element(Sign.BREAK, i, i + 1)
    if raw == "." and run.raw(i + 1) == "(" and run.has(i - 1, Kind.MERIDIEM):
        return Element(Sign.FILL, i, i + 1)
    if raw in MARKS:
        return Element(MARKS[raw], i, i + 1)
    sign = next((sign for kind, sign in WORDS if run.has(i, kind)), Sign.BREAK)
    return Element(sign, i, i + 1)


def zone(run: Run, i: int, *, close: bool) -> tuple[Zone, int] | None:
    """The zone at `i`: CET, UTC+2, +02:00, Pacific time, London time, heure de Paris; `close` behind a clock time."""
    raw = run.raw(i)
    if raw not in {"+", "-"} and raw.lower() not in ZONE_WORDS and not run.has(i, Kind.LOCAL):
        return None
    if raw in OFFSETS or raw in LOOSE:
        minutes, j = shift(run, i + 1)
        found = abbreviated(raw, minutes)
        if found is not None:
            return Zone("".join(run.raw(k) for k in range(i, j)), found.offset, found.name), j
    if (raw == "+" and (run.tight(i) or run.width(i + 1) == 4)) or leads_offset(run, i):
        minutes, j = shift(run, i)
        return (Zone("".join(run.raw(k) for k in range(i, j)), minutes, None), j) if minutes is not None else None
    return local(run, i, close=close)


def shift(run: Run, i: int) -> tuple[int | None, int]:
    """The minutes of +2, -05:30 or +0200 at `i`."""
    hour = run.number(i + 1)
    if run.raw(i) not in {"+", "-", "–"} or hour is None:
        return None, i
    j, minute = i + 2, 0
    if run.width(i + 1) == 4:
        hour, minute = divmod(hour, 100)
    elif run.raw(j) == ":" and run.width(j + 1) == 2:
        minute, j = run.number(j + 1) or 0, j + 2
    if hour > 14 or minute > 59:
        return None, i
    return (hour * 60 + minute) * (1 if run.raw(i) == "+" else -1), j


def local(run: Run, i: int, *, close: bool) -> tuple[Zone, int] | None:
    """London time, Pacific, Eastern Standard Time, heure de Paris; a region alone only `close` behind a clock time."""
    led = run.has(i, Kind.LOCAL)
    start = i + 1 if led else i
    while led and run.has(start, Kind.OF) and start < i + 4:
        start += 1
    for length in (3, 2, 1):
        name = " ".join(run.raw(start + k) for k in range(length)).lower()
        end = start + length
        if name not in PLACES:
            continue
        while not led and run.raw(end).lower() in ADJECTIVES:
            end += 1
        timed = run.has(end, Kind.LOCAL) and not led
        if led or timed or (close and name in REGIONS):
            end = end + 1 if timed else end
            return Zone(" ".join(run.raw(k) for k in range(i, end)), None, PLACES[name]), end
    return None
