"""The grammar of days that lean on their neighbours: the 12th, Thursday 12, a month alone, a week from Friday."""

from dataclasses import replace

from unghost.judge.times.clocks import DASHES, clock, hangs_on
from unghost.judge.times.counts import amount, led_in, relative
from unghost.judge.times.dates import (
    MOST_MONTHS,
    YEARS,
    abbreviated,
    figures,
    iso,
    month_at,
    nth_weekday,
    ordinal,
    timed,
    year_at,
)
from unghost.judge.times.kinds import Kind, Unit, Which
from unghost.judge.times.lists import listed, stands
from unghost.judge.times.spoken import Day, DayOfMonth, Days, Month, Shift, Week, Weekday, Weekend
from unghost.judge.times.tokens import Run
from unghost.judge.times.weeks import edge, weekday, weeks

LEADS = (
    Kind.ON | Kind.UNTIL | Kind.FROM | Kind.AFTER | Kind.TO | Kind.BETWEEN | Kind.THE | Kind.OF | Kind.IN | Kind.WHICH
)
CLOSES = frozenset({"", ".", ",", ";", ")"})
"""Signs that a phrase ends with, or nothing."""
HIGH = 11
"""Ordinals in words from here on seldom number anything but days."""


def day_of_month(run: Run, i: int, *, weekday: bool = False) -> tuple[Day, int] | None:
    """The 12th, le 12, am 12., dia 12; the 12th of next month; behind a `weekday` just 12."""
    at = i + 1 if run.has(i, Kind.THE) else i
    led = run.has(at - 1, Kind.THE)
    hit = ordinal(run, at)
    if hit is None or (at > i and listed(run, at)):
        return None
    day, j = hit
    dot = run.lexicon.dotted and run.raw(j) == "." and run.tight(j)
    marked = j > at + 1 or dot
    j = j + 1 if dot else j
    month = month_ahead(run, j)
    if month is not None:
        return DayOfMonth(day, months=month[0]), month[1]
    if not ends(run, j) or run.has(j, Kind.WEEKDAY):
        return None
    if run.has(at, Kind.NTH):
        return (DayOfMonth(day), j) if led and (weekday or day >= HIGH) else None
    return (DayOfMonth(day), j) if shown(run, at, led=led, marked=marked, weekday=weekday) else None


def shown(run: Run, i: int, *, led: bool, marked: bool, weekday: bool) -> bool:
    """Whether the figure at `i` is a day by what leads it in and marks it."""
    if weekday or (led and (marked or not run.lexicon.month_first)):
        return True
    if led:
        return run.has(i - 1, Kind.ON)
    if marked:
        listing = run.raw(i - 1) in DASHES or (run.raw(i - 1) == "," and run.has(i - 2, Kind.SUFFIX))
        return listing or run.has(i - 1, LEADS | Kind.AND | Kind.OR)
    high = (run.number(i) or 0) > MOST_MONTHS and run.lexicon.either_first
    return high and run.bits[i - 1] == Kind.ON and run.raw(i + 1) in CLOSES


def ends(run: Run, i: int) -> bool:
    """Whether a day's figure may end before `i`: no noun behind it; an "of" only before a clock time."""
    if run.has(i, Kind.OF) and (run.has(i + 1, Kind.MONTH) or not run.has(i, Kind.ON | Kind.IN)):
        return timed(run, i + 1)
    return stands(run, i)


def month_ahead(run: Run, i: int) -> tuple[int, int] | None:
    """How many months ahead the month behind "of" is: (day) of this month, of next month."""
    j = i + 1 if run.sense(i, Kind.UNIT) == Unit.DAY else i
    month = month_at(run, j + 1) if run.has(j, Kind.OF) else None
    return (month[0].months, month[1]) if month is not None and month[0].month is None else None


def weekday_dated(run: Run, i: int) -> tuple[Day, int] | None:
    """Thursday the 12th, jeudi 12, Friday 3/12: a weekday that confirms a day; else the weekday alone."""
    hit = weekday(run, i)
    if hit is None or not solid(run, i):
        return None
    day, j = hit
    if not isinstance(day, Weekday) or day.which is not None or day.weeks is not None:
        return hit
    for k in range(j, j + 4):
        slashed = figures(run, k)
        if slashed is not None and not timed(run, k):
            return replace(slashed[0], weekday=day.weekday), slashed[1]
        bare = run.number(k) is not None and ordinal(run, k) == (run.number(k), k + 1)
        numbered = None if bare and (k > j or ranging(run, k + 1)) else day_of_month(run, k, weekday=True)
        if numbered is not None and isinstance(numbered[0], DayOfMonth):
            return replace(numbered[0], weekday=day.weekday), numbered[1]
        if run.raw(k) not in {",", "("} and (run.has(k, Kind.AT) or not run.has(k, Kind.ON | Kind.THE)):
            break
    return hit


def ranging(run: Run, i: int) -> bool:
    """Whether a range or a list of figures goes on at `i`; "mardi 5 à 10h" is none."""
    joint = run.raw(i) in {"/", *DASHES} or (run.has(i, Kind.TO | Kind.AND | Kind.OR) and not run.has(i, Kind.AT))
    return joint and clock(run, i + 1) is not None


