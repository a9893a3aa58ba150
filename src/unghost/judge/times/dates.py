"""The grammar of days, weeks and months named by figures or names; what is counted from today is in `counts`."""

from calendar import monthrange
from dataclasses import replace

from unghost.judge.times.clocks import clock, hangs_on
from unghost.judge.times.kinds import Kind, Unit, Which
from unghost.judge.times.spoken import (
    Calendar,
    Day,
    DayOfMonth,
    Mark,
    Month,
    NthWeekday,
    Week,
    WeekEdge,
    Weekday,
    Weekend,
)
from unghost.judge.times.tokens import Run

SEPARATORS = frozenset("/.-")
YEARS = range(1900, 2100)
WEEKS = {Which.COMING: 1, Which.AFTER_NEXT: 2}
"""Which week that is, where the number of the sense doesn't tell."""


def iso(run: Run, i: int) -> tuple[Day, int] | None:
    """2026-03-12, 2026/03/12."""
    year, month, day = run.number(i), run.number(i + 2), run.number(i + 4)
    if year not in YEARS or month is None or day is None or not all(run.tight(i + k) for k in range(1, 5)):
        return None
    if run.raw(i + 1) not in SEPARATORS or run.raw(i + 1) != run.raw(i + 3) or not fits(day, month, year):
        return None
    j = i + 5
    if run.raw(j).lower() == "t" and run.tight(j) and run.tight(j + 1):
        j += 1
    return None if hangs_on(run, j, "-/") else (Calendar(day, month, year), j)


def fits(day: int, month: int, year: int | None = None) -> bool:
    """Whether there is such a day (in a leap year, where the year is open)."""
    return 1 <= month <= 12 and 1 <= day <= monthrange(year or 2024, month)[1]


def year_at(run: Run, i: int) -> tuple[int | None, int]:
    """The year at `i`, behind a comma or "of" if need be, and where it ends; None where there is none."""
    for j in (i, i + 1):
        number = run.number(j)
        if number in YEARS and run.width(j) == 4 and not hangs_on(run, j + 1, ":./"):
            return number, j + 1
        if run.raw(i) == "'" and j > i and run.width(j) == 2:
            return 2000 + (number or 0), j + 1
        if run.raw(i) != "," and not run.has(i, Kind.OF):
            break
    return None, i


def figures(run: Run, i: int) -> tuple[Day, int] | None:
    """3/12/2026, 12.3.26, 12-03-2026, 3/12, 12.3.: figures whose order the language tells."""
    first, second, sign = run.number(i), run.number(i + 2), run.raw(i + 1)
    if first is None or second is None or sign not in SEPARATORS or run.width(i) > 2 or run.width(i + 2) > 2:
        return None
    if not (run.tight(i + 1) and (run.tight(i + 2) or sign == ".")) or hangs_on(run, i - 1, "/.-"):
        return None
    year, j = short_year(run, i + 3, sign)
    if j == i + 3 and run.raw(j) == "." and sign == "." and run.tight(j):
        j += 1
    if hangs_on(run, j, "/.-:"):
        return None
    if sign == "-" and year is None:
        return None
    day, month = (second, first) if run.lexicon.month_first and sign != "." else (first, second)
    if not fits(day, month, year):
        day, month = month, day
    if not fits(day, month, year) or (day, month) == (first, second) and sign == "." and month > 12:
        return None
    return Calendar(day, month, year, other_way=fits(month, day, year) and sign != "."), j


def short_year(run: Run, i: int, sign: str) -> tuple[int | None, int]:
    """A year of two or four figures behind the sign at `i`."""
    number = run.number(i + 1)
    if run.raw(i) != sign or not run.tight(i) or number is None:
        return None, i
    if run.width(i + 1) == 4 and number in YEARS:
        return number, i + 2
    return (2000 + number, i + 2) if run.width(i + 1) == 2 and run.tight(i + 1) else (None, i)


def ordinal(run: Run, i: int) -> tuple[int, int] | None:
    """A day's number at `i` (12, 12th, 12., twelfth) and where it ends."""
    number, j = run.number(i), i + 1
    if number is None:
        number = run.sense(i, Kind.NTH)
    elif run.width(i) > 2:
        return None
    elif run.has(j, Kind.SUFFIX) and run.tight(j):
        j += 1
    return (number, j) if number is not None and 1 <= number <= 31 else None


