"""Interviews: agreed in prose or by a calendar part, moved, called off, over, missed."""

import pytest
from conversations import at, awaited, candidacy, courtesies, event, interviews, judged, mail, owed

from unghost.words.acts import Act, AskKind
from unghost.words.candidacies import InterviewState, ObligationState, Turn
from unghost.words.facts import Known

THURSDAY, FRIDAY = "2026-06-04 10:00", "2026-06-05 14:00"
CHOICE = mail(
    "in", "Mon 09:00", Act.INTERVIEW_INVITATION, asks=[AskKind.CHOOSE_TIME], proposed=["Thu 10:00", "Fri 14:00"]
)
ASKED = mail(
    "in", "Mon 09:00", Act.INTERVIEW_INVITATION, asks=[AskKind.CONFIRM], interview="Thu 10:00", place="12 Mill Lane"
)
YES = mail("out", "Mon 15:00", Act.INTERVIEW_CONFIRMATION, interview="Thu 10:00")
INVITED = mail("in", "Mon 09:00", Act.INTERVIEW_INVITATION, events=[event("REQUEST", "Thu 10:00")])
ACCEPTED = mail(
    "out", "Mon 10:00", Act.INTERVIEW_CONFIRMATION, events=[event("REPLY", "Thu 10:00", accepted="ACCEPTED")]
)


def test_an_agreed_interview_is_planned_where_they_said() -> None:
    """Start and place of an agreed interview are those of their mail."""
    (interview,) = candidacy(ASKED, YES, now="Tue 12:00").interviews

    assert (interview.start, interview.place) == (at("Thu 10:00"), "12 Mill Lane")
    assert interview.state is InterviewState.PLANNED
    assert interview.evidence.key == ASKED.key


@pytest.mark.parametrize(
    "act", [Act.INTERVIEW_CONFIRMATION, Act.SCHEDULING_QUESTION, Act.COURTESY_CLOSING], ids=lambda act: str(act)
)
def test_the_offered_time_that_the_owner_names_is_the_interview(act: Act) -> None:
    """Of two times offered, the one named in the answer is planned."""
    found = candidacy(CHOICE, mail("out", "Mon 15:00", act, interview="Fri 14:00"), now="Tue 12:00")

    assert interviews(found) == [(FRIDAY, "planned")]
    assert found.turn is Turn.NOBODY


def test_an_answer_that_names_no_time_plans_nothing() -> None:
    """Words such as "both suit me" leave the choice to them: the move is theirs."""
    found = candidacy(CHOICE, mail("out", "Mon 15:00", Act.ANSWER), now="Tue 12:00")

    assert interviews(found) == []
    assert found.turn is Turn.THEM


def test_their_confirmation_alone_plans_it() -> None:
    """A time agreed by telephone and confirmed by them is known from their mail."""
    found = candidacy(mail("in", "Mon 09:00", Act.INTERVIEW_CONFIRMATION, interview="Thu 10:00"), now="Tue 12:00")

    assert interviews(found) == [(THURSDAY, "planned")]
    assert found.turn is Turn.NOBODY


def test_a_reminder_is_the_same_interview() -> None:
    """The same start told again, by mail or calendar, is one interview."""
    again = mail("in", "Tue 09:00", Act.INTERVIEW_CONFIRMATION, interview="Thu 10:00")
    entry = mail("in", "Tue 10:00", Act.INTERVIEW_CONFIRMATION, events=[event("REQUEST", "Thu 10:00")])

    assert interviews(candidacy(ASKED, YES, again, entry, now="Tue 12:00")) == [(THURSDAY, "planned")]


def test_two_rounds_are_two_interviews() -> None:
    """A second interview doesn't replace the first."""
    second = mail("in", "Tue 09:00", Act.INTERVIEW_CONFIRMATION, interview="Fri 14:00")

    assert interviews(candidacy(ASKED, YES, second, now="Tue 12:00")) == [(THURSDAY, "planned"), (FRIDAY, "planned")]


def test_an_interview_that_is_over_was_held() -> None:
    """Once it has ended, it was held unless mail says otherwise; they are waited for since then."""
    found = candidacy(ASKED, YES, now="Thu 11:00")

    assert interviews(found) == [(THURSDAY, "held")]
    assert [o.since for o in awaited(found)] == [at("Thu 11:00")]


def test_until_its_end_an_interview_lies_ahead() -> None:
    """In the middle of an interview nobody waits for anybody."""
    found = candidacy(ASKED, YES, now="Thu 10:30")

    assert (found.turn, interviews(found)) == (Turn.NOBODY, [(THURSDAY, "planned")])


