"""What the owner said outweighs what was read, survives every new judgement, and can be taken back."""

import pytest
from conversations import at, awaited, candidacy, decision, judged, mail, owed

from unghost.judge.search import DOUBTFUL, SURE
from unghost.words.acts import Act, AskKind
from unghost.words.candidacies import ObligationState, Stage, Turn
from unghost.words.facts import Decision, DecisionKind
from unghost.words.mail import Address

GLOBEX = Address("Ann Roe", "ann@globex.example")
APPLIED = mail("out", "Mon-1 09:00", Act.APPLICATION)
ASKED = mail("in", "Mon 09:00", Act.INFORMATION_REQUEST, asks=[AskKind.SEND])
OTHER = mail(
    "in", "Mon 10:00", Act.INTERVIEW_INVITATION,
    asks=[AskKind.CHOOSE_TIME], organisation="Globex", role="Miller", them=GLOBEX, thread="b",
)  # fmt: skip
MAYBE = mail("in", "Mon 09:00", Act.INTERVIEW_INVITATION, asks=[AskKind.CHOOSE_TIME], job=(SURE + DOUBTFUL) / 2)

NOTHING_OWED = decision(DecisionKind.NOTHING_OWED, "Mon 10:00", ASKED)
PHONED = decision(DecisionKind.DONE_BY_PHONE, "Mon 10:00", ASKED)
LATER = decision(DecisionKind.LATER, "Mon 10:00", ASKED, until="Fri 09:00")
WITHDRAW = decision(DecisionKind.WITHDRAW, "Mon 10:00", ASKED)


@pytest.mark.parametrize(
    ("said", "turn", "state"),
    [
        (NOTHING_OWED, Turn.NOBODY, ObligationState.RELEASED),
        (PHONED, Turn.THEM, ObligationState.KEPT),
        (LATER, Turn.OWNER, ObligationState.OPEN),
    ],
    ids=["nothing owed", "done by phone", "later"],
)
def test_a_decision_settles_what_was_owed(said: Decision, turn: Turn, state: ObligationState) -> None:
    """Nothing owed releases it, done by telephone keeps it, later leaves it open."""
    found = candidacy(APPLIED, ASKED, now="Tue 12:00", decisions=[said])

    assert found.turn is turn
    assert [o.state for o in owed(found, state)] == [state]


def test_later_moves_the_due_time() -> None:
    """What the owner put off is due when they said, and late only after that."""
    (debt,) = owed(candidacy(ASKED, now="Thu 12:00", decisions=[LATER]))

    assert debt.due == at("Fri 09:00")
    assert "late_apology" not in debt.letters


def test_what_was_settled_by_telephone_is_waited_for() -> None:
    """After the call it is their move since the call."""
    (reply,) = awaited(candidacy(APPLIED, ASKED, now="Tue 12:00", decisions=[PHONED]))

    assert reply.since == at("Mon 10:00")


def test_a_decision_is_about_what_was_owed_then() -> None:
    """Nothing owed on Monday doesn't silence a question asked on Wednesday."""
    again = mail("in", "Wed 09:00", Act.INFORMATION_REQUEST, asks=[AskKind.ANSWER])
    found = candidacy(ASKED, again, now="Wed 12:00", decisions=[NOTHING_OWED])

    assert [(o.kind, o.since) for o in owed(found)] == [("answer", at("Wed 09:00"))]


def test_a_decision_about_one_candidacy_leaves_the_others() -> None:
    """What was said of Acme's mail changes nothing at Globex."""
    found = judged(ASKED, OTHER, now="Mon 12:00", decisions=[NOTHING_OWED]).candidacies

    assert {c.organisation: c.turn for c in found} == {"Acme": Turn.NOBODY, "Globex": Turn.OWNER}


