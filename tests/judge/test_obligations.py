"""What is owed, until when by the courtesy clock, and which letters answer it: every row of the clock's table."""

from dataclasses import replace
from datetime import timedelta

import pytest
from conversations import (
    BERLIN,
    CLARA,
    ME,
    MIA,
    ask,
    at,
    awaited,
    candidacy,
    courtesies,
    decision,
    judged,
    mail,
    owed,
    promise,
)

from unghost.judge.clock import Courtesy
from unghost.judge.course import when
from unghost.judge.search import judge
from unghost.words.acts import Act, AskKind, Party
from unghost.words.candidacies import ObligationKind, ObligationState
from unghost.words.facts import DecisionKind, Known
from unghost.words.letters import LetterKind
from unghost.words.mail import Address

K = LetterKind
NOREPLY = Address("Acme Careers", "no-reply@greenhouse-mail.io")
APPLIED = mail("out", "Mon-1 09:00", Act.APPLICATION)
ONE_TIME = mail("in", "Mon 09:00", Act.INTERVIEW_INVITATION, asks=[AskKind.CONFIRM], interview="Thu 10:00")
YES = mail("out", "Mon 15:00", Act.INTERVIEW_CONFIRMATION, interview="Thu 10:00")
QUESTION = mail("in", "Mon 09:00", Act.INFORMATION_REQUEST, asks=[AskKind.ANSWER])


def _asks(act: Act, kind: AskKind, when: str = "Mon 09:00", by: str = "") -> Known:
    return mail("in", when, act, asks=[ask(kind, by=by)])


CLOCK = [
    pytest.param(_asks(Act.INTERVIEW_INVITATION, AskKind.CHOOSE_TIME), "Tue 09:00", id="invitation"),
    pytest.param(_asks(Act.SCHEDULING_QUESTION, AskKind.CHOOSE_TIME), "Tue 09:00", id="availability"),
    pytest.param(ONE_TIME, "Tue 09:00", id="a time to confirm"),
    pytest.param(_asks(Act.INFORMATION_REQUEST, AskKind.SEND), "Tue 09:00", id="a document"),
    pytest.param(_asks(Act.INFORMATION_REQUEST, AskKind.ANSWER), "Tue 09:00", id="a question"),
    pytest.param(_asks(Act.INFORMATION_REQUEST, AskKind.ANSWER, by="Mon 17:00"), "Mon 17:00", id="wanted the same day"),
    pytest.param(_asks(Act.INFORMATION_REQUEST, AskKind.ANSWER, "Fri 16:00"), "Mon+1 16:00", id="over the weekend"),
    pytest.param(_asks(Act.RECRUITER_OUTREACH, AskKind.ANSWER), "Tue 09:00", id="approach"),
    pytest.param(_asks(Act.OFFER, AskKind.DECIDE), "Thu 09:00", id="offer without a deadline"),
    pytest.param(_asks(Act.OFFER, AskKind.DECIDE, by="Fri+1 17:00"), "Fri+1 17:00", id="offer with one"),
    pytest.param(mail("in", "Mon 09:00", Act.OFFER, deadline="Wed+1 12:00"), "Wed+1 12:00", id="deadline elsewhere"),
    pytest.param(_asks(Act.TASK, AskKind.DO_TASK), "Mon+1 09:00", id="task without a deadline"),
    pytest.param(_asks(Act.TASK, AskKind.DO_TASK, by="Sun 23:59"), "Sun 23:59", id="task with one, even on a Sunday"),
    pytest.param(_asks(Act.FOLLOW_UP, AskKind.ANSWER), "Tue 09:00", id="they ask again"),
]  # fmt: skip


@pytest.mark.parametrize(("asked", "due"), CLOCK)
def test_due_follows_the_courtesy_clock(asked: Known, due: str) -> None:
    """An answer is due in one working day, an offer in three, a task in five, unless they said until when."""
    (debt,) = owed(judge([asked], ME, when(asked)).candidacies[0])

    assert debt.due == at(due)


