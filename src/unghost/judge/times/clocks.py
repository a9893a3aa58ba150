"""The grammar of clock times: figures, words, and ranges of both."""

from dataclasses import replace

from unghost.judge.times.kinds import Kind, Unit
from unghost.judge.times.spoken import Clock, Hours, Mark
from unghost.judge.times.tokens import Run
from unghost.judge.times.zones import ZONE_WORDS

DASHES = frozenset("-–—")
STARTS = Kind.FIGURE | Kind.SOME | Kind.COUNT | Kind.CLOCK | Kind.BEFORE_HOUR
"""Senses that a clock time begins with."""
NOON = 12
YEARS = range(1900, 2100)
WORKING_HOURS = range(8, 25)
"""Hours that are seldom a duration: 14h, but 2h may be one."""


def clock(run: Run, i: int) -> tuple[Clock, int] | None:
    """The clock time at `i` and where it ends; a bare figure is one too, marked as bare."""
    for read in (named, in_words, with_minutes, with_comma, digital, hourly):
        hit = read(run, i)
        if hit is not None:
            return hit
    return None


def time_at(run: Run, i: int) -> tuple[Clock | Hours, int] | None:
    """The clock time or range of clock times at `i`."""
    start = clock(run, i) if run.has(i, STARTS) else None
    return None if start is None else hours(run, i, start) or start


def hours(run: Run, i: int, start: tuple[Clock, int]) -> tuple[Hours, int] | None:
    """A range of clock times at `i`: two clock times with a dash or a word between."""
    day_led = start[0].mark is Mark.BARE and run.has(i - 1, Kind.THE | Kind.WEEKDAY) and not run.has(i - 1, Kind.AT)
    if day_led and run.has(start[1], Kind.AT):
        return None
    j = after_join(run, start[1], between=run.has(i - 1, Kind.BETWEEN) or run.has(i - 2, Kind.BETWEEN))
    end = clock(run, j) if j is not None else None
    if end is None or hangs_on(run, end[1], "-–"):
        return None
    if end[0].mark is Mark.BARE and (run.has(end[1], Kind.MONTH | Kind.SUFFIX) or one_spelled(run, i, j or i)):
        return None
    return Hours(start[0], end[0]), end[1]


def one_spelled(run: Run, i: int, j: int) -> bool:
    """Whether a dash stands between a figure and a number in words (7-Eleven)."""
    return (run.number(i) is None) != (run.number(j) is None) and run.raw(j - 1) in DASHES


def after_join(run: Run, i: int, *, between: bool) -> int | None:
    """Where the second half of a range begins, if what joins the halves stands at `i`."""
    if leads_offset(run, i):
        return None
    if (run.raw(i) in DASHES and not run.fresh(i)) or run.has(i, Kind.TO) or (between and run.has(i, Kind.AND)):
        return past_opener(run, i + 1)
    return None


def leads_offset(run: Run, i: int) -> bool:
    """Whether the dash at `i` belongs to an offset from UTC (4:58 AM -0800)."""
    return run.raw(i) == "-" and not run.tight(i) and run.tight(i + 1) and run.width(i + 1) == 4


def past_opener(run: Run, i: int) -> int:
    """Past a word that leads in a clock time (at, las)."""
    return i + 1 if run.has(i, Kind.AT) else i


def named(run: Run, i: int) -> tuple[Clock, int] | None:
    """Noon, midnight."""
    hour = run.sense(i, Kind.CLOCK)
    if hour is None:
        return None
    minutes = run.sense(i + 1, Kind.AFTER_HOUR)
    plain = Clock(hour, exact=True)
    return (plain, i + 1) if minutes is None else (moved(plain, minutes), i + 2)


def in_words(run: Run, i: int) -> tuple[Clock, int] | None:
    """Half past three, halb drei, ten to four: minutes named before their hour."""
    minutes, j = run.sense(i, Kind.BEFORE_HOUR), i + 1
    if minutes is None:
        minutes, j = minutes_to_or_past(run, i), i + 2
    if minutes is None:
        return None
    hour = run.sense(j, Kind.CLOCK)
    hour = spelled(run, past_opener(run, j)) if hour is None else hour
    j = past_opener(run, j) + 1
    if hour is None or hour > 24 or run.raw(j) in {":", "/"} or run.has(j, Kind.MONTH | Kind.SUFFIX):
        return None
    if run.has(i + 1, Kind.TO) and 0 < -minutes < hour and not run.has(i - 1, Kind.AT):
        return None
    base, j = finish(run, j, Clock(hour, exact=hour > 12))
    return moved(base, minutes), j


