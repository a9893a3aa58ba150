"""One pass over an mbox: where messages begin and end, whatever wrote it and whatever it holds."""

import io
import re
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sources_made import FROM_LINE, mbox, message

from unghost.sources import mbox as room
from unghost.sources.mbox import Piece, flags_in, message_in, pieces
from unghost.sources.separators import lands, separates, starts_mbox

LIMIT = 1 << 20


def split(data: bytes, *, limit: int = LIMIT, step: int = 1 << 20) -> list[Piece]:
    """The pieces of `data`, dealt out in at most `step` bytes."""
    stream = io.BytesIO(data)
    return list(pieces(lambda count: stream.read(min(count, step)), 0, limit))


def messages(data: bytes, *, step: int = 1 << 20) -> list[bytes]:
    """The messages in `data`."""
    return [message_in(piece.data) for piece in split(data, step=step)]


SEPARATORS = [
    pytest.param(b"From ann@example.org Mon Jan  5 10:00:00 2026", id="asctime"),
    pytest.param(b"From 1800123@xxx Mon Jan 05 10:00:00 +0000 2026", id="Takeout"),
    pytest.param(b"From - Mon Jan 05 10:00:00 2026", id="Thunderbird"),
    pytest.param(b"From ", id="Thunderbird, new"),
    pytest.param(b"From MAILER-DAEMON Mon Jan  5 10:00:00 2026", id="no sender"),
    pytest.param(b"From root Mon Jan  5 10:00:00 2026", id="local user"),
    pytest.param(b'From "ann lee"@example.org Mon Jan  5 10:00:00 2026', id="quoted local part"),
    pytest.param(b'From "/O=EXCHANGE/CN=ANN LEE" Mon Jan  5 10:00:00 2026', id="X.500 sender"),
    pytest.param(b"From ???@??? Mon Jan 05 10:00:00 2026", id="Eudora"),
    pytest.param(b"From ann at example.org  Mon Jan  5 10:00:00 2026", id="pipermail"),
    pytest.param(b"From ann@example.org Mon Jan  5 10:00 2026", id="no seconds"),
    pytest.param(b"From ann@example.org Mon Jan  5 10:00:00 CET 2026", id="zone by name"),
    pytest.param(b"From ann@example.org Mon Jan  5 10:00:00 2026 remote from host", id="UUCP"),
    pytest.param(b"From ann@example.org Mon, 5 Jan 2026 10:00:00 +0000", id="RFC 822 date"),
    pytest.param(b"From ann@example.org 2026-01-05T10:00:00Z", id="ISO date"),
    pytest.param(b"From ann@example.org Sat Apr 12 2025 15:59:28", id="year before the time"),
]


@pytest.mark.parametrize("line", SEPARATORS)
@pytest.mark.parametrize("end", [b"\n", b"\r\n"], ids=["LF", "CRLF"])
def test_separators_of_all_programs_separate(line: bytes, end: bytes) -> None:
    """What a known program writes between two messages parts them, and is no part of them."""
    written = [message(1), message(2, b"\nTwo.\n\n"), message(3)]
    data = b"".join(line + b"\n" + raw + b"\n" for raw in written).replace(b"\n", end)
    assert [raw.replace(b"\n", end) for raw in written] == messages(data)


@pytest.mark.parametrize(
    "line",
    [
        b"From there we walked home.",
        b"From ann@example.org",
        b"From Monday, Jan 5 on we meet at 10:00",
        b"From what I hear on Mon Jan  5 10:00:00 2026 all went well",
        b"From: Ann",
        b"From",
        b">From ann@example.org Mon Jan  5 10:00:00 2026",
        b" From ann@example.org Mon Jan  5 10:00:00 2026",
        b"From \nthen",
        b"From " + b"x" * 5000 + b" Mon Jan  5 10:00:00 2026",
    ],
)
def test_a_line_of_the_text_does_not_separate(line: bytes) -> None:
    """A paragraph may begin with "From "."""
    body = b"Dear Bob,\n\n" + line + b"\nand so on.\n"
    assert len(split(FROM_LINE + b"\n" + message(1, body) + b"\n" + mbox(message(2)))) == 2


