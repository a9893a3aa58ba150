"""From what the words say to dates and clock times, given when they were written."""

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

from unghost.judge.times.dates import fits
from unghost.judge.times.found import Grain, Part
from unghost.judge.times.kinds import Unit, Which
from unghost.judge.times.spoken import (
    Calendar,
    Clock,
    Day,
    DayOfMonth,
    Days,
    Hours,
    Month,
    NthWeekday,
    Shift,
    Week,
    Weekday,
    WeekEdge,
    Weekend,
    Zone,
)

WEEK = timedelta(weeks=1)
RECENT = timedelta(days=183)
"""How far back a day without a year may lie that only its weekday shows to be past."""
LATELY = timedelta(days=60)
"""How far back a letter may lie that somebody thanks for."""
LATE = {Part.AFTERNOON, Part.EVENING, Part.NIGHT}


@dataclass(frozen=True, slots=True)
class Anchor:
    """When the words were written (aware), and whether the sentence looks back or thanks for something `recent`."""

    written: datetime
    past: bool = False
    recent: bool = False

    @property
    def today(self) -> date:
        """The day of writing."""
        return self.written.date()


@dataclass(frozen=True, slots=True)
class Dated:
    """A day, or the first and last of several (for a week or a month its first day only), and the grain."""

    start: date
    end: date | None = None
    grain: Grain = Grain.DAY


def resolved(day: Day | Days, anchor: Anchor) -> Dated | None:
    """The date or dates that `day` is, seen from `anchor`; None for one that can't be."""
    match day:
        case Days():
            return between(day, anchor)
        case Calendar():
            return one(on_calendar(day, anchor))
        case DayOfMonth():
            return one(in_month(day, anchor))
        case Weekday():
            return one(on_weekday(day, anchor))
        case Shift():
            return shifted(day, anchor)
        case NthWeekday():
            first = nth_in_month(day, anchor)
            return Dated(first, first + timedelta(days=1)) if first and day.weekend else one(first)
        case Week():
            return week(day, anchor)
        case WeekEdge():
            monday = week(day.week, anchor)
            return one(monday.start + timedelta(days=4)) if monday else None
        case Weekend():
            return weekend(day, anchor)
        case Month():
            return Dated(first_of(day, anchor), grain=Grain.MONTH)


def one(day: date | None) -> Dated | None:
    """A single day as dates."""
    return None if day is None else Dated(day)


def between(days: Days, anchor: Anchor) -> Dated | None:
    """A range of days; its second end is the next such day after the first."""
    end = resolved(days.end, anchor)
    start = resolved(like(days.start, days.end), anchor)
    if start is None or end is None:
        return None
    if end.start < start.start:
        later = resolved(days.end, replace(anchor, written=at(start.start, time(0), anchor.written.tzinfo), past=False))
        end = later if later is not None else end
    if end.start < start.start:
        return None
    last = end.end or (month_end(end.start) if end.grain is Grain.MONTH else end.start)
    return Dated(start.start, last, start.grain if start.grain is end.grain else Grain.DAY)


def like(start: Day, end: Day) -> Day:
    """`start` with the month or year that only the end of the range names."""
    if isinstance(end, DayOfMonth) and isinstance(start, DayOfMonth) and start.months is None:
        return replace(start, months=end.months)
    if not isinstance(end, Calendar):
        return start
    if isinstance(start, DayOfMonth) and start.months is None and start.day <= end.day:
        return Calendar(start.day, end.month, end.year, start.weekday)
    if isinstance(start, Calendar) and start.year is None and end.year is not None:
        return replace(start, year=end.year - ((start.month, start.day) > (end.month, end.day)))
    return start


def month_end(day: date) -> date:
    """The last day of its month."""
    return day.replace(day=monthrange(day.year, day.month)[1])


def on_calendar(day: Calendar, anchor: Anchor) -> date | None:
    """A day of a month: in its year, else the nearest to come (or past); a weekday decides what figures leave open."""
    orders = [(day.day, day.month)] + [(day.month, day.day)] * day.other_way
    for number, month in orders:
        found = in_year(number, month, day.year, anchor)
        if found is not None and (day.weekday is None or found.weekday() == day.weekday):
            return found
    if day.year is None and day.weekday is not None:
        before = in_year(day.day, day.month, None, replace(anchor, past=True))
        if before is not None and before.weekday() == day.weekday and anchor.today - before < RECENT:
            return before
    return in_year(day.day, day.month, day.year, anchor)


