"""Calendar parts: what an event says, however its file is broken."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from unghost.mail.calendar import Moment, read_events

NINE = datetime(2026, 3, 2, 9)  # noqa: DTZ001 (floating)


def calendar(*lines: str, method: str = "REQUEST", before: str = "") -> str:
    """A calendar of one event with these lines."""
    event = "\r\n".join(["BEGIN:VEVENT", "UID:1@acme.example", *lines, "END:VEVENT"])
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:{method}\r\n{before}{event}\r\nEND:VCALENDAR\r\n"


def zone(name: str, winter: str = "+0100", summer: str = "+0200") -> str:
    """A VTIMEZONE with the European rules of summer time."""
    rule = (
        "BEGIN:{0}\r\nDTSTART:16010101T0{1}0000\r\nTZOFFSETFROM:{2}\r\nTZOFFSETTO:{3}\r\n"
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH={4}\r\nEND:{0}\r\n"
    )
    standard = rule.format("STANDARD", 3, summer, winter, 10)
    return (
        f"BEGIN:VTIMEZONE\r\nTZID:{name}\r\n{standard}{rule.format('DAYLIGHT', 2, winter, summer, 3)}END:VTIMEZONE\r\n"
    )


def start_of(ics: str) -> Moment | None:
    """When the first event begins."""
    return read_events(ics, None)[0].start


def test_an_invitation_is_read_whole() -> None:
    """Every field of an event that the other rooms use is there."""
    (event,) = read_events(
        calendar(
            "SEQUENCE:2", "DTSTART:20260302T090000Z", "DTEND:20260302T093000Z", "SUMMARY:Interview\\, first\\nround",
            "ORGANIZER;CN=Ann:MAILTO:Ann@Acme.example", "LOCATION:Room 1", "STATUS:CONFIRMED",
            "ATTENDEE;PARTSTAT=needs-action;CN=Bo:mailto:Bo@X.example", "DESCRIPTION:Bring\\; a pen",
        ),
        None,
    )  # fmt: skip
    assert (event.method, event.uid, event.sequence) == ("REQUEST", "1@acme.example", 2)
    assert (NINE.replace(tzinfo=UTC), NINE.replace(minute=30, tzinfo=UTC)) == (event.start, event.end)
    assert (event.summary, event.description) == ("Interview, first\nround", "Bring; a pen")
    assert (event.organizer, event.attendees) == ("ann@acme.example", (("bo@x.example", "NEEDS-ACTION"),))
    assert (event.location, event.status, event.recurrence_id) == ("Room 1", "CONFIRMED", None)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("DTSTART;VALUE=DATE:20260302", date(2026, 3, 2)),
        ("DTSTART:20260302", date(2026, 3, 2)),
        ("DTSTART:20260302T090000", NINE),
        ("DTSTART:20260302T0900", NINE),
        ("DTSTART:2026-03-02T09:00:00Z", NINE.replace(tzinfo=UTC)),
        ("DTSTART;TZID=Europe/Berlin:20260302T100000", NINE.replace(tzinfo=UTC)),
        ("DTSTART;TZID=Europe/Berlin:20260302T090000Z", NINE.replace(tzinfo=UTC)),
        ('DTSTART;TZID="Europe/Berlin":20260702T110000', datetime(2026, 7, 2, 9, tzinfo=UTC)),
        ("DTSTART;TZID=Europe_London:20260302T090000", NINE.replace(tzinfo=UTC)),
        ("DTSTART;TZID=/mozilla.org/20050126_1/Europe/Berlin:20260302T100000", NINE.replace(tzinfo=UTC)),
        ("DTSTART;TZID=W. Europe Standard Time:20260302T100000", NINE.replace(tzinfo=UTC)),
        ("DTSTART;TZID=Eastern Standard Time:20260302T040000", NINE.replace(tzinfo=UTC)),
        ('DTSTART;TZID="(UTC+01:00) Amsterdam, Berlin, Bern":20260702T110000', datetime(2026, 7, 2, 9, tzinfo=UTC)),
        ('DTSTART;TZID="(UTC-03:30) Somewhere":20260302T053000', NINE.replace(tzinfo=UTC)),
        ("DTSTART;TZID=No such place:20260302T090000", NINE),
        ("DTSTART:20260302T240000", datetime(2026, 3, 3)),  # noqa: DTZ001
        ("DTSTART:20260302T235960Z", datetime(2026, 3, 2, 23, 59, 59, tzinfo=UTC)),
        ("DTSTART:20260231T090000", None),
        ("DTSTART:tomorrow", None),
        ("DTSTART:", None),
        ("SUMMARY:no start", None),
    ],
)
def test_times_are_read_as_they_are_meant(line: str, expected: Moment | None) -> None:
    """A date alone is all-day, a time without a zone floats, a name of a zone is understood in any fashion."""
    assert expected == start_of(calendar(line))


@pytest.mark.parametrize("name", ["Customized Time Zone 1", "Nowhere/Middle", "X"])
@pytest.mark.parametrize(("month", "hour"), [(1, 10), (7, 11), (3, 10), (12, 10)])
def test_a_zone_that_only_the_file_knows_is_reckoned_by_its_rules(name: str, month: int, hour: int) -> None:
    """A made-up name means what the file's own VTIMEZONE says, in summer and in winter."""
    made = calendar(f'DTSTART;TZID="{name}":2026{month:02}02T{hour}0000', before=zone(name))
    assert datetime(2026, month, 2, 9, tzinfo=UTC) == start_of(made)


