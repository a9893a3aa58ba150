"""What `find_times` promises of every time it finds, whatever the text."""

import time
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from unghost.judge.times import Grain, find_times
from unghost.judge.times.kinds import Kind
from unghost.judge.times.lexicon import TABLES, entries, lexicon_of
from unghost.judge.times.zones import LOOSE, PLACES

LANGUAGES = ("en", "en-GB", "de", "fr", "es", "nl", "it", "pt")
BERLIN = ZoneInfo("Europe/Berlin")
WRITTEN = datetime(2026, 3, 2, 9, 0, tzinfo=BERLIN)
WORDS = sorted({word for name in TABLES for word in lexicon_of(name).words})
SIGNS = [*".,;:-–/()&!?'…+*@", "\n", "\n\n", "\n- ", "€", "%", "#"]
SOUP = st.lists(
    st.one_of(
        st.sampled_from(WORDS),
        st.sampled_from(SIGNS),
        st.integers(0, 40).map(str),
        st.sampled_from(["2026", "1030", "10:30", "12.3.", "3/4", "10h", "3pm", "1st", "room", "Anna"]),
    ),
    max_size=40,
).map(" ".join)


@given(
    text=st.one_of(SOUP, SOUP.map(lambda soup: soup.replace(" ", "")), st.text(max_size=300)),
    language=st.sampled_from([*LANGUAGES, "sv", "", "x-unknown"]),
    written=st.datetimes(timezones=st.just(timezone(timedelta(hours=-7)))),
)
@settings(max_examples=300, deadline=None)
def test_any_text_is_read_and_every_time_is_whole(text: str, language: str, written: datetime) -> None:
    """Nothing raises; quotes are the words at their span; times are aware; a deadline has an end only."""
    for found in find_times(text, written=written, language=language):
        assert found.quote == text[found.span[0] : found.span[1]] != ""
        assert all(when.tzinfo is not None for when in (found.start, found.end) if when is not None)
        assert (found.start is None) == found.deadline
        assert found.start is not None or found.end is not None
        assert found.all_day == (found.grain not in (Grain.MINUTE, Grain.HOUR))
        assert str(found)


@given(text=SOUP, language=st.sampled_from(LANGUAGES))
@settings(max_examples=100, deadline=None)
def test_times_come_in_the_order_of_the_text(text: str, language: str) -> None:
    """Spans begin one behind the other."""
    begins = [found.span[0] for found in find_times(text, written=WRITTEN, language=language)]
    assert begins == sorted(begins)


@given(
    day=st.dates(date(2000, 1, 1), date(2060, 12, 31)),
    hour=st.integers(0, 23),
    minute=st.integers(0, 59),
    language=st.sampled_from(LANGUAGES),
)
def test_a_date_in_figures_with_its_year_is_read_back(day: date, hour: int, minute: int, language: str) -> None:
    """ISO dates are the same in every language."""
    (found,) = find_times(f"x {day} {hour:02}:{minute:02} x", written=WRITTEN, language=language)
    assert found.start == datetime(day.year, day.month, day.day, hour, minute, tzinfo=BERLIN)


@given(day=st.dates(date(2026, 3, 2), date(2027, 3, 1)), language=st.sampled_from(LANGUAGES))
def test_a_day_and_month_by_name_is_the_next_to_come(day: date, language: str) -> None:
    """Without a year the nearest such day is meant, today included."""
    name = TABLES[language[:2]].words[Kind.MONTH]
    assert not isinstance(name, str)
    month = name[day.month].split("|")[0].title()
    (found,) = find_times(
        f"{day.day}. {month}" if language == "de" else f"{day.day} {month}", written=WRITTEN, language=language
    )
    assert str(found) == str(day)


