"""The grammar of lists and ranges of days that share their month: 3, 4 and 5 March; vom 3. bis 5.3.; 10/1-11/2."""

from dataclasses import replace

from unghost.judge.times.clocks import DASHES, hangs_on
from unghost.judge.times.dates import day_month, figures, month_day, ordinal, timed, which_unit, year_at
from unghost.judge.times.kinds import Kind, Unit
from unghost.judge.times.spoken import Calendar, Day, DayOfMonth, Days
from unghost.judge.times.tokens import Run
from unghost.judge.times.zones import LOOSE, OFFSETS

HANGING = Kind.UNIT | Kind.OCLOCK | Kind.MERIDIEM | Kind.LABEL | Kind.MONTH
"""What a figure belongs to that stands before it."""
LONGEST = 8
"""No list of days is longer."""
Listed = list[tuple[Day | Days, int, int]]
"""Days with the first token of each and the one behind it."""


def stands(run: Run, i: int) -> bool:
    """Whether a bare figure may end before token `i`: no noun, unit or further figure hangs on it."""
    noun = (
        run.foreign(i)
        and run.raw(i) not in OFFSETS
        and run.raw(i) not in LOOSE
        and not (run.lexicon.noun_capitals and run.raw(i)[:1].islower())
    )
    counted = run.has(i, Kind.LOCAL) and not run.has(i + 1, Kind.OF)
    if noun or counted or run.number(i) is not None or run.has(i, HANGING):
        return False
    return not hangs_on(run, i, ".:/-–")


def listed(run: Run, i: int) -> Listed:
    """The days of a list or range at `i`, also of a list of one; empty if none is there."""
    return figures_range(run, i) or before_month(run, i) or behind_month(run, i)


def figures_range(run: Run, i: int) -> Listed:
    """10/1-11/2/2017: two dates in figures with a dash between."""
    start = figures(run, i, ranged=True)
    if start is None or run.raw(start[1]) not in DASHES:
        return []
    end = figures(run, start[1] + 1, ranged=True)
    if end is None or hangs_on(run, end[1], "-"):
        return []
    return [(Days(start[0], end[0]), i, end[1])]


def before_month(run: Run, i: int) -> Listed:
    """Days whose month stands behind the last one."""
    days: list[tuple[int, int, int]] = []
    j = i
    if run.tight(i) and run.number(i - 2) is not None and run.raw(i - 1) in {".", ",", ":"}:
        return []
    while len(days) < LONGEST:
        whole = day_month(run, j) or (figures(run, j, ranged=True) if days and run.raw(j + 1) == "." else None)
        if whole is not None:
            between = len(days) == 1 and any(run.has(k, Kind.BETWEEN) for k in (i - 1, i - 2))
            return gathered(run, days, (whole[0], j, whole[1]), between=between)
        hit = ordinal(run, j)
        if hit is None or (not days and figures(run, j) is not None):
            return []
        day, end = hit
        end = end + 1 if run.raw(end) == "." and run.tight(end) else end
        days.append((day, j, end))
        j = joined(run, end)
        if j == end:
            return of_month(run, days)
    return []


def of_month(run: Run, days: list[tuple[int, int, int]]) -> Listed:
    """The 4th to the 22nd of next month: a range whose month is counted from this one."""
    if len(days) != 2 or not ranged(run, days[0][2], days[1][1]):
        return []
    end = days[1][2]
    month = which_unit(run, end, Unit.MONTH) or which_unit(run, end + 1, Unit.MONTH)
    if month is None or (month[1] > end + 2 and not run.has(end, Kind.OF | Kind.ON | Kind.IN)):
        return []
    first, last = (DayOfMonth(day, months=month[0]) for day, _, _ in days)
    return [(Days(first, last), days[0][1], month[1])]


def joined(run: Run, i: int) -> int:
    """Past what joins two days of a list, or `i` if nothing does."""
    j = i
    while j < i + 3 and (run.raw(j) in {",", "/", *DASHES} or run.has(j, Kind.AND | Kind.OR | Kind.TO)):
        j += 1
    return j + 1 if j > i and run.has(j, Kind.THE) and run.number(j) is None else j


def gathered(
    run: Run, days: list[tuple[int, int, int]], last: tuple[Calendar, int, int], *, between: bool = False
) -> Listed:
    """The days with the month and year of the last one; two with a dash or "to" between are a range."""
    result: Listed = []
    plain = [(replace(last[0], day=day, other_way=False), first, end) for day, first, end in days]
    for day, first, end in [*plain, last]:
        before = result[-1] if result else None
        if before is not None and isinstance(before[0], Calendar) and (between or ranged(run, before[2], first)):
            result[-1] = (Days(before[0], day), before[1], end)
        else:
            result.append((day, first, end))
    return result


def ranged(run: Run, i: int, end: int) -> bool:
    """Whether what joins two days makes them the ends of a range."""
    return any(run.raw(j) in DASHES or run.has(j, Kind.TO) for j in range(i, end))


def behind_month(run: Run, i: int) -> Listed:
    """Days behind their month."""
    head = month_day(run, i)
    if head is None:
        return []
    first, end = head
    days = [(first.day, i, end)]
    while first.year is None and len(days) < LONGEST:
        j = joined(run, end)
        hit = ordinal(run, j) if j > end else None
        if hit is None or not lists_on(run, j, hit[1], comma=run.raw(end) == "," and j == end + 1):
            break
        end = hit[1]
        days.append((hit[0], j, end))
    year, j = year_at(run, end) if first.year is None else (first.year, end)
    day, at, end = days[-1]
    return gathered(run, days[:-1], (replace(first, day=day, year=year), at, max(j, end)))


def lists_on(run: Run, i: int, end: int, *, comma: bool) -> bool:
    """Whether the figure at `i` is one more day of a list, not an hour or the day of another month."""
    if timed(run, i) or run.has(end, Kind.MONTH) or hangs_on(run, end, ":/."):
        return False
    if comma and end == i + 1 and not (run.raw(end) == "," or run.has(end, Kind.AND | Kind.OR)):
        return False
    return stands(run, end) or year_at(run, end)[0] is not None
