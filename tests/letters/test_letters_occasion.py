"""Who is written to, how they are greeted, and which message is answered."""

from datetime import timedelta

import pytest
from letters_made import ADA, MANNER, NORA, NOW, OWNER, at, candidacy, heard, interview, owing, said

from unghost.letters.occasion import Occasion, occasion_of
from unghost.letters.writing import write
from unghost.words.acts import Act, Party
from unghost.words.candidacies import (
    Candidacy,
    InterviewState,
    Obligation,
    ObligationKind,
    PlannedInterview,
    Stage,
    Thread,
    Turn,
)
from unghost.words.facts import Known
from unghost.words.letters import LetterKind, Tone
from unghost.words.mail import Address

K, Owes = LetterKind, ObligationKind
BO = Address("Bo Lund", "bo.lund@tidemill.example")
CALENDLY = Address("Calendly", "notifications@calendly.com")


def occasion(
    messages: list[Known], kind: LetterKind | None = K.WITHDRAW, about: Candidacy | None = None, tone: Tone = Tone.PLAIN
) -> Occasion:
    """The occasion of a letter to a simple candidacy."""
    return occasion_of(about or candidacy(messages), messages, OWNER, MANNER, NOW, kind, None, tone)


def test_the_last_message_of_the_thread_is_answered() -> None:
    """In-Reply-To is its Message-ID, References its own and itself, the subject "Re: " once."""
    messages = [heard("m1"), said("s1", references=["<m1@tidemill.example>"]),
                heard("m2", date=at(2, 15), subject="Re: AW: Re: Interview for Programme Manager",
                      references=["<m1@tidemill.example>", "<s1@posteo.example>"])]  # fmt: skip
    letter = write(occasion(messages))
    assert letter.in_reply_to == "<m2@tidemill.example>"
    assert letter.references == ("<m1@tidemill.example>", "<s1@posteo.example>", "<m2@tidemill.example>")
    assert letter.subject == "Re: Interview for Programme Manager"


def test_the_thread_of_the_obligation_counts_not_the_newest() -> None:
    """A later chat elsewhere doesn't draw the answer away."""
    asked, chat = heard("m1"), heard("m9", date=at(3, 8), sender=BO, subject="Lunch?")
    about = candidacy([asked, chat], obligations=[owing(Owes.CHOOSE_TIME, (K.PROPOSE_TIMES,))])
    threads = (Thread("t1", ("m1",), Turn.OWNER), Thread("t9", ("m9",), Turn.NOBODY))
    about = Candidacy(**{f: getattr(about, f) for f in about.__slots__} | {"threads": threads})
    assert write(occasion([asked, chat], None, about)).in_reply_to == "<m1@tidemill.example>"


def test_an_application_never_answered_is_followed_up_in_its_own_thread() -> None:
    """With no word from them the owner's own message is what is answered."""
    messages = [said("s1", subject="Programme Manager", act=Act.APPLICATION)]
    about = candidacy(
        messages,
        obligations=[owing(Owes.REPLY, (K.FOLLOW_UP,), key="s1", by=Party.THEM)],
        turn=Turn.THEM,
        stage=Stage.APPLIED,
    )
    letter = write(occasion(messages, None, about))
    assert (letter.kind, letter.to, letter.in_reply_to) == (K.FOLLOW_UP, (ADA,), "<s1@posteo.example>")


def test_a_machine_in_the_thread_is_passed_over_for_the_human() -> None:
    """The scheduler's notice comes last; Ada is who waits."""
    messages = [heard("m1"), heard("m2", sender=CALENDLY, date=at(2, 15), answerable=False, relay="calendly")]
    letter = write(occasion(messages))
    assert (letter.to, letter.in_reply_to) == ((ADA,), "<m1@tidemill.example>")


@pytest.mark.parametrize(
    "sender",
    [
        Address("Tidemill", "no-reply@greenhouse.io"),
        Address("Tidemill Workday", "tidemill@myworkday.com"),
        Address("Ada Okafor über XING", "mailrobot@xing.com"),
    ],
    ids=["no-reply", "a relay that nobody reads", "a robot"],
)
def test_to_is_empty_where_nobody_reads_and_the_advice_says_so(sender: Address) -> None:
    """Never to a no-reply address."""
    messages = [heard(sender=sender, answerable="greenhouse" not in sender.address)]
    letter = write(occasion(messages, about=candidacy(messages, people=[])))
    assert letter.to == ()
    assert "Nobody reads" in (letter.advice or "")
    assert [r.rule for r in letter.check if not r.ok] == ["recipient"]


@pytest.mark.parametrize(
    ("others", "told"),
    [
        pytest.param([], "Ada Okafor is named there", id="signed"),
        pytest.param([candidacy([heard("m7")], ident="cm7", people=[BO])], "You know Bo Lund (bo.lund@tidemill.example)", id="known"),
    ],
)  # fmt: skip
def test_the_human_who_is_known_is_named(others: list[Candidacy], told: str) -> None:
    """Where a machine wrote, the advice says whom else there is."""
    messages = [heard(sender=Address("Ada Okafor", "no-reply@greenhouse.io"), answerable=False)]
    about = candidacy(messages, people=[])
    made = occasion_of(about, messages, OWNER, MANNER, NOW, K.WITHDRAW, None, Tone.PLAIN, others=others)
    assert told in (write(made).advice or "")