@pytest.mark.parametrize(("asked", "due"), CLOCK)
def test_an_open_obligation_says_who_waits_since_when_and_by_which_words(asked: Known, due: str) -> None:
    """Every judgement has its evidence, and what is open its due time."""
    (debt,) = owed(judge([asked], ME, when(asked)).candidacies[0])

    assert debt.evidence.key == asked.key
    assert debt.evidence.message_id == asked.message.envelope.message_id
    assert debt.evidence.quote
    assert (debt.owed_to, debt.since) == (CLARA, asked.message.envelope.date)


@pytest.mark.parametrize(("asked", "due"), CLOCK)
def test_past_due_a_late_apology_is_one_of_the_letters(asked: Known, due: str) -> None:
    """Until it is due the letters answer; past it one may also say sorry."""
    before = judge([asked], ME, at(due) - timedelta(minutes=1)).candidacies[0]
    after = judge([asked], ME, at(due)).candidacies[0]

    assert K.LATE_APOLOGY not in owed(before)[0].letters
    assert owed(after)[0].letters == (*owed(before)[0].letters, K.LATE_APOLOGY)


@pytest.mark.parametrize(
    ("asked", "kind", "letters"),
    [
        (
            _asks(Act.INTERVIEW_INVITATION, AskKind.CHOOSE_TIME),
            "choose_time",
            (K.PROPOSE_TIMES, K.CONFIRM_INTERVIEW, K.DECLINE_INTERVIEW),
        ),
        (_asks(Act.INFORMATION_REQUEST, AskKind.ANSWER), "answer", (K.SEND_REQUESTED,)),
        (_asks(Act.INFORMATION_REQUEST, AskKind.SEND), "send", (K.SEND_REQUESTED,)),
        (_asks(Act.TASK, AskKind.DO_TASK), "do_task", (K.SEND_REQUESTED, K.ASK_FOR_TIME, K.WITHDRAW)),
        (_asks(Act.OFFER, AskKind.DECIDE), "decide", (K.ACCEPT_OFFER, K.DECLINE_OFFER, K.ASK_FOR_TIME)),
        (_asks(Act.RECRUITER_OUTREACH, AskKind.ANSWER), "answer", (K.PROPOSE_TIMES, K.DECLINE_RECRUITER)),
        (_asks(Act.RECRUITER_OUTREACH, AskKind.CHOOSE_TIME), "choose_time", (K.PROPOSE_TIMES, K.DECLINE_RECRUITER)),
    ],
    ids=["times", "question", "document", "task", "offer", "approach", "approach that gives times"],
)
def test_letters_are_those_that_answer(asked: Known, kind: str, letters: tuple[LetterKind, ...]) -> None:
    """Each kind of obligation lists the letters that answer it."""
    (debt,) = owed(candidacy(asked, now="Mon 12:00"))

    assert (debt.kind, debt.letters) == (kind, letters)


def test_a_time_to_confirm_may_also_be_moved() -> None:
    """Who is asked whether Thursday suits may say yes, or ask for another time."""
    (debt,) = owed(candidacy(ONE_TIME, now="Mon 12:00"))

    assert debt.kind is ObligationKind.CONFIRM
    assert debt.letters[:2] == (K.CONFIRM_INTERVIEW, K.RESCHEDULE)


def test_what_is_settled_lists_no_letters_and_no_due_time() -> None:
    """Nothing answers what needs no answer."""
    (debt,) = owed(candidacy(ONE_TIME, YES, now="Tue 12:00"), ObligationState.KEPT)

    assert (debt.letters, debt.due) == ((), None)


def test_two_asks_of_one_mail_are_two_obligations() -> None:
    """A document and a question asked in one mail are both owed, each once."""
    asks = [ask(AskKind.SEND, "Send your CV."), ask(AskKind.ANSWER, "When?"), ask(AskKind.SEND, "And references.")]
    found = candidacy(mail("in", "Mon 09:00", Act.INFORMATION_REQUEST, asks=asks), now="Mon 12:00")

    assert sorted(o.kind for o in owed(found)) == ["answer", "send"]


