"""Dates and times in German and Dutch prose, on Monday 2 March 2026, nine in the morning."""

from datetime import datetime, timedelta, timezone

import pytest

from unghost.judge.times import find_times

WRITTEN = datetime(2026, 3, 2, 9, 0, tzinfo=timezone(timedelta(hours=1)))

GERMAN = [
    ("heute", ["2026-03-02"]),
    ("morgen", ["2026-03-03"]),
    ("übermorgen um 11 Uhr", ["2026-03-04T11:00"]),
    ("gestern", ["2026-03-01"]),
    ("vorgestern", ["2026-02-28"]),
    ("am Donnerstag", ["2026-03-05"]),
    ("am kommenden Freitag", ["2026-03-06"]),
    ("letzten Freitag", ["2026-02-27"]),
    ("Dienstag nächster Woche", ["2026-03-10"]),
    ("nächste Woche Mittwoch", ["2026-03-11"]),
    ("nächste Woche", ["2026-W11"]),
    ("übernächste Woche", ["2026-W12"]),
    ("in der kommenden Woche", ["2026-W11"]),
    ("in zwei Wochen", ["2026-03-16"]),
    ("vor drei Tagen", ["2026-02-27"]),
    ("am 6. März", ["2026-03-06"]),
    ("Freitag, 6.3.2026", ["2026-03-06"]),
    ("am 12.3.", ["2026-03-12"]),
    ("am 12.03.26 um 10.30 Uhr", ["2026-03-12T10:30"]),
    ("am 12.", ["2026-03-12"]),
    ("Do., 12. März 2026, 14 Uhr", ["2026-03-12T14:00"]),
    ("am ersten April", ["2026-04-01"]),
    ("im Mai", ["2026-05"]),
    ("im September 2026", ["2026-09"]),
    ("um 14 Uhr", ["2026-03-02T14:00"]),
    ("morgen um 14:30 Uhr", ["2026-03-03T14:30"]),
    ("morgen 14 Uhr 30", ["2026-03-03T14:30"]),
    ("morgen um halb drei", ["2026-03-03T14:30"]),
    ("morgen um Viertel nach drei", ["2026-03-03T15:15"]),
    ("morgen um Viertel vor zwölf", ["2026-03-03T11:45"]),
    ("morgen um drei Uhr nachmittags", ["2026-03-03T15:00"]),
    ("morgen Mittag", ["2026-03-03 noon"]),
    ("morgen früh", ["2026-03-03 morning"]),
    ("heute Abend um 8", ["2026-03-02T20:00"]),
    ("Dienstagnachmittag", ["2026-03-03 afternoon"]),
    ("am Dienstag Vormittag", ["2026-03-03 morning"]),
    ("Dienstag oder Mittwoch nachmittags", ["2026-03-03 afternoon", "2026-03-04 afternoon"]),
    ("am Dienstag von 9 bis 11 Uhr", ["2026-03-03T09:00/2026-03-03T11:00"]),
    ("morgen zwischen 9 und 11 Uhr", ["2026-03-03T09:00/2026-03-03T11:00"]),
    ("vom 3. bis 5. März", ["2026-03-03/2026-03-05"]),
    ("3.-5. März 2026", ["2026-03-03/2026-03-05"]),
    ("vom 3.3. bis zum 5.3.", ["2026-03-03/2026-03-05"]),
    ("von Mittwoch bis Freitag", ["2026-03-04/2026-03-06"]),
    ("bis Freitag, 6.3.2026", ["../2026-03-06"]),
    ("bis spätestens Freitag 12 Uhr", ["../2026-03-06T12:00"]),
    ("spätestens am 12. März", ["../2026-03-12"]),
    ("bis zum 12.3.", ["../2026-03-12"]),
    ("bis Ende des Monats", ["../2026-03-31"]),
    ("innerhalb von 3 Tagen", ["../2026-03-05"]),
    ("ab 14 Uhr", ["2026-03-02T14:00"]),
    ("Dienstag um 10 oder 11 Uhr", ["2026-03-03T10:00", "2026-03-03T11:00"]),
    ("Am Dienstag hätte ich um 15 Uhr Zeit.", ["2026-03-03T15:00"]),
    (
        "Mir passt Di 10:00, Mi 14:00 oder Do 9 Uhr",
        ["2026-03-03T10:00", "2026-03-04T14:00", "2026-03-05T09:00"],
    ),
    ("am 3., 4. oder 5. März", ["2026-03-03", "2026-03-04", "2026-03-05"]),
]

DUTCH = [
    ("vandaag", ["2026-03-02"]),
    ("morgen om 10 uur", ["2026-03-03T10:00"]),
    ("overmorgen", ["2026-03-04"]),
    ("gisteren", ["2026-03-01"]),
    ("aanstaande vrijdag", ["2026-03-06"]),
    ("volgende week dinsdag", ["2026-03-10"]),
    ("dinsdag volgende week", ["2026-03-10"]),
    ("volgende week", ["2026-W11"]),
    ("afgelopen vrijdag", ["2026-02-27"]),
    ("over twee weken", ["2026-03-16"]),
    ("3 dagen geleden", ["2026-02-27"]),
    ("op 12 maart", ["2026-03-12"]),
    ("donderdag 12 maart 2026 om 14.30 uur", ["2026-03-12T14:30"]),
    ("op 12-03-2026", ["2026-03-12"]),
    ("de 12e", ["2026-03-12"]),
    ("1 april", ["2026-04-01"]),
    ("in mei", ["2026-05"]),
    ("morgen om half drie", ["2026-03-03T14:30"]),
    ("morgen om kwart over drie", ["2026-03-03T15:15"]),
    ("morgen om kwart voor twaalf", ["2026-03-03T11:45"]),
    ("morgenochtend", ["2026-03-03 morning"]),
    ("vanavond om 8 uur", ["2026-03-02T20:00"]),
    ("dinsdagmiddag", ["2026-03-03 afternoon"]),
    ("dinsdag om 3 uur 's middags", ["2026-03-03T15:00"]),
    ("dinsdag of woensdag om 10 uur", ["2026-03-03T10:00", "2026-03-04T10:00"]),
    ("dinsdag tussen 9 en 11 uur", ["2026-03-03T09:00/2026-03-03T11:00"]),
    ("dinsdag van 9 tot 11 uur", ["2026-03-03T09:00/2026-03-03T11:00"]),
    ("van 3 tot 5 maart", ["2026-03-03/2026-03-05"]),
    ("3 t/m 5 maart", ["2026-03-03/2026-03-05"]),
    ("uiterlijk vrijdag", ["../2026-03-06"]),
    ("voor vrijdag 12 uur", ["../2026-03-06T12:00"]),
    ("tot 1 oktober", ["../2026-10-01"]),
    ("binnen drie dagen", ["../2026-03-05"]),
    ("vanaf 14 uur", ["2026-03-02T14:00"]),
    ("dinsdag 14u30", ["2026-03-03T14:30"]),
]


@pytest.mark.parametrize(("text", "expected"), GERMAN)
def test_german_times_are_read_as_a_reader_would(text: str, expected: list[str]) -> None:
    """Each time is found once, at the grain that the words have."""
    assert expected == [str(found) for found in find_times(text, written=WRITTEN, language="de")]


@pytest.mark.parametrize(("text", "expected"), DUTCH)
def test_dutch_times_are_read_as_a_reader_would(text: str, expected: list[str]) -> None:
    """Each time is found once, at the grain that the words have."""
    assert expected == [str(found) for found in find_times(text, written=WRITTEN, language="nl")]