def minutes_to_or_past(run: Run, i: int) -> int | None:
    """The minutes of "ten to" and "20 past"; two figures with "to" between are a range instead."""
    count, sign = spelled(run, i), run.sense(i + 1, Kind.PAST_HOUR)
    if count is None or not sign or not 0 < count < 60:
        return None
    ambiguous = run.has(i + 1, Kind.TO) and run.number(i) is not None and (count <= 12 or count % 5)
    return None if ambiguous else sign * count


def with_minutes(run: Run, i: int) -> tuple[Clock, int] | None:
    """10:30, 10.30, 10h30, with what may follow; 10.30 alone is as good as bare."""
    hour, sign, minute = run.number(i), run.raw(i + 1), run.number(i + 2)
    if hour is None or minute is None or run.width(i) > 2 or run.width(i + 2) != 2:
        return None
    joined = sign in {":", "."} and run.tight(i + 1) and run.tight(i + 2)
    if not (joined or run.has(i + 1, Kind.OCLOCK)) or minute > 59 or hour * 60 + minute > 24 * 60:
        return None
    j = past_seconds(run, i + 3, colon=sign == ":")
    if hangs_on(run, j, ".:/"):
        return None
    exact = hour > 12 or run.raw(i).startswith("0")
    plain = Clock(hour, minute, exact=exact, mark=Mark.CLOCK if sign == ":" else Mark.BARE, fine=True)
    if not joined:
        plain = in_hours(run, i + 1, plain, sure=run.sense(i + 1, Kind.OCLOCK) == 0)
    return finish(run, j, plain)


def with_comma(run: Run, i: int) -> tuple[Clock, int] | None:
    """Alle ore 14,30: a decimal figure that a word before or behind it makes a clock time."""
    hour, comma, minute = run.raw(i).partition(",")
    if not comma or len(minute) != 2 or not (hour.isdecimal() and minute.isdecimal()):
        return None
    led = run.sense(i - 1, Kind.AT) == 1 and not run.foreign(i + 1)
    told = led or run.sense(i + 1, Kind.OCLOCK) == 0
    if not told or int(minute) > 59 or int(hour) * 60 + int(minute) > 24 * 60:
        return None
    return finish(run, i + 1, Clock(int(hour), int(minute), exact=int(hour) > 12, fine=True))


def past_seconds(run: Run, i: int, *, colon: bool) -> int:
    """Past the seconds and their fraction (10:30:00.5), or the letters that some write (8h10m00s)."""
    if not colon:
        lettered = run.raw(i).lower() == "m" and run.tight(i)
        seconds = lettered and run.number(i + 1) is not None and run.raw(i + 2).lower() == "s"
        return i + 3 if seconds else i + lettered
    if run.raw(i) == ":" and run.width(i + 1) == 2 and run.tight(i + 1):
        i += 2
        if hangs_on(run, i, "."):
            i += 2
    return i


def hangs_on(run: Run, i: int, signs: str) -> bool:
    """Whether one of the signs and a number hang on without white space: 1.2.3, 10-11-12, 7-Eleven."""
    if not run.raw(i) or run.raw(i) not in signs:
        return False
    return run.tight(i) and run.has(i + 1, Kind.FIGURE | Kind.COUNT) and run.tight(i + 1)


def digital(run: Run, i: int) -> tuple[Clock, int] | None:
    """1430 hrs, 1030am, and 1030 as a bare figure."""
    figure = run.number(i)
    if figure is None or run.width(i) not in (3, 4):
        return None
    hour, minute = divmod(figure, 100)
    marked = run.has(i + 1, Kind.OCLOCK | Kind.MERIDIEM)
    if hour > 24 or minute > 59 or (not marked and (run.width(i) == 3 or figure in YEARS or minute % 5)):
        return None
    j = i + 2 if run.sense(i + 1, Kind.OCLOCK) == Mark.CLOCK else i + 1
    mark = Mark.CLOCK if marked else Mark.BARE
    exact = hour > 12 or run.raw(i).startswith("0")
    return finish(run, j, Clock(hour, minute, exact=exact, mark=mark, fine=minute > 0 or exact))


def hourly(run: Run, i: int) -> tuple[Clock, int] | None:
    """10, ten, 10 am, 10 Uhr, 10 h, ten o'clock: a whole hour, or one with minutes in words behind it."""
    hour = spelled(run, i)
    if hour is None or hour > 24 or run.width(i) > 2:
        return None
    exact = hour > 12 or run.raw(i).startswith("0")
    minute, j = figure_minute(run, i) or spelled_minute(run, i)
    plain = j > i + 2 or minute in (15, 30, 45)
    return finish(run, j, Clock(hour, minute, exact=exact, mark=Mark.CLOCK if plain else Mark.BARE, fine=j > i + 1))


