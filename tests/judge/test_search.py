"""The whole search judged: order-free and replayable."""

from dataclasses import replace
from datetime import timedelta

from conversations import CLARA, ME, ask, at, event, judged, mail, promise
from hypothesis import given
from hypothesis import strategies as st

from unghost.judge.course import when
from unghost.judge.search import judge
from unghost.words.acts import Act, AskKind, Party
from unghost.words.candidacies import ObligationState, Turn
from unghost.words.facts import Known
from unghost.words.mail import Address

ANN = Address("Ann Roe", "ann@globex.example")
ATS = Address("Acme Careers", "no-reply@greenhouse-mail.io")

SEARCH = (
    mail("out", "Mon-1 09:00", Act.APPLICATION),
    mail("in", "Mon-1 09:05", Act.APPLICATION_RECEIVED, them=ATS, relay="greenhouse", answerable=False, thread="b"),
    mail("in", "Mon 09:00", Act.INTERVIEW_INVITATION, asks=[AskKind.CHOOSE_TIME], proposed=["Thu 10:00", "Fri 14:00"]),
    mail("out", "Mon 15:00", Act.INTERVIEW_CONFIRMATION, interview="Thu 10:00", thread="c"),
    mail("in", "Tue 09:00", Act.RESCHEDULE, events=[event("REQUEST", "Fri 10:00")], thread="c"),
    mail("out", "Tue 09:00", Act.APPLICATION, role="Accountant", thread="d"),
    mail("in", "Wed 09:00", Act.RECRUITER_OUTREACH, asks=[AskKind.ANSWER], them=ANN, organisation="Globex", thread="e"),
    mail(
        "out",
        "Wed 10:00",
        Act.ANSWER,
        promises=[promise(Party.OWNER, until="Fri 18:00")],
        them=ANN,
        organisation="Globex",
        thread="e",
    ),
    mail("in", "Thu 09:00", Act.NOT_JOB, job=0.2, them=ANN, organisation=None, role=None, thread="f"),
    mail("in", "Sat 09:00", Act.INTERVIEW_INVITATION, job=0.4, them=Address("Bo", "bo@gmail.com"), thread="g"),
    mail("in", "Mon+1 09:00", Act.OFFER, asks=[ask(AskKind.DECIDE, by="Fri+1 17:00")]),
    mail("in", "Tue+1 09:00", Act.REJECTION, role="Accountant", thread="h", them=CLARA),
)


@given(st.permutations(SEARCH), st.integers(0, 24 * 20))
def test_the_order_of_arrival_changes_nothing(arrived: list[Known], hours: int) -> None:
    """Whatever order the same messages are given in, at any moment, the judgement is the same."""
    now = at("Mon-1 08:00") + timedelta(hours=hours)

    assert judge(arrived, ME, now) == judge(SEARCH, ME, now)


@given(st.sets(st.sampled_from(range(len(SEARCH)))), st.integers(0, 24 * 40))
def test_any_part_of_a_search_can_be_judged(some: set[int], hours: int) -> None:
    """Whatever is missing, each message is in one candidacy at most, and what is open has a due time and a party."""
    now = at("Mon-1 08:00") + timedelta(hours=hours)
    found = judge([SEARCH[i] for i in some], ME, now)

    keys = [k for c in found.candidacies for t in c.threads for k in t.keys] + [u.key for u in found.unsure]
    assert len(keys) == len(set(keys))
    for judged_one in found.candidacies:
        still = [o for o in judged_one.obligations if o.state is ObligationState.OPEN]
        assert all(o.due is not None and o.letters for o in still)
        assert (judged_one.turn is Turn.THEM) == any(o.owed_by is Party.THEM for o in still)


@given(st.integers(0, 24 * 20))
def test_the_past_is_judged_by_the_mail_of_the_past(hours: int) -> None:
    """With all the mail of today, a moment of the past is judged as it was then."""
    now = at("Mon-1 08:00") + timedelta(hours=hours)
    then = [k for k in SEARCH if when(k) <= now]

    assert judge(then, ME, now).candidacies == judge(SEARCH, ME, now).candidacies


def test_an_empty_search_is_judged_too() -> None:
    """No mail gives no candidacy, no doubt, and an answer that stays true."""
    found = judged(now="Mon 09:00")

    assert (found.candidacies, found.unsure, found.holds_until) == ((), (), None)


def test_a_message_without_a_date_is_left_out() -> None:
    """What can't be put in order isn't judged by guessing."""
    dated = SEARCH[0]
    envelope = replace(dated.message.envelope, date=None)
    undated = replace(dated, key="0" * 16, message=replace(dated.message, envelope=envelope))

    assert judged(dated, undated, now="Mon 09:00") == judged(dated, now="Mon 09:00")
