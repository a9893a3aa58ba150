"""Today's arithmetic: who stands where, in which order, in which words."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rooms_made import HOURS, NOW, ahead, asked, due

from unghost.ledger import Due
from unghost.ledger import Today as Asked
from unghost.rooms.owed import Urgency
from unghost.rooms.today import ROOM, Row, Today, lists, today
from unghost.words.acts import Party
from unghost.words.candidacies import InterviewState, ObligationKind, Stage
from unghost.words.letters import LetterKind
from unghost.words.mail import Address

K = ObligationKind
OPEN = st.builds(
    due,
    st.integers(1, 60),
    st.floats(-20_000, 2_000),
    st.sampled_from([K.SEND, K.CHOOSE_TIME, K.DECIDE, K.COURTESY]),
    st.just(Party.OWNER),
) | st.builds(due, st.integers(1, 60), st.floats(-500, 500), st.just(K.REPLY), st.just(Party.THEM))


def shown(what: Asked) -> Today:
    """Today as it would be shown."""
    return today(what, lists(what, NOW), {}, NOW, HOURS)


def rows(what: Asked, group: str) -> list[Row]:
    """The rows of a group."""
    return [r for g in shown(what).groups if g.key == group for r in g.rows]


def test_overdue_comes_first_then_today_then_later() -> None:
    """By due time, whatever the order in the ledger."""
    what = asked(due(1, 50), due(2, -3), due(3, 4), due(4, -40))
    told = [(r.id[-1], r.urgency) for r in rows(what, "waiting")]
    assert told == [("4", Urgency.OVERDUE), ("2", Urgency.OVERDUE), ("3", Urgency.TODAY), ("1", Urgency.LATER)]


def test_long_silences_stand_apart_the_latest_first() -> None:
    """What mends best comes first, and no old silence pushes away who waits now."""
    what = asked(due(1, -24 * 30), due(2, -24 * 300), due(3, -24 * 20))
    assert [r.id[-1] for r in rows(what, "mend")] == ["1", "2"]
    assert [r.id[-1] for r in rows(what, "waiting")] == ["3"]


def test_an_old_silence_hides_nobody_who_waits_now() -> None:
    """A candidacy with something old and something new open stands where the new one does."""
    what = asked(due(1, -24 * 90), due(1, 5), due(2, -24 * 90))
    assert [r.due for r in rows(what, "waiting")] == ["due today by 16:00"]
    assert [r.id[-1] for r in rows(what, "mend")] == ["2"]


def test_a_candidacy_has_one_row_with_its_most_pressing_thing() -> None:
    """The rest is counted."""
    (row,) = rows(asked(due(1, 50), due(1, 3), due(1, 90)), "waiting")
    assert (row.more, row.due) == (2, "due today by 14:00")


def test_a_courtesy_is_never_called_overdue() -> None:
    """Nobody counts on it, and it doesn't make anybody wait."""
    what = asked(due(1, -5, K.COURTESY, letters=(LetterKind.THANK_YOU,)))
    (row,) = rows(what, "courtesies")
    assert (row.urgency, row.waits) == (Urgency.LATER, "would be glad of a thank-you")
    assert shown(what).headline == "You have left nobody waiting."
    assert shown(what).subline == "One kind word would be welcome."


@pytest.mark.parametrize(
    ("hours", "said", "urgency"),
    [(-30, "you may ask since yesterday", Urgency.TODAY), (50, "leave them be until Friday", Urgency.REST)],
)
def test_their_silence_is_asked_after_once_it_is_courteous(hours: float, said: str, urgency: Urgency) -> None:
    """Before that, the page says to let them be."""
    (row,) = rows(asked(due(1, hours, K.REPLY, Party.THEM)), "silent")
    assert (row.due, row.urgency) == (said, urgency)


