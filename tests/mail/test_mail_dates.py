"""The Date header in its old, new and broken forms."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unghost.mail.dates import date_of


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("Mon, 2 Mar 2026 09:30:00 +0100", "2026-03-02T09:30:00+01:00"),
        ("2 Mar 2026 09:30 -0530", "2026-03-02T09:30:00-05:30"),
        ("Mon, 02 Mar 2026 09:30:00 GMT", "2026-03-02T09:30:00+00:00"),
        ("Mon, 2 Mar 2026 09:30:00 EST", "2026-03-02T09:30:00-05:00"),
        ("Mon, 2 Mar 2026 09:30:00 -0800 (PST)", "2026-03-02T09:30:00-08:00"),
        ("Mon, 2 Mar 26 09:30:00 +0000", "2026-03-02T09:30:00+00:00"),
        ("Fri, 2 Mar 99 09:30:00 +0000", "1999-03-02T09:30:00+00:00"),
        ("Mon, 2 Mar 2026 09:30:00", "2026-03-02T09:30:00+00:00"),
        ("Mon, 2 Mar 2026 09:30:00 GMT+0200", "2026-03-02T09:30:00+02:00"),
        ("Mon, 2 Mar 2026 09.30.00 +0000", "2026-03-02T09:30:00+00:00"),
        ("Monday, March 2, 2026 9:30:00 +0000", "2026-03-02T09:30:00+00:00"),
        ("Mon Mar  2 09:30:00 2026", "2026-03-02T09:30:00+00:00"),
        ("2026-03-02T09:30:00Z", "2026-03-02T09:30:00+00:00"),
        ("2026-03-02 09:30:00.123+02:00", "2026-03-02T09:30:00+02:00"),
        ("Mon, 2 Mar 2026 23:59:60 +0000", "2026-03-02T23:59:59+00:00"),
        ("Mon, 2 Mar 2026 24:00:00 +0000", "2026-03-03T00:00:00+00:00"),
        ("Mon, 2 Mar 2026 09:30:00 +9900", "2026-03-02T09:30:00+00:00"),
    ],
)
def test_a_date_is_read_in_any_form(header: str, expected: str) -> None:
    """Any zone, two-digit years and missing zones are understood as the standard says."""
    found = date_of(header)
    assert found is not None
    assert expected == found.isoformat()


@pytest.mark.parametrize(
    "header",
    ["", "soon", "Mon, 31 Feb 2026 09:00:00 +0000", "Mon, 2 Mar 2026 25:00:00 +0000", "1 Jan 9999 00:00 +0000", "99"],
)
def test_what_is_no_date_is_none(header: str) -> None:
    """A date that no calendar has is not guessed at."""
    assert date_of(header) is None


@given(st.text(max_size=150))
def test_any_text_gives_an_aware_time_or_none(header: str) -> None:
    """Nothing in a Date header raises, and every time can be told in UTC."""
    found = date_of(header)
    assert found is None or found.astimezone(UTC).tzinfo is UTC


@given(st.datetimes(min_value=datetime(1970, 1, 1), max_value=datetime(2100, 1, 1)))  # noqa: DTZ001 (given its zone below)
def test_a_usual_date_comes_back(moment: datetime) -> None:
    """What the standard's own form says is read to the second."""
    whole = moment.replace(microsecond=0, tzinfo=UTC)
    assert whole == date_of(whole.strftime("%d %b %Y %H:%M:%S +0000"))
