"""Calendar parts (RFC 5545, 5546): every VEVENT, in the order of the file, nothing expanded."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from unghost.mail.components import Component, Property, components
from unghost.mail.zones import defined_offset, named_zone, told_zone
from unghost.words.mail import Event

_MOST = 1000
_MOMENT = re.compile(
    r"\s*(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d))?(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?)?", re.IGNORECASE
)
_DURATION = re.compile(r"\s*([+-]?)P", re.IGNORECASE)
_PART = re.compile(r"(\d{1,6})([WDHMS])", re.IGNORECASE)
_UNIT = {"W": "weeks", "D": "days", "H": "hours", "M": "minutes", "S": "seconds"}
_LAST_SECOND, _LAST_HOUR = 59, 24

Moment = datetime | date


def read_events(ics: bytes | str, method: str | None) -> tuple[Event, ...]:
    """The events of a calendar part, in file order, however broken; `method` is the MIME part's, if any."""
    root = components(ics)
    zones = _Zones({_name(zone): zone for zone in root.walk("VTIMEZONE")})
    found = [(event, _method(calendar) or method) for calendar, event in _events(root)]
    return tuple(_event(event, told, zones) for event, told in found[:_MOST])


def _events(root: Component) -> Iterator[tuple[Component, Component]]:
    """Each event with the calendar that it stands in; a file may hold several, or events without one."""
    for child in root.children:
        if child.name == "VEVENT":
            yield root, child
        else:
            for event in child.walk("VEVENT"):
                yield child, event


def _name(zone: Component) -> str:
    found = zone.first("TZID")
    return found.value.strip('" ') if found else ""


def _method(calendar: Component) -> str | None:
    found = calendar.first("METHOD")
    return (found.value.strip().upper() or None) if found else None


@dataclass(frozen=True, slots=True)
class _Zones:
    """The zones that a file defines, by the names that it gives them."""

    defined: dict[str, Component]
    known: dict[str, tzinfo | None] = field(default_factory=dict)

    def at(self, name: str, local: datetime) -> tzinfo | None:
        """The zone of a name at a local time; None where nothing tells it, so that the time stays floating."""
        if name not in self.known:
            self.known[name] = named_zone(name)
        zone = self.known[name]
        if zone is None and (rules := self.defined.get(name) or self._only()):
            zone = defined_offset(rules, local)
        return zone or told_zone(name)

    def _only(self) -> Component | None:
        """The one zone of a file whose names don't agree with each other."""
        return next(iter(self.defined.values())) if len(self.defined) == 1 else None


def _event(found: Component, method: str | None, zones: _Zones) -> Event:
    start = _moment(found.first("DTSTART"), zones)
    again = _moment(found.first("RECURRENCE-ID"), zones)
    return Event(
        method=method,
        uid=_text(found, "UID"),
        sequence=_number(found.first("SEQUENCE")),
        start=start,
        end=_end(found, start, zones),
        summary=_text(found, "SUMMARY"),
        organizer=_address(found.first("ORGANIZER")),
        location=_text(found, "LOCATION"),
        description=_text(found, "DESCRIPTION"),
        status=_text(found, "STATUS"),
        attendees=tuple(_attendees(found)),
        recurrence_id=None if again is None else again.isoformat(),
    )


def _end(found: Component, start: Moment | None, zones: _Zones) -> Moment | None:
    """DTEND, else what DURATION tells: days by the calendar, hours by the clock (RFC 5545, 3.3.6)."""
    end = found.first("DTEND")
    lasts = _duration(found.first("DURATION"))
    if end is not None or lasts is None or start is None:
        return _moment(end, zones)
    days, rest = lasts
    try:
        later = start + days
        if not isinstance(later, datetime):
            return later + rest
        return later + rest if later.tzinfo is None else (later.astimezone(UTC) + rest).astimezone(later.tzinfo)
    except OverflowError:
        return None


def _duration(found: Property | None) -> tuple[timedelta, timedelta] | None:
    """The days of a duration, and the rest of it."""
    begins = _DURATION.match(found.value) if found else None
    parts = [(int(count), unit.upper()) for count, unit in _PART.findall(found.value)[:10]] if found and begins else []
    if begins is None or not parts:
        return None
    sign = -1 if begins.group(1) == "-" else 1
    days = sum((timedelta(**{_UNIT[unit]: count}) for count, unit in parts if unit in "WD"), timedelta())
    rest = sum((timedelta(**{_UNIT[unit]: count}) for count, unit in parts if unit not in "WD"), timedelta())
    return sign * days, sign * rest


def _moment(found: Property | None, zones: _Zones) -> Moment | None:
    """A date alone, an aware time, or a floating one; None where the value is neither."""
    told = _MOMENT.match(found.value) if found else None
    if found is None or told is None:
        return None
    try:
        day = date(int(told.group(1)), int(told.group(2)), int(told.group(3)))
        if told.group(4) is None:
            return day
        local = _clock(day, int(told.group(4)), int(told.group(5)), int(told.group(6) or 0))
    except (ValueError, OverflowError):
        return None
    zone = _zone(told.group(7), found.parameters.get("TZID"), local, zones)
    return local.replace(tzinfo=zone) if zone else local


def _clock(day: date, hour: int, minute: int, second: int) -> datetime:
    """A time of a day, in which 24:00 is the next midnight and a leap second is the one before it."""
    if hour == _LAST_HOUR:
        return datetime.combine(day + timedelta(days=1), time(0, minute))
    return datetime.combine(day, time(hour, minute, min(second, _LAST_SECOND)))


def _zone(suffix: str | None, name: str | None, local: datetime, zones: _Zones) -> tzinfo | None:
    if suffix is not None:
        return UTC if suffix.upper() == "Z" else told_zone(suffix)
    return zones.at(name, local) if name else None


def _text(found: Component, name: str) -> str | None:
    value = found.first(name)
    return None if value is None else value.text


def _number(value: Property | None) -> int:
    try:
        return int(value.value) if value and len(value.value) < 20 else 0
    except ValueError:
        return 0


def _address(value: Property | None) -> str | None:
    """The address of a CAL-ADDRESS in lower case, by its EMAIL where the value is none (RFC 7986, 6.2)."""
    if value is None:
        return None
    plain = re.sub(r"(?i)^\s*mailto:", "", value.value.strip("\"' ")).strip("<>\"' ").lower()
    return plain if "@" in plain else value.parameters.get("EMAIL", plain).lower() or None


def _attendees(found: Component) -> Iterator[tuple[str, str]]:
    for value in found.properties.get("ATTENDEE", ())[:_MOST]:
        address = _address(value)
        if address:
            yield address, value.parameters.get("PARTSTAT", "").upper()
