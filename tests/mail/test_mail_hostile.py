"""Text made to stop a reader: all is read in time that grows with its length, and no faster."""

from collections.abc import Callable
from time import process_time

import pytest

from unghost.mail.calendar import read_events
from unghost.mail.display import clean_html
from unghost.mail.envelope import read_envelope
from unghost.mail.language import language_of
from unghost.mail.own_words import own_words, own_words_of_html
from unghost.mail.parse import read_message
from unghost.mail.subject import base_subject

SIZE = 100_000
SECONDS = 3.0
"""What no 100 KB may take even on a busy machine; a pattern that backtracks takes minutes."""

PIECES = [
    "a", " ", "\n", ">", ">\n", "-", "--\n", "_" * 70 + "\n", ":", "From: ", "From: a\n",
    "From: a\nTo: b@c\nDate: x\n",
    "On 3 Mar 2025 ", "On 3 Mar 2025 10:12\n", "@", "a@", "a@b ", "a@b,", "wrote ", "On wrote x\n", "1", "1 ",
    "+49 30 ",
    "+49 30 123456\n", "Ann Lee\n",
    "Best regards\n", "Sent from my ", "Sent from my iPhone\n",
    "This email is confidential\n",
    "<", "<div>", '<a href="', "&", "<blockquote>", "<div></div>", '<div style="display:none', "<!--", "*a ",
    "-----Original ", "-----x-----\n", "|>", ".", "\t", "[(", '"', "\\", "\u65e5", "\xa0", "\u200b", "/", "http://",
    "mailto:a@b ", "<style>", "<li>", "<table><tr><td>", "<p>x", "BEGIN:VEVENT\n", "BEGIN:VALARM\n",
    ";A=B", "X;A=a,",
    "20200101T000000,", "begin 644 x\n", "a \n", "-- \n", "\nFrom ", "=?utf-8?q?a?= ", "=?utf-8?b?",
    "<a@b>", "<a", "Re: ",
    "[",
    "On 3 Mar 2025, Ann <a@b.c> wrote:\n> x\n",
]  # fmt: skip


def in_header(name: str) -> Callable[[str], object]:
    """Reads an envelope with a text in one of its headers."""
    return lambda text: read_envelope(f"{name}: {text}\r\n\r\n".encode())


def in_part(kind: str) -> Callable[[str], object]:
    """Reads a message with a text as its body."""
    return lambda text: read_message(f"From: a@b\r\nContent-Type: {kind}; boundary=x\r\n\r\n{text}".encode())


READERS: dict[str, Callable[[str], object]] = {
    "own words": own_words,
    "own words of HTML": own_words_of_html,
    "calendar": lambda text: read_events(text, None),
    "calendar line": lambda text: read_events(f"BEGIN:VEVENT\nDTSTART;X={text}", None),
    "language": language_of,
    "subject": base_subject,
    "display": clean_html,
    "To": in_header("To"),
    "Subject": in_header("Subject"),
    "References": in_header("References"),
    "Date": in_header("Date"),
    "X-Gmail-Labels": in_header("X-Gmail-Labels"),
    "boundary": lambda text: read_message(f"Content-Type: multipart/mixed; boundary={text}\r\n\r\nx".encode()),
    "plain": in_part("text/plain; charset=utf-8"),
    "html": in_part("text/html; charset=utf-8"),
    "parts": in_part("multipart/mixed"),
}


@pytest.mark.parametrize("reader", READERS.values(), ids=READERS)
def test_no_text_takes_longer_than_its_length_explains(reader: Callable[[str], object]) -> None:
    """Every pattern is linear: a text of one piece many times over is read in a moment."""
    for piece in PIECES:
        begun = process_time()
        reader((piece * (SIZE // len(piece) + 1))[:SIZE])
        assert process_time() - begun < SECONDS, repr(piece)
