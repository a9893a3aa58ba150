"""Transfer encodings and flowed text."""

import base64
import quopri

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unghost.mail.decoding import undone, unflowed, without_uuencoded


@pytest.mark.parametrize(
    ("raw", "encoding", "expected"),
    [
        (b"SGVsbG8gQW5u", "base64", b"Hello Ann"),
        (b"SGVs\r\nbG8g\r\nQW5u\r\n", "BASE64", b"Hello Ann"),
        (b"SGVsbG8gQW5uIQ", "base64", b"Hello Ann!"),
        (b"SGVs!!bG8g*QW5u", " base64 ", b"Hello Ann"),
        (b"Hello Ann, this is plain text after all.", "base64", b"Hello Ann, this is plain text after all."),
        (b"a=20b=\r\nc", "quoted-printable", b"a bc"),
        (b"100=% =zz", "quoted-printable", b"100=% =zz"),
        (b"a=20b", "7bit", b"a=20b"),
        (b"a=20b", "8bits", b"a=20b"),
        (b"", "base64", b""),
    ],
)
def test_encodings_are_undone(raw: bytes, encoding: str, expected: bytes) -> None:
    """What a transfer encoding hides is found, broken or misnamed too."""
    assert expected == undone(raw, encoding)


@given(st.binary(max_size=300))
def test_what_was_encoded_comes_back(raw: bytes) -> None:
    """Encoding and undoing give the same bytes."""
    assert raw == undone(base64.encodebytes(raw), "base64")
    assert raw.replace(b"\r", b"") == undone(quopri.encodestring(raw.replace(b"\r", b"")), "quoted-printable")


@given(st.binary(max_size=300), st.sampled_from(["base64", "quoted-printable", "x-uuencode", ""]))
def test_any_bytes_can_be_undone(raw: bytes, encoding: str) -> None:
    """No body breaks the decoder."""
    assert isinstance(undone(raw, encoding), bytes)


@pytest.mark.parametrize(
    ("text", "delete_space", "expected"),
    [
        ("one \ntwo\nthree", False, "one two\nthree"),
        ("one \ntwo", True, "onetwo"),
        ("> one \n> two\nthree", False, "> one two\nthree"),
        ("> one \n>> two", False, "> one \n>> two"),
        (" >not quoted\n From here", False, ">not quoted\nFrom here"),
        ("bye \n-- \nAnn", False, "bye \n-- \nAnn"),
        ("", False, ""),
    ],
)
def test_flowed_lines_are_joined(text: str, delete_space: bool, expected: str) -> None:
    """Lines that end in a blank go on in the next one of the same depth; a signature's line never does (RFC 3676)."""
    assert expected == unflowed(text, delete_space=delete_space)


def test_uuencoded_files_are_taken_out() -> None:
    """A file that somebody put into the text is no words of theirs."""
    text = "before\nbegin 644 cat.gif\nM1TE&.#EA\n`\nend\nafter"
    assert without_uuencoded(text) == "before\nafter"
    assert without_uuencoded("begin 644 of it\nthen we talked.\n\nend") == "begin 644 of it\nthen we talked.\n\nend"
