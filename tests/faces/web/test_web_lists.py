"""The plain lists: please look, left out, search, all candidacies."""

from urllib.parse import quote

import pytest
from page_asked import Browser, Opened
from page_made import DOUBTFUL, HALF_SURE, LEFT_OUT, SEARCH, Mail, ago, key_of

from unghost.rooms.listing import PAGE
from unghost.words.acts import Act

MANY = tuple(
    Mail(
        f"n-{n}",
        f"Sender {n} <s{n}@news.example>",
        ago(days=n / 10 + 1),
        f"Letter number {n}",
        "…",
        Act.NOT_JOB,
        sure=0.01,
    )
    for n in range(PAGE * 2 + 7)
)


def test_what_the_judge_is_unsure_of_is_shown(page: Browser) -> None:
    """With who wrote, what about, and why it stands there."""
    answer = page.get("/look")
    (mail,) = answer.context["found"]
    assert (mail.key, mail.who, mail.subject) == (key_of(DOUBTFUL[0]), "Aurora Card", "A decision on your application")
    assert f"{HALF_SURE:.0%} sure" in mail.why
    assert answer.context["shell"].look == 1


def test_nothing_to_look_at_is_said_kindly(page_of: Opened) -> None:
    """An empty list says that it is good news."""
    assert "Nothing to look at." in page_of(SEARCH[:1]).get("/look").text


def test_what_was_left_out_can_be_looked_through(page: Browser) -> None:
    """The likeliest mistakes first."""
    found = page.get("/ignored").context["found"]
    assert [m.key for m in found] == [key_of(LEFT_OUT[1]), key_of(LEFT_OUT[0])]


@pytest.mark.parametrize(
    ("words", "who"),
    [("party", ["club@neptune.example"]), ("SHOES offer", ["news@shoes.example"]), ("interview", []), ("%", [])],
)
def test_what_was_left_out_is_searched_by_sender_and_subject(page: Browser, words: str, who: list[str]) -> None:
    """Every word has to be there, in any case; the search's own mail isn't among it."""
    assert who == [m.who for m in page.get(f"/ignored?q={quote(words)}").context["found"]]


@pytest.mark.parametrize("words", ["", "letter"])
def test_a_long_list_comes_in_parts(page_of: Opened, words: str) -> None:
    """One can go on and back, every message comes once, and what was searched for stays."""
    page = page_of(MANY)
    seen: list[str] = []
    skip: int | None = 0
    while skip is not None:
        answer = page.get(f"/ignored?q={words}&skip={skip}")
        seen += [m.key for m in answer.context["found"]]
        assert (answer.context["pager"].newer is None) is (skip == 0)
        skip = answer.context["pager"].older
    assert len(seen) == len(set(seen)) == len(MANY)
    assert f"q={words}&amp;skip=" in answer.text if words else "?skip=" in answer.text


@pytest.mark.parametrize("skip", ["-1", "x", "99999999999999999999"])
def test_a_place_in_a_list_that_makes_no_sense_is_refused(page: Browser, skip: str) -> None:
    """With a page, not a crash."""
    assert page.get(f"/ignored?skip={skip}").status == 422


def test_past_the_end_there_is_nothing(page: Browser) -> None:
    """And no error."""
    assert page.get("/ignored?skip=5000").context["found"] == ()


def test_search_finds_words_of_the_conversations(page: Browser) -> None:
    """And leads to the message in its candidacy."""
    (mail,) = page.get("/search?q=portfolio+finn").context["found"]
    assert (mail.who, mail.why) == ("Finn Berg", "Plover Games · Tools Programmer")
    assert mail.candidacy == f"c{key_of(SEARCH[6])}"


@pytest.mark.parametrize(
    "words", ['"', "a OR b", "NEAR(", "x*", "subject:", "'; DROP TABLE message; --", "(", "\x00", "é" * 190]
)
def test_no_search_breaks_anything(page: Browser, words: str) -> None:
    """Whatever is typed is words."""
    answer = page.get(f"/search?q={quote(words)}")
    assert (answer.status, answer.template) == (200, "search.html")


def test_all_candidacies_stand_under_their_stage(page: Browser) -> None:
    """What is alive first, what has ended last."""
    groups = page.get("/all").context["groups"]
    assert [(g.stage, g.count) for g in groups] == [("offer", 1), ("interviewing", 3), ("screening", 1), ("applied", 1)]
    assert groups[0].lines[0].organisation == "Northlight Instruments"
    assert groups[0].lines[0].move == "waiting for you"


def test_one_stage_can_be_looked_at_alone(page: Browser) -> None:
    """In parts where it is long."""
    (group,) = page.get("/all?stage=interviewing").context["groups"]
    assert {line.organisation for line in group.lines} == {"Kestrel Robotics", "Heron Bank", "Tern Studio"}
    assert page.get("/all?stage=nonsense").status == 422
