"""Which messages make one candidacy, and which are two."""

from functools import partial

import pytest
from conversations import candidacy, decision, judged, mail

from unghost.judge.search import DOUBTFUL, SURE
from unghost.words.acts import Act, AskKind
from unghost.words.candidacies import Candidacy, Stage, Turn
from unghost.words.facts import DecisionKind, Known
from unghost.words.mail import Address

ATS = Address("Acme Careers", "no-reply@greenhouse-mail.io")
SITE = Address("LinkedIn", "jobs-noreply@linkedin.com")
HUNTER = Address("Rob Roe", "rob@hunters.example")
ANN = Address("Ann Day", "ann@gmail.com")
BO = Address("Bo Camp", "bo@gmail.com")
APPLIED = mail("out", "Mon-1 09:00", Act.APPLICATION)


_invited = partial(mail, "in", act=Act.INTERVIEW_INVITATION, asks=(AskKind.CHOOSE_TIME,))


def _roles(found: tuple[Candidacy, ...]) -> list[str]:
    return sorted(c.role or "" for c in found)


def _said_of(found: tuple[Candidacy, ...], role: str) -> Candidacy:
    return next(c for c in found if c.role == role)


def test_the_thread_goes_on_whoever_writes_in_it() -> None:
    """A colleague who answers in the thread is of the same candidacy."""
    colleague = _invited("Mon 09:00", them=Address("Tom Poe", "tom@acme.example"), role=None, organisation=None)
    found = candidacy(APPLIED, colleague, now="Mon 12:00")

    assert [p.address for p in found.people] == ["tom@acme.example", "clara@acme.example"]


@pytest.mark.parametrize(
    "other",
    [
        _invited("Mon 09:00", thread="b"),
        _invited("Mon 09:00", thread="b", organisation="Acme GmbH"),
        _invited("Mon 09:00", thread="b", organisation=None, role=None),
        _invited(
            "Mon 09:00", thread="b", them=Address("Tom Poe", "tom@mail.acme.example"), organisation=None, role=None
        ),
        _invited("Mon 09:00", thread="b", them=ATS, relay="greenhouse", answerable=False),
        _invited("Mon 09:00", thread="b", role="Senior Baker (m/f/d)"),
    ],
    ids=[
        "same names",
        "with its legal form",
        "same writer",
        "same domain",
        "through a relay",
        "role spelled otherwise",
    ],
)
def test_threads_of_one_organisation_and_role_are_one_candidacy(other: Known) -> None:
    """The receipt of a machine, the mail of a recruiter and the owner's application belong together."""
    found = candidacy(APPLIED, other, now="Mon 12:00")

    assert len(found.threads) == 2
    assert (found.stage, found.turn) == (Stage.INTERVIEWING, Turn.OWNER)


def test_two_roles_at_one_company_stand_apart() -> None:
    """A rejection for one role says nothing of the other."""
    second = mail("out", "Tue-1 09:00", Act.APPLICATION, role="Accountant", thread="b")
    refused = mail("in", "Mon 09:00", Act.REJECTION, role="Accountant", thread="c")
    found = judged(APPLIED, second, refused, now="Mon 12:00").candidacies

    assert _roles(found) == ["Accountant", "Baker"]
    assert _said_of(found, "Accountant").stage is Stage.REJECTED
    assert _said_of(found, "Baker").stage is Stage.APPLIED


def test_two_organisations_stand_apart() -> None:
    """The same role at two employers is two candidacies."""
    other = mail(
        "out", "Tue-1 09:00", Act.APPLICATION, organisation="Globex", thread="b", them=Address("", "hr@globex.example")
    )

    assert len(judged(APPLIED, other, now="Mon 12:00").candidacies) == 2


def test_a_relay_joins_nothing() -> None:
    """Two employers that write through the same site are two candidacies."""
    acme = mail("in", "Mon 09:00", Act.APPLICATION_RECEIVED, them=SITE, relay="linkedin", answerable=False)
    globex = mail(
        "in", "Mon 09:01", Act.APPLICATION_RECEIVED,
        them=SITE, relay="linkedin", answerable=False, organisation="Globex", thread="b",
    )  # fmt: skip

    assert sorted(str(c.organisation) for c in judged(acme, globex, now="Mon 12:00").candidacies) == ["Acme", "Globex"]


def test_a_free_mail_provider_joins_nothing() -> None:
    """Two people with addresses at the same provider are two."""
    ann = _invited("Mon 09:00", them=ANN, organisation=None, role=None)
    bo = _invited("Mon 09:00", them=BO, organisation=None, role=None, thread="b")

    assert len(judged(ann, bo, now="Mon 12:00").candidacies) == 2


def test_an_agency_with_two_clients_is_two_candidacies() -> None:
    """One recruiter who writes for two employers makes two candidacies, each named by its employer."""
    first = mail("in", "Mon 09:00", Act.RECRUITER_OUTREACH, them=HUNTER)
    second = mail(
        "in", "Tue 09:00", Act.RECRUITER_OUTREACH, them=HUNTER, organisation="Globex", role="Miller", thread="b"
    )

    assert sorted(str(c.organisation) for c in judged(first, second, now="Tue 12:00").candidacies) == ["Acme", "Globex"]


def test_an_agency_that_does_not_name_its_client_is_the_organisation() -> None:
    """Two roles of one agency are two candidacies of the agency."""
    first = mail("in", "Mon 09:00", Act.RECRUITER_OUTREACH, them=HUNTER, organisation="Hunters")
    second = mail(
        "in", "Tue 09:00", Act.RECRUITER_OUTREACH, them=HUNTER, organisation="Hunters", role="Miller", thread="b"
    )
    found = judged(first, second, now="Tue 12:00").candidacies

    assert _roles(found) == ["Baker", "Miller"]
    assert {c.organisation for c in found} == {"Hunters"}


