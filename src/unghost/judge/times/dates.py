"""The grammar of days on the calendar: figures, names of months, and both; weeks are in `weeks`."""

from calendar import isleap
from dataclasses import replace

from unghost.judge.times.clocks import hangs_on, time_at
from unghost.judge.times.kinds import Kind, Unit, Which
from unghost.judge.times.spoken import Calendar, Day, Mark, Month, NthWeekday, Week
from unghost.judge.times.tokens import Run

SEPARATORS = frozenset("/.-")
YEARS = range(1900, 2100)
LONGEST_ABBREVIATION = 4
MOST_MONTHS = 12
FEBRUARY = 2
LENGTHS = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
"""Days of the months, in a common year."""
MONTHS = {Which.COMING: 1, Which.AFTER_NEXT: 2, Which.FORTNIGHT: 2, Which.PAST: -1}
"""How many months (or weeks) ahead that is, where the number of the sense doesn't tell."""


def fits(day: int, month: int, year: int | None = None) -> bool:
    """Whether there is such a day (in a leap year, where the year is open)."""
    return 1 <= month <= MOST_MONTHS and 1 <= day <= LENGTHS[month] + (month == FEBRUARY and isleap(year or 2024))


def iso(run: Run, i: int) -> tuple[Calendar, int] | None:
    """2026-03-12, 2026/03/12, 2026-mar-12, 2026 March 12."""
    if run.number(i) in YEARS and run.has(i + 1, Kind.MONTH):
        spaced = month_day(run, i + 1)
        if spaced is not None:
            return replace(spaced[0], year=run.number(i)), spaced[1]
    year, day = run.number(i), run.number(i + 4)
    month = run.sense(i + 2, Kind.MONTH) if run.number(i + 2) is None else run.number(i + 2)
    if year not in YEARS or month is None or day is None or not all(run.tight(i + k) for k in range(1, 5)):
        return None
    if run.raw(i + 1) not in SEPARATORS or run.raw(i + 1) != run.raw(i + 3) or not fits(day, month, year):
        return None
    j = i + 5
    if run.raw(j).lower() == "t" and run.tight(j) and run.tight(j + 1):
        j += 1
    return None if hangs_on(run, j, "-/") else (Calendar(day, month, year), j)


def year_at(run: Run, i: int) -> tuple[int | None, int]:
    """The year at `i`, behind a comma or "of" if need be, and where it ends; None where there is none."""
    for j in (i, i + 1):
        number = run.number(j)
        if number in YEARS and run.width(j) == 4 and not hangs_on(run, j + 1, "./") and not timed(run, j):
            return number, j + 1
        if run.raw(i) == "'" and run.width(i + 1) == 2:
            return century(run.number(i + 1) or 0), i + 2
        if run.raw(i) != "," and not run.has(i, Kind.OF):
            break
    return None, i


def timed(run: Run, i: int) -> bool:
    """Whether the figures at `i` are plainly a clock time."""
    hit = time_at(run, i)
    return hit is not None and hit[0].mark is not Mark.BARE


def figures(run: Run, i: int, *, ranged: bool = False) -> tuple[Calendar, int] | None:
    """3/12/2026, 12.3.26, 12-03-2026, 3/12, 12.3., in the order of the language; a dash may follow if `ranged`."""
    first, second, sign = run.number(i), run.number(i + 2), run.raw(i + 1)
    if first is None or second is None or sign not in SEPARATORS or run.width(i) > 2 or run.width(i + 2) > 2:
        return None
    if not (run.tight(i + 1) and (run.tight(i + 2) or sign == ".")) or (hangs_on(run, i - 1, "/.-") and not ranged):
        return None
    year, j = short_year(run, i + 3, sign)
    if year is None and sign == "." and run.raw(j) == "." and run.tight(j):
        j += 1
    dashed = sign == "-" and year is None and not (run.bits[i - 1] == Kind.ON and max(first, second) > MOST_MONTHS)
    if dashed or hangs_on(run, j, "/." if ranged else "/.-" if year else "/.-:"):
        return None
    round_the_clock = (first, second) == (24, 7) and year is None
    foreign_sign = sign == "." and year is None and not run.lexicon.dotted
    if round_the_clock or foreign_sign:
        return None
    day, month = (second, first) if run.lexicon.month_first and sign != "." else (first, second)
    if not fits(day, month, year) and sign != ".":
        day, month = month, day
    if not fits(day, month, year):
        return None
    return Calendar(day, month, year, other_way=run.lexicon.either_first and fits(month, day, year) and sign != "."), j


def short_year(run: Run, i: int, sign: str) -> tuple[int | None, int]:
    """A year of two or four figures behind the sign at `i`."""
    number = run.number(i + 1)
    if run.raw(i) != sign or not run.tight(i) or number is None:
        return None, i
    if run.width(i + 1) == 4 and number in YEARS:
        return number, i + 2
    return (century(number), i + 2) if run.width(i + 1) == 2 and run.tight(i + 1) else (None, i)


def century(year: int) -> int:
    """The year that two figures stand for."""
    return year + (2000 if year < 70 else 1900)


