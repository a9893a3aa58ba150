"""The courtesy clock: when an answer becomes due, in the working time of the person who waits."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache

OPENS = time(9)
CLOSES = time(18)
FIRST_DAYS_OFF = {"AE": (5, 6), "SA": (4, 5), "IL": (4, 5), "EG": (4, 5)}
"""Weekends that are not Saturday and Sunday, by country (Monday is 0)."""
BY_SUFFIX = {
    "at": "AT", "be": "BE", "br": "BR", "ca": "CA", "ch": "CH", "cz": "CZ", "de": "DE", "dk": "DK", "es": "ES", "fi": "FI",
    "fr": "FR", "ie": "IE", "in": "IN", "it": "IT", "mx": "MX", "nl": "NL", "no": "NO", "nz": "NZ", "pl": "PL", "pt": "PT",
    "se": "SE", "uk": "GB", "us": "US", "au": "AU", "jp": "JP", "za": "ZA", "ae": "AE", "il": "IL",
}  # fmt: skip
BY_LANGUAGE = {"de": "DE", "fr": "FR", "es": "ES", "it": "IT", "nl": "NL", "pt": "PT"}


@lru_cache(maxsize=512)
def _public_holidays(country: str, year: int) -> frozenset[date]:
    """The public holidays of a country (ISO 3166) in a year; none where the country is not known."""
    import holidays

    try:
        return frozenset(holidays.country_holidays(country, years=year))
    except NotImplementedError:
        return frozenset()


def country_of(domain: str, language: str, offset: timedelta | None) -> str | None:
    """The country whose holidays count, guessed from an address's domain, the language and the zone; None: unknown."""
    by_suffix = BY_SUFFIX.get(domain.rpartition(".")[2])
    if by_suffix:
        return by_suffix
    hours = None if offset is None else offset / timedelta(hours=1)
    if language == "en":
        return None if hours is None else "US" if -9 <= hours <= -4 else "GB" if 0 <= hours <= 1 else None
    if hours is not None and hours < -1:
        return "BR" if language == "pt" else None
    return BY_LANGUAGE.get(language)


@dataclass(frozen=True, slots=True)
class WorkingTime:
    """Working days and hours of one person: their zone, and the country whose holidays they keep (None: none known)."""

    zone: tzinfo = UTC
    country: str | None = None

    def works_on(self, day: date) -> bool:
        """Whether `day` is neither a weekend nor a public holiday."""
        off = FIRST_DAYS_OFF.get(self.country or "", (5, 6))
        if day.weekday() in off:
            return False
        return self.country is None or day not in _public_holidays(self.country, day.year)

    def next_working(self, day: date) -> date:
        """The first working day after `day`."""
        day += timedelta(days=1)
        while not self.works_on(day):
            day += timedelta(days=1)
        return day

    def opening(self, moment: datetime) -> datetime:
        """`moment` itself within working time, else when work next begins."""
        local = moment.astimezone(self.zone)
        if self.works_on(local.date()) and local.time() <= CLOSES:
            return max(local, datetime.combine(local.date(), OPENS, self.zone))
        return datetime.combine(self.next_working(local.date()), OPENS, self.zone)

    def days_after(self, moment: datetime, days: int) -> datetime:
        """`days` working days after `moment`, at the same hour: Friday 16:00 and one day is Monday 16:00."""
        start = self.opening(moment)
        day = start.date()
        for _ in range(days):
            day = self.next_working(day)
        return datetime.combine(day, start.time(), self.zone)

    def hours_after(self, moment: datetime, hours: int) -> datetime:
        """`hours` working hours after `moment`."""
        at = self.opening(moment)
        left = timedelta(hours=hours)
        while True:
            closes = datetime.combine(at.date(), CLOSES, self.zone)
            if at + left <= closes:
                return at + left
            left -= closes - at
            at = datetime.combine(self.next_working(at.date()), OPENS, self.zone)

    def end_of(self, day: date) -> datetime:
        """The last second of a day where this person is."""
        return datetime.combine(day, time(23, 59, 59), self.zone)


@dataclass(frozen=True, slots=True)
class Courtesy:
    """The defaults of the courtesy clock, in working days unless the name says otherwise; the owner can change each."""

    answer: int = 1
    tell_hours: int = 4
    offer: int = 3
    thanks_hours: int = 24
    after_rejection: int = 3
    task: int = 5
    promise: int = 2
    follow_up: int = 5
    after_their_date: int = 2
    follow_ups: int = 2
    withdrawal: int = 1
    courtesy_lasts_days: int = 21
    silence_days: int = 183
    repair_days: int = 730


@dataclass(slots=True)
class Clock:
    """The moment of judging, and the next moment at which some judgement made with it would change."""

    now: datetime
    next_change: datetime | None = field(default=None)

    def passed(self, moment: datetime) -> bool:
        """Whether `moment` lies at or before now; one that lies ahead bounds how long the judgement holds."""
        if moment <= self.now:
            return True
        if self.next_change is None or moment < self.next_change:
            self.next_change = moment
        return False
