"""Dates and times in English prose: what each phrase means on Monday 2 March 2026, nine in the morning."""

from datetime import datetime, timedelta, timezone

import pytest

from unghost.judge.times import find_times

WRITTEN = datetime(2026, 3, 2, 9, 0, tzinfo=timezone(timedelta(hours=1)))

DAYS = [
    ("today", ["2026-03-02"]),
    ("tomorrow", ["2026-03-03"]),
    ("the day after tomorrow", ["2026-03-04"]),
    ("I wrote to you yesterday", ["2026-03-01"]),
    ("the day before yesterday", ["2026-02-28"]),
    ("on Thursday", ["2026-03-05"]),
    ("this Friday", ["2026-03-06"]),
    ("next Friday", ["2026-03-13"]),
    ("this coming Friday", ["2026-03-06"]),
    ("last Friday", ["2026-02-27"]),
    ("Tuesday next week", ["2026-03-10"]),
    ("next week on Tuesday", ["2026-03-10"]),
    ("Wednesday of next week", ["2026-03-11"]),
    ("a week from Friday", ["2026-03-13"]),
    ("two weeks from tomorrow", ["2026-03-17"]),
    ("in two weeks", ["2026-03-16"]),
    ("in 10 days", ["2026-03-12"]),
    ("3 days ago", ["2026-02-27"]),
    ("a week ago", ["2026-02-23"]),
    ("We meet on March 12", ["2026-03-12"]),
    ("March 12th, 2026", ["2026-03-12"]),
    ("12 March", ["2026-03-12"]),
    ("the 12th of March 2026", ["2026-03-12"]),
    ("on the 12th", ["2026-03-12"]),
    ("the 1st", ["2026-04-01"]),
    ("Thu, 12 Mar 2026", ["2026-03-12"]),
    ("Thursday, March 12", ["2026-03-12"]),
    ("Thursday the 12th", ["2026-03-12"]),
    ("Feb. 3", ["2027-02-03"]),
    ("we met on February 20", ["2026-02-20"]),
    ("on 3/12/2026", ["2026-03-12"]),
    ("on 3/12", ["2026-03-12"]),
    ("on 13/4", ["2026-04-13"]),
    ("on Friday 6/3", ["2026-03-06"]),
    ("on Thursday 3/12", ["2026-03-12"]),
    ("2026-03-12", ["2026-03-12"]),
    ("2026/03/12", ["2026-03-12"]),
    ("the first of April", ["2026-04-01"]),
    ("the first Monday of April", ["2026-04-06"]),
    ("the last day of March", ["2026-03-31"]),
    ("April 1, 2026 works for me", ["2026-04-01"]),
    ("in May", ["2026-05"]),
    ("in September 2026", ["2026-09"]),
    ("next month", ["2026-04"]),
    ("next week", ["2026-W11"]),
    ("this week", ["2026-W10"]),
    ("the week of March 16", ["2026-W12"]),
    ("this weekend", ["2026-03-07/2026-03-08"]),
]

CLOCKS = [
    ("at 10 am", ["2026-03-02T10:00"]),
    ("tomorrow at 10", ["2026-03-03T10:00"]),
    ("tomorrow at 10:30", ["2026-03-03T10:30"]),
    ("tomorrow at 3", ["2026-03-03T15:00"]),
    ("tomorrow at 3 in the morning", ["2026-03-03T03:00"]),
    ("Tuesday 3 p.m.", ["2026-03-03T15:00"]),
    ("Tuesday at 3:15pm", ["2026-03-03T15:15"]),
    ("3pm on Tuesday", ["2026-03-03T15:00"]),
    ("half past three tomorrow", ["2026-03-03T15:30"]),
    ("tomorrow at quarter to four", ["2026-03-03T15:45"]),
    ("ten past eleven tomorrow", ["2026-03-03T11:10"]),
    ("tomorrow at 5 o'clock", ["2026-03-03T17:00"]),
    ("five o'clock tomorrow", ["2026-03-03T17:00"]),
    ("noon tomorrow", ["2026-03-03T12:00"]),
    ("tomorrow at noon", ["2026-03-03T12:00"]),
    ("12:30 pm on Friday", ["2026-03-06T12:30"]),
    ("12 am on Friday", ["2026-03-06T00:00"]),
    ("tomorrow at 14:00", ["2026-03-03T14:00"]),
    ("14:00 tomorrow", ["2026-03-03T14:00"]),
    ("in an hour", ["2026-03-02T10:00"]),
    ("in 90 minutes", ["2026-03-02T10:30"]),
    ("2026-03-12 14:30", ["2026-03-12T14:30"]),
    ("2026-03-12T14:30:00", ["2026-03-12T14:30"]),
    ("March 12 at 2:30 PM", ["2026-03-12T14:30"]),
    ("2:30 PM, Thursday, March 12, 2026", ["2026-03-12T14:30"]),
    ("on the 12th at 9", ["2026-03-12T09:00"]),
    ("tomorrow morning", ["2026-03-03 morning"]),
    ("Tuesday afternoon", ["2026-03-03 afternoon"]),
    ("this evening", ["2026-03-02 evening"]),
    ("tonight", ["2026-03-02 night"]),
    ("tonight at 8", ["2026-03-02T20:00"]),
    ("tomorrow evening at 7", ["2026-03-03T19:00"]),
    ("On Monday we could meet at 3 pm", ["2026-03-09T15:00"]),
    ("We could meet at 3 pm in our office on Friday.", ["2026-03-06T15:00"]),
    ("Shall we say Tuesday? 10am would suit me.", ["2026-03-03", "2026-03-03T10:00"]),
    ("tomorrow (Tuesday, March 3) at 10", ["2026-03-03T10:00"]),
    ("Tuesday, March 3\nat 10:00 am", ["2026-03-03T10:00"]),
]

