"""The courtesy clock: working days and hours of the person who waits."""

from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unghost.judge.clock import CLOSES, OPENS, Clock, WorkingTime, country_of

BERLIN, LONDON, NEW_YORK, DUBAI = map(ZoneInfo, ("Europe/Berlin", "Europe/London", "America/New_York", "Asia/Dubai"))
GERMAN, AMERICAN = WorkingTime(BERLIN, "DE"), WorkingTime(NEW_YORK, "US")


def _at(words: str, zone: ZoneInfo = BERLIN) -> datetime:
    return datetime.fromisoformat(words).replace(tzinfo=zone)


@pytest.mark.parametrize(
    ("sent", "days", "due"),
    [
        pytest.param("2026-06-10 09:00", 1, "2026-06-11 09:00", id="the next day"),
        pytest.param("2026-06-05 16:00", 1, "2026-06-08 16:00", id="Friday to Monday"),
        pytest.param("2026-06-06 11:00", 1, "2026-06-09 09:00", id="Saturday counts from Monday morning"),
        pytest.param("2026-06-07 23:00", 1, "2026-06-09 09:00", id="so does Sunday night"),
        pytest.param("2026-06-10 07:00", 1, "2026-06-11 09:00", id="before work counts from its beginning"),
        pytest.param("2026-06-10 20:00", 1, "2026-06-12 09:00", id="an evening counts from the next morning"),
        pytest.param("2026-06-10 18:00", 1, "2026-06-11 18:00", id="the last minute still counts"),
        pytest.param("2026-06-10 12:00", 0, "2026-06-10 12:00", id="no days"),
        pytest.param("2026-06-10 12:00", 5, "2026-06-17 12:00", id="a week"),
        pytest.param("2026-04-02 16:00", 1, "2026-04-07 16:00", id="Good Friday and Easter Monday left out"),
        pytest.param("2026-12-24 15:00", 1, "2026-12-28 15:00", id="Christmas left out"),
        pytest.param("2026-12-31 10:00", 1, "2027-01-04 10:00", id="New Year left out"),
        pytest.param("2026-03-27 09:30", 1, "2026-03-30 09:30", id="the hour stays when clocks change"),
        pytest.param("2026-10-23 09:30", 1, "2026-10-26 09:30", id="and when they change back"),
    ],
)
def test_working_days_leave_out_what_nobody_works(sent: str, days: int, due: str) -> None:
    """Working days are counted from the first working hour; weekends and public holidays are left out."""
    assert GERMAN.days_after(_at(sent), days) == _at(due)


@pytest.mark.parametrize(
    ("sent", "hours", "due"),
    [
        pytest.param("2026-06-10 09:00", 4, "2026-06-10 13:00", id="the same day"),
        pytest.param("2026-06-10 16:00", 4, "2026-06-11 11:00", id="over the evening"),
        pytest.param("2026-06-05 16:30", 4, "2026-06-08 11:30", id="over the weekend"),
        pytest.param("2026-06-10 21:00", 4, "2026-06-11 13:00", id="in the evening"),
        pytest.param("2026-06-10 14:00", 4, "2026-06-10 18:00", id="up to the last minute"),
        pytest.param("2026-06-10 09:00", 20, "2026-06-12 11:00", id="more than two days"),
    ],
)
def test_working_hours_end_in_the_evening(sent: str, hours: int, due: str) -> None:
    """Hours go on the next working morning where the day is over."""
    assert GERMAN.hours_after(_at(sent), hours) == _at(due)


def test_the_hours_are_those_of_who_waits() -> None:
    """What reaches New York at four in the morning is read at nine there."""
    assert AMERICAN.days_after(_at("2026-06-10 10:00"), 1) == _at("2026-06-11 09:00", NEW_YORK)


@pytest.mark.parametrize(
    ("country", "day", "works"),
    [
        ("DE", "2026-10-03", False),
        ("DE", "2026-05-14", False),
        ("DE", "2026-07-03", True),
        ("US", "2026-07-03", False),
        ("US", "2026-11-26", False),
        ("GB", "2026-11-26", True),
        ("GB", "2026-12-28", False),
        ("FR", "2026-07-14", False),
        ("ES", "2026-10-12", False),
        ("IT", "2026-06-02", False),
        ("PT", "2026-06-10", False),
        ("BR", "2026-09-07", False),
        ("NL", "2026-04-27", False),
        (None, "2026-12-25", True),
        ("AE", "2026-06-05", True),
        ("DE", "2026-06-06", False),
    ],
)
def test_holidays_are_those_of_the_country(country: str | None, day: str, works: bool) -> None:
    """Each country keeps its own holidays; where none is known, only the weekend counts."""
    assert WorkingTime(UTC, country).works_on(date.fromisoformat(day)) is works