def figure_minute(run: Run, i: int) -> tuple[int, int] | None:
    """The minutes of "a las 3 y 20" and where they end."""
    minute = run.number(i + 2)
    if minute is None or not run.lexicon.minutes_behind or run.sense(i - 1, Kind.AT) != 1 or run.number(i) is None:
        return None
    apart = run.has(i + 3, Kind.OF | Kind.UNIT | Kind.MONTH | Kind.OCLOCK) or run.width(i + 2) != 2
    return None if apart or minute % 5 or minute > 59 or not run.has(i + 1, Kind.AND) else (minute, i + 3)


def spelled_minute(run: Run, i: int) -> tuple[int, int]:
    """The minutes of an hour in words (six forty-five, sept heures dix) and where they end."""
    j = i + 2 if run.has(i + 1, Kind.OCLOCK) else i + 1
    minute = run.sense(j, Kind.COUNT)
    if run.number(i) is not None or minute is None or not 10 <= minute < 60 or run.has(j + 1, Kind.OCLOCK):
        return 0, i + 1
    unit = run.sense(j + 1, Kind.UNIT)
    if unit is None:
        return minute, j + 1
    return (minute, j + 2) if unit == Unit.MINUTE else (0, i + 1)


def spelled(run: Run, i: int) -> int | None:
    """The number at `i`, in figures or in words."""
    number = run.number(i)
    return run.sense(i, Kind.COUNT) if number is None else number


def finish(run: Run, i: int, base: Clock) -> tuple[Clock, int]:
    """`base` with all that may stand behind an hour: Uhr, minutes in words, am or pm."""
    found = base
    oclock = False
    for kind in (Kind.OCLOCK, Kind.AFTER_HOUR, Kind.OCLOCK, Kind.MERIDIEM, Kind.OCLOCK):
        value = run.sense(i, kind)
        if kind is Kind.MERIDIEM and len(run.raw(i)) == 1 and not run.tight(i):
            value = None
        if value is None or (kind is Kind.OCLOCK and (value == 2 or oclock or leads_zone(run, i))):
            continue
        i, oclock = i + 1, oclock or kind is Kind.OCLOCK
        if kind is Kind.OCLOCK:
            found = in_hours(run, i - 1, found, sure=value == 0)
        elif kind is Kind.AFTER_HOUR:
            found = moved(found, value)
        else:
            mark = Mark.CLOCK if len(run.raw(i - 1)) > 1 else max(found.mark, Mark.HOURS)
            found = replace(found, pm=bool(value) if found.hour <= NOON else None, mark=mark)
    return named_twelve(run, i, found)


def in_hours(run: Run, i: int, base: Clock, *, sure: bool) -> Clock:
    """`base` with the word for hours at `i`; 14h in one word is plain enough, and h counts to 24."""
    letter = len(run.raw(i)) == 1
    whole = base.fine or (letter and run.tight(i))
    plain = whole and base.hour in WORKING_HOURS and not run.has(i + 1, Kind.OF)
    mark = Mark.CLOCK if sure or plain else Mark.HOURS
    return replace(base, mark=max(base.mark, mark), literal=letter and not sure)


def named_twelve(run: Run, i: int, base: Clock) -> tuple[Clock, int]:
    """`base` as noon or midnight if that is said behind it (12:00 noon, 12 midnight)."""
    named_hour = run.sense(i, Kind.CLOCK)
    if named_hour is None or base.hour != NOON:
        return base, i
    return replace(base, hour=named_hour, exact=True, mark=Mark.CLOCK), i + 1


def leads_zone(run: Run, i: int) -> bool:
    """Whether the word for hours begins a zone: hora de Madrid."""
    j = i + 2 if run.has(i + 1, Kind.OF) else i + 1
    return run.has(i, Kind.LOCAL) and run.raw(j).lower() in ZONE_WORDS


def moved(base: Clock, minutes: int) -> Clock:
    """`base` with minutes added or taken off; a quarter to one is a quarter to thirteen."""
    total = base.hour * 60 + base.minute + minutes
    if total < 60 and not base.exact:
        total += 12 * 60
    hour, minute = divmod(total % (24 * 60), 60)
    return replace(base, hour=hour, minute=minute, fine=True, mark=Mark.CLOCK)