RANGES = [
    ("Thursday from 9:30 to 11:00", ["2026-03-05T09:30/2026-03-05T11:00"]),
    ("between 9 and 11 on the 12th", ["2026-03-12T09:00/2026-03-12T11:00"]),
    ("tomorrow 10-11", ["2026-03-03T10:00/2026-03-03T11:00"]),
    ("tomorrow 10-11am", ["2026-03-03T10:00/2026-03-03T11:00"]),
    ("tomorrow 11-1pm", ["2026-03-03T11:00/2026-03-03T13:00"]),
    ("tomorrow 2-3pm", ["2026-03-03T14:00/2026-03-03T15:00"]),
    ("Friday, 10am – 2pm", ["2026-03-06T10:00/2026-03-06T14:00"]),
    ("Friday 2:00 - 2:30", ["2026-03-06T14:00/2026-03-06T14:30"]),
    ("from 9 to 11 tomorrow", ["2026-03-03T09:00/2026-03-03T11:00"]),
    ("March 3-5", ["2026-03-03/2026-03-05"]),
    ("March 3rd to 5th", ["2026-03-03/2026-03-05"]),
    ("3-5 March 2026", ["2026-03-03/2026-03-05"]),
    ("from March 30 to April 2", ["2026-03-30/2026-04-02"]),
    ("from Wednesday to Friday", ["2026-03-04/2026-03-06"]),
    ("between Wednesday and Friday", ["2026-03-04/2026-03-06"]),
    ("from Tuesday 9am to Wednesday 5pm", ["2026-03-03T09:00/2026-03-04T17:00"]),
]

DEADLINES = [
    ("by Friday", ["../2026-03-06"]),
    ("by Friday at 5pm", ["../2026-03-06T17:00"]),
    ("by 5pm on Friday", ["../2026-03-06T17:00"]),
    ("before 5pm", ["../2026-03-02T17:00"]),
    ("until 1 October", ["../2026-10-01"]),
    ("no later than March 12", ["../2026-03-12"]),
    ("Friday at the latest", ["../2026-03-06"]),
    ("within 3 days", ["../2026-03-05"]),
    ("within 48 hours", ["../2026-03-04T09:00"]),
    ("within the next two weeks", ["../2026-03-16"]),
    ("within 5 business days", ["../2026-03-09"]),
    ("by the end of the month", ["../2026-03-31"]),
    ("by tomorrow noon", ["../2026-03-03T12:00"]),
    ("from 2pm", ["2026-03-02T14:00"]),
    ("after Thursday", ["2026-03-05"]),
    ("Please reply by Friday\nat 5 pm.", ["../2026-03-06T17:00"]),
]

SEVERAL = [
    ("Tue or Wed afternoon", ["2026-03-03 afternoon", "2026-03-04 afternoon"]),
    ("Mon 9 am or 1 pm", ["2026-03-09T09:00", "2026-03-09T13:00"]),
    ("9 am or 1 pm on Tuesday", ["2026-03-03T09:00", "2026-03-03T13:00"]),
    ("Tuesday or Wednesday at 10", ["2026-03-03T10:00", "2026-03-04T10:00"]),
    ("Tuesday at 10 or 11", ["2026-03-03T10:00", "2026-03-03T11:00"]),
    ("Tuesday 2 or 3pm", ["2026-03-03T14:00", "2026-03-03T15:00"]),
    ("Tuesday 10am, Wednesday 2pm or Thursday", ["2026-03-03T10:00", "2026-03-04T14:00", "2026-03-05"]),
    ("March 3, 4 and 5", ["2026-03-03", "2026-03-04", "2026-03-05"]),
    ("the 12th or 13th of March", ["2026-03-12", "2026-03-13"]),
    (
        "- Tuesday 10am\n- Wednesday 2pm",
        ["2026-03-03T10:00", "2026-03-04T14:00"],
    ),
    (
        "Tuesday 9-10, 11-12 or Thursday 14:00-15:30",
        [
            "2026-03-03T09:00/2026-03-03T10:00",
            "2026-03-03T11:00/2026-03-03T12:00",
            "2026-03-05T14:00/2026-03-05T15:30",
        ],
    ),
    ("The call is on Tuesday at 10am. Please confirm by Monday.", ["2026-03-03T10:00", "../2026-03-09"]),
]

BRITISH = [
    ("on 3/12/2026", ["2026-12-03"]),
    ("on 4/5", ["2026-05-04"]),
    ("on 4/25", ["2026-04-25"]),
    ("Friday 3/6", ["2026-03-06"]),
    ("at 10.30am on 12 March", ["2026-03-12T10:30"]),
    ("half three tomorrow", ["2026-03-03T15:30"]),
]


@pytest.mark.parametrize(("text", "expected"), DAYS + CLOCKS + RANGES + DEADLINES + SEVERAL)
def test_english_times_are_read_as_a_reader_would(text: str, expected: list[str]) -> None:
    """Each time is found once, at the grain that the words have."""
    assert expected == [str(found) for found in find_times(text, written=WRITTEN, language="en")]


@pytest.mark.parametrize(("text", "expected"), BRITISH)
def test_british_numbers_put_the_day_first(text: str, expected: list[str]) -> None:
    """The day comes first unless the numbers or the weekday allow only the other order."""
    assert expected == [str(found) for found in find_times(text, written=WRITTEN, language="en-GB")]
