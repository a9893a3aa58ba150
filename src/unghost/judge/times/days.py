"""The grammar of days that lean on their neighbours: lists, ranges, the 12th, a month alone, and all days together."""

from dataclasses import replace

from unghost.judge.times.clocks import DASHES, clock, hangs_on
from unghost.judge.times.counts import amount, relative
from unghost.judge.times.dates import (
    day_month,
    edge,
    figures,
    iso,
    month_at,
    month_day,
    nth_weekday,
    ordinal,
    weekday,
    weeks,
    year_at,
)
from unghost.judge.times.kinds import Kind, Unit, Which
from unghost.judge.times.spoken import Calendar, Day, DayOfMonth, Days, Mark, Month, Shift, Weekday
from unghost.judge.times.tokens import Run

HANGING = (Kind.UNIT, Kind.OCLOCK, Kind.MERIDIEM, Kind.LABEL, Kind.MONTH)
"""What a figure belongs to that stands before it."""
LISTED = 8
"""No list of days is longer."""
LEADS = (Kind.ON, Kind.UNTIL, Kind.FROM, Kind.AFTER, Kind.TO, Kind.BETWEEN, Kind.THE, Kind.OF, Kind.IN, Kind.WHICH)
Listed = list[tuple[Day | Days, int, int]]
"""Days with the first token of each and the one behind it."""


def stands(run: Run, i: int) -> bool:
    """Whether a bare figure may end before token `i`: no noun, unit or further figure hangs on it."""
    if run.foreign(i) or run.number(i) is not None or run.has(i, *HANGING):
        return False
    return not hangs_on(run, i, ".:/-–")


def listed(run: Run, i: int) -> Listed:
    """3, 4 and 5 March; 3-5 March; vom 3. bis 5.3.; March 3-5; March 3, 4 and 5, 2026. Empty if none is there."""
    return before_month(run, i) or behind_month(run, i)


def before_month(run: Run, i: int) -> Listed:
    """Days whose month stands behind the last one."""
    days: list[tuple[int, int, int]] = []
    j = i
    while len(days) < LISTED:
        whole = day_month(run, j) or (figures(run, j) if days else None)
        if whole is not None and isinstance(whole[0], Calendar):
            return gathered(run, days, (whole[0], j, whole[1]))
        hit = ordinal(run, j)
        if hit is None:
            return []
        day, end = hit
        end = end + 1 if run.raw(end) == "." and run.tight(end) else end
        days.append((day, j, end))
        j = joined(run, end)
        if j == end:
            return []
    return []


def joined(run: Run, i: int) -> int:
    """Past what joins two days of a list, or `i` if nothing does."""
    j = i
    while j < i + 3 and (run.raw(j) in {",", "/", *DASHES} or run.has(j, Kind.AND, Kind.OR, Kind.TO)):
        j += 1
    return j + 1 if j > i and run.has(j, Kind.THE) and run.number(j) is None else j


def gathered(run: Run, days: list[tuple[int, int, int]], last: tuple[Calendar, int, int]) -> Listed:
    """The days with the month and year of the last one; two with a dash or "to" between are a range."""
    found: Listed = [(replace(last[0], day=day, other_way=False), first, end) for day, first, end in days] + [last]
    result: Listed = []
    for day, first, end in found:
        before = result[-1] if result else None
        if before is not None and isinstance(before[0], Calendar) and ranged(run, before[2], first):
            result[-1] = (Days(before[0], day), before[1], end)  # type: ignore[arg-type]
        else:
            result.append((day, first, end))
    return result


def ranged(run: Run, i: int, end: int) -> bool:
    """Whether what joins two days makes them the ends of a range."""
    return any(run.raw(j) in DASHES or run.has(j, Kind.TO) for j in range(i, end))


