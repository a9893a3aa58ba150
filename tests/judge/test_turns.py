"""Stages and turns of whole conversations: whose move it is, and how far the candidacy has come."""

import pytest
from conversations import ask, at, awaited, candidacy, decision, judged, mail, owed, promise

from unghost.words.acts import Act, AskKind, Party
from unghost.words.candidacies import Candidacy, ObligationState, Stage, Turn
from unghost.words.facts import DecisionKind, Known
from unghost.words.mail import Address, Folder

NOREPLY = Address("Acme Careers", "no-reply@greenhouse-mail.io")
MAILER = Address("Mail Delivery", "mailer-daemon@mx.example")

APPLIED = mail("out", "Mon-1 09:00", Act.APPLICATION)
RECEIPT = mail("in", "Mon-1 09:05", Act.APPLICATION_RECEIVED, them=NOREPLY, relay="greenhouse", answerable=False)
APPROACH = mail("in", "Mon 09:00", Act.RECRUITER_OUTREACH, asks=[AskKind.ANSWER])
CHOICE = mail(
    "in", "Mon 09:00", Act.INTERVIEW_INVITATION, asks=[AskKind.CHOOSE_TIME], proposed=["Thu 10:00", "Fri 10:00"]
)
ONE_TIME = mail("in", "Mon 09:00", Act.INTERVIEW_INVITATION, asks=[AskKind.CONFIRM], interview="Thu 10:00")
YES = mail("out", "Mon 15:00", Act.INTERVIEW_CONFIRMATION, interview="Thu 10:00")
TEST = mail("in", "Mon 09:00", Act.TASK, asks=[AskKind.DO_TASK])
QUESTION = mail("in", "Mon 09:00", Act.INFORMATION_REQUEST, asks=[AskKind.ANSWER])
OFFER = mail("in", "Mon 09:00", Act.OFFER, asks=[AskKind.DECIDE])
REJECTION = mail("in", "Mon 09:00", Act.REJECTION)

ROWS = [
    pytest.param([APPROACH], "Mon 12:00", Stage.LEAD, Turn.OWNER, id="approached"),
    pytest.param([APPLIED], "Mon-1 12:00", Stage.APPLIED, Turn.THEM, id="applied"),
    pytest.param([APPLIED, RECEIPT], "Mon-1 12:00", Stage.APPLIED, Turn.THEM, id="receipt"),
    pytest.param([RECEIPT], "Mon-1 12:00", Stage.APPLIED, Turn.THEM, id="receipt alone"),
    pytest.param([APPLIED, QUESTION], "Mon 12:00", Stage.SCREENING, Turn.OWNER, id="something was asked"),
    pytest.param([APPLIED, TEST], "Mon 12:00", Stage.SCREENING, Turn.OWNER, id="a test"),
    pytest.param([APPLIED, CHOICE], "Mon 12:00", Stage.INTERVIEWING, Turn.OWNER, id="times to choose from"),
    pytest.param([APPLIED, ONE_TIME], "Mon 12:00", Stage.INTERVIEWING, Turn.OWNER, id="one time to confirm"),
    pytest.param([ONE_TIME, YES], "Tue 12:00", Stage.INTERVIEWING, Turn.NOBODY, id="agreed interview ahead"),
    pytest.param([CHOICE, YES], "Tue 12:00", Stage.INTERVIEWING, Turn.NOBODY, id="one of theirs chosen"),
    pytest.param([ONE_TIME, YES], "Thu 12:00", Stage.INTERVIEWING, Turn.THEM, id="interview over"),
    pytest.param([APPLIED, OFFER], "Mon 12:00", Stage.OFFER, Turn.OWNER, id="offer"),
    pytest.param(
        [OFFER, mail("out", "Tue 09:00", Act.ACCEPTANCE)], "Tue 12:00", Stage.ACCEPTED, Turn.NOBODY, id="offer accepted"
    ),
    pytest.param(
        [OFFER, mail("out", "Tue 09:00", Act.DECLINE)], "Tue 12:00", Stage.DECLINED, Turn.NOBODY, id="offer refused"
    ),
    pytest.param(
        [APPROACH, mail("out", "Tue 09:00", Act.DECLINE)],
        "Tue 12:00",
        Stage.DECLINED,
        Turn.NOBODY,
        id="approach refused",
    ),
    pytest.param(
        [APPLIED, CHOICE, mail("out", "Tue 09:00", Act.WITHDRAWAL)],
        "Tue 12:00",
        Stage.WITHDRAWN,
        Turn.NOBODY,
        id="left after applying",
    ),
    pytest.param(
        [APPLIED, CHOICE, mail("out", "Tue 09:00", Act.DECLINE)],
        "Tue 12:00",
        Stage.WITHDRAWN,
        Turn.NOBODY,
        id="interview refused after applying",
    ),
    pytest.param([APPLIED, REJECTION], "Mon 12:00", Stage.REJECTED, Turn.NOBODY, id="rejected"),
]


