"""A reason is told in the owner's words, woven into the sentence."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from unghost.letters.asked import asks_interest, question_asked, task_named, thing_asked, thing_promised
from unghost.letters.reasons import reason_of


@pytest.mark.parametrize(
    ("words", "because"),
    [
        ("I have accepted another position", ", as I have accepted another position"),
        ("I've accepted another position.", ", as I've accepted another position"),
        ("accepted another position", ", as I have accepted another position"),
        ("found something closer to home", ", as I have found something closer to home"),
        ("moving to Spain", ", as I am moving to Spain"),
        ("ill", ", as I am ill"),
        ("too far away", ", as it is too far away"),
        ("because my father is ill", ", as my father is ill"),
        ("My daughter has a fever", ", as my daughter has a fever"),
        ("the hours don't suit me", ", as the hours don't suit me"),
        ("family reasons", " for family reasons"),
        ("For family reasons", " for family reasons"),
        ("due to the commute", " because of the commute"),
        ("the commute", " because of the commute"),
        ("salary", " because of the salary"),
        ("another offer", " because of another offer"),
        ("to focus on my studies", ", so that I can focus on my studies"),
        ("need to take care of my mother", ", as I need to take care of my mother"),
        ("want to stay in Berlin", ", as I want to stay in Berlin"),
        ("happy in my current job", ", as I am happy in my current job"),
        ("commute too long", ", as the commute is too long"),
        ("commuting two hours is too much", ", as commuting two hours is too much"),
        ("Deutsche Bahn cancelled my train", ", as Deutsche Bahn cancelled my train"),
        ("wrong role", ", as it is the wrong role"),
        ("trains are on strike", ", as trains are on strike"),
        ("exam at university", " because of an exam at university"),
        ("doctor's appointment", " because of a doctor's appointment"),
        ("health issues", " because of health issues"),
        ("health", " for health reasons"),
        ("work", " because of work"),
        ("tram broke down", " (tram broke down)"),
        ("train cancelled", " (train cancelled)"),
        ("", ""),
        (None, ""),
    ],
)
def test_a_reason_is_woven_into_the_sentence(words: str | None, because: str) -> None:
    """Clauses follow "as", things "because of", reasons "for"; what fits nothing stands in brackets."""
    assert reason_of(words).because == because


def test_an_apology_says_because() -> None:
    """An excuse follows more directly than the reason of a decision."""
    assert reason_of("my tram broke down").excuse == " because my tram broke down"
    assert reason_of("traffic").excuse == " because of traffic"


def test_only_the_first_reason_is_used() -> None:
    """One is enough, and the owner is told."""
    reason = reason_of("The commute is too long. Also the salary is low.")
    assert reason.because == ", as the commute is too long"
    assert reason.more


@settings(deadline=None)
@given(st.text(max_size=400))
def test_any_words_at_all_make_one_short_line(words: str) -> None:
    """Whatever the owner types, the letter stays whole."""
    because = reason_of(words).because
    assert "\n" not in because
    assert len(because) < 220


@pytest.mark.parametrize(
    ("quote", "thing"),
    [
        ("Could you please send us your references by Friday?", "my references"),
        ("Please share a copy of your work permit with me.", "a copy of my work permit"),
        ("Would you mind forwarding me your latest CV?", None),
        ("Please forward me your latest CV before Monday", "my latest CV"),
        ("Please upload the signed form, so that we can go on.", "the signed form"),
        ("Send it over when you can.", None),
        ("Please send us two samples of your work as soon as possible", "two samples of my work"),
        ("When could you start?", None),
    ],
)
def test_what_they_ask_for_is_named_as_the_owner_would(quote: str, thing: str | None) -> None:
    """Theirs becomes mine; what isn't said plainly isn't named."""
    named = thing_asked(quote)
    assert named == (thing.replace("a copy of", "the copy of") if thing else None)


def test_a_promise_names_its_thing_too() -> None:
    """What is said to be sent is what is promised."""
    assert thing_promised("Great, I'll send you the portfolio by Friday.") == "the portfolio"


@pytest.mark.parametrize(
    ("quote", "task"), [("Please do the attached case study", "case study"), ("Please finish this", "task")]
)
def test_a_task_is_called_what_they_call_it(quote: str, task: str) -> None:
    """Their word, else "task"."""
    assert task_named(quote) == task


def test_a_question_is_quoted_only_if_it_is_short() -> None:
    """And only if it is one."""
    assert question_asked("Thanks. When could you start?") == "When could you start?"
    assert question_asked("Tell me when you could start.") is None
    assert question_asked("Why " + "very " * 60 + "late?") is None


@pytest.mark.parametrize(("quote", "asks"), [("Are you still interested?", True), ("When could you start?", False)])
def test_whether_the_owner_is_interested_can_be_answered(quote: str, asks: bool) -> None:
    """The one question with an answer that the letter knows."""
    assert asks_interest(quote) is asks
