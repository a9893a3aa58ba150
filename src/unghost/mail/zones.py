"""The time zones that calendar files name: IANA's, Windows', their own, or told by an offset in the name."""

import re
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from unghost.mail.components import Component

_KEY = re.compile(r"[A-Za-z][\w+-]*(?:/[\w+-]+){0,2}")
_OFFSET = re.compile(r"(?:UTC|GMT|Z)?\s*([+-])\s?(\d{1,2})(?::?(\d{2}))?(?!\d)", re.IGNORECASE)
_UTC_OFFSET = re.compile(r"([+-]?)(\d{1,2}):?(\d{2})?:?(\d{2})?")
_BYDAY = re.compile(r"([+-]?\d)?(MO|TU|WE|TH|FR|SA|SU)")
_DAYS = {"MO": 0, "TU": 1, "WE": 2, "TH": 3, "FR": 4, "SA": 5, "SU": 6}
_DAY = timedelta(days=1)
# Names that Outlook shows in place of a zone's own name, by a part that only they have.
_SHOWN = {
    "eastern time": "America/New_York", "central time": "America/Chicago", "mountain time": "America/Denver",
    "pacific time": "America/Los_Angeles", "amsterdam, berlin": "Europe/Berlin", "berlin, bern": "Europe/Berlin",
    "berlin, rome": "Europe/Berlin", "belgrade, brussels": "Europe/Berlin", "brussels, copenhagen": "Europe/Paris",
    "belgrade, bratislava": "Europe/Budapest", "sarajevo": "Europe/Warsaw", "dublin": "Europe/London",
    "london": "Europe/London", "athens": "Europe/Athens", "helsinki": "Europe/Helsinki", "istanbul": "Europe/Istanbul",
    "moscow": "Europe/Moscow", "jerusalem": "Asia/Jerusalem", "cairo": "Africa/Cairo", "dubai": "Asia/Dubai",
    "abu dhabi": "Asia/Dubai", "mumbai": "Asia/Kolkata", "new delhi": "Asia/Kolkata", "bangkok": "Asia/Bangkok",
    "singapore": "Asia/Singapore", "beijing": "Asia/Shanghai", "hong kong": "Asia/Shanghai", "tokyo": "Asia/Tokyo",
    "seoul": "Asia/Seoul", "sydney": "Australia/Sydney", "brisbane": "Australia/Brisbane", "perth": "Australia/Perth",
    "auckland": "Pacific/Auckland", "brasilia": "America/Sao_Paulo", "buenos aires": "America/Buenos_Aires",
    "amsterdam": "Europe/Berlin", "paris": "Europe/Paris", "madrid": "Europe/Paris", "lisbon": "Europe/London",
    "atlantic time": "America/Halifax", "arizona": "America/Phoenix", "hawaii": "Pacific/Honolulu",
    "alaska": "America/Anchorage",
}  # fmt: skip


def named_zone(name: str) -> tzinfo | None:
    """The zone that is known under a name anywhere: IANA's, with a prefix or spoilt, or Windows'."""
    key = name.strip().strip("\"'")
    if key.upper() in ("UTC", "Z", "GMT", "ETC/UTC", "COORDINATED UNIVERSAL TIME"):
        return UTC
    parts = key.strip("/").replace(" ", "_").split("/")
    for count in (3, 2, 1):
        if len(parts) >= count and (found := _iana("/".join(parts[-count:]))):
            return found
    return _iana(key.replace("_", "/", 1)) or _windows(key)


def _iana(key: str) -> ZoneInfo | None:
    # A bare word ("Eastern", "Localtime") is no zone of IANA's but a file's own name, a few old ones aside.
    if not _KEY.fullmatch(key) or ("/" not in key and len(key) > 9):
        return None
    try:
        return ZoneInfo(key)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def _windows(name: str) -> ZoneInfo | None:
    if "Time" not in name and "UTC" not in name:
        return None
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    key = WINDOWS_TO_OLSON.get(name.replace("Daylight Time", "Standard Time").replace("Summer Time", "Standard Time"))
    return _iana(key) if key else None


