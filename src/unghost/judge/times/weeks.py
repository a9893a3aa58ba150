"""The grammar of weeks, weekends and weekdays, and of the end of a week or month."""

from collections.abc import Mapping
from dataclasses import replace

from unghost.judge.times.clocks import DASHES
from unghost.judge.times.dates import abbreviated, day_month, iso, month_at, month_day, which_unit
from unghost.judge.times.kinds import Kind, Unit, Which
from unghost.judge.times.spoken import Day, Month, NthWeekday, Week, Weekday, WeekEdge, Weekend
from unghost.judge.times.tokens import Run

WEEKENDS: Mapping[int, int] = {
    Which.LAST: -1,
    Which.PAST: -1,
    Which.THIS: 0,
    Which.COMING: 0,
    Which.NEXT: 1,
    Which.AFTER_NEXT: 2,
}


def weekday(run: Run, i: int) -> tuple[Day, int] | None:
    """Friday, next Friday, vendredi prochain, Friday next week, Friday the 12th, Fri., 12 March."""
    which, j = run.sense(i, Kind.WHICH), i
    j = j + 1 if which is not None else j
    day = run.sense(j, Kind.WEEKDAY)
    if day is None:
        return None
    j = abbreviated(run, j + 1) if run.raw(j + 1) == "." else j + 1
    whole = dated(run, j, day)
    if whole is not None:
        return whole
    if which is None:
        which, j = which_behind(run, j)
    if which is None and run.lexicon.either_first and run.sense(j, Kind.UNIT) == Unit.WEEK and run.bits[j + 1] == 0:
        return Weekday(day, Which.AFTER_NEXT), j + 1
    ahead = week_behind(run, j) if which is None else None
    if ahead is not None:
        return Weekday(day, weeks=ahead[0]), ahead[1]
    return Weekday(day, Which(which) if which is not None else None), j


def which_behind(run: Run, i: int) -> tuple[int | None, int]:
    """Which weekday, where the word stands behind it (vendredi prochain) and no week is meant."""
    which = run.sense(i, Kind.WHICH)
    if which is None or run.has(i + 1, Kind.UNIT | Kind.WEEKDAY | Kind.WEEKEND):
        return None, i
    return which, i + 1


def week_behind(run: Run, i: int) -> tuple[int, int] | None:
    """The week behind a weekday: next week, of next week, de la semana que viene, in two weeks."""
    for j in range(i, i + 4):
        hit = which_unit(run, j, Unit.WEEK)
        if hit is not None:
            return hit
        if not run.has(j, Kind.OF | Kind.THE | Kind.ON | Kind.FROM) and not (run.raw(j) == "," and j == i):
            return None
    return None


def dated(run: Run, i: int, day: int) -> tuple[Day, int] | None:
    """A full date behind a weekday, which then only confirms it."""
    for j in range(i, i + 4):
        for read in (iso, day_month, month_day):
            hit = read(run, j)
            if hit is not None:
                return replace(hit[0], weekday=day), hit[1]
        if run.raw(j) not in {",", "(", *DASHES} and not run.has(j, Kind.THE | Kind.ON):
            return None
    return None


def weeks(run: Run, i: int) -> tuple[Day, int] | None:
    """Next week, la semaine prochaine, this weekend, next month."""
    i = i + 1 if run.has(i, Kind.THE) and run.has(i + 1, Kind.WHICH | Kind.UNIT) else i
    hit = which_unit(run, i, Unit.WEEK)
    if hit is not None:
        return weekday_in(run, hit[1], hit[0]) or (Week(hit[0]), hit[1])
    hit = which_unit(run, i, Unit.MONTH)
    if hit is not None:
        return Month(months=hit[0]), hit[1]
    return weekend(run, i)


def weekday_in(run: Run, i: int, ahead: int) -> tuple[Day, int] | None:
    """The weekday behind "next week" (on Tuesday)."""
    j = i
    while j < i + 2 and (run.raw(j) in {",", *DASHES} or (run.has(j, Kind.ON) and not run.has(j, Kind.WEEKDAY))):
        j += 1
    day = run.sense(j, Kind.WEEKDAY)
    return (Weekday(day, weeks=ahead), j + 1) if day is not None else None


def weekend(run: Run, i: int) -> tuple[Day, int] | None:
    """The weekend, next weekend, le week-end prochain."""
    if run.has(i, Kind.WEEKEND):
        which = run.sense(i + 1, Kind.WHICH)
        if which is None or run.has(i + 2, Kind.UNIT | Kind.WEEKDAY):
            ahead = week_behind(run, i + 1)
            return (Weekend(ahead[0]), ahead[1]) if ahead else (Weekend(), i + 1)
        return Weekend(WEEKENDS.get(which)), i + 2
    which = run.sense(i, Kind.WHICH)
    if which is not None and run.has(i + 1, Kind.WEEKEND):
        return Weekend(WEEKENDS.get(which)), i + 2
    return None


def edge(run: Run, i: int) -> tuple[Day, int] | None:
    """The end of the week, of next month, of March."""
    if not run.has(i, Kind.END):
        return None
    for j in range(i + 1, i + 4):
        hit = weeks(run, j) or month_at(run, j)
        if hit is not None and isinstance(hit[0], Month):
            return NthWeekday(-1, None, hit[0]), hit[1]
        if hit is not None and isinstance(hit[0], Week):
            return WeekEdge(hit[0]), hit[1]
        if run.sense(j, Kind.UNIT) == Unit.WEEK:
            return WeekEdge(Week()), j + 1
        if run.sense(j, Kind.UNIT) == Unit.YEAR:
            return NthWeekday(-1, None, Month(12)), j + 1
        if not run.has(j, Kind.OF | Kind.THE | Kind.ON):
            return None
    return None