def day_month(run: Run, i: int) -> tuple[Day, int] | None:
    """12 March, the 12th of March 2026, 12. März, 12-Mar-2026, 1er juin."""
    hit = ordinal(run, i)
    if hit is None:
        return None
    day, j = hit
    if run.raw(j) in {".", "-", "/"} and (run.tight(j) or run.raw(j) == "-"):
        j += 1
    while run.has(j, Kind.OF) and run.sense(j, Kind.MONTH) is None and j < i + 5:
        j += 1
    month = run.sense(j, Kind.MONTH)
    if month is None or not fits(day, month):
        return None
    return with_year(run, abbreviated(run, j + 1), day, month)


def abbreviated(run: Run, i: int) -> int:
    """Past the dot of an abbreviation (or the dash of 12-Mar-26)."""
    return i + 1 if run.raw(i) in {".", "-", "/"} and run.tight(i) and not run.fresh(i + 1) else i


def with_year(run: Run, i: int, day: int, month: int) -> tuple[Day, int] | None:
    """The day of the month with the year at `i`, if one is there."""
    year, j = year_at(run, i)
    if year is None and run.raw(i - 1) in {"-", "/"}:
        year, j = (2000 + (run.number(i) or 0), i + 1) if run.width(i) == 2 else (None, i - 1)
    return (Calendar(day, month, year), j) if fits(day, month, year) else None


def month_day(run: Run, i: int) -> tuple[Day, int] | None:
    """March 12, March the 12th, 2026, Mar. 3."""
    month = run.sense(i, Kind.MONTH)
    if month is None:
        return None
    j = abbreviated(run, i + 1)
    j = j + 1 if run.has(j, Kind.THE) else j
    hit = ordinal(run, j)
    if hit is None or not fits(hit[0], month):
        return None
    day, j = hit
    timed = clock(run, j - 1) if run.number(j - 1) is not None else None
    if timed is not None and timed[0].mark is not Mark.BARE and run.number(j) is None:
        return None
    return with_year(run, j, day, month)


def nth_weekday(run: Run, i: int) -> tuple[Day, int] | None:
    """The first Monday of April, the last day of March."""
    hit = (-1, i + 1) if run.sense(i, Kind.WHICH) == Which.LAST else ordinal(run, i)
    if hit is None:
        return None
    nth, j = hit
    j = j + 1 if run.raw(j) == "." and run.tight(j) else j
    weekday = run.sense(j, Kind.WEEKDAY)
    if (weekday is None and run.sense(j, Kind.UNIT) != Unit.DAY) or not -1 <= nth <= 5 or not run.has(j + 1, Kind.OF):
        return None
    month = month_at(run, j + 2)
    return (NthWeekday(nth, weekday, month[0]), month[1]) if month else None


def month_at(run: Run, i: int) -> tuple[Month, int] | None:
    """A month at `i`: March, March 2026, this month, next month, the month."""
    i = i + 1 if run.has(i, Kind.THE, Kind.OF) and not run.has(i, Kind.MONTH) else i
    month = run.sense(i, Kind.MONTH)
    if month is not None:
        year, j = year_at(run, abbreviated(run, i + 1))
        return Month(month, year), j if year is not None else i + 1
    hit = which_unit(run, i, Unit.MONTH)
    if hit is not None:
        return Month(months=hit[0]), hit[1]
    return (Month(), i + 1) if run.sense(i, Kind.UNIT) == Unit.MONTH else None


def which_unit(run: Run, i: int, unit: Unit) -> tuple[int, int] | None:
    """How many weeks (or months) ahead is "next week", "la semaine prochaine", "the week after next"."""
    for which, name in ((i, i + 1), (i + 1, i)):
        value = run.sense(which, Kind.WHICH)
        if value is not None and run.sense(name, Kind.UNIT) == unit:
            return WEEKS.get(Which(value), value), i + 2
    return None


def weekday(run: Run, i: int) -> tuple[Day, int] | None:
    """Friday, next Friday, vendredi prochain, Friday next week, Friday the 12th, Fri., 12 March."""
    which, j = run.sense(i, Kind.WHICH), i
    j = j + 1 if which is not None else j
    day = run.sense(j, Kind.WEEKDAY)
    if day is None:
        return None
    j = abbreviated(run, j + 1) if run.raw(j + 1) == "." else j + 1
    if which is None:
        whole = dated(run, j, day)
        if whole is not None:
            return whole
        which, j = which_behind(run, j)
    weeks = week_behind(run, j) if which is None else None
    if weeks is not None:
        return Weekday(day, weeks=weeks[0]), weeks[1]
    return Weekday(day, Which(which) if which is not None else None), j


