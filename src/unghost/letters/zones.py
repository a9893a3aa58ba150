"""The zone of the person who reads: from the offset of their mail, their country and the owner's own zone."""

from datetime import datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

from unghost.judge.clock import WorkingTime, country_of
from unghost.words.facts import Known

BY_COUNTRY: dict[str, tuple[str, ...]] = {
    "AT": ("Europe/Vienna",), "AU": ("Australia/Sydney", "Australia/Brisbane", "Australia/Perth"), "BE": ("Europe/Brussels",),
    "BR": ("America/Sao_Paulo",), "CA": ("America/Toronto", "America/Winnipeg", "America/Edmonton", "America/Vancouver"),
    "CH": ("Europe/Zurich",), "CZ": ("Europe/Prague",), "DE": ("Europe/Berlin",), "DK": ("Europe/Copenhagen",),
    "ES": ("Europe/Madrid",), "FI": ("Europe/Helsinki",), "FR": ("Europe/Paris",), "GB": ("Europe/London",),
    "IE": ("Europe/Dublin",), "IN": ("Asia/Kolkata",), "IT": ("Europe/Rome",), "JP": ("Asia/Tokyo",), "MX": ("America/Mexico_City",),
    "NL": ("Europe/Amsterdam",), "NO": ("Europe/Oslo",), "NZ": ("Pacific/Auckland",), "PL": ("Europe/Warsaw",),
    "PT": ("Europe/Lisbon",), "SE": ("Europe/Stockholm",), "US": ("America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles"),
    "ZA": ("Africa/Johannesburg",), "AE": ("Asia/Dubai",), "IL": ("Asia/Jerusalem",),
}  # fmt: skip
"""Country (ISO 3166) → the zones its people live in, the most people first."""
ELSEWHERE = (
    "Europe/London", "Europe/Berlin", "Europe/Helsinki", "America/New_York", "America/Chicago", "America/Denver",
    "America/Los_Angeles", "America/Sao_Paulo", "Asia/Dubai", "Asia/Kolkata", "Asia/Singapore", "Asia/Tokyo", "Australia/Sydney",
)  # fmt: skip
"""Zones tried where neither the country nor the owner's zone explains an offset."""
BRITISH = frozenset({"GB", "PT", "IE"})


def hours_of(known: Known | None, owner_zone: tzinfo) -> WorkingTime:
    """The working time of who wrote `known`, in a zone that keeps summer time; the owner's where nothing is known."""
    date = known.message.envelope.date if known else None
    if known is None or date is None:
        return WorkingTime(owner_zone)
    sender = known.message.envelope.sender
    offset = date.utcoffset() or timedelta(0)
    country = country_of(sender.domain if sender else "", known.message.language, offset)
    if not offset and country not in BRITISH:
        return WorkingTime(owner_zone, country)
    return WorkingTime(_zone_with(offset, date, country, owner_zone), country)


def _zone_with(offset: timedelta, date: datetime, country: str | None, owner_zone: tzinfo) -> tzinfo:
    """A zone that had this offset at that time: of the country, the owner's, any other, else the bare offset."""
    tried: list[tzinfo] = [ZoneInfo(z) for z in BY_COUNTRY.get(country or "", ())]
    tried += [owner_zone, *(ZoneInfo(z) for z in ELSEWHERE)]
    named = next((z for z in tried if date.astimezone(z).utcoffset() == offset), None)
    return named or (timezone(offset) if offset else owner_zone)


def zone_name(moment: datetime, zone: tzinfo) -> str:
    """What the zone is called at that moment: "CET", "BST", else "UTC+8"."""
    local = moment.astimezone(zone)
    name = local.tzname() or ""
    if name.isalpha():
        return name
    minutes = int((local.utcoffset() or timedelta(0)) / timedelta(minutes=1))
    sign, size = "-" if minutes < 0 else "+", abs(minutes)
    tail = f":{size % 60:02d}" if size % 60 else ""
    return f"UTC{sign}{size // 60}{tail}" if size else "UTC"


def same_clock(moment: datetime, one: tzinfo, other: tzinfo) -> bool:
    """Whether two zones show the same time at that moment."""
    return moment.astimezone(one).utcoffset() == moment.astimezone(other).utcoffset()
