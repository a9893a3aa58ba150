"""Which messages belong together."""

import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mail_made import envelope

from unghost.mail.threading import threads

DAY = 24 * 60


def test_references_join_oldest_first() -> None:
    """A thread holds what refers to each other, by date, whatever the order it came in."""
    entries = [envelope(3, refs=(1, 2)), envelope(1), envelope(4, subject="Other"), envelope(2, refs=(1,))]
    assert threads(entries) == (("k1", "k2", "k3"), ("k4",))


def test_two_answers_to_what_is_not_there_belong_together() -> None:
    """Messages that refer to the same lost one are one thread (RFC 5256)."""
    assert threads([envelope(1, refs=(9,)), envelope(2, refs=(9,))]) == (("k1", "k2"),)


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        pytest.param(
            {}, {"subject": "Re: Interview", "sender": "me@post.example", "to": "ann@acme.example"}, True, id="answer"
        ),
        pytest.param({}, {"subject": "AW: Interview"}, True, id="their own answer"),
        pytest.param({}, {"subject": "Interview"}, False, id="no answer"),
        pytest.param({}, {"subject": "Re: Interview", "sender": "bo@other.example"}, False, id="somebody else"),
        pytest.param({}, {"subject": "Fwd: Interview"}, False, id="handed on"),
        pytest.param({}, {"subject": "Re: Interview", "minutes": 61 * DAY}, False, id="too late"),
        pytest.param({}, {"subject": "Re: Interview", "minutes": 59 * DAY}, True, id="late"),
        pytest.param({"subject": ""}, {"subject": "Re:"}, False, id="no subject"),
        pytest.param({}, {"subject": "Re: Interview", "refs": (77,)}, True, id="references that lead nowhere"),
        pytest.param({"subject": "Hello"}, {"subject": "Hello", "message_id": None}, False, id="two hellos"),
    ],
)
def test_an_answer_without_references_joins_by_subject(
    first: dict[str, object], second: dict[str, object], joined: bool
) -> None:
    """Only an answer, of the same subject and people and soon enough, joins without references."""
    found = threads([envelope(1, **first), envelope(2, **second)])  # type: ignore[arg-type]
    assert found == ((("k1", "k2"),) if joined else (("k1",), ("k2",)))


def test_messages_without_an_id_are_threads_of_their_own() -> None:
    """What names itself by nothing is joined by nothing."""
    assert threads([envelope(1, message_id=None), envelope(2, message_id=None)]) == (("k1",), ("k2",))


def test_an_id_that_unlike_messages_bear_joins_nothing() -> None:
    """A program that gives all its messages one Message-ID makes no conversation of them; a copy is one message."""
    twice = {"message_id": "<same@x>"}
    entries = [
        envelope(1, **twice),
        envelope(2, subject="Invoice", **twice),
        envelope(3, subject="Re: Invoice", **twice),
    ]
    assert threads(entries) == (("k1",), ("k2", "k3"))


def test_references_in_a_circle_end() -> None:
    """Messages that claim to answer one another are one thread."""
    assert threads([envelope(1, refs=(2,)), envelope(2, refs=(1,)), envelope(3, refs=(3,))]) == (("k1", "k2"), ("k3",))


@given(st.data())
def test_the_order_of_messages_is_of_no_account(data: st.DataObject) -> None:
    """Any permutation gives the same threads."""
    count = data.draw(st.integers(1, 12))
    subjects = st.sampled_from(["Interview", "Re: Interview", "Hello", "AW: Hello", "Fwd: Hello"])
    people = st.sampled_from(["ann@acme.example", "me@post.example", "bo@x.example"])
    entries = [
        envelope(
            n,
            subject=data.draw(subjects),
            sender=data.draw(people),
            to=data.draw(people),
            refs=tuple(data.draw(st.lists(st.integers(0, count), max_size=2))),
            minutes=data.draw(st.integers(0, 5)),
        )
        for n in range(count)
    ]
    expected = threads(entries)
    assert expected == threads(data.draw(st.permutations(entries)))
    assert sorted(key for thread in expected for key in thread) == sorted(key for key, _ in entries)


def test_endless_chains_take_linear_time() -> None:
    """Ten thousand references in a message are read once each."""
    chain = tuple(range(10_000))
    begun = time.process_time()
    assert len(threads([envelope(n, refs=chain) for n in range(30)])) == 1
    assert time.process_time() - begun < 3


def test_a_large_mailbox_is_threaded_soon() -> None:
    """Thirty thousand messages take a fraction of what reading them takes."""
    chance = random.Random(5)
    entries = [
        envelope(
            n, subject=f"Re: {n % 500}", refs=(chance.randrange(max(1, n - 40), n + 1),) if n % 3 else (), minutes=n
        )
        for n in range(30_000)
    ]
    begun = time.process_time()
    assert sum(len(thread) for thread in threads(entries)) == 30_000
    assert time.process_time() - begun < 4