@pytest.mark.parametrize(
    ("open_now", "headline", "subline"),
    [
        pytest.param([due(1, 50)], "One person is waiting for you.", "None of it is due today.", id="one"),
        pytest.param(
            [due(n, 50) for n in range(12)],
            "Twelve people are waiting for you.",
            "None of it is due today.",
            id="twelve",
        ),
        pytest.param(
            [due(1, -5), due(2, 3), due(3, -9000)],
            "Three people are waiting for you.",
            "One is overdue, one is due today, one has waited for a long time.",
            id="all sorts",
        ),
        pytest.param(
            [due(1, -30, K.REPLY, Party.THEM)],
            "You have left nobody waiting.",
            "One silence of theirs may be asked after.",
            id="theirs",
        ),
        pytest.param(
            [*(due(n, -30) for n in range(13)), due(20, 3)],
            "14 people are waiting for you.",
            "13 are overdue, 1 is due today.",
            id="figures throughout",
        ),
        pytest.param([], "You have left nobody waiting.", "Enjoy the quiet.", id="nothing"),
    ],
)
def test_two_sentences_say_how_it_stands(open_now: list[Due], headline: str, subline: str) -> None:
    """Numbers up to twelve in words."""
    told = shown(asked(*open_now))
    assert (headline, subline) == (told.headline, told.subline)


def test_nothing_read_yet_is_not_nobody_waiting() -> None:
    """Silence is only praised where there is something to know."""
    told = shown(replace(asked(stages=()), as_of=None))
    assert (told.headline, told.unread, told.empty) == ("Nothing has been read yet.", True, True)


def test_interviews_ahead_are_told_and_those_over_or_off_are_not() -> None:
    """One that has begun is still on."""
    coming = (ahead(1, 30), ahead(2, -0.5), ahead(3, -3), ahead(4, 5, InterviewState.CANCELLED))
    told = shown(asked(interviews=coming)).coming
    assert [(c.id[-1], c.near) for c in told] == [("1", False), ("2", True)]


def test_who_waits_is_a_person_never_a_machine() -> None:
    """Where the mail came from an unattended address, the human known in the candidacy is named, else the house."""
    what = asked(due(1, 5, to="no-reply@ats.example"), due(2, 6, to="noreply@ats.example"))
    people = {"c0000000000000001": (Address("Ana Ruiz", "ana@kestrel.example"),)}
    told = today(what, lists(what, NOW), people, NOW, HOURS)
    assert [r.who for r in told.groups[0].rows] == ["Ana Ruiz", "House 2"]


def test_what_rests_is_told_in_one_quiet_line() -> None:
    """With the stages in which most of it ended."""
    stages = (
        (Stage.INTERVIEWING, 2),
        (Stage.LAPSED, 3),
        (Stage.REJECTED, 9),
        (Stage.WITHDRAWN, 1),
        (Stage.DECLINED, 2),
    )
    told = shown(asked(due(1, 5), due(2, 6), stages=stages))
    assert told.resting == "15 conversations rest: 9 rejected, 3 fell silent, 2 declined by you."


@given(st.lists(OPEN, max_size=80), st.randoms())
def test_nobody_is_lost_and_nobody_is_told_twice_in_a_group(open_now: list[Due], random: Random) -> None:
    """Every open thing is in a row or counted, in any order of asking; the page stays bounded."""
    one = shown(asked(*open_now))
    random.shuffle(open_now)
    assert one.groups == shown(asked(*open_now)).groups
    told = lists(asked(*open_now), NOW)
    for group in one.groups:
        everything = getattr(told, group.key)
        assert len(group.rows) + group.more == len(everything)
        assert len({r.id for r in group.rows}) == len(group.rows) <= ROOM[group.key]
    homes = {d.candidacy.id for d in open_now}
    assert homes == {p.id for g in (told.waiting, told.courtesies, told.silent, told.mend) for p in g}


@given(st.lists(OPEN, max_size=30))
def test_the_headline_counts_who_waits(open_now: list[Due]) -> None:
    """Candidacies in which the owner owes more than a courtesy."""
    owed = {
        d.candidacy.id for d in open_now if d.obligation.owed_by is Party.OWNER and d.obligation.kind is not K.COURTESY
    }
    told = lists(asked(*open_now), NOW)
    waiting = {p.id for p in (*told.waiting, *told.mend)}
    assert waiting == owed
    assert len(told.waiting) + len(told.mend) == len(owed)