MOVES = [
    pytest.param(
        [ASKED, YES, mail("in", "Tue 09:00", Act.RESCHEDULE, asks=[AskKind.CONFIRM], interview="Fri 14:00")],
        Turn.OWNER,
        [(THURSDAY, "moved"), (FRIDAY, "planned")],
        id="they, to a time",
    ),
    pytest.param(
        [ASKED, YES, mail("in", "Tue 09:00", Act.RESCHEDULE, asks=[AskKind.CHOOSE_TIME])],
        Turn.OWNER,
        [(THURSDAY, "moved")],
        id="they, to when it suits",
    ),
    pytest.param(
        [ASKED, YES, mail("out", "Tue 09:00", Act.RESCHEDULE, proposed=["Fri 14:00"])],
        Turn.THEM,
        [(THURSDAY, "moved")],
        id="the owner asks",
    ),
    pytest.param(
        [
            ASKED,
            YES,
            mail("out", "Tue 09:00", Act.RESCHEDULE, proposed=["Fri 14:00"]),
            mail("in", "Tue 10:00", Act.INTERVIEW_CONFIRMATION, interview="Fri 14:00"),
        ],
        Turn.NOBODY,
        [(THURSDAY, "moved"), (FRIDAY, "planned")],
        id="the owner asks, they agree",
    ),
    pytest.param(
        [
            INVITED,
            ACCEPTED,
            mail("in", "Tue 09:00", Act.RESCHEDULE, events=[event("REQUEST", "Fri 14:00", sequence=1)]),
        ],
        Turn.OWNER,
        [(THURSDAY, "moved"), (FRIDAY, "planned")],
        id="the calendar entry",
    ),
]


@pytest.mark.parametrize(("mails", "turn", "expected"), MOVES)
def test_a_moved_interview_keeps_an_entry(mails: list[Known], turn: Turn, expected: list[tuple[str, str]]) -> None:
    """The old start stays, marked moved; the new time is another entry."""
    found = candidacy(*mails, now="Tue 12:00")

    assert (found.turn, interviews(found)) == (turn, expected)


CANCELS = [
    pytest.param(mail("in", "Tue 09:00", Act.CANCELLATION), Turn.THEM, id="by them"),
    pytest.param(
        mail("in", "Tue 09:00", Act.CANCELLATION, asks=[AskKind.CHOOSE_TIME]), Turn.OWNER, id="by them, new times asked"
    ),
    pytest.param(mail("out", "Tue 09:00", Act.CANCELLATION), Turn.THEM, id="by the owner"),
    pytest.param(mail("out", "Tue 09:00", Act.WITHDRAWAL), Turn.NOBODY, id="by a withdrawal"),
    pytest.param(mail("in", "Tue 09:00", Act.REJECTION), Turn.NOBODY, id="by a rejection"),
    pytest.param(
        mail("in", "Tue 09:00", Act.CANCELLATION, events=[event("CANCEL", "Thu 10:00", sequence=1)]),
        Turn.THEM,
        id="in the calendar",
    ),
    pytest.param(
        mail("out", "Tue 09:00", Act.DECLINE, events=[event("REPLY", "Thu 10:00", accepted="DECLINED")]),
        Turn.NOBODY,
        id="declined in the calendar",
    ),
]


@pytest.mark.parametrize(("off", "turn"), CANCELS)
@pytest.mark.parametrize("agreed", [[ASKED, YES], [INVITED, ACCEPTED]], ids=["in prose", "by calendar"])
def test_a_cancelled_interview_is_not_held(agreed: list[Known], off: Known, turn: Turn) -> None:
    """What was called off doesn't take place, whoever called it off and however."""
    now, later = candidacy(*agreed, off, now="Tue 12:00"), candidacy(*agreed, off, now="Fri 12:00")

    assert now.turn is turn
    assert [s for _, s in interviews(now)] == ["cancelled"]
    assert [s for _, s in interviews(later)] == ["cancelled"]


def test_the_cancelled_one_is_the_one_named() -> None:
    """Of two interviews the one whose start is named is called off."""
    second = mail("in", "Tue 09:00", Act.INTERVIEW_CONFIRMATION, interview="Fri 14:00")
    off = mail("out", "Tue 10:00", Act.CANCELLATION, interview="Fri 14:00")

    assert interviews(candidacy(ASKED, YES, second, off, now="Tue 12:00")) == [
        (THURSDAY, "planned"),
        (FRIDAY, "cancelled"),
    ]