@pytest.mark.parametrize(("mails", "now", "stage", "turn"), ROWS)
def test_stage_and_turn_follow_from_what_was_last_asked(mails: list[Known], now: str, stage: Stage, turn: Turn) -> None:
    """The owner's turn if they wait for what only the owner can do, theirs if the owner waits, else nobody's."""
    found = candidacy(*mails, now=now)

    assert (stage, turn) == (found.stage, found.turn)


@pytest.mark.parametrize(("mails", "now", "stage", "turn"), ROWS)
def test_theirs_is_open_exactly_while_the_turn_is_theirs(
    mails: list[Known], now: str, stage: Stage, turn: Turn
) -> None:
    """There is one open reply of theirs while the turn is theirs, and none otherwise."""
    found = candidacy(*mails, now=now)

    assert (turn is Turn.THEM) == bool(awaited(found))
    assert (turn is Turn.OWNER) == bool(owed(found))


@pytest.mark.parametrize(
    "answer",
    [
        mail("out", "Mon 15:00", Act.ANSWER),
        mail("out", "Mon 15:00", Act.SCHEDULING_QUESTION, proposed=["Wed+1 10:00", "Thu+1 10:00"]),
        mail("out", "Mon 15:00", Act.RESCHEDULE, proposed=["Wed+1 10:00"]),
    ],
    ids=["says something", "gives times of their own", "asks for other times"],
)
def test_an_answer_hands_the_turn_over(answer: Known) -> None:
    """What the owner answered is kept, and the others are waited for."""
    found = candidacy(APPLIED, CHOICE, answer, now="Mon 16:00")

    assert found.turn is Turn.THEM
    assert owed(found) == []
    assert len(owed(found, ObligationState.KEPT)) == 1


def test_a_time_of_the_owner_agreed_by_them_is_an_interview() -> None:
    """The owner gives a time, they confirm it: nobody's move until then."""
    mine = mail("out", "Mon 10:00", Act.SCHEDULING_QUESTION, proposed=["Thu 14:00"])
    theirs = mail("in", "Mon 11:00", Act.INTERVIEW_CONFIRMATION, interview="Thu 14:00")

    assert candidacy(CHOICE, mine, theirs, now="Tue 12:00").turn is Turn.NOBODY
    assert candidacy(CHOICE, mine, theirs, now="Thu 16:00").turn is Turn.THEM


def test_a_question_beside_a_confirmation_is_still_owed() -> None:
    """An interview ahead gives nobody the move only if nothing is asked."""
    asks = mail("in", "Tue 09:00", Act.INTERVIEW_CONFIRMATION, interview="Thu 10:00", asks=[AskKind.SEND])
    sent = mail("out", "Tue 15:00", Act.ANSWER, attachments=["certificate.pdf"])

    assert candidacy(ONE_TIME, YES, asks, now="Tue 12:00").turn is Turn.OWNER
    assert candidacy(ONE_TIME, YES, asks, sent, now="Tue 16:00").turn is Turn.NOBODY


