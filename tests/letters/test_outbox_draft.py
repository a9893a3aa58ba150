"""A letter as an unsent message and as a mailto address."""

from dataclasses import replace
from email import message_from_bytes, policy
from functools import cache
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from letters_made import ADA, MANNER, NORA, NOW, OWNER, candidacy, heard

from unghost.letters.occasion import occasion_of
from unghost.letters.writing import write
from unghost.outbox.draft import LONGEST_MAILTO, draft_message, mailto
from unghost.words.letters import Letter, LetterKind, Tone
from unghost.words.mail import Address


@cache
def withdrawal() -> Letter:
    """A letter of ours."""
    messages = [heard(cc=[Address("Bo Lünd", "bo@tidemill.example")], references=["<a@x>", "<b@x>"])]
    made = occasion_of(
        candidacy(messages), messages, OWNER, MANNER, NOW, LetterKind.WITHDRAW, "moving to Málaga", Tone.PLAIN
    )
    return write(made)


def letter(**more: Any) -> Letter:
    """The withdrawal, with whatever is to be different."""
    return replace(withdrawal(), **more)


def test_a_draft_opens_unsent_threaded_and_readable() -> None:
    """X-Unsent, the thread's headers, UTF-8 and the body as it was written."""
    raw = draft_message(letter(), NORA, NOW, "<new@posteo.example>")
    read = message_from_bytes(raw, policy=policy.default)
    assert read["X-Unsent"] == "1"
    assert read["Message-ID"] == "<new@posteo.example>"
    assert read["In-Reply-To"] == "<m1@tidemill.example>"
    assert read["References"].split() == ["<a@x>", "<b@x>", "<m1@tidemill.example>"]
    assert str(read["To"]) == "Ada Okafor <ada.okafor@tidemill.example>"
    assert str(read["Cc"]) == "Bo Lünd <bo@tidemill.example>"
    assert read["Subject"] == "Re: Interview for Programme Manager"
    assert read.get_content().replace("\r\n", "\n") == letter().body
    assert read.get_content_type() == "text/plain"


def test_a_draft_without_a_reader_has_no_to() -> None:
    """The owner fills it in."""
    assert b"\r\nTo:" not in draft_message(letter(to=(), cc=()), NORA, NOW, "<new@posteo.example>")


HOSTILE = st.text(max_size=80)


@settings(deadline=None)
@given(HOSTILE, HOSTILE, HOSTILE, st.text(max_size=300))
def test_hostile_names_subjects_and_ids_break_no_header(name: str, subject: str, ident: str, body: str) -> None:
    """Every header stays one, whatever stands in it; the body comes back as it was."""
    odd = letter(
        to=(Address(name, f"{ident}@x.example"), ADA),
        subject=subject,
        in_reply_to=f"<{ident}>",
        references=(f"<{ident}>",),
        body=body + "\n",
    )
    raw = draft_message(odd, Address(name, "nora@x.example"), NOW, "<new@x>")
    read = message_from_bytes(raw, policy=policy.compat32)
    expected = {
        "X-Unsent",
        "From",
        "To",
        "Cc",
        "Subject",
        "Date",
        "Message-ID",
        "In-Reply-To",
        "References",
        "Content-Type",
        "Content-Transfer-Encoding",
        "MIME-Version",
    }
    assert {k for k, _ in read.items()} <= expected
    payload = read.get_payload(decode=True)
    assert isinstance(payload, bytes)
    assert payload.decode().split() == body.split()


def test_a_mailto_carries_readers_subject_and_body() -> None:
    """RFC 6068: percent-encoded UTF-8, lines broken by CRLF."""
    address = mailto(letter())
    assert address.startswith("mailto:ada.okafor@tidemill.example?cc=bo@tidemill.example&subject=Re%3A%20Interview")
    fields = parse_qs(urlsplit(address).query)
    assert fields["body"][0].replace("\r\n", "\n") == letter().body
    assert fields["in-reply-to"] == ["<m1@tidemill.example>"]


@pytest.mark.parametrize("body", ["ü" * 5000, "a\n" * 5000, ""])
def test_a_mailto_stays_short_enough_for_any_program(body: str) -> None:
    """A long body is cut, never inside a character."""
    address = mailto(letter(body=body))
    assert len(address) <= LONGEST_MAILTO
    assert "�" not in unquote(address)


@settings(deadline=None)
@given(st.text(max_size=60), st.text(max_size=200))
def test_a_mailto_can_not_be_broken_out_of(subject: str, body: str) -> None:
    """No second field, no other reader."""
    address = mailto(letter(subject=subject, body=body))
    assert set(parse_qs(urlsplit(address).query)) <= {"cc", "subject", "in-reply-to", "body"}
    assert "\n" not in address
