"""All steps together: words, phrases, moments, dates."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, time, timedelta

from unghost.judge.times.found import Found, Grain, Part
from unghost.judge.times.kinds import Unit
from unghost.judge.times.lexicon import Lexicon, lexicon_of
from unghost.judge.times.moments import moments
from unghost.judge.times.resolve import Anchor, Dated, at, resolved, spanned, timed, zone_of
from unghost.judge.times.sentences import completed, looks_back
from unghost.judge.times.spoken import Clock, Hours, Moment, Shift, Weekday, Weekend
from unghost.judge.times.tokens import runs

MIDNIGHT = time(0)
LONGEST_TEXT = 200_000
"""No more characters of a text are read."""
CLOCKED = frozenset({Unit.MINUTE, Unit.HOUR})
YEARS = range(1000, 9000)
"""Years of writing that leave room to count from."""


def read_times(text: str, *, written: datetime, language: str) -> tuple[Found, ...]:
    """The times of `text` in order; see `find_times`."""
    if written.year not in YEARS:
        return ()
    text = text[:LONGEST_TEXT]
    lexicon = lexicon_of(language)
    named = completed(text, [moment for run in runs(text, lexicon) for moment in moments(run)])
    return tuple(one_time_each(text, named, Anchor(written), lexicon))


def one_time_each(text: str, named: list[Moment], anchor: Anchor, lexicon: Lexicon) -> Iterator[Found]:
    """Each moment that can be, less a day that only says again which day the moment before it is on."""
    held: tuple[Moment, Found] | None = None
    for moment in named:
        past, recent = looks_back(text, moment, lexicon)
        found = found_at(text, moment, replace(anchor, past=past, recent=recent))
        if found is None:
            continue
        again = None if held is None else apposition(text, held, (moment, found))
        if held is not None and again is None:
            yield held[1]
        held = (moment, found) if again is None else again
    if held is not None:
        yield held[1]


def apposition(text: str, one: tuple[Moment, Found], other: tuple[Moment, Found]) -> tuple[Moment, Found] | None:
    """One time for two that name the same day side by side (tomorrow, Tuesday 3 March, at 10); else None."""
    between = text[one[1].span[1] : other[1].span[0]]
    if len(between) > 3 or any(character.isalnum() or character in "/.!?;" for character in between):
        return None
    first, second = one[1], other[1]
    if is_weekday(other[0], first) and second.all_day:
        return one
    if first.start is None or second.start is None or not (first.all_day or second.all_day):
        return None
    if first.start.date() != second.start.date() or first.end or second.grain in (Grain.WEEK, Grain.MONTH):
        return None
    kept = one if second.grain is Grain.DAY else other
    span = first.span[0], second.span[1]
    return kept[0], replace(kept[1], span=span, quote=text[span[0] : span[1]])


def is_weekday(moment: Moment, found: Found) -> bool:
    """Whether the moment is just the name of the weekday that `found` is on."""
    day = moment.day
    plain = isinstance(day, Weekday) and day.which is None and day.weeks is None and moment.clock is None
    return plain and isinstance(day, Weekday) and found.start is not None and found.start.weekday() == day.weekday


def found_at(text: str, moment: Moment, anchor: Anchor) -> Found | None:
    """The moment as a time, if there can be such a one."""
    times = counted(moment, anchor) or clocked(moment, anchor) or dated(moment, anchor)
    if times is None:
        return None
    first, last, grain = times
    limit = first if isinstance(moment.day, Weekend) else last or first
    start, end = (None, limit) if moment.deadline else (first, last)
    quote = text[moment.span[0] : moment.span[1]]
    zone = moment.zone.written if moment.zone is not None else None
    all_day = grain not in (Grain.MINUTE, Grain.HOUR)
    return Found(quote, start, end, zone, moment.deadline, all_day, grain, moment.span)


Times = tuple[datetime, datetime | None, Grain]


def counted(moment: Moment, anchor: Anchor) -> Times | None:
    """A number of hours or minutes from now."""
    shift = moment.day
    if not isinstance(shift, Shift) or shift.unit not in CLOCKED or shift.base is not None:
        return None
    return anchor.written.replace(second=0, microsecond=0) + length(shift), None, Grain.MINUTE


def length(shift: Shift) -> timedelta:
    """A number of hours or minutes."""
    return timedelta(minutes=shift.count * (60 if shift.unit is Unit.HOUR else 1))


def clocked(moment: Moment, anchor: Anchor) -> Times | None:
    """A clock time, or a range of them, on its day: today (tomorrow if it has passed) where none is named."""
    clock = moment.clock
    day = moment.day
    if clock is None:
        return None
    dates = resolved(day, anchor) if day is not None else Dated(anchor.today)
    if dates is None or dates.grain is not Grain.DAY:
        return None
    zone = zone_of(moment.zone, anchor.written.tzinfo)
    first, last = spanned(clock, moment.part) if isinstance(clock, Hours) else (timed(clock, moment.part), None)
    start = at(dates.start, first, zone)
    if is_midnight(clock):
        start += timedelta(days=1)
    if day is None and start < anchor.written and not anchor.past:
        start += timedelta(days=1)
    end = ended(start, last, moment, anchor)
    fine = any(it.fine for it in ((clock.start, clock.end) if isinstance(clock, Hours) else (clock,)))
    return start, end, Grain.MINUTE if fine else Grain.HOUR


def is_midnight(clock: Clock | Hours) -> bool:
    """Whether the (first) hour is 24 o'clock, which is the next day's first."""
    return (clock.start if isinstance(clock, Hours) else clock).hour == 24


def ended(start: datetime, last: time | None, moment: Moment, anchor: Anchor) -> datetime | None:
    """The end of a range: of clock times, the next such time after the start; of moments, the second one."""
    if last is not None:
        end = at(start.date(), last, start.tzinfo)
        return end if end > start else end + timedelta(days=1)
    if moment.lasting is not None:
        return start + length(moment.lasting)
    if moment.until is None:
        return None
    last_one = replace(moment.until, zone=moment.until.zone or moment.zone)
    for seen_from in (anchor, replace(anchor, written=start, past=False)):
        until = clocked(last_one, seen_from)
        if until is not None and until[0] > start:
            return until[0]
    return None


def dated(moment: Moment, anchor: Anchor) -> Times | None:
    """A day, a part of it, a range of days, a week or a month."""
    dates = resolved(moment.day, anchor) if moment.day is not None else None
    if dates is None or (moment.clock is not None and dates.grain is not Grain.DAY):
        return None
    zone = anchor.written.tzinfo
    end = at(dates.end, MIDNIGHT, zone) if dates.end is not None else None
    if moment.part is not None and dates.grain is Grain.DAY and end is None:
        return at(dates.start, time(Part(moment.part)), zone), None, Grain.PART_OF_DAY
    return at(dates.start, MIDNIGHT, zone), end, dates.grain