def behind_month(run: Run, i: int) -> Listed:
    """Days behind their month."""
    head = month_day(run, i)
    if head is None or not isinstance(head[0], Calendar):
        return []
    first, end = head
    days = [(first.day, i, end)]
    while first.year is None and len(days) < LISTED:
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
    timed = clock(run, i)
    if (timed is not None and timed[0].mark is not Mark.BARE) or run.has(end, Kind.MONTH) or run.sense(i, Kind.NTH):
        return False
    if hangs_on(run, end, ":/."):
        return False
    if comma and end == i + 1 and not (run.raw(end) == "," or run.has(end, Kind.AND, Kind.OR)):
        return False
    return stands(run, end) or year_at(run, end)[0] is not None


def day_of_month(run: Run, i: int) -> tuple[Day, int] | None:
    """The 12th, le 12, am 12., dia 12; the 12th of next month."""
    led = run.has(i, Kind.THE)
    hit = ordinal(run, i + 1 if led else i)
    if hit is None or (led and listed(run, i + 1)):
        return None
    day, j = hit
    marked = j > i + 1 + led or (run.lexicon.dotted and run.raw(j) == "." and run.tight(j))
    j = j + 1 if run.raw(j) == "." and run.tight(j) and run.lexicon.dotted else j
    month = month_at(run, j + 1) if run.has(j, Kind.OF) and (marked or led) else None
    if month is not None and month[0].month is None:
        return DayOfMonth(day, months=month[0].months), month[1]
    if not stands(run, j) or (run.has(i + led, Kind.NTH) and not led) or run.has(j, Kind.WEEKDAY, Kind.OF):
        return None
    if led and (marked or not run.lexicon.month_first) and not run.has(i + 1, Kind.NTH):
        return DayOfMonth(day), j
    leads = run.has(i - 1, *LEADS, Kind.AND, Kind.OR, Kind.WEEKDAY)
    return (DayOfMonth(day), j) if marked and leads and not run.has(i, Kind.NTH) else None


def weekday_dated(run: Run, i: int) -> tuple[Day, int] | None:
    """Thursday the 12th, jeudi 12, Friday 3/12: a weekday that confirms a day; else the weekday alone."""
    hit = weekday(run, i)
    if hit is None or not solid(run, i):
        return None
    day, j = hit
    if not isinstance(day, Weekday) or day.which is not None or day.weeks is not None:
        return hit
    k = j + 1 if run.raw(j) in {",", "("} else j
    k = k + 1 if run.has(k, Kind.ON) and run.number(k + 1) is not None and not run.has(k, Kind.AT) else k
    slashed = figures(run, k) if run.raw(k + 1) != "-" else None
    if slashed is not None and isinstance(slashed[0], Calendar) and not timed(run, k):
        return replace(slashed[0], weekday=day.weekday), slashed[1]
    numbered = day_of_month(run, k) or day_of_month(run, k - 1) if k > j else day_of_month(run, k)
    if numbered is not None and isinstance(numbered[0], DayOfMonth):
        return replace(numbered[0], weekday=day.weekday), numbered[1]
    number = run.number(j)
    if number is not None and 1 <= number <= 31 and run.width(j) <= 2 and stands(run, j + 1) and not ranging(run, j + 1):
        return replace(day, number=number), j + 1
    return hit


def timed(run: Run, i: int) -> bool:
    """Whether the figures at `i` are plainly a clock time."""
    hit = clock(run, i)
    return hit is not None and hit[0].mark is not Mark.BARE


def ranging(run: Run, i: int) -> bool:
    """Whether a range or a list of figures goes on at `i`."""
    return (run.raw(i) in {"/", *DASHES} or run.has(i, Kind.TO, Kind.AND, Kind.OR)) and (
        run.number(i + 1) is not None or run.has(i + 2, Kind.OCLOCK)
    )


def solid(run: Run, i: int) -> bool:
    """Whether a word that is often another word (sat, mar, di) stands among figures or other days."""
    i = i + 1 if run.has(i, Kind.WHICH) else i
    weak = run.sense(i, Kind.WEAK)
    if weak is None:
        return True
    if weak == 2:
        return not run.foreign(i + 1)
    j = i + 2 if run.raw(i + 1) in {".", ","} else i + 1
    led = run.has(j, Kind.AT, Kind.PART) or (run.has(j, Kind.THE) and run.number(j + 1) is not None)
    if run.number(j) is not None or (j > i + 1 and led):
        return True
    return run.raw(i)[:1].isupper() and (led or among_days(run, i))


