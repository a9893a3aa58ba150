"""The grammar of times counted from now: tomorrow, in two weeks, within three days, an hour ago."""

from dataclasses import replace

from unghost.judge.times.clocks import spelled
from unghost.judge.times.kinds import Kind, Unit, Which
from unghost.judge.times.spoken import Day, Shift
from unghost.judge.times.tokens import Run

MOST = 999
COUNTED = frozenset(Unit) - {Unit.YEAR}
HALF_HOUR = 30
MINUTES = {Unit.MINUTE: 1, Unit.HOUR: 60, Unit.DAY: 24 * 60, Unit.WEEK: 7 * 24 * 60}
FILLERS = Kind.OF | Kind.THE | Kind.ON | Kind.IN


def amount(run: Run, i: int) -> tuple[Shift, int] | None:
    """A number of units at `i`: three days, a week, 3-5 days (the larger number), 1.5 hours, 1 day and 2 hours."""
    hit = single(run, i)
    least = MINUTES.get(hit[0].unit, 0) if hit is not None else 0
    while hit is not None and least > 1:
        shift, j = hit
        k = j + 1 if run.raw(j) == "," else j
        k = k + 1 if run.has(k, Kind.AND) else k
        more = single(run, k)
        if more is None or MINUTES.get(more[0].unit, least) >= least:
            break
        least = MINUTES[more[0].unit]
        unit = Unit.DAY if more[0].unit is Unit.DAY else Unit.MINUTE
        total = shift.count * MINUTES[shift.unit] + more[0].count * least
        hit = Shift(unit, total // MINUTES[unit]), more[1]
    return hit


def single(run: Run, i: int) -> tuple[Shift, int] | None:
    """One number with its unit."""
    i = i + 1 if run.raw(i) == "~" else i
    whole, comma, tenths = run.raw(i).partition(",")
    if comma and whole.isdecimal() and tenths.isdecimal():
        return hours_and_tenths(run, i + 1, int(whole), int(tenths.ljust(2, "0")) // 10)
    count, j = spelled(run, i), i + 1
    count = run.sense(i, Kind.SOME) if count is None else count
    if count is None or count > MOST:
        return None
    if run.raw(j) == "." and run.tight(j) and run.tight(j + 1) and run.width(j + 1) == 1:
        return hours_and_tenths(run, i + 3, run.number(i), run.number(i + 2))
    if run.raw(j) in {"-", "–"} or run.has(j, Kind.TO | Kind.OR):
        more = spelled(run, j + 1)
        if more is not None and more <= MOST:
            count, j = more, j + 2
    behind = run.sense(j, Kind.WHICH) in (Which.NEXT, Which.COMING)
    half = run.has(j, Kind.HALF)
    j = j + 1 if behind or half or (run.raw(j) == "-" and run.tight(j)) else j
    unit = unit_at(run, j)
    if unit is Unit.HOUR and (half or run.sense(j + 1, Kind.AFTER_HOUR) == HALF_HOUR):
        return Shift(Unit.MINUTE, count * 60 + HALF_HOUR), j + (1 if half else 2)
    return (Shift(unit, count), j + 1) if unit in COUNTED else None


def hours_and_tenths(run: Run, i: int, whole: int | None, tenths: int | None) -> tuple[Shift, int] | None:
    """1.5 hours, in minutes, if it is hours that stand at `i`."""
    if whole is None or tenths is None or unit_at(run, i) is not Unit.HOUR:
        return None
    return Shift(Unit.MINUTE, whole * 60 + tenths * 6), i + 1


def unit_at(run: Run, i: int) -> Unit | None:
    """The unit at `i`; a letter (h, d, m) only right behind its figure."""
    unit = run.sense(i, Kind.UNIT)
    if unit is None and run.tight(i):
        unit = LETTERS.get(run.raw(i).lower())
    return None if unit is None else Unit(unit)


LETTERS = {"h": Unit.HOUR, "d": Unit.DAY, "m": Unit.MINUTE}


def relative(run: Run, i: int) -> tuple[Day, int] | None:
    """Tomorrow, in two weeks, two weeks ago, this evening."""
    offset = run.sense(i, Kind.DAY)
    if offset is not None:
        return Shift(Unit.DAY, offset), i + 1
    if run.has(i + 1, Kind.PART):
        which = run.sense(i, Kind.WHICH)
        if which in (Which.THIS, Which.NEXT, Which.COMING):
            return Shift(Unit.DAY, 0 if which == Which.THIS else 1), i + 1
    return led_in(run, i) or led_out(run, i)


def led_in(run: Run, i: int) -> tuple[Shift, int] | None:
    """In two weeks, vor drei Tagen, il y a une semaine."""
    back = run.sense(i, Kind.AGO) == -2
    if not back and not run.has(i, Kind.IN):
        return None
    j = i + 1
    while run.has(j, Kind.AT) and j < i + 3:
        j += 1
    hit = amount(run, j)
    if hit is None:
        return None
    shift, j = hit
    if run.raw(j) == "'" and run.has(j + 1, Kind.LOCAL):
        j += 2
    return replace(shift, count=-shift.count) if back else shift, j


def led_out(run: Run, i: int) -> tuple[Day, int] | None:
    """Two weeks ago, an hour from now."""
    hit = amount(run, i)
    if hit is None:
        return None
    shift, j = hit
    sign = run.sense(j, Kind.AGO)
    return (replace(shift, count=sign * shift.count), j + 1) if sign in (-1, 1) else None


def within(run: Run, i: int) -> tuple[Shift, int] | None:
    """Within three days, d'ici trois jours, in the next two weeks."""
    if not run.has(i, Kind.WITHIN | Kind.IN | Kind.ON | Kind.THE | Kind.OF):
        return None
    if (run.has(i, Kind.LASTING) and not run.has(i, Kind.WITHIN)) or run.has(i - 1, Kind.LASTING):
        return None
    plain, j = run.has(i, Kind.WITHIN), i + 1
    while run.has(j, FILLERS) and j < i + 4:
        j += 1
    if run.sense(j, Kind.WHICH) in (Which.NEXT, Which.COMING):
        plain, j = True, j + 1
    plain = plain or (j > i + 1 and run.sense(j + 1, Kind.WHICH) in (Which.NEXT, Which.COMING))
    return amount(run, j) if plain else None


def lasting(run: Run, i: int) -> tuple[Shift, int] | None:
    """For 30 minutes, für 2 Stunden: how long a time lasts."""
    if not run.has(i, Kind.LASTING):
        return None
    hit = amount(run, i + 1)
    return hit if hit is not None and hit[0].unit in (Unit.MINUTE, Unit.HOUR) else None