def told_zone(name: str) -> tzinfo | None:
    """The zone that the text of a name tells: by cities that stand in it, else by its offset ("(UTC+01:00) ...")."""
    plain = name.casefold()
    shown = next((key for words, key in _SHOWN.items() if words in plain), None)
    if shown is not None:
        return _iana(shown)
    found = _OFFSET.search(name)
    if found is None or int(found.group(2)) > 14:
        return None
    size = timedelta(hours=int(found.group(2)), minutes=int(found.group(3) or 0))
    return timezone(size if found.group(1) == "+" else -size)


def defined_offset(zone: Component, local: datetime) -> timezone | None:
    """The offset that a VTIMEZONE gives at a local time (RFC 5545, 3.6.5); before its first rule, its first."""
    best: tuple[datetime, timedelta] | None = None
    rules = [*zone.walk("STANDARD"), *zone.walk("DAYLIGHT")][:200]
    for rule in rules:
        offset = _offset(rule, "TZOFFSETTO")
        for onset in _onsets(rule, local.year):
            if offset is not None and onset <= local and (best is None or onset >= best[0]):
                best = (onset, offset)
    if best is not None:
        return timezone(best[1])
    first = next((o for rule in rules if (o := _offset(rule, "TZOFFSETTO")) is not None), None)
    return None if first is None else timezone(first)


def _offset(rule: Component, name: str) -> timedelta | None:
    found = _UTC_OFFSET.fullmatch(value.value.strip()) if (value := rule.first(name)) else None
    if found is None:
        return None
    hours, minutes, seconds = (int(part or 0) for part in found.groups()[1:])
    size = timedelta(hours=hours, minutes=minutes, seconds=seconds)
    return None if size >= _DAY else -size if found.group(1) == "-" else size


def _onsets(rule: Component, year: int) -> list[datetime]:
    """When a rule begins to hold, by the local clock: DTSTART, RDATE, and its yearly day of this and last year."""
    start = _local(value.value) if (value := rule.first("DTSTART")) else None
    if start is None:
        return [datetime.min]  # noqa: DTZ901 (local, as all here)
    found = [start]
    for dates in rule.properties.get("RDATE", ())[:200]:
        found += [moment for part in dates.value.split(",")[:200] if (moment := _local(part))]
    repeat = rule.first("RRULE")
    if repeat is not None:
        told = dict(part.upper().split("=", 1) for part in repeat.value.split(";") if "=" in part)
        until = _local(told.get("UNTIL", ""))
        yearly = [_yearly(told, start, each) for each in (year - 1, year)]
        found += [moment for moment in yearly if moment and moment >= start and (until is None or moment <= until)]
    return found


def _local(text: str) -> datetime | None:
    found = re.match(r"\s*(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?)?", text)
    try:
        if found is None:
            return None
        year, month, day, hour, minute, second = (int(part or 0) for part in found.groups())
        return datetime(year, month, day, hour, minute, second)  # noqa: DTZ001 (local)
    except ValueError:
        return None


def _yearly(told: dict[str, str], start: datetime, year: int) -> datetime | None:
    """The day of a year that a yearly rule names: a weekday of a month, or the date it began on."""
    try:
        month = int(told.get("BYMONTH", start.month))
        by_day = _BYDAY.fullmatch(told.get("BYDAY", ""))
        if by_day is None:
            return start.replace(year=year, month=month)
        first_day = int(told.get("BYMONTHDAY", "").split(",")[0] or 0)
        day = _weekday_of(year, month, int(by_day.group(1) or 1), _DAYS[by_day.group(2)], first_day)
        return datetime.combine(day, start.time())
    except (ValueError, OverflowError):
        return None


def _weekday_of(year: int, month: int, nth: int, weekday: int, first_day: int) -> date:
    """The nth weekday of a month, the last ones counted backwards, or the first one on or after a day of it."""
    if nth > 0:
        begin = date(year, month, max(first_day, 1))
        return begin + _DAY * ((weekday - begin.weekday()) % 7 + 7 * (nth - 1))
    end = (date(year + month // 12, month % 12 + 1, 1)) - _DAY
    return end - _DAY * ((end.weekday() - weekday) % 7 + 7 * (-nth - 1))
