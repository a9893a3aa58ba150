"""Every letter, in every kind, tone and circumstance, keeps the courtesy check and says only what is known."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from letters_made import (
    ADA,
    BERLIN,
    MANNER,
    NEW_YORK,
    NO_MANNER,
    NOW,
    OWNER,
    at,
    candidacy,
    heard,
    interview,
    owing,
    proposed,
    said,
)

from unghost.letters.lengths import LENGTHS, words_in
from unghost.letters.occasion import Occasion, occasion_of
from unghost.letters.writing import WRITERS, alternatives, write
from unghost.words.acts import Act, Party
from unghost.words.candidacies import InterviewState, ObligationKind, PlannedInterview, Stage
from unghost.words.letters import Letter, LetterKind, Manner, Tone
from unghost.words.mail import Address
from unghost.words.readings import Means

K, Owes = LetterKind, ObligationKind
NAMES = (
    ADA,
    Address("Dr. Jürgen van der Berg", "j.vdb@tidemill.example"),
    Address("O'Neill, Siobhán", "so@search-partners.example"),
    Address("Tidemill Recruiting Team", "team@tidemill.example"),
    Address("", "hiring@tidemill.example"),
    Address("A. Müller-Lüdenscheidt [HR]", "aml@tidemill.example"),
    Address("no-reply", "no-reply@tidemill.example"),
)
ROLES = (
    None,
    "Nurse",
    "Head of People & Culture (EMEA)",
    "Senior Manager for International Regulatory Affairs and Clinical Documentation",
)
HOUSES = (
    None,
    "Tidemill",
    "Tidemill Instruments GmbH & Co. KG",
    "Recruiting Partners",
    "A Very Long Name for the Promotion of Science",
)
REASONS = (
    None,
    "family reasons",
    "I have accepted another position",
    "accepted another position",
    "the commute",
    "too far away",
    "because my father is ill",
    "train cancelled",
    "to focus on my studies",
    "moving to Spain. Also the pay is low.",
    "about 15 minutes late, my train is delayed",
)
MANNERS = (MANNER, NO_MANNER, Manner("Hello {name}!", "Cheers,", "N."), Manner(None, None, ""))
QUOTES = (
    "Please send me a few times.",
    "Could you please send us your references by Friday?",
    "When could you start?",
    "Are you still interested in the role?",
    "Please complete the attached case study.",
    "I'll send you my portfolio by Friday.",
    "",
)


PLACES = (None, "https://zoom.example/j/1", "Microsoft Teams", "Hafenstraße 5, Hamburg")


@st.composite
def meetings(draw: st.DrawFn) -> PlannedInterview:
    """An interview long past, about now or ahead, in any state."""
    return interview(
        NOW + timedelta(hours=draw(st.sampled_from((-100, -2, 1, 5, 30, 200)))),
        state=draw(st.sampled_from(list(InterviewState))),
        means=draw(st.sampled_from(list(Means))),
        place=draw(st.sampled_from(PLACES)),
    )


@st.composite
def occasions(draw: st.DrawFn) -> Occasion:
    """An occasion of any kind, in any state that a candidacy can be in."""
    person = draw(st.sampled_from(NAMES))
    zone = draw(st.sampled_from((BERLIN, NEW_YORK)))
    date = (NOW - timedelta(days=draw(st.sampled_from((0, 1, 6, 20, 90, 300, 700))), hours=3)).astimezone(zone)
    acts = (Act.INTERVIEW_INVITATION, Act.OFFER, Act.REJECTION, Act.RECRUITER_OUTREACH, Act.INFORMATION_REQUEST)
    offered = [proposed(NOW + timedelta(days=d)) for d in draw(st.lists(st.integers(1, 9), max_size=3, unique=True))]
    message = heard(
        sender=person,
        date=date,
        act=draw(st.sampled_from(acts)),
        times=offered,
        answerable="reply" not in person.address,
    )
    messages = [message]
    if draw(st.booleans()):
        own = draw(st.sampled_from((Act.APPLICATION, Act.ANSWER, Act.FOLLOW_UP)))
        messages.append(said(date=date + timedelta(hours=2), to=[person], act=own))
    kind = draw(st.sampled_from(list(LetterKind)))
    asked = draw(st.sampled_from((None, *ObligationKind)))
    due = date + timedelta(days=draw(st.sampled_from((0, 1, 30))))
    deadline = draw(st.sampled_from((None, NOW + timedelta(days=3), NOW - timedelta(days=3))))
    quote = draw(st.sampled_from(QUOTES))
    by = Party.THEM if asked is Owes.REPLY else Party.OWNER
    owed = (
        [owing(asked, (kind,), quote=quote, since=date, due=due, deadline=deadline, to=person, by=by)] if asked else []
    )
    about = candidacy(
        messages,
        obligations=owed,
        interviews=draw(st.lists(meetings(), max_size=2)),
        stage=draw(st.sampled_from(list(Stage))),
        organisation=draw(st.sampled_from(HOUSES)),
        role=draw(st.sampled_from(ROLES)),
        people=[person],
        ident=f"c{draw(st.integers(0, 999))}",
    )
    manner, reason, tone = (
        draw(st.sampled_from(MANNERS)),
        draw(st.sampled_from(REASONS)),
        draw(st.sampled_from(list(Tone))),
    )
    return occasion_of(about, messages, OWNER, manner, NOW, kind, reason, tone)


@settings(deadline=None)
@given(occasions())
def test_every_letter_keeps_its_own_check(occasion: Occasion) -> None:
    """A letter that we wrote fails no rule, but that nobody reads it where no human is known."""
    letter = write(occasion)
    failed = [r for r in letter.check if not r.ok]
    assert failed == [r for r in failed if r.rule == "recipient" and not letter.to], letter.body


@settings(deadline=None)
@given(occasions())
def test_every_letter_has_the_length_of_its_kind(occasion: Occasion) -> None:
    """Greeting and name included it isn't too long; without them it isn't too short."""
    letter = write(occasion)
    if not letter.body:
        assert letter.advice is not None
        return
    fewest, most = LENGTHS[letter.kind]
    prose = "\n\n".join(letter.body.strip().split("\n\n")[1:-1])
    assert words_in(letter.body) <= most
    assert words_in(prose) >= fewest - 2, letter.body


@settings(deadline=None)
@given(occasions())
def test_a_letter_is_the_same_each_time_it_is_written(occasion: Occasion) -> None:
    """Nothing in it is left to chance."""
    assert write(occasion) == write(replace(occasion))


@settings(deadline=None)
@given(occasions())
def test_no_letter_goes_to_a_machine_or_to_the_owner(occasion: Occasion) -> None:
    """Every reader is a human of the other side."""
    everyone = {a.address for a in (*write(occasion).to, *write(occasion).cc)}
    assert not everyone & (OWNER.addresses | {"no-reply@tidemill.example"})


def scene(kind: LetterKind) -> tuple[Sequence[ObligationKind], list[tuple[int, InterviewState]]]:
    """What usually stands behind a letter of a kind: obligations and interviews (hours from now)."""
    owed = {K.CONFIRM_INTERVIEW: Owes.CONFIRM, K.PROPOSE_TIMES: Owes.CHOOSE_TIME, K.ACCEPT_OFFER: Owes.DECIDE, K.DECLINE_OFFER: Owes.DECIDE,
            K.ASK_FOR_TIME: Owes.DECIDE, K.SEND_REQUESTED: Owes.SEND, K.LATE_APOLOGY: Owes.CHOOSE_TIME, K.FOLLOW_UP: Owes.REPLY}  # fmt: skip
    past = (K.THANK_YOU, K.CONTINUED_INTEREST, K.ANSWER_REJECTION)
    ahead = (K.CONFIRM_INTERVIEW, K.RESCHEDULE, K.CANCEL_INTERVIEW, K.RUNNING_LATE, K.DECLINE_INTERVIEW, K.WITHDRAW)
    meetings = [(-20, InterviewState.HELD)] if kind in past else [(50, InterviewState.PLANNED)] if kind in ahead else []
    return ([owed[kind]] if kind in owed else []), meetings


def usual(
    kind: LetterKind, tone: Tone = Tone.PLAIN, reason: str | None = None, person: Address = ADA, ident: str = "cm1"
) -> Letter:
    """The letter of a kind in its usual circumstances."""
    kinds, meetings = scene(kind)
    messages = [heard(sender=person)]
    owed = [owing(k, (kind,), to=person, by=Party.THEM if k is Owes.REPLY else Party.OWNER, due=at(4)) for k in kinds]
    held = [interview(NOW + timedelta(hours=h), state=s) for h, s in meetings]
    about = candidacy(
        messages,
        obligations=owed,
        interviews=held,
        people=[ADA, Address("Bo Lund", "bo@tidemill.example")],
        ident=ident,
    )
    return write(occasion_of(about, messages, OWNER, MANNER, NOW, kind, reason, tone))


@pytest.mark.parametrize("kind", list(LetterKind))
def test_every_kind_has_a_writer_and_four_tones_that_differ(kind: LetterKind) -> None:
    """Plain, warmer, formal and shorter are four letters, the shorter one shorter than the others."""
    assert kind in WRITERS
    kinds, meetings = scene(kind)
    messages = [heard()]
    owed = [owing(k, (kind,), due=at(4), by=Party.THEM if k is Owes.REPLY else Party.OWNER) for k in kinds]
    held = [interview(NOW + timedelta(hours=h), state=s) for h, s in meetings]
    about = candidacy(messages, obligations=owed, interviews=held)
    found = alternatives(occasion_of(about, messages, OWNER, MANNER, NOW, kind, None, Tone.PLAIN))
    bodies = ["\n".join(letter.body.split("\n")[1:-3]) for letter in found]
    assert len(set(bodies)) == 4
    assert min(range(4), key=lambda i: words_in(bodies[i])) == list(Tone).index(Tone.SHORTER)


@pytest.mark.parametrize("kind", list(LetterKind))
def test_two_people_of_one_firm_get_two_letters(kind: LetterKind) -> None:
    """Colleagues who compare their mail don't find the same words."""
    ours, theirs = usual(kind), usual(kind, person=Address("Bo Lund", "bo@tidemill.example"))
    assert ours.body.split("\n", 1)[1] != theirs.body.split("\n", 1)[1]


