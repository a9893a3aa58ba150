"""The moments of the demo mailbox: every date in it is written relative to now, and told in the mail's language.

A moment is an offset and, where it matters, a time of day: ``-6wd 14:20`` (six working days ago), ``-40d 09:05``
(calendar days), ``-14mo 10:00`` (months), ``-3h`` (hours). In a text it stands in braces with the form it is told in:
``{{+3wd 14:00|weekday}}``. Working days are Monday to Friday; at a weekend they are counted from the Friday before.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from collections.abc import Callable

ZONE = ZoneInfo("Europe/Berlin")
"""The candidate's zone: times of day without a zone are meant in it."""

_FRIDAY = 4
_MOMENT = re.compile(r"([+-])(\d{1,4})(wd|d|mo|h)(?: (\d\d):(\d\d))?")
_TOKEN = re.compile(r"\{\{([^{}|]{2,20})\|([a-z]{3,8})\}\}")

_WEEKDAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "es": "lunes martes miércoles jueves viernes sábado domingo",
    "nl": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    "it": "lunedì martedì mercoledì giovedì venerdì sabato domenica",
}
_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
}


def resolve(moment: str, now: datetime) -> datetime:
    """The aware instant, in the candidate's zone, that a moment such as ``-6wd 14:20`` means as of ``now``.

    Without a time of day the clock of ``now`` is kept. Raises ValueError where the moment is not one.
    """
    found = _MOMENT.fullmatch(moment)
    if not found:
        msg = f"not a moment: {moment!r}"
        raise ValueError(msg)
    sign, digits, unit, hour, minute = found.groups()
    here = now.astimezone(ZONE)
    count = int(sign + digits)
    if unit == "h":
        return (now.astimezone(UTC) + timedelta(hours=count)).astimezone(ZONE)
    day = _DAYS[unit](here, count)
    clock = time(int(hour), int(minute)) if hour else here.time().replace(microsecond=0)
    return datetime.combine(day, clock, ZONE)


def expand(text: str, now: datetime, language: str) -> str:
    """The text with each ``{{moment|form}}`` told in a language (en, de, fr, es, nl, it).

    Forms: weekday, date, full, short, month, year, time, iso and ics (the UTC stamp of RFC 5545, section 3.3.5).
    Raises ValueError for a moment that is none and KeyError for a form or language that is not known.
    """
    return _TOKEN.sub(lambda found: _FORMS[found[2]](resolve(found[1], now), language), text)


def _days(start: datetime, count: int) -> datetime:
    return start + timedelta(days=count)


def _working_days(start: datetime, count: int) -> datetime:
    weekday = min(start.weekday(), _FRIDAY)
    monday = start - timedelta(days=start.weekday())
    weeks, rest = divmod(weekday + count, _FRIDAY + 1)
    return monday + timedelta(weeks=weeks, days=rest)


def _months(start: datetime, count: int) -> datetime:
    year, month = divmod(start.year * 12 + start.month - 1 + count, 12)
    day = min(start.day, monthrange(year, month + 1)[1])
    return start.replace(year=year, month=month + 1, day=day)


def _weekday(at: datetime, language: str) -> str:
    return _WEEKDAYS[language].split()[at.weekday()]


def _month(at: datetime, language: str) -> str:
    return _MONTHS[language].split()[at.month - 1]


def _date(at: datetime, language: str) -> str:
    day = "1er" if language == "fr" and at.day == 1 else str(at.day)
    joint = {"de": ". ", "es": " de "}.get(language, " ")
    return f"{day}{joint}{_month(at, language)}"


def _full(at: datetime, language: str) -> str:
    comma = ", " if language in {"en", "de", "es"} else " "
    return f"{_weekday(at, language)}{comma}{_date(at, language)}"


def _short(at: datetime, language: str) -> str:
    pattern = {"de": "{:%d.%m.}", "nl": "{:%d-%m}"}.get(language, "{:%d/%m}")
    return pattern.format(at)


_DAYS: dict[str, Callable[[datetime, int], datetime]] = {"d": _days, "wd": _working_days, "mo": _months}

_FORMS: dict[str, Callable[[datetime, str], str]] = {
    "weekday": _weekday,
    "date": _date,
    "full": _full,
    "short": _short,
    "month": _month,
    "year": lambda at, _language: f"{at.year:04d}",
    "time": lambda at, _language: f"{at:%H:%M}",
    "iso": lambda at, _language: f"{at:%Y-%m-%d}",
    "ics": lambda at, _language: f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}",
}
