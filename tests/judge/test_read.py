"""Whole mails read by the judge as it ships: the unmistakable ones, in seven languages, and the traps."""

from datetime import datetime

import pytest
from clear_mails import RECEIVED, SENT, TRAPS, Clear
from hypothesis import given, settings
from hypothesis import strategies as st
from written import CLARA, ME, message, reading, sent

from unghost.judge.read import direction_of, read
from unghost.words.acts import Act, AskKind, Direction, Party
from unghost.words.mail import Address
from unghost.words.readings import Means, TimeRole

ABOUT_JOBS = [c for c in (*RECEIVED, *SENT) if c.act is not Act.NOT_JOB]


def _named(clear: Clear) -> str:
    return f"{clear.act}: {clear.subject}"


@pytest.mark.parametrize("clear", RECEIVED, ids=_named)
def test_a_clear_mail_is_read_as_anybody_would(clear: Clear) -> None:
    """What a mail does and asks is told, in each language."""
    found = reading(clear.text, subject=clear.subject, sender=clear.sender)

    assert found.verdict.act is clear.act
    assert set(clear.asks) <= {a.kind for a in found.asks if not a.soft}
    assert found.job_search is (clear.act is not Act.NOT_JOB)
    assert found.direction is Direction.IN


@pytest.mark.parametrize("clear", SENT, ids=_named)
def test_the_owners_clear_mail_is_read_too(clear: Clear) -> None:
    """What the owner writes is told by the same judge."""
    found = sent(clear.text, subject=clear.subject)

    assert found.verdict.act is clear.act
    assert (found.direction, found.person, found.relay) == (Direction.OUT, None, None)


@pytest.mark.parametrize(("wrong", "right", "subject", "text"), TRAPS)
def test_words_that_sound_like_another_act_do_not_mislead(
    wrong: Act, right: Act | None, subject: str, text: str
) -> None:
    """A refusal that says "offer" is one, and so is a move that says "unfortunately", a plan that says "interviews"."""
    act = reading(text, subject=subject).verdict.act

    assert act is not wrong
    assert right is None or act is right


@pytest.mark.parametrize("clear", [c for c in RECEIVED if c.sender == CLARA], ids=_named)
def test_who_writes_for_whom_is_told(clear: Clear) -> None:
    """Employer and person of a mail from the employer's own address."""
    found = reading(clear.text, subject=clear.subject, sender=clear.sender)

    assert found.organisation == "Brandt Bau"
    assert found.person == Address("Clara Brand", "clara.brand@brandt-bau.example")
    assert (found.relay, found.answerable) == (None, True)


@pytest.mark.parametrize("clear", ABOUT_JOBS, ids=_named)
def test_every_ask_and_promise_quotes_the_mail(clear: Clear) -> None:
    """Evidence is the mail's own words."""
    found = reading(clear.text, subject=clear.subject, sender=clear.sender)
    plain = " ".join(clear.text.split())

    assert all(a.quote in plain for a in found.asks)
    assert all(p.quote in plain for p in found.promises)


def test_a_relay_is_told_and_nobody_answers_there() -> None:
    """A mail from a machine names its employer, its relay, and no person."""
    found = reading(
        "Thank you for applying to Acme for the position of Site Manager. We have received your application.",
        sender="Acme Careers <no-reply@greenhouse-mail.io>", subject="Thank you for applying to Acme",
    )  # fmt: skip

    assert (found.relay, found.organisation, found.role) == ("greenhouse", "Acme", "Site Manager")
    assert (found.person, found.answerable) == (None, False)


def test_a_mail_that_says_nobody_reads_answers_is_not_answerable() -> None:
    """Words such as "replies are not monitored" count like an address."""
    text = "We received your application.\n\nPlease do not reply to this email, this mailbox is not monitored.\n"

    assert not reading(text).answerable
    assert reading("We received your application.").answerable


def test_a_deadline_is_told_with_its_ask() -> None:
    """Until when they want an answer; a day is its end where they are."""
    text = (
        "Dear Mia,\n\nWe are delighted to offer you the position of Site Manager. Please let us know by Friday, "
        "12 June 2026 whether you accept our offer.\n\nKind regards,\nClara Brand\n"
    )
    decides = [a for a in reading(text, subject="Job offer").asks if a.kind is AskKind.DECIDE]

    assert [a.deadline for a in decides] == [datetime.fromisoformat("2026-06-12T23:59:59+02:00")]


def test_a_promise_is_told_with_its_date() -> None:
    """What the owner says they will do, and when."""
    found = sent(
        "Dear Ms Brand,\n\nThank you. I will send you my certificates by Friday.\n\nKind regards,\nMia Keller\n"
    )

    assert [(p.by, p.quote) for p in found.promises] == [(Party.OWNER, "I will send you my certificates by Friday.")]
    assert found.promises[0].deadline is not None
    assert f"{found.promises[0].deadline:%Y-%m-%d}" == "2026-06-05"


