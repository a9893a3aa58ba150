"""Times in the words people use: "since Tuesday, 2 working days", "due tomorrow by 10:00"."""

from datetime import date, datetime, timedelta, tzinfo

from unghost.judge.clock import WorkingTime

NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WEEK = 7


def number(count: int) -> str:
    """A small number as a word, a larger one in figures."""
    return NUMBERS[count] if 0 <= count < len(NUMBERS) else f"{count:,}"


def counted(count: int, one: str, many: str | None = None) -> str:
    """A number and its noun: "1 working day", "3 working days"."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def day_in_full(day: date, today: date) -> str:
    """A date as "14 October", with its year where it isn't this one."""
    year = "" if day.year == today.year else f" {day.year}"
    return f"{day.day} {_MONTHS[day.month - 1]}{year}"


def day(moment: datetime, now: datetime, zone: tzinfo) -> str:
    """The day of `moment` as one says it at `now`: today, yesterday, Tuesday, 14 October."""
    then, today = moment.astimezone(zone).date(), now.astimezone(zone).date()
    away = (then - today).days
    near = {-1: "yesterday", 0: "today", 1: "tomorrow"}.get(away)
    if near is not None:
        return near
    return _DAYS[then.weekday()] if -_WEEK < away < _WEEK else day_in_full(then, today)


def clock_time(moment: datetime, zone: tzinfo) -> str:
    """A time as "14:05"."""
    return f"{moment.astimezone(zone):%H:%M}"


def long_ago(then: date, today: date) -> str:
    """How long a stretch of more than a week was: "5 weeks", "9 months", "2 years"."""
    days = (today - then).days
    if days < 7 * _WEEK:
        return counted(days // _WEEK, "week")
    months = max(2, round(days / 30.44))
    return counted(months, "month") if months < 24 else counted(round(days / 365.25), "year")


def working_days(since: datetime, until: datetime, hours: WorkingTime) -> int:
    """How many working days began after the day of `since`, that of `until` included; 0 beyond two months."""
    first, last = since.astimezone(hours.zone).date(), until.astimezone(hours.zone).date()
    if (last - first).days > 62:
        return 0
    return sum(hours.works_on(first + timedelta(days=d)) for d in range(1, (last - first).days + 1))


def since(moment: datetime, now: datetime, hours: WorkingTime) -> str:
    """Since when somebody waits: "since 9:40 today", "since Tuesday, 2 working days", "since 14 October, 5 weeks"."""
    then, today = moment.astimezone(hours.zone).date(), now.astimezone(hours.zone).date()
    named = day(moment, now, hours.zone)
    if then >= today:
        return f"since {clock_time(moment, hours.zone)} today"
    if (today - then).days > 2 * _WEEK:
        return f"since {named}, {long_ago(then, today)}"
    worked = working_days(moment, now, hours)
    return f"since {named}, {counted(worked, 'working day')}" if worked > 1 else f"since {named}"


def due(moment: datetime, now: datetime, zone: tzinfo) -> str:
    """When something is due: "due today by 16:00", "was due Monday", "due 3 December"."""
    named = day(moment, now, zone)
    if moment <= now:
        return f"was due at {clock_time(moment, zone)} today" if named == "today" else f"was due {named}"
    by = f" by {clock_time(moment, zone)}" if named in ("today", "tomorrow") and not _ends_day(moment, zone) else ""
    return f"due {named}{by}"


def best(moment: datetime, now: datetime, zone: tzinfo) -> str:
    """When a courtesy is at its best: "best today", "best by Friday", "late, and still welcome"."""
    if moment <= now:
        return "late, and still welcome"
    named = day(moment, now, zone)
    return f"best {named}" if named == "today" else f"best by {named}"


def _ends_day(moment: datetime, zone: tzinfo) -> bool:
    """Whether `moment` is a day's last minute: a deadline without an hour."""
    local = moment.astimezone(zone)
    return (local.hour, local.minute) == (23, 59)


def sent(moment: datetime, now: datetime, zone: tzinfo) -> str:
    """When a message was written: "today 09:12", "Tuesday 14:05", "14 October, 14:05"."""
    named = day(moment, now, zone)
    comma = "," if named[:1].isdigit() else ""
    return f"{named[:1].upper()}{named[1:]}{comma} {clock_time(moment, zone)}"


def span(start: datetime, end: datetime | None, now: datetime, zone: tzinfo) -> str:
    """When something takes place: "tomorrow, Wednesday 25 November, 14:00 to 15:00"."""
    local, today = start.astimezone(zone), now.astimezone(zone).date()
    full = f"{_DAYS[local.weekday()]} {day_in_full(local.date(), today)}, {local:%H:%M}"
    near = day(start, now, zone)
    lead = f"{near}, " if near in ("today", "tomorrow", "yesterday") else ""
    if end is None or end <= start:
        return lead + full
    last = end.astimezone(zone)
    until = "" if last.date() == local.date() else f"{day_in_full(last.date(), today)}, "
    return f"{lead}{full} to {until}{last:%H:%M}"