def test_one_answer_answers_all_questions_of_a_mail() -> None:
    """What the owner answers is kept, all of it."""
    both = mail("in", "Mon 09:00", Act.INFORMATION_REQUEST, asks=[AskKind.SEND, AskKind.ANSWER])
    found = candidacy(both, mail("out", "Mon 10:00", Act.ANSWER, attachments=["cv.pdf"]), now="Mon 12:00")

    assert owed(found) == []
    assert len(owed(found, ObligationState.KEPT)) == 2


def test_an_offer_is_one_obligation() -> None:
    """An offer that also wants a signature and a yes is one thing to decide."""
    asks = [ask(AskKind.DECIDE, by="Fri 17:00"), ask(AskKind.SEND), ask(AskKind.CONFIRM)]
    (debt,) = owed(candidacy(mail("in", "Mon 09:00", Act.OFFER, asks=asks), now="Mon 12:00"))

    assert (debt.kind, debt.due) == (ObligationKind.DECIDE, at("Fri 17:00"))


@pytest.mark.parametrize("act", [Act.THANK_YOU, Act.COURTESY_CLOSING, Act.ANSWER])
def test_an_offer_acknowledged_is_not_decided(act: Act) -> None:
    """Thanks for an offer leave the decision owed."""
    offer = _asks(Act.OFFER, AskKind.DECIDE)
    (debt,) = owed(candidacy(offer, mail("out", "Mon 10:00", act), now="Mon 12:00"))

    assert debt.kind is ObligationKind.DECIDE


@pytest.mark.parametrize("act", [Act.COURTESY_CLOSING, Act.THANK_YOU])
def test_a_task_is_done_only_by_what_brings_it(act: Act) -> None:
    """A word that the test arrived is not the test; what brings it is."""
    task = _asks(Act.TASK, AskKind.DO_TASK)
    done = mail("out", "Wed 09:00", Act.ANSWER, attachments=["solution.zip"])

    assert len(owed(candidacy(task, mail("out", "Mon 10:00", act), now="Wed 12:00"))) == 1
    assert owed(candidacy(task, done, now="Wed 12:00")) == []


def test_an_answer_is_due_before_the_first_time_they_offer() -> None:
    """Who offers tomorrow at nine has to know before that."""
    asked = mail(
        "in", "Mon 16:00", Act.INTERVIEW_INVITATION, asks=[AskKind.CHOOSE_TIME], proposed=["Tue 09:00", "Fri 10:00"]
    )
    (debt,) = owed(candidacy(asked, now="Mon 17:00"))

    assert debt.due == at("Tue 09:00")


def test_a_late_deadline_does_not_make_an_answer_late() -> None:
    """A question with a deadline in a week is still answered in a working day; the deadline is told."""
    (debt,) = owed(candidacy(_asks(Act.INFORMATION_REQUEST, AskKind.ANSWER, by="Mon+1 12:00"), now="Mon 12:00"))

    assert (debt.due, debt.deadline) == (at("Tue 09:00"), at("Mon+1 12:00"))


@pytest.mark.parametrize(
    ("until", "due"), [("Fri 18:00", "Fri 18:00"), ("", "Wed 10:00")], ids=["at its date", "in two working days"]
)  # fmt: skip
def test_a_promise_is_due_when_it_was_promised(until: str, due: str) -> None:
    """What the owner said they would do is owed to whom they said it, by the date they gave, else in two days."""
    mine = mail("out", "Mon 10:00", Act.ANSWER, promises=[promise(Party.OWNER, "I will send it.", until=until)])
    (debt,) = owed(candidacy(QUESTION, mine, now="Mon 12:00"))

    assert (debt.kind, debt.due, debt.owed_to) == (ObligationKind.PROMISE, at(due), CLARA)
    assert (debt.evidence.key, debt.evidence.quote) == (mine.key, "I will send it.")
    assert debt.letters == (K.SEND_REQUESTED,)


def test_a_letter_that_brings_what_it_announces_promises_nothing() -> None:
    """Words such as "I'll attach my CV" with the CV attached leave nothing to do."""
    mine = mail("out", "Mon 10:00", Act.ANSWER, promises=[promise(Party.OWNER)], attachments=["cv.pdf"])

    assert owed(candidacy(QUESTION, mine, now="Mon 12:00")) == []


