"""Which elements name one time together, and which moments stand in one chain."""

from dataclasses import dataclass, replace
from enum import Enum, auto

from unghost.judge.times.found import Part
from unghost.judge.times.kinds import Kind, Unit
from unghost.judge.times.phrases import Element, Sign, elements
from unghost.judge.times.spoken import Clock, Day, Days, Hours, Mark, Moment, Shift, Week, Weekday, Zone
from unghost.judge.times.tokens import Run

FILLERS = frozenset({Sign.FILL, Sign.AT, Sign.FROM, Sign.BETWEEN})
LEADING = FILLERS | {Sign.UNTIL, Sign.LATEST, Sign.EVERY, Sign.GREETING}
JOINTS = frozenset({Sign.COMMA, Sign.OR, Sign.AND, Sign.DASH, Sign.TO})


class Link(Enum):
    """How a moment is joined to the one before it."""

    NONE = auto()
    COMMA = auto()
    CHOICE = auto()
    RANGE = auto()


@dataclass(frozen=True, slots=True)
class Linked:
    """A moment and its link to the one before; `recurring` where it names no single time."""

    moment: Moment
    link: Link
    recurring: bool = False


@dataclass(slots=True)
class Draft:
    """A moment while its elements are gathered."""

    first: int
    last: int
    day: Day | Days | None = None
    clock: Clock | Hours | None = None
    part: Part | None = None
    zone: Zone | None = None
    lasting: Shift | None = None
    deadline: bool = False
    recurring: bool = False
    greeting: bool = False
    day_first: bool = False

    def filled(self, sign: Sign) -> bool:
        """Whether there is already what an element of this sign would be."""
        match sign:
            case Sign.DAY | Sign.WITHIN:
                return self.day is not None
            case Sign.CLOCK | Sign.LOOSE:
                return self.clock is not None
            case Sign.PART:
                return self.part is not None
            case Sign.ZONE:
                return self.zone is not None or self.clock is None
            case Sign.LASTING:
                return not isinstance(self.clock, Clock) or self.lasting is not None
        return True

    def fill(self, element: Element) -> None:
        """Take the element in."""
        match element.value:
            case Shift() if element.sign is Sign.LASTING:
                self.lasting = element.value
            case Clock() | Hours():
                self.clock, self.day_first = element.value, self.day is not None
            case Part():
                self.part, self.day_first = element.value, self.day_first or self.day is not None
            case Zone():
                self.zone = element.value
            case None:
                pass
            case _:
                self.day = element.value
                self.deadline = self.deadline or element.sign is Sign.WITHIN

    @property
    def empty(self) -> bool:
        """Whether nothing is named yet."""
        return self.day is None and self.clock is None and self.part is None


