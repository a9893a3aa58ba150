"""Headers of a message, from its first bytes."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unghost.mail.envelope import MOST_REFERENCES, read_envelope
from unghost.mail.headers import text_of_header
from unghost.words.mail import Address


def test_an_envelope_holds_what_matters() -> None:
    """All headers of a usual message are read, folded ones too."""
    envelope, defects = read_envelope(
        b"Received: from x\r\n\tby y\r\nMessage-ID: <2@acme.example>\r\nDate: Mon, 2 Mar 2026 09:00:00 +0000\r\n"
        b"Subject: An\r\n interview\r\nFrom: Ann Lee <ann@acme.example>\r\nReply-To: jobs@acme.example\r\n"
        b"To: me@post.example,\r\n"
        b" you@post.example\r\nCc: bo@acme.example\r\nIn-Reply-To: <1@post.example>\r\nReferences: <0@post.example>\r\n"
        b" <1@post.example>\r\nDelivered-To: me@post.example\r\n\r\nSubject: not this\r\n"
    )
    assert defects == ()
    assert envelope.message_id == "<2@acme.example>"
    assert envelope.date is not None
    assert envelope.subject == "An interview"
    assert envelope.sender == Address("Ann Lee", "ann@acme.example")
    assert [a.address for a in envelope.to] == ["me@post.example", "you@post.example"]
    assert [a.address for a in (*envelope.cc, *envelope.reply_to)] == ["bo@acme.example", "jobs@acme.example"]
    assert envelope.in_reply_to == "<1@post.example>"
    assert envelope.references == ("<0@post.example>", "<1@post.example>")
    assert envelope.delivered_to == ("me@post.example",)


@pytest.mark.parametrize(
    "lead",
    [b"", b"From ann@acme.example Mon Mar  2 09:00:00 2026\n", b">From x\n", b"\n\r\n", b"\xef\xbb\xbf", b"\nFrom x\n"],
)
@pytest.mark.parametrize("ends", [b"\n", b"\r\n", b"\r"])
def test_what_stands_before_the_headers_is_passed_over(lead: bytes, ends: bytes) -> None:
    """An mbox line, blank lines and a byte order mark are no part of a message; any line ends do."""
    envelope, _ = read_envelope(lead + b"Subject: Hello\nFrom: a@x.example\n\nbody\n".replace(b"\n", ends))
    assert envelope.subject == "Hello"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("=?utf-8?q?Gr=C3=BC=C3=9Fe?=", "Grüße"),
        ("=?UTF-8?B?R3LDvMOfZQ==?=", "Grüße"),
        ("=?UTF-8?B?R3LDvMOfZQ?= lost padding", "Grüße lost padding"),
        ("=?iso-8859-1*de?q?Gr=FC=DFe?=", "Grüße"),
        ("=?utf-8?q?Gr=C3?= =?utf-8?q?=BC=C3=9Fe?=", "Grüße"),
        ("=?utf-8?q?two_words?= and more", "two words and more"),
        ("a =?utf-8?q?b?= =?iso-8859-1?q?=E7?= c", "a bç c"),
        ("=?iso-2022-jp?b?GyRCTEw9IRsoQg==?=", "面宗"),
        ("=?no-such-set?q?Gr=C3=BC=C3=9Fe?=", "Grüße"),
        ("=?utf-8?q?never closed", "=?utf-8?q?never closed"),
        ("plain   and\tfolded", "plain and folded"),
    ],
)
def test_encoded_words_are_decoded(value: str, expected: str) -> None:
    """Words of RFC 2047 are read in every charset, split characters and broken padding too."""
    assert expected == text_of_header(value.encode())


@pytest.mark.parametrize(
    ("value", "charset", "expected"),
    [
        ("Grüße".encode(), None, "Grüße"),
        ("Grüße".encode("cp1252"), None, "Grüße"),
        ("Привет".encode("koi8-r"), "koi8-r", "Привет"),
        (b"=?iso-8859-1?Q?Gr" + b"\xfc\xdf" + b"e?=", None, "Grüße"),
        ("面接".encode("iso-2022-jp"), None, "面接"),
    ],
)
def test_raw_letters_are_read(value: bytes, charset: str | None, expected: str) -> None:
    """Eight-bit letters that stand in a header against the standard have one obvious reading."""
    assert expected == text_of_header(value, charset)


def test_a_raw_header_is_read_by_the_charset_of_the_text() -> None:
    """Where a header doesn't say its charset, the Content-Type of the message does."""
    head = b"Subject: " + "Привет".encode("cp1251") + b"\r\nContent-Type: text/plain;\r\n charset=windows-1251\r\n\r\n"
    assert read_envelope(head)[0].subject == "Привет"