def test_what_is_still_owed_outlasts_the_interview() -> None:
    """A document asked for before the interview is owed after it too."""
    asks = mail("in", "Tue 09:00", Act.INFORMATION_REQUEST, asks=[AskKind.SEND])

    assert candidacy(ONE_TIME, YES, asks, now="Thu 16:00").turn is Turn.OWNER


@pytest.mark.parametrize(
    "courtesy",
    [
        mail("in", "Mon 16:00", Act.COURTESY_CLOSING),
        mail("in", "Mon 16:00", Act.OTHER, asks=[AskKind.DO_TASK]),
        mail("in", "Mon 16:00", Act.NETWORKING),
        mail(
            "in", "Mon 16:00", Act.COURTESY_CLOSING, asks=[ask(AskKind.ANSWER, "Do not hesitate to call.", soft=True)]
        ),
        mail("in", "Mon 16:00", Act.OTHER, cues=["auto_reply"], job=0.3),
    ],
    ids=["good wishes", "a survey", "a word among people", "words that oblige nobody", "out of office"],
)
@pytest.mark.parametrize(
    "before",
    [[APPLIED], [APPLIED, CHOICE], [ONE_TIME, YES], [APPLIED, REJECTION]],
    ids=["applied", "invited", "agreed", "rejected"],
)
def test_courtesies_and_machines_leave_the_move_where_it_is(before: list[Known], courtesy: Known) -> None:
    """Courtesies never move the turn, and an out-of-office changes nothing."""
    without, found = candidacy(*before, now="Tue 12:00"), candidacy(*before, courtesy, now="Tue 12:00")

    assert (without.stage, without.turn) == (found.stage, found.turn)
    assert without.obligations == found.obligations


@pytest.mark.parametrize(
    "courtesy", [Act.THANK_YOU, Act.FEEDBACK, Act.COURTESY_CLOSING, Act.NETWORKING], ids=lambda act: str(act)
)
def test_courtesies_of_the_owner_after_an_end_open_nothing(courtesy: Act) -> None:
    """An answer to a rejection, a request for feedback, a word to keep in touch: the end stays the end."""
    found = candidacy(APPLIED, REJECTION, mail("out", "Tue 09:00", courtesy), now="Tue 12:00")

    assert (found.stage, found.turn) == (Stage.REJECTED, Turn.NOBODY)


def test_thanks_after_an_interview_leave_the_move_with_them() -> None:
    """A thank-you is no answer that would be owed, and needs none."""
    found = candidacy(ONE_TIME, YES, mail("out", "Thu 15:00", Act.THANK_YOU), now="Fri 12:00")

    assert found.turn is Turn.THEM


def test_a_letter_that_came_back_answers_nothing() -> None:
    """A bounce reopens what the lost letter seemed to answer."""
    bounce = mail("in", "Mon 15:01", Act.OTHER, them=MAILER, cues=["bounce"], answerable=False, organisation=None)

    assert candidacy(ONE_TIME, YES, now="Mon 16:00").turn is Turn.NOBODY
    found = candidacy(ONE_TIME, YES, bounce, now="Mon 16:00")
    assert found.turn is Turn.OWNER
    assert [o.state for o in found.obligations] == [ObligationState.OPEN]


def test_a_letter_sent_again_after_it_came_back_answers() -> None:
    """A bounce undoes one letter, not the one that is sent after it."""
    bounce = mail("in", "Mon 15:01", Act.OTHER, them=MAILER, cues=["bounce"], answerable=False, organisation=None)
    again = mail("out", "Mon 15:30", Act.INTERVIEW_CONFIRMATION, interview="Thu 10:00")

    assert candidacy(ONE_TIME, YES, bounce, again, now="Mon 16:00").turn is Turn.NOBODY


def test_a_draft_answers_nothing() -> None:
    """Drafts never count as sent."""
    draft = mail("out", "Mon 15:00", Act.ANSWER, folder=Folder.DRAFTS)

    assert candidacy(CHOICE, draft, now="Mon 16:00").turn is Turn.OWNER