def test_a_human_behind_a_relay_is_written_to() -> None:
    """An ATS that passes answers on to a recruiter is no dead end."""
    ada = Address("Ada Okafor", "ada@hire.lever.co")
    assert write(occasion([heard(sender=ada, relay="lever")])).to == (ada,)


def test_colleagues_in_copy_stay_in_copy_but_not_the_owner_nor_machines() -> None:
    """Whoever was told is told again."""
    other_me = Address("", "nora.winter@posteo.example")
    messages = [heard(to=[NORA, BO], cc=[Address("Cy Hall", "cy@tidemill.example"), CALENDLY, other_me])]
    assert [a.address for a in write(occasion(messages)).cc] == ["bo.lund@tidemill.example", "cy@tidemill.example"]


def test_who_waits_is_written_to_even_if_a_colleague_wrote_last() -> None:
    """Ada asked, Bo only said thanks: the answer is Ada's, Bo is in copy."""
    messages = [
        heard("m1"),
        heard("m2", text="Thanks Nora!\n\nBo", sender=BO, date=at(2, 15), act=Act.COURTESY_CLOSING),
    ]
    about = candidacy(messages, obligations=[owing(Owes.CHOOSE_TIME, (K.PROPOSE_TIMES,))], people=[ADA, BO])
    letter = write(occasion(messages, None, about))
    assert (letter.to, letter.cc, letter.in_reply_to) == ((ADA,), (BO,), "<m2@tidemill.example>")


def test_a_notice_of_absence_is_not_answered() -> None:
    """It is no word of theirs."""
    messages = [
        heard("m1"),
        said("s1"),
        heard("m2", date=at(2, 16), cues=["auto_reply"], text="I am away until Monday."),
    ]
    assert write(occasion(messages)).in_reply_to == "<m1@tidemill.example>"


@pytest.mark.parametrize(
    ("text", "sender", "greeted"),
    [
        ("Hi Nora,\n\ntime to talk?\n\nAda", ADA, "Hi Ada,"),
        (
            "Dear Ms Winter,\n\nplease call.\n\nYours sincerely\nAda Okafor",
            Address("Ms Ada Okafor", ADA.address),
            "Dear Ms Okafor,",
        ),
        ("Dear Ms Winter,\n\nplease call.\n\nYours sincerely\nAda Okafor", ADA, "Dear Ada Okafor,"),
        ("Hello Nora,\n\ntime to talk?\n\nTiff", Address("Tiffany Brandt", "tiffany@tidemill.example"), "Hi Tiff,"),
        (
            "Sehr geehrte Frau Winter,\n\nbitte rufen Sie an.\n\nDr. Karl van Ness",
            Address("Dr. Karl van Ness", "kvn@tidemill.example"),
            "Dear Dr van Ness,",
        ),
        ("Hello,\n\nplease call.\n\nYour Tidemill team", Address("Tidemill", "jobs@tidemill.example"), "Hello,"),
        (
            "Dear Nora,\n\nplease call.\n\nBest regards,\nInes Kaminski",
            Address("Kita Tidemill", "office@tidemill.example"),
            "Hi Ines,",
        ),
        ("Okay.", Address("okafor, ada", ADA.address), "Hi ada,"),
    ],
    ids=[
        "first names",
        "formal with honorific",
        "formal without",
        "short name",
        "doctor",
        "a firm",
        "signed by a human",
        "reversed",
    ],
)
def test_the_greeting_is_as_they_speak_with_the_owner(text: str, sender: Address, greeted: str) -> None:
    """First name where they use theirs, formal where the thread is; an honorific is never guessed."""
    messages = [heard(text=text, sender=sender)]
    assert write(occasion(messages)).body.split("\n")[0] == greeted


@pytest.mark.parametrize(
    ("earlier", "greeted"),
    [
        ("Dear Mrs Okafor,\n\nthank you.", "Dear Mrs Okafor,"),
        ("Liebe Frau Okafor,\n\ndanke.", "Dear Ms Okafor,"),
        ("Hey Ada!\n\nok", "Hi Ada,"),
    ],
)
def test_the_name_is_the_one_the_owner_used_before(earlier: str, greeted: str) -> None:
    """What the owner wrote once is no guess."""
    messages = [heard(), said(text=earlier)]
    assert write(occasion(messages)).body.split("\n")[0] == greeted