@pytest.mark.parametrize(
    ("header", "field", "expected"),
    [
        ("Message-ID: <a b@x>", "message_id", "<ab@x>"),
        ("Message-ID: bare@x", "message_id", "<bare@x>"),
        ("Message-ID:", "message_id", None),
        ("References: <a@x>,<b@x><c@x>", "references", ("<a@x>", "<b@x>", "<c@x>")),
        ("References: a@x b@x", "references", ("<a@x>", "<b@x>")),
        ("References: <a@x> <a@x>", "references", ("<a@x>",)),
        ('In-Reply-To: Your mail of "2 March" <a@x>', "in_reply_to", "<a@x>"),
        ("In-Reply-To: your mail", "in_reply_to", None),
        ("Precedence: Bulk", "bulk", True),
        ("Precedence: first-class", "bulk", False),
        ("Auto-Submitted: auto-replied", "auto_submitted", True),
        ("Auto-Submitted: no", "auto_submitted", False),
        ("X-Autoreply: yes", "auto_submitted", True),
        ("X-Auto-Response-Suppress: All", "auto_submitted", False),
        ("X-Auto-Response-Suppress: All\r\nSubject: Automatic reply: Hello", "auto_submitted", True),
        ("List-Id: <x.example>", "list_id", True),
        ("List-Unsubscribe: <mailto:x>", "unsubscribe", True),
        ('X-Gmail-Labels: Inbox,"Jobs, open",=?utf-8?q?Entw=C3=BCrfe?=', "labels", ("Inbox", "Jobs, open", "Entwürfe")),
        ("Cc: a@x.example\r\nCC: b@x.example", "cc", (Address("", "a@x.example"), Address("", "b@x.example"))),
        ("X-Original-To: A@x.example\r\nEnvelope-To: b@x.example", "delivered_to", ("a@x.example", "b@x.example")),
        ("Sender: ann@x.example", "sender", Address("", "ann@x.example")),
        ("Subject:\r\nSubject: second", "subject", "second"),
        ("subject : spaced", "subject", "spaced"),
    ],
)
def test_headers_are_read_as_they_are_sent(header: str, field: str, expected: object) -> None:
    """Each header is read as the standard has it, and as broken programs write it."""
    assert expected == getattr(read_envelope(f"{header}\r\n\r\nbody".encode())[0], field)


def test_a_broken_line_between_headers_is_named_and_passed_over() -> None:
    """A line that is no header doesn't hide those after it."""
    envelope, defects = read_envelope(
        b"From: a@x.example\nthis is no header\nSubject: Hello\nDate: 2 Mar 2026 09:00 +0000\n\nbody"
    )
    assert envelope.subject == "Hello"
    assert defects == ("a header line is broken",)


def test_what_is_missing_is_named() -> None:
    """A message without sender and date is read, and says so."""
    assert read_envelope(b"Subject: x\n\n")[1] == ("no date", "no sender")
    assert read_envelope(b"Date: soon\nFrom: nobody\n\n")[1] == ("the date cannot be read", "the sender cannot be read")


def test_a_chain_of_references_is_cut_in_its_middle() -> None:
    """The first and the latest references of an endless chain are what threads need."""
    chain = b"References: " + b" ".join(b"<%d@x>" % n for n in range(3000)) + b"\n\n"
    references = read_envelope(chain)[0].references
    assert len(references) == MOST_REFERENCES
    assert references[0] == "<0@x>"
    assert references[-1] == "<2999@x>"


@given(st.binary(max_size=600))
def test_any_bytes_are_an_envelope(head: bytes) -> None:
    """Nothing that a message begins with raises."""
    envelope, defects = read_envelope(head)
    assert all(defects)
    assert envelope.date is None or envelope.date.tzinfo is not None


@pytest.mark.parametrize(
    "hostile",
    [
        b"Subject: " + b"=?a?q?" * 50_000,
        b"To: " + b"a " * 500_000,
        b"X:\n" * 300_000,
        b"References: " + b"<" * 500_000,
        b"Subject: x\n" + b" y\n" * 200_000,
    ],
)
def test_hostile_headers_cost_no_time(hostile: bytes) -> None:
    """Headers of any size are read in time that is in proportion to it."""
    begun = time.process_time()
    read_envelope(hostile)
    assert time.process_time() - begun < 2