class Assembly:
    """A walk over the elements of a run; it only goes forward, so it is linear."""

    def __init__(self, run: Run) -> None:
        self.run = run
        self.row: list[Element] = elements(run)

    def chains(self) -> list[list[Linked]]:
        """The moments of the run in chains; those of one chain may share what they don't name."""
        result: list[list[Linked]] = []
        i = 0
        while i < len(self.row):
            chain: list[Linked] = []
            hit = self.moment(i, None)
            i = hit[1] if hit else i + 1
            link = Link.NONE
            while hit is not None:
                recurring = hit[0].recurring or bool(chain and chain[-1].recurring)
                chain.append(Linked(self.finished(hit[0]), link, recurring))
                i = hit[1]
                link, start = self.link(i, hit[0])
                hit = self.moment(start, chain[-1].moment) if link is not Link.NONE else None
            if chain:
                result.append(chain)
        return result

    def sign(self, i: int) -> Sign:
        """The sign of element `i`; a break beyond either end."""
        return self.row[i].sign if 0 <= i < len(self.row) else Sign.BREAK

    def next_named(self, i: int) -> int:
        """The next element from `i` that is no filler."""
        j = i
        while j < i + 5 and (self.sign(j) in FILLERS or (self.sign(j) is Sign.TO and self.is_at(j))):
            j += 1
        return j

    def is_at(self, i: int) -> bool:
        """Whether element `i` leads in a clock time, though it joins ranges too (à, alle)."""
        return 0 <= i < len(self.row) and self.run.has(self.row[i].first, Kind.AT)

    def link(self, i: int, before: Draft) -> tuple[Link, int]:
        """How what follows at `i` is joined to `before`, and where it begins."""
        j, found = i, Link.NONE
        while j < i + 3 and (self.sign(j) in JOINTS or self.joins(j)):
            sign = self.sign(j)
            if found is not Link.NONE and self.is_at(j):
                break
            if sign in (Sign.DASH, Sign.TO, Sign.UNTIL):
                found = Link.RANGE
            elif sign in (Sign.OR, Sign.AND):
                found = Link.RANGE if sign is Sign.AND and self.between(before) else Link.CHOICE
            else:
                found = Link.COMMA
            j += 1
        if found is Link.NONE and self.sign(self.next_named(i)) in (Sign.DAY, Sign.CLOCK):
            found = Link.COMMA
        return found, j

    def joins(self, i: int) -> bool:
        """Whether a word for "until" at `i` may join the ends of a range."""
        return self.sign(i) is Sign.UNTIL and self.run.has(self.row[i].first, Kind.TO)

    def between(self, before: Draft) -> bool:
        """Whether "between" leads a moment in."""
        led = any(self.sign(k) is Sign.BETWEEN for k in range(max(0, before.first - 1), before.first + 2))
        return led or self.run.has(self.row[before.first].first, Kind.BETWEEN)

    def moment(self, i: int, before: Moment | None) -> tuple[Draft, int] | None:
        """The moment at element `i`, behind `before` in its chain, and where it ends."""
        draft, j = self.led(i)
        while j < len(self.row):
            taken = self.take(draft, j, before)
            if taken is None:
                break
            j = taken
        return (draft, draft.last) if not draft.empty else None

    def led(self, i: int) -> tuple[Draft, int]:
        """A draft with what the words before its first time say."""
        draft, j = Draft(i, i), i
        while j < i + 6 and (self.sign(j) in LEADING or self.is_at(j) or (draft.recurring and self.sign(j) in JOINTS)):
            sign = self.sign(j)
            draft.deadline = draft.deadline or sign in (Sign.UNTIL, Sign.LATEST)
            draft.recurring = draft.recurring or sign is Sign.EVERY
            draft.greeting = sign is Sign.GREETING
            if sign in (Sign.FILL, Sign.GREETING) and not draft.deadline and not draft.recurring:
                draft.first = j + 1
            j += 1
        return draft, j

    def take(self, draft: Draft, i: int, before: Moment | None) -> int | None:
        """Take element `i` into the draft or pass it by; None where the moment ends before it."""
        element, sign = self.row[i], self.sign(i)
        if self.names_week(draft, element) or self.names_weekday(draft, element):
            draft.last = i + 1
            return i + 1
        if not draft.filled(sign):
            if sign is Sign.LOOSE and not self.licensed(i, draft, before):
                return None
            draft.fill(element)
            draft.last = i + 1
            draft.deadline = draft.deadline or self.run.has(element.first, Kind.LATEST)
            return i + 1
        if draft.empty:
            return None
        if sign in (Sign.LATEST, Sign.EVERY):
            draft.deadline = draft.deadline or sign is Sign.LATEST
            draft.recurring = draft.recurring or sign is Sign.EVERY
            draft.last = i + 1
            return i + 1
        return self.past(draft, i)

    def names_week(self, draft: Draft, element: Element) -> bool:
        """Whether the element is the week of a weekday already named (Tuesday at 3 next week), which it then gets."""
        day, week = draft.day, element.value
        if not isinstance(day, Weekday) or not isinstance(week, Week) or day.which is not None or week.of is not None:
            return False
        draft.day = replace(day, weeks=week.weeks)
        return True

    def names_weekday(self, draft: Draft, element: Element) -> bool:
        """Whether the element is the weekday of a week already named (in two weeks on Tuesday), which is then meant."""
        week, day = draft.day, element.value
        if (
            not isinstance(day, Weekday)
            or not isinstance(week, Shift)
            or day.which is not None
            or day.weeks is not None
        ):
            return False
        if week.unit is not Unit.WEEK or week.base is not None or draft.deadline:
            return False
        draft.day = replace(day, weeks=week.count)
        return True

    def past(self, draft: Draft, i: int) -> int | None:
        """Past words that join the parts of one moment; None where they part two."""
        sign, j = self.sign(i), self.next_named(i + 1)
        target = self.sign(j)
        if target in (Sign.EVERY, Sign.LATEST) and sign in (*FILLERS, Sign.COMMA):
            return j
        if sign in FILLERS and j < len(self.row) and pair(draft.day, self.row[j].value):
            return j
        if target is Sign.BREAK or draft.filled(target) or target is Sign.WITHIN:
            return None
        if sign in FILLERS or (sign is Sign.TO and self.is_at(i)):
            return j
        if sign is Sign.COMMA:
            return None if target is Sign.DAY and self.timed_behind(j) else j
        if sign in (Sign.DASH, Sign.TO):
            return j if (sign is Sign.DASH or target is not Sign.DAY) and not isinstance(draft.clock, Hours) else None
        if sign is Sign.UNTIL and target is not Sign.DAY:
            draft.deadline = True
            return j
        return None

    def timed_behind(self, i: int) -> bool:
        """Whether the day at `i` has a clock time of its own behind it."""
        return self.sign(self.next_named(i + 1)) in (Sign.CLOCK, Sign.LOOSE)

    def licensed(self, i: int, draft: Draft, before: Moment | None) -> bool:
        """Whether the figure at `i` is a clock time by what stands around it."""
        element = self.row[i]
        value = element.value
        if not isinstance(value, Clock | Hours):
            return False
        lead = self.run.sense(element.first - 1, Kind.AT)
        fine = value.fine if isinstance(value, Clock) else value.start.fine and value.end.fine
        dotted = fine and lead == 1 and not self.run.lexicon.month_first
        if value.mark is Mark.BARE and not element.stands and not dotted:
            return False
        behind = self.sign(self.next_named(i + 1))
        if lead == 1 and not self.run.has(element.last, Kind.OF):
            return True
        near = draft.day is not None or behind is Sign.DAY or (behind is Sign.COMMA and self.sign(i + 2) is Sign.DAY)
        joined = before is not None and before.clock is not None
        if joined or draft.part is not None or self.part_behind(i):
            return True
        if isinstance(value, Hours):
            led = self.sign(i - 1) in (Sign.FROM, Sign.BETWEEN)
            plain = value.mark is Mark.HOURS and value.start.exact
            dotted = fine and not self.run.lexicon.month_first and value.start.minute % 5 == value.end.minute % 5 == 0
            if element.stands and (plain or dotted or self.listed_before_day(i)):
                return True
            return near or (led and (value.mark is Mark.HOURS or fine or value.start.hour > 1))
        if value.mark is Mark.HOURS:
            return near or lead is not None or self.leads_hours(i)
        if self.sign(i + 1) in (Sign.OR, Sign.AND) and self.sign(i + 2) is Sign.CLOCK:
            return True
        led = self.sign(i - 1) is Sign.UNTIL or self.run.has(element.first - 1, Kind.AFTER)
        short = led and 0 < value.hour <= 12 and self.sign(i + 1) is Sign.BREAK
        return short or (near and (value.fine or lead is not None or led)) or (value.fine and lead is not None)

    def listed_before_day(self, i: int) -> bool:
        """Whether another range and then a day stand behind the range at `i` (10-12 or 2-4 on Monday)."""
        listed = self.sign(i + 1) in (Sign.OR, Sign.AND, Sign.COMMA) and self.sign(i + 2) in (Sign.LOOSE, Sign.CLOCK)
        return listed and self.sign(self.next_named(i + 3)) is Sign.DAY

    def part_behind(self, i: int) -> bool:
        """Whether a part of the day behind the figure makes it an hour: 8 in the evening, 11 tonight."""
        j = self.next_named(i + 1)
        if self.sign(j) is Sign.PART:
            value = self.row[i].value
            if isinstance(value, Clock | Hours) and value.mark is Mark.HOURS:
                return True
            first = self.row[j].first
            return j > i + 1 or " " in self.run.raw(first) or self.run.has(first, Kind.FOLLOWS)
        j = i + 2 if self.sign(i + 1) is Sign.COMMA else i + 1
        return self.sign(j) is Sign.DAY and self.sign(j + 1) is Sign.PART

    def leads_hours(self, i: int) -> bool:
        """Whether the word before element `i` makes a count of hours a clock time (until 14 h)."""
        before = self.sign(i - 1)
        if before in (Sign.UNTIL, Sign.LATEST):
            return not self.run.has(self.row[i - 1].first, Kind.WITHIN | Kind.IN)
        pure = before is Sign.FROM and not self.run.has(self.row[i - 1].first, Kind.OF)
        return pure or (self.sign(i + 1) in (Sign.OR, Sign.AND) and self.sign(i + 2) in (Sign.CLOCK, Sign.LOOSE))

    def finished(self, draft: Draft) -> Moment:
        """The draft as a moment; a day in a greeting is none."""
        first, last = self.row[draft.first], self.row[draft.last - 1]
        span = self.run.tokens[first.first].start, self.run.tokens[last.last - 1].end
        kept = not draft.greeting or draft.clock is not None
        return Moment(
            span,
            draft.day if kept else None,
            draft.clock,
            draft.part if kept else None,
            draft.zone,
            draft.lasting,
            deadline=draft.deadline or (isinstance(draft.day, Shift) and draft.deadline),
            day_first=draft.day_first,
        )


def pair(day: object, other: object) -> bool:
    """Whether a weekday and a week may name one day together."""
    return (isinstance(day, Weekday) and isinstance(other, Week)) or (
        isinstance(day, Shift) and isinstance(other, Weekday)
    )