def ordinal(run: Run, i: int, *, words: bool = False) -> tuple[int, int] | None:
    """A day's number at `i` (12, 12th, 12., 1.º, twelfth; twelve beside a month) and where it ends."""
    number, j = run.number(i), i + 1
    if number is None:
        number = run.sense(i, Kind.NTH)
        number = run.sense(i, Kind.COUNT) if number is None and words else number
    elif run.width(i) > 2:
        return None
    else:
        dot = run.raw(j) == "." and run.tight(j) and run.tight(j + 1) and run.has(j + 1, Kind.SUFFIX)
        j = j + 2 if dot else j + 1 if run.has(j, Kind.SUFFIX) and run.tight(j) else j
    return (number, j) if number is not None and 1 <= number <= 31 else None


def day_month(run: Run, i: int) -> tuple[Calendar, int] | None:
    """12 March, the 12th of March 2026, 12. März, 12-Mar-2026, 1er juin, den siebten vierten."""
    hit = ordinal(run, i, words=True)
    if hit is None:
        return None
    day, j = hit
    dotted = run.lexicon.dotted and (run.has(i, Kind.NTH) or run.raw(j) == ".")
    if run.raw(j) in {".", "-", "/"} and (run.tight(j) or run.raw(j) == "-"):
        j += 1
    while run.has(j, Kind.OF) and not run.has(j, Kind.MONTH) and j < i + 5:
        j += 1
    month = run.sense(j, Kind.MONTH)
    if month is None and dotted:
        month = run.sense(j, Kind.NTH)
    spelled = run.number(i) is None and not run.has(i, Kind.NTH)
    if month is None or not fits(day, month) or (spelled and j == i + 1 and (day == 1 or run.lexicon.either_first)):
        return None
    return with_year(run, abbreviated(run, j + 1), day, month)


def abbreviated(run: Run, i: int) -> int:
    """Past the dot of an abbreviation (or the dash of 12-Mar-26); the dot of a sentence stays."""
    if run.raw(i) not in {".", "-", "/"} or not run.tight(i) or run.fresh(i + 1):
        return i
    if run.raw(i) == "." and run.raw(i + 1) == "-" and run.tight(i + 1):
        return i + 2
    if run.raw(i) == ".":
        return i + 1 if len(run.raw(i - 1)) <= LONGEST_ABBREVIATION else i
    return i + 1 if run.number(i + 1) is not None else i


def with_year(run: Run, i: int, day: int, month: int) -> tuple[Calendar, int] | None:
    """The day of the month with the year at `i`, if one is there."""
    year, j = year_at(run, i)
    if year is None and run.raw(i - 1) in {"-", "/"}:
        year, j = (century(run.number(i) or 0), i + 1) if run.width(i) == 2 else (None, i - 1)
    return (Calendar(day, month, year), j) if fits(day, month, year) else None


def month_day(run: Run, i: int) -> tuple[Calendar, int] | None:
    """March 12, March the 12th, 2026, Mar. 3, May twenty nine."""
    month = run.sense(i, Kind.MONTH)
    if month is None or run.has(i + 1, Kind.OCLOCK):
        return None
    j = abbreviated(run, i + 1)
    if run.has(j, Kind.THE) or (run.raw(j) == "," and run.has(j + 2, Kind.SUFFIX)):
        j += 1
    hit = ordinal(run, j, words=True)
    if hit is None or not fits(hit[0], month):
        return None
    plain = run.has(j, Kind.NTH) or hit[1] > j + 1
    if (
        run.number(j) is None
        and not plain
        and (run.foreign(hit[1]) or (run.raw(i).islower() and run.has(i, Kind.WEAK)))
    ):
        return None
    if not plain and (timed(run, j) or hangs_on(run, hit[1], ":")):
        return None
    return with_year(run, hit[1], hit[0], month)


def nth_weekday(run: Run, i: int) -> tuple[Day, int] | None:
    """The first Monday of April, the last day of March, the last weekend of July."""
    i = i + 1 if run.has(i, Kind.THE) else i
    last = run.sense(i, Kind.WHICH) in (Which.LAST, Which.PAST)
    hit = (-1, i + 1) if last else ordinal(run, i)
    if hit is None:
        return None
    nth, j = hit
    j = j + 1 if run.raw(j) == "." and run.tight(j) else j
    weekday, end = run.sense(j, Kind.WEEKDAY), j + 1
    unit, weekend = run.sense(j, Kind.UNIT), run.has(j, Kind.WEEKEND)
    most = 31 if unit == Unit.DAY else 5
    if (
        (weekday is None and unit not in (Unit.DAY, Unit.WEEK) and not weekend)
        or not -1 <= nth <= most
        or not run.has(end, Kind.OF)
    ):
        return None
    month = month_at(run, end + 1)
    if month is None:
        return None
    if unit == Unit.WEEK:
        return Week(of=NthWeekday(nth, 0 if nth > 0 else 6, month[0])), month[1]
    return NthWeekday(nth, 5 if weekend else weekday, month[0], weekend=weekend), month[1]


def month_at(run: Run, i: int) -> tuple[Month, int] | None:
    """A month at `i`: March, March 2026, this month, next month, the month."""
    i = i + 1 if run.has(i, Kind.THE | Kind.OF) and not run.has(i, Kind.MONTH) else i
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
        if which > name and run.lexicon.either_first and value != Which.AFTER_NEXT:
            return None
        several = run.has(which, Kind.MANY) or run.has(name, Kind.MANY)
        if value is not None and run.sense(name, Kind.UNIT) == unit and not several:
            return MONTHS.get(Which(value), value), i + 2
    return None
