"""ledger/codec.py: what the words' dataclasses become in JSON, and back."""

import json
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ledger_made import TEXT, any_whole, message, reading

from unghost.ledger.codec import from_json, pack, to_json, unpack
from unghost.words.candidacies import Candidacy, Judgement, Obligation
from unghost.words.facts import Decision, Known, Owner, Seen
from unghost.words.letters import Letter
from unghost.words.mail import Event, Message
from unghost.words.readings import Ask, Reading, Time

WORDS = [Message, Reading, Candidacy, Judgement, Obligation, Known, Seen, Owner, Decision, Letter, Event, Time]


@pytest.mark.parametrize("kind", WORDS)
def test_every_word_comes_back_as_it_went(kind: type[Any]) -> None:
    """Whatever a word of the project holds, JSON brings it back equal."""

    @given(any_whole(kind))
    def holds(value: Any) -> None:
        assert from_json(kind, to_json(value)) == value

    holds()


@given(any_whole(Message))
def test_packed_json_is_always_text_that_utf8_takes(value: Message) -> None:
    """Lone surrogates in mail can be stored and read again."""
    assert from_json(Message, unpack(pack(to_json(value)))) == value


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=2000))
def test_packing_loses_nothing(text: str) -> None:
    """What is packed, short or long, is unpacked as it was."""
    assert unpack(pack(text)).decode() == text


def test_long_text_is_packed_smaller() -> None:
    """A long message takes a fraction of its room."""
    assert len(pack("All is well. " * 500)) < 200


def test_what_is_at_its_default_is_not_written() -> None:
    """An envelope without marks carries no word about them."""
    assert "unsubscribe" not in to_json(message())


def test_a_field_that_is_gone_is_passed_over() -> None:
    """A ledger written with one field more can be read."""
    plain = json.loads(to_json(reading())) | {"mood": "cheerful"}
    assert from_json(Reading, json.dumps(plain)) == reading()


def test_a_field_that_is_new_takes_its_default() -> None:
    """A ledger written before a field with a default came can be read."""
    assert from_json(Ask, '{"kind":"send","quote":"x","deadline":null}') == from_json(
        Ask, '{"kind":"send","quote":"x","deadline":null,"confidence":1.0}'
    )


@pytest.mark.parametrize("text", ["{}", "[]", "7", '{"kind":"nonsense"}', "{", '"text"', "null"])
def test_what_is_no_such_thing_is_refused(text: str) -> None:
    """Damage is one kind of error, whatever it looks like."""
    with pytest.raises(ValueError, match=r"."):
        from_json(Ask, text)


@pytest.mark.parametrize("packed", [b"z", b"znonsense", b"?"])
def test_damaged_packing_is_refused(packed: bytes) -> None:
    """Bytes that were never packed here are an error."""
    with pytest.raises(ValueError, match="packed"):
        unpack(packed)


def test_a_zone_becomes_its_offset() -> None:
    """The moment and the wall clock stay; the zone's name doesn't."""
    berlin = datetime(2026, 7, 1, 12, tzinfo=ZoneInfo("Europe/Berlin"))
    event = Event(None, None, 0, berlin, date(2026, 7, 2), None, None)
    read = from_json(Event, to_json(event))
    assert isinstance(read.start, datetime)
    assert (read.start, read.start.hour, read.end) == (datetime(2026, 7, 1, 10, tzinfo=UTC), 12, date(2026, 7, 2))


@given(st.dictionaries(TEXT, TEXT))
def test_a_type_without_a_form_is_a_fault_of_ours(value: dict[str, str]) -> None:
    """What the codec can't write it doesn't write half."""
    with pytest.raises(TypeError, match="form"):
        to_json(value)
