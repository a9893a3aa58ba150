"""Parts of messages, whole and broken."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mail_made import multipart, part

from unghost.mail.structure import DEEPEST, MOST_PARTS, leaves, structure


def bodies(raw: bytes) -> list[tuple[str, bytes]]:
    """Kind and body of each leaf."""
    return [(one.kind, raw[one.start : one.end]) for one in leaves(structure(raw)[0])]


def test_parts_are_found_in_order() -> None:
    """A multipart's parts are its leaves, without preamble, epilogue and delimiters."""
    raw = multipart("mixed", part("one"), part("<p>two", "text/html"), part("x", "image/png"))
    raw = raw.replace(b"--edge\r\n", b"a preamble\r\n--edge\r\n", 1) + b"an epilogue"
    assert bodies(raw) == [("text/plain", b"one"), ("text/html", b"<p>two"), ("image/png", b"x")]
    assert structure(raw)[1] == ()


@pytest.mark.parametrize("ends", [b"\r\n", b"\n"])
def test_parts_nest(ends: bytes) -> None:
    """A boundary that another one begins with is another."""
    raw = (
        b"Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: multipart/alternative; boundary=ab\n\n"
        b"--ab\nContent-Type: text/plain\n\nplain\n--ab\nContent-Type: text/html\n\nhtml\n--ab--\n--a\n\nlast\n--a--\n"
    ).replace(b"\n", ends)
    assert bodies(raw) == [("text/plain", b"plain"), ("text/html", b"html"), ("text/plain", b"last")]


@pytest.mark.parametrize(
    ("raw", "expected", "defect"),
    [
        (
            b"Content-Type: multipart/mixed; boundary=a\n\n--a\n\none\n--a\n\ntwo",
            [b"one", b"two"],
            "a multipart is not closed",
        ),
        (
            b"Content-Type: multipart/mixed; boundary=a\n\n--a\n"
            b"Content-Type: multipart/mixed; boundary=b\n\n--b\n\none\n--a\n\ntwo\n--a--",
            [b"one", b"two"],
            "a multipart is not closed",
        ),
        (
            b"Content-Type: multipart/mixed\n\n--guess\nContent-Type: text/plain\n\none\n--guess--\n",
            [b"one"],
            "a multipart has no boundary",
        ),
        (
            b"Content-Type: multipart/mixed; boundary=a\n\n--a\none\n--a--\n",
            [b"one"],
            "a part has no blank line under its headers",
        ),
        (
            b"Content-Type: multipart/mixed; boundary=a\n\nno part at all",
            [b"no part at all"],
            "a multipart is not closed",
        ),
        (
            b"Content-Type: multipart/mixed; boundary=a\n\n--a \t\n\none\n--a-- \n",
            [b"one"],
            None,
        ),
    ],
)
def test_broken_structures_are_read_as_far_as_they_go(raw: bytes, expected: list[bytes], defect: str | None) -> None:
    """What misses its end, its boundary or its blank line still gives its parts, and says what it misses."""
    assert expected == [body for _, body in bodies(raw)]
    assert structure(raw)[1] == ((defect,) if defect else ())


def test_an_attached_message_is_one_leaf() -> None:
    """What stands inside an attached message is not opened."""
    inner = "Subject: inner\r\nContent-Type: multipart/mixed; boundary=in\r\n\r\n--in\r\n\r\nx\r\n--in--"
    assert [kind for kind, _ in bodies(multipart("mixed", part("own"), part(inner, "message/rfc822")))] == [
        "text/plain",
        "message/rfc822",
    ]


@pytest.mark.parametrize(
    ("declared", "kind"),
    [
        ("text", "text/plain"),
        ("", "text/plain"),
        ("TEXT/HTML; x", "text/html"),
        ("text / html", "text/html"),
        ("/", "text/plain"),
    ],
)
def test_a_kind_that_is_none_is_plain_text(declared: str, kind: str) -> None:
    """A broken Content-Type means text (RFC 2045 5.2)."""
    assert bodies(f"Content-Type: {declared}\n\nx".encode())[0][0] == kind


def test_what_nests_without_end_is_left_closed() -> None:
    """Ten thousand parts in parts cost no time, are not opened to the end, and are named."""
    raw = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(10_000))
    begun = time.process_time()
    root, defects = structure(raw)
    assert time.process_time() - begun < 1
    assert any(str(DEEPEST) in defect for defect in defects)
    assert len(list(leaves(root))) == 1


def test_more_parts_than_people_send_are_left_out() -> None:
    """Of endless parts the first ones are read, and it is named."""
    raw = b"Content-Type: multipart/mixed; boundary=a\n\n" + b"--a\n\nx\n" * 5000
    root, defects = structure(raw)
    assert len(list(leaves(root))) == MOST_PARTS
    assert any(str(MOST_PARTS) in defect for defect in defects)


@given(
    st.lists(
        st.sampled_from(
            [
                b"--a",
                b"--a--",
                b"--b",
                b"--b--",
                b"",
                b"Content-Type: multipart/mixed; boundary=b",
                b"x: y",
                b"words",
                b"\r",
            ]
        ),
        max_size=40,
    )
)
def test_any_lines_are_parts_within_the_message(lines: list[bytes]) -> None:
    """Whatever the order of delimiters, each leaf lies within the message and no two overlap."""
    raw = b"Content-Type: multipart/mixed; boundary=a\n\n" + b"\n".join(lines)
    end = 0
    for one in leaves(structure(raw)[0]):
        assert end <= one.start <= one.end <= len(raw)
        end = one.end