def test_spam_is_judged_too() -> None:
    """An invitation that lies in the spam folder waits for an answer like any other."""
    lost = mail("in", "Mon 09:00", Act.INTERVIEW_INVITATION, asks=[AskKind.CHOOSE_TIME], folder=Folder.SPAM)

    assert candidacy(lost, now="Mon 12:00").turn is Turn.OWNER


def test_two_follow_ups_unanswered_let_it_rest() -> None:
    """After two follow-ups and five working days more the candidacy has lapsed."""
    chased = (APPLIED, mail("out", "Mon 09:00", Act.FOLLOW_UP), mail("out", "Mon+1 09:00", Act.FOLLOW_UP))

    before, after = candidacy(*chased, now="Fri+1 18:00"), candidacy(*chased, now="Mon+2 09:01")
    assert (before.stage, before.turn) == (Stage.APPLIED, Turn.THEM)
    assert (after.stage, after.turn) == (Stage.LAPSED, Turn.NOBODY)


def test_their_answer_starts_the_count_of_follow_ups_anew() -> None:
    """Two follow-ups are too many only if nobody answered between them."""
    answered = mail("in", "Tue 09:00", Act.ANSWER)
    chased = (APPLIED, mail("out", "Mon 09:00", Act.FOLLOW_UP), answered, mail("out", "Wed+1 09:00", Act.FOLLOW_UP))

    assert candidacy(*chased, now="Fri+2 09:00").stage is Stage.APPLIED


def test_six_months_of_silence_let_it_rest() -> None:
    """Half a year without a word is an answer too."""
    assert candidacy(APPLIED, now="2026-11-20 09:00").stage is Stage.APPLIED
    assert candidacy(APPLIED, now="2026-12-01 09:00").stage is Stage.LAPSED


@pytest.mark.parametrize(
    "ends",
    [
        [APPLIED, REJECTION],
        [APPLIED, mail("out", "Mon 09:00", Act.FOLLOW_UP), mail("out", "Mon+1 09:00", Act.FOLLOW_UP)],
        [APPLIED],
    ],
    ids=["rejected", "rested", "long silent"],
)
def test_an_invitation_after_an_end_opens_it_again(ends: list[Known]) -> None:
    """They may come back at any time; then somebody waits again."""
    back = mail("in", "2026-12-07 09:00", Act.INTERVIEW_INVITATION, asks=[AskKind.CHOOSE_TIME])
    found = candidacy(*ends, back, now="2026-12-07 12:00")

    assert (found.stage, found.turn) == (Stage.INTERVIEWING, Turn.OWNER)


def test_a_new_approach_after_a_refusal_is_a_lead_again() -> None:
    """A recruiter who comes back months after a no waits for an answer again."""
    no = mail("out", "Tue 09:00", Act.DECLINE)
    back = mail("in", "Mon+6 09:00", Act.RECRUITER_OUTREACH, asks=[AskKind.ANSWER])
    found = candidacy(APPROACH, no, back, now="Mon+6 12:00")

    assert (found.stage, found.turn) == (Stage.LEAD, Turn.OWNER)


def test_a_rejection_is_read_whole() -> None:
    """A question in a rejection, from somebody who can be answered, is still a question; a machine's is none."""
    asks = [ask(AskKind.ANSWER, "May we keep your details?")]
    human = mail("in", "Mon 09:00", Act.REJECTION, asks=asks)
    machine = mail("in", "Mon 09:00", Act.REJECTION, asks=asks, answerable=False)

    assert _ends(candidacy(APPLIED, human, now="Mon 12:00")) == (Stage.REJECTED, Turn.OWNER)
    assert _ends(candidacy(APPLIED, machine, now="Mon 12:00")) == (Stage.REJECTED, Turn.NOBODY)


def _ends(found: Candidacy) -> tuple[Stage, Turn]:
    return found.stage, found.turn