def solid(run: Run, i: int) -> bool:
    """Whether a word that is often another word (sat, mar, di) stands among figures or other days."""
    i = i + 1 if run.has(i, Kind.WHICH) else i
    weak = run.sense(i, Kind.WEAK)
    if weak is None or (len(run) == 2 and run.raw(i + 1) == "."):
        return True
    if weak == 2:
        return not run.foreign(i + 1)
    if weak == 3:
        return run.raw(i)[:1].isupper() or run.number(i + 1) is not None or among_days(run, i)
    j = i + 2 if run.raw(i + 1) in {".", ",", "/", "-"} else i + 1
    led = run.has(j, Kind.AT | Kind.PART) or (run.has(j, Kind.THE) and ordinal(run, j + 1) is not None)
    if run.number(j) is not None or (j > i + 1 and led) or run.has(i - 1, Kind.SUFFIX | Kind.NTH):
        return True
    named = run.has(i, Kind.MONTH) and run.has(j, Kind.NTH | Kind.COUNT)
    return named or (run.raw(i)[:1].isupper() and (led or among_days(run, i)))


def among_days(run: Run, i: int) -> bool:
    """Whether a neighbour in a list or range is a weekday too."""
    for step in (1, -1):
        j = i + step
        j = j + step if run.raw(j) == "." else j
        if (run.raw(j) in {",", "/", *DASHES} or run.has(j, Kind.AND | Kind.OR | Kind.TO)) and run.has(
            j + step, Kind.WEEKDAY
        ):
            return True
    return False


def month_alone(run: Run, i: int) -> tuple[Day, int] | None:
    """In May, September 2026, 9/2026, next March; a name that is a common word needs a word that leads it in."""
    figured = month_in_figures(run, i)
    if figured is not None:
        return figured
    which = run.sense(i, Kind.WHICH)
    j = i if which is None else i + 1
    month = run.sense(j, Kind.MONTH)
    if month is None or run.has(j + 1, Kind.OCLOCK):
        return None
    year, end = year_at(run, abbreviated(run, j + 1))
    named = month_led(run, j) or which not in (None, Which.THIS)
    if year is None and (numbered(run, j) or (run.has(j, Kind.WEAK) and not named)):
        return None
    back = which in (Which.LAST, Which.PAST)
    return Month(month, year, months=-1 if back else 0), end if year is not None else j + 1


def month_led(run: Run, i: int) -> bool:
    """Whether a word leads in the month at `i`, which has the capital that its language asks for (in May, by may)."""
    before = i - 2 if run.raw(i - 1) == "-" else i - 1
    if run.raw(i)[:1].isupper() or not run.lexicon.capitals:
        return run.has(before, LEADS)
    return run.has(before, Kind.IN | Kind.UNTIL) and stands(run, i + 1)


def month_in_figures(run: Run, i: int) -> tuple[Day, int] | None:
    """9/2026, or the year before the name of the month."""
    first, second = run.number(i), run.number(i + 2)
    if first in YEARS and run.has(i + 1, Kind.MONTH) and run.number(i + 2) is None:
        return Month(run.sense(i + 1, Kind.MONTH), first), i + 2
    tight = run.raw(i + 1) == "/" and run.tight(i + 1) and run.tight(i + 2)
    if not tight or first is None or second not in YEARS or not 1 <= first <= 12 or run.foreign(i - 1):
        return None
    return None if hangs_on(run, i - 1, "/.-") or not stands(run, i + 3) else (Month(first, second), i + 3)


def numbered(run: Run, i: int) -> bool:
    """Whether the month at `i` has a day that it can't have (30 February), or is a short word in small letters."""
    if run.width(i + 1) in (1, 2) and not hangs_on(run, i + 2, ":.") and not timed(run, i + 1):
        return True
    j = i - 1
    while j > i - 4 and run.has(j, Kind.OF | Kind.SUFFIX):
        j -= 1
    short = run.has(i, Kind.WEAK) and len(run.raw(i)) == 3 and not run.lexicon.capitals
    return run.width(j) in (1, 2) or short


def counted_from(run: Run, i: int) -> tuple[Day, int] | None:
    """A week from Friday, two days before the 12th, two Fridays ago."""
    hit = amount(run, i)
    if run.sense(i, Kind.UNIT) == Unit.DAY:
        hit = Shift(Unit.DAY, 1), i + 1
    if hit is None:
        return counted_weekdays(run, i)
    shift, j = hit
    weekly = shift.unit is Unit.WEEK and run.has(j + 1, Kind.WEEKDAY) and not run.has(i - 1, Kind.IN | Kind.WITHIN)
    joined = run.has(j, Kind.FROM | Kind.AFTER | Kind.UNTIL) or (weekly and run.has(j, Kind.ON))
    if shift.unit in (Unit.MINUTE, Unit.HOUR) or not joined:
        return None
    base = next((found for k in (j + 1, j + 2) if (found := near_day(run, k)) is not None), None)
    if base is None or (isinstance(base[0], Shift) and base[0].unit is not Unit.DAY):
        return None
    back = run.has(j, Kind.UNTIL) and not run.has(j, Kind.FROM)
    return Shift(shift.unit, -shift.count if back else shift.count, base[0]), base[1]