def which_behind(run: Run, i: int) -> tuple[int | None, int]:
    """Which weekday, where the word stands behind it (vendredi prochain) and no week is meant."""
    which = run.sense(i, Kind.WHICH)
    if which is None or run.sense(i + 1, Kind.UNIT) is not None or run.has(i + 1, Kind.WEEKDAY, Kind.WEEKEND):
        return None, i
    return which, i + 1


def week_behind(run: Run, i: int) -> tuple[int, int] | None:
    """The week behind a weekday: next week, of next week, de la semana que viene."""
    for j in range(i, i + 4):
        hit = which_unit(run, j, Unit.WEEK)
        if hit is not None:
            return hit
        if not run.has(j, Kind.OF, Kind.THE, Kind.ON) and not (run.raw(j) == "," and j == i):
            return None
    return None


def dated(run: Run, i: int, day: int) -> tuple[Day, int] | None:
    """A full date behind a weekday, which then only confirms it."""
    for j in range(i, i + 4):
        for read in (iso, day_month, month_day):
            hit = read(run, j)
            if hit is not None and isinstance(hit[0], Calendar):
                return replace(hit[0], weekday=day), hit[1]
        if run.raw(j) not in {",", "(", "-", "–"} and not run.has(j, Kind.THE, Kind.ON):
            return None
    return None


def weeks(run: Run, i: int) -> tuple[Day, int] | None:
    """Next week, la semaine prochaine, the week of March 16, this weekend, next month."""
    i = i + 1 if run.has(i, Kind.THE) and run.has(i + 1, Kind.WHICH, Kind.UNIT) else i
    hit = which_unit(run, i, Unit.WEEK)
    if hit is not None:
        return weekday_in(run, hit[1], hit[0]) or (Week(hit[0]), hit[1])
    if run.sense(i, Kind.UNIT) == Unit.WEEK:
        return week_of(run, i + 1)
    hit = which_unit(run, i, Unit.MONTH)
    if hit is not None:
        return Month(months=hit[0]), hit[1]
    return weekend(run, i)


def weekday_in(run: Run, i: int, ahead: int) -> tuple[Day, int] | None:
    """The weekday behind "next week" (on Tuesday)."""
    j = i
    while j < i + 2 and (run.raw(j) == "," or (run.has(j, Kind.ON) and not run.has(j, Kind.WEEKDAY))):
        j += 1
    day = run.sense(j, Kind.WEEKDAY)
    return (Weekday(day, weeks=ahead), j + 1) if day is not None else None


def week_of(run: Run, i: int) -> tuple[Day, int] | None:
    """The day behind "the week of"."""
    for j in range(i, i + 4):
        hit = iso(run, j) or day_month(run, j) or month_day(run, j) or figures(run, j)
        if hit is not None and j > i:
            return Week(of=hit[0]), hit[1]
        if not run.has(j, Kind.OF, Kind.THE, Kind.ON, Kind.FROM):
            return None
    return None


def weekend(run: Run, i: int) -> tuple[Day, int] | None:
    """The weekend, next weekend, le week-end prochain."""
    if run.has(i, Kind.WEEKEND):
        which = run.sense(i + 1, Kind.WHICH)
        if which is None or run.has(i + 2, Kind.UNIT, Kind.WEEKDAY):
            ahead = week_behind(run, i + 1)
            return (Weekend(ahead[0]), ahead[1]) if ahead else (Weekend(), i + 1)
        return Weekend(WEEKENDS.get(Which(which))), i + 2
    which = run.sense(i, Kind.WHICH)
    if which is not None and run.has(i + 1, Kind.WEEKEND):
        return Weekend(WEEKENDS.get(Which(which))), i + 2
    return None


WEEKENDS = {Which.LAST: -1, Which.NEXT: 1, Which.AFTER_NEXT: 2, Which.THIS: 0}


def edge(run: Run, i: int) -> tuple[Day, int] | None:
    """The end of the week, of next month, of March."""
    if not run.has(i, Kind.END):
        return None
    for j in range(i + 1, i + 4):
        hit = weeks(run, j) or month_at(run, j)
        if hit is not None and isinstance(hit[0], Month):
            return NthWeekday(-1, None, hit[0]), hit[1]
        if hit is not None and isinstance(hit[0], Week):
            return WeekEdge(hit[0], last=True), hit[1]
        if run.sense(j, Kind.UNIT) == Unit.WEEK:
            return WeekEdge(Week(), last=True), j + 1
        if not run.has(j, Kind.OF, Kind.THE, Kind.ON):
            return None
    return None
