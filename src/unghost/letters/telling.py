"""Times told in words, in the zone of the person who reads, with the owner's beside it where it differs."""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo

from unghost.letters.zones import same_clock, zone_name

_MERIDIEM = re.compile(r"\b\d{1,2}(?::\d\d)? ?[ap]\.?m\b", re.IGNORECASE)
_WEEK = timedelta(days=6)
_LONG_AGO = timedelta(days=300)


@dataclass(frozen=True, slots=True)
class Telling:
    """How times are told to one reader: their zone and the owner's, whether as in America, and what counts as now."""

    zone: tzinfo
    owner_zone: tzinfo
    american: bool
    now: datetime

    def day(self, moment: datetime) -> str:
        """ "Thursday 5 March", with the year where it isn't plain."""
        local = moment.astimezone(self.zone)
        return f"{local:%A}{', ' if self.american else ' '}{self.date(local.date())}"

    def date(self, day: date) -> str:
        """ "5 March" or "March 5", with the year where it is not this one's."""
        year = abs(day - self.now.astimezone(self.zone).date()) > _LONG_AGO
        if self.american:
            return f"{day:%B} {day.day}" + (f", {day.year}" if year else "")
        return f"{day.day} {day:%B}" + (f" {day.year}" if year else "")

    def hour(self, moment: datetime, zone: tzinfo | None = None) -> str:
        """ "14:00", or "2:00 pm" in America."""
        local = moment.astimezone(zone or self.zone)
        if not self.american:
            return f"{local:%H:%M}"
        return f"{local.hour % 12 or 12}:{local:%M} {'am' if local.hour < 12 else 'pm'}"

    def clock(self, moment: datetime) -> str:
        """ "14:00 CET", with the owner's time where it differs: "14:00 CET (8:00 am EST for me)"."""
        told, mine = self._both(moment)
        return f"{told} ({mine} for me)" if mine else told

    def item(self, moment: datetime) -> str:
        """A time in a list: "Thursday 5 March at 14:00 CET / 8:00 am EST"."""
        told, mine = self._both(moment)
        return f"{self.day(moment)} at {told}{f' / {mine}' if mine else ''}"

    def _both(self, moment: datetime) -> tuple[str, str | None]:
        """The reader's time with its zone, and the owner's where it differs (with the day, if that differs too)."""
        told = f"{self.hour(moment)} {zone_name(moment, self.zone)}"
        if same_clock(moment, self.zone, self.owner_zone):
            return told, None
        mine = f"{self.hour(moment, self.owner_zone)} {zone_name(moment, self.owner_zone)}"
        own = moment.astimezone(self.owner_zone)
        return told, mine if own.date() == moment.astimezone(self.zone).date() else f"{mine} on {own:%A}"

    def at(self, moment: datetime) -> str:
        """ "Thursday 5 March at 14:00 CET"."""
        return f"{self.day(moment)} at {self.clock(moment)}"

    def since(self, moment: datetime) -> str:
        """The day of something past: "on Tuesday" within the week, else "on 3 March"; "today", "yesterday"."""
        local, today = moment.astimezone(self.zone).date(), self.now.astimezone(self.zone).date()
        if local == today:
            return "today"
        if local == today - timedelta(days=1):
            return "yesterday"
        return f"on {local:%A}" if today - local <= _WEEK else f"on {self.date(local)}"

    def of(self, noun: str, moment: datetime | None) -> str:
        """Something of theirs with its date: "your message of 3 March"; today's is just "your message"."""
        if moment is None:
            return noun
        local, today = moment.astimezone(self.zone).date(), self.now.astimezone(self.zone).date()
        if local >= today:
            return noun
        link = "from" if self.american else "of"
        if local == today - timedelta(days=1):
            return f"{noun} from yesterday"
        return f"{noun} {link} {local:%A}" if today - local <= _WEEK else f"{noun} {link} {self.date(local)}"


def is_american(text: str, language: str, zone: tzinfo, moment: datetime) -> bool:
    """Whether the reader tells time as in America: their own words show it, else their place does."""
    if _MERIDIEM.search(text[:5000]):
        return -10 <= _hours(zone, moment) <= -4 or language == "en" and not -1 <= _hours(zone, moment) <= 3
    return language == "en" and -10 <= _hours(zone, moment) <= -5


def _hours(zone: tzinfo, moment: datetime) -> float:
    return (moment.astimezone(zone).utcoffset() or timedelta(0)) / timedelta(hours=1)
