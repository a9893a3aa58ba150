"""Times to propose: hours inside the working time of the person who waits, free of interviews, fair to the owner's day."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta, tzinfo

from unghost.judge.clock import CLOSES, OPENS, WorkingTime

LENGTH = timedelta(hours=1)
BETWEEN = timedelta(minutes=30)
NOTICE = timedelta(hours=14)
LOOK_AHEAD = 15
HOURS = (time(10), time(14), time(11), time(15), time(16), time(9, 30), time(13), time(12), time(17), time(9))
DAYLIGHT = ((time(8), time(20)), (time(7), time(22)), (time(0), time(23, 59)))
"""What hours of the owner's own day are tried, the kindest first."""
Span = tuple[datetime, datetime]


def is_free(start: datetime, end: datetime, busy: Sequence[Span]) -> bool:
    """Whether a meeting leaves half an hour to each that is booked."""
    return all(end + BETWEEN <= b or e + BETWEEN <= start for b, e in busy)


def free_slots(
    hours: WorkingTime, owner_zone: tzinfo, now: datetime, busy: Sequence[Span], count: int = 3, turn: int = 0
) -> tuple[datetime, ...]:
    """Up to `count` starts on the coming working days (in the reader's zone), one a day; `turn` varies the hour of the day."""
    for earliest, latest in DAYLIGHT:
        found = [
            s
            for day in _working_days(hours, now)
            if (s := _on(day, hours, owner_zone, now, busy, (earliest, latest), turn))
        ]
        if len(found) >= count or latest == DAYLIGHT[-1][1]:
            return tuple(found[:count])
    return ()


def _working_days(hours: WorkingTime, now: datetime) -> Iterator[date]:
    day = now.astimezone(hours.zone).date()
    for _ in range(LOOK_AHEAD):
        day = hours.next_working(day)
        yield day


def _on(
    day: date,
    hours: WorkingTime,
    owner_zone: tzinfo,
    now: datetime,
    busy: Sequence[Span],
    daylight: tuple[time, time],
    turn: int,
) -> datetime | None:
    """The first hour of a day that suits both sides; which is tried first moves on with the day."""
    start = (day.toordinal() + turn) % 4
    for clock in (*HOURS[start:4], *HOURS[:start], *HOURS[4:]):
        begins = datetime.combine(day, clock, hours.zone)
        if begins < now + NOTICE or not (OPENS <= clock and (begins + LENGTH).time() <= CLOSES):
            continue
        if _within(begins, owner_zone, daylight) and is_free(begins, begins + LENGTH, busy):
            return begins
    return None


def _within(begins: datetime, zone: tzinfo, daylight: tuple[time, time]) -> bool:
    starts, ends = begins.astimezone(zone), (begins + LENGTH).astimezone(zone)
    return daylight[0] <= starts.time() and ends.time() <= daylight[1] and starts.date() == ends.date()


def offered_starts(
    offered: Sequence[tuple[datetime, datetime | None]], now: datetime, busy: Sequence[Span]
) -> tuple[datetime, ...]:
    """The starts among the times they offered that lie ahead and are free; of a long span the first free hour."""
    found = []
    for start, end in offered:
        last = max(start, end - LENGTH) if end is not None else start
        hourly = [start + timedelta(minutes=30 * i) for i in range(24) if start + timedelta(minutes=30 * i) <= last]
        fits = [s for s in hourly if s > now and is_free(s, s + LENGTH, busy)]
        found += fits[:1]
    return tuple(sorted(dict.fromkeys(found)))