@pytest.mark.parametrize(
    ("mails", "due"),
    [
        ([APPLIED], "Mon 09:00"),
        ([APPLIED, mail("out", "Mon 10:00", Act.FOLLOW_UP)], "Mon+1 10:00"),
        (
            [APPLIED, mail("in", "Mon 09:00", Act.ANSWER, promises=[promise(Party.THEM, until="Wed+1 12:00")])],
            "Fri+1 12:00",
        ),
        ([ONE_TIME, YES], "Thu+1 11:00"),
        ([ONE_TIME, YES, mail("out", "Fri 09:00", Act.THANK_YOU)], "Fri+1 09:00"),
    ],
    ids=[
        "five working days",
        "five more",
        "two after the date they gave",
        "after an interview",
        "after the thanks for it",
    ],
)
def test_following_up_becomes_courteous(mails: list[Known], due: str) -> None:
    """Following up is courteous after five working days, or two after a date they gave; again after five more."""
    (reply,) = awaited(candidacy(*mails, now="Fri 12:00"))

    assert (reply.kind, reply.due, reply.letters) == (ObligationKind.REPLY, at(due), (K.FOLLOW_UP,))
    assert reply.owed_to == MIA
    assert reply.state is ObligationState.OPEN


def test_the_date_they_gave_is_told_as_their_deadline() -> None:
    """What they promised is seen beside what is due."""
    gave = mail("in", "Mon 09:00", Act.ANSWER, promises=[promise(Party.THEM, until="Wed+1 12:00")])
    (reply,) = awaited(candidacy(APPLIED, gave, now="Tue 12:00"))

    assert reply.deadline == at("Wed+1 12:00")


def test_thanks_are_due_a_day_after_an_interview() -> None:
    """A thank-you is a courtesy for 24 hours from the end; it doesn't move the turn."""
    (thanks,) = courtesies(candidacy(ONE_TIME, YES, now="Thu 12:00"))

    assert (thanks.due, thanks.letters) == (at("Fri 11:00"), (K.THANK_YOU, K.CONTINUED_INTEREST))


def test_an_answer_to_a_rejection_is_a_courtesy_of_three_working_days() -> None:
    """Whoever says no may be thanked and asked for feedback; nothing is owed."""
    found = candidacy(APPLIED, mail("in", "Mon 09:00", Act.REJECTION), now="Mon 12:00")

    (courtesy,) = courtesies(found)
    assert (courtesy.due, courtesy.letters) == (at("Thu 09:00"), (K.ANSWER_REJECTION, K.REQUEST_FEEDBACK))
    assert owed(found) == []


def test_no_courtesy_where_no_human_can_be_answered() -> None:
    """A machine's rejection and a machine's calendar entry call for no thanks."""
    rejection = mail("in", "Mon 09:00", Act.REJECTION, them=NOREPLY, relay="greenhouse", answerable=False)
    booked = mail(
        "in", "Mon 09:00", Act.INTERVIEW_CONFIRMATION, interview="Thu 10:00",
        them=NOREPLY, relay="greenhouse", answerable=False,
    )  # fmt: skip

    assert courtesies(candidacy(APPLIED, rejection, now="Mon 12:00")) == []
    assert courtesies(candidacy(booked, now="Thu 12:00")) == []


@pytest.mark.parametrize("act", [Act.THANK_YOU, Act.FEEDBACK, Act.ANSWER, Act.COURTESY_CLOSING])
def test_no_courtesy_once_the_owner_has_answered(act: Act) -> None:
    """Who has thanked needn't thank again."""
    rejected = (APPLIED, mail("in", "Mon 09:00", Act.REJECTION), mail("out", "Tue 09:00", act))
    met = (ONE_TIME, YES, mail("out", "Thu 15:00", act))

    assert courtesies(candidacy(*rejected, now="Tue 12:00")) == []
    assert courtesies(candidacy(*met, now="Thu 16:00")) == []


def test_courtesies_grow_stale() -> None:
    """A thank-you weeks later is none: it is released, not owed for ever."""
    found = candidacy(ONE_TIME, YES, now="Mon+5 12:00")

    assert courtesies(found) == []
    assert len(courtesies(found, ObligationState.RELEASED)) == 1