def test_a_formal_letter_greets_and_closes_formally() -> None:
    """The owner's full name and no "Hi"."""
    body = write(occasion([heard()], tone=Tone.FORMAL)).body
    assert body.startswith("Dear Ada,")
    assert body.endswith("Nora Winter\n")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Ada\nTel. 030 901820-14", "030 901820-14"),
        ("Ada\n+1 (512) 555-0142", "+1 (512) 555-0142"),
        ("Ada\nFax: +49 30 12345678", None),
        ("Ada\nHRB 12345678", None),
    ],
)
def test_the_telephone_is_named_first_when_it_is_late(text: str, number: str | None) -> None:
    """The number is the one in their signature; a fax or a register is none."""
    messages = [heard(text=f"Hi Nora,\n\nsee you.\n\n{text}")]
    about = candidacy(messages, interviews=[interview(NOW + timedelta(hours=3))])
    advice = write(occasion(messages, K.CANCEL_INTERVIEW, about)).advice or ""
    assert advice.startswith("Telephone first")
    assert (f"on {number}" in advice) is (number is not None)


@pytest.mark.parametrize(
    ("obligations", "interviews", "stage", "turn", "kind"),
    [
        pytest.param([owing(Owes.CHOOSE_TIME, (K.PROPOSE_TIMES, K.CONFIRM_INTERVIEW))], [], Stage.INTERVIEWING, Turn.OWNER, K.PROPOSE_TIMES, id="its first letter"),
        pytest.param([owing(Owes.SEND, (K.SEND_REQUESTED, K.LATE_APOLOGY), due=at(10, month=2))], [], Stage.SCREENING, Turn.OWNER, K.LATE_APOLOGY, id="long overdue"),
        pytest.param([owing(Owes.SEND, (K.SEND_REQUESTED, K.LATE_APOLOGY), due=at(2))], [], Stage.SCREENING, Turn.OWNER, K.SEND_REQUESTED, id="a little late"),
        pytest.param([owing(Owes.COURTESY, (K.THANK_YOU,))], [], Stage.INTERVIEWING, Turn.THEM, K.THANK_YOU, id="a courtesy"),
        pytest.param([], [interview(at(2, 10), state=InterviewState.HELD)], Stage.INTERVIEWING, Turn.THEM, K.THANK_YOU, id="held without thanks"),
        pytest.param([owing(Owes.REPLY, (K.FOLLOW_UP,), by=Party.THEM)], [], Stage.APPLIED, Turn.THEM, K.FOLLOW_UP, id="they are silent"),
        pytest.param([], [], Stage.REJECTED, Turn.NOBODY, K.ANSWER_REJECTION, id="rejected"),
        pytest.param([], [], Stage.LAPSED, Turn.NOBODY, K.KEEP_IN_TOUCH, id="lapsed"),
        pytest.param(
            [owing(Owes.COURTESY, (K.ANSWER_REJECTION,), due=at(1)), owing(Owes.DECIDE, (K.ACCEPT_OFFER,), due=at(9))],
            [], Stage.OFFER, Turn.OWNER, K.ACCEPT_OFFER, id="courtesies come last",
        ),
    ],
)  # fmt: skip
def test_without_a_kind_the_letter_fits_what_is_most_pressing(
    obligations: list[Obligation], interviews: list[PlannedInterview], stage: Stage, turn: Turn, kind: LetterKind
) -> None:
    """The soonest due real obligation, then a courtesy, then their silence."""
    messages = [heard()]
    about = candidacy(messages, obligations=obligations, interviews=interviews, stage=stage, turn=turn)
    assert occasion(messages, None, about).kind is kind


def test_another_candidacy_at_the_same_house_is_named() -> None:
    """So that they know which one the letter is about."""
    messages = [heard()]
    other = candidacy([heard("m7")], ident="cm7", role="Buyer", organisation="Tidemill GmbH")
    made = occasion_of(candidacy(messages), messages, OWNER, MANNER, NOW, K.WITHDRAW, None, Tone.PLAIN, others=[other])
    assert "(Buyer)" in (write(made).advice or "")


@pytest.mark.parametrize(
    ("kind", "what", "after"),
    [
        pytest.param(
            K.THANK_YOU,
            [interview(at(3, 9), end=at(3, 10), state=InterviewState.HELD)],
            at(3, 11),
            id="thanks an hour after",
        ),
        pytest.param(K.THANK_YOU, [interview(at(2, 9), state=InterviewState.HELD)], None, id="thanks a day later"),
        pytest.param(K.WITHDRAW, [], None, id="no reason to wait"),
    ],
)
def test_a_letter_is_not_sent_before_it_is_courteous(
    kind: LetterKind, what: list[PlannedInterview], after: object
) -> None:
    """The first hour after an interview is theirs."""
    messages = [heard()]
    assert write(occasion(messages, kind, candidacy(messages, interviews=what))).send_after == after


def test_following_up_waits_until_it_is_due_and_rests_after_two() -> None:
    """Two at most, and none before its time."""
    messages = [heard(), said("s1", act=Act.FOLLOW_UP), said("s2", act=Act.FOLLOW_UP, date=at(2, 14))]
    about = candidacy(
        messages, obligations=[owing(Owes.REPLY, (K.FOLLOW_UP,), by=Party.THEM, due=at(6))], turn=Turn.THEM
    )
    letter = write(occasion(messages, K.FOLLOW_UP, about))
    assert letter.send_after == at(6)
    assert "let it rest" in (letter.advice or "")
