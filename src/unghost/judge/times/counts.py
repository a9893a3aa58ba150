"""The grammar of times counted from now: tomorrow, in two weeks, within three days, an hour ago."""

from unghost.judge.times.clocks import spelled
from unghost.judge.times.kinds import Kind, Unit, Which
from unghost.judge.times.spoken import Day, Shift
from unghost.judge.times.tokens import Run

MOST = 999
COUNTED = frozenset(Unit) - {Unit.YEAR}
FILLERS = (Kind.OF, Kind.THE, Kind.ON, Kind.IN)


def amount(run: Run, i: int) -> tuple[Shift, int] | None:
    """A number of units at `i` (three days, a week, 3-5 days: the larger number counts)."""
    count, j = spelled(run, i), i + 1
    if count is None:
        count = run.sense(i, Kind.SOME)
    if count is None or count > MOST:
        return None
    if run.raw(j) in {"-", "–"} or run.has(j, Kind.TO, Kind.OR):
        more = spelled(run, j + 1)
        if more is not None and more <= MOST:
            count, j = more, j + 2
    j = j + 1 if run.raw(j) == "-" and run.tight(j) else j
    unit = run.sense(j, Kind.UNIT)
    return (Shift(Unit(unit), count), j + 1) if unit in COUNTED else None


def relative(run: Run, i: int) -> tuple[Day, int] | None:
    """Tomorrow, in two weeks, two weeks ago, a week from Friday."""
    offset = run.sense(i, Kind.DAY)
    if offset is not None:
        return Shift(Unit.DAY, offset), i + 1
    if run.sense(i, Kind.WHICH) == Which.THIS and run.has(i + 1, Kind.PART):
        return Shift(Unit.DAY, 0), i + 1
    return led_in(run, i) or led_out(run, i)


def led_in(run: Run, i: int) -> tuple[Day, int] | None:
    """In two weeks, vor drei Tagen, il y a une semaine."""
    back = run.sense(i, Kind.AGO) == -2
    if not back and not run.has(i, Kind.IN):
        return None
    hit = amount(run, i + 1)
    if hit is None:
        return None
    shift, j = hit
    if run.raw(j) == "'" and run.has(j + 1, Kind.LOCAL):
        j += 2
    return Shift(shift.unit, -shift.count if back else shift.count), j


def led_out(run: Run, i: int) -> tuple[Day, int] | None:
    """Two weeks ago, an hour from now."""
    hit = amount(run, i)
    if hit is None:
        return None
    shift, j = hit
    sign = run.sense(j, Kind.AGO)
    return (Shift(shift.unit, sign * shift.count), j + 1) if sign in (-1, 1) else None


def within(run: Run, i: int) -> tuple[Shift, int] | None:
    """Within three days, d'ici trois jours, in the next two weeks."""
    if not run.has(i, Kind.WITHIN, Kind.IN, Kind.ON, Kind.THE, Kind.OF):
        return None
    plain, j = run.has(i, Kind.WITHIN), i + 1
    while run.has(j, *FILLERS) and j < i + 4:
        j += 1
    if run.sense(j, Kind.WHICH) in (Which.NEXT, Which.COMING):
        plain, j = True, j + 1
    return amount(run, j) if plain else None