@pytest.mark.parametrize(
    ("kind", "said_so"),
    [
        (K.WITHDRAW, "withdraw my application for the Programme Manager role at Tidemill"),
        (K.ACCEPT_OFFER, "accept"),
        (K.CONFIRM_INTERVIEW, "Thursday 5 March at 12:30 CET"),
        (K.RESCHEDULE, "Thursday 5 March at 12:30 CET"),
        (K.CANCEL_INTERVIEW, "cancel"),
        (K.THANK_YOU, "conversation yesterday"),
    ],
)
def test_the_letter_names_what_it_is_about(kind: LetterKind, said_so: str) -> None:
    """Role, time and day stand in it as they are known."""
    assert any(said_so in usual(kind, ident=f"c{i}").body for i in range(2))


def test_a_withdrawal_cancels_every_interview_that_is_booked() -> None:
    """One letter, so that nobody waits in a room."""
    messages = [heard()]
    about = candidacy(messages, interviews=[interview(at(5, 14)), interview(at(9, 10))])
    body = write(occasion_of(about, messages, OWNER, MANNER, NOW, K.WITHDRAW, None, Tone.PLAIN)).body
    assert "Thursday 5 March at 14:00 CET and on Monday 9 March at 10:00 CET" in body


def test_a_reason_stands_in_the_letter_only_if_the_owner_gave_one() -> None:
    """No excuse is made up, and a given one is told in the owner's words."""
    without, given_one = (
        usual(K.CANCEL_INTERVIEW).body,
        usual(K.CANCEL_INTERVIEW, reason="my daughter has a fever").body,
    )
    assert "fever" in given_one
    assert " as " not in without
    assert "because" not in without