def test_a_rejection_releases_what_was_owed() -> None:
    """After the end nobody waits for the document any more."""
    found = candidacy(QUESTION, mail("in", "Tue 09:00", Act.REJECTION), now="Tue 12:00")

    assert owed(found) == []
    assert len(owed(found, ObligationState.RELEASED)) == 1


def test_a_missed_interview_is_answered_within_the_hour() -> None:
    """They waited in vain: an apology is due at once."""
    waited = mail("in", "Thu 10:20", Act.OTHER, cues=["missed_interview"])
    (debt,) = owed(candidacy(ONE_TIME, YES, waited, now="Thu 10:30"))

    assert (debt.kind, debt.due, debt.letters) == (
        ObligationKind.MISSED_INTERVIEW,
        at("Thu 11:20"),
        (K.MISSED_INTERVIEW,),
    )


def test_a_change_of_heart_is_told_in_a_working_day() -> None:
    """A decided withdrawal is owed within a day, and takes the place of what was owed before."""
    said = decision(DecisionKind.WITHDRAW, "Mon 14:00", QUESTION)
    (debt,) = owed(candidacy(APPLIED, QUESTION, now="Mon 15:00", decisions=[said]))

    assert (debt.kind, debt.due, debt.letters) == (ObligationKind.PROMISE, at("Tue 14:00"), (K.WITHDRAW,))


def test_silence_of_the_owner_can_be_mended_for_two_years() -> None:
    """An unanswered question stays open for 24 months, then it counts as broken."""
    assert len(owed(candidacy(QUESTION, now="2028-05-25 09:00"))) == 1
    late = candidacy(QUESTION, now="2028-06-05 09:00")
    assert owed(late) == []
    assert len(owed(late, ObligationState.BROKEN)) == 1


def test_soft_and_doubtful_asks_oblige_nobody() -> None:
    """An ask that is a figure of speech, or that may be none, makes no obligation."""
    asks = [ask(AskKind.DO_TASK, "Feel free to call.", soft=True), ask(AskKind.SEND, sure=0.3)]

    assert owed(candidacy(APPLIED, mail("in", "Mon 09:00", Act.ANSWER, asks=asks), now="Mon 12:00")) == []


def test_working_days_are_those_of_who_waits() -> None:
    """A question from Germany on the Thursday before Easter is due on the Tuesday after it."""
    german = Address("Clara Brand", "clara@acme.de")
    asked = mail("in", "2026-04-02 16:00", Act.INFORMATION_REQUEST, asks=[AskKind.ANSWER], them=german, language="de")
    (debt,) = owed(candidacy(asked, now="2026-04-02 17:00"))

    assert debt.due == at("2026-04-07 16:00")


def test_the_owner_may_set_the_clock() -> None:
    """Each default of the clock can be changed."""
    patient = replace(Courtesy(), answer=3)
    found = judge([QUESTION], ME, at("Mon 12:00"), courtesy=patient).candidacies[0]

    assert owed(found)[0].due == at("Thu 09:00")


def test_what_is_owed_soonest_stands_first() -> None:
    """Today begins with what is due first; what waits for nobody comes last."""
    later = mail("in", "Mon 10:00", Act.TASK, asks=[AskKind.DO_TASK], thread="b", organisation="Globex", them=_GLOBEX)
    quiet = mail("out", "Mon 08:00", Act.APPLICATION, thread="c", organisation="Initech", them=_INITECH)

    found = judged(quiet, later, QUESTION, now="Mon 12:00").candidacies
    assert [c.organisation for c in found] == ["Acme", "Globex", "Initech"]


_GLOBEX = Address("Ann Roe", "ann@globex.example")
_INITECH = Address("Tom Poe", "tom@initech.example")


def test_times_are_aware() -> None:
    """Whatever zone they wait in, due can be told on the owner's clock."""
    (debt,) = owed(candidacy(QUESTION, now="Mon 12:00"))

    assert debt.due is not None
    assert debt.due.astimezone(BERLIN).hour == 9
