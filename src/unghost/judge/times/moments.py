"""What the moments of a chain share: the ends of ranges, and a day, clock time, part of the day or zone."""

from collections.abc import Sequence
from dataclasses import replace

from unghost.judge.times.assembly import Assembly, Link, Linked
from unghost.judge.times.found import Part
from unghost.judge.times.kinds import Which
from unghost.judge.times.spoken import Calendar, Clock, Day, DayOfMonth, Days, Hours, Moment, Weekday
from unghost.judge.times.tokens import Run


def moments(run: Run) -> list[Moment]:
    """The moments of a run in order, ranges joined and shared words handed on."""
    result: list[Moment] = []
    for chain in Assembly(run).chains():
        result += shared(joined(single(chain)))
    return [moment for moment in result if moment.day or moment.clock or moment.part]


def single(chain: Sequence[Linked]) -> list[Linked]:
    """The moments that recur in no way; the start of a range recurs with its end."""
    result: list[Linked] = []
    until = False
    for linked in reversed(chain):
        recurring = linked.recurring or until
        until = recurring and linked.link is Link.RANGE
        if not recurring:
            result.append(linked)
    return result[::-1]


def joined(chain: Sequence[Linked]) -> list[Linked]:
    """The chain with the two ends of each range as one moment."""
    result: list[Linked] = []
    for linked in chain:
        start = result[-1].moment if result and linked.link is Link.RANGE else None
        one = range_of(start, linked.moment) if start is not None else None
        if start is not None and opening_hours(start, linked.moment):
            result.pop()
        elif one is not None:
            result[-1] = replace(result[-1], moment=one)
        else:
            result.append(linked)
    return result


def opening_hours(start: Moment, end: Moment) -> bool:
    """Whether a range of weekdays with hours is what recurs each week (Mon-Fri 9-17)."""
    weekly = all(isinstance(day, Weekday) and day.which is None and day.weeks is None for day in (start.day, end.day))
    return weekly and start.clock is None and isinstance(end.clock, Hours)


def range_of(start: Moment, end: Moment) -> Moment | None:
    """The range between two moments, if they are of one kind."""
    if start.until is not None or isinstance(start.day, Days) or isinstance(end.day, Days):
        return None
    span = start.span[0], end.span[1]
    plain = start.clock is None and end.clock is None
    if plain and start.day is not None and end.day is not None:
        return replace(start, span=span, day=Days(start.day, end.day), part=None, deadline=start.deadline)
    if isinstance(start.clock, Clock) and isinstance(end.clock, Clock):
        if end.day is None or start.day is None:
            day, zone = start.day or end.day, end.zone or start.zone
            part, both = start.part or end.part, Hours(start.clock, end.clock)
            if start.part is not None and end.part is not start.part:
                part, both = None, Hours(settled(start.clock, start.part), settled(end.clock, end.part))
            return replace(start, span=span, day=day, clock=both, zone=zone, part=part)
        return replace(start, span=span, until=end, zone=start.zone or end.zone)
    return None


def settled(clock: Clock, part: Part | None) -> Clock:
    """The clock time with its half of the day told by the part of the day."""
    if part is None or clock.exact or clock.pm is not None:
        return clock
    return replace(clock, pm=part is not Part.MORNING)


def shared(chain: Sequence[Linked]) -> list[Moment]:
    """The moments of a chain, each with the day, clock time, part of day and zone that it shares with a neighbour."""
    found = [linked.moment for linked in chain]
    for i in range(1, len(found)):
        found[i] = continued(found[i], found[i - 1], chain[i].link)
    choice = False
    for i in range(len(found) - 2, -1, -1):
        link = chain[i + 1].link
        choice = link is Link.CHOICE or (link is Link.COMMA and choice)
        found[i] = completed(found[i], found[i + 1], link, choice=choice)
    return found


def continued(one: Moment, before: Moment, link: Link) -> Moment:
    """`one` with what it shares with the moment before it in its chain."""
    if one.day is None:
        return replace(one, day=last_day(before))
    bare = one.clock is None and one.part is None and link is not Link.RANGE
    if bare and before.clock is not None and not before.day_first and before.day is not None:
        one = replace(one, clock=before.clock, part=before.part, zone=before.zone)
    day, earlier = one.day, before.day
    plain = isinstance(day, Weekday) and day.which is None and day.weeks is None
    if plain and isinstance(day, Weekday) and isinstance(earlier, Weekday):
        which = Which.NEXT if earlier.which is Which.NEXT else None
        return replace(one, day=replace(day, which=which, behind=earlier.behind))
    dated = isinstance(earlier, Calendar | DayOfMonth) and earlier.weekday is not None
    if plain and dated and isinstance(day, Weekday) and isinstance(earlier, Calendar | DayOfMonth):
        return replace(one, day=replace(day, behind=earlier))
    return one


def last_day(moment: Moment) -> Day | Days | None:
    """The day that a clock time behind `moment` takes from it."""
    return moment.until.day if moment.until is not None else moment.day


def completed(one: Moment, after: Moment, link: Link, *, choice: bool) -> Moment:
    """`one` with what it shares with the moment after it; `choice`: an "or", or a comma in a list that ends in one."""
    if one.day is None and link is not Link.NONE:
        one = replace(one, day=after.day)
    if choice and isinstance(one.day, DayOfMonth) and isinstance(after.day, Calendar) and one.day.months is None:
        one = replace(one, day=Calendar(one.day.day, after.day.month, after.day.year, one.day.weekday))
    if choice and one.clock is None and one.part is None and after.day_first and one.day is not None:
        one = replace(one, clock=after.clock, part=after.part, zone=after.zone, day_first=True)
    if one.clock is not None and one.zone is None:
        one = replace(one, zone=after.zone)
    day, later = one.day, after.day
    plain = isinstance(day, Weekday) and day.which is None and day.weeks is None
    if choice and plain and isinstance(day, Weekday) and isinstance(later, Weekday) and later.weeks is not None:
        one = replace(one, day=replace(day, weeks=later.weeks))
    if choice and isinstance(one.clock, Clock) and isinstance(after.clock, Clock):
        open_half = one.clock.pm is None and not one.clock.exact and after.clock.pm is not None
        if open_half and one.clock.hour % 12 <= after.clock.hour % 12:
            one = replace(one, clock=replace(one.clock, pm=after.clock.pm))
    return one