def test_their_promise_leaves_the_move_with_them() -> None:
    """Words such as "we will be in touch by Friday" ask for nothing."""
    later = mail(
        "in", "Mon 09:00", Act.COURTESY_CLOSING, cues=["wait"], promises=[promise(Party.THEM, until="Fri 18:00")]
    )

    assert candidacy(APPLIED, later, now="Mon 12:00").turn is Turn.THEM


def test_a_promise_of_the_owner_keeps_the_move_with_the_owner() -> None:
    """Words such as "I will send it on Friday" answer the question and leave a promise."""
    mine = mail("out", "Mon 10:00", Act.ANSWER, promises=[promise(Party.OWNER, until="Fri 18:00")])

    assert candidacy(QUESTION, mine, now="Mon 12:00").turn is Turn.OWNER


@pytest.mark.parametrize("thread", ["a", "b"], ids=["same thread", "another thread"])
def test_a_promise_is_kept_wherever_it_is_kept(thread: str) -> None:
    """What was promised in one thread may be sent in another; then nothing is owed."""
    mine = mail("out", "Mon 10:00", Act.ANSWER, promises=[promise(Party.OWNER, until="Fri 18:00")])
    brought = mail("out", "Thu 10:00", Act.ANSWER, attachments=["references.pdf"], thread=thread, subject="References")
    found = candidacy(QUESTION, mine, brought, now="Fri 12:00")

    assert found.turn is Turn.THEM
    assert owed(found) == []


def test_the_turn_of_a_thread_is_the_candidacys_where_the_question_stands() -> None:
    """Of two threads of one candidacy, only the one that asks waits for the owner."""
    found = candidacy(
        APPLIED,
        mail("in", "Mon 09:00", Act.INTERVIEW_INVITATION, asks=[AskKind.CHOOSE_TIME], thread="b"),
        now="Mon 12:00",
    )

    assert [t.turn for t in found.threads] == [Turn.NOBODY, Turn.OWNER]


def test_alerts_and_surveys_alone_are_no_candidacy() -> None:
    """Mail about jobs that concerns no candidacy makes none."""
    alert = mail("in", "Mon 09:00", Act.OTHER, asks=[AskKind.DO_TASK], answerable=False)

    assert judged(alert, now="Mon 12:00").candidacies == ()


def test_a_contact_who_asks_is_waiting() -> None:
    """Somebody of the owner's own circle who asks a question makes it the owner's turn; good wishes don't."""
    asks = mail("in", "Mon 09:00", Act.NETWORKING, asks=[AskKind.ANSWER], organisation=None, role=None)
    wishes = mail("in", "Mon 09:00", Act.NETWORKING, organisation=None, role=None)

    assert candidacy(asks, now="Mon 12:00").turn is Turn.OWNER
    assert judged(wishes, now="Mon 12:00").candidacies == ()


def test_the_past_can_be_replayed() -> None:
    """At any moment of the past the judgement is what the mail of that time alone would give."""
    mails = (APPLIED, RECEIPT, CHOICE, YES, mail("in", "Fri 09:00", Act.REJECTION))
    for moment in ("Mon-1 09:01", "Mon 10:00", "Mon 16:00", "Thu 09:00", "Thu 12:00", "Sat 12:00"):
        then = [k for k in mails if k.message.envelope.date is not None and k.message.envelope.date <= at(moment)]
        assert judged(*then, now=moment).candidacies == judged(*mails, now=moment).candidacies, moment


def test_what_is_dated_later_is_not_known_yet() -> None:
    """A message dated in the future, by a wrong clock or by --as-of, changes nothing before its time."""
    assert judged(CHOICE, now="Mon 08:59").candidacies == ()
    assert candidacy(CHOICE, YES, now="Mon 14:59").turn is Turn.OWNER


def test_the_owners_word_by_phone_hands_the_turn_over() -> None:
    """What was settled by telephone is settled."""
    phoned = decision(DecisionKind.DONE_BY_PHONE, "Mon 10:00", CHOICE)

    assert candidacy(CHOICE, now="Mon 12:00", decisions=[phoned]).turn is Turn.THEM