def test_a_separator_without_a_blank_line_counts_above_a_header() -> None:
    """A writer that forgets the blank line doesn't glue two messages together; a text without one doesn't split."""
    glued = mbox(message(1))[:-1] + mbox(message(2))
    in_text = mbox(message(1, b"as of\n")).replace(b"as of\n", b"as of\n" + FROM_LINE + b"\nhe wrote\n")
    assert (len(split(glued)), len(split(in_text))) == (2, 1)


@given(
    st.lists(st.lists(st.sampled_from([b"From me", b">From you", b">>From x", b"", b"From ", b"a" * 90, FROM_LINE]))),
    st.sampled_from([1, 7, 64, 4096]),
)
def test_what_is_written_as_mboxrd_comes_back(bodies: list[list[bytes]], step: int) -> None:
    """Byte for byte, whatever lines the bodies hold and however the stream is dealt out."""
    written = [message(number, b"".join(line + b"\n" for line in body)) for number, body in enumerate(bodies)]
    assert written == messages(mbox(*written), step=step)


@given(st.lists(st.binary(max_size=300)), st.sampled_from([1, 13, 4096]))
def test_any_bytes_in_the_bodies_come_back(bodies: list[bytes], step: int) -> None:
    """NULs, lone carriage returns, 8-bit text: a body is not read, only quoted."""
    written = [message(number, body + b"\n") for number, body in enumerate(bodies)]
    assert written == messages(mbox(*written), step=step)


@given(st.binary(max_size=2000), st.sampled_from([1, 13, 4096]))
def test_any_bytes_are_cut_without_loss(data: bytes, step: int) -> None:
    """The pieces of anything, put together, are the thing, and each stands where it says."""
    found = split(data.replace(b"a", b"\n\nFrom - Mon Jan  5 10:00:00 2026\n"), step=step)
    whole = b"".join(piece.data for piece in found)
    assert whole == data.replace(b"a", b"\n\nFrom - Mon Jan  5 10:00:00 2026\n")
    assert [whole[piece.offset : piece.offset + piece.size] for piece in found] == [piece.data for piece in found]


@given(st.integers(min_value=0, max_value=400))
def test_a_truncated_mbox_is_read_as_far_as_it_goes(end: int) -> None:
    """What stands before the cut comes back; the message before a separator that is cut keeps what is left of it."""
    written = [message(1), message(2)]
    found = messages(mbox(*written)[:end])
    assert all(raw.startswith(whole) or whole.startswith(raw) for raw, whole in zip(found, written, strict=False))
    assert found[:1] == written[:1] or end < len(mbox(written[0]) + FROM_LINE) + 2


def test_a_separator_across_two_chunks_is_seen() -> None:
    """Wherever the stream is cut, the same messages come out."""
    data = mbox(message(1), message(2))
    with patch.object(room, "CHUNK", 1):
        assert [message(1), message(2)] == messages(data)


def cl_message(number: int, body: bytes, length: int | None = None) -> bytes:
    """A message of an mboxcl2: nothing quoted, its length (or another) in a header."""
    stated = len(body) if length is None else length
    return FROM_LINE + b"\n" + message(number, body, b"Content-Length: %d\n" % stated) + b"\n"


FORWARDED = b"See below.\n\n" + mbox(message(8), message(9))


def test_a_content_length_that_lands_on_a_separator_is_honoured() -> None:
    """In an mboxcl2, a mailbox forwarded in a body is part of the body."""
    data = cl_message(1, FORWARDED) + cl_message(2, b"Two.\n")
    assert subjects(data) == [b"Number 1", b"Number 2"]