def test_times_to_propose_are_theirs_where_they_offered_some() -> None:
    """What they offered and what is free comes first."""
    messages = [heard(times=[proposed(at(6, 10)), proposed(at(9, 15)), proposed(at(2, 15))])]
    about = candidacy(messages, obligations=[owing(Owes.CHOOSE_TIME, (K.PROPOSE_TIMES,))])
    body = write(occasion_of(about, messages, OWNER, MANNER, NOW, None, None, Tone.PLAIN)).body
    assert [line for line in body.splitlines() if line.startswith("- ")] == [
        "- Friday 6 March at 10:00 CET",
        "- Monday 9 March at 15:00 CET",
    ]


def test_both_zones_stand_where_they_differ() -> None:
    """The reader's time first, the owner's beside it."""
    messages = [heard(date=at(2, 9, zone=NEW_YORK))]
    about = candidacy(messages, interviews=[interview(at(5, 18))])
    body = write(occasion_of(about, messages, OWNER, MANNER, NOW, K.CONFIRM_INTERVIEW, None, Tone.PLAIN)).body
    assert "Thursday, March 5 at 12:00 pm EST (6:00 pm CET for me)" in body


@pytest.mark.parametrize(
    ("days", "tells"),
    [(10, "still"), (40, "open"), (400, "needn't reply")],
)
def test_an_apology_asks_the_less_the_later_it_comes(days: int, tells: str) -> None:
    """Days: times to talk; weeks: if it is still open; a year: nothing."""
    since = NOW - timedelta(days=days)
    messages = [heard(date=since)]
    about = candidacy(
        messages, obligations=[owing(Owes.CHOOSE_TIME, (K.PROPOSE_TIMES, K.LATE_APOLOGY), since=since, due=since)]
    )
    bodies = [
        write(
            replace(occasion_of(about, messages, OWNER, MANNER, NOW, K.LATE_APOLOGY, None, Tone.PLAIN), variant=v)
        ).body
        for v in range(2)
    ]
    assert any(tells in b for b in bodies)
    assert all(b.count("sorry") == 1 for b in bodies)


