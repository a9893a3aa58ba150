"""Moments of a whole text: what a sentence tells of them, and the day that a clock time takes from before it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from unghost.judge.times.lexicon import Lexicon
from unghost.judge.times.spoken import Days, Moment, Month, Shift, Unit, Week, Weekend

END = re.compile(r"[.!?;…](?=\s)|\n\s*\n|\n\s*[-*•–]\s")
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
    """Whether a time of some day is named, but no day."""
    return moment.day is None and (moment.clock is not None or moment.part is not None)


def completed(text: str, moments: Sequence[Moment]) -> list[Moment]:
    """The moments with the days that others name for them; a day that only leads in a clock time is not kept."""
    result: list[Moment] = []
    day = None
    for i, moment in enumerate(moments):
        one = moment
        before = result[-1] if result else None
        if dayless(one) and before is not None and before.day is not None and gap(text, before, one) is not None:
            one = replace(one, day=before.day if not isinstance(before.day, Days) else None)
            if is_day(before):
                one = replace(one, span=(before.span[0], one.span[1]), day_first=True)
                result.pop()
        elif dayless(one):
            behind = moments[i + 1] if i + 1 < len(moments) else None
            leads = behind is not None and is_day(behind) and gap(text, one, behind) is not None
            one = replace(one, day=behind.day if leads and behind is not None else day)
        elif is_day(one) and before is not None and before.day == one.day and gap(text, before, one) is not None:
            result[-1] = replace(before, span=(before.span[0], one.span[1]))
            continue
        if one.day is not None and not isinstance(one.day, Week | Weekend | Month | Days):
            day = one.day
        if one.day is not None or one.clock is not None:
            result.append(one)
    return result


def sentence(text: str, moment: Moment) -> Iterator[str]:
    """The words of the sentence around a moment, in lower case."""
    before = text[max(0, moment.span[0] - AROUND) : moment.span[0]]
    for end in END.finditer(before):
        last = end.end()
        before = " " * last + before[last:]
    behind = END.split(text[moment.span[1] : moment.span[1] + AROUND], maxsplit=1)[0]
    return (word.group().lower() for word in WORD.finditer(before + " " + behind))


def looks_back(text: str, moment: Moment, lexicon: Lexicon) -> bool:
    """Whether the sentence speaks of the past only."""
    words = frozenset(sentence(text, moment))
    return not words.isdisjoint(lexicon.past) and words.isdisjoint(lexicon.ahead)
