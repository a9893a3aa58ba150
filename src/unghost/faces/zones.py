"""The owner's zone: the machine's, or a fixed offset where the clock given is not the machine's."""

from datetime import datetime
from pathlib import Path

LOCALTIME = Path("/etc/localtime")


def machine_zone() -> str:
    """The IANA name of this machine's zone; UTC where it has none."""
    target = str(LOCALTIME.resolve()) if LOCALTIME.exists() else ""
    return target.partition("zoneinfo/")[2] or "UTC"


def zone_at(now: datetime) -> str:
    """A zone with the offset of `now`: the machine's own if it agrees, else the fixed one ("Etc/GMT-2" is +02:00)."""
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    offset = now.utcoffset()
    name = machine_zone()
    try:
        if offset is None or now.astimezone(ZoneInfo(name)).utcoffset() == offset:
            return name
    except (ZoneInfoNotFoundError, ValueError):
        name = "UTC"
    hours = round(offset.total_seconds() / 3600) if offset else 0
    return f"Etc/GMT{-hours:+d}" if hours else "UTC"
