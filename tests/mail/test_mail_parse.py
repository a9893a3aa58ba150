"""Whole messages."""

import random
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mail_made import multipart, part, raw

from unghost.mail.parse import quick_text, read_message

INVITE = "\r\n".join(
    [
        "BEGIN:VCALENDAR",
        "METHOD:REQUEST",
        "BEGIN:VEVENT",
        "UID:1",
        "DTSTART:20260302T090000Z",
        "END:VEVENT",
        "END:VCALENDAR",
    ]
)
LETTER = "Hallo Ann,\r\n\r\nder Termin am Dienstag passt mir gut.\r\n\r\nViele Grüße\r\nBo"
SIGNATURE = "\r\n-- \r\nBo Berg\r\nTel. +49 30 1234567"
OWN = "<p>Yes, Tuesday.</p>"


def test_a_message_is_read_in_all_its_parts() -> None:
    """Envelope, text, own words, quote, signature, attachments, events and language of one message."""
    quote = "\r\n\r\nAm 01.03.2026 um 10:00 schrieb Ann Lee <ann@acme.example>:\r\n> Passt Dienstag?"
    message = read_message(
        multipart(
            "mixed",
            part(LETTER + SIGNATURE + quote),
            part("x", 'application/pdf; name="cv.pdf"'),
            part(INVITE, "text/calendar"),
        )
    )
    assert message.envelope.subject == "Hello"
    assert message.visible_text == "Hallo Ann,\n\nder Termin am Dienstag passt mir gut.\n\nViele Grüße\nBo"
    assert "> Passt Dienstag?" in message.quoted
    assert "1234567" in message.signature
    assert message.attachments == ("cv.pdf",)
    assert [(event.uid, event.method) for event in message.events] == [("1", "REQUEST")]
    assert message.language == "de"
    assert message.defects == ()


@pytest.mark.parametrize(
    ("headers", "name"),
    [
        (["Content-Disposition: attachment; filename=cv.pdf"], "cv.pdf"),
        (["Content-Disposition: inline; filename*=utf-8''R%C3%A9sum%C3%A9.pdf"], "Résumé.pdf"),
        (["Content-Disposition: attachment"], None),
        ([], None),
    ],
)
def test_an_attachment_has_the_name_it_gives_itself(headers: list[str], name: str | None) -> None:
    """Names of parts in place count too; a part without one has none."""
    message = read_message(multipart("mixed", part("own"), part("x", "application/pdf", *headers)))
    assert message.attachments == ((name,) if name else ())


def test_names_inside_an_attached_message_are_not_its_own() -> None:
    """An attached message has its own name, and hides those within."""
    inner = "Content-Type: application/pdf; name=inner.pdf\r\n\r\nx"
    message = read_message(multipart("mixed", part("own"), part(inner, "message/rfc822; name=outer.eml")))
    assert message.attachments == ("outer.eml",)
    assert message.visible_text == "own"


def test_what_outlook_hides_is_named() -> None:
    """A part of Outlook's own kind is named as it is everywhere."""
    assert read_message(multipart("mixed", part("own"), part("x", "application/ms-tnef"))).attachments == (
        "winmail.dat",
    )


def test_an_event_that_comes_twice_counts_once() -> None:
    """Calendar programs send the part and the same as a file."""
    message = read_message(
        multipart(
            "mixed",
            part("own"),
            part(INVITE, "text/calendar; method=REQUEST"),
            part(INVITE, "application/ics; name=invite.ics"),
        )
    )
    assert len(message.events) == 1


@pytest.mark.parametrize(
    "html",
    [
        '<div class="gmail_quote">On Mon, 2 Mar 2026 at 09:00, Ann wrote:'
        '<blockquote class="gmail_quote">Tuesday?</blockquote></div>',
        '<blockquote type="cite">Tuesday?</blockquote>',
        '<hr id="stopSpelling"><div>Tuesday?</div>',
        '<div id="appendonsend"></div><div id="divRplyFwdMsg"><b>Od:</b> x</div><div>Tuesday?</div>',
        '<div class="yahoo_quoted"><div>Tuesday?</div></div>',
        '<div class="moz-cite-prefix">On 2/3/26 9:00, Ann wrote:</div><blockquote type="cite">Tuesday?</blockquote>',
        '<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm">'
        '<p class="MsoNormal">'
        "<b>From:</b> Ann &lt;ann@acme.example&gt;<br><b>Sent:</b> Monday<br><b>To:</b> Bo<br>"
        "<b>Subject:</b> Tuesday</p></div><p>Tuesday?</p>",
    ],
)
def test_quotes_in_html_are_told_by_the_marks_of_mail_programs(html: str) -> None:
    """What Gmail, Apple Mail, Outlook, Yahoo and Thunderbird mark as quoted is not the sender's."""
    message = read_message(raw(OWN + html, kind="text/html"))
    assert message.visible_text == "Yes, Tuesday."
    assert "Tuesday?" in message.quoted


