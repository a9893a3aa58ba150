"""What the owner knows better: said with one click, judged at once, taken back with another."""

from datetime import datetime

import pytest
from page_asked import Answer, Browser
from page_made import DOUBTFUL, LEFT_OUT, NOW, SEARCH, Clock, key_of

from unghost.faces.web.actions.decision_save import Said, until_of
from unghost.faces.web.house import House
from unghost.words.facts import DecisionKind

ANA = f"/candidacy/c{key_of(SEARCH[0])}"


def groups(answer: Answer) -> dict[str, list[str]]:
    """Who stands in which group."""
    return {g.key: [r.organisation for r in g.rows] for g in answer.context["today"].groups}


def undone(page: Browser, answer: Answer) -> Answer:
    """The page after the notice's Undo."""
    return page.post("/undo", {"id": [str(i) for i in answer.context["shell"].notice.undo]})


@pytest.mark.parametrize(
    ("said", "notice", "still_waiting"),
    [
        ("nothing_owed", "Noted: you owe nothing here.", False),
        ("done_by_phone", "Noted: done by phone.", False),
        ("not_job", "Noted: this isn't about your search.", False),
        ("later:week", "Put off.", True),
    ],
)
def test_a_decision_changes_today_at_once(page: Browser, said: str, notice: str, still_waiting: bool) -> None:
    """The row goes (or is put off), and the notice says what was noted."""
    answer = page.post(f"{ANA}/decide", {"kind": said})
    assert answer.context["shell"].notice.text == notice
    assert still_waiting is ("Kestrel Robotics" in groups(answer).get("waiting", []))


@pytest.mark.parametrize("said", [s.value for s in Said])
def test_every_decision_can_be_taken_back(page: Browser, said: str) -> None:
    """Undo leaves Today as it was."""
    before = page.get("/").context["today"]
    noted = page.post(f"{ANA}/decide", {"kind": said})
    assert undone(page, noted).context["today"] == before


def test_what_is_put_off_is_due_then(page: Browser) -> None:
    """Later moves the due time, and says it."""
    answer = page.post(f"{ANA}/decide", {"kind": "later:tomorrow"})
    row = next(r for g in answer.context["today"].groups for r in g.rows if r.organisation == "Kestrel Robotics")
    assert row.due == "due tomorrow by 08:00"


def test_withdrawing_leads_to_the_letter(page: Browser) -> None:
    """The decision is noted, and the letter that says it lies ready."""
    answer = page.post(f"{ANA}/decide", {"kind": "withdraw"})
    assert answer.context["beside"].letter.kind == "withdraw"
    assert answer.context["opened"]


@pytest.mark.parametrize(
    ("said", "until"),
    [
        (Said.TOMORROW, datetime(2026, 5, 14, 8, tzinfo=NOW.tzinfo)),
        (Said.IN_DAYS, datetime(2026, 5, 18, 9, tzinfo=NOW.tzinfo)),
        (Said.NEXT_WEEK, datetime(2026, 5, 18, 9, tzinfo=NOW.tzinfo)),
    ],
)
def test_later_means_a_working_morning(house: House, said: Said, until: datetime) -> None:
    """Three days are working days; next week begins on Monday."""
    assert until == until_of(said, house.viewer())


@pytest.mark.parametrize("place", ["look", "ignored"])
def test_mail_is_called_into_the_search_with_one_click(page: Browser, house: House, place: str) -> None:
    """And the owner stays in the list where they were."""
    key = key_of(DOUBTFUL[0] if place == "look" else LEFT_OUT[0])
    answer = page.post(f"/message/{key}/decide", {"kind": "is_job", "list": place, "skip": "0"})
    assert answer.template == f"{place}.html"
    assert [m.said[:8] for m in answer.context["found"] if m.key == key] in ([], ["You said"])
    assert [(d.kind, d.about) for d in house.ledger.decisions()] == [(DecisionKind.IS_JOB, (key,))]


def test_doubtful_mail_is_put_away_with_one_click(page: Browser) -> None:
    """What is said not to be about the search never asks again."""
    answer = page.post(f"/message/{key_of(DOUBTFUL[0])}/decide", {"kind": "not_job"})
    assert (answer.context["found"], answer.context["shell"].look) == ((), 0)


@pytest.mark.parametrize(
    ("path", "form"),
    [
        ("/candidacy/c00000000000000ff/decide", {"kind": "nothing_owed"}),
        ("/message/00000000000000ff/decide", {"kind": "is_job"}),
        (f"{ANA}/apart", {"key": "00000000000000ff"}),
        ("/undo", {"id": "4711"}),
    ],
)
def test_what_isn_t_there_can_t_be_decided(page: Browser, house: House, path: str, form: dict[str, str]) -> None:
    """A plain 404, and nothing is recorded."""
    assert page.post(path, form).status == 404
    assert house.ledger.decisions() == ()


def test_a_decision_outlives_the_next_scan(page: Browser, house: House, clock: Clock) -> None:
    """It is a fact: judged again tomorrow, it still holds."""
    page.post(f"{ANA}/decide", {"kind": "nothing_owed"})
    clock.now = NOW.replace(day=15)
    assert "Kestrel Robotics" not in groups(page.get("/")).get("waiting", [])
