"""Today: who waits, since when, in which words, until when."""

import pytest
from page_asked import Browser, Opened
from page_made import LEFT_OUT, NOW, SEARCH, Clock, key_of

from unghost.rooms.owed import Urgency
from unghost.rooms.today import Row, Today


def rows_of(today: Today, group: str) -> tuple[Row, ...]:
    """The rows of one group."""
    return next((g.rows for g in today.groups if g.key == group), ())


def test_the_headline_counts_the_people_who_wait(page: Browser) -> None:
    """One calm sentence says how many; the next how pressing it is."""
    today = page.get("/").context["today"]
    assert today.headline == "Three people are waiting for you."
    assert today.subline == "One is overdue, one has waited for a long time."


@pytest.mark.parametrize(
    ("group", "who"),
    [
        ("waiting", ["Ana Ruiz", "Ben Okafor"]),
        ("courtesies", ["Eva Holm"]),
        ("silent", ["Cleo Martin", "Eva Holm"]),
        ("mend", ["Finn Berg"]),
    ],
)
def test_each_stands_in_the_group_that_is_theirs(page: Browser, group: str, who: list[str]) -> None:
    """Overdue first, then by due time; old silences apart."""
    assert who == [r.who for r in rows_of(page.get("/").context["today"], group)]


def test_a_row_says_who_waits_for_what_since_when_and_until_when(page: Browser) -> None:
    """In words that a person would use, with the words that ask."""
    row = rows_of(page.get("/").context["today"], "waiting")[0]
    assert (row.who, row.waits, row.since) == (
        "Ana Ruiz",
        "waits for times that suit you",
        "since Monday, 2 working days",
    )
    assert (row.due, row.urgency, row.stage) == ("was due yesterday", Urgency.OVERDUE, "interviewing")
    assert row.quote == "which times suit you next week for a first conversation?"
    assert (row.organisation, row.role) == ("Kestrel Robotics", "Data Engineer")


def test_an_interview_ahead_is_told_with_its_day_and_hour(page: Browser) -> None:
    """What is coming stands by itself."""
    (coming,) = page.get("/").context["today"].coming
    assert coming.when == "tomorrow, Thursday 14 May, 14:00 to 15:00"
    assert (coming.organisation, coming.who, coming.place) == ("Heron Bank", "Dev Patel", "Zoom")


def test_the_most_pressing_conversation_lies_open_beside_the_list(page: Browser) -> None:
    """Its letter is ready before anything is clicked."""
    context = page.get("/").context
    assert (context["beside"].organisation, context["opened"]) == ("Kestrel Robotics", False)
    assert context["beside"].letter.kind in ("propose_times", "late_apology")


def test_the_page_shows_what_its_context_holds(page: Browser) -> None:
    """Names, quoted words, due times and the letter are there to be read, without JavaScript."""
    html = page.get("/").text
    for told in ("Ana Ruiz", "which times suit you next week", "was due yesterday", "Kestrel Robotics", "<textarea"):
        assert told in html
    assert f'href="/candidacy/c{key_of(SEARCH[0])}"' in html


def test_nobody_waiting_is_said_kindly(page_of: Opened) -> None:
    """An empty Today is good news, not an empty page."""
    page = page_of([m for m in SEARCH if m.name == "dev-1"])
    today = page.get("/").context["today"]
    assert (today.headline, today.groups) == ("You have left nobody waiting.", ())
    assert "Enjoy the quiet." in page.get("/").text


def test_mail_without_a_search_points_to_what_was_left_out(page_of: Opened) -> None:
    """Somebody whose search was missed is told where to look."""
    page = page_of(LEFT_OUT)
    assert "nothing in it looks like a job search" in page.get("/").text
    assert page.get("/").context["beside"] is None


def test_as_time_passes_the_page_says_so(page: Browser, clock: Clock) -> None:
    """What was judged for an earlier moment is judged anew when it no longer holds."""
    clock.now = NOW.replace(day=14, hour=15, minute=30)
    today = page.get("/").context["today"]
    assert today.coming == ()
    assert "Dev Patel" in [r.who for r in rows_of(today, "courtesies")]
    clock.now = NOW.replace(day=16)
    assert "was due yesterday" in [
        r.due for r in rows_of(page.get("/").context["today"], "waiting") if r.who == "Ben Okafor"
    ]


def test_an_unknown_candidacy_is_a_page_that_says_so(page: Browser) -> None:
    """One line, the way back, and the right status."""
    answer = page.get("/candidacy/c0000000000000000")
    assert (answer.status, answer.template) == (404, "trouble.html")
    assert "no such candidacy" in answer.text