@pytest.mark.parametrize(
    ("text", "language", "zone", "offset"),
    [
        pytest.param("tomorrow at 10", "en", None, 60, id="the writer's"),
        pytest.param("July 1 at 10 am", "en", None, 120, id="the writer's in summer"),
        pytest.param("tomorrow 10am PST", "en", "PST", -480, id="PST"),
        pytest.param("July 1, 10am PST", "en", "PST", -480, id="an abbreviation at its word"),
        pytest.param("July 1, 10am PT", "en", "PT", -420, id="PT in summer"),
        pytest.param("tomorrow 8:00 p.m. Eastern", "en", "Eastern", -300, id="Eastern"),
        pytest.param("July 1, 10am Eastern Standard Time", "en", "Eastern Standard Time", -240, id="Eastern time"),
        pytest.param("tomorrow at 3pm London time", "en", "London time", 0, id="a city"),
        pytest.param("tomorrow at 3pm San Francisco time", "en", "San Francisco time", -480, id="a city in two words"),
        pytest.param("10 am (CET) tomorrow", "en", "CET", 60, id="in brackets"),
        pytest.param("tomorrow 14:00 UTC+2", "en", "UTC+2", 120, id="UTC+2"),
        pytest.param("tomorrow 14:00 GMT+05:30", "en", "GMT+05:30", 330, id="with minutes"),
        pytest.param("2026-03-03T14:00:00+05:30", "en", "+05:30", 330, id="ISO"),
        pytest.param("2026-03-03T14:00:00Z", "en", "Z", 0, id="ISO in UTC"),
        pytest.param("On Mar 3, 2026 at 4:58 AM -0800", "en", "-0800", -480, id="as in a header"),
        pytest.param("10:00 AM-11:00 AM. (UTC-05:00) Eastern Time", "en", "UTC-05:00", -300, id="as in an invitation"),
        pytest.param("tomorrow at 3pm your time", "en", None, 60, id="no zone that is known"),
        pytest.param("demain à 15h (heure de Paris)", "fr", "heure de Paris", 60, id="heure de Paris"),
        pytest.param("mañana a las 15h, hora de Londres", "es", "hora de Londres", 0, id="hora de Londres"),
        pytest.param("morgen um 15 Uhr MEZ", "de", "MEZ", 60, id="MEZ"),
        pytest.param("morgen um 15 Uhr Londoner Zeit", "de", "Londoner Zeit", 0, id="Londoner Zeit"),
        pytest.param("domani alle 15, ora di Londra", "it", "ora di Londra", 0, id="ora di Londra"),
    ],
)
def test_a_time_has_the_offset_of_the_zone_named_with_it(
    text: str, language: str, zone: str | None, offset: int
) -> None:
    """The wall clock stays as the text says it; without a zone it is the writer's."""
    (found,) = find_times(text, written=WRITTEN, language=language)
    assert (found.zone, timedelta(minutes=offset)) == (zone, found.start.utcoffset() if found.start else None)


def test_a_zone_holds_for_all_times_of_a_choice() -> None:
    """10am or 2pm PST: both are Pacific."""
    found = find_times("tomorrow at 10am or 2pm PST", written=WRITTEN, language="en")
    assert [one.zone for one in found] == ["PST", "PST"]


def test_a_passed_hour_without_a_day_is_tomorrow_unless_words_look_back() -> None:
    """At nine, "at 8 am" is tomorrow, "we spoke at 8 am" was today."""
    ahead = find_times("Call me at 8 am.", written=WRITTEN, language="en")
    back = find_times("We spoke at 8 am.", written=WRITTEN, language="en")
    assert [str(found) for found in (*ahead, *back)] == ["2026-03-03T08:00", "2026-03-02T08:00"]


def test_the_quote_holds_the_exact_words_across_lines() -> None:
    """Line breaks inside a time are kept in its quote."""
    text = "Can we meet on\nTuesday, March 3,\nat 10 am? Thanks"
    (found,) = find_times(text, written=WRITTEN, language="en")
    assert (found.quote, text[slice(*found.span)]) == ("Tuesday, March 3,\nat 10 am",) * 2


@pytest.mark.parametrize("name", sorted({*PLACES.values(), *LOOSE.values()}))
def test_every_zone_named_is_in_the_database(name: str) -> None:
    """A place never leads to a zone that is not there."""
    assert ZoneInfo(name).key == name


@pytest.mark.parametrize("name", TABLES)
def test_a_table_is_complete_and_has_no_empty_phrase(name: str) -> None:
    """Each language has twelve months, seven weekdays, and words for what the grammar needs."""
    said = list(entries(TABLES[name]))
    numbers = {kind: {number for _, of, number in said if of is kind} for kind in Kind}
    assert all(phrase.strip() == phrase != "" for phrase, _, _ in said)
    assert set(range(1, 13)) == numbers[Kind.MONTH]
    assert set(range(7)) == numbers[Kind.WEEKDAY]
    assert {-2, -1, 0, 1, 2} <= numbers[Kind.DAY]
    assert set(range(1, 60)) <= numbers[Kind.COUNT]
    needed = {Kind.UNTIL, Kind.WITHIN, Kind.AT, Kind.OR, Kind.AND, Kind.BETWEEN, Kind.EVERY, Kind.GREETING, Kind.LABEL}
    assert all(numbers[kind] for kind in needed)


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize(
    "unit",
    [
        *("1", "1 ", "1, ", "1 - ", "1\n", "1/1-", "10:30 ", "10am ", "10 or ", "3 march, ", "monday, ", "in one "),
        *("2 weeks from ", "every ", "between 1 and ", "twenty one ", "(", "\n", ". ", "a@", "é1", "mon x 10 "),
    ],
)
def test_a_hundred_thousand_characters_of_anything_are_read_quickly(unit: str, language: str) -> None:
    """Work is bounded: seconds are far more than it takes, and far less than a search that turns back would."""
    text = (unit * (100_000 // len(unit) + 1))[:100_000]
    begun = time.process_time()
    find_times(text, written=WRITTEN, language=language)
    assert time.process_time() - begun < 5