def test_a_withdrawal_decided_waits_for_its_letter() -> None:
    """Until the letter is sent the candidacy runs on; then it is withdrawn."""
    letter = mail("out", "Mon 11:00", Act.WITHDRAWAL)

    decided = candidacy(APPLIED, ASKED, now="Mon 12:00", decisions=[WITHDRAW])
    assert (decided.stage, decided.turn) == (Stage.SCREENING, Turn.OWNER)
    sent = candidacy(APPLIED, ASKED, letter, now="Mon 12:00", decisions=[WITHDRAW])
    assert (sent.stage, sent.turn) == (Stage.WITHDRAWN, Turn.NOBODY)


def test_not_about_jobs_takes_a_message_out() -> None:
    """What the owner says isn't about the search is neither judged nor asked about again."""
    for doubtful in (ASKED, MAYBE):
        found = judged(doubtful, now="Mon 12:00", decisions=[decision(DecisionKind.NOT_JOB, "Mon 10:00", doubtful)])
        assert (found.candidacies, found.unsure) == ((), ())


def test_about_jobs_takes_a_doubtful_message_in() -> None:
    """What the owner says is about the search is judged like the rest."""
    said = decision(DecisionKind.IS_JOB, "Mon 10:00", MAYBE)

    assert len(judged(MAYBE, now="Mon 12:00").unsure) == 1
    found = judged(MAYBE, now="Mon 12:00", decisions=[said])
    assert found.unsure == ()
    assert [c.turn for c in found.candidacies] == [Turn.OWNER]


def test_two_candidacies_said_to_be_one_are_one() -> None:
    """The owner knows that two names mean one company."""
    said = decision(DecisionKind.SAME_CANDIDACY, "Mon 11:00", ASKED, OTHER)

    assert len(judged(ASKED, OTHER, now="Mon 12:00").candidacies) == 2
    assert len(candidacy(ASKED, OTHER, now="Mon 12:00", decisions=[said]).threads) == 2


def test_one_candidacy_said_to_be_two_is_two() -> None:
    """The owner knows that two threads of one company are two roles."""
    second = mail("in", "Mon 10:00", Act.INTERVIEW_INVITATION, asks=[AskKind.CHOOSE_TIME], thread="b")
    said = decision(DecisionKind.NOT_SAME_CANDIDACY, "Mon 11:00", ASKED, second)

    assert len(judged(ASKED, second, now="Mon 12:00").candidacies) == 1
    assert len(judged(ASKED, second, now="Mon 12:00", decisions=[said]).candidacies) == 2


@pytest.mark.parametrize("said", [NOTHING_OWED, PHONED, LATER, WITHDRAW], ids=lambda d: str(d.kind))
def test_a_decision_survives_new_mail_and_a_new_judgement(said: Decision) -> None:
    """Judged again, with more mail and of another order, the owner's word still holds."""
    wishes = mail("in", "Mon 11:00", Act.COURTESY_CLOSING)
    first = candidacy(APPLIED, ASKED, now="Tue 08:00", decisions=[said])
    again = candidacy(wishes, ASKED, APPLIED, now="Tue 08:00", decisions=[said])

    assert (first.id, first.turn, first.obligations) == (again.id, again.turn, again.obligations)


@pytest.mark.parametrize("said", [NOTHING_OWED, PHONED, LATER, WITHDRAW], ids=lambda d: str(d.kind))
def test_a_decision_taken_back_leaves_no_trace(said: Decision) -> None:
    """Judgements are made of the facts at hand: without the decision they are as before it."""
    changed = judged(APPLIED, ASKED, now="Tue 12:00", decisions=[said])

    assert judged(APPLIED, ASKED, now="Tue 12:00") != changed
    assert judged(APPLIED, ASKED, now="Tue 12:00", decisions=[]) == judged(APPLIED, ASKED, now="Tue 12:00")


def test_a_decision_about_mail_that_is_gone_does_nothing() -> None:
    """A decision outlives the mail it was about."""
    said = decision(DecisionKind.NOTHING_OWED, "Mon 10:00", OTHER)

    assert judged(ASKED, now="Tue 12:00", decisions=[said]) == judged(ASKED, now="Tue 12:00")
