"""Times in letters: in the reader's zone, within their working hours, free of what is booked."""

from datetime import datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from letters_made import BERLIN, NEW_YORK, NOW, at, heard

from unghost.judge.clock import CLOSES, OPENS, WorkingTime
from unghost.letters.slots import BETWEEN, LENGTH, free_slots, is_free, offered_starts
from unghost.letters.telling import Telling, is_american
from unghost.letters.zones import hours_of, zone_name
from unghost.words.mail import Address

TOKYO, LONDON = ZoneInfo("Asia/Tokyo"), ZoneInfo("Europe/London")
MOMENTS = st.integers(0, 700 * 24 * 4).map(lambda quarters: at(1, month=1) + timedelta(minutes=15 * quarters))
ZONES = st.sampled_from((BERLIN, NEW_YORK, TOKYO, LONDON, ZoneInfo("Asia/Kolkata"), ZoneInfo("America/Los_Angeles")))


@settings(deadline=None)
@given(
    MOMENTS, ZONES, ZONES, st.lists(st.tuples(st.integers(0, 400), st.integers(1, 3)), max_size=12), st.integers(0, 9)
)
def test_proposed_times_suit_the_reader_and_are_free(
    now: datetime, zone: tzinfo, own: tzinfo, booked: list[tuple[int, int]], turn: int
) -> None:
    """On working days, within working hours, after now, half an hour from anything booked, each on its own day."""
    hours = WorkingTime(zone, "DE")
    busy = [(now + timedelta(hours=h), now + timedelta(hours=h + n)) for h, n in booked]
    found = free_slots(hours, own, now, busy, turn=turn)
    assert 1 <= len(found) <= 3
    assert len({s.date() for s in found}) == len(found)
    for start in found:
        assert start > now
        assert hours.works_on(start.date())
        assert start.time() >= OPENS
        assert (start + LENGTH).time() <= CLOSES
        assert all(start + LENGTH + BETWEEN <= b or e + BETWEEN <= start for b, e in busy)


def test_times_are_kind_to_the_owner_s_day_too() -> None:
    """Nobody in Berlin is asked to talk at three in the night where New York has another hour."""
    found = free_slots(WorkingTime(NEW_YORK, "US"), BERLIN, NOW, [])
    assert all(8 <= s.astimezone(BERLIN).hour < 20 for s in found)


def test_of_a_span_they_offer_the_first_free_hour_is_taken() -> None:
    """9 to 12, with something booked until 10: from 10:30."""
    offered = [(at(5, 9), at(5, 12)), (at(2, 9), at(2, 12)), (at(6, 14), None)]
    assert offered_starts(offered, NOW, [(at(5, 9), at(5, 10))]) == (at(5, 10, 30), at(6, 14))


def test_half_an_hour_lies_between_two_meetings() -> None:
    """Back to back is not free."""
    assert not is_free(at(5, 11), at(5, 12), [(at(5, 10), at(5, 11))])
    assert is_free(at(5, 11, 30), at(5, 12, 30), [(at(5, 10), at(5, 11))])


@pytest.mark.parametrize(
    ("telling", "moment", "told"),
    [
        (Telling(BERLIN, BERLIN, False, NOW), at(5, 14), "Thursday 5 March at 14:00 CET"),
        (Telling(BERLIN, BERLIN, False, NOW), at(5, 14, month=8), "Wednesday 5 August at 14:00 CEST"),
        (Telling(NEW_YORK, BERLIN, True, NOW), at(5, 14), "Thursday, March 5 at 8:00 am EST (2:00 pm CET for me)"),
        (Telling(TOKYO, BERLIN, False, NOW), at(5, 18), "Friday 6 March at 02:00 JST (18:00 CET on Thursday for me)"),
        (
            Telling(LONDON, BERLIN, False, NOW),
            at(5, 14, year=2027),
            "Friday 5 March 2027 at 13:00 GMT (14:00 CET for me)",
        ),
    ],
    ids=["one zone", "summer time", "in America", "another day", "another year"],
)
def test_a_time_is_told_in_the_reader_s_zone(telling: Telling, moment: datetime, told: str) -> None:
    """The zone is named, and the owner's time stands beside it where it differs."""
    assert telling.at(moment) == told


@pytest.mark.parametrize(
    ("moment", "told"),
    [
        (at(3, 8), "today"),
        (at(2, 8), "yesterday"),
        (at(27, 8, month=2), "on Friday"),
        (at(1, 8, month=2), "on 1 February"),
        (at(3, 8, month=2, year=2025), "on 3 February 2025"),
    ],
)
def test_a_day_that_is_past_is_told_as_people_do(moment: datetime, told: str) -> None:
    """Within the week by its name, before that by its date."""
    assert Telling(BERLIN, BERLIN, False, NOW).since(moment) == told


@pytest.mark.parametrize(
    ("sender", "date", "zone"),
    [
        ("a@x.de", at(5, 14), "CET"),
        ("a@x.com", at(5, 14, zone=NEW_YORK), "EST"),
        ("a@x.com", at(5, 14, month=7, zone=ZoneInfo("America/Chicago")), "CDT"),
        ("a@x.co.uk", at(5, 14, month=7, zone=LONDON), "BST"),
        ("a@x.com", at(5, 14, zone=ZoneInfo("UTC")), "GMT"),
        ("a@x.com", at(5, 14, month=7, zone=ZoneInfo("UTC")), "CEST"),
        ("a@x.com", at(5, 14, zone=ZoneInfo("Asia/Singapore")), "UTC+8"),
    ],
    ids=[
        "their country",
        "America",
        "by the season",
        "Britain in summer",
        "Britain in winter",
        "a machine's zone is the owner's",
        "no name",
    ],
)
def test_the_reader_s_zone_is_that_of_their_mail(sender: str, date: datetime, zone: str) -> None:
    """The offset of their Date, explained by a zone that keeps summer time."""
    hours = hours_of(heard(sender=Address("Ada", sender), date=date), BERLIN)
    assert zone_name(date, hours.zone) == zone


@pytest.mark.parametrize(
    ("text", "zone", "american"),
    [
        ("Can you do 2 pm?", NEW_YORK, True),
        ("See you.", NEW_YORK, True),
        ("Can you do 2 pm?", LONDON, False),
        ("Um 14 Uhr?", BERLIN, False),
    ],
)
def test_the_clock_is_told_as_the_reader_tells_it(text: str, zone: tzinfo, american: bool) -> None:
    """Twelve hours and the month first only in America."""
    assert is_american(text, "en", zone, NOW) is american