def test_answers_between_quotes_in_html_are_kept() -> None:
    """Own words between two quotes are own words."""
    html = "<blockquote type=cite>Monday?</blockquote><p>No.</p><blockquote type=cite>Tuesday?</blockquote><p>Yes.</p>"
    assert read_message(raw(html, kind="text/html")).visible_text.split() == ["No.", "Yes."]


@pytest.mark.parametrize("ends", ["\n", "\r"])
def test_any_line_ends_do(ends: str) -> None:
    """Messages of old and careless programs are read like others."""
    message = read_message(
        multipart("mixed", part("one"), part("x", "image/png; name=a.png")).decode().replace("\r\n", ends).encode()
    )
    assert (message.visible_text, message.attachments) == ("one", ("a.png",))


@given(st.binary(max_size=800))
def test_any_bytes_are_a_message(data: bytes) -> None:
    """Whatever the bytes, there is an answer and no exception."""
    assert isinstance(read_message(data).visible_text, str)
    assert len(quick_text(data, 100)) <= 100


@settings(max_examples=150)
@given(st.integers(min_value=0, max_value=1 << 32))
def test_a_damaged_message_is_read(seed: int) -> None:
    """A whole message with bytes lost, changed and doubled is still read."""
    chance = random.Random(seed)
    whole = multipart(
        "mixed", part("Hello Ann"), part("<p>Hello</p>", "text/html"), part(INVITE, "text/calendar; name=x.ics")
    )
    data = bytearray(whole)
    for _ in range(chance.randrange(1, 40)):
        at = chance.randrange(len(data))
        data[at : at + chance.randrange(4)] = chance.randbytes(chance.randrange(4))
    message = read_message(bytes(data))
    assert message.visible_text is not None
    (message.text + message.visible_text).encode("utf-8")


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("> " * 200_000, id="one line of marks"),
        pytest.param("> a\n" * 50_000, id="a long quote"),
        pytest.param("On Mon, 2 Mar 2026 at 09:00 " * 20_000, id="introductions without end"),
        pytest.param("From: a@x.example\nTo: b\nSubject: c\n" * 10_000, id="headers without end"),
        pytest.param("-- \n" * 50_000, id="signatures without end"),
        pytest.param("Best regards\n" * 30_000, id="closings without end"),
        pytest.param("a@" * 150_000, id="half addresses"),
        pytest.param("\n" * 400_000, id="nothing but lines"),
    ],
)
@pytest.mark.parametrize("kind", ["text/plain", "text/html"])
def test_hostile_text_costs_no_time(body: str, kind: str) -> None:
    """A text made to slow the reader down is read in time that is in proportion to it."""
    begun = time.process_time()
    read_message(raw(body, kind=kind))
    assert time.process_time() - begun < 10


def test_quick_text_is_the_beginning_of_what_is_said() -> None:
    """For triage: the plain text, else the HTML without its tags, at most as long as asked."""
    assert quick_text(raw("Hello Ann, shall we meet on Tuesday at ten?"), 9) == "Hello Ann"
    html = "<html><head><style>p{}</style></head><body><p>Hello&nbsp;Ann</p><script>x()</script> bye</body></html>"
    assert quick_text(multipart("alternative", part("-"), part(html, "text/html"))).split() == ["Hello", "Ann", "bye"]
    assert quick_text(b"") == ""


@pytest.mark.parametrize("sender", ["MAILER-DAEMON@acme.example", "postmaster@acme.example"])
def test_a_report_says_all_of_its_own(sender: str) -> None:
    """What a mail server writes about a message that it couldn't deliver is left whole."""
    said = "The following address failed:\n\n> bo@x.example\n\n-- \nThe mail server"
    message = read_message(f"From: {sender}\r\nSubject: Undelivered\r\n\r\n{said}".encode())
    assert said == message.visible_text