def test_a_confirmed_interview_has_its_time_and_place() -> None:
    """Start, place and means of an interview that a mail fixes."""
    text = (
        "Dear Mia,\n\nThis is to confirm your interview for the position of Site Manager on Thursday 11 June 2026 at "
        "10:00. Please join by Zoom: https://zoom.us/j/4471\n\nKind regards,\nClara Brand\n"
    )
    interview = reading(text, subject="Interview confirmed").interview

    assert interview is not None
    assert interview.start == datetime.fromisoformat("2026-06-11T10:00:00+02:00")
    assert (interview.means, interview.place) == (Means.VIDEO, "https://zoom.us/j/4471")


def test_offered_times_are_proposed() -> None:
    """Several times to choose from fix no interview."""
    text = (
        "Dear Mia,\n\nWe would like to invite you to an interview for the position of Site Manager. Which of "
        "these times suits you: Thursday 11 June 2026 at 10:00 or Friday 12 June 2026 at 14:00?\n\nBest,\nClara Brand\n"
    )
    found = reading(text, subject="Interview invitation")

    assert found.interview is None
    assert [t.start for t in found.times if t.role is TimeRole.PROPOSED] == [
        datetime.fromisoformat("2026-06-11T10:00:00+02:00"),
        datetime.fromisoformat("2026-06-12T14:00:00+02:00"),
    ]


@pytest.mark.parametrize(
    ("sender", "subject", "headers", "cue"),
    [
        ("Mail Delivery System <mailer-daemon@mx.example>", "Undelivered Mail Returned to Sender", {}, "bounce"),
        ("postmaster@acme.com", "Delivery Status Notification (Failure)", {}, "bounce"),
        (CLARA, "Automatic reply: Re: Your application", {"answers": "<1@home.example>"}, "auto_reply"),
        (CLARA, "Automatische Antwort: Bewerbung", {"answers": "<1@home.example>"}, "auto_reply"),
        (CLARA, "Réponse automatique : candidature", {"answers": "<1@home.example>"}, "auto_reply"),
        (CLARA, "Respuesta automática: candidatura", {"answers": "<1@home.example>"}, "auto_reply"),
        (CLARA, "Risposta automatica: candidatura", {"answers": "<1@home.example>"}, "auto_reply"),
        (CLARA, "Automatisch antwoord: sollicitatie", {"answers": "<1@home.example>"}, "auto_reply"),
        (CLARA, "Re: Hello", {"answers": "<1@home.example>", "Auto_Submitted": "auto-replied"}, "auto_reply"),
    ],
)
def test_machines_that_answer_are_told_from_people(
    sender: str, subject: str, headers: dict[str, str], cue: str
) -> None:
    """A bounce and a vacation notice do nothing by themselves."""
    found = reading("I am out of the office until Monday.", sender=sender, subject=subject, **headers)

    assert cue in found.cues
    assert found.verdict.act is Act.OTHER


def test_quoted_words_are_not_the_senders() -> None:
    """A rejection quoted under a short thanks is not said again."""
    text = (
        "Thank you for letting me know. All the best, Mia\n\nOn Mon, 1 Jun 2026 at 09:00, Clara Brand wrote:\n"
        "> Unfortunately we have decided to move forward with other candidates. Could you send us your feedback?\n"
    )
    found = sent(text, subject="Re: Your application", answers="<1@mail.example>")

    assert found.verdict.act is not Act.REJECTION
    assert found.asks == ()


def test_the_sender_decides_who_wrote_it() -> None:
    """A message is out if From is the owner's; where From says nothing, its folder tells."""
    nobody = message("Hello", sender="undisclosed:;")

    assert direction_of(message("Hello", sender="MIA@home.example"), ME, sent_folder=False) is Direction.OUT
    assert direction_of(message("Hello"), ME, sent_folder=True) is Direction.IN
    assert direction_of(nobody, ME, sent_folder=True) is Direction.OUT
    assert direction_of(nobody, ME, sent_folder=False) is Direction.IN


@given(st.text(max_size=300))
@settings(max_examples=40)
def test_any_text_can_be_read(text: str) -> None:
    """Whatever a mail holds, it is read: probabilities are such, quotes stand in it, nothing fails."""
    mail = message(text.encode("utf-8", "replace").decode("utf-8"))
    found = read(mail, ME)

    assert 0 <= found.job_confidence <= 1
    assert 0 <= found.verdict.confidence <= 1
    assert found == read(mail, ME)