@pytest.mark.parametrize(
    "utc", [datetime(2026, month, day, 9, tzinfo=UTC) for month in range(1, 13) for day in (1, 28)]
)
def test_a_files_rules_agree_with_the_known_zone(utc: datetime) -> None:
    """The rules of a file give the same times as the zone they describe, all the year round."""
    hour = 10 if (utc.month, utc.day) < (3, 29) or (utc.month, utc.day) >= (10, 25) else 11
    text = f"{utc:%Y%m%d}T{hour}0000"
    assert utc == start_of(calendar(f"DTSTART;TZID=Made up:{text}", before=zone("Made up")))
    assert utc == start_of(calendar(f"DTSTART;TZID=Europe/Berlin:{text}"))


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("DTSTART:20260302T090000Z", "DURATION:PT45M"), datetime(2026, 3, 2, 9, 45, tzinfo=UTC)),
        (("DTSTART;VALUE=DATE:20260302", "DURATION:P1W"), date(2026, 3, 9)),
        (("DTSTART;TZID=Europe/Berlin:20260328T090000", "DURATION:P1D"), datetime(2026, 3, 29, 7, tzinfo=UTC)),
        (("DTSTART;TZID=Europe/Berlin:20260328T090000", "DURATION:PT24H"), datetime(2026, 3, 29, 8, tzinfo=UTC)),
        (("DTSTART:20260302T090000Z",), None),
        (("DTSTART:20260302T090000Z", "DURATION:soon"), None),
        (("DTSTART:20260302T090000Z", "DTEND:20260302T100000Z", "DURATION:PT5M"), datetime(2026, 3, 2, 10, tzinfo=UTC)),
        (("DURATION:PT5M",), None),
    ],
)
def test_an_end_is_told_or_follows_from_the_duration(lines: tuple[str, ...], expected: Moment | None) -> None:
    """Days of a duration are the calendar's, hours the clock's; DTEND goes before."""
    assert expected == read_events(calendar(*lines), None)[0].end


@pytest.mark.parametrize(
    "ics",
    [
        "BEGIN:VEVENT\nUID:1@acme.example\nSUMMARY:Talk",
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1@acme.example\nSUMMARY:Talk\nBEGIN:VALARM\nSUMMARY:Alarm\nEND:VCALENDAR",
        calendar("SUMMARY:Talk", "this line is broken", ":nor is this one", "DESCRIPTION:a"),
        calendar("SUMMARY:Ta", " lk"),
        calendar("SUMMARY:Talk").replace("\r\n", "\n"),
        calendar("SUMMARY:Talk").replace("\r\n", "\r"),
        "\ufeff" + calendar("SUMMARY:Talk"),
        calendar("SUMMARY:Talk", "SUMMARY:Another"),
        calendar("summary:Talk"),
        calendar("SUMMARY;LANGUAGE=en:Talk"),
        calendar("SUMMARY;ENCODING=QUOTED-PRINTABLE:Ta=", "=6Ck"),
        calendar("BEGIN:VALARM", "SUMMARY:Alarm", "END:VALARM", "SUMMARY:Talk"),
        calendar("SUMMARY:Talk") + "END:VCALENDAR\r\nEND:VEVENT\r\n",
    ],
)
def test_broken_files_are_read(ics: str) -> None:
    """Missing ends, broken lines, odd line ends and words twice cost nothing but themselves."""
    (event,) = read_events(ics, "PUBLISH")
    assert (event.uid, event.summary) == ("1@acme.example", "Talk")
    assert (
        read_events(ics.encode(), None)[0].uid,
        read_events(ics.encode(), None)[0].summary,
    ) == ("1@acme.example", "Talk")