@pytest.mark.parametrize(
    "length", [3, 10, len(FORWARDED) + 40, 10**12 - 1], ids=["short", "in a line", "too far", "absurd"]
)
def test_a_content_length_that_lands_elsewhere_is_not_honoured(length: int) -> None:
    """A wrong length neither hides a message nor splits one."""
    data = cl_message(1, b"One.\n", length) + mbox(message(2), message(3))
    assert subjects(data) == [b"Number 1", b"Number 2", b"Number 3"]


def test_a_content_length_is_looked_for_in_the_headers_only() -> None:
    """A part's own Content-Length says nothing of the message."""
    body = b"Hello.\nContent-Length: %d\n\nBye.\n" % (len(mbox(message(2))) + 8)
    assert len(split(mbox(message(1, body), message(2), message(3)))) == 3


def test_a_length_beyond_the_look_ahead_is_checked_when_it_comes_near() -> None:
    """A long attachment before the forwarded mailbox changes nothing."""
    with patch.object(room, "AHEAD", 4096), patch.object(room, "CHUNK", 512):
        data = cl_message(1, b"x" * 70 * 300 + b"\n\n" + FORWARDED) + cl_message(2, b"Two.\n")
        assert subjects(data) == [b"Number 1", b"Number 2"]


def subjects(data: bytes) -> list[bytes]:
    """The first subject of each message in `data`."""
    return [found[1] for piece in split(data) if (found := re.search(rb"Subject: (.*)", piece.data))]


def test_a_long_message_is_cut_and_the_next_is_whole() -> None:
    """Only `limit` bytes of it are kept, its size is true, and nothing after it is lost."""
    long = message(1, b"x" * 99 + b"\n" + b"y" * 9999 + b"\n")
    first, second = split(mbox(long, message(2)), limit=300)
    assert (len(mbox(long)), mbox(long)[:300]) == (first.size, first.data)
    assert message(2) == message_in(second.data)


@pytest.mark.parametrize(
    ("header", "flags"),
    [
        (b"", ""),
        (b"Status: RO\n", "S"),
        (b"Status: O\n", ""),
        (b"Status: RO\nX-Status: AF\n", "FRS"),
        (b"X-Status: DT\n", "DT"),
        (b"X-Mozilla-Status: 0001\n", "S"),
        (b"X-Mozilla-Status: 0009\nX-Mozilla-Status2: 00000000\n", "SX"),
        (b"X-Mozilla-Status: 1007\n", "FPRS"),
        (b"X-Spam-Status: RO\n", ""),
    ],
)
def test_flags_are_read_from_the_headers(header: bytes, flags: str) -> None:
    """Thunderbird keeps deleted messages in the file and marks them; others mark what was read and answered."""
    assert flags == flags_in(message(1, b"Status: R\nX-Status: D\n", header))
    assert flags == flags_in((header + message(1)).replace(b"\n", b"\r\n"))


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (mbox(message()), True),
        (b"\xef\xbb\xbf" + mbox(message()), True),
        (b"\n\n" + mbox(message()), True),
        (b"From \r\nSubject: Hi\r\n", True),
        (b"From nobody\nSubject: Hi\n", True),
        (b"From here on\nit gets better.\n", False),
        (b"Subject: Hi\n\nFrom me\n", False),
        (b"From", False),
        (b"", False),
    ],
)
def test_an_mbox_is_known_by_its_beginning(head: bytes, expected: bool) -> None:
    """By what stands first, not by a name."""
    assert expected is starts_mbox(head)


def test_the_end_of_the_file_is_a_landing() -> None:
    """The last message has no separator after it."""
    assert [lands(b"ab\n\n", 2), lands(b"ab", 2), lands(b"ab\n\ncd", 2), lands(b"ab", 9)] == [True, True, False, False]


@pytest.mark.parametrize("line", [b"From " + b" " * 1500, b"From " + b'"' * 1500, b"From " + b"Mon " * 300])
def test_a_hostile_line_is_refused_in_no_time(line: bytes) -> None:
    """The patterns look at bounded text, so a hundred thousand such lines cost what a hundred thousand lines cost."""
    data = b"\n\n" + line + b"\n"
    assert not any(separates(data, 2) for _ in range(200))