def counted_weekdays(run: Run, i: int) -> tuple[Day, int] | None:
    """Two Fridays ago, two Fridays from now."""
    count = run.number(i) if run.number(i) is not None else run.sense(i, Kind.COUNT)
    name, sign = run.sense(i + 1, Kind.EVERY), run.sense(i + 2, Kind.AGO)
    if not name and run.has(i + 1, Kind.WEEKDAY):
        name = (run.sense(i + 1, Kind.WEEKDAY) or 0) + 1
    if not count or count > 52 or not name or sign not in (-1, 1):
        return None
    which = Which.COMING if sign > 0 else Which.PAST
    return Shift(Unit.WEEK, sign * (count - 1), Weekday(name - 1, which)), i + 3


def week_of(run: Run, i: int) -> tuple[Day, int] | None:
    """The week of March 16, la semaine du 6 octobre, the weekend of the 11th."""
    i = i + 1 if run.has(i, Kind.THE) else i
    weekend = run.has(i, Kind.WEEKEND)
    if run.sense(i, Kind.UNIT) != Unit.WEEK and not weekend:
        return None
    for j in range(i + 1, i + 4):
        hit = near_day(run, j) if j > i + 1 or run.has(j, Kind.THE) else None
        if hit is not None:
            return Weekend(of=hit[0]) if weekend else Week(of=hit[0]), hit[1]
        if not run.has(j, Kind.OF | Kind.THE | Kind.FROM):
            return None
    return None


def near_day(run: Run, i: int) -> tuple[Day, int] | None:
    """A day that others may be counted from."""
    days = listed(run, i)
    if len(days) == 1 and not isinstance(days[0][0], Days):
        return days[0][0], days[0][2]
    for read in (iso, relative, weekday_dated, figures_led, day_of_month):
        hit = read(run, i)
        if hit is not None:
            return hit
    return None


def figures_led(run: Run, i: int) -> tuple[Day, int] | None:
    """Figures that something shows to be a day: a year, a nought, a word before them, a clock time or a day behind."""
    hit = figures(run, i)
    if hit is None or hit[0].year is not None:
        return hit
    end, sign = hit[1], run.raw(i + 1)
    if timed(run, i):
        return None
    led = run.has(i - 1, LEADS)
    dotted = run.raw(end - 1) == "."
    if sign == "." and not (run.lexicon.dotted and (dotted or led)):
        return None
    behind = end + 1 if run.raw(end) in {",", "("} else end
    nought = run.raw(i).startswith("0") or run.raw(i + 2).startswith("0")
    told = nought or hit[0].day > MOST_MONTHS or dotted or led or run.has(i - 1, Kind.WEEKDAY | Kind.AND | Kind.OR)
    told = (
        told or run.has(behind, Kind.AT | Kind.UNTIL | Kind.WEEKDAY | Kind.PART) or (i == 0 and run.raw(end) in CLOSES)
    )
    return hit if (told and stands(run, end)) or timed(run, behind) else None


NUMBERS = Kind.FIGURE | Kind.COUNT | Kind.SOME
BEGINNINGS = (
    (Kind.FIGURE, iso),
    (NUMBERS | Kind.UNIT, counted_from),
    (NUMBERS | Kind.DAY | Kind.WHICH | Kind.IN | Kind.AGO, relative),
    (Kind.FIGURE | Kind.NTH | Kind.WHICH | Kind.THE, nth_weekday),
    (Kind.END, edge),
    (Kind.WEEKDAY | Kind.WHICH, weekday_dated),
    (Kind.FIGURE, figures_led),
    (Kind.THE | Kind.UNIT | Kind.WEEKEND, week_of),
    (Kind.THE | Kind.WHICH | Kind.UNIT | Kind.WEEKEND, weeks),
    (Kind.FIGURE | Kind.NTH | Kind.THE, day_of_month),
    (Kind.FIGURE | Kind.MONTH | Kind.WHICH, month_alone),
)
"""What reads a day, and the senses that its first word may have; the first that succeeds is right."""


def day(run: Run, i: int) -> tuple[Day, int] | None:
    """The day, week or month at `i` and where it ends."""
    bits = run.bits[i]
    for kinds, read in BEGINNINGS:
        hit = read(run, i) if bits & kinds else None
        if hit is not None:
            return later(run, *hit)
    return None


def later(run: Run, one: Day, i: int) -> tuple[Day, int]:
    """The day, so many weeks later if that is said behind it (Mittwoch in einer Woche, demain en quinze)."""
    countable = isinstance(one, Weekday) or (isinstance(one, Shift) and one.unit is Unit.DAY and one.base is None)
    more = led_in(run, i) if countable and run.has(i, Kind.IN) else None
    if more is None or more[0].unit in (Unit.MINUTE, Unit.HOUR):
        return one, i
    return replace(more[0], base=one), more[1]