@pytest.mark.parametrize(("country", "off"), [("SA", {4, 5}), ("IL", {4, 5}), ("DE", {5, 6}), (None, {5, 6})])
def test_not_every_weekend_is_saturday_and_sunday(country: str | None, off: set[int]) -> None:
    """In Riyadh and Tel Aviv one works on Sunday."""
    week = [date(2026, 11, 9) + timedelta(days=d) for d in range(7)]

    assert {d.weekday() for d in week if not WorkingTime(UTC, country).works_on(d)} == off


def test_an_unknown_country_keeps_no_holidays() -> None:
    """A country whose holidays aren't known stops nothing."""
    assert WorkingTime(UTC, "XX").works_on(date(2026, 12, 25))


@pytest.mark.parametrize(
    ("domain", "language", "hours", "country"),
    [
        ("acme.de", "en", 1, "DE"),
        ("jobs.acme.co.uk", "en", 0, "GB"),
        ("acme.fr", "en", 2, "FR"),
        ("acme.com.br", "pt", -3, "BR"),
        ("acme.com", "de", 1, "DE"),
        ("acme.com", "en", -5, "US"),
        ("acme.com", "en", 0, "GB"),
        ("acme.com", "en", 9, None),
        ("acme.com", "en", None, None),
        ("acme.com", "pt", -3, "BR"),
        ("acme.com", "pt", 0, "PT"),
        ("acme.com", "es", 2, "ES"),
        ("acme.com", "es", -5, None),
        ("acme.com", "nl", 1, "NL"),
        ("acme.com", "", 1, None),
        ("", "it", None, "IT"),
    ],
)
def test_the_country_is_guessed_only_where_something_tells(
    domain: str, language: str, hours: int | None, country: str | None
) -> None:
    """By the address, else by language and zone; Spanish from the Americas is of no one country."""
    offset = None if hours is None else timedelta(hours=hours)

    assert country_of(domain, language, offset) == country


moments = st.datetimes(datetime(2024, 1, 1), datetime(2029, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001
people = st.builds(
    WorkingTime,
    st.sampled_from([UTC, BERLIN, LONDON, NEW_YORK, DUBAI, timezone(timedelta(hours=5, minutes=45))]),
    st.sampled_from([None, "DE", "US", "GB", "FR", "BR", "IL"]),
)


@given(people, moments, st.integers(0, 15))
def test_due_is_always_in_working_time(person: WorkingTime, sent: datetime, days: int) -> None:
    """Nothing is ever due at night, on a weekend or on a holiday of who waits, nor before it was asked."""
    due = person.days_after(sent, days)

    assert person.works_on(due.date())
    assert OPENS <= due.time() <= CLOSES
    assert due >= sent


@given(people, moments, st.integers(0, 40))
def test_hours_end_in_working_time(person: WorkingTime, sent: datetime, hours: int) -> None:
    """The same holds for hours."""
    due = person.hours_after(sent, hours)

    assert person.works_on(due.date())
    assert OPENS <= due.time() <= CLOSES
    assert due >= sent


@given(people, moments, st.integers(0, 60 * 24 * 9), st.integers(0, 12))
def test_what_was_asked_later_is_not_due_earlier(person: WorkingTime, sent: datetime, minutes: int, days: int) -> None:
    """Of two questions the later one is due at the same time or later; more days make it no earlier."""
    later = sent + timedelta(minutes=minutes)

    assert person.days_after(sent, days) <= person.days_after(later, days)
    assert person.days_after(sent, days) < person.days_after(sent, days + 1)


def test_a_day_ends_where_the_other_side_is() -> None:
    """A deadline that is a day is that day's last second there."""
    assert AMERICAN.end_of(date(2026, 6, 12)) == datetime.combine(date(2026, 6, 12), time(23, 59, 59), NEW_YORK)


def test_the_clock_remembers_what_comes_next() -> None:
    """A moment that lies ahead bounds how long a judgement holds: the nearest of those asked about."""
    clock = Clock(_at("2026-06-10 12:00"))

    assert clock.passed(_at("2026-06-10 12:00"))
    assert clock.next_change is None
    assert not clock.passed(_at("2026-06-12 12:00"))
    assert not clock.passed(_at("2026-06-11 12:00"))
    assert not clock.passed(_at("2026-06-13 12:00"))
    assert clock.next_change == _at("2026-06-11 12:00")