@pytest.mark.parametrize(
    ("when", "now"), [("Thu 10:20", "Thu 10:30"), ("Thu 12:00", "Thu 12:30"), ("Fri 09:00", "Fri 09:30")]
)
def test_an_interview_they_waited_at_in_vain_was_missed(when: str, now: str) -> None:
    """Their word that nobody came outweighs the clock, whenever it comes; no thanks are due then."""
    found = candidacy(ASKED, YES, mail("in", when, Act.OTHER, cues=["missed_interview"]), now=now)

    assert (found.turn, interviews(found)) == (Turn.OWNER, [(THURSDAY, "missed")])
    assert [o.kind for o in owed(found)] == ["missed_interview"]
    assert courtesies(found) == []


def test_an_apology_for_a_missed_interview_hands_the_turn_over() -> None:
    """Once the owner has written, the next word is theirs."""
    waited = mail("in", "Thu 10:20", Act.OTHER, cues=["missed_interview"])
    sorry = mail("out", "Thu 10:40", Act.RESCHEDULE, cues=["missed_interview"], asks=[AskKind.CHOOSE_TIME])
    found = candidacy(ASKED, YES, waited, sorry, now="Thu 12:00")

    assert (found.turn, interviews(found)) == (Turn.THEM, [(THURSDAY, "missed")])
    assert [o.kind for o in owed(found, ObligationState.KEPT)][-1] == "missed_interview"


def test_the_owner_may_be_the_first_to_say_it_was_missed() -> None:
    """An apology without a reproach before it leaves the move with them."""
    sorry = mail("out", "Thu 11:30", Act.RESCHEDULE, cues=["missed_interview"])
    found = candidacy(ASKED, YES, sorry, now="Thu 12:00")

    assert (found.turn, interviews(found)) == (Turn.THEM, [(THURSDAY, "missed")])


def test_a_calendar_invitation_waits_for_a_yes() -> None:
    """An entry that arrives by mail is answered like a question."""
    found = candidacy(INVITED, now="Mon 12:00")

    assert (found.turn, [o.kind for o in owed(found)]) == (Turn.OWNER, ["confirm"])


def test_accepting_in_the_calendar_is_an_answer() -> None:
    """A REPLY that accepts (RFC 5546) keeps what was asked."""
    found = candidacy(INVITED, ACCEPTED, now="Mon 12:00")

    assert (found.turn, interviews(found)) == (Turn.NOBODY, [(THURSDAY, "planned")])


def test_an_entry_cancelled_and_sent_anew_is_planned_anew() -> None:
    """A later REQUEST of a cancelled entry is an interview again."""
    off = mail("in", "Tue 09:00", Act.CANCELLATION, events=[event("CANCEL", "Thu 10:00", sequence=1)])
    anew = mail("in", "Tue 10:00", Act.INTERVIEW_CONFIRMATION, events=[event("REQUEST", "Fri 14:00", sequence=2)])
    found = candidacy(INVITED, ACCEPTED, off, anew, now="Tue 12:00")

    assert (FRIDAY, "planned") in interviews(found)
    assert (THURSDAY, "planned") not in interviews(found)


def test_another_entry_is_another_interview() -> None:
    """A different UID at a different time stands beside the first."""
    other = mail("in", "Tue 09:00", Act.INTERVIEW_CONFIRMATION, events=[event("REQUEST", "Fri 14:00", uid="e2")])

    assert interviews(candidacy(INVITED, ACCEPTED, other, now="Tue 12:00")) == [
        (THURSDAY, "planned"),
        (FRIDAY, "planned"),
    ]


def test_a_question_of_time_is_released_once_the_interview_is_over() -> None:
    """A time that has passed can't be confirmed any more."""
    again = mail("in", "Wed 09:00", Act.INTERVIEW_CONFIRMATION, asks=[AskKind.CONFIRM])

    assert [o.kind for o in owed(candidacy(ASKED, YES, again, now="Wed 12:00"))] == ["confirm"]
    assert owed(candidacy(ASKED, YES, again, now="Fri 12:00")) == []


def test_thanks_are_for_those_who_were_met() -> None:
    """After each interview held, one courtesy; none for one that was called off."""
    second = mail("in", "Tue 09:00", Act.INTERVIEW_CONFIRMATION, interview="Fri 14:00")
    off = mail("in", "Tue 10:00", Act.CANCELLATION, interview="Fri 14:00")

    assert len(courtesies(candidacy(ASKED, YES, second, now="Sat 12:00"))) == 2
    assert len(courtesies(candidacy(ASKED, YES, second, off, now="Sat 12:00"))) == 1


def test_a_judgement_holds_no_longer_than_until_a_planned_interview_ends() -> None:
    """The end of an interview ahead is a moment at which the judgement changes."""
    found = judged(ASKED, YES, now="Tue 12:00")

    assert found.holds_until is not None
    assert found.holds_until <= at("Thu 12:00")