@pytest.mark.parametrize(
    ("days", "stage"), [(800, Stage.INTERVIEWING), (30, Stage.WITHDRAWN)], ids=["over two years", "already told no"]
)
def test_where_nothing_can_be_mended_the_letter_is_silence(days: int, stage: Stage) -> None:
    """An empty letter, and the reason why."""
    since = NOW - timedelta(days=days)
    messages = [heard(date=since)]
    about = candidacy(
        messages, obligations=[owing(Owes.CHOOSE_TIME, (K.LATE_APOLOGY,), since=since, due=since)], stage=stage
    )
    letter = write(occasion_of(about, messages, OWNER, MANNER, NOW, K.LATE_APOLOGY, None, Tone.PLAIN))
    assert letter.body == ""
    assert letter.advice is not None
    assert "Let it rest" in letter.advice


def test_a_letter_in_another_language_s_conversation_says_so() -> None:
    """The letter is English; advice and check tell that the conversation isn't."""
    messages = [heard(language="de")]
    letter = write(
        occasion_of(candidacy(messages, language="de"), messages, OWNER, MANNER, NOW, K.WITHDRAW, None, Tone.PLAIN)
    )
    assert letter.language == "en"
    assert "German" in (letter.advice or "")
    assert [r.rule for r in letter.check if not r.ok] == ["thread_language"]


HOSTILE = (
    "{the_role} {0}",
    "[Name]\r\nBcc: all@x.example",
    "‮evil‬",
    "%s %(x)s",
    "<script>alert(1)</script>",
    "A" * 5000,
    "\\1 \\g<0>",
)


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("kind", [K.WITHDRAW, K.PROPOSE_TIMES, K.SEND_REQUESTED, K.CONFIRM_INTERVIEW])
def test_hostile_words_in_mail_stay_words(kind: LetterKind, text: str) -> None:
    """Names, roles and places of strangers neither break a letter nor run over it."""
    person = Address(text, "ada@tidemill.example")
    messages = [heard(sender=person, subject=text, text=text)]
    about = candidacy(
        messages,
        organisation=text,
        role=text,
        obligations=[owing(Owes.SEND, (kind,), quote=f"Please send {text}")],
        interviews=[interview(place=text, means=Means.ONSITE)],
    )
    letter = write(occasion_of(about, messages, OWNER, MANNER, NOW, kind, text, Tone.PLAIN))
    assert "\r" not in letter.subject + letter.body
    assert "\n" not in letter.subject
    assert words_in(letter.body) <= LENGTHS[kind][1]
    assert len(letter.body) < 4000