def in_year(day: int, month: int, year: int | None, anchor: Anchor) -> date | None:
    """The day in its year; without one, the nearest that is not yet past (or, looking back, not yet to come)."""
    if year is not None:
        return date(year, month, day) if fits(day, month, year) else None
    this = anchor.today.year
    days = [date(year, month, day) for year in range(this - 8, this + 9) if fits(day, month, year)]
    before = max((it for it in days if it <= anchor.today), default=None)
    ahead = min((it for it in days if it >= anchor.today), default=None)
    if before is None or ahead is None or anchor.past:
        return before if anchor.past else ahead
    lately = anchor.recent and anchor.today - before < LATELY and ahead - anchor.today > RECENT
    return before if lately else ahead


def in_month(day: DayOfMonth, anchor: Anchor) -> date | None:
    """The nearest such day of a month, on its weekday if one is named."""
    if day.months is not None:
        return on_day(day.day, anchor.today, day.months)
    steps = range(0, -14, -1) if anchor.past else range(14)
    days = [it for step in steps if (it := on_day(day.day, anchor.today, step)) is not None]
    ahead = [it for it in days if (it <= anchor.today if anchor.past else it >= anchor.today)]
    fitting = [it for it in ahead if day.weekday is None or it.weekday() == day.weekday]
    return next(iter(fitting or ahead), None)


def on_day(day: int, base: date, months: int) -> date | None:
    """That day of the month which is `months` after the one of `base`."""
    year, month = divmod(base.year * 12 + base.month - 1 + months, 12)
    return date(year, month + 1, day) if fits(day, month + 1, year) else None


def on_weekday(day: Weekday, anchor: Anchor) -> date:
    """The weekday meant: the next one to come unless the words say which."""
    base = resolved(day.behind, anchor) if day.behind is not None else None
    if base is not None:
        return base.start + timedelta(days=(day.weekday - base.start.weekday()) % 7 or 7)
    today = anchor.today
    monday = today - timedelta(days=today.weekday())
    if day.weeks is not None:
        return monday + WEEK * day.weeks + timedelta(days=day.weekday)
    ahead = (day.weekday - today.weekday()) % 7
    back = (today.weekday() - day.weekday) % 7 or 7
    match day.which:
        case Which.LAST:
            return monday - WEEK + timedelta(days=day.weekday)
        case Which.PAST:
            return today - timedelta(days=back)
        case Which.BEFORE_LAST:
            return today - timedelta(days=back) - WEEK
        case Which.NEXT:
            return monday + WEEK + timedelta(days=day.weekday)
        case Which.AFTER_NEXT | Which.FORTNIGHT:
            return today + timedelta(days=ahead or 7) + WEEK * (2 if day.which is Which.FORTNIGHT else 1)
        case Which.THIS:
            return today + timedelta(days=ahead)
    return today - timedelta(days=back) if anchor.past else today + timedelta(days=ahead or 7)


def shifted(shift: Shift, anchor: Anchor) -> Dated | None:
    """So many days, working days, weeks or months from today (or from the base)."""
    base = resolved(shift.base, anchor) if shift.base is not None else Dated(anchor.today)
    if base is None:
        return None
    start, count = base.start, shift.count
    match shift.unit:
        case Unit.WORKDAY:
            return Dated(after_working_days(start, count))
        case Unit.WEEK | Unit.FORTNIGHT:
            return Dated(start + WEEK * count * (2 if shift.unit is Unit.FORTNIGHT else 1))
        case Unit.MONTH | Unit.YEAR:
            return one(months_after(start, count * (12 if shift.unit is Unit.YEAR else 1)))
        case Unit.DAY:
            return Dated(start + timedelta(days=count))
    return Dated(start)


def after_working_days(day: date, count: int) -> date:
    """The day that is so many working days (Monday to Friday) after or before."""
    step = timedelta(days=1 if count > 0 else -1)
    full, rest = divmod(abs(count), 5)
    day += step * 7 * full
    while rest or day.weekday() > 4:
        day += step
        rest -= rest > 0 and day.weekday() < 5
    return day


