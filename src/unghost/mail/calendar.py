"""Calendar parts (RFC 5545, 5546): every VEVENT, read with icalendar and mended where that refuses."""

import re
from datetime import date, datetime, timedelta
from typing import Any

from unghost.words.mail import Event

_EVENT = re.compile(rb"BEGIN:VEVENT.*?(?:END:VEVENT|(?=BEGIN:VEVENT)|\Z)", re.DOTALL | re.IGNORECASE)
_MOST = 200


def read_events(ics: bytes | str, method: str | None) -> tuple[Event, ...]:
    """The events of a calendar part, in file order; `method` is the one of the MIME part, if any."""
    from icalendar import Calendar

    raw = ics.encode("utf-8", "replace") if isinstance(ics, str) else ics
    try:
        calendar: Any = Calendar.from_ical(raw[:2_000_000])
    except (ValueError, IndexError, KeyError, TypeError, AttributeError):
        calendar = _mended(raw[:2_000_000])
        if calendar is None:
            return ()
    told = str(calendar.get("METHOD") or method or "") or None
    return tuple(_event(v, told) for v in list(calendar.walk("VEVENT"))[:_MOST])


def _mended(raw: bytes) -> Any:
    """The readable lines of a broken file, as a calendar; None where there is none."""
    from icalendar import Calendar

    unfolded = re.sub(rb"\r?\n[ \t]", b"", raw)
    events = [e if e.upper().rstrip().endswith(b"END:VEVENT") else e.rstrip() + b"\r\nEND:VEVENT" for e in _EVENT.findall(unfolded)]
    kept = [b"\r\n".join(line for line in e.splitlines() if b":" in line) for e in events]
    method = re.search(rb"^METHOD:.*$", unfolded, re.MULTILINE)
    head = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:mended\r\n" + (method.group().strip() + b"\r\n" if method else b"")
    try:
        return Calendar.from_ical(head + b"\r\n".join(kept) + b"\r\nEND:VCALENDAR\r\n")
    except (ValueError, IndexError, KeyError, TypeError, AttributeError):
        return None


def _event(found: Any, method: str | None) -> Event:
    start, end = _moment(found, "DTSTART"), _moment(found, "DTEND")
    if end is None and start is not None and isinstance(lasts := _value(found.get("DURATION")), timedelta):
        end = start + lasts
    return Event(
        method=method,
        uid=_text(found, "UID"),
        sequence=_number(found.get("SEQUENCE")),
        start=start,
        end=end,
        summary=_text(found, "SUMMARY"),
        organizer=_address(found.get("ORGANIZER")),
        location=_text(found, "LOCATION"),
        description=_text(found, "DESCRIPTION"),
        status=_text(found, "STATUS"),
        attendees=tuple(_attendees(found)),
        recurrence_id=str(r) if (r := _value(found.get("RECURRENCE-ID"))) is not None else None,
    )


def _moment(found: Any, name: str) -> datetime | date | None:
    when = _value(found.get(name))
    return when if isinstance(when, (datetime, date)) else None


def _value(found: Any) -> Any:
    """What a property holds, None where it can't be read."""
    try:
        return getattr(found, "dt", None)
    except ValueError:
        return None


def _text(found: Any, name: str) -> str | None:
    value = found.get(name)
    return None if value is None else str(value)


def _number(value: Any) -> int:
    try:
        return int(value)
    except (TypeError, ValueError):
        return 0


def _address(value: Any) -> str | None:
    return None if value is None else re.sub(r"(?i)^mailto:", "", str(value)).strip().lower() or None


def _attendees(found: Any) -> list[tuple[str, str]]:
    value = found.get("ATTENDEE")
    each = value if isinstance(value, list) else [] if value is None else [value]
    return [(a, str(getattr(v, "params", {}).get("PARTSTAT", ""))) for v in each[:_MOST] if (a := _address(v))]
