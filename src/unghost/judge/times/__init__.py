"""Dates and times in prose, by a grammar of our own, in seven languages."""

from datetime import datetime

from unghost.judge.times.found import Found, Grain
from unghost.judge.times.reading import read_times

__all__ = ["Found", "Grain", "find_times"]


def find_times(text: str, *, written: datetime, language: str) -> tuple[Found, ...]:
    """The times that `text` names, in order.

    `written` is the local time of writing in the writer's zone (aware): what "tomorrow" is counted from, and the zone
    of times that name none. `language` is a tag ("en", "en-GB", "de"); figures of other languages are read day first.
    Linear in the length of the text; never raises, whatever the text.
    """
    return read_times(text, written=written, language=language)