def test_events_come_in_the_order_of_the_file_and_overrides_are_their_own() -> None:
    """Nothing is expanded: each VEVENT is one event; tasks are none."""
    ics = calendar("SUMMARY:first").replace(
        "END:VCALENDAR",
        "BEGIN:VTODO\nUID:2\nEND:VTODO\nBEGIN:VEVENT\nUID:1@acme.example\nRECURRENCE-ID:20260302T090000Z\nSUMMARY:second\nEND:VEVENT\nEND:VCALENDAR",
    )
    events = read_events(ics, None)
    assert [event.summary for event in events] == ["first", "second"]
    assert [event.recurrence_id for event in events] == [None, "2026-03-02T09:00:00+00:00"]


@pytest.mark.parametrize(
    ("inside", "outside", "expected"), [("CANCEL", "REQUEST", "CANCEL"), ("", "reply", "reply"), ("", None, None)]
)
def test_the_method_is_the_calendars_before_the_parts(inside: str, outside: str | None, expected: str | None) -> None:
    """What a file says of itself goes before what its MIME part says."""
    assert expected == read_events(calendar("SUMMARY:x", method=inside), outside)[0].method


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("ORGANIZER:mailto:Ann@Acme.example", "ann@acme.example"),
        ('ORGANIZER;CN="Lee, Ann":MAILTO:ann@acme.example', "ann@acme.example"),
        ("ORGANIZER;EMAIL=ann@acme.example:urn:uuid:1", "ann@acme.example"),
        ("ORGANIZER:", None),
        ("SUMMARY:none", None),
    ],
)
def test_an_organiser_is_an_address(line: str, expected: str | None) -> None:
    """Lower case, without "mailto:"; by its EMAIL where the value is no address."""
    assert expected == read_events(calendar(line), None)[0].organizer


@given(st.binary(max_size=300))
def test_any_bytes_can_be_read(noise: bytes) -> None:
    """No file stops the reading, and none without an event has one."""
    assert read_events(noise, None) == () or b"vevent" in noise.lower()
    assert (
        len(read_events(calendar("SUMMARY:x").encode().replace(b"SUMMARY", noise), None)) >= 1
        or b"END" in noise.upper()
    )


OLDEST, NEWEST = NINE.replace(year=1990), NINE.replace(year=2035)
TIMES = st.datetimes(min_value=OLDEST, max_value=NEWEST).map(lambda t: t.replace(microsecond=0))
ZONES = st.sampled_from(["UTC", "Europe/Berlin", "America/New_York", "Asia/Tokyo", ""])


@given(begins=TIMES, lasts=st.integers(0, 600), zone_name=ZONES, summary=st.text("abc ,;\\é\n", max_size=30))
def test_well_formed_files_are_read_as_a_library_reads_them(
    begins: datetime, lasts: int, zone_name: str, summary: str
) -> None:
    """On what the standard allows, this reader and a well-known one agree."""
    told = begins.strftime("%Y%m%dT%H%M%S")
    head = f"DTSTART;TZID={zone_name}:{told}" if zone_name else f"DTSTART:{told}"
    text = summary.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")
    ics = calendar(head, f"DURATION:PT{lasts}M", f"SUMMARY:{text}", "DTSTAMP:20260101T000000Z")
    (ours,) = read_events(ics, None)
    (theirs,) = Calendar.from_ical(ics).walk("VEVENT")
    assert isinstance(ours.start, datetime)
    assert str(theirs.decoded("DTSTART")) == str(ours.start)
    assert str(theirs["SUMMARY"]).strip() == (ours.summary or "").strip()
    if zone_name in ("UTC", "Asia/Tokyo", ""):
        assert begins.replace(tzinfo=ours.start.tzinfo) + timedelta(minutes=lasts) == ours.end


def test_an_offset_with_seconds_is_kept() -> None:
    """Old local mean times have seconds."""
    made = calendar("DTSTART;TZID=Old:20260302T090000", before=zone("Old", "-074100", "-074100"))
    found = start_of(made)
    assert isinstance(found, datetime)
    assert found.tzinfo == timezone(-timedelta(hours=7, minutes=41))