def among_days(run: Run, i: int) -> bool:
    """Whether a neighbour in a list or range is a weekday too."""
    for step in (1, -1):
        j = i + step
        j = j + step if run.raw(j) == "." else j
        if (run.raw(j) in {",", "/", *DASHES} or run.has(j, Kind.AND, Kind.OR, Kind.TO)) and run.has(j + step, Kind.WEEKDAY):
            return True
    return False


def month_alone(run: Run, i: int) -> tuple[Day, int] | None:
    """In May, September 2026, next March; a name that is a common word needs a word that leads it in."""
    which = run.sense(i, Kind.WHICH)
    j = i if which is None else i + 1
    month = run.sense(j, Kind.MONTH)
    if month is None:
        return None
    year, end = year_at(run, j + 1)
    led = which is not None or run.has(j - 1, *LEADS)
    led = led and (run.raw(j)[:1].isupper() or not run.lexicon.capitals)
    if year is None and (numbered(run, j) or (run.has(j, Kind.WEAK) and not led)):
        return None
    return Month(month, year, months=-1 if which == Which.LAST else 0), end if year is not None else j + 1


def numbered(run: Run, i: int) -> bool:
    """Whether the month at `i` has a day that it can't have (30 February), or is a short word in small letters."""
    if run.width(i + 1) in (1, 2) and not run.tight(i + 2):
        return True
    j = i - 1
    while j > i - 4 and run.has(j, Kind.OF, Kind.SUFFIX):
        j -= 1
    short = run.has(i, Kind.WEAK) and len(run.raw(i)) == 3 and not run.lexicon.capitals
    return run.width(j) in (1, 2) or short


def counted_from(run: Run, i: int) -> tuple[Day, int] | None:
    """A week from Friday, two days before the 12th, two weeks after March 1."""
    hit = amount(run, i)
    if hit is None or not run.has(hit[1], Kind.FROM, Kind.AFTER, Kind.UNTIL):
        return None
    shift, j = hit
    base = next((found for k in (j + 1, j + 2) if (found := near_day(run, k)) is not None), None)
    if base is None or isinstance(base[0], Shift) and base[0].unit is not Unit.DAY:
        return None
    back = run.has(j, Kind.UNTIL) and not run.has(j, Kind.FROM)
    return Shift(shift.unit, -shift.count if back else shift.count, base[0]), base[1]


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


def day(run: Run, i: int) -> tuple[Day, int] | None:
    """The day, week or month at `i` and where it ends."""
    for read in (iso, counted_from, relative, nth_weekday, edge, weekday_dated, figures_led, weeks, day_of_month, month_alone):
        hit = read(run, i)
        if hit is not None:
            return hit
    return None


def figures_led(run: Run, i: int) -> tuple[Day, int] | None:
    """Figures that something shows to be a day: a year, a nought or a word before them, a clock time or a day behind."""
    hit = figures(run, i)
    if hit is None or not isinstance(hit[0], Calendar) or hit[0].year is not None:
        return hit
    end = hit[1]
    if run.raw(i + 1) == "-" or timed(run, i):
        return None
    dotted = run.raw(end - 1) == "." and run.lexicon.dotted
    nought = run.raw(i).startswith("0") or run.raw(i + 2).startswith("0")
    if run.raw(i + 1) == "." and not (run.lexicon.dotted and (dotted or run.has(i - 1, *LEADS))):
        return None
    behind = end + 1 if run.raw(end) in {",", "("} else end
    shown = nought or dotted or run.has(i - 1, *LEADS, Kind.WEEKDAY, Kind.AND, Kind.OR) or run.has(behind, Kind.AT)
    shown = shown or run.has(behind, Kind.WEEKDAY, Kind.PART) or timed(run, behind)
    return hit if shown and stands(run, end) or timed(run, end) else None


def unit_of(run: Run, i: int) -> Unit | None:
    """The unit at `i`."""
    unit = run.sense(i, Kind.UNIT)
    return None if unit is None else Unit(unit)