def test_the_employer_who_takes_over_from_the_agency_goes_on() -> None:
    """An agency names its client and role; what the client then writes is the same candidacy."""
    approach = mail("in", "Mon 09:00", Act.RECRUITER_OUTREACH, them=HUNTER)
    found = candidacy(approach, _invited("Tue 09:00", thread="b"), now="Tue 12:00")

    assert {p.address for p in found.people} == {HUNTER.address, "clara@acme.example"}


def test_an_application_long_after_a_rejection_is_a_new_candidacy() -> None:
    """Who applies again next year begins again; the old end stays."""
    refused = mail("in", "Mon 09:00", Act.REJECTION)
    again = mail("out", "2027-03-01 09:00", Act.APPLICATION, thread="b")

    stages = {c.stage for c in judged(APPLIED, refused, again, now="2027-03-02 09:00").candidacies}
    assert stages == {Stage.REJECTED, Stage.APPLIED}


def test_a_message_is_in_one_candidacy_at_most() -> None:
    """However much they share, no message is counted twice."""
    second = mail("out", "Tue-1 09:00", Act.APPLICATION, role="Accountant", thread="b")
    open_one = _invited("Mon 09:00", thread="c", role=None)
    found = judged(APPLIED, second, open_one, now="Mon 12:00").candidacies
    keys = [k for c in found for t in c.threads for k in t.keys]

    assert len(keys) == len(set(keys)) == 3


def test_a_candidacy_keeps_its_id_as_it_grows() -> None:
    """New mail changes what is judged, never which candidacy it is."""
    before = candidacy(APPLIED, now="Mon-1 12:00")
    after = candidacy(APPLIED, _invited("Mon 09:00"), mail("out", "Mon 10:00", Act.ANSWER, thread="b"), now="Mon 12:00")

    assert before.id == after.id
    assert before.threads[0].id == after.threads[0].id


def test_the_name_spelled_most_often_is_taken() -> None:
    """A relay's slug doesn't outweigh what the people write."""
    slug = mail(
        "in", "Mon-1 09:05", Act.APPLICATION_RECEIVED,
        them=ATS, relay="greenhouse", answerable=False, organisation="acme", thread="b",
    )  # fmt: skip
    found = candidacy(
        APPLIED,
        slug,
        _invited("Mon 09:00", organisation="Acme"),
        _invited("Tue 09:00", organisation="Acme"),
        now="Tue 12:00",
    )

    assert found.organisation == "Acme"


def test_people_are_the_humans_of_the_other_side() -> None:
    """Neither the owner nor a machine is among the people, and each is there once."""
    receipt = mail(
        "in", "Mon-1 09:05", Act.APPLICATION_RECEIVED, them=ATS, relay="greenhouse", answerable=False, thread="b"
    )
    found = candidacy(APPLIED, receipt, _invited("Mon 09:00"), _invited("Tue 09:00"), now="Tue 12:00")

    assert [p.address for p in found.people] == ["clara@acme.example"]


def test_words_of_somebody_of_the_search_belong_to_it() -> None:
    """Lines such as "fine, see you then" say nothing of a job; who wrote them does, while that is fresh."""
    soon = mail("in", "Tue 09:00", Act.NOT_JOB, job=0.2, organisation=None, role=None, thread="b")
    late = mail("in", "2026-09-01 09:00", Act.NOT_JOB, job=0.2, organisation=None, role=None, thread="b")
    stranger = mail("in", "Tue 09:00", Act.NOT_JOB, job=0.2, organisation=None, role=None, thread="b", them=ANN)

    assert len(candidacy(APPLIED, _invited("Mon 09:00"), soon, now="Tue 12:00").threads) == 2
    assert len(candidacy(APPLIED, _invited("Mon 09:00"), late, now="2026-09-01 12:00").threads) == 1
    assert len(candidacy(APPLIED, _invited("Mon 09:00"), stranger, now="Tue 12:00").threads) == 1


def test_in_a_conversation_about_a_job_the_next_likely_act_counts() -> None:
    """A short yes that looks like no job mail still agrees to the interview."""
    asked = mail("in", "Mon 09:00", Act.INTERVIEW_INVITATION, asks=[AskKind.CONFIRM], interview="Thu 10:00")
    yes = mail("out", "Mon 10:00", Act.NOT_JOB, job=0.2, others=[(Act.INTERVIEW_CONFIRMATION, 0.3)])

    assert candidacy(asked, yes, now="Mon 12:00").turn is Turn.NOBODY


def test_doubtful_mail_is_shown_not_judged() -> None:
    """What may be about the search stands under "please look"; what surely isn't stands nowhere."""
    maybe, surely_not = (
        _invited("Mon 09:00", job=(SURE + DOUBTFUL) / 2),
        _invited("Mon 09:00", job=0.05, thread="b", them=ANN),
    )
    found = judged(maybe, surely_not, now="Mon 12:00")

    assert found.candidacies == ()
    assert [u.key for u in found.unsure] == [maybe.key]


def test_two_addresses_that_are_one_person_make_one_candidacy() -> None:
    """Where the owner says that two addresses are one person, their threads are joined."""
    home = Address("Ann Day", "ann.day@web.de")
    mails = (
        _invited("Mon 09:00", them=ANN, organisation=None, role=None),
        _invited("Mon 10:00", them=home, organisation=None, role=None, thread="b"),
    )
    said = decision(DecisionKind.SAME_PERSON, "Mon 11:00", ANN.address, home.address)

    assert len(judged(*mails, now="Mon 12:00").candidacies) == 2
    assert len(candidacy(*mails, now="Mon 12:00", decisions=[said]).threads) == 2
