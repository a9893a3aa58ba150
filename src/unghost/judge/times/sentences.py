"""Moments of a whole text: what a sentence tells of them, and the day that a clock time takes from before it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from unghost.judge.times.found import Part
from unghost.judge.times.kinds import Unit
from unghost.judge.times.lexicon import Lexicon
from unghost.judge.times.spoken import Day, Days, Moment, Month, Shift, Week, Weekday, Weekend

END = re.compile(r"[.!?…](?=\s)|\n\s*\n|\n\s*[-*•–]\s")
WORD = re.compile(r"[^\W\d_]+")
NEAR = 80
"""How far apart, in characters, a day and a clock time of one sentence may be."""
AROUND = 160
"""How much of a sentence is looked at on either side of a time."""


def gap(text: str, one: Moment, other: Moment) -> str | None:
    """The text between two moments, if they are near each other in one sentence."""
    between = text[one.span[1] : other.span[0]]
    return None if len(between) > NEAR or END.search(between) else between


def is_day(moment: Moment) -> bool:
    """Whether a clock time may be added: one day is named, no time of it, no deadline."""
    whole = isinstance(moment.day, Week | Weekend | Month | Days)
    counted = isinstance(moment.day, Shift) and moment.day.unit in (Unit.MINUTE, Unit.HOUR)
    bare = moment.clock is None and moment.part is None and moment.until is None
    return moment.day is not None and bare and not moment.deadline and not whole and not counted


def dayless(moment: Moment) -> bool:
    """Whether a time of some day is named, but no day; a lunch may be one of any day."""
    return moment.day is None and (moment.clock is not None or moment.part not in (None, Part.NOON))


def completed(text: str, moments: Sequence[Moment]) -> list[Moment]:
    """The moments with the days that others name for them; a day that only leads in another time is not kept."""
    result: list[Moment] = []
    day: Day | None = None
    taken: Moment | None = None
    for one, behind in zip(moments, [*moments[1:], None], strict=False):
        if one is taken:
            result[-1] = replace(result[-1], span=(result[-1].span[0], one.span[1]))
            continue
        before = result[-1] if result and gap(text, result[-1], one) is not None else None
        placed = one
        if before is not None and before.day is not None and dayless(one):
            placed = replace(one, day=None if isinstance(before.day, Days | Week | Month | Weekend) else before.day)
        elif before is not None and in_week(before, one):
            placed = replace(one, day=week_day(before, one))
        elif dayless(one):
            taken = behind if behind is not None and leads_behind(text, one, behind) else None
            placed = replace(one, day=taken.day if taken is not None else day if one.clock is not None else None)
        if before is not None and leads(before, one):
            result.pop()
            placed = replace(placed, span=(before.span[0], one.span[1]))
        if placed.day is None and placed.clock is None and alone(text, one):
            placed = replace(placed, day=Shift(Unit.DAY, 0))
        if placed.day is not None and not isinstance(placed.day, Week | Weekend | Month | Days):
            day = placed.day
        if placed.day is not None or placed.clock is not None:
            result.append(placed)
    return result


def leads(before: Moment, one: Moment) -> bool:
    """Whether `before` names no time itself, only the day or week of `one`."""
    return (dayless(one) and is_day(before)) or (isinstance(before.day, Week) and in_week(before, one))


def in_week(before: Moment, one: Moment) -> bool:
    """Whether a bare weekday lies in the week named before it (next week on Tuesday or Thursday)."""
    plain = isinstance(one.day, Weekday) and one.day.which is None and one.day.weeks is None
    week = before.day
    named = isinstance(week, Week) and week.of is None and not before.deadline
    return plain and (named or (isinstance(week, Weekday) and week.weeks is not None))


def week_day(before: Moment, one: Moment) -> Day | None:
    """The weekday of `one` in the week of `before`."""
    if isinstance(one.day, Weekday) and isinstance(before.day, Week | Weekday):
        return replace(one.day, weeks=before.day.weeks)
    return one.day if not isinstance(one.day, Days) else None


def leads_behind(text: str, one: Moment, behind: Moment) -> bool:
    """Whether the day is only named behind its clock time (at 3 in our office on Monday)."""
    return is_day(behind) and gap(text, one, behind) is not None


def alone(text: str, moment: Moment) -> bool:
    """Whether nothing else stands in the line of the moment."""
    begin = text.rfind("\n", 0, moment.span[0]) + 1
    end = text.find("\n", moment.span[1])
    around = text[begin : moment.span[0]] + text[moment.span[1] : end if end >= 0 else None]
    return not around.strip(" .,!?")


def sentence(text: str, moment: Moment) -> Iterator[str]:
    """The words of the sentence around a moment, in lower case."""
    before = text[max(0, moment.span[0] - AROUND) : moment.span[0]]
    for end in END.finditer(before):
        last = end.end()
        before = " " * last + before[last:]
    behind = END.split(text[moment.span[1] : moment.span[1] + AROUND], maxsplit=1)[0]
    return (word.group().lower() for word in WORD.finditer(before + " " + behind))


def looks_back(text: str, moment: Moment, lexicon: Lexicon) -> tuple[bool, bool]:
    """Whether the sentence speaks of the past only, and whether of something that may have come lately."""
    words = frozenset(sentence(text, moment))
    lately = not words.isdisjoint(lexicon.recent)
    first = WORD.match(text, moment.span[0])
    if first is not None and first.group().lower() in lexicon.past:
        return True, lately
    return not words.isdisjoint(lexicon.past) and words.isdisjoint(lexicon.ahead), lately
