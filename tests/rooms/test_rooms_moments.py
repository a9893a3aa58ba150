"""Times in the words people use."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unghost.judge.clock import WorkingTime
from unghost.rooms import moments

BERLIN = ZoneInfo("Europe/Berlin")
HOURS = WorkingTime(BERLIN)
NOW = datetime(2026, 5, 13, 11, 0, tzinfo=BERLIN)
"""A Wednesday."""
AWARE = st.integers(0, 90 * 365 * 86_400).map(lambda s: datetime.fromtimestamp(s, BERLIN))


def at(text: str) -> datetime:
    """A moment in Berlin."""
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        ("2026-05-13T09:40", "since 09:40 today"),
        ("2026-05-12T17:00", "since yesterday"),
        ("2026-05-11T09:00", "since Monday, 2 working days"),
        ("2026-05-08T16:00", "since Friday, 3 working days"),
        ("2026-05-10T12:00", "since Sunday, 3 working days"),
        ("2026-04-30T09:00", "since 30 April, 9 working days"),
        ("2026-04-27T09:00", "since 27 April, 2 weeks"),
        ("2026-04-01T09:00", "since 1 April, 6 weeks"),
        ("2026-02-07T09:00", "since 7 February, 3 months"),
        ("2025-07-07T09:00", "since 7 July 2025, 10 months"),
        ("2024-04-02T09:00", "since 2 April 2024, 2 years"),
        ("2026-05-13T12:00", "since 12:00 today"),
    ],
)
def test_since_when_somebody_waits(moment: str, said: str) -> None:
    """The day as one would name it, and how long that is in the measure that fits."""
    assert said == moments.since(at(moment), NOW, HOURS)


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        ("2026-05-13T16:00", "due today by 16:00"),
        ("2026-05-13T23:59:59", "due today"),
        ("2026-05-14T10:00", "due tomorrow by 10:00"),
        ("2026-05-15T17:00", "due Friday"),
        ("2026-05-19T17:00", "due Tuesday"),
        ("2026-05-20T17:00", "due 20 May"),
        ("2027-01-03T17:00", "due 3 January 2027"),
        ("2026-05-13T09:00", "was due at 09:00 today"),
        ("2026-05-12T09:00", "was due yesterday"),
        ("2026-05-08T09:00", "was due Friday"),
        ("2026-03-08T09:00", "was due 8 March"),
    ],
)
def test_when_something_is_due(moment: str, said: str) -> None:
    """An hour is named only where it helps; a deadline without one has none."""
    assert said == moments.due(at(moment), NOW, BERLIN)


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        ("2026-05-13T16:00", "best today"),
        ("2026-05-14T10:00", "best by tomorrow"),
        ("2026-05-12T10:00", "late, and still welcome"),
    ],
)
def test_a_courtesy_is_never_too_late(moment: str, said: str) -> None:
    """Past its best hour it is still welcome."""
    assert said == moments.best(at(moment), NOW, BERLIN)


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        ("2026-05-14T14:00", "2026-05-14T15:00", "tomorrow, Thursday 14 May, 14:00 to 15:00"),
        ("2026-05-13T14:00", None, "today, Wednesday 13 May, 14:00"),
        ("2026-05-28T14:00", "2026-05-28T14:00", "Thursday 28 May, 14:00"),
        ("2026-05-28T22:00", "2026-05-29T00:30", "Thursday 28 May, 22:00 to 29 May, 00:30"),
        ("2027-05-28T14:00", None, "Friday 28 May 2027, 14:00"),
    ],
)
def test_when_an_interview_takes_place(start: str, end: str | None, said: str) -> None:
    """Weekday, date and hours; its end where one is known."""
    assert said == moments.span(at(start), at(end) if end else None, NOW, BERLIN)


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        ("2026-05-13T09:05", "Today 09:05"),
        ("2026-05-12T09:05", "Yesterday 09:05"),
        ("2026-05-08T09:05", "Friday 09:05"),
        ("2026-04-08T09:05", "8 April, 09:05"),
    ],
)
def test_when_a_message_was_written(moment: str, said: str) -> None:
    """As a heading."""
    assert said == moments.sent(at(moment), NOW, BERLIN)


def test_days_are_those_of_the_reader_s_zone() -> None:
    """What was late in the evening elsewhere may be tomorrow here."""
    elsewhere = datetime(2026, 5, 13, 23, 30, tzinfo=ZoneInfo("America/New_York"))
    assert moments.due(elsewhere, NOW, BERLIN) == "due tomorrow by 05:30"


@pytest.mark.parametrize(
    ("count", "said"), [(0, "no"), (1, "one"), (12, "twelve"), (13, "13"), (1234, "1,234"), (-1, "-1")]
)
def test_small_numbers_are_words(count: int, said: str) -> None:
    """Up to twelve."""
    assert said == moments.number(count)


@given(AWARE, AWARE)
def test_no_two_moments_are_past_telling(moment: datetime, now: datetime) -> None:
    """Whatever lies between them, something short is said, and it is the same for the same day."""
    for told in (
        moments.since(moment, now, HOURS),
        moments.due(moment, now, BERLIN),
        moments.sent(moment, now, BERLIN),
    ):
        assert 3 < len(told) < 60
    assert moments.span(moment, moment + timedelta(hours=1), now, BERLIN)
    assert 0 <= moments.working_days(moment, now, HOURS) <= 62


@given(AWARE, st.integers(0, 60))
def test_working_days_are_never_more_than_days(moment: datetime, days: int) -> None:
    """And a week has five."""
    worked = moments.working_days(moment, moment + timedelta(days=days), HOURS)
    assert days // 7 * 5 <= worked <= days
