"""Dates of headers (RFC 5322 3.3, and the forms of old and broken clients) as aware times."""

import re
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_tz
from functools import lru_cache

_MONTHS = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6,
    "jul": 7, "aug": 8, "sep": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
_ZONES = {
    "ut": 0, "utc": 0, "gmt": 0, "z": 0, "wet": 0, "bst": 60, "west": 60, "cet": 60, "met": 60, "mez": 60,
    "cest": 120, "mest": 120, "mesz": 120, "eet": 120, "eest": 180, "msk": 180, "ist": 330, "jst": 540, "kst": 540,
    "hkt": 480, "sgt": 480, "aest": 600, "aedt": 660, "nzst": 720, "nzdt": 780, "est": -300, "edt": -240,
    "cst": -360, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480, "pdt": -420, "akst": -540, "akdt": -480,
    "hst": -600, "ast": -240, "adt": -180, "brt": -180, "art": -180,
}  # fmt: skip
_USUAL = re.compile(
    r"\s*(?:\w{2,9}\.?,?\s+)?(\d{1,2})[\s.-]{1,3}([A-Za-z]{3})[a-z]{0,6}\.?[\s,-]{1,3}(\d{2,4})[\s,]{1,3}"
    r"(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)?\s*(?:(?:GMT|UTC)?\s*([+-]\d{2}:?\d{2})|([A-Za-z]{1,5}))?"
)
_ISO = re.compile(r"\s*(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s*(Z|[+-]\d{2}:?\d{2})?")
_LONGEST = 120
_DAY = 24 * 60
_EARLIEST, _LATEST = 1900, 2200


@lru_cache(maxsize=512)
def _zone(minutes: int) -> timezone:
    return timezone(timedelta(minutes=minutes)) if -_DAY < minutes < _DAY else UTC


def date_of(text: str) -> datetime | None:
    """The time that a Date header says, aware (UTC where it names no zone that is known); None where it says none."""
    found = _USUAL.match(text[:_LONGEST])
    month = _MONTHS.get(found.group(2).lower()) if found else None
    if found is None or month is None:
        return _unusual(text[:_LONGEST])
    day, _, year, hour, minute, second, offset, name = found.groups()
    zone = _zone(_minutes(offset)) if offset else _zone(_ZONES.get(name.lower(), 0)) if name else UTC
    return _moment(_full_year(int(year), len(year)), month, int(day), int(hour), int(minute), int(second or 0), zone)


def _full_year(year: int, digits: int) -> int:
    """Two digits are those of 1950 to 2049, three count from 1900 (RFC 5322 4.3)."""
    if digits == 2:
        return year + (2000 if year < 50 else 1900)
    return year + 1900 if digits == 3 else year


def _minutes(offset: str) -> int:
    digits = offset[1:].replace(":", "")
    minutes = int(digits[:2]) * 60 + int(digits[2:])
    return -minutes if offset[0] == "-" else minutes


def _moment(year: int, month: int, day: int, hour: int, minute: int, second: int, zone: timezone) -> datetime | None:
    """The time, or None where there is none such; a leap second is the one before, 24:00 the next day's beginning."""
    if not _EARLIEST <= year <= _LATEST:
        return None
    try:
        if (hour, minute) == (24, 0):
            return datetime(year, month, day, tzinfo=zone) + timedelta(days=1)
        return datetime(year, month, day, hour, minute, min(second, 59), tzinfo=zone)
    except (ValueError, OverflowError):
        return None


def _unusual(text: str) -> datetime | None:
    iso = _ISO.match(text)
    if iso is not None:
        year, month, day, hour, minute, second = (int(part or 0) for part in iso.groups()[:6])
        zone = iso.group(7)
        return _moment(year, month, day, hour, minute, second, UTC if zone in (None, "Z") else _zone(_minutes(zone)))
    try:
        parts = parsedate_tz(text)
    except (ValueError, IndexError, TypeError, OverflowError):
        return None
    if parts is None:
        return None
    return _moment(*parts[:6], _zone((parts[9] or 0) // 60))