def months_after(day: date, count: int) -> date:
    """The same day of the month, or its last one, so many months on."""
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def first_of(month: Month, anchor: Anchor) -> date:
    """The first day of the month meant: this one or the next to come, unless the words say which."""
    today = anchor.today
    if month.month is None:
        return months_after(today.replace(day=1), month.months)
    if month.year is not None:
        return date(month.year, month.month, 1)
    back = anchor.past or month.months < 0
    year = today.year + (month.month < today.month) - (back and month.month < today.month)
    return date(year - (back and month.month >= today.month), month.month, 1)


def nth_in_month(day: NthWeekday, anchor: Anchor) -> date | None:
    """The nth (or last) weekday of a month; next year's if this year's is past."""
    found = nth_of(first_of(day.month, anchor), day.nth, day.weekday)
    open_year = day.month.month is not None and day.month.year is None
    if found is not None and found < anchor.today and open_year and not anchor.past:
        return nth_of(first_of(day.month, anchor).replace(year=anchor.today.year + 1), day.nth, day.weekday)
    return found


def nth_of(first: date, nth: int, weekday: int | None) -> date | None:
    """The nth (-1: the last) weekday, or day, of the month that begins on `first`."""
    days = [first + timedelta(days=step) for step in range(monthrange(first.year, first.month)[1])]
    fitting = [day for day in days if weekday is None or day.weekday() == weekday]
    index = nth if nth < 0 else nth - 1
    return fitting[index] if -1 <= index < len(fitting) else None


def week(said: Week, anchor: Anchor) -> Dated | None:
    """The Monday of a week."""
    base = resolved(said.of, anchor) if said.of is not None else Dated(anchor.today)
    if base is None:
        return None
    monday = base.start - timedelta(days=base.start.weekday())
    return Dated(monday + WEEK * said.weeks, grain=Grain.WEEK)


def weekend(said: Weekend, anchor: Anchor) -> Dated | None:
    """Saturday and Sunday."""
    if said.of is not None:
        monday = week(Week(of=said.of), anchor)
        return Dated(monday.start + timedelta(days=5), monday.start + timedelta(days=6)) if monday else None
    saturday = anchor.today - timedelta(days=anchor.today.weekday() - 5)
    saturday += WEEK * (said.weeks or 0)
    return Dated(saturday, saturday + timedelta(days=1))


def timed(clock: Clock, part: Part | None) -> time:
    """The hour meant: by am and pm, else by the part of the day, else by what office hours make likely."""
    hour = clock.hour
    if clock.pm is not None:
        hour = hour % 12 + 12 * clock.pm
    elif not clock.exact:
        hour = hour if clock.literal and part is None else likely(hour, part)
    return time(hour % 24, clock.minute)


def likely(hour: int, part: Part | None) -> int:
    """The hour of 24 that an hour of twelve is in that part of the day."""
    if part is Part.MORNING:
        return hour
    if part is Part.NIGHT and (hour < 5 or hour == 12):
        return hour % 12
    if part is not None:
        return hour + 12 if hour < (12 if part in LATE else 6) else hour
    return hour + 12 if 1 <= hour <= 6 else hour


def spanned(hours: Hours, part: Part | None) -> tuple[time, time]:
    """Both ends of a range: the half of the day that one names holds for the other as long as that leaves a range."""
    start, end = hours.start, hours.end
    if start.pm is None and end.pm is not None and not start.exact:
        near = replace(start, pm=end.pm)
        start = near if timed(near, part) < timed(end, part) else replace(start, pm=not end.pm)
    first = timed(start, part)
    if end.pm is None and not end.exact:
        same = timed(replace(end, pm=first.hour >= 12), None)
        other = timed(replace(end, pm=first.hour < 12), None)
        return first, same if same > first else other
    return first, timed(end, part)


def at(day: date, clock: time, zone: tzinfo | None) -> datetime:
    """The wall clock on that day in the zone (aware)."""
    return datetime.combine(day, clock, zone)


def zone_of(zone: Zone | None, default: tzinfo | None) -> tzinfo | None:
    """The zone that the words name, else the writer's."""
    if zone is None:
        return default
    if zone.name is not None:
        return ZoneInfo(zone.name)
    return default if zone.offset is None else timezone(timedelta(minutes=zone.offset))
