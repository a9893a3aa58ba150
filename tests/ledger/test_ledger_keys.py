"""ledger/keys.py: one key a message, wherever it lies."""

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ledger_made import ANN, ME, any_whole, envelope

from unghost.ledger.keys import message_key, name_number, number, spelled
from unghost.words.mail import Envelope

NOON = datetime(2026, 5, 1, 12, tzinfo=UTC)


@given(any_whole(Envelope), st.binary())
def test_a_key_is_63_bits_and_spelled_so_that_it_comes_back(head: Envelope, raw: bytes) -> None:
    """Any message, however odd, has a key that a database takes and a page can show."""
    key = message_key(head, raw)
    assert 0 <= key < 1 << 63
    assert len(spelled(key)) == 16
    assert number(spelled(key)) == number(f"c{spelled(key)}") == key


def test_copies_in_two_folders_have_one_key() -> None:
    """What lies in Sent and in All Mail is one message, whatever the server did to its bytes."""
    assert message_key(envelope(subject="Hello"), b"a") == message_key(envelope(subject="Re: Hello"), b"b")


def test_the_zone_in_which_a_date_is_written_makes_no_other_message() -> None:
    """12:00 UTC and 14:00 +02:00 are one moment."""
    berlin = NOON.astimezone(timezone(timedelta(hours=2)))
    assert message_key(envelope(date=NOON), b"") == message_key(envelope(date=berlin), b"")


@pytest.mark.parametrize("changed", [{"sender": ME}, {"date": NOON}, {"date": None}, {"sender": None}])
def test_who_takes_another_message_id_hides_nothing(changed: dict[str, Any]) -> None:
    """The same Message-ID from somebody else, or at another time, is another message."""
    assert message_key(envelope(**changed), b"x") != message_key(envelope(), b"x")


@pytest.mark.parametrize("none", [None, "", "<>", " < > "])
def test_without_a_message_id_the_bytes_name_a_message(none: str | None) -> None:
    """Two mails of one sender and second are two; line ends make no difference."""
    head = envelope(message_id=none, sender=ANN)
    assert message_key(head, b"one\r\ntwo\r\n\r\n") == message_key(head, b"one\ntwo\n")
    assert message_key(head, b"one") != message_key(head, b"two")


@pytest.mark.parametrize(
    "text", ["", "c", "nonsense", "c" * 17, "-1", " 23456789abcdef ", "0_00000000000001", "f" * 16, "1" * 40]
)
def test_what_spells_no_key_is_refused(text: str) -> None:
    """An id from a page's address may be anything."""
    with pytest.raises(ValueError, match="no key"):
        number(text)


@given(st.text(st.characters()))
def test_any_message_id_has_a_number(name: str) -> None:
    """Lone surrogates included."""
    assert 0 <= name_number(name) < 1 << 63
